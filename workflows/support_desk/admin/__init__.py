"""Staff's screens for the desk's own data.

tickets.py        tickets and their history
conversations.py  conversations with their tickets
reviews.py        what reviewers think of what was decided
policies.py       the triage policy
knowledge.py      articles
"""

from workflows.support_desk.admin import conversations, knowledge, policies, reviews, tickets

__all__ = ["conversations", "knowledge", "policies", "reviews", "tickets"]
