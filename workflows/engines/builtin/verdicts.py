"""From a draft to a Need: its type, its category, whether it is clear (triage policy, sections 1, 2 and 8)."""

from workflows.engines.base import (
    Category,
    FactSlot,
    FlagKind,
    Need,
    Quoted,
    ReachKind,
    ReachSignal,
    RequestType,
    SecurityKind,
    UrgencyKind,
    UrgencySignal,
)

from .hearing import NAMED
from .lexicon import Effect, Lexicon, WishKind
from .needs import Draft, Said
from .titles import title_of

_AT_RISK = {
    SecurityKind.MALWARE: Category.HARDWARE,
    SecurityKind.ACCOUNT_MISUSE: Category.ACCESS,
    SecurityKind.CREDENTIALS_DISCLOSED: Category.ACCESS,
    SecurityKind.SUSPICIOUS_MESSAGE: Category.ACCESS,
    SecurityKind.UNEXPECTED_PROMPT: Category.ACCESS,
    SecurityKind.LOST_DEVICE: Category.HARDWARE,
    SecurityKind.DATA_LEAK: Category.OTHER,
    SecurityKind.SECRET_PUBLISHED: Category.ACCESS,
}
# The order in which wishes decide, where a clause sounds like several.
_WISH_ORDER = tuple(
    WishKind(name) for name in "reset people restore advice network access install device how_to general".split()
)
_WISH_CATEGORY = {
    WishKind.RESET: Category.ACCESS,
    WishKind.PEOPLE: Category.ACCESS,
    WishKind.ACCESS: Category.ACCESS,
    WishKind.RESTORE: Category.OTHER,
    WishKind.ADVICE: Category.OTHER,
    WishKind.NETWORK: Category.NETWORK,
    WishKind.DEVICE: Category.HARDWARE,
}
_SIGN_IN_TROUBLE = {"cannot sign in", "password expired"}
_NAMES_ITS_THING = {"blue screen", "paper jam"}
_WISHES_WITH_A_THING = {WishKind.RESET, WishKind.PEOPLE, WishKind.RESTORE, WishKind.ADVICE}
# Machines whose lack of connection is the network's; for a printer or headset it is the device's.
_CONNECTED_MACHINES = {"server", "computer", "tablet", "phone"}
_STOPS_WORK = {"does not turn on", "black screen", "cannot sign in", "locked out", "password refused"}
_PLACES = {ReachKind.COMPANY, ReachKind.SITE}
_OWN_COMPUTER = {"computer", "os"}


def need_of(draft: Draft, lexicon: Lexicon) -> Need:
    faults = faults_of(draft)
    kind = _type(draft, faults)
    how_to = kind == RequestType.SERVICE_REQUEST and _leading_wish(draft) == WishKind.HOW_TO
    return Need(
        number=draft.number,
        type=kind,
        category=_category(draft, faults),
        title=title_of(draft, lexicon, is_fault=kind == RequestType.INCIDENT),
        thing=_thing(draft),
        symptom=_symptom(draft, faults),
        how_to=how_to,
        reach=_reach(draft, kind),
        urgency=_urgency(draft, how_to, faults),
        security=draft.security,
        dangers=draft.dangers,
        flags=draft.flags,
        facts=draft.facts,
    )


def faults_of(draft: Draft) -> list[Said]:
    """The symptoms that make an incident; what a wish explains does not."""
    wishes = {said.kind.kind for said in draft.wishes}
    faults = list(draft.full_symptoms)
    if WishKind.RESET in wishes:
        excused = _SIGN_IN_TROUBLE | ({"password refused"} if _forgot(draft) else set())
        faults = [said for said in faults if said.kind.label not in excused]
    if wishes & {WishKind.ACCESS, WishKind.PEOPLE}:
        faults = [said for said in faults if said.kind.effect != Effect.NO_RIGHT]
    if WishKind.RESTORE in wishes:
        faults = [said for said in faults if said.kind.effect != Effect.LOST_DATA and said.kind.label != "missing"]
    return faults or ([] if wishes else draft.symptoms)


def _forgot(draft: Draft) -> bool:
    return any(said.kind.kind == WishKind.RESET and "forg" in said.quote.lower() for said in draft.wishes)


def _type(draft: Draft, faults: list[Said]) -> RequestType:
    if draft.security:
        return RequestType.SECURITY_INCIDENT
    if faults or draft.dangers or draft.answer or not (draft.wishes or draft.flags):
        return RequestType.INCIDENT
    return RequestType.SERVICE_REQUEST


def _leading_wish(draft: Draft) -> WishKind | None:
    kinds = {said.kind.kind for said in draft.wishes}
    if WishKind.HOW_TO in kinds and draft.wishes[0].kind.kind == WishKind.HOW_TO:
        return WishKind.HOW_TO
    return next((kind for kind in _WISH_ORDER if kind in kinds), None)


def _category(draft: Draft, faults: list[Said]) -> Category:
    if draft.security:
        lost_badge = draft.thing is not None and draft.thing.kind.family == "badge"
        return Category.ACCESS if lost_badge else _AT_RISK[draft.security[0].kind]
    if faults:
        return _fault_category(draft, faults)
    if any(flag.kind == FlagKind.DATA_PROTECTION for flag in draft.flags):
        return Category.OTHER
    if draft.answer and draft.thing and not draft.wishes:
        return draft.thing.kind.category
    return _wish_category(draft)


