"""The nodes of the support desk, in the order a conversation meets them.

A node reads the state and the turn's context and returns only the keys it changes. The engine reads and phrases;
policy.py decides; replies.py and this module state the facts.
"""

from collections.abc import Sequence

from langgraph.graph import END
from langgraph.runtime import Runtime
from langgraph.types import interrupt

from workflows.context import TurnContext
from workflows.database import in_database
from workflows.engines.base import (
    ActKind,
    Category,
    Need,
    Reading,
    ReplyPlan,
    RequestType,
)
from workflows.models import Conversation
from workflows.support_desk import replies, tickets
from workflows.support_desk.explanation import explain
from workflows.support_desk.knowledge import find_article
from workflows.support_desk.models import KnowledgeArticle
from workflows.support_desk.policy import (
    Decision,
    Policy,
    by_urgency,
    decide,
    may_ask_first,
    missing_facts,
)
from workflows.support_desk.state import SupportDeskState

DeskRuntime = Runtime[TurnContext]
STATUS = Conversation.Status
SUMMARY_LENGTH = 2000


# --- clarify_issue ------------------------------------------------------------------------------------------------


async def clarify_issue(state: SupportDeskState, runtime: DeskRuntime) -> dict:
    """Read the conversation; answer what needs no ticket, ask what is unclear, and let pass what is clear."""
    earlier = Reading.model_validate(state["reading"] or {}).needs
    reading = await runtime.context.engine.read(runtime.context.messages, earlier)
    policy = await in_database(tickets.published_policy)
    known = {"reading": reading.model_dump(mode="json"), "request_type": request_type(reading), "next_step": "end"}
    if reading.does(ActKind.WANTS_HUMAN):
        reading = reading if reading.needs else _with_unknown_need(reading, state, "title_human")
        return _pass_on(known, reading, reading.needs)

    fresh = [need for need in reading.needs if str(need.number) not in state["tickets"]]
    answered = set() if reading.does(ActKind.NOT_HELPED) else set(state["answered"])
    fresh = [need for need in fresh if need.number not in answered]
    if not any(_is_at_once(need, reading, policy) for need in fresh):
        if reading.does(ActKind.WITHDRAWS) or reading.does(ActKind.CONFIRMS_SOLVED):
            return known | await _note_withdrawal(state, reading, runtime)
        if reading.does(ActKind.ASKS_STATUS):
            return known | await _tell_status(reading, runtime)
    is_elsewhere = bool(reading.ticket_numbers) or not state["tickets"]
    if reading.does(ActKind.ADDS) and is_elsewhere and not reading.needs:
        return known | await _add_to_named(reading, runtime)
    if fresh:
        return known | await _take_needs(state, reading, fresh, policy, runtime)
    if reading.not_it:
        text = replies.not_it(reading.language, _latest(runtime))
        return known | await _answer(reading, runtime, "not_it", text)
    if reading.smalltalk:
        text = replies.smalltalk(reading.language, reading.smalltalk, runtime.context.settings.desk_name)
        return known | await _answer(reading, runtime, "smalltalk", text)
    if state["tickets"]:
        return _pass_on(known, reading, reading.needs)  # an addition or a correction
    reading = _with_unknown_need(reading, state, "title_unclear")
    return known | await _take_needs(state, reading, reading.needs, policy, runtime)


def route_after_clarify(state: SupportDeskState) -> str:
    return "classify_issue" if state["next_step"] == "classify" else END


def request_type(reading: Reading) -> str | None:
    """The kind of message: where it holds several, the highest of the policy's table wins."""
    kinds = {need.type for need in reading.needs}
    if reading.does(ActKind.ASKS_STATUS) or reading.does(ActKind.ADDS):
        kinds.add(RequestType.TICKET_STATUS)
    if reading.smalltalk:
        kinds.add(RequestType.SMALLTALK)
    if reading.not_it:
        kinds.add(RequestType.NOT_IT)
    return next((kind.value for kind in RequestType if kind in kinds), None)


