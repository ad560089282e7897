"""The `/v1` endpoints. Authentication and the request's shape have been checked before a function here is called."""

from typing import Any

from django.conf import settings
from django.http import HttpRequest, StreamingHttpResponse
from django.views.decorators.http import require_safe
from ninja import NinjaAPI

from chat_api import errors
from chat_api.auth import ApiKeyAuth
from chat_api.parsing import JsonParser
from chat_api.schemas import ChatCompletionRequest, ErrorBody
from chat_api.streaming import stream_completion, whole_completion
from chat_api.turn_requests import completion_turn
from workflows.database import in_database
from workflows.models import ModelListing
from workflows.turn_store import find_listing
from workflows.turns import start_turn

NAME = "Support Desk IT Service Agent API"
DESCRIPTION = "OpenAI-compatible API for IT support chatbot using LangGraph workflows"

api = NinjaAPI(
    title=NAME,
    version=settings.VERSION,
    description=DESCRIPTION,
    docs_url="/docs",
    openapi_url="/v1/openapi.json",
    auth=ApiKeyAuth(),
    parser=JsonParser(),
    docs_decorator=require_safe,
)
errors.register(api)

FAILURES = {frozenset({400, 401, 403, 404, 413, 415, 429, 500, 503}): ErrorBody}


@api.get("/v1", auth=None, include_in_schema=False)
@api.get("/v1/", auth=None, summary="What this API offers", tags=["About"])
async def describe_api(request: HttpRequest) -> dict[str, Any]:
    return {
        "name": NAME,
        "version": settings.VERSION,
        "description": DESCRIPTION,
        "links": {
            "self": {"href": "/v1/", "method": "GET"},
            "models": {"href": "/v1/models", "method": "GET", "description": "List available AI models"},
            "chat": {"href": "/v1/chat/completions", "method": "POST", "description": "Create chat completion"},
            "docs": {"href": "/docs", "method": "GET", "description": "Interactive API documentation"},
        },
        "capabilities": {"streaming": True, "openai_compatible": True, "workflow_based": True},
        "supported_formats": {
            "request": "application/json",
            "response": ["application/json", "text/event-stream"],
        },
    }


@api.get("/v1/models", response={200: dict, **FAILURES}, summary="List models", tags=["Models"])
async def list_models(request: HttpRequest) -> Any:
    listings = await in_database(_listed, request.auth.allowed_ids)
    return {"object": "list", "data": [_model(listing) for listing in listings]}


@api.get("/v1/models/{path:model_id}", response={200: dict, **FAILURES}, summary="Retrieve a model", tags=["Models"])
async def retrieve_model(request: HttpRequest, model_id: str) -> Any:
    return _model(await in_database(find_listing, model_id, request.auth.allowed_ids))


@api.post(
    "/v1/chat/completions",
    response={200: dict, **FAILURES},
    summary="Create a chat completion",
    description="Streams `chat.completion.chunk` events when `stream` is true.",
    tags=["Chat"],
)
async def create_chat_completion(request: HttpRequest, payload: ChatCompletionRequest) -> Any:
    turn = await start_turn(completion_turn(request, payload))
    if payload.stream:
        return StreamingHttpResponse(
            stream_completion(turn, payload.includes_usage),
            content_type="text/event-stream",
            headers={"Cache-Control": "no-cache", "X-Accel-Buffering": "no"},
        )
    return await whole_completion(turn)


def _listed(allowed: frozenset[int] | None) -> list[ModelListing]:
    listings = ModelListing.objects.listed()
    return list(listings if allowed is None else listings.filter(pk__in=allowed))


def _model(listing: ModelListing) -> dict[str, Any]:
    meta = {
        "description": listing.description,
        "suggestion_prompts": listing.suggested_prompts,
        "tags": [{"name": tag} for tag in listing.tags],
        **listing.extra_meta,
    }
    model = {
        "id": listing.model_id,
        "object": "model",
        "created": int(listing.created_at.timestamp()),
        "owned_by": "supportdesk",
        "name": listing.name,
        "description": listing.description,
        "info": {"meta": meta},
    }
    if listing.shutdown_date:
        model["shutdown_date"] = listing.shutdown_date.isoformat()
    return model
