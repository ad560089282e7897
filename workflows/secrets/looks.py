"""What a single word looks like: a chosen password, a code, the name of a thing, or talk."""

import re
from dataclasses import dataclass

from . import words

OPENING, CLOSING = "\"'`\u201c\u201e\u201a\u00ab([<*_", "\"'`\u201c\u201d\u2018\u2019\u00bb)]>*_"

# What no password looks like.
_INNOCENT = re.compile(
    r"""
      0x[0-9a-f]+ | [0-9a-f]{7,12} | [0-9a-f]{40} | [0-9a-f]{64}                        # error codes, hashes
    | [\w.+-]+@[\w-]+(?:\.[\w-]+)* | @\w+ | \w+://\S* | www\.\S+ | \S*[\\/]\S*          # addresses, paths
    | [^\W\d]+(?:\.[^\W\d]+)+ | [\w-]+(?:\.[\w-]+)*\.(?:[a-z]{2,10}|mp3|mp4|7z)        # hosts, files
    | (?:[0-9a-f]{2}[:-]){5}[0-9a-f]{2} | \d{1,3}(?:\.\d{1,3}){3}(?::\d+)?              # MAC and IP addresses
    | [vV]?\d+(?:[.,:]\d+)+\w?                                                         # versions, amounts, times
    | \d+(?:[.,]\d+)?(?:st|nd|rd|th|x|k|er|\u00e8re|\u00e8me|[eao\u00aa\u00bahmswvp%\u20ac$"'\u2033]|[kmgt]b|[mg]hz
        |mbit|gbit|px|[mck]?m|kg|min|std|am|pm|uhr|h\d{0,2}|gb/s|ste|te|ten|tes)s?      # amounts with a unit
    | [A-Z]{1,6}[-_./]?\d[\dA-Z]*(?:[-_./][\dA-Z]+)* | [\dA-Z]+(?:[-_.][\dA-Z]+)*     # LT-20491, CS0246, KB503
    | [A-Z]{2,}[A-Z_]*[a-z]? | (?:ctrl|strg|alt|shift|umschalt|fn|win|cmd|esc)\+\S+
    | [a-z]{2,12}0\d | [a-z]{1,8}-[a-z]{2,8}-?\d{1,3} | [a-z]{1,2}\d+ | \w\d | \d+[-/]\w+  # scan01, srv-app-07
    | [A-Z][A-Z_]+=\S* | 1[Pp]assword | 7-?[Zz]ip | 2fa | 3d | 365
    """,
    re.VERBOSE,
)
_REFERENCE = re.compile(
    r"(?:sd|inc|req|chg)-?\d+|0x[0-9a-f]+|kb\d+|\w+://.*|[\w.+-]+@[\w-]+(?:\.[\w-]+)+", re.IGNORECASE
)
_OF_A_YEAR = re.compile(r"[^\W\d]{1,40}_(?:19|20)\d\d")  # a folder
_CAPITALISED_WITH_NUMBER = re.compile(
    r"(?=.*[A-Z\u00c0-\u00dd])(?=.*[^\W\dA-Z_])(?:[^\W\d_]+[-_.])*[^\W\d_]{4,}[-_.]?\d{1,4}[a-z]?[!?.*#$]?"
)
_TALK = re.compile(
    r"[a-z]+(?:ed|ing|ly|able|ful|ous|ive|ible|less|n['\u2019]t)|[a-z\u00e4\u00f6\u00fc\u00df]+(?:bar|lich|isch|iert)"
    r"|[a-z\u00e0-\u00ff]{2,}(?:\u00e9|\u00e9e|\u00e9s|\u00e9es)"
    r"|(?:ab|an|auf|aus|be|ein|ent|er|ge|nach|\u00fcber|um|un|ver|vor|zer|zu|zur\u00fcck)"
    r"[a-z\u00e4\u00f6\u00fc\u00df]{3,}(?:t|en)"
)


@dataclass(frozen=True)
class Word:
    """A word without the quotes, brackets and stops around it. `start` and `end` are places in the text."""

    text: str
    start: int
    end: int
    before: str = ""  # the word before, in small letters, if it stands in the same sentence
    alone: bool = False  # whether it is all of its line


def bare(text: str, start: int) -> Word:
    """The word that stands at `start`, without what stands around it."""
    stripped = text.lstrip(OPENING)
    start += len(text) - len(stripped)
    stripped = stripped.rstrip(CLOSING + ".,;:?!") or stripped
    return Word(stripped, start, start + len(stripped))


def names_a_thing(text: str) -> bool:
    """LT-20491, 0x80070005, Windows11, scan01, budget.xlsx."""
    return bool(_INNOCENT.fullmatch(text) or words.NUMBERED_NAME.fullmatch(text))


def is_reference(text: str) -> bool:
    """What is no secret even behind "password:": a ticket, an error code, an address."""
    return bool(_REFERENCE.fullmatch(text))


def is_numbered(word: Word) -> bool:
    """Whether it names a thing, or follows what does: "user jdoe2", "printer Kiosk7", Budget_2025."""
    return word.before in words.NUMBERED or names_a_thing(word.text) or bool(_OF_A_YEAR.fullmatch(word.text))


def is_mixed(text: str) -> bool:
    """Letters with digits among them: hunter2, Tr33house, Mouse-Trap9."""
    return len(text) > 5 and bool(re.search(r"[^\W\d_]{2,}", text)) and bool(re.search(r"\d", text))


def is_chosen(text: str) -> bool:
    """What rules for passwords lead to: a capitalised word with a number, or letters, digits and signs in one."""
    if len(text) < 6 or not re.search(r"\d", text) or not re.search(r"[^\W\d_]", text):
        return False
    return bool(re.search(r"[!$%&*#^+=?~@]", text) or _CAPITALISED_WITH_NUMBER.fullmatch(text))


def is_typed(text: str) -> bool:
    """Whether it is a password rather than a device or a file, when somebody "tried" it."""
    return (is_mixed(text) or is_chosen(text)) and not re.fullmatch(r"[\dA-Z_.-]+|[A-Z][a-z]+\d?\d|.*[\\/].*", text)


def looks_made_up(text: str) -> bool:
    """Digits, signs or capitals inside a word: nobody talks like that."""
    digits = re.sub(r"[ -]", "", text)
    if digits.isdigit():
        return len(digits) >= 3
    return bool(re.search(r"[^\W\d_].*\d|\d.*[^\W\d_]|[^\w\s'./,\u2019-]|[a-z][A-Z]", text))


def is_plain(text: str) -> bool:
    """Only words that people say about passwords; "it" and "c" of "it's" and "c'est" count as well."""
    return all(any(part in words.PLAIN_WORDS for part in re.split(r"['\u2019]", word)) for word in text.lower().split())


def is_talk(text: str) -> bool:
    """Whether it says something about a password ("wrong", "rejected", "abgelaufen") rather than being one."""
    return is_plain(text) or all(_TALK.fullmatch(word.lower()) for word in text.split())


def is_phone_number(number: str) -> bool:
    digits = re.sub(r"\D", "", number)
    return len(digits) > (8 if digits.startswith("0") else 10)
