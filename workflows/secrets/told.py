"""Secrets that are handed over: "my pw is Tulip-88", "user: bob / hunter2", "my first pet? I answer Biscuit"."""

import re
from dataclasses import dataclass
from functools import cached_property

from . import words
from .codes import NUMBER
from .looks import (
    CLOSING,
    bare,
    is_chosen,
    is_phone_number,
    is_plain,
    is_reference,
    is_talk,
    looks_made_up,
    names_a_thing,
)
from .message import Message
from .shapes import Spans

_QUOTES = {
    '"': '"',
    "'": "'",
    "`": "`",
    "\u201c": "\u201d\u201c",
    "\u201e": "\u201c\u201d",
    "\u201a": "\u2018\u2019",
    "\u00ab": "\u00bb",
}
_ONE_WORD = re.compile(r"\S{1,200}[^\S\n]*(?:\n|\Z)")
_SHORTEST, _LONGEST_QUOTE = 3, 130
_FEWEST_WORDS, _MOST_WORDS = 3, 8  # of a passphrase

# From the word that names the secret to the secret.
_LINK = (
    r"(?:is|was|are|were|be|been set to|set to|to|[\u2019']s|ist|war|w[a\u00e4]e?re?|lautete?|hei(?:\u00df|ss)t|"
    r"hie(?:\u00df|ss)|est|[e\u00e9]tait|c[\u2019']est|c[\u2019'][e\u00e9]tait|es|era|son|sigue siendo|"
    r"como|comme|als|as|used to be)"
)
_STILL = (
    r"(?:\s+(?:still|now|currently|always|just|simply|actually|like|something like|immer noch|immer|fr\u00fcher|bisher|"
    r"jetzt|toujours|encore|donc|siempre))?"
)
_OF_WHAT = r"(?:,?\s+(?!(?:is|was|ist|war|est|es|era|not|nicht|pas|no|id)\b)[\w.@/\u2019'-]{1,40}){0,7}?"
_SIGN = r"[^\S\n]*[*_`]{0,2}[^\S\n]*(?::=|=>|->|\u2192|[:=(\u2013])[^\S\n]*[*_]{0,2}[^\S\n]*"
_NEXT = re.compile(r"\s+(?:-\s+)?")
_BY_SIGN = re.compile(rf"{_OF_WHAT}(?:\s+{_LINK})?{_SIGN}", re.IGNORECASE)
_BY_WORD = re.compile(rf"{_OF_WHAT},?\s*(?:\b|(?=[\u2019'])){_LINK}{_STILL}\s+", re.IGNORECASE)
_LINK_AND_SIGN = re.compile(rf"\s{_LINK}\s*[:=]", re.IGNORECASE)
_IS_MY = re.compile(
    r"\s+(?:is|was|ist|war|est|es|era|as|als|comme|como|<-+|\u2190|-|\u2013|that[\u2019']?s|c[\u2019']est|das ist)"
    r"\s+(?:\S+\s+){0,2}?$",
    re.IGNORECASE,
)
# "my colleague set correct horse lamp window as the passphrase"
_PUT_AS = re.compile(
    r"\b(?:set|chose|put|used?|uses)\s+(?P<secret>[a-z]{3,20}(?:[ -][a-z]{3,20}){2,6})"
    r"\s+as\s+(?:\w+\s+){0,2}pass\s?(?:word|phrase)",
    re.IGNORECASE,
)
_USER_THEN_WORD = (
    r"[^\S\n]*(?P<name>[\w.@\\-]{2,60})[^\S\n]*"
    r"(?:[/|:,(\u2013-]|(?<=\s)-|\b(?:and|und|et|y|mit|with|avec|con)\b|(?<=\d)(?=\s)|(?=\s[^\s\w]?\w*[\d!#$%&*]))"
    r"[^\S\n]*(?P<secret>[^\s/\\|,]\S{2,64})"
)
_PAIRS = (
    re.compile(
        r"(?:[^\S\n]+[\w-]+){0,3}?[^\S\n]*(?:[:=(]|\b(?:is|are|ist|sind|sont|est|son|es)\b)" + _USER_THEN_WORD,
        re.IGNORECASE,
    ),
    re.compile(_USER_THEN_WORD, re.IGNORECASE),
)
_ANSWER = re.compile(r"[^\n.,;!?\"\u201c\u201d\u00bb]{2,60}")
_END_OF_ANSWER = re.compile(
    r"\s(?:with|without|mit|ohne|eingegeben|con|sin|avec|sans|and|but|und|aber|et|mais|y|pero|it|das|\u00e7a|which)\s"
)


