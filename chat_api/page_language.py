"""In which of the page's languages to speak: the person's choice, else what their browser asks for."""

from collections.abc import Mapping

from django.conf import settings
from django.http import HttpRequest
from django.middleware.locale import LocaleMiddleware
from django.utils.translation import activate, get_language_from_request

EDGES_IN_ENGLISH = ("/admin/", "/docs")


class PageLanguageMiddleware(LocaleMiddleware):
    """Django's choice of a language, for the pages that are translated: staff's pages are in English."""

    def process_request(self, request: HttpRequest) -> None:
        if request.path_info.startswith(EDGES_IN_ENGLISH):
            activate(settings.LANGUAGE_CODE)
            request.LANGUAGE_CODE = settings.LANGUAGE_CODE
        else:
            super().process_request(request)


def language_of(cookies: Mapping[str, str], headers: Mapping[bytes, bytes]) -> str:
    """The language of a socket: that of the page it belongs to."""
    request = HttpRequest()
    request.COOKIES = dict(cookies)
    request.META["HTTP_ACCEPT_LANGUAGE"] = headers.get(b"accept-language", b"").decode("latin1")
    return get_language_from_request(request)
