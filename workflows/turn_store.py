"""How turns are kept: opened, kept alive, closed, and swept up after a process that died.

Each function here is one transaction, and none of them is async; turns.py crosses to them.
"""

import json
import os
import secrets
import socket
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

from django.conf import settings
from django.core.serializers.json import DjangoJSONEncoder
from django.db import transaction
from django.db.models import Q
from django.utils import timezone
from pydantic import BaseModel

from workflows import registry
from workflows.checkpointer import NO_CHECKPOINT, DjangoSaver
from workflows.database import one_at_a_time
from workflows.engines.base import ChatMessage
from workflows.exceptions import IdempotencyConflict, InvalidTurnRequest, ListingNotAllowed, ModelNotFound
from workflows.history import Caller, IncomingMessage, path_hashes, place_prompt
from workflows.models import Checkpoint, Conversation, Message, ModelListing, NodeRun, Turn, Workflow
from workflows.questions import Question
from workflows.secrets import mask_secrets


def _machine() -> str:
    """Where process numbers mean what they mean here: containers may share a host name and have their own numbers."""
    try:
        return f"{socket.gethostname()}/{Path('/proc/self/ns/pid').stat().st_ino}"
    except OSError:
        return socket.gethostname()


# Tells this process from others, and from an earlier one that had its number: a container's is often the same.
RUNNER = f"{_machine()}:{os.getpid()}:{secrets.token_hex(4)}"

# The turns this process has claimed and not closed yet. A row that names this process and is not here was given up.
claimed: set[int] = set()


@dataclass(frozen=True)
class TurnRequest:
    """What an edge asks for. `messages` is the client's whole history without system messages, oldest first."""

    model_id: str
    messages: Sequence[IncomingMessage]
    caller: Caller
    allowed_listings: frozenset[int] | None = None  # None: all
    request_id: str = ""
    client_message_id: str = ""
    idempotency_key: str = ""
    body_hash: str = ""
    stop: tuple[str, ...] = ()
    max_tokens: int | None = None
    endpoint: str = Turn.Endpoint.CHAT_COMPLETIONS
    is_stored: bool = False
    metadata: dict = field(default_factory=dict)
    parameters: dict = field(default_factory=dict)
    can_ask: bool = False  # a graph's question goes to the client as a tool call, not as text
    is_detached: bool = False  # the turn runs on when nobody listens


@dataclass(frozen=True)
class OpenedTurn:
    """A turn that was claimed for this process (`is_new`), or the one that is the answer already."""

    turn: Turn
    is_new: bool
    listing: ModelListing
    settings: BaseModel | None = None
    messages: tuple[ChatMessage, ...] = ()
    continues: str = ""  # the reply so far, which the client wants continued
    answer: str | None = None  # what resumes the question that the branch's last turn asked


@dataclass
class NodeRecord:
    """One node as the runner saw it."""

    node: str
    started_at: datetime
    duration_ms: float
    changes: dict


@dataclass
class TurnResult:
    """How a turn ended, to be stored."""

    status: str
    text: str
    finish_reason: str = ""
    error: str = ""
    prompt_tokens: int = 0
    completion_tokens: int = 0
    first_text_at: datetime | None = None
    fallback_reason: str = ""
    outcome: dict = field(default_factory=dict)
    question: Question | None = None
    tool_calls: list | None = None
    piece_lengths: Sequence[int] = ()
    nodes: Sequence[NodeRecord] = ()


def find_listing(model_id: str, allowed: frozenset[int] | None) -> ModelListing:
    """The usable listing with this id. Raises ModelNotFound or ListingNotAllowed."""
    listing = ModelListing.objects.usable().select_related("workflow__language_model").filter(model_id=model_id).first()
    if listing is None:
        raise ModelNotFound(model_id)
    if allowed is not None and listing.pk not in allowed:
        raise ListingNotAllowed(f"This API key may not use the model '{model_id}'.")
    return listing


def open_turn(request: TurnRequest) -> OpenedTurn:
    """Resolve the listing, the conversation and the prompt, store what is new, and claim the turn.

    Raises a WorkflowError for whatever deserves an HTTP status; nothing is stored then.
    """
    for message in request.messages:
        _ = message.masked  # the slow part, before the transaction holds others up
    return _open_turn(request)


