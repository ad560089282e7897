"""Reading a JSON body from anybody: every hostile one is a clear 400."""

import json
import math
import re
from typing import Any, NoReturn

from django.http import HttpRequest
from ninja.parser import Parser

from chat_api.errors import ApiError

ESCAPED_NUL = re.compile(r"(?<!\\)(?:\\\\)*\\u0000")  # and no escaped backslash before the letters "u0000"


class JsonParser(Parser):
    """Strict JSON: UTF-8, no NaN, no absurd numbers or nesting, no text that a database cannot hold."""

    def parse_body(self, request: HttpRequest) -> dict:
        if request.content_type not in ("application/json", ""):
            raise ApiError(415, f"Unsupported content type '{request.content_type[:80]}': send application/json.")
        try:
            text = request.body.decode("utf-8")
            data = json.loads(text, parse_float=_finite, parse_constant=_refuse_constant)
            if "\\u" in text:
                _refuse_unstorable(text, data)
        except UnicodeError as error:
            raise ApiError(400, "The request body is not valid UTF-8.") from error
        except RecursionError as error:
            raise ApiError(400, "The JSON in the request body is nested too deeply.") from error
        except json.JSONDecodeError as error:
            raise ApiError(400, f"The request body is not valid JSON: {error.msg} at {error.pos}.") from error
        except ValueError as error:  # Python's limit on the digits of an integer
            raise ApiError(400, "The request body holds a number that is too long.") from error
        if not isinstance(data, dict):
            raise ApiError(400, "The request body must be a JSON object.")
        return data


def _finite(digits: str) -> float:
    number = float(digits)
    if math.isinf(number):
        raise ApiError(400, "The request body holds a number that is too large.")
    return number


def _refuse_constant(name: str) -> NoReturn:
    raise ApiError(400, f"The request body is not valid JSON: {name} is not a JSON number.")


def _refuse_unstorable(text: str, data: Any) -> None:
    """Escapes can spell what UTF-8 and databases do not have: lone surrogates and NUL."""
    if ESCAPED_NUL.search(text):
        raise ApiError(400, "The request body holds a NUL character, which is not allowed.")
    json.dumps(data, ensure_ascii=False).encode("utf-8")
