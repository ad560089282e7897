import re

import pytest
from asgiref.sync import async_to_sync
from django.test import AsyncClient

from tests.conftest import chat
from tests.test_api_errors import call

pytestmark = pytest.mark.django_db

COMPLETIONS = "/v1/chat/completions"
ORIGIN = "https://app.example.com"


def answers(api) -> list:
    return [
        api.get("/v1/"),
        api.get("/v1/models"),
        api.get("/v1/openapi.json"),
        api.get("/v1/nothing"),
        api.get(COMPLETIONS),
        api.post(COMPLETIONS, b"{"),
        api.post(COMPLETIONS, b"{}", authorization="Bearer wrong"),
        api.post(COMPLETIONS, chat("unknown", "hi")),
        api.post(COMPLETIONS, chat("echo", "hi")),
        api.post(COMPLETIONS, chat("echo", "hi", stream=True)),
        async_to_sync(AsyncClient().options)("/v1/models"),
    ]


def test_every_answer_has_the_headers_of_the_api(api):
    responses = answers(api)

    for response in responses:
        assert re.fullmatch(r"req_[0-9a-f]{32}", response["x-request-id"])
        assert int(response["openai-processing-ms"]) >= 0
        assert response["openai-version"] == "2020-10-01"
    assert len({response["x-request-id"] for response in responses}) == len(responses)


def test_an_unforeseen_failure_has_them_too(api, monkeypatch):
    monkeypatch.setattr("chat_api.models.hash_secret", lambda secret: 1 / 0)

    response = api.get("/v1/models")

    assert response.status_code == 500
    assert response["x-request-id"].startswith("req_")


def test_no_answer_sets_a_cookie(api):
    assert not any(response.cookies for response in answers(api))


def test_a_stream_is_an_event_stream_whatever_is_accepted(api):
    response = api.post(COMPLETIONS, chat("echo", "hi", stream=True), accept="application/json")

    assert response["content-type"] == "text/event-stream"
    assert response["cache-control"] == "no-cache"


# --- OPTIONS and HEAD -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("path", "allow"),
    [
        (COMPLETIONS, "GET, HEAD, POST, OPTIONS"),
        ("/v1/models", "GET, HEAD, OPTIONS"),
        ("/v1/models/echo", "GET, HEAD, OPTIONS"),
        ("/v1/", "GET, HEAD, OPTIONS"),
        ("/v1", "GET, HEAD, OPTIONS"),
        ("/v1/openapi.json", "GET, HEAD, OPTIONS"),
    ],
)
def test_options_tells_the_methods_without_a_key(db, path, allow):
    response = async_to_sync(AsyncClient().options)(path)

    assert response.status_code == 204
    assert response["allow"] == allow
    assert response.content == b""


@pytest.mark.parametrize("path", ["/v1/models", "/v1/models/echo", "/v1/", "/v1/openapi.json"])
def test_head_is_get_without_a_body(api, path):
    head, get = call("HEAD", path, api.key), call("GET", path, api.key)

    assert head.status_code == get.status_code == 200
    assert head.headers["content-type"] == get.headers["content-type"]


def test_head_needs_a_key_as_get_does(desk):
    assert call("HEAD", "/v1/models", "wrong").status_code == 401


# --- CORS -------------------------------------------------------------------------------------------------------


def preflight(path: str = COMPLETIONS, origin: str = ORIGIN):
    headers = {
        "origin": origin,
        "access-control-request-method": "POST",
        "access-control-request-headers": "authorization,content-type,x-stainless-lang,x-stainless-retry-count",
    }
    return async_to_sync(AsyncClient().options)(path, headers=headers)


@pytest.mark.parametrize("path", [COMPLETIONS, "/v1/models", "/v1/nothing"])
def test_a_preflight_needs_no_key(db, path):
    response = preflight(path)

    assert response.status_code == 200
    assert response["access-control-allow-origin"] == "*"
    assert {"GET", "POST", "DELETE"} <= listed(response["access-control-allow-methods"])
    assert "access-control-allow-credentials" not in response


def test_a_preflight_allows_what_the_sdks_send(db):
    allowed = listed(preflight()["access-control-allow-headers"])

    assert {"authorization", "content-type", "idempotency-key", "x-stainless-retry-count"} <= allowed


def listed(value: str) -> set[str]:
    return set(value.split(", "))


def test_every_answer_may_be_read_across_origins(api):
    responses = [
        api.get("/v1/models", origin=ORIGIN),
        api.get("/v1/nothing", origin=ORIGIN),
        api.get("/v1/models", origin=ORIGIN, authorization="Bearer wrong"),
        api.post(COMPLETIONS, b"{", origin=ORIGIN),
        api.post(COMPLETIONS, chat("echo", "hi", stream=True), origin=ORIGIN),
    ]

    for response in responses:
        assert response["access-control-allow-origin"] == "*"
        assert {"x-request-id", "retry-after"} <= listed(response["access-control-expose-headers"])
        assert "access-control-allow-credentials" not in response


def test_named_origins_alone_are_allowed_when_there_are_some(api, settings):
    settings.CORS_ALLOWED_ORIGINS, settings.CORS_ALLOW_ALL_ORIGINS = [ORIGIN], False

    assert preflight()["access-control-allow-origin"] == ORIGIN
    assert api.get("/v1/nothing", origin=ORIGIN)["access-control-allow-origin"] == ORIGIN
    assert "origin" in api.get("/v1/models", origin=ORIGIN)["vary"].lower()
    for origin in ("https://evil.example.com", "null", "https://app.example.com.evil.com"):
        assert "access-control-allow-origin" not in preflight(origin=origin)
        assert "access-control-allow-origin" not in api.get("/v1/models", origin=origin)


def test_pages_are_not_shared_across_origins(client):
    assert "access-control-allow-origin" not in client.get("/", headers={"origin": ORIGIN})
