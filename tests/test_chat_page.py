"""The chat page as the server makes it: who gets it, in which words, and how little of it there is."""

import gzip
import json
import re
from pathlib import Path

import pytest
from django.conf import settings as site
from django.contrib.staticfiles import finders
from django.test import Client
from django.utils.translation import override

from chat_api.page_words import page_words
from workflows.models import ModelListing

SCRIPTS = Path(__file__).parent.parent / "chat_api" / "static" / "chat"
FIRST_PAINT_BYTES = 60_000


@pytest.fixture
def public(desk, settings):
    settings.PUBLIC_CHAT = True


def page_data(response) -> dict:
    return json.loads(
        re.search(r'<script id="page" type="application/json">(.*?)</script>', response.content.decode())[1]
    )


def test_a_visitor_gets_the_page_where_the_chat_is_public(client, public):
    assert client.get("/").status_code == 200
    assert client.session["chat_visitor"].startswith("visitor-")


def test_a_visitor_stays_the_same(client, public):
    client.get("/")
    first = client.session["chat_visitor"]
    client.get("/")

    assert client.session["chat_visitor"] == first


def test_the_page_offers_what_is_listed(client, public):
    ModelListing.objects.filter(model_id="echo").update(listed=True)

    listings = page_data(client.get("/"))["listings"]

    assert {listing["id"] for listing in listings} == {"support-desk", "echo"}
    assert listings[1]["prompts"][0]["content"] == "I can't sign in to my work account."


def test_the_suggestions_that_the_desk_comes_with_are_in_the_readers_language(client, public):
    listing = page_data(client.get("/", headers={"accept-language": "de"}))["listings"][0]

    assert listing["name"] == "IT-Support"
    assert listing["description"].startswith("Beschreiben Sie")
    assert listing["prompts"][1] == {
        "title": ["Mein Laptop", "startet nicht"],
        "content": "Mein Laptop startet nicht mehr.",
    }


def test_what_staff_wrote_of_a_listing_is_shown_as_it_is(client, public):
    prompts = [{"title": ["Ask", "us"], "content": "Hello there"}]
    ModelListing.objects.update(name="Helpers", description="", suggested_prompts=prompts)

    listing = page_data(client.get("/", headers={"accept-language": "de"}))["listings"][0]

    assert listing == {"id": "support-desk", "name": "Helpers", "description": "", "prompts": prompts}


def test_a_page_that_does_not_exist_leads_to_the_chat(client, desk):
    response = client.get("/nowhere", headers={"accept-language": "de"})

    assert response.status_code == 404
    assert "Diese Seite gibt es nicht." in response.content.decode()


def test_a_form_that_is_too_old_says_so(desk):
    response = Client(enforce_csrf_checks=True).post("/login", {"username": "employee", "password": "secret words"})

    assert response.status_code == 403
    assert b"This page was open for too long." in response.content


def test_the_page_draws_each_workflow(client, public):
    html = client.get("/").content.decode()

    assert '<div data-listing="support-desk" hidden><svg class="graph"' in html
    assert 'data-node="triage_issue"' in html


def test_a_workflow_that_cannot_be_loaded_does_not_break_the_page(client, public):
    ModelListing.objects.get(model_id="support-desk").workflow.__class__.objects.update(graph="gone")

    assert client.get("/").status_code == 200


def test_the_page_is_not_kept_by_caches(client, public):
    assert "no-store" in client.get("/")["cache-control"]


@pytest.mark.parametrize(
    ("language", "title"),
    [
        ("en", "What is broken"),
        ("de-AT,de", "Was ist kaputt"),
        ("fr", "en panne"),
        ("es", "¿Qué falla"),
        ("xx", "What"),
    ],
)
def test_the_page_speaks_the_readers_language(client, public, language, title):
    response = client.get("/", headers={"accept-language": language})

    assert title in response.content.decode()


def test_the_reader_can_choose_the_language(client, public):
    client.post("/language", {"language": "fr", "next": "/"})

    assert page_data(client.get("/"))["language"] == "fr"


def test_staffs_pages_stay_in_english(client, desk):
    assert 'lang="en' in client.get("/admin/login/", headers={"accept-language": "de"}).content.decode()


@pytest.mark.parametrize("language", ["de", "fr", "es"])
def test_every_word_is_translated(language):
    po = Path(site.LOCALE_PATHS[0], language, "LC_MESSAGES", "django.po").read_text()
    entries = [entry for entry in po.split("\n\n")[1:] if entry.strip()]

    assert [
        entry for entry in entries if re.search(r'msgstr(\[\d\])? ""(?!\n")', entry.strip()) or "fuzzy" in entry
    ] == []
    with override("en"):
        english = page_words()
    with override(language):
        translated = page_words()
    assert translated != english
    for name, word in english.items():
        assert sorted(re.findall(r"\{\w+\}", word)) == sorted(re.findall(r"\{\w+\}", translated[name])), name


def test_the_scripts_use_the_words_that_there_are():
    source = "\n".join(path.read_text() for path in SCRIPTS.glob("*.js"))
    statuses = {f"status_{status}" for status in ("new", "in_progress", "waiting", "resolved", "closed")}
    used = set(re.findall(r'word\("(\w+)"', source)) | statuses
    quoted = set(re.findall(r'"(\w+)"', source))

    assert used <= set(page_words())
    assert set(page_words()) <= used | quoted


def test_the_page_needs_little_and_nothing_from_elsewhere(client, public):
    response = client.get("/")

    html = response.content.decode()
    files = set(re.findall(r'(?:src|href)="/static/([^"?#]+)"', html))
    modules = {f"chat/{path.name}" for path in SCRIPTS.glob("*.js")}
    assert modules <= files
    weight = sum(len(gzip.compress(Path(finders.find(file)).read_bytes())) for file in files)
    assert weight + len(gzip.compress(response.content)) < FIRST_PAINT_BYTES
    assert not re.search(r'(?:src|href|action)="(?:https?:)?//', html)
    assert not re.search(r"<style|\sstyle=|\son\w+=|<script>", html)
    assert "default-src 'self'" in response["Content-Security-Policy"]
