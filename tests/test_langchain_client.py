"""langchain-openai's ChatOpenAI against a desk in its own process."""

import asyncio
from collections.abc import Callable, Iterator

import httpx2
import pytest
from langchain_core.messages import AIMessage, HumanMessage
from langchain_openai import ChatOpenAI

from tests.live import LiveDesk

TWENTY = "abcdefghijklmnopqrst"
THREE_TURNS = ("My computer isn't working right", "the screen stays black when I switch it on", "send it")


@pytest.fixture(scope="module")
def live(installed_desk) -> Iterator[LiveDesk]:
    installed_desk.start()
    yield installed_desk
    installed_desk.clear()


def model(live: LiveDesk, name: str = "support-desk", **fields) -> ChatOpenAI:
    return ChatOpenAI(model=name, base_url=live.base_url, api_key=live.key, **fields)


def invoked(live: LiveDesk, messages: list) -> str:
    return model(live).invoke(messages).text


def streamed(live: LiveDesk, messages: list) -> str:
    async def read() -> str:
        async with httpx2.AsyncClient() as client:  # the shared one stays with the loop that used it first
            chat = model(live, http_async_client=client)
            return "".join([chunk.text async for chunk in chat.astream(messages)])

    return asyncio.run(read())


def count(live: LiveDesk, table: str) -> int:
    return live.rows(f"select count(*) from {table}")[0][0]


@pytest.mark.parametrize("say", [invoked, streamed])
def test_three_turns_make_one_conversation_and_one_ticket(live, say: Callable):
    tables = ("workflows_conversation", "support_desk_ticket")
    before = [count(live, table) for table in tables]

    history = []
    for text in THREE_TURNS:
        history.append(HumanMessage(text))
        history.append(AIMessage(say(live, history)))

    assert "SD-" in history[-1].text
    assert [count(live, table) for table in tables] == [number + 1 for number in before]


def test_metadata_and_store_reach_the_desk(live):
    chat = model(live, "echo", store=True, extra_body={"metadata": {"asset": "LT-0042"}})

    reply = chat.invoke("hello")

    stored = chat.root_client.chat.completions.retrieve(reply.response_metadata["id"])
    assert stored.metadata == {"asset": "LT-0042"}
    assert stored.choices[0].message.content == reply.text == "hello"


@pytest.mark.parametrize("stream", [False, True])
def test_usage_and_finish_reason_are_reported(live, stream):
    chat = model(live, "echo", streaming=stream, stream_usage=True)

    reply = chat.invoke("hello there")

    assert reply.usage_metadata["total_tokens"] == 6
    assert reply.response_metadata["finish_reason"] == "stop"


def test_twenty_streams_at_once_do_not_mix(live):
    texts = [" ".join([f"person {letter}", *(letter * length for length in range(1, 20))]) for letter in TWENTY]

    async def together() -> list[str]:
        async with httpx2.AsyncClient() as client:
            chat = model(live, live.drill["echo_model"], http_async_client=client)

            async def read(text: str) -> str:
                return "".join([chunk.text async for chunk in chat.astream(text)])

            return await asyncio.gather(*map(read, texts))

    assert asyncio.run(together()) == texts