def _fault_category(draft: Draft, faults: list[Said]) -> Category:
    """Refused is access, unreachable is network, broken is the thing's own category."""
    effects = {said.kind.effect for said in faults}
    thing = draft.thing.kind if draft.thing else None
    asks_reset = any(said.kind.kind == WishKind.RESET for said in draft.wishes)
    if effects & {Effect.REFUSED, Effect.NO_RIGHT} or (asks_reset and Effect.PHYSICAL not in effects):
        return Category.ACCESS
    if Effect.LOST_DATA in effects:
        return Category.OTHER
    if Effect.UNREACHABLE in effects and not (
        thing and thing.category == Category.HARDWARE and thing.family not in _CONNECTED_MACHINES
    ):
        return Category.NETWORK
    if thing and not (thing is NAMED and Effect.OFFLINE in effects):
        return thing.category
    if effects & {Effect.OFFLINE, Effect.UNREACHABLE}:
        return Category.NETWORK
    return Category.HARDWARE if effects & {Effect.PHYSICAL} or draft.dangers else Category.OTHER


def _wish_category(draft: Draft) -> Category:
    leading = _leading_wish(draft)
    thing = draft.thing.kind if draft.thing else None
    if leading in (WishKind.HOW_TO, WishKind.GENERAL, None):
        kinds = [said.kind.kind for said in draft.wishes if said.kind.kind not in (WishKind.HOW_TO, WishKind.GENERAL)]
        if kinds and leading == WishKind.HOW_TO and kinds[0] in (WishKind.ADVICE, WishKind.RESET, WishKind.RESTORE):
            return _WISH_CATEGORY[kinds[0]]
        if thing is None and WishKind.INSTALL in kinds:
            return Category.SOFTWARE
        return thing.category if thing else Category.OTHER
    if leading == WishKind.INSTALL:
        return thing.category if thing and thing.category != Category.ACCESS else Category.SOFTWARE
    return _WISH_CATEGORY[leading]


def _thing(draft: Draft) -> Quoted | None:
    """What was named; a request or an alarm that names nothing else is about what its own words say."""
    if draft.thing:
        return Quoted(quote=draft.thing.quote)
    if draft.security:
        return Quoted(quote=draft.security[0].quote)
    if draft.dangers:
        return Quoted(quote=draft.dangers[0].quote)
    if any(said.kind.label in _NAMES_ITS_THING for said in draft.symptoms):
        return Quoted(quote=next(said.quote for said in draft.symptoms if said.kind.label in _NAMES_ITS_THING))
    wide = [signal for signal in draft.reach if signal.kind in _PLACES]
    if wide and draft.full_symptoms:
        return Quoted(quote=wide[0].quote)
    own = [said for said in draft.wishes if said.kind.kind in _WISHES_WITH_A_THING]
    if own:
        return Quoted(quote=own[0].quote)
    wished = {said.quote for said in draft.wishes}
    items = (fact for fact in draft.facts if fact.slot in (FactSlot.REQUESTED_ITEM, FactSlot.TARGET))
    item = next((fact for fact in items if fact.quote not in wished), None)
    return Quoted(quote=item.quote) if item and draft.wishes else None


def _symptom(draft: Draft, faults: list[Said]) -> Quoted | None:
    if draft.security:
        return Quoted(quote=draft.security[0].quote)
    full = [said for said in faults if said.kind.effect != Effect.VAGUE] or draft.full_symptoms
    told = full[:1] or draft.wishes[:1]
    if told:
        return Quoted(quote=told[0].quote)
    if draft.dangers or draft.flags:
        return Quoted(quote=(draft.dangers + draft.flags)[0].quote)
    if draft.answer:
        return Quoted(quote=draft.answer)
    enough = draft.symptoms and draft.thing and draft.thing.kind.vague_ok
    return Quoted(quote=draft.symptoms[0].quote) if enough else None


# Who shares a thing says nothing about a request for it.
_NOT_FOR_REQUESTS = {ReachKind.SHARED_THING, ReachKind.CORE_SERVICE, ReachKind.CUSTOMERS, ReachKind.SITE}


def _reach(draft: Draft, kind: RequestType) -> list:
    lost = [flag for flag in draft.flags if flag.kind == FlagKind.SHARED_DATA_LOSS]
    if lost and not {signal.kind for signal in draft.reach} - {ReachKind.SHARED_THING}:
        return [ReachSignal(kind=ReachKind.SHARED_THING, quote=lost[0].quote)]
    if kind == RequestType.SERVICE_REQUEST:
        return [signal for signal in draft.reach if signal.kind not in _NOT_FOR_REQUESTS]
    return draft.reach


def _urgency(draft: Draft, how_to: bool, faults: list[Said]) -> list:
    signals = list(draft.urgency)
    if how_to and draft.wishes:
        signals.append(UrgencySignal(kind=UrgencyKind.QUESTION, quote=draft.wishes[0].quote))
    if draft.thing and draft.thing.kind.family in _OWN_COMPUTER and draft.thing.kind.specific < 3:
        stops_work = [said for said in faults if said.kind.label in _STOPS_WORK]
        if stops_work and not any(signal.kind == UrgencyKind.BLOCKED for signal in signals):
            signals.append(UrgencySignal(kind=UrgencyKind.BLOCKED, quote=stops_work[0].quote))
    return signals
