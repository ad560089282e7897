"""What one message says, as the word lists hear it: the values that listening fills and the others read."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from workflows.engines.base import Category

from .lexicon import Effect, Lexicon, Symptom, Thing, Wish
from .likeness import SURE, resembles, share
from .text import Span, Text

# A program that no word list knows, called by its name.
NAMED = Thing("", "", Category.SOFTWARE, "program", 3)


@dataclass(frozen=True)
class Found:
    """Something found at `clean[start:end]`; `kind` is the entry of the word list behind it."""

    start: int
    end: int
    kind: object

    def overlaps(self, other: "Found") -> bool:
        return self.start < other.end and other.start < self.end


@dataclass(eq=False)
class Heard:
    """One message as the word lists hear it. Read-only: it is shared between conversations."""

    text: Text
    lexicon: Lexicon
    things: list[Found]
    symptoms: list[Found]
    wishes: list[Found]
    facts: list[Found]
    language: str = "en"

    @cached_property
    def resembles(self) -> Mapping[str, float]:
        """What the whole message resembles, by the labels of the example sentences."""
        return resembles(self.clean, self.language)

    def is_surely(self, *kinds: str) -> bool:
        """Whether it resembles these kinds so much that the word lists are overruled; a short answer never does."""
        return self.says_enough and share(self.resembles, *kinds) >= SURE

    @cached_property
    def says_enough(self) -> bool:
        """Whether more is said than small words: "I don't know, just send it" resembles anything."""
        filler = self.lexicon.pattern(self.lexicon.cues["filler"])
        words = re.findall(r"[^\W\d_]{2,}", self.clean)
        return sum(filler.fullmatch(word) is None for word in words) > 2

    @property
    def clean(self) -> str:
        return self.text.clean

    def quote(self, found: Found) -> str:
        return self.text.quote(found.start, found.end)

    def search(self, source: str, start: int = 0, end: int | None = None) -> re.Match | None:
        return self.lexicon.pattern(source).search(self.clean, start, len(self.clean) if end is None else end)

    def finds(self, table: Iterable[tuple]) -> Iterator[tuple[Found, re.Match]]:
        """Every match of a table of (kind, source) rows."""
        for kind, source in table:
            for match in self.lexicon.pattern(source).finditer(self.clean):
                if match.end() > match.start():
                    yield Found(match.start(), match.end(), kind), match

    def is_negated(self, start: int, reach: int = 40) -> bool:
        """Whether a negation stands before `start` in the same clause."""
        begin = max(0, start - reach)
        breaks = self.lexicon.pattern(self.lexicon.cues["clause_break"]).finditer(self.clean, begin, start)
        begin = max((match.end() for match in breaks), default=begin)
        return bool(self.search(self.lexicon.cues["negation"], begin, start))

    def follows(self, cue: str, start: int, reach: int) -> bool:
        """Whether the words right before `start` are this cue, whose pattern ends in `$`."""
        return bool(self.search(self.lexicon.cues[cue], max(0, start - reach), start))


def thing_of(found: Found) -> Thing:
    return found.kind  # type: ignore[return-value]


def symptom_of(found: Found) -> Symptom:
    return found.kind  # type: ignore[return-value]


def wish_of(found: Found) -> Wish:
    return found.kind  # type: ignore[return-value]


def is_vague(found: Found) -> bool:
    return symptom_of(found).effect == Effect.VAGUE


def clause_spans(heard: Heard, sentence: Span) -> list[Span]:
    """Cuts at "and", "but", commas and the like, but never inside a symptom or a wish."""
    boundary = heard.lexicon.pattern(heard.lexicon.cues["clause"])
    spans, begin = [], sentence.start
    for match in boundary.finditer(heard.clean, sentence.start, sentence.end):
        uncut = (
            heard.symptoms if heard.search(heard.lexicon.cues["plus"], *match.span()) else heard.symptoms + heard.wishes
        )
        inside = any(item.start < match.start() < item.end for item in uncut)
        if match.start() > begin and not inside:
            spans.append(Span(begin, match.start()))
            begin = match.start()
    return [*spans, Span(begin, sentence.end)]
