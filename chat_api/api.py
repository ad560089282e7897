"""The `/v1` endpoints. Authentication and the request's shape have been checked before a function here is called."""

from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponseBase, JsonResponse, StreamingHttpResponse
from django.views.decorators.http import require_safe

from chat_api import conversations, errors, responses, stored_completions
from chat_api.auth import ApiKeyAuth
from chat_api.model_objects import model_object
from chat_api.open_webui import identity, tasks
from chat_api.open_webui.events import SideChannel
from chat_api.openapi import (
    FAILURES,
    METADATA_FILTER,
    OR_EVENTS,
    ChatCompletion,
    DeskAPI,
    Model,
    ModelList,
    StoredCompletionPage,
)
from chat_api.parsing import JsonParser
from chat_api.schemas import ChatCompletionRequest
from chat_api.streaming import stream_completion, whole_completion
from chat_api.turn_requests import completion_turn
from workflows.database import in_database
from workflows.models import ModelListing
from workflows.turn_store import find_listing
from workflows.turns import start_turn

NAME = "Support Desk IT Service Agent API"
DESCRIPTION = "OpenAI-compatible API for IT support chatbot using LangGraph workflows"

api = DeskAPI(
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
            "responses": {"href": "/v1/responses", "method": "POST", "description": "Create response"},
            "conversations": {"href": "/v1/conversations", "method": "POST", "description": "Create conversation"},
            "docs": {"href": "/docs", "method": "GET", "description": "Interactive API documentation"},
        },
        "capabilities": {"streaming": True, "openai_compatible": True, "workflow_based": True},
        "supported_formats": {
            "request": "application/json",
            "response": ["application/json", "text/event-stream"],
        },
    }


@api.get("/v1/models", response={200: ModelList, **FAILURES}, summary="List models", tags=["Models"])
async def list_models(request: HttpRequest) -> JsonResponse:
    listings = await in_database(_listed, request.auth.allowed_ids)
    return JsonResponse({"object": "list", "data": [model_object(listing) for listing in listings]})


@api.get("/v1/models/{path:model_id}", response={200: Model, **FAILURES}, summary="Retrieve a model", tags=["Models"])
async def retrieve_model(request: HttpRequest, model_id: str) -> JsonResponse:
    return JsonResponse(model_object(await in_database(find_listing, model_id, request.auth.allowed_ids)))


@api.post(
    "/v1/chat/completions",
    response={200: ChatCompletion, **FAILURES},
    openapi_extra=OR_EVENTS,
    summary="Create a chat completion",
    description="Streams `chat.completion.chunk` events when `stream` is true.",
    tags=["Chat"],
)
async def create_chat_completion(request: HttpRequest, payload: ChatCompletionRequest) -> HttpResponseBase:
    headers = request.headers
    if tasks.is_task(headers, payload):
        listing = await in_database(find_listing, payload.model, request.auth.allowed_ids)
        turn = await tasks.answer(headers, payload, listing)
    else:
        turn = await start_turn(completion_turn(request, payload))
    if payload.stream:
        side_channel = SideChannel() if identity.is_open_webui(headers) else None
        return StreamingHttpResponse(
            stream_completion(turn, payload.includes_usage, side_channel),
            content_type="text/event-stream",
            headers={"Cache-Control": "no-cache", "X-Accel-Buffering": "no"},
        )
    return JsonResponse(await whole_completion(turn, payload.metadata))


api.get(
    "/v1/chat/completions",
    response={200: StoredCompletionPage, **FAILURES},
    openapi_extra=METADATA_FILTER,
    summary="List stored completions",
    tags=["Stored completions"],
)(stored_completions.list_completions)
api.add_router("/v1/chat/completions", stored_completions.router)
api.add_router("/v1/responses", responses.router)
api.add_router("/v1/conversations", conversations.router)


def _listed(allowed: frozenset[int] | None) -> list[ModelListing]:
    listings = ModelListing.objects.listed()
    return list(listings if allowed is None else listings.filter(pk__in=allowed))
