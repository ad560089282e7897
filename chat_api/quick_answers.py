"""Likely answers to what the desk asks, for those who would rather press a button than type."""

from django.utils.translation import gettext, override
from django.utils.translation import gettext_noop as _

from chat_api.open_webui.suggestions import DONT_KNOW, answers_to

I_DONT_KNOW = _("I don't know, please send it.")


def quick_answers(question: str, language: str) -> list[str]:
    """What can be sent as it stands, in the conversation's language; likely answers are known in English only."""
    if language in ("", "en"):
        return answers_to(question) or [DONT_KNOW]
    with override(language):
        return [gettext(I_DONT_KNOW)]