@transaction.atomic
def _open_turn(request: TurnRequest) -> OpenedTurn:
    listing = find_listing(request.model_id, request.allowed_listings)
    workflow = listing.workflow
    values = registry.load_settings(workflow.graph, workflow.settings)
    registry.load_graph(workflow.graph)
    messages, continues = _split_continuation(request.messages)
    continues = mask_secrets(continues)[0]
    if request.idempotency_key:
        one_at_a_time(request.idempotency_key)
        if done := _by_idempotency_key(request):
            return OpenedTurn(done, False, listing, continues=continues)

    prompt = place_prompt(request.caller, listing, messages, continues)
    conversation = prompt.conversation
    done = _answer_already(request, prompt, continues)
    if done is not None:
        return OpenedTurn(done, False, listing, continues=continues)
    before = _turn_before(prompt, workflow)
    turn = Turn.objects.create(
        endpoint=request.endpoint,
        conversation=conversation,
        prompt=prompt,
        workflow=workflow,
        workflow_version=workflow.version,
        engine="openai" if workflow.language_model else "builtin",
        language_model=workflow.language_model.model if workflow.language_model else "",
        runner=RUNNER,
        checkpoint_before=(before.checkpoint_after or before.checkpoint_before) if before else NO_CHECKPOINT,
        request_id=request.request_id,
        client_message_id=request.client_message_id,
        idempotency_key=request.idempotency_key,
        request_hash=request.body_hash,
        is_stored=request.is_stored,
        metadata=request.metadata,
        parameters=request.parameters,
    )
    claimed.add(turn.pk)
    Conversation.objects.filter(pk=conversation.pk).update(last_activity_at=turn.started_at)
    if request.caller.after is None and request.caller.again is None:
        seen = tuple(ChatMessage(message.role, message.masked) for message in messages)
    else:
        seen = tuple(ChatMessage(message.role, message.content) for message in prompt.path())
    return OpenedTurn(turn, True, listing, values, seen, continues, _answer_to(before, messages[-1]))


def _split_continuation(messages: Sequence[IncomingMessage]) -> tuple[Sequence[IncomingMessage], str]:
    """A history that ends in an assistant's message asks for more of it: the prompt is the message before."""
    continues = ""
    while messages and messages[-1].role == Message.Role.ASSISTANT:
        continues = messages[-1].content + continues
        messages = messages[:-1]
    if not messages:
        raise InvalidTurnRequest("The conversation holds no message from a user.", "messages")
    return messages, continues


def _by_idempotency_key(request: TurnRequest) -> Turn | None:
    turn = Turn.objects.select_related("conversation", "reply").filter(idempotency_key=request.idempotency_key).first()
    if turn is not None and turn.request_hash != request.body_hash:
        raise IdempotencyConflict("This Idempotency-Key was used before with a different request body.")
    return _unless_unfinished(turn)


def _answer_already(request: TurnRequest, prompt: Message, continues: str) -> Turn | None:
    """The turn that answers this very request: running now, or finished and asked for a second time."""
    turns = prompt.turns.select_related("conversation", "reply").order_by("-pk")
    running = turns.running().first()
    if running is not None:
        return None if sweep_lost_turns(Q(pk=running.pk)) else running
    if request.caller.is_retry and (done := _unless_unfinished(turns.first())):
        return done
    if continues:  # of a reply that was complete there is no more
        return turns.filter(status=Turn.Status.COMPLETED, finish_reason="stop", reply__content=continues).first()
    if request.client_message_id:
        return _unless_unfinished(turns.filter(client_message_id=request.client_message_id).first())
    return None


def _unless_unfinished(turn: Turn | None) -> Turn | None:
    """A turn that failed or was interrupted is no answer: it may run again, without its claim on the key."""
    if turn is None or turn.status in (Turn.Status.RUNNING, Turn.Status.COMPLETED):
        return turn
    Turn.objects.filter(pk=turn.pk).update(idempotency_key="")
    return None


def _turn_before(prompt: Message, workflow: Workflow) -> Turn | None:
    """The turn of the nearest earlier reply of this branch, if the same graph made it: the graph's memory is there."""
    turns = Turn.objects.select_related("workflow")
    turn = turns.filter(reply=prompt.parent_id).first() if prompt.parent_id else None
    if turn is None and prompt.parent_id:  # imported messages, perhaps a long way of them
        rows = Message.objects.filter(conversation=prompt.conversation_id, pk__lt=prompt.pk)
        parents = dict(rows.values_list("pk", "parent"))
        made = {turn.reply_id: turn for turn in turns.filter(conversation=prompt.conversation_id, reply__in=rows)}
        message = prompt.parent_id
        while message is not None and message not in made:
            message = parents.get(message)
        turn = made.get(message)
    return turn if turn is not None and turn.workflow.graph == workflow.graph else None


def _answer_to(before: Turn | None, prompt: IncomingMessage) -> str | None:
    if before is None or before.question is None or before.status != Turn.Status.COMPLETED:
        return None
    return Question.of_json(before.question).answer_in(prompt.role, prompt.masked)


