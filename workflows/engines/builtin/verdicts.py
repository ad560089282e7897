"""From a draft to a Need: its type, its category, whether it is clear (triage policy, sections 1, 2 and 8)."""

from workflows.engines.base import (
    Category,
    Fact,
    FactSlot,
    FlagKind,
    FlagSignal,
    Need,
    Quoted,
    ReachKind,
    ReachSignal,
    RequestType,
    SecurityKind,
    SecurityStage,
    UrgencyKind,
    UrgencySignal,
)

from .hearing import NAMED
from .lexicon import Effect, Lexicon, Thing, WishKind
from .likeness import SURE, share
from .needs import Draft, Said
from .plain import UNKNOWN, weigh
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
# "The program everyone uses" is no name when somebody wants it.
_ANY_PROGRAM = "Application"
_SLOT_OF_THING = {Category.HARDWARE: FactSlot.DEVICE, Category.SOFTWARE: FactSlot.APPLICATION}
_PLACES = {ReachKind.COMPANY, ReachKind.SITE}
_OWN_COMPUTER = {"computer", "os"}
LARGE_GROUP = 50  # people, as in the policy's section 3


def need_of(draft: Draft, lexicon: Lexicon) -> Need:
    _count_the_hit(draft)
    draft.security.sort(key=lambda signal: list(SecurityStage).index(signal.stage))  # the gravest names the incident
    draft.flags = _flags(draft)
    faults = faults_of(draft, lexicon)
    kind = _type(draft, faults)
    asked = bool(_wishes(draft)) and _leading_wish(draft) == WishKind.HOW_TO
    how_to = kind == RequestType.SERVICE_REQUEST and asked
    reach = _reach(draft, kind, lexicon) + _endangered_service(draft, lexicon)
    return Need(
        number=draft.number,
        type=kind,
        category=_category(draft, faults, lexicon),
        title=title_of(draft, lexicon, kind == RequestType.INCIDENT, _leading_wish(draft)),
        thing=_thing(draft, lexicon),
        symptom=_symptom(draft, faults),
        how_to=how_to,
        reach=reach,
        urgency=_urgency(draft, how_to, faults) + _outage(draft, faults, reach),
        security=draft.security,
        dangers=draft.dangers,
        flags=draft.flags,
        facts=_facts(draft),
    )


_CROWD = {ReachKind.COMPANY, ReachKind.SITE, ReachKind.TEAM, ReachKind.SEVERAL, ReachKind.PEOPLE}


def _count_the_hit(draft: Draft) -> None:
    """An attempt that hits several people is more than one (triage policy, section 6)."""
    if any(signal.kind in _CROWD for signal in draft.reach):
        draft.security = [
            signal.model_copy(update={"stage": SecurityStage.HALF_ACTED})
            if signal.stage == SecurityStage.ATTEMPT
            else signal
            for signal in draft.security
        ]


_SHARED = _CROWD | {ReachKind.SHARED_THING}


def _flags(draft: Draft) -> list[FlagSignal]:
    """What is flagged; data that nobody else uses, or that all others still have, is no shared loss."""
    own = any(signal.kind == ReachKind.OTHERS_UNAFFECTED for signal in draft.reach)
    flags = draft.flags + _shared_loss(draft)
    return [flag for flag in flags if flag.kind != FlagKind.SHARED_DATA_LOSS or not own]


def _shared_loss(draft: Draft) -> list[FlagSignal]:
    """Lost data that several people share (triage policy, section 10), where both are told apart from each other."""
    lost = [said for said in draft.symptoms if said.kind.effect == Effect.LOST_DATA]
    lost += [said for said in draft.wishes if said.kind.kind == WishKind.RESTORE]
    shared = any(signal.kind in _SHARED for signal in draft.reach)
    if not lost or not shared or any(flag.kind == FlagKind.SHARED_DATA_LOSS for flag in draft.flags):
        return []
    return [FlagSignal(kind=FlagKind.SHARED_DATA_LOSS, quote=lost[0].quote)]