async def _take_needs(
    state: SupportDeskState, reading: Reading, fresh: Sequence[Need], policy: Policy, runtime: DeskRuntime
) -> dict:
    """Answer from an article, ask about what is unclear, or pass on what is ready."""
    settings = runtime.context.settings
    if settings.answer_from_knowledge and all(need.how_to for need in fresh) and not reading.does(ActKind.NOT_HELPED):
        articles = await in_database(tickets.published_articles, reading.language)
        if article := find_article(_latest(runtime), reading.language, articles):
            text = f"**{article.title}**\n\n{article.body}\n\n{replies.say(reading.language, 'article_hint')}"
            changes = await _answer(reading, runtime, "article", text, article=article)
            return changes | {"answered": sorted({*state["answered"], *(need.number for need in fresh)})}

    unclear = [need for need in fresh if not need.is_clear and not need.how_to]
    at_once = any(_is_at_once(need, reading, policy) for need in fresh)
    if at_once or not unclear or reading.does(ActKind.GIVES_UP):
        return _pass_on({}, reading, fresh)
    attempts = state["clarification_attempts"]
    question = _next_question(state, unclear[0], reading.language)
    if question is None or attempts >= state["max_clarification_attempts"]:
        return _pass_on({}, reading, fresh)
    key, text = question
    await _say(runtime, reading, ReplyPlan("ask_clarify", text, reading.language, must_ask=[text]))
    await _report(reading, runtime, STATUS.WAITING_FOR_USER, asking="clarify", question_no=attempts + 1)
    return {"asked": [*state["asked"], key], "clarification_attempts": attempts + 1}


def _next_question(state: SupportDeskState, need: Need, language: str) -> tuple[str, str] | None:
    questions = replies.clarifying_questions(language, need.thing and need.thing.quote, need.symptom is not None)
    return next((question for question in questions if question[0] not in state["asked"]), None)


async def _note_withdrawal(state: SupportDeskState, reading: Reading, runtime: DeskRuntime) -> dict:
    if not state["tickets"]:
        text = replies.say(reading.language, "withdrawn")
        return await _answer(reading, runtime, "withdrawn", text, status=STATUS.WITHDRAWN, withdrawn=True)
    context = runtime.context
    found = await in_database(tickets.tickets_of, context.conversation_id)
    await in_database(tickets.add_comment, found, context.turn_id, _latest(runtime))
    numbers = [ticket.number for ticket in found]
    key = "solved" if reading.does(ActKind.CONFIRMS_SOLVED) else "withdrawn_sent"
    text = replies.say(reading.language, key, tickets=", ".join(numbers))
    return await _answer(reading, runtime, "noted", text, status=STATUS.SENT)


async def _tell_status(reading: Reading, runtime: DeskRuntime) -> dict:
    """Only the person's own tickets; an unknown number is said to be unknown."""
    language, context = reading.language, runtime.context
    found, unknown = await in_database(tickets.own_tickets, context.conversation_id, reading.ticket_numbers)
    lines = [
        replies.say(
            language,
            "status_line",
            number=ticket.number,
            title=ticket.title,
            status=replies.status(language, ticket.status),
            priority=ticket.priority,
            team=ticket.team,
            due=tickets.format_due(ticket.response_due_at),
        )
        for ticket in found
    ]
    text = [replies.say(language, "status_unknown", numbers=", ".join(unknown))] if unknown else []
    if lines:
        text += [replies.say(language, "status_intro"), *(f"- {line}" for line in lines)]
    draft = "\n".join(text) or replies.say(language, "status_none")
    _stream(runtime, draft)  # facts only: no model phrases them
    await _report(reading, runtime)
    return {}


