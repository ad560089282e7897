"""The engine that asks a language model behind an OpenAI-compatible server.

The model reads and phrases, and its word counts only as far as it can be checked: a reading by the person's own words,
a reply by the draft it was made from.
"""

import asyncio
import json
import logging
import re
import secrets
import ssl
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import AsyncExitStack, aclosing, contextmanager
from dataclasses import asdict, dataclass, field
from functools import cache, lru_cache
from typing import Any, Literal

import httpx2
import openai
from langchain_core.messages import AIMessage
from langchain_core.runnables import Runnable
from langchain_openai import ChatOpenAI
from langsmith import tracing_context
from pydantic import BaseModel, ValidationError

from workflows.engines import prompts
from workflows.engines.base import (
    ActSignal,
    Category,
    ChatMessage,
    DangerSignal,
    EngineLog,
    Fact,
    FlagSignal,
    Need,
    Quoted,
    ReachSignal,
    Reading,
    ReplyPlan,
    SecuritySignal,
    UrgencySignal,
)
from workflows.exceptions import EngineError
from workflows.models import LanguageModel

logger = logging.getLogger(__name__)

UNNUMBERED = 1_000  # sorts a need without a number after those with one

LONGEST_TITLE = 80
LONGEST_DESK_MESSAGE = 1000  # characters; the desk's own messages are only there to make sense of the person's
MESSAGES_BEFORE_A_REPLY = 6


@dataclass(frozen=True)
class Endpoint:
    """Where a language model is asked, and how.

    `timeout_seconds` is how long a person waits at most: for a whole reading, retries included, and for the next piece
    of a reply.
    """

    base_url: str
    model: str
    api_key: str = field(default="", repr=False)
    temperature: float | None = None
    timeout_seconds: float = 60
    max_retries: int = 2
    structured_output: Literal["json_schema", "function_calling"] = "json_schema"

    @classmethod
    def of(cls, language_model: LanguageModel) -> "Endpoint":
        return cls(
            base_url=language_model.base_url,
            model=language_model.model,
            api_key=language_model.api_key,
            temperature=language_model.temperature,
            timeout_seconds=language_model.timeout_seconds,
            max_retries=language_model.max_retries,
            structured_output=language_model.structured_output,
        )


_COUNTED = {"stream_options": {"include_usage": True}}


