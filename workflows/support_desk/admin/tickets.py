"""Staff's screens for tickets."""

from collections.abc import Callable
from datetime import datetime

from django import forms
from django.contrib import admin, messages
from django.db import models
from django.http import HttpRequest
from django.template.loader import render_to_string
from django.utils import timezone
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.text import Truncator
from django.utils.timesince import timesince, timeuntil
from unfold.admin import ModelAdmin, TabularInline
from unfold.widgets import UnfoldAdminSelectWidget

from workflows.admin.display import as_text, as_written, coloured_label, in_words, link_to, moment, requester_of
from workflows.admin.lists import DatesFilter, LongListMixin, OneOfFilter
from workflows.admin.mixins import ReadOnlyMixin
from workflows.support_desk.explanation import explanation_of
from workflows.support_desk.models import (
    Sla,
    Team,
    Ticket,
    TicketEvent,
)
from workflows.support_desk.search import tickets_with

CHANGED_AT_MOST = 100

PRIORITY_COLOURS = {"P1": "danger", "P2": "warning", "P3": "info"}
TICKET_COLOURS = {
    Ticket.Status.NEW: "info",
    Ticket.Status.IN_PROGRESS: "primary",
    Ticket.Status.WAITING: "warning",
    Ticket.Status.RESOLVED: "success",
}
SLA_COLOURS = {Sla.BREACHED: "danger", Sla.AT_RISK: "warning", Sla.ON_TIME: "success", Sla.MET: ""}


class SlaFilter(OneOfFilter):
    title = "SLA"
    parameter_name = "sla"
    values = [(Sla.BREACHED, "Breached"), (Sla.AT_RISK, "At risk")]

    def queryset(self, request: HttpRequest, queryset: models.QuerySet) -> models.QuerySet:
        match self.value():
            case Sla.BREACHED:
                return queryset.breached()
            case Sla.AT_RISK:
                return queryset.at_risk()
        return queryset


class OpenFilter(OneOfFilter):
    title = "work"
    parameter_name = "work"
    values = [("open", "Open"), ("mine", "Open and mine"), ("nobody", "Open and nobody's")]

    def queryset(self, request: HttpRequest, queryset: models.QuerySet) -> models.QuerySet:
        match self.value():
            case "open":
                return queryset.open()
            case "mine":
                return queryset.open().filter(assignee=request.user)
            case "nobody":
                return queryset.open().filter(assignee=None)
        return queryset


class TeamFilter(OneOfFilter):
    title = "team"
    parameter_name = "team"

    def lookups(self, request: HttpRequest, model_admin: admin.ModelAdmin) -> list[tuple[str, str]]:
        """The teams of every version of the policy, by name, as tickets name them."""
        return [(name, name) for name in Team.objects.order_by("name").values_list("name", flat=True).distinct()]


class TicketEventInline(ReadOnlyMixin, TabularInline):
    model = TicketEvent
    extra = 0
    verbose_name_plural = "history"
    fields = ["when", "kind", "what", "who"]
    readonly_fields = ["when", "what", "who"]
    hide_title = True

    def get_queryset(self, request: HttpRequest) -> models.QuerySet:
        return super().get_queryset(request).select_related("user", "turn")

    @admin.display(description="When")
    def when(self, event: TicketEvent) -> SafeString | str:
        return moment(event.created_at)

    @admin.display(description="What")
    def what(self, event: TicketEvent) -> SafeString | str:
        labels = dict(Ticket.Status.choices) if event.kind == TicketEvent.Kind.STATUS_CHANGED else {"": "nobody"}
        if event.kind in (TicketEvent.Kind.STATUS_CHANGED, TicketEvent.Kind.ASSIGNED):
            before, after = event.data.get("from", ""), event.data.get("to", "")
            return f"{labels.get(before, before)} → {labels.get(after, after)}"
        if event.kind == TicketEvent.Kind.REVISED and isinstance(event.data.get("changes"), dict):
            return changes_of(event.data["changes"])
        return pairs(event.data)

    @admin.display(description="By")
    def who(self, event: TicketEvent) -> SafeString | str:
        if event.user:
            return str(event.user)
        return link_to(event.turn, "the desk") if event.turn else "the desk"


def changes_of(changes: dict) -> SafeString | str:
    """What a revision changed; the summary, which is all that was said, grows with every message."""
    lines = (
        (in_words(name), *(Truncator(as_text(change.get(end))).chars(200) for end in ("from", "to")))
        for name, change in changes.items()
        if isinstance(change, dict) and name != "summary"
    )
    return format_html_join("", "<div><strong>{}:</strong> {} → {}</div>", lines) or "What was said was added."


