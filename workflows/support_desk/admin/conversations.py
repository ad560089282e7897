"""Conversations with their tickets, which the machinery below knows nothing of."""

from dataclasses import dataclass

from django.contrib import admin
from django.db import models
from django.db.models import Exists, OuterRef, Q
from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string
from django.utils.html import format_html_join
from django.utils.safestring import SafeString
from django.views.decorators.http import require_POST

from workflows.admin.display import coloured_label, in_words, link_to
from workflows.admin.lists import COUNTED_AT_MOST, OneOfFilter
from workflows.admin.transcript_page import Transcript
from workflows.admin.transcripts import ConversationAdmin, Panel
from workflows.models import Conversation
from workflows.support_desk.admin.reviews import ReviewForm
from workflows.support_desk.admin.tickets import (
    PRIORITY_COLOURS,
    TICKET_COLOURS,
    due_line,
    evidence_of,
)
from workflows.support_desk.explanation import Explanation, explanation_of
from workflows.support_desk.models import PRIORITY_CHOICES, Review, Ticket, TicketEvent

admin.site.unregister(Conversation)


@dataclass(frozen=True)
class TicketCard:
    """A ticket as it stands beside the transcript."""

    ticket: Ticket
    explanation: Explanation | None
    reviews: list[Review]
    form: ReviewForm | None
    elsewhere: int | None = None  # the branch that it was sent from, if another one is shown

    @property
    def priority_label(self) -> SafeString:
        return coloured_label(self.ticket.priority, PRIORITY_COLOURS.get(self.ticket.priority, ""))

    @property
    def status_label(self) -> SafeString:
        return coloured_label(self.ticket.get_status_display(), TICKET_COLOURS.get(self.ticket.status, ""))

    @property
    def response_line(self) -> SafeString:
        return due_line(self.ticket.response_due_at, self.ticket.response_sla)

    @property
    def resolution_line(self) -> SafeString:
        return due_line(self.ticket.resolution_due_at, self.ticket.resolution_sla)

    @property
    def facts(self) -> list[tuple[str, object]]:
        return [(in_words(name), value) for name, value in self.ticket.facts.items()]

    @property
    def missing(self) -> str:
        return ", ".join(in_words(str(name)) for name in self.ticket.missing)


class PriorityFilter(OneOfFilter):
    title = "ticket's priority"
    parameter_name = "priority"
    values = PRIORITY_CHOICES

    def condition(self, value: str, request: HttpRequest) -> Q:
        return Q(Exists(Ticket.objects.filter(conversation=OuterRef("pk"), priority=value)))


class TicketFilter(OneOfFilter):
    title = "ticket"
    parameter_name = "ticket"
    values = [("yes", "Has a ticket"), ("no", "Has none")]

    def condition(self, value: str, request: HttpRequest) -> Q:
        has_one = Q(Exists(Ticket.objects.filter(conversation=OuterRef("pk"))))
        return has_one if value == "yes" else ~has_one


class LanguageFilter(OneOfFilter):
    title = "language"
    parameter_name = "language"

    def lookups(self, request: HttpRequest, model_admin: admin.ModelAdmin) -> list[tuple[str, str]]:
        """The languages of late: to look for all of them would read the whole table."""
        newest = Conversation.objects.exclude(language="").values_list("language", flat=True)[:COUNTED_AT_MOST]
        return [(code, code.upper()) for code in sorted(set(newest))]


