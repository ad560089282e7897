import json
import re

import pytest
from django.core.management import CommandError, call_command

from tests.scripted_model import ScriptedModel
from tests.test_turns import use
from workflows.engines.base import ChatMessage
from workflows.engines.builtin import read_conversation
from workflows.models import Conversation, Turn
from workflows.support_desk.evaluation import Case, Played, load_cases, off_matrix, scores
from workflows.support_desk.models import Ticket
from workflows.support_desk.policy import Level, Priority

CASES = [
    {
        "id": "outage",
        "language": "en",
        "messages": ["Since this morning nobody on the 3rd floor in Leipzig can reach the internet"],
        "expect": {
            "type": "incident",
            "ticket": True,
            "clarify": False,
            "category": "network",
            "impact": "high",
            "urgency": "high",
            "priority": "P1",
            "team": "Major incident",
            "escalated": True,
            "facts": ["3rd floor", "Leipzig"],
        },
    },
    {
        "id": "unclear",
        "language": "en",
        "messages": ["My computer isn't working right"],
        "expect": {"type": "incident", "ticket": True, "clarify": True},
    },
    {
        "id": "secret",
        "language": "en",
        "messages": ["My SAP password hunter2 is refused, access denied"],
        "expect": {"category": "access"},
        "secrets": ["hunter2"],
    },
    {
        "id": "thanks",
        "language": "en",
        "messages": ["Thank you!"],
        "expect": {"type": "smalltalk", "ticket": False, "clarify": False},
    },
]


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "cases.jsonl"
    path.write_text("".join(json.dumps(case) + "\n" for case in CASES), encoding="utf-8")
    return path


def evaluate(capsys, file, *options: str) -> str:
    call_command("evaluate", str(file), *options)
    return capsys.readouterr().out


@pytest.mark.django_db
def test_the_table_says_how_well_the_desk_did(desk, capsys, file):
    table = evaluate(capsys, file)

    for line in (
        r"cases +4",
        r"ticket when due +1.000 \(2/2\)",
        r"none when none due +1.000 \(1/1\)",
        r"type +1.000 \(3/3\)",
        r"P1 recall +1.000 \(1/1\)",
        r"clarification recall +1.000 \(1/1\)",
        r"facts recall +1.000 \(2/2\)",
        r"secrets leaked +0",
        r"repeated questions +0",
        r"off the matrix +0",
    ):
        assert re.search(f"^{line}$", table, re.MULTILINE), (line, table)


@pytest.mark.django_db
def test_it_leaves_nothing_behind_unless_told_to(desk, capsys, file):
    evaluate(capsys, file)
    assert not Conversation.objects.exists() and not Ticket.objects.exists()

    evaluate(capsys, file, "--keep")
    assert Conversation.objects.count() == len(CASES)


@pytest.mark.django_db
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_file_is_read_whatever_line_ends_unicode_has_and_with_the_mark_that_windows_puts_first(
    desk, capsys, tmp_path, mark
):
    case = CASES[0] | {"messages": [CASES[0]["messages"][0] + "\u2028Please\u0085help"]}
    file = tmp_path / "cases.jsonl"
    file.write_text(mark + json.dumps(case, ensure_ascii=False) + "\r\n", encoding="utf-8")

    assert re.search(r"^cases +1$", evaluate(capsys, file), re.MULTILINE)


@pytest.mark.django_db
def test_failures_say_what_was_expected_and_what_was_seen(desk, capsys, tmp_path):
    wrong = CASES[0] | {"expect": {"priority": "P4", "facts": ["3rd floor"]}}
    file = tmp_path / "cases.jsonl"
    file.write_text(json.dumps(wrong), encoding="utf-8")

    report = evaluate(capsys, file, "--failures")

    assert "priority: expected P4, was P1" in report
    assert re.search(r"priority exact +0.000 \(0/1\)", report)


