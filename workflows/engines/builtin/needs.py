"""Which needs a conversation holds: every clause continues one or opens another (triage policy, section 9)."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from workflows.engines.base import (
    Category,
    Fact,
    FactSlot,
    ReachKind,
    SecurityKind,
    SecuritySignal,
    SecurityStage,
    UrgencyKind,
)

from .clauses import Clause, cut
from .facts import is_exact
from .hearing import NAMED, Heard, clause_spans, symptom_of, thing_of, wish_of
from .lexicon import Effect, Symptom, Thing, Wish, WishKind
from .likeness import SURE, categories, resembles, share
from .plain import content_words, unknown_thing
from .security import acted_on, find_security
from .signals import Placed, find_dangers, find_flags, find_reach, find_urgency
from .text import Span

MAX_NEEDS = 8
ANSWER_WORDS = 14
ENOUGH_WORDS = 2  # that tell of a thing what is wrong with it


@dataclass(frozen=True)
class Said:
    """An entry of the word list together with the words that brought it up."""

    kind: Thing | Symptom | Wish
    quote: str


@dataclass
class Draft:
    """A need while the conversation is being read."""

    number: int
    thing: Said | None = None
    symptoms: list[Said] = field(default_factory=list)
    wishes: list[Said] = field(default_factory=list)
    answer: str = ""  # what is wrong, in an answer that no word list knows
    words: list[str] = field(default_factory=list)  # the clauses it is told in, as they are matched
    resembles: Mapping[str, float] = field(default_factory=dict)  # what these words resemble
    categories: Mapping[str, float] = field(default_factory=dict)  # and which category such a need would have
    reach: list = field(default_factory=list)
    urgency: list = field(default_factory=list)
    security: list[SecuritySignal] = field(default_factory=list)
    dangers: list = field(default_factory=list)
    flags: list = field(default_factory=list)
    facts: list[Fact] = field(default_factory=list)

    @property
    def full_symptoms(self) -> list[Said]:
        return [said for said in self.symptoms if said.kind.effect != Effect.VAGUE]

    @property
    def vague_symptoms(self) -> list[Said]:
        return [said for said in self.symptoms if said.kind.effect == Effect.VAGUE]

    @property
    def is_settled(self) -> bool:
        """Whether both the thing and what is wrong or wanted are known."""
        if self.security:
            return True
        vague = bool(self.symptoms) and self.thing is not None and self.thing.kind.vague_ok
        return self.thing is not None and bool(self.full_symptoms or self.wishes or self.answer or vague)

    def knows(self, slot: FactSlot) -> bool:
        return any(fact.slot == slot for fact in self.facts)

    @property
    def has_matter(self) -> bool:
        return bool(self.full_symptoms or self.wishes or self.security or (self.symptoms and self.thing))


# What goes down with what (one likely cause, one ticket).
_TAKEN_DOWN_BY = {
    family: frozenset(taken_down.split())
    for family, taken_down in {
        "network": "mail meetings drive phoneline sharepoint onedrive browser intranet website remote cloudfiles slack "
        "sap erp crm program print scan pos signin computer document",
        "computer": "display input audio video os mail office meetings browser program document computer disk cable "
        "signin",
        "server": "drive mail erp sap program print backup intranet document folder website webshop",
        "signin": "mail meetings sharepoint onedrive drive program os computer sap crm network",
        "os": "computer program mail office",
        "display": "computer input cable",
        "audio": "meetings",
        "video": "meetings",
    }.items()
}

# Things that are part of most troubles, and open none of their own without a word such as "also".
_TELL_LITTLE = {"signin", "rights", "document", "report", "cable", "folder"}


class Board:
    """The needs found so far. `take` reads the next message of the person."""

    def __init__(self) -> None:
        self.drafts: list[Draft] = []
        self.current: Draft | None = None

    def take(self, heard: Heard, desk_said: str, left_out: Sequence[Span] = (), corrects: bool = False) -> bool:
        """Add one message; says whether it was about any need at all."""
        security = find_security(heard)
        clauses = cut(heard, security, list(left_out))
        before = self.current
        homes: list[tuple[Span, Draft]] = []
        first_new = len(self.drafts)
        for clause in clauses:
            draft = self._home_of(heard, clause, desk_said, first_new, corrects)
            if draft is None:
                continue
            self._merge(heard, draft, clause, corrects and draft is before)
            homes.append((clause.span, draft))
            self.current = draft
        target = self.current
        if target is not None:
            self._take_words(heard, target, homes, left_out)
            self._answer(heard, target, desk_said, clauses)
            told = any(clause.has_matter for clause in clauses)
            self._spread(heard, homes, target, corrects, left_out, shared="?" in desk_said and not told)
            _follow_up_security(heard, target, desk_said)
            _take_no_error(heard, target, desk_said)
        return bool(homes)

    def open(self) -> Draft:
        """A need of which nothing is known yet."""
        self.current = Draft(number=len(self.drafts) + 1)
        self.drafts.append(self.current)
        return self.current

    def _home_of(self, heard: Heard, clause: Clause, desk_said: str, first_new: int, corrects: bool) -> Draft | None:
        if self.current is None or not self.drafts:
            return self.open()
        if corrects and not clause.another:
            return self.current
        if not _opens_another(heard, self.current, clause, bool(desk_said), self.current.number > first_new):
            return self.current
        earlier = self._same_thing(heard, clause)
        if earlier or len(self.drafts) >= MAX_NEEDS:
            return earlier or self.current
        return self.open()

    def _same_thing(self, heard: Heard, clause: Clause) -> Draft | None:
        """An earlier need about the same thing, unless the clause says that it is another problem."""
        if clause.thing is None or clause.another:
            return None
        family = thing_of(clause.thing).family
        return next((draft for draft in self.drafts if draft.thing and draft.thing.kind.family == family), None)

    def _merge(self, heard: Heard, draft: Draft, clause: Clause, corrects: bool) -> None:
        if clause.thing and _takes_over(heard, draft, clause, corrects):
            if corrects and clause.has_matter and not _is_about(draft, clause):
                draft.symptoms = []  # "not the Wi-Fi, it is OneDrive that does not sync"
            draft.thing = Said(thing_of(clause.thing), heard.quote(clause.thing))
        symptoms = [Said(symptom_of(item), heard.quote(item)) for item in clause.symptoms]
        told = [symptom for symptom in symptoms if clause.symptom and symptom.kind is symptom_of(clause.symptom)]
        rest = [symptom for symptom in symptoms if symptom not in told]
        if clause.is_cause or corrects:
            draft.symptoms = told + rest + draft.symptoms
        else:
            draft.symptoms += told + rest
        draft.wishes += [Said(wish_of(item), _wish_quote(heard, item.start, clause)) for item in clause.wishes]
        draft.security += [item.signal for item in clause.security]

    def _take_words(
        self, heard: Heard, target: Draft, homes: list[tuple[Span, Draft]], left_out: Sequence[Span]
    ) -> None:
        """Give every need the words it is told in, and read them where no word list knows them."""
        spans = [span for sentence in heard.text.sentences for span in clause_spans(heard, sentence)]
        told: dict[int, tuple[Draft, list[Span]]] = {target.number: (target, [])}
        for span in spans:
            if not _is_inside(span.start, left_out):
                draft = _home(homes, span.start, target)
                told.setdefault(draft.number, (draft, []))[1].append(span)
        for draft, own in told.values():
            draft.words += [heard.clean[span.start : span.end] for span in own]
            words = " ".join(draft.words)
            draft.resembles, draft.categories = resembles(words, heard.language), categories(words, heard.language)
            _take_literally(heard, draft, own)

    def _answer(self, heard: Heard, draft: Draft, desk_said: str, clauses: list[Clause]) -> None:
        """Take a short answer to the desk's question as the thing or the symptom that is missing."""
        words = heard.clean.split()
        if "?" not in desk_said or draft.is_settled or not 0 < len(words) <= ANSWER_WORDS:
            return
        if any(clause.has_matter for clause in clauses) or heard.search(heard.lexicon.cues["no_answer"]):
            return
        quote = _first_sentence(heard)
        if draft.thing is None and (draft.symptoms or draft.wishes):
            draft.thing = Said(NAMED, quote)
        elif draft.thing is not None and not any(clause.thing for clause in clauses) and len(words) > 1:
            draft.answer = quote

    def _spread(
        self,
        heard: Heard,
        homes: list[tuple[Span, Draft]],
        target: Draft,
        corrects: bool,
        left_out: Sequence[Span],
        shared: bool,
    ) -> None:
        """Give every signal and fact to the need whose clause it stands in or follows.

        The facts of a `shared` answer belong to all needs that lack them.
        """

        def home(position: int) -> Draft:
            return _home(homes, position, target)

        def by_draft(placed: list[Placed]) -> list[tuple[Draft, list]]:
            return _by_draft([item for item in placed if not _is_inside(item.start, left_out)], home)

        for draft, signals in by_draft(find_reach(heard)):
            draft.reach = newest_reach(draft.reach, signals, corrects)
        for draft, signals in by_draft(find_urgency(heard)):
            draft.urgency = newest_urgency(draft.urgency, signals, corrects)
        for draft, signals in by_draft(find_dangers(heard)):
            draft.dangers += signals
        for draft, signals in by_draft(find_flags(heard)):
            draft.flags += signals
        for item in sorted(heard.facts, key=lambda fact: (is_exact(heard, fact), fact.end - fact.start)):
            fact = Fact(slot=FactSlot(item.kind), quote=heard.quote(item))
            lacking = [draft for draft in self.drafts if not draft.knows(fact.slot)] if shared else []
            for draft in lacking or [home(item.start)]:
                if fact not in draft.facts and not _is_inside(item.start, left_out):
                    draft.facts.append(fact)


