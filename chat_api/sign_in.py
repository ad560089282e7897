"""Signing in: how often it may be tried, and what becomes of what a visitor has said before."""

from math import ceil

from asgiref.sync import async_to_sync
from django.conf import settings
from django.contrib.auth.forms import AuthenticationForm
from django.contrib.auth.models import AbstractBaseUser
from django.contrib.auth.signals import user_logged_in
from django.core.exceptions import ValidationError
from django.dispatch import receiver
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext
from unfold.forms import AuthenticationForm as AdminForm

from chat_api.rate_limit import RateLimit, count_request
from chat_api.viewers import VISITOR_KEY, Viewer, viewer_of


class LimitedForm(AuthenticationForm):
    """Refuses for a while when too many attempts have failed, for one user name or from one address.

    An attempt is counted before its password is looked at, so that many at once do not all slip through, and is taken
    back when it succeeds. Whether there is such a user makes no difference.
    """

    def clean(self) -> dict:
        if not {"username", "password"} <= self.cleaned_data.keys():
            return super().clean()
        limits = {
            f"sign-in-from-{client_address(self.request)}": settings.FAILED_SIGN_INS_PER_ADDRESS,
            f"sign-in-as-{self.cleaned_data['username'].casefold()}": settings.FAILED_SIGN_INS_PER_NAME,
        }
        for who, limit in limits.items():
            used = _count(who, limit)
            if used.is_exceeded:
                raise ValidationError(_try_again(used.reset_seconds), code="too_many_attempts")
        cleaned = super().clean()
        for who, limit in limits.items():
            _count(who, limit, by=-1)
        return cleaned


class SignInForm(LimitedForm):
    """The chat page's."""

    error_messages = LimitedForm.error_messages | {"invalid_login": _("The user name or the password is wrong.")}


class StaffForm(LimitedForm, AdminForm):
    """The admin's."""


def _count(who: str, limit: int, by: int = 1) -> RateLimit:
    return async_to_sync(count_request)(who, limit, settings.FAILED_SIGN_INS_SECONDS, by)


def _try_again(seconds: int) -> str:
    minutes = ceil(seconds / 60)
    text = ngettext(
        "Too many failed attempts. Please try again in %(minutes)s minute.",
        "Too many failed attempts. Please try again in %(minutes)s minutes.",
        minutes,
    )
    return text % {"minutes": minutes}


def client_address(request: HttpRequest) -> str:
    """Where a request comes from, as the outermost of our own proxies says; whatever stands before that is hearsay."""
    said = request.headers.get("X-Forwarded-For", "").split(",")
    if 0 < settings.PROXIES <= len(said) and (address := said[-settings.PROXIES].strip()):
        return address
    return request.META.get("REMOTE_ADDR", "")


@receiver(user_logged_in)
def keep_conversations(request: HttpRequest, user: AbstractBaseUser, **kwargs: object) -> None:
    """What a visitor said in this session becomes the account's: signing in gives a session a new key, but keeps it."""
    if visitor_id := request.session.pop(VISITOR_KEY, ""):
        Viewer(visitor_id=visitor_id).hand_over(viewer_of(request))
