"""Completions made with `store: true`: what was said can be found again, by the key that asked, and by nobody else."""

from urllib.parse import urlencode

import openai
import pytest
from asgiref.sync import async_to_sync
from django.test import AsyncClient

from chat_api.models import ApiKey
from tests.conftest import Api, chat, reply_of, streamed_text
from workflows.models import Conversation, Message, Turn

pytestmark = pytest.mark.django_db

COMPLETIONS = "/v1/chat/completions"


def get(api, path: str = "") -> dict:
    response = api.get(COMPLETIONS + path)
    assert response.status_code == 200, response.content
    return response.json()


def delete(api, completion_id: str):
    return async_to_sync(AsyncClient().delete)(f"{COMPLETIONS}/{completion_id}", headers=api.headers({}))


def ids(page: dict) -> list[str]:
    return [completion["id"] for completion in page["data"]]


def stored(api, *texts: str, **fields) -> list[str]:
    """The ids of stored completions of these texts."""
    return [api.complete("echo", text, store=True, **fields)["id"] for text in texts]


def not_found(completion_id: str, param: str | None = None) -> dict:
    message = f"No stored chat completion '{completion_id}' exists for this API key."
    return {
        "error": {
            "message": message,
            "type": "invalid_request_error",
            "param": param,
            "code": "completion_not_found",
        }
    }


# --- Store and metadata -----------------------------------------------------------------------------------------


def test_metadata_is_repeated_by_the_completion(api):
    completion = api.complete("echo", "hi", metadata={"ticket": "42"})

    assert completion["metadata"] == {"ticket": "42"}
    assert "metadata" not in api.complete("echo", "hi", metadata={})


def test_a_stored_completion_is_the_one_that_was_returned(api):
    completion = api.complete("echo", "hello", store=True, metadata={"ticket": "42"})

    asked = {"request_id": Turn.objects.get().request_id, "input_user": None}
    absent = "temperature top_p presence_penalty frequency_penalty seed tools tool_choice response_format".split()
    assert get(api, f"/{completion['id']}") == {**completion, **asked, **dict.fromkeys(absent)}


def test_a_stored_completion_repeats_the_parameters_of_its_request(api):
    tools = [{"type": "function", "function": {"name": "f", "parameters": {}}}]
    parameters = {"temperature": 0.5, "top_p": 0.9, "seed": 7, "tools": tools, "tool_choice": "auto"}
    [completion_id] = stored(api, "hello", user="employee-1", response_format={"type": "text"}, **parameters)

    completion = get(api, f"/{completion_id}")

    assert parameters.items() <= completion.items()
    assert completion["response_format"] == {"type": "text"}
    assert completion["input_user"] == "employee-1"


@pytest.mark.parametrize("text", ["  several words,\n\nand lines ", "émoji \U0001f600 \u2028 x", "a" * 99])
def test_streamed_text_is_the_text_that_is_retrieved(api, text):
    events = api.stream("echo", text, store=True)

    completion = get(api, f"/{events[0]['id']}")

    assert reply_of(completion) == streamed_text(events) == text
    assert completion["supportdesk"] == events[-2]["supportdesk"]
    assert completion["created"] == events[0]["created"]


def test_a_continued_reply_is_stored_as_what_was_streamed_of_it(api):
    first = reply_of(api.complete("echo", "one two three", max_tokens=1))
    events = api.stream("echo", "one two three", first, store=True)

    completion = get(api, f"/{events[0]['id']}")

    assert first + streamed_text(events) == "one two three"
    assert reply_of(completion) == streamed_text(events)


def test_a_ticket_is_told_as_it_was_when_the_completion_was_made(api, desk):
    message = "On the 3rd floor nobody can reach the internet"
    completion = api.complete("support-desk", message, store=True)

    assert completion["supportdesk"]["tickets"]
    assert get(api, f"/{completion['id']}")["supportdesk"] == completion["supportdesk"]


def test_what_was_not_to_be_stored_cannot_be_retrieved(api):
    completion_id = api.complete("echo", "hello", metadata={"a": "b"})["id"]

    response = api.get(f"{COMPLETIONS}/{completion_id}")

    assert response.status_code == 404
    assert response.json() == not_found(completion_id)
    assert get(api)["data"] == []


@pytest.mark.parametrize(
    "change", [{"status": "failed"}, {"status": "running"}, {"status": "interrupted"}, {"endpoint": "responses"}]
)
def test_what_is_no_completed_chat_completion_cannot_be_retrieved(api, change):
    [completion_id] = stored(api, "hello")
    Turn.objects.update(**change)

    assert api.get(f"{COMPLETIONS}/{completion_id}").status_code == 404
    assert get(api)["data"] == []