class OpenAIEngine:
    """Two calls a turn: a structured one that reads, a streamed one that writes."""

    name = "openai"

    def __init__(self, endpoint: Endpoint, tasks: prompts.Prompts = prompts.Prompts()):  # noqa: B008 - immutable
        self.endpoint = endpoint
        self.tasks = tasks
        self.model = endpoint.model

    async def read(self, messages: Sequence[ChatMessage], log: EngineLog, earlier: Sequence[Need] = ()) -> Reading:
        """What the model read, less what the person did not say. Raises EngineError."""
        needs = [{"number": need.number, "title": need.title} for need in earlier]
        material = _fenced(prompts.READ_MATERIAL, conversation=_transcript(messages), needs=needs)
        own_words = [message.content for message in messages if message.role == "user"]
        with _only_engine_errors(self.endpoint):
            async with asyncio.timeout(self.endpoint.timeout_seconds):
                reading = await self._ask([("system", self.tasks.reading), ("human", material)], own_words, log)
        return reading.verified(own_words)

    async def write(self, plan: ReplyPlan, messages: Sequence[ChatMessage], log: EngineLog) -> AsyncIterator[str]:
        """The draft in the model's words, as they arrive. Raises EngineError, also half-way."""
        material = _fenced(
            prompts.WRITE_MATERIAL,
            conversation=_transcript(messages[-MESSAGES_BEFORE_A_REPLY:]),
            plan={**asdict(plan), "must_ask": list(plan.must_ask), "sources": list(plan.sources)},
        )
        prompt = [{"role": "system", "content": self.tasks.reply}, {"role": "user", "content": material}]
        reply = _CheckedReply(plan)
        with _only_engine_errors(self.endpoint):
            async with aclosing(self._stream(prompt, log)) as pieces:
                async for piece in pieces:
                    if ready := reply.add(piece):
                        yield ready
            if ending := reply.finish():
                yield ending

    async def _ask(self, prompt: list, own_words: list[str], log: EngineLog) -> Reading:
        """Ask for a reading in the configured form, and once more by function calling where that does not work."""
        try:
            return await self._ask_once(self.endpoint.structured_output, prompt, own_words, log)
        except _NOT_UNDERSTOOD as error:
            if self.endpoint.structured_output == "function_calling":
                raise
            logger.info("%s did not manage json_schema (%s)", self.endpoint.model, type(error).__name__)
        return await self._ask_once("function_calling", prompt, own_words, log)

    async def _ask_once(self, method: str, prompt: list, own_words: list[str], log: EngineLog) -> Reading:
        reader = _client(self.endpoint, asyncio.get_running_loop()).readers[method]
        with tracing_context(enabled=False):  # what people write goes to the configured server and nowhere else
            answer: AIMessage = (await reader.ainvoke(prompt))["raw"]
        if usage := answer.usage_metadata:
            _count(log, usage["input_tokens"], usage["output_tokens"])
        if answer.additional_kwargs.get("refusal"):
            raise EngineError("The language model refused to read the conversation.")
        if answer.response_metadata.get("finish_reason") == "length":
            raise EngineError("The language model's answer was cut off.")
        return _reading_of(_arguments(answer), own_words)

    async def _stream(self, prompt: list[dict], log: EngineLog) -> AsyncIterator[str]:
        client = _client(self.endpoint, asyncio.get_running_loop())
        request = client.stream_request(prompt)
        if client.counts_streams:
            try:
                async with aclosing(self._stream_once(client, {**request, **_COUNTED}, log)) as pieces:
                    async for piece in pieces:
                        yield piece
                return
            except (openai.BadRequestError, openai.UnprocessableEntityError):
                pass  # some servers know no `stream_options`; nothing was yielded yet, a status comes before any text
        async with aclosing(self._stream_once(client, request, log)) as pieces:
            async for piece in pieces:
                client.counts_streams = False
                yield piece

    async def _stream_once(self, client: "_Client", request: dict, log: EngineLog) -> AsyncIterator[str]:
        """The pieces of one streamed answer.

        It reads the lines of the response itself: `ChatOpenAI.astream` takes nearly twice the CPU for each piece.
        """
        loop = asyncio.get_running_loop()
        deadline = loop.time() + self.endpoint.timeout_seconds
        finish_reason = None
        async with AsyncExitStack() as stack:
            async with asyncio.timeout_at(deadline):
                response = await stack.enter_async_context(
                    client.chat.async_client.with_streaming_response.create(**request)
                )
            async for line in response.iter_lines():
                if loop.time() > deadline:  # the client itself limits silence; this limits signs of life without text
                    raise TimeoutError
                if line == "data: [DONE]":
                    break
                if not line.startswith("data:"):
                    continue
                event = json.loads(line[5:])
                if event.get("error"):
                    raise EngineError("The language model's server reported an error in the middle of its answer.")
                if usage := event.get("usage"):
                    _count(log, usage.get("prompt_tokens"), usage.get("completion_tokens"))
                for choice in event.get("choices") or ():
                    finish_reason = choice.get("finish_reason") or finish_reason
                    if text := (choice.get("delta") or {}).get("content"):
                        yield text
                        deadline = loop.time() + self.endpoint.timeout_seconds
        if finish_reason in (None, "length", "content_filter"):
            raise EngineError("The language model's answer broke off.")


# --- Clients ----------------------------------------------------------------------------------------------------


@dataclass
class _Client:
    chat: ChatOpenAI
    readers: dict[str, Runnable]
    counts_streams: bool = True

    def stream_request(self, prompt: list[dict]) -> dict[str, Any]:
        request: dict[str, Any] = {"model": self.chat.model_name, "messages": prompt, "stream": True}
        if self.chat.temperature is not None:
            request["temperature"] = self.chat.temperature
        return request


