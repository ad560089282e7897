"""The subject line that a technician would write, from the thing, the symptom and the place."""

import re

from workflows.engines.base import FactSlot

from .lexicon import Lexicon, WishKind
from .needs import Draft, Said

MAX_LENGTH = 80


def title_of(draft: Draft, lexicon: Lexicon, is_fault: bool, wish: WishKind | None) -> str:
    """At most 80 characters, without insults, shouting or line breaks. `wish` is the one that leads."""
    if draft.security:
        subject = lexicon.title(draft.security[0].kind.value)
    elif is_fault:
        subject = _fault(draft, lexicon)
    else:
        subject = _wish(draft, lexicon, wish)
    subject = subject or lexicon.title("unclear")
    return _shorten(subject + ("" if not is_fault and wish in _PLACELESS else _place(draft, lexicon, subject)))


_PASSWORD, _SECOND_FACTOR = "Password", "Second factor"
_ANY_ACCOUNT = {"", _PASSWORD, "User account"}
# Requests that are for a person or a right, wherever that person sits; a question says its place itself.
_PLACELESS = {WishKind.HOW_TO, WishKind.ACCESS, WishKind.PEOPLE, WishKind.RESET}


def _fault(draft: Draft, lexicon: Lexicon) -> str:
    said = next(iter(draft.full_symptoms or draft.symptoms), None)
    what = (lexicon.title(said.kind.label) or _tidy(said.quote, lexicon)) if said else _tidy(draft.answer, lexicon)
    if draft.thing is None:
        return _capital(what) or lexicon.title("unclear")
    name = _name(draft, lexicon)
    if what.lower().startswith(name.lower()):
        return _capital(what)
    if lexicon.pattern(lexicon.cues["predicate"]).match(what):
        return f"{name} {what}"
    return f"{name}: {what or lexicon.title('fault_unknown')}"


def _wish(draft: Draft, lexicon: Lexicon, kind: WishKind | None) -> str:
    wish = next((said for said in draft.wishes if said.kind.kind == kind), None)
    if wish is None:
        thing = _name(draft, lexicon)
        return lexicon.title("request_unknown", thing=thing) if thing else lexicon.title("unclear")
    special = {
        WishKind.HOW_TO: _question,
        WishKind.ACCESS: _access,
        WishKind.RESET: _reset,
        WishKind.PEOPLE: _people,
        WishKind.INSTALL: _install,
    }
    if kind in special:
        return special[kind](draft, lexicon, wish)
    return lexicon.title(kind.value, item=_object(draft, lexicon, wish))


def _question(draft: Draft, lexicon: Lexicon, wish: Said) -> str:
    """The question in the person's own words."""
    words = " ".join(wish.quote.split()).rstrip(" .!?")
    how = re.match(lexicon.cues["how_question"], words, re.IGNORECASE)
    return lexicon.title("how_to", question=words[how.end() :]) if how else _capital(words)


def _access(draft: Draft, lexicon: Lexicon, wish: Said) -> str:
    place = _target(draft, lexicon)
    person = _person(draft, lexicon)
    if place and person and person.lower() not in place.lower():
        return lexicon.title("access_to_for", place=place, person=person)
    if place:
        return lexicon.title("access_to", place=place)
    about = person or _object(draft, lexicon, wish)
    return lexicon.title("access", item=about) if _says_something(about, lexicon) else lexicon.title("access_unknown")


def _reset(draft: Draft, lexicon: Lexicon, wish: Said) -> str:
    kind = draft.thing.kind.name if draft.thing else ""
    if kind == _SECOND_FACTOR:
        return lexicon.title("reset_factor")
    name = _capital(_target(draft, lexicon)) if kind in _ANY_ACCOUNT else _name(draft, lexicon)
    says_password = lexicon.title(_PASSWORD).lower() in name.lower()
    return lexicon.title("reset_of", item=name) if name and not says_password else lexicon.title("reset")


def _people(draft: Draft, lexicon: Lexicon, wish: Said) -> str:
    said = " ".join(other.quote for other in draft.wishes if other.kind.kind == WishKind.PEOPLE).lower()
    person = _person(draft, lexicon)
    if re.search(lexicon.cues["leaves"], said):
        what = lexicon.title("leaver")
    else:
        what = lexicon.title("move" if re.search(lexicon.cues["moves"], said) else "joiner")
    item = _name(draft, lexicon) if draft.thing else ""
    return ": ".join(part for part in (what, ", ".join(part for part in (person, item) if part)) if part)


