"""The admin through its front door. This module is itself a small graph module, registered as "demo"."""

import sys
from datetime import timedelta
from types import SimpleNamespace
from typing import Literal

import pytest
from django.contrib import admin
from django.contrib.auth.models import Permission, User
from django.urls import reverse
from django.utils import timezone
from langgraph.graph import START, StateGraph
from pydantic import BaseModel, Field, create_model, field_validator

from chat_api.models import ApiKey
from tests.admin_forms import change_url, form_data
from workflows import registry
from workflows.models import Conversation, LanguageModel, ModelListing, Turn, Workflow
from workflows.support_desk import publishing
from workflows.support_desk.models import KnowledgeArticle, PriorityRule, Ticket, TriagePolicy

HOSTILE = "<script>alert(1)</script>"


class Settings(BaseModel):
    delay: int = Field(5, ge=0, le=100, description="Pause <between> words.")
    limit: int | None = Field(None, ge=1)
    share: float = 0.5
    confirm: bool = False
    tone: Literal["plain", "formal"] = "plain"
    greeting_prompt: str = "Say hello."
    words: list[str] = []

    @field_validator("greeting_prompt")
    @classmethod
    def not_shouting(cls, value: str) -> str:
        if value.isupper():
            raise ValueError("Do not shout.")
        return value


def create_initial_state(settings):
    return {}


def build(checkpointer):
    graph = StateGraph(dict)
    graph.add_node("greet", lambda state: {})
    graph.add_edge(START, "greet")
    return graph.compile(checkpointer=checkpointer)


@pytest.fixture(autouse=True)
def _quick_passwords(settings):
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]


@pytest.fixture(autouse=True)
def _demo_graph(monkeypatch):
    monkeypatch.setitem(registry.GRAPHS, "demo", ("Demo", __name__))


@pytest.fixture
def demo_workflow(db):
    return Workflow.objects.create(slug="demo", name="Demo", graph="demo", settings=Settings().model_dump())


@pytest.fixture
def demo_listing(demo_workflow):
    return ModelListing.objects.create(model_id="demo", name="Demo desk", workflow=demo_workflow)


@pytest.fixture
def demo_policy(db):
    return TriagePolicy.objects.create_default()


@pytest.fixture
def hostile_ticket(demo_listing, demo_policy):
    """A ticket with its conversation and turn, full of what a hostile person could write."""
    return make_ticket(demo_listing, demo_policy, HOSTILE)


def make_ticket(listing, policy, text):
    conversation = Conversation.objects.create(listing=listing, title=text, requester_name=text, requester_id=text)
    prompt = conversation.messages.create(role="user", content=text, path_hash="1")
    reply = conversation.messages.create(
        role="assistant", content=text, path_hash="2", parent=prompt, tool_calls=[{"id": text}]
    )
    turn = conversation.turns.create(
        prompt=prompt,
        reply=reply,
        workflow=listing.workflow,
        workflow_version=1,
        engine="builtin",
        status="completed",
        finished_at=timezone.now(),
        error=text,
        outcome={"title": text},
    )
    turn.node_runs.create(
        node="clarify_issue", position=0, started_at=timezone.now(), duration_ms=3, changes={"title": text}
    )
    ticket = conversation.tickets.create(
        need=1,
        title=text,
        summary=text,
        type="incident",
        category="network",
        impact="high",
        urgency="high",
        priority="P1",
        team=text,
        escalated=True,
        facts={"location": text},
        missing=["affected", text],
        evidence=[{"field": "impact", "quote": text}],
        reading={"needs": [text]},
        policy=policy,
        response_due_at=timezone.now() - timedelta(hours=1),
        resolution_due_at=timezone.now(),
    )
    ticket.events.create(kind="created", turn=turn, data={"title": text})
    return ticket


def list_url(model):
    return reverse(f"admin:{model._meta.app_label}_{model._meta.model_name}_changelist")


def all_rows(ticket):
    article = KnowledgeArticle.objects.create(slug="vpn", title=HOSTILE, body=HOSTILE)
    language_model = LanguageModel.objects.create(name="Local", base_url="http://127.0.0.1:9/v1", model="small")
    api_key, _ = ApiKey.objects.issue("laptop")
    conversation, turn = ticket.conversation, ticket.conversation.turns.get()
    listing = conversation.listing
    user = User.objects.get()
    return [
        article,
        language_model,
        api_key,
        conversation,
        turn,
        listing,
        listing.workflow,
        ticket,
        ticket.policy,
        publishing.copy_to_draft(ticket.policy),
        user,
    ]


