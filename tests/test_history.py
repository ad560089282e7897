"""Conversations through the front door: clients resend their history, and it must be known again."""

import pytest

from chat_api.models import ApiKey
from tests.conftest import Api, chat, reply_of
from workflows.models import Conversation, Message, Turn

pytestmark = pytest.mark.django_db


def tree(conversation=None) -> dict:
    """The conversation as nested {text: children}."""
    rows = Message.objects.filter(conversation=conversation or Conversation.objects.get())

    def below(parent):
        return [(row.content, below(row.pk)) for row in rows if row.parent_id == parent]

    return below(None)


def test_a_resent_history_continues_its_conversation(api, echo):
    api.complete("echo", "one")
    api.complete("echo", "one", "one", "two")
    api.complete("echo", "one", "one", "two", "two", "three")

    assert tree() == [("one", [("one", [("two", [("two", [("three", [("three", [])])])])])])]


def test_a_long_first_message_is_shortened_to_a_title(api, echo):
    api.complete("echo", "word \n" * 30)

    assert Conversation.objects.get().title == "word " * 15 + "word…"


def test_system_messages_take_no_part(api, echo):
    api.complete("echo", {"role": "system", "content": "A"}, {"role": "user", "content": "one"})
    api.complete(
        "echo",
        {"role": "system", "content": "B"},
        *chat("echo", "one", "one", "two")["messages"],
    )

    assert Conversation.objects.count() == 1


def test_white_space_at_the_ends_of_a_resent_message_does_not_count(api, echo):
    api.complete("echo", "one\r\nline ")
    api.complete("echo", "one\nline", " one\nline\n", "two")

    assert Conversation.objects.count() == 1


def test_regenerate_makes_a_sibling_reply(api, echo):
    api.complete("echo", "one")
    api.complete("echo", "one", "one", "two")
    api.complete("echo", "one", "one", "two")

    assert tree() == [("one", [("one", [("two", [("two", []), ("two", [])])])])]
    assert Turn.objects.count() == 3


def test_an_edit_makes_a_branch(api, echo):
    api.complete("echo", "one")
    api.complete("echo", "one", "one", "two")
    api.complete("echo", "one", "one", "another")

    assert tree() == [("one", [("one", [("two", [("two", [])]), ("another", [("another", [])])])])]


def test_an_edited_first_message_is_a_branch_of_the_chat_that_is_named(api, echo):
    headers = {"x-openwebui-chat-id": "chat-1"}
    api.complete("echo", "one", headers=headers)
    api.complete("echo", "changed", headers=headers)

    assert tree() == [("one", [("one", [])]), ("changed", [("changed", [])])]


def test_the_same_first_message_of_nobody_in_particular_is_a_new_conversation(api, echo):
    api.complete("echo", "hello")
    api.complete("echo", "hello")

    assert Conversation.objects.count() == 2


def test_the_same_first_message_of_a_named_person_is_a_regenerate(api, echo):
    api.complete("echo", "hello", user="employee-1")
    api.complete("echo", "hello", user="employee-1")
    api.complete("echo", "hello", user="employee-2")

    assert Conversation.objects.count() == 2
    assert sorted(Turn.objects.values_list("conversation__requester_id", flat=True)) == [
        "employee-1",
        "employee-1",
        "employee-2",
    ]


def test_equal_histories_of_two_people_stay_apart(api, echo):
    api.complete("echo", "hello")
    api.complete("echo", "hello")

    first = api.complete("echo", "hello", "hello", "it is broken")
    second = api.complete("echo", "hello", "hello", "it is broken")

    assert first["supportdesk"]["conversation"] != second["supportdesk"]["conversation"]


def test_another_key_never_finds_the_conversation(api, echo):
    api.complete("echo", "one")
    other = Api(ApiKey.objects.issue("Other")[1])

    other.complete("echo", "one", "one", "two")

    assert Conversation.objects.count() == 2


def test_a_conversation_belongs_to_its_listing(api, echo):
    from workflows.models import ModelListing

    ModelListing.objects.create(model_id="echo-2", name="Echo 2", workflow=echo.workflow)
    headers = {"x-openwebui-chat-id": "chat-1"}
    api.complete("echo", "one", headers=headers)
    api.complete("echo-2", "one", headers=headers)

    assert Conversation.objects.count() == 2


def test_an_unknown_history_is_imported(api, echo):
    api.complete("echo", "from elsewhere", "an answer", "and now?")

    assert tree() == [("from elsewhere", [("an answer", [("and now?", [("and now?", [])])])])]


def test_a_named_conversation_is_continued(api, echo):
    conversation = api.complete("echo", "one")["supportdesk"]["conversation"]

    api.complete("echo", "one", "changed by the client", "two", supportdesk={"conversation": conversation})

    assert Conversation.objects.count() == 1


def test_a_conversation_of_another_key_cannot_be_named(api, echo):
    conversation = api.complete("echo", "one")["supportdesk"]["conversation"]
    other = Api(ApiKey.objects.issue("Other")[1])

    response = other.post("/v1/chat/completions", chat("echo", "one", supportdesk={"conversation": conversation}))

    assert response.status_code == 404
    assert response.json()["error"]["code"] == "conversation_not_found"


def test_a_stopped_reply_is_known_by_the_part_that_the_client_has(api, echo):
    api.complete("echo", "one two three")
    reply = Message.objects.get(role="assistant")
    Turn.objects.update(status=Turn.Status.INTERRUPTED)
    assert reply.content == "one two three"

    api.complete("echo", "one two three", "one two", "go on")

    assert Conversation.objects.count() == 1


def test_continue_says_only_what_is_new(api, echo):
    completion = api.complete("echo", "one two three four", "one two")

    assert reply_of(completion) == " three four"
    assert Message.objects.filter(role="assistant").get().content == "one two three four"


def test_continuing_a_complete_reply_adds_nothing(api, echo):
    api.complete("echo", "one two")

    completion = api.complete("echo", "one two", "one two")

    assert reply_of(completion) == ""
    assert Turn.objects.count() == 1


def test_an_sdk_retry_gets_the_answer_that_is_there(api, echo):
    first = api.complete("echo", "one")
    again = api.complete("echo", "one", headers={"x-stainless-retry-count": "1"})

    assert again == first
    assert Turn.objects.count() == 1


def test_an_idempotency_key_gives_the_same_completion(api, echo):
    first = api.complete("echo", "one", headers={"idempotency-key": "k1"})
    again = api.complete("echo", "one", headers={"idempotency-key": "k1"})
    other = api.post("/v1/chat/completions", chat("echo", "two"), **{"idempotency-key": "k1"})

    assert again == first
    assert other.status_code == 400
    assert other.json()["error"]["code"] == "idempotency_key_reused"
    assert Turn.objects.count() == 1


def test_the_clients_message_id_makes_a_turn_once(api, echo):
    headers = {"x-openwebui-chat-id": "chat-1", "x-openwebui-message-id": "m1"}
    first = api.complete("echo", "one", headers=headers)
    again = api.complete("echo", "one", headers=headers)
    regenerated = api.complete("echo", "one", headers={**headers, "x-openwebui-message-id": "m2"})

    assert again == first
    assert regenerated["id"] != first["id"]
    assert Turn.objects.count() == 2
