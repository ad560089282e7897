"""Facts in the person's own words: generous, because a fact too many costs a technician one glance."""

from workflows.engines.base import Category, FactSlot

from .hearing import Found, Heard, thing_of

MAX_LENGTH = 160


def find_facts(heard: Heard) -> list[Found]:
    """The facts of a message, per slot in order of appearance, without those inside a longer one."""
    found = [item for item, _ in heard.finds(heard.lexicon.facts)] + _raw_facts(heard) + _things(heard)
    kept: list[Found] = []
    for item in sorted(found, key=lambda item: item.start - item.end):
        if not any(other.kind == item.kind and other.overlaps(item) for other in kept):
            kept.append(Found(item.start, min(item.end, item.start + MAX_LENGTH), item.kind))
    return sorted(kept, key=lambda item: item.start)


def _raw_facts(heard: Heard) -> list[Found]:
    found = []
    for slot, source in heard.lexicon.raw_facts:
        for match in heard.lexicon.pattern(source).finditer(heard.text.raw):
            group = "value" if "value" in match.groupdict() else 0
            if slot == FactSlot.LOCATION and _is_no_place(heard, match.group(0)):
                continue
            start = heard.text.position(match.start(group))
            found.append(Found(start, heard.text.position(match.end(group) - 1) + 1, slot))
    return found


def _is_no_place(heard: Heard, words: str) -> bool:
    return any(word.lower() in heard.lexicon.no_places for word in words.split()[1:2])


def _things(heard: Heard) -> list[Found]:
    """Devices and programs named anywhere are facts too."""
    found = []
    for item in heard.things:
        thing = thing_of(item)
        if thing.category == Category.HARDWARE:
            found.append(Found(item.start, item.end, FactSlot.DEVICE))
        elif thing.category == Category.SOFTWARE and thing.specific > 1:
            found.append(Found(item.start, item.end, FactSlot.APPLICATION))
    return found
