"""Every way to ask wrongly, and the one shape of the answer."""

import json

import httpx2
import openai
import pytest
from asgiref.sync import async_to_sync
from django.core.signals import request_finished, request_started
from django.db import close_old_connections
from pydantic import ValidationError

from chat_api.models import ApiKey
from chat_api.schemas import ChatCompletionRequest
from supportdesk_site.asgi import application
from tests.conftest import chat
from workflows import registry
from workflows.models import Conversation, Message, ModelListing, Turn

pytestmark = pytest.mark.django_db

COMPLETIONS = "/v1/chat/completions"


def error(message, param=None, code=None, type="invalid_request_error"):
    return {"error": {"message": message, "type": type, "param": param, "code": code}}


def refusal(api, **fields) -> dict:
    """The error of a completion request that is fine but for these fields."""
    response = api.post(COMPLETIONS, chat("echo", "hi") | fields)
    assert response.status_code == 400, response.content
    assert not Message.objects.exists()
    return response.json()["error"]


# --- What is no JSON object -------------------------------------------------------------------------------------


def in_message(json_text: str) -> bytes:
    return b'{"model": "echo", "messages": [{"role": "user", "content": %s}]}' % json_text.encode()


@pytest.mark.parametrize(
    ("body", "message"),
    [
        (b"", "Send a JSON object in the request body."),
        (b"{", "not valid JSON: Expecting property name enclosed in double quotes at 1."),
        (b'{"model": "echo",}', "not valid JSON"),
        (b"hello", "not valid JSON"),
        (b"[]", "must be a JSON object"),
        (b"null", "must be a JSON object"),
        (b'"text"', "must be a JSON object"),
        (b"5", "must be a JSON object"),
        (in_message('"caf\\u00e9"').replace(b"\\u00e9", b"\xe9"), "not valid UTF-8"),
        (in_message('"hi"').decode().encode("utf-16"), "not valid UTF-8"),
        (in_message('"hi"').decode().encode("utf-16-le"), "not valid JSON"),
        (b"\xef\xbb\xbf" + in_message('"hi"'), "Unexpected UTF-8 BOM"),
        (b'{"temperature": NaN}', "NaN is not a JSON number"),
        (b'{"temperature": -Infinity}', "-Infinity is not a JSON number"),
        (b'{"temperature": 1e999}', "number that is too large"),
        (b'{"n": ' + b"9" * 6000 + b"}", "number that is too long"),
        (b'{"a":' * 100_000 + b"1" + b"}" * 100_000, "nested too deeply"),
        (b"[" * 100_000, "nested too deeply"),
        (in_message('"a\x00b"'), "not valid JSON: Invalid control character"),
        (in_message('"a\\u0000b"'), "NUL character"),
        (in_message('"a\\\\\\u0000b"'), "NUL character"),
        (b'{"a\\u0000b": 1}', "NUL character"),
        (in_message('"\\ud800"'), "not valid UTF-8"),
        (in_message('"\\udc00\\ud800"'), "not valid UTF-8"),
        (b'{"a": {"\\udfff": 1}}', "not valid UTF-8"),
    ],
)
def test_a_hostile_body_is_400(api, body, message):
    response = api.post(COMPLETIONS, body)

    assert response.status_code == 400
    assert message in response.json()["error"]["message"]
    assert response.json() == error(response.json()["error"]["message"])
    assert not Conversation.objects.exists()


@pytest.mark.parametrize("text", ["a \\u0000 that is text", "\\\\u0000", "\U0001f600", "\x7f\u2028"])
def test_text_that_only_looks_hostile_is_served(api, text):
    assert api.complete("echo", text)["choices"][0]["message"]["content"] == text


def test_nesting_that_can_be_read_can_be_stored(api):
    depth = 400
    nested = b'{"a":' * depth + b"1" + b"}" * depth
    body = b'{"model": "echo", "messages": [{"role": "user", "content": "hi", "tool_calls": [%s]}]}' % nested

    assert api.post(COMPLETIONS, body).status_code == 200


