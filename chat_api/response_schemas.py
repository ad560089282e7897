"""The shapes of the Responses and Conversations APIs that clients send; strict like those in schemas.py.

Source: the openai-openapi specification. Fields that the desk ignores are not listed.
"""

from typing import Annotated, Any, Literal

from ninja import Schema
from pydantic import Discriminator, Field, Tag, ValidationInfo, field_validator
from pydantic_core import PydanticCustomError

from chat_api.schemas import MAX_ITEMS, Items, Metadata, RefusalPart, StrictSchema

MAX_NEW_ITEMS = 20
TEXT_PARTS = ("input_text", "output_text")


class ResponseTextPart(StrictSchema):
    type: str
    text: str

    @field_validator("type")
    @classmethod
    def _text_only(cls, kind: str) -> str:
        if kind not in TEXT_PARTS:
            message = "content of type '{kind}' is not supported; send {served}"
            served = " or ".join(TEXT_PARTS)
            raise PydanticCustomError("unsupported_part", message, {"kind": kind[:40], "served": served})
        return kind


# The tags of a union hold a colon, which no field name does: errors.py leaves them out of `param`.


def _part_tag(part: Any) -> str | None:
    if not isinstance(part, dict):
        return None
    return "part:refusal" if part.get("type") == "refusal" else "part:text"


def _list_tag(value: Any) -> str:
    return "is:list" if isinstance(value, list) else "is:string"


ResponsePart = Annotated[
    Annotated[ResponseTextPart, Tag("part:text")] | Annotated[RefusalPart, Tag("part:refusal")],
    Discriminator(_part_tag),
]
ResponseContent = Annotated[
    Annotated[str, Tag("is:string")] | Annotated[Items[ResponsePart], Field(max_length=MAX_ITEMS), Tag("is:list")],
    Discriminator(_list_tag),
]


def joined_text(content: str | list) -> str:
    if isinstance(content, str):
        return content
    return "\n".join(part.text for part in content if isinstance(part, ResponseTextPart))


class MessageItem(StrictSchema):
    type: Literal["message"] | None = None
    role: Literal["user", "assistant", "system", "developer"]
    content: ResponseContent

    @property
    def text(self) -> str:
        return joined_text(self.content)


class FunctionCallItem(StrictSchema):
    type: Literal["function_call"]
    call_id: str = Field(max_length=200)
    name: str
    arguments: str

    @property
    def text(self) -> str:
        return self.arguments


class FunctionCallOutputItem(StrictSchema):
    type: Literal["function_call_output"]
    call_id: str = Field(max_length=200)
    output: ResponseContent

    @property
    def text(self) -> str:
        return joined_text(self.output)


class ItemReference(StrictSchema):
    type: Literal["item_reference"] | None = None
    id: str
    text: Literal[""] = ""


class UnservedItem(StrictSchema):
    """Any other kind: refused, never dropped silently."""

    type: str

    @field_validator("type")
    @classmethod
    def _refuse(cls, kind: str) -> str:
        raise PydanticCustomError("unsupported_item", "items of type '{kind}' are not supported", {"kind": kind[:40]})


def _item_tag(item: Any) -> str | None:
    if not isinstance(item, dict):
        return None
    kind = item.get("type")
    if kind is None:
        return "item:item_reference" if "id" in item and "role" not in item else "item:message"
    return (
        f"item:{kind}" if kind in ("message", "function_call", "function_call_output", "item_reference") else "item:?"
    )


InputItem = Annotated[
    Annotated[MessageItem, Tag("item:message")]
    | Annotated[FunctionCallItem, Tag("item:function_call")]
    | Annotated[FunctionCallOutputItem, Tag("item:function_call_output")]
    | Annotated[ItemReference, Tag("item:item_reference")]
    | Annotated[UnservedItem, Tag("item:?")],
    Discriminator(_item_tag),
]
ResponseInput = Annotated[
    Annotated[str, Tag("is:string")]
    | Annotated[Items[InputItem], Field(min_length=1, max_length=MAX_ITEMS), Tag("is:list")],
    Discriminator(_list_tag),
]


