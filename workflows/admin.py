"""Staff's screens for what the desk offers and for what was said: settings, listings, transcripts, turns."""

import json
from datetime import datetime

from django.contrib import admin
from django.db import models
from django.forms import ModelForm
from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone
from django.utils.html import format_html
from django.utils.safestring import SafeString
from unfold.admin import ModelAdmin, TabularInline
from unfold.decorators import display
from unfold.widgets import UnfoldAdminIntegerFieldWidget, UnfoldAdminTextareaWidget

from workflows import registry
from workflows.exceptions import WorkflowUnavailable
from workflows.forms import settings_fields, workflow_form
from workflows.models import Conversation, LanguageModel, Message, ModelListing, NodeRun, Turn, Workflow

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
BUILT_IN = "Built-in engine"
SMALL_FIELDS = {
    models.TextField: {"widget": UnfoldAdminTextareaWidget({"rows": 3})},
    models.JSONField: {"widget": UnfoldAdminTextareaWidget({"rows": 5})},
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


class ReadOnlyMixin:
    """Rows that the desk writes and staff only read."""

    def has_add_permission(self, request: HttpRequest, obj: models.Model | None = None) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: models.Model | None = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: models.Model | None = None) -> bool:
        return False


class DisableMixin:
    """The action that takes rows out of service."""

    actions = ["disable"]

    @admin.action(description="Disable", permissions=["change"])
    def disable(self, request: HttpRequest, queryset: models.QuerySet) -> None:
        self._switch(request, queryset, enabled=False)

    def _switch(self, request: HttpRequest, queryset: models.QuerySet, enabled: bool) -> None:
        rows = list(queryset.exclude(enabled=enabled))
        queryset.model.objects.filter(pk__in=[row.pk for row in rows]).update(enabled=enabled)
        word = "Enabled" if enabled else "Disabled"
        for row in rows:
            self.log_change(request, row, f"{word}.")
        self.message_user(request, f"{word}: {', '.join(map(str, rows)) or 'nothing to do'}.")


class SwitchMixin(DisableMixin):
    """The actions that take rows out of service and back."""

    actions = ["enable", "disable"]

    @admin.action(description="Enable", permissions=["change"])
    def enable(self, request: HttpRequest, queryset: models.QuerySet) -> None:
        self._switch(request, queryset, enabled=True)


@admin.register(LanguageModel)
class LanguageModelAdmin(ModelAdmin):
    list_display = ["name", "model", "base_url", "api_key_variable", "api_key_state", "structured_output"]
    search_fields = ["name", "model", "base_url"]
    readonly_fields = ["api_key_state", "created_at", "updated_at"]
    formfield_overrides = {models.URLField: {"assume_scheme": "https"}}
    fieldsets = [
        (None, {"fields": ["name", "base_url", "model"]}),
        ("Access", {"fields": ["api_key_variable", "api_key_state"]}),
        ("Behaviour", {"fields": ["temperature", "timeout_seconds", "max_retries", "structured_output"]}),
        ("History", {"fields": ["created_at", "updated_at"], "classes": ["collapse"]}),
    ]

    @admin.display(description="API key")
    def api_key_state(self, language_model: LanguageModel) -> SafeString | str:
        """Whether the variable is set; its value never leaves the process."""
        if not language_model.api_key_variable:
            return "none named"
        return coloured_label("set", "success") if language_model.api_key else coloured_label("not set", "danger")


@admin.register(Workflow)
class WorkflowAdmin(SwitchMixin, ModelAdmin):
    list_display = ["name", "slug", "graph", "engine", "code", "enabled", "version", "updated_at"]
    list_filter = ["enabled", "graph"]
    list_select_related = ["language_model"]
    search_fields = ["name", "slug", "description"]
    prepopulated_fields = {"slug": ["name"]}
    readonly_fields = ["version", "created_at", "updated_at"]
    formfield_overrides = SMALL_FIELDS
    warn_unsaved_form = True

    @admin.display(description="Engine")
    def engine(self, workflow: Workflow) -> str:
        return str(workflow.language_model or BUILT_IN)

    @admin.display(description="Code")
    def code(self, workflow: Workflow) -> SafeString:
        _, problem = _settings_class(workflow)
        return coloured_label("cannot be loaded", "danger") if problem else coloured_label("ready", "success")

    def get_prepopulated_fields(self, request: HttpRequest, obj: Workflow | None = None) -> dict:
        return {} if obj else self.prepopulated_fields

    def get_fieldsets(self, request: HttpRequest, obj: Workflow | None = None) -> list:
        main = (None, {"fields": ["name", "slug", "description", "graph", "language_model", "enabled"]})
        if obj is None:
            note = "Choose the graph and save: it starts with its default settings, which can then be edited here."
            return [(None, main[1] | {"description": note})]
        history = ("History", {"fields": ["version", "created_at", "updated_at"], "classes": ["collapse"]})
        return [main, self._settings_fieldset(request, obj), history]

    def _settings_fieldset(self, request: HttpRequest, workflow: Workflow) -> tuple:
        settings_class, problem = _settings_class(workflow)
        if problem:
            note = format_html(
                "<strong>{}</strong> Its settings are kept as they are. Bring the code back, or choose another graph; "
                "to take the workflow out of service meanwhile, use “Disable” in the list of workflows.",
                problem,
            )
            return ("Settings", {"fields": ["settings"], "description": note})
        if not self.has_change_permission(request, workflow):
            return ("Settings", {"fields": ["settings"]})
        fields = list(settings_fields(settings_class))
        note = "Used from the next message on; a reply that is being written keeps what it started with."
        return ("Settings", {"fields": fields, "description": note if fields else "This graph has no settings."})

    def get_form(
        self, request: HttpRequest, obj: Workflow | None = None, change: bool = False, **kwargs
    ) -> type[ModelForm]:
        settings_class, _ = _settings_class(obj) if obj else (None, "")
        return super().get_form(request, obj, change, form=workflow_form(settings_class), **kwargs)

    def response_add(self, request: HttpRequest, obj: Workflow, post_url_continue: str | None = None) -> HttpResponse:
        """Go on to the settings, as adding a user goes on to the user's other fields."""
        if "_addanother" not in request.POST and "_popup" not in request.POST:
            request.POST = request.POST.copy()
            request.POST["_continue"] = "1"
        return super().response_add(request, obj, post_url_continue)


