"""A message cut into clauses, each with the thing it is about and what it says of it."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from .hearing import Found, Heard, clause_spans, is_vague, symptom_of, thing_of, wish_of
from .lexicon import WishKind
from .plain import unknown_thing
from .security import PlacedSecurity
from .text import Span


@dataclass
class Clause:
    """`thing` is the most likely subject; `symptom` the first that says more than "does not work"."""

    span: Span
    thing: Found | None = None
    symptom: Found | None = None
    symptoms: list[Found] = field(default_factory=list)
    wishes: list[Found] = field(default_factory=list)
    security: list[PlacedSecurity] = field(default_factory=list)
    another: bool = False
    listed: bool = False  # an item of a list, or one of "two things"
    follows: bool = False
    is_cause: bool = False
    remedy: bool = False

    @property
    def has_matter(self) -> bool:
        return bool(self.symptoms or self.wishes or self.security)

    @property
    def is_empty(self) -> bool:
        return not (self.thing or self.has_matter)

    @property
    def is_telling(self) -> bool:
        """Whether it says enough to be a need of its own (triage policy, section 8)."""
        vague = bool(self.symptoms) and self.thing is not None and thing_of(self.thing).vague_ok
        return bool(self.symptom or self.wishes or vague)

    @property
    def how_to(self) -> bool:
        return any(wish_of(wish).kind == WishKind.HOW_TO for wish in self.wishes)


def cut(heard: Heard, security: Sequence[PlacedSecurity], left_out: list[Span]) -> list[Clause]:
    """The clauses of a message that say something, without the sentences that were left out."""
    clauses: list[Clause] = []
    announced = False
    counted = "announces" in heard.lexicon.cues and heard.search(heard.lexicon.cues["announces"])
    for sentence in heard.text.sentences:
        asking = False
        for span in clause_spans(heard, sentence):
            if any(other.holds(span.start) for other in left_out):
                continue
            clause = _fill(heard, span, security, asking)
            asking = asking or _asks_how(heard, span)
            clause.listed = clause.listed or bool(
                counted and clause.thing and clauses and (clause.wishes or not clause.follows)
            )
            clause.another = clause.another or announced or clause.listed
            announced = clause.is_empty and clause.another
            if not clause.is_empty:
                clauses.append(clause)
    return clauses


def _asks_how(heard: Heard, span: Span) -> bool:
    """Whether it is asked in general how something is done; what does not happen there is no trouble."""
    cues = heard.lexicon.cues
    return "asks_how" in cues and bool(heard.search(cues["asks_how"], span.start, span.end))


def _fill(heard: Heard, span: Span, security: Sequence[PlacedSecurity], asking: bool) -> Clause:
    clause = Clause(span)
    clause.symptoms = [item for item in heard.symptoms if span.holds(item.start)]
    clause.wishes = [item for item in heard.wishes if span.holds(item.start)]
    if asking or _asks_how(heard, span):
        clause.symptoms = [item for item in clause.symptoms if symptom_of(item).label not in ("", "not recognised")]
    if clause.how_to:
        clause.symptoms = [item for item in clause.symptoms if not is_vague(item)]
    full = [item for item in clause.symptoms if not is_vague(item)]
    clause.symptom = _most_telling(full)
    clause.security = [item for item in security if span.holds(item.start)]
    clause.thing = choose_thing(heard, span, clause.symptom or next(iter(clause.symptoms), None))
    cues = heard.lexicon.cues
    head = min(span.end, span.start + 45)
    clause.listed = "enumerates" in cues and bool(heard.search(cues["enumerates"], span.start, head))
    if clause.listed and clause.thing is None:
        clause.thing = unknown_thing(heard, [span])
    clause.another = bool(heard.search(cues["another"], span.start, head))
    clause.follows = bool(heard.search(cues["because"], span.start, min(span.end, span.start + 16)))
    clause.is_cause = bool(heard.search(cues["cause"], span.start, min(span.end, span.start + 14)))
    clause.remedy = bool(heard.search(cues["remedy"], span.start, span.end))
    return clause


def _most_telling(symptoms: list[Found]) -> Found | None:
    """The first symptom with a name of its own, else the first at all."""
    return next((item for item in symptoms if symptom_of(item).label), symptoms[0] if symptoms else None)


def choose_thing(heard: Heard, span: Span, symptom: Found | None) -> Found | None:
    """The thing a clause is about: named precisely, close to the symptom, and not "on my laptop"."""
    things = [item for item in heard.things if span.holds(item.start)]
    if not things:
        return None

    def weight(item: Found) -> float:
        within = min(24, item.start - span.start)
        score = float(thing_of(item).specific) - (1.5 if heard.follows("aside_word", item.start, within) else 0.0)
        if symptom:
            score -= min(1.0, _distance(item, symptom) / 60) + (0.2 if item.start > symptom.start else 0.0)
        return score - item.start / 10_000

    return max(things, key=weight)


def _distance(one: Found, other: Found) -> int:
    return max(0, other.start - one.end, one.start - other.end)