class TextFormat(StrictSchema):
    type: Literal["text"] = Field(description="Only `text`: a desk answers in sentences.")


class TextOptions(StrictSchema):
    format: TextFormat | None = None
    verbosity: Literal["low", "medium", "high"] | None = None


class ConversationReference(StrictSchema):
    id: str


def _conversation_tag(value: Any) -> str:
    return "is:object" if isinstance(value, dict) else "is:string"


class ResponseRequest(StrictSchema):
    model: str
    input: ResponseInput
    instructions: str | None = None
    previous_response_id: str | None = None
    conversation: (
        Annotated[
            Annotated[str, Tag("is:string")] | Annotated[ConversationReference, Tag("is:object")],
            Discriminator(_conversation_tag),
        ]
        | None
    ) = None
    store: bool | None = None
    stream: bool | None = None
    background: bool | None = None
    metadata: Metadata | None = None
    max_output_tokens: int | None = Field(None, gt=0)
    max_tool_calls: int | None = Field(None, gt=0)
    tools: Items[dict] | None = None
    tool_choice: str | dict | None = None
    parallel_tool_calls: bool | None = None
    text: TextOptions | None = None
    include: Items[str] | None = None
    truncation: Literal["auto", "disabled"] | None = None
    temperature: float | None = Field(None, ge=0, le=2)
    top_p: float | None = Field(None, ge=0, le=1)
    presence_penalty: float | None = Field(None, ge=-2, le=2)
    frequency_penalty: float | None = Field(None, ge=-2, le=2)
    top_logprobs: int | None = Field(None, ge=0, le=20)
    user: str | None = Field(None, max_length=200)
    safety_identifier: str | None = Field(None, max_length=200)
    prompt_cache_key: str | None = Field(None, max_length=200)
    prompt: dict | None = None

    @field_validator("top_logprobs", "prompt")
    @classmethod
    def _not_offered(cls, value: Any) -> Any:
        if value:
            raise PydanticCustomError("not_offered", "this model does not offer it")
        return value

    @field_validator("conversation")
    @classmethod
    def _one_of_two(cls, conversation: Any, info: ValidationInfo) -> Any:
        if conversation is not None and info.data.get("previous_response_id") is not None:
            raise PydanticCustomError("exclusive", "give previous_response_id or conversation, not both")
        return conversation

    @field_validator("background")
    @classmethod
    def _needs_store(cls, background: bool | None, info: ValidationInfo) -> bool | None:
        if background and info.data.get("store") is False:
            raise PydanticCustomError("needs_store", "a background response needs store to be true")
        return background

    @field_validator("include")
    @classmethod
    def _no_logprobs(cls, include: list[str] | None) -> list[str] | None:
        if include and "message.output_text.logprobs" in include:
            raise PydanticCustomError("not_offered", "this model offers no logprobs")
        return include

    @property
    def conversation_id(self) -> str | None:
        return self.conversation.id if isinstance(self.conversation, ConversationReference) else self.conversation

    @property
    def items(self) -> list:
        return [MessageItem(role="user", content=self.input)] if isinstance(self.input, str) else self.input

    @property
    def is_stored(self) -> bool:
        return self.store is not False


class ConversationCreateRequest(StrictSchema):
    metadata: Metadata | None = None
    items: Annotated[Items[InputItem], Field(max_length=MAX_NEW_ITEMS)] | None = None


class ConversationUpdateRequest(StrictSchema):
    metadata: Metadata | None


class ItemsCreateRequest(StrictSchema):
    items: Annotated[Items[InputItem], Field(min_length=1, max_length=MAX_NEW_ITEMS)]


class ItemsQuery(Schema):
    """Which part of a list of items; newest first unless `order` says otherwise."""

    order: Literal["asc", "desc"] = "desc"
    limit: int = Field(20, ge=1, le=100)
    after: str | None = Field(None, description="The id of the item that comes before the wanted ones.")


class RetrieveQuery(Schema):
    stream: bool = False
    starting_after: int = Field(-1, ge=-1, description="The number of the last event that arrived.")
