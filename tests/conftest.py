"""Fixtures that several files need. They return real saved rows."""

import asyncio
import json
from collections.abc import Callable, Iterator

import pytest
from asgiref.sync import async_to_sync
from django.test import AsyncClient

from chat_api import rate_limit
from chat_api.models import ApiKey
from tests import services
from tests.live import LiveDesk
from workflows.models import ModelListing, Workflow


@pytest.fixture(autouse=True)
def _in_one_thread(settings) -> None:
    """Database work stays inside the test's transaction, and pages need no collected static files."""
    settings.DATABASE_THREADS = 0
    settings.REDIS_URL = ""
    settings.STORAGES = {
        **settings.STORAGES,
        "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
    }


@pytest.fixture(autouse=True)
def _nothing_counted(monkeypatch) -> None:
    """Rate limits begin anew: the rows of a test have the same ids as those of the test before."""
    monkeypatch.setattr(rate_limit, "_counts", {})


@pytest.fixture
def desk(db) -> None:
    """The default rows of a fresh desk."""
    from django.apps import apps

    for config in apps.get_app_configs():
        if create_defaults := getattr(config, "create_defaults", None):
            create_defaults()
    Workflow.objects.filter(slug="echo").update(settings={"chunk_delay_ms": 0, "fail_after_words": None})


@pytest.fixture
def api_key(desk) -> str:
    """The secret of a key that may use every listing."""
    return ApiKey.objects.issue("Test")[1]


@pytest.fixture
def echo(desk) -> ModelListing:
    return ModelListing.objects.get(model_id="echo")


class Api:
    """The API as a client sees it, without a network."""

    def __init__(self, key: str):
        self.key = key

    def headers(self, extra: dict[str, str]) -> dict[str, str]:
        return {"authorization": f"Bearer {self.key}", **extra}

    def get(self, path: str, **headers: str):
        return async_to_sync(AsyncClient().get)(path, headers=self.headers(headers))

    def post(self, path: str, body: dict | bytes, content_type: str = "application/json", **headers: str):
        data = body if isinstance(body, bytes) else json.dumps(body)
        return async_to_sync(AsyncClient().post)(
            path, data=data, content_type=content_type, headers=self.headers(headers)
        )

    def complete(self, model: str, *messages: dict | str, headers: dict[str, str] | None = None, **fields) -> dict:
        """A chat completion that is not streamed; strings are the person's and the desk's messages in turn."""
        response = self.post("/v1/chat/completions", chat(model, *messages, **fields), **(headers or {}))
        assert response.status_code == 200, response.content
        return response.json()

    def stream(self, model: str, *messages: dict | str, headers: dict[str, str] | None = None, **fields) -> list:
        """The data of each event of a stream, parsed; the last one is "[DONE]" or an error."""

        async def read() -> bytes:
            response = await AsyncClient().post(
                "/v1/chat/completions",
                data=json.dumps(chat(model, *messages, stream=True, **fields)),
                content_type="application/json",
                headers=self.headers(headers or {}),
            )
            assert response.status_code == 200, response.content
            return b"".join([part async for part in response.streaming_content])

        return parse_events(async_to_sync(read)())

    def together(self, *requests: Callable) -> list:
        """Run coroutine functions on one loop, as one server process would."""

        async def run() -> list:
            return await asyncio.gather(*(request() for request in requests))

        return async_to_sync(run)()


def chat(model: str, *messages: dict | str, **fields) -> dict:
    turns = [
        message if isinstance(message, dict) else {"role": ("user", "assistant")[position % 2], "content": message}
        for position, message in enumerate(messages)
    ]
    return {"model": model, "messages": turns, **fields}


def parse_events(body: bytes) -> list:
    lines = [line.removeprefix("data: ") for line in body.decode().split("\n\n") if line.startswith("data: ")]
    return [line if line == "[DONE]" else json.loads(line) for line in lines]


def reply_of(completion: dict) -> str:
    return completion["choices"][0]["message"]["content"]


def streamed_text(events: list) -> str:
    chunks = [event for event in events if isinstance(event, dict) and event.get("choices")]
    return "".join(chunk["choices"][0]["delta"].get("content") or "" for chunk in chunks)


@pytest.fixture
def api(api_key) -> Api:
    return Api(api_key)


@pytest.fixture(scope="session")
def installed_desk() -> Iterator[LiveDesk]:
    """A desk that was set up as a newcomer would, once for all tests; it is not started."""
    desk = LiveDesk()
    yield desk
    desk.close()


@pytest.fixture
def live(installed_desk) -> Iterator[LiveDesk]:
    """The installed desk with no conversations in it; start it in the test."""
    yield installed_desk
    installed_desk.clear()


def needs(name: str):
    """Skip a test whose service is missing; in CI that is a failure."""
    missing = services.NEEDED[name]() is None
    if missing and services.IN_CI:
        pytest.fail(f"{name} is missing", pytrace=False)
    return pytest.mark.skipif(missing, reason=f"{name} is missing")