async def _add_to_named(reading: Reading, runtime: DeskRuntime) -> dict:
    """Put what the person says on the tickets they name, if those are theirs; else on their newest open one."""
    context, language = runtime.context, reading.language
    found, unknown = await in_database(tickets.own_tickets, context.conversation_id, reading.ticket_numbers)
    if not reading.ticket_numbers:
        found = sorted(found, key=lambda ticket: ticket.pk)[-1:]
    await in_database(tickets.add_comment, found, context.turn_id, _latest(runtime))
    lines = [replies.say(language, "status_unknown", numbers=", ".join(unknown))] if unknown else []
    if not found and not unknown:
        lines.append(replies.say(language, "status_none"))
    if found:
        lines.append(replies.say(language, "revised", tickets=", ".join(ticket.number for ticket in found)))
    _stream(runtime, "\n".join(lines))
    await _report(reading, runtime)
    return {}


# --- classify_issue, triage_issue ---------------------------------------------------------------------------------


async def classify_issue(state: SupportDeskState, runtime: DeskRuntime) -> dict:
    """Name the category and collect the facts of the needs that are ready."""
    needs = _ready_needs(state, runtime)
    facts = {fact.slot.value: fact.quote for need in needs for fact in need.facts}
    return {"issue_category": needs[0].category.value, "facts": facts}


async def triage_issue(state: SupportDeskState, runtime: DeskRuntime) -> dict:
    """Let the policy decide each need: impact, urgency, priority, team, escalation and what is still missing."""
    reading = Reading.model_validate(state["reading"])
    policy = await in_database(tickets.published_policy)
    needs = {need.number: need for need in _ready_needs(state, runtime)}
    decided = by_urgency([decide(need, reading, policy) for need in needs.values()])
    decisions = [_as_dict(decision, needs[decision.need], reading, policy, runtime) for decision in decided]
    first = decided[0]
    return {
        "request_type": state["request_type"] or first.type.value,
        "issue_category": first.category.value,
        "impact": first.impact.value,
        "urgency": first.urgency.value,
        "issue_priority": first.priority.value,
        "support_team": first.team,
        "decisions": decisions,
        "policy_version": policy.version,
    }


def _as_dict(decision: Decision, need: Need, reading: Reading, policy: Policy, runtime: DeskRuntime) -> dict:
    missing = missing_facts(need, policy)
    return {
        "need": decision.need,
        "title": need.title.strip() or replies.say(reading.language, "title_unclear"),
        "summary": _own_words(runtime)[:SUMMARY_LENGTH],
        "type": decision.type.value,
        "category": decision.category.value,
        "impact": decision.impact.value,
        "urgency": decision.urgency.value,
        "priority": decision.priority.value,
        "team": decision.team,
        "escalated": decision.escalated,
        "facts": {fact.slot.value: fact.quote for fact in need.facts},
        "missing": [*_unclear_parts(need), *(fact.slot.value for fact in missing)],
        "evidence": [{"field": field, "quote": quote} for field, quote in decision.evidence],
        "questions": [
            [fact.slot.value, replies.detail_question(reading.language, fact.slot, fact.question)] for fact in missing
        ],
        "may_ask": may_ask_first(need, decision, reading),
        "because": replies.because(reading.language, need, explain(need, policy)),
        "safety": [signal.kind.value for signal in [*need.dangers, *need.security]],
    }


def _unclear_parts(need: Need) -> list[str]:
    return [name for name in ("thing", "symptom") if getattr(need, name) is None]


# --- gather_info --------------------------------------------------------------------------------------------------


