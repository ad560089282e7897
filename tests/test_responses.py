"""The Responses API: without a network first, then with the official client against a desk of its own."""

import json
import re
from datetime import timedelta
from pathlib import Path

import openai
import pytest
from asgiref.sync import async_to_sync
from django.test import AsyncClient
from django.utils import timezone

from chat_api.models import ApiKey
from tests.conftest import Api
from tests.test_openai_client import THREE_TURNS
from workflows.models import Conversation, Message, Turn, Workflow
from workflows.support_desk.models import Ticket

WORDS = " ".join(f"word-{number}" for number in range(40))
ASK_USER = {"type": "function", "name": "ask_user", "parameters": {}}

in_database = pytest.mark.django_db


class Desk:
    """The Responses API as a client sees it, without a network."""

    def __init__(self, api: Api):
        self.api = api

    def create(self, model: str, input: str | list, **fields) -> dict:
        response = self.post(model, input, **fields)
        assert response.status_code == 200, response.content
        return response.json()

    def post(self, model: str, input: str | list, headers: dict[str, str] | None = None, **fields):
        return self.api.post("/v1/responses", {"model": model, "input": input, **fields}, **(headers or {}))

    def stream(self, model: str, input: str | list, **fields) -> list[dict]:
        body = json.dumps({"model": model, "input": input, "stream": True, **fields})
        return self._events("post", "/v1/responses", data=body, content_type="application/json")

    def again(self, response_id: str, after: int = -1) -> list[dict]:
        return self._events("get", f"/v1/responses/{response_id}?stream=true&starting_after={after}")

    def _events(self, method: str, path: str, **options) -> list[dict]:
        async def read() -> bytes:
            response = await getattr(AsyncClient(), method)(path, headers=self.api.headers({}), **options)
            assert response.status_code == 200, response.content
            return b"".join([part async for part in response.streaming_content])

        return parse(async_to_sync(read)().decode())


def parse(body: str) -> list[dict]:
    """The events, each of whose names is also said in its data."""
    blocks = [block.split("\n") for block in body.split("\n\n") if block.startswith("event: ")]
    events = [json.loads(data.removeprefix("data: ")) for _, data in blocks]
    assert [name for name, _ in blocks] == [f"event: {event['type']}" for event in events]
    return events


def text_of(response: dict) -> str:
    return response["output"][0]["content"][0]["text"]


def kinds(events: list[dict]) -> list[str]:
    return [event["type"].removeprefix("response.") for event in events]


@pytest.fixture
def desk_api(api) -> Desk:
    return Desk(api)


@pytest.fixture
def asking(desk_api) -> Desk:
    workflow = Workflow.objects.get(slug="support-desk")
    workflow.settings |= {"confirm_before_sending": True, "max_detail_questions": 0}
    workflow.save()
    return desk_api


# --- A response -------------------------------------------------------------------------------------------------


@in_database
def test_a_response_has_every_field_of_the_contract(desk_api, echo):
    response = desk_api.create("echo", "hello there", instructions="Be kind.", metadata={"a": "b"})

    number, conversation = response["id"].removeprefix("resp_"), Conversation.objects.get()
    part = {"type": "output_text", "text": "hello there", "annotations": [], "logprobs": []}
    message = {"id": f"msg_{number}", "type": "message", "role": "assistant", "status": "completed", "content": [part]}
    assert response.pop("created_at") <= response.pop("completed_at")
    assert response.pop("supportdesk")["conversation"] == conversation.public_id
    assert response == {
        "id": f"resp_{number}", "object": "response", "status": "completed", "error": None, "model": "echo",
        "incomplete_details": None, "instructions": "Be kind.", "output": [message], "metadata": {"a": "b"},
        "tools": [], "tool_choice": "auto", "parallel_tool_calls": True, "temperature": 1.0, "top_p": 1.0,
        "previous_response_id": None, "conversation": None, "truncation": "disabled", "store": True,
        "text": {"format": {"type": "text"}}, "presence_penalty": 0.0, "frequency_penalty": 0.0, "top_logprobs": 0,
        "reasoning": {"effort": None, "summary": None}, "max_output_tokens": None, "max_tool_calls": None,
        "background": False, "service_tier": "default", "safety_identifier": None, "prompt_cache_key": None,
        "user": None,
        "usage": {
            "input_tokens": 3, "input_tokens_details": {"cached_tokens": 0},
            "output_tokens": 3, "output_tokens_details": {"reasoning_tokens": 0}, "total_tokens": 6,
        },
    }  # fmt: skip


