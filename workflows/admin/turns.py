"""Staff's screens for how replies were made: turns and the nodes they ran."""

from django.contrib import admin
from django.db import models
from django.http import HttpRequest
from django.utils.html import format_html
from django.utils.safestring import SafeString
from unfold.admin import ModelAdmin, TabularInline

from workflows.admin.display import (
    TURN_COLOURS,
    as_written,
    coloured_label,
    in_a_list,
    link_to,
    moment,
    seconds_between,
)
from workflows.admin.lists import COUNTED_AT_MOST, DatesFilter, LongListMixin, OneOfFilter
from workflows.admin.mixins import ReadOnlyMixin
from workflows.models import NodeRun, Turn


class NodeRunInline(ReadOnlyMixin, TabularInline):
    model = NodeRun
    extra = 0
    fields = ["node", "duration", "changes"]
    readonly_fields = ["duration"]
    hide_title = True

    @admin.display(description="Duration")
    def duration(self, node_run: NodeRun) -> str:
        return f"{node_run.duration_ms:.1f} ms"


class EngineFilter(OneOfFilter):
    """The engines there are; to look which ones the turns name would read the whole table."""

    title = "engine"
    parameter_name = "engine"
    values = [("builtin", "Built-in engine"), ("openai", "Language model")]


@admin.register(Turn)
class TurnAdmin(LongListMixin, ReadOnlyMixin, ModelAdmin):
    list_display = [
        "started",
        "conversation_link",
        "workflow_and_version",
        "engine_label",
        "status_label",
        "first_text_after",
        "duration",
        "tokens",
    ]
    list_filter = ["status", "workflow", EngineFilter, ("started_at", DatesFilter)]
    list_filter_submit = True  # the dates are typed in
    list_select_related = ["conversation", "workflow"]
    sortable_by = ["started"]
    search_fields = ["public_id"]  # shows the box; get_search_results says what is searched
    search_help_text = "Id of the turn, the request or the conversation"
    ordering = ["-pk"]
    inlines = [NodeRunInline]
    readonly_fields = [
        "conversation_link",
        "workflow_and_version",
        "status_label",
        "first_text_after",
        "duration",
        "tokens",
        "prompt_text",
        "reply_text",
        "error_text",
    ]
    fieldsets = [
        (None, {"fields": ["status_label", "conversation_link", "workflow_and_version"]}),
        ("Text", {"fields": ["prompt_text", "reply_text"]}),
        ("Result", {"fields": ["finish_reason", "error_text", "fallback_reason"]}),
        ("What the workflow reported", {"fields": ["outcome"], "classes": ["collapse"]}),
        ("Timing and use", {"fields": ["started_at", "first_text_after", "duration", "tokens"]}),
        (
            "Details",
            {
                "fields": [
                    "public_id",
                    "engine",
                    "language_model",
                    "request_id",
                    "client_message_id",
                    "runner",
                    "heartbeat_at",
                    "checkpoint_before",
                    "checkpoint_after",
                ],
                "classes": ["collapse"],
            },
        ),
    ]

    def get_search_results(
        self, request: HttpRequest, queryset: models.QuerySet, search_term: str
    ) -> tuple[models.QuerySet, bool]:
        """Turns by an id as a whole: that is what a client, a log or a colleague names."""
        term = search_term.strip()
        return queryset.filter(pk__in=_named(term)) if term else queryset, False

    @admin.display(description="Started", ordering="pk")
    def started(self, turn: Turn) -> SafeString | str:
        return moment(turn.started_at)

    @admin.display(description="Conversation")
    def conversation_link(self, turn: Turn) -> SafeString:
        return link_to(turn.conversation, in_a_list(str(turn.conversation)))

    @admin.display(description="Workflow")
    def workflow_and_version(self, turn: Turn) -> str:
        return f"{turn.workflow} v{turn.workflow_version}"

    @admin.display(description="Engine")
    def engine_label(self, turn: Turn) -> SafeString:
        name = turn.language_model or "Built-in"
        return format_html("{} {}", name, coloured_label("Fell back", "warning") if turn.fallback_reason else "")

    @admin.display(description="Status")
    def status_label(self, turn: Turn) -> SafeString:
        return coloured_label(turn.get_status_display(), TURN_COLOURS.get(turn.status, ""))

    @admin.display(description="First text after")
    def first_text_after(self, turn: Turn) -> str:
        return seconds_between(turn.started_at, turn.first_text_at)

    @admin.display(description="Duration")
    def duration(self, turn: Turn) -> str:
        return seconds_between(turn.started_at, turn.finished_at)

    @admin.display(description="Tokens in / out")
    def tokens(self, turn: Turn) -> str:
        used = turn.prompt_tokens or turn.completion_tokens
        return f"{turn.prompt_tokens} / {turn.completion_tokens}" if used else "-"

    @admin.display(description="Prompt")
    def prompt_text(self, turn: Turn) -> SafeString | str:
        return as_written(turn.prompt.content)

    @admin.display(description="Reply")
    def reply_text(self, turn: Turn) -> SafeString | str:
        return as_written(turn.reply.content if turn.reply else turn.partial_text)

    @admin.display(description="Error")
    def error_text(self, turn: Turn) -> SafeString | str:
        return as_written(turn.error)


def _named(name: str) -> set[int]:
    """The turns that an id means, each kind of id looked up in its own index."""
    found = [
        Turn.objects.filter(public_id=name),
        Turn.objects.filter(request_id=name).exclude(request_id=""),
        Turn.objects.filter(conversation__public_id=name),
    ]
    return {key for turns in found for key in turns.order_by("-pk").values_list("pk", flat=True)[:COUNTED_AT_MOST]}