def _settings_class(workflow: Workflow) -> tuple[type | None, str]:
    """The settings class of a workflow's graph, or None and why its code cannot be loaded."""
    try:
        return registry.load_definition(workflow.graph).settings_class, ""
    except WorkflowUnavailable as error:
        return None, str(error)


@admin.register(ModelListing)
class ModelListingAdmin(SwitchMixin, ModelAdmin):
    list_display = ["model_id", "name", "workflow", "enabled", "listed", "position", "shutdown_date"]
    list_editable = ["enabled", "listed", "position"]
    list_filter = ["enabled", "listed", "workflow"]
    list_select_related = ["workflow"]
    search_fields = ["model_id", "name", "description"]
    formfield_overrides = SMALL_FIELDS
    readonly_fields = ["created_at", "updated_at"]
    fieldsets = [
        (None, {"fields": ["model_id", "name", "description", "workflow"]}),
        ("Visibility", {"fields": ["enabled", "listed", "position", "shutdown_date"]}),
        ("For clients", {"fields": ["suggested_prompts", "tags", "extra_meta"]}),
        ("History", {"fields": ["created_at", "updated_at"], "classes": ["collapse"]}),
    ]


@admin.register(Conversation)
class ConversationAdmin(ReadOnlyMixin, ModelAdmin):
    list_display = ["headline", "listing", "channel", "requester", "status_label", "last_activity"]
    list_filter = ["status", "listing", "channel", "last_activity_at"]
    list_select_related = ["listing", "user", "api_key"]
    search_fields = [
        "public_id",
        "title",
        "requester_name",
        "requester_email",
        "requester_id",
        "user__username",
        "messages__content",
    ]
    search_help_text = "Id, title, requester or words of a message"
    fieldsets = [
        (None, {"fields": [("status_label", "requester"), ("listing", "channel"), "last_activity"]}),
        (
            "Details",
            {
                "fields": [
                    "public_id",
                    "client_chat_id",
                    "requester_id",
                    "requester_email",
                    "requester_role",
                    "user",
                    "api_key",
                    "language",
                    "created_at",
                ],
                "classes": ["collapse"],
            },
        ),
    ]
    readonly_fields = ["status_label", "requester", "last_activity"]

    @admin.display(description="Conversation", ordering="title")
    def headline(self, conversation: Conversation) -> str:
        return str(conversation)

    @admin.display(description="Requester", ordering="requester_name")
    def requester(self, conversation: Conversation) -> str:
        return requester_of(conversation)

    @admin.display(description="Status", ordering="status")
    def status_label(self, conversation: Conversation) -> SafeString:
        return coloured_label(conversation.get_status_display(), CONVERSATION_COLOURS.get(conversation.status, ""))

    @admin.display(description="Last activity", ordering="last_activity_at")
    def last_activity(self, conversation: Conversation) -> SafeString | str:
        return moment(conversation.last_activity_at)

    def render_change_form(self, request: HttpRequest, context: dict, *args, obj: Conversation | None = None, **kwargs):
        if obj:
            context["transcript"] = transcript(obj)
        return super().render_change_form(request, context, *args, obj=obj, **kwargs)

    def has_delete_permission(self, request: HttpRequest, obj: Conversation | None = None) -> bool:
        return request.user.is_superuser

    def get_deleted_objects(self, objs: models.QuerySet | list, request: HttpRequest) -> tuple:
        """The conversations by name and all that goes with them as counts: a list of every row helps nobody."""
        counts = {Conversation._meta.verbose_name_plural: len(objs)} | _rows_that_go_along(objs)
        denied = set() if self.has_delete_permission(request) else {Conversation._meta.verbose_name}
        return [str(conversation) for conversation in objs], counts, denied, []


