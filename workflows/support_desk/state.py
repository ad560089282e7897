"""What the desk knows about a conversation between its turns.

Small, flat and serialisable; the messages themselves are not here (see workflows/context.py).
"""

from typing import TypedDict

from pydantic import BaseModel, Field, field_validator

from workflows.engines.prompts import READ_TASK, WRITE_TASK, Prompts, checked_prompt

PROMPT_VARIABLES = ("desk_name",)


class Settings(BaseModel):
    """What staff can set on a support-desk workflow."""

    desk_name: str = Field("IT service desk", max_length=60, description="How the desk calls itself.")
    max_clarification_attempts: int = Field(3, ge=0, le=3, description="Questions about what the problem is.")
    max_detail_questions: int = Field(3, ge=0, le=3, description="Questions for facts that a team needs.")
    confirm_before_sending: bool = Field(
        False, description="Ask the person before a ticket goes out, unless it must go at once."
    )
    answer_from_knowledge: bool = Field(True, description="Answer how-to questions from the knowledge articles.")
    allow_fallback: bool = Field(
        True, description="When the language model fails, let the built-in engine finish the turn."
    )
    reading_prompt: str = Field(
        READ_TASK,
        max_length=20_000,
        description="What the language model is told before it reads a conversation. {desk_name} may stand in it.",
    )
    reply_prompt: str = Field(
        WRITE_TASK,
        max_length=20_000,
        description="What it is told before it phrases a reply. {desk_name} may stand in it.",
    )

    @field_validator("reading_prompt", "reply_prompt")
    @classmethod
    def _has_known_variables(cls, template: str) -> str:
        return checked_prompt(template, PROMPT_VARIABLES)

    @property
    def prompts(self) -> Prompts:
        """The prompts with their variables filled in."""
        values = {"desk_name": self.desk_name}
        return Prompts(self.reading_prompt.format(**values), self.reply_prompt.format(**values))


class SupportDeskState(TypedDict):
    reading: dict  # the last Reading, as JSON
    request_type: str | None
    issue_category: str | None
    impact: str | None
    urgency: str | None
    issue_priority: str | None
    support_team: str | None
    facts: dict[str, str]
    asked: list[str]  # keys of the questions asked so far: none is asked twice
    clarification_attempts: int
    max_clarification_attempts: int
    detail_questions: int
    answered: list[int]  # needs that an article has answered
    ready: list[int]  # needs whose tickets go out in this turn
    decisions: list[dict]  # one for each need that is ready, most urgent first
    tickets: dict[str, str]  # number of the need -> number of its ticket
    policy_version: int | None
    next_step: str  # where this turn goes after clarify_issue, gather_info or send_to_desk


def create_initial_state(settings: Settings) -> SupportDeskState:
    """What the desk knows before the first message: nothing."""
    return {
        "reading": {},
        "request_type": None,
        "issue_category": None,
        "impact": None,
        "urgency": None,
        "issue_priority": None,
        "support_team": None,
        "facts": {},
        "asked": [],
        "clarification_attempts": 0,
        "max_clarification_attempts": settings.max_clarification_attempts,
        "detail_questions": 0,
        "answered": [],
        "ready": [],
        "decisions": [],
        "tickets": {},
        "policy_version": None,
        "next_step": "",
    }
