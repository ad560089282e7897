"""Listen to one message: find its things, symptoms, wishes and facts."""

import re
from functools import lru_cache

from workflows.engines.base import FactSlot, UrgencyKind

from .facts import find_facts
from .hearing import NAMED, Found, Heard
from .lexicon import lexicon_for
from .text import Text


@lru_cache(maxsize=256)
def hear(content: str, language: str) -> Heard:
    """What a message says, by the word lists of its language."""
    lexicon = lexicon_for(language)
    text = Text(content, lexicon.speller)
    heard = Heard(text, lexicon, [], [], [], [])
    heard.things = _find_things(heard)
    heard.facts = find_facts(heard)
    asides = _asides(heard)
    heard.symptoms = _outside(_find_symptoms(heard), asides)
    heard.wishes = _outside(_find_wishes(heard), asides)
    heard.things = _outside(heard.things, asides) or _outside(_find_names(heard), asides)
    return heard


def _outside(found: list[Found], asides: list[Found]) -> list[Found]:
    return [item for item in found if not any(aside.start <= item.start < aside.end for aside in asides)]


def _asides(heard: Heard) -> list[Found]:
    """Stretches that tell what was tried, changed or serves meanwhile: things named there are not the trouble."""
    told = [fact for fact in heard.facts if fact.kind in (FactSlot.TRIED, FactSlot.CHANGED)]
    sources = [row for row in heard.lexicon.urgency if row[0] == UrgencyKind.WORKAROUND]
    aside = [item for item in told if _is_aside(heard, item)]
    return aside + [found for found, _ in heard.finds(sources)]


def _is_aside(heard: Heard, found: Found) -> bool:
    """Not when the words themselves say what is wrong, as in "I deleted the folder by accident"."""
    return heard.search(heard.lexicon.cues["not_aside"], found.start, found.end) is None


def _find_things(heard: Heard) -> list[Found]:
    things = []
    for match in heard.lexicon.thing_pattern.finditer(heard.clean):
        name = match.lastgroup
        if (
            name
            and name != "skip"
            and match.end() > match.start()
            and not heard.follows("ruled_out", match.start(), 20)
        ):
            things.append(Found(match.start(), match.end(), heard.lexicon.things[int(name[1:])]))
    return things


_NAME = re.compile(r"\b[A-Z][A-Za-z0-9+#-]{2,}(?: \d{1,4})?\b")


def _find_names(heard: Heard) -> list[Found]:
    """Capitalised words nobody listed, next to a symptom or an access word: in-house programs have names too."""
    things = []
    for match in _NAME.finditer(heard.text.raw):
        start, end = heard.text.position(match.start()), heard.text.position(match.end() - 1) + 1
        found = Found(start, end, NAMED)
        if not heard.search(heard.lexicon.cues["no_name"], start, end) and _is_subject(heard, found):
            things.append(found)
    return things


def _is_subject(heard: Heard, name: Found) -> bool:
    return any(
        0 <= symptom.start - name.end <= 3 or 0 <= name.start - symptom.end <= 6
        for symptom in heard.symptoms
        if not symptom.overlaps(name)
    )


def _find_symptoms(heard: Heard) -> list[Found]:
    found: list[Found] = []
    denied: list[Found] = []
    for symptom in heard.lexicon.symptoms:
        for match in heard.lexicon.pattern(symptom.source).finditer(heard.clean):
            item = Found(match.start(), match.end(), symptom)
            if not any(item.overlaps(other) for other in found + denied):
                (denied if _is_denied(heard, item) else found).append(item)
    return sorted(found, key=lambda item: item.start)


def _is_denied(heard: Heard, item: Found) -> bool:
    """ "No errors" and "it does not crash" are no symptoms; "does not start" is one."""
    if heard.search(heard.lexicon.cues["own_negation"], item.start, item.end):
        return False
    return heard.is_negated(item.start, reach=18)


def _find_wishes(heard: Heard) -> list[Found]:
    found: list[Found] = []
    for wish in heard.lexicon.wishes:
        for match in heard.lexicon.pattern(wish.source).finditer(heard.clean):
            found.append(Found(match.start(), max(match.end(), match.start() + 1), wish))
    return sorted(found, key=lambda item: item.start)
