"""The page that tests a language model's connection, against a scripted server."""

import pytest
from django.urls import reverse

from tests.scripted_model import EMPTY_READING, Fault, ScriptedModel
from workflows.models import LanguageModel

SECRET = "sk-very-secret-0123456789"
NEED = {
    "number": 1, "type": "incident", "category": "hardware", "title": "Laptop does not start",
    "thing": {"quote": "laptop"}, "symptom": {"quote": "does not start"}, "how_to": False,
    "reach": [], "urgency": [], "security": [], "dangers": [], "flags": [], "facts": [],
}  # fmt: skip


@pytest.fixture
def scripted_model():
    with ScriptedModel(reading=EMPTY_READING | {"needs": [NEED]}) as model:
        yield model


@pytest.fixture
def endpoint(db, scripted_model, monkeypatch):
    monkeypatch.setenv("TEST_API_KEY", SECRET)
    return LanguageModel.objects.create(
        name="Scripted", base_url=scripted_model.base_url, model="scripted", api_key_variable="TEST_API_KEY"
    )


def results(client, language_model) -> dict:
    """name -> (works, detail) of each check, as the page has them; the key is nowhere in it."""
    response = client.post(reverse("admin:workflows_languagemodel_connection", args=[language_model.pk]))
    assert SECRET not in response.content.decode()
    return {check.name: (check.works, check.detail) for check in response.context["checks"]}


def test_connection_that_works_says_what_the_model_can_do(admin_client, endpoint):
    checks = results(admin_client, endpoint)

    assert checks["Models offered"] == (True, "scripted")
    assert checks["Streaming"][0] is True
    assert checks["Structured output by JSON schema"] == (True, "It read a sample message as incident, hardware.")
    assert checks["Structured output by function calling"][0] is True


def test_nothing_is_asked_before_somebody_presses_for_it(admin_client, endpoint, scripted_model):
    page = admin_client.get(reverse("admin:workflows_languagemodel_connection", args=[endpoint.pk]))

    assert page.status_code == 200
    assert scripted_model.requests == []


def test_server_without_json_schema_is_told_apart(admin_client, endpoint, scripted_model):
    scripted_model.rejects = ("json_schema",)

    checks = results(admin_client, endpoint)

    assert checks["Structured output by JSON schema"] == (
        False,
        "The language model's server did not accept the request.",
    )
    assert checks["Structured output by function calling"][0] is True


@pytest.mark.parametrize(
    "fault", [Fault.UNAUTHORIZED, Fault.SERVER_ERROR, Fault.HTML, Fault.BROKEN_JSON, Fault.DROPPED]
)
def test_faults_are_said_in_a_sentence(admin_client, endpoint, scripted_model, fault):
    scripted_model.answers = [fault] * 5

    checks = results(admin_client, endpoint)

    assert checks["Streaming"][0] is False
    assert checks["Structured output by JSON schema"][0] is False
    assert all(detail.endswith(".") for works, detail in checks.values() if not works)


def test_server_that_is_not_there_is_asked_no_further(admin_client, endpoint):
    LanguageModel.objects.filter(pk=endpoint.pk).update(base_url="http://127.0.0.1:9/v1")

    checks = results(admin_client, endpoint)

    assert checks["Models offered"] == (False, "The language model's server could not be reached.")
    assert checks["Structured output by JSON schema"] == (None, "Not tried, because nothing else worked.")


def test_model_that_the_server_does_not_list_is_named(admin_client, endpoint):
    LanguageModel.objects.filter(pk=endpoint.pk).update(model="other")

    assert results(admin_client, endpoint)["Models offered"] == (
        False,
        "The server does not list “other”. It lists: scripted.",
    )