def run_action(client, action, *rows):
    data = {"action": action, "_selected_action": [row.pk for row in rows]}
    return client.post(list_url(type(rows[0])), data, follow=True)


def test_every_list_and_page_opens_and_escapes_what_people_wrote(admin_client, hostile_ticket):
    for row in all_rows(hostile_ticket):
        for url in (list_url(type(row)), list_url(type(row)) + "?q=script", change_url(row)):
            response = admin_client.get(url)

            assert response.status_code == 200, url
            assert HOSTILE not in response.content.decode(), url


def test_every_add_page_opens_where_rows_are_made_by_hand(admin_client, hostile_ticket):
    for model in (Workflow, ModelListing, LanguageModel, KnowledgeArticle, ApiKey, User):
        assert admin_client.get(list_url(model) + "add/").status_code == 200
    for model in (Conversation, Turn, Ticket, TriagePolicy):
        assert admin_client.get(list_url(model) + "add/").status_code == 403


def test_settings_are_edited_as_fields_and_make_a_new_version(admin_client, demo_workflow):
    url = change_url(demo_workflow)
    data = form_data(admin_client.get(url))

    admin_client.post(
        url,
        data
        | {
            "setting_delay": "7",
            "setting_limit": "3",
            "setting_confirm": "on",
            "setting_tone": "formal",
            "setting_greeting_prompt": "Hello\r\nthere",
            "setting_words": '["a"]',
        },
    )

    demo_workflow.refresh_from_db()
    assert demo_workflow.settings == {
        "delay": 7,
        "limit": 3,
        "share": 0.5,
        "confirm": True,
        "tone": "formal",
        "greeting_prompt": "Hello\nthere",
        "words": ["a"],
    }
    assert demo_workflow.version == 2


def test_edited_settings_are_used_from_the_next_request_on(admin_client, api, echo):
    url = change_url(echo.workflow)
    before = api.complete("echo", "one two three")
    data = form_data(admin_client.get(url))

    saved = admin_client.post(url, data | {"setting_fail_after_words": "1"})
    after = api.post("/v1/chat/completions", {"model": "echo", "messages": [{"role": "user", "content": "four five"}]})

    assert saved.status_code == 302
    assert before["choices"][0]["message"]["content"] == "one two three"
    assert after.status_code >= 500
    assert [turn.workflow_version for turn in Turn.objects.all()] == [echo.workflow.version, echo.workflow.version + 1]


def test_saving_a_workflow_unchanged_keeps_its_version(admin_client, demo_workflow):
    url = change_url(demo_workflow)

    response = admin_client.post(url, form_data(admin_client.get(url)))

    demo_workflow.refresh_from_db()
    assert response.status_code == 302
    assert demo_workflow.version == 1


@pytest.mark.parametrize(
    ("field", "value", "message"),
    [
        ("setting_delay", "101", "less than or equal to 100"),
        ("setting_delay", "", "required"),
        ("setting_limit", "0", "greater than or equal to 1"),
        ("setting_tone", "rude", "valid choice"),
        ("setting_greeting_prompt", "HELLO", "Do not shout."),
        ("setting_words", '"a"', "valid list"),
        ("setting_words", '["\\ud800"]', "This text is not valid UTF-8."),
        ("setting_words", "[" * 5000, "This text is nested too deeply."),
    ],
)
def test_invalid_settings_are_a_form_error_and_the_live_ones_stay(admin_client, demo_workflow, field, value, message):
    url = change_url(demo_workflow)
    data = form_data(admin_client.get(url))

    response = admin_client.post(url, data | {"setting_share": "0.9", field: value})

    demo_workflow.refresh_from_db()
    assert message in str(response.context["adminform"].form.errors[field])
    assert demo_workflow.settings == Settings().model_dump()


