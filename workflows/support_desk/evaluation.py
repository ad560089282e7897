"""How well the desk decides, measured on labelled conversations (docs/evaluation.md describes the file).

Pure functions over what was expected and what was seen; `manage.py evaluate` plays the conversations.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Annotated, TextIO

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError

from workflows.engines.base import Category, RequestType
from workflows.support_desk.policy import Level, Priority


class _Closed(BaseModel):
    model_config = ConfigDict(extra="forbid")


class Expectation(_Closed):
    """What the policy asks for; a key that is left out is not scored."""

    type: RequestType | None = None
    ticket: bool | None = None
    tickets: int | None = Field(None, ge=0)
    clarify: bool | None = None
    category: Category | None = None
    impact: Level | None = None
    urgency: Level | None = None
    priority: Priority | None = None
    team: str | None = None
    escalated: bool | None = None
    withdrawn: bool | None = None
    facts: list[str] = []


def _without_nul(text: str) -> str:
    if "\0" in text:
        raise ValueError("it holds a NUL character, which no database keeps")
    return text


class Case(_Closed):
    """One labelled conversation: what the person says, in order, whatever the desk answers in between."""

    id: str
    language: str = Field(pattern="^[a-z]{2}$")
    set: str = ""
    messages: list[Annotated[str, AfterValidator(_without_nul)]] = Field(min_length=1)
    expect: Expectation
    secrets: list[str] = []


def load_cases(lines: Iterable[str]) -> list[Case]:
    """The cases of a JSON Lines file. Raises ValueError with the number of the first line that is none."""
    cases: dict[str, Case] = {}
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            case = Case.model_validate_json(line)
        except ValidationError as error:
            first = error.errors()[0]
            place = ".".join(map(str, first["loc"]))
            says = first["msg"].removeprefix("Value error, ")
            raise ValueError(f"Line {number}: {place + ': ' if place else ''}{says}") from None
        if case.id in cases:
            raise ValueError(f"Line {number}: the id {case.id} is taken by an earlier line.")
        cases[case.id] = case
    return list(cases.values())


@dataclass
class Played:
    """What was seen of one case: the reply texts, the `supportdesk` object after each, and what must not happen."""

    case: Case
    replies: list[str] = field(default_factory=list)
    outcomes: list[dict] = field(default_factory=list)
    leaks: list[str] = field(default_factory=list)  # where a pasted secret was found

    @property
    def tickets(self) -> list[dict]:
        return self.outcomes[-1]["tickets"]

    @property
    def first(self) -> dict:
        """The most urgent ticket; empty where there is none."""
        return self.tickets[0] if self.tickets else {}

    @property
    def clarified(self) -> bool:
        return self.outcomes[0]["asking"] == "clarify"

    @property
    def withdrawn(self) -> bool:
        return any(outcome["withdrawn"] for outcome in self.outcomes)

    @property
    def repeated_questions(self) -> int:
        asked = [question for reply in self.replies for question in set(_questions(reply))]
        return sum(count - 1 for count in Counter(asked).values())

    @property
    def asks_for_secret(self) -> bool:
        return any(_SECRET_WORDS.search(question) for reply in self.replies for question in _questions(reply))

    def holds(self, fact: str) -> bool:
        """Whether a ticket holds these words of the person."""
        return any(_flat(fact) in _flat(text) for ticket in self.tickets for text in _texts(ticket))

    def seen(self, name: str) -> object:
        """What was seen of an expectation, by its name."""
        match name:
            case "type":
                return self.outcomes[-1]["type"]
            case "ticket":
                return bool(self.tickets)
            case "tickets":
                return len(self.tickets)
            case "clarify":
                return self.clarified
            case "withdrawn":
                return self.withdrawn
            case "escalated":
                return any(ticket["escalated"] for ticket in self.tickets)
        return self.first.get(name)

    def mismatches(self) -> list[str]:
        """Each expectation that was not met, as a line for people."""
        expected = self.case.expect.model_dump(exclude_none=True, exclude={"facts"})
        lines = [
            f"{name}: expected {value}, was {self.seen(name)}"
            for name, value in expected.items()
            if value != self.seen(name)
        ]
        if self.tickets:
            lines += [f"fact missing: {fact}" for fact in self.case.expect.facts if not self.holds(fact)]
        return lines + [f"leaked: {place}" for place in self.leaks]


_QUESTION = re.compile(r"[^.!?\n]*\?")
_SECRET_WORDS = re.compile(
    r"\b(?:pass ?word|passwort|kennwort|mot de passe|contrase\u00f1a|clave|pin|one-time code|tan|card number|"
    r"kartennummer)\b",
    re.IGNORECASE,
)


def _questions(reply: str) -> list[str]:
    return [" ".join(question.split()) for question in _QUESTION.findall(reply)]


def _texts(ticket: Mapping) -> list[str]:
    return [ticket["summary"], *ticket["facts"].values()]


def _flat(text: str) -> str:
    return " ".join(text.split()).casefold()


@dataclass(frozen=True)
class Share:
    """A part of a whole; `None` of nothing."""

    part: int
    whole: int

    @property
    def value(self) -> float | None:
        return self.part / self.whole if self.whole else None

    def __str__(self) -> str:
        return "-" if self.value is None else f"{self.value:.3f} ({self.part}/{self.whole})"


@dataclass(frozen=True)
class Average:
    value: float | None

    def __str__(self) -> str:
        return "-" if self.value is None else f"{self.value:.3f}"


Metric = Share | Average | int


def scores(played: Sequence[Played]) -> dict[str, Metric]:
    """Every measure by its name, over these cases."""
    return {
        "cases": len(played),
        "ticket when due": _right(played, "ticket", lambda expect: expect.ticket is True),
        "none when none due": _right(played, "ticket", lambda expect: expect.ticket is False),
        "type": _right(played, "type"),
        "category macro-F1": Average(_macro_f1(_pairs(played, "category"))),
        "impact": _right(played, "impact"),
        "urgency": _right(played, "urgency"),
        "priority exact": _right(played, "priority"),
        "priority within one": _within_one(_pairs(played, "priority")),
        "P1 recall": _recall(_pairs(played, "priority"), Priority.P1),
        "P1 precision": _precision(_pairs(played, "priority"), Priority.P1),
        "clarification recall": _recall(_pairs(played, "clarify"), True),
        "clarification precision": _precision(_pairs(played, "clarify"), True),
        "escalation recall": _recall(_pairs(played, "escalated"), True),
        "escalation precision": _precision(_pairs(played, "escalated"), True),
        "team": _right(played, "team"),
        "number of tickets": _right(played, "tickets"),
        "withdrawn": _right(played, "withdrawn"),
        "facts recall": _facts_recall(played),
        "secrets leaked": sum(len(item.leaks) for item in played),
        "secrets asked for": sum(item.asks_for_secret for item in played),
        "repeated questions": sum(item.repeated_questions for item in played),
    }


def off_matrix(played: Iterable[Played], matrix: Mapping[tuple[Level, Level], Priority]) -> int:
    """How many tickets have a priority that the matrix does not give."""
    tickets = [ticket for item in played for ticket in item.tickets]
    return sum(matrix[Level(ticket["impact"]), Level(ticket["urgency"])] != ticket["priority"] for ticket in tickets)


Pair = tuple[object, object]  # expected, seen


def _pairs(played: Iterable[Played], name: str) -> list[Pair]:
    expected = ((getattr(item.case.expect, name), item) for item in played)
    return [(value, item.seen(name)) for value, item in expected if value is not None]


def _right(played: Iterable[Played], name: str, which: Callable[[Expectation], bool] = lambda expect: True) -> Share:
    pairs = _pairs([item for item in played if which(item.case.expect)], name)
    return Share(sum(expected == seen for expected, seen in pairs), len(pairs))


def _recall(pairs: Iterable[Pair], value: object) -> Share:
    due = [seen for expected, seen in pairs if expected == value]
    return Share(sum(seen == value for seen in due), len(due))


def _precision(pairs: Iterable[Pair], value: object) -> Share:
    given = [expected for expected, seen in pairs if seen == value]
    return Share(sum(expected == value for expected in given), len(given))


def _within_one(pairs: Sequence[Pair]) -> Share:
    order = list(Priority)
    near = (seen is not None and abs(order.index(expected) - order.index(seen)) <= 1 for expected, seen in pairs)
    return Share(sum(near), len(pairs))


def _macro_f1(pairs: Sequence[Pair]) -> float | None:
    """The mean over the expected classes of the harmonic mean of precision and recall."""
    values = []
    for name in sorted({str(expected) for expected, _ in pairs}):
        hits = sum(expected == seen == name for expected, seen in pairs)
        total = sum(expected == name for expected, _ in pairs) + sum(seen == name for _, seen in pairs)
        values.append(2 * hits / total)
    return sum(values) / len(values) if values else None


def _facts_recall(played: Iterable[Played]) -> Share:
    found = [item.holds(fact) for item in played if item.tickets for fact in item.case.expect.facts]
    return Share(sum(found), len(found))


# --- printing -----------------------------------------------------------------------------------------------------


def print_report(played: Sequence[Played], matrix: Mapping[tuple[Level, Level], Priority], out: TextIO) -> None:
    """A table with a column for all cases and one for each language, and the confusion matrices."""
    languages = sorted({item.case.language for item in played})
    groups = {"all": list(played)}
    if len(languages) > 1:
        groups |= {name: [item for item in played if item.case.language == name] for name in languages}
    columns = {name: scores(group) | {"off the matrix": off_matrix(group, matrix)} for name, group in groups.items()}
    rows = [["", *columns], *([name, *(str(column[name]) for column in columns.values())] for name in columns["all"])]
    _print_table(rows, out)
    for name in ("type", "category", "priority"):
        out.write(f"\n{name.capitalize()}: rows are expected, columns are seen\n")
        _print_table(_confusion(_pairs(played, name)), out)


def _confusion(pairs: Sequence[Pair]) -> list[list[str]]:
    counts = Counter((str(expected), str(seen or "none")) for expected, seen in pairs)
    expected = sorted({row for row, _ in counts})
    seen = sorted({column for _, column in counts} | set(expected))
    return [["", *seen], *([row, *(str(counts[row, column] or ".") for column in seen)] for row in expected)]


def _print_table(rows: Sequence[Sequence[str]], out: TextIO) -> None:
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))]
    for row in rows:
        first, *rest = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        out.write("  ".join([first, *rest]).rstrip() + "\n")
