"""Staff's screens for what was said: conversations and their transcripts."""

from collections.abc import Callable
from dataclasses import dataclass

from django import forms
from django.contrib import admin, messages
from django.contrib.admin.actions import delete_selected
from django.contrib.admin.models import DELETION, LogEntry
from django.contrib.contenttypes.models import ContentType
from django.core.exceptions import PermissionDenied
from django.db import models, transaction
from django.db.models import Q
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.loader import render_to_string
from django.template.response import TemplateResponse
from django.urls import URLPattern, path, reverse
from django.utils.decorators import method_decorator
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.views.decorators.http import require_POST, require_safe
from unfold.admin import ModelAdmin
from unfold.widgets import UnfoldAdminTextareaWidget

from workflows.admin import exports
from workflows.admin.display import CONVERSATION_COLOURS, coloured_label, in_a_list, moment, requester_of
from workflows.admin.lists import COUNTED_AT_MOST, DatesFilter, LongListMixin, OneOfFilter
from workflows.admin.mixins import ReadOnlyMixin
from workflows.admin.transcript_page import Transcript
from workflows.models import Conversation, Feedback, StaffNote, Turn
from workflows.search import conversations_with

DELETED_AT_MOST = 100


@dataclass(frozen=True)
class Panel:
    """A part of the transcript's page that stands beside the messages."""

    key: str
    title: str
    html: SafeString
    count: int = 0


class StaffNoteForm(forms.ModelForm):
    class Meta:
        model = StaffNote
        fields = ["text"]
        widgets = {"text": UnfoldAdminTextareaWidget({"rows": 3, "maxlength": 5000})}


class FlaggedFilter(OneOfFilter):
    title = "flag"
    parameter_name = "flagged"
    values = [("yes", "Flagged")]

    def condition(self, value: str, request: HttpRequest) -> Q:
        return Q(flagged=True)


class FailedFilter(OneOfFilter):
    title = "replies"
    parameter_name = "replies"
    values = [(Turn.Status.FAILED, "One failed"), (Turn.Status.INTERRUPTED, "One was interrupted")]

    def condition(self, value: str, request: HttpRequest) -> Q:
        newest = Turn.objects.filter(status=value).order_by("-pk").values("conversation")[:COUNTED_AT_MOST]
        return Q(pk__in=newest)


class FeedbackFilter(OneOfFilter):
    title = "feedback"
    parameter_name = "feedback"
    values = [
        (Feedback.Rating.DOWN, "A reply did not help"),
        (Feedback.Rating.UP, "A reply helped"),
        ("solved", "Solved"),
    ]

    def condition(self, value: str, request: HttpRequest) -> Q:
        given = Feedback.objects.filter(solved=True) if value == "solved" else Feedback.objects.filter(rating=value)
        return Q(pk__in=given.order_by("-pk").values("message__conversation")[:COUNTED_AT_MOST])