# --- Fields -----------------------------------------------------------------------------------------------------


def test_a_missing_model_is_named(api):
    response = api.post(COMPLETIONS, {"messages": [{"role": "user", "content": "hi"}]})

    assert response.status_code == 400
    message = "Missing required parameter: 'model'."
    assert response.json() == error(message, "model", "missing_required_parameter")


def test_missing_messages_are_named(api):
    response = api.post(COMPLETIONS, {"model": "echo"})

    assert response.status_code == 400
    message = "Missing required parameter: 'messages'."
    assert response.json() == error(message, "messages", "missing_required_parameter")


@pytest.mark.parametrize(
    ("field", "value", "param", "expected"),
    [
        ("model", 5, "model", "a string"),
        ("model", None, "model", "a string"),
        ("messages", "hi", "messages", "an array"),
        ("messages", None, "messages", "an array"),
        ("messages", {"role": "user"}, "messages", "an array"),
        ("messages", ["hi"], "messages[0]", "an object"),
        ("messages", [{"role": "user", "content": 5}], "messages[0].content", "a string"),
        ("messages", [{"role": "user", "content": ["hi"]}], "messages[0].content[0]", "an object"),
        ("messages", [{"role": "assistant", "tool_calls": "f"}], "messages[0].tool_calls", "an array"),
        ("messages", [{"role": "assistant", "tool_calls": ["f"]}], "messages[0].tool_calls[0]", "an object"),
        ("messages", [{"role": "user", "content": "hi", "name": 5}], "messages[0].name", "a string"),
        ("stream", "true", "stream", "a boolean"),
        ("stream", 1, "stream", "a boolean"),
        ("stream_options", True, "stream_options", "an object"),
        ("stream_options", {"include_usage": "yes"}, "stream_options.include_usage", "a boolean"),
        ("n", "1", "n", "an integer"),
        ("n", True, "n", "an integer"),
        ("stop", 5, "stop", "a string"),
        ("stop", ["a", 5], "stop[1]", "a string"),
        ("max_tokens", 1.5, "max_tokens", "an integer"),
        ("temperature", "hot", "temperature", "a number"),
        ("temperature", False, "temperature", "a number"),
        ("response_format", "text", "response_format", "an object"),
        ("tools", {}, "tools", "an array"),
        ("user", 7, "user", "a string"),
        ("metadata", [], "metadata", "an object"),
        ("supportdesk", "conv_1", "supportdesk", "an object"),
    ],
)
def test_a_wrong_type_is_named(api, field, value, param, expected):
    message = f"Invalid type for '{param}': expected {expected}."
    assert refusal(api, **{field: value}) == error(message, param, "invalid_type")["error"]


@pytest.mark.parametrize(
    ("field", "value", "param"),
    [
        ("messages", [], "messages"),
        ("messages", [{"role": "user", "content": "hi"}] * 2049, "messages"),
        ("messages", [{"role": "robot", "content": "hi"}], "messages[0].role"),
        ("messages", [{"role": "user", "content": []}], "messages[0].content"),
        ("messages", [{"role": "user", "content": [{"type": "text", "text": "x"}] * 2049}], "messages[0].content"),
        ("messages", [{"role": "user", "content": "hi", "name": "x" * 101}], "messages[0].name"),
        ("n", 0, "n"),
        ("n", 2, "n"),
        ("n", 10**400, "n"),
        ("stop", [], "stop"),
        ("stop", list("abcde"), "stop"),
        ("max_tokens", 0, "max_tokens"),
        ("max_completion_tokens", -1, "max_completion_tokens"),
        ("temperature", 3, "temperature"),
        ("temperature", -0.1, "temperature"),
        ("top_p", 1.1, "top_p"),
        ("presence_penalty", -2.1, "presence_penalty"),
        ("frequency_penalty", 2.1, "frequency_penalty"),
        ("response_format", {"type": "json_object"}, "response_format.type"),
        ("response_format", {"type": "json_schema", "json_schema": {"name": "x"}}, "response_format.type"),
        ("logprobs", True, "logprobs"),
        ("top_logprobs", 3, "top_logprobs"),
        ("audio", {"voice": "alloy", "format": "wav"}, "audio"),
        ("modalities", ["text", "audio"], "modalities"),
        ("metadata", {str(number): "x" for number in range(17)}, "metadata"),
        ("metadata", {"k" * 65: "x"}, "metadata"),
        ("metadata", {"key": "x" * 513}, "metadata"),
        ("metadata", {"key": 5}, "metadata"),
        ("metadata", {"key": None}, "metadata"),
        ("user", "x" * 201, "user"),
        ("supportdesk", {"conversation": "x" * 65}, "supportdesk.conversation"),
    ],
)
def test_a_value_out_of_range_is_named(api, field, value, param):
    refused = refusal(api, **{field: value})

    assert refused["message"].startswith(("Invalid '", "The user's last message is empty"))
    assert refused == error(refused["message"], param, "invalid_value")["error"]


