"""JSON that every database can hold and every client can read: no NaN, no absurd numbers or nesting, no broken text."""

import json
import math
import re
from typing import Any, NoReturn

ESCAPED_NUL = re.compile(r"(?<!\\)(?:\\\\)*\\u0000")  # and no escaped backslash before the letters "u0000"

DEEPEST = 500  # Python's own limit, near 1000, would be met later, by whoever writes the value out again


class JsonError(ValueError):
    """What is wrong with a text, as the rest of a sentence about it: "holds a number that is too long"."""


def parse_json(text: str) -> Any:
    """The value of a JSON text. Raises JsonError."""
    try:
        data = json.loads(text, parse_int=_integer, parse_float=_finite, parse_constant=_refuse_constant)
        too_deep = _depth(data) > DEEPEST
    except RecursionError:
        too_deep = True
    except json.JSONDecodeError as error:
        raise JsonError(f"is not valid JSON: {error.msg} at {error.pos}") from error
    if too_deep:
        raise JsonError("is nested too deeply")
    if "\\u" in text:
        _refuse_unstorable(text, data)
    return data


def _depth(value: Any) -> int:
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return 1 + max(map(_depth, inner), default=0)


def _integer(digits: str) -> int:
    try:
        return int(digits)
    except ValueError as error:  # Python's limit on the digits of an integer
        raise JsonError("holds a number that is too long") from error


def _finite(digits: str) -> float:
    number = float(digits)
    if math.isinf(number):
        raise JsonError("holds a number that is too large")
    return number


def _refuse_constant(name: str) -> NoReturn:
    raise JsonError(f"is not valid JSON: {name} is not a JSON number")


def _refuse_unstorable(text: str, data: Any) -> None:
    """Escapes can spell what UTF-8 and databases do not have: lone surrogates and NUL."""
    if ESCAPED_NUL.search(text):
        raise JsonError("holds a NUL character, which is not allowed")
    try:
        json.dumps(data, ensure_ascii=False).encode("utf-8")
    except UnicodeError as error:
        raise JsonError("is not valid UTF-8") from error
