"""Chat completions that were made with `store: true`: list, retrieve, update, delete, and the messages they answered.

A stored completion is a turn of one of the API key's conversations. It is made of the same parts as the answer that
the client got, so what is retrieved is what was said.
"""

import re
from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Literal

from django.db.models import BooleanField, F, Func, QuerySet
from django.http import HttpRequest, JsonResponse
from ninja import Path, Query, Router, Schema
from pydantic import Field

from chat_api.errors import ApiError
from chat_api.openapi import FAILURES, ChatCompletion, DeletedCompletion, StoredMessagePage
from chat_api.schemas import Metadata, StrictSchema
from chat_api.streaming import completion_of
from chat_api.turn_requests import STORED_PARAMETERS
from workflows.database import in_database
from workflows.events import EventLog, Finish, Subscription
from workflows.models import Message, Turn
from workflows.questions import Question
from workflows.turns import StartedTurn

METADATA_FILTER = re.compile(r"metadata\[(.+)\]", re.DOTALL)

router = Router(tags=["Stored completions"])


# A database cannot look for NUL.
Text = Annotated[str, Field(max_length=200, pattern=r"^[^\x00]*$")]


class PageQuery(Schema):
    after: Text | None = Field(None, description="The last id of the page before.")
    limit: int = Field(20, ge=1, le=100)
    order: Literal["asc", "desc"] = "asc"


class CompletionQuery(PageQuery):
    model: Text | None = None


class CompletionUpdate(StrictSchema):
    metadata: Metadata | None


# --- Endpoints --------------------------------------------------------------------------------------------------


async def list_completions(request: HttpRequest, query: Query[CompletionQuery]) -> JsonResponse:
    """Stored completions of this API key; `metadata[key]=value` keeps those with that pair."""
    return JsonResponse(await in_database(_completion_page, request.auth.pk, query, _metadata_filters(request.GET)))


@router.get("/{completion_id}", response={200: ChatCompletion, **FAILURES}, summary="Retrieve a stored completion")
async def retrieve_completion(request: HttpRequest, completion_id: Path[str]) -> JsonResponse:
    return JsonResponse(stored_completion(await in_database(_find, request.auth.pk, completion_id)))


@router.post("/{completion_id}", response={200: ChatCompletion, **FAILURES}, summary="Update a stored completion")
async def update_completion(request: HttpRequest, completion_id: Path[str], payload: CompletionUpdate) -> JsonResponse:
    """The metadata given takes the place of all that was there."""
    turn = await in_database(_update, request.auth.pk, completion_id, payload.metadata or {})
    return JsonResponse(stored_completion(turn))


@router.delete("/{completion_id}", response={200: DeletedCompletion, **FAILURES}, summary="Delete a stored completion")
async def delete_completion(request: HttpRequest, completion_id: Path[str]) -> JsonResponse:
    """It can no longer be retrieved; what was said stays part of its conversation."""
    await in_database(_forget, request.auth.pk, completion_id)
    return JsonResponse({"object": "chat.completion.deleted", "id": completion_id, "deleted": True})


@router.get(
    "/{completion_id}/messages",
    response={200: StoredMessagePage, **FAILURES},
    summary="List the messages of a stored completion",
)
async def list_completion_messages(
    request: HttpRequest, completion_id: Path[str], query: Query[PageQuery]
) -> JsonResponse:
    """The messages that the completion answers, without the instructions to the model, which the desk keeps none of."""
    return JsonResponse(await in_database(_message_page, request.auth.pk, completion_id, query))


# --- Queries ----------------------------------------------------------------------------------------------------


class HasPair(Func):
    """Whether a JSON object of texts has this pair. Django's own lookup takes a key of digits for an array's index."""

    output_field = BooleanField()

    def __init__(self, column: str, key: str, value: str):
        self.pair = [key, value]
        super().__init__(F(column))

    def as_sql(self, compiler, connection, function: str = "json_each") -> tuple[str, list]:
        column, parameters = compiler.compile(self.get_source_expressions()[0])
        pairs = f"SELECT 1 FROM {function}({column}) WHERE key = %s AND value = %s"  # noqa: S608 - both are our own
        return f"EXISTS ({pairs})", [*parameters, *self.pair]

    def as_postgresql(self, compiler, connection) -> tuple[str, list]:
        return self.as_sql(compiler, connection, function="jsonb_each_text")


def _stored_turns(key_id: int) -> QuerySet[Turn]:
    """What this API key may retrieve, with everything that a completion is made of."""
    return Turn.objects.select_related("reply", "conversation__listing", "prompt").filter(
        conversation__api_key=key_id,
        endpoint=Turn.Endpoint.CHAT_COMPLETIONS,
        is_stored=True,
        status=Turn.Status.COMPLETED,
    )


