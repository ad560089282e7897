"""The OpenAI shapes that clients send. Types are strict: the string "true" is no boolean.

Fields that the desk ignores are not listed; unknown ones are ignored. A null in an optional field is the same as
leaving it out. Source: the openai-openapi specification.
"""

from typing import Annotated, Any, Literal, TypeVar

from ninja import Schema
from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Discriminator,
    Field,
    Tag,
    ValidationInfo,
    WithJsonSchema,
    field_validator,
)
from pydantic_core import PydanticCustomError

# A list is refused at its first bad item: to complain of each of a million takes minutes.
T = TypeVar("T")
Items = Annotated[list[T], Field(fail_fast=True)]
MAX_ITEMS = 2048


class StrictSchema(BaseModel):
    model_config = ConfigDict(strict=True, extra="ignore")


class TextPart(StrictSchema):
    type: str
    text: str

    @field_validator("type")
    @classmethod
    def _text_only(cls, kind: str) -> str:
        if kind != "text":
            raise PydanticCustomError(
                "unsupported_part", "content of type '{kind}' is not supported", {"kind": kind[:40]}
            )
        return kind


class RefusalPart(StrictSchema):
    type: Literal["refusal"]
    refusal: str


# The tags of a union hold a colon, which no field name does: errors.py leaves them out of `param`.


def _part_tag(part: Any) -> str | None:
    if not isinstance(part, dict):
        return None
    return "part:refusal" if part.get("type") == "refusal" else "part:text"


def _list_tag(value: Any) -> str:
    return "is:list" if isinstance(value, list) else "is:string"


ContentPart = Annotated[
    Annotated[TextPart, Tag("part:text")] | Annotated[RefusalPart, Tag("part:refusal")], Discriminator(_part_tag)
]
Content = Annotated[
    Annotated[str, Tag("is:string")] | Annotated[Items[ContentPart], Field(max_length=MAX_ITEMS), Tag("is:list")],
    Discriminator(_list_tag),
]
Stop = Annotated[
    Annotated[str, Tag("is:string")] | Annotated[Items[str], Field(min_length=1, max_length=4), Tag("is:list")],
    Discriminator(_list_tag),
]


class ChatMessageIn(StrictSchema):
    role: Literal["developer", "system", "user", "assistant", "tool", "function"]
    content: Content | None = Field(None, validate_default=True)
    name: str | None = Field(None, max_length=100)
    tool_calls: Items[dict] | None = None
    tool_call_id: str | None = None

    @field_validator("content")
    @classmethod
    def _needed(cls, content: Any, info: ValidationInfo) -> Any:
        if content is None and info.data.get("role") not in ("assistant", "function"):
            raise PydanticCustomError("missing", "content is needed")
        return content

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


def _short_pairs(metadata: dict[str, Any]) -> dict[str, str]:
    pairs = metadata.items()
    fits = all(len(key) <= 64 and isinstance(value, str) and len(value) <= 512 for key, value in pairs)
    if not fits or len(pairs) > 16:
        raise PydanticCustomError(
            "metadata", "give at most 16 pairs of strings, keys of at most 64 and values of at most 512 characters"
        )
    return metadata


Metadata = Annotated[
    dict[str, Any],
    AfterValidator(_short_pairs),
    WithJsonSchema(
        {
            "type": "object",
            "maxProperties": 16,
            "propertyNames": {"maxLength": 64},
            "additionalProperties": {"type": "string", "maxLength": 512},
        }
    ),
]


class ChatCompletionRequest(StrictSchema):
    model: str
    messages: Items[ChatMessageIn] = Field(min_length=1, max_length=MAX_ITEMS)
    stream: bool | None = None
    stream_options: StreamOptions | None = None
    n: int | None = Field(None, ge=1, le=1)
    stop: Stop | None = None
    max_completion_tokens: int | None = Field(None, gt=0)
    max_tokens: int | None = Field(None, gt=0)
    temperature: float | None = Field(None, ge=0, le=2)
    top_p: float | None = Field(None, ge=0, le=1)
    presence_penalty: float | None = Field(None, ge=-2, le=2)
    frequency_penalty: float | None = Field(None, ge=-2, le=2)
    response_format: ResponseFormat | None = None
    tools: Items[dict] | None = None
    tool_choice: Any = None  # this and the seed are only repeated by a stored completion
    seed: Any = None
    user: str | None = Field(None, max_length=200)
    safety_identifier: str | None = Field(None, max_length=200)
    store: bool | None = None
    metadata: Metadata | None = None
    supportdesk: SupportDeskOptions | None = None
    logprobs: bool | None = None
    top_logprobs: int | None = None
    audio: dict | None = None
    modalities: Items[str] | None = None

    @field_validator("logprobs", "top_logprobs", "audio")
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
