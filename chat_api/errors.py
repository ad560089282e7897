"""Every failure as the OpenAI error body: `{"error": {"message", "type", "param", "code"}}`.

Registered in one place, so that endpoints contain no `try`.
"""

import logging
from collections.abc import Mapping, Sequence

from django.core.exceptions import RequestDataTooBig
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from ninja import NinjaAPI
from ninja.errors import HttpError, ValidationError

from workflows.events import Failed
from workflows.exceptions import (
    ConversationNotFound,
    IdempotencyConflict,
    InvalidTurnRequest,
    ListingNotAllowed,
    ModelNotFound,
    ShuttingDown,
    TurnInterrupted,
    WorkflowError,
    WorkflowUnavailable,
)

logger = logging.getLogger(__name__)

INVALID_REQUEST = "invalid_request_error"


class ApiError(Exception):
    """A failure with its HTTP status and everything that the body says."""

    def __init__(
        self,
        status: int,
        message: str,
        type: str = INVALID_REQUEST,
        param: str | None = None,
        code: str | None = None,
        headers: Mapping[str, str] | None = None,
    ):
        super().__init__(message)
        self.status, self.headers = status, dict(headers or {})
        self.body = error_body(message, type, param, code)


def error_body(message: str, type: str, param: str | None = None, code: str | None = None) -> dict:
    return {"error": {"message": message, "type": type, "param": param, "code": code}}


def error_response(error: ApiError) -> JsonResponse:
    # SDKs would try a conflict twice more, and meet it twice more.
    headers = {"x-should-retry": "false"} if error.status == 409 else {}
    return JsonResponse(error.body, status=error.status, headers={**headers, **error.headers})


def as_api_error(error: Exception, request_id: str) -> ApiError:
    """The answer to any exception; one that nobody foresaw is logged and says nothing of its inside."""
    match error:
        case ApiError():
            return error
        case HttpError() if isinstance(error.__cause__, ApiError):
            return error.__cause__  # Ninja wraps what the parser raised
        case HttpError():
            return ApiError(error.status_code, str(error))
        case ValidationError():
            return _invalid_fields(error.errors)
        case RequestDataTooBig():
            return ApiError(413, "The request body is too large.", code="request_too_large")
        case Http404():
            return ApiError(404, "Unknown request URL.", code="unknown_url")
        case ModelNotFound():
            return ApiError(404, str(error), param="model", code="model_not_found")
        case ListingNotAllowed():
            return ApiError(403, str(error), "permission_error", param="model", code="model_not_allowed")
        case ConversationNotFound():
            return ApiError(404, str(error), param="supportdesk.conversation", code="conversation_not_found")
        case InvalidTurnRequest():
            return ApiError(400, str(error), param=error.param, code=error.code)
        case IdempotencyConflict():
            return ApiError(400, str(error), "idempotency_error", code="idempotency_key_reused")
        case ShuttingDown():
            return ApiError(503, str(error), "server_error", code="overloaded", headers={"Retry-After": "2"})
        case TurnInterrupted():
            return ApiError(503, str(error), "server_error", code="turn_interrupted", headers={"Retry-After": "1"})
        case WorkflowUnavailable():
            logger.error("A workflow cannot be run: %s", error)
            return _ours(str(error), "workflow_unavailable")
        case WorkflowError():
            return _ours(str(error), "workflow_failed")
    logger.error("The API request %s failed unexpectedly.", request_id, exc_info=error)
    return ApiError(500, "The server had an error while processing your request.", "server_error")


def turn_failure(failed: Failed) -> ApiError:
    """The answer to a request whose turn failed, where nothing was sent yet."""
    retry = {} if failed.may_retry else {"x-should-retry": "false"}
    if failed.code == "turn_interrupted":
        return ApiError(503, failed.message, "server_error", code=failed.code, headers={"Retry-After": "1", **retry})
    return ApiError(500, failed.message, "server_error", code=failed.code, headers={"x-should-retry": "false"})


def _ours(message: str, code: str) -> ApiError:
    """Our own failure that comes back when tried again: tell the SDKs, which would otherwise try twice more."""
    return ApiError(500, message, "server_error", code=code, headers={"x-should-retry": "false"})


# What a value of the wrong type should have been, by pydantic's error type. Anything else that pydantic complains of is
# a value out of range or not among the allowed ones.
EXPECTED = {
    "bool_type": "a boolean",
    "dict_type": "an object",
    "float_type": "a number",
    "int_type": "an integer",
    "list_type": "an array",
    "model_type": "an object",
    "string_type": "a string",
    "union_tag_not_found": "an object",
}


def _invalid_fields(errors: Sequence[Mapping]) -> ApiError:
    """The first of the schema's complaints, with the path of the field."""
    first = errors[0]
    param = param_path(first["loc"])
    if param is None:
        return ApiError(400, "Send a JSON object in the request body.")
    kind = first["type"]
    if kind == "missing":
        return ApiError(400, f"Missing required parameter: '{param}'.", param=param, code="missing_required_parameter")
    if kind in EXPECTED:
        message = f"Invalid type for '{param}': expected {EXPECTED[kind]}."
        return ApiError(400, message, param=param, code="invalid_type")
    return ApiError(400, f"Invalid '{param}': {first['msg']}.", param=param, code="invalid_value")


def param_path(loc: Sequence[str | int]) -> str | None:
    """`("body", "payload", "messages", 2, "content", "content:parts", 0)` as `messages[2].content[0]`."""
    path = ""
    for step in loc[2:] if loc[0] == "body" else loc[1:]:  # a body is one parameter of the endpoint's function
        if isinstance(step, int):
            path += f"[{step}]"
        elif ":" not in step:  # a union's tag, which is no field
            path += f".{step}" if path else step
    return path or None


def register(api: NinjaAPI) -> None:
    """Answer every exception of an endpoint with the envelope."""

    def answer(request: HttpRequest, error: Exception) -> HttpResponse:
        return error_response(as_api_error(error, request.request_id))

    for kind in (Exception, Http404, HttpError, ValidationError):
        api.add_exception_handler(kind, answer)
