"""The subject line that a technician would write, from the thing, the symptom and the place."""

import re

from workflows.engines.base import FactSlot

from .lexicon import Lexicon, WishKind
from .needs import Draft

MAX_LENGTH = 80

_SECURITY = {
    "malware": "Possible malware",
    "account_misuse": "Account possibly used by somebody else",
    "credentials_disclosed": "Credentials disclosed",
    "suspicious_message": "Suspicious message",
    "unexpected_prompt": "Unexpected second-factor prompts",
    "lost_device": "Device lost or stolen",
    "data_leak": "Data sent to or seen by the wrong people",
    "secret_published": "Secret published",
}
_WISHES = {
    WishKind.RESET: "Reset",
    WishKind.INSTALL: "Install or license",
    WishKind.ACCESS: "Access",
    WishKind.PEOPLE: "Joiner, mover or leaver",
    WishKind.DEVICE: "Request",
    WishKind.NETWORK: "Network request",
    WishKind.RESTORE: "Restore",
    WishKind.ADVICE: "Advice",
    WishKind.HOW_TO: "Question",
    WishKind.GENERAL: "Request",
}


def title_of(draft: Draft, lexicon: Lexicon, is_fault: bool) -> str:
    """At most 80 characters, without insults, shouting or line breaks."""
    if draft.security:
        subject = _SECURITY[draft.security[0].kind.value]
    elif is_fault:
        subject = _fault(draft, lexicon)
    else:
        subject = _wish(draft, lexicon)
    return _shorten(subject + _place(draft, lexicon, subject))


def _fault(draft: Draft, lexicon: Lexicon) -> str:
    said = next(iter(draft.full_symptoms or draft.symptoms), None)
    what = (said.kind.label or _tidy(said.quote, lexicon)) if said else _tidy(draft.answer, lexicon)
    if draft.thing is None:
        return _capital(what) or "Unclear request"
    return f"{_name(draft, lexicon)}: {what or 'problem, details unknown'}"


def _wish(draft: Draft, lexicon: Lexicon) -> str:
    if not draft.wishes:
        return f"{_name(draft, lexicon)}: request, details unknown" if draft.thing else "Unclear request"
    wish = draft.wishes[0]
    item = next((fact.quote for fact in draft.facts if fact.slot in (FactSlot.REQUESTED_ITEM, FactSlot.TARGET)), "")
    about = _name(draft, lexicon) if draft.thing else _tidy(item or wish.quote, lexicon)
    return f"{_WISHES[wish.kind.kind]}: {about}"


def _name(draft: Draft, lexicon: Lexicon) -> str:
    thing = draft.thing
    if thing is None:
        return ""
    return thing.kind.name or _capital(_tidy(thing.quote, lexicon))


def _place(draft: Draft, lexicon: Lexicon, subject: str) -> str:
    place = next((fact.quote for fact in reversed(draft.facts) if fact.slot == FactSlot.LOCATION), "")
    tidy = _tidy(place, lexicon, keep_start=True)
    if not tidy or tidy.lower() in subject.lower():
        return ""
    return f" {tidy}" if re.match(r"(?:in|on|at|next|near|from|by)\b", tidy.lower()) else f", {tidy}"


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
