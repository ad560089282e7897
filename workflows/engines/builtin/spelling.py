"""Chat spelling and typing errors. Only key words of the trade are mended, one slip at a time."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

MAX_REMEMBERED = 5000


@dataclass(frozen=True)
class Speller:
    """One language's spelling: short forms and endings to spell out, key words to recognise, real words to leave."""

    short_forms: Mapping[str, str]
    endings: Mapping[str, str]
    key_words: frozenset[str]
    real_words: frozenset[str]
    accents: Mapping[int, str] = field(default_factory=dict)  # letters that many people type without

    def clean(self, word: str) -> str:
        """A lower-case word spelled out and mended."""
        word = word.translate(self.accents)
        if word in self.short_forms:
            return self.short_forms[word]
        for ending, full in self.endings.items():
            if word.endswith(ending):
                return word.removesuffix(ending) + full
        return self.mend(word)

    def mend(self, word: str) -> str:
        """The key word that is one letter or one swap away, else the word itself."""
        if not 5 <= len(word) <= 14 or not word.isalpha() or word in self.key_words or word in self.real_words:
            return word
        if word not in self._mended:
            if len(self._mended) >= MAX_REMEMBERED:
                self._mended.clear()
            self._mended[word] = self._closest(word)
        return self._mended[word]

    def _closest(self, word: str) -> str:
        forms = (word, *sorted(_deletions(word)))
        keys = (self._keys_by_form[form] for form in forms if form in self._keys_by_form)
        return next((key for key in keys if _one_slip_apart(word, key)), word)

    @cached_property
    def _mended(self) -> dict[str, str]:
        return {}

    @cached_property
    def _keys_by_form(self) -> dict[str, str]:
        """Every form that a key word takes when one letter is left out, so that a look-up replaces a comparison."""
        return {form: word for word in sorted(self.key_words) for form in (word, *_deletions(word))}


def _deletions(word: str) -> set[str]:
    return {word[:i] + word[i + 1 :] for i in range(len(word))}


def _one_slip_apart(word: str, key: str) -> bool:
    if len(word) < len(key):
        return word in _deletions(key)
    if len(word) > len(key):
        return key in _deletions(word) and not word.endswith(("s", "d"))
    different = [i for i in range(len(word)) if word[i] != key[i]]
    if len(different) == 1:
        return different[0] > 0
    return len(different) == 2 and different[1] == different[0] + 1 and _swapped(word, key, different[0])


def _swapped(word: str, key: str, at: int) -> bool:
    return word[at] == key[at + 1] and word[at + 1] == key[at]
