"""What the latest message does beside describing a need; small talk, and what is none of the desk's business."""

import re

from workflows.engines.base import ActKind, ActSignal, Quoted, SmalltalkKind

from .hearing import Heard, thing_of
from .text import Span

TICKET_NUMBER = re.compile(r"\bSD-\d+", re.IGNORECASE)


def find_acts(heard: Heard, desk_said: str, has_ticket: bool) -> list[ActSignal]:
    """The acts of one message; some only count as a reply to the desk or once a ticket exists."""
    ticket_named = has_ticket or bool(TICKET_NUMBER.search(heard.text.raw)) or _names_ticket(heard)
    acts: dict[ActKind, ActSignal] = {}
    for kind, source, when in heard.lexicon.acts:
        if (when == "replying" and not desk_said) or (when == "ticket" and not ticket_named):
            continue
        match = heard.search(source)
        if match and kind not in acts and not _is_denied(heard, kind, match):
            acts[kind] = ActSignal(kind=kind, quote=heard.text.quote(*match.span()))
    _answer_to_solved(heard, desk_said, acts)
    if (number := TICKET_NUMBER.search(heard.text.raw)) and "?" in heard.clean:
        acts.setdefault(ActKind.ASKS_STATUS, ActSignal(kind=ActKind.ASKS_STATUS, quote=number.group()))
    return list(acts.values())


def _names_ticket(heard: Heard) -> bool:
    return bool(heard.search(heard.lexicon.cues["ticket_word"]))


_DENIABLE = (ActKind.WITHDRAWS, ActKind.CONFIRMS_SOLVED)


def _is_denied(heard: Heard, kind: ActKind, match: re.Match) -> bool:
    """ "It has not solved itself" withdraws nothing."""
    if kind not in _DENIABLE:
        return False
    if heard.lexicon.pattern(heard.lexicon.cues["own_denial"]).match(match.group()):
        return False
    inside = heard.search(heard.lexicon.cues["denial"], *match.span())
    return bool(inside) or heard.is_negated(match.start(), 25) or heard.follows("hope", match.start(), 30)


def _answer_to_solved(heard: Heard, desk_said: str, acts: dict[ActKind, ActSignal]) -> None:
    cues = heard.lexicon.cues
    if not heard.lexicon.pattern(cues["asks_solved"]).search(desk_said.lower()):
        return
    if no := heard.search(cues["no"]):
        acts.setdefault(ActKind.NOT_HELPED, ActSignal(kind=ActKind.NOT_HELPED, quote=heard.text.quote(*no.span())))
    elif yes := heard.search(cues["yes"]):
        kind = ActKind.CONFIRMS_SOLVED
        acts.setdefault(kind, ActSignal(kind=kind, quote=heard.text.quote(*yes.span())))


def find_smalltalk(heard: Heard) -> SmalltalkKind | None:
    return next((kind for kind, source in heard.lexicon.smalltalk if heard.search(source)), None)


def probes(heard: Heard) -> bool:
    """Whether the message tries to make the desk talk about itself or drop its rules."""
    rows = [source for kind, source in heard.lexicon.smalltalk if kind == SmalltalkKind.PROBING]
    return any(heard.search(source) for source in rows)


_PLACE_FAMILIES = {"room", "document", "report", "cable"}


def find_not_it(heard: Heard, alarms: list[int]) -> list[Span]:
    """The sentences about pay, holidays, the building and the like in which nothing of the desk's is named."""
    spans = []
    for sentence in heard.text.sentences:
        named = [
            item
            for item in heard.things
            if sentence.holds(item.start) and thing_of(item).family not in _PLACE_FAMILIES and item.end > item.start
        ]
        matches = [heard.search(source, sentence.start, sentence.end) for source in heard.lexicon.not_it]
        if any(matches) and not named and not any(sentence.holds(start) for start in alarms):
            spans.append(sentence)
    return spans


def not_it_quote(heard: Heard, spans: list[Span]) -> Quoted | None:
    return Quoted(quote=heard.text.quote(spans[0].start, spans[0].end)) if spans else None