@dataclass(frozen=True)
class _Secret:
    """What may be one: a part of a text."""

    whole: str
    start: int
    end: int

    @cached_property
    def text(self) -> str:
        return self.whole[self.start : self.end]

    @property
    def is_number(self) -> bool:
        return bool(re.fullmatch(r"[\d -]{4,}", self.text)) and not is_phone_number(self.text)

    @property
    def is_code(self) -> bool:
        return bool(re.fullmatch(r"\d{4,8}|\d{3}[ -]\d{3}", self.text))

    @property
    def is_quoted(self) -> bool:
        return self.whole[self.start - 1] in _QUOTES and self.whole[self.end : self.end + 1] in CLOSING


def handed_over(message: Message) -> Spans:
    spans: Spans = []
    for kind in (words.PASSWORD, words.CODE, words.KEY, words.WEAK_CODE):
        for name in kind.finditer(message.text):
            spans += _behind(message.text, name, kind) + _before(message.text, name)
    return spans + [match.span("secret") for match in _PUT_AS.finditer(message.text)]


def _behind(text: str, name: re.Match, kind: re.Pattern) -> Spans:
    """What follows the name of a secret, if it is handed over there."""
    for link, is_secret in ((_NEXT, _is_put_next), (_BY_SIGN, _is_put_behind_a_sign), (_BY_WORD, _is_said_to_be)):
        match = link.match(text, name.end())
        may_be_a_phrase = link is not _NEXT or bool(words.PASSPHRASE.match(name[0]))
        secret = _secret_at(text, match.end(), may_be_a_phrase) if match else None
        if secret and secret.text.lower() not in words.COUNTED and is_secret(secret, kind, match[0]):
            return [(secret.start, secret.end)]
    return []


def _is_put_next(secret: _Secret, kind: re.Pattern, _: str) -> bool:
    """ "my pw hunter2": what nobody would say, or a passphrase."""
    if kind is words.WEAK_CODE:
        return secret.is_code and secret.whole[secret.end : secret.end + 1] in ("#", "*")
    strange = looks_made_up(secret.text) and not names_a_thing(secret.text)
    return secret.is_number or strange or " " in secret.text


def _is_put_behind_a_sign(secret: _Secret, kind: re.Pattern, link: str) -> bool:
    """ "Password: sunshine"; not "password: forgotten", but "my password is: forgotten"."""
    if kind is words.WEAK_CODE:
        return secret.is_code
    if len(link.split()) > 4:  # more was said between the two
        return secret.is_number or is_chosen(secret.text)
    if _LINK_AND_SIGN.search(link) and secret.text.lower() not in words.FUNCTION_WORDS:
        return True
    phone_number = kind is words.PASSWORD and is_phone_number(secret.text)
    return not (is_plain(secret.text) or is_reference(secret.text) or phone_number)


def _is_said_to_be(secret: _Secret, kind: re.Pattern, link: str) -> bool:
    """ "my password is sunshine"; not "my password is wrong"."""
    if kind is words.WEAK_CODE:
        return secret.is_code
    if secret.is_number:
        return len(link.split()) < 5
    said_plainly = secret.is_quoted or (len(link.split()) < 6 and not link.endswith("to "))
    return looks_made_up(secret.text) or (kind is words.PASSWORD and said_plainly and not is_talk(secret.text))


def _before(text: str, name: re.Match) -> Spans:
    """ "hunter2 is my password"."""
    start = max(0, name.start() - 80)
    link = _IS_MY.search(text, start, name.start())
    last = text[start : link.start()].split()[-1:] if link else []
    if not last:
        return []
    word = bare(last[0], link.start() - len(last[0]))
    return [(word.start, word.end)] if looks_made_up(word.text) and not names_a_thing(word.text) else []


