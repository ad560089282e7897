"""Does a language model work? Asks it what the desk will ask of it, and reports in words.

Nothing of what the server answers is repeated except the names of its models: servers like to quote the key.
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable
from dataclasses import dataclass, replace
from time import perf_counter

import openai

from workflows.engines.base import ChatMessage, EngineLog, Reading
from workflows.engines.openai import Endpoint, OpenAIEngine, _only_engine_errors
from workflows.exceptions import EngineError

LONGEST_WAIT = 20  # seconds for each check, however patient the endpoint is otherwise
SHOWN_MODELS = 30
SAMPLE = ChatMessage("user", "My laptop does not start any more since this morning and I cannot work.")


@dataclass(frozen=True)
class Check:
    """One thing that was tried. `works` is None where it was not."""

    name: str
    works: bool | None
    detail: str
    milliseconds: int | None = None


class _OneTry(OpenAIEngine):
    """The desk's engine without its second chances: each way of asking is tested by itself."""

    async def _ask(self, prompt: list, own_words: list[str], log: EngineLog) -> Reading:
        return await self._ask_once(self.endpoint.structured_output, prompt, own_words, log)

    def count_aloud(self) -> AsyncIterator[str]:
        return self._stream([{"role": "user", "content": "Count from one to five in words."}], EngineLog())


async def check_connection(endpoint: Endpoint) -> list[Check]:
    """Try the list of models, streaming, and both ways of structured output. Never raises for what a server does."""
    endpoint = replace(endpoint, timeout_seconds=min(endpoint.timeout_seconds, LONGEST_WAIT), max_retries=0)
    checks = [
        await _timed("Models offered", _models(endpoint)),
        await _timed("Streaming", _streaming(endpoint)),
    ]
    ways = {
        "json_schema": "Structured output by JSON schema",
        "function_calling": "Structured output by function calling",
    }
    if not any(check.works for check in checks):
        return [*checks, *(Check(name, None, "Not tried, because nothing else worked.") for name in ways.values())]
    for way, name in ways.items():
        checks.append(await _timed(name, _reading(replace(endpoint, structured_output=way))))
    return checks


async def _timed(name: str, attempt: Awaitable[tuple[bool, str]]) -> Check:
    began = perf_counter()
    try:
        works, detail = await attempt
    except EngineError as error:
        works, detail = False, str(error)
    return Check(name, works, detail, round((perf_counter() - began) * 1000))


async def _models(endpoint: Endpoint) -> tuple[bool, str]:
    client = openai.AsyncOpenAI(
        base_url=endpoint.base_url, api_key=endpoint.api_key or "none", timeout=endpoint.timeout_seconds, max_retries=0
    )
    with _only_engine_errors(endpoint):
        async with client, asyncio.timeout(endpoint.timeout_seconds):
            names = sorted([model.id async for model in client.models.list()])
    shown = ", ".join(names[:SHOWN_MODELS]) + (", ..." if len(names) > SHOWN_MODELS else "")
    if endpoint.model not in names:
        return False, f"The server does not list “{endpoint.model}”. It lists: {shown or 'nothing'}."
    return True, shown


async def _streaming(endpoint: Endpoint) -> tuple[bool, str]:
    began, first, pieces = perf_counter(), 0.0, 0
    with _only_engine_errors(endpoint):
        async for _ in _OneTry(endpoint).count_aloud():
            first, pieces = first or perf_counter() - began, pieces + 1
    if pieces < 2:
        return False, "The answer came in one piece or was empty: people would wait for the whole of it."
    return True, f"First text after {first * 1000:.0f} ms, {pieces} pieces."


async def _reading(endpoint: Endpoint) -> tuple[bool, str]:
    reading = await _OneTry(endpoint).read([SAMPLE], EngineLog())
    if not reading.needs:
        return True, "The answer has the agreed form, but the model found no need in a plain sentence."
    need = reading.needs[0]
    return True, f"It read a sample message as {need.type.replace('_', ' ')}, {need.category}."
