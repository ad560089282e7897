"""A workflow's page: trying what its form holds, its versions, and the way back."""

import json

import pytest
from asgiref.sync import async_to_sync
from django.apps import apps
from django.contrib.auth.models import Permission, User
from django.urls import reverse

from tests.admin_forms import change_url, form_data
from workflows import registry
from workflows.models import LanguageModel, Workflow

HOSTILE = "<script>alert(1)</script>"


@pytest.fixture
def workflow(desk):
    return Workflow.objects.get(slug="support-desk")


def row_counts() -> dict[str, int]:
    models = [
        model for model in apps.get_models() if model._meta.app_label in ("workflows", "support_desk", "chat_api")
    ]
    return {model.__name__: model._base_manager.count() for model in models}


def try_it(client, workflow, message, **changes):
    """The response to one message of the chat, sent with the form as it is but for `changes`."""
    data = form_data(client.get(change_url(workflow)))
    url = reverse("admin:workflows_workflow_try", args=[workflow.pk])
    return client.post(url, data | {"trial_message": message} | changes)


def lines(response) -> list[dict]:
    assert response.status_code == 200, response.content
    return [json.loads(line) for line in async_to_sync(body_of)(response).decode().splitlines()]


async def body_of(response) -> bytes:
    return b"".join([part async for part in response.streaming_content])


def save(client, workflow, **changes):
    return client.post(change_url(workflow), form_data(client.get(change_url(workflow))) | changes)


def test_trying_shows_reply_ticket_and_way_and_leaves_no_row(admin_client, workflow):
    before = row_counts()

    events = lines(try_it(admin_client, workflow, "My laptop shows a ransomware message"))

    [ticket] = [event for event in events if event["type"] == "ticket"]
    assert (ticket["priority"], ticket["team"]) == ("P1", "Security")
    assert events[-1]["type"] == "end"
    assert "<strong>" in events[-1]["html"]
    assert [step["node"] for step in events[-1]["nodes"]][::4] == ["clarify_issue", "send_to_desk"]
    assert row_counts() == before


def test_trying_runs_the_settings_in_the_form_and_not_the_saved_ones(admin_client, workflow):
    events = lines(try_it(admin_client, workflow, "hello", setting_desk_name="Helpdesk of the harbour"))

    assert "Helpdesk of the harbour" in events[-1]["html"]
    workflow.refresh_from_db()
    assert workflow.settings["desk_name"] == "IT service desk"


def test_tried_conversation_goes_on_with_its_memory(admin_client, workflow):
    first = lines(try_it(admin_client, workflow, "It is broken"))
    second = lines(try_it(admin_client, workflow, "The printer on floor 2", trial_memory=first[-1]["memory"]))

    assert [step["node"] for step in first[-1]["nodes"]] == ["clarify_issue"]
    assert "classify_issue" in [step["node"] for step in second[-1]["nodes"]]


def test_question_of_an_interrupted_graph_is_answered_in_the_next_try(admin_client, workflow):
    before = row_counts()
    text = "Since Monday the printer on floor 2 prints nothing, everybody is affected, room 214"
    asked = lines(try_it(admin_client, workflow, text, setting_confirm_before_sending="on"))
    sent = lines(
        try_it(admin_client, workflow, "1", setting_confirm_before_sending="on", trial_memory=asked[-1]["memory"])
    )

    assert not [event for event in asked if event["type"] == "ticket"]
    assert [event for event in sent if event["type"] == "ticket"]
    assert row_counts() == before


def test_trying_an_invalid_form_names_the_field(admin_client, workflow):
    response = try_it(admin_client, workflow, "hello", setting_max_detail_questions="9")

    assert response.status_code == 400
    assert response.json()["errors"][0].startswith("Max detail questions: ")


@pytest.mark.parametrize("memory", ["nonsense", "a:b:c"])
def test_damaged_memory_is_said_so(admin_client, workflow, memory):
    response = try_it(admin_client, workflow, "hello", trial_memory=memory)

    assert response.status_code == 400
    assert response.json()["errors"] == ["This trial can no longer be continued. Start a new one."]


def test_tried_workflow_that_fails_says_why_and_leaves_no_row(admin_client, desk):
    before = row_counts()

    events = lines(
        try_it(admin_client, Workflow.objects.get(slug="echo"), "one two three", setting_fail_after_words="2")
    )

    assert events[-1] == {"type": "error", "text": "The echo failed after 2 words, as its settings ask."}
    assert row_counts() == before


def test_language_model_that_is_not_there_is_told_and_the_built_in_engine_stands_in(admin_client, workflow):
    model = LanguageModel.objects.create(name="Gone", base_url="http://127.0.0.1:9/v1", model="x", max_retries=0)

    events = lines(try_it(admin_client, workflow, "My laptop does not start", language_model=str(model.pk)))

    assert events[-1]["fallback"] == "The language model's server could not be reached."


def test_what_is_tried_is_escaped(admin_client, desk):
    events = lines(try_it(admin_client, Workflow.objects.get(slug="echo"), HOSTILE))

    assert HOSTILE not in events[-1]["html"]
    assert "&lt;script&gt;" in events[-1]["html"]


