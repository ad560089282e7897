import pytest

from tests.conftest import chat, reply_of, streamed_text
from workflows.models import Conversation, Message, Turn

pytestmark = pytest.mark.django_db


def test_a_completion_has_the_openai_shape(api):
    completion = api.complete("echo", "hello there")

    conversation = Conversation.objects.get()
    turn = Turn.objects.get()
    assert completion == {
        "id": turn.public_id,
        "object": "chat.completion",
        "created": int(turn.started_at.timestamp()),
        "model": "echo",
        "service_tier": "default",
        "system_fingerprint": "supportdesk",
        "choices": [
            {
                "index": 0,
                "message": {"role": "assistant", "content": "hello there", "refusal": None},
                "logprobs": None,
                "finish_reason": "stop",
            }
        ],
        "usage": {"prompt_tokens": 3, "completion_tokens": 3, "total_tokens": 6},
        "supportdesk": {
            "conversation": conversation.public_id,
            "type": None,
            "asking": None,
            "question_no": 0,
            "withdrawn": False,
            "tickets": [],
        },
    }


def test_a_stream_has_the_openai_shape(api):
    first, text, last, done = api.stream("echo", "hello")

    head = {
        "id": Turn.objects.get().public_id,
        "object": "chat.completion.chunk",
        "created": int(Turn.objects.get().started_at.timestamp()),
        "model": "echo",
        "service_tier": "default",
        "system_fingerprint": "supportdesk",
    }
    assert first == {**head, "choices": [_choice({"role": "assistant", "content": ""})]}
    assert text == {**head, "choices": [_choice({"content": "hello"})]}
    assert last["choices"] == [_choice({}, "stop")]
    assert last["supportdesk"]["conversation"] == Conversation.objects.get().public_id
    assert done == "[DONE]"


def _choice(delta, finish_reason=None):
    return {"index": 0, "delta": delta, "logprobs": None, "finish_reason": finish_reason}


def test_usage_is_a_chunk_of_its_own_when_asked_for(api):
    *chunks, usage, done = api.stream("echo", "hello", stream_options={"include_usage": True})

    assert usage["choices"] == []
    assert usage["usage"] == {"prompt_tokens": 2, "completion_tokens": 2, "total_tokens": 4}
    assert all(chunk["usage"] is None for chunk in chunks)
    assert done == "[DONE]"


def test_streamed_text_is_the_stored_text(api):
    events = api.stream("echo", "  several words,\n\nand lines ")

    reply = Message.objects.get(role="assistant")
    assert streamed_text(events) == reply.content == "  several words,\n\nand lines "


def test_text_parts_are_joined(api):
    parts = [{"type": "text", "text": "one"}, {"type": "text", "text": "two"}]

    completion = api.complete("echo", {"role": "user", "content": parts})

    assert reply_of(completion) == "one\ntwo"


def test_every_role_is_accepted(api):
    completion = api.complete(
        "echo",
        {"role": "developer", "content": "be brief"},
        {"role": "system", "content": "be kind"},
        {"role": "user", "content": "first"},
        {"role": "assistant", "content": None, "tool_calls": [{"id": "1", "type": "function"}]},
        {"role": "tool", "content": "result", "tool_call_id": "1"},
        {"role": "function", "name": "f", "content": "result"},
        {"role": "user", "content": "last"},
    )

    assert reply_of(completion) == "last"


def test_a_reply_is_cut_before_a_stop_sequence(api):
    completion = api.complete("echo", "one two three four", stop=["three", "never"])

    assert reply_of(completion) == "one two "
    assert completion["choices"][0]["finish_reason"] == "stop"
    assert Message.objects.get(role="assistant").content == "one two "


def test_a_long_reply_is_cut_at_max_completion_tokens(api):
    events = api.stream("echo", "a" * 100, max_completion_tokens=5)

    assert streamed_text(events) == "a" * 20
    assert events[-2]["choices"][0]["finish_reason"] == "length"


def test_null_fields_are_as_absent_and_unknown_ones_ignored(api):
    completion = api.complete("echo", "hi", stop=None, n=None, temperature=None, seed=7, verbosity="low", made_up={})

    assert reply_of(completion) == "hi"


def test_a_stream_that_fails_ends_in_an_error_event(api, failing):
    events = api.stream("failing", "one two three four")

    assert streamed_text(events[:-1]) == "one two"
    assert events[-1] == {
        "error": {
            "message": "The echo failed after 2 words, as its settings ask.",
            "type": "server_error",
            "param": None,
            "code": "workflow_failed",
        }
    }
    assert Turn.objects.get().status == Turn.Status.FAILED
    assert Message.objects.get(role="assistant").content == "one two"


def test_a_completion_that_fails_is_a_500_that_is_not_retried(api, failing):
    response = api.post("/v1/chat/completions", chat("failing", "one two three"))

    assert response.status_code == 500
    assert response["x-should-retry"] == "false"
    assert response.json()["error"]["code"] == "workflow_failed"


@pytest.fixture
def failing(desk):
    from workflows.models import ModelListing, Workflow

    workflow = Workflow.objects.create(slug="failing", name="Failing", graph="echo", settings={"fail_after_words": 2})
    return ModelListing.objects.create(model_id="failing", name="Failing", workflow=workflow)
