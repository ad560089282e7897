"""The dashboard: the admin's first page, for those who may see conversations, turns and tickets.

figures.py counts; here the counts become what templates/admin/index.html shows. Each chart is drawn from a table that
is on the page too, by dashboard.js, so whoever cannot see the chart reads the same numbers.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.http import HttpRequest
from django.urls import reverse
from django.utils import timezone
from django.utils.http import urlencode

from workflows.models import Conversation, ModelListing
from workflows.support_desk import figures
from workflows.support_desk.figures import PERIODS, Period, Queue, Replies
from workflows.support_desk.models import CATEGORY_CHOICES, PRIORITY_CHOICES, Ticket

NEEDED_PERMISSIONS = ["workflows.view_conversation", "workflows.view_turn", "support_desk.view_ticket"]
ENGINES = {"builtin": "Built-in engine", "openai": "Language model"}
MOST_QUESTIONS = 3  # as many and more are one bar of the chart


@dataclass(frozen=True)
class Tile:
    """One number with its name; `tone` is good, warning, bad or none."""

    name: str
    value: str
    note: str = ""
    link: str = ""
    tone: str = ""


@dataclass(frozen=True)
class Chart:
    """A table that is also drawn: one row for each label, one column of numbers for each series."""

    id: str
    title: str
    kind: str  # as Chart.js calls them: bar, line
    series: list[str]
    rows: list[tuple[str, list[int]]]
    label: str
    horizontal: bool = False

    @property
    def is_empty(self) -> bool:
        return not any(any(values) for _, values in self.rows)


def add_dashboard(request: HttpRequest, context: dict) -> dict:
    """The admin index's context (unfold's DASHBOARD_CALLBACK) with the dashboard, for those who may see it."""
    if not request.user.has_perms(NEEDED_PERMISSIONS):
        return context
    period = next((period for period in PERIODS if period.key == request.GET.get("period")), PERIODS[0])
    begun = figures.begun_conversations(period)
    tickets = figures.written_tickets(period)
    replies = figures.replies(period)
    queues = figures.open_queues()
    return context | {
        "title": "Dashboard",
        "periods": PERIODS,
        "period": period,
        "as_of": timezone.localtime(),
        "conversation_tiles": _conversation_tiles(period),
        "sla_tiles": _sla_tiles(queues),
        "queue_table": _queue_table(queues),
        "quality_tiles": _quality_tiles(period, begun, tickets, replies),
        "charts": [_volume_chart(period), _category_chart(tickets), _question_chart(tickets)],
        "listing_table": _listing_table(begun, tickets, replies),
    }


# --- Tiles --------------------------------------------------------------------------------------------------------


def _conversation_tiles(period: Period) -> list[Tile]:
    counts = figures.active_conversations(period)
    since = period.start.isoformat()
    tones = {Conversation.Status.WAITING_FOR_USER: "warning", Conversation.Status.SENT: "good"}
    return [
        Tile(
            label,
            f"{counts.get(status, 0):,}",
            link=_list("workflows_conversation", status__exact=status, last_activity_at__gte=since),
            tone=tones.get(status, ""),
        )
        for status, label in Conversation.Status.choices
    ]


def _sla_tiles(queues: dict[tuple[str, str], Queue]) -> list[Tile]:
    every = sum(queues.values(), Queue())
    on_time = every.open - every.breached - every.at_risk
    return [
        Tile("Open tickets", f"{every.open:,}", "not resolved or closed", _open_tickets()),
        Tile(
            "Target breached",
            f"{every.breached:,}",
            "response or resolution is late",
            _list("support_desk_ticket", sla="breached"),
            "bad" if every.breached else "",
        ),
        Tile(
            "At risk",
            f"{every.at_risk:,}",
            "more than 75 % of the time is used",
            _list("support_desk_ticket", sla="at_risk"),
            "warning" if every.at_risk else "",
        ),
        Tile("On time", f"{on_time:,}", "no target is near", tone="good" if on_time else ""),
    ]


def _quality_tiles(period: Period, begun: list, tickets: list, replies: dict) -> list[Tile]:
    every = sum(replies.values(), Replies())
    status = Counter()
    for _, name, count in begun:
        status[name] += count
    handed_over = status[Conversation.Status.HANDED_OVER]
    made = sum(count for *_, count in tickets)
    asked = sum(questions * count for *_, questions, count in tickets)
    return [
        Tile("Time to first text", _duration_ms(every.median_first_text_ms), "median"),
        Tile("Time to ticket", _duration(figures.median_seconds_to_ticket(period)), "median, first ticket of a chat"),
        Tile("Questions per ticket", f"{asked / made:.1f}" if made else "-", f"{made:,} tickets"),
        Tile(
            "Handed to a human",
            _share(handed_over, handed_over + status[Conversation.Status.SENT]),
            "of the conversations that led to a ticket",
        ),
        Tile(
            "Failed replies",
            _share(every.failed, every.made),
            f"{every.failed:,} of {every.made:,}; {every.interrupted:,} were stopped",
            _list("workflows_turn", status__exact="failed", started_at__gte=period.start.isoformat()),
            "bad" if every.failed else "",
        ),
        Tile(
            "Fall-backs",
            _share(every.fell_back, every.made),
            f"{every.fell_back:,} replies: the built-in engine stood in",
            tone="warning" if every.fell_back else "",
        ),
    ]


# --- Charts and tables --------------------------------------------------------------------------------------------


def _volume_chart(period: Period) -> Chart:
    names = [_step_name(period, step) for step in period.steps()]
    counts = (figures.per_step(model.objects.all(), period) for model in (Conversation, Ticket))
    rows = [(name, list(values)) for name, *values in zip(names, *counts, strict=True)]
    title = f"Conversations and tickets per {period.step}"
    return Chart("volume", title, "bar", ["Conversations", "Tickets"], rows, period.step.capitalize())


def _step_name(period: Period, step: datetime) -> str:
    return f"{step:%H:%M}" if period.step == "hour" else f"{step:%a} {step.day} {step:%b}"


def _category_chart(tickets: list) -> Chart:
    counts = _count_by(1, tickets)
    rows = [(label, [counts[key]]) for key, label in CATEGORY_CHOICES]
    rows.sort(key=lambda row: -row[1][0])
    return Chart("categories", "Tickets by category", "bar", ["Tickets"], rows, "Category", horizontal=True)


def _question_chart(tickets: list) -> Chart:
    counts = Counter()
    for *_, questions, count in tickets:
        counts[min(questions, MOST_QUESTIONS)] += count
    names = ["None", *map(str, range(1, MOST_QUESTIONS)), f"{MOST_QUESTIONS} or more"]
    rows = [(name, [counts[questions]]) for questions, name in enumerate(names)]
    return Chart("questions", "Questions asked before a ticket", "bar", ["Tickets"], rows, "Questions")


def _queue_table(queues: dict[tuple[str, str], Queue]) -> dict:
    """Teams down, priorities across, and the sums of both; the team with most to do first."""
    by_team, by_priority = {}, {}
    for (team, priority), queue in queues.items():
        by_team[team] = by_team.get(team, Queue()) + queue
        by_priority[priority] = by_priority.get(priority, Queue()) + queue
    priorities = [key for key, _ in PRIORITY_CHOICES]
    rows = [
        {
            "name": team,
            "link": _open_tickets(team__exact=team),
            "cells": [
                (queues.get((team, priority)), _open_tickets(team__exact=team, priority__exact=priority))
                for priority in priorities
            ],
            "total": total,
        }
        for team, total in sorted(by_team.items(), key=lambda item: (-item[1].open, item[0]))
    ]
    all_teams = {
        "name": "All teams",
        "link": _open_tickets(),
        "cells": [(by_priority.get(priority), _open_tickets(priority__exact=priority)) for priority in priorities],
        "total": sum(by_team.values(), Queue()),
    }
    return {"priorities": priorities, "rows": [*rows, all_teams] if rows else []}


def _listing_table(begun: list, tickets: list, replies: dict) -> list[dict]:
    """A row for each listing that was used, with a row for each engine that answered in it."""
    names = dict(ModelListing.objects.values_list("pk", "model_id"))
    conversations, made = _count_by(0, begun), _count_by(0, tickets)
    rows = []
    for listing in sorted({*conversations, *made, *(key for key, _ in replies)}, key=lambda key: -conversations[key]):
        engines = {engine: group for (key, engine), group in replies.items() if key == listing}
        rows.append(
            {
                "name": names.get(listing, "-"),
                "conversations": conversations[listing],
                "tickets": made[listing],
                "handed_over": sum(count for key, status, count in begun if (key, status) == (listing, "handed_over")),
                "engines": [_engine_row(ENGINES.get(name, name or "-"), engines[name]) for name in sorted(engines)],
            }
        )
    return rows


def _engine_row(name: str, group: Replies) -> dict:
    return {
        "name": name,
        "made": group.made,
        "failed": _share(group.failed, group.made),
        "fell_back": _share(group.fell_back, group.made),
        "first_text": _duration_ms(group.median_first_text_ms),
    }


def _count_by(column: int, rows: Iterable[tuple]) -> Counter:
    """How many there are for each value of one column; the last column says how many a row stands for."""
    counts = Counter()
    for row in rows:
        counts[row[column]] += row[-1]
    return counts


# --- Words and links ----------------------------------------------------------------------------------------------


def _share(part: int, whole: int) -> str:
    return f"{100 * part / whole:.1f} %" if whole else "-"


def _duration_ms(milliseconds: float | None) -> str:
    if milliseconds is None:
        return "-"
    return f"{milliseconds:.0f} ms" if milliseconds < 1000 else f"{milliseconds / 1000:.1f} s"


def _duration(seconds: float | None) -> str:
    if seconds is None:
        return "-"
    if seconds < 60:
        return f"{seconds:.0f} s"
    return f"{seconds / 60:.1f} min" if seconds < 3600 else f"{seconds / 3600:.1f} h"


def _list(model: str, **filters: str) -> str:
    return f"{reverse(f'admin:{model}_changelist')}?{urlencode(filters)}"


def _open_tickets(**filters: str) -> str:
    statuses = [Ticket.Status.NEW, Ticket.Status.IN_PROGRESS, Ticket.Status.WAITING]
    return _list("support_desk_ticket", status__in=",".join(statuses), **filters)
