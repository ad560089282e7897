"""Signs of attack, theft, leak or infection, and how far it has gone (triage policy, section 6)."""

from dataclasses import dataclass

from workflows.engines.base import SecurityKind, SecuritySignal, SecurityStage

from .hearing import Heard

KIND, STAGE = SecurityKind, SecurityStage


@dataclass(frozen=True)
class PlacedSecurity:
    start: int
    signal: SecuritySignal


def find_security(heard: Heard) -> list[PlacedSecurity]:
    """What one message reports, the sure signs before the suspicions."""
    signs = [
        _sign(heard, "malware", KIND.MALWARE, STAGE.HAPPENED, unless="not_malware"),
        _sign(heard, "remote_control", KIND.MALWARE, STAGE.HAPPENED),
        _sign(heard, "account_misuse", KIND.ACCOUNT_MISUSE, STAGE.HAPPENED),
        _sign(heard, "gave_to_stranger", KIND.CREDENTIALS_DISCLOSED, STAGE.HAPPENED),
        _sign(heard, "leak", KIND.DATA_LEAK, STAGE.HAPPENED),
        _sign(heard, "exposed", KIND.DATA_LEAK, STAGE.HAPPENED),
        _sign(heard, "secret_out", KIND.SECRET_PUBLISHED, STAGE.HAPPENED),
        _lost_device(heard),
        _unasked_prompt(heard),
        _suspicious_message(heard),
    ]
    found = [sign for sign in signs if sign]
    if found and _only_asks(heard, found):
        return []
    return _without_doubles(found)


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
    names = ("odd_message", "pretends", "asks_secret", "verify_account", "is_it_real")
    matches = [match for name in names if (match := heard.search(words[name]))]
    matches = [match for match in matches if not _is_harmless(heard, match.start())]
    if not matches:
        return None
    first = min(matches, key=lambda match: match.start())
    if match := acted_on(heard, "gave_secret"):
        return _place(heard, *match, KIND.CREDENTIALS_DISCLOSED, STAGE.HAPPENED)
    stage = STAGE.HALF_ACTED if is_half_acted(heard) else STAGE.ATTEMPT
    return _place(heard, first.start(), first.end(), KIND.SUSPICIOUS_MESSAGE, stage)


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
        if not heard.is_negated(match.start()) and not heard.search(
            heard.lexicon.security["undone"], match.start(), match.end() + 14
        ):
            return match.start(), match.end()
        start = max(match.end(), start + 1)
    return None
