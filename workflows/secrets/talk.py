"""Secrets that people paste into sentences: "my pw is Tulip-88", "tried Verano2024", "it texted me 482913".

Four questions, from the surest to the least sure:

1. Is it handed over? Behind "password is", "PIN:" or "user: bob /" nearly any word is the secret.
2. Is a number near what speaks of a PIN or a code, and counts nothing else?
3. Does a word that nobody would say (letters with digits or signs) stand in a sentence about signing in?
4. Does what looks like a chosen password (Kellertuer1, Qm7!rackety) stand anywhere in a message about an account?

A word that is masked by mistake costs little, a secret that stays costs much: in doubt it is masked. Words and numbers
that name something else (LT-20491, 0x80070005, Windows11, "room 12") are left alone.
"""

import re

from . import words
from .codes import codes
from .looks import is_chosen, is_mixed, is_numbered, is_typed
from .message import Message
from .shapes import Spans
from .told import answers, handed_over, pairs

_DONE_WITH = re.compile(
    rf"""(?: {words.TRIED.pattern}(?:\s+(?:in|with|mit|avec|con|to))?
          | \b(?:opens?|unlocks?)\s+with | \bset\s+it\s+to
          | (?<!name\ )\bchang\w+(?:\s+(?!user|name|host)\w+){{0,3}}?\s+(?:back\s+)?to
        )\s+["'`\u201c\u201e\u00ab]?(?P<secret>[^\s"'`\u201c\u201d\u00bb,;:?]{{4,64}}?)
        (?=["'`\u201c\u201d\u00bb,;:?.]*(?:\s|$))""",
    re.IGNORECASE | re.VERBOSE,
)
_QUOTED_WORD = re.compile(r"[\"\u201c\u201e\u00ab](?P<secret>[^\s\"\u201c\u201d\u00bb]{5,64})[\"\u201c\u201d\u00bb]")
_SIGN_INSIDE = re.compile(r"[^\W_][!#$%&*?+=~^]")


def secrets_told(text: str) -> Spans:
    """Where in the text somebody tells a secret: (start, end) of each, in no order."""
    message = Message(text)
    return [*handed_over(message), *pairs(message), *answers(message), *codes(message), *_made_up_words(message)]


def _made_up_words(message: Message) -> Spans:
    spans: Spans = [match.span("secret") for match in _DONE_WITH.finditer(message.text) if is_typed(match["secret"])]
    if not message.speaks_of_an_account:
        return spans
    for start, end in message.sentences:
        if signs_in := message.is_about_signing_in(start, end):
            quoted = _QUOTED_WORD.finditer(message.text, start, end)
            spans += [match.span("secret") for match in quoted if _SIGN_INSIDE.search(match["secret"])]
        for word in message.words(start, end):
            strange = is_chosen(word.text) or (is_mixed(word.text) and (signs_in or word.alone))
            if strange and not is_numbered(word):
                spans.append((word.start, word.end))
    return spans
