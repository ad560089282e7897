"""Read a whole conversation: what the person needs, and what the latest message does."""

import re
from collections.abc import Sequence

from workflows.engines.base import (
    ActKind,
    ChatMessage,
    Quoted,
    Reading,
    SmalltalkKind,
)
from workflows.secrets import SECRET_MARKER

from .acts import (
    TICKET_NUMBER,
    acknowledges,
    find_acts,
    find_addition,
    find_not_it,
    find_smalltalk,
    names_a_number,
    not_it_quote,
    probes,
    ticket_numbers,
)
from .hearing import Heard, is_vague, symptom_of, thing_of
from .language import detect_language
from .likeness import share
from .listening import hear
from .needs import Board
from .plain import content_words
from .security import find_security
from .signals import find_reach, find_urgency
from .telling import telling
from .text import Span
from .verdicts import need_of

# Small talk that may stand in place of a need; a greeting or thanks beside one does not.
_EMPTY_TALK = {SmalltalkKind.GREETING, SmalltalkKind.OTHER, SmalltalkKind.THANKS, SmalltalkKind.ABOUT_DESK}


def read_conversation(messages: Sequence[ChatMessage]) -> Reading:
    """The reading of a conversation, oldest message first. Deterministic; never raises on any text."""
    own_words = [message.content for message in messages if message.role == "user"]
    if not any(text.strip() for text in own_words):
        return Reading(smalltalk=SmalltalkKind.OTHER)
    language = _language(own_words)
    board, latest = Board(), _Latest()
    desk_said, has_ticket = "", False
    for message in messages:
        if message.role == "user":
            latest = _take(board, hear(message.content, language), desk_said, has_ticket)
        elif message.role == "assistant":
            desk_said = message.content
            has_ticket = has_ticket or bool(TICKET_NUMBER.search(message.content))
    needs = [need_of(draft, latest.heard.lexicon) for draft in board.drafts]
    reading = Reading(
        language=language,
        needs=needs,
        not_it=latest.not_it,
        smalltalk=latest.smalltalk,
        acts=latest.acts,
        ticket_numbers=ticket_numbers(own_words[-1]),
        secret_pasted=SECRET_MARKER in own_words[-1],
    )
    return reading.verified(own_words)


class _Latest:
    """What the newest message does; earlier ones have had their effect on the board."""

    heard: Heard
    acts: list = []
    not_it: Quoted | None = None
    smalltalk: SmalltalkKind | None = None


def _take(board: Board, heard: Heard, desk_said: str, has_ticket: bool) -> _Latest:
    latest = _Latest()
    latest.heard = heard
    latest.acts = find_acts(heard, desk_said, has_ticket)
    foreign = find_not_it(heard, [sign.start for sign in find_security(heard)])
    told = _tells_need(heard, foreign)
    if told:
        latest.acts = _without_false_acts(heard, latest.acts, desk_said)
    latest.acts = _without_contradictions(latest.acts)
    done = {act.kind for act in latest.acts}
    takes_back = bool(_TAKES_BACK & done) and not (told and _tells_present_trouble(heard))
    known = len(board.drafts)
    tells_beside = (told and heard.things and heard.symptoms) or share(heard.resembles, "incident", "request") > 0.5
    only_probes = probes(heard) and not tells_beside
    if _is_about_ticket(heard, done, has_ticket) or takes_back or only_probes:
        about = False
    else:
        about = _feed(board, heard, desk_said, foreign + _retracted(heard), ActKind.CORRECTS in done, told)
    says_more = about or bool(board.drafts and _completes(heard))
    if has_ticket and says_more and len(board.drafts) == known and not done - {ActKind.CORRECTS, ActKind.NOT_HELPED}:
        latest.acts += [addition for addition in [find_addition(heard)] if addition]
    latest.not_it = not_it_quote(heard, foreign)
    if not about and not latest.not_it:
        latest.smalltalk = find_smalltalk(heard)
        if has_ticket and "?" not in desk_said and acknowledges(heard):
            latest.smalltalk = SmalltalkKind.THANKS
        silent = done or latest.smalltalk or not re.search(r"\w\w", heard.clean)
        if not board.drafts and not silent:
            board.open()
            board.take(heard, desk_said)
        elif not done and not latest.smalltalk and not board.drafts:
            latest.smalltalk = SmalltalkKind.OTHER
    return latest


def _retracted(heard: Heard) -> list[Span]:
    """The sentences that the person takes back at once: "the building is on fire! no, not really"."""
    retracts = heard.search(heard.lexicon.cues.get("retracts", "(?!)"))
    return [span for span in heard.text.sentences if retracts and span.start <= retracts.start()]


_TAKES_BACK = {ActKind.WITHDRAWS, ActKind.CONFIRMS_SOLVED}


def _completes(heard: Heard) -> bool:
    """Whether a message without a need of its own still says something about one."""
    again = heard.search(heard.lexicon.cues["same_trouble"])
    return bool(again or heard.facts or find_reach(heard) or find_urgency(heard))


def _without_contradictions(acts: list) -> list:
    """ "Oh wait, it was just unplugged" takes back; it corrects nothing."""
    if not any(act.kind in _TAKES_BACK for act in acts):
        return acts
    return [act for act in acts if act.kind != ActKind.CORRECTS]


