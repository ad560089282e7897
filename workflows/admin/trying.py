"""Try it: the chat beside a workflow's form. It runs what the form holds, saved or not, and leaves nothing behind."""

import json
from collections.abc import AsyncIterator

from django.forms import ModelForm
from django.http import HttpRequest, HttpResponse, JsonResponse, StreamingHttpResponse
from django.utils.text import capfirst

from workflows.events import Delta, Event, Failed, Status, TicketWritten
from workflows.exceptions import WorkflowError
from workflows.markdown import render_markdown
from workflows.models import NodeRun
from workflows.trials import Trial, TrialForgotten

MAX_CHARACTERS = 10_000


def try_workflow(request: HttpRequest, form: ModelForm) -> HttpResponse:
    """Answer one message with the form's settings, as lines of JSON while the reply is made.

    What is wrong with the form, the message or the memory comes back as `{"errors": [...]}` with status 400.
    """
    text = request.POST.get("trial_message", "").strip()
    if not form.is_valid():
        return _refused([f"{_label(form, name)}: {' '.join(errors)}" for name, errors in form.errors.items()])
    if not text:
        return _refused(["Write a message first."])
    if len(text) > MAX_CHARACTERS:
        return _refused([f"The message is longer than {MAX_CHARACTERS:,} characters."])
    try:
        trial = Trial(form.instance, request.POST.get("trial_memory", ""))
    except TrialForgotten as error:
        return _refused([str(error)])
    response = StreamingHttpResponse(_lines(trial, text, request.user.pk), content_type="application/x-ndjson")
    response["Cache-Control"] = "no-store"
    response["X-Accel-Buffering"] = "no"
    return response


def _refused(errors: list[str]) -> JsonResponse:
    return JsonResponse({"errors": errors}, status=400)


def _label(form: ModelForm, name: str) -> str:
    field = form.fields.get(name)
    return capfirst(field.label or name) if field else "Workflow"


async def _lines(trial: Trial, text: str, user_id: int) -> AsyncIterator[str]:
    try:
        started = await trial.start_turn(text, user_id)
    except WorkflowError as error:
        yield _line({"type": "error", "text": str(error)})
        return
    try:
        async for batch in started.subscription.batches():
            for event in batch:
                if shown := _shown(event):
                    yield _line(shown)
                if isinstance(event, Failed):
                    return
    finally:
        started.subscription.leave()
    yield _line(_ending(trial))


def _line(data: dict) -> str:
    return json.dumps(data, ensure_ascii=False, default=str) + "\n"


def _shown(event: Event) -> dict | None:
    match event:
        case Status(node, description):
            return {"type": "status", "node": node, "text": description}
        case Delta(text):
            return {"type": "text", "text": text}
        case TicketWritten(ticket):
            names = ("number", "title", "priority", "team")
            return {"type": "ticket", **{name: ticket.get(name, "") for name in names}}
        case Failed(message):
            return {"type": "error", "text": message}
    return None


def _ending(trial: Trial) -> dict:
    """The reply as people will see it, the way it took, and the memory for the next turn."""
    made = trial.last_turn()
    return {
        "type": "end",
        "html": render_markdown(made.reply),
        "engine": made.turn.language_model or "Built-in engine",
        "fallback": made.turn.fallback_reason,
        "nodes": [_step(run) for run in made.node_runs],
        "memory": trial.memory,
    }


def _step(run: NodeRun) -> dict:
    changes = {name: json.dumps(value, ensure_ascii=False, indent=1) for name, value in run.changes.items()}
    return {"node": run.node, "duration_ms": round(run.duration_ms, 1), "changes": changes}
