"""What an engine reads out of a conversation and what it is asked to write.

An engine *reads* and *phrases*; it never decides. `Reading` is the closed, typed result of reading a whole
conversation. Every signal in it carries a literal quote from the person's own words; a signal whose quote cannot
be found there does not count (`Reading.verified`). The triage policy alone turns a Reading into a priority.
"""

from collections.abc import AsyncIterator, Iterable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal, Protocol

from pydantic import BaseModel, ConfigDict, Field


class RequestType(StrEnum):
    """The kinds of message, highest first: where a message holds several, the highest wins."""

    SECURITY_INCIDENT = "security_incident"
    INCIDENT = "incident"
    SERVICE_REQUEST = "service_request"
    TICKET_STATUS = "ticket_status"
    SMALLTALK = "smalltalk"
    NOT_IT = "not_it"


class Category(StrEnum):
    HARDWARE = "hardware"
    SOFTWARE = "software"
    ACCESS = "access"
    NETWORK = "network"
    OTHER = "other"


class ReachKind(StrEnum):
    """How far a need reaches; `people` carries a count."""

    COMPANY = "company"
    SITE = "site"  # a site, a building or a floor
    CUSTOMERS = "customers"  # people outside the company
    CORE_SERVICE = "core_service"  # a service everyone depends on is itself down or failing
    PEOPLE = "people"  # a number of people, in `count`
    TEAM = "team"  # a team, a department, "all of us"
    SEVERAL = "several"  # several colleagues, number unknown
    SHARED_THING = "shared_thing"  # a thing many share: team printer, meeting room, shared mailbox or drive
    ONE_PERSON = "one_person"
    OTHERS_UNAFFECTED = "others_unaffected"  # it works for everybody else


class UrgencyKind(StrEnum):
    """What is said about how soon something must happen. Words such as "urgent" or "ASAP" are not signals."""

    BLOCKED = "blocked"  # cannot work at all, or locked out of the computer or main account
    HARM_GROWING = "harm_growing"  # data being lost, money, safety, an attack going on
    DUE_TODAY = "due_today"  # a stated event today depends on it
    DEGRADED = "degraded"  # slower, or one tool missing
    WORKAROUND = "workaround"  # there is a way round
    DUE_LATER = "due_later"  # the deadline is tomorrow or later
    INTERMITTENT = "intermittent"
    COSMETIC = "cosmetic"  # a nuisance
    WISH = "wish"  # nice to have, training, something for next month
    NO_RUSH = "no_rush"  # "whenever", "not urgent"
    QUESTION = "question"  # an information or how-to question


class SecurityKind(StrEnum):
    MALWARE = "malware"
    ACCOUNT_MISUSE = "account_misuse"  # somebody else uses the account
    CREDENTIALS_DISCLOSED = "credentials_disclosed"
    SUSPICIOUS_MESSAGE = "suspicious_message"  # mail, link or call
    UNEXPECTED_PROMPT = "unexpected_prompt"  # a second-factor prompt nobody asked for
    LOST_DEVICE = "lost_device"  # device or badge, lost or stolen
    DATA_LEAK = "data_leak"
    SECRET_PUBLISHED = "secret_published"  # noqa: S105 - a kind of incident, not a password


class SecurityStage(StrEnum):
    """How far a security incident has gone (triage policy, section 6)."""

    HAPPENED = "happened"
    HALF_ACTED = "half_acted"  # half acted on, or several people hit, no known damage
    ATTEMPT = "attempt"  # nobody acted on it


class DangerKind(StrEnum):
    FIRE = "fire"  # smoke, a burning smell, heat that scorches
    ELECTRICITY = "electricity"  # sparks, an electric shock
    WATER = "water"
    BATTERY = "battery"  # swollen or leaking


class FlagKind(StrEnum):
    SHARED_DATA_LOSS = "shared_data_loss"  # loss of data that belongs to more than one person
    DATA_PROTECTION = "data_protection"  # a data-protection or legal request


class ActKind(StrEnum):
    """What the person does with their latest message, beside describing a need."""

    WANTS_HUMAN = "wants_human"
    WITHDRAWS = "withdraws"  # "never mind, it works again"
    GIVES_UP = "gives_up"  # "I don't know", "just send it"
    ASKS_STATUS = "asks_status"
    NOT_HELPED = "not_helped"  # the article did not help, or they want a ticket after all
    CORRECTS = "corrects"
    ADDS = "adds"  # adds to what is already on a ticket
    CONFIRMS_SOLVED = "confirms_solved"


class SmalltalkKind(StrEnum):
    GREETING = "greeting"
    THANKS = "thanks"
    ABOUT_DESK = "about_desk"  # "are you a bot", "what can you do"
    PROBING = "probing"  # attempts to make the desk talk about itself or drop its rules
    OTHER = "other"


class FactSlot(StrEnum):
    """The closed list of facts a ticket can hold, in the person's own words."""

    DEVICE = "device"
    MODEL = "model"
    ASSET_TAG = "asset_tag"
    OPERATING_SYSTEM = "operating_system"
    APPLICATION = "application"
    VERSION = "version"
    ERROR_TEXT = "error_text"
    LOCATION = "location"
    CONNECTION = "connection"  # Wi-Fi, cable, VPN, home
    ACCOUNT = "account"
    TARGET = "target"  # the folder, mailbox, group, site or application access is wanted to
    REQUESTED_FOR = "requested_for"
    REQUESTED_ITEM = "requested_item"
    AFFECTED = "affected"  # who and how many
    SINCE = "since"
    DEADLINE = "deadline"
    FREQUENCY = "frequency"
    CHANGED = "changed"  # what changed before it began
    TRIED = "tried"
    CONTACT = "contact"


