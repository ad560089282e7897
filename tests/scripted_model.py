"""A language model that says what a test tells it to: an OpenAI-compatible server on loopback.

    with ScriptedModel(reading={"needs": []}, text="Hello there.") as model:
        ...  # model.base_url, model.requests

Structured calls (response_format or tools) get `reading`, all others get `text`, word by word when streamed, or in the
pieces given where it is a list. `answers` come before that, one for each request: something to say, a `Fault`, or a
callable that takes the request's body and returns one of these.
"""

import json
import re
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from email.message import Message
from enum import Enum, auto
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

PROMPT_TOKENS, COMPLETION_TOKENS = 11, 7
EMPTY_READING = {
    "language": "en",
    "needs": [],
    "not_it": None,
    "smalltalk": None,
    "acts": [],
    "ticket_numbers": [],
    "secret_pasted": False,
}


class Fault(Enum):
    """What a server can do wrong."""

    BAD_REQUEST = 400
    UNAUTHORIZED = 401
    RATE_LIMITED = 429
    SERVER_ERROR = 500
    HTML = auto()  # a web page with status 200
    BROKEN_JSON = auto()  # a body that claims to be JSON
    NO_CHOICES = auto()
    EMPTY = auto()  # an answer without text
    REFUSAL = auto()
    TRUNCATED = auto()  # stops half-way with finish_reason "length"
    DROPPED = auto()  # the connection ends half-way
    HANG = auto()  # never answers
    STALL = auto()  # sends half of a stream, then nothing
    ERROR_EVENT = auto()  # an error inside a stream


Said = str | list[str] | dict | Fault
Answer = Said | Callable[[dict], Said]


@dataclass(frozen=True)
class ReceivedRequest:
    path: str
    headers: Message
    body: dict

    @property
    def is_structured(self) -> bool:
        return "response_format" in self.body or "tools" in self.body

    @property
    def text(self) -> str:
        """All that was sent to the model as messages."""
        return "\n".join(str(message["content"]) for message in self.body["messages"])


@dataclass
class ScriptedModel:
    """`rejects` names request fields, or values of `response_format.type`, that are answered with 400."""

    answers: list[Answer] = field(default_factory=list)
    reading: dict = field(default_factory=lambda: dict(EMPTY_READING))
    text: str | list[str] = "Hello there."
    rejects: tuple[str, ...] = ()
    pause_seconds: float = 0  # between two words
    requests: list[ReceivedRequest] = field(default_factory=list)

    def __enter__(self) -> "ScriptedModel":
        self._lock = threading.Lock()
        self.closing = threading.Event()
        self._server = _Server(("127.0.0.1", 0), _Handler)
        self._server.model = self
        threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
        return self

    def __exit__(self, *_) -> None:
        self.closing.set()
        self._server.shutdown()
        self._server.server_close()

    @property
    def base_url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_port}/v1"

    def answer(self, request: ReceivedRequest) -> Said:
        default = self.reading if request.is_structured else self.text
        with self._lock:
            answer = self.answers.pop(0) if self.answers else default
        return answer(request.body) if callable(answer) else answer


