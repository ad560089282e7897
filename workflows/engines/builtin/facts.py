"""Facts in the person's own words: generous, because a fact too many costs a technician one glance."""

from workflows.engines.base import Category, FactSlot

from .hearing import Found, Heard, thing_of

MAX_LENGTH = 160


# What a stronger fact at the same place rules out: a printer model is no asset tag, a room no phone number.
_RULED_OUT_BY = {
    FactSlot.ASSET_TAG: {FactSlot.MODEL, FactSlot.LOCATION},
    FactSlot.CONTACT: {FactSlot.LOCATION, FactSlot.ASSET_TAG},
    FactSlot.VERSION: {FactSlot.LOCATION},
    FactSlot.DEADLINE: {FactSlot.LOCATION},
}


def find_facts(heard: Heard) -> list[Found]:
    """The facts of a message, per slot in order of appearance, without those inside a longer one."""
    greeting = heard.search(heard.lexicon.cues["greeting"])
    begin = greeting.end() if greeting else 0
    found = [item for item, _ in heard.finds(heard.lexicon.facts)] + _raw_facts(heard) + _things(heard)
    kept: list[Found] = []
    for item in sorted(found, key=lambda item: _rank(heard, item)):
        if item.start >= begin and not any(other.kind == item.kind and other.overlaps(item) for other in kept):
            kept.append(Found(item.start, min(item.end, item.start + MAX_LENGTH), item.kind))
    return sorted((item for item in kept if not _is_ruled_out(item, kept)), key=lambda item: item.start)


def _rank(heard: Heard, item: Found) -> tuple[bool, int]:
    """What wins where facts of one slot overlap: a code or a quotation over a sentence, then the longer."""
    return not is_exact(heard, item), item.start - item.end


def is_exact(heard: Heard, item: Found) -> bool:
    """Whether an error text is a code or a quotation."""
    exact = heard.lexicon.pattern(heard.lexicon.cues["exact_error"])
    return item.kind == FactSlot.ERROR_TEXT and bool(exact.fullmatch(heard.clean, item.start, item.end))


def _is_ruled_out(item: Found, kept: list[Found]) -> bool:
    stronger = _RULED_OUT_BY.get(FactSlot(item.kind), set())
    return any(other.kind in stronger and other.start <= item.start and item.end <= other.end for other in kept)


def _raw_facts(heard: Heard) -> list[Found]:
    found = []
    for slot, source in heard.lexicon.raw_facts:
        for match in heard.lexicon.pattern(source).finditer(heard.text.raw):
            group = next((name for name, value in match.groupdict().items() if value), 0)
            if slot == FactSlot.LOCATION and _is_no_place(heard, match.group(0)):
                continue
            if slot == FactSlot.APPLICATION and match.group(group).lower() in heard.lexicon.no_places:
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
