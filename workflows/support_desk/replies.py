"""The replies of the desk, put together from the sentences of the person's language."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from workflows.engines.base import Need, RequestType, SmalltalkKind
from workflows.support_desk.explanation import Explanation
from workflows.support_desk.policy import Duration, Verdict, security_stage
from workflows.support_desk.sentences import sentences_in


def say(language: str, key: str, **values: object) -> str:
    """One sentence in the person's language."""
    return sentences_in(language).SENTENCES[key].format(**values)


def smalltalk(language: str, kind: SmalltalkKind, desk: str) -> str:
    return say(language, kind.value, desk=desk)


def not_it(language: str, words: str) -> str:
    """Say that it is not IT and, where that is obvious, who to ask."""
    lowered = words.casefold()
    for cues, contact in sentences_in(language).NOT_IT_CONTACTS:
        if any(cue in lowered for cue in cues):
            return say(language, "not_it_ask", whom=contact)
    return say(language, "not_it")


def safe_instructions(language: str, kinds: Sequence[str]) -> list[str]:
    """What to do, and not to do, until somebody comes: at most two."""
    texts = sentences_in(language).SAFE_INSTRUCTIONS
    return [texts[kind] for kind in dict.fromkeys(kinds)][:2]


def duration(language: str, length: Duration) -> str:
    """A target in words, such as "4 support hours"."""
    one, many = sentences_in(language).DURATIONS[length.clock]
    return (one if length.amount == 1 else many).format(amount=length.amount)


def status(language: str, ticket_status: str) -> str:
    return sentences_in(language).STATUSES[ticket_status]


def detail_question(language: str, slot: str, question: str) -> str:
    """The policy's own question; it is written in English, so other languages have their own."""
    return question if language == "en" else sentences_in(language).DETAIL_QUESTIONS[slot]


def clarifying_questions(language: str, thing: str | None, has_symptom: bool) -> list[tuple[str, str]]:
    """(key, text) of the questions that could be asked now, best first."""
    if thing:
        first = ("symptom", say(language, "ask_symptom", thing=f'"{thing}"'))
    elif has_symptom:
        first = ("thing", say(language, "ask_thing"))
    else:
        first = ("both", say(language, "ask_both"))
    return [first, ("closest", say(language, "ask_closest")), ("story", say(language, "ask_story"))]


def detail_questions(language: str, questions: Sequence[str]) -> str:
    lines = [f"- {question}" for question in questions]
    return "\n".join([say(language, "ask_details"), *lines, "", say(language, "ask_details_hint")])


def because(language: str, need: Need, explanation: Explanation) -> str:
    """Why a ticket has its priority, in the person's language and with their own words."""
    if need.type == RequestType.SECURITY_INCIDENT:
        return _in_words(language, f"security_{security_stage(need)}", explanation.impact)
    impact = _in_words(language, f"impact_{explanation.impact.level}", explanation.impact)
    urgency = _in_words(language, f"urgency_{explanation.urgency.level}", explanation.urgency)
    return say(language, "because", impact=impact, urgency=urgency)


def _in_words(language: str, key: str, verdict: Verdict) -> str:
    quotes = ", ".join(f'"{" ".join(quote.split())}"' for quote in verdict.quotes[:2])
    reason = say(language, key)
    return say(language, "in_words", reason=reason, quotes=quotes) if quotes else reason


@dataclass(frozen=True)
class ConfirmationChoices:
    send: str
    keep_back: str


def confirmation_choices(language: str) -> ConfirmationChoices:
    return ConfirmationChoices(say(language, "choice_send"), say(language, "choice_keep_back"))


def confirmation_question(language: str, decisions: Sequence[Mapping]) -> dict:
    """What would be sent, as the value of an interrupt."""
    lines = [f"- {decision['title']} ({decision['priority']})" for decision in decisions]
    question = say(language, "confirm", team=" / ".join(dict.fromkeys(decision["team"] for decision in decisions)))
    choices = confirmation_choices(language)
    return {
        "header": say(language, "confirm_header"),
        "question": "\n".join([question, *lines]),
        "options": [
            {"label": choices.send},
            {"label": choices.keep_back, "description": say(language, "choice_keep_back_hint")},
        ],
    }


def ticket_block(language: str, ticket: Mapping) -> str:
    """A ticket as Markdown. Rendered by code, so that no model can invent a number, a priority or a time."""
    target = say(language, "within", target=ticket["response_target"])
    if ticket["round_the_clock"]:
        target += ", " + say(language, "round_the_clock")
    lines = [
        f"**{ticket['number']}: {ticket['title']}**",
        f"- {say(language, 'label_priority')}: {ticket['priority']} - {ticket['because']}",
        f"- {say(language, 'label_team')}: {ticket['team']}",
        f"- {say(language, 'label_response')}: {target}",
        f"- {say(language, 'label_next')}: {say(language, 'next_p1' if ticket['priority'] == 'P1' else 'next')}",
    ]
    if ticket["missing"]:
        names = sentences_in(language).MISSING
        missing = ", ".join(names.get(slot, slot.replace("_", " ")) for slot in ticket["missing"])
        lines.append(f"- {say(language, 'still_missing', missing=missing)}")
    return "\n".join(lines)
