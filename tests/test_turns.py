"""How turns run, join, fail and fall back."""

import asyncio
from datetime import timedelta

import pytest
from django.utils import timezone

from tests.conftest import chat, reply_of
from tests.scripted_model import Fault, ScriptedModel
from workflows.models import LanguageModel, Message, Turn, Workflow
from workflows.support_desk.models import Ticket
from workflows.turn_store import RUNNER, claimed, sweep_lost_turns

pytestmark = pytest.mark.django_db

READING = {
    "language": "en",
    "needs": [
        {
            "number": 1,
            "type": "incident",
            "category": "network",
            "title": "No internet on the 3rd floor",
            "thing": {"quote": "internet"},
            "symptom": {"quote": "nobody can reach"},
            "reach": [{"kind": "site", "quote": "3rd floor"}],
            "urgency": [{"kind": "blocked", "quote": "nobody can reach"}],
        }
    ],
}
MESSAGE = "On the 3rd floor nobody can reach the internet"


def use(model: ScriptedModel, **settings) -> None:
    """Let the desk read and write with a scripted language model."""
    workflow = Workflow.objects.get(slug="support-desk")
    workflow.language_model = LanguageModel.objects.create(
        name="Scripted", base_url=model.base_url, model="scripted", timeout_seconds=3, max_retries=0
    )
    workflow.settings |= settings
    workflow.save()


def test_a_language_model_reads_and_the_policy_decides(api):
    with ScriptedModel(reading=READING, text="Thank you, the network team knows.") as model:
        use(model)
        completion = api.complete("support-desk", MESSAGE)

    turn = Turn.objects.get()
    assert completion["supportdesk"]["tickets"][0]["priority"] == "P1"
    assert reply_of(completion).startswith("Thank you, the network team knows.")
    assert "within 1 hour" in reply_of(completion)
    assert (turn.engine, turn.language_model, turn.fallback_reason) == ("openai", "scripted", "")


@pytest.mark.parametrize("fault", [Fault.HTML, Fault.SERVER_ERROR, Fault.DROPPED])
def test_when_the_model_fails_the_builtin_engine_finishes_the_turn(api, fault):
    with ScriptedModel(answers=[fault] * 8, reading=READING) as model:
        use(model)
        completion = api.complete("support-desk", MESSAGE)

    assert Ticket.objects.count() == 1
    assert completion["choices"][0]["finish_reason"] == "stop"
    assert Turn.objects.get().fallback_reason


def test_an_unreachable_model_is_a_clear_error_where_falling_back_is_forbidden(api):
    with ScriptedModel() as model:
        use(model, allow_fallback=False)

    response = api.post("/v1/chat/completions", chat("support-desk", MESSAGE))

    assert response.status_code == 500
    assert response.json()["error"]["code"] == "workflow_failed"
    assert Turn.objects.get().status == Turn.Status.FAILED
    assert Message.objects.get().content == MESSAGE


def test_identical_requests_at_once_are_one_turn(api, echo):
    async def request():
        from django.test import AsyncClient

        response = await AsyncClient().post(
            "/v1/chat/completions",
            data=chat("echo", "one two three", user="employee-1"),
            content_type="application/json",
            headers=api.headers({}),
        )
        return response.json()

    Workflow.objects.filter(slug="echo").update(settings={"chunk_delay_ms": 20, "fail_after_words": None})
    first, second = api.together(request, request)

    assert first == second
    assert Turn.objects.count() == 1


def test_a_turn_of_a_dead_process_is_interrupted_with_its_text(api, echo):
    api.complete("echo", "one two")
    Message.objects.get(role="assistant").delete()
    Turn.objects.update(status="running", runner="elsewhere:1:x", partial_text="one", heartbeat_at=long_ago())

    assert sweep_lost_turns() == 1

    turn = Turn.objects.get()
    assert (turn.status, turn.reply.content, turn.partial_text) == ("interrupted", "one", "")


def long_ago():
    return timezone.now() - timedelta(minutes=5)


def test_a_turn_that_is_alive_elsewhere_is_left_alone(api, echo):
    api.complete("echo", "one")
    Turn.objects.update(status="running", runner="elsewhere:1:x", heartbeat_at=timezone.now())

    assert sweep_lost_turns() == 0


def test_a_turn_of_this_process_is_lost_only_when_it_was_given_up(api, echo):
    api.complete("echo", "one")
    turn = Turn.objects.get()
    Turn.objects.update(status="running", runner=RUNNER, heartbeat_at=long_ago())

    claimed.add(turn.pk)
    assert sweep_lost_turns() == 0
    claimed.discard(turn.pk)
    assert sweep_lost_turns() == 1


def test_a_request_for_a_lost_turn_runs_it_again(api, echo):
    api.complete("echo", "one", user="employee-1")
    Turn.objects.update(status="running", runner="elsewhere:1:x", heartbeat_at=long_ago())

    completion = api.complete("echo", "one", user="employee-1")

    assert reply_of(completion) == "one"
    assert list(Turn.objects.values_list("status", flat=True)) == ["interrupted", "completed"]


def test_a_turn_that_another_process_runs_is_followed(api, echo):
    api.complete("echo", "one two", user="employee-1")
    turn, reply = Turn.objects.get(), Message.objects.get(role="assistant")
    Turn.objects.update(status="running", runner="elsewhere:1:x", heartbeat_at=timezone.now(), partial_text="one")

    async def request():
        from django.test import AsyncClient

        response = await AsyncClient().post(
            "/v1/chat/completions",
            data=chat("echo", "one two", user="employee-1"),
            content_type="application/json",
            headers=api.headers({}),
        )
        return response.json()

    async def finish_elsewhere():
        await asyncio.sleep(0.5)
        await Turn.objects.filter(pk=turn.pk).aupdate(status="completed", finish_reason="stop")

    completion, _ = api.together(request, finish_elsewhere)

    assert completion["id"] == turn.public_id
    assert reply_of(completion) == reply.content


def test_the_nodes_of_a_turn_are_recorded(api, desk):
    api.complete("support-desk", MESSAGE)

    nodes = list(Turn.objects.get().node_runs.values_list("node", flat=True))
    assert nodes == ["clarify_issue", "classify_issue", "triage_issue", "gather_info", "send_to_desk"]


def test_a_workflow_that_takes_too_long_fails(api, echo, settings):
    settings.TURN_TIMEOUT_SECONDS = 0.05
    Workflow.objects.filter(slug="echo").update(settings={"chunk_delay_ms": 500, "fail_after_words": None})

    response = api.post("/v1/chat/completions", chat("echo", "one two"))

    assert response.status_code == 500
    assert Turn.objects.get().error == "The workflow took too long."
