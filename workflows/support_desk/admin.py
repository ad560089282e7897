"""Staff's screens for tickets, the triage policy and the articles."""

from django import forms
from django.contrib import admin, messages
from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.db.models import Count, OuterRef, Q, Subquery
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from unfold.admin import ModelAdmin, TabularInline
from unfold.decorators import action
from unfold.enums import ActionVariant

from workflows.admin import (
    SMALL_FIELDS,
    ConversationAdmin,
    ReadOnlyMixin,
    as_written,
    coloured_label,
    link_to,
    moment,
    requester_of,
)
from workflows.models import Conversation
from workflows.support_desk import publishing
from workflows.support_desk.models import (
    KnowledgeArticle,
    PolicyCategory,
    PriorityRule,
    RequiredFact,
    RoutingRule,
    SlaTarget,
    Team,
    Ticket,
    TicketEvent,
    TriagePolicy,
)

PRIORITY_COLOURS = {"P1": "danger", "P2": "warning", "P3": "info"}
TICKET_COLOURS = {
    Ticket.Status.NEW: "info",
    Ticket.Status.IN_PROGRESS: "primary",
    Ticket.Status.WAITING: "warning",
    Ticket.Status.RESOLVED: "success",
}
POLICY_COLOURS = {TriagePolicy.Status.DRAFT: "warning", TriagePolicy.Status.PUBLISHED: "success"}


def with_ticket_number(found: models.QuerySet, queryset: models.QuerySet, term: str, field: str) -> models.QuerySet:
    """What a search found, and whatever belongs to the ticket if the term is a number such as SD-12."""
    tickets = list(Ticket.objects.by_number(term.strip()).values_list("pk", flat=True))
    return found | queryset.filter(**{f"{field}__in": tickets}) if tickets else found


class OverdueFilter(admin.SimpleListFilter):
    title = "response overdue"
    parameter_name = "overdue"

    def lookups(self, request: HttpRequest, model_admin: admin.ModelAdmin) -> list[tuple[str, str]]:
        return [("yes", "Yes"), ("no", "No")]

    def queryset(self, request: HttpRequest, queryset: models.QuerySet) -> models.QuerySet:
        overdue = Q(status=Ticket.Status.NEW, response_due_at__lt=timezone.now())
        return {"yes": queryset.filter(overdue), "no": queryset.exclude(overdue)}.get(self.value(), queryset)


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
        if event.kind == TicketEvent.Kind.STATUS_CHANGED:
            labels = dict(Ticket.Status.choices)
            before, after = event.data.get("from", ""), event.data.get("to", "")
            return f"{labels.get(before, before)} → {labels.get(after, after)}"
        return pairs(event.data)

    @admin.display(description="By")
    def who(self, event: TicketEvent) -> SafeString | str:
        if event.user:
            return str(event.user)
        return link_to(event.turn, "the desk") if event.turn else "the desk"


def pairs(values: object) -> SafeString | str:
    """A JSON object as `name: value` lines, whatever its values are."""
    if not isinstance(values, dict):
        return as_written(str(values)) if values else "-"
    lines = ((name.replace("_", " ").capitalize(), as_text(value)) for name, value in values.items())
    return format_html_join("", "<div><strong>{}:</strong> {}</div>", lines) or "-"


def as_text(value: object) -> str:
    """A JSON value in words, however deep."""
    if isinstance(value, dict):
        return ", ".join(f"{name}: {as_text(inner)}" for name, inner in value.items())
    return ", ".join(map(as_text, value)) if isinstance(value, list | tuple) else str(value)