# Connections belong to the event loop that opened them, and langchain-openai would share its client between loops.
# A server runs one loop for good; commands and tests run one for each call, and the oldest of those drop out here.
@lru_cache(maxsize=32)
def _client(endpoint: Endpoint, loop: asyncio.AbstractEventLoop) -> _Client:
    chat = ChatOpenAI(
        model=endpoint.model,
        base_url=endpoint.base_url,
        api_key=endpoint.api_key or "none",  # an empty key would send OPENAI_API_KEY to whatever server this is
        temperature=endpoint.temperature,
        timeout=endpoint.timeout_seconds,
        max_retries=endpoint.max_retries,
        use_responses_api=False,
        openai_proxy=None,
        http_async_client=openai.DefaultAsyncHttpxClient(timeout=endpoint.timeout_seconds, verify=_certificates()),
        http_client=openai.DefaultHttpxClient(verify=_certificates()),  # not used, but built in any case
    )
    return _Client(
        chat,
        {
            "json_schema": chat.with_structured_output(
                READING_SCHEMA, method="json_schema", strict=True, include_raw=True
            ),
            # Not strict: this is for the servers that know no strict mode.
            "function_calling": chat.with_structured_output(
                READING_SCHEMA, method="function_calling", include_raw=True
            ),
        },
    )


@cache
def _certificates() -> ssl.SSLContext:
    """Loading them takes 50 ms, once for each client if left to the library."""
    return httpx2.create_ssl_context()


def strict_schema(model: type[BaseModel]) -> dict:
    """A model's JSON schema as OpenAI's strict mode wants it: every property required, no defaults, no bounds.

    https://platform.openai.com/docs/guides/structured-outputs#supported-schemas
    """
    schema = model.model_json_schema()
    for part in [schema, *schema.get("$defs", {}).values()]:
        if "properties" in part:
            part["required"] = list(part["properties"])
            for declared in part["properties"].values():
                for keyword in ("default", "title", "minimum"):
                    declared.pop(keyword, None)
    return schema


READING_SCHEMA = strict_schema(Reading)


# --- What is sent -----------------------------------------------------------------------------------------------


def _fenced(template: str, **material: object) -> str:
    """The template with its material as JSON, between marks that nobody who wrote the material could know.

    JSON keeps each text on one line; `<` is escaped because local servers read marks such as `<|im_end|>` in any text.
    """
    blocks = {name: json.dumps(value, ensure_ascii=False).replace("<", "\\u003c") for name, value in material.items()}
    return template.format(boundary=secrets.token_hex(16), **blocks)


def _transcript(messages: Sequence[ChatMessage]) -> list[dict[str, str]]:
    """The person's messages in full and the desk's in brief; system and tool messages are no part of the talk."""
    return [
        {"role": "person", "text": message.content}
        if message.role == "user"
        else {"role": "desk", "text": message.content[:LONGEST_DESK_MESSAGE]}
        for message in messages
        if message.role in ("user", "assistant")
    ]


def _count(log: EngineLog, prompt_tokens: int | None, completion_tokens: int | None) -> None:
    log.usage.prompt_tokens += prompt_tokens or 0
    log.usage.completion_tokens += completion_tokens or 0


# --- What comes back: a reading ---------------------------------------------------------------------------------


class _Unreadable(ValueError):
    """The answer is not a reading."""


# What a server provokes that does not know json_schema, or answers with something else than a completion.
_NOT_UNDERSTOOD = (
    openai.BadRequestError,
    openai.UnprocessableEntityError,
    openai.APIResponseValidationError,
    ValueError,
    TypeError,
    LookupError,
    AttributeError,
)

_NEED_SIGNALS = {
    "reach": ReachSignal,
    "urgency": UrgencySignal,
    "security": SecuritySignal,
    "dangers": DangerSignal,
    "flags": FlagSignal,
    "facts": Fact,
}


def _arguments(answer: AIMessage) -> object:
    """The JSON of an answer, wherever the server put it. LangChain's own parser would accept half a document."""
    if answer.tool_calls:
        return answer.tool_calls[0]["args"]
    text = answer.text
    return json.loads(text[text.find("{") : text.rfind("}") + 1])


def _reading_of(answer: object, own_words: list[str]) -> Reading:
    """The reading an answer holds; a part that does not fit is left out, except the kind of a need."""
    if not isinstance(answer, dict) or not isinstance(answer.get("needs"), list):
        raise _Unreadable("There is no list of needs.")
    latest = own_words[-1].casefold() if own_words else ""
    needs = sorted((_need_of(need, own_words) for need in answer["needs"]), key=lambda need: need.number)
    reading = _fitting(
        Reading,
        {
            **answer,
            "language": _language(answer.get("language")),
            "needs": _numbered(needs),
            "not_it": _quoted(Quoted, answer.get("not_it"), own_words),
            "acts": _all_quoted(ActSignal, answer.get("acts"), own_words),
            "ticket_numbers": [
                number
                for number in _as_list(answer.get("ticket_numbers"))
                if isinstance(number, str) and number.strip() and number.casefold() in latest
            ],
        },
    )
    if reading is None:
        raise _Unreadable("The answer does not fit.")
    return reading


