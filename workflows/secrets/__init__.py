"""Take pasted secrets out of a text, so that they reach no engine, ticket, transcript or log.

Triage policy, section 11: a pasted secret appears neither in the reply nor in the ticket; a marker takes its place.

`shapes` knows what gives itself away: keys, cards, settings, addresses with a password. `talk` finds what people paste
into a sentence: it looks for words that speak of a password, PIN or code, and for what near them is no ordinary word.
"""

import re

from workflows.secrets.shapes import SHAPES, Spans
from workflows.secrets.talk import secrets_told

SECRET_MARKER = "[secret removed]"  # noqa: S105
_MARKER = re.compile(re.escape(SECRET_MARKER))


def mask_secrets(text: str) -> tuple[str, bool]:
    """The text with every pasted secret replaced by `SECRET_MARKER`, and whether there was one."""
    masked = text
    for shape in SHAPES:
        masked = _replace(masked, shape(masked))
    masked = _replace(masked, _everywhere(masked, secrets_told(masked)))
    return masked, masked != text


def _everywhere(text: str, spans: Spans) -> Spans:
    """The spans, and wherever else in the text the same is written."""
    told = {text[start:end] for start, end in spans if end - start > 3}
    if not told:
        return spans
    again = re.compile(
        rf"(?<!\w)(?:{'|'.join(map(re.escape, sorted(told, key=len, reverse=True)))})(?!\w)", re.IGNORECASE
    )
    return spans + [match.span() for match in again.finditer(text)]


def _replace(text: str, spans: Spans) -> str:
    """`spans` are (start, end); what overlaps an earlier one, or a marker, is left out."""
    markers = [match.span() for match in _MARKER.finditer(text)]
    parts, position = [], 0
    for start, end in sorted(spans):
        if start >= position and not any(start < marked_end and end > marked for marked, marked_end in markers):
            parts += [text[position:start], SECRET_MARKER]
            position = end
    return "".join([*parts, text[position:]])
