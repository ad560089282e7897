"""From a request of the Responses API to the turn that it asks for: what its input says, and where it goes."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from django.conf import settings
from django.db.models import Q, QuerySet
from django.http import HttpRequest
from django.utils import timezone

from chat_api.errors import ApiError
from chat_api.open_webui import identity
from chat_api.response_objects import DEFAULTS, called, find_message, turn_id_of
from chat_api.response_schemas import (
    FunctionCallItem,
    FunctionCallOutputItem,
    ItemReference,
    MessageItem,
    ResponseRequest,
)
from chat_api.turn_requests import caller_of, idempotency_key, sha256
from workflows.exceptions import InvalidTurnRequest
from workflows.history import RETRY_WINDOW, Caller, IncomingMessage, Requester, title_of
from workflows.models import Conversation, Message, Turn
from workflows.questions import TOOL_NAME
from workflows.turn_store import TurnRequest, find_listing, sweep_lost_turns

Item = MessageItem | FunctionCallItem | FunctionCallOutputItem | ItemReference


def response_turn(request: HttpRequest, payload: ResponseRequest) -> TurnRequest:
    """The turn that a response asks for. Raises ApiError or WorkflowError."""
    key, headers = request.auth, request.headers
    caller = replace(caller_of(request, payload.safety_identifier or payload.user), opens_new=True)
    messages = incoming_messages(payload.items, key.pk)
    _check_prompt(messages)
    turn = TurnRequest(
        model_id=payload.model,
        messages=messages,
        caller=caller,
        allowed_listings=key.allowed_ids,
        request_id=request.request_id,
        client_message_id=identity.message_id(headers),
        idempotency_key=idempotency_key(request),
        body_hash=sha256(request.body),
        max_tokens=payload.max_output_tokens,
        endpoint=Turn.Endpoint.RESPONSES,
        is_stored=payload.is_stored,
        metadata=payload.metadata or {},
        parameters=_parameters(payload, len(messages)),
        can_ask=_offers_ask_user(payload.tools),
        is_detached=bool(payload.background or headers.get("Idempotency-Key")),
    )
    if payload.previous_response_id is not None:
        turn = replace(turn, caller=_after_response(turn, payload.previous_response_id))
    elif payload.conversation_id is not None:
        turn = replace(turn, caller=_in_conversation(turn, payload.conversation_id))
    _check_call_outputs(payload.items, messages, turn.caller)
    return turn


def find_turn(key_id: int, response_id: str) -> Turn | None:
    """The turn of a stored response of this API key; a turn whose process died is closed first."""
    turns = Turn.objects.select_related("reply", "prompt", "conversation__listing").filter(
        public_id=turn_id_of(response_id),
        endpoint=Turn.Endpoint.RESPONSES,
        is_stored=True,
        conversation__api_key=key_id,
    )
    turn = turns.first()
    if turn is not None and turn.status == Turn.Status.RUNNING and sweep_lost_turns(Q(pk=turn.pk)):
        turn = turns.first()
    return turn


def find_conversation(key_id: int, conversation_id: str, param: str | None = None) -> Conversation:
    """A conversation of this API key. Raises ApiError 404."""
    conversation = Conversation.objects.filter(public_id=conversation_id, api_key=key_id).first()
    if conversation is None:
        raise _no_conversation(conversation_id, param)
    return conversation


def check_idle(conversation: Conversation, param: str | None = None) -> None:
    """Raise ApiError while a reply is being made: what comes after it cannot be added before it."""
    running = conversation.turns.running()
    if running.exists() and sweep_lost_turns(Q(conversation=conversation)) < running.count():
        message = "A response of this conversation is still in progress. Try again when it has ended."
        raise ApiError(400, message, param=param, code="conversation_locked")


# --- What the input says --------------------------------------------------------------------------------------------


def incoming_messages(items: Sequence[Item], key_id: int, param: str = "input") -> list[IncomingMessage]:
    """The messages that items make: a call belongs to the assistant's message before it. Instructions make none."""
    messages: list[IncomingMessage] = []
    total = 0
    for position, item in enumerate(items):
        total += len(item.text)
        if len(item.text) > settings.MAX_MESSAGE_CHARACTERS or total > settings.MAX_CONVERSATION_CHARACTERS:
            limit = f"{settings.MAX_MESSAGE_CHARACTERS:,} characters an item"
            text = f"The input is too long for this desk: at most {limit}."
            raise InvalidTurnRequest(text, f"{param}[{position}]", "context_length_exceeded")
        match item:
            case MessageItem(role="system" | "developer"):
                continue
            case MessageItem():
                messages.append(IncomingMessage(item.role, item.text))
            case FunctionCallItem():
                function = {"name": item.name, "arguments": item.arguments}
                _add_calls(messages, [{"id": item.call_id, "type": "function", "function": function}])
            case FunctionCallOutputItem():
                messages.append(IncomingMessage(Message.Role.TOOL, item.text))
            case ItemReference():
                _add_referenced(messages, item.id, key_id, f"{param}[{position}].id")
    return messages


def _add_calls(messages: list[IncomingMessage], calls: list[dict[str, Any]]) -> None:
    if messages and messages[-1].role == Message.Role.ASSISTANT:
        messages[-1] = replace(messages[-1], tool_calls=[*(messages[-1].tool_calls or []), *calls])
    else:
        messages.append(IncomingMessage(Message.Role.ASSISTANT, "", tool_calls=calls))


def _add_referenced(messages: list[IncomingMessage], item_id: str, key_id: int, param: str) -> None:
    row = find_message(Message.objects.filter(conversation__api_key=key_id), item_id)
    if row is None:
        raise ApiError(404, f"Item with id '{item_id[:80]}' not found.", param=param, code="item_not_found")
    if item_id.startswith("fc_"):
        _add_calls(messages, [called(row, item_id)])
    else:
        messages.append(IncomingMessage(row.role, row.content))