_WHY_WANTED = {"", "missing"}  # what a wish is explained with: "I get archives that I cannot unpack"


def faults_of(draft: Draft, lexicon: Lexicon) -> list[Said]:
    """The symptoms that make an incident; what a wish explains does not."""
    wishes = {said.kind.kind for said in draft.wishes}
    faults = list(draft.full_symptoms)
    if WishKind.RESET in wishes:
        excused = _SIGN_IN_TROUBLE | ({"password refused"} if _forgot(draft, lexicon) else set())
        faults = [said for said in faults if said.kind.label not in excused]
    if wishes & {WishKind.ACCESS, WishKind.PEOPLE, WishKind.INSTALL}:
        faults = [said for said in faults if said.kind.effect != Effect.NO_RIGHT]
    if wishes & {WishKind.INSTALL, WishKind.ACCESS} and not draft.vague_symptoms:
        faults = [said for said in faults if said.kind.label not in _WHY_WANTED or said.kind.effect != Effect.BROKEN]
    if WishKind.RESTORE in wishes or any(flag.kind == FlagKind.DATA_PROTECTION for flag in draft.flags):
        faults = [said for said in faults if said.kind.effect != Effect.LOST_DATA and said.kind.label != "missing"]
    return faults or ([] if wishes else draft.symptoms)


def _forgot(draft: Draft, lexicon: Lexicon) -> bool:
    forgotten = lexicon.pattern(lexicon.cues["forgotten"])
    return any(said.kind.kind == WishKind.RESET and forgotten.search(said.quote.lower()) for said in draft.wishes)


def _type(draft: Draft, faults: list[Said]) -> RequestType:
    if draft.security:
        return RequestType.SECURITY_INCIDENT
    untold = draft.wishes or not draft.full_symptoms
    if untold and share(draft.resembles, "request", "question") >= SURE and not draft.dangers:
        return RequestType.SERVICE_REQUEST
    told = draft.symptoms or draft.answer or not draft.wishes
    if told and share(draft.resembles, "incident", "unclear") >= SURE:
        return RequestType.INCIDENT
    lost = any(flag.kind == FlagKind.SHARED_DATA_LOSS for flag in draft.flags)
    if faults or draft.dangers or draft.answer or not (draft.wishes or draft.flags) or (lost and not draft.wishes):
        return RequestType.INCIDENT
    return RequestType.SERVICE_REQUEST


def _leading_wish(draft: Draft) -> WishKind | None:
    kinds = {said.kind.kind for said in draft.wishes}
    if WishKind.HOW_TO in kinds and draft.wishes[0].kind.kind == WishKind.HOW_TO:
        return WishKind.HOW_TO
    specific = [said.kind.kind for said in draft.wishes if said.kind.kind != WishKind.GENERAL]
    if specific[:1] == [WishKind.INSTALL] and WishKind.ACCESS not in kinds:
        return WishKind.INSTALL  # "a licence for our new colleague": for whom it is comes second
    return next((kind for kind in _WISH_ORDER if kind in kinds), None)


def _category(draft: Draft, faults: list[Said], lexicon: Lexicon) -> Category:
    if draft.security:
        lost_badge = draft.thing is not None and draft.thing.kind.family == "badge"
        return Category.ACCESS if lost_badge else _AT_RISK[draft.security[0].kind]
    return _outweighed(draft, _category_by_words(draft, faults, lexicon))


# How many times likelier another category must be than the one of the words, to be the need's: where thing and trouble
# are listed, where the thing is, and where neither is.
BOTH_KNOWN, THING_KNOWN, NOTHING_KNOWN = 8, 7, 3
_OF_NO_CAUSE = {"", "shows an error", "fails"}  # what any trouble may come with