@pytest.mark.parametrize("call", ["get", "update", "delete", "messages", "after"])
def test_another_keys_completion_is_404(api, call):
    [completion_id] = stored(api, "a secret")
    other = Api(ApiKey.objects.issue("Other")[1])

    response = {
        "get": lambda: other.get(f"{COMPLETIONS}/{completion_id}"),
        "update": lambda: other.post(f"{COMPLETIONS}/{completion_id}", {"metadata": {"a": "b"}}),
        "delete": lambda: delete(other, completion_id),
        "messages": lambda: other.get(f"{COMPLETIONS}/{completion_id}/messages"),
        "after": lambda: other.get(f"{COMPLETIONS}?after={completion_id}"),
    }[call]()

    assert response.status_code == 404
    assert response.json() == not_found(completion_id, "after" if call == "after" else None)
    assert get(other)["data"] == []
    assert get(api, f"/{completion_id}")["metadata"] == {}


@pytest.mark.parametrize("completion_id", ["x", "chatcmpl-none", "é", "%20", "a" * 300, "'--"])
def test_an_unknown_id_is_404(api, completion_id):
    response = api.get(f"{COMPLETIONS}/{completion_id}")

    assert response.status_code == 404
    assert response.json()["error"]["code"] == "completion_not_found"


# --- List -------------------------------------------------------------------------------------------------------


def test_a_list_is_in_the_order_asked_for(api):
    first, second = stored(api, "one", "two")

    page = get(api)

    assert page == {
        "object": "list",
        "data": [get(api, f"/{first}"), get(api, f"/{second}")],
        "first_id": first,
        "last_id": second,
        "has_more": False,
    }
    assert ids(get(api, "?order=desc")) == [second, first]


def test_an_empty_list_has_no_ends(api):
    assert get(api) == {"object": "list", "data": [], "first_id": None, "last_id": None, "has_more": False}


@pytest.mark.parametrize("order", ["asc", "desc"])
def test_pages_follow_each_other_without_gap_or_repetition(api, order):
    made = stored(api, "one", "two", "three", "four", "five")

    pages, after = [], ""
    while not pages or pages[-1]["has_more"]:
        pages.append(get(api, f"?limit=2&order={order}{after}"))
        after = f"&after={pages[-1]['last_id']}"

    assert [len(page["data"]) for page in pages] == [2, 2, 1]
    assert [completion_id for page in pages for completion_id in ids(page)] == (made if order == "asc" else made[::-1])


def test_twenty_are_listed_unless_asked_otherwise(api):
    stored(api, *(f"number {number}" for number in range(21)))

    assert len(get(api)["data"]) == 20
    assert get(api)["has_more"] is True
    assert len(get(api, "?limit=100")["data"]) == 21


def test_a_list_keeps_to_the_model_asked_for(api):
    [echoed] = stored(api, "hello")
    desk = api.complete("support-desk", "My mouse is broken", store=True)["id"]

    assert ids(get(api, "?model=echo")) == [echoed]
    assert ids(get(api, "?model=support-desk")) == [desk]
    assert ids(get(api, "?model=unknown")) == []


@pytest.mark.parametrize("key", ["plain", "with space", "a.b", "42", "0", "contains", "a__b", "ü", "x[y]", '"', "$"])
def test_a_list_keeps_to_the_metadata_asked_for(api, key):
    [wanted] = stored(api, "one", metadata={key: "yes", "more": "1"})
    stored(api, "two", metadata={key: "no", "more": "1"})
    stored(api, "three")

    def found(**pairs) -> list[str]:
        return ids(get(api, "?" + urlencode({f"metadata[{name}]": value for name, value in pairs.items()})))

    assert found(**{key: "yes"}) == [wanted]
    assert found(**{key: "yes", "more": "1"}) == [wanted]
    assert found(**{key: "yes", "more": "2"}) == []


@pytest.mark.parametrize(
    ("query", "param", "code"),
    [
        ("limit=0", "limit", "invalid_value"),
        ("limit=101", "limit", "invalid_value"),
        ("limit=many", "limit", "invalid_value"),
        ("limit=1.5", "limit", "invalid_value"),
        ("order=random", "order", "invalid_value"),
        ("model=" + "x" * 201, "model", "invalid_value"),
        ("metadata[a%00]=b", "metadata", "invalid_value"),
        ("after=%00", "after", "invalid_value"),
        ("model=%00", "model", "invalid_value"),
        ("&".join(f"metadata[{number}]=x" for number in range(17)), "metadata", "invalid_value"),
    ],
    ids=lambda value: value[:20],
)
def test_a_list_that_is_asked_for_wrongly_is_400(api, query, param, code):
    response = api.get(f"{COMPLETIONS}?{query}")

    assert response.status_code == 400
    assert (response.json()["error"]["param"], response.json()["error"]["code"]) == (param, code)


def test_after_an_unknown_completion_is_404(api):
    response = api.get(f"{COMPLETIONS}?after=chatcmpl-none")

    assert response.status_code == 404
    assert response.json() == not_found("chatcmpl-none", "after")


def test_a_list_takes_as_many_queries_for_many_as_for_one(api, django_assert_num_queries):
    stored(api, *(f"number {number}" for number in range(30)))

    with django_assert_num_queries(2):  # the key and the page
        assert len(get(api, "?limit=1")["data"]) == 1
    with django_assert_num_queries(2):
        assert len(get(api, "?limit=100")["data"]) == 30


