"""The same request again: after a cut connection, at the same time, or by an SDK of its own accord."""

import random
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from string import ascii_lowercase

import httpx
import openai
import pytest
from django.test import AsyncClient

from chat_api.errors import ApiError, error_response
from chat_api.models import ApiKey
from tests import services
from tests.conftest import Api, chat, parse_events, reply_of, streamed_text
from tests.live import LiveDesk
from workflows.models import Conversation, Message, Turn, Workflow

COMPLETIONS = "/v1/chat/completions"
KEY = {"idempotency-key": "one"}
MESSAGE = "On the 3rd floor nobody can reach the internet"


# --- With a key, without a network ------------------------------------------------------------------------------


@pytest.mark.django_db
def test_the_same_key_and_body_give_the_same_completion(api):
    first = api.complete("echo", "hello", headers=KEY, metadata={"a": "b"}, store=True)

    assert api.complete("echo", "hello", headers=KEY, metadata={"a": "b"}, store=True) == first
    assert Turn.objects.count() == 1


@pytest.mark.django_db
def test_the_same_key_and_body_give_the_same_stream(api):
    def text_and_ends(events: list) -> tuple:
        return events[0], streamed_text(events), events[-2:]

    first = api.stream("echo", "one two three", headers=KEY)

    assert text_and_ends(api.stream("echo", "one two three", headers=KEY)) == text_and_ends(first)
    assert Turn.objects.count() == 1


@pytest.mark.django_db
def test_the_same_key_with_another_body_is_400(api):
    api.complete("echo", "hello", headers=KEY)

    response = api.post(COMPLETIONS, chat("echo", "other"), **KEY)

    assert response.status_code == 400
    assert response.json()["error"] == {
        "message": "This Idempotency-Key was used before with a different request body.",
        "type": "idempotency_error",
        "param": None,
        "code": "idempotency_key_reused",
    }
    assert Message.objects.count() == 2


@pytest.mark.django_db
def test_the_same_key_of_another_api_key_is_another_request(api):
    other = Api(ApiKey.objects.issue("Other")[1])

    first, second = api.complete("echo", "hello", headers=KEY), other.complete("echo", "other", headers=KEY)

    assert first["id"] != second["id"]
    assert reply_of(second) == "other"


@pytest.mark.django_db
@pytest.mark.parametrize("value", ["x" * 5000, "é", " ", "'; --"])
def test_any_text_can_be_a_key(api, value):
    first = api.complete("echo", "hello", headers={"idempotency-key": value})
    again = api.complete("echo", "hello", headers={"idempotency-key": value})

    assert again["id"] == first["id"]


@pytest.mark.django_db
def test_a_continued_reply_is_repeated_without_what_the_client_had(api):
    start = reply_of(api.complete("echo", "one two three", max_tokens=1))
    first = api.complete("echo", "one two three", start, headers=KEY)

    assert api.complete("echo", "one two three", start, headers=KEY) == first
    assert start + reply_of(first) == "one two three"


@pytest.mark.django_db
def test_the_same_key_at_the_same_time_is_one_turn(api, echo):
    Workflow.objects.filter(slug="echo").update(settings={"chunk_delay_ms": 20, "fail_after_words": None})

    async def request():
        response = await AsyncClient().post(
            COMPLETIONS,
            data=chat("echo", "one two three"),
            content_type="application/json",
            headers=api.headers(KEY),
        )
        return response.json()

    completions = api.together(*[request] * 5)

    assert completions == completions[:1] * 5
    assert Turn.objects.count() == Conversation.objects.count() == 1


@pytest.mark.django_db
def test_an_answer_that_failed_is_made_anew(api, echo):
    Workflow.objects.filter(slug="echo").update(settings={"chunk_delay_ms": 0, "fail_after_words": 1})
    failed = api.post(COMPLETIONS, chat("echo", "one two"), **KEY)
    Workflow.objects.filter(slug="echo").update(settings={"chunk_delay_ms": 0, "fail_after_words": None})

    completion = api.complete("echo", "one two", headers=KEY)

    assert (failed.status_code, failed["x-should-retry"]) == (500, "false")
    assert reply_of(completion) == "one two"
    assert api.complete("echo", "one two", headers=KEY) == completion


# --- Whether to try again ---------------------------------------------------------------------------------------


def test_a_conflict_is_not_to_be_tried_again():
    assert error_response(ApiError(409, "It is running already."))["x-should-retry"] == "false"


def test_a_refusal_leaves_the_sdks_to_their_own_rules():
    assert "x-should-retry" not in error_response(ApiError(429, "Too many.")).headers


@pytest.mark.django_db
def test_a_turn_that_is_stopped_after_it_wrote_a_ticket_is_not_to_be_tried_again(api, monkeypatch):
    from workflows import turns

    take = turns.RunningTurn._take

    def stop_at_the_ticket(turn, item):
        take(turn, item)
        if item.get("ticket"):
            turn.cancel()

    monkeypatch.setattr(turns.RunningTurn, "_take", stop_at_the_ticket)

    response = api.post(COMPLETIONS, chat("support-desk", MESSAGE))

    assert (response.status_code, response["x-should-retry"]) == (503, "false")
    assert response.json()["error"]["code"] == "turn_interrupted"


# --- A connection that is cut -----------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def live(installed_desk) -> Iterator[LiveDesk]:
    installed_desk.start()
    yield installed_desk
    installed_desk.clear()