@in_database
def test_a_response_repeats_its_request(desk_api, echo):
    asked = {
        "temperature": 0.2, "tools": [{**ASK_USER, "description": None, "strict": None}], "max_output_tokens": 50,
        "text": {"format": {"type": "text"}, "verbosity": "low"}, "prompt_cache_key": "k", "truncation": "auto",
    }  # fmt: skip

    response = desk_api.create("echo", "hello", **asked)

    assert {name: response[name] for name in asked} == asked


@in_database
def test_a_stored_response_is_retrieved_as_it_was_made(desk_api, echo):
    response = desk_api.create("echo", "hello")

    assert desk_api.api.get(f"/v1/responses/{response['id']}").json() == response


@in_database
def test_a_response_that_is_not_stored_is_unknown(desk_api, echo):
    response = desk_api.create("echo", "hello", store=False)

    again = desk_api.post("echo", "more", previous_response_id=response["id"])

    assert response["store"] is False
    assert desk_api.api.get(f"/v1/responses/{response['id']}").status_code == 404
    assert (again.status_code, again.json()["error"]["param"]) == (404, "previous_response_id")


@in_database
def test_a_response_of_another_key_is_unknown(desk_api, echo):
    response = desk_api.create("echo", "hello")
    stranger = Desk(Api(ApiKey.objects.issue("Other")[1]))

    again = stranger.post("echo", "more", previous_response_id=response["id"])

    assert again.status_code == stranger.api.get(f"/v1/responses/{response['id']}").status_code == 404


@in_database
def test_a_reply_that_is_cut_is_incomplete(desk_api, echo):
    response = desk_api.create("echo", WORDS, max_output_tokens=2)

    assert (response["status"], text_of(response)) == ("incomplete", WORDS[:8])
    assert response["incomplete_details"] == {"reason": "max_output_tokens"}
    assert response["output"][0]["status"] == "incomplete"


@in_database
def test_a_failure_is_an_error_and_the_stored_response_says_so(desk_api, echo):
    Workflow.objects.filter(slug="echo").update(settings={"chunk_delay_ms": 0, "fail_after_words": 2})

    response = desk_api.post("echo", "one two three")

    turn = Turn.objects.get()
    stored = desk_api.api.get(f"/v1/responses/{turn.public_id.replace('chatcmpl-', 'resp_')}").json()
    assert (response.status_code, response.json()["error"]["code"]) == (500, "workflow_failed")
    assert (stored["status"], stored["error"]["code"], text_of(stored)) == ("failed", "server_error", "one two")


BAD = [
    ({"input": 5}, "input"),
    ({"input": []}, "input"),
    ({"input": ["x"]}, "input[0]"),
    ({"input": "  "}, "input"),
    ({"input": [{"role": "user", "content": 5}]}, "input[0].content"),
    ({"input": [{"role": "user", "content": [{"type": "input_image"}]}]}, "input[0].content[0].type"),
    ({"input": [{"role": "user", "content": [{"type": "input_text"}]}]}, "input[0].content[0].text"),
    ({"input": [{"role": "nobody", "content": "x"}]}, "input[0].role"),
    ({"input": [{"type": "computer_call"}]}, "input[0].type"),
    ({"input": [{"type": "function_call_output", "call_id": "c", "output": "x"}]}, "input[0].call_id"),
    ({"input": [{"role": "assistant", "content": "x"}]}, "input"),
    ({"previous_response_id": "resp_1", "conversation": "conv_1"}, "conversation"),
    ({"conversation": {}}, "conversation.id"),
    ({"stream": "true"}, "stream"),
    ({"store": 1}, "store"),
    ({"background": True, "store": False}, "background"),
    ({"text": {"format": {"type": "json_object"}}}, "text.format.type"),
    ({"temperature": 3}, "temperature"),
    ({"top_p": 1.5}, "top_p"),
    ({"top_logprobs": 3}, "top_logprobs"),
    ({"max_output_tokens": 0}, "max_output_tokens"),
    ({"truncation": "some"}, "truncation"),
    ({"metadata": {"a": 1}}, "metadata"),
    ({"tools": [1]}, "tools[0]"),
    ({"include": ["message.output_text.logprobs"]}, "include"),
]


@in_database
@pytest.mark.parametrize(("fields", "param"), BAD, ids=[f"{param}-{number}" for number, (_, param) in enumerate(BAD)])
def test_a_bad_request_names_the_field(desk_api, echo, fields, param):
    response = desk_api.api.post("/v1/responses", {"model": "echo", "input": "x", **fields})

    assert (response.status_code, response.json()["error"]["param"]) == (400, param)
    assert not Turn.objects.exists()


# --- Conversations ----------------------------------------------------------------------------------------------