def test_only_those_who_may_change_a_workflow_may_try_it(client, workflow):
    staff = User.objects.create_user("reader", is_staff=True)
    staff.user_permissions.set(Permission.objects.filter(codename="view_workflow"))
    client.force_login(staff)
    url = reverse("admin:workflows_workflow_try", args=[workflow.pk])

    assert client.post(url, {"trial_message": "hello"}).status_code == 403
    assert "trial" not in client.get(change_url(workflow)).content.decode()


def test_each_change_of_settings_is_kept_as_a_version_with_who_made_it(admin_client, admin_user, workflow):
    save(admin_client, workflow, setting_desk_name="New name")
    save(admin_client, workflow, description="Only words")

    kept = [(row.version, row.settings["desk_name"], row.changed_by) for row in workflow.versions.all()]
    assert kept == [(2, "New name", admin_user), (1, "IT service desk", None)]


def test_versions_page_marks_the_words_that_changed(admin_client, workflow):
    save(admin_client, workflow, setting_desk_name=f"Night {HOSTILE} desk")

    page = admin_client.get(reverse("admin:workflows_workflow_versions", args=[workflow.pk])).content.decode()

    assert "<del>IT service </del><ins>Night &lt;script&gt;alert(1)&lt;/script&gt; </ins>desk" in page
    assert HOSTILE not in page


def test_going_back_makes_a_new_version_of_the_old_settings(admin_client, workflow):
    save(admin_client, workflow, setting_desk_name="Worse name")

    url = reverse("admin:workflows_workflow_versions", args=[workflow.pk])
    admin_client.post(url, {"version": "1"})

    workflow.refresh_from_db()
    assert (workflow.version, workflow.settings["desk_name"]) == (3, "IT service desk")
    assert workflow.versions.get(version=3).note == "Back to version 1."


def test_version_that_no_longer_runs_is_not_gone_back_to(admin_client, workflow):
    workflow.versions.filter(version=1).update(settings={"max_detail_questions": 99})
    save(admin_client, workflow, setting_desk_name="Live name")

    url = reverse("admin:workflows_workflow_versions", args=[workflow.pk])
    page = admin_client.post(url, {"version": "1"}, follow=True).content.decode()

    assert "Version 1 cannot run any more, so nothing was changed." in page
    workflow.refresh_from_db()
    assert workflow.settings["desk_name"] == "Live name"


def test_version_whose_language_model_was_deleted_is_not_gone_back_to(admin_client, workflow):
    model = LanguageModel.objects.create(name="Old model", base_url="http://127.0.0.1:9/v1", model="x")
    save(admin_client, workflow, language_model=str(model.pk))
    save(admin_client, workflow, language_model="")
    model.delete()

    url = reverse("admin:workflows_workflow_versions", args=[workflow.pk])
    page = admin_client.post(url, {"version": "2"}, follow=True).content.decode()

    assert "Its language model, Old model, was deleted." in page


@pytest.mark.parametrize("query", ["from=x&to=y", "from=-1", "to=99999999999999", "from=2&to=1"])
def test_versions_page_bears_any_query(admin_client, workflow, query):
    url = reverse("admin:workflows_workflow_versions", args=[workflow.pk])

    assert admin_client.get(f"{url}?{query}").status_code == 200


def test_saving_over_a_version_that_one_has_not_seen_is_refused_once(admin_client, workflow):
    data = form_data(admin_client.get(change_url(workflow))) | {"loaded_version": "1"}
    save(admin_client, workflow, setting_desk_name="Somebody else's")

    refused = admin_client.post(change_url(workflow), data | {"setting_desk_name": "Mine"})
    workflow.refresh_from_db()
    assert workflow.settings["desk_name"] == "Somebody else's"
    again = admin_client.post(change_url(workflow), data | {"setting_desk_name": "Mine", "loaded_version": "2"})

    assert "was saved by admin while you were editing" in refused.content.decode()
    assert again.status_code == 302
    workflow.refresh_from_db()
    assert workflow.settings["desk_name"] == "Mine"


def test_graph_is_drawn_on_the_page(admin_client, workflow):
    page = admin_client.get(change_url(workflow)).content.decode()

    assert '<svg class="graph"' in page
    assert 'data-node="send_to_desk"' in page


def test_api_says_so_while_the_code_of_a_workflow_is_gone(admin_client, api, workflow, monkeypatch):
    monkeypatch.delitem(registry.GRAPHS, "support_desk")

    page = admin_client.get(change_url(workflow)).content.decode()
    response = api.post(
        "/v1/chat/completions", {"model": "support-desk", "messages": [{"role": "user", "content": "hi"}]}
    )

    assert "Bring the code back" in page
    assert response.json()["error"]["code"] == "workflow_unavailable"
    assert try_url_refuses(admin_client, workflow)


def try_url_refuses(client, workflow) -> bool:
    url = reverse("admin:workflows_workflow_try", args=[workflow.pk])
    return client.post(url, {"trial_message": "hello"}).status_code == 400
