"""The Responses API: a turn by another name, with a conversation that the server keeps.

`response_requests` says which turn a request asks for, `response_events` and `response_objects` what of it is shown.
"""

from typing import Any

from django.http import HttpRequest, HttpResponseBase, JsonResponse, StreamingHttpResponse
from ninja import Path, Query, Router

from chat_api.errors import ApiError, turn_failure
from chat_api.openapi import FAILURES
from chat_api.response_events import ended_turn, stream_response
from chat_api.response_objects import items_of, page, response_object
from chat_api.response_requests import find_turn, response_turn
from chat_api.response_schemas import ItemsQuery, ResponseRequest, RetrieveQuery
from workflows.database import in_database
from workflows.events import Failed, Finish
from workflows.exceptions import TurnInterrupted
from workflows.models import Turn
from workflows.turns import StartedTurn, cancel, listen, start_turn

router = Router(tags=["Responses"])


@router.post(
    "",
    response={200: dict, **FAILURES},
    summary="Create a response",
    description="Streams events when `stream` is true; runs without a listener when `background` is.",
)
async def create_response(request: HttpRequest, payload: ResponseRequest) -> HttpResponseBase:
    started = await start_turn(await in_database(response_turn, request, payload))
    if payload.stream:
        return _event_stream(started)
    if payload.background:
        started.subscription.leave()
        return JsonResponse(response_object(started.turn))
    return JsonResponse(await _whole_response(started))


@router.get(
    "/{response_id}",
    response={200: dict, **FAILURES},
    summary="Retrieve a response",
    description="With `stream`, repeats the events after number `starting_after` and goes on with those to come.",
)
async def retrieve_response(
    request: HttpRequest, response_id: Path[str], query: Query[RetrieveQuery]
) -> HttpResponseBase:
    turn = await in_database(_find, request, response_id)
    if not query.stream:
        return JsonResponse(response_object(turn))
    started = await listen(turn.pk)
    if started is None:
        raise _not_found(response_id)
    return _event_stream(started, query.starting_after)


@router.delete("/{response_id}", response={200: dict, **FAILURES}, summary="Delete a response")
async def delete_response(request: HttpRequest, response_id: Path[str]) -> JsonResponse:
    """It can no longer be retrieved or continued; what was said stays part of its conversation."""
    await in_database(_forget, request, response_id)
    return JsonResponse({"id": response_id, "object": "response", "deleted": True})


@router.post("/{response_id}/cancel", response={200: dict, **FAILURES}, summary="Cancel a background response")
async def cancel_response(request: HttpRequest, response_id: Path[str]) -> JsonResponse:
    """Stops it and keeps its text so far; one that has ended is returned as it is."""
    turn = await in_database(_find, request, response_id)
    if not turn.parameters.get("background"):
        message = "Only a background response can be cancelled; any other one stops when its client leaves."
        raise ApiError(400, message, code="response_not_cancellable")
    if turn.status == Turn.Status.RUNNING:
        await cancel(turn.pk)
        turn = await in_database(_find, request, response_id)
    return JsonResponse(response_object(turn))


@router.get("/{response_id}/input_items", response={200: dict, **FAILURES}, summary="List the input of a response")
async def list_input_items(request: HttpRequest, response_id: Path[str], query: Query[ItemsQuery]) -> JsonResponse:
    """What the response's own request sent, without instructions, which the desk keeps no copy of."""
    return JsonResponse(page(await in_database(_input_items, request, response_id), query))


async def _whole_response(started: StartedTurn) -> dict[str, Any]:
    try:
        async for events in started.subscription.batches(pause=0):
            match events[-1] if events else None:
                case Finish() as finish:
                    return response_object(await ended_turn(started.turn, finish))
                case Failed() as failed:
                    raise turn_failure(failed)
    finally:
        started.subscription.leave()
    raise TurnInterrupted("The reply was not completed.")


def _event_stream(started: StartedTurn, starting_after: int = -1) -> StreamingHttpResponse:
    return StreamingHttpResponse(
        stream_response(started, starting_after),
        content_type="text/event-stream",
        headers={"Cache-Control": "no-cache", "X-Accel-Buffering": "no"},
    )


def _find(request: HttpRequest, response_id: str) -> Turn:
    turn = find_turn(request.auth.pk, response_id)
    if turn is None:
        raise _not_found(response_id)
    return turn


def _forget(request: HttpRequest, response_id: str) -> None:
    Turn.objects.filter(pk=_find(request, response_id).pk).update(is_stored=False)


def _input_items(request: HttpRequest, response_id: str) -> list[dict[str, Any]]:
    turn = _find(request, response_id)
    path = turn.prompt.path()
    sent = {message.pk for message in path[-turn.parameters.get("input_messages", 1) :]}
    return [item for message, item in items_of(path) if message.pk in sent]


def _not_found(response_id: str) -> ApiError:
    return ApiError(404, f"Response with id '{response_id[:80]}' not found.", code="response_not_found")
