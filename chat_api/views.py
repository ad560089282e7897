"""The pages and probes that are not part of the API."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from redis.asyncio import Redis

from chat_api.errors import ApiError
from workflows.database import in_database
from workflows.models import ModelListing


def home(request: HttpRequest) -> HttpResponse:
    """The start page: where the desk can be reached."""
    return render(request, "home.html", {"base_url": request.build_absolute_uri("/v1")})


async def unknown_api_path(request: HttpRequest, path: str = "") -> HttpResponse:
    """Anything under `/v1` that is no endpoint; the API's middleware makes the answer."""
    raise ApiError(404, f"Unknown request URL: {request.method} {request.path_info}.", code="unknown_url")


async def healthz(request: HttpRequest) -> JsonResponse:
    """The process answers."""
    return JsonResponse({"status": "ok"})


async def readyz(request: HttpRequest) -> JsonResponse:
    """The process can do its work: the database is there and set up, and so is Redis where one is configured."""
    checks = {"database": await _works(in_database(_check_database))}
    if settings.REDIS_URL:
        checks["redis"] = await _works(_check_redis())
    ready = all(checks.values())
    return JsonResponse({"status": "ok" if ready else "unavailable", "checks": checks}, status=200 if ready else 503)


async def _works(check) -> bool:
    try:
        return bool(await check)
    except Exception:  # whatever a driver raises, the answer is "no"
        return False


def _check_database() -> bool:
    return ModelListing.objects.exists()


async def _check_redis() -> bool:
    async with Redis.from_url(settings.REDIS_URL) as client:
        return await client.ping()
