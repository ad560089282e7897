"""The pages and probes that are not part of the API."""

from functools import lru_cache

from django.conf import settings
from django.contrib.auth.views import LoginView, redirect_to_login
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.templatetags.static import static
from django.urls import reverse
from django.utils.safestring import SafeString
from django.utils.translation import get_language, gettext
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe
from redis.asyncio import Redis

from chat_api.errors import ApiError
from chat_api.page_words import page_words
from chat_api.sign_in import SignInForm
from chat_api.viewers import welcome
from workflows.database import in_database
from workflows.exceptions import WorkflowUnavailable
from workflows.graph_drawing import draw_graph
from workflows.models import ModelListing

# What the page's script imports: named in the page, they are fetched at once and not one after the other.
MODULES = "composer connection conversations dialog graph html messages page tickets".split()


@require_safe
@never_cache
def chat(request: HttpRequest, conversation: str = "") -> HttpResponse:
    """The chat page. What it shows of a conversation comes over its socket."""
    viewer = welcome(request)
    if viewer is None:
        return redirect_to_login(request.get_full_path())
    listings = list(ModelListing.objects.listed().select_related("workflow"))
    context = {
        "viewer": viewer,
        "theme": request.COOKIES.get("theme") if request.COOKIES.get("theme") in ("light", "dark") else "",
        "drawings": [(listing.model_id, _drawing(listing)) for listing in listings],
        "languages": settings.LANGUAGES,
        "modules": [static(f"chat/{name}.js") for name in MODULES],
        "page": {
            "socket": "/ws/chat",
            "paths": {"new": reverse("chat"), "conversation": reverse("conversation", args=["_"])},
            "limit": settings.CHAT_MESSAGE_CHARACTERS,
            "language": get_language(),
            "viewer": str(viewer.user_id or ""),
            "listings": [_listing(listing) for listing in listings],
            "words": page_words(),
        },
    }
    return render(request, "chat/page.html", context)


def _listing(listing: ModelListing) -> dict:
    prompts = [
        {"title": [_known(part) for part in prompt["title"]], "content": _known(prompt["content"])}
        for prompt in listing.suggested_prompts
    ]
    name, description = _known(listing.name), _known(listing.description)
    return {"id": listing.model_id, "name": name, "description": description, "prompts": prompts}


def _known(text: str) -> str:
    """A text that the desk came with in the reader's language; what staff wrote stays as it is."""
    return gettext(text) if text else ""


def _drawing(listing: ModelListing) -> SafeString | str:
    """The listing's workflow as a drawing; nothing while its code cannot be loaded."""
    try:
        return _drawn(listing.workflow.graph, get_language())
    except WorkflowUnavailable:
        return ""


@lru_cache
def _drawn(graph: str, language: str) -> SafeString:
    return draw_graph(graph)


class SignIn(LoginView):
    """For everybody with an account, staff or not."""

    template_name = "chat/login.html"
    form_class = SignInForm
    redirect_authenticated_user = True


@require_safe
def connect(request: HttpRequest) -> HttpResponse:
    """How to reach the desk from other clients."""
    return render(request, "connect.html", {"base_url": request.build_absolute_uri("/v1")})


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
