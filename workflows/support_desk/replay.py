"""What a draft of the triage policy would have decided about tickets of the past.

A ticket keeps the Reading it was decided from, so no model is asked and nothing is stored: each reading is decided
once by the policy in force and once by the draft.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from pydantic import ValidationError

from workflows.engines.base import Reading
from workflows.support_desk.models import Ticket
from workflows.support_desk.policy import Decision, Policy, decide, due_times


@dataclass(frozen=True)
class Outcome:
    """What a policy makes of a ticket, as far as people notice it."""

    priority: str
    team: str
    escalated: bool
    response_due_at: datetime
    resolution_due_at: datetime


@dataclass(frozen=True)
class ChangedTicket:
    ticket: Ticket
    now: Outcome
    then: Outcome

    @property
    def parts(self) -> list[str]:
        """Which parts of the outcome differ."""
        return [name for name in Outcome.__dataclass_fields__ if getattr(self.now, name) != getattr(self.then, name)]


@dataclass
class Replay:
    """`moves` counts how many tickets go from which priority or team to which other."""

    tickets: int = 0
    unreadable: int = 0
    changed: list[ChangedTicket] = field(default_factory=list)
    moves: Counter[tuple[str, str]] = field(default_factory=Counter)
    escalated: int = 0
    no_longer_escalated: int = 0
    due_times: int = 0

    def add(self, change: ChangedTicket) -> None:
        self.changed.append(change)
        for part in ("priority", "team"):
            if part in change.parts:
                self.moves[getattr(change.now, part), getattr(change.then, part)] += 1
        if "escalated" in change.parts:
            self.escalated += change.then.escalated
            self.no_longer_escalated += change.now.escalated
        self.due_times += any(part.endswith("due_at") for part in change.parts)


def replay(draft: Policy, in_force: Policy, tickets: Iterable[Ticket]) -> Replay:
    """Decide each ticket by both policies. A ticket whose reading no longer fits is counted as unreadable."""
    result = Replay()
    for ticket in tickets:
        result.tickets += 1
        decisions = _decide_twice(ticket, in_force, draft)
        if decisions is None:
            result.unreadable += 1
            continue
        now, then = decisions
        if _are_alike(now, then) and _clock(now, in_force) == _clock(then, draft):
            continue  # most of them: no due times need be counted
        change = ChangedTicket(ticket, _outcome(ticket, now, in_force), _outcome(ticket, then, draft))
        if change.parts:
            result.add(change)
    return result


def _are_alike(now: Decision, then: Decision) -> bool:
    return (now.priority, now.team, now.escalated) == (then.priority, then.team, then.escalated)


def _clock(decision: Decision, policy: Policy) -> tuple:
    """All that the due times of a ticket depend on, besides when it was sent."""
    return policy.targets[decision.priority], policy.support_hours


def _decide_twice(ticket: Ticket, in_force: Policy, draft: Policy) -> tuple[Decision, Decision] | None:
    try:
        reading = Reading.model_validate(ticket.reading)
    except ValidationError:
        return None
    need = next((need for need in reading.needs if need.number == ticket.need), None)
    return (decide(need, reading, in_force), decide(need, reading, draft)) if need else None


def _outcome(ticket: Ticket, decision: Decision, policy: Policy) -> Outcome:
    return Outcome(
        decision.priority, decision.team, decision.escalated, *due_times(decision.priority, ticket.created_at, policy)
    )
