"""Staff's screens for the triage policy."""

from django import forms
from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import models
from django.db.models import Count
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.loader import render_to_string
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.safestring import SafeString
from unfold.admin import ModelAdmin, TabularInline
from unfold.decorators import action
from unfold.enums import ActionVariant

from workflows.admin.display import SMALL_FIELDS, coloured_label
from workflows.admin.lists import CheckedFiltersMixin
from workflows.differences import differences
from workflows.support_desk import publishing
from workflows.support_desk.models import (
    LEVEL_CHOICES,
    Holiday,
    PolicyCategory,
    RequiredFact,
    RoutingRule,
    SlaTarget,
    Team,
    Ticket,
    TriagePolicy,
)
from workflows.support_desk.policy import Level
from workflows.support_desk.policy_forms import PolicyForm, PolicyPartForm
from workflows.support_desk.replay import replay

POLICY_COLOURS = {TriagePolicy.Status.DRAFT: "warning", TriagePolicy.Status.PUBLISHED: "success"}
REPLAY_CHOICES = [500, 2000, 5000]  # how many of the newest tickets
REPLAYED_FIELDS = ["need", "title", "reading", "priority", "team", "created_at"]
SHOWN_TICKETS = 100


class PolicyPartInline(TabularInline):
    form = PolicyPartForm
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


class SlaTargetInline(PolicyPartInline):
    """One row for each priority; a copy has them all, so there is none to add or to delete."""

    model = SlaTarget
    fields = [
        "priority", "response_amount", "response_clock", "resolution_amount", "resolution_clock", "round_the_clock",
    ]  # fmt: skip
    readonly_fields = ["priority"]
    max_num = 0
    can_delete = False


class RoutingRuleInline(PolicyPartInline):
    model = RoutingRule
    ordering_field = "position"
    fields = ["position", "request_type", "category", "priority", "team"]

    def formfield_for_foreignkey(self, db_field: models.ForeignKey, request: HttpRequest, **kwargs):
        """Offer the teams of this very version."""
        if db_field.name == "team":
            kwargs["queryset"] = Team.objects.filter(policy_id=request.resolver_match.kwargs.get("object_id"))
            return super().formfield_for_foreignkey(db_field, request, **kwargs)

    def get_queryset(self, request: HttpRequest) -> models.QuerySet:
        return super().get_queryset(request).select_related("team")


class RequiredFactInline(PolicyPartInline):
    model = RequiredFact
    ordering_field = "position"


class HolidayInline(PolicyPartInline):
    model = Holiday