def test_all_invalid_settings_are_named_at_once(admin_client, demo_workflow):
    url = change_url(demo_workflow)
    data = form_data(admin_client.get(url))

    response = admin_client.post(url, data | {"setting_delay": "", "setting_greeting_prompt": "HELLO"})

    note = response.content.decode().split("errornote")[1].split("</p>")[0]
    assert set(response.context["adminform"].form.errors) == {"setting_delay", "setting_greeting_prompt"}
    assert 'href="#id_setting_delay">Delay</a>' in note
    assert 'href="#id_setting_greeting_prompt">Greeting prompt</a>' in note


def test_added_workflow_starts_with_default_settings_and_goes_on_to_them(admin_client):
    data = {"name": "New", "slug": "new", "graph": "demo", "enabled": "on"}

    response = admin_client.post(reverse("admin:workflows_workflow_add"), data, follow=True)

    assert Workflow.objects.get(slug="new").settings == Settings().model_dump()
    assert "setting_delay" in response.context["adminform"].form.fields


def test_another_graph_starts_with_its_own_settings(admin_client, demo_workflow, monkeypatch):
    other = SimpleNamespace(
        Settings=create_model("Settings", colour=(str, "blue")), build=build, create_initial_state=create_initial_state
    )
    monkeypatch.setitem(sys.modules, "other_graph", other)
    monkeypatch.setitem(registry.GRAPHS, "other", ("Other", "other_graph"))
    url = change_url(demo_workflow)
    data = form_data(admin_client.get(url))

    admin_client.post(url, data | {"graph": "other"})

    demo_workflow.refresh_from_db()
    assert (demo_workflow.graph, demo_workflow.settings) == ("other", {"colour": "blue"})


@pytest.mark.parametrize("graph", ["gone", "broken"])
def test_workflow_whose_code_is_gone_opens_and_keeps_its_settings(admin_client, demo_workflow, monkeypatch, graph):
    monkeypatch.setitem(registry.GRAPHS, "broken", ("Broken", "tests.no_such_module"))
    Workflow.objects.filter(pk=demo_workflow.pk).update(graph=graph)
    url = change_url(demo_workflow)

    page = admin_client.get(url)
    saved = admin_client.post(url, form_data(page) | {"name": "Renamed"})

    demo_workflow.refresh_from_db()
    assert "Its settings are kept as they are" in page.content.decode()
    assert saved.status_code == 200
    assert "graph" in saved.context["adminform"].form.errors
    assert admin_client.get(list_url(Workflow)).status_code == 200
    assert (demo_workflow.name, demo_workflow.settings) == ("Demo", Settings().model_dump())


def test_workflow_whose_code_is_gone_moves_to_another_graph_with_its_settings(admin_client, demo_workflow):
    Workflow.objects.filter(pk=demo_workflow.pk).update(graph="gone", settings={"delay": 9})
    url = change_url(demo_workflow)
    data = form_data(admin_client.get(url))

    admin_client.post(url, data | {"graph": "demo"})

    demo_workflow.refresh_from_db()
    assert demo_workflow.settings == Settings(delay=9).model_dump()


def test_settings_that_no_longer_fit_can_be_mended(admin_client, demo_workflow):
    Workflow.objects.filter(pk=demo_workflow.pk).update(settings={"delay": "soon", "old": 1})
    url = change_url(demo_workflow)
    data = form_data(admin_client.get(url))

    refused = admin_client.post(url, data)
    accepted = admin_client.post(url, data | {"setting_delay": "3"})

    demo_workflow.refresh_from_db()
    assert (refused.status_code, accepted.status_code) == (200, 302)
    assert demo_workflow.settings == Settings(delay=3).model_dump()


@pytest.mark.parametrize("value", ["\0", "99999999999999999999999", "9_999_999_999_999_999_999"])
@pytest.mark.parametrize("lookup", ["", "__exact", "__in", "__gte"])
def test_no_filter_in_the_address_breaks_a_list(admin_client, hostile_ticket, lookup, value):
    fields = [
        (model, field)
        for model, model_admin in admin.site._registry.items()
        for field in model_admin.list_filter
        if isinstance(field, str)
    ]

    answers = {admin_client.get(list_url(model), {field + lookup: value}).status_code for model, field in fields}

    assert len(fields) > 10
    assert answers <= {200, 302}


def test_filter_that_no_database_takes_leads_back_to_the_list(admin_client, demo_listing):
    response = admin_client.get(list_url(Turn), {"workflow__in": "9" * 23, "status": "\0"}, follow=True)

    assert response.request["PATH_INFO"] == list_url(Turn)
    assert response.status_code == 200