@admin.register(Conversation)
class ConversationAdmin(LongListMixin, ReadOnlyMixin, ModelAdmin):
    change_form_template = "admin/workflows/conversation/transcript.html"
    list_display = ["headline", "status_label", "requester", "where", "last_activity"]
    list_filter = [
        "status",
        "listing",
        "channel",
        FlaggedFilter,
        FeedbackFilter,
        FailedFilter,
        ("last_activity_at", DatesFilter),
    ]
    list_filter_submit = True  # the dates are typed in
    list_select_related = ["listing", "user", "api_key"]
    sortable_by = ["last_activity"]
    search_fields = ["title"]  # shows the box; get_search_results says what is searched
    search_help_text = "Words of a message, requester, id"
    actions = ["delete_selected", "flag", "export_csv", "export_json_lines"]

    # --- The list -------------------------------------------------------------------------------------------------

    @admin.display(description="Conversation")
    def headline(self, conversation: Conversation) -> SafeString:
        return in_a_list(str(conversation))

    @admin.display(description="Where")
    def where(self, conversation: Conversation) -> SafeString:
        lines = conversation.listing, conversation.get_channel_display()
        return format_html('<span style="white-space: nowrap">{}<br>{}</span>', *lines)

    @admin.display(description="Requester")
    def requester(self, conversation: Conversation) -> SafeString:
        return in_a_list(requester_of(conversation))

    @admin.display(description="Status")
    def status_label(self, conversation: Conversation) -> SafeString:
        status = coloured_label(conversation.get_status_display(), CONVERSATION_COLOURS.get(conversation.status, ""))
        return format_html("{} {}", status, coloured_label("Flagged", "warning") if conversation.flagged else "")

    @admin.display(description="Last activity", ordering="last_activity_at")
    def last_activity(self, conversation: Conversation) -> SafeString | str:
        return moment(conversation.last_activity_at)

    def get_search_results(
        self, request: HttpRequest, queryset: models.QuerySet, search_term: str
    ) -> tuple[models.QuerySet, bool]:
        term = search_term.strip()
        return queryset.filter(self.search(term)) if term else queryset, False

    def search(self, term: str) -> Q:
        """The conversations that a search means."""
        return Q(pk__in=conversations_with(term)) | Q(public_id=term)

    # --- The transcript -------------------------------------------------------------------------------------------

    @method_decorator(require_safe)
    def change_view(self, request: HttpRequest, object_id: str, *args, **kwargs) -> HttpResponse:
        """A conversation is read, not changed: its page is the transcript of the branch that `?leaf=` names."""
        conversation = self._found(request, object_id)
        return self.transcript_page(request, conversation)

    def transcript_page(self, request: HttpRequest, conversation: Conversation, **forms: forms.Form) -> HttpResponse:
        """The page; `forms` are those of its panels that were sent with mistakes."""
        transcript = Transcript(
            conversation, _leaf_of(request), self.quotes(conversation), is_whole="whole" in request.GET
        )
        context = {
            **self.admin_site.each_context(request),
            "opts": self.opts,
            "original": conversation,
            "title": str(conversation),
            "transcript": transcript,
            "panels": self.panels(request, conversation, transcript, forms),
            "requester": requester_of(conversation),
            "status_label": coloured_label(
                conversation.get_status_display(), CONVERSATION_COLOURS.get(conversation.status, "")
            ),
            "may_export": self.has_export_permission(request),
            "may_flag": self.has_flag_permission(request),
            "may_delete": self.has_delete_permission(request, conversation),
        }
        return TemplateResponse(request, self.change_form_template, context)

    def quotes(self, conversation: Conversation) -> list[tuple[str, str]]:
        """(what it speaks for, the person's own words) to be marked in the messages."""
        return []

    def panels(
        self, request: HttpRequest, conversation: Conversation, transcript: Transcript, forms: dict
    ) -> list[Panel]:
        """What stands beside the messages."""
        panels = [Panel("graph", "Steps", self._render(request, "graph.html", {"transcript": transcript}))]
        if request.user.has_perm("workflows.view_staffnote"):
            notes = list(conversation.staff_notes.select_related("author"))
            context = {
                "conversation": conversation,
                "notes": notes,
                "form": forms.get("note") or StaffNoteForm(),
                "may_add": request.user.has_perm("workflows.add_staffnote"),
                "leaf": transcript.leaf,
            }
            panels.append(Panel("notes", "Notes", self._render(request, "notes.html", context), len(notes)))
        return panels

    def _render(self, request: HttpRequest, template: str, context: dict) -> SafeString:
        return render_to_string(f"admin/workflows/conversation/{template}", context, request)

    # --- What staff do with it ------------------------------------------------------------------------------------

    def get_urls(self) -> list:
        pages = [
            self.page_url("flag", require_POST(self.flag_view)),
            self.page_url("note", require_POST(self.note_view)),
        ]
        pages.append(self.page_url("export", self.export_view))
        return [*pages, *super().get_urls()]

    def page_url(self, name: str, view: Callable) -> URLPattern:
        """What staff do on a conversation's page: `admin:conversation_<name>`."""
        return path(f"<path:object_id>/{name}/", self.admin_site.admin_view(view), name=f"conversation_{name}")

    def flag_view(self, request: HttpRequest, object_id: str) -> HttpResponse:
        """Set the flag, or take it away."""
        conversation = self.to_work_on(request, object_id, self.has_flag_permission(request))
        conversation.flagged = request.POST.get("flagged") == "on"
        conversation.save(update_fields=["flagged"])
        self.log_change(request, conversation, "Flagged." if conversation.flagged else "Took the flag away.")
        return self.back_to(request, conversation)

    def note_view(self, request: HttpRequest, object_id: str) -> HttpResponse:
        may_add = request.user.has_perm("workflows.add_staffnote")
        conversation = self.to_work_on(request, object_id, may_add)
        form = StaffNoteForm(request.POST)
        form.instance.conversation, form.instance.author = conversation, request.user
        if not form.is_valid():
            return self.transcript_page(request, conversation, note=form)
        form.save()
        return self.back_to(request, conversation, "notes")

    def has_flag_permission(self, request: HttpRequest) -> bool:
        return request.user.has_perm("workflows.flag_conversation")

    def back_to(self, request: HttpRequest, conversation: Conversation, panel: str = "") -> HttpResponse:
        """To the branch and the panel that the page showed."""
        leaf = _leaf_of(request)
        url = reverse("admin:workflows_conversation_change", args=[conversation.pk])
        return HttpResponseRedirect(f"{url}{f'?leaf={leaf}' if leaf else ''}{f'#panel-{panel}' if panel else ''}")

    def _found(self, request: HttpRequest, object_id: str) -> Conversation:
        if not self.has_view_permission(request):
            raise PermissionDenied
        conversation = self.get_object(request, object_id)
        if conversation is None:
            raise Http404("There is no such conversation. It may have been deleted.")
        return conversation

    def to_work_on(self, request: HttpRequest, object_id: str, is_allowed: bool) -> Conversation:
        """The conversation that a form was sent for, by somebody who may."""
        conversation = self._found(request, object_id)
        if not is_allowed:
            raise PermissionDenied
        return conversation

    # --- What staff do with several -------------------------------------------------------------------------------

    @admin.action(description="Flag", permissions=["flag"])
    def flag(self, request: HttpRequest, queryset: models.QuerySet) -> None:
        rows = list(queryset.filter(flagged=False)[:COUNTED_AT_MOST])
        Conversation.objects.filter(pk__in=[row.pk for row in rows]).update(flagged=True)
        for row in rows:
            self.log_change(request, row, "Flagged.")
        self.message_user(request, f"Conversations flagged: {len(rows)}.")

    @admin.action(description="Export as CSV", permissions=["export"])
    def export_csv(self, request: HttpRequest, queryset: models.QuerySet) -> HttpResponse | None:
        return self._export(request, queryset, exports.as_csv, "text/csv; charset=utf-8", "csv")

    @admin.action(description="Export as JSON Lines", permissions=["export"])
    def export_json_lines(self, request: HttpRequest, queryset: models.QuerySet) -> HttpResponse | None:
        return self._export(request, queryset, exports.as_json_lines, "application/jsonl; charset=utf-8", "jsonl")

    def _export(
        self, request: HttpRequest, queryset: models.QuerySet, write: Callable, content_type: str, ending: str
    ) -> HttpResponse | None:
        keys = list(queryset.order_by("pk").values_list("pk", flat=True)[: exports.EXPORTED_AT_MOST + 1])
        if len(keys) > exports.EXPORTED_AT_MOST:
            text = (
                f"At most {exports.EXPORTED_AT_MOST} conversations are exported at once: filter by dates, for example."
            )
            return self.message_user(request, text, messages.ERROR)
        response = HttpResponse(write(Conversation.objects.filter(pk__in=keys).order_by("pk")), content_type)
        response["Content-Disposition"] = f'attachment; filename="conversations.{ending}"'
        return response

    def export_view(self, request: HttpRequest, object_id: str) -> HttpResponse:
        """One conversation as a file."""
        conversation = self._found(request, object_id)
        if not self.has_export_permission(request):
            raise PermissionDenied
        one = Conversation.objects.filter(pk=conversation.pk)
        export = self.export_json_lines if request.GET.get("format") == "jsonl" else self.export_csv
        return export(request, one)

    def has_export_permission(self, request: HttpRequest) -> bool:
        return request.user.has_perm("workflows.export_conversation")

    # --- Deleting -------------------------------------------------------------------------------------------------

    def has_delete_permission(self, request: HttpRequest, obj: Conversation | None = None) -> bool:
        return request.user.has_perm("workflows.delete_conversation")

    @admin.action(description="Delete", permissions=["delete"])
    def delete_selected(self, request: HttpRequest, queryset: models.QuerySet) -> HttpResponse | None:
        """Django's own, for a number of conversations that a person can have looked at."""
        if queryset[: DELETED_AT_MOST + 1].count() > DELETED_AT_MOST:
            text = f"At most {DELETED_AT_MOST} conversations are deleted at once."
            return self.message_user(request, text, messages.ERROR)
        return delete_selected(self, request, queryset)

    def delete_model(self, request: HttpRequest, obj: Conversation) -> None:
        self.delete_queryset(request, Conversation.objects.filter(pk=obj.pk))

    @transaction.atomic
    def delete_queryset(self, request: HttpRequest, queryset: models.QuerySet) -> None:
        """Delete what was said with all that was made of it, what the admin logged about it too, and say how much."""
        rows = list(queryset)
        along = _rows_that_go_along(rows)
        counts = _counts(along)
        for model, found in {Conversation: queryset, **along}.items():
            if admin.site.is_registered(model):
                keys = [str(key) for key in found.values_list("pk", flat=True)]
                logged = LogEntry.objects.filter(content_type=ContentType.objects.get_for_model(model))
                logged.filter(object_id__in=keys).exclude(action_flag=DELETION).delete()
        Conversation.objects.filter(pk__in=[row.pk for row in rows]).delete()
        also = ", ".join(f"{count} {name}" for name, count in counts.items())
        self.message_user(request, f"Conversations deleted: {len(rows)}. Along with them: {also or 'nothing else'}.")

    def log_deletions(self, request: HttpRequest, queryset: models.QuerySet | list) -> list[LogEntry]:
        """Log that conversations were deleted by their ids alone: a title is what the person said."""
        nameless = [Conversation(pk=row.pk, public_id=row.public_id) for row in queryset]
        return super().log_deletions(request, nameless)

    def get_deleted_objects(self, objs: models.QuerySet | list, request: HttpRequest) -> tuple:
        """The conversations by name and all that goes with them as counts: a list of every row helps nobody."""
        counts = {Conversation._meta.verbose_name_plural: len(objs)} | _counts(_rows_that_go_along(objs))
        denied = set() if self.has_delete_permission(request) else {Conversation._meta.verbose_name}
        return [str(conversation) for conversation in objs], counts, denied, []


def _leaf_of(request: HttpRequest) -> int | None:
    """The branch that the address names, by its last message."""
    leaf = request.GET.get("leaf", "")
    return int(leaf) if leaf.isdecimal() and len(leaf) < 19 else None


def _rows_that_go_along(conversations: models.QuerySet | list) -> dict[type[models.Model], models.QuerySet]:
    """What is deleted with these conversations, by model."""
    along: dict[type[models.Model], models.QuerySet] = {}

    def follow(model: type[models.Model], rows: models.QuerySet | list) -> None:
        for relation in model._meta.related_objects:
            other = relation.related_model
            if relation.on_delete is models.CASCADE and other not in along:
                along[other] = other._default_manager.filter(**{f"{relation.field.name}__in": rows})
                follow(other, along[other])

    follow(Conversation, conversations)
    return along


def _counts(along: dict[type[models.Model], models.QuerySet]) -> dict[str, int]:
    counts = {model._meta.verbose_name_plural: rows.count() for model, rows in along.items()}
    return {name: count for name, count in counts.items() if count}