@pytest.mark.parametrize("fields", [{"messages": [5] * 1000}, {"messages": [{"role": "user", "content": [5] * 1000}]}])
def test_a_list_is_refused_at_its_first_bad_item(fields):
    with pytest.raises(ValidationError) as caught:
        ChatCompletionRequest.model_validate({"model": "echo", **fields})

    assert caught.value.error_count() == 1


def test_values_at_the_edge_of_their_range_are_accepted(api):
    metadata = {f"{number:064}": "x" * 512 for number in range(16)}

    api.complete("echo", "hi", temperature=2, top_p=0, presence_penalty=-2, stop=list("wxyz"), metadata=metadata)


@pytest.mark.parametrize(
    ("message", "param"),
    [
        ({"content": "hi"}, "messages[2].role"),
        ({"role": "user"}, "messages[2].content"),
        ({"role": "user", "content": None}, "messages[2].content"),
        ({"role": "system", "content": None}, "messages[2].content"),
        ({"role": "tool", "tool_call_id": "1"}, "messages[2].content"),
        ({"role": "user", "content": [{"type": "text"}]}, "messages[2].content[0].text"),
        ({"role": "user", "content": [{"text": "hi"}]}, "messages[2].content[0].type"),
        ({"role": "assistant", "content": [{"type": "refusal"}]}, "messages[2].content[0].refusal"),
    ],
)
def test_what_a_message_lacks_is_named(api, message, param):
    before = [{"role": "user", "content": "one"}, {"role": "assistant", "content": "one"}]

    refused = refusal(api, messages=[*before, message])

    message = f"Missing required parameter: '{param}'."
    assert refused == error(message, param, "missing_required_parameter")["error"]


@pytest.mark.parametrize("text", [5, None, ["hi"], {"value": "hi"}])
def test_a_text_part_without_text_is_named(api, text):
    parts = [{"type": "text", "text": "one"}, {"type": "text", "text": text}]

    refused = refusal(api, messages=[{"role": "user", "content": parts}])

    param = "messages[0].content[1].text"
    assert refused == error(f"Invalid type for '{param}': expected a string.", param, "invalid_type")["error"]


@pytest.mark.parametrize("kind", ["image_url", "input_audio", "file", "hologram"])
def test_a_part_that_is_no_text_is_named(api, kind):
    parts = [{"type": "text", "text": "see this"}, {"type": kind, kind: {"url": "https://example.com/a.png"}}]

    refused = refusal(api, messages=[{"role": "user", "content": parts}])

    param = "messages[0].content[1].type"
    message = f"Invalid '{param}': content of type '{kind}' is not supported."
    assert refused == error(message, param, "invalid_value")["error"]


@pytest.mark.parametrize("role", ["system", "developer", "assistant", "tool"])
def test_a_conversation_without_a_user_is_400(api, role):
    refused = refusal(api, messages=[{"role": role, "content": "be kind"}])

    message = "The conversation holds no message from a user."
    assert refused == error(message, "messages", "invalid_value")["error"]


