"""Reading a JSON body from anybody: every hostile one is a clear 400."""

import json
from typing import NoReturn

from django.http import HttpRequest
from ninja.parser import Parser

from chat_api.errors import ApiError


class JsonParser(Parser):
    """Strict JSON: UTF-8, no NaN, no absurd numbers or nesting, no text that a database cannot hold."""

    def parse_body(self, request: HttpRequest) -> dict:
        if request.content_type not in ("application/json", ""):
            raise ApiError(415, f"Unsupported content type '{request.content_type[:80]}': send application/json.")
        try:
            text = request.body.decode("utf-8")
            data = json.loads(text, parse_constant=_refuse_constant)
            if "\\u" in text:
                _refuse_unstorable(data)
        except UnicodeError as error:
            raise ApiError(400, "The request body is not valid UTF-8.") from error
        except RecursionError as error:
            raise ApiError(400, "The JSON in the request body is nested too deeply.") from error
        except json.JSONDecodeError as error:
            raise ApiError(400, f"The request body is not valid JSON: {error.msg} at {error.pos}.") from error
        except ValueError as error:
            raise ApiError(400, f"The request body is not valid JSON: {error}.") from error
        if not isinstance(data, dict):
            raise ApiError(400, "The request body must be a JSON object.")
        return data


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not a JSON number")


def _refuse_unstorable(data: dict) -> None:
    """Escapes can spell what UTF-8 and databases do not have: lone surrogates and NUL."""
    text = json.dumps(data, ensure_ascii=False)
    text.encode("utf-8")
    if "\\u0000" in text:
        raise ValueError("a NUL character is not allowed")
