"""The OpenAI shapes that clients send. Types are strict: the string "true" is no boolean.

Fields that the desk ignores are not listed; unknown ones are ignored. A null in an optional field is the same as
leaving it out. Source: the openai-openapi specification.
"""

from typing import Annotated, Any, Literal

from ninja import Schema
from pydantic import ConfigDict, Discriminator, Field, Tag, field_validator
from pydantic_core import PydanticCustomError


class StrictSchema(Schema):
    model_config = ConfigDict(strict=True, extra="ignore")


class TextPart(StrictSchema):
    type: Literal["text"]
    text: str


class RefusalPart(StrictSchema):
    type: Literal["refusal"]
    refusal: str


def _part_tag(part: Any) -> str:
    kind = part.get("type") if isinstance(part, dict) else getattr(part, "type", None)
    if isinstance(part, dict) and isinstance(kind, str) and kind not in ("text", "refusal"):
        raise PydanticCustomError("unsupported_part", "content of type '{kind}' is not supported", {"kind": kind})
    return f"part:{kind}"


# The tags hold a colon, which no field name does: errors.py leaves them out of `param`.
ContentPart = Annotated[
    Annotated[TextPart, Tag("part:text")] | Annotated[RefusalPart, Tag("part:refusal")], Discriminator(_part_tag)
]


def _content_tag(content: Any) -> str:
    return "content:parts" if isinstance(content, list) else "content:text"


Content = Annotated[
    Annotated[str, Tag("content:text")] | Annotated[list[ContentPart], Tag("content:parts")],
    Discriminator(_content_tag),
]


class ChatMessageIn(StrictSchema):
    role: Literal["developer", "system", "user", "assistant", "tool", "function"]
    content: Content | None = None
    name: str | None = None
    tool_calls: list[dict] | None = None
    tool_call_id: str | None = None

    @property
    def text(self) -> str:
        if isinstance(self.content, list):
            return "\n".join(part.text for part in self.content if isinstance(part, TextPart))
        return self.content or ""


class StreamOptions(StrictSchema):
    include_usage: bool | None = None


class ResponseFormat(StrictSchema):
    type: Literal["text"] = Field(description="Only `text`: a desk answers in sentences.")


class SupportDeskOptions(StrictSchema):
    conversation: str | None = Field(None, max_length=64, description="Go on in this conversation of yours.")


class ChatCompletionRequest(StrictSchema):
    model: str
    messages: list[ChatMessageIn] = Field(min_length=1)
    stream: bool | None = None
    stream_options: StreamOptions | None = None
    n: int | None = Field(None, ge=1, le=1)
    stop: str | list[str] | None = None
    max_completion_tokens: int | None = Field(None, gt=0)
    max_tokens: int | None = Field(None, gt=0)
    temperature: float | None = Field(None, ge=0, le=2)
    top_p: float | None = Field(None, ge=0, le=1)
    presence_penalty: float | None = Field(None, ge=-2, le=2)
    frequency_penalty: float | None = Field(None, ge=-2, le=2)
    response_format: ResponseFormat | None = None
    tools: list[dict] | None = None
    user: str | None = Field(None, max_length=200)
    safety_identifier: str | None = Field(None, max_length=200)
    supportdesk: SupportDeskOptions | None = None
    logprobs: bool | None = None
    audio: dict | None = None
    modalities: list[str] | None = None

    @field_validator("stop")
    @classmethod
    def _few_stops(cls, stop: str | list[str] | None) -> str | list[str] | None:
        if isinstance(stop, list) and not 1 <= len(stop) <= 4:
            raise PydanticCustomError("stop_count", "give 1 to 4 stop sequences")
        return stop

    @field_validator("logprobs", "audio")
    @classmethod
    def _not_offered(cls, value: Any) -> Any:
        if value:
            raise PydanticCustomError("not_offered", "this model does not offer it")
        return value

    @field_validator("modalities")
    @classmethod
    def _text_only(cls, modalities: list[str] | None) -> list[str] | None:
        if modalities and modalities != ["text"]:
            raise PydanticCustomError("not_offered", "this model answers in text only")
        return modalities

    @property
    def stops(self) -> tuple[str, ...]:
        stops = [self.stop] if isinstance(self.stop, str) else self.stop or []
        return tuple(stop for stop in stops if stop)

    @property
    def includes_usage(self) -> bool:
        return bool(self.stream_options and self.stream_options.include_usage)


class ErrorDetail(Schema):
    message: str
    type: str
    param: str | None
    code: str | None


class ErrorBody(Schema):
    error: ErrorDetail
