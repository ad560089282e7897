"""What an interrupted graph asks, and how an answer in any form becomes the value it resumes with.

A node calls `interrupt("Which one?")` or `interrupt({"question": "Send it?", "options": ["Yes", {"label": "No",
"description": "Nothing is sent."}]})`. It resumes with the label of the chosen option, or with the person's own words.
"""

import json
from dataclasses import asdict, dataclass, field
from typing import Any

TOOL_NAME = "ask_user"


@dataclass(frozen=True)
class Option:
    label: str
    description: str = ""


@dataclass(frozen=True)
class Question:
    """A question to the person; without options, any answer will do."""

    id: str
    text: str
    options: tuple[Option, ...] = ()
    header: str = field(default="Question")

    @classmethod
    def of_interrupt(cls, interrupt: dict[str, Any]) -> "Question":
        """The question in what LangGraph reports of an interrupt: `{"value", "id"}`."""
        value = interrupt["value"]
        if not isinstance(value, dict):
            return cls(interrupt["id"], str(value))
        options = [
            Option(**option) if isinstance(option, dict) else Option(str(option)) for option in value.get("options", [])
        ]
        header = value.get("header", cls.header)
        return cls(interrupt["id"], str(value.get("question", "")), tuple(options), str(header))

    @classmethod
    def of_json(cls, data: dict[str, Any]) -> "Question":
        return cls(data["id"], data["text"], tuple(Option(**option) for option in data["options"]), data["header"])

    def as_json(self) -> dict[str, Any]:
        return asdict(self) | {"options": [asdict(option) for option in self.options]}

    def as_text(self) -> str:
        """The question for a client that knows only text: numbered options below it."""
        lines = [
            f"{number}. {option.label}" + (f": {option.description}" if option.description else "")
            for number, option in enumerate(self.options, start=1)
        ]
        return "\n".join([self.text, *([""] if lines else []), *lines])

    def as_tool_call(self) -> dict[str, Any]:
        """The question as a call of the client's `ask_user` tool (Open WebUI shows a card)."""
        question = {
            "id": "answer",
            "header": self.header,
            "question": self.text,
            "options": [asdict(option) for option in self.options],
        }
        arguments = {"questions": [question], "allow_other": False}
        return {
            "id": f"call_{self.id}",
            "type": "function",
            "function": {"name": TOOL_NAME, "arguments": json.dumps(arguments, ensure_ascii=False)},
        }

    def answer_in(self, role: str, content: str) -> str:
        """What to resume with: an option by its number or its label, else the words themselves."""
        answer = _tool_answer(content) if role == "tool" else content
        answer = answer.strip()
        if answer.rstrip(".)").isdecimal() and 1 <= int(answer.rstrip(".)")) <= len(self.options):
            return self.options[int(answer.rstrip(".)")) - 1].label
        plain = answer.rstrip(".!").casefold()
        return next((option.label for option in self.options if option.label.casefold() == plain), answer)


def _tool_answer(content: str) -> str:
    """The answer in a tool's output: Open WebUI's `{"status", "answers": {id: ...}}`, or text."""
    try:
        data = json.loads(content)
    except ValueError:
        return content
    if isinstance(data, dict) and isinstance(data.get("answers"), dict):
        return ", ".join(_flat(value) for value in data["answers"].values())
    return _flat(data)


def _flat(value: Any) -> str:
    if isinstance(value, dict):  # some clients wrap the choice: {"label": ...} or {"selected": [...]}
        return ", ".join(_flat(item) for item in value.values())
    if isinstance(value, list):
        return ", ".join(_flat(item) for item in value)
    return str(value)
