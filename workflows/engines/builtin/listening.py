"""Listen to one message: find its things, symptoms, wishes and facts."""

import re
from functools import lru_cache

from workflows.engines.base import ActKind, Category, FactSlot, UrgencyKind

from .facts import find_facts
from .hearing import NAMED, Found, Heard, symptom_of, thing_of
from .lexicon import Effect, Thing, WishKind, lexicon_for
from .plain import is_common, knows, names_in, unknown_thing
from .text import Text


@lru_cache(maxsize=256)
def hear(content: str, language: str) -> Heard:
    """What a message says, by the word lists of its language."""
    lexicon = lexicon_for(language)
    text = Text(content, lexicon.speller)
    heard = Heard(text, lexicon, [], [], [], [], language)
    heard.things = _find_things(heard)
    heard.facts = find_facts(heard)
    asides = _asides(heard)
    heard.symptoms = _outside(_find_symptoms(heard), asides)
    heard.wishes = _outside(_find_wishes(heard), asides)
    named = names_in(heard, heard.text.sentences)
    heard.things = _outside(sorted(heard.things + named, key=lambda item: item.start), asides)
    heard.things = heard.things or _outside(_find_names(heard), asides)
    heard.things = _without_places(heard)
    return heard


_MACHINES = {"computer", "display", "tablet", "phone"}


def _without_places(heard: Heard) -> list[Found]:
    """Without the machine that something else is told to be on: "on my screen the clock shows the wrong date"."""
    if "on_own_machine" not in heard.lexicon.cues:
        return heard.things
    physical = [item for item in heard.symptoms if symptom_of(item).effect in (Effect.PHYSICAL, Effect.SLOW)]
    kept, places = [], []
    for item in heard.things:
        sentence = heard.text.sentence_at(item.start)
        beside = thing_of(item).family in _MACHINES and heard.follows("on_own_machine", item.start, 24)
        told = any(sentence.holds(symptom.start) for symptom in physical)
        (places if beside and not told else kept).append(item)
    everything, heard.things = heard.things, kept
    return kept if kept or unknown_thing(heard, heard.text.sentences) else everything


def _outside(found: list[Found], asides: list[Found]) -> list[Found]:
    return [item for item in found if not any(aside.start <= item.start < aside.end for aside in asides)]


def _asides(heard: Heard) -> list[Found]:
    """Stretches that tell what was tried, changed or serves meanwhile: things named there are not the trouble."""
    told = [fact for fact in heard.facts if fact.kind in (FactSlot.TRIED, FactSlot.CHANGED)]
    sources = [row for row in heard.lexicon.urgency if row[0] == UrgencyKind.WORKAROUND]
    aside = [item for item in told if _is_aside(heard, item)]
    sources += [(kind, source) for kind, source, _ in heard.lexicon.acts if kind == ActKind.WANTS_HUMAN]
    return aside + [found for found, _ in heard.finds(sources)]


def _is_aside(heard: Heard, found: Found) -> bool:
    """Not when the words themselves say what is wrong, as in "I deleted the folder by accident"."""
    if heard.search(heard.lexicon.cues["not_aside"], found.start, found.end):
        return False
    return not ("asked_for" in heard.lexicon.cues and heard.follows("asked_for", found.start + 4, 30))


def _find_things(heard: Heard) -> list[Found]:
    things = []
    for match in heard.lexicon.thing_pattern.finditer(heard.clean):
        name = match.lastgroup
        if (
            name
            and name != "skip"
            and match.end() > match.start()
            and not heard.follows("ruled_out", match.start(), 20)
            and not heard.lexicon.pattern(heard.lexicon.cues.get("is_fine", "(?!)")).match(heard.clean, match.end())
        ):
            things.append(_named_inside(heard, match, heard.lexicon.things[int(name[1:])]))
    return _without_mended(heard, _heads(heard, things))


def _named_inside(heard: Heard, match: re.Match, thing: Thing) -> Found:
    """ "The VPN program" is about the VPN: what is named inside "the ... program" says more."""
    inside = None if thing.name else heard.lexicon.thing_pattern.search(heard.clean, match.start() + 1, match.end())
    name = inside.lastgroup if inside else None
    if name and name != "skip":
        precise = heard.lexicon.things[int(name[1:])]
        thing = precise if precise.specific > thing.specific and precise.category != Category.HARDWARE else thing
    return Found(match.start(), match.end(), thing)