@pytest.mark.django_db
def test_a_language_model_is_scored_on_the_same_path(desk, capsys, file):
    """The scripted model reads what the built-in engine reads, so both tables must be the same."""
    expected = evaluate(capsys, file)

    with ScriptedModel(reading=_read_like_the_builtin_engine, text="All right.") as model:
        use(model)
        table = evaluate(capsys, file, "--keep")

    assert table == expected
    assert {(turn.engine, turn.fallback_reason) for turn in Turn.objects.all()} == {("openai", "")}
    assert "hunter2" not in "".join(request.text for request in model.requests)


def _read_like_the_builtin_engine(body: dict) -> dict:
    material = body["messages"][-1]["content"]
    [conversation] = re.findall(r"^CONVERSATION \w+\n(.*)$", material, re.MULTILINE)
    roles = {"person": "user", "desk": "assistant"}
    messages = [ChatMessage(roles[item["role"]], item["text"]) for item in json.loads(conversation)]
    return read_conversation(messages).model_dump(mode="json")


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("{", "Line 1: Invalid JSON"),
        ('{"id": "a", "language": "en", "messages": [], "expect": {}}', "Line 1: messages: "),
        ('{"id": "a", "language": "en", "messages": ["a\\u0000"], "expect": {}}', "it holds a NUL character"),
        ('{"id": "a", "language": "en", "messages": ["x"], "expect": {"priority": "P9"}}', "expect.priority"),
        ('{"id": "a", "language": "en", "messages": ["x"], "expect": {"urgent": true}}', "expect.urgent"),
    ],
)
def test_a_file_that_holds_no_cases_says_where_it_is_wrong(line, says):
    with pytest.raises(ValueError, match=re.escape(says)):
        load_cases([line])


def test_an_id_may_be_used_once():
    line = json.dumps(CASES[0])

    with pytest.raises(ValueError, match="Line 3: the id outage is taken"):
        load_cases([line, "", line])


def test_a_missing_file_is_an_error_in_words(tmp_path):
    with pytest.raises(CommandError, match="No such file"):
        call_command("evaluate", str(tmp_path / "none.jsonl"))


def played(expect: dict, *replies: str, **outcome) -> Played:
    case = Case(id="a", language="en", messages=["x"], expect=expect)
    defaults = {"type": "incident", "asking": None, "withdrawn": False, "tickets": []}
    return Played(case, list(replies), [defaults | outcome])


def a_ticket(**values) -> dict:
    ticket = {"priority": "P3", "impact": "low", "urgency": "medium", "category": "software", "escalated": False}
    return ticket | {"summary": "", "facts": {}} | values


def test_a_ticket_that_was_not_made_counts_as_wrong():
    measured = scores([played({"ticket": True, "priority": "P1", "category": "network"})])

    assert [str(measured[name]) for name in ("ticket when due", "priority exact", "priority within one")] == [
        "0.000 (0/1)"
    ] * 3
    assert str(measured["category macro-F1"]) == "0.000"


def test_precision_counts_what_was_claimed_and_recall_what_was_due():
    items = [
        played({"priority": "P1"}, tickets=[a_ticket(priority="P1")]),
        played({"priority": "P1"}, tickets=[a_ticket(priority="P2")]),
        played({"priority": "P3"}, tickets=[a_ticket(priority="P1")]),
    ]

    measured = scores(items)

    assert str(measured["P1 recall"]) == "0.500 (1/2)"
    assert str(measured["P1 precision"]) == "0.500 (1/2)"
    assert str(measured["priority within one"]) == "0.667 (2/3)"


def test_a_question_asked_twice_and_a_secret_asked_for_are_counted():
    measured = scores([played({}, "Which device is it?", "Sorry. Which device is it?", "What is your password?")])

    assert (measured["repeated questions"], measured["secrets asked for"]) == (1, 1)


def test_a_priority_off_the_matrix_is_counted():
    matrix = {(Level.LOW, Level.MEDIUM): Priority.P3}

    assert off_matrix([played({}, tickets=[a_ticket(priority="P1")])], matrix) == 1