def _rows_that_go_along(conversations: models.QuerySet | list) -> dict[str, int]:
    """How many rows of each model are deleted with these conversations."""
    counts: dict[type[models.Model], int] = {}

    def follow(model: type[models.Model], rows: models.QuerySet | list) -> None:
        for relation in model._meta.related_objects:
            other = relation.related_model
            if relation.on_delete is models.CASCADE and other not in counts:
                found = other._default_manager.filter(**{f"{relation.field.name}__in": rows})
                counts[other] = found.count()
                follow(other, found)

    follow(Conversation, conversations)
    return {model._meta.verbose_name_plural: count for model, count in counts.items() if count}


def transcript(conversation: Conversation) -> list[dict]:
    """The messages of a conversation's tree in the order they were said, each with the turns that concern it.

    A message that does not follow the one before it, because a question was edited or a reply made anew, says so.
    """
    messages = list(conversation.messages.all())
    numbers = {message.pk: number for number, message in enumerate(messages, start=1)}
    by_message: dict[int, list[Turn]] = {}
    for turn in conversation.turns.select_related("workflow"):
        by_message.setdefault(turn.reply_id or turn.prompt_id, []).append(turn)
    entries, answered, before = [], set(), None
    for message in messages:
        entries.append(
            {
                "number": numbers[message.pk],
                "message": message,
                "note": _branch_note(message, before, numbers, message.parent_id in answered),
                "tool_calls": json.dumps(message.tool_calls, indent=2, ensure_ascii=False)
                if message.tool_calls
                else "",
                "turns": [_turn_line(turn) for turn in by_message.get(message.pk, [])],
            }
        )
        answered.add(message.parent_id)
        before = message
    return entries


def _branch_note(message: Message, before: Message | None, numbers: dict[int, int], has_sibling: bool) -> str:
    if message.parent_id == (before.pk if before else None):
        return ""
    if message.parent_id is None:
        return "Starts anew"
    parent = numbers.get(message.parent_id, "?")
    if not has_sibling:
        return f"Follows message {parent}"
    is_reply = message.role == Message.Role.ASSISTANT
    return f"Another reply to message {parent}" if is_reply else f"Edited: follows message {parent} instead"


def _turn_line(turn: Turn) -> dict:
    return {
        "link": link_to(turn, f"{turn.workflow} v{turn.workflow_version}"),
        "label": coloured_label(turn.get_status_display(), TURN_COLOURS.get(turn.status, "")),
        "engine": turn.language_model or turn.engine,
        "duration": seconds_between(turn.started_at, turn.finished_at),
        "fallback": bool(turn.fallback_reason),
        "error": turn.error,
        "partial_text": "" if turn.reply_id else turn.partial_text,
    }


class NodeRunInline(ReadOnlyMixin, TabularInline):
    model = NodeRun
    extra = 0
    fields = ["node", "duration", "changes"]
    readonly_fields = ["duration"]
    hide_title = True

    @admin.display(description="Duration")
    def duration(self, node_run: NodeRun) -> str:
        return f"{node_run.duration_ms:.1f} ms"


@admin.register(Turn)
class TurnAdmin(ReadOnlyMixin, ModelAdmin):
    list_display = [
        "started",
        "conversation_link",
        "workflow_and_version",
        "engine",
        "status_label",
        "first_text_after",
        "duration",
        "tokens",
        "fell_back",
    ]
    list_filter = ["status", "workflow", "engine", "started_at"]
    list_select_related = ["conversation", "workflow"]
    search_fields = ["public_id", "request_id", "client_message_id", "conversation__public_id", "conversation__title"]
    search_help_text = "Id of the turn, request, message or conversation, or its title"
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

    @admin.display(description="Started", ordering="started_at")
    def started(self, turn: Turn) -> SafeString | str:
        return moment(turn.started_at)

    @admin.display(description="Conversation")
    def conversation_link(self, turn: Turn) -> SafeString:
        return link_to(turn.conversation)

    @admin.display(description="Workflow", ordering="workflow__name")
    def workflow_and_version(self, turn: Turn) -> str:
        return f"{turn.workflow} v{turn.workflow_version}"

    @admin.display(description="Status", ordering="status")
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

    @display(description="Fallback", label="warning")
    def fell_back(self, turn: Turn) -> str:
        return "built-in" if turn.fallback_reason else ""

    @admin.display(description="Prompt")
    def prompt_text(self, turn: Turn) -> SafeString | str:
        return as_written(turn.prompt.content)

    @admin.display(description="Reply")
    def reply_text(self, turn: Turn) -> SafeString | str:
        return as_written(turn.reply.content if turn.reply else turn.partial_text)

    @admin.display(description="Error")
    def error_text(self, turn: Turn) -> SafeString | str:
        return as_written(turn.error)