def _need_of(answer: object, own_words: list[str]) -> Need:
    if not isinstance(answer, dict):
        raise _Unreadable("A need is not an object.")
    thing = _quoted(Quoted, answer.get("thing"), own_words)
    symptom = _quoted(Quoted, answer.get("symptom"), own_words)
    category = _plain(answer.get("category"))
    number = answer.get("number")
    need = _fitting(
        Need,
        {
            **answer,
            "number": number if isinstance(number, int) and number > 0 else UNNUMBERED,
            "type": _plain(answer.get("type")),
            "category": category if category in set(Category) else Category.OTHER,
            "title": _title(answer.get("title"), symptom or thing),
            "thing": thing,
            "symptom": symptom,
            **{name: _all_quoted(kind, answer.get(name), own_words) for name, kind in _NEED_SIGNALS.items()},
        },
    )
    if need is None:
        # Leaving it out would lose what somebody needs.
        raise _Unreadable("A need does not fit.")
    return need


def _all_quoted(kind: type[Quoted], answers: object, own_words: list[str]) -> list:
    return [signal for answer in _as_list(answers) if (signal := _quoted(kind, answer, own_words))]


def _quoted(kind: type[Quoted], answer: object, own_words: list[str]) -> Quoted | None:
    if isinstance(answer, str):
        answer = {"quote": answer}
    if not isinstance(answer, dict) or not isinstance(answer.get("quote"), str):
        return None
    values = {name: _plain(value) for name, value in answer.items()}
    return _fitting(kind, {**values, "quote": _as_said(answer["quote"], own_words)})


def _fitting(model: type[BaseModel], values: dict) -> Any:
    """An instance of those values that fit; None where a required one does not."""
    known = {name: value for name, value in values.items() if name in model.model_fields}
    try:
        return model.model_validate(known)
    except ValidationError as error:
        wrong = {problem["loc"][0] for problem in error.errors()}
        if any(model.model_fields[name].is_required() for name in wrong):
            return None
        return model.model_validate({name: value for name, value in known.items() if name not in wrong})


def _plain(value: object) -> object:
    """A word as the closed lists spell it: "Service Request" is `service_request`."""
    return re.sub(r"[\s-]+", "_", value.strip()).lower() if isinstance(value, str) else value


def _as_list(value: object) -> list:
    return value if isinstance(value, list) else []


def _language(value: object) -> str:
    code = str(value).strip()[:2].lower()
    return code if re.fullmatch("[a-z]{2}", code) and value else "en"


def _numbered(needs: list[Need]) -> list[Need]:
    """The needs with their own numbers, each of which stands for a ticket; only doubtful ones are counted anew."""
    numbers = [need.number for need in needs]
    if len(set(numbers)) == len(numbers) and all(number < UNNUMBERED for number in numbers):
        return needs
    return [need.model_copy(update={"number": number}) for number, need in enumerate(needs, start=1)]


def _title(value: object, quoted: Quoted | None) -> str:
    title = value if isinstance(value, str) and value.strip() else quoted.quote if quoted else ""
    printable = "".join(letter for letter in " ".join(title.split()) if letter.isprintable())
    return printable[:LONGEST_TITLE].rstrip() or "Request without a title"


_APOSTROPHES, _QUOTATION_MARKS = "'’‘´`", '"“”„«»'  # noqa: RUF001


def _as_said(quote: str, own_words: list[str]) -> str:
    """The passage a quote was copied from, letter by letter: models straighten quotation marks and add full stops."""
    words = quote.strip(f" \n.…{_QUOTATION_MARKS}").split()
    pattern = r"\s+".join(map(re.escape, words))
    for marks in (_APOSTROPHES, _QUOTATION_MARKS):
        pattern = re.sub(f"[{marks}]", f"[{marks}]", pattern)
    found = (re.search(pattern, text, re.IGNORECASE) for text in reversed(own_words)) if words else ()
    return next((match[0] for match in found if match), quote)


# --- What comes back: a reply -----------------------------------------------------------------------------------