def _take_no_error(heard: Heard, draft: Draft, desk_said: str) -> None:
    """ "None" in answer to the question about the error text is an answer too."""
    cues = heard.lexicon.cues
    if "?" not in desk_said or not heard.lexicon.pattern(cues["asks_error"]).search(desk_said.lower()):
        return
    none = heard.search(cues["none_of_it"])
    if none and not draft.knows(FactSlot.ERROR_TEXT):
        draft.facts.append(Fact(slot=FactSlot.ERROR_TEXT, quote=heard.text.quote(*none.span())))


def _home(homes: list[tuple[Span, Draft]], position: int, target: Draft) -> Draft:
    """The need whose clause stands at this place or before it."""
    before = [draft for span, draft in homes if span.start <= position]
    return before[-1] if before else (homes[0][1] if homes else target)


def _take_literally(heard: Heard, draft: Draft, spans: Sequence[Span]) -> None:
    """Where no word list knows the thing or the trouble, the sentence says it, if it says anything beside."""
    if draft.answer or draft.security or share(draft.resembles, "unclear") >= SURE:
        return
    unnamed = draft.thing is None or draft.thing.kind.family == "rights"
    named = unknown_thing(heard, spans) if unnamed else None
    if named:
        draft.thing = Said(thing_of(named), heard.quote(named))
    if draft.thing is None or draft.full_symptoms or draft.wishes:
        return
    said = sum(len(content_words(heard, span.start, span.end)) for span in spans)
    needed = ENOUGH_WORDS + 1 if draft.symptoms and said < 2 * ENOUGH_WORDS else ENOUGH_WORDS
    about = [span for span in spans if draft.thing.quote in heard.text.quote(span.start, span.end)]
    for span in about + [span for span in spans if span not in about]:
        words = [
            word
            for word in content_words(heard, span.start, span.end)
            if not (named and named.start <= word.start() < named.end)
        ]
        if len(words) >= needed or (words and not draft.symptoms and _is_verb_of(heard, draft, span, words[0])):
            draft.answer = heard.text.quote(words[0].start(), words[-1].end())
            return
    if about and share(draft.resembles, "request") >= SURE:
        draft.answer = heard.text.quote(about[0].start, about[0].end)  # "take me off the list": the words want it


