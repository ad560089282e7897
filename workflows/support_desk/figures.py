"""The figures of the dashboard: what happened in a period, and which tickets are open now.

The database groups and counts; no row is fetched. Every query of a period reads one index that holds all it needs (the
`..._figures` of the models), so the length of the rows, and how many are older, make no difference. A median is taken
from how often each value occurs, which is exact, the same on every database, and one query for any grouping.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import zip_longest

from django.db.models import Count, F, QuerySet, Value
from django.utils import timezone

from workflows.models import Conversation, Turn
from workflows.support_desk.models import Ticket


@dataclass(frozen=True)
class Period:
    """The days up to now: today alone, or with some before it. `steps` of a chart are hours or days."""

    key: str
    name: str
    phrase: str  # for the end of a sentence
    days: int

    @property
    def start(self) -> datetime:
        midnight = timezone.localtime().replace(hour=0, minute=0, second=0, microsecond=0)
        # Midnight by the calendar, also where the clocks were changed in between.
        return (midnight.replace(tzinfo=None) - timedelta(days=self.days - 1)).replace(tzinfo=midnight.tzinfo)

    @property
    def step(self) -> str:
        return "hour" if self.days == 1 else "day"

    def steps(self) -> list[datetime]:
        """When each hour or day of the period begins; today's hours are those up to now."""
        if self.step == "day":
            return [self.start + timedelta(days=number) for number in range(self.days)]
        return [self.start + timedelta(hours=number) for number in range(timezone.localtime().hour + 1)]


PERIODS = [
    Period("today", "Today", "today", 1),
    Period("7-days", "7 days", "in the last 7 days", 7),
    Period("30-days", "30 days", "in the last 30 days", 30),
]


@dataclass
class Replies:
    """How the replies of some group of turns went."""

    made: int = 0
    failed: int = 0
    interrupted: int = 0
    fell_back: int = 0
    first_text_ms: Counter = field(default_factory=Counter)  # how often each time occurred

    def __add__(self, other: "Replies") -> "Replies":
        return Replies(
            self.made + other.made,
            self.failed + other.failed,
            self.interrupted + other.interrupted,
            self.fell_back + other.fell_back,
            self.first_text_ms + other.first_text_ms,
        )

    @property
    def median_first_text_ms(self) -> float | None:
        return median(self.first_text_ms)


@dataclass
class Queue:
    """The open tickets of one team and priority."""

    open: int = 0
    breached: int = 0
    at_risk: int = 0

    def __add__(self, other: "Queue") -> "Queue":
        return Queue(self.open + other.open, self.breached + other.breached, self.at_risk + other.at_risk)


def median(occurrences: Mapping[int, int]) -> float | None:
    """The median of values of which only is known how often each occurs; None without any."""
    total = sum(occurrences.values())
    if not total:
        return None
    middle, seen = [], 0
    for value in sorted(occurrences):
        seen += occurrences[value]
        # The two middle places are the same one where the total is odd.
        middle += [value] * ((seen > (total - 1) // 2) + (seen > total // 2) - len(middle))
        if len(middle) == 2:
            break
    return sum(middle) / 2


def active_conversations(period: Period) -> dict[str, int]:
    """How the conversations in which something was said in this period stand now, by status."""
    rows = Conversation.objects.filter(last_activity_at__gte=period.start).order_by()
    return dict(rows.values_list("status").annotate(Count("pk")))


def begun_conversations(period: Period) -> list[tuple[int, str, int]]:
    """(listing, status, how many) of the conversations that began in this period."""
    rows = Conversation.objects.filter(created_at__gte=period.start).order_by()
    return list(rows.values_list("listing", "status").annotate(Count("pk")))


def written_tickets(period: Period) -> list[tuple[int, str, int, int]]:
    """(listing, category, questions asked, how many) of the tickets that were made in this period."""
    rows = _of_active_conversations(Ticket.objects.filter(created_at__gte=period.start), period)
    return list(rows.values_list("conversation__listing", "category", "questions_asked").annotate(Count("pk")))


def median_seconds_to_ticket(period: Period) -> float | None:
    """From the beginning of a conversation to its first ticket."""
    rows = Ticket.objects.filter(created_at__gte=period.start, seconds_to_ticket__isnull=False).order_by()
    return median(dict(rows.values_list("seconds_to_ticket").annotate(Count("pk"))))


def replies(period: Period) -> dict[tuple[int, str], Replies]:
    """How the replies of this period went, by listing and engine; times are taken to ten milliseconds."""
    rows = _of_active_conversations(Turn.objects.filter(started_at__gte=period.start), period)
    columns = ("conversation__listing", "engine", "status", "fell_back", F("first_text_ms") / 10)
    groups: dict[tuple[int, str], Replies] = {}
    for listing, engine, status, fell_back, tens, count in rows.values_list(*columns).annotate(Count("pk")):
        group = groups.setdefault((listing, engine), Replies())
        group.made += count
        group.failed += count * (status == Turn.Status.FAILED)
        group.interrupted += count * (status == Turn.Status.INTERRUPTED)
        group.fell_back += count * fell_back
        if tens is not None:
            group.first_text_ms[tens * 10] += count
    return groups


def _of_active_conversations(rows: QuerySet, period: Period) -> QuerySet:
    """The same rows, for what happened in a period did so in a conversation that was active then.

    Saying it keeps PostgreSQL from reading every conversation there ever was when it joins them.
    """
    return rows.filter(conversation__last_activity_at__gte=period.start).order_by()


def per_step(rows: QuerySet, period: Period) -> list[int]:
    """How many of these rows were created in each step of the period.

    A count of each step reads one stretch of an index. Truncating each row's time instead calls a Python function for
    each of them on SQLite, which took ten times as long.
    """
    begins = period.steps()
    counts = [
        rows.filter(created_at__gte=begin, **({"created_at__lt": end} if end else {}))
        .order_by()
        .values_list(Value(number))
        .annotate(Count("pk"))
        for number, (begin, end) in enumerate(zip_longest(begins, begins[1:]))
    ]
    found = dict(counts[0].union(*counts[1:], all=True))
    return [found.get(number, 0) for number in range(len(begins))]


def open_queues() -> dict[tuple[str, str], Queue]:
    """The open tickets by team and priority, and how many of them are past a target or near it."""
    queues: dict[tuple[str, str], Queue] = {}
    tickets = {
        "open": Ticket.objects.open(),
        "breached": Ticket.objects.breached(),
        "at_risk": Ticket.objects.at_risk(),
    }
    for name, rows in tickets.items():
        for team, priority, count in rows.order_by().values_list("team", "priority").annotate(Count("pk")):
            setattr(queues.setdefault((team, priority), Queue()), name, count)
    return queues
