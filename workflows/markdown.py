"""Markdown to safe HTML: the one renderer for the chat page, transcripts and tickets.

Whatever a person or a model wrote goes through here before it is shown: raw HTML in it is text, images are left out
(fetching one would tell its host who is reading), and the result passes an allow-list.
"""

import re

import nh3
from django.utils.safestring import SafeString, mark_safe
from markdown_it import MarkdownIt

_PARSER = MarkdownIt("commonmark", {"html": False, "breaks": True}).enable(["table", "strikethrough"]).disable("image")
_TAGS = {
    *("p", "br", "hr", "strong", "em", "s", "code", "pre", "blockquote", "ul", "ol", "li", "a"),
    *("h1", "h2", "h3", "h4", "h5", "h6", "table", "thead", "tbody", "tr", "th", "td"),
}
_ATTRIBUTES = {"a": {"href", "title"}, "ol": {"start"}, "code": {"class"}}
_SCHEMES = {"http", "https", "mailto", "tel"}
# The end of a text that is still growing: a line of marks alone, which could yet become anything (a "-" below a line
# would make that line a heading), and a link whose address has not come yet.
_UNSETTLED = re.compile(r"(?:(?:^|\n)[ \t]*(?:[-=*+_#>`~|]+|\d{1,9}[.)]?)[ \t]*|\[[^\[\]\n]*(?:\](?:\([^()\n]*)?)?)\Z")
_FENCE = re.compile(r"^ {0,3}(?:```|~~~)", re.MULTILINE)


def render_markdown(text: str) -> SafeString:
    """The text as sanitised HTML. Links open in a new tab and tell the other site nothing; never raises."""
    clean = nh3.clean(
        _PARSER.render(text),
        tags=_TAGS,
        attributes=_ATTRIBUTES,
        url_schemes=_SCHEMES,
        link_rel="noopener noreferrer nofollow",
        set_tag_attribute_values={"a": {"target": "_blank"}},
    )
    return mark_safe(clean)  # noqa: S308 - nh3 has just sanitised it


def render_growing_markdown(text: str) -> SafeString:
    """A text that is still being written, without the flicker of marks that are not complete yet.

    What could still become something else is left out for now, and an emphasis that is open is closed at the end.
    """
    if len(_FENCE.findall(text)) % 2:  # inside a code block every mark is just a character
        return render_markdown(text)
    text = _UNSETTLED.sub("", text)
    last = text.rpartition("\n")[2]
    for mark in ("`", "**"):
        if last.count(mark) % 2:
            text = text.removesuffix(mark) if text.endswith(mark) else text.rstrip() + mark
    return render_markdown(text)
