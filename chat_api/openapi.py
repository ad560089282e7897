"""What `/v1/openapi.json` says of the answers. Nothing is validated against these shapes: tests do that.

The desk builds its answers itself, so endpoints return a JsonResponse, and Ninja only documents.
"""

from functools import cached_property
from typing import Any, Literal

from ninja import NinjaAPI, Schema
from ninja.openapi.schema import OpenAPISchema
from pydantic import ConfigDict

from chat_api.schemas import ErrorBody

FAILURES = {frozenset({400, 401, 403, 404, 413, 415, 429, 500, 503}): ErrorBody}

# The answer of an endpoint that streams when it is asked to.
OR_EVENTS = {
    "responses": {
        200: {
            "content": {
                "text/event-stream": {
                    "schema": {
                        "type": "string",
                        "description": "With `stream: true`: lines of `data: {chunk}`, then `data: [DONE]`.",
                    }
                }
            }
        }
    }
}

# `?metadata[key]=value`, which Ninja has no parameter for.
METADATA_FILTER = {
    "parameters": [
        {
            "in": "query",
            "name": "metadata",
            "style": "deepObject",
            "explode": True,
            "required": False,
            "schema": {"type": "object", "maxProperties": 16, "additionalProperties": {"type": "string"}},
            "description": "Only completions with these pairs: `metadata[key]=value`.",
        }
    ]
}


class DeskAPI(NinjaAPI):
    """Describes itself once, not anew for every request of the description."""

    def get_openapi_schema(self, **options: Any) -> OpenAPISchema:
        return self._description

    @cached_property
    def _description(self) -> OpenAPISchema:
        return super().get_openapi_schema()


class OpenSchema(Schema):
    """An object that may have more than what is named here."""

    model_config = ConfigDict(extra="allow")


class Model(OpenSchema):
    id: str
    object: Literal["model"]
    created: int
    owned_by: str
    name: str
    description: str
    info: dict[str, Any]


class ModelList(Schema):
    object: Literal["list"]
    data: list[Model]


class ToolCall(OpenSchema):
    id: str
    type: Literal["function"]
    function: dict[str, str]


class ReplyMessage(OpenSchema):
    role: Literal["assistant"]
    content: str | None
    refusal: None
    tool_calls: list[ToolCall] | None = None


class Choice(Schema):
    index: int
    message: ReplyMessage
    logprobs: None
    finish_reason: Literal["stop", "length", "tool_calls", "content_filter"]


class Usage(OpenSchema):
    prompt_tokens: int
    completion_tokens: int
    total_tokens: int


class SupportDesk(OpenSchema):
    """What the desk knows of the conversation."""

    conversation: str
    type: str | None
    asking: str | None
    question_no: int
    withdrawn: bool
    tickets: list[dict[str, Any]]


class ChatCompletion(OpenSchema):
    id: str
    object: Literal["chat.completion"]
    created: int
    model: str
    service_tier: str
    system_fingerprint: str
    choices: list[Choice]
    usage: Usage
    supportdesk: SupportDesk | None = None  # a client's own task, such as a title, is no conversation
    metadata: dict[str, str] | None = None


class Page(Schema):
    object: Literal["list"]
    first_id: str | None
    last_id: str | None
    has_more: bool


class StoredCompletionPage(Page):
    data: list[ChatCompletion]


class StoredMessage(OpenSchema):
    id: str
    role: Literal["user", "assistant", "tool"]
    content: str | None
    name: str | None


class StoredMessagePage(Page):
    data: list[StoredMessage]


class DeletedCompletion(Schema):
    object: Literal["chat.completion.deleted"]
    id: str
    deleted: Literal[True]
