"""No page of the admin asks the database more often when there are more rows."""

import pytest
from django.apps import apps
from django.contrib.auth.models import Group, User
from django.contrib.contenttypes.models import ContentType
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from chat_api.models import ApiKey
from tests.admin_pages import admin_pages
from tests.conftest import Api, reply_of
from workflows.models import Conversation, LanguageModel, ModelListing, Workflow
from workflows.support_desk import publishing
from workflows.support_desk.models import KnowledgeArticle, Review, Ticket, TriagePolicy

OUTAGE = "Nobody on the 3rd floor can reach the internet since this morning"


@pytest.fixture
def queries_of(admin_client):
    """How many queries a page makes; None for a page that is not there for anybody."""
    ContentType.objects.get_for_models(*apps.get_models())  # they are asked for once in each process

    def count(url: str) -> int | None:
        with CaptureQueriesContext(connection) as queries:
            status = admin_client.get(url).status_code
        assert status < 500, url
        return len(queries) if status == 200 else None

    return count


def add_rows(api: Api, numbers: range) -> None:
    """One more row of everything for each number, the desk's own by way of a conversation."""
    policy = TriagePolicy.objects.published()
    for number in numbers:
        name = f"row-{number}"
        language_model = LanguageModel.objects.create(name=name, base_url="http://127.0.0.1:1/v1", model="m")
        workflow = Workflow.objects.create(slug=name, name=name, graph="echo", language_model=language_model)
        ModelListing.objects.create(model_id=name, name=name, workflow=workflow)
        KnowledgeArticle.objects.create(slug=name, title=name, body=name)
        ApiKey.objects.issue(name, owner=User.objects.create_user(name, is_staff=True))
        Group.objects.create(name=name)
        publishing.copy_to_draft(policy)
        api.complete("support-desk", OUTAGE, user=name)
        Review.objects.create(
            conversation=Conversation.objects.latest("pk"),
            ticket=Ticket.objects.latest("pk"),
            reviewer=User.objects.get(username=name),
            verdict="right",
        )


def test_no_page_makes_more_queries_for_more_rows(api, admin_user, queries_of):
    add_rows(api, range(3))
    few = {name: queries_of(url) for name, url in admin_pages(admin_user, "floor")}
    add_rows(api, range(3, 30))

    many = {name: queries_of(url) for name, url in admin_pages(admin_user, "floor")}

    assert Conversation.objects.count() == Ticket.objects.count() == 30
    assert {name: (few[name], many[name]) for name in few if few[name] != many[name]} == {}


def test_the_page_for_deleting_what_is_in_use_counts_what_needs_it(api, admin_client, django_assert_max_num_queries):
    for number in range(3):
        api.complete("support-desk", OUTAGE, user=f"person-{number}")
    listing = ModelListing.objects.get(model_id="support-desk")
    url = reverse("admin:workflows_modellisting_delete", args=[listing.pk])

    with django_assert_max_num_queries(10):
        page = admin_client.get(url).content.decode()
    admin_client.post(url, {"post": "yes"})

    assert "3 conversations" in page
    assert "Conversation:" not in page
    assert ModelListing.objects.filter(pk=listing.pk).exists()


def test_a_long_transcript_makes_no_more_queries_than_a_short_one(api, queries_of):
    said = [OUTAGE]
    conversation = None

    def transcript() -> int:
        return queries_of(reverse("admin:workflows_conversation_change", args=[conversation.pk]))

    for text in ["About 40 people", "Wi-Fi and cable both", "Any news?", "Thanks"]:
        said += [reply_of(api.complete("support-desk", *said)), text]
        if conversation is None:
            conversation = Conversation.objects.get()
            short = transcript()
    api.complete("support-desk", *said)

    assert conversation.messages.count() == 10
    assert transcript() == short
