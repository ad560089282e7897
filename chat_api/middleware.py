"""The shell around everything that programs call: `/v1` and the health probes."""

import secrets
import time
from collections.abc import Awaitable, Callable
from inspect import isawaitable

from asgiref.sync import markcoroutinefunction
from django.conf import settings
from django.core.exceptions import RequestDataTooBig
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.urls import resolve
from django.utils.cache import patch_vary_headers

from chat_api.errors import ApiError, as_api_error, error_response

PROBES = ("/healthz", "/readyz")


class ApiMiddleware:
    """Answers API requests itself and passes the others on.

    Programs need no sessions, cookies, CSRF tokens or static files, and each of those middlewares would cost an async
    request two changes of thread. So the API's requests leave the chain here, and whatever goes wrong beyond this
    point, an unknown path or method too, is answered with the OpenAI error body.
    """

    async_capable = True
    sync_capable = False

    def __init__(self, get_response: Callable[[HttpRequest], Awaitable[HttpResponseBase]]):
        self.get_response = get_response
        markcoroutinefunction(self)

    async def __call__(self, request: HttpRequest) -> HttpResponseBase:
        path = request.path_info
        if not (path == "/v1" or path.startswith("/v1/") or path in PROBES):
            return await self.get_response(request)
        began = time.perf_counter()
        request.request_id = f"req_{secrets.token_hex(16)}"
        try:
            response = await self._answer(request)
        except Exception as error:
            response = error_response(as_api_error(error, request.request_id))
        for name, value in self._headers(request, began).items():
            response[name] = value
        patch_vary_headers(response, ["Authorization"])
        return response

    async def _answer(self, request: HttpRequest) -> HttpResponseBase:
        if _declared_length(request) > settings.DATA_UPLOAD_MAX_MEMORY_SIZE:
            raise RequestDataTooBig
        if "\x00" in request.path_info:  # PostgreSQL cannot look for it
            raise Http404
        if request.method == "HEAD":
            request.method = "GET"  # the server itself leaves the body out
        request.resolver_match = match = resolve(request.path_info)
        response = match.func(request, *match.args, **match.kwargs)
        if isawaitable(response):
            response = await response
        if response.status_code != 405:
            return response
        methods = set(response["Allow"].split(", "))
        allow = ", ".join(sorted(methods | {"HEAD"} if "GET" in methods else methods))
        if request.method == "OPTIONS":
            return HttpResponse(status=204, content_type="application/json", headers={"Allow": f"{allow}, OPTIONS"})
        message = f"Not allowed to {request.method} on {request.path_info}: use {allow}."
        raise ApiError(405, message, code="method_not_allowed", headers={"Allow": allow})

    def _headers(self, request: HttpRequest, began: float) -> dict[str, str]:
        limit = getattr(request, "rate_limit", None)
        return {
            "x-request-id": request.request_id,
            "openai-processing-ms": str(round((time.perf_counter() - began) * 1000)),
            "openai-version": "2020-10-01",
            "X-Content-Type-Options": "nosniff",
            **(limit.headers if limit else {}),
        }


def _declared_length(request: HttpRequest) -> int:
    length = request.META.get("CONTENT_LENGTH") or "0"
    return int(length) if length.isdecimal() and len(length) < 20 else 0
