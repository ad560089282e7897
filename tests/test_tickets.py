"""Tickets as staff work on them: what is late, who has it, and what happened to it."""

import json
from datetime import timedelta

import pytest
from django.contrib.auth.models import User
from django.core.management import call_command
from django.utils import timezone

from tests.test_admin import change_url, form_data, list_url, make_ticket, run_action
from tests.two_at_once import on_postgresql, run_behind
from workflows.engines.base import Category, Need, Quoted, Reading
from workflows.support_desk.models import Review, Ticket, TriagePolicy


@pytest.fixture
def ticket(echo):
    """A new ticket of a second ago with four hours to the first response and a day to the resolution."""
    row = make_ticket(echo, TriagePolicy.objects.published(), "printer")
    Ticket.objects.filter(pk=row.pk).delete()
    need = Need(number=1, type="incident", category=Category.HARDWARE, title="Printer", thing=Quoted(quote="printer"))
    row.pk, row.created_at = None, timezone.now() - timedelta(seconds=1)
    row.reading = Reading(needs=[need]).model_dump(mode="json")
    row.response_due_at, row.resolution_due_at = after(hours=4), after(hours=24)
    row.category, row.impact, row.urgency, row.priority, row.team = "hardware", "low", "medium", "P3", "Workplace"
    row.save(force_insert=True)
    return row


def after(**time):
    return timezone.now() + timedelta(**time)


def late(ticket, hours):
    """The same ticket, that many hours older."""
    past = timedelta(hours=hours)
    ticket.created_at -= past
    ticket.response_due_at -= past
    ticket.resolution_due_at -= past
    ticket.save()
    return ticket


@pytest.mark.parametrize(
    ("hours", "sla", "found"),
    [(0, "on_time", []), (2.9, "on_time", []), (3.1, "at_risk", ["at_risk"]), (4.1, "breached", ["breached"])],
)
def test_new_ticket_is_at_risk_once_three_quarters_of_the_time_to_respond_are_used(
    admin_client, ticket, hours, sla, found
):
    late(ticket, hours)

    lists = [value for value in ("at_risk", "breached") if rows(admin_client, sla=value)]

    assert ticket.sla == sla
    assert lists == found


def test_taken_ticket_is_measured_by_its_resolution(admin_user, ticket):
    late(ticket, 5).change_status("in_progress", admin_user)
    assert (ticket.response_sla, ticket.sla) == ("breached", "on_time")

    late(ticket, 14)
    assert ticket.sla == "at_risk"

    ticket.change_status("resolved", admin_user)
    assert ticket.sla == "met"
    assert not Ticket.objects.at_risk().exists()


def test_ticket_resolved_too_late_stays_breached_and_leaves_the_list_of_late_ones(admin_user, ticket):
    late(ticket, 25).change_status("resolved", admin_user)

    assert ticket.sla == "breached"
    assert not Ticket.objects.breached().exists()


def test_time_of_the_first_response_outlives_a_change_by_somebody_who_read_the_ticket_before(ticket):
    read_before = Ticket.objects.get(pk=ticket.pk)
    ticket.change_status("in_progress", None)

    read_before.change_status("waiting", None)

    assert Ticket.objects.get().responded_at == ticket.responded_at
    assert [event.data["from"] for event in ticket.events.filter(kind="status_changed")] == ["new", "in_progress"]


def test_ticket_that_is_resolved_and_then_closed_keeps_the_time_when_it_was_resolved(ticket):
    ticket.change_status("resolved", None)
    resolved_at = ticket.resolved_at

    ticket.change_status("closed", None)
    assert Ticket.objects.get().resolved_at == resolved_at

    ticket.change_status("in_progress", None)
    assert Ticket.objects.get().resolved_at is None


@on_postgresql
@pytest.mark.django_db(transaction=True)
def test_two_changes_of_a_status_at_once_pass_one_after_the_other(ticket):
    mine, theirs = Ticket.objects.get(), Ticket.objects.get()

    run_behind(lambda: mine.change_status("in_progress", None), lambda: theirs.change_status("waiting", None))

    assert Ticket.objects.get().responded_at == mine.responded_at
    assert [event.data["from"] for event in ticket.events.filter(kind="status_changed")] == ["new", "in_progress"]


def rows(client, **filters):
    response = client.get(list_url(Ticket), filters)
    assert response.status_code == 200, response
    return list(response.context["cl"].result_list)


def test_ticket_is_assigned_in_its_form_with_an_event(admin_client, admin_user, ticket):
    agent = User.objects.create_user("agent", is_staff=True)
    User.objects.create_user("customer")
    url = change_url(ticket)
    page = admin_client.get(url)

    admin_client.post(url, form_data(page) | {"assignee": agent.pk})

    ticket.refresh_from_db()
    event = ticket.events.get(kind="assigned")
    assert b"customer" not in page.content
    assert (ticket.assignee, event.user, event.data) == (agent, admin_user, {"from": "", "to": "agent"})
    assert "nobody → agent" in admin_client.get(url).content.decode()


