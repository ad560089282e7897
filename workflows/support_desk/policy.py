"""The triage policy as pure functions: from what was read to type, priority, team, clocks and escalation.

A `Policy` is the plain value of one published `TriagePolicy` (see models.py). Nothing here touches the database, a
model or a clock, so any decision can be replayed from a stored Reading.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from workflows.engines.base import (
    ActKind,
    Category,
    FactSlot,
    FlagKind,
    Need,
    Quoted,
    ReachKind,
    Reading,
    RequestType,
    SecurityStage,
    UrgencyKind,
)


class Level(StrEnum):
    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class Priority(StrEnum):
    P1 = "P1"
    P2 = "P2"
    P3 = "P3"
    P4 = "P4"


class Clock(StrEnum):
    HOURS = "hours"
    SUPPORT_HOURS = "support_hours"
    BUSINESS_DAYS = "business_days"


@dataclass(frozen=True)
class Duration:
    """An amount of one clock, such as 4 support hours."""

    amount: int
    clock: Clock

    def __str__(self) -> str:
        unit = self.clock.value.replace("_", " ")
        return f"{self.amount} {unit if self.amount != 1 else unit.removesuffix('s')}"


@dataclass(frozen=True)
class Target:
    """The SLA of one priority."""

    response: Duration
    resolution: Duration
    round_the_clock: bool = False


@dataclass(frozen=True)
class SupportHours:
    """When the desk is staffed: Monday to Friday between two times of day, holidays excepted."""

    opens: time
    closes: time
    timezone: str = "UTC"
    holidays: frozenset[date] = frozenset()

    def is_business_day(self, day: date) -> bool:
        return day.weekday() < 5 and day not in self.holidays

    def local(self, moment: datetime) -> datetime:
        return moment.astimezone(ZoneInfo(self.timezone))

    def moment(self, day: date, at: time) -> datetime:
        """A local time in UTC, where sums are right when clocks change; a time that they skip is an hour on."""
        return datetime.combine(day, at, ZoneInfo(self.timezone)).astimezone(UTC)

    def opening(self, day: date) -> datetime:
        return self.moment(day, self.opens)

    def closing(self, day: date) -> datetime:
        return self.moment(day, self.closes.replace(fold=1))  # the later one, if clocks go back over it


@dataclass(frozen=True)
class Route:
    """One routing rule; an empty condition matches anything. The first rule that matches wins."""

    team: str
    request_type: str = ""
    category: str = ""
    priority: str = ""


@dataclass(frozen=True)
class RequiredFact:
    """A fact that a team needs, asked for when it is missing. An empty request type means any."""

    slot: FactSlot
    category: str
    question: str
    request_type: str = ""


@dataclass(frozen=True)
class Policy:
    """One version of the policy, as data."""

    version: int
    matrix: Mapping[tuple[Level, Level], Priority]
    targets: Mapping[Priority, Target]
    routes: Sequence[Route]
    required_facts: Sequence[RequiredFact]
    support_hours: SupportHours
    large_group: int = 50


@dataclass(frozen=True)
class Verdict:
    """A level, the rule of the policy that gives it, and the person's words that the rule was applied to."""

    level: Level
    rule: str
    quotes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Decision:
    """What the policy decides about one need, with the words it was decided from."""

    need: int
    type: RequestType
    category: Category
    impact: Level
    urgency: Level
    priority: Priority
    team: str
    escalated: bool
    evidence: tuple[tuple[str, str], ...] = ()

    @property
    def at_once(self) -> bool:
        """Whether the ticket goes out in the first reply, with no question before it (section 10)."""
        return self.escalated or self.type == RequestType.SECURITY_INCIDENT


def decide(need: Need, reading: Reading, policy: Policy) -> Decision:
    """Decide everything about one need. Priority is always computed, never taken from the person."""
    impact = impact_of(need, policy).level
    urgency = urgency_of(need, impact).level
    priority = policy.matrix[impact, urgency]
    team = route(need, priority, policy)
    return Decision(
        need=need.number,
        type=need.type,
        category=need.category,
        impact=impact,
        urgency=urgency,
        priority=priority,
        team=team,
        escalated=is_escalated(need, priority, reading),
        evidence=evidence_of(need),
    )


SECURITY_LEVELS = {
    SecurityStage.HAPPENED: (Level.HIGH, Level.HIGH),
    SecurityStage.HALF_ACTED: (Level.MEDIUM, Level.HIGH),
    SecurityStage.ATTEMPT: (Level.LOW, Level.MEDIUM),
}
STAGES_BY_WEIGHT = list(SECURITY_LEVELS)
SECURITY_RULES = {
    SecurityStage.HAPPENED: "a security incident that happened or is happening",
    SecurityStage.HALF_ACTED: "a security incident that was half acted on or hit several people",
    SecurityStage.ATTEMPT: "a security incident that nobody acted on",
}


