"""From a request of the API to the turn that it asks for."""

import hashlib
from typing import Any

from django.conf import settings
from django.http import HttpRequest

from chat_api.open_webui import identity
from chat_api.schemas import ChatCompletionRequest, SupportDeskOptions
from workflows.exceptions import InvalidTurnRequest
from workflows.history import Caller, IncomingMessage, Requester
from workflows.models import Conversation, Message
from workflows.questions import TOOL_NAME
from workflows.turn_store import TurnRequest

# What a stored completion repeats of its request, as OpenAI's do.
STORED_PARAMETERS = (
    "temperature top_p presence_penalty frequency_penalty seed tools tool_choice response_format input_user".split()
)


def completion_turn(request: HttpRequest, payload: ChatCompletionRequest) -> TurnRequest:
    """The turn that a chat completion asks for. Raises InvalidTurnRequest."""
    headers, key = request.headers, request.auth
    return TurnRequest(
        model_id=payload.model,
        messages=_conversation_messages(payload),
        caller=caller_of(request, payload.safety_identifier or payload.user, payload.supportdesk),
        allowed_listings=key.allowed_ids,
        request_id=request.request_id,
        client_message_id=identity.message_id(headers),
        idempotency_key=idempotency_key(request),
        body_hash=sha256(request.body),
        stop=payload.stops,
        max_tokens=payload.max_completion_tokens or payload.max_tokens,
        is_stored=bool(payload.store),
        metadata=payload.metadata or {},
        parameters=_parameters(payload) if payload.store else {},
        can_ask=offers_ask_user(payload.tools),
        is_detached=bool(headers.get("Idempotency-Key")),  # its client will come back for the very same answer
    )


def _parameters(payload: ChatCompletionRequest) -> dict[str, Any]:
    given = payload.model_dump(include=set(STORED_PARAMETERS), exclude_none=True)
    return given | ({"input_user": payload.user} if payload.user else {})


def caller_of(request: HttpRequest, end_user: str | None, options: SupportDeskOptions | None = None) -> Caller:
    """Whose request it is: the key's, and the person's whom the client names."""
    headers = request.headers
    requester = identity.requester(headers)
    if not requester.id:
        requester = Requester(id=end_user or "")
    return Caller(
        channel=Conversation.Channel.OPEN_WEBUI if identity.is_open_webui(headers) else Conversation.Channel.API,
        api_key_id=request.auth.pk,
        requester=requester,
        chat_id=identity.chat_id(headers),
        conversation_id=(options.conversation or "") if options else "",
        is_retry=headers.get("x-stainless-retry-count", "0") not in ("", "0"),
    )


def idempotency_key(request: HttpRequest) -> str:
    """The client's Idempotency-Key, told apart from other keys' and of a length to store; empty without one."""
    value = request.headers.get("Idempotency-Key", "")
    return sha256(f"{request.auth.pk}:{value}".encode()) if value else ""


def offers_ask_user(tools: list[dict] | None) -> bool:
    """Whether the client has a tool that puts a question to the person."""
    functions = [tool.get("function") for tool in tools or []]
    return any(isinstance(function, dict) and function.get("name") == TOOL_NAME for function in functions)


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


def sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