@transaction.atomic
def close_turn(turn_id: int, result: TurnResult, heartbeat_at: datetime | None = None) -> bool:
    """Store how a turn ended. False when it is not there to be closed: deleted meanwhile, or swept as lost.

    With `heartbeat_at` it is closed only if that was its last sign of life.
    """
    rows = Turn.objects.select_for_update(of=("self",)).select_related("prompt").running()
    turn = rows.filter(pk=turn_id).first()
    if turn is None or heartbeat_at not in (None, turn.heartbeat_at):
        return False
    completed = result.status == Turn.Status.COMPLETED
    turn.reply = _store_reply(turn.prompt, result) if result.text or completed else None
    turn.status = result.status
    turn.partial_text = ""
    turn.finished_at = timezone.now()
    turn.finish_reason = result.finish_reason
    turn.error = result.error
    turn.prompt_tokens, turn.completion_tokens = result.prompt_tokens, result.completion_tokens
    turn.first_text_at = result.first_text_at
    turn.first_text_ms = _milliseconds(turn.started_at, result.first_text_at)
    turn.fallback_reason = result.fallback_reason
    turn.outcome = result.outcome
    turn.question = result.question.as_json() if result.question else None
    turn.piece_lengths = list(result.piece_lengths)
    if completed:
        newest = Checkpoint.objects.filter(run_id=turn.public_id, checkpoint_ns="").order_by("-checkpoint_id").first()
        turn.checkpoint_after = newest.checkpoint_id if newest else ""
    else:
        DjangoSaver().delete_for_runs([turn.public_id])
    turn.save()
    NodeRun.objects.bulk_create(
        NodeRun(
            turn=turn,
            node=record.node,
            position=position,
            started_at=record.started_at,
            duration_ms=record.duration_ms,
            changes=json.loads(json.dumps(record.changes, cls=DjangoJSONEncoder, default=str)),
        )
        for position, record in enumerate(result.nodes)
    )
    _update_conversation(turn, result.outcome)
    return True


def _milliseconds(start: datetime, end: datetime | None) -> int | None:
    return None if end is None else max(0, round((end - start) / timedelta(milliseconds=1)))


def _store_reply(prompt: Message, result: TurnResult) -> Message:
    reply = IncomingMessage(Message.Role.ASSISTANT, result.text, tool_calls=result.tool_calls)
    return Message.objects.create(
        conversation_id=prompt.conversation_id,
        parent=prompt,
        role=reply.role,
        content=reply.content,
        tool_calls=reply.tool_calls,
        path_hash=path_hashes([reply], before=prompt.path_hash)[0],
    )


def _update_conversation(turn: Turn, outcome: Mapping) -> None:
    changes = {"last_activity_at": turn.finished_at}
    if turn.question:
        changes["status"] = Conversation.Status.WAITING_FOR_USER
    elif outcome.get("status") in Conversation.Status.values:
        changes["status"] = outcome["status"]
    if outcome.get("language"):
        changes["language"] = outcome["language"]
    Conversation.objects.filter(pk=turn.conversation_id).update(**changes)


@transaction.atomic
def record_heartbeats(texts: Mapping[int, tuple[str, Sequence[int]]]) -> list[int]:
    """Note that these turns are alive, and what of their replies there is: a killed process leaves that behind.

    A text comes with the lengths of its pieces. Returns the turns that somebody asked to stop.
    """
    now = timezone.now()
    turns = list(Turn.objects.select_for_update().running().filter(pk__in=texts))
    for turn in turns:
        turn.heartbeat_at = now
        turn.partial_text, turn.piece_lengths = texts[turn.pk]
    Turn.objects.bulk_update(turns, ["heartbeat_at", "partial_text", "piece_lengths"], batch_size=100)
    return [turn.pk for turn in turns if turn.cancel_requested_at]


def request_cancel(turn_id: int) -> bool:
    """Ask whichever process runs the turn to stop it. False when it is over."""
    return bool(Turn.objects.running().filter(pk=turn_id).update(cancel_requested_at=timezone.now()))


def sweep_lost_turns(which: Q | None = None) -> int:
    """Mark the turns whose process is gone as interrupted, with the text they had. Returns how many."""
    swept = 0
    for turn in Turn.objects.running().filter(which or Q()):
        if _is_lost(turn):
            swept += close_turn(
                turn.pk,
                TurnResult(
                    status=Turn.Status.INTERRUPTED,
                    text=turn.partial_text,
                    error="The process that ran this turn ended without closing it.",
                    piece_lengths=turn.piece_lengths,
                ),
                heartbeat_at=turn.heartbeat_at,
            )
    return swept


def _is_lost(turn: Turn) -> bool:
    if turn.runner == RUNNER:
        return turn.pk not in claimed
    if timezone.now() - turn.heartbeat_at > timedelta(seconds=settings.TURN_LOST_AFTER_SECONDS):
        return True
    host, _, pid = turn.runner.rpartition(":")[0].rpartition(":")
    my_host, _, my_pid = RUNNER.rpartition(":")[0].rpartition(":")
    return host == my_host and (pid == my_pid or not _is_alive(pid))


def _is_alive(pid: str) -> bool:
    try:
        os.kill(int(pid), 0)
    except (ProcessLookupError, ValueError):
        return False
    except PermissionError:
        return True
    return True


def read_turn(turn_id: int) -> Turn | None:
    """A turn as it is stored now, with its reply."""
    return Turn.objects.select_related("reply", "conversation__listing").filter(pk=turn_id).first()
