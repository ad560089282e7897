"""Which pages may open a socket: the desk's own, and those of `CSRF_TRUSTED_ORIGINS`.

Browsers send cookies along with a socket that any page opens, so that nothing but its Origin tells whose page it is.
"""

from collections.abc import Callable
from urllib.parse import urlsplit

from channels.security.websocket import WebsocketDenier
from django.conf import settings
from django.core.exceptions import DisallowedHost
from django.http import HttpRequest
from django.http.request import is_same_domain


class OwnPagesOnly:
    """Passes on the sockets of pages that may open one, and refuses the others."""

    def __init__(self, application: Callable):
        self.application = application

    async def __call__(self, scope: dict, receive: Callable, send: Callable) -> None:
        headers = {name: value.decode("latin1") for name, value in scope["headers"]}
        is_ours = may_connect(headers.get(b"origin", ""), headers.get(b"host", ""))
        await (self.application if is_ours else WebsocketDenier())(scope, receive, send)


def may_connect(origin: str, host: str) -> bool:
    """Whether a page of this origin may open a socket to this host, each as its header says it.

    Host and port are compared, not the scheme: before a proxy that ends TLS it is another one.
    """
    try:
        scheme, place, *_ = urlsplit(origin.lower())
    except ValueError:
        return False
    return bool(place) and (place == _allowed(host) or _is_trusted(scheme, place))


def _allowed(host: str) -> str:
    """The host with its port, if it is one of `ALLOWED_HOSTS`."""
    request = HttpRequest()
    request.META["HTTP_HOST"] = host
    try:
        return request.get_host().lower()
    except DisallowedHost:
        return ""


def _is_trusted(scheme: str, place: str) -> bool:
    trusted = [urlsplit(origin.lower()) for origin in settings.CSRF_TRUSTED_ORIGINS]
    return any(scheme == page.scheme and is_same_domain(place, page.netloc.lstrip("*")) for page in trusted)