class _Closed(BaseModel):
    model_config = ConfigDict(extra="forbid")


class Quoted(_Closed):
    quote: str = Field(description="The person's own words, copied letter by letter.")


class ReachSignal(Quoted):
    kind: ReachKind
    count: int | None = Field(None, description="Number of people, for kind 'people' only.")


class UrgencySignal(Quoted):
    kind: UrgencyKind


class SecuritySignal(Quoted):
    kind: SecurityKind
    stage: SecurityStage


class DangerSignal(Quoted):
    kind: DangerKind


class FlagSignal(Quoted):
    kind: FlagKind


class ActSignal(Quoted):
    kind: ActKind


class Fact(Quoted):
    slot: FactSlot


class Need(_Closed):
    """One separate need. Several symptoms with one likely cause are one need.

    `number` counts from 1 in the order the needs were first raised and never changes in a conversation, because
    one ticket belongs to one number.
    """

    number: int = Field(ge=1)
    type: Literal[RequestType.SECURITY_INCIDENT, RequestType.INCIDENT, RequestType.SERVICE_REQUEST]
    category: Category
    title: str = Field(description="What a technician would write as the subject, at most 80 characters.")
    thing: Quoted | None = Field(None, description="Which device, program, service, account or place.")
    symptom: Quoted | None = Field(None, description="What is wrong, or what is wanted.")
    how_to: bool = Field(False, description="An information or how-to question that an article could answer.")
    reach: list[ReachSignal] = []
    urgency: list[UrgencySignal] = []
    security: list[SecuritySignal] = []
    dangers: list[DangerSignal] = []
    flags: list[FlagSignal] = []
    facts: list[Fact] = []

    @property
    def is_clear(self) -> bool:
        """Whether both things a ticket needs are known: which thing, and what is wrong or wanted."""
        return self.thing is not None and self.symptom is not None

    def fact(self, slot: FactSlot) -> str | None:
        """The newest value of a slot: a correction counts."""
        return next((fact.quote for fact in reversed(self.facts) if fact.slot == slot), None)


class Reading(_Closed):
    """What a whole conversation says, up to and including the person's latest message."""

    language: str = Field("en", description="ISO 639-1 code of the language the person writes.")
    needs: list[Need] = []
    not_it: Quoted | None = Field(None, description="A need that is not the IT desk's.")
    smalltalk: SmalltalkKind | None = None
    acts: list[ActSignal] = Field([], description="What the latest message does.")
    ticket_numbers: list[str] = Field([], description="Ticket numbers named in the latest message.")
    secret_pasted: bool = Field(False, description="A masked secret stands in the latest message.")

    def does(self, kind: ActKind) -> bool:
        """Whether the latest message performs this act."""
        return any(act.kind == kind for act in self.acts)

    def verified(self, own_words: Iterable[str]) -> "Reading":
        """This reading without the signals whose quotes are not in the person's own words."""
        heard = "\n".join(_flat(text) for text in own_words)

        def keep(items: list) -> list:
            return [item for item in items if _is_quote(item.quote, heard)]

        def check(quoted: Quoted | None) -> Quoted | None:
            return quoted if quoted and _is_quote(quoted.quote, heard) else None

        needs = [
            need.model_copy(
                update={
                    "thing": check(need.thing),
                    "symptom": check(need.symptom),
                    **{name: keep(getattr(need, name)) for name in _SIGNAL_LISTS},
                }
            )
            for need in self.needs
        ]
        return self.model_copy(update={"needs": needs, "not_it": check(self.not_it), "acts": keep(self.acts)})


_SIGNAL_LISTS = ("reach", "urgency", "security", "dangers", "flags", "facts")


def _flat(text: str) -> str:
    return " ".join(text.split()).casefold()


def _is_quote(quote: str, heard: str) -> bool:
    return bool(quote.strip()) and _flat(quote) in heard


@dataclass(frozen=True)
class ChatMessage:
    """One message of a conversation as nodes and engines see it, secrets already masked."""

    role: str
    content: str


@dataclass(frozen=True)
class ReplyPlan:
    """What the reply must do. `draft` already says it well, in the person's language; an engine may phrase it anew.

    Ticket numbers, priorities, teams and times are not part of the plan: code renders them after the written text.
    """

    goal: str
    draft: str
    language: str = "en"
    must_ask: Sequence[str] = ()
    sources: Sequence[str] = ()


@dataclass
class Usage:
    """Tokens counted by the provider during one turn; zero where no provider was asked."""

    prompt_tokens: int = 0
    completion_tokens: int = 0


@dataclass
class EngineLog:
    """What one turn used, filled in by its engine while it works."""

    usage: Usage = field(default_factory=Usage)
    fallback_reason: str = ""


class Engine(Protocol):
    """Reads conversations and phrases replies. `name` and `model` are recorded on the turn."""

    name: str
    model: str

    async def read(self, messages: Sequence[ChatMessage], log: EngineLog, earlier: Sequence[Need] = ()) -> Reading:
        """Read the conversation, oldest message first; `earlier` needs keep their numbers. Raises EngineError."""

    def write(self, plan: ReplyPlan, messages: Sequence[ChatMessage], log: EngineLog) -> AsyncIterator[str]:
        """Yield the reply's sentences in pieces. Raises EngineError."""
