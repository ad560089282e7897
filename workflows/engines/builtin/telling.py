"""What the sentences of a message surely tell of by the examples, although no word list may know their words."""

from collections.abc import Sequence
from functools import lru_cache

from .hearing import Heard, clause_spans
from .likeness import signalled
from .text import Span

LONG_SENTENCE = 90  # characters; a longer one is also heard clause by clause


@lru_cache(maxsize=256)
def telling(heard: Heard) -> Sequence[tuple[Span, str]]:
    """The stretches that resemble a label of signals.txt, in order, each with that label."""
    found = []
    for sentence in heard.text.sentences:
        long = sentence.end - sentence.start > LONG_SENTENCE
        kinds: set[str] = set()
        for span in [sentence, *(clause_spans(heard, sentence) if long else [])]:
            words = heard.clean[span.start : span.end]
            if " " in words.strip() and (kind := signalled(words, heard.language)) and kind not in kinds:
                kinds.add(kind)
                found.append((span, kind))
    return found


def tells(heard: Heard, label: str) -> Span | None:
    """The first stretch that surely tells this."""
    return next((span for span, kind in telling(heard) if kind == label), None)
