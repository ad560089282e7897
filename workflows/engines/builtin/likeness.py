"""What a message resembles, where no word list knows its words: naive Bayes over labelled example sentences.

The examples are read and counted once per language, which takes a few hundredths of a second; the same text always
resembles the same. To teach the desk a wording, add it to a file in `examples/<language>/`.

Multinomial naive Bayes as in Manning, Raghavan and Schuetze, Introduction to Information Retrieval, chapter 13; over
words, word pairs, beginnings of words and runs of four letters, so that endings and typing errors matter little.
"""

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from pathlib import Path
from unicodedata import combining, normalize

from .lexicon import lexicon_for
from .text import Text

EXAMPLES = Path(__file__).with_name("examples")
SMOOTHING = 0.3
SHORT = 40  # features of a message that is too short to be sure of
SURE = 0.58  # above this the examples are right more often than the word lists
SURE_OF_SIGNAL = 0.45
BEGINNING, RUN = 5, 4
_WORD = re.compile(r"[^\W_]+(?:'\w+)?")


class Likeness:
    """Counts of a set of labelled sentences. A label is a few words, such as `incident hardware`."""

    def __init__(self, examples: Iterable[tuple[str, str]]):
        counts: dict[str, Counter] = defaultdict(Counter)
        sizes: Counter = Counter()
        for label, text in examples:
            sizes[label] += 1
            counts[label].update(_features(text))
        self._known = frozenset(feature for counter in counts.values() for feature in counter)
        self._priors = {label: math.log(size + 2) / 2 for label, size in sizes.items()}
        self._weights = {label: _weights(counter, len(self._known)) for label, counter in counts.items()}

    def of(self, text: str) -> Mapping[str, float]:
        """The probability of each label; they add up to one. Raises ValueError where there are no examples."""
        features = _features(text) & self._known
        scores = {
            label: self._priors[label] + sum(weights.get(feature, rare) for feature in features)
            for label, (weights, rare) in self._weights.items()
        }
        best = max(scores.values())
        # Features overlap, so they are worth less than as many independent ones; few of them are worth little.
        damping = math.sqrt(len(features) + SHORT)
        odds = {label: math.exp((score - best) / damping) for label, score in scores.items()}
        total = sum(odds.values())
        return {label: value / total for label, value in odds.items()}


def _weights(counter: Counter, vocabulary: int) -> tuple[dict[str, float], float]:
    """The log probability of each feature under a label, and of one that the label's examples lack."""
    total = counter.total() + SMOOTHING * vocabulary
    weights = {feature: math.log((count + SMOOTHING) / total) for feature, count in counter.items()}
    return weights, math.log(SMOOTHING / total)


def _features(text: str) -> set[str]:
    plain = normalize("NFKD", text.lower())  # people leave accents out
    words = _WORD.findall("".join(letter for letter in plain if not combining(letter)))
    joined = f" {' '.join(words)} "
    features = set(words)
    features.update(f"{word[:BEGINNING]}-" for word in words if len(word) > BEGINNING)
    features.update(f"{left} {right}" for left, right in zip(["^", *words], [*words, "$"], strict=True))
    features.update(f"~{joined[start : start + RUN]}" for start in range(len(joined) - RUN + 1))
    return features


@lru_cache(maxsize=512)
def resembles(text: str, language: str) -> Mapping[str, float]:
    """What a message (as `Text.clean` has it) is about: probabilities by the labels of needs.txt, empty without one."""
    likeness = _needs(language)
    return likeness.of(text) if likeness else {}


@lru_cache(maxsize=2048)
def signalled(text: str, language: str) -> str:
    """The kind of reach or urgency that a sentence surely tells of, by the labels of signals.txt; empty for none."""
    likeness = _signals(language)
    if likeness is None:
        return ""
    kinds = likeness.of(text)
    best = max(kinds, key=kinds.__getitem__)
    return best if kinds[best] >= SURE_OF_SIGNAL else ""


@cache
def _needs(language: str) -> Likeness | None:
    examples = _examples(language, "needs")
    return Likeness(examples) if examples else None


@cache
def _signals(language: str) -> Likeness | None:
    examples = _examples(language, "signals")
    return Likeness(examples + [("", text) for _, text in _examples(language, "needs")]) if examples else None


def _examples(language: str, name: str) -> list[tuple[str, str]]:
    path = EXAMPLES / language / f"{name}.txt"
    if not path.exists():
        return []
    speller = lexicon_for(language).speller
    pairs = read_examples(path.read_text(encoding="utf-8"))
    return [(label, Text(sentence, speller).clean) for label, sentence in pairs]


def read_examples(text: str) -> list[tuple[str, str]]:
    """(label, sentence) pairs: a label stands alone on its line, its sentences are indented below it."""
    pairs, label = [], ""
    for line in text.splitlines():
        if line.startswith(" "):
            pairs.append((label, line.strip()))
        elif line and not line.startswith("#"):
            label = line.strip()
    return pairs


def share(likeness: Mapping[str, float], *kinds: str) -> float:
    """The probability that the label begins with one of these words."""
    return sum(value for label, value in likeness.items() if label.split()[0] in kinds)
