"""A message as the search for secrets sees it."""

import re
from collections.abc import Iterator
from functools import cached_property

from . import words
from .looks import Word, bare

_WORD = re.compile(r"(?<!\S)\S{1,200}(?!\S)")  # what is longer is no word, and no password
_SENTENCE_END = re.compile(r"[.!?\u2026]+[\"')\u201d\u00bb]*(?=\s)|\n")


class Message:
    def __init__(self, text: str):
        self.text = text

    @cached_property
    def speaks_of_secrets(self) -> bool:
        return any(pattern.search(self.text) for pattern in (words.PASSWORD, words.CODE, words.KEY))

    @cached_property
    def speaks_of_an_account(self) -> bool:
        """Whether a password would be no surprise in it."""
        patterns = (words.ACCOUNT, words.SIGNS_IN, words.TRIED, words.REFUSED, words.WEAK_KEY)
        return self.speaks_of_secrets or any(pattern.search(self.text) for pattern in patterns)

    @cached_property
    def speaks_of_a_lock(self) -> bool:
        return bool(words.LOCK.search(self.text))

    @cached_property
    def sentences(self) -> list[tuple[int, int]]:
        """(start, end) of each; the end of a line ends a sentence."""
        ends = [match.end() for match in _SENTENCE_END.finditer(self.text)] + [len(self.text)]
        return list(zip([0, *ends], ends, strict=False))

    def is_about_signing_in(self, start: int, end: int) -> bool:
        """Whether this sentence is, or the next says that it was: "It refuses bluekettle42. That's my password." """
        patterns = (words.PASSWORD, words.KEY, words.WEAK_KEY, words.SIGNS_IN, words.TRIED)
        if any(pattern.search(self.text, start, end) for pattern in patterns):
            return True
        return bool(words.PASSWORD.search(self.text, end, end + 60))

    def words(self, start: int, end: int) -> Iterator[Word]:
        """Those of a sentence."""
        begins_line = start == 0 or self.text[start - 1] == "\n"
        is_line = begins_line and (end == len(self.text) or self.text[end - 1] == "\n")
        found = [bare(match.group(), match.start()) for match in _WORD.finditer(self.text, start, end)]
        before = ""
        for word in found:
            yield Word(word.text, word.start, word.end, before, alone=is_line and len(found) == 1)
            before = word.text.lower().rstrip(".:#")
