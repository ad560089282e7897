"""Why a ticket has its priority, and what would change it.

Everything here is computed from the stored Reading and the policy version, so it can be told for any ticket at any
time; the only words in quotation marks are the person's own.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from pydantic import ValidationError

from workflows.engines.base import Need, Reading, RequestType
from workflows.support_desk.policy import Level, Policy, Priority, Verdict, impact_of, urgency_of

# What would have to be true for another level, said of a need that has none of it yet.
IF_IMPACT = {
    Level.HIGH: "a whole site, more than {large_group} people or a service everyone depends on were affected",
    Level.MEDIUM: "several people were affected",
    Level.LOW: "only one person were affected",
}
IF_URGENCY = {
    Level.HIGH: "work were impossible, harm were growing or something today depended on it",
    Level.MEDIUM: "work could go on for now",
    Level.LOW: "it were a nuisance, a wish or a question",
}


@dataclass(frozen=True)
class Change:
    """A priority the ticket would have if `condition` held."""

    priority: Priority
    condition: str


@dataclass(frozen=True)
class Explanation:
    priority: Priority
    impact: Verdict
    urgency: Verdict
    changes: Sequence[Change]

    def __str__(self) -> str:
        changes = [f"It would be {change.priority} if {change.condition}." for change in self.changes]
        lines = [
            f"{self.priority}: impact {self.impact.level}, urgency {self.urgency.level}.",
            f"Impact {self.impact.level}: {_with_quotes(self.impact)}.",
            f"Urgency {self.urgency.level}: {_with_quotes(self.urgency)}.",
        ]
        return "\n".join(lines + changes)


def explain(need: Need, policy: Policy) -> Explanation:
    """The explanation of what `policy.decide` decides about this need."""
    impact = impact_of(need, policy)
    urgency = urgency_of(need, impact.level)
    priority = policy.matrix[impact.level, urgency.level]
    return Explanation(priority, impact, urgency, _changes(need, impact.level, urgency.level, policy))


def explanation_of(reading: dict, number: int, policy: Policy) -> Explanation | None:
    """The explanation of a ticket from its stored reading; None when that holds no such need any more."""
    try:
        needs = Reading.model_validate(reading).needs
    except ValidationError:
        return None
    need = next((need for need in needs if need.number == number), None)
    return explain(need, policy) if need else None


def _changes(need: Need, impact: Level, urgency: Level, policy: Policy) -> list[Change]:
    """One step along each axis; for a security incident the two move together, by what happened (section 6)."""
    if need.type == RequestType.SECURITY_INCIDENT:
        return []
    now = policy.matrix[impact, urgency]
    others = [(policy.matrix[level, urgency], text) for level, text in IF_IMPACT.items() if level != impact]
    others += [(policy.matrix[impact, level], text) for level, text in IF_URGENCY.items() if level != urgency]
    changes = [Change(priority, text.format(large_group=policy.large_group)) for priority, text in others]
    return sorted((change for change in changes if change.priority != now), key=lambda change: change.priority)


def _with_quotes(verdict: Verdict) -> str:
    quotes = ", ".join(f'"{quote}"' for quote in verdict.quotes)
    return f"{verdict.rule} ({quotes})" if quotes else verdict.rule