def pairs(values: object) -> SafeString | str:
    """A JSON object as `name: value` lines, whatever its values are."""
    if not isinstance(values, dict):
        return as_written(str(values)) if values else "-"
    lines = ((in_words(name), as_text(value)) for name, value in values.items())
    return format_html_join("", "<div><strong>{}:</strong> {}</div>", lines) or "-"


def evidence_of(ticket: Ticket) -> list[tuple[str, str]]:
    """(what it speaks for, the person's own words), however the ticket was written."""
    items = [item if isinstance(item, dict) else {"quote": as_text(item)} for item in ticket.evidence]
    return [(str(item.get("field", "words")), str(item.get("quote", ""))) for item in items]


def due_line(due_at: datetime, sla: Sla) -> SafeString:
    """When a target falls due, how long that is from now, and how the ticket stands against it."""
    label = coloured_label(sla.label, SLA_COLOURS[sla])
    if sla == Sla.MET:
        return format_html("{} {}", moment(due_at), label)
    past = due_at < timezone.now()
    distance = f"{timesince(due_at, depth=1)} ago" if past else f"in {timeuntil(due_at, depth=1)}"
    return format_html('{} <span style="white-space: nowrap">({})</span> {}', moment(due_at), distance, label)


@admin.register(Ticket)
class TicketAdmin(LongListMixin, ModelAdmin):
    """Staff take tickets, assign them and set their status; what the policy decided is read, not edited."""

    list_display = [
        "number",
        "title",
        "priority_label",
        "due",
        "status_label",
        "team",
        "assignee",
        "transcript_link",
    ]
    list_display_links = ["number", "title"]
    list_filter = [
        OpenFilter,
        SlaFilter,
        "status",
        "priority",
        TeamFilter,
        "type",
        "category",
        "escalated",
        ("created_at", DatesFilter),
    ]
    list_filter_submit = True  # the dates are typed in
    list_select_related = ["assignee", "conversation"]
    sortable_by = ["number"]
    search_fields = ["title"]  # shows the box; get_search_results says what is searched
    search_help_text = "Number (SD-12), words of the ticket, requester"
    actions = ["assign_to_me", "mark_in_progress", "mark_resolved"]
    inlines = [TicketEventInline]
    fieldsets = [
        (
            None,
            {
                "fields": [
                    ("status", "assignee"),
                    ("transcript_link", "requester"),
                    ("response_due", "resolution_due"),
                    "why",
                ]
            },
        ),
        (
            "Decided by the policy",
            {
                "fields": [("type", "category"), ("team", "policy"), "escalated_label"],
                "description": "Priority follows from impact and urgency; nobody sets it by hand.",
            },
        ),
        ("What the team needs", {"fields": ["summary_text", "facts_said", "facts_missing", "evidence_quotes"]}),
        ("Details", {"fields": ["need", "reading", "created_at", "updated_at"], "classes": ["collapse"]}),
    ]
    readonly_fields = [
        "transcript_link",
        "requester",
        "response_due",
        "resolution_due",
        "why",
        "type",
        "category",
        "team",
        "policy",
        "escalated_label",
        "summary_text",
        "facts_said",
        "facts_missing",
        "evidence_quotes",
        "need",
        "reading",
        "created_at",
        "updated_at",
    ]

    class Media:
        css = {"all": ["workflows/transcript.css"]}

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Ticket | None = None) -> bool:
        """A ticket goes only with its conversation: its history is append-only."""
        return False

    def get_search_results(
        self, request: HttpRequest, queryset: models.QuerySet, search_term: str
    ) -> tuple[models.QuerySet, bool]:
        term = search_term.strip()
        return queryset.filter(pk__in=tickets_with(term)) if term else queryset, False

    def formfield_for_foreignkey(self, db_field: models.ForeignKey, request: HttpRequest, **kwargs) -> forms.Field:
        """Offer the staff there is; adding a user or looking at one is not an agent's work."""
        if db_field.name == "assignee":
            kwargs |= {"widget": UnfoldAdminSelectWidget(), "empty_label": "Nobody"}
        return super().formfield_for_foreignkey(db_field, request, **kwargs)

    def get_form(self, *args, **kwargs) -> type[forms.ModelForm]:
        """The form without the buttons beside the assignee that lead to the pages of users.

        Its fields carry what they showed at first: only what a person changed is written, and what a colleague changed
        meanwhile stays.
        """
        form = super().get_form(*args, **kwargs)
        if assignee := form.base_fields.get("assignee"):
            assignee.widget = assignee.widget.widget
        for field in form.base_fields.values():
            field.show_hidden_initial = True
        return form

    def save_model(self, request: HttpRequest, obj: Ticket, form: forms.ModelForm, change: bool) -> None:
        """Write what was changed in the form and nothing else, each with its event."""
        ticket = Ticket.objects.get(pk=obj.pk)
        if "status" in form.changed_data:
            ticket.change_status(obj.status, request.user)
        if "assignee" in form.changed_data:
            ticket.assign(obj.assignee, request.user)

    @admin.action(description="Assign to me", permissions=["change"])
    def assign_to_me(self, request: HttpRequest, queryset: models.QuerySet) -> None:
        self._with_each(request, queryset, "assigned to you", lambda ticket: ticket.assign(request.user, request.user))

    @admin.action(description="Mark as in progress", permissions=["change"])
    def mark_in_progress(self, request: HttpRequest, queryset: models.QuerySet) -> None:
        self._set_status(request, queryset, Ticket.Status.IN_PROGRESS)

    @admin.action(description="Mark as resolved", permissions=["change"])
    def mark_resolved(self, request: HttpRequest, queryset: models.QuerySet) -> None:
        self._set_status(request, queryset, Ticket.Status.RESOLVED)

    def _set_status(self, request: HttpRequest, queryset: models.QuerySet, status: Ticket.Status) -> None:
        done = f"marked as {status.label.lower()}"
        self._with_each(request, queryset, done, lambda ticket: ticket.change_status(status, request.user))

    def _with_each(
        self, request: HttpRequest, queryset: models.QuerySet, done: str, change: Callable[[Ticket], bool]
    ) -> None:
        tickets = list(queryset[: CHANGED_AT_MOST + 1])
        if len(tickets) > CHANGED_AT_MOST:
            text = f"At most {CHANGED_AT_MOST} tickets are changed at once. Nothing was changed."
            return self.message_user(request, text, messages.ERROR)
        changed = [ticket.number for ticket in tickets if change(ticket)]
        self.message_user(request, f"{', '.join(changed)}: {done}." if changed else f"All of them were {done} already.")

    @admin.display(description="Number", ordering="pk")
    def number(self, ticket: Ticket) -> SafeString:
        return format_html('<span style="white-space: nowrap">{}</span>', ticket.number)

    @admin.display(description="Priority")
    def priority_label(self, ticket: Ticket) -> SafeString:
        return coloured_label(ticket.priority, PRIORITY_COLOURS.get(ticket.priority, ""))

    @admin.display(description="Status")
    def status_label(self, ticket: Ticket) -> SafeString:
        return coloured_label(ticket.get_status_display(), TICKET_COLOURS.get(ticket.status, ""))

    @admin.display(description="Escalated")
    def escalated_label(self, ticket: Ticket) -> SafeString | str:
        return coloured_label("Escalated", "danger") if ticket.escalated else "no"

    @admin.display(description="Due")
    def due(self, ticket: Ticket) -> SafeString:
        """The target that runs: the first response of a new ticket, then the resolution."""
        is_new = ticket.status == Ticket.Status.NEW
        due_at = ticket.response_due_at if is_new else ticket.resolution_due_at
        label = coloured_label(ticket.sla.label, SLA_COLOURS[ticket.sla])
        return format_html("{} {}", label, moment(due_at) if ticket.is_open else "")

    @admin.display(description="First response")
    def response_due(self, ticket: Ticket) -> SafeString:
        return due_line(ticket.response_due_at, ticket.response_sla)

    @admin.display(description="Resolution")
    def resolution_due(self, ticket: Ticket) -> SafeString:
        return due_line(ticket.resolution_due_at, ticket.resolution_sla)

    @admin.display(description="Why")
    def why(self, ticket: Ticket) -> SafeString:
        explanation = explanation_of(ticket.reading, ticket.need, ticket.policy.as_policy())
        context = {"ticket": ticket, "explanation": explanation}
        html = render_to_string("admin/support_desk/why.html", context)
        return format_html('<div class="transcript">{}</div>', html)

    @admin.display(description="Summary")
    def summary_text(self, ticket: Ticket) -> SafeString | str:
        return as_written(ticket.summary)

    @admin.display(description="Conversation")
    def transcript_link(self, ticket: Ticket) -> SafeString:
        return link_to(ticket.conversation, "Transcript")

    @admin.display(description="Requester")
    def requester(self, ticket: Ticket) -> str:
        return requester_of(ticket.conversation)

    @admin.display(description="Facts")
    def facts_said(self, ticket: Ticket) -> SafeString | str:
        return pairs(ticket.facts)

    @admin.display(description="Still missing")
    def facts_missing(self, ticket: Ticket) -> str:
        return as_text(ticket.missing).replace("_", " ") or "-"

    @admin.display(description="Evidence")
    def evidence_quotes(self, ticket: Ticket) -> SafeString | str:
        quotes = ((in_words(field), quote) for field, quote in evidence_of(ticket))
        return format_html_join("", "<div><strong>{}:</strong> <q>{}</q></div>", quotes) or "-"
