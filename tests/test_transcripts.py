"""A conversation as staff read it."""

import csv
import json
from datetime import timedelta
from io import StringIO

import pytest
from django.contrib.admin.models import LogEntry
from django.urls import reverse
from django.utils import timezone

from tests.conftest import reply_of
from tests.test_admin import HOSTILE, change_url, list_url, make_ticket, run_action
from workflows.models import (
    Checkpoint,
    CheckpointWrite,
    Conversation,
    Feedback,
    Message,
    NodeRun,
    StaffNote,
    Turn,
    Workflow,
)
from workflows.support_desk.models import Ticket, TicketEvent, TriagePolicy


@pytest.fixture
def hostile_ticket(echo):
    """A ticket with its conversation and turn, full of what a hostile person could write."""
    return make_ticket(echo, TriagePolicy.objects.published(), HOSTILE)


def test_transcript_escapes_what_people_wrote_and_links_turn_and_ticket(admin_client, hostile_ticket):
    conversation = hostile_ticket.conversation

    page = admin_client.get(change_url(conversation)).content.decode()

    assert HOSTILE not in page
    assert page.count("&lt;script&gt;alert(1)&lt;/script&gt;") > 2
    assert change_url(conversation.turns.get()) in page
    assert change_url(hostile_ticket) in page


# --- Branches, turns and steps ------------------------------------------------------------------------------------


@pytest.fixture
def talk(api):
    """A conversation with a branch point: the second message was edited, and its answer made twice."""
    first = "My computer isn't working right"
    slow = "It is **very slow** since this morning, all of us in accounting are waiting, room 214"
    answer = reply_of(api.complete("support-desk", first))
    api.complete("support-desk", first, answer, slow)
    api.complete("support-desk", first, answer, "The screen flickers")
    api.complete("support-desk", first, answer, "The screen flickers")
    return Conversation.objects.get()


def page_of(client, conversation, query=""):
    response = client.get(change_url(conversation) + query)
    assert response.status_code == 200
    return response.context["transcript"], response.content.decode()


def contents(transcript):
    return [entry.message.content for entry in transcript.entries]


def test_newest_branch_is_shown_and_others_can_be_switched_to(admin_client, talk):
    newest, page = page_of(admin_client, talk)
    edited, answer = newest.entries[2], newest.entries[3]

    older, _ = page_of(admin_client, talk, f"?leaf={edited.before}")

    assert newest.tree.branch_count == 3
    assert contents(newest)[2] == "The screen flickers"
    assert (edited.place, len(edited.leaves), answer.place, len(answer.leaves)) == (2, 2, 2, 2)
    assert contents(older)[2].startswith("It is **very slow**")
    assert f"?leaf={edited.before}#" in page


@pytest.mark.parametrize("leaf", ["", "999999", "x", "-1", "9" * 30, "%00"])
def test_branch_that_is_not_there_shows_the_newest(admin_client, talk, leaf):
    transcript, _ = page_of(admin_client, talk, f"?leaf={leaf}")

    assert contents(transcript)[2] == "The screen flickers"


def test_ticket_of_another_branch_says_so_and_leads_there(admin_client, talk):
    _, page = page_of(admin_client, talk)
    branch = page.partition("It was sent from another branch")[2].partition("?leaf=")[2].partition('"')[0]

    transcript, page = page_of(admin_client, talk, f"?leaf={branch}")

    assert "all of us in accounting" in contents(transcript)[2]
    assert "It was sent from another branch" not in page


def test_evidence_is_marked_in_the_persons_words_only(admin_client, talk):
    ticket = talk.tickets.get()
    transcript, _ = page_of(admin_client, talk, f"?leaf={ticket.events.first().turn.reply_id}")

    person, desk = transcript.entries[2], transcript.entries[3]

    assert '<mark data-field="impact" title="impact">all of us in accounting</mark>' in person.html
    assert "all of us in accounting" in desk.html
    assert "<mark" not in desk.html


def test_steps_say_what_each_node_changed_from_turn_to_turn(admin_client, talk):
    ticket = talk.tickets.get()
    transcript, page = page_of(admin_client, talk, f"?leaf={ticket.events.first().turn.reply_id}")

    asked, sent = transcript.turns
    triage = next(step for step in sent.steps if step.node == "triage_issue")
    changed = {change.name: (change.before, change.after) for change in triage.changed}

    assert [step.node for step in asked.steps] == ["clarify_issue"]
    assert [step.node for step in sent.steps][-1] == "send_to_desk"
    assert changed["issue_priority"] == (None, ticket.priority)
    assert 'class="graph-node" data-node="triage_issue"' in page


