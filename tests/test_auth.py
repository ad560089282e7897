from datetime import timedelta

import pytest
from asgiref.sync import async_to_sync
from django.test import AsyncClient
from django.utils import timezone

from chat_api import rate_limit
from chat_api.models import ApiKey
from tests.conftest import Api, chat
from tests.test_api_errors import error

pytestmark = pytest.mark.django_db

COMPLETIONS = "/v1/chat/completions"
NO_KEY = error("You didn't provide an API key. Send it in a header: 'Authorization: Bearer YOUR_KEY'.")
WRONG_KEY = error("Incorrect API key provided.", code="invalid_api_key")


def models_with(authorization: str | None):
    headers = {} if authorization is None else {"authorization": authorization}
    return async_to_sync(AsyncClient().get)("/v1/models", headers=headers)


def assert_unauthorized(response, body):
    assert response.status_code == 401
    assert response["WWW-Authenticate"] == "Bearer"
    assert response.json() == body


@pytest.mark.parametrize(
    "header",
    [None, "", " ", "Bearer", "Bearer ", "bearer   ", "Basic dXNlcjpwYXNz", "Token {key}", "{key}", "Bearer{key}"],
)
def test_a_missing_or_malformed_header_is_401(api, header):
    assert_unauthorized(models_with(header and header.format(key=api.key)), NO_KEY)


@pytest.mark.parametrize(
    "header",
    ["Bearer wrong", "Bearer {key}x", "Bearer {key} x", "Bearer '{key}'", "Bearer {key},Bearer {key}", "Bearer ÿé"],
)
def test_a_wrong_key_is_401(api, header):
    assert_unauthorized(models_with(header.format(key=api.key)), WRONG_KEY)


@pytest.mark.parametrize("header", ["Bearer {key}", "bearer {key}", "BEARER {key}", "  Bearer   {key}  "])
def test_the_scheme_is_case_insensitive(api, header):
    assert models_with(header.format(key=api.key)).status_code == 200


@pytest.mark.parametrize("change", [{"enabled": False}, {"expires_at": timezone.now() - timedelta(seconds=1)}])
def test_a_disabled_or_expired_key_is_401_at_once(api, change):
    assert models_with(f"Bearer {api.key}").status_code == 200
    ApiKey.objects.update(**change)

    assert_unauthorized(models_with(f"Bearer {api.key}"), WRONG_KEY)


def test_a_key_works_until_it_expires(api):
    ApiKey.objects.update(expires_at=timezone.now() + timedelta(hours=1))

    assert models_with(f"Bearer {api.key}").status_code == 200


@pytest.mark.parametrize("path", ["/v1/models", "/v1/models/echo", "/v1/models/unknown"])
def test_reading_models_needs_a_key(desk, path):
    assert async_to_sync(AsyncClient().get)(path).json() == NO_KEY


@pytest.mark.parametrize(
    ("body", "content_type"), [(b"{", "application/json"), (b"\xff", "text/plain"), (b"{}", "application/json")]
)
def test_the_key_is_checked_before_the_body(desk, body, content_type):
    assert_unauthorized(Api("wrong").post(COMPLETIONS, body, content_type=content_type), WRONG_KEY)


def test_a_key_is_neither_echoed_nor_logged(api, caplog):
    wrong = "sk-desk-wrong-but-still-secret"

    responses = [
        Api(wrong).get("/v1/models"),
        Api(wrong).post(COMPLETIONS, b"{"),
        api.post(COMPLETIONS, b"{"),
        api.post(COMPLETIONS, chat("unknown", "hi")),
        api.get("/v1/nothing"),
    ]

    shown = caplog.text + "".join(f"{response.headers}{response.content}" for response in responses)
    assert wrong not in shown
    assert api.key not in shown


def test_the_start_and_the_schema_need_no_key(db):
    for path in ("/v1/", "/v1", "/v1/openapi.json"):
        assert async_to_sync(AsyncClient().get)(path).status_code == 200


# --- Rate limit -------------------------------------------------------------------------------------------------


@pytest.fixture
def limited(desk, monkeypatch) -> Api:
    """A key with two requests a minute, 20 seconds into a minute that lasts."""
    monkeypatch.setattr(rate_limit.time, "time", lambda: 1_000_020.5)
    return Api(ApiKey.objects.issue("Limited", requests_per_minute=2)[1])


def limits(response) -> list[str | None]:
    return [response.get(f"x-ratelimit-{name}-requests") for name in ("limit", "remaining", "reset")]


def test_a_good_answer_says_where_the_limit_stands(limited):
    assert limits(limited.get("/v1/models")) == ["2", "1", "60s"]
    assert limits(limited.post(COMPLETIONS, chat("echo", "hi", stream=True))) == ["2", "0", "60s"]


def test_a_request_over_the_limit_is_429(limited):
    limited.get("/v1/models")
    limited.get("/v1/models")

    response = limited.post(COMPLETIONS, chat("echo", "hi"))

    assert response.status_code == 429
    assert limits(response) == ["2", "0", "60s"]
    assert response["Retry-After"] == "60"
    message = "Rate limit reached: 2 requests a minute. Try again in 60 s."
    assert response.json() == error(message, code="rate_limit_exceeded", type="requests")


def test_retry_after_shrinks_and_the_limit_begins_anew(limited, monkeypatch):
    for _ in range(3):
        limited.get("/v1/models")
    monkeypatch.setattr(rate_limit.time, "time", lambda: 1_000_079.9)
    assert limited.get("/v1/models")["Retry-After"] == "1"

    monkeypatch.setattr(rate_limit.time, "time", lambda: 1_000_080.0)
    assert limits(limited.get("/v1/models")) == ["2", "1", "60s"]


def test_a_refused_request_counts_too_and_other_keys_do_not(limited):
    assert limits(limited.post(COMPLETIONS, b"{")) == ["2", "1", "60s"]
    other = Api(ApiKey.objects.issue("Other", requests_per_minute=2)[1])
    assert limits(other.get("/v1/models")) == ["2", "1", "60s"]


def test_a_key_without_a_limit_hears_of_none(api):
    assert limits(api.get("/v1/models")) == [None, None, None]