def _is_verb_of(heard: Heard, draft: Draft, span: Span, word: re.Match) -> bool:
    """Whether one word says what a simple thing does or is: "my mouse double-clicks", "the screen is too bright"."""
    before = [item for item in heard.things if span.holds(item.start) and item.end <= word.start()]
    verb = heard.lexicon.pattern(heard.lexicon.cues["verb"])
    if not (draft.thing.kind.vague_ok and before):
        return False
    is_so = "is_so" in heard.lexicon.cues and heard.follows("is_so", word.start(), 24)
    return is_so or bool(verb.fullmatch(word.group()))


def _is_inside(position: int, spans: Sequence[Span]) -> bool:
    return any(span.holds(position) for span in spans)


def _by_draft(placed: list[Placed], home) -> list[tuple[Draft, list]]:
    groups: dict[int, tuple[Draft, list]] = {}
    for item in placed:
        draft = home(item.start)
        groups.setdefault(draft.number, (draft, []))[1].append(item.signal)
    return list(groups.values())


def _wish_quote(heard: Heard, start: int, clause: Clause) -> str:
    """A wish with its object: from its first word to the end of the clause."""
    return heard.text.quote(start, min(clause.span.end, start + 90)).rstrip(" .,;!?:")


def _first_sentence(heard: Heard) -> str:
    span = next((span for span in heard.text.sentences if heard.clean[span.start : span.end].strip()), None)
    return heard.text.quote(span.start, span.end).rstrip(" .!") if span else heard.text.raw.strip()


