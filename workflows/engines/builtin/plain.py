"""What a message says in words that no pattern knows: which thing, what of it, and which category they speak for.

People call things by names of their own and tell troubles in words of their own. A sentence is worth a ticket when,
without greetings, complaints and small words, something is left that names a thing and something that tells of it.
"""

import re
from collections.abc import Iterable, Sequence

from workflows.engines.base import Category, FactSlot

from .hearing import NAMED, Found, Heard, is_vague
from .lexicon import Lexicon, Thing
from .likeness import share
from .text import Span

# A thing that nobody listed and that has no name either: "the stamping machine".
UNKNOWN = Thing("", "", Category.OTHER, "unknown", 1)
# The first wins where words speak equally for two: most of what has no listed name is a program.
_WEIGHED = (Category.SOFTWARE, Category.HARDWARE, Category.ACCESS, Category.NETWORK)
_TELLS_NOTHING_WRONG = frozenset(
    "location contact model asset_tag since deadline device application operating_system requested_for affected".split()
)
_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|['-])+")
MAX_NAME_WORDS = 3
NOT_SELDOM = 0.2  # likeness to what is not IT, for a question without a word of the trade


def knows(lexicon: Lexicon, kind: str, word: str) -> bool:
    """Whether a word, or the word it is a form of, stands in this list."""
    words = lexicon.words.get(kind, frozenset())
    return any(form in words for form in _forms(word))


def _forms(word: str) -> Iterable[str]:
    yield word
    for ending in ("'s", "s", "es", "ed", "d", "ing"):
        if word.endswith(ending) and len(word) - len(ending) > 2:
            yield word.removesuffix(ending)


def content_words(heard: Heard, start: int, end: int) -> list[re.Match]:
    """The words that say something: no small words, no complaints, no known things, people, places or times."""
    filler = heard.lexicon.pattern(heard.lexicon.cues["filler"])
    known = [fact for fact in heard.facts if fact.kind in _TELLS_NOTHING_WRONG] + heard.things
    known += [symptom for symptom in heard.symptoms if is_vague(symptom)]
    return [
        match
        for match in _WORD.finditer(heard.clean, start, end)
        if not filler.fullmatch(match.group())
        and not knows(heard.lexicon, "vague", match.group())
        and not any(item.start <= match.start() < item.end for item in known)
    ]


def names_in(heard: Heard, spans: Sequence[Span]) -> list[Found]:
    """Capitalised words that can only be the name of a program: in-house programs have names too."""
    return [name for name in _names(heard) if any(span.holds(name.start) for span in spans)]


_NAME = re.compile(r"\b(?:[A-Z][A-Za-z0-9]+(?:[+#-][A-Za-z0-9]+)*)(?: (?:[A-Z][A-Za-z0-9+]*|\d{1,4})\b){0,2}")
_CAMEL = re.compile(r"[A-Z][a-z]+[A-Z0-9]|[A-Z]{2,}[a-z]{2,}|[A-Z][a-z]*-[A-Z]")


def _names(heard: Heard) -> list[Found]:
    if not heard.lexicon.words or heard.text.raw.isupper():
        return []
    names = []
    for match in _NAME.finditer(heard.text.raw):
        start, end = heard.text.position(match.start()), heard.text.position(match.end() - 1) + 1
        found = _without_first_word(heard, Found(start, end, NAMED))
        if found and _is_name(heard, found):
            names.append(found)
    return names


def _without_first_word(heard: Heard, name: Found) -> Found | None:
    """The name without a word that is only capital because the sentence begins with it."""
    first = _WORD.match(heard.clean, name.start, name.end)
    if first and is_common(heard, first.group()):
        rest = _WORD.search(heard.clean, first.end(), name.end)
        return Found(rest.start(), name.end, NAMED) if rest else None
    return name


def is_common(heard: Heard, word: str) -> bool:
    """Whether a word, in small letters, is one of the many that are no name."""
    lexicon = heard.lexicon
    filler = lexicon.pattern(lexicon.cues["filler"]).fullmatch(word) or lexicon.pattern(lexicon.cues["no_name"]).match(
        word
    )
    return bool(filler) or word in lexicon.numbers or any(knows(lexicon, kind, word) for kind in lexicon.words)


def _is_name(heard: Heard, name: Found) -> bool:
    people = [
        fact
        for fact in heard.facts
        if fact.kind in (FactSlot.REQUESTED_FOR, FactSlot.LOCATION, FactSlot.CONTACT) and fact.overlaps(name)
    ]
    raw = heard.quote(name)
    if any(item.overlaps(name) for item in heard.things):
        return False
    if _CAMEL.match(raw) and len(raw) > 3 and not raw.isupper():
        return True
    after = heard.lexicon.pattern(heard.lexicon.cues["program_word_after"])
    if heard.follows("program_word_before", name.start, 30) or after.match(heard.clean, name.end):
        return not any(fact.kind != FactSlot.LOCATION for fact in people)
    return not people and _is_acting(heard, name)


def _is_acting(heard: Heard, name: Found) -> bool:
    """Whether a name at the head of a clause does what programs do: "Orderly finds no part number"."""
    acts = heard.lexicon.pattern(heard.lexicon.cues["acts_like_program"])
    return bool(acts.match(heard.clean, name.end))


def unknown_thing(heard: Heard, spans: Sequence[Span]) -> Found | None:
    """The thing that no list knows, in one of these stretches: a name, or "the" and the words behind it."""
    if not heard.lexicon.words:
        return None
    if names := names_in(heard, spans):
        return names[0]
    phrases = [phrase for span in spans for phrase in _phrases(heard, span)]
    phrases += _words_of_the_trade(heard, spans)
    phrases = [phrase for phrase in phrases if not heard.follows("beside", phrase.start, 24)]
    subjects = [phrase for phrase in phrases if not heard.follows("aside_word", phrase.start, 24)]
    return next(iter(subjects + phrases), None)


def _phrases(heard: Heard, span: Span) -> list[Found]:
    """What follows an article or a possessive, without the phrases that name nothing ("the problem")."""
    phrases = []
    for article in heard.lexicon.pattern(heard.lexicon.cues["before_noun"]).finditer(heard.clean, span.start, span.end):
        words = _noun_words(heard, article.end(), span.end)
        if words and not _names_nothing(heard.lexicon, [word.group() for word in words]):
            phrases.append(Found(words[0].start(), words[-1].end(), UNKNOWN))
    return phrases


def _words_of_the_trade(heard: Heard, spans: Sequence[Span]) -> list[Found]:
    """Words that speak for a category and stand beside others: "Calls to our group drop into nowhere"."""
    words = [word for span in spans for word in content_words(heard, span.start, span.end)]
    if len(words) < 3:
        return []
    known = [word for word in words if any(knows(heard.lexicon, category.value, word.group()) for category in _WEIGHED)]
    named = [word for word in known if not knows(heard.lexicon, "nothing", word.group())]
    return [Found(word.start(), word.end(), UNKNOWN) for word in named]


def _names_nothing(lexicon: Lexicon, words: Sequence[str]) -> bool:
    """ "The problem", "my colleague told", but not "the customer database"."""
    if knows(lexicon, "nothing", words[-1]):
        return True
    of_the_trade = any(knows(lexicon, category.value, words[-1]) for category in _WEIGHED)
    return not of_the_trade and any(knows(lexicon, "nothing", word) for word in words)


def _noun_words(heard: Heard, start: int, end: int) -> list[re.Match]:
    """Up to three words that stand together, as far as the first that cannot belong to a name."""
    filler = heard.lexicon.pattern(heard.lexicon.cues["filler"])
    told = [fact for fact in heard.facts if fact.kind in (FactSlot.SINCE, FactSlot.DEADLINE, FactSlot.AFFECTED)]
    words: list[re.Match] = []
    for word in _WORD.finditer(heard.clean, start, end):
        apart = word.start() - (words[-1].end() if words else start) > 1
        inside = any(item.start <= word.start() < item.end for item in heard.symptoms + told)
        if apart or inside or len(words) == MAX_NAME_WORDS or (words and filler.fullmatch(word.group())):
            break
        if not (filler.fullmatch(word.group()) or knows(heard.lexicon, "vague", word.group())):
            words.append(word)
        elif words or not heard.lexicon.pattern(heard.lexicon.cues["adjective"]).fullmatch(word.group()):
            break
        else:
            start = word.end()
    return words


def weigh(lexicon: Lexicon, text: str, bias: Category | None = None) -> Category | None:
    """The category that most words of a text speak for; `bias` counts like a word and a half, None decides nothing."""
    votes = dict.fromkeys(_WEIGHED, 0.0)
    if bias in votes:
        votes[bias] += 1.5
    for match in _WORD.finditer(text):
        for category in _WEIGHED:
            if knows(lexicon, category.value, match.group()):
                votes[category] += 1.0
    best = max(_WEIGHED, key=lambda category: votes[category])
    return best if votes[best] else None


def speaks_of_other_things(heard: Heard, span: Span) -> bool:
    """Whether what is asked or complained of is no thing of the desk's, by its words of everybody's life."""
    if any(span.holds(item.start) for item in heard.things) or names_in(heard, [span]):
        return False
    told = any(span.holds(item.start) and not is_vague(item) for item in heard.symptoms)
    asked = heard.clean[span.start : span.end].rstrip().endswith("?") or any(
        span.holds(item.start) for item in heard.wishes
    )
    asked = asked or bool(heard.search(heard.lexicon.cues.get("begins_question", "(?!)"), span.start, span.end))
    words = [match.group() for match in _WORD.finditer(heard.clean, span.start, span.end)]
    if told:
        return False
    foreign = sum(knows(heard.lexicon, "foreign", word) for word in words)
    trade = sum(any(knows(heard.lexicon, category.value, word) for category in _WEIGHED) for word in words)
    if asked and trade == 0 and share(heard.resembles, "not_it") >= NOT_SELDOM:
        return True
    return foreign > 0 and (foreign >= trade if asked else trade == 0)
