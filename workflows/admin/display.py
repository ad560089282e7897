"""How values look in the admin: labels in colour, links, times, texts of people."""

from datetime import datetime

from django.db import models
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.text import Truncator
from unfold.widgets import UnfoldAdminIntegerFieldWidget, UnfoldAdminTextareaWidget

from workflows.forms import StrictJSONField
from workflows.models import Conversation, Turn

CONVERSATION_COLOURS = {
    Conversation.Status.OPEN: "info",
    Conversation.Status.WAITING_FOR_USER: "warning",
    Conversation.Status.SENT: "success",
    Conversation.Status.HANDED_OVER: "primary",
}
TURN_COLOURS = {
    Turn.Status.RUNNING: "info",
    Turn.Status.COMPLETED: "success",
    Turn.Status.INTERRUPTED: "warning",
    Turn.Status.FAILED: "danger",
}
MAX_OUTLINE_DEPTH = 8
LISTED_LETTERS = 60
SMALL_FIELDS = {
    models.TextField: {"widget": UnfoldAdminTextareaWidget({"rows": 3})},
    models.JSONField: {"form_class": StrictJSONField, "widget": UnfoldAdminTextareaWidget({"rows": 5})},
    models.PositiveSmallIntegerField: {"widget": UnfoldAdminIntegerFieldWidget({"style": "width: 6rem"})},
}


def coloured_label(text: str, colour: str = "") -> SafeString:
    """A small label in one of unfold's colours: info, success, warning, danger, primary or none."""
    return render_to_string("unfold/helpers/label.html", {"text": text, "type": colour})


def link_to(row: models.Model | None, text: str = "") -> SafeString | str:
    """A link to a row's page in the admin."""
    if row is None:
        return "-"
    url = reverse(f"admin:{row._meta.app_label}_{row._meta.model_name}_change", args=[row.pk])
    return format_html('<a href="{}" class="text-link">{}</a>', url, text or str(row))


def as_written(text: str) -> SafeString | str:
    """Text of a person or a model with its line breaks, escaped."""
    return format_html('<div style="white-space: pre-wrap; overflow-wrap: anywhere">{}</div>', text) if text else "-"


def in_a_list(text: str) -> SafeString:
    """The beginning of a text that people chose, so that the columns beside it stay in sight."""
    style = "display: block; min-width: 7rem; white-space: normal; overflow-wrap: anywhere"
    return format_html('<span style="{}">{}</span>', style, Truncator(text).chars(LISTED_LETTERS))


def moment(when: datetime | None) -> SafeString | str:
    """A time on one line, in the zone that staff work in."""
    if when is None:
        return "-"
    return format_html('<span style="white-space: nowrap">{}</span>', f"{timezone.localtime(when):%Y-%m-%d %H:%M}")


def seconds_between(start: datetime | None, end: datetime | None) -> str:
    if start is None or end is None:
        return "-"
    seconds = (end - start).total_seconds()
    return f"{seconds * 1000:.0f} ms" if seconds < 1 else f"{seconds:.1f} s"


def requester_of(conversation: Conversation) -> str:
    """Who asks, as well as it is known; at least whose key it was."""
    named = " · ".join(filter(None, [conversation.requester_name, conversation.requester_email]))
    return named or conversation.requester_id or str(conversation.user or conversation.api_key or "-")


def in_words(name: str) -> str:
    """A name of the code as people read it: `issue_category` as "Issue category"."""
    return name.replace("_", " ").strip().capitalize()


def as_text(value: object) -> str:
    """A JSON value in words, however deep."""
    if isinstance(value, dict):
        return ", ".join(f"{name}: {as_text(inner)}" for name, inner in value.items())
    if isinstance(value, list | tuple):
        return ", ".join(map(as_text, value))
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "-" if value is None else str(value)


def as_outline(value: object, depth: int = 0) -> SafeString | str:
    """A JSON value as nested lists, without what is empty in it."""
    if _is_empty(value):
        return "-"
    if depth == MAX_OUTLINE_DEPTH or not isinstance(value, dict | list):
        return as_text(value)
    if isinstance(value, dict):
        lines = (
            (in_words(name), as_outline(inner, depth + 1)) for name, inner in value.items() if not _is_empty(inner)
        )
        return format_html("<dl>{}</dl>", format_html_join("", "<div><dt>{}</dt><dd>{}</dd></div>", lines))
    if not any(isinstance(inner, dict | list) for inner in value):
        return as_text(value)
    lines = ([as_outline(inner, depth + 1)] for inner in value)
    return format_html("<ol>{}</ol>", format_html_join("", "<li>{}</li>", lines))


def _is_empty(value: object) -> bool:
    return value is None or value in ("", [], {})
