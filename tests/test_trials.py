"""Trying a workflow: the very turns that people get, and not a row left behind."""

from asgiref.sync import async_to_sync
from django.apps import apps

from workflows.database import in_database
from workflows.events import Delta, Failed, Finish, TicketWritten
from workflows.history import Caller, IncomingMessage
from workflows.models import Turn, Workflow
from workflows.trials import Trial
from workflows.turn_store import TurnRequest
from workflows.turns import start_turn


def say(trial: Trial, text: str) -> list:
    async def run() -> list:
        started = await trial.start_turn(text, user_id=None)
        return [event async for batch in started.subscription.batches() for event in batch]

    return async_to_sync(run)()


def text_of(events: list) -> str:
    return "".join(event.text for event in events if isinstance(event, Delta))


def row_counts() -> dict[str, int]:
    return {model.__name__: model.objects.count() for model in apps.get_models() if hasattr(model, "objects")}


def test_trial_runs_the_whole_graph_and_leaves_no_row(desk):
    before = row_counts()
    trial = Trial(Workflow.objects.get(slug="support-desk"))

    events = say(trial, "My laptop shows a ransomware message")

    [ticket] = [event.ticket for event in events if isinstance(event, TicketWritten)]
    assert (ticket["priority"], ticket["team"]) == ("P1", "Security")
    assert isinstance(events[-1], Finish)
    assert row_counts() == before


def test_trial_goes_on_from_its_memory(desk):
    workflow = Workflow.objects.get(slug="support-desk")
    first = Trial(workflow)
    [ticket] = [e.ticket for e in say(first, "My laptop shows a ransomware message") if isinstance(e, TicketWritten)]

    second = Trial(workflow, first.memory)
    events = say(second, "What is the status of my ticket?")

    assert ticket["number"] in text_of(events)
    assert isinstance(events[-1], Finish), events[-1] if isinstance(events[-1], Failed) else ""


def test_trial_uses_up_no_ticket_number(desk, api):
    [first] = api.complete("support-desk", "My laptop shows a ransomware message")["supportdesk"]["tickets"]
    say(Trial(Workflow.objects.get(slug="support-desk")), "My laptop shows a ransomware message")
    [second] = api.complete("support-desk", "I typed my password into a strange page")["supportdesk"]["tickets"]

    numbers = [int(ticket["id"].removeprefix("SD-")) for ticket in (first, second)]
    assert numbers[1] == numbers[0] + 1


def test_trial_that_is_left_stops_and_leaves_no_row(desk):
    before = row_counts()
    Workflow.objects.filter(slug="echo").update(settings={"chunk_delay_ms": 50})

    async def leave_early() -> None:
        started = await Trial(await Workflow.objects.aget(slug="echo")).start_turn("one two three four five", None)
        async for _ in started.subscription.batches():
            break
        started.subscription.leave()
        async for _ in started.subscription.batches():
            pass

    async_to_sync(leave_early)()

    assert row_counts() == before


def test_heartbeat_that_a_trial_starts_is_stored_for_real_turns(desk, api, settings):
    settings.TURN_HEARTBEAT_SECONDS = 0.05
    Workflow.objects.filter(slug="echo").update(settings={"chunk_delay_ms": 100})
    echo = Workflow.objects.get(slug="echo")
    seen = []

    async def both() -> None:
        tried = await Trial(echo).start_turn("one two three four five six", None)
        request = TurnRequest("echo", [IncomingMessage("user", "one two three four")], Caller())
        started = await start_turn(request)
        async for _ in started.subscription.batches():
            row = await in_database(Turn.objects.get, pk=started.turn.pk)
            seen.append(row.partial_text)
        async for _ in tried.subscription.batches():
            pass

    async_to_sync(both)()

    assert any(seen)