@in_database
def test_instructions_and_system_messages_are_no_part_of_the_conversation(desk_api, echo):
    parts = [{"type": "input_text", "text": "hello"}, {"type": "input_text", "text": "there"}]
    sent = [{"role": "system", "content": "Be kind."}, {"type": "message", "role": "user", "content": parts}]

    response = desk_api.create("echo", sent, instructions="Be brief.")

    assert text_of(response) == "hello\nthere"
    assert list(Message.objects.values_list("role", flat=True)) == ["user", "assistant"]


@in_database
def test_a_first_request_always_opens_a_conversation(desk_api, echo):
    desk_api.create("echo", "hello", safety_identifier="employee-1")

    desk_api.create("echo", "hello", safety_identifier="employee-1")

    assert Conversation.objects.count() == 2


@in_database
def test_a_retry_of_a_first_request_is_the_same_response(desk_api, echo):
    first = desk_api.create("echo", "hello")

    again = desk_api.create("echo", "hello", headers={"x-stainless-retry-count": "1"})

    assert again == first


@in_database
def test_an_older_response_is_continued_on_a_branch(desk_api, echo):
    first = desk_api.create("echo", "one")
    desk_api.create("echo", "two", previous_response_id=first["id"])

    other = desk_api.create("echo", "three", previous_response_id=first["id"])

    [conversation] = Conversation.objects.all()
    path = Turn.objects.order_by("-pk").first().reply.path()
    assert [message.content for message in path] == ["one", "one", "three", "three"]
    assert other["supportdesk"]["conversation"] == conversation.public_id
    assert other["previous_response_id"] == first["id"]


@in_database
def test_a_conversation_goes_on_at_its_end(desk_api, echo):
    conversation = desk_api.create("echo", "one")["supportdesk"]["conversation"]
    desk_api.create("echo", "two", conversation=conversation)

    response = desk_api.create("echo", "three", conversation={"id": conversation})

    path = Turn.objects.order_by("-pk").first().reply.path()
    assert [message.content for message in path] == ["one", "one", "two", "two", "three", "three"]
    assert response["conversation"] == {"id": conversation}


@in_database
def test_a_retry_in_a_conversation_is_the_same_response(desk_api, echo):
    conversation = desk_api.create("echo", "one")["supportdesk"]["conversation"]
    second = desk_api.create("echo", "two", conversation=conversation)

    again = desk_api.create("echo", "two", conversation=conversation, headers={"x-stainless-retry-count": "1"})

    assert again == second


@in_database
def test_a_client_that_resends_its_history_stays_in_its_conversation(desk_api, echo):
    first = desk_api.create("echo", "one", store=False)
    history = [{"role": "user", "content": "one"}, *first["output"], {"role": "user", "content": "two"}]

    desk_api.create("echo", history, store=False)

    assert Conversation.objects.count() == 1


@in_database
def test_a_client_may_refer_to_items_that_it_got(desk_api, echo):
    [item] = desk_api.create("echo", "one")["output"]
    reference = {"type": "item_reference", "id": item["id"]}

    desk_api.create("echo", [{"role": "user", "content": "one"}, reference, {"role": "user", "content": "two"}])

    assert Conversation.objects.count() == 1
    assert Message.objects.count() == 4


@in_database
def test_a_conversation_is_with_one_model(desk_api, echo):
    first = desk_api.create("echo", "one")

    response = desk_api.post("support-desk", "two", previous_response_id=first["id"])

    assert (response.status_code, response.json()["error"]["param"]) == (400, "model")


@in_database
def test_another_end_user_cannot_continue(desk_api, echo):
    first = desk_api.create("echo", "one", safety_identifier="employee-1")

    stranger = desk_api.post("echo", "two", previous_response_id=first["id"], safety_identifier="employee-2")
    unnamed = desk_api.post("echo", "two", previous_response_id=first["id"])

    assert (stranger.status_code, unnamed.status_code) == (404, 200)


@in_database
def test_the_input_items_are_what_the_request_sent(desk_api, echo):
    first = desk_api.create("echo", "one")
    second = desk_api.create("echo", [{"role": "user", "content": word} for word in ("two", "three")],
                             previous_response_id=first["id"])  # fmt: skip

    newest = desk_api.api.get(f"/v1/responses/{second['id']}/input_items?limit=1").json()
    older = desk_api.api.get(f"/v1/responses/{second['id']}/input_items?after={newest['last_id']}").json()

    assert [item["content"][0]["text"] for item in newest["data"] + older["data"]] == ["three", "two"]
    assert (newest["has_more"], older["has_more"]) == (True, False)


