"""What Daphne serves: HTTP goes to Django, sockets to the chat page's consumer, from our own pages only."""

import os

from channels.routing import ProtocolTypeRouter, URLRouter
from channels.security.websocket import AllowedHostsOriginValidator
from django.core.asgi import get_asgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "supportdesk_site.settings")
django_application = get_asgi_application()

from chat_api.routing import websocket_urlpatterns  # noqa: E402 - needs the applications, which are loaded above

application = ProtocolTypeRouter(
    {
        "http": django_application,
        "websocket": AllowedHostsOriginValidator(URLRouter(websocket_urlpatterns)),
    }
)
