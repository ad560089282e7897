"""The commands as a person uses them."""

import json
import stat
from io import StringIO
from pathlib import Path

import pytest
from django.contrib.auth import get_user_model
from django.core.management import CommandError, call_command

from chat_api.models import ApiKey
from tests.conftest import Api
from workflows.models import Conversation, ModelListing, Workflow
from workflows.support_desk.models import Ticket, TriagePolicy

pytestmark = pytest.mark.django_db


def run(*arguments: str, **options) -> str:
    out = StringIO()
    call_command(*arguments, stdout=out, stderr=StringIO(), **options)
    return out.getvalue()


@pytest.fixture(autouse=True)
def data_folder(settings, tmp_path) -> Path:
    settings.DATA_DIR = tmp_path
    return tmp_path


def test_setup_makes_everything_and_shows_secrets_once(data_folder):
    first, second = run("setup", no_static=True), run("setup", no_static=True)

    secret = (data_folder / "api_key").read_text().strip()
    admin = get_user_model().objects.get()
    password = first.split("password ")[1].split()[0]
    assert secret in first
    assert admin.check_password(password)
    assert secret not in second and password not in second
    assert stat.S_IMODE((data_folder / "api_key").stat().st_mode) == 0o600


def test_setup_resets_nothing():
    run("setup", no_static=True)
    Workflow.objects.filter(slug="support-desk").update(name="Renamed", settings={"desk_name": "Help"})
    TriagePolicy.objects.update(name="Ours")

    run("setup", no_static=True)

    assert Workflow.objects.get(slug="support-desk").settings == {"desk_name": "Help"}
    assert TriagePolicy.objects.get().name == "Ours"
    assert get_user_model().objects.count() == ApiKey.objects.count() == 1


def test_setup_makes_a_language_model_of_the_environment(monkeypatch):
    monkeypatch.setenv("OPENAI_BASE_URL", "http://127.0.0.1:11434/v1")
    monkeypatch.setenv("OPENAI_MODEL", "llama3.1")

    run("setup", no_static=True)

    model = Workflow.objects.get(slug="support-desk").language_model
    assert (model.base_url, model.model, model.api_key_variable) == ("http://127.0.0.1:11434/v1", "llama3.1", "")


def test_a_key_may_be_bound_to_listings_and_limited(desk):
    secret = run("create_api_key", "Client", "--listing", "echo", "--requests-per-minute", "9").strip()

    key = ApiKey.objects.authenticate(secret)
    assert key.requests_per_minute == 9
    assert [listing.model_id for listing in key.allowed_listings.all()] == ["echo"]


def test_a_key_for_an_unknown_listing_is_refused(desk):
    with pytest.raises(CommandError, match="nonsense"):
        run("create_api_key", "Client", "--listing", "nonsense")


def test_drills_make_a_working_rehearsal(desk):
    run("drills")
    drill = json.loads(run("drills"))

    assert set(drill) == {"base_url", "api_key", "limited_key", "echo_model", "failing_model"}
    completion = Api(drill["api_key"]).complete(drill["echo_model"], "one two three")
    assert completion["choices"][0]["message"]["content"] == "one two three"
    assert ModelListing.objects.filter(model_id=drill["failing_model"]).exists()


def test_chat_ends_in_a_ticket(desk):
    out = run("chat", "Since this morning nobody on the 3rd floor in Leipzig can reach the internet")

    assert Ticket.objects.get().number in out
    assert Ticket.objects.get().priority == "P1"


def test_chat_goes_on_in_a_conversation(desk):
    run("chat", "My computer isn't working right")
    conversation = Conversation.objects.get()

    out = run("chat", "just send it", conversation=conversation.public_id)

    assert Ticket.objects.get(conversation=conversation).number in out
    assert Conversation.objects.count() == 1


def test_chat_with_an_unknown_listing_says_so(desk):
    with pytest.raises(CommandError, match="nonsense"):
        run("chat", "hello", listing="nonsense")
