"""A turn's events as the events of a response.

The sequence depends on nothing but what the turn stores in the end (how its text was cut, its reply, its status), so
it has the same numbers whenever and wherever it is read: live, again later, or in another process. Source: the
openai-openapi specification. The stream ends with the response's last event; there is no `[DONE]`.
"""

import json
from collections.abc import AsyncIterator, Iterable
from typing import Any

from chat_api.response_objects import message_item, number_of, response_object, started_response, text_part
from chat_api.streaming import KEEP_ALIVE
from workflows.database import in_database
from workflows.events import Delta, Failed, Finish
from workflows.models import Turn
from workflows.turn_store import read_turn
from workflows.turns import StartedTurn

Event = dict[str, Any]

LAST_EVENTS = {
    "completed": "response.completed",
    "failed": "response.failed",
    "incomplete": "response.incomplete",
    "cancelled": "response.incomplete",  # the protocol has no event of its own; the response says "cancelled"
}


async def stream_response(started: StartedTurn, starting_after: int = -1) -> AsyncIterator[bytes]:
    """The server-sent events of a response after number `starting_after`. When the client leaves, so does this
    listener."""
    events = ResponseEvents(started.turn)
    try:
        if head := _written(events.begin(), starting_after):
            yield head
        async for batch in started.subscription.batches():
            if not batch:
                yield KEEP_ALIVE
                continue
            made = [event for item in batch if isinstance(item, Delta) for event in events.text(item.text)]
            if isinstance(batch[-1], Finish | Failed):
                made += events.end(response_object(await ended_turn(started.turn, batch[-1])))
            if data := _written(made, starting_after):
                yield data
    finally:
        started.subscription.leave()


async def ended_turn(turn: Turn, last: Finish | Failed) -> Turn:
    """The turn as it was stored in the end. Where that did not work, it is a failed one."""
    stored = await in_database(read_turn, turn.pk)
    if stored is not None and stored.status != Turn.Status.RUNNING:
        return stored
    turn.status, turn.error = Turn.Status.FAILED, getattr(last, "message", "")
    return turn


class ResponseEvents:
    """Makes the events of one response, in order, and numbers them from 0."""

    def __init__(self, turn: Turn):
        self._turn = turn
        self._number = 0
        self._has_text = False

    def begin(self) -> Iterable[Event]:
        response = started_response(self._turn)
        yield self._event("response.created", response=response)
        yield self._event("response.in_progress", response=response)

    def text(self, piece: str) -> Iterable[Event]:
        if not self._has_text:
            yield from self._open_message()
        yield self._event("response.output_text.delta", **self._place(), delta=piece, logprobs=[])

    def end(self, response: dict[str, Any]) -> Iterable[Event]:
        """Close what is open, say what was not said in pieces, and end with the whole response."""
        for index, item in enumerate(response["output"]):
            if item["type"] == "message":
                yield from self._close_message(item)
            else:
                yield from self._call(index, item)
        yield self._event(LAST_EVENTS[response["status"]], response=response)

    def _open_message(self) -> Iterable[Event]:
        self._has_text = True
        item = message_item(number_of(self._turn), "assistant", "", "in_progress") | {"content": []}
        yield self._event("response.output_item.added", output_index=0, item=item)
        yield self._event("response.content_part.added", **self._place(), part=text_part(""))

    def _close_message(self, item: dict[str, Any]) -> Iterable[Event]:
        if not self._has_text:
            yield from self._open_message()
        [part] = item["content"]
        yield self._event("response.output_text.done", **self._place(), text=part["text"], logprobs=[])
        yield self._event("response.content_part.done", **self._place(), part=part)
        yield self._event("response.output_item.done", output_index=0, item=item)

    def _call(self, index: int, item: dict[str, Any]) -> Iterable[Event]:
        place = {"item_id": item["id"], "output_index": index}
        begun = item | {"status": "in_progress", "arguments": ""}
        done = {"name": item["name"], "arguments": item["arguments"]}
        yield self._event("response.output_item.added", output_index=index, item=begun)
        yield self._event("response.function_call_arguments.delta", **place, delta=item["arguments"])
        yield self._event("response.function_call_arguments.done", **place, **done)
        yield self._event("response.output_item.done", output_index=index, item=item)

    def _place(self) -> dict[str, Any]:
        return {"item_id": f"msg_{number_of(self._turn)}", "output_index": 0, "content_index": 0}

    def _event(self, kind: str, **fields: Any) -> Event:
        event = {"type": kind, "sequence_number": self._number, **fields}
        self._number += 1
        return event


def _written(events: Iterable[Event], after: int) -> bytes:
    """Server-sent events in one write, without those that the client has."""
    return b"".join(_sse(event) for event in events if event["sequence_number"] > after)


def _sse(event: Event) -> bytes:
    data = json.dumps(event, ensure_ascii=False, separators=(",", ":"))
    return f"event: {event['type']}\ndata: {data}\n\n".encode()
