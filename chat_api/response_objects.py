"""What is stored, in the shapes of the Responses and Conversations APIs: responses, items and pages of items.

A response is a turn under another name: `resp_` and `chatcmpl-` stand before the same number, and the reply's items
are `msg_` and `fc_` with that number, so they are known before the reply is stored. Other items carry the number of
their message's row.
"""

import re
from collections.abc import Sequence
from typing import Any

from django.db.models import QuerySet

from chat_api.errors import ApiError
from chat_api.response_schemas import ItemsQuery
from workflows.models import Conversation, Message, Turn

# Its position stands behind a call that is not its message's first.
ITEM_ID = re.compile(r"(msg|fc|fco)_(?P<number>[0-9a-f]{32})(_(?P<position>[1-9]\d{0,3}))?")

# What a response says of its request where the request said nothing. Turn.parameters holds the rest.
DEFAULTS: dict[str, Any] = {
    "instructions": None,
    "previous_response_id": None,
    "conversation": None,
    "tools": [],
    "tool_choice": "auto",
    "parallel_tool_calls": True,
    "temperature": 1.0,
    "top_p": 1.0,
    "presence_penalty": 0.0,
    "frequency_penalty": 0.0,
    "top_logprobs": 0,
    "truncation": "disabled",
    "text": {"format": {"type": "text"}},
    "reasoning": {"effort": None, "summary": None},
    "max_output_tokens": None,
    "max_tool_calls": None,
    "store": True,
    "background": False,
    "service_tier": "default",
    "safety_identifier": None,
    "prompt_cache_key": None,
    "user": None,
}


def number_of(turn: Turn) -> str:
    return turn.public_id.rpartition("-")[2]


def response_id(turn: Turn) -> str:
    return f"resp_{number_of(turn)}"


def turn_id_of(response_id: str) -> str:
    """The public id of the turn behind a response; one that no turn has, if it is not a response's id."""
    return f"chatcmpl-{response_id.removeprefix('resp_')}" if response_id.startswith("resp_") else ""


def response_object(turn: Turn) -> dict[str, Any]:
    """A response as it is stored now; the turn comes with its conversation and its reply."""
    response = {**started_response(turn), "status": status_of(turn)}
    if turn.status == Turn.Status.RUNNING:
        return response
    usage = {
        "input_tokens": turn.prompt_tokens,
        "input_tokens_details": {"cached_tokens": 0},
        "output_tokens": turn.completion_tokens,
        "output_tokens_details": {"reasoning_tokens": 0},
        "total_tokens": turn.prompt_tokens + turn.completion_tokens,
    }
    response |= {"output": output_items(turn), "usage": usage, "supportdesk": _supportdesk(turn)}
    match response["status"]:
        case "completed":
            response["completed_at"] = int(turn.finished_at.timestamp())
        case "incomplete":
            response["incomplete_details"] = {"reason": "max_output_tokens"}
        case "failed":
            response["error"] = {"code": "server_error", "message": turn.error or "The reply was not completed."}
    return response


def started_response(turn: Turn) -> dict[str, Any]:
    """The response as it was before its first output, also when it is over by now."""
    asked = {name: turn.parameters.get(name, default) for name, default in DEFAULTS.items()}
    return {
        "id": response_id(turn),
        "object": "response",
        "created_at": int(turn.started_at.timestamp()),
        "completed_at": None,
        "status": "in_progress",
        "error": None,
        "incomplete_details": None,
        "model": turn.parameters.get("model", ""),
        "output": [],
        "metadata": turn.metadata,
        "usage": None,
        **asked,
    }


def status_of(turn: Turn) -> str:
    """A turn that its client cancelled is cancelled; one that ended otherwise without a whole reply has failed."""
    match turn.status:
        case Turn.Status.RUNNING:
            return "in_progress"
        case Turn.Status.COMPLETED:
            return "incomplete" if turn.finish_reason == "length" else "completed"
        case Turn.Status.INTERRUPTED if turn.cancel_requested_at:
            return "cancelled"
    return "failed"


def output_items(turn: Turn) -> list[dict[str, Any]]:
    return reply_items(turn.reply, turn) if turn.reply else []


def reply_items(reply: Message, turn: Turn) -> list[dict[str, Any]]:
    """The items of a turn's reply: a message, a call of the client's tool, or both."""
    is_whole = turn.status == Turn.Status.COMPLETED and turn.finish_reason != "length"
    status = "completed" if is_whole else "incomplete"
    items = []
    if reply.content or not reply.tool_calls:
        items.append(message_item(number_of(turn), "assistant", reply.content, status))
    return items + call_items(number_of(turn), reply)