@admin.register(TriagePolicy)
class TriagePolicyAdmin(CheckedFiltersMixin, ModelAdmin):
    """A version is made by copying another; only a draft can be edited or deleted."""

    form = PolicyForm
    list_display = ["version", "name", "status_label", "published_at", "created_at", "tickets_decided"]
    list_display_links = ["version", "name"]
    list_filter = ["status"]
    search_fields = ["name"]
    readonly_fields = ["version", "status_label", "created_at", "published_at"]
    fieldsets = [
        (None, {"fields": ["name", ("version", "status_label"), ("created_at", "published_at")]}),
        ("Priority matrix", {"fields": ["matrix"]}),
        ("Support hours and groups", {"fields": [("opens", "closes"), "time_zone", "large_group"]}),
    ]
    inlines = [
        SlaTargetInline,
        RoutingRuleInline,
        TeamInline,
        PolicyCategoryInline,
        RequiredFactInline,
        HolidayInline,
    ]
    actions = ["copy_to_draft", "publish"]
    actions_detail = ["change_in_draft", "roll_back", "compare", "replay", "retire", "publish_this"]
    warn_unsaved_form = True
    change_form_template = "admin/support_desk/triagepolicy/change_form.html"

    def get_queryset(self, request: HttpRequest) -> models.QuerySet:
        return super().get_queryset(request).annotate(ticket_count=Count("tickets"))

    # --- Who may do what, and with which version ------------------------------------------------------------------

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: TriagePolicy | None = None) -> bool:
        return super().has_change_permission(request, obj) and _is_draft(obj)

    def has_delete_permission(self, request: HttpRequest, obj: TriagePolicy | None = None) -> bool:
        return super().has_delete_permission(request, obj) and _is_draft(obj)

    def has_copy_permission(self, request: HttpRequest, object_id: str | None = None) -> bool:
        return super().has_add_permission(request)

    def has_change_in_draft_permission(self, request: HttpRequest, object_id: str | None = None) -> bool:
        return self.has_copy_permission(request) and _has_status(object_id, TriagePolicy.Status.PUBLISHED)

    def has_roll_back_permission(self, request: HttpRequest, object_id: str | None = None) -> bool:
        return self.has_copy_permission(request) and _has_status(object_id, TriagePolicy.Status.RETIRED)

    def has_publish_permission(self, request: HttpRequest, object_id: str | None = None) -> bool:
        """Whether the person may publish at all and, on a version's own page, whether it is a draft."""
        may_publish = super().has_change_permission(request)
        return may_publish and (object_id is None or _has_status(object_id, TriagePolicy.Status.DRAFT))

    def has_compare_permission(self, request: HttpRequest, object_id: str | None = None) -> bool:
        """Whether there is something to compare: the version in force is not compared with itself."""
        return self.has_view_permission(request) and not _has_status(object_id, TriagePolicy.Status.PUBLISHED)

    # --- What is shown --------------------------------------------------------------------------------------------

    @admin.display(description="Status", ordering="status")
    def status_label(self, policy: TriagePolicy) -> SafeString:
        return coloured_label(policy.get_status_display(), POLICY_COLOURS.get(policy.status, ""))

    @admin.display(description="Tickets", ordering="ticket_count")
    def tickets_decided(self, policy: TriagePolicy) -> int:
        return policy.ticket_count

    @admin.display(description="Priority")
    def matrix(self, policy: TriagePolicy) -> SafeString:
        """The matrix of a version that cannot be edited."""
        matrix = policy.matrix()
        rows = [(label, [matrix.get((impact, urgency), "") for urgency in Level]) for impact, label in LEVEL_CHOICES]
        return render_to_string(
            "support_desk/matrix.html", {"levels": [label for _, label in LEVEL_CHOICES], "rows": rows}
        )

    def render_change_form(self, request: HttpRequest, context: dict, *args, obj: TriagePolicy | None = None, **kwargs):
        if obj and _is_draft(obj):
            saved = TriagePolicy.objects.get(pk=obj.pk)  # not what a form with errors holds
            context |= {
                "problems": publishing.problems_of(saved),
                "time_zones": publishing.time_zones(),
                "fingerprint": publishing.fingerprint_of(saved),
                "overtaken_by": TriagePolicy.objects.filter(
                    status=TriagePolicy.Status.PUBLISHED, published_at__gt=saved.created_at
                ).first(),
            }
        return super().render_change_form(request, context, *args, obj=obj, **kwargs)

    # --- From draft to draft --------------------------------------------------------------------------------------

    @admin.action(description="Copy to a new draft", permissions=["copy"])
    def copy_to_draft(self, request: HttpRequest, queryset: models.QuerySet) -> None:
        for policy in queryset:
            self._copy(request, policy)

    @action(
        description="Change in a new draft",
        permissions=["change_in_draft"],
        icon="edit_document",
        dialog={
            "title": "Change in a new draft",
            "description": "You get a copy to change, compare and replay. Nothing uses it before you publish it.",
            "form_submit_text": "Make the draft",
        },
    )
    def change_in_draft(self, request: HttpRequest, form: forms.Form, object_id: str) -> HttpResponse:
        return _go_to(self._copy(request, self._policy(request, object_id)).pk)

    @action(
        description="Roll back to this",
        permissions=["roll_back"],
        icon="settings_backup_restore",
        dialog={
            "title": "Roll back to this version",
            "description": "You get a draft with all that this version holds. It is in force once you publish it.",
            "form_submit_text": "Make the draft",
        },
    )
    def roll_back(self, request: HttpRequest, form: forms.Form, object_id: str) -> HttpResponse:
        return _go_to(self._copy(request, self._policy(request, object_id)).pk)

    @action(
        description="Retire",
        permissions=["publish"],
        icon="inventory_2",
        dialog={
            "title": "Retire this draft",
            "description": "It can be read and copied later, but no longer be changed or published.",
            "form_submit_text": "Retire",
        },
    )
    def retire(self, request: HttpRequest, form: forms.Form, object_id: str) -> HttpResponse:
        policy = self._policy(request, object_id)
        publishing.retire(policy)
        self.log_change(request, policy, "Retired.")
        self.message_user(request, f"Version {policy.version} is retired. Nothing used it.")
        return _go_to(object_id)

    def _copy(self, request: HttpRequest, policy: TriagePolicy) -> TriagePolicy:
        draft = publishing.copy_to_draft(policy)
        self.log_addition(request, draft, f"Copied from version {policy.version}.")
        self.message_user(request, f"Version {draft.version} is a new draft, copied from version {policy.version}.")
        return draft

    # --- Compare and replay ---------------------------------------------------------------------------------------

    @action(description="Compare", permissions=["compare"], icon="difference")
    def compare(self, request: HttpRequest, object_id: str) -> HttpResponse:
        """What differs between this version and the one in force, section by section."""
        policy, in_force = self._policy(request, object_id), TriagePolicy.objects.published()
        before, after = publishing.contents_of(in_force), publishing.contents_of(policy)
        sections = [(title, differences(before[title], after[title])) for title in after]
        context = {"in_force": in_force, "sections": [section for section in sections if section[1]]}
        return self._page(
            request,
            policy,
            "compare",
            f"Version {policy.version} compared with version {in_force.version}, which is in force",
            context,
        )

    @action(description="Replay", permissions=["compare"], icon="replay")
    def replay(self, request: HttpRequest, object_id: str) -> HttpResponse:
        """Which tickets of the past this version would have decided differently; a draft is published from here."""
        policy, in_force = self._policy(request, object_id), TriagePolicy.objects.published()
        if request.method == "POST":
            if not self.has_publish_permission(request, object_id):
                raise PermissionDenied
            self._publish(request, policy)
            return redirect("admin:support_desk_triagepolicy_change", policy.pk)
        count = _chosen(request.GET.get("tickets"))
        problems = publishing.problems_of(policy)
        context = {"in_force": in_force, "problems": problems, "choices": REPLAY_CHOICES, "count": count}
        if not problems:
            tickets = Ticket.objects.order_by("-created_at").only(*REPLAYED_FIELDS)[:count]
            result = replay(policy.as_policy(), in_force.as_policy(), tickets)
            context |= {"replay": result, "moves": result.moves.most_common(), "shown": result.changed[:SHOWN_TICKETS]}
        return self._page(
            request, policy, "replay", f"Past tickets as version {policy.version} would decide them", context
        )

    def _page(self, request: HttpRequest, policy: TriagePolicy, name: str, title: str, context: dict) -> HttpResponse:
        common = {
            **self.admin_site.each_context(request),
            "opts": self.opts,
            "original": policy,
            "title": title,
            "may_publish": self.has_publish_permission(request, policy.pk),
        }
        return TemplateResponse(request, f"admin/support_desk/triagepolicy/{name}.html", common | context)

    # --- Publish --------------------------------------------------------------------------------------------------

    @admin.action(description="Publish", permissions=["publish"])
    def publish(self, request: HttpRequest, queryset: models.QuerySet) -> None:
        if len(queryset) != 1:
            self.message_user(request, "Choose one draft: only one version is in force at a time.", messages.ERROR)
            return
        self._publish(request, queryset[0])

    @action(
        description="Publish",
        permissions=["publish"],
        icon="publish",
        variant=ActionVariant.PRIMARY,
        dialog={
            "title": "Publish this draft",
            "description": "It takes the place of the version in force, from the next message on. "
            "Changes that are not saved are not part of it.",
            "form_submit_text": "Publish",
        },
    )
    def publish_this(self, request: HttpRequest, form: forms.Form, object_id: str) -> HttpResponse:
        self._publish(request, self._policy(request, object_id))
        return _go_to(object_id)

    def _publish(self, request: HttpRequest, policy: TriagePolicy) -> None:
        try:
            publishing.publish(policy)
        except ValidationError as error:
            text = f"Version {policy.version} was not published. {' '.join(error.messages)}"
            self.message_user(request, text, messages.ERROR)
            return
        self.log_change(request, policy, "Published.")
        self.message_user(request, f"Version {policy.version} is in force.")

    def _policy(self, request: HttpRequest, object_id: str) -> TriagePolicy:
        policy = self.get_object(request, object_id)
        if policy is None:
            raise Http404
        return policy


def _is_draft(policy: TriagePolicy | None) -> bool:
    return policy is None or policy.status == TriagePolicy.Status.DRAFT


def _has_status(policy_id: str | int | None, status: str) -> bool:
    known = str(policy_id).isdecimal()
    return known and TriagePolicy.objects.filter(pk=policy_id, status=status).exists()


def _chosen(count: str | None) -> int:
    return next((choice for choice in REPLAY_CHOICES if str(choice) == count), REPLAY_CHOICES[0])


def _go_to(policy_id: int | str) -> HttpResponse:
    """An answer to a dialog, which is sent by htmx: load the policy's page."""
    return HttpResponse(headers={"HX-Redirect": reverse("admin:support_desk_triagepolicy_change", args=[policy_id])})