@admin.register(Ticket)
class TicketAdmin(ModelAdmin):
    list_display = [
        "number",
        "title",
        "priority_label",
        "team",
        "status_label",
        "type",
        "category",
        "escalated_label",
        "response_due",
        "created",
    ]
    list_display_links = ["number", "title"]
    list_filter = ["status", "priority", OverdueFilter, "team", "type", "category", "escalated", "created_at"]
    search_fields = [
        "title",
        "summary",
        "conversation__public_id",
        "conversation__requester_name",
        "conversation__requester_email",
        "conversation__requester_id",
    ]
    search_help_text = "Number (SD-12), title, summary or requester"
    inlines = [TicketEventInline]
    fieldsets = [
        (None, {"fields": ["status", "title", "summary_text", "conversation_link", "requester"]}),
        (
            "Decided by the policy",
            {
                "fields": [
                    ("priority_label", "impact", "urgency"),
                    ("type", "category", "team"),
                    ("escalated", "policy"),
                    ("response_due", "resolution_due"),
                ],
                "description": "Priority follows from impact and urgency; nobody sets it by hand.",
            },
        ),
        ("What the team needs", {"fields": ["facts_said", "facts_missing", "evidence_quotes"]}),
        ("Details", {"fields": ["need", "reading", "created_at", "updated_at"], "classes": ["collapse"]}),
    ]
    readonly_fields = [
        "title",
        "summary_text",
        "conversation_link",
        "requester",
        "priority_label",
        "impact",
        "urgency",
        "type",
        "category",
        "team",
        "escalated",
        "policy",
        "response_due",
        "resolution_due",
        "facts_said",
        "facts_missing",
        "evidence_quotes",
        "need",
        "reading",
        "created_at",
        "updated_at",
    ]

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Ticket | None = None) -> bool:
        """A ticket goes only with its conversation: its history is append-only."""
        return False

    def get_queryset(self, request: HttpRequest) -> models.QuerySet:
        return super().get_queryset(request).select_related("conversation", "policy")

    def get_search_results(
        self, request: HttpRequest, queryset: models.QuerySet, search_term: str
    ) -> tuple[models.QuerySet, bool]:
        found, may_have_duplicates = super().get_search_results(request, queryset, search_term)
        return with_ticket_number(found, queryset, search_term, "pk"), may_have_duplicates

    @transaction.atomic
    def save_model(self, request: HttpRequest, obj: Ticket, form: forms.ModelForm, change: bool) -> None:
        """Write the status alone, so that a revision by the desk at the same time is not undone."""
        before = Ticket.objects.select_for_update().values_list("status", flat=True).get(pk=obj.pk)
        if before == obj.status:
            return
        obj.save(update_fields=["status", "updated_at"])
        obj.events.create(
            kind=TicketEvent.Kind.STATUS_CHANGED, data={"from": before, "to": obj.status}, user=request.user
        )

    @admin.display(description="Number", ordering="pk")
    def number(self, ticket: Ticket) -> str:
        return ticket.number

    @admin.display(description="Priority", ordering="priority")
    def priority_label(self, ticket: Ticket) -> SafeString:
        return coloured_label(ticket.priority, PRIORITY_COLOURS.get(ticket.priority, ""))

    @admin.display(description="Status", ordering="status")
    def status_label(self, ticket: Ticket) -> SafeString:
        return coloured_label(ticket.get_status_display(), TICKET_COLOURS.get(ticket.status, ""))

    @admin.display(description="Escalated", ordering="escalated")
    def escalated_label(self, ticket: Ticket) -> SafeString | str:
        return coloured_label("Escalated", "danger") if ticket.escalated else "-"

    @admin.display(description="Response due", ordering="response_due_at")
    def response_due(self, ticket: Ticket) -> SafeString:
        overdue = ticket.status == Ticket.Status.NEW and ticket.response_due_at < timezone.now()
        return format_html(
            "{} {}", moment(ticket.response_due_at), coloured_label("Overdue", "danger") if overdue else ""
        )

    @admin.display(description="Resolution due")
    def resolution_due(self, ticket: Ticket) -> SafeString | str:
        return moment(ticket.resolution_due_at)

    @admin.display(description="Created", ordering="created_at")
    def created(self, ticket: Ticket) -> SafeString | str:
        return moment(ticket.created_at)

    @admin.display(description="Summary")
    def summary_text(self, ticket: Ticket) -> SafeString | str:
        return as_written(ticket.summary)

    @admin.display(description="Conversation")
    def conversation_link(self, ticket: Ticket) -> SafeString:
        return link_to(ticket.conversation)

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
        quotes = [item if isinstance(item, dict) else {"quote": as_text(item)} for item in ticket.evidence]
        return (
            format_html_join(
                "",
                "<div><strong>{}:</strong> <q>{}</q></div>",
                ((str(item.get("field", "words")).capitalize(), item.get("quote", "")) for item in quotes),
            )
            or "-"
        )


admin.site.unregister(Conversation)


