"""The Conversations API: conversations that a client makes, reads, adds to and deletes."""

import openai
import pytest
from asgiref.sync import async_to_sync
from django.test import AsyncClient

from chat_api.models import ApiKey
from tests.conftest import Api
from workflows.models import Conversation, Message, Turn
from workflows.support_desk.models import Ticket

in_database = pytest.mark.django_db


def message(text: str, role: str = "user") -> dict:
    return {"type": "message", "role": role, "content": text}


def texts(items: dict) -> list[str]:
    return [item["content"][0]["text"] for item in items["data"]]


def delete(api: Api, path: str):
    return async_to_sync(AsyncClient().delete)(path, headers=api.headers({}))


def create(api: Api, **fields) -> str:
    """The path of a new conversation."""
    return "/v1/conversations/" + api.post("/v1/conversations", fields).json()["id"]


def respond(api: Api, path: str, text: str, model: str = "echo", **fields) -> dict:
    body = {"model": model, "input": text, "conversation": path.rpartition("/")[2], **fields}
    response = api.post("/v1/responses", body)
    assert response.status_code == 200, response.content
    return response.json()


@in_database
def test_a_conversation_is_made_and_retrieved(api):
    made = api.post("/v1/conversations", {"metadata": {"topic": "demo"}}).json()

    row = Conversation.objects.get()
    created_at = int(row.created_at.timestamp())
    assert made == {
        "id": row.public_id, "object": "conversation", "created_at": created_at, "metadata": {"topic": "demo"},
    }  # fmt: skip
    assert api.get(f"/v1/conversations/{row.public_id}").json() == made


@in_database
def test_new_metadata_takes_the_place_of_the_old(api):
    path = create(api, metadata={"a": "1", "b": "2"})

    updated = api.post(path, {"metadata": {"c": "3"}}).json()

    assert updated["metadata"] == api.get(path).json()["metadata"] == {"c": "3"}


@in_database
def test_an_empty_conversation_takes_the_model_and_person_of_its_first_response(api):
    path = create(api)
    default = Conversation.objects.get().listing

    respond(api, path, "hello there", safety_identifier="employee-1")

    row = Conversation.objects.get()
    assert default.model_id == "support-desk"
    assert (row.listing.model_id, row.requester_id, row.title) == ("echo", "employee-1", "hello there")


@in_database
def test_a_response_answers_the_items_that_were_there(api):
    path = create(api, items=[message("My computer isn't working right"), message("What happens?", "assistant")])

    response = respond(api, path, "the screen stays black when I switch it on", "support-desk")

    assert response["supportdesk"]["type"] == "incident"
    assert Message.objects.count() == 4
    assert Conversation.objects.get().title == "My computer isn't working right"


@in_database
def test_items_are_listed_newest_first_in_pages(api, echo):
    path = create(api, items=[message("one")])
    respond(api, path, "two")

    first = api.get(f"{path}/items?limit=2").json()
    second = api.get(f"{path}/items?limit=2&after={first['last_id']}").json()
    forwards = api.get(f"{path}/items?order=asc").json()

    assert (texts(first), first["has_more"]) == (["two", "two"], True)
    assert (texts(second), second["has_more"]) == (["one"], False)
    assert texts(forwards) == ["one", "two", "two"]
    assert first["first_id"] == first["data"][0]["id"] == forwards["last_id"]


@in_database
def test_an_empty_list_has_no_first_and_last(api):
    listed = api.get(f"{create(api)}/items").json()

    assert listed == {"object": "list", "data": [], "first_id": None, "last_id": None, "has_more": False}


@in_database
def test_the_items_are_those_of_the_latest_branch(api, echo):
    path = create(api)
    first = respond(api, path, "one")
    respond(api, path, "two")

    api.post("/v1/responses", {"model": "echo", "input": "three", "previous_response_id": first["id"]})

    assert texts(api.get(f"{path}/items?order=asc").json()) == ["one", "one", "three", "three"]


@in_database
def test_items_are_added_and_retrieved(api, echo):
    path = create(api, items=[message("one")])
    call = {"type": "function_call", "call_id": "call_1", "name": "look", "arguments": "{}"}
    output = {"type": "function_call_output", "call_id": "call_1", "output": "seen"}

    added = api.post(f"{path}/items", {"items": [call, output, message("two")]}).json()

    assert [item["type"] for item in added["data"]] == ["function_call", "function_call_output", "message"]
    assert added["data"][1]["call_id"] == "call_1"
    assert [api.get(f"{path}/items/{item['id']}").json() for item in added["data"]] == added["data"]


