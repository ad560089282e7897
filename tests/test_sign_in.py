"""Signing in at `/login` and in the admin: who gets in, how often it may be tried, and what visitors keep."""

import pytest
from django.contrib.auth import get_user_model
from django.test import Client, RequestFactory
from django.utils import timezone

from chat_api import rate_limit
from chat_api.sign_in import client_address
from chat_api.viewers import VISITOR_KEY
from workflows.models import Conversation

WRONG = b"The user name or the password is wrong."
TOO_MANY = b"Too many failed attempts. Please try again in 10 minutes."
PAGES = ["/login", "/admin/login/"]


@pytest.fixture(autouse=True)
def _quick_passwords(settings):
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]


@pytest.fixture
def employee(desk):
    return get_user_model().objects.create_user(
        "employee", password="secret words", email="employee@example.com", is_staff=True
    )


def sign_in(client: Client, name: str = "employee", password: str = "secret words", path: str = "/login", **extra):
    return client.post(path, {"username": name, "password": password}, **extra)


@pytest.mark.parametrize("path", ["/", "/c/conv_1"])
def test_who_is_not_signed_in_signs_in_first(client, desk, path):
    response = client.get(path)

    assert response.status_code == 302
    assert response["location"] == f"/login?next={path}"


def test_an_employee_signs_in_and_gets_to_the_page(client, employee):
    response = client.post("/login", {"username": "employee", "password": "secret words", "next": "/c/conv_1"})

    assert response["location"] == "/c/conv_1"
    assert b"employee" in client.get("/").content


def test_a_wrong_password_is_said(client, desk):
    response = client.post("/login", {"username": "employee", "password": "wrong"})

    assert response.status_code == 200
    assert b'role="alert"' in response.content


def test_signing_in_leads_to_no_other_site(client, employee):
    form = {"username": "employee", "password": "secret words", "next": "https://evil.example.com/"}

    assert client.post("/login", form)["location"] == "/"


# --- Too many attempts ------------------------------------------------------------------------------------------


@pytest.fixture
def limited(employee, settings, monkeypatch) -> None:
    """Two failures for a name and four from an address, 5 minutes into the 15 minutes that they count for."""
    settings.FAILED_SIGN_INS_PER_NAME, settings.FAILED_SIGN_INS_PER_ADDRESS = 2, 4
    monkeypatch.setattr(rate_limit.time, "time", lambda: 900 * 1000 + 300.0)


@pytest.mark.parametrize("path", PAGES)
def test_a_name_is_refused_after_too_many_failures_even_with_its_password(client, limited, path):
    for _ in range(2):
        assert TOO_MANY not in sign_in(client, password="wrong", path=path).content

    refused = sign_in(client, path=path)

    assert refused.status_code == 200
    assert TOO_MANY in refused.content
    assert "_auth_user_id" not in client.session


@pytest.mark.parametrize("name", ["Employee", "nobody"])
def test_a_name_is_refused_however_it_is_written_and_whether_or_not_it_exists(client, limited, name):
    answers = [sign_in(client, name=name, password="wrong").content for _ in range(3)]

    assert [WRONG in answer for answer in answers] == [True, True, False]
    assert [TOO_MANY in answer for answer in answers] == [False, False, True]


def test_both_pages_count_together(client, limited):
    for path in PAGES:
        sign_in(client, password="wrong", path=path)

    assert TOO_MANY in sign_in(client).content


def test_an_address_is_refused_after_too_many_failures_of_any_names(client, limited):
    for number in range(4):
        sign_in(client, name=f"name-{number}")

    assert TOO_MANY in sign_in(client).content
    assert sign_in(client, REMOTE_ADDR="192.0.2.7").status_code == 302


def test_what_succeeds_does_not_count(client, limited):
    for _ in range(5):
        assert sign_in(client).status_code == 302
        client.logout()


def test_a_name_may_be_tried_again_later(client, limited, monkeypatch):
    for _ in range(3):
        sign_in(client, password="wrong")
    monkeypatch.setattr(rate_limit.time, "time", lambda: 900 * 1001.0)

    assert sign_in(client).status_code == 302


def test_the_refusal_is_said_in_the_readers_language(client, limited):
    for _ in range(2):
        sign_in(client, password="wrong")

    response = sign_in(client, headers={"accept-language": "de"})

    assert "Zu viele Fehlversuche. Bitte versuchen Sie es in 10 Minuten noch einmal." in response.content.decode()


@pytest.mark.parametrize(
    ("proxies", "forwarded", "address"),
    [
        (0, "198.51.100.1", "192.0.2.1"),
        (1, "", "192.0.2.1"),
        (1, "198.51.100.1", "198.51.100.1"),
        (1, "made up, 198.51.100.1", "198.51.100.1"),
        (2, "made up, 198.51.100.1, 10.0.0.5", "198.51.100.1"),
        (2, "198.51.100.1", "192.0.2.1"),
    ],
)
def test_an_address_is_what_our_own_proxies_say(settings, proxies, forwarded, address):
    settings.PROXIES = proxies
    request = RequestFactory().get("/login", REMOTE_ADDR="192.0.2.1", headers={"x-forwarded-for": forwarded})

    assert client_address(request) == address


# --- A visitor who signs in -------------------------------------------------------------------------------------


def said_by(visitor: str, echo, **fields) -> Conversation:
    return Conversation.objects.create(listing=echo, channel="web", requester_id=visitor, **fields)


@pytest.fixture
def visitor(client, desk, settings) -> str:
    settings.PUBLIC_CHAT = True
    client.get("/")
    return client.session[VISITOR_KEY]


@pytest.mark.parametrize("path", PAGES)
def test_a_visitors_conversations_become_the_accounts(client, visitor, employee, echo, path):
    shown, deleted = said_by(visitor, echo), said_by(visitor, echo, hidden_at=timezone.now())

    sign_in(client, path=path)

    for conversation in (shown, deleted):
        conversation.refresh_from_db()
        assert (conversation.user, conversation.requester_id) == (employee, "")
        assert (conversation.requester_name, conversation.requester_email) == ("employee", "employee@example.com")
    assert VISITOR_KEY not in client.session


def test_nobody_elses_conversations_come_along(client, visitor, employee, echo):
    stranger = get_user_model().objects.create_user("stranger")
    others = [
        said_by("visitor-of another session", echo),
        said_by("", echo),
        said_by("", echo, user=stranger),
        Conversation.objects.create(listing=echo, channel="api", requester_id=visitor),
    ]
    owners = [(other.user, other.requester_id) for other in others]

    sign_in(client)

    for other in others:
        other.refresh_from_db()
    assert [(other.user, other.requester_id) for other in others] == owners


def test_a_failed_sign_in_moves_nothing(client, visitor, employee, echo):
    conversation = said_by(visitor, echo)

    sign_in(client, password="wrong")

    conversation.refresh_from_db()
    assert conversation.requester_id == visitor
    assert client.session[VISITOR_KEY] == visitor


def test_who_signs_out_is_a_new_visitor(client, visitor, employee):
    sign_in(client)
    client.post("/logout")
    client.get("/")

    assert client.session[VISITOR_KEY] != visitor
