"""The `/v1` endpoints. Authentication and the request's shape have been checked before a function here is called."""

import hashlib
from typing import Any

from django.conf import settings
from django.http import HttpRequest, StreamingHttpResponse
from django.views.decorators.http import require_safe
from ninja import NinjaAPI

from chat_api import errors, open_webui
from chat_api.auth import ApiKeyAuth
from chat_api.parsing import JsonParser
from chat_api.schemas import ChatCompletionRequest, ErrorBody
from chat_api.streaming import stream_completion, whole_completion
from workflows.database import in_database
from workflows.exceptions import InvalidTurnRequest
from workflows.history import Caller, IncomingMessage, Requester
from workflows.models import Conversation, Message, ModelListing
from workflows.turn_store import TurnRequest, find_listing
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
    turn = await start_turn(_turn_request(request, payload))
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


def _turn_request(request: HttpRequest, payload: ChatCompletionRequest) -> TurnRequest:
    headers, key = request.headers, request.auth
    idempotency_key = headers.get("Idempotency-Key", "")
    return TurnRequest(
        model_id=payload.model,
        messages=_conversation_messages(payload),
        caller=_caller(request, payload),
        allowed_listings=key.allowed_ids,
        request_id=request.request_id,
        client_message_id=open_webui.message_id(headers),
        idempotency_key=_sha256(f"{key.pk}:{idempotency_key}".encode()) if idempotency_key else "",
        body_hash=_sha256(request.body),
        stop=payload.stops,
        max_tokens=payload.max_completion_tokens or payload.max_tokens,
    )


def _caller(request: HttpRequest, payload: ChatCompletionRequest) -> Caller:
    headers = request.headers
    requester = open_webui.requester(headers)
    if not requester.id:
        requester = Requester(id=payload.safety_identifier or payload.user or "")
    options = payload.supportdesk
    return Caller(
        channel=Conversation.Channel.OPEN_WEBUI if open_webui.is_open_webui(headers) else Conversation.Channel.API,
        api_key_id=request.auth.pk,
        requester=requester,
        chat_id=open_webui.chat_id(headers),
        conversation_id=(options.conversation or "") if options else "",
        is_retry=headers.get("x-stainless-retry-count", "0") not in ("", "0"),
    )


def _conversation_messages(payload: ChatCompletionRequest) -> list[IncomingMessage]:
    """The messages that make the conversation; instructions to the model are no part of it."""
    total = 0
    for position, message in enumerate(payload.messages):
        total += len(message.text) + len(str(message.tool_calls or ""))
        if len(message.text) > settings.MAX_MESSAGE_CHARACTERS or total > settings.MAX_CONVERSATION_CHARACTERS:
            limit = f"{settings.MAX_MESSAGE_CHARACTERS:,} characters a message"
            text = f"The conversation is too long for this desk: at most {limit}."
            raise InvalidTurnRequest(text, f"messages[{position}].content", "context_length_exceeded")
    asked = [position for position, message in enumerate(payload.messages) if message.role == "user"]
    if not asked:
        raise InvalidTurnRequest("The conversation holds no message from a user.", "messages")
    if not payload.messages[asked[-1]].text.strip():
        text = "The user's last message is empty: say what the problem is."
        raise InvalidTurnRequest(text, f"messages[{asked[-1]}].content")
    return [
        IncomingMessage(
            role=Message.Role.TOOL if message.role == "function" else message.role,
            content=message.text,
            name=message.name or "",
            tool_calls=message.tool_calls,
        )
        for message in payload.messages
        if message.role not in ("system", "developer")
    ]


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