def _install(draft: Draft, lexicon: Lexicon, wish: Said) -> str:
    quote = wish.quote.lower()
    names = (name for name in _CHANGES if lexicon.pattern(lexicon.cues[f"to_{name}"]).search(quote))
    return lexicon.title(next(names, "install"), item=_object(draft, lexicon, wish))


_CHANGES = ("uninstall", "licence", "upgrade", "update", "activate")


def _object(draft: Draft, lexicon: Lexicon, wish: Said) -> str:
    item = _newest(draft, FactSlot.REQUESTED_ITEM) or _newest(draft, FactSlot.TARGET)
    return _name(draft, lexicon) if draft.thing else _tidy(item or wish.quote, lexicon)


def _target(draft: Draft, lexicon: Lexicon) -> str:
    """Where access is wanted to: the newest that was said, without the words that ask for it."""
    named = [fact.quote for fact in draft.facts if fact.slot == FactSlot.TARGET]
    stripped = [_strip(_strip(quote, lexicon.cues["access_to"]), lexicon.cues["verb_before"]) for quote in named]
    target = next((text for text in reversed(stripped) if _says_something(text, lexicon)), "")
    if not target and draft.thing and draft.thing.kind.family not in ("rights", "signin"):
        target = _strip(draft.thing.quote, lexicon.cues["verb_before"])
    the = lexicon.title("the")
    with_article = the and any(re.search(rf"\b{the} {re.escape(target)}$", quote, re.IGNORECASE) for quote in named)
    return f"{the} {target}" if target and with_article else target


def _says_something(text: str, lexicon: Lexicon) -> bool:
    return bool(text) and not re.search(lexicon.cues["unnamed"], text.lower())


def _person(draft: Draft, lexicon: Lexicon) -> str:
    """Whom it is for, if a name was said."""
    quotes = [fact.quote for fact in draft.facts if fact.slot == FactSlot.REQUESTED_FOR]
    names = [match.group() for quote in quotes for match in _FULL_NAME.finditer(quote)]
    return names[-1] if names else ""


_FULL_NAME = re.compile(r"\b[A-Z][\w'-]+(?: (?:van |von |de )?[A-Z][\w'-]+)+")


def _strip(text: str, pattern: str) -> str:
    """The text without its beginning that fits the pattern, however often it does."""
    text = " ".join(text.split())
    while match := re.match(pattern, text, re.IGNORECASE):
        text = text[match.end() :]
    return text


def _newest(draft: Draft, slot: FactSlot) -> str:
    return next((fact.quote for fact in reversed(draft.facts) if fact.slot == slot), "")


def _name(draft: Draft, lexicon: Lexicon) -> str:
    thing = draft.thing
    if thing is None:
        return ""
    return lexicon.title(thing.kind.name) or _capital(_tidy(thing.quote, lexicon))


def _place(draft: Draft, lexicon: Lexicon, subject: str) -> str:
    place = next((fact.quote for fact in reversed(draft.facts) if fact.slot == FactSlot.LOCATION), "")
    tidy = _tidy(place, lexicon, keep_start=True)
    tidy = re.sub(lexicon.cues.get("of_place", "(?!)"), "", tidy, flags=re.IGNORECASE)
    if not tidy or tidy.lower() in subject.lower():
        return ""
    return f" {tidy[0].lower()}{tidy[1:]}" if re.match(lexicon.cues["place_word"], tidy.lower()) else f", {tidy}"


def _tidy(quote: str, lexicon: Lexicon, keep_start: bool = False) -> str:
    text = " ".join(quote.split())
    text = re.sub(lexicon.cues["shouting"], "", text, flags=re.IGNORECASE)
    if not keep_start:
        text = re.sub(lexicon.cues["article"], "", text, flags=re.IGNORECASE)
    if text.isupper() and len(text) > 6:
        text = text.lower()
    return " ".join(text.split()).strip(" .,!?;:-\"'")


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _shorten(text: str) -> str:
    if len(text) <= MAX_LENGTH:
        return text
    return text[: MAX_LENGTH - 3].rsplit(" ", 1)[0].rstrip(" ,;:-") + "..."
