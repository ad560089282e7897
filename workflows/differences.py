"""What changed between two texts or two sets of values, for people to read."""

import difflib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString


@dataclass(frozen=True)
class Difference:
    """One value that changed, as safe HTML with `del` and `ins` around the words that went and came."""

    label: str
    html: SafeString


def differences(before: Mapping[str, Any], after: Mapping[str, Any]) -> list[Difference]:
    """The values that differ, in the order of `after`; a key is its label."""
    names = dict.fromkeys([*after, *before])
    pairs = [(name, before.get(name), after.get(name)) for name in names]
    return [Difference(name, _mark(old, new)) for name, old, new in pairs if old != new]


def _mark(before: object, after: object) -> SafeString:
    """Texts word by word, lists of texts line by line."""
    if _is_lines(before) and _is_lines(after):
        return _mark_units([f"{line}\n" for line in before or ()], [f"{line}\n" for line in after or ()])
    return _mark_units(_words(_as_text(before)), _words(_as_text(after)))


def _mark_units(old: list[str], new: list[str]) -> SafeString:
    """`new`, with what came in `ins` and what is gone in `del`."""
    matcher = difflib.SequenceMatcher(None, old, new, autojunk=False)
    parts = []
    for kind, i1, i2, j1, j2 in matcher.get_opcodes():
        if kind == "equal":
            parts.append(format_html("{}", "".join(new[j1:j2])))
            continue
        if gone := "".join(old[i1:i2]):
            parts.append(format_html("<del>{}</del>", gone))
        if come := "".join(new[j1:j2]):
            parts.append(format_html("<ins>{}</ins>", come))
    return format_html_join("", "{}", ([part] for part in parts))


def _is_lines(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(item, str) for item in value)


def _words(text: str) -> list[str]:
    """Words with the white space after them, so that a changed sentence does not fall into crumbs."""
    return re.findall(r"\S+\s*|\s+", text)


def _as_text(value: object) -> str:
    match value:
        case None:
            return "not set"
        case bool():
            return "on" if value else "off"
        case str():
            return value
    return json.dumps(value, ensure_ascii=False, indent=1) if isinstance(value, dict | list) else str(value)