async def gather_info(state: SupportDeskState, runtime: DeskRuntime) -> dict:
    """Ask once for the facts that the team will need, unless the ticket must go at once or is out already."""
    reading = Reading.model_validate(state["reading"])
    questions = [
        (f"detail:{slot}", f"{question} ({decision['title']})" if len(state["decisions"]) > 1 else question)
        for decision in state["decisions"]
        if decision["may_ask"] and str(decision["need"]) not in state["tickets"]
        for slot, question in decision["questions"]
        if f"detail:{slot}" not in state["asked"]
    ]
    questions = list(dict.fromkeys(questions))[: runtime.context.settings.max_detail_questions]
    may_ask = state["detail_questions"] == 0 and not reading.does(ActKind.GIVES_UP)
    if not questions or not may_ask or any(not decision["may_ask"] for decision in state["decisions"]):
        return {"next_step": "send"}
    texts = [question for _, question in questions]
    draft = replies.detail_questions(reading.language, texts)
    await _say(runtime, reading, ReplyPlan("ask_details", draft, reading.language, must_ask=texts))
    await _report(reading, runtime, STATUS.WAITING_FOR_USER, asking="detail", question_no=1)
    return {
        "next_step": "end",
        "asked": [*state["asked"], *(key for key, _ in questions)],
        "detail_questions": 1,
    }


def route_after_gather(state: SupportDeskState) -> str:
    return "send_to_desk" if state["next_step"] == "send" else END


# --- send_to_desk -------------------------------------------------------------------------------------------------


async def send_to_desk(state: SupportDeskState, runtime: DeskRuntime) -> dict:
    """Write the tickets, exactly one for each need, and confirm them.

    Where the settings want it, the person is asked first; this node then runs again from its top with their answer.
    """
    context = runtime.context
    reading = Reading.model_validate(state["reading"])
    if _must_confirm(state, runtime):
        await _report(reading, runtime, STATUS.WAITING_FOR_USER, asking="detail", question_no=1)
        choices = replies.confirmation_choices(reading.language)
        answer = interrupt(replies.confirmation_question(reading.language, state["decisions"]))
        if answer == choices.keep_back:
            text = replies.say(reading.language, "kept_back")
            await _answer(reading, runtime, "kept_back", text, status=STATUS.WITHDRAWN, withdrawn=True)
            return {"next_step": "end"}
        if answer != choices.send:
            return {"next_step": "clarify"}  # they said something else about it: read again
    written = await in_database(
        tickets.write_tickets,
        context.conversation_id,
        context.turn_id,
        state["decisions"],
        reading,
        state["policy_version"],
        questions_asked=state["clarification_attempts"] + state["detail_questions"],
    )
    for ticket in written:
        runtime.stream_writer({"ticket": ticket})
    await _confirm(state, reading, written, runtime)
    handed_over = reading.does(ActKind.WANTS_HUMAN)
    await _report(reading, runtime, STATUS.HANDED_OVER if handed_over else STATUS.SENT)
    sent = {str(ticket["need"]): ticket["number"] for ticket in written}
    return {"tickets": state["tickets"] | sent, "next_step": "end"}


def route_after_send(state: SupportDeskState) -> str:
    return "clarify_issue" if state["next_step"] == "clarify" else END


def _must_confirm(state: SupportDeskState, runtime: DeskRuntime) -> bool:
    is_new = any(str(decision["need"]) not in state["tickets"] for decision in state["decisions"])
    may_wait = all(decision["may_ask"] for decision in state["decisions"])
    return runtime.context.settings.confirm_before_sending and is_new and may_wait


async def _confirm(state: SupportDeskState, reading: Reading, written: Sequence[dict], runtime: DeskRuntime) -> None:
    language = reading.language
    known = state["tickets"].values()
    shown = [ticket for ticket in written if ticket["number"] not in known or ticket["changed"]] or list(written)
    if reading.does(ActKind.WANTS_HUMAN):
        goal, draft = "handed_over", replies.say(language, "handed_over", team=shown[0]["team"])
    elif all(ticket["number"] in known for ticket in written):
        numbers = ", ".join(ticket["number"] for ticket in written)
        goal, draft = "revised", replies.say(language, "revised", tickets=numbers)
        shown = [ticket for ticket in written if ticket["changed"]]
    elif len(shown) > 1:
        goal, draft = "sent_many", replies.say(language, "sent_many")
    else:
        at_once = state["decisions"][0]["escalated"]
        goal = "sent_at_once" if at_once else "sent"
        draft = replies.say(language, goal, team=shown[0]["team"])
    safety = [kind for decision in state["decisions"] for kind in decision["safety"]]
    instructions = replies.safe_instructions(language, safety) if goal != "revised" else []
    if reading.not_it:
        instructions = [*instructions, replies.say(language, "not_it_beside")]
    await _say(runtime, reading, ReplyPlan(goal, "\n\n".join([draft, *instructions]), language))
    for ticket in shown:
        _stream(runtime, "\n\n" + replies.ticket_block(language, ticket))