def _find(key_id: int, completion_id: str, param: str | None = None) -> Turn:
    turn = _stored_turns(key_id).filter(public_id=completion_id).first()
    if turn is None:
        message = f"No stored chat completion '{completion_id[:80]}' exists for this API key."
        raise ApiError(404, message, param=param, code="completion_not_found")
    return turn


def _completion_page(key_id: int, query: CompletionQuery, metadata: Mapping[str, str]) -> dict[str, Any]:
    turns = _stored_turns(key_id).order_by("pk" if query.order == "asc" else "-pk")
    if query.model:
        turns = turns.filter(conversation__listing__model_id=query.model)
    for key, value in metadata.items():
        turns = turns.filter(HasPair("metadata", key, value))
    if query.after:
        last = _find(key_id, query.after, param="after")
        turns = turns.filter(**{"pk__gt" if query.order == "asc" else "pk__lt": last.pk})
    found = list(turns[: query.limit + 1])
    return _page([stored_completion(turn) for turn in found[: query.limit]], len(found) > query.limit)


def _update(key_id: int, completion_id: str, metadata: dict[str, str]) -> Turn:
    turn = _find(key_id, completion_id)
    turn.metadata = metadata
    turn.save(update_fields=["metadata"])
    return turn


def _forget(key_id: int, completion_id: str) -> None:
    Turn.objects.filter(pk=_find(key_id, completion_id).pk).update(is_stored=False)


def _message_page(key_id: int, completion_id: str, query: PageQuery) -> dict[str, Any]:
    turn = _find(key_id, completion_id)
    messages = [_message(turn, position, row) for position, row in enumerate(turn.prompt.path())]
    if query.order == "desc":
        messages.reverse()
    begin = 0
    if query.after:
        ids = [message["id"] for message in messages]
        if query.after not in ids:
            raise ApiError(404, f"No message '{query.after[:80]}' is there.", param="after", code="message_not_found")
        begin = ids.index(query.after) + 1
    end = begin + query.limit
    return _page(messages[begin:end], end < len(messages))


def _metadata_filters(parameters: Mapping[str, str]) -> dict[str, str]:
    names = {name: METADATA_FILTER.fullmatch(name) for name in parameters}
    pairs = {match[1]: parameters[name] for name, match in names.items() if match}
    if len(pairs) > 16:
        raise ApiError(400, "Invalid 'metadata': give at most 16 pairs.", param="metadata", code="invalid_value")
    if "\x00" in "".join([*pairs, *pairs.values()]):
        raise ApiError(400, "Invalid 'metadata': NUL is not allowed.", param="metadata", code="invalid_value")
    return pairs


# --- Shapes -----------------------------------------------------------------------------------------------------


def stored_completion(turn: Turn) -> dict[str, Any]:
    """The completion as it was returned, and what OpenAI repeats of its request."""
    asked = Question.of_json(turn.question) if turn.finish_reason == "tool_calls" else None
    finish = Finish(turn.finish_reason, turn.prompt_tokens, turn.completion_tokens, turn.outcome)
    completion = completion_of(_as_started(turn), _said(turn), asked, finish)
    parameters = {name: turn.parameters.get(name) for name in STORED_PARAMETERS}
    return {**completion, "request_id": turn.request_id, **parameters, "metadata": turn.metadata}


def _as_started(turn: Turn) -> StartedTurn:
    conversation = turn.conversation
    nothing_more = Subscription(EventLog(), on_leave=lambda: None)
    return StartedTurn(
        turn.public_id, conversation.public_id, conversation.listing.model_id, turn.started_at, nothing_more
    )


def _said(turn: Turn) -> str:
    """What this turn said of its reply: of one that continues another, only what is new."""
    text = turn.reply.content if turn.reply else ""
    return text[len(text) - sum(turn.piece_lengths) :]


def _message(turn: Turn, position: int, row: Message) -> dict[str, Any]:
    message = {
        "id": f"{turn.public_id}-{position}",
        "role": row.role,
        "content": row.content,
        "name": row.name or None,
        "content_parts": None,
    }
    return message | ({"tool_calls": row.tool_calls} if row.tool_calls else {})


def _page(data: Sequence[dict], has_more: bool) -> dict[str, Any]:
    return {
        "object": "list",
        "data": data,
        "first_id": data[0]["id"] if data else None,
        "last_id": data[-1]["id"] if data else None,
        "has_more": has_more,
    }
