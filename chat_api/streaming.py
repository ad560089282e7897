"""A turn's events as chat completions: chunks of a stream, or one completion made of them all."""

import json
from collections.abc import AsyncIterator
from typing import Any

from chat_api.errors import error_body, turn_failure
from chat_api.open_webui.events import SideChannel
from workflows.events import Asked, Delta, Failed, Finish
from workflows.exceptions import TurnInterrupted
from workflows.questions import Question
from workflows.turns import StartedTurn

KEEP_ALIVE = b": keep-alive\n\n"
DONE = b"data: [DONE]\n\n"
SYSTEM_FINGERPRINT = "supportdesk"


async def stream_completion(
    turn: StartedTurn, include_usage: bool, side_channel: SideChannel | None = None
) -> AsyncIterator[bytes]:
    """The server-sent events of a completion. Ends in `[DONE]` or an error event, always.

    Text that is ready together goes out in one chunk. When the client leaves, so does this listener. What goes into a
    side channel is in chunks that are empty to everybody else.
    """
    head = _head(turn, "chat.completion.chunk")
    if include_usage:
        head["usage"] = None
    try:
        yield _chunk(head, {"role": "assistant", "content": ""})
        async for events in turn.subscription.batches():
            if not events:
                yield KEEP_ALIVE
            for event in side_channel.events(events) if side_channel else ():
                yield _chunk(head, {}, event=event)
            if text := _text(events):
                yield _chunk(head, {"content": text})
            if question := _question(events):
                call = {"index": 0, **question.as_tool_call()}
                yield _chunk(head, {"tool_calls": [call]})
            match events[-1] if events else None:
                case Finish() as finish:
                    yield _chunk(head, {}, finish.finish_reason, **_supportdesk(turn, finish))
                    if include_usage:
                        yield _sse({**head, "choices": [], "usage": _usage(finish)})
                    yield DONE
                case Failed() as failed:
                    yield _sse(error_body(failed.message, "server_error", code=failed.code))
    finally:
        turn.subscription.leave()


async def whole_completion(turn: StartedTurn, metadata: dict[str, str] | None = None) -> dict[str, Any]:
    """The completion as one object, which repeats the metadata given. Raises ApiError when the turn fails."""
    text, question = "", None
    try:
        async for events in turn.subscription.batches(pause=0):
            text += _text(events)
            question = _question(events) or question
            match events[-1] if events else None:
                case Finish() as finish:
                    completion = completion_of(turn, text, question, finish)
                    return completion | ({"metadata": metadata} if metadata else {})
                case Failed() as failed:
                    raise turn_failure(failed)
    finally:
        turn.subscription.leave()
    raise TurnInterrupted("The reply was not completed.")


def completion_of(turn: StartedTurn, text: str, question: Question | None, finish: Finish) -> dict[str, Any]:
    """The completion of a turn that has ended so."""
    message = {"role": "assistant", "content": text, "refusal": None}
    if question:
        message |= {"content": text or None, "tool_calls": [question.as_tool_call()]}
    return {
        **_head(turn, "chat.completion"),
        "choices": [
            {
                "index": 0,
                "message": message,
                "logprobs": None,
                "finish_reason": finish.finish_reason,
            }
        ],
        "usage": _usage(finish),
        **_supportdesk(turn, finish),
    }


def _head(turn: StartedTurn, kind: str) -> dict[str, Any]:
    return {
        "id": turn.public_id,
        "object": kind,
        "created": int(turn.started_at.timestamp()),
        "model": turn.model_id,
        "service_tier": "default",
        "system_fingerprint": SYSTEM_FINGERPRINT,
    }


def _text(events: list) -> str:
    return "".join(event.text for event in events if isinstance(event, Delta))


def _question(events: list) -> Question | None:
    return next((event.question for event in events if isinstance(event, Asked)), None)


def _chunk(head: dict, delta: dict, finish_reason: str | None = None, **extra: Any) -> bytes:
    choice = {"index": 0, "delta": delta, "logprobs": None, "finish_reason": finish_reason}
    return _sse({**head, "choices": [choice], **extra})


def _sse(data: dict) -> bytes:
    return b"data: " + json.dumps(data, ensure_ascii=False, separators=(",", ":")).encode() + b"\n\n"


def _usage(finish: Finish) -> dict[str, int]:
    return {
        "prompt_tokens": finish.prompt_tokens,
        "completion_tokens": finish.completion_tokens,
        "total_tokens": finish.prompt_tokens + finish.completion_tokens,
    }


def _supportdesk(turn: StartedTurn, finish: Finish) -> dict[str, Any]:
    """What the desk knows of the conversation, for clients that want more than text; nothing where there is none."""
    if not turn.conversation_id:
        return {}
    outcome = finish.outcome
    return {
        "supportdesk": {
            "conversation": turn.conversation_id,
            "type": outcome.get("type"),
            "asking": outcome.get("asking"),
            "question_no": outcome.get("question_no", 0),
            "withdrawn": outcome.get("withdrawn", False),
            "tickets": outcome.get("tickets", []),
        }
    }