class _CheckedReply:
    """Lets a model's text pass as long as its figures and links are those of the draft, and no question is lost.

    Ticket numbers, priorities, times and addresses are what an invented reply would do most harm with.
    """

    _suspect = re.compile(r"[\d:/@.]")  # no figure and no link is without one of these
    _last_word = re.compile(r"[!-~]+$")
    _list_number = re.compile(r"^\W*\d{1,2}[.)](?=\s|$)")
    _link = re.compile(r"""(?:\w+://|www\.|[\w.+-]+@\w)[^\s<>()\[\]"']*""")

    def __init__(self, plan: ReplyPlan):
        self.must_ask = plan.must_ask
        self.given = "\n".join([plan.draft, *plan.must_ask, *plan.sources])
        self.figures = set(re.findall(r"\d+", self.given))
        self.longest = 4 * len(self.given) + 2000
        self.text = self.held = ""

    def add(self, piece: str) -> str:
        """The part that may be shown now."""
        # Half an emoji or a NUL would fail later, in the database or on the wire.
        self.held += piece.replace("\x00", "").encode(errors="replace").decode()
        end = len(self.held)
        word = self._last_word.search(self.held)
        if word and self._suspect.search(word[0]):  # it may go on in the next piece
            end = word.start()
        ready, self.held = self.held[:end], self.held[end:]
        return self._checked(ready)

    def finish(self) -> str:
        """What was held back, and the questions that the model forgot."""
        rest, self.held = self._checked(self.held), ""
        if not self.text.strip():
            raise EngineError("The language model gave an empty answer.")
        forgotten = [question for question in self.must_ask if _flat(question) not in _flat(self.text)]
        if forgotten and len(re.findall("[?？؟;]", self.text)) < len(self.must_ask):  # noqa: RUF001
            rest += "\n\n" + "\n".join(forgotten)
        return rest

    def _checked(self, ready: str) -> str:
        line_start = self.text.rfind("\n") + 1
        lines = (self.text[line_start:] + ready).split("\n") if self._suspect.search(ready) else ()
        for line in lines:
            if not set(re.findall(r"\d+", self._list_number.sub("", line))) <= self.figures:
                raise EngineError("The language model's reply names a figure that the desk did not give.")
            if any(link.rstrip(".,;:!?*_`") not in self.given for link in self._link.findall(line)):
                raise EngineError("The language model's reply names an address that the desk did not give.")
        self.text += ready
        if len(self.text) > self.longest:
            raise EngineError("The language model's reply did not come to an end.")
        return ready


def _flat(text: str) -> str:
    return " ".join(text.split()).casefold()


# --- Failures ---------------------------------------------------------------------------------------------------

_SENTENCES: tuple[tuple[type[Exception], str], ...] = (
    (TimeoutError, "The language model did not answer in time."),
    (openai.APITimeoutError, "The language model did not answer in time."),
    (httpx2.TimeoutException, "The language model did not answer in time."),
    (httpx2.TransportError, "The language model's answer broke off."),
    (openai.AuthenticationError, "The language model's server did not accept the API key."),
    (openai.PermissionDeniedError, "The language model's server did not allow the request."),
    (openai.NotFoundError, "The language model's server does not know this model or address."),
    (openai.RateLimitError, "The language model's server has no capacity or quota left."),
    (openai.BadRequestError, "The language model's server did not accept the request."),
    (openai.UnprocessableEntityError, "The language model's server did not accept the request."),
    (openai.APIStatusError, "The language model's server reported an error."),
    (openai.APIConnectionError, "The language model's server could not be reached."),
    (openai.LengthFinishReasonError, "The language model's answer was cut off."),
    (openai.ContentFilterFinishReasonError, "The language model's server held its answer back."),
)


@contextmanager
def _only_engine_errors(endpoint: Endpoint) -> Iterator[None]:
    """Turn whatever a foreign server provokes into an EngineError with a sentence of ours.

    Servers like to repeat what they were sent, the key and the person's words. So only the kind of the error is logged,
    and the original is kept out of tracebacks.
    """
    try:
        yield
    except EngineError:
        raise
    except Exception as error:
        logger.warning("The language model %s failed: %s", endpoint.model, type(error).__name__)
        sentences = (sentence for kind, sentence in _SENTENCES if isinstance(error, kind))
        raise EngineError(next(sentences, "The language model's answer broke off or could not be read.")) from None