class Exchange:
    """One request to a live desk, with words and a key that no other test uses, and what is stored of it."""

    def __init__(self, live: LiveDesk):
        # Letters only: many digits in a row could be taken for a card's number, and be masked.
        self.live, self.unique = live, "".join(random.choices(ascii_lowercase, k=12))
        self.url = f"{live.base_url}/chat/completions"
        self.authorization = {"authorization": f"Bearer {live.key}"}
        self.key = {"idempotency-key": self.unique}
        self.words = " ".join([self.unique, *ascii_lowercase, *ascii_lowercase])
        self.before = live.rows("select coalesce(max(id), 0) from workflows_conversation")[0][0]

    def echo(self, **fields) -> dict:
        """The body of a request whose answer takes two seconds."""
        return chat(self.live.drill["echo_model"], self.words, **fields)

    def post(self, body: dict, **headers: str) -> httpx.Response:
        return httpx.post(self.url, json=body, headers=self.authorization | headers, timeout=60)

    def cut(self, body: dict, **headers: str) -> dict:
        """Begin a stream and hang up after some chunks; returns the first one."""
        with httpx.stream("POST", self.url, json=body, headers=self.authorization | headers) as response:
            lines = [line for _, line in zip(range(9), response.iter_lines(), strict=False)]
        return parse_events("\n\n".join(lines).encode())[0]

    def hang_up(self, body: dict, seconds: float = 0.6, **headers: str) -> None:
        """Ask for a whole completion and hang up before it comes."""
        with pytest.raises(httpx.ReadTimeout):
            httpx.post(self.url, json=body, headers=self.authorization | headers, timeout=seconds)

    def turns(self) -> list[tuple[str, str]]:
        """(id, status) of each turn since."""
        query = "select public_id, status from workflows_turn where conversation_id > %d order by id"
        return self.live.rows(query % self.before)

    def statuses(self) -> list[str]:
        return [status for _, status in self.turns()]

    def is_over(self) -> bool:
        return services.wait_until(lambda: self.turns() and "running" not in self.statuses())

    def conversations(self) -> int:
        return self.live.rows(f"select count(*) from workflows_conversation where id > {self.before}")[0][0]

    def tickets(self) -> int:
        query = "select count(*) from support_desk_ticket where conversation_id > %d"
        return self.live.rows(query % self.before)[0][0]


@pytest.fixture
def exchange(live) -> Exchange:
    return Exchange(live)


@pytest.mark.parametrize("wait", [False, True], ids=["at once", "later"])
def test_a_stream_that_was_cut_is_the_same_completion_when_repeated_with_its_key(exchange, wait):
    body = exchange.echo(stream=True)
    first = exchange.cut(body, **exchange.key)
    if wait:
        assert exchange.is_over()

    events = parse_events(exchange.post(body, **exchange.key).content)

    assert events[0]["id"] == first["id"]
    assert streamed_text(events) == exchange.words
    assert events[-1] == "[DONE]"
    assert exchange.statuses() == ["completed"]


def test_a_completion_that_was_cut_is_the_same_when_repeated_with_its_key(exchange):
    exchange.hang_up(exchange.echo(), **exchange.key)
    exchange.hang_up(exchange.echo(), **exchange.key)

    completion = exchange.post(exchange.echo(), **exchange.key).json()

    assert reply_of(completion) == exchange.words
    assert exchange.turns() == [(completion["id"], "completed")]


def test_repeats_with_a_key_while_the_first_still_runs_are_all_the_same(exchange):
    with ThreadPoolExecutor() as pool:
        completions = list(pool.map(lambda _: exchange.post(exchange.echo(), **exchange.key).json(), range(6)))

    assert completions == completions[:1] * 6
    assert exchange.statuses() == ["completed"]


def test_without_a_key_a_cut_connection_stops_the_turn_and_keeps_its_text(exchange):
    exchange.cut(exchange.echo(stream=True))

    assert exchange.is_over()
    assert exchange.statuses() == ["interrupted"]
    query = "select content from workflows_message where role = 'assistant' and conversation_id > %d"
    [(text,)] = exchange.live.rows(query % exchange.before)
    assert text and exchange.words.startswith(text)


@pytest.mark.parametrize("stream", [False, True])
def test_an_sdks_retry_after_a_cut_connection_stays_in_the_conversation(exchange, stream):
    body = exchange.echo(stream=stream)
    (exchange.cut if stream else exchange.hang_up)(body)

    response = exchange.post(body, **{"x-stainless-retry-count": "1"})

    text = streamed_text(parse_events(response.content)) if stream else reply_of(response.json())
    assert text == exchange.words
    assert exchange.statuses().count("completed") == 1
    assert exchange.conversations() == 1


@pytest.mark.parametrize("stream", [False, True])
@pytest.mark.parametrize("seconds", [0.01, 0.1, 0.5])
@pytest.mark.parametrize("has_key", [False, True])
def test_however_early_the_connection_is_cut_a_retry_makes_one_ticket(exchange, has_key, seconds, stream):
    body = chat("support-desk", f"{MESSAGE} {exchange.unique}", stream=stream)
    headers = exchange.key if has_key else {}
    with suppress(httpx.ReadTimeout):
        httpx.post(exchange.url, json=body, headers=exchange.authorization | headers, timeout=seconds)

    response = exchange.post(body, **headers, **{"x-stainless-retry-count": "1"})

    assert response.status_code == 200
    assert (exchange.conversations(), exchange.tickets()) == (1, 1)
    assert exchange.statuses().count("completed") == 1


def test_the_openai_client_retries_after_a_timeout_and_makes_one_ticket(exchange):
    client = openai.OpenAI(base_url=exchange.live.base_url, api_key=exchange.live.key, max_retries=0)
    body = chat("support-desk", f"{MESSAGE} {exchange.unique}")
    with suppress(openai.APITimeoutError):
        client.with_options(timeout=0.02).chat.completions.create(**body)

    client.chat.completions.create(**body, extra_headers={"x-stainless-retry-count": "2"})

    assert (exchange.conversations(), exchange.tickets()) == (1, 1)