def test_disabling_a_listing_by_action_takes_its_model_id_away(admin_client, demo_listing):
    run_action(admin_client, "disable", demo_listing)
    assert not ModelListing.objects.usable().exists()

    run_action(admin_client, "enable", demo_listing)
    assert ModelListing.objects.usable().get() == demo_listing


def test_disabled_listing_is_unknown_to_the_next_request(admin_client, api, echo):
    assert api.complete("echo", "hello")

    run_action(admin_client, "disable", echo)

    response = api.post("/v1/chat/completions", {"model": "echo", "messages": [{"role": "user", "content": "hello"}]})
    assert response.status_code == 404


def test_language_model_page_says_whether_the_key_is_set_and_never_shows_it(admin_client, monkeypatch):
    row = LanguageModel.objects.create(
        name="Remote", base_url="http://127.0.0.1:9/v1", model="big", api_key_variable="REMOTE_API_KEY"
    )
    assert "not set" in admin_client.get(change_url(row)).content.decode()

    monkeypatch.setenv("REMOTE_API_KEY", "hush-hush")
    page = admin_client.get(change_url(row)).content.decode()

    assert "not set" not in page
    assert "hush-hush" not in page


def test_api_key_secret_is_shown_once(admin_client, demo_listing):
    data = {"name": "laptop", "requests_per_minute": "5", "allowed_listings": [demo_listing.pk]}

    page = admin_client.post(reverse("admin:chat_api_apikey_add"), data, follow=True).content.decode()

    api_key = ApiKey.objects.get()
    secret = page.partition("<code>")[2].partition("</code>")[0]
    assert ApiKey.objects.authenticate(secret) == api_key
    assert (api_key.requests_per_minute, list(api_key.allowed_listings.all())) == (5, [demo_listing])
    for url in (list_url(ApiKey), change_url(api_key)):
        again = admin_client.get(url).content.decode()
        assert secret not in again
        assert api_key.secret_hash not in again


def test_editing_an_api_key_keeps_its_secret(admin_client):
    api_key, secret = ApiKey.objects.issue("laptop")

    admin_client.post(change_url(api_key), {"name": "desktop", "enabled": "on"})

    assert ApiKey.objects.authenticate(secret).name == "desktop"


def test_disabled_api_key_no_longer_opens(admin_client):
    api_key, secret = ApiKey.objects.issue("laptop")

    run_action(admin_client, "disable", api_key)

    assert ApiKey.objects.authenticate(secret) is None


def test_ticket_status_change_records_an_event(admin_client, admin_user, hostile_ticket):
    url = change_url(hostile_ticket)
    data = form_data(admin_client.get(url))

    admin_client.post(url, data | {"status": "resolved", "priority": "P4", "title": "Other"})
    admin_client.post(url, data | {"status": "resolved"})

    hostile_ticket.refresh_from_db()
    event = hostile_ticket.events.get(kind="status_changed")
    assert (event.data, event.user) == ({"from": "new", "to": "resolved"}, admin_user)
    assert (hostile_ticket.priority, hostile_ticket.title) == ("P1", HOSTILE)
    assert "New → Resolved" in admin_client.get(url).content.decode()


def test_what_a_colleague_changed_meanwhile_stays(admin_client, admin_user, hostile_ticket):
    page = admin_client.get(change_url(hostile_ticket))
    hostile_ticket.change_status("in_progress", admin_user)

    admin_client.post(change_url(hostile_ticket), form_data(page) | {"assignee": admin_user.pk})

    assert 'name="initial-status"' in page.content.decode()
    hostile_ticket.refresh_from_db()
    assert (hostile_ticket.status, hostile_ticket.assignee) == ("in_progress", admin_user)
    assert [event.kind for event in hostile_ticket.events.order_by("pk")][-2:] == ["status_changed", "assigned"]


def test_tickets_and_conversations_are_found_by_ticket_number(admin_client, demo_listing, demo_policy):
    wanted = make_ticket(demo_listing, demo_policy, "printer")
    make_ticket(demo_listing, demo_policy, "mail")

    for model, row in ((Ticket, wanted), (Conversation, wanted.conversation)):
        for term in (wanted.number.lower(), "printer"):
            found = admin_client.get(list_url(model), {"q": term}).context["cl"].result_list
            assert [found_row.pk for found_row in found] == [row.pk]