def _tells_present_trouble(heard: Heard) -> bool:
    """Whether a trouble is told that is not over: "the cable was loose" is."""
    over = [span for span, kind in telling(heard) if kind == "withdrawn"]
    return any(
        not is_vague(item) and not heard.follows("past", item.start, 24) and not _is_inside(item.start, over)
        for item in heard.symptoms
    ) or any(not _is_inside(item.start, over) for item in heard.wishes)


def _feed(board: Board, heard: Heard, desk_said: str, foreign: list[Span], corrects: bool, told: bool) -> bool:
    """Let the board take the message, unless it is only a courtesy."""
    if _only_chats(heard):
        return False
    talk = find_smalltalk(heard)
    answers = bool(board.drafts) and "?" in desk_said and talk == SmalltalkKind.OTHER
    if talk in _EMPTY_TALK and not (told or answers or heard.things or heard.facts):
        return False
    if talk == SmalltalkKind.ABOUT_DESK and not told:
        return False
    if not board.drafts and not told and not _names_anything(heard, foreign):
        return False
    return board.take(heard, desk_said, foreign, corrects)


def _tells_need(heard: Heard, foreign: list[Span]) -> bool:
    """Whether the message itself says what is wrong or wanted, outside sentences that are not the desk's."""
    if _only_chats(heard):
        return False
    matter = [item for item in heard.symptoms + heard.wishes if not _is_inside(item.start, foreign)]
    full = [item for item in matter if item in heard.wishes or not is_vague(item)]
    things = [item for item in heard.things if not _is_inside(item.start, foreign)]
    if find_smalltalk(heard) == SmalltalkKind.ABOUT_DESK and all(thing_of(item).family == "ai" for item in things):
        return bool(find_security(heard))
    wanted = any(item in heard.wishes for item in full) and len(content_words(heard, 0, len(heard.clean))) > 1
    return bool((things and matter) or (full and heard.symptoms) or wanted or find_security(heard))


SURELY_CHASES = 0.85  # likeness to a chaser that outweighs a trouble told beside it
SURELY_CHATS = 0.8  # likeness to small talk that outweighs a question, where nothing of the desk's is named


def _only_chats(heard: Heard) -> bool:
    """ "Do you ever get bored of all of us asking?" wants nothing."""
    chats = heard.says_enough and share(heard.resembles, "smalltalk", "probing") >= SURELY_CHATS
    named = heard.things or any(symptom_of(item).label for item in heard.symptoms)
    return chats and not (named or find_security(heard))


def _names_anything(heard: Heard, foreign: list[Span]) -> bool:
    items = heard.things + heard.symptoms + heard.wishes
    return any(not _is_inside(item.start, foreign) for item in items)


def _is_inside(position: int, spans: list[Span]) -> bool:
    return any(span.holds(position) for span in spans)


def _without_false_acts(heard: Heard, acts: list, desk_said: str) -> list:
    """A message that tells a trouble is no chaser and takes nothing back, unless it speaks of a ticket."""
    false: set[ActKind] = set()
    asked = " ".join(act.quote for act in acts if act.kind == ActKind.ASKS_STATUS)
    if any(not is_vague(item) and heard.quote(item) not in asked for item in heard.symptoms):
        chases = _speaks_of_ticket(heard) or share(heard.resembles, "status") >= SURELY_CHASES
        false |= set() if chases else {ActKind.ASKS_STATUS}
        false |= set() if desk_said else {ActKind.WITHDRAWS}
    if find_security(heard) and not _speaks_of_ticket(heard):
        false.add(ActKind.ASKS_STATUS)  # "nobody has answered" a strange mail
    if any(_asks_after(heard, act.quote) for act in acts if act.kind == ActKind.WITHDRAWS):
        false.add(ActKind.WITHDRAWS)
    return [act for act in acts if act.kind not in false]


def _asks_after(heard: Heard, quote: str) -> bool:
    """Whether something is still asked after these words: "found it, but could it be extended?"."""
    begin = heard.text.position(heard.text.raw.find(quote) + len(quote))
    asked = [span for span in heard.text.sentences if span.start >= begin and "?" in heard.clean[span.start : span.end]]
    return any(span.holds(wish.start) for span in asked for wish in heard.wishes)


def _speaks_of_ticket(heard: Heard) -> bool:
    return bool(ticket_numbers(heard.text.raw) or heard.search(heard.lexicon.cues["ticket_word"]))


def _is_about_ticket(heard: Heard, done: set[ActKind], has_ticket: bool) -> bool:
    """Whether the message chases or completes a ticket, so that no need is to be read from it.

    Without a number, "my ticket" is this conversation's, if it has one.
    """
    if ActKind.ASKS_STATUS in done:
        return True
    is_elsewhere = names_a_number(heard.text.raw) or (not has_ticket and _speaks_of_ticket(heard))
    return ActKind.ADDS in done and is_elsewhere


def _language(own_words: Sequence[str]) -> str:
    """The language of the latest message that is long enough to tell."""
    for text in reversed(own_words):
        if len(text.split()) >= 4:
            return detect_language(text)
    return detect_language(" ".join(own_words))