def message_item(number: str, role: str, text: str, status: str = "completed") -> dict[str, Any]:
    part = text_part(text) if role == "assistant" else {"type": "input_text", "text": text}
    return {"id": f"msg_{number}", "type": "message", "role": role, "status": status, "content": [part]}


def text_part(text: str) -> dict[str, Any]:
    return {"type": "output_text", "text": text, "annotations": [], "logprobs": []}


def call_items(number: str, message: Message) -> list[dict[str, Any]]:
    """The calls of a message; the desk's own have one at most."""
    return [
        _call_item(f"fc_{number}" + (f"_{position}" if position else ""), call)
        for position, call in enumerate(message.tool_calls or [])
    ]


def _call_item(item_id: str, call: dict[str, Any]) -> dict[str, Any]:
    function = call.get("function") or {}
    return {
        "id": item_id,
        "type": "function_call",
        "status": "completed",
        "call_id": call.get("id", ""),
        "name": function.get("name", ""),
        "arguments": function.get("arguments", ""),
    }


def items_of(path: Sequence[Message]) -> list[tuple[Message, dict[str, Any]]]:
    """The items of a branch, oldest first, each with the message that it is of."""
    turns = {turn.reply_id: turn for turn in Turn.objects.filter(reply__in=[message.pk for message in path])}
    items, open_calls = [], []
    for message in path:
        if message.role == Message.Role.TOOL:
            made = [_call_output_item(message, open_calls.pop(0) if open_calls else "")]
        elif message.pk in turns:
            made = reply_items(message, turns[message.pk])
        else:
            made = _sent_items(message)
        open_calls += [call.get("id", "") for call in message.tool_calls or []]
        items += [(message, item) for item in made]
    return items


def branch_items(conversation: Conversation) -> list[dict[str, Any]]:
    """The items of the conversation's latest branch, oldest first."""
    newest = conversation.newest_message()
    return [item for _, item in items_of(newest.path())] if newest else []


def find_message(messages: QuerySet[Message], item_id: str) -> Message | None:
    """The message that has an item with this id, among these."""
    match = ITEM_ID.fullmatch(item_id)
    if match is None:
        return None
    number = match["number"]
    is_row = number.startswith("0" * 16)
    found = (
        messages.filter(pk=int(number, 16)) if is_row else messages.filter(reply_turn__public_id=f"chatcmpl-{number}")
    )
    message = found.first()
    return message if message and item_id in _item_ids(message, number) else None


def called(message: Message, item_id: str) -> dict[str, Any]:
    """The tool call of a message that is the item with this id."""
    return message.tool_calls[int(ITEM_ID.fullmatch(item_id)["position"] or 0)]


def _item_ids(message: Message, number: str) -> list[str]:
    if message.role == Message.Role.TOOL:
        return [f"fco_{number}"]
    return [f"msg_{number}", *(item["id"] for item in call_items(number, message))]


def page(items: Sequence[dict[str, Any]], query: ItemsQuery) -> dict[str, Any]:
    """One page of a list of items, which are given oldest first. Raises ApiError."""
    ordered = list(items) if query.order == "asc" else list(reversed(items))
    if query.after is not None:
        ids = [item["id"] for item in ordered]
        if query.after not in ids:
            raise ApiError(400, f"No item '{query.after[:80]}' is in this list.", param="after", code="invalid_value")
        ordered = ordered[ids.index(query.after) + 1 :]
    return item_list(ordered[: query.limit], has_more=len(ordered) > query.limit)


def item_list(items: Sequence[dict[str, Any]], has_more: bool = False) -> dict[str, Any]:
    return {
        "object": "list",
        "data": list(items),
        "first_id": items[0]["id"] if items else None,
        "last_id": items[-1]["id"] if items else None,
        "has_more": has_more,
    }


def _row_number(message: Message) -> str:
    return f"{message.pk:032x}"


def _sent_items(message: Message) -> list[dict[str, Any]]:
    number = _row_number(message)
    items = [message_item(number, message.role, message.content)] if message.content or not message.tool_calls else []
    return items + call_items(number, message)


def _call_output_item(message: Message, call_id: str) -> dict[str, Any]:
    return {
        "id": f"fco_{_row_number(message)}",
        "type": "function_call_output",
        "status": "completed",
        "call_id": call_id,
        "output": message.content,
    }


def _supportdesk(turn: Turn) -> dict[str, Any]:
    """What the desk knows of the conversation, as in a chat completion."""
    outcome = turn.outcome
    return {
        "conversation": turn.conversation.public_id,
        "type": outcome.get("type"),
        "asking": outcome.get("asking"),
        "question_no": outcome.get("question_no", 0),
        "withdrawn": outcome.get("withdrawn", False),
        "tickets": outcome.get("tickets", []),
    }
