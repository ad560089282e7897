"""What the latest message does beside describing a need; small talk, and what is none of the desk's business."""

import re

from workflows.engines.base import ActKind, ActSignal, FactSlot, Quoted, SmalltalkKind

from .hearing import Heard, clause_spans, is_vague, symptom_of, thing_of
from .lexicon import Effect
from .likeness import share
from .plain import speaks_of_other_things
from .signals import find_dangers, find_flags
from .telling import tells
from .text import Span

TICKET_NUMBER = re.compile(r"\bSD-\d+", re.IGNORECASE)
# "ticket no. 71": a bare number counts where the word stands before it, and no "2 days ago" follows.
_BARE_NUMBER = re.compile(
    r"\bticket(?:s|'s)?(?: (?:no\.?|nr\.?|number|id))?:? ?#?(\d{1,9})\b(?! ?(?:minutes?|hours?|"
    r"days?|weeks?|months?|times?|people))",
    re.IGNORECASE,
)


def ticket_numbers(text: str) -> list[str]:
    """The numbers of the tickets that a text names, in order."""
    named = [(match.start(), match.group().upper()) for match in TICKET_NUMBER.finditer(text)]
    named += [(match.start(), f"SD-{match.group(1)}") for match in _BARE_NUMBER.finditer(text)]
    return list(dict.fromkeys(number for _, number in sorted(named)))


# What tickets of other systems are called by.
_OTHER_NUMBER = re.compile(r"\b(?:INC|REQ|RITM|TKT|CHG|SR|HD)[-_ ]?#?\d{3,}\b|(?<!\w)#\d{3,}\b", re.IGNORECASE)


def names_a_number(text: str) -> bool:
    """Whether a ticket is named by its number, this desk's or another system's."""
    return bool(ticket_numbers(text) or _OTHER_NUMBER.search(text))


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
    _resembled(heard, desk_said, acts)
    _answer_to_solved(heard, desk_said, acts)
    if (
        heard.is_surely("status")
        and heard.search(heard.lexicon.cues.get("chases", ""))
        and not {ActKind.ADDS, ActKind.ASKS_STATUS} & acts.keys()
    ):
        acts[ActKind.ASKS_STATUS] = ActSignal(kind=ActKind.ASKS_STATUS, quote=_first_words(heard))
    if (number := TICKET_NUMBER.search(heard.text.raw)) and "?" in heard.clean:
        acts.setdefault(ActKind.ASKS_STATUS, ActSignal(kind=ActKind.ASKS_STATUS, quote=number.group()))
    return list(acts.values())


_TELLING_OF = {ActKind.WANTS_HUMAN: "human", ActKind.WITHDRAWS: "withdrawn", ActKind.GIVES_UP: "just_send"}


def _resembled(heard: Heard, desk_said: str, acts: dict[ActKind, ActSignal]) -> None:
    """Add the acts that no word list hears, but that a sentence surely resembles."""
    for kind, label in _TELLING_OF.items():
        span = tells(heard, label) if kind not in acts else None
        if span is None or not (desk_said or kind == ActKind.WANTS_HUMAN):
            continue
        if kind == ActKind.WANTS_HUMAN and find_smalltalk(heard) == SmalltalkKind.ABOUT_DESK:
            continue  # "am I talking to a person?"
        if kind == ActKind.GIVES_UP and "?" not in desk_said:
            continue
        if kind == ActKind.WITHDRAWS and (acknowledges(heard) or _is_denied_in(heard, span)):
            continue
        acts[kind] = ActSignal(kind=kind, quote=heard.text.quote(span.start, span.end))


def find_addition(heard: Heard) -> ActSignal | None:
    """The message as an addition, by its first sentence that says something."""
    quote = _first_words(heard)
    return ActSignal(kind=ActKind.ADDS, quote=quote) if quote else None


def _first_words(heard: Heard) -> str:
    """The first sentence that says something."""
    words = (heard.text.quote(span.start, span.end) for span in heard.text.sentences)
    return next((quote for quote in words if re.search(r"\w", quote)), "")


def acknowledges(heard: Heard) -> bool:
    """ "Ok", after the desk has said what it did."""
    return bool(heard.search(heard.lexicon.cues["acknowledges"]))


def _names_ticket(heard: Heard) -> bool:
    return bool(heard.search(heard.lexicon.cues["ticket_word"]))


_DENIABLE = (ActKind.WITHDRAWS, ActKind.CONFIRMS_SOLVED)


def _is_denied(heard: Heard, kind: ActKind, match: re.Match) -> bool:
    """ "It has not solved itself" and "it drops, a minute later it is back" withdraw nothing."""
    if kind not in _DENIABLE:
        return False
    if any(fact.kind == FactSlot.FREQUENCY for fact in heard.facts) and any(
        not is_vague(item) for item in heard.symptoms
    ):
        return True
    if heard.lexicon.pattern(heard.lexicon.cues["own_denial"]).match(match.group()):
        return False
    hoped = heard.follows("hope", match.start(), 30)
    return hoped or _is_denied_in(heard, Span(*match.span())) or heard.is_negated(match.start(), 25)


def _is_denied_in(heard: Heard, span: Span) -> bool:
    """Whether the words hold a denial of what they seem to say: "it has not worked again"; "not needed" does not."""
    if heard.lexicon.pattern(heard.lexicon.cues["own_denial"]).search(heard.clean, span.start, span.end):
        return False
    return bool(heard.search(heard.lexicon.cues["denial"], span.start, span.end))


