"""Marks quotes in rendered text: the person's own words that a decision rests on.

Works on HTML that `render_markdown` has sanitised, and there on the text between the tags only, so a quote can neither
break a tag nor bring one in. A quote may run across tags: `**VPN** is down` is found as "VPN is down".
"""

import re
from collections.abc import Iterable
from html import escape
from html.parser import HTMLParser
from itertools import groupby

from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe


def mark_quotes(html: SafeString, quotes: Iterable[tuple[str, str]]) -> SafeString:
    """The HTML with each (field, quote) in a `<mark>` that names the fields it speaks for; the last one colours it."""
    pieces = _Pieces(html)
    labels = _labels(pieces.text, quotes)
    if not any(labels):
        return html
    marked, position = [], 0
    for is_text, piece in pieces.pieces:
        if not is_text:
            marked.append(piece)
            continue
        of_piece = zip(labels[position : position + len(piece)], piece, strict=True)
        for fields, letters in groupby(of_piece, key=lambda pair: pair[0]):
            marked.append(_mark("".join(letter for _, letter in letters), fields))
        position += len(piece)
    return mark_safe("".join(marked))  # noqa: S308 - tags as they were sanitised, text escaped


def _labels(text: str, quotes: Iterable[tuple[str, str]]) -> list[tuple[str, ...]]:
    """For every character the fields whose quotes cover it."""
    labels: list[tuple[str, ...]] = [()] * len(text)
    for field, quote in quotes:
        words = re.findall(r"\w+", quote)
        if not words:
            continue
        for match in re.finditer(r"\b" + r"\W+".join(map(re.escape, words)) + r"\b", text, re.IGNORECASE):
            for index in range(*match.span()):
                if field not in labels[index]:
                    labels[index] = (*labels[index], field)
    return labels


def _mark(text: str, fields: tuple[str, ...]) -> str:
    if not fields:
        return escape(text)
    return format_html('<mark data-field="{}" title="{}">{}</mark>', fields[-1], ", ".join(fields), text)


class _Pieces(HTMLParser):
    """The tags and the texts of a piece of HTML, in order."""

    def __init__(self, html: str):
        super().__init__(convert_charrefs=True)
        self.pieces: list[tuple[bool, str]] = []
        self.feed(html)
        self.close()

    @property
    def text(self) -> str:
        return "".join(piece for is_text, piece in self.pieces if is_text)

    def handle_starttag(self, tag: str, attrs: list) -> None:
        self.pieces.append((False, self.get_starttag_text()))

    def handle_startendtag(self, tag: str, attrs: list) -> None:
        self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        self.pieces.append((False, f"</{tag}>"))

    def handle_data(self, data: str) -> None:
        self.pieces.append((True, data))