@pytest.mark.parametrize(("status", "partial"), [("failed", "Half a"), ("interrupted", "")])
def test_turn_without_a_reply_is_marked_with_what_there_was_of_it(admin_client, echo, status, partial):
    conversation = Conversation.objects.create(listing=echo)
    prompt = conversation.messages.create(role="user", content="Hello", path_hash="1")
    conversation.turns.create(
        prompt=prompt,
        workflow=echo.workflow,
        workflow_version=1,
        status=status,
        partial_text=partial,
        error="It broke.",
    )

    transcript, page = page_of(admin_client, conversation)

    assert [view.turn.status for view in transcript.entries[0].unanswered] == [status]
    assert status.capitalize() in page
    assert "It broke." in page
    assert partial in page


def test_workflow_whose_code_is_gone_is_said_and_its_steps_stay_readable(admin_client, talk):
    Workflow.objects.filter(slug="support-desk").update(graph="gone")

    _, page = page_of(admin_client, talk)

    assert "gone" in page
    assert "clarify_issue" in page


def test_long_branch_shows_its_end_first(admin_client, echo):
    conversation = Conversation.objects.create(listing=echo)
    parent = None
    for number in range(130):
        parent = conversation.messages.create(role="user", content=f"No. {number}", path_hash=number, parent=parent)

    end, page = page_of(admin_client, conversation)
    whole, _ = page_of(admin_client, conversation, f"?whole&leaf={parent.pk}")

    assert contents(end)[0] == "No. 30"
    assert "Show the 30 earlier messages" in page
    assert len(whole.entries) == 130


def test_thousands_of_nested_branches_do_not_break_the_page(admin_client, echo):
    conversation = Conversation.objects.create(listing=echo)
    parent = None
    for number in range(1200):
        rows = [
            Message(conversation=conversation, role="user", content="x", path_hash=f"{number}{side}", parent=parent)
            for side in "ab"
        ]
        parent = Message.objects.bulk_create(rows)[1]

    transcript, _ = page_of(admin_client, conversation)

    assert transcript.tree.branch_count == 1201


# --- Flags, notes -------------------------------------------------------------------------------------------------


def test_flag_is_set_found_and_taken_away(admin_client, talk):
    url = reverse("admin:conversation_flag", args=[talk.pk])

    admin_client.post(url, {"flagged": "on"})
    found = rows(admin_client, flagged="yes")
    admin_client.post(url)

    assert found == [talk]
    assert rows(admin_client, flagged="yes") == []


def test_note_is_kept_escaped_and_an_empty_one_is_refused(admin_client, admin_user, talk):
    url = reverse("admin:conversation_note", args=[talk.pk])

    refused = admin_client.post(url, {"text": " "})
    page = admin_client.post(url, {"text": HOSTILE}, follow=True).content.decode()

    assert "This field is required." in refused.content.decode()
    assert talk.staff_notes.get().author == admin_user
    assert HOSTILE not in page


def test_pages_of_a_conversation_that_is_gone_are_404_and_what_changes_wants_a_post(admin_client, talk):
    for name in ("flag", "note", "review"):
        assert admin_client.get(reverse(f"admin:conversation_{name}", args=[talk.pk])).status_code == 405
        assert admin_client.post(reverse(f"admin:conversation_{name}", args=[999])).status_code == 404
    for wrong in ("999", "x", "1/2"):
        assert admin_client.get(reverse("admin:workflows_conversation_change", args=[wrong])).status_code == 404


# --- The list -----------------------------------------------------------------------------------------------------


def rows(client, **filters):
    response = client.get(list_url(Conversation), filters)
    assert response.status_code == 200, response
    return list(response.context["cl"].result_list)


@pytest.fixture
def two(api, talk):
    """The branched conversation, and another one that has no ticket."""
    api.complete("echo", "Mein Drücker druckt nicht mehr, Fehler 0x80070005 (PC-17)")
    return talk, Conversation.objects.exclude(pk=talk.pk).get()


@pytest.mark.parametrize(
    "term",
    [
        "accounting",
        "ACCOUNT room",
        "very slow",
        "screen-flickers",
        "account_ing, room",
        "%",
        "'",
        '"room" OR x',
        "^*:(",
    ],
)
def test_search_finds_the_beginnings_of_words_and_survives_anything(admin_client, two, term):
    found = rows(admin_client, q=term)

    assert found == ([two[0]] if term in ("accounting", "ACCOUNT room", "very slow", "screen-flickers") else [])


def test_search_finds_other_alphabets_codes_ids_and_ticket_numbers(admin_client, two):
    talk, german = two

    for term in ("drücker", "0x80070005", "PC-17", german.public_id):
        assert rows(admin_client, q=term) == [german], term
    assert rows(admin_client, q=talk.tickets.get().number) == [talk]