def _takes_over(heard: Heard, draft: Draft, clause: Clause, corrects: bool) -> bool:
    """Whether the clause's thing is what the need is really about."""
    thing = thing_of(clause.thing)
    if draft.thing is None or (corrects and thing.specific > 1):
        return True
    if clause.is_cause and clause.symptoms and thing.root:
        return True
    known = draft.thing.kind
    if draft.security and not clause.security:
        return False
    if known.family == "rights":  # they say nothing about what they are for
        return True
    if thing.family == known.family:
        return thing.specific > known.specific and bool(clause.has_matter)
    return clause.has_matter and not (draft.full_symptoms or draft.wishes)


def _opens_another(heard: Heard, current: Draft, clause: Clause, replying: bool, same_message: bool) -> bool:
    told_before = same_message and len(content_words(heard, 0, clause.span.start)) >= ENOUGH_WORDS
    known = current.has_matter or (clause.another and current.thing is not None and (clause.listed or told_before))
    if not known or not (clause.has_matter or (clause.another and clause.thing)):
        return False
    if not same_message and heard.search(heard.lexicon.cues["same_trouble"], *_ends(clause)):
        return False
    if current.security and not clause.has_matter:
        return False
    if clause.security:
        return bool(not current.security and (clause.another or not same_message) and current.is_settled)
    if clause.thing is None:
        return clause.another and _is_own_wish(clause) and bool(current.symptoms) and current.is_settled
    thing = thing_of(clause.thing)
    if not same_message and not clause.another and not (current.is_settled and clause.is_telling):
        return False
    if current.security:
        return clause.another and clause.is_telling
    same_family = current.thing is not None and current.thing.kind.family == thing.family
    if clause.wishes and not clause.symptom:
        return _is_another_wish(current, clause, same_family)
    if same_family and clause.listed:
        return thing.name != current.thing.kind.name
    if same_family:
        return clause.another and not same_message and not _same_symptom(current, clause)
    return _is_another_fault(heard, current, clause, thing)


def _is_about(draft: Draft, clause: Clause) -> bool:
    return draft.thing is None or draft.thing.kind.family == thing_of(clause.thing).family


def _ends(clause: Clause) -> tuple[int, int]:
    return clause.span.start, clause.span.end


def _is_own_wish(clause: Clause) -> bool:
    return any(wish_of(wish).kind != WishKind.GENERAL for wish in clause.wishes)


def _is_another_wish(current: Draft, clause: Clause, same_family: bool) -> bool:
    if clause.follows and not clause.another:
        return False
    if current.full_symptoms or (current.symptoms and not current.wishes):
        if clause.remedy and not clause.another:
            return False
        return not same_family or (clause.another and _is_own_wish(clause))
    if same_family:
        return False
    explains = not (clause.another or _is_own_wish(clause)) and current.thing and clause.thing
    if explains and current.thing.kind.category == thing_of(clause.thing).category:
        return False
    kinds = {said.kind.kind for said in current.wishes}
    if WishKind.PEOPLE in kinds and not clause.another:
        return False
    return clause.another or not kinds & {wish_of(wish).kind for wish in clause.wishes} - {WishKind.GENERAL}


