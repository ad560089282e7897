"""A turn: record the person's message, run the graph, record the reply.

The one path for streaming and not, HTTP and terminal, new and joined. A turn runs in a task of its own, never in the
request that asked for it, and writes numbered events into a log that any number of listeners read. What deserves an
HTTP status fails in `start_turn`, before the first byte.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from contextvars import Context
from dataclasses import dataclass
from datetime import datetime
from time import perf_counter
from typing import Any, TypeVar

from django.conf import settings
from django.utils import timezone
from langgraph.types import Command

from workflows import registry
from workflows.checkpointer import NO_CHECKPOINT
from workflows.context import TurnContext
from workflows.database import in_database
from workflows.engines import TurnEngine, engine_for
from workflows.engines.base import EngineLog
from workflows.events import Asked, Delta, EventLog, Failed, Finish, Status, Subscription, TicketWritten
from workflows.exceptions import ShuttingDown, WorkflowError
from workflows.models import Turn
from workflows.questions import Question
from workflows.reply_text import ReplyText, estimate_tokens
from workflows.turn_store import (
    RUNNER,
    NodeRecord,
    OpenedTurn,
    TurnRequest,
    TurnResult,
    claimed,
    close_turn,
    open_turn,
    read_turn,
    record_heartbeats,
    request_cancel,
)

logger = logging.getLogger(__name__)
T = TypeVar("T")

# The turns that run in this process, by primary key. They belong to it, not to the requests that started them.
_running: dict[int, "RunningTurn"] = {}
_launching: set[asyncio.Task] = set()
_background: set[asyncio.Task] = set()
_state = {"shutting_down": False, "keeper": None}

FOLLOW_SECONDS = 0.3
FOLLOW_FAULTS = 20  # this many faults of the database in a row end the following of a turn
CLOSE_RETRIES = (0.5, 2, 5)  # seconds between the attempts to store a reply


@dataclass(frozen=True)
class StartedTurn:
    """What an edge needs of a turn: who it is and where to listen."""

    public_id: str
    conversation_id: str
    model_id: str
    started_at: datetime
    subscription: Subscription
    turn: Turn | None = None  # the row as it was when listening began


async def start_turn(request: TurnRequest) -> StartedTurn:
    """Open a turn and run it, or join the one that answers this request already. Raises WorkflowError."""
    launch = _in_background(_launch(request))
    _launching.add(launch)
    launch.add_done_callback(_launching.discard)
    try:
        return await asyncio.shield(launch)
    except asyncio.CancelledError:
        # The client left while the turn was being opened. Let that end in order, then leave as a listener would.
        launch.add_done_callback(lambda task: None if task.exception() else task.result().subscription.leave())
        raise


async def _launch(request: TurnRequest) -> StartedTurn:
    while True:
        if _state["shutting_down"]:
            raise ShuttingDown("The server is restarting. Please try again in a moment.")
        opened = await in_database(open_turn, request)
        turn, model_id = opened.turn, opened.listing.model_id
        if opened.is_new:
            running = _running[turn.pk] = RunningTurn(opened, request)
            _in_background(running.run())
            _keep_alive()
            return _started(turn, model_id, running.subscribe())
        running = _running.get(turn.pk)
        is_stopping = running is not None and running.is_cancelled
        subscription = None if is_stopping else _subscription_to(turn, already=opened.continues)
        if subscription is not None:
            return _started(turn, model_id, subscription)
        # It is being stopped, or was claimed a moment ago and is about to appear here: look again.
        await asyncio.sleep(0.02)


async def listen(turn_id: int) -> StartedTurn | None:
    """Listen to a turn from its first event on, wherever it runs or ran. None when there is no such turn."""
    while True:
        turn = await in_database(read_turn, turn_id)
        if turn is None:
            return None
        subscription = _subscription_to(turn)
        if subscription is not None:
            return _started(turn, turn.conversation.listing.model_id, subscription)
        await asyncio.sleep(0.1)


async def cancel(turn_id: int) -> None:
    """Stop a turn, wherever it runs, and wait until it has ended: another process hears of it at its next heartbeat."""
    if not await in_database(request_cancel, turn_id):
        return
    if running := _running.get(turn_id):
        running.cancel()
    started = await listen(turn_id)
    if started is None:
        return
    try:
        async with asyncio.timeout(settings.TURN_LOST_AFTER_SECONDS):
            async for _ in started.subscription.batches():
                pass
    except TimeoutError:
        logger.warning("Turn %s was asked to stop and still runs.", started.public_id)
    finally:
        started.subscription.leave()


def _subscription_to(turn: Turn, already: str = "") -> Subscription | None:
    """Listen to a turn that was opened before; `already` is what the client has of it. None: not yet there."""
    if turn.status != Turn.Status.RUNNING:
        return _replay(turn, already)
    if running := _running.get(turn.pk):
        return running.subscribe()
    return None if turn.runner == RUNNER else _follow(turn, already)


def _started(turn: Turn, model_id: str, subscription: Subscription) -> StartedTurn:
    return StartedTurn(turn.public_id, turn.conversation.public_id, model_id, turn.started_at, subscription, turn)


class RunningTurn:
    """A turn that this process runs."""

    def __init__(self, opened: OpenedTurn, request: TurnRequest):
        self.turn = opened.turn
        self.log = EventLog()
        self.reply = ReplyText(opened.continues, request.stop, request.max_tokens)
        self.is_cancelled = False
        self._opened = opened
        self._request = request
        self._question: Question | None = None
        self._piece_lengths: list[int] = []
        self._listeners = 0
        self._nodes: list[NodeRecord] = []
        self._begun: dict[str, tuple[datetime, float]] = {}
        self._outcome: dict[str, Any] = {}
        self._first_text_at: datetime | None = None
        self._wrote_ticket = False
        self._task: asyncio.Task | None = None
        self._engine: TurnEngine | None = None

    @property
    def progress(self) -> tuple[str, list[int]]:
        """The reply so far, and how it was cut into events."""
        return self.reply.stored, list(self._piece_lengths)

    def subscribe(self) -> Subscription:
        """Listen. When the last listener leaves, the turn is cancelled, unless it was asked to run on by itself."""
        self._listeners += 1
        return Subscription(self.log, self._listener_left)

    def cancel(self) -> None:
        """Stop the turn; its text so far is stored and it ends as interrupted."""
        self.is_cancelled = True
        if self._task is not None:
            self._task.cancel()

    async def run(self) -> None:
        """Run to the end, whatever happens, and close the turn before its last event is said."""
        self._task = asyncio.ensure_future(self._run_graph())
        if self.is_cancelled:
            self._task.cancel()
        result = await self._result()
        closed = await self._close(result)
        claimed.discard(self.turn.pk)
        del _running[self.turn.pk]
        if closed and result.tool_calls:
            self.log.append(Asked(result.question))
        self.log.append(self._last_event(result) if closed else Failed("The reply could not be stored.", "not_stored"))

    async def _close(self, result: TurnResult) -> bool:
        """Store the result; a database that is gone for a moment is asked again."""
        for pause in (*CLOSE_RETRIES, None):
            try:
                return await in_database(close_turn, self.turn.pk, result)
            except Exception:
                logger.exception("Turn %s could not be stored.", self.turn.public_id)
                if pause is not None:
                    await asyncio.sleep(pause)
        return False

    async def _result(self) -> TurnResult:
        status, error = Turn.Status.COMPLETED, ""
        try:
            await self._task
        except asyncio.CancelledError:
            status, error = Turn.Status.INTERRUPTED, "The reply was stopped before it was complete."
        except TimeoutError:
            status, error = Turn.Status.FAILED, "The workflow took too long."
        except WorkflowError as failure:
            status, error = Turn.Status.FAILED, str(failure)
        except Exception:
            logger.exception("Turn %s failed.", self.turn.public_id)
            status, error = Turn.Status.FAILED, "The workflow failed unexpectedly."
        question = self._question if status == Turn.Status.COMPLETED else None
        if question and not self._request.can_ask:
            self._emit(self.reply.add(("\n\n" if self.reply.text else "") + question.as_text()))
        self._emit(self.reply.close())
        log = self._engine.log if self._engine else EngineLog()
        prompt = sum(estimate_tokens(message.content) for message in self._opened.messages)
        return TurnResult(
            status=status,
            text=self.reply.stored,
            finish_reason=self._finish_reason(question) if status == Turn.Status.COMPLETED else "",
            error=error,
            prompt_tokens=log.usage.prompt_tokens or prompt,
            completion_tokens=log.usage.completion_tokens or estimate_tokens(self.reply.text),
            first_text_at=self._first_text_at,
            fallback_reason=log.fallback_reason,
            outcome=self._outcome,
            question=question,
            tool_calls=[question.as_tool_call()] if question and self._request.can_ask else None,
            piece_lengths=self._piece_lengths,
            nodes=self._nodes,
        )

    async def _run_graph(self) -> None:
        opened, turn = self._opened, self.turn
        workflow = opened.listing.workflow
        graph = registry.load_graph(workflow.graph)
        self._engine = engine_for(workflow.language_model, opened.settings)
        context = TurnContext(turn.conversation_id, turn.pk, opened.messages, opened.settings, self._engine)
        config = {
            "configurable": {
                "thread_id": turn.conversation.public_id,
                "checkpoint_id": turn.checkpoint_before,
                "run_id": turn.public_id,
            }
        }
        # A graph that has memory already needs no input: its first node reads the new message from the context.
        state: dict | Command = {} if opened.answer is None else Command(resume=opened.answer)
        if turn.checkpoint_before == NO_CHECKPOINT:
            state = registry.load_definition(workflow.graph).create_initial_state(opened.settings)
        async with asyncio.timeout(settings.TURN_TIMEOUT_SECONDS):
            stream = graph.astream(state, config, context=context, stream_mode=["custom", "tasks"], durability="exit")
            async for mode, item in stream:
                if mode == "custom":
                    self._take(item)
                else:
                    self._trace(item)

    def _take(self, item: dict) -> None:
        """What a node wrote with its stream writer."""
        if text := item.get("custom_llm_chunk"):
            self._emit(self.reply.add(text))
        if ticket := item.get("ticket"):
            self._wrote_ticket = True
            self.log.append(TicketWritten(ticket))
        if outcome := item.get("outcome"):
            self._outcome = outcome

    def _emit(self, text: str) -> None:
        if text:
            self._first_text_at = self._first_text_at or timezone.now()
            self._piece_lengths.append(len(text))
            self.log.append(Delta(text))

    def _finish_reason(self, question: Question | None) -> str:
        return "tool_calls" if question and self._request.can_ask else self.reply.finish_reason

    def _trace(self, item: dict) -> None:
        """LangGraph says twice of each node: when it begins and what it changed."""
        if "input" in item:
            self._begun[item["id"]] = (timezone.now(), perf_counter())
            graph, node = self._opened.listing.workflow.graph, item["name"]
            self.log.append(Status(node, registry.describe_node(graph, node)))
            return
        if item["interrupts"]:
            self._question = Question.of_interrupt(item["interrupts"][0])
        started_at, began = self._begun.pop(item["id"])
        changes = item["result"] if isinstance(item["result"], dict) else dict(item["result"] or [])
        self._nodes.append(NodeRecord(item["name"], started_at, (perf_counter() - began) * 1000, changes))

    def _last_event(self, result: TurnResult) -> Finish | Failed:
        if result.status == Turn.Status.COMPLETED:
            return Finish(result.finish_reason, result.prompt_tokens, result.completion_tokens, result.outcome)
        code = "turn_interrupted" if result.status == Turn.Status.INTERRUPTED else "workflow_failed"
        return Failed(result.error, code, may_retry=not self._wrote_ticket)

    def _listener_left(self) -> None:
        self._listeners -= 1
        if self._listeners == 0 and not self._request.is_detached and not self.log.is_closed:
            self.cancel()


def _replay(turn: Turn, already: str) -> Subscription:
    """Listen to a turn that has ended, as if it had just been made; `already` is what the client has of it."""
    log = EventLog()
    _append_end(log, turn, already)
    return Subscription(log, on_leave=lambda: None)


def _follow(turn: Turn, already: str) -> Subscription:
    """Listen to a turn that another process runs, through the database."""
    log = EventLog()
    task = _in_background(_copy_events(log, turn.pk, already))
    return Subscription(log, on_leave=task.cancel)


async def _copy_events(log: EventLog, turn_id: int, already: str) -> None:
    said, faults = already, 0
    while True:
        try:
            turn = await in_database(read_turn, turn_id)
            faults = 0
        except Exception:
            logger.exception("A turn of another process could not be read.")
            faults += 1
            if faults == FOLLOW_FAULTS:
                return log.append(Failed("The reply could not be followed.", "turn_interrupted"))
            await asyncio.sleep(1)
            continue
        if turn is None or turn.status != Turn.Status.RUNNING:
            return _append_end(log, turn, said)
        if turn.partial_text.startswith(said) and turn.partial_text != said:
            _append_rest(log, turn, turn.partial_text, said)
            said = turn.partial_text
        await asyncio.sleep(FOLLOW_SECONDS)


def _append_end(log: EventLog, turn: Turn | None, already: str) -> None:
    if turn is not None and turn.reply is not None:
        _append_rest(log, turn, turn.reply.content, already)
    if turn is not None and turn.finish_reason == "tool_calls":
        log.append(Asked(Question.of_json(turn.question)))
    if turn is not None and turn.status == Turn.Status.COMPLETED:
        log.append(Finish(turn.finish_reason, turn.prompt_tokens, turn.completion_tokens, turn.outcome))
    else:
        log.append(Failed((turn and turn.error) or "The reply was not completed.", "turn_interrupted"))


def _append_rest(log: EventLog, turn: Turn, text: str, already: str) -> None:
    """Say what of a text was not said yet, in the very pieces in which it was first said."""
    known = len(already) if text.startswith(already) else 0
    for piece in turn.pieces(text):
        if piece[known:]:
            log.append(Delta(piece[known:]))
        known = max(0, known - len(piece))


def _in_background(coroutine: Awaitable[T]) -> "asyncio.Task[T]":
    """A task that is kept from the garbage collector until it is done."""
    task = asyncio.ensure_future(coroutine)
    _background.add(task)
    task.add_done_callback(_background.discard)
    return task


def _keep_alive() -> None:
    """Make sure that this loop's heartbeat is beating. It serves every turn, so it has the context of none."""
    keeper, loop = _state["keeper"], asyncio.get_running_loop()
    if keeper is None or keeper.done() or keeper.get_loop() is not loop:
        _state["keeper"] = _in_background(loop.create_task(_beat(), context=Context()))


async def _beat() -> None:
    while _running:
        await asyncio.sleep(settings.TURN_HEARTBEAT_SECONDS)
        texts = {pk: running.progress for pk, running in _running.items()}
        try:
            to_stop = await in_database(record_heartbeats, texts)
        except Exception:
            logger.exception("The heartbeat of %d turns could not be stored.", len(texts))
            continue
        for running in [_running[pk] for pk in to_stop if pk in _running]:
            running.cancel()


def running_turns() -> int:
    """How many turns this process runs now."""
    return len(_running)


async def shut_down(grace_seconds: float, sleep: Callable[[float], Awaitable[None]] = asyncio.sleep) -> None:
    """Take no new turns, let the running ones finish for a while, then stop the rest with their text stored."""
    _state["shutting_down"] = True
    deadline = perf_counter() + grace_seconds
    while (_running or _launching) and perf_counter() < deadline:
        await sleep(0.05)
    while _running or _launching:  # a turn that was being opened just now may still appear
        for running in list(_running.values()):
            if not running.is_cancelled:
                running.cancel()
        await sleep(0.02)