def test_form_that_was_opened_earlier_undoes_nobody_elses_change(admin_client, admin_user, ticket):
    url = change_url(ticket)
    data = form_data(admin_client.get(url))
    ticket.assign(admin_user, admin_user)

    admin_client.post(url, data | {"status": "in_progress", "assignee": str(admin_user.pk)})

    ticket.refresh_from_db()
    assert (ticket.status, ticket.assignee) == ("in_progress", admin_user)


@pytest.mark.parametrize(
    ("action", "field", "kind"),
    [
        ("assign_to_me", "assignee", "assigned"),
        ("mark_in_progress", "status", "status_changed"),
        ("mark_resolved", "status", "status_changed"),
    ],
)
def test_actions_change_tickets_once_with_an_event_each(admin_client, admin_user, ticket, action, field, kind):
    run_action(admin_client, action, ticket)
    page = run_action(admin_client, action, ticket).content.decode()

    ticket.refresh_from_db()
    expected = {"assign_to_me": admin_user, "mark_in_progress": "in_progress", "mark_resolved": "resolved"}
    assert getattr(ticket, field) == expected[action]
    assert ticket.events.filter(kind=kind, user=admin_user).count() == 1
    assert "already" in page


def test_list_shows_what_is_open_mine_and_of_a_team(admin_client, admin_user, ticket):
    other = make_ticket(ticket.conversation.listing, ticket.policy, "mail")
    Ticket.objects.filter(pk=other.pk).update(team="Network", status="resolved")
    ticket.assign(admin_user, admin_user)

    assert rows(admin_client, work="open") == rows(admin_client, work="mine") == [ticket]
    assert rows(admin_client, work="nobody") == []
    assert rows(admin_client, team="Network") == [other]
    assert len(rows(admin_client, team="No such team")) == 2


def test_ticket_page_says_why_and_leads_to_the_transcript(admin_client, ticket):
    page = admin_client.get(change_url(ticket)).content.decode()

    assert "Why P3:" in page
    assert "It would be P2 if several people were affected." in page
    assert change_url(ticket.conversation) in page


# --- Verdicts -----------------------------------------------------------------------------------------------------


def give_verdict(client, ticket, **fields):
    data = {"ticket": ticket.number} | {f"{ticket.number}-{name}": value for name, value in fields.items()}
    return client.post(f"/admin/workflows/conversation/{ticket.conversation_id}/review/", data, follow=True)


def test_verdict_is_recorded_beside_the_transcript_and_a_second_one_replaces_it(admin_client, admin_user, ticket):
    give_verdict(admin_client, ticket, verdict="right")
    page = give_verdict(admin_client, ticket, verdict="corrected", impact="medium", comment="A whole team").content

    review = Review.objects.get()
    assert (review.reviewer, review.ticket, review.corrections) == (admin_user, ticket, {"impact": "medium"})
    assert b"A whole team" in page


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({}, "This field is required"),
        ({"verdict": "corrected"}, "Say what should have been different"),
        ({"verdict": "right", "impact": "high"}, "to record corrections"),
        ({"verdict": "corrected", "team": "No such team"}, "Select a valid choice"),
        ({"verdict": "corrected", "impact": "enormous"}, "Select a valid choice"),
    ],
)
def test_verdict_with_a_mistake_is_shown_again_with_what_to_do(admin_client, ticket, fields, message):
    response = give_verdict(admin_client, ticket, comment="Kept", **fields)

    assert response.status_code == 200
    assert message in response.content.decode()
    assert "Kept" in response.content.decode()
    assert not Review.objects.exists()


def test_verdict_on_a_ticket_of_another_conversation_is_refused(admin_client, ticket):
    other = make_ticket(ticket.conversation.listing, ticket.policy, "mail")

    data = {"ticket": other.number, f"{other.number}-verdict": "right"}
    page = admin_client.post(f"/admin/workflows/conversation/{ticket.conversation_id}/review/", data, follow=True)

    assert f"{other.number} is not a ticket of this conversation." in page.content.decode()
    assert not Review.objects.exists()


def test_reviewed_corrections_become_evaluation_cases(admin_client, ticket, capsys):
    give_verdict(admin_client, ticket, verdict="corrected", category="network", impact="medium")

    call_command("export_cases")

    case = json.loads(capsys.readouterr().out)
    exported = run_action(admin_client, "export_cases", Review.objects.get()).content.decode()
    assert case == {
        "id": ticket.conversation.public_id,
        "language": "en",
        "messages": ["printer"],
        "expect": {
            "ticket": True,
            "tickets": 1,
            "type": "incident",
            "category": "network",
            "impact": "medium",
            "urgency": "medium",
            "priority": "P2",
            "team": "Network",
            "escalated": False,
        },
        "secrets": [],
    }
    assert json.loads(exported) == case


def test_conversation_that_should_have_made_no_ticket_is_exported_as_such(admin_client, ticket, capsys):
    give_verdict(admin_client, ticket, verdict="corrected", type="smalltalk")

    call_command("export_cases", "--corrected")

    assert json.loads(capsys.readouterr().out)["expect"] == {"type": "smalltalk", "ticket": False}