@admin.register(Conversation)
class DeskConversationAdmin(ConversationAdmin):
    """Conversations with their tickets, which the machinery below knows nothing of."""

    list_display = [*ConversationAdmin.list_display, "ticket_count"]
    search_help_text = f"{ConversationAdmin.search_help_text}, or a ticket's number (SD-12)"
    readonly_fields = [*ConversationAdmin.readonly_fields, "ticket_links"]
    fieldsets = [
        (None, {"fields": [*ConversationAdmin.fieldsets[0][1]["fields"], "ticket_links"]}),
        *ConversationAdmin.fieldsets[1:],
    ]

    def get_queryset(self, request: HttpRequest) -> models.QuerySet:
        tickets = Ticket.objects.filter(conversation=OuterRef("pk")).order_by().values("conversation")
        return super().get_queryset(request).annotate(tickets_sent=Subquery(tickets.values(count=Count("pk"))))

    def get_search_results(
        self, request: HttpRequest, queryset: models.QuerySet, search_term: str
    ) -> tuple[models.QuerySet, bool]:
        found, may_have_duplicates = super().get_search_results(request, queryset, search_term)
        return with_ticket_number(found, queryset, search_term, "tickets"), may_have_duplicates

    @admin.display(description="Tickets", ordering="tickets_sent")
    def ticket_count(self, conversation: Conversation) -> int:
        return conversation.tickets_sent or 0

    @admin.display(description="Tickets")
    def ticket_links(self, conversation: Conversation) -> SafeString | str:
        return (
            format_html_join(
                "",
                "<div>{} {}, {}, {}</div>",
                (
                    (
                        coloured_label(ticket.priority, PRIORITY_COLOURS.get(ticket.priority, "")),
                        link_to(ticket),
                        ticket.team,
                        ticket.get_status_display(),
                    )
                    for ticket in conversation.tickets.order_by("need")
                ),
            )
            or "-"
        )


class PolicyPartInline(TabularInline):
    extra = 0
    tab = True
    hide_title = True
    formfield_overrides = SMALL_FIELDS

    def formfield_for_choice_field(self, db_field: models.Field, request: HttpRequest, **kwargs):
        """An empty condition of a rule matches anything."""
        if db_field.blank:
            kwargs["choices"] = db_field.get_choices(blank_choice=[("", "Any")])
        return super().formfield_for_choice_field(db_field, request, **kwargs)


class TeamInline(PolicyPartInline):
    model = Team


class PolicyCategoryInline(PolicyPartInline):
    model = PolicyCategory


class PriorityRuleInline(PolicyPartInline):
    model = PriorityRule
    verbose_name_plural = "priority matrix"


class SlaTargetInline(PolicyPartInline):
    model = SlaTarget


class RoutingRuleInline(PolicyPartInline):
    model = RoutingRule

    def formfield_for_foreignkey(self, db_field: models.ForeignKey, request: HttpRequest, **kwargs):
        """Offer the teams of this very version."""
        if db_field.name == "team":
            kwargs["queryset"] = Team.objects.filter(policy_id=request.resolver_match.kwargs.get("object_id"))
        return super().formfield_for_foreignkey(db_field, request, **kwargs)

    def get_queryset(self, request: HttpRequest) -> models.QuerySet:
        return super().get_queryset(request).select_related("team")


class RequiredFactInline(PolicyPartInline):
    model = RequiredFact


