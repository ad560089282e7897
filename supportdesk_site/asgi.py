"""What Daphne serves: HTTP goes to Django, sockets to the chat page's consumer, from our own pages only."""

import os

from channels.routing import ProtocolTypeRouter, URLRouter
from django.core.asgi import get_asgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "supportdesk_site.settings")
django_application = get_asgi_application()

from chat_api.origins import OwnPagesOnly  # noqa: E402 - needs the settings, which are loaded above
from chat_api.routing import websocket_urlpatterns  # noqa: E402 - needs the applications, which are loaded above

application = ProtocolTypeRouter(
    {
        "http": django_application,
        "websocket": OwnPagesOnly(URLRouter(websocket_urlpatterns)),
    }
)
