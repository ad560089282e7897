"""What the desk tells others when its tickets change, and what it notes when a person is content."""

from django.db import transaction
from django.db.models.signals import post_save
from django.dispatch import receiver

from workflows.models import Feedback
from workflows.signals import conversation_changed, feedback_given
from workflows.support_desk.models import Ticket, TicketEvent


@receiver(post_save, sender=Ticket)
def say_that_a_ticket_changed(sender: type[Ticket], instance: Ticket, **kwargs) -> None:
    """Whoever shows the conversation shows its tickets anew. A listener that fails does not undo the change."""

    def say() -> None:
        conversation_changed.send(sender, conversation_id=instance.conversation_id)

    transaction.on_commit(say, robust=True)


@receiver(feedback_given)
def note_that_it_is_solved(feedback: Feedback, **kwargs) -> None:
    """The open tickets of the conversation get a note; to close them is the team's decision."""
    if feedback.solved:
        for ticket in Ticket.objects.open().filter(conversation_id=feedback.message.conversation_id):
            ticket.record(TicketEvent.Kind.COMMENT, text="The person says that this solved it.")