@pytest.mark.parametrize("content", ["", " \n\t", "\u00a0\u2003", [{"type": "text", "text": " "}]])
@pytest.mark.parametrize("after", [[], [{"role": "system", "content": "be kind"}]])
def test_a_blank_last_question_is_400(api, content, after):
    refused = refusal(api, messages=[{"role": "user", "content": content}, *after])

    message = "The user's last message is empty: say what the problem is."
    assert refused == error(message, "messages[0].content", "invalid_value")["error"]


def test_a_message_of_5_mb_is_too_long(api):
    messages = [{"role": "system", "content": "be kind"}, {"role": "user", "content": "x" * 5_000_000}]

    message = "The conversation is too long for this desk: at most 100,000 characters a message."
    assert refusal(api, messages=messages) == error(message, "messages[1].content", "context_length_exceeded")["error"]


def test_a_conversation_of_many_long_messages_is_too_long(api):
    refused = refusal(api, messages=[{"role": "user", "content": "x" * 99_000}] * 20)

    assert (refused["param"], refused["code"]) == ("messages[10].content", "context_length_exceeded")


def test_a_named_conversation_of_nobody_is_404(api):
    response = api.post(COMPLETIONS, chat("echo", "hi", supportdesk={"conversation": "conv_none"}))

    assert response.status_code == 404
    message = "No conversation 'conv_none' exists for this caller."
    assert response.json() == error(message, "supportdesk.conversation", "conversation_not_found")


# --- Size and type of the body ----------------------------------------------------------------------------------


@pytest.fixture
def small_bodies(settings):
    settings.DATA_UPLOAD_MAX_MEMORY_SIZE = 1000


def test_a_body_over_the_limit_is_413(api, small_bodies):
    response = api.post(COMPLETIONS, chat("echo", "x" * 1000))

    assert response.status_code == 413
    assert response.json() == error("The request body is too large.", code="request_too_large")


def test_a_body_over_the_limit_without_content_length_is_413(api, small_bodies):
    async def pieces():
        for _ in range(20):
            yield b"x" * 100

    response = call("POST", COMPLETIONS, api.key, content=pieces())

    assert "content-length" not in response.request.headers
    assert response.status_code == 413
    assert response.json() == error("The request body is too large.", code="request_too_large")


async def served(scope, receive, send) -> None:
    """The application as the server runs it, except that the test's own database connection stays open."""
    for signal in (request_started, request_finished):
        signal.disconnect(close_old_connections)
    try:
        await application(scope, receive, send)
    finally:
        for signal in (request_started, request_finished):
            signal.connect(close_old_connections)


def call(method: str, path: str, key: str, **options) -> httpx2.Response:
    """A request as it reaches the server: no test client stands between."""

    async def send() -> httpx2.Response:
        transport = httpx2.ASGITransport(app=served)
        headers = {"authorization": f"Bearer {key}", "content-type": "application/json"} | options.pop("headers", {})
        async with httpx2.AsyncClient(transport=transport, base_url="http://localhost") as client:
            return await client.request(method, path, headers=headers, **options)

    return async_to_sync(send)()


@pytest.mark.parametrize(
    "content_type",
    ["application/json", "Application/JSON", "application/json; charset=utf-8", "application/json;charset=UTF-8"],
)
def test_json_is_known_by_its_content_type(api, content_type):
    assert api.post(COMPLETIONS, chat("echo", "hi"), content_type=content_type).status_code == 200


@pytest.mark.parametrize(
    "content_type", ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "nonsense"]
)
def test_another_content_type_is_415(api, content_type):
    response = api.post(COMPLETIONS, json.dumps(chat("echo", "hi")).encode(), content_type=content_type)

    kind = content_type.partition(";")[0]
    assert response.status_code == 415
    assert response.json() == error(f"Unsupported content type '{kind}': send application/json.")


# --- Models -----------------------------------------------------------------------------------------------------


def unknown_model(model_id):
    message = f"The model '{model_id}' does not exist or you do not have access to it."
    return error(message, "model", "model_not_found")


