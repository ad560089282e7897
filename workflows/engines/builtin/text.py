"""A message made easy to match, with every match traceable to the person's own letters.

`Text.clean` is lower case, has one space where there were many, spelled-out contractions ("can't" -> "cannot") and
mended typing errors. `Text.quote` gives back the literal words behind a stretch of it.
"""

import re
from dataclasses import dataclass
from functools import cached_property

from workflows.secrets import SECRET_MARKER

from .spelling import Speller

# Long messages are read at both ends: people say what they need first or last, the middle is logs and old mails.
HEAD, TAIL = 2000, 1000

_MASKED = rf"\s*{re.escape(SECRET_MARKER)}"  # "I typed my password [secret removed] there" tells as much without it
_TOKEN = re.compile(rf"{_MASKED}|\s+|[Ww][Ii]-[Ff][Ii]\b|\w+(?:['\u2019\u2018\u00b4`]\w+)?|.", re.DOTALL)
_PUNCTUATION = str.maketrans(
    {"\u2019": "'", "\u2018": "'", "\u00b4": "'", "`": "'", "\u201c": '"', "\u201d": '"', "\u201e": '"'}
    | {"\u00ab": '"', "\u00bb": '"', "\u2013": "-", "\u2014": "-", "\u2011": "-", "\u2026": ".", "\0": " "}
)


def shorten(content: str) -> str:
    """The part of a message that is read; a line break stands where something was left out."""
    return content if len(content) <= HEAD + TAIL else f"{content[:HEAD]}\n\n{content[-TAIL:]}"


@dataclass(frozen=True)
class Span:
    """A stretch of `Text.clean`."""

    start: int
    end: int

    def holds(self, position: int) -> bool:
        return self.start <= position < self.end


class Text:
    def __init__(self, content: str, speller: Speller):
        self._speller = speller
        self.raw = shorten(content)
        self._starts: list[int] = []
        self._ends: list[int] = []
        pieces: list[str] = []
        for token in _TOKEN.finditer(self.raw):
            pieces.append(self._take(token.group(), token.start(), token.end()))
        self.clean = "".join(pieces)

    def _take(self, token: str, start: int, end: int) -> str:
        if token.endswith(SECRET_MARKER):
            return ""
        piece = self._clean_space(token, start, end) if token.isspace() else self._clean_word(token)
        if len(piece) == end - start and piece != "\n":
            self._starts.extend(range(start, end))
            self._ends.extend(range(start + 1, end + 1))
        else:
            self._starts.extend([start] * len(piece))
            self._ends.extend([end] * len(piece))
        return piece

    def _clean_space(self, space: str, start: int, end: int) -> str:
        """One space between words, also where a sentence was wrapped; else a line break, which ends a sentence."""
        return " " if "\n" not in space or self._is_wrapped(space, start, end) else "\n"

    def _clean_word(self, token: str) -> str:
        return _clean_word(token, self._speller)

    def _is_wrapped(self, space: str, start: int, end: int) -> bool:
        before, after = self.raw[max(0, start - 1) : start], self.raw[end : end + 1]
        return space.count("\n") == 1 and before.isalnum() and after.islower()

    def quote(self, start: int, end: int) -> str:
        """The person's own letters behind `clean[start:end]`, without white space around them."""
        if start >= end:
            return ""
        return self.raw[self._starts[start] : self._ends[end - 1]].strip()

    def position(self, raw_index: int) -> int:
        """Where in `clean` the letter at `raw_index` stands."""
        low, high = 0, len(self._ends)
        while low < high:
            middle = (low + high) // 2
            if self._ends[middle] <= raw_index:
                low = middle + 1
            else:
                high = middle
        return low

    @cached_property
    def sentences(self) -> list[Span]:
        return _split(self.clean, _SENTENCE_END, 0, len(self.clean))

    def sentence_at(self, position: int) -> Span:
        return next((span for span in self.sentences if position < span.end), Span(0, len(self.clean)))


def cleaned(sentence: str, speller: Speller) -> str:
    """What `Text.clean` is for a single line, where nobody asks for the letters behind it."""
    return "".join(_clean_word(token, speller) for token in _TOKEN.findall(sentence))


def _clean_word(token: str, speller: Speller) -> str:
    return speller.clean(token.lower().translate(_PUNCTUATION))


# The point of "2. the printer" ends no sentence.
_SENTENCE_END = re.compile(r"(?:(?<![\s(]\d)(?<!\A\d)[.!?]+[)\"']*(?= |$)|\n|;)")


def _split(clean: str, boundary: re.Pattern, start: int, end: int) -> list[Span]:
    spans, begin = [], start
    for match in boundary.finditer(clean, start, end):
        if match.end() > begin:
            spans.append(Span(begin, match.end()))
        begin = match.end()
    if begin < end:
        spans.append(Span(begin, end))
    return spans