def test_published_policy_is_read_only_and_its_copy_is_not(admin_client, demo_policy):
    run_action(admin_client, "copy_to_draft", demo_policy)
    draft = TriagePolicy.objects.get(version=2)

    assert admin_client.post(change_url(demo_policy), {"name": "Changed"}).status_code == 403
    response = admin_client.post(change_url(draft), form_data(admin_client.get(change_url(draft))) | {"name": "Next"})

    draft.refresh_from_db()
    assert response.status_code == 302, response.context["errors"]
    assert draft.name == "Next"


def test_copy_of_a_policy_decides_the_same_with_teams_of_its_own(demo_policy):
    draft = publishing.copy_to_draft(demo_policy)

    before, after = vars(demo_policy.as_policy()), vars(draft.as_policy())
    assert after == before | {"version": 2}
    assert {rule.team.policy for rule in draft.routing_rules.all()} == {draft}
    assert draft.categories.count() == demo_policy.categories.count()
    assert draft.status == "draft"


def test_publishing_a_draft_retires_the_version_before(admin_client, demo_policy):
    draft = publishing.copy_to_draft(demo_policy)

    run_action(admin_client, "publish", draft)

    demo_policy.refresh_from_db()
    assert TriagePolicy.objects.published() == draft
    assert demo_policy.status == "retired"


@pytest.mark.parametrize("part", ["priority_rules", "sla_targets", "routing_rules"])
def test_policy_with_a_hole_is_not_published(admin_client, demo_policy, part):
    draft = publishing.copy_to_draft(demo_policy)
    getattr(draft, part).last().delete()

    page = run_action(admin_client, "publish", draft).content.decode()

    assert "Version 2 was not published." in page
    assert TriagePolicy.objects.published() == demo_policy


def test_policy_is_published_from_its_own_page_after_a_question(admin_client, demo_policy):
    draft = publishing.copy_to_draft(demo_policy)
    url = reverse("admin:support_desk_triagepolicy_publish_this", args=[draft.pk])

    asked = admin_client.get(url)
    assert TriagePolicy.objects.published() == demo_policy
    done = admin_client.post(url, {"_form_submitted": "on"})

    assert asked.status_code == 200
    assert done.headers["HX-Redirect"] == change_url(draft)
    assert TriagePolicy.objects.published() == draft


def test_team_of_another_version_cannot_be_routed_to(admin_client, demo_policy):
    draft = publishing.copy_to_draft(demo_policy)
    data = form_data(admin_client.get(change_url(draft)))

    admin_client.post(change_url(draft), data | {"routing_rules-0-team": str(demo_policy.teams.first().pk)})

    assert {rule.team.policy for rule in draft.routing_rules.all()} == {draft}


def test_staff_who_may_only_look_see_pages_without_a_save_button(client, hostile_ticket):
    staff = User.objects.create_user("staff", is_staff=True)
    staff.user_permissions.set(Permission.objects.filter(codename__startswith="view_"))
    client.force_login(staff)

    for row in (hostile_ticket, hostile_ticket.policy, hostile_ticket.conversation.listing.workflow):
        page = client.get(change_url(row))
        assert page.status_code == 200
        assert b'name="_save"' not in page.content
    assert client.get(list_url(ApiKey)).status_code == 200


@pytest.mark.parametrize("model", [Conversation, Ticket, Turn])
def test_lists_ask_no_more_questions_for_more_rows(
    admin_client, demo_listing, demo_policy, model, django_assert_max_num_queries
):
    for number in range(3):
        make_ticket(demo_listing, demo_policy, f"few {number}")
    with django_assert_max_num_queries(40) as few:
        admin_client.get(list_url(model))
    for number in range(30):
        make_ticket(demo_listing, demo_policy, f"many {number}")

    with django_assert_max_num_queries(len(few)):
        admin_client.get(list_url(model))


def test_priority_rule_of_a_published_policy_cannot_be_changed_through_its_page(admin_client, demo_policy):
    data = form_data(admin_client.get(change_url(demo_policy)))

    admin_client.post(change_url(demo_policy), data | {"priority_rules-0-priority": "P4"})

    assert PriorityRule.objects.get(policy=demo_policy, impact="high", urgency="high").priority == "P1"
