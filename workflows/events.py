"""What a turn says while it runs, and the log in which any number of listeners read it."""

import asyncio
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field

from workflows.questions import Question


@dataclass(frozen=True)
class Delta:
    """The next piece of the reply's text."""

    text: str


@dataclass(frozen=True)
class Status:
    """A node began."""

    node: str
    description: str


@dataclass(frozen=True)
class TicketWritten:
    """A ticket was created or revised; `ticket` is its report."""

    ticket: dict


@dataclass(frozen=True)
class Asked:
    """The graph was interrupted by a question, which is not part of the text."""

    question: Question


@dataclass(frozen=True)
class Finish:
    """The reply is complete and stored."""

    finish_reason: str
    prompt_tokens: int
    completion_tokens: int
    outcome: dict = field(default_factory=dict)


@dataclass(frozen=True)
class Failed:
    """The turn ended without a complete reply; what there was of it is stored."""

    message: str
    code: str
    may_retry: bool = True


Event = Delta | Status | TicketWritten | Asked | Finish | Failed


class EventLog:
    """The numbered events of one turn. An event's number is its place in `events`.

    The last event is a Finish or a Failed; nothing is appended after it.
    """

    def __init__(self) -> None:
        self.events: list[Event] = []
        self._changed = asyncio.Event()

    @property
    def is_closed(self) -> bool:
        return bool(self.events) and isinstance(self.events[-1], Finish | Failed)

    def append(self, event: Event) -> None:
        self.events.append(event)
        self._changed.set()

    async def wait(self, position: int, seconds: float) -> None:
        """Return once there is an event at `position`, or after so many seconds."""
        if position < len(self.events):
            return
        changed = self._changed = asyncio.Event() if self._changed.is_set() else self._changed
        try:
            await asyncio.wait_for(changed.wait(), seconds)
        except TimeoutError:
            return


class Subscription:
    """One listener of an event log. Call `leave` when done; it tells the owner when nobody listens any more."""

    def __init__(self, log: EventLog, on_leave: Callable[[], None]):
        self.log = log
        self._on_leave = on_leave

    async def batches(self, after: int = 0, pause: float = 0.025, keep_alive: float = 10) -> AsyncIterator[list[Event]]:
        """Yield the events from number `after` on, those that are ready together, until the turn has ended.

        At most one batch each `pause` seconds: a write for each token would cost more than twice as much. An empty
        batch says that nothing has happened for `keep_alive` seconds.
        """
        position = after
        while True:
            await self.log.wait(position, keep_alive)
            batch = self.log.events[position:]
            position += len(batch)
            yield batch
            if self.log.is_closed and position == len(self.log.events):
                return
            await asyncio.sleep(pause if batch else 0)

    def leave(self) -> None:
        """Stop listening; may be called twice."""
        on_leave, self._on_leave = self._on_leave, lambda: None
        on_leave()