@pytest.mark.parametrize("model_id", ["gpt-4o", "", "Echo", "echo ", "a/b", "é" * 200, "'; --"])
def test_unknown_model_is_404(api, model_id):
    response = api.post(COMPLETIONS, chat(model_id, "hi"))

    assert response.status_code == 404
    assert response.json() == unknown_model(model_id)
    assert not Conversation.objects.exists()


def test_a_listing_that_is_switched_off_is_404_at_once(api, echo):
    api.complete("echo", "hi")
    ModelListing.objects.filter(pk=echo.pk).update(enabled=False)

    response = api.post(COMPLETIONS, chat("echo", "hi"))

    assert response.status_code == 404
    assert response.json() == unknown_model("echo")


def test_a_workflow_that_is_switched_off_is_404_at_once(api, echo):
    api.complete("echo", "hi")
    echo.workflow.enabled = False
    echo.workflow.save()

    response = api.post(COMPLETIONS, chat("echo", "hi", stream=True))

    assert response.status_code == 404
    assert response.json() == unknown_model("echo")


def test_a_listing_that_the_key_may_not_use_is_403(api, echo):
    ApiKey.objects.update(restricted=True)
    ApiKey.objects.get().allowed_listings.set(ModelListing.objects.exclude(pk=echo.pk))

    response = api.post(COMPLETIONS, chat("echo", "hi"))

    assert response.status_code == 403
    message = "This API key may not use the model 'echo'."
    assert response.json() == error(message, "model", "model_not_allowed", "permission_error")


# --- Paths and methods ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("method", ["GET", "POST", "PUT", "DELETE", "OPTIONS"])
@pytest.mark.parametrize(
    "path",
    [
        "/v1/nothing",
        "/v1/models/",
        "/v1/chat",
        "/v1/chat/completions/",
        "/v1/completions",
        "/v1/v1/models",
        "/v1//",
        "/v1/a%0Ab/",
        "/v1/models/%00",
        "/v1/docs",
        "/v1/é",
    ],
)
def test_an_unknown_path_is_404_without_a_redirect(db, method, path):
    response = call(method, path, key="none")

    assert response.status_code == 404
    assert response.json()["error"]["message"].startswith("Unknown request URL")
    assert response.json() == error(response.json()["error"]["message"], code="unknown_url")


@pytest.mark.parametrize(
    ("method", "path", "allow"),
    [
        ("PUT", COMPLETIONS, "GET, HEAD, POST"),
        ("DELETE", COMPLETIONS, "GET, HEAD, POST"),
        ("BREW", COMPLETIONS, "GET, HEAD, POST"),
        ("PUT", f"{COMPLETIONS}/chatcmpl-1", "DELETE, GET, HEAD, POST"),
        ("POST", "/v1/models", "GET, HEAD"),
        ("PUT", "/v1/models/echo", "GET, HEAD"),
        ("POST", "/v1/", "GET, HEAD"),
        ("POST", "/v1", "GET, HEAD"),
        ("POST", "/v1/openapi.json", "GET, HEAD"),
    ],
)
def test_a_wrong_method_is_405(db, method, path, allow):
    response = call(method, path, key="none")

    assert response.status_code == 405
    assert response.headers["allow"] == allow
    message = f"Not allowed to {method} on {path}: use {allow}."
    assert response.json() == error(message, code="method_not_allowed")


# --- Our own failures -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("place", ["workflows.turn_store.place_prompt", "chat_api.models.hash_secret"])
def test_an_unforeseen_failure_says_nothing_of_its_inside(api, monkeypatch, place):
    def fail(*args):
        raise RuntimeError("the password is hunter2")

    monkeypatch.setattr(place, fail)

    response = api.post(COMPLETIONS, chat("echo", "hi"))

    assert response.status_code == 500
    assert response["content-type"] == "application/json"
    message = "The server had an error while processing your request."
    assert response.json() == error(message, type="server_error")
    assert not Conversation.objects.exists()