@in_database
def test_a_deleted_response_is_gone_and_its_messages_stay(desk_api, echo):
    response = desk_api.create("echo", "hello")
    path = f"/v1/responses/{response['id']}"

    deleted = async_to_sync(AsyncClient().delete)(path, headers=desk_api.api.headers({}))

    assert deleted.json() == {"id": response["id"], "object": "response", "deleted": True}
    assert desk_api.api.get(path).status_code == 404
    assert Message.objects.count() == 2


# --- Questions --------------------------------------------------------------------------------------------------

MESSAGE = "Outlook on my laptop LT-0042 crashes with error 0x800 since yesterday"


@in_database
def test_a_question_is_a_function_call_and_its_output_the_answer(asking):
    first = asking.create("support-desk", MESSAGE, tools=[ASK_USER])
    [call] = first["output"]
    answer = {"type": "function_call_output", "call_id": call["call_id"], "output": '"Send it"'}

    second = asking.create("support-desk", [answer], previous_response_id=first["id"], tools=[ASK_USER])

    assert (call["type"], call["name"]) == ("function_call", "ask_user")
    assert Ticket.objects.get().number in text_of(second)


@in_database
def test_without_the_tool_a_question_is_text(asking):
    first = asking.create("support-desk", MESSAGE)

    second = asking.create("support-desk", "1", previous_response_id=first["id"])

    assert "1. Send it" in text_of(first)
    assert Ticket.objects.get().number in text_of(second)


@in_database
def test_a_client_that_resends_a_call_and_its_output_goes_on(asking):
    first = asking.create("support-desk", MESSAGE, tools=[ASK_USER], store=False)
    answer = {"type": "function_call_output", "call_id": first["output"][0]["call_id"], "output": "Send it"}

    asking.create("support-desk", [{"role": "user", "content": MESSAGE}, *first["output"], answer], store=False)

    assert Ticket.objects.count() == Conversation.objects.count() == 1


@in_database
def test_a_streamed_question_is_an_output_item(asking):
    events = asking.stream("support-desk", MESSAGE, tools=[ASK_USER])

    assert kinds(events)[-5:] == [
        "output_item.added", "function_call_arguments.delta", "function_call_arguments.done", "output_item.done",
        "completed",
    ]  # fmt: skip
    assert events[-4]["delta"] == events[-1]["response"]["output"][-1]["arguments"]
    assert asking.again(events[0]["response"]["id"]) == events


# --- Streams ----------------------------------------------------------------------------------------------------


@in_database
def test_a_stream_has_the_events_of_the_contract(desk_api, echo):
    events = desk_api.stream("echo", "one two")

    assert kinds(events) == [
        "created", "in_progress", "output_item.added", "content_part.added", "output_text.delta", "output_text.delta",
        "output_text.done", "content_part.done", "output_item.done", "completed",
    ]  # fmt: skip
    assert [event["sequence_number"] for event in events] == list(range(10))
    assert events[-1]["response"] == desk_api.api.get(f"/v1/responses/{events[0]['response']['id']}").json()


@in_database
@pytest.mark.parametrize("after", [-1, 0, 1, 4, 8, 100])
def test_a_stream_is_repeated_after_any_event(desk_api, echo, after):
    events = desk_api.stream("echo", "one two three")

    again = desk_api.again(events[0]["response"]["id"], after)

    assert again == events[after + 1 :]


@in_database
def test_a_failed_stream_ends_with_its_error_and_is_repeated(desk_api, echo):
    Workflow.objects.filter(slug="echo").update(settings={"chunk_delay_ms": 0, "fail_after_words": 2})

    events = desk_api.stream("echo", "one two three")

    last = events[-1]["response"]
    assert (kinds(events)[-1], last["status"], last["error"]["code"]) == ("failed", "failed", "server_error")
    assert desk_api.again(last["id"]) == events


@in_database
def test_a_cut_stream_ends_incomplete(desk_api, echo):
    events = desk_api.stream("echo", WORDS, max_output_tokens=2)

    assert kinds(events)[-1] == "incomplete"
    assert desk_api.again(events[0]["response"]["id"]) == events


@in_database
def test_a_stream_of_a_dead_process_keeps_its_pieces(desk_api, echo):
    events = desk_api.stream("echo", "one two three")
    Message.objects.get(role="assistant").delete()
    long_ago = timezone.now() - timedelta(minutes=5)
    Turn.objects.update(status="running", runner="elsewhere:1:x", heartbeat_at=long_ago, partial_text="one two",
                        piece_lengths=[3, 4])  # fmt: skip

    again = desk_api.again(events[0]["response"]["id"])

    assert again[:6] == events[:6]
    assert again[-1]["response"]["status"] == "failed"