def test_search_follows_changed_and_deleted_rows(admin_client, two):
    german = two[1]
    Conversation.objects.filter(pk=german.pk).update(requester_name="Ada Lovelace")
    assert rows(admin_client, q="lovelace") == [german]

    german.delete()

    assert rows(admin_client, q="lovelace") == rows(admin_client, q="drücker") == []


def test_filters_narrow_the_list(admin_client, two):
    talk, german = two
    talk.turns.filter(pk=talk.turns.first().pk).update(status="failed")
    today, tomorrow = timezone.localdate(), timezone.localdate() + timedelta(days=1)

    assert rows(admin_client, ticket="yes") == rows(admin_client, priority=talk.tickets.get().priority) == [talk]
    assert rows(admin_client, ticket="no") == [german]
    assert rows(admin_client, replies="failed") == [talk]
    assert rows(admin_client, language="en") == [talk]
    assert len(rows(admin_client, last_activity_at_from=today, last_activity_at_to=today)) == 2
    assert rows(admin_client, last_activity_at_from=tomorrow) == []


def test_filter_values_that_make_no_sense_filter_nothing(admin_client, two):
    nonsense = {
        "ticket": "maybe",
        "priority": "P9",
        "last_activity_at_from": "soon",
        "last_activity_at_to": "0001-01-01",
    }

    assert len(rows(admin_client, **nonsense)) == 2


# --- Export, deletion ---------------------------------------------------------------------------------------------


def test_csv_has_a_line_for_each_message_and_no_formula(admin_client, echo, api):
    api.complete("echo", '=HYPERLINK("http://example.org")', user="@SUM(A1)")

    file = run_action(admin_client, "export_csv", Conversation.objects.get())

    lines = list(csv.DictReader(StringIO(file.content.decode("utf-8-sig"))))
    assert "attachment" in file.headers["Content-Disposition"]
    assert [line["role"] for line in lines] == ["user", "assistant"]
    assert lines[0]["text"] == '\'=HYPERLINK("http://example.org")'
    assert lines[0]["requester_id"] == "'@SUM(A1)"
    assert (lines[0]["parent"], lines[1]["parent"]) == ("", lines[0]["message"])


def test_json_lines_hold_the_whole_tree_with_its_turns(admin_client, talk):
    url = reverse("admin:conversation_export", args=[talk.pk])

    [line] = admin_client.get(url, {"format": "jsonl"}).content.decode().splitlines()

    row = json.loads(line)
    assert row["id"] == talk.public_id
    assert len(row["messages"]) == talk.messages.count() == 7
    assert {turn["reply"] for turn in row["turns"]} <= {message["id"] for message in row["messages"]}


def test_deleting_takes_everything_along_and_says_so(admin_client, talk):
    admin_client.post(reverse("admin:conversation_note", args=[talk.pk]), {"text": "Look at this"})
    admin_client.post(reverse("admin:conversation_flag", args=[talk.pk]), {"flagged": "on"})
    ticket = talk.tickets.get()
    admin_client.post(change_url(ticket), {"status": "resolved", "events-TOTAL_FORMS": 0, "events-INITIAL_FORMS": 0})
    url = reverse("admin:workflows_conversation_delete", args=[talk.pk])

    asked = admin_client.get(url).content.decode()
    told = admin_client.post(url, {"post": "yes"}, follow=True).content.decode()

    assert {"Messages: 7", "Turns: 4", "Tickets: 1", "Staff notes: 1"} <= {line.strip() for line in asked.split("\n")}
    assert "7 messages" in told
    assert "checkpoints" in told
    for model in (Conversation, Message, Turn, NodeRun, Checkpoint, CheckpointWrite, StaffNote, Ticket, TicketEvent):
        assert not model.objects.exists(), model
    assert [entry.object_repr for entry in LogEntry.objects.all()] == [talk.public_id]


def test_many_conversations_are_not_deleted_at_once(admin_client, echo):
    many = Conversation.objects.bulk_create(Conversation(listing=echo) for _ in range(101))

    page = run_action(admin_client, "delete_selected", *many).content.decode()

    assert "At most 100 conversations are deleted at once." in page
    assert Conversation.objects.count() == 101


def test_staff_see_what_the_person_said_of_a_reply(admin_client, talk):
    reply = talk.messages.filter(role="assistant").order_by("-pk").first()
    Feedback.objects.create(message=reply, rating="down", comment="<b>no</b> use", solved=False)

    _, page = page_of(admin_client, talk, f"?leaf={reply.pk}")
    found = admin_client.get(reverse("admin:workflows_conversation_changelist"), {"feedback": "down"})
    none = admin_client.get(reverse("admin:workflows_conversation_changelist"), {"feedback": "solved"})

    assert "Not helpful" in page and "&lt;b&gt;no&lt;/b&gt; use" in page
    assert [row.pk for row in found.context["cl"].result_list] == [talk.pk]
    assert not none.context["cl"].result_list
