"""Finding tickets by their number, their words and their requester."""

from workflows.search import TextIndex, conversation_words
from workflows.support_desk.models import Ticket

ticket_words = TextIndex(Ticket, ("title", "summary"))


def tickets_with(text: str) -> set[int]:
    """The newest tickets that a search means."""
    numbered = set(Ticket.objects.by_number(text).values_list("pk", flat=True))
    requested = Ticket.objects.filter(conversation__in=conversation_words.find(text))
    return numbered or {*ticket_words.find(text), *requested.values_list("pk", flat=True)}