@pytest.fixture
def scripted_model() -> Iterator[ScriptedModel]:
    """A running server; set its `answers`, `reading`, `text`... before calling it."""
    with ScriptedModel() as model:
        yield model


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False
    request_queue_size = 256
    model: ScriptedModel

    def handle_error(self, request, client_address) -> None:
        """Say nothing: clients that leave early are part of the play."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: _Server

    def log_message(self, *_) -> None:
        pass

    def do_GET(self) -> None:
        if self.path != "/v1/models":
            self.send_error_body(404, "Not found.")
            return
        self.send_json(200, {"object": "list", "data": [{"id": "scripted", "object": "model", "owned_by": "tests"}]})

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        request = ReceivedRequest(self.path, self.headers, body)
        self.server.model.requests.append(request)
        if self.path != "/v1/chat/completions":
            self.send_error_body(404, "Not found.")
        elif objection := self.objection(body):
            self.send_error_body(400, objection)
        else:
            self.play(request, self.server.model.answer(request))

    def objection(self, body: dict) -> str:
        """Why OpenAI would not accept this request; empty where it would."""
        response_format = body.get("response_format", {})
        for name in self.server.model.rejects:
            if name in body or name == response_format.get("type"):
                return f"Unsupported parameter: {name}."
        tools = body.get("tools", [])
        for schema in [response_format.get("json_schema", {}), *(tool["function"] for tool in tools)]:
            if schema.get("strict") and (why := _strict_objection(schema.get("schema") or schema["parameters"])):
                return f"Invalid schema for response_format '{schema['name']}': {why}"
        return ""

    def play(self, request: ReceivedRequest, answer: Said) -> None:
        model = self.server.model
        if isinstance(answer, Fault) and answer.value in (400, 401, 429, 500):
            key = self.headers.get("Authorization", "").removeprefix("Bearer ")
            self.send_error_body(answer.value, f"{answer.name} for key {key}.")
        elif answer is Fault.HANG:
            model.closing.wait()
        elif answer is Fault.HTML:
            self.send_body(200, "text/html", b"<html><body>Welcome to the portal</body></html>")
        elif answer is Fault.BROKEN_JSON:
            self.send_body(200, "application/json", b'{"choices": [')
        elif request.body.get("stream"):
            self.send_stream(request, answer)
        elif answer is Fault.DROPPED:
            self.send_headers("application/json", {"Content-Length": "500"})
            self.wfile.write(b'{"choices": [')
            self.close_connection = True
        else:
            self.send_json(200, self.completion(request, answer))

    def completion(self, request: ReceivedRequest, answer: Said) -> dict:
        message: dict = {"role": "assistant", "content": None}
        finish_reason = "stop"
        match answer:
            case Fault.REFUSAL:
                message["refusal"] = "I cannot help with that."
            case Fault.TRUNCATED:
                message["content"], finish_reason = '{"language": "en", "needs": [', "length"
            case Fault.EMPTY:
                message["content"] = ""
            case dict() if tools := request.body.get("tools"):
                call = {"name": tools[0]["function"]["name"], "arguments": json.dumps(answer)}
                message["tool_calls"] = [{"id": "call_1", "type": "function", "function": call}]
                finish_reason = "tool_calls"
            case dict():
                message["content"] = json.dumps(answer)
            case str() | list():
                message["content"] = "".join(answer)
        choices = [{"index": 0, "message": message, "finish_reason": finish_reason}]
        return {
            "id": "chatcmpl-1",
            "object": "chat.completion",
            "created": 1,
            "model": request.body["model"],
            "choices": [] if answer is Fault.NO_CHOICES else choices,
            "usage": _usage(),
        }

    def send_stream(self, request: ReceivedRequest, answer: Said) -> None:
        model = self.server.model
        self.send_headers("text/event-stream", {"Transfer-Encoding": "chunked"})
        words = _pieces(model.text if isinstance(answer, Fault) else answer)
        if answer in (Fault.EMPTY, Fault.NO_CHOICES, Fault.REFUSAL):
            words = []
        elif isinstance(answer, Fault):
            words = words[: max(1, len(words) // 2)]

        if answer is not Fault.NO_CHOICES:
            self.send_chunk(request, {"role": "assistant", "content": ""})
        for word in words:
            self.send_chunk(request, {"content": word})
            time.sleep(model.pause_seconds)
        if answer is Fault.DROPPED:
            self.close_connection = True
            return
        if answer is Fault.STALL:
            model.closing.wait()
        if answer is Fault.ERROR_EVENT:
            self.send_event({"error": {"message": "The server is overloaded.", "type": "server_error"}})
        elif answer is not Fault.NO_CHOICES:
            if answer is Fault.REFUSAL:
                self.send_chunk(request, {"refusal": "I cannot help with that."})
            self.send_chunk(request, {}, finish_reason="length" if answer is Fault.TRUNCATED else "stop")
        if request.body.get("stream_options", {}).get("include_usage"):
            self.send_chunk(request, None, usage=_usage())
        self.send_piece(b"data: [DONE]\n\n")
        self.send_piece(b"")

    def send_chunk(self, request: ReceivedRequest, delta: dict | None, finish_reason=None, **extra) -> None:
        choices = [] if delta is None else [{"index": 0, "delta": delta, "finish_reason": finish_reason}]
        chunk = {"id": "chatcmpl-1", "object": "chat.completion.chunk", "created": 1, "model": request.body["model"]}
        self.send_event({**chunk, "choices": choices, **extra})

    def send_event(self, event: dict) -> None:
        self.send_piece(b"data: " + json.dumps(event).encode() + b"\n\n")

    def send_piece(self, piece: bytes) -> None:
        self.wfile.write(f"{len(piece):x}\r\n".encode() + piece + b"\r\n")
        self.wfile.flush()

    def send_headers(self, content_type: str, headers: dict) -> None:
        self.send_response(200)
        for name, value in {"Content-Type": content_type, **headers}.items():
            self.send_header(name, value)
        self.end_headers()

    def send_error_body(self, status: int, message: str) -> None:
        self.send_json(status, {"error": {"message": message, "type": "invalid_request_error", "code": None}})

    def send_json(self, status: int, body: dict) -> None:
        self.send_body(status, "application/json", json.dumps(body).encode())

    def send_body(self, status: int, content_type: str, body: bytes) -> None:
        self.send_response(status)
        self.send_header("Content-Type", content_type)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


def _pieces(answer: str | dict | list[str]) -> list[str]:
    if isinstance(answer, list):
        return answer
    text = answer if isinstance(answer, str) else json.dumps(answer)
    return re.findall(r"\S*\s*", text)[:-1]


def _usage() -> dict:
    total = PROMPT_TOKENS + COMPLETION_TOKENS
    return {"prompt_tokens": PROMPT_TOKENS, "completion_tokens": COMPLETION_TOKENS, "total_tokens": total}


def _strict_objection(schema: object) -> str:
    """Why OpenAI's strict mode would refuse this JSON schema; empty where it would not.

    https://platform.openai.com/docs/guides/structured-outputs#supported-schemas
    """
    if isinstance(schema, list):
        return next(filter(None, map(_strict_objection, schema)), "")
    if not isinstance(schema, dict):
        return ""
    for keyword in ("default", "oneOf", "allOf", "not", "patternProperties"):
        if keyword in schema:
            return f"'{keyword}' is not permitted."
    if "$ref" in schema and len(schema) > 1:
        return "$ref cannot have other keywords."
    if schema.get("type") == "object":
        if schema.get("additionalProperties") is not False:
            return "'additionalProperties' is required to be supplied and to be false."
        if set(schema.get("required", [])) != set(schema.get("properties", {})):
            return "'required' is required to be supplied and to name every key in properties."
    parts = [*schema.get("properties", {}).values(), *schema.get("$defs", {}).values()]
    return _strict_objection([*parts, schema.get("items"), schema.get("anyOf")])
