"""Who is at the chat page, and whose conversations they may see: their own, and nobody else's."""

import secrets
from dataclasses import dataclass
from importlib import import_module
from typing import Any

from django.conf import settings
from django.contrib.auth import get_user
from django.db.models import QuerySet
from django.http import HttpRequest

from workflows.history import Caller, Requester
from workflows.models import Conversation

VISITOR_KEY = "chat_visitor"


@dataclass(frozen=True)
class Viewer:
    """A user who signed in or, where the chat is public, a visitor who is known by their session alone."""

    user_id: int | None = None
    visitor_id: str = ""
    name: str = ""
    email: str = ""

    @property
    def key(self) -> str:
        """Tells viewers apart: in limits and in the names of groups."""
        return self.visitor_id or f"user-{self.user_id}"

    def conversations(self) -> QuerySet[Conversation]:
        return self._own().filter(hidden_at=None)

    def hand_over(self, to: "Viewer") -> None:
        """Make everything of this viewer's another's; also what they deleted, because its tickets are still theirs."""
        self._own().update(
            user_id=to.user_id, requester_id=to.visitor_id, requester_name=to.name, requester_email=to.email
        )

    def _own(self) -> QuerySet[Conversation]:
        return Conversation.objects.filter(
            channel=Conversation.Channel.WEB, api_key=None, user_id=self.user_id, requester_id=self.visitor_id
        )

    def caller(self, **place: Any) -> Caller:
        """The viewer as the turn path knows them; `place` says where the message belongs."""
        requester = Requester(id=self.visitor_id, name=self.name, email=self.email)
        return Caller(channel=Conversation.Channel.WEB, user_id=self.user_id, requester=requester, **place)


def viewer_of(request: HttpRequest) -> Viewer | None:
    """The viewer behind a request, by its session; None when they must sign in first."""
    user = get_user(request)
    if user.is_authenticated:
        return Viewer(user_id=user.pk, name=user.get_full_name() or user.get_username(), email=user.email)
    if settings.PUBLIC_CHAT and (visitor_id := request.session.get(VISITOR_KEY)):
        return Viewer(visitor_id=visitor_id)
    return None


def welcome(request: HttpRequest) -> Viewer | None:
    """The viewer of a page; where the chat is public, a newcomer becomes a visitor."""
    viewer = viewer_of(request)
    if viewer is None and settings.PUBLIC_CHAT:
        request.session[VISITOR_KEY] = f"visitor-{secrets.token_hex(16)}"
        viewer = viewer_of(request)
    return viewer


def viewer_of_session(session_key: str) -> Viewer | None:
    """The viewer behind a socket, as the session is now: None once they have signed out or may not sign in."""
    request = HttpRequest()
    request.session = import_module(settings.SESSION_ENGINE).SessionStore(session_key)
    return viewer_of(request)
