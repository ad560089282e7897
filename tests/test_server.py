"""What must hold of the serving process itself: parallel streams, leaving clients, stops and kills."""

import asyncio
import json
import signal
import time

import httpx
import pytest

from tests import services
from tests.conftest import chat, parse_events, streamed_text
from tests.live import LiveDesk


def words(count: int, name: str) -> str:
    return " ".join(f"{name}-{number}" for number in range(count))


async def stream(live: LiveDesk, text: str, **fields) -> list:
    """The events of one stream; cut short when the connection is."""
    headers = {"authorization": f"Bearer {live.key}"}
    body, received = chat(live.drill["echo_model"], text, stream=True, **fields), b""
    try:
        async with (
            httpx.AsyncClient(timeout=60) as client,
            client.stream("POST", f"{live.base_url}/chat/completions", json=body, headers=headers) as response,
        ):
            async for part in response.aiter_bytes():
                received += part
    except httpx.TransportError:
        pass
    return parse_events(received)


def test_fifty_parallel_streams_are_neither_mixed_nor_lost(live):
    live.start()
    texts = [words(20, f"stream{number}") for number in range(50)]

    async def run():
        return await asyncio.gather(*(stream(live, text) for text in texts))

    results = asyncio.run(run())

    assert [streamed_text(events) for events in results] == texts
    assert all(events[-1] == "[DONE]" for events in results)
    assert live.rows("select status, count(*) from workflows_turn group by status") == [("completed", 50)]
    stored = live.rows("select content from workflows_message where role = 'assistant'")
    assert sorted(content for (content,) in stored) == sorted(texts)


def test_a_client_that_leaves_stops_its_turn_and_keeps_the_text(live):
    live.start()

    async def leave_early():
        headers = {"authorization": f"Bearer {live.key}"}
        body = chat(live.drill["echo_model"], words(200, "word"), stream=True)
        async with (
            httpx.AsyncClient() as client,
            client.stream("POST", f"{live.base_url}/chat/completions", json=body, headers=headers) as response,
        ):
            async for line in response.aiter_lines():
                if "word-3" in line:
                    return

    asyncio.run(leave_early())

    assert services.wait_until(lambda: status_counts(live) == {"interrupted": 1})
    [(text,)] = live.rows("select content from workflows_message where role = 'assistant'")
    assert text.startswith("word-0 word-1 word-2 word-3")
    assert not text.endswith("word-199")


def status_counts(live: LiveDesk) -> dict[str, int]:
    return dict(live.rows("select status, count(*) from workflows_turn group by status"))


def test_a_client_that_leaves_before_the_answer_stops_its_turn(live):
    live.start()
    body = chat(live.drill["echo_model"], words(200, "word"))

    with pytest.raises(httpx.ReadTimeout):
        httpx.post(
            f"{live.base_url}/chat/completions",
            json=body,
            headers={"authorization": f"Bearer {live.key}"},
            timeout=0.7,
        )

    assert services.wait_until(lambda: status_counts(live) == {"interrupted": 1})


def test_a_stop_lets_short_replies_finish_and_keeps_the_text_of_long_ones(live):
    live.start(grace=4)
    texts = [words(20, f"short{number}") for number in range(5)] + [words(2000, f"long{n}") for n in range(5)]

    async def run():
        tasks = [asyncio.ensure_future(stream(live, text)) for text in texts]
        await asyncio.to_thread(services.wait_until, lambda: sum(status_counts(live).values()) == 10)
        live.process.send_signal(signal.SIGTERM)
        refused = await asyncio.to_thread(services.wait_until, lambda: not services.accepts(live.port), 2)
        return refused, await asyncio.gather(*tasks)

    refused, results = asyncio.run(run())

    assert refused
    assert live.process.wait(timeout=30) == 0
    assert [streamed_text(events) for events in results[:5]] == texts[:5]
    assert all(events[-1]["error"]["code"] == "turn_interrupted" for events in results[5:])
    assert status_counts(live) == {"completed": 5, "interrupted": 5}
    stored = {content for (content,) in live.rows("select content from workflows_message where role = 'assistant'")}
    assert stored == {streamed_text(events[:-1]) for events in results}


def test_a_stop_while_turns_are_being_opened_leaves_none_running(live):
    live.start(grace=0.2)

    async def run():
        tasks = [asyncio.ensure_future(stream(live, words(2000, f"late{number}"))) for number in range(30)]
        await asyncio.to_thread(services.wait_until, lambda: bool(status_counts(live)))
        live.process.send_signal(signal.SIGTERM)
        await asyncio.gather(*tasks)

    asyncio.run(run())

    assert live.process.wait(timeout=30) == 0
    assert set(status_counts(live)) == {"interrupted"}


def test_after_a_kill_and_a_restart_no_turn_is_left_running(live):
    live.start()

    async def run():
        tasks = [asyncio.ensure_future(stream(live, words(2000, f"killed{number}"))) for number in range(3)]
        await asyncio.to_thread(services.wait_until, lambda: partial_texts(live) == 3)
        live.stop(signal.SIGKILL)
        await asyncio.gather(*tasks)

    asyncio.run(run())
    assert status_counts(live) == {"running": 3}

    live.start()

    assert status_counts(live) == {"interrupted": 3}
    stored = live.rows("select content from workflows_message where role = 'assistant'")
    assert len(stored) == 3
    assert all(content.startswith("killed") for (content,) in stored)


def partial_texts(live: LiveDesk) -> int:
    [(count,)] = live.rows("select count(*) from workflows_turn where partial_text <> ''")
    return count


def test_two_identical_requests_at_once_make_one_turn(live):
    live.start()

    async def run():
        return await asyncio.gather(*(stream(live, words(20, "same"), user="employee-1") for _ in range(4)))

    results = asyncio.run(run())

    assert {streamed_text(events) for events in results} == {words(20, "same")}
    assert len({events[0]["id"] for events in results}) == 1
    assert status_counts(live) == {"completed": 1}


def test_text_arrives_as_it_is_made(live):
    live.start()
    arrivals = []

    async def run():
        headers = {"authorization": f"Bearer {live.key}"}
        body = chat(live.drill["echo_model"], words(20, "word"), stream=True)
        async with (
            httpx.AsyncClient() as client,
            client.stream("POST", f"{live.base_url}/chat/completions", json=body, headers=headers) as response,
        ):
            async for line in response.aiter_lines():
                if line.startswith("data: {"):
                    arrivals.append((time.monotonic(), json.loads(line[6:])))

    asyncio.run(run())

    moments = {round(moment, 2) for moment, _ in arrivals}
    assert len(moments) > 5
