"""A conversation's tickets as the chat page shows them."""

from workflows.support_desk.models import Ticket


def ticket_cards(conversation_id: int) -> list[dict]:
    """The tickets, most urgent first. `turns` are the ids of the turns that wrote them, oldest first."""
    tickets = Ticket.objects.filter(conversation_id=conversation_id).order_by("priority", "need")
    return [
        {
            "number": ticket.number,
            "title": ticket.title,
            "priority": ticket.priority,
            "team": ticket.team,
            "status": ticket.status,
            "is_open": ticket.status not in (Ticket.Status.RESOLVED, Ticket.Status.CLOSED),
            "response_due_at": ticket.response_due_at.isoformat(),
            "resolution_due_at": ticket.resolution_due_at.isoformat(),
            "turns": [event.turn_id for event in ticket.events.all() if event.turn_id],
        }
        for ticket in tickets.prefetch_related("events")
    ]