def _check_prompt(messages: Sequence[IncomingMessage]) -> None:
    if not messages or messages[-1].role == Message.Role.ASSISTANT:
        raise InvalidTurnRequest("The input must end with a user's message or the output of a function call.", "input")
    if not messages[-1].content.strip():
        raise InvalidTurnRequest("The user's last message is empty: say what the problem is.", "input")


def _check_call_outputs(items: Sequence[Item], messages: Sequence[IncomingMessage], caller: Caller) -> None:
    """An output without its call would be an answer to nothing."""
    outputs = {position: item for position, item in enumerate(items) if isinstance(item, FunctionCallOutputItem)}
    if not outputs:
        return
    calls = [call for message in messages for call in message.tool_calls or []]
    if caller.after is not None:
        calls += Message.objects.get(pk=caller.after).tool_calls or []
    known = {call.get("id") for call in calls}
    for position, item in outputs.items():
        if item.call_id not in known:
            text = f"No function call with the id '{item.call_id[:80]}' waits for this output."
            raise InvalidTurnRequest(text, f"input[{position}].call_id")


def _offers_ask_user(tools: list[dict] | None) -> bool:
    return any(tool.get("type") == "function" and tool.get("name") == TOOL_NAME for tool in tools or [])


def _parameters(payload: ResponseRequest, messages: int) -> dict[str, Any]:
    """What the response repeats of its request, where that differs from the defaults, and how long its input is."""
    given = payload.model_dump(include=set(DEFAULTS) - {"conversation"}, exclude_none=True)
    if "text" in given:
        given["text"] = DEFAULTS["text"] | given["text"]
    if payload.conversation_id is not None:
        given["conversation"] = {"id": payload.conversation_id}
    if payload.tools:
        given["tools"] = [_whole_tool(tool) for tool in payload.tools]
    changed = {name: value for name, value in given.items() if value != DEFAULTS[name]}
    return {"model": payload.model, "input_messages": messages, **changed}


def _whole_tool(tool: dict[str, Any]) -> dict[str, Any]:
    """A function tool with the fields that clients read, be they given or not."""
    defaults = {"name": "", "description": None, "parameters": None, "strict": None}
    return {**defaults, **tool} if tool.get("type") == "function" else tool


# --- Where it goes --------------------------------------------------------------------------------------------------


def _after_response(request: TurnRequest, response_id: str) -> Caller:
    """Continue where that response ended, be it the conversation's newest or an earlier one, which makes a branch."""
    previous = find_turn(request.caller.api_key_id, response_id)
    if previous is None:
        message = f"Previous response with id '{response_id[:80]}' not found."
        raise ApiError(404, message, param="previous_response_id", code="previous_response_not_found")
    if previous.status == Turn.Status.RUNNING:
        message = f"The response '{response_id}' is still in progress: wait until it has ended."
        raise ApiError(400, message, param="previous_response_id", code="previous_response_in_progress")
    caller = _speaking_in(previous.conversation, request, "previous_response_id")
    return replace(caller, after=previous.reply_id or previous.prompt_id)


def _in_conversation(request: TurnRequest, conversation_id: str) -> Caller:
    """Continue at the end of the conversation's latest branch."""
    conversation = find_conversation(request.caller.api_key_id, conversation_id, "conversation")
    repeated = _same_request(conversation, request)
    if repeated is not None:
        # Back to where it was put before, so that the turn is found and joined.
        path = repeated.prompt.path()[: -len(request.messages)]
        newest = path[-1] if path else None
    else:
        check_idle(conversation, "conversation")
        newest = conversation.newest_message()
    caller = _speaking_in(conversation, request, "conversation")
    return replace(caller, conversation_id=conversation_id, after=newest.pk if newest else None)


def _same_request(conversation: Conversation, request: TurnRequest) -> Turn | None:
    """The turn that a retry, or a key for it, asks for a second time."""
    if not (request.caller.is_retry or request.idempotency_key):
        return None
    recent = conversation.turns.filter(started_at__gte=timezone.now() - RETRY_WINDOW)
    return recent.filter(request_hash=request.body_hash).select_related("prompt").order_by("-pk").first()


def _speaking_in(conversation: Conversation, request: TurnRequest, param: str) -> Caller:
    """The caller as the person of this conversation. A request that names nobody speaks for that person.

    A conversation that was made empty takes the model and the person of its first response.
    """
    listing, caller = find_listing(request.model_id, request.allowed_listings), request.caller
    if caller.requester.id and conversation.requester_id not in ("", caller.requester.id):
        raise _no_conversation(conversation.public_id, param)
    if _without_turns(conversation).exists():
        person = caller.requester
        _without_turns(conversation).update(
            listing=listing,
            title=conversation.title or title_of(request.messages),
            requester_id=person.id,
            requester_name=person.name,
            requester_email=person.email,
            requester_role=person.role,
        )
        return caller
    if conversation.listing_id != listing.pk:
        message = f"This conversation is with the model '{conversation.listing.model_id}'."
        raise ApiError(400, message, param="model", code="invalid_value")
    return replace(caller, requester=Requester(conversation.requester_id))


def _without_turns(conversation: Conversation) -> QuerySet[Conversation]:
    return Conversation.objects.filter(pk=conversation.pk, turns=None)


def _no_conversation(conversation_id: str, param: str | None) -> ApiError:
    message = f"Conversation with id '{conversation_id[:80]}' not found."
    return ApiError(404, message, param=param, code="conversation_not_found")
