"""Questions of an interrupted graph: asked in text or as a tool call, answered in any form."""

import json

import pytest

from tests.conftest import reply_of
from workflows.models import Conversation, Turn, Workflow
from workflows.questions import Option, Question
from workflows.support_desk.models import Ticket

pytestmark = pytest.mark.django_db

MESSAGE = "Outlook on my laptop LT-0042 crashes with error 0x800 since yesterday"
ASK_USER = [{"type": "function", "function": {"name": "ask_user", "parameters": {}}}]


@pytest.fixture
def asking(api):
    workflow = Workflow.objects.get(slug="support-desk")
    workflow.settings |= {"confirm_before_sending": True, "max_detail_questions": 0}
    workflow.save()
    return api


def test_without_a_tool_the_question_is_text_with_numbered_options(asking):
    completion = asking.complete("support-desk", MESSAGE)

    assert "Shall I send this" in reply_of(completion)
    assert "1. Send it\n2. Don't send it" in reply_of(completion)
    assert completion["choices"][0]["finish_reason"] == "stop"
    assert Ticket.objects.count() == 0
    assert Conversation.objects.get().status == "waiting_for_user"


@pytest.mark.parametrize("answer", ["1", "1.", "send it", "Send it!"])
def test_an_answer_in_text_resumes_the_graph(asking, answer):
    question = reply_of(asking.complete("support-desk", MESSAGE))

    completion = asking.complete("support-desk", MESSAGE, question, answer)

    assert Ticket.objects.get().number in reply_of(completion)
    assert Conversation.objects.count() == 1


def test_no_ticket_is_sent_when_the_answer_is_no(asking):
    question = reply_of(asking.complete("support-desk", MESSAGE))

    completion = asking.complete("support-desk", MESSAGE, question, "2")

    assert completion["supportdesk"]["withdrawn"]
    assert Ticket.objects.count() == 0


def test_another_answer_after_a_regenerate_counts(asking):
    question = reply_of(asking.complete("support-desk", MESSAGE))
    asking.complete("support-desk", MESSAGE, question, "2")

    completion = asking.complete("support-desk", MESSAGE, question, "1")

    assert Ticket.objects.get().number in reply_of(completion)


def test_a_change_in_place_of_an_answer_is_read_and_asked_about_again(asking):
    question = reply_of(asking.complete("support-desk", MESSAGE))

    completion = asking.complete("support-desk", MESSAGE, question, "it happens to my whole team")

    assert "Shall I send this" in reply_of(completion)
    assert Ticket.objects.count() == 0


def test_a_client_with_ask_user_gets_a_tool_call(asking):
    completion = asking.complete("support-desk", MESSAGE, tools=ASK_USER)

    choice = completion["choices"][0]
    assert choice["finish_reason"] == "tool_calls"
    assert choice["message"]["content"] is None
    [call] = choice["message"]["tool_calls"]
    [question] = json.loads(call["function"]["arguments"])["questions"]
    assert call["function"]["name"] == "ask_user"
    assert [option["label"] for option in question["options"]] == ["Send it", "Don't send it"]


def test_a_stream_asks_with_one_tool_call(asking):
    *_, call, last, done = asking.stream("support-desk", MESSAGE, tools=ASK_USER)

    assert call["choices"][0]["delta"]["tool_calls"][0]["index"] == 0
    assert last["choices"][0]["finish_reason"] == "tool_calls"
    assert done == "[DONE]"


def test_a_tool_message_resumes_the_graph(asking):
    message = asking.complete("support-desk", MESSAGE, tools=ASK_USER)["choices"][0]["message"]
    answer = {"status": "answered", "answers": {"answer": "Send it"}}
    result = {"role": "tool", "tool_call_id": message["tool_calls"][0]["id"], "content": json.dumps(answer)}

    completion = asking.complete("support-desk", MESSAGE, message, result, tools=ASK_USER)

    assert Ticket.objects.get().number in reply_of(completion)
    assert Conversation.objects.count() == 1


def test_a_p1_is_not_held_up_by_a_question(asking):
    asking.complete("support-desk", "Nobody on the 3rd floor in Leipzig can reach the internet")

    assert Ticket.objects.get().priority == "P1"
    assert Turn.objects.get().question is None


def test_an_answer_is_an_option_by_number_or_label_or_the_words_themselves():
    question = Question("1", "Which?", (Option("Red"), Option("Blue")))

    answers = ["2", "blue", "green", '{"answers": {"answer": {"selected": ["Red"]}}}', '"Blue"']
    roles = ["user", "user", "user", "tool", "tool"]

    assert [question.answer_in(*pair) for pair in zip(roles, answers, strict=True)] == [
        "Blue", "Blue", "green", "Red", "Blue",
    ]  # fmt: skip
