"""What a message resembles, where no word list knows its words: naive Bayes over labelled example sentences.

The examples are read and counted once per language, which takes a few hundredths of a second; the same text always
resembles the same. To teach the desk a wording, add it to a file in `examples/<language>/`.

Multinomial naive Bayes as in Manning, Raghavan and Schuetze, Introduction to Information Retrieval, chapter 13; over
words, word pairs, beginnings of words and runs of four letters, so that endings and typing errors matter little.
"""

import math
import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from unicodedata import combining, normalize

from .lexicon import lexicon_for
from .text import cleaned

EXAMPLES = Path(__file__).with_name("examples")
SMOOTHING = 0.3
USUAL = 100  # features of a sentence
SHORT = 40  # features of a message that is too short to be sure of
SURE = 0.58  # above this the examples are right more often than the word lists
SURE_OF_SIGNAL = 0.5
SURE_OF_ALARM = 0.4  # enough for these: one too many costs a glance, one missed costs more
_ALARMS = {"danger", "shared_data_loss", "data_protection"}
BEGINNING, RUN = 5, 4
_WORD = re.compile(r"[^\W_]+(?:'\w+)?")


class Likeness:
    """Counts of a set of labelled sentences. A label is a few words, such as `incident hardware`.

    With `complement`, a label is weighed by what the sentences of all others lack, which is fairer to labels with few
    sentences; without, it is surer where one label is far more common than the rest.
    """

    def __init__(self, examples: Iterable[tuple[str, Collection[str]]], complement: bool = False):
        counts: dict[str, dict[str, float]] = {}
        sizes: Counter = Counter()
        totals: Counter = Counter()
        for label, features in examples:
            weight = math.sqrt(USUAL / (len(features) + 1))  # twice as long says more, but not twice as much
            sizes[label] += 1
            totals[label] += weight * len(features)
            for feature in features:
                known = counts.setdefault(feature, {})
                known[label] = known.get(label, 0.0) + weight
        unseen = SMOOTHING * len(counts)
        total = sum(totals.values())
        self._priors = {label: math.log(size + 2) / 2 for label, size in sizes.items()}
        if complement:
            self._base = {label: math.log(total - totals[label] + unseen) for label in sizes}
        else:
            self._base = {label: math.log(SMOOTHING / (totals[label] + unseen)) for label in sizes}
        self._counts = counts
        self._gains = _complement if complement else _presence

    def of(self, text: str) -> Mapping[str, float]:
        """The probability of each label; they add up to one. Raises ValueError where there are no examples."""
        known = [self._counts[feature] for feature in features_of(text) if feature in self._counts]
        scores = {label: prior + len(known) * self._base[label] for label, prior in self._priors.items()}
        for counts in known:
            for label, gain in self._gains(counts):
                scores[label] += gain
        best = max(scores.values())
        # Features overlap, so they are worth less than as many independent ones; few of them are worth little.
        damping = math.sqrt(len(known) + SHORT)
        odds = {label: math.exp((score - best) / damping) for label, score in scores.items()}
        total = sum(odds.values())
        return {label: value / total for label, value in odds.items()}


def _presence(counts: Mapping[str, float]) -> Iterator[tuple[str, float]]:
    """How much more a feature speaks for each label that has it than for one that lacks it."""
    for label, count in counts.items():
        yield label, math.log1p(count / SMOOTHING)


def _complement(counts: Mapping[str, float]) -> Iterator[tuple[str, float]]:
    """How much more often a feature stands under all labels than under all but this one."""
    total = sum(counts.values()) + SMOOTHING
    for label, count in counts.items():
        yield label, -math.log1p(-count / total)


def features_of(text: str) -> set[str]:
    plain = normalize("NFKD", text.lower())  # people leave accents out
    words = _WORD.findall("".join(letter for letter in plain if not combining(letter)))
    joined = f" {' '.join(words)} "
    features = set(words)
    features.update(f"{word[:BEGINNING]}-" for word in words if len(word) > BEGINNING)
    features.update(f"{left} {right}" for left, right in zip(["^", *words], [*words, "$"], strict=True))
    features.update(f"~{joined[start : start + RUN]}" for start in range(len(joined) - RUN + 1))
    return features


@lru_cache(maxsize=1024)
def resembles(text: str, language: str) -> Mapping[str, float]:
    """What a message (as `Text.clean` has it) is about: probabilities by the labels of needs.txt, empty without one."""
    examples = _examples(language)
    return examples.needs.of(text) if examples else {}


@lru_cache(maxsize=512)
def categories(text: str, language: str) -> Mapping[str, float]:
    """Which category a need told in these words would have; empty without examples."""
    examples = _examples(language)
    return examples.categories.of(text) if examples else {}


@lru_cache(maxsize=2048)
def signalled(text: str, language: str) -> str:
    """What a sentence surely tells of, by the labels of signals.txt; empty for nothing of the kind."""
    examples = _examples(language)
    if examples is None:
        return ""
    kinds = examples.signals.of(text)
    best = max(kinds, key=kinds.__getitem__)
    return best if kinds[best] >= (SURE_OF_ALARM if best in _ALARMS else SURE_OF_SIGNAL) else ""


@dataclass(frozen=True)
class _Examples:
    """The counted examples of one language."""

    needs: Likeness
    categories: Likeness
    signals: Likeness


_WITH_CATEGORY = {"incident", "request", "question"}


def _may_signal(label: Sequence[str]) -> bool:
    """Whether sentences of this kind tell of losses, dangers or legal matters too often to stand for no signal."""
    return label[0] in {"security", "answer"} or label[-1] == "other"


@cache
def _examples(language: str) -> _Examples | None:
    folder = EXAMPLES / language
    if not folder.exists():
        return None
    speller = lexicon_for(language).speller

    def read(name: str) -> list[tuple[str, Collection[str]]]:
        pairs = read_examples((folder / name).read_text(encoding="utf-8"))
        return [(label, tuple(features_of(cleaned(sentence, speller)))) for label, sentence in pairs]

    needs, signals = read("needs.txt"), read("signals.txt")
    split = [(label.split(), features) for label, features in needs]
    return _Examples(
        needs=Likeness(needs),
        categories=Likeness(
            [(label[1], features) for label, features in split if label[0] in _WITH_CATEGORY], complement=True
        ),
        signals=Likeness(signals + [("", features) for label, features in split if not _may_signal(label)]),
    )


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
