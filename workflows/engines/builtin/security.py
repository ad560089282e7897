"""Signs of attack, theft, leak or infection, and how far it has gone (triage policy, section 6)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from workflows.engines.base import ActKind, FlagKind, SecurityKind, SecuritySignal, SecurityStage

from .hearing import Heard
from .likeness import resembles, share
from .telling import telling
from .text import Span

LIKELY = 0.45  # enough where a word of the matter is said as well
SURE_SENTENCE = 0.8  # enough for one sentence of a message that is about something else
FEW_WORDS = 4
KIND, STAGE = SecurityKind, SecurityStage


@dataclass(frozen=True)
class PlacedSecurity:
    start: int
    signal: SecuritySignal


@lru_cache(maxsize=256)
def find_security(heard: Heard) -> Sequence[PlacedSecurity]:
    """What one message reports, the sure signs before the suspicions; several readers ask for it."""
    signs = [
        _sign(heard, "malware", KIND.MALWARE, STAGE.HAPPENED, unless="not_malware"),
        _remote_control(heard),
        _sign(heard, "account_misuse", KIND.ACCOUNT_MISUSE, STAGE.HAPPENED),
        _sign(heard, "gave_to_stranger", KIND.CREDENTIALS_DISCLOSED, STAGE.HAPPENED),
        _sign(heard, "leak", KIND.DATA_LEAK, STAGE.HAPPENED),
        _sign(heard, "exposed", KIND.DATA_LEAK, STAGE.HAPPENED),
        _sign(heard, "secret_out", KIND.SECRET_PUBLISHED, STAGE.HAPPENED),
        _lost_device(heard),
        _unasked_prompt(heard),
        _found_medium(heard),
        _suspicious_message(heard) or _lured(heard) or _bait(heard),
    ]
    found = [sign for sign in signs if sign]
    if found and _only_asks(heard, found):
        return []
    return _without_doubles(found or _resembled(heard))


def _resembled(heard: Heard) -> list[PlacedSecurity]:
    """What a message surely resembles although no word list knows its words; told in its most telling sentence."""
    if not heard.search(heard.lexicon.security.get("matter", "(?!)")):
        return []
    span, alike = _most_telling(heard)
    likely = heard.says_enough and share(heard.resembles, "security") >= LIKELY and not _says_other(heard)
    if likely or heard.is_surely("security"):
        alike = heard.resembles
    elif share(alike, "security") < SURE_SENTENCE:
        return []
    _, kind, stage = max((label for label in alike if label.startswith("security ")), key=alike.__getitem__).split()
    if kind == "malware" and acted_on(heard, "clicked"):
        kind, stage = "message", "half"  # opened, and what came of it is not known
    if stage == "attempt" and is_half_acted(heard):
        stage = "half"
    return [_place(heard, span.start, span.end, RESEMBLED_KINDS[kind], RESEMBLED_STAGES[stage])]


def _most_telling(heard: Heard) -> tuple[Span, Mapping[str, float]]:
    """The sentence that sounds most like an alarm, and what it resembles; a few words alone sound like anything."""
    spans = [span for span in heard.text.sentences if heard.clean[span.start : span.end].count(" ") >= FEW_WORDS]
    alike = [(span, resembles(heard.clean[span.start : span.end], heard.language)) for span in spans]
    whole = (Span(0, len(heard.clean)), heard.resembles)
    return max(alike, key=lambda item: share(item[1], "security"), default=whole)


def _says_other(heard: Heard) -> bool:
    """Whether a word list hears something in it that only resembles an alarm: a lost archive, a cry for a human."""
    rows = [*heard.lexicon.flags, *heard.lexicon.dangers]
    rows += [(kind, source) for kind, source, _ in heard.lexicon.acts if kind == ActKind.WANTS_HUMAN]
    others = ("human", "danger", *FlagKind)
    return any(True for _ in heard.finds(rows)) or any(kind in others for _, kind in telling(heard))


# As the labels of the examples name them.
RESEMBLED_KINDS = {
    "malware": KIND.MALWARE,
    "misuse": KIND.ACCOUNT_MISUSE,
    "disclosed": KIND.CREDENTIALS_DISCLOSED,
    "message": KIND.SUSPICIOUS_MESSAGE,
    "prompt": KIND.UNEXPECTED_PROMPT,
    "lost": KIND.LOST_DEVICE,
    "leak": KIND.DATA_LEAK,
    "published": KIND.SECRET_PUBLISHED,
}
RESEMBLED_STAGES = {"happened": STAGE.HAPPENED, "half": STAGE.HALF_ACTED, "attempt": STAGE.ATTEMPT}


def _sign(heard: Heard, name: str, kind: KIND, stage: STAGE, unless: str = "") -> PlacedSecurity | None:
    start = 0
    while match := heard.search(heard.lexicon.security[name], start):
        excused = unless and heard.search(heard.lexicon.security[unless], *_sentence(heard, match.start()))
        if not excused and not heard.is_negated(match.start(), 24):
            return _place(heard, match.start(), match.end(), kind, stage)
        start = max(match.end(), start + 1)
    return None


def _place(heard: Heard, start: int, end: int, kind: KIND, stage: STAGE) -> PlacedSecurity:
    return PlacedSecurity(start, SecuritySignal(kind=kind, stage=stage, quote=heard.text.quote(start, end)))


def _sentence(heard: Heard, position: int) -> tuple[int, int]:
    span = heard.text.sentence_at(position)
    return span.start, span.end


def _only_asks(heard: Heard, found: list[PlacedSecurity]) -> bool:
    """ "How do I report phishing?" asks; "I got a phishing mail, how do I report it?" reports."""
    words = heard.lexicon.security
    question = heard.search(words["question"])
    if not question:
        return False
    start, end = _sentence(heard, question.start())
    told = [item for item in found if not start <= item.start < end]
    return not told and not heard.search(words["reports"], start, end)


def _without_doubles(found: list[PlacedSecurity]) -> list[PlacedSecurity]:
    seen: dict[KIND, PlacedSecurity] = {}
    for item in found:
        seen.setdefault(item.signal.kind, item)
    return sorted(seen.values(), key=lambda item: item.start)


def _lost_device(heard: Heard) -> PlacedSecurity | None:
    if heard.search(heard.lexicon.security.get("found_again", "(?!)")):
        return None
    for name in ("lost_device", "device_gone", "device_left"):
        start = 0
        while match := heard.search(heard.lexicon.security[name], start):
            if not heard.search(heard.lexicon.security["not_lost"], *_sentence(heard, match.start())):
                return _place(heard, match.start(), match.end(), KIND.LOST_DEVICE, STAGE.HAPPENED)
            start = match.end()
    return None


def _unasked_prompt(heard: Heard) -> PlacedSecurity | None:
    prompt = heard.search(heard.lexicon.security["prompt"])
    if not prompt or not heard.search(heard.lexicon.security["unasked"]):
        return None
    approved = acted_on(heard, "approved")
    stage = STAGE.HAPPENED if approved else STAGE.HALF_ACTED
    kind = KIND.ACCOUNT_MISUSE if approved else KIND.UNEXPECTED_PROMPT
    return _place(heard, prompt.start(), prompt.end(), kind, stage)


def _suspicious_message(heard: Heard) -> PlacedSecurity | None:
    words = heard.lexicon.security
    names = ("odd_message", "pretends", "asks_secret", "verify_account", "suspicious_offer", "is_it_real")
    matches = [match for name in names if (match := heard.search(words[name]))]
    matches = [match for match in matches if not _is_harmless(heard, match.start())]
    if len(matches) == 1 and matches[0].re is heard.lexicon.pattern(words["suspicious_offer"]):
        matches = [] if heard.search(words["own_offer"]) else matches
    if not matches:
        return None
    first = min(matches, key=lambda match: match.start())
    if match := acted_on(heard, "gave_secret"):
        return _place(heard, *match, KIND.CREDENTIALS_DISCLOSED, STAGE.HAPPENED)
    stage = STAGE.HALF_ACTED if is_half_acted(heard) else STAGE.ATTEMPT
    return _place(heard, first.start(), first.end(), KIND.SUSPICIOUS_MESSAGE, stage)


_SUSPICIONS = ("bait", "impostor", "kept_away")


def _bait(heard: Heard) -> PlacedSecurity | None:
    """A contact that nobody calls strange, but that baits, gives itself out for somebody, or was only reported."""
    words = heard.lexicon.security
    if "bait" not in words or not (contact := heard.search(words["contact"])):
        return None
    speaking = [name for name in _SUSPICIONS if heard.search(words[name])]
    if len(speaking) < 2 or _is_harmless(heard, contact.start()) or heard.search(words["own_link"]):
        return None
    if match := acted_on(heard, "gave_secret"):
        return _place(heard, *match, KIND.CREDENTIALS_DISCLOSED, STAGE.HAPPENED)
    stage = STAGE.HALF_ACTED if is_half_acted(heard) else STAGE.ATTEMPT
    return _place(heard, contact.start(), contact.end(), KIND.SUSPICIOUS_MESSAGE, stage)


def _remote_control(heard: Heard) -> PlacedSecurity | None:
    """Somebody was let onto the machine; who hung up was only called."""
    sign = _sign(heard, "remote_control", KIND.MALWARE, STAGE.HAPPENED, unless="own_support")
    if sign is None or not heard.search(heard.lexicon.security["refused"]):
        return sign
    quote = sign.signal.quote
    return PlacedSecurity(sign.start, SecuritySignal(kind=KIND.SUSPICIOUS_MESSAGE, stage=STAGE.ATTEMPT, quote=quote))


def _lured(heard: Heard) -> PlacedSecurity | None:
    """Credentials typed into a page that a message led to, even where nobody calls it strange."""
    words = heard.lexicon.security
    if not heard.search(words["lure"]) or heard.search(words["own_link"]):
        return None
    match = acted_on(heard, "gave_secret")
    return _place(heard, *match, KIND.CREDENTIALS_DISCLOSED, STAGE.HAPPENED) if match else None


def _found_medium(heard: Heard) -> PlacedSecurity | None:
    found = heard.search(heard.lexicon.security["found_medium"])
    if not found:
        return None
    stage = STAGE.HALF_ACTED if acted_on(heard, "plugged_in") else STAGE.ATTEMPT
    return _place(heard, found.start(), found.end(), KIND.MALWARE, stage)


def _is_harmless(heard: Heard, position: int) -> bool:
    return bool(heard.search(heard.lexicon.security["harmless_message"], *_sentence(heard, position)))


def is_half_acted(heard: Heard) -> bool:
    """Somebody opened, clicked or answered, or many people got the same."""
    hit = heard.search(heard.lexicon.security["several_hit"])
    several = hit and heard.search(heard.lexicon.security["several_people"], *_sentence(heard, hit.start()))
    return bool(several or acted_on(heard, "clicked"))


def acted_on(heard: Heard, name: str) -> tuple[int, int] | None:
    """Where the person says that it was done, not that it was not."""
    start = 0
    while match := heard.search(heard.lexicon.security[name], start):
        undone = heard.search(heard.lexicon.security["undone"], match.start())
        if "told_to" in heard.lexicon.cues and heard.follows("told_to", match.start(), 16):
            start = match.end()
            continue
        if not heard.is_negated(match.start()) and not (undone and undone.start() < match.end() + 6):
            return match.start(), match.end()
        start = max(match.end(), start + 1)
    return None