def _without_mended(heard: Heard, things: list[Found]) -> list[Found]:
    """ "My phone, sorry no, my computer" is about the computer."""
    if "mends" not in heard.lexicon.cues:
        return things
    gone = []
    for mend in heard.lexicon.pattern(heard.lexicon.cues["mends"]).finditer(heard.clean):
        start = heard.text.sentence_at(mend.start()).start
        fresh = next((item for item in things if mend.end() <= item.start < mend.end() + 20), None)
        if fresh:
            gone += [
                item
                for item in things
                if start <= item.start < mend.start() and thing_of(item).family != thing_of(fresh).family
            ]
    return [item for item in things if item not in gone]


def _heads(heard: Heard, things: list[Found]) -> list[Found]:
    """Without the program that only says what a device is for: a "CAD workstation" is a workstation."""
    of_devices = {
        item.start - 1
        for item in things
        if item.kind.category == Category.HARDWARE and heard.clean[item.start - 1 : item.start] == " "
    }
    return [item for item in things if item.kind.category != Category.SOFTWARE or item.end not in of_devices]


_NAME = re.compile(r"\b[A-Z][A-Za-z0-9+#-]{2,}(?: \d{1,4})?\b")


def _find_names(heard: Heard) -> list[Found]:
    """Capitalised words nobody listed, next to a symptom or an access word: in-house programs have names too."""
    things = []
    for match in _NAME.finditer(heard.text.raw):
        start, end = heard.text.position(match.start()), heard.text.position(match.end() - 1) + 1
        found = Found(start, end, NAMED)
        if not is_common(heard, heard.clean[start:end]) and _is_subject(heard, found):
            things.append(found)
    return things


def _is_subject(heard: Heard, name: Found) -> bool:
    return any(
        0 <= symptom.start - name.end <= 3 or 0 <= name.start - symptom.end <= 6
        for symptom in heard.symptoms
        if not symptom.overlaps(name) and heard.text.sentence_at(symptom.start).holds(name.start)
    )


def _find_symptoms(heard: Heard) -> list[Found]:
    found: list[Found] = []
    denied: list[Found] = []
    for symptom in heard.lexicon.symptoms:
        for match in heard.lexicon.pattern(symptom.source).finditer(heard.clean):
            item = _as_told(heard, Found(match.start(), match.end(), symptom))
            if not any(item.overlaps(other) for other in found + denied) and not _is_bare_name(heard, item):
                (denied if _is_denied(heard, item) else found).append(item)
    return sorted(found, key=lambda item: item.start)


def _as_told(heard: Heard, item: Found) -> Found:
    """ "Is not cooperating" is no more than "does not work"."""
    symptom = symptom_of(item)
    words = heard.clean[item.start : item.end].split()
    if symptom.label == "missing":  # "has gone funny"
        words = heard.clean[item.end : item.end + 20].split()[:1]
    if symptom.label not in ("", "missing") or not _complain(heard, words):
        return item
    vague = next(known for known in heard.lexicon.symptoms if known.effect == Effect.VAGUE)
    return Found(item.start, item.end, vague)


def _complain(heard: Heard, words: list[str]) -> bool:
    """Whether the words say how bad it is and not what it does."""
    words = [word.strip(".,;:!?") for word in words]
    filler = heard.lexicon.pattern(heard.lexicon.cues["filler"])
    telling = [word for word in words if not filler.fullmatch(word)]
    return bool(telling) and all(knows(heard.lexicon, "vague", word) for word in telling)


def _is_bare_name(heard: Heard, item: Found) -> bool:
    """ "Not Outlook" and "not Sales" correct what was said before; "not printing" is a symptom."""
    quote = heard.quote(item).split()
    *_, word, name = ["", "", *quote]
    return len(quote) in (2, 3) and word.lower() == "not" and name[0].isupper() and not name.isupper()


def _is_denied(heard: Heard, item: Found) -> bool:
    """ "No errors", "it does not crash" and "should be shut off" are no symptoms; "does not start" is one."""
    if "wanted_so" in heard.lexicon.cues and heard.follows("wanted_so", item.start, 18):
        return True
    if heard.lexicon.pattern(heard.lexicon.cues.get("tag_question", "(?!)")).match(heard.clean, item.start):
        return True
    if heard.search(heard.lexicon.cues["own_negation"], item.start, item.end):
        return False
    return heard.is_negated(item.start, reach=18)


def _find_wishes(heard: Heard) -> list[Found]:
    found: list[Found] = []
    for wish in heard.lexicon.wishes:
        for match in heard.lexicon.pattern(wish.source).finditer(heard.clean):
            if wish.kind != WishKind.GENERAL or not heard.is_negated(match.start(), 10):
                found.append(Found(match.start(), max(match.end(), match.start() + 1), wish))
    return sorted(found, key=lambda item: item.start)