@admin.register(TriagePolicy)
class TriagePolicyAdmin(ModelAdmin):
    """A version is made by copying another; only a draft can be edited or deleted."""

    list_display = ["version", "name", "status_label", "published_at", "created_at", "tickets_decided"]
    list_display_links = ["version", "name"]
    list_filter = ["status"]
    search_fields = ["name"]
    readonly_fields = ["version", "status_label", "created_at", "published_at"]
    fieldsets = [
        (None, {"fields": ["name", ("version", "status_label"), ("created_at", "published_at")]}),
        ("Support hours and groups", {"fields": [("opens", "closes"), "time_zone", "large_group"]}),
    ]
    inlines = [
        PriorityRuleInline,
        SlaTargetInline,
        TeamInline,
        RoutingRuleInline,
        PolicyCategoryInline,
        RequiredFactInline,
    ]
    actions = ["copy_to_draft", "publish"]
    actions_detail = ["copy_this", "publish_this"]
    warn_unsaved_form = True

    def get_queryset(self, request: HttpRequest) -> models.QuerySet:
        return super().get_queryset(request).annotate(ticket_count=Count("tickets"))

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: TriagePolicy | None = None) -> bool:
        return super().has_change_permission(request, obj) and _is_draft(obj)

    def has_delete_permission(self, request: HttpRequest, obj: TriagePolicy | None = None) -> bool:
        return super().has_delete_permission(request, obj) and _is_draft(obj)

    def has_copy_permission(self, request: HttpRequest, object_id: str | None = None) -> bool:
        return super().has_add_permission(request)

    def has_publish_permission(self, request: HttpRequest, object_id: str | None = None) -> bool:
        """Whether the person may publish at all and, on a version's own page, whether it is a draft."""
        if not super().has_change_permission(request):
            return False
        return object_id is None or TriagePolicy.objects.filter(pk=object_id, status=TriagePolicy.Status.DRAFT).exists()

    @admin.display(description="Status", ordering="status")
    def status_label(self, policy: TriagePolicy) -> SafeString:
        return coloured_label(policy.get_status_display(), POLICY_COLOURS.get(policy.status, ""))

    @admin.display(description="Tickets", ordering="ticket_count")
    def tickets_decided(self, policy: TriagePolicy) -> int:
        return policy.ticket_count

    @admin.action(description="Copy to a new draft", permissions=["copy"])
    def copy_to_draft(self, request: HttpRequest, queryset: models.QuerySet) -> None:
        for policy in queryset:
            self._copy(request, policy)

    @admin.action(description="Publish", permissions=["publish"])
    def publish(self, request: HttpRequest, queryset: models.QuerySet) -> None:
        if len(queryset) != 1:
            self.message_user(request, "Choose one draft: only one version is in force at a time.", messages.ERROR)
            return
        self._publish(request, queryset[0])

    @action(
        description="Copy to a new draft",
        permissions=["copy"],
        icon="content_copy",
        dialog={"title": "Copy to a new draft", "description": "The new draft can be edited and then published."},
    )
    def copy_this(self, request: HttpRequest, form: forms.Form, object_id: str) -> HttpResponse:
        draft = self._copy(request, self.get_object(request, object_id))
        return _go_to(draft.pk)

    @action(
        description="Publish",
        permissions=["publish"],
        icon="publish",
        variant=ActionVariant.PRIMARY,
        dialog={
            "title": "Publish this draft",
            "description": "It takes the place of the version in force. Unsaved changes are not part of it.",
        },
    )
    def publish_this(self, request: HttpRequest, form: forms.Form, object_id: str) -> HttpResponse:
        self._publish(request, self.get_object(request, object_id))
        return _go_to(object_id)

    def _copy(self, request: HttpRequest, policy: TriagePolicy) -> TriagePolicy:
        draft = publishing.copy_to_draft(policy)
        self.log_addition(request, draft, f"Copied from version {policy.version}.")
        self.message_user(request, f"Version {draft.version} is a new draft, copied from version {policy.version}.")
        return draft

    def _publish(self, request: HttpRequest, policy: TriagePolicy) -> None:
        try:
            publishing.publish(policy)
        except ValidationError as error:
            text = f"Version {policy.version} was not published. {' '.join(error.messages)}"
            self.message_user(request, text, messages.ERROR)
            return
        self.log_change(request, policy, "Published.")
        self.message_user(request, f"Version {policy.version} is in force.")


def _is_draft(policy: TriagePolicy | None) -> bool:
    return policy is None or policy.status == TriagePolicy.Status.DRAFT


def _go_to(policy_id: int | str) -> HttpResponse:
    """An answer to a dialog, which is sent by htmx: load the policy's page."""
    return HttpResponse(headers={"HX-Redirect": reverse("admin:support_desk_triagepolicy_change", args=[policy_id])})


@admin.register(KnowledgeArticle)
class KnowledgeArticleAdmin(ModelAdmin):
    list_display = ["title", "language", "keywords", "published", "updated_at"]
    list_filter = ["published", "language"]
    search_fields = ["title", "body", "keywords"]
    prepopulated_fields = {"slug": ["title"]}
    readonly_fields = ["created_at", "updated_at"]
    fieldsets = [
        (None, {"fields": ["title", "slug", "language", "keywords", "published", "body"]}),
        ("History", {"fields": ["created_at", "updated_at"], "classes": ["collapse"]}),
    ]