@pytest.mark.parametrize("stream", [False, True])
@pytest.mark.parametrize("broken", [("Echo", "workflows.not_there"), None])
def test_a_workflow_that_cannot_be_imported_is_500_and_stores_nothing(api, monkeypatch, stream, broken):
    if broken:
        monkeypatch.setitem(registry.GRAPHS, "echo", broken)
    else:
        monkeypatch.delitem(registry.GRAPHS, "echo")

    response = api.post(COMPLETIONS, chat("echo", "hi", stream=stream))

    assert response.status_code == 500
    assert response["x-should-retry"] == "false"
    cannot = "The workflow 'echo' cannot be loaded: ModuleNotFoundError."
    message = cannot if broken else "No workflow is registered under 'echo'."
    assert response.json() == error(message, code="workflow_unavailable", type="server_error")
    assert not (Conversation.objects.exists() or Message.objects.exists() or Turn.objects.exists())


def test_settings_that_no_longer_fit_are_500_and_store_nothing(api, echo):
    type(echo.workflow).objects.filter(pk=echo.workflow.pk).update(settings={"chunk_delay_ms": "soon"})

    response = api.post(COMPLETIONS, chat("echo", "hi"))

    assert response.status_code == 500
    assert response.json()["error"]["code"] == "workflow_unavailable"
    assert not Conversation.objects.exists()


@pytest.mark.parametrize("path", ["/v1/nothing", "/v1/chat/completions/x", "/v1/models/x", "/v1/openapi.json/"])
def test_a_browser_too_gets_json_under_v1(api, path):
    response = api.get(path, accept="text/html")

    assert response.status_code in (404, 405)
    assert response["content-type"] == "application/json"


# --- The official client ----------------------------------------------------------------------------------------


def ask_with_sdk(key: str, model: str = "echo", **fields):
    async def ask():
        transport = httpx2.ASGITransport(app=served)
        async with openai.AsyncOpenAI(
            api_key=key,
            base_url="http://localhost/v1",
            max_retries=0,
            http_client=httpx2.AsyncClient(transport=transport),
        ) as client:
            fields.setdefault("messages", [{"role": "user", "content": "hi"}])
            return await client.chat.completions.create(model=model, **fields)

    return async_to_sync(ask)()


def test_the_openai_client_raises_its_typed_errors(api, echo, monkeypatch):
    with pytest.raises(openai.AuthenticationError) as caught:
        ask_with_sdk("sk-wrong")
    assert caught.value.code == "invalid_api_key"

    with pytest.raises(openai.NotFoundError) as caught:
        ask_with_sdk(api.key, "gpt-4o")
    assert (caught.value.code, caught.value.param) == ("model_not_found", "model")

    with pytest.raises(openai.BadRequestError) as caught:
        ask_with_sdk(api.key, messages=[])
    assert caught.value.param == "messages"

    monkeypatch.delitem(registry.GRAPHS, "echo")
    with pytest.raises(openai.InternalServerError) as caught:
        ask_with_sdk(api.key, stream=True)
    assert caught.value.code == "workflow_unavailable"


def test_the_openai_client_raises_permission_denied_and_rate_limit(api, echo):
    ApiKey.objects.update(restricted=True)
    key = ApiKey.objects.get()
    key.allowed_listings.set(ModelListing.objects.exclude(pk=echo.pk))
    with pytest.raises(openai.PermissionDeniedError) as caught:
        ask_with_sdk(api.key)
    assert caught.value.code == "model_not_allowed"

    _, limited = ApiKey.objects.issue("Limited", requests_per_minute=1)
    with pytest.raises(openai.RateLimitError) as caught:
        for _ in range(3):  # the second is refused, or the third when a minute ends between them
            ask_with_sdk(limited)
    assert (caught.value.type, caught.value.code) == ("requests", "rate_limit_exceeded")
    assert 1 <= int(caught.value.response.headers["retry-after"]) <= 60


def test_an_error_before_a_stream_begins_is_json(api):
    response = api.post(COMPLETIONS, chat("gpt-4o", "hi", stream=True), accept="text/event-stream")

    assert response.status_code == 404
    assert response["content-type"] == "application/json"
    assert response.json() == unknown_model("gpt-4o")
