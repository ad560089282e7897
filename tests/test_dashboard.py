"""The dashboard's figures, and the page that shows them."""

import re
import statistics
from datetime import timedelta

import pytest
from django.contrib.auth.models import Permission, User
from django.urls import reverse
from django.utils import timezone

from tests.conftest import reply_of
from workflows.models import Conversation, Turn
from workflows.support_desk import figures
from workflows.support_desk.figures import PERIODS
from workflows.support_desk.models import Ticket

TODAY, WEEK, MONTH = PERIODS
OUTAGE = "Nobody on the 3rd floor can reach the internet since this morning"  # a ticket at once


@pytest.fixture
def page(admin_client, desk):
    """The text of the dashboard for a period, its tags taken out."""

    def read(period: str = "") -> str:
        response = admin_client.get(reverse("admin:index"), {"period": period})
        assert response.status_code == 200
        return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", response.content.decode()))

    return read


def move_into_the_past(days: int) -> None:
    """Everything that happened so far happened some days earlier."""
    shift = timedelta(days=days)
    for conversation in Conversation.objects.all():
        conversation.created_at -= shift
        conversation.last_activity_at -= shift
        conversation.save()
    for turn in Turn.objects.all():
        turn.started_at -= shift
        turn.save()
    for ticket in Ticket.objects.all():
        ticket.created_at -= shift
        ticket.response_due_at -= shift
        ticket.resolution_due_at -= shift
        ticket.save()


@pytest.mark.parametrize("values", [[], [7], [1, 2], [5, 1, 5, 9, 2, 2, 2], [0, 0, 1, 1], [3, 1, 2]])
def test_a_median_of_counted_values_is_the_median(values):
    occurrences = {value: values.count(value) for value in values}

    assert figures.median(occurrences) == (statistics.median(values) if values else None)


def test_a_ticket_is_counted_where_it_belongs(api, desk):
    api.complete("support-desk", OUTAGE)

    ticket = Ticket.objects.get()
    assert figures.active_conversations(TODAY) == {"sent": 1}
    assert [row[1:] for row in figures.written_tickets(TODAY)] == [("network", ticket.questions_asked, 1)]
    assert figures.open_queues() == {(ticket.team, ticket.priority): figures.Queue(open=1)}
    assert figures.median_seconds_to_ticket(TODAY) == pytest.approx(0, abs=60)


def test_questions_before_a_ticket_are_kept_with_it(api, desk):
    said = ["My computer isn't working right"]
    while not Ticket.objects.exists():
        said += [reply_of(api.complete("support-desk", *said)), "It is a laptop and shows a blue screen"]

    questions = Turn.objects.filter(outcome__asking__isnull=False).exclude(outcome__asking=None).count()
    assert Ticket.objects.get().questions_asked == questions > 0


def test_a_further_ticket_of_a_chat_does_not_count_for_the_time_to_ticket(api, desk):
    answer = reply_of(api.complete("support-desk", OUTAGE))
    api.complete("support-desk", OUTAGE, answer, "I also clicked a link in a strange mail and entered my password")

    waits = list(Ticket.objects.order_by("pk").values_list("seconds_to_ticket", flat=True))
    assert len(waits) == 2
    assert waits[0] is not None
    assert waits[1] is None


def test_replies_are_counted_by_listing_and_engine(api, echo):
    api.complete("echo", "one")
    failed = api.complete("echo", "two")
    Turn.objects.filter(public_id=failed["id"]).update(status="failed", fallback_reason="gone", first_text_ms=500)
    Turn.objects.exclude(public_id=failed["id"]).update(first_text_ms=100)

    group = figures.replies(TODAY)[echo.pk, "builtin"]

    assert (group.made, group.failed, group.fell_back, group.median_first_text_ms) == (2, 1, 1, 300)


def test_the_time_to_the_first_text_is_kept(api, echo):
    api.complete("echo", "hello")

    turn = Turn.objects.get()
    assert turn.first_text_ms == pytest.approx((turn.first_text_at - turn.started_at).total_seconds() * 1000, abs=1)


def test_a_period_holds_its_days_only(api, desk):
    api.complete("support-desk", OUTAGE)
    move_into_the_past(days=3)

    assert figures.active_conversations(TODAY) == {}
    assert figures.replies(TODAY) == {}
    assert figures.written_tickets(TODAY) == []
    assert sum(row[-1] for row in figures.written_tickets(WEEK)) == 1
    assert sum(row[-1] for row in figures.begun_conversations(MONTH)) == 1


def test_late_tickets_are_counted_whatever_the_period(api, desk, page):
    api.complete("support-desk", OUTAGE)
    move_into_the_past(days=60)

    queue = next(iter(figures.open_queues().values()))

    assert (queue.open, queue.breached, queue.at_risk) == (1, 1, 0)
    assert "Target breached 1" in page()


def test_every_step_of_a_period_has_its_place_in_the_chart(api, desk):
    api.complete("support-desk", OUTAGE)

    for period in PERIODS:
        *before, last = figures.per_step(Conversation.objects.all(), period)
        assert (sum(before), last) == (0, 1)
    assert len(MONTH.steps()) == 30


def test_days_begin_at_midnight_where_staff_work(settings):
    settings.TIME_ZONE = "Pacific/Auckland"
    with timezone.override("Pacific/Auckland"):
        assert (WEEK.start.hour, WEEK.start.tzinfo.key) == (0, "Pacific/Auckland")


def test_the_page_shows_the_figures_of_its_period(api, page):
    api.complete("support-desk", OUTAGE)
    move_into_the_past(days=3)

    assert "Network 1" in page("7-days")
    assert "Network 1" not in page("today")
    assert "support-desk 1 1 0 Built-in engine 1" in page("30-days")


def test_an_empty_desk_has_a_dashboard(page):
    assert "No ticket is open." in page()


def test_an_unknown_period_is_today(page):
    assert "Conversations with activity today" in page("yesterday'\"<b>")


def test_what_people_write_is_escaped(api, desk, admin_client):
    api.complete("support-desk", OUTAGE)
    Ticket.objects.update(team="<script>alert(1)</script>")

    html = admin_client.get(reverse("admin:index")).content.decode()

    assert "<script>alert(1)" not in html
    assert "&lt;script&gt;alert(1)" in html


def test_the_links_of_the_dashboard_lead_to_what_they_count(api, desk, admin_client):
    api.complete("support-desk", OUTAGE)
    html = admin_client.get(reverse("admin:index")).content.decode()
    links = {link.replace("&amp;", "&") for link in re.findall(r'href="(/admin/[^"]+\?[^"]+)"', html)}

    assert len(links) > 8
    for link in links:
        assert admin_client.get(link).status_code == 200, link  # a filter that is not there would redirect


def test_staff_without_the_permissions_see_no_figures(client, desk):
    user = User.objects.create_user("agent", is_staff=True)
    client.force_login(user)
    assert b"Tickets now" not in client.get(reverse("admin:index")).content

    for codename in ("view_conversation", "view_turn", "view_ticket"):
        user.user_permissions.add(Permission.objects.get(codename=codename))
    assert b"Tickets now" in client.get(reverse("admin:index")).content