def _outweighed(draft: Draft, category: Category) -> Category:
    """The category of the words, unless the examples speak clearly for another."""
    if not (draft.full_symptoms or draft.wishes or draft.answer):
        return category
    votes = draft.categories
    if not votes:
        return category
    is_listed = draft.thing is not None and _is_listed(draft.thing.kind)
    named = any(said.kind.label not in _OF_NO_CAUSE for said in draft.full_symptoms)
    doubt = (BOTH_KNOWN if named else THING_KNOWN) if is_listed else NOTHING_KNOWN
    best = max(votes, key=votes.__getitem__)
    return Category(best) if votes[best] > doubt * votes.get(category, 0.0) else category


def _category_by_words(draft: Draft, faults: list[Said], lexicon: Lexicon) -> Category:
    if faults:
        return _fault_category(draft, faults, lexicon)
    if any(flag.kind == FlagKind.DATA_PROTECTION for flag in draft.flags):
        return Category.OTHER
    if draft.answer and draft.thing and not draft.wishes:
        return draft.thing.kind.category if _is_listed(draft.thing.kind) else _weighed(draft, lexicon)
    return _wish_category(draft, lexicon)


def _fault_category(draft: Draft, faults: list[Said], lexicon: Lexicon) -> Category:
    """Refused is access, unreachable is network, broken is the thing's own category."""
    effects = {said.kind.effect for said in faults}
    thing = draft.thing.kind if draft.thing else None
    asks_reset = any(said.kind.kind == WishKind.RESET for said in draft.wishes)
    if any(flag.kind == FlagKind.SHARED_DATA_LOSS for flag in draft.flags):
        return Category.OTHER
    if effects & {Effect.REFUSED, Effect.NO_RIGHT} or (asks_reset and Effect.PHYSICAL not in effects):
        return Category.ACCESS
    if Effect.LOST_DATA in effects:
        return Category.OTHER
    if Effect.UNREACHABLE in effects and not (
        thing and thing.category == Category.HARDWARE and thing.family not in _CONNECTED_MACHINES
    ):
        return Category.NETWORK
    if _is_listed(thing):
        return thing.category
    if effects & {Effect.OFFLINE, Effect.UNREACHABLE}:
        return Category.NETWORK
    if draft.dangers:
        return Category.HARDWARE
    return _weighed(draft, lexicon, Category.HARDWARE if effects & {Effect.PHYSICAL} else None)


def _weighed(draft: Draft, lexicon: Lexicon, bias: Category | None = None) -> Category:
    """Where nothing else decides: what the words of the need speak for; a program's name speaks for software."""
    if draft.thing is None and not (draft.full_symptoms or draft.wishes):
        return Category.OTHER
    named = draft.thing is not None and draft.thing.kind is NAMED
    weighed = weigh(lexicon, " ".join(draft.words), bias or (Category.SOFTWARE if named else None))
    return weighed or (Category.SOFTWARE if named else Category.OTHER)


def _asks_policy(draft: Draft, lexicon: Lexicon) -> bool:
    policy = lexicon.pattern(lexicon.cues["asks_policy"])
    return any(said.kind.kind == WishKind.HOW_TO and policy.search(said.quote.lower()) for said in draft.wishes)


def _wish_category(draft: Draft, lexicon: Lexicon) -> Category:
    leading = _leading_wish(draft)
    thing = draft.thing.kind if draft.thing else None
    if leading == WishKind.HOW_TO and _asks_policy(draft, lexicon):
        return Category.OTHER
    if leading in (WishKind.HOW_TO, WishKind.GENERAL, None):
        kinds = [said.kind.kind for said in draft.wishes if said.kind.kind not in (WishKind.HOW_TO, WishKind.GENERAL)]
        if kinds and leading == WishKind.HOW_TO and kinds[0] in (WishKind.ADVICE, WishKind.RESET, WishKind.RESTORE):
            return _WISH_CATEGORY[kinds[0]]
        if thing is None and WishKind.INSTALL in kinds:
            return Category.SOFTWARE
        return thing.category if _is_listed(thing) else _weighed(draft, lexicon)
    if leading == WishKind.INSTALL:
        return thing.category if _is_listed(thing) and thing.category != Category.ACCESS else Category.SOFTWARE
    asks_access = any(said.kind.kind == WishKind.ACCESS for said in draft.wishes)
    if leading == WishKind.PEOPLE and thing and thing.category == Category.HARDWARE and not asks_access:
        return Category.HARDWARE
    if leading == WishKind.DEVICE and thing and thing.category == Category.SOFTWARE and thing.specific > 1:
        return Category.SOFTWARE
    return _WISH_CATEGORY[leading]


