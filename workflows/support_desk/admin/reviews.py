"""Reviewers' verdicts: the form beside a transcript, and the list of all of them."""

from django import forms
from django.contrib import admin
from django.contrib.auth.models import AbstractBaseUser
from django.db import models
from django.http import HttpRequest, HttpResponse
from django.utils.safestring import SafeString
from unfold.admin import ModelAdmin
from unfold.widgets import UnfoldAdminRadioSelectWidget, UnfoldAdminSelectWidget, UnfoldAdminTextareaWidget

from workflows.admin.display import coloured_label, in_a_list, link_to, moment
from workflows.admin.exports import EXPORTED_AT_MOST
from workflows.admin.lists import DatesFilter, LongListMixin
from workflows.admin.mixins import ReadOnlyMixin
from workflows.models import Conversation
from workflows.support_desk.cases import cases_of
from workflows.support_desk.models import Review, Ticket


class ReviewForm(forms.ModelForm):
    """A verdict on a ticket, or on a conversation without one; a reviewer's second verdict replaces the first."""

    corrections = Review.CORRECTIONS  # shown once the verdict asks for them

    class Meta:
        model = Review
        fields = ["verdict", *Review.CORRECTIONS, "comment"]
        widgets = {
            "verdict": UnfoldAdminRadioSelectWidget(),
            "comment": UnfoldAdminTextareaWidget({"rows": 2, "maxlength": 5000}),
        }

    def __init__(
        self,
        conversation: Conversation,
        ticket: Ticket | None,
        data: dict | None = None,
        reviewer: AbstractBaseUser | None = None,
    ):
        self.ticket = ticket
        earlier = Review.objects.filter(conversation=conversation, ticket=ticket, reviewer=reviewer).first()
        review = earlier if reviewer and earlier else Review(reviewer=reviewer)
        review.conversation, review.ticket = conversation, ticket
        super().__init__(data, instance=review, prefix=ticket.number if ticket else "conversation")
        teams = ticket.policy.teams.values_list("name", "name") if ticket else ()
        self.fields["verdict"].choices = Review.Verdict.choices
        self.fields["team"] = forms.ChoiceField(choices=[("", ""), *teams], required=False)
        for name in Review.CORRECTIONS:
            field = self.fields[name]
            decided = getattr(ticket, f"get_{name}_display", lambda name=name: getattr(ticket, name, ""))()
            field.choices = [("", f"as decided: {decided}" if decided else "as decided"), *list(field.choices)[1:]]
            field.widget = UnfoldAdminSelectWidget(choices=field.choices)


@admin.register(Review)
class ReviewAdmin(LongListMixin, ReadOnlyMixin, ModelAdmin):
    """Verdicts are given beside the transcript; here they are found and exported."""

    list_before_template = "admin/support_desk/review/note.html"
    list_display = ["given", "verdict_label", "about", "what", "comment_start", "reviewer"]
    list_display_links = ["given"]
    list_filter = ["verdict", "category", ("updated_at", DatesFilter)]
    list_filter_submit = True  # the dates are typed in
    list_select_related = ["ticket", "conversation", "reviewer"]
    sortable_by = ["given"]
    actions = ["export_cases"]
    fields = ["given", "verdict_label", "about", "what", "comment", "reviewer"]
    readonly_fields = ["given", "verdict_label", "about", "what"]

    def has_delete_permission(self, request: HttpRequest, obj: Review | None = None) -> bool:
        return request.user.has_perm("support_desk.delete_review")

    def has_export_permission(self, request: HttpRequest) -> bool:
        return request.user.has_perm("workflows.export_conversation")

    @admin.display(description="Given", ordering="pk")
    def given(self, review: Review) -> SafeString | str:
        return moment(review.updated_at)

    @admin.display(description="Verdict")
    def verdict_label(self, review: Review) -> SafeString:
        is_right = review.verdict == Review.Verdict.RIGHT
        return coloured_label(review.get_verdict_display(), "success" if is_right else "warning")

    @admin.display(description="About")
    def about(self, review: Review) -> SafeString:
        """To the transcript, where the ticket stands beside what was said."""
        text = str(review.ticket) if review.ticket else str(review.conversation)
        return link_to(review.conversation, in_a_list(text))

    @admin.display(description="Should have been")
    def what(self, review: Review) -> str:
        return ", ".join(f"{name} {value}" for name, value in review.corrections.items()) or "-"

    @admin.display(description="Comment")
    def comment_start(self, review: Review) -> SafeString | str:
        return in_a_list(review.comment) if review.comment else "-"

    @admin.action(description="Export as evaluation cases", permissions=["export"])
    def export_cases(self, request: HttpRequest, queryset: models.QuerySet) -> HttpResponse:
        lines = "".join(f"{line}\n" for line in cases_of(queryset[:EXPORTED_AT_MOST]))
        response = HttpResponse(lines, "application/jsonl; charset=utf-8")
        response["Content-Disposition"] = 'attachment; filename="cases.jsonl"'
        return response
