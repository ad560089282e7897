"""Trying a workflow before it is saved: an ordinary turn whose every step in the database is undone.

The rows of a trial (its conversation, messages, turns, the graph's memory, tickets...) are there only inside the
transaction of one step, which is rolled back. From step to step they are kept here, and from turn to turn in the page
that tries. So the very code that serves people runs, nobody else ever sees a row, and nothing is locked while a model
thinks.
"""

import secrets
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from django.contrib.admin.utils import NestedObjects
from django.core import serializers, signing
from django.db import DEFAULT_DB_ALIAS, models, transaction

from workflows.database import rehearsal
from workflows.history import Caller, IncomingMessage
from workflows.models import Conversation, Message, ModelListing, NodeRun, Turn, Workflow
from workflows.turn_store import TurnRequest
from workflows.turns import StartedTurn, start_turn

R = TypeVar("R")

# Rows of a trial are numbered from here on, far beyond those of a real desk; each trial begins at a place of its own.
FIRST_ID = 10**9
IDS_OF_A_TRIAL = 1000
SALT = "workflows.trials"


class TrialForgotten(Exception):
    """The page sent a memory that is damaged, or one that this version of the desk cannot read."""


@dataclass(frozen=True)
class TrialTurn:
    """How a turn of a trial went."""

    turn: Turn
    reply: str
    node_runs: list[NodeRun]


class Trial:
    """A conversation with a workflow as it would be if it were saved. `memory` is what an earlier turn left."""

    def __init__(self, workflow: Workflow, memory: str = ""):
        """Raises TrialForgotten."""
        self._lock = threading.Lock()
        self._rows: list[models.Model] = _remembered(memory) if memory else []
        self._last_id = max((row.pk for row in self._rows), default=_a_place_for_ids())
        self._tried = Workflow(
            pk=self.next_id(),
            slug=f"trial-{self._last_id}",
            name=workflow.name,
            version=workflow.version,
            enabled=True,
            **workflow.behaviour(),
        )
        self._listing = ModelListing(
            pk=self.next_id(), model_id=f"trial-{self._last_id}", name=workflow.name, workflow_id=self._tried.pk
        )

    @property
    def memory(self) -> str:
        """The rows of this trial, signed, for the page to keep until the next turn."""
        return signing.dumps(serializers.serialize("json", self._rows), salt=SALT, compress=True)

    async def start_turn(self, text: str, user_id: int) -> StartedTurn:
        """Say something to the workflow; the turn runs like any other. Raises WorkflowError."""
        replies = [row.pk for row in self._rows if isinstance(row, Message) and row.role == Message.Role.ASSISTANT]
        caller = Caller(
            channel=Conversation.Channel.WEB, user_id=user_id, after=max(replies, default=None), opens_new=True
        )
        token = rehearsal.set(self)  # the turn's own tasks take it along
        try:
            return await start_turn(
                TurnRequest(self._listing.model_id, [IncomingMessage(Message.Role.USER, text)], caller)
            )
        finally:
            rehearsal.reset(token)

    def last_turn(self) -> TrialTurn:
        """The turn that was made last, as it was stored."""
        turn = max((row for row in self._rows if isinstance(row, Turn)), key=lambda turn: turn.pk)
        reply = next((row.content for row in self._rows if isinstance(row, Message) and row.pk == turn.reply_id), "")
        runs = [row for row in self._rows if isinstance(row, NodeRun) and row.turn_id == turn.pk]
        return TrialTurn(turn, reply, sorted(runs, key=lambda run: run.position))

    def next_id(self) -> int:
        self._last_id += 1
        return self._last_id

    def run(self, function: Callable[..., R], *args: object, **kwargs: object) -> R:
        """Run a step among the rows that the steps before it wrote, remember what it wrote, and undo it."""
        with self._lock, transaction.atomic():
            self._put_back()
            result = function(*args, **kwargs)
            self._rows = self._found()
            transaction.set_rollback(True)
        return result

    def _put_back(self) -> None:
        by_model: dict[type[models.Model], list[models.Model]] = {
            Workflow: [self._tried],
            ModelListing: [self._listing],
        }
        for row in self._rows:
            by_model.setdefault(type(row), []).append(row)
        for conversation in by_model.get(Conversation, []):
            conversation.listing_id = self._listing.pk
        for turn in by_model.get(Turn, []):
            turn.workflow_id = self._tried.pk
        for model, rows in by_model.items():
            model._base_manager.bulk_create(rows)

    def _found(self) -> list[models.Model]:
        """The trial's conversation and all that would go if it were deleted."""
        collector = NestedObjects(using=DEFAULT_DB_ALIAS)
        collector.collect(Conversation.objects.filter(listing=self._listing.pk))
        return [row for _, row in collector.instances_with_model()]


def _a_place_for_ids() -> int:
    return FIRST_ID + IDS_OF_A_TRIAL * secrets.randbelow(10**6)


def _remembered(memory: str) -> list[models.Model]:
    try:
        return [item.object for item in serializers.deserialize("json", signing.loads(memory, salt=SALT))]
    except (signing.BadSignature, serializers.base.DeserializationError) as error:
        raise TrialForgotten("This trial can no longer be continued. Start a new one.") from error