def _is_listed(thing: Thing | None) -> bool:
    return thing is not None and thing not in (NAMED, UNKNOWN)


def _thing(draft: Draft, lexicon: Lexicon) -> Quoted | None:
    """What was named; a request or an alarm that names nothing else is about what its own words say."""
    unnamed_right = draft.thing and draft.thing.kind.family == "rights" and not _names_right(draft, lexicon)
    if draft.thing and not unnamed_right and not (draft.thing.kind.name == _ANY_PROGRAM and _only_wishes(draft)):
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
    unnamed = lexicon.pattern(lexicon.cues["unnamed"])
    item = next((fact for fact in items if fact.quote not in wished and not unnamed.search(fact.quote.lower())), None)
    return Quoted(quote=item.quote) if item and draft.wishes else None


def _names_right(draft: Draft, lexicon: Lexicon) -> bool:
    """Whether a right says itself what for ("admin rights"), or a target beside it does; else it names no thing."""
    unnamed = lexicon.pattern(lexicon.cues["unnamed"])
    said = draft.thing.quote.lower().split()
    targets = [fact.quote for fact in draft.facts if fact.slot == FactSlot.TARGET]
    return len(said) > 1 or any(not unnamed.search(target.lower()) for target in targets)


def _only_wishes(draft: Draft) -> bool:
    return bool(draft.wishes) and not (draft.full_symptoms or draft.answer)


def _symptom(draft: Draft, faults: list[Said]) -> Quoted | None:
    if draft.security:
        return Quoted(quote=draft.security[0].quote)
    full = [said for said in faults if said.kind.effect != Effect.VAGUE] or draft.full_symptoms
    told = full[:1] or _wishes(draft)[:1]
    if told:
        return Quoted(quote=told[0].quote)
    if draft.dangers or draft.flags:
        return Quoted(quote=(draft.dangers + draft.flags)[0].quote)
    if draft.answer:
        return Quoted(quote=draft.answer)
    enough = draft.symptoms and draft.thing and draft.thing.kind.vague_ok
    return Quoted(quote=draft.symptoms[0].quote) if enough else None


_SAY_ALL = {WishKind.RESET, WishKind.RESTORE}


def _wishes(draft: Draft) -> list[Said]:
    """The wishes that say what is wanted: "I need help with my login" does not, where all of it sounds unclear."""
    unclear = share(draft.resembles, "unclear") >= SURE
    return [said for said in draft.wishes if not unclear or said.kind.kind in _SAY_ALL]


def _facts(draft: Draft) -> list[Fact]:
    """The facts, with the device or program that the need is about as the newest of its slot."""
    slot = _SLOT_OF_THING.get(draft.thing.kind.category) if draft.thing and draft.thing.kind is not NAMED else None
    if slot is None or draft.thing.kind.specific < 2 or not any(fact.slot == slot for fact in draft.facts):
        return draft.facts
    own = Fact(slot=slot, quote=draft.thing.quote)
    return [*(fact for fact in draft.facts if fact != own), own]


# Who shares a thing says nothing about a request for it.
_NOT_FOR_REQUESTS = {ReachKind.SHARED_THING, ReachKind.CORE_SERVICE, ReachKind.CUSTOMERS, ReachKind.SITE}


