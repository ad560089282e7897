"""The official client against a desk in its own process."""

import asyncio
from collections.abc import Iterator

import openai
import pytest

from tests.live import LiveDesk


@pytest.fixture(scope="module")
def live(installed_desk) -> Iterator[LiveDesk]:
    installed_desk.start()
    yield installed_desk
    installed_desk.clear()


@pytest.fixture
def client(live) -> openai.OpenAI:
    return openai.OpenAI(base_url=live.base_url, api_key=live.key, max_retries=0)


def converse(say, *texts: str) -> list[str]:
    """A conversation as a chat client holds it: the whole history is sent each time."""
    messages, replies = [], []
    for text in texts:
        messages.append({"role": "user", "content": text})
        replies.append(say(messages))
        messages.append({"role": "assistant", "content": replies[-1]})
    return replies


THREE_TURNS = ("My computer isn't working right", "the screen stays black when I switch it on", "send it")


def whole(client, model):
    def say(messages):
        completion = client.chat.completions.create(model=model, messages=messages)
        return completion.choices[0].message.content

    return say


def streamed(client, model):
    def say(messages):
        stream = client.chat.completions.create(model=model, messages=messages, stream=True)
        return "".join(chunk.choices[0].delta.content or "" for chunk in stream if chunk.choices)

    return say


def awaited(client, model):
    def say(messages):
        async def ask():
            async with openai.AsyncOpenAI(base_url=client.base_url, api_key=client.api_key) as asynchronous:
                completion = await asynchronous.chat.completions.create(model=model, messages=messages)
                return completion.choices[0].message.content

        return asyncio.run(ask())

    return say


def awaited_stream(client, model):
    def say(messages):
        async def ask():
            async with openai.AsyncOpenAI(base_url=client.base_url, api_key=client.api_key) as asynchronous:
                stream = await asynchronous.chat.completions.create(model=model, messages=messages, stream=True)
                return "".join([chunk.choices[0].delta.content or "" async for chunk in stream if chunk.choices])

        return asyncio.run(ask())

    return say


@pytest.mark.parametrize("way", [whole, streamed, awaited, awaited_stream])
def test_three_turns_make_one_conversation_and_one_ticket(live, client, way):
    before = live.counts()

    replies = converse(way(client, "support-desk"), *THREE_TURNS)

    assert "SD-" not in replies[0]
    assert "SD-" in replies[2]
    assert live.counts() == tuple(count + 1 for count in before)


def test_regenerate_and_edit_make_no_second_ticket(live, client):
    say = whole(client, "support-desk")
    first, second = {"role": "user", "content": THREE_TURNS[0]}, {"role": "user", "content": THREE_TURNS[1]}
    history = [first, {"role": "assistant", "content": say([first])}, second]
    history += [{"role": "assistant", "content": say(history)}, {"role": "user", "content": "send it"}]
    say(history)
    before = live.counts()

    say(history)
    say([*history[:-1], {"role": "user", "content": "I don't know more, just send it please"}])

    assert live.counts() == before


def test_failures_raise_the_clients_own_exceptions(live, client):
    hello = [{"role": "user", "content": "hello"}]
    create = client.chat.completions.create

    with pytest.raises(openai.NotFoundError):
        create(model="unknown", messages=hello)
    with pytest.raises(openai.BadRequestError):
        create(model="echo", messages=hello, n=2)
    with pytest.raises(openai.AuthenticationError):
        client.with_options(api_key="wrong").models.list()
    with pytest.raises(openai.APIStatusError, match="too large") as huge:
        create(model="echo", messages=[{"role": "user", "content": "x" * 40_000_000}])
    assert huge.value.status_code == 413
    with pytest.raises(openai.InternalServerError):
        create(model=live.drill["failing_model"], messages=[{"role": "user", "content": "a b c d e"}])


def test_twenty_streams_at_once_never_mix(live, client):
    texts = [" ".join(f"stream{number}-{word}" for word in range(12)) for number in range(20)]

    async def ask(asynchronous, text):
        messages = [{"role": "user", "content": text}]
        stream = await asynchronous.chat.completions.create(model="echo", messages=messages, stream=True)
        return "".join([chunk.choices[0].delta.content or "" async for chunk in stream if chunk.choices])

    async def run():
        async with openai.AsyncOpenAI(base_url=client.base_url, api_key=client.api_key) as asynchronous:
            return await asyncio.gather(*(ask(asynchronous, text) for text in texts))

    assert asyncio.run(run()) == texts


def test_a_failure_in_mid_stream_raises(live, client):
    stream = client.chat.completions.create(
        model=live.drill["failing_model"], messages=[{"role": "user", "content": "one two three four"}], stream=True
    )

    with pytest.raises(openai.APIError, match="failed after 3 words"):
        for _ in stream:
            pass


def test_the_limited_key_is_limited(live, client):
    limited = client.with_options(api_key=live.drill["limited_key"])

    with pytest.raises(openai.RateLimitError):
        for _ in range(8):  # twice the limit and more: the minute may turn in between
            limited.models.list()


def test_models_are_listed_and_retrieved(client):
    assert [model.id for model in client.models.list()] == ["support-desk"]
    assert client.models.retrieve("echo").id == "echo"