# --- Update and delete ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("metadata", [{"b": "2"}, {}, None])
def test_an_update_replaces_the_metadata(api, metadata):
    [completion_id] = stored(api, "hello", metadata={"a": "1"})

    response = api.post(f"{COMPLETIONS}/{completion_id}", {"metadata": metadata})

    assert response.status_code == 200
    assert response.json()["metadata"] == (metadata or {})
    assert get(api, f"/{completion_id}") == response.json()


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ({}, "missing_required_parameter"),
        ({"metadata": "x"}, "invalid_type"),
        ({"metadata": {"a": 1}}, "invalid_value"),
        ({"metadata": {"a" * 65: "x"}}, "invalid_value"),
    ],
)
def test_an_update_that_is_no_metadata_is_400(api, body, code):
    [completion_id] = stored(api, "hello", metadata={"a": "1"})

    response = api.post(f"{COMPLETIONS}/{completion_id}", body)

    assert response.status_code == 400
    assert (response.json()["error"]["param"], response.json()["error"]["code"]) == ("metadata", code)
    assert get(api, f"/{completion_id}")["metadata"] == {"a": "1"}


def test_a_deleted_completion_is_gone_but_its_conversation_stays(api):
    [completion_id] = stored(api, "hello")

    response = delete(api, completion_id)

    assert response.status_code == 200
    assert response.json() == {"object": "chat.completion.deleted", "id": completion_id, "deleted": True}
    assert api.get(f"{COMPLETIONS}/{completion_id}").status_code == 404
    assert delete(api, completion_id).status_code == 404
    assert Message.objects.count() == 2


def test_a_conversation_goes_on_after_a_deleted_completion(api):
    [completion_id] = stored(api, "hello")
    delete(api, completion_id)

    api.complete("echo", "hello", "hello", "and more")

    assert Conversation.objects.count() == 1
    assert Message.objects.count() == 4


# --- Messages ---------------------------------------------------------------------------------------------------


def test_the_messages_are_those_that_the_completion_answers(api):
    question = {"role": "user", "content": "and now?", "name": "Ada"}
    completion_id = api.complete("echo", "hello", "hello", question, store=True)["id"]
    api.complete("echo", "hello", "hello", question, "and now?", "later")

    page = get(api, f"/{completion_id}/messages")

    assert page == {
        "object": "list",
        "data": [
            stored_message(completion_id, 0, "user", "hello"),
            stored_message(completion_id, 1, "assistant", "hello"),
            stored_message(completion_id, 2, "user", "and now?", "Ada"),
        ],
        "first_id": f"{completion_id}-0",
        "last_id": f"{completion_id}-2",
        "has_more": False,
    }


def stored_message(completion_id, position, role, content, name=None):
    return {
        "id": f"{completion_id}-{position}",
        "role": role,
        "content": content,
        "name": name,
        "content_parts": None,
    }


@pytest.mark.parametrize("order", ["asc", "desc"])
def test_messages_come_in_pages(api, order):
    completion_id = api.complete("echo", "one", "one", "two", store=True)["id"]

    first = get(api, f"/{completion_id}/messages?limit=2&order={order}")
    second = get(api, f"/{completion_id}/messages?limit=2&order={order}&after={first['last_id']}")

    texts = [message["content"] for page in (first, second) for message in page["data"]]
    assert texts == (["one", "one", "two"] if order == "asc" else ["two", "one", "one"])
    assert (first["has_more"], second["has_more"]) == (True, False)


def test_messages_after_an_unknown_one_are_404(api):
    [completion_id] = stored(api, "hello")

    response = api.get(f"{COMPLETIONS}/{completion_id}/messages?after={completion_id}-9")

    assert response.status_code == 404
    assert response.json()["error"]["code"] == "message_not_found"


# --- The official client ----------------------------------------------------------------------------------------


def test_the_openai_client_lists_reads_updates_and_deletes(live):
    live.start()
    completions = openai.OpenAI(base_url=live.base_url, api_key=live.key, max_retries=0).chat.completions
    hello = [{"role": "user", "content": "hello"}]
    made = [completions.create(model="echo", messages=hello, store=True, metadata={"n": str(n)}) for n in range(3)]

    assert [completion.id for completion in completions.list(limit=1, order="desc")] == [c.id for c in made[::-1]]
    assert [completion.id for completion in completions.list(metadata={"n": "1"})] == [made[1].id]
    assert completions.retrieve(made[0].id).choices == made[0].choices
    assert completions.update(made[0].id, metadata={"n": "9"}).metadata == {"n": "9"}
    assert [message.content for message in completions.messages.list(made[0].id)] == ["hello"]
    assert completions.delete(made[0].id).deleted
    with pytest.raises(openai.NotFoundError):
        completions.retrieve(made[0].id)


def test_a_stored_stream_of_the_openai_client_is_retrieved_word_for_word(live):
    live.start()
    completions = openai.OpenAI(base_url=live.base_url, api_key=live.key, max_retries=0).chat.completions
    body = chat(live.drill["echo_model"], "one two three\nfour", store=True)

    chunks = list(completions.create(**body, stream=True))

    text = "".join(chunk.choices[0].delta.content or "" for chunk in chunks)
    assert completions.retrieve(chunks[0].id).choices[0].message.content == text == "one two three\nfour"