def _is_another_fault(heard: Heard, current: Draft, clause: Clause, thing: Thing) -> bool:
    if clause.follows and not clause.another:
        return False
    if current.thing is None:
        return clause.another
    known = current.thing.kind
    related = thing.family in _TAKEN_DOWN_BY.get(known.family, ()) or known.family in _TAKEN_DOWN_BY.get(
        thing.family, ()
    )
    heard_or_seen = {"audio", "video"} & {known.family, thing.family}  # a headset is how one hears a call
    if clause.another:
        return not (related and heard_or_seen and "meetings" in (known.family, thing.family))
    if thing.family in _TELL_LITTLE:
        return False
    if not current.symptoms:
        return clause.is_telling
    if related and (known.root or thing.root or known.family == "signin" or heard_or_seen):
        return False
    return thing.category != known.category or _is_apart(heard, current, clause, thing)


def _is_apart(heard: Heard, current: Draft, clause: Clause, thing: Thing) -> bool:
    """Whether two things of one category, neither of which takes the other down, have a trouble each."""
    if thing.category not in (Category.HARDWARE, Category.SOFTWARE):
        return False
    begin = clause.thing.start
    if heard.search(heard.lexicon.cues["one_cause"]) or heard.follows("aside_word", begin, min(24, begin)):
        return False
    precise = min(thing.specific, current.thing.kind.specific) > 1 and thing.family != current.thing.kind.family
    same = thing.category == Category.SOFTWARE and _same_symptom(current, clause)
    return precise and clause.is_telling and not same


def _same_symptom(current: Draft, clause: Clause) -> bool:
    labels = {said.kind.label for said in current.symptoms}
    return clause.symptom is None or symptom_of(clause.symptom).label in labels


_NARROW = {ReachKind.ONE_PERSON, ReachKind.OTHERS_UNAFFECTED}


def newest_reach(known: list, fresh: list, corrects: bool) -> list:
    """The newest word counts: "only me" ends "everyone"; a correction replaces all that was said before."""
    narrow = any(signal.kind in _NARROW for signal in fresh)
    wide = any(signal.kind not in _NARROW for signal in fresh)
    if corrects or (narrow and not wide):
        known = []
    elif wide:
        known = [signal for signal in known if signal.kind not in _NARROW]
    return known + fresh


_EASES = {
    UrgencyKind.WORKAROUND: {UrgencyKind.BLOCKED},
    UrgencyKind.DUE_LATER: {UrgencyKind.DUE_TODAY},
    UrgencyKind.BLOCKED: {UrgencyKind.WORKAROUND, UrgencyKind.NO_RUSH, UrgencyKind.INTERMITTENT},
    UrgencyKind.DUE_TODAY: {UrgencyKind.NO_RUSH, UrgencyKind.DUE_LATER, UrgencyKind.WISH},
}


def newest_urgency(known: list, fresh: list, corrects: bool) -> list:
    """What a newer message says takes back what contradicts it in an older one."""
    gone = set().union(*(_EASES.get(signal.kind, set()) for signal in fresh)) if fresh else set()
    if corrects and fresh:
        gone = set(UrgencyKind)
    return [signal for signal in known if signal.kind not in gone] + fresh


def _follow_up_security(heard: Heard, draft: Draft, desk_said: str) -> None:
    """What the person admits after a suspicious message was reported: clicked, opened, gave the password away."""
    if not any(signal.kind == SecurityKind.SUSPICIOUS_MESSAGE for signal in draft.security):
        return
    cues = heard.lexicon.cues
    if match := acted_on(heard, "gave_secret"):
        kind, stage = SecurityKind.CREDENTIALS_DISCLOSED, SecurityStage.HAPPENED
    elif match := acted_on(heard, "clicked"):
        kind, stage = SecurityKind.SUSPICIOUS_MESSAGE, SecurityStage.HALF_ACTED
    elif (yes := heard.search(cues["yes"])) and "?" in desk_said:
        match, entered = yes.span(), heard.lexicon.pattern(cues["asks_entered"]).search(desk_said.lower())
        kind = SecurityKind.CREDENTIALS_DISCLOSED if entered else SecurityKind.SUSPICIOUS_MESSAGE
        stage = SecurityStage.HAPPENED if entered else SecurityStage.HALF_ACTED
    else:
        return
    signal = SecuritySignal(kind=kind, stage=stage, quote=heard.text.quote(*match))
    if (signal.kind, signal.stage) not in {(known.kind, known.stage) for known in draft.security}:
        draft.security.append(signal)