def _secret_at(text: str, start: int, may_be_a_phrase: bool) -> _Secret | None:
    """What could be the secret that begins here: a quotation, a grouped number, some words, or a word."""
    skipped = text[start : start + 20]
    skipped = skipped[: len(skipped) - len(skipped.lstrip("*(<\n "))]
    start += len(skipped)
    if "\n" in skipped and not _ONE_WORD.match(text, start):
        return None
    if quotation := _quotation(text, start):
        return quotation
    start += text[start : start + 1] in _QUOTES
    if number := NUMBER.match(text, start):
        return _Secret(text, *number.span("secret"))
    match = re.compile(r"\S{1,200}").match(text, start)
    if not match:
        return None
    if may_be_a_phrase and (phrase := _phrase(text, start)):
        return phrase
    word = bare(match.group(), start)
    return _Secret(text, word.start, word.end) if len(word.text) >= _SHORTEST else None


def _quotation(text: str, start: int) -> _Secret | None:
    closing = _QUOTES.get(text[start : start + 1])
    if closing is None:
        return None
    end = re.compile(rf"[{re.escape(closing)}\n](?!\w)").search(text, start + 1, start + _LONGEST_QUOTE)
    if end is None or end.group() == "\n" or end.start() - start < _SHORTEST:
        return None
    return _Secret(text, start + 1, end.start())


def _phrase(text: str, start: int) -> _Secret | None:
    """Several words that make one secret ("correct horse battery staple"): at least two of them are no talk."""
    line = text[start : start + 200].split("\n", 1)[0]
    said, end = [], start
    for match in re.finditer(r"\S+", line):
        word = match.group().rstrip(".,;:!?)*'\"")
        goes_on = len(said) >= _FEWEST_WORDS and word.lower() in words.FUNCTION_WORDS
        if goes_on or word.lower() in words.JOINS:
            break
        said.append(word)
        end = start + match.start() + len(word)
        if match.group()[-1] in ".,;:!?" or len(said) == _MOST_WORDS:
            break
    strange = sum(not is_talk(word) for word in said)
    function_words = sum(word.lower() in words.FUNCTION_WORDS for word in said)
    if len(said) < _FEWEST_WORDS or strange < 2 or function_words > 1 or looks_made_up(said[0]):
        return None
    if is_plain(said[0]) and said[1].lower() in words.FUNCTION_WORDS:
        return None  # "visible to anyone outside"
    return _Secret(text, start, end)


def pairs(message: Message) -> Spans:
    """ "login: bob / hunter2", "user jdoe pw hunter2": a name and what opens its door."""
    accounts = words.ACCOUNT.finditer(message.text)
    found = [pattern.match(message.text, account.end()) for account in accounts for pattern in _PAIRS]
    return [_secret_of(pair) for pair in found if pair and _is_pair(pair)]


def _secret_of(pair: re.Match) -> tuple[int, int]:
    word = bare(pair["secret"], pair.start("secret"))
    return word.start, word.end


def _is_pair(pair: re.Match) -> bool:
    user, secret = pair["name"], bare(pair["secret"], 0).text
    is_user = (re.search(r"[\d.@_]", user) or user.islower()) and not is_plain(user)
    if not is_user or words.PASSWORD.fullmatch(secret):
        return False
    if looks_made_up(secret) and not names_a_thing(secret):
        return True
    between = pair.string[pair.end("name") : pair.start("secret")]
    return any(sign in between for sign in "/|:") and secret.islower() and secret.isalpha() and not is_talk(secret)


def answers(message: Message) -> Spans:
    """Answers to security questions: whoever knows them resets the password."""
    if not words.SECURITY_QUESTION.search(message.text):
        return []
    spans: Spans = []
    for name in words.ANSWER.finditer(message.text):
        start = name.end() + (message.text[name.end() : name.end() + 1] in _QUOTES)
        if said := _ANSWER.match(message.text, start):
            until = _END_OF_ANSWER.search(message.text, start, said.end())
            spans.append((start, until.start() if until else said.end()))
    return [(start, end) for start, end in spans if not is_plain(message.text[start:end])]
