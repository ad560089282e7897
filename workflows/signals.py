"""What the machinery and its workflows tell whoever shows conversations."""

from django.dispatch import Signal

# Something that belongs to a conversation changed outside its turns, such as a ticket: `conversation_id`. Sent after
# the change is stored.
conversation_changed = Signal()

# A person said what they think of a reply: `feedback`. Sent in the transaction that stores it.
feedback_given = Signal()