def _reach(draft: Draft, kind: RequestType, lexicon: Lexicon) -> list[ReachSignal]:
    lost = [flag for flag in draft.flags if flag.kind == FlagKind.SHARED_DATA_LOSS]
    if lost and not {signal.kind for signal in draft.reach} - {ReachKind.SHARED_THING}:
        return [ReachSignal(kind=ReachKind.SHARED_THING, quote=lost[0].quote)]
    if kind == RequestType.SERVICE_REQUEST:
        return [signal for signal in draft.reach if signal.kind not in _NOT_FOR_REQUESTS]
    reach = _without_vague_crowds(draft.reach, lexicon)
    if not reach and draft.thing and draft.thing.kind.family == "room":
        return [ReachSignal(kind=ReachKind.SHARED_THING, quote=draft.thing.quote)]
    return reach


def _without_vague_crowds(reach: list[ReachSignal], lexicon: Lexicon) -> list[ReachSignal]:
    """ "Everyone in our office, I counted 14" is 14 people; "the whole building" stays the whole building."""
    counted = any(signal.kind == ReachKind.PEOPLE for signal in reach)
    if not counted or "whole_place" not in lexicon.cues:
        return reach
    whole = lexicon.pattern(lexicon.cues["whole_place"])
    crowds = {ReachKind.COMPANY, ReachKind.SITE}
    return [signal for signal in reach if signal.kind not in crowds or whole.search(signal.quote.lower())]


def _endangered_service(draft: Draft, lexicon: Lexicon) -> list[ReachSignal]:
    """A burning or wet server is a service in danger that everyone depends on (triage policy, section 3)."""
    if not draft.dangers or draft.thing is None or any(signal.kind == ReachKind.CORE_SERVICE for signal in draft.reach):
        return []
    if not lexicon.pattern(lexicon.cues["server_equipment"]).search(draft.thing.quote.lower()):
        return []
    return [ReachSignal(kind=ReachKind.CORE_SERVICE, quote=draft.thing.quote)]


def _urgency(draft: Draft, how_to: bool, faults: list[Said]) -> list:
    signals = list(draft.urgency)
    if how_to and draft.wishes:
        signals.append(UrgencySignal(kind=UrgencyKind.QUESTION, quote=draft.wishes[0].quote))
    if draft.thing and draft.thing.kind.family in _OWN_COMPUTER and draft.thing.kind.specific < 3:
        stops_work = [said for said in faults if said.kind.label in _STOPS_WORK]
        if stops_work and not any(signal.kind == UrgencyKind.BLOCKED for signal in signals):
            signals.append(UrgencySignal(kind=UrgencyKind.BLOCKED, quote=stops_work[0].quote))
    return signals


_WIDE = {ReachKind.COMPANY, ReachKind.SITE, ReachKind.CUSTOMERS, ReachKind.CORE_SERVICE}
_EASED = {UrgencyKind.WORKAROUND, UrgencyKind.DEGRADED, UrgencyKind.INTERMITTENT, UrgencyKind.COSMETIC}
# Without these a company stands still; without its printers it does not.
_VITAL_FAMILIES = frozenset(
    "network phoneline drive server mail signin sap erp crm dynamics program unknown payroll webshop till computer os "
    "remote website rights".split()
)
_NO_OUTAGE = {"looks wrong", "flickers", "noise or heat", "missing", "paper jam", "certificate expired"}


def _outage(draft: Draft, faults: list[Said], reach: list[ReachSignal]) -> list[UrgencySignal]:
    """What everyone works with and that fails outright stops everyone's work, whether or not that is said."""
    family = draft.thing.kind.family if draft.thing else "unknown"
    hard = [
        said
        for said in faults
        if said.kind.effect not in (Effect.SLOW, Effect.VAGUE) and said.kind.label not in _NO_OUTAGE
    ]
    wide = any(signal.kind in _WIDE or (signal.count or 0) > LARGE_GROUP for signal in reach)
    if not wide or not hard or family not in _VITAL_FAMILIES or {signal.kind for signal in draft.urgency} & _EASED:
        return []
    return [UrgencySignal(kind=UrgencyKind.BLOCKED, quote=hard[0].quote)]
