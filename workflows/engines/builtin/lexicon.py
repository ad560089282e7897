"""The shape of a language's word lists, and how their short notation becomes patterns.

Sources are regular expressions over `Text.clean`; `<name>` stands for a macro of the language. They are compiled when
first used. No source may repeat a repetition, so that none backtracks without bound.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache, cached_property
from importlib import import_module

from workflows.engines.base import Category

from .spelling import Speller

LANGUAGES = {"en": "lexicon_en", "de": "lexicon_de", "es": "lexicon_es", "fr": "lexicon_fr"}


def either(*sources: str) -> str:
    """A pattern for any of the sources, so that a word list can give each its own line."""
    return "|".join(sources)


class Effect(StrEnum):
    """What a symptom says about its cause (triage policy, section 2, ties)."""

    REFUSED = "refused"
    UNREACHABLE = "unreachable"
    BROKEN = "broken"
    SLOW = "slow"
    PHYSICAL = "physical"
    LOST_DATA = "lost_data"
    OFFLINE = "offline"  # says where it shows; without a thing it is the connection
    NO_RIGHT = "no_right"  # a right that was never there: refused, unless it is asked for
    VAGUE = "vague"  # "does not work": enough for some things only (section 8)


class WishKind(StrEnum):
    RESET = "reset"
    INSTALL = "install"
    ACCESS = "access"
    PEOPLE = "people"  # joiners, movers, leavers
    DEVICE = "device"
    NETWORK = "network"
    RESTORE = "restore"
    ADVICE = "advice"
    HOW_TO = "how_to"
    GENERAL = "general"


@dataclass(frozen=True)
class Thing:
    """Something a need can be about. `family` groups things that fail together; a `root` takes others down with it."""

    name: str
    source: str
    category: Category
    family: str
    specific: int = 2
    vague_ok: bool = False
    root: bool = False


@dataclass(frozen=True)
class Symptom:
    label: str  # for the title; empty = the person's own words
    source: str
    effect: Effect


@dataclass(frozen=True)
class Wish:
    kind: WishKind
    source: str
    category: Category | None = None


@dataclass(frozen=True)
class Lexicon:
    """One language. Tables of (kind, source) pairs are tried in order."""

    speller: Speller
    macros: Mapping[str, str]
    things: Sequence[Thing]
    not_things: Sequence[str]  # phrases whose words look like things
    symptoms: Sequence[Symptom]
    wishes: Sequence[Wish]
    reach: Sequence[tuple]
    urgency: Sequence[tuple]
    dangers: Sequence[tuple]
    flags: Sequence[tuple]
    security: Mapping[str, str]
    acts: Sequence[tuple]
    facts: Sequence[tuple]
    raw_facts: Sequence[tuple]  # tried on the untouched letters: models, codes, names
    smalltalk: Sequence[tuple]
    not_it: Sequence[str]
    cues: Mapping[str, str]
    titles: Mapping[str, str]  # what titles say; the names of things and symptoms, where they are not the words
    numbers: Mapping[str, int]
    no_places: frozenset[str]  # capitalised words after "in" or "at" that are no towns
    # Single words for what no pattern knows: by category, and those that say nothing. Empty = such words are not read.
    words: Mapping[str, frozenset[str]] = field(default_factory=dict)

    def pattern(self, source: str) -> re.Pattern:
        if source not in self._patterns:
            self._patterns[source] = re.compile(self.expand(source))
        return self._patterns[source]

    def compile(self) -> None:
        """Compile everything now, which takes a fifth of a second and more, instead of when it is first used."""
        tables = (self.reach, self.urgency, self.dangers, self.flags, self.acts, self.facts, self.raw_facts)
        sources = [row[1] for table in (*tables, self.smalltalk) for row in table]
        sources += [entry.source for entry in (*self.symptoms, *self.wishes)]
        for source in (*sources, *self.not_it, *self.security.values(), *self.cues.values()):
            self.pattern(source)
        self.thing_pattern  # noqa: B018 - asked for, it is compiled and kept

    @cached_property
    def _patterns(self) -> dict[str, re.Pattern]:
        """Compiled sources; bounded by the word lists themselves."""
        return {}

    def expand(self, source: str) -> str:
        """The source with its macros spelled out; macros may use other macros."""
        while match := _MACRO.search(source):
            source = f"{source[: match.start()]}(?:{self.macros[match.group(1)]}){source[match.end() :]}"
        return source

    def title(self, name: str, **values: str) -> str:
        """What a title says for a name; things and symptoms of most languages are called by their English names."""
        return self.titles.get(name, name).format(**values) if values else self.titles.get(name, name)

    @cached_property
    def thing_pattern(self) -> re.Pattern:
        """One pattern for all things; the name of the group that matched is the index of the thing."""
        skipped = "|".join(self.expand(source) for source in self.not_things)
        named = "|".join(f"(?P<t{i}>{self.expand(thing.source)})" for i, thing in enumerate(self.things))
        return re.compile(rf"\b(?:(?P<skip>{skipped})|{named})(?![\w])")


_MACRO = re.compile(r"(?<!\(\?)(?<!\(\?P)<([a-z_]+)>")


@cache
def lexicon_for(language: str) -> Lexicon:
    """The word lists of a language, English where there are none."""
    module = LANGUAGES.get(language, LANGUAGES["en"])
    return import_module(f".{module}", __package__).LEXICON