def security_stage(need: Need) -> SecurityStage:
    """The furthest stage reported; a security incident of unknown stage is taken as an attempt."""
    stages = [signal.stage for signal in need.security]
    return min(stages, key=STAGES_BY_WEIGHT.index, default=SecurityStage.ATTEMPT)


def _security_verdict(need: Need, axis: int) -> Verdict:
    stage = security_stage(need)
    quotes = tuple(signal.quote for signal in need.security if signal.stage == stage)
    return Verdict(SECURITY_LEVELS[stage][axis], SECURITY_RULES[stage], quotes)


WIDE_REACH = {ReachKind.COMPANY, ReachKind.SITE, ReachKind.CUSTOMERS, ReachKind.CORE_SERVICE}
GROUP_REACH = {ReachKind.TEAM, ReachKind.SEVERAL, ReachKind.SHARED_THING}
# What one person's trouble with a shared thing looks like when it works for everybody else.
SHARED_REACH = {ReachKind.COMPANY, ReachKind.CORE_SERVICE, ReachKind.SHARED_THING}


def impact_of(need: Need, policy: Policy) -> Verdict:
    """How far the need reaches (section 3). Unknown is low."""
    if need.type == RequestType.SECURITY_INCIDENT:
        return _security_verdict(need, axis=0)
    if need.how_to:
        return Verdict(Level.LOW, "an information or how-to question")
    signals = need.reach
    if ReachKind.OTHERS_UNAFFECTED in {signal.kind for signal in signals}:
        signals = [signal for signal in signals if signal.kind not in SHARED_REACH]
    counted = [signal for signal in signals if signal.kind == ReachKind.PEOPLE]
    wide = [signal for signal in signals if signal.kind in WIDE_REACH]
    wide += [signal for signal in counted if (signal.count or 0) > policy.large_group]
    group = [signal for signal in signals if signal.kind in GROUP_REACH]
    group += [signal for signal in counted if (signal.count or 0) > 1]
    if wide:
        rule = f"a site, more than {policy.large_group} people, customers or a service everyone depends on"
        return Verdict(Level.HIGH, rule, _quotes(wide))
    if group:
        return Verdict(Level.MEDIUM, "several people, a team or a thing that many share", _quotes(group))
    return Verdict(Level.LOW, "one person, as far as was said", _quotes(signals))


ACUTE = {UrgencyKind.HARM_GROWING, UrgencyKind.DUE_TODAY}
CASUAL = {UrgencyKind.NO_RUSH, UrgencyKind.WISH}
MINOR = {UrgencyKind.COSMETIC, UrgencyKind.QUESTION}
ORDINARY = {UrgencyKind.DEGRADED, UrgencyKind.WORKAROUND, UrgencyKind.DUE_LATER, UrgencyKind.INTERMITTENT}


def urgency_of(need: Need, impact: Level) -> Verdict:
    """How soon something must happen (section 4). Unknown is medium; loud words are not facts."""
    if need.type == RequestType.SECURITY_INCIDENT:
        return _security_verdict(need, axis=1)
    if need.how_to:
        return Verdict(Level.LOW, "an information or how-to question", _of_kinds(need, {UrgencyKind.QUESTION}))
    kinds = {signal.kind for signal in need.urgency}
    lost = [flag for flag in need.flags if flag.kind == FlagKind.SHARED_DATA_LOSS]
    if need.dangers or lost or kinds & ACUTE:
        quotes = _quotes([*need.dangers, *lost]) + _of_kinds(need, ACUTE)
        return Verdict(Level.HIGH, "harm is growing, or something today depends on it", quotes)
    if UrgencyKind.BLOCKED in kinds and UrgencyKind.WORKAROUND not in kinds:
        return Verdict(Level.HIGH, "work is impossible, with no way round", _of_kinds(need, {UrgencyKind.BLOCKED}))
    fails_widely = impact == Level.HIGH and need.type == RequestType.INCIDENT
    if kinds & CASUAL and not fails_widely:
        return Verdict(Level.LOW, "a wish, or said to be in no hurry", _of_kinds(need, CASUAL))
    if kinds & MINOR and not kinds & ORDINARY:
        return Verdict(Level.LOW, "a nuisance or a question", _of_kinds(need, MINOR))
    return Verdict(Level.MEDIUM, "work goes on, or nothing else was said", _of_kinds(need, ORDINARY))


