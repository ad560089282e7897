"""How far, how soon, how dangerous: the signals of one message (triage policy, sections 3, 4 and 10)."""

import re
from dataclasses import dataclass

from workflows.engines.base import (
    DangerKind,
    DangerSignal,
    FlagKind,
    FlagSignal,
    ReachKind,
    ReachSignal,
    UrgencyKind,
    UrgencySignal,
)

from .hearing import Found, Heard
from .likeness import SURE, share
from .telling import telling, tells


@dataclass(frozen=True)
class Placed:
    """A signal and where in the message it was heard."""

    start: int
    signal: ReachSignal | UrgencySignal | DangerSignal | FlagSignal


# Kinds whose own words hold the negation ("cannot work", "not urgent", "nobody else").
_NEGATIVE_BY_NATURE = frozenset(UrgencyKind) - {
    UrgencyKind.HARM_GROWING,
    UrgencyKind.DEGRADED,
    UrgencyKind.INTERMITTENT,
}


def find_reach(heard: Heard) -> list[Placed]:
    """Reach signals; a stretch of words counts once, for the row of the word list that comes first."""
    taken: list[Found] = []
    placed = []
    for found, match in heard.finds(heard.lexicon.reach):
        if any(found.overlaps(other) for other in taken) or _is_denied_reach(heard, found):
            continue
        count = _count(heard, found, match)
        if found.kind == ReachKind.PEOPLE and count is None:
            continue
        taken.append(found)
        placed.append(Placed(found.start, ReachSignal(kind=found.kind, quote=heard.quote(found), count=count)))
    placed += [
        Placed(span.start, ReachSignal(kind=ReachKind(kind), quote=heard.text.quote(span.start, span.end)))
        for span, kind in telling(heard)
        if kind in _REACH_KINDS
        and not any(span.holds(item.start) for item in placed)
        and not (kind == ReachKind.CORE_SERVICE and share(heard.resembles, "unclear") >= SURE)  # which service?
    ]
    return sorted(placed, key=lambda item: item.start)


_REACH_KINDS, _URGENCY_KINDS = frozenset(ReachKind), frozenset(UrgencyKind)


def _is_denied_reach(heard: Heard, found: Found) -> bool:
    """ "It is not the whole floor" is no site."""
    narrow = found.kind in (ReachKind.ONE_PERSON, ReachKind.OTHERS_UNAFFECTED)
    return not narrow and heard.follows("not_that", found.start, 14)


def _count(heard: Heard, found: Found, match: re.Match) -> int | None:
    if found.kind != ReachKind.PEOPLE:
        return None
    groups = {name: value for name, value in match.groupdict().items() if value}
    if "pair" in groups:
        return 2
    words = next((value for name, value in groups.items() if name.startswith("count")), "")
    count = int(words) if words.isdigit() else heard.lexicon.numbers.get(words.strip())
    return count if count and count > 1 else None


def find_urgency(heard: Heard) -> list[Placed]:
    """Urgency signals. Harm and slowness may be denied ("no data lost"); "cannot work" is a denial itself."""
    placed = []
    for found, _ in heard.finds(heard.lexicon.urgency):
        if _is_denied_urgency(heard, found):
            continue
        placed.append(Placed(found.start, UrgencySignal(kind=found.kind, quote=heard.quote(found))))
    placed += [
        Placed(span.start, UrgencySignal(kind=UrgencyKind(kind), quote=heard.text.quote(span.start, span.end)))
        for span, kind in telling(heard)
        if kind in _URGENCY_KINDS and not any(span.holds(item.start) for item in placed)
    ]
    return sorted(_one_per_kind_and_place(placed), key=lambda item: item.start)


def _is_denied_urgency(heard: Heard, found: Found) -> bool:
    """ "No data lost", "not blocked"; a time after "if this is not solved" is a threat, one after "since" is past."""
    if found.kind == UrgencyKind.DUE_TODAY and "threat" in heard.lexicon.cues:
        since = heard.search(heard.lexicon.cues.get("since", "(?!)"), found.start, found.end)
        if since or heard.follows("threat", found.start, 60):
            return True
    none_there = found.kind == UrgencyKind.WORKAROUND and "no_way_round" in heard.lexicon.cues
    if none_there and heard.follows("no_way_round", found.start, 50):
        return True
    if found.kind in _NEGATIVE_BY_NATURE:
        return heard.follows("direct_not", found.start, 12)
    return heard.is_negated(found.start, reach=22)


def _one_per_kind_and_place(placed: list[Placed]) -> list[Placed]:
    seen: dict[tuple, Placed] = {}
    for item in placed:
        seen.setdefault((item.signal.kind, item.start // 40), item)
    return list(seen.values())


def find_dangers(heard: Heard) -> list[Placed]:
    found = [
        item
        for item, _ in heard.finds(heard.lexicon.dangers)
        if not heard.is_negated(item.start, 20)
        and not ("likened" in heard.lexicon.cues and heard.follows("likened", item.start, 40))
    ]
    placed = [Placed(item.start, DangerSignal(kind=item.kind, quote=heard.quote(item))) for item in found]
    if not placed and (span := tells(heard, "danger")):
        # Which danger it is was not heard: what is told to do about this one is right for all.
        signal = DangerSignal(kind=DangerKind.ELECTRICITY, quote=heard.text.quote(span.start, span.end))
        placed.append(Placed(span.start, signal))
    return placed


def find_flags(heard: Heard) -> list[Placed]:
    found = [item for item, _ in heard.finds(heard.lexicon.flags) if not heard.is_negated(item.start, 20)]
    placed = [Placed(item.start, FlagSignal(kind=item.kind, quote=heard.quote(item))) for item in found]
    for kind in set(FlagKind) - {item.kind for item in found}:
        if span := tells(heard, kind):
            placed.append(Placed(span.start, FlagSignal(kind=kind, quote=heard.text.quote(span.start, span.end))))
    return sorted(placed, key=lambda item: item.start)