@admin.register(Conversation)
class DeskConversationAdmin(ConversationAdmin):
    """Conversations with their tickets, which the machinery below knows nothing of."""

    list_display = ["headline", "ticket_links", *ConversationAdmin.list_display[1:]]
    list_filter = [*ConversationAdmin.list_filter, PriorityFilter, TicketFilter, LanguageFilter]
    search_help_text = f"{ConversationAdmin.search_help_text}, ticket's number (SD-12)"

    def get_queryset(self, request: HttpRequest) -> models.QuerySet:
        return super().get_queryset(request).prefetch_related("tickets")

    def search(self, term: str) -> Q:
        numbered = list(Ticket.objects.by_number(term).values_list("conversation", flat=True))
        return Q(pk__in=numbered) if numbered else super().search(term)

    @admin.display(description="Tickets")
    def ticket_links(self, conversation: Conversation) -> SafeString | str:
        """The tickets, most urgent first; the links go without words, which the list has already."""
        tickets = sorted(conversation.tickets.all(), key=lambda ticket: (ticket.priority, ticket.need))
        lines = (
            (coloured_label(ticket.priority, PRIORITY_COLOURS.get(ticket.priority, "")), link_to(ticket, ticket.number))
            for ticket in tickets
        )
        return format_html_join("", '<div style="white-space: nowrap">{} {}</div>', lines) or "-"

    def quotes(self, conversation: Conversation) -> list[tuple[str, str]]:
        return [pair for ticket in conversation.tickets.all() for pair in evidence_of(ticket)]

    def panels(
        self, request: HttpRequest, conversation: Conversation, transcript: Transcript, forms: dict
    ) -> list[Panel]:
        cards = self._cards(request, conversation, transcript, forms)
        may_review = request.user.has_perm("support_desk.add_review")
        context = {"conversation": conversation, "leaf": transcript.leaf, "cards": cards}
        if not cards:
            context["reviews"] = self._visible(request, conversation.reviews.select_related("reviewer"))
            context["form"] = forms.get("review") or ReviewForm(conversation, None) if may_review else None
        panel = Panel("ticket", "Ticket" if len(cards) < 2 else "Tickets", _render(request, context), len(cards))
        return [panel, *super().panels(request, conversation, transcript, forms)]

    def _cards(
        self, request: HttpRequest, conversation: Conversation, transcript: Transcript, forms: dict
    ) -> list[TicketCard]:
        rows = conversation.tickets.select_related("policy", "assignee").prefetch_related("reviews__reviewer")
        may_review = request.user.has_perm("support_desk.add_review")
        branches = _branches_of_tickets(conversation, transcript)
        policies, cards = {}, []
        for ticket in rows.order_by("priority", "need"):
            if ticket.policy_id not in policies:
                policies[ticket.policy_id] = ticket.policy.as_policy()
            sent = forms.get("review")
            form = sent if sent and sent.ticket == ticket else ReviewForm(conversation, ticket)
            explanation = explanation_of(ticket.reading, ticket.need, policies[ticket.policy_id])
            reviews = self._visible(request, ticket.reviews.all())
            form = form if may_review else None
            cards.append(TicketCard(ticket, explanation, reviews, form, branches.get(ticket.pk)))
        return cards

    def _visible(self, request: HttpRequest, reviews: models.QuerySet) -> list[Review]:
        return list(reviews) if request.user.has_perm("support_desk.view_review") else []

    # --- Verdicts -------------------------------------------------------------------------------------------------

    def get_urls(self) -> list:
        return [self.page_url("review", require_POST(self.review_view)), *super().get_urls()]

    def review_view(self, request: HttpRequest, object_id: str) -> HttpResponse:
        """Record what the reviewer thinks of a ticket, or of a conversation that has none."""
        conversation = self.to_work_on(request, object_id, request.user.has_perm("support_desk.add_review"))
        number = request.POST.get("ticket", "")
        ticket = conversation.tickets.by_number(number).first() if number else None
        if number and ticket is None:
            self.message_user(request, f"{number} is not a ticket of this conversation.", "ERROR")
            return self.back_to(request, conversation, "ticket")
        form = ReviewForm(conversation, ticket, request.POST, reviewer=request.user)
        if not form.is_valid():
            return self.transcript_page(request, conversation, review=form)
        form.save()
        self.message_user(request, "Your verdict was recorded.")
        return self.back_to(request, conversation, "ticket")


def _branches_of_tickets(conversation: Conversation, transcript: Transcript) -> dict[int, int]:
    """For each ticket that was sent or last revised on a branch which is not shown: that branch."""
    events = TicketEvent.objects.filter(ticket__conversation=conversation, turn__reply__isnull=False)
    replies = dict(events.order_by("pk").values_list("ticket", "turn__reply"))
    shown = {node.pk for node in transcript.tree.path}
    nodes = transcript.tree.nodes
    return {ticket: nodes[reply].leaf.pk for ticket, reply in replies.items() if reply in nodes and reply not in shown}


def _render(request: HttpRequest, context: dict) -> SafeString:
    return render_to_string("admin/support_desk/ticket_panel.html", context, request)