def _quotes(signals: Sequence[Quoted]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(signal.quote for signal in signals))


def _of_kinds(need: Need, kinds: set[UrgencyKind]) -> tuple[str, ...]:
    return _quotes([signal for signal in need.urgency if signal.kind in kinds])


def route(need: Need, priority: Priority, policy: Policy) -> str:
    """The team of the first rule that matches (section 12). Raises LookupError when no rule does."""
    for rule in policy.routes:
        if (
            rule.request_type in ("", need.type)
            and rule.category in ("", need.category)
            and rule.priority in ("", priority)
        ):
            return rule.team
    raise LookupError(f"Triage policy {policy.version} routes {need.category} nowhere.")


def is_escalated(need: Need, priority: Priority, reading: Reading) -> bool:
    """Section 10: nothing else is escalated, anger least of all."""
    if priority == Priority.P1 or need.dangers or reading.does(ActKind.WANTS_HUMAN):
        return True
    if need.type == RequestType.SECURITY_INCIDENT:
        return priority == Priority.P2
    return _has_flag(need, FlagKind.SHARED_DATA_LOSS) or _has_flag(need, FlagKind.DATA_PROTECTION)


def may_ask_first(need: Need, decision: Decision, reading: Reading) -> bool:
    """Whether questions may come before the ticket; data-protection requests alone are escalated and may."""
    if decision.type == RequestType.SECURITY_INCIDENT or need.dangers or reading.does(ActKind.WANTS_HUMAN):
        return False
    return decision.priority != Priority.P1 and not _has_flag(need, FlagKind.SHARED_DATA_LOSS)


def missing_facts(need: Need, policy: Policy) -> list[RequiredFact]:
    """The facts that the policy requires for this need and that nobody has said."""
    return [
        fact
        for fact in policy.required_facts
        if fact.category == need.category and fact.request_type in ("", need.type) and not need.fact(fact.slot)
    ]


def evidence_of(need: Need) -> tuple[tuple[str, str], ...]:
    """(field, quote) pairs: which of the person's words each decision rests on."""
    pairs = [("type", signal.quote) for signal in need.security]
    pairs += [("category", quoted.quote) for quoted in (need.thing, need.symptom) if quoted]
    pairs += [("impact", signal.quote) for signal in need.reach]
    pairs += [("urgency", signal.quote) for signal in [*need.urgency, *need.dangers]]
    pairs += [("escalated", signal.quote) for signal in [*need.dangers, *need.flags]]
    return tuple(dict.fromkeys(pairs))


def by_urgency(decisions: Sequence[Decision]) -> list[Decision]:
    """The most urgent first; equals in the order they were raised."""
    return sorted(decisions, key=lambda decision: (decision.priority, decision.need))


def due_times(priority: Priority, start: datetime, policy: Policy) -> tuple[datetime, datetime]:
    """When the first response and the resolution of a ticket fall due."""
    target = policy.targets[priority]
    return (
        due_at(start, target.response, policy.support_hours),
        due_at(start, target.resolution, policy.support_hours),
    )


def due_at(start: datetime, duration: Duration, hours: SupportHours) -> datetime:
    """When a target falls due, in UTC. `start` is aware."""
    start = start.astimezone(UTC)
    if duration.clock == Clock.HOURS:
        return start + timedelta(hours=duration.amount)
    moment = _next_opening(start, hours)
    if duration.clock == Clock.BUSINESS_DAYS:
        return _business_days_later(moment, duration.amount, hours)
    left = timedelta(hours=duration.amount)
    while True:
        closing = hours.closing(hours.local(moment).date())
        if moment + left <= closing:
            return moment + left
        left -= closing - moment
        moment = _next_opening(closing, hours)


def _next_opening(moment: datetime, hours: SupportHours) -> datetime:
    """The moment itself if the desk is open then, else when it next opens."""
    day = hours.local(moment).date()
    while not hours.is_business_day(day) or moment >= hours.closing(day):
        day += timedelta(days=1)
    return max(moment, hours.opening(day))


def _business_days_later(moment: datetime, amount: int, hours: SupportHours) -> datetime:
    """The same local time, so many business days on."""
    local = hours.local(moment)
    day = local.date()
    while amount:
        day += timedelta(days=1)
        amount -= hours.is_business_day(day)
    return hours.moment(day, local.time())


def _has_flag(need: Need, kind: FlagKind) -> bool:
    return any(flag.kind == kind for flag in need.flags)