@in_database
def test_a_reply_is_the_same_item_in_the_response_and_in_the_conversation(api, echo):
    path = create(api)

    [item] = respond(api, path, "one")["output"]

    assert api.get(f"{path}/items/{item['id']}").json() == item


@in_database
def test_only_an_item_that_nothing_follows_is_deleted(api, echo):
    path = create(api, items=[message("one"), message("two")])
    newest, oldest = api.get(f"{path}/items").json()["data"]

    refused = delete(api, f"{path}/items/{oldest['id']}")
    deleted = delete(api, f"{path}/items/{newest['id']}")

    assert (refused.status_code, refused.json()["error"]["code"]) == (400, "item_has_descendants")
    assert deleted.json() == api.get(path).json()
    assert texts(api.get(f"{path}/items").json()) == ["one"]


@in_database
def test_after_its_reply_was_deleted_a_conversation_goes_on(api, echo):
    path = create(api)
    response = respond(api, path, "one")
    delete(api, f"{path}/items/{response['output'][0]['id']}")

    respond(api, path, "two")

    assert texts(api.get(f"{path}/items?order=asc").json()) == ["one", "two", "two"]
    assert api.get(f"/v1/responses/{response['id']}").json()["output"] == []


@in_database
def test_everything_of_a_deleted_conversation_is_gone(api, desk):
    path = create(api)
    response = respond(api, path, "Nobody on the 3rd floor in Leipzig can reach the internet", "support-desk")

    deleted = delete(api, path)

    assert deleted.json() == {"id": path.rpartition("/")[2], "object": "conversation.deleted", "deleted": True}
    assert api.get(path).status_code == api.get(f"/v1/responses/{response['id']}").status_code == 404
    assert not (Message.objects.exists() or Turn.objects.exists() or Ticket.objects.exists())


@in_database
def test_nothing_is_added_while_a_response_is_in_progress(api, echo):
    path = create(api)
    respond(api, path, "one")
    Turn.objects.update(status="running", runner="elsewhere:1:x")

    added = api.post(f"{path}/items", {"items": [message("two")]})
    answered = api.post("/v1/responses", {"model": "echo", "input": "two", "conversation": path.rpartition("/")[2]})

    assert added.json()["error"]["code"] == answered.json()["error"]["code"] == "conversation_locked"
    assert added.status_code == answered.status_code == 400


@in_database
@pytest.mark.parametrize(
    ("body", "param"),
    [
        ({"items": [message("x", "system")]}, "items[0].role"),
        ({"items": [{"type": "reasoning"}]}, "items[0].type"),
        ({"items": [message("x")] * 21}, "items"),
        ({"metadata": {"a": 1}}, "metadata"),
        ({"metadata": "x"}, "metadata"),
    ],
)
def test_a_bad_request_names_the_field(api, body, param):
    response = api.post("/v1/conversations", body)

    assert (response.status_code, response.json()["error"]["param"]) == (400, param)
    assert not Conversation.objects.exists()


@in_database
@pytest.mark.parametrize(
    "item_id", ["x", "msg_" + "f" * 32, "msg_" + "0" * 16 + "f" * 16, "fc_" + "0" * 32 + "_1", "msg_%00", "msg_٣"]
)
def test_an_unknown_item_is_not_found(api, item_id):
    path = create(api, items=[message("one")])

    assert api.get(f"{path}/items/{item_id}").status_code == 404


@in_database
def test_conversations_of_another_key_are_unknown(api):
    path = create(api, items=[message("one")])
    stranger = Api(ApiKey.objects.issue("Other")[1])

    answers = [
        stranger.get(path), stranger.get(f"{path}/items"), stranger.post(path, {"metadata": {}}),
        stranger.post(f"{path}/items", {"items": [message("x")]}), delete(stranger, path),
    ]  # fmt: skip

    assert [answer.status_code for answer in answers] == [404] * 5


def test_the_official_client_uses_conversations(live):
    live.start()
    client = openai.OpenAI(base_url=live.base_url, api_key=live.key, max_retries=0)
    conversation = client.conversations.create(metadata={"topic": "demo"})

    client.responses.create(model="support-desk", input="My computer isn't working right", conversation=conversation.id)
    items = client.conversations.items.list(conversation.id, order="asc", limit=1)
    roles = [item.role for item in items]
    client.conversations.delete(conversation.id)

    assert roles == ["user", "assistant"]
    with pytest.raises(openai.NotFoundError):
        client.conversations.retrieve(conversation.id)