def _answer_to_solved(heard: Heard, desk_said: str, acts: dict[ActKind, ActSignal]) -> None:
    cues = heard.lexicon.cues
    if not heard.lexicon.pattern(cues["asks_solved"]).search(desk_said.lower()):
        return
    if no := heard.search(cues["no"]):
        acts.setdefault(ActKind.NOT_HELPED, ActSignal(kind=ActKind.NOT_HELPED, quote=heard.text.quote(*no.span())))
    elif yes := heard.search(cues["yes"]):
        kind = ActKind.CONFIRMS_SOLVED
        acts.setdefault(kind, ActSignal(kind=kind, quote=heard.text.quote(*yes.span())))


BEYOND_DOUBT = 0.85  # likeness to small talk of a message that has none but small words


def find_smalltalk(heard: Heard) -> SmalltalkKind | None:
    listed = next((kind for kind, source in heard.lexicon.smalltalk if heard.search(source)), None)
    talk = heard.is_surely("smalltalk", "probing") or share(heard.resembles, "smalltalk") >= BEYOND_DOUBT
    if listed is None and talk:
        return SmalltalkKind.PROBING if heard.is_surely("probing") else SmalltalkKind.OTHER
    return listed


def probes(heard: Heard) -> bool:
    """Whether the message tries to make the desk talk about itself or drop its rules."""
    rows = [source for kind, source in heard.lexicon.smalltalk if kind == SmalltalkKind.PROBING]
    return any(heard.search(source) for source in rows) or heard.is_surely("probing")


_PLACE_FAMILIES = {"room", "document", "report", "cable"}
_PAY_FAMILIES = frozenset({"payroll"})  # "the pay office" has the name of its program


def find_not_it(heard: Heard, alarms: list[int]) -> list[Span]:
    """The sentences about pay, holidays, the building and the like in which nothing of the desk's is named.

    Where a sentence also names something of the desk's, it is the clause that complains or asks about the other.
    """
    spans = []
    if probes(heard):
        return []
    alarms = alarms + [item.start for item in find_flags(heard) + find_dangers(heard)]
    whole = Span(0, len(heard.clean))
    if heard.is_surely("not_it") and not (alarms or _names_thing(heard, whole, _PAY_FAMILIES)):
        return list(heard.text.sentences)
    private = heard.lexicon.cues.get("private_thing", "(?!)")
    for sentence in heard.text.sentences:
        begun = heard.lexicon.pattern(private).match(heard.clean, sentence.start, sentence.end)
        if begun and not any(sentence.holds(start) for start in alarms):
            spans.append(sentence)
            continue
        if (
            not _is_foreign(heard, sentence)
            or _is_refused(heard, sentence)
            or any(sentence.holds(start) for start in alarms)
        ):
            continue
        if not _names_thing(heard, sentence):
            if len(heard.text.sentences) == 1 or not heard.things or _asks_or_complains(heard, sentence):
                spans.append(sentence)
            continue
        clauses = clause_spans(heard, sentence)
        spans += [clause for clause in clauses if _is_foreign(heard, clause) and _complains_of_other(heard, clause)]
    return spans


def _is_foreign(heard: Heard, span: Span) -> bool:
    found = (heard.search(source, span.start, span.end) for source in heard.lexicon.not_it)
    listed = any(match and not _only_says_when(heard, match) for match in found)
    return listed or speaks_of_other_things(heard, span)


def _only_says_when(heard: Heard, match: re.Match) -> bool:
    return "as_time" in heard.lexicon.cues and heard.follows("as_time", match.start(), 30)


def _names_thing(heard: Heard, span: Span, others: frozenset[str] = frozenset()) -> bool:
    """Whether something of the desk's is named, places and these other families apart."""
    apart = _PLACE_FAMILIES | others
    return any(
        span.holds(item.start) and thing_of(item).family not in apart and item.end > item.start for item in heard.things
    )


_OF_THE_DESK = {Effect.REFUSED, Effect.NO_RIGHT, Effect.UNREACHABLE, Effect.LOST_DATA}


def _is_refused(heard: Heard, span: Span) -> bool:
    """Whether a trouble is told that only the desk's things have: "back from leave and my user is disabled"."""
    return any(span.holds(item.start) and symptom_of(item).effect in _OF_THE_DESK for item in heard.symptoms)


def _asks_or_complains(heard: Heard, span: Span) -> bool:
    """Whether a sentence beside a need wants something itself: "We only show recipes on it" does not."""
    told = any(span.holds(item.start) for item in heard.symptoms + heard.wishes)
    asked = heard.clean[span.start : span.end].rstrip().endswith("?")
    return told or asked or bool(heard.search(heard.lexicon.cues["foreign_trouble"], span.start, span.end))


def _complains_of_other(heard: Heard, clause: Span) -> bool:
    if _names_thing(heard, clause):
        return False
    labelled = [item for item in heard.symptoms if symptom_of(item).label] + heard.wishes
    told = any(clause.holds(item.start) for item in labelled)
    return told or bool(heard.search(heard.lexicon.cues["foreign_trouble"], clause.start, clause.end))


def not_it_quote(heard: Heard, spans: list[Span]) -> Quoted | None:
    return Quoted(quote=heard.text.quote(spans[0].start, spans[0].end)) if spans else None
