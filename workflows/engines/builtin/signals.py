"""How far, how soon, how dangerous: the signals of one message (triage policy, sections 3, 4 and 10)."""

import re
from dataclasses import dataclass

from workflows.engines.base import (
    DangerSignal,
    FlagSignal,
    ReachKind,
    ReachSignal,
    UrgencyKind,
    UrgencySignal,
)

from .hearing import Found, Heard


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
    return sorted(placed, key=lambda item: item.start)


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
    words = groups.get("count") or groups.get("count2") or ""
    count = int(words) if words.isdigit() else heard.lexicon.numbers.get(words.strip())
    return count if count and count > 1 else None


def find_urgency(heard: Heard) -> list[Placed]:
    """Urgency signals. Harm and slowness may be denied ("no data lost"); "cannot work" is a denial itself."""
    placed = []
    for found, _ in heard.finds(heard.lexicon.urgency):
        if _is_denied_urgency(heard, found):
            continue
        placed.append(Placed(found.start, UrgencySignal(kind=found.kind, quote=heard.quote(found))))
    return sorted(_one_per_kind_and_place(placed), key=lambda item: item.start)


def _is_denied_urgency(heard: Heard, found: Found) -> bool:
    if found.kind in _NEGATIVE_BY_NATURE:
        return heard.follows("direct_not", found.start, 12)
    return heard.is_negated(found.start, reach=22)


def _one_per_kind_and_place(placed: list[Placed]) -> list[Placed]:
    seen: dict[tuple, Placed] = {}
    for item in placed:
        seen.setdefault((item.signal.kind, item.start // 40), item)
    return list(seen.values())


def find_dangers(heard: Heard) -> list[Placed]:
    found = [item for item, _ in heard.finds(heard.lexicon.dangers) if not heard.is_negated(item.start, 20)]
    return [Placed(item.start, DangerSignal(kind=item.kind, quote=heard.quote(item))) for item in found]


def find_flags(heard: Heard) -> list[Placed]:
    found = [item for item, _ in heard.finds(heard.lexicon.flags) if not heard.is_negated(item.start, 20)]
    return [Placed(item.start, FlagSignal(kind=item.kind, quote=heard.quote(item))) for item in found]