# --- The official client ----------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def running(installed_desk):
    installed_desk.start()
    yield installed_desk
    installed_desk.clear()


@pytest.fixture
def client(running) -> openai.OpenAI:
    return openai.OpenAI(base_url=running.base_url, api_key=running.key, max_retries=0)


def test_three_responses_make_one_conversation_and_one_ticket(running, client):
    before, last = running.counts(), None

    for text in THREE_TURNS:
        last = client.responses.create(
            model="support-desk", input=text, previous_response_id=last.id if last else openai.omit
        )

    assert "SD-" in last.output_text
    assert running.counts() == tuple(count + 1 for count in before)


def test_the_stream_helper_follows_a_response(running, client):
    with client.responses.stream(model=running.drill["echo_model"], input="one two three") as stream:
        snapshots = [event.snapshot for event in stream if event.type == "response.output_text.delta"]
        final = stream.get_final_response()

    assert snapshots == ["one", "one two", "one two three"]
    assert (final.output_text, final.usage.total_tokens) == ("one two three", 8)


def test_a_failure_in_mid_stream_is_seen(running, client):
    events = list(client.responses.create(model=running.drill["failing_model"], input="a b c d e", stream=True))

    assert events[-1].type == "response.failed"
    assert "failed after 3 words" in events[-1].response.error.message


def test_a_background_response_survives_its_client(running, client):
    stream = client.responses.create(model=running.drill["echo_model"], input=WORDS, background=True, stream=True)
    seen = [next(stream) for _ in range(8)]
    stream.close()

    rest = list(client.responses.retrieve(seen[0].response.id, stream=True, starting_after=7))

    numbers = [event.sequence_number for event in seen + rest]
    deltas = [event.delta for event in seen + rest if event.type == "response.output_text.delta"]
    assert numbers == list(range(len(numbers)))
    assert "".join(deltas) == WORDS == rest[-1].response.output_text


def test_a_second_process_repeats_the_same_events(running, client):
    events = list(client.responses.create(model=running.drill["echo_model"], input=WORDS, background=True, stream=True))
    started = client.responses.create(model=running.drill["echo_model"], input=WORDS * 2, background=True)
    second = client.with_options(base_url=running.sibling())

    again = list(second.responses.retrieve(events[0].response.id, stream=True))
    followed = list(second.responses.retrieve(started.id, stream=True))

    assert again == events
    assert followed == list(client.responses.retrieve(started.id, stream=True))


def test_a_cancelled_response_keeps_its_text(running, client):
    started = client.responses.create(model=running.drill["echo_model"], input=WORDS * 5, background=True)
    next(event for event in client.responses.retrieve(started.id, stream=True) if event.type.endswith("delta"))

    cancelled = client.responses.cancel(started.id)

    assert (started.status, cancelled.status) == ("in_progress", "cancelled")
    assert cancelled.output_text.startswith("word-0")
    assert client.responses.cancel(started.id) == cancelled


def test_a_response_is_cancelled_in_the_process_that_runs_it(running, client):
    second = client.with_options(base_url=running.sibling())
    started = client.responses.create(model=running.drill["echo_model"], input=WORDS * 10, background=True)

    cancelled = second.responses.cancel(started.id)

    assert cancelled.status == "cancelled"


def test_only_a_background_response_can_be_cancelled(client, running):
    response = client.responses.create(model=running.drill["echo_model"], input="hello")

    with pytest.raises(openai.BadRequestError):
        client.responses.cancel(response.id)


def test_what_is_unknown_or_deleted_is_not_found(client, running):
    response = client.responses.create(model=running.drill["echo_model"], input="hello")
    client.responses.delete(response.id)

    for ask in (client.responses.retrieve, client.responses.delete, client.responses.input_items.list):
        with pytest.raises(openai.NotFoundError):
            ask(response.id)
    with pytest.raises(openai.NotFoundError, match="not found"):
        client.responses.create(model="support-desk", input="hello", previous_response_id="resp_unknown")


def test_the_examples_of_the_documentation_run(running, monkeypatch, capsys):
    page = (Path(__file__).parent.parent / "docs" / "responses.md").read_text()
    monkeypatch.setenv("OPENAI_BASE_URL", running.base_url)
    monkeypatch.setenv("OPENAI_API_KEY", running.key)

    names: dict = {}
    for example in re.findall(r"```python\n(.*?)```", page, re.DOTALL):
        exec(example, names)

    assert "SD-" in names["third"].output_text
    assert "response.completed" in capsys.readouterr().out
