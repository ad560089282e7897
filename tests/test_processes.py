"""Several processes on one database, with Redis between them."""

import asyncio

import httpx
from asgiref.sync import async_to_sync

from chat_api.rate_limit import count_request
from tests import services
from tests.conftest import chat, needs, parse_events, streamed_text


@needs("Redis")
def test_a_limit_is_counted_in_redis(settings):
    settings.REDIS_URL = services.redis()

    async def count():
        return [await tries(1), await tries(1, 1), await tries(1, -1, 1)]

    async def tries(*by):
        key = services.free_port()
        return [(await count_request(key, 1, seconds=900, by=step)).is_exceeded for step in by][-1]

    assert async_to_sync(count)() == [False, True, False]


def test_a_limit_is_counted_here_while_redis_is_gone(settings):
    settings.REDIS_URL = f"redis://127.0.0.1:{services.free_port()}/0"

    limit = async_to_sync(count_request)(services.free_port(), 5)

    assert (limit.used, limit.is_exceeded) == (1, False)


@needs("Redis")
def test_a_second_process_follows_the_turn_of_the_first(live):
    live.start(extra={"REDIS_URL": services.redis()})
    second = live.sibling()
    text = " ".join(f"word-{number}" for number in range(100))

    async def stream(base_url: str) -> list:
        body = chat(live.drill["echo_model"], text, stream=True, user="employee-1")
        headers = {"authorization": f"Bearer {live.key}"}
        async with httpx.AsyncClient(timeout=60) as client:
            response = await client.post(f"{base_url}/chat/completions", json=body, headers=headers)
        return parse_events(response.content)

    async def run():
        first = asyncio.ensure_future(stream(live.base_url))
        await asyncio.sleep(1)
        return await asyncio.gather(first, stream(second))

    first, followed = asyncio.run(run())

    assert streamed_text(first) == streamed_text(followed) == text
    assert first[0]["id"] == followed[0]["id"]
    assert live.rows("select status, count(*) from workflows_turn group by status") == [("completed", 1)]


@needs("Redis")
def test_readiness_says_when_redis_is_gone(live):
    live.start(extra={"REDIS_URL": f"redis://127.0.0.1:{services.free_port()}/0"}, ready_with=503)

    answer = httpx.get(f"http://127.0.0.1:{live.port}/readyz")

    assert answer.status_code == 503
    assert answer.json()["checks"] == {"database": True, "redis": False}
