"""Read a whole conversation: what the person needs, and what the latest message does."""

import re
from collections.abc import Sequence

from workflows.engines.base import ActKind, ChatMessage, Quoted, Reading, SmalltalkKind
from workflows.secrets import SECRET_MARKER

from .acts import TICKET_NUMBER, find_acts, find_not_it, find_smalltalk, not_it_quote, probes
from .hearing import Heard, is_vague
from .language import detect_language
from .listening import hear
from .needs import Board
from .security import find_security
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
    reading = Reading(
        language=language,
        needs=[need_of(draft, latest.heard.lexicon) for draft in board.drafts],
        not_it=latest.not_it,
        smalltalk=latest.smalltalk,
        acts=latest.acts,
        ticket_numbers=_ticket_numbers(own_words[-1]),
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
    done = {act.kind for act in latest.acts}
    takes_back = ActKind.WITHDRAWS in done and not told
    if _is_about_ticket(heard, done) or takes_back or (probes(heard) and not (told and heard.symptoms)):
        about = False
    else:
        about = _feed(board, heard, desk_said, foreign, ActKind.CORRECTS in done, told)
    latest.not_it = not_it_quote(heard, foreign)
    if not about and not latest.not_it:
        latest.smalltalk = find_smalltalk(heard)
        silent = done or latest.smalltalk or not re.search(r"\w\w", heard.clean)
        if not board.drafts and not silent:
            board.open()
            board.take(heard, desk_said)
        elif not done and not latest.smalltalk and not board.drafts:
            latest.smalltalk = SmalltalkKind.OTHER
    return latest


def _feed(board: Board, heard: Heard, desk_said: str, foreign: list[Span], corrects: bool, told: bool) -> bool:
    """Let the board take the message, unless it is only a courtesy."""
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
    matter = [item for item in heard.symptoms + heard.wishes if not _is_inside(item.start, foreign)]
    full = [item for item in matter if item in heard.wishes or not is_vague(item)]
    things = [item for item in heard.things if not _is_inside(item.start, foreign)]
    return bool((things and matter) or (full and heard.symptoms) or find_security(heard))


def _names_anything(heard: Heard, foreign: list[Span]) -> bool:
    items = heard.things + heard.symptoms + heard.wishes
    return any(not _is_inside(item.start, foreign) for item in items)


def _is_inside(position: int, spans: list[Span]) -> bool:
    return any(span.holds(position) for span in spans)


def _without_false_acts(heard: Heard, acts: list, desk_said: str) -> list:
    """A message that tells a trouble is no chaser and takes nothing back, unless it speaks of a ticket."""
    false: set[ActKind] = set()
    if any(not is_vague(item) for item in heard.symptoms):
        false |= set() if _speaks_of_ticket(heard) else {ActKind.ASKS_STATUS}
        false |= set() if desk_said else {ActKind.WITHDRAWS}
    return [act for act in acts if act.kind not in false]


def _speaks_of_ticket(heard: Heard) -> bool:
    return bool(TICKET_NUMBER.search(heard.text.raw) or heard.search(heard.lexicon.cues["ticket_word"]))


def _is_about_ticket(heard: Heard, done: set[ActKind]) -> bool:
    """Whether the message chases or completes a ticket, so that no need is to be read from it."""
    if ActKind.ASKS_STATUS in done:
        return True
    return ActKind.ADDS in done and bool(TICKET_NUMBER.search(heard.text.raw))


def _ticket_numbers(text: str) -> list[str]:
    return list(dict.fromkeys(number.upper() for number in TICKET_NUMBER.findall(text)))


def _language(own_words: Sequence[str]) -> str:
    """The language of the latest message that is long enough to tell."""
    for text in reversed(own_words):
        if len(text.split()) >= 4:
            return detect_language(text)
    return detect_language(" ".join(own_words))
