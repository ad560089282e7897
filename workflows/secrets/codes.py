"""Numbers and groups near what speaks of a PIN, a code or a key: "it texted me 482913", "8f3k-22qd"."""

import re

from . import words
from .looks import is_phone_number
from .message import Message
from .shapes import Spans

_YEAR = re.compile(r"(?:19|20)\d\d")
NUMBER = re.compile(
    r"(?<![\w.,:/+#-])(?:[A-Z]-)?"
    r"(?P<secret>\d(?:[ -]\d){3,7}(?![ -]?\d)|\d{2,4}(?:[ -]\d{2,4}){1,3}(?!\d)|\d{3,10}(?!\d))"
    r"[#*]?(?![\w/:]|[.,]\d|-\w|\s?[%\u20ac$\u00a3])"
)
_GROUPS = re.compile(r"(?<![\w-])(?=[\w-]{0,72}\d)[A-Za-z0-9]{3,8}(?:-[A-Za-z0-9]{3,8}){1,7}(?![\w-])")
_RIGHT_BEHIND = re.compile(r"(?:\s+(?:is|was|ist|war|est|es|era|to))?[\s:=(#]*", re.IGNORECASE)
_FEWEST_SPELLED_OUT = 4


def codes(message: Message) -> Spans:
    spans: Spans = []
    for start, end in _about_codes(message):
        is_named = bool(words.CODE.search(message.text, start, end)) or _opens_a_lock(message, start, end)
        numbers = NUMBER.finditer(message.text, start, end)
        spans += [number.span("secret") for number in numbers if _is_code(message.text, number, is_named)]
        spans += _spelled_out(message.text, start, end)
    if message.speaks_of_secrets or words.WEAK_KEY.search(message.text):
        spans += [match.span() for match in _GROUPS.finditer(message.text) if _is_key(match.group())]
    return spans


def _about_codes(message: Message) -> Spans:
    """The sentences that speak of a code, each with the one behind it: "I got a code. It is 482913." """
    found, follows = [], False
    for start, end in message.sentences:
        names = words.CODE.search(message.text, start, end) or words.WEAK_CODE.search(message.text, start, end)
        if names or follows or _opens_a_lock(message, start, end):
            found.append((start, end))
        if message.text[start:end].strip():
            follows = bool(names)
    return found


def _opens_a_lock(message: Message, start: int, end: int) -> bool:
    """ "The door opens with 6-1-9-4"."""
    does = words.OPENS_WITH.search(message.text, start, end) or words.TRIED.search(message.text, start, end)
    return bool(does) and message.speaks_of_a_lock


def _is_code(text: str, number: re.Match, is_named: bool) -> bool:
    """Whether it is no year, phone number, amount or number of something else."""
    digits = re.sub(r"\D", "", number["secret"])
    before = re.search(r"([\w\u00b0]+)[\s.:#]*$", text[max(0, number.start() - 30) : number.start()].lower())
    after = re.match(r"\s*(\w+)", text[number.end() : number.end() + 30].lower())
    if (before and before[1] in words.NUMBERED | words.QUANTIFIED) or (after and after[1] in words.COUNTED):
        return False
    if is_phone_number(digits):
        return False
    if len(digits) == 3 or _YEAR.fullmatch(digits):
        return _stands_behind_a_name(text, number)
    return is_named or 6 <= len(digits) <= 8


def _stands_behind_a_name(text: str, number: re.Match) -> bool:
    """ "cvv 318", "PIN is 1987"."""
    names = words.CODE.finditer(text, max(0, number.start() - 60), number.start())
    return any(_RIGHT_BEHIND.fullmatch(text, name.end(), number.start()) for name in names)


def _is_key(group: str) -> bool:
    """Backup codes and the like, "8f3k-22qd", "QRT5-81MN-XY77-ZZ02"; not "LT-20491" nor "2024-05-12"."""
    parts = group.split("-")
    same_length = len({len(part) for part in parts}) == 1
    if all(part.isdigit() for part in parts):
        return same_length and len(parts) > 2 and len(parts[0]) > 3
    mixed = [part for part in parts if re.search(r"\d", part) and re.search(r"[A-Za-z]", part)]
    return same_length and bool(mixed) and (len(parts) > 2 or len(mixed) == 2 or group.islower())


def _spelled_out(text: str, start: int, end: int) -> Spans:
    """ "four nine one one seven two"."""
    spans: Spans = []
    run: list[re.Match] = []
    for digit in [*words.DIGIT_WORDS.finditer(text, start, end), None]:
        if digit and run and not text[run[-1].end() : digit.start()].strip(" ,-"):
            run.append(digit)
            continue
        if len(run) >= _FEWEST_SPELLED_OUT:
            spans.append((run[0].start(), run[-1].end()))
        run = [digit] if digit else []
    return spans