# --- shared by the nodes ------------------------------------------------------------------------------------------


def _pass_on(known: dict, reading: Reading, needs: Sequence[Need]) -> dict:
    """Go on to classify_issue with these needs."""
    return known | {
        "reading": reading.model_dump(mode="json"),
        "ready": [need.number for need in needs],
        "next_step": "classify",
    }


def _ready_needs(state: SupportDeskState, runtime: DeskRuntime) -> list[Need]:
    reading = Reading.model_validate(state["reading"])
    return [need for need in reading.needs if need.number in state["ready"]]


def _with_unknown_need(reading: Reading, state: SupportDeskState, title_key: str) -> Reading:
    """The reading with a need of its own for a message in which none was found: nobody's request is dropped."""
    number = 1 + max(map(int, state["tickets"]), default=0)
    title = replies.say(reading.language, title_key)
    need = Need(number=number, type=RequestType.SERVICE_REQUEST, category=Category.OTHER, title=title)
    return reading.model_copy(update={"needs": [*reading.needs, need]})


def _is_at_once(need: Need, reading: Reading, policy: Policy) -> bool:
    return not may_ask_first(need, decide(need, reading, policy), reading)


def _latest(runtime: DeskRuntime) -> str:
    return runtime.context.messages[-1].content


def _own_words(runtime: DeskRuntime) -> str:
    return "\n".join(message.content for message in runtime.context.messages if message.role == "user")


async def _answer(
    reading: Reading,
    runtime: DeskRuntime,
    goal: str,
    text: str,
    article: KnowledgeArticle | None = None,
    status: str | None = None,
    withdrawn: bool = False,
) -> dict:
    """Say something that ends the turn without a question or a ticket."""
    sources = [{"name": article.title, "text": article.body}] if article else []
    names = [source["name"] for source in sources]
    await _say(runtime, reading, ReplyPlan(goal, text, reading.language, sources=names))
    await _report(reading, runtime, status, withdrawn=withdrawn, sources=sources)
    return {}


async def _say(runtime: DeskRuntime, reading: Reading, plan: ReplyPlan) -> None:
    context = runtime.context
    async for piece in context.engine.write(plan, context.messages):
        runtime.stream_writer({"custom_llm_chunk": piece})
    if reading.secret_pasted:
        _stream(runtime, "\n\n" + replies.say(reading.language, "secret"))


def _stream(runtime: DeskRuntime, text: str) -> None:
    """Say what code renders, in the same small pieces as a model would."""
    for line in text.splitlines(keepends=True):
        runtime.stream_writer({"custom_llm_chunk": line})


async def _report(
    reading: Reading,
    runtime: DeskRuntime,
    status: str | None = None,
    asking: str | None = None,
    question_no: int = 0,
    withdrawn: bool = False,
    sources: Sequence[dict] = (),
) -> None:
    """Tell the machinery how this turn ended: the `supportdesk` object of a completion."""
    written = await in_database(tickets.tickets_of, runtime.context.conversation_id)
    runtime.stream_writer(
        {
            "outcome": {
                "type": request_type(reading),
                "asking": asking,
                "question_no": question_no,
                "withdrawn": withdrawn,
                "tickets": [ticket.report() for ticket in written],
                "status": status,
                "language": reading.language,
                "sources": list(sources),
            }
        }
    )
