"""What the desk reads from and writes to the database; each function is one crossing."""

from collections.abc import Sequence
from datetime import datetime

from django.db import transaction
from django.utils import timezone

from workflows.engines.base import Reading
from workflows.models import Conversation
from workflows.support_desk.models import KnowledgeArticle, Ticket, TicketEvent, TriagePolicy
from workflows.support_desk.policy import Policy, Priority, due_times
from workflows.support_desk.replies import duration

DECIDED_FIELDS = (
    "title", "summary", "type", "category", "impact", "urgency", "priority", "team", "escalated",
    "facts", "missing", "evidence",
)  # fmt: skip

# A revision that changes one of these is shown to the person.
SHOWN_FIELDS = {"title", "priority", "team", "escalated"}


def published_policy() -> Policy:
    """The policy in force. Raises TriagePolicy.DoesNotExist before the first set-up."""
    return TriagePolicy.objects.published().as_policy()


def tickets_of(conversation_id: int) -> list[Ticket]:
    """Every ticket of a conversation, most urgent first."""
    return list(Ticket.objects.filter(conversation_id=conversation_id).order_by("priority", "need"))


def own_tickets(conversation_id: int, numbers: Sequence[str]) -> tuple[list[Ticket], list[str]]:
    """The person's own tickets: those named by number, else all that are open; and the numbers that are not theirs."""
    own = Ticket.objects.of_requester(Conversation.objects.get(pk=conversation_id))
    if not numbers:
        return list(own.open().order_by("priority", "pk")[:10]), []
    found = [ticket for number in numbers for ticket in own.by_number(number)]
    known = {ticket.number for ticket in found}
    return found, [number for number in numbers if number not in known]


def published_articles(language: str) -> list[KnowledgeArticle]:
    return list(KnowledgeArticle.objects.filter(published=True, language=language))


@transaction.atomic
def write_tickets(
    conversation_id: int,
    turn_id: int,
    decisions: Sequence[dict],
    reading: Reading,
    policy_version: int,
    questions_asked: int = 0,
) -> list[dict]:
    """Create or revise the ticket of each decided need; there is never a second one for the same need.

    Returns what the confirmation shows: number, title, what was decided, and whether any of that is `created` or
    `changed`.
    """
    conversation = Conversation.objects.select_for_update().get(pk=conversation_id)
    row = TriagePolicy.objects.get(version=policy_version)
    policy = row.as_policy()
    has_tickets = conversation.tickets.exists()
    shown = []
    for decision in decisions:
        values = {name: decision[name] for name in DECIDED_FIELDS}
        ticket = Ticket.objects.filter(conversation=conversation, need=decision["need"]).first()
        start = ticket.created_at if ticket else timezone.now()
        response_due_at, resolution_due_at = due_times(Priority(decision["priority"]), start, policy)
        values |= {
            "reading": reading.model_dump(mode="json"),
            "policy": row,
            "response_due_at": response_due_at,
            "resolution_due_at": resolution_due_at,
        }
        if ticket is None:
            ticket = Ticket.objects.create(
                conversation=conversation,
                need=decision["need"],
                created_at=start,
                questions_asked=questions_asked,
                seconds_to_ticket=None if has_tickets else round((start - conversation.created_at).total_seconds()),
                **values,
            )
            ticket.record(TicketEvent.Kind.CREATED, turn_id, priority=ticket.priority, team=ticket.team)
            created, changes = True, {}
        else:
            created, changes = False, _revise(ticket, values)
            ticket.record(TicketEvent.Kind.REVISED, turn_id, changes=changes)
        target = policy.targets[Priority(ticket.priority)]
        shown.append(
            {
                "number": ticket.number,
                "need": ticket.need,
                "title": ticket.title,
                "priority": ticket.priority,
                "team": ticket.team,
                "missing": ticket.missing,
                "because": decision["because"],
                "response_target": duration(reading.language, target.response),
                "round_the_clock": target.round_the_clock,
                "response_due_at": ticket.response_due_at.isoformat(),
                "created": created,
                "changed": not SHOWN_FIELDS.isdisjoint(changes),
            }
        )
    return shown


def _revise(ticket: Ticket, values: dict) -> dict:
    changes = {
        name: {"from": getattr(ticket, name), "to": values[name]}
        for name in DECIDED_FIELDS
        if getattr(ticket, name) != values[name]
    }
    for name, value in values.items():
        setattr(ticket, name, value)
    at_risk = ["response_at_risk_at", "resolution_at_risk_at"]  # they follow from the due times
    ticket.save(update_fields=[*values, *at_risk, "updated_at"])
    return changes


@transaction.atomic
def add_comment(tickets: Sequence[Ticket], turn_id: int, text: str) -> None:
    """Note what the person says in the history of these tickets."""
    for ticket in tickets:
        ticket.record(TicketEvent.Kind.COMMENT, turn_id, text=text)


def format_due(moment: datetime) -> str:
    return f"{moment:%Y-%m-%d %H:%M} {moment.tzname() or ''}".strip()
