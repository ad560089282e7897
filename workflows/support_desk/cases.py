"""Reviewed conversations as labelled cases for `manage.py evaluate`: what the person said, and what is right.

What is right is what the desk decided with the reviewer's corrections put in; priority, team and escalation are worked
out anew from those by the policy that the ticket was decided by, unless the reviewer named the team.
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import QuerySet
from pydantic import ValidationError

from workflows.engines.base import Reading, RequestType
from workflows.models import Conversation, Message, Turn
from workflows.support_desk.models import TICKET_TYPES, Review, Ticket
from workflows.support_desk.policy import Level, Policy, Priority, is_escalated, route

EXPECTED = ("type", "category", "impact", "urgency", "priority", "team", "escalated")


@dataclass
class Decided:
    """What a ticket says, or should say."""

    type: str
    category: str
    impact: str
    urgency: str
    priority: str
    team: str
    escalated: bool


def cases_of(reviews: QuerySet[Review]) -> Iterable[str]:
    """A line of JSON for each conversation that these reviews are about, newest review first."""
    keys = dict.fromkeys(reviews.values_list("conversation", flat=True))
    rows = Conversation.objects.prefetch_related("reviews", "tickets__policy", "tickets__reviews").in_bulk(keys)
    for key in keys:
        if said := _said(rows[key]):
            yield json.dumps(_case(rows[key], said), ensure_ascii=False)


def _case(conversation: Conversation, said: list[str]) -> dict:
    return {
        "id": conversation.public_id,
        "language": conversation.language[:2] or "en",
        "messages": said,
        "expect": _expectation(conversation),
        "secrets": [],  # whatever was secret is masked in what is stored
    }


def _expectation(conversation: Conversation) -> dict:
    tickets = list(conversation.tickets.all())
    if not tickets:
        review = max(conversation.reviews.all(), key=lambda row: row.updated_at)
        return _without_ticket(review.corrections)
    right = [corrected(ticket, _newest(ticket)) for ticket in tickets]
    sent = [decided for decided in right if decided.type in TICKET_TYPES]
    if not sent:
        return {"type": right[0].type, "ticket": False}
    first = min(sent, key=lambda decided: decided.priority)
    return {"ticket": True, "tickets": len(sent)} | {name: getattr(first, name) for name in EXPECTED}


def _without_ticket(corrections: dict[str, str]) -> dict:
    """Of a conversation that made no ticket: whether it should have is told by the type it should have had."""
    if corrections.get("type") in TICKET_TYPES:
        return {"ticket": True} | corrections
    return {"ticket": False} | {name: value for name, value in corrections.items() if name == "type"}


def _newest(ticket: Ticket) -> Review | None:
    return max(ticket.reviews.all(), key=lambda review: review.updated_at, default=None)


def corrected(ticket: Ticket, review: Review | None) -> Decided:
    """What the ticket should say after this review."""
    decided = Decided(**{name: getattr(ticket, name) for name in EXPECTED})
    corrections = review.corrections if review else {}
    for name, value in corrections.items():
        setattr(decided, name, value)
    if corrections and decided.type in TICKET_TYPES:
        _decide_anew(decided, ticket, corrections)
    return decided


def _decide_anew(decided: Decided, ticket: Ticket, corrections: dict[str, str]) -> None:
    policy: Policy = ticket.policy.as_policy()
    decided.priority = policy.matrix[Level(decided.impact), Level(decided.urgency)].value
    try:
        reading = Reading.model_validate(ticket.reading)
    except ValidationError:
        return
    need = next((need for need in reading.needs if need.number == ticket.need), None)
    if need is None:
        return
    need = need.model_copy(update={"type": RequestType(decided.type), "category": decided.category})
    if "team" not in corrections:
        decided.team = route(need, Priority(decided.priority), policy)
    decided.escalated = is_escalated(need, Priority(decided.priority), reading)


def _said(conversation: Conversation) -> list[str]:
    """The person's messages on the branch from which the last ticket was sent or revised, else on the newest one."""
    turn = Turn.objects.filter(ticket_events__ticket__conversation=conversation).order_by("pk").last()
    last = turn.prompt if turn else conversation.newest_message()
    path = last.path() if last else []
    return [message.content for message in path if message.role == Message.Role.USER and message.content.strip()]
