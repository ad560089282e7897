"""Secrets that give themselves away by their shape, wherever they stand."""

import re
from collections.abc import Callable

Spans = list[tuple[int, int]]

_KEY_BLOCK = re.compile(
    r"-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----(?P<secret>.*?)(?:-----END [A-Z ]{0,40}PRIVATE KEY-----|\Z)", re.DOTALL
)
_TOKEN = re.compile(
    r"""(?<![\w-])(?P<secret>
        sk-[A-Za-z0-9_-]{16,}                                # OpenAI and the like
      | (?:sk|pk|rk)_(?:live|test)_[A-Za-z0-9]{10,}          # Stripe
      | whsec_[A-Za-z0-9+/=]{16,}
      | gh[pousr]_[A-Za-z0-9]{20,} | github_pat_\w{20,}      # GitHub
      | glpat-[\w-]{16,}                                     # GitLab
      | (?:AKIA|ASIA)[A-Z0-9]{12,}                           # AWS
      | AIza[\w-]{30,} | ya29\.[\w-]{20,}                    # Google
      | xox[abeprs]-[\w-]{10,} | xapp-[\w-]{10,}             # Slack
      | SG\.[\w-]{16,}\.[\w-]{16,}                           # SendGrid
      | npm_[A-Za-z0-9]{30,} | pypi-[\w-]{30,} | hf_[A-Za-z0-9]{30,} | dop_v1_[a-f0-9]{32,}
      | eyJ[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]*)?                 # JSON Web Token
      | sd-[A-Za-z0-9_]{24,}                                 # this desk
      | \d{6}(?:-\d{6}){3,7}                                 # BitLocker
    )(?![\w-])""",
    re.VERBOSE,
)
# "postgres://user:password@host", "curl -u user:password", "user@host.example:password"
_ADDRESS = re.compile(
    r"://[^\s/:@]{0,64}:(?P<secret>[^\s/@]{1,128})@"
    r"|\s(?:-u|--user)[ =]['\"]?[^\s:'\"]{1,64}:(?P<user>[^\s'\"]{2,128})"
    r"|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}\s?:\s?(?P<login>(?!\d+\b)[^\s,;]{4,64})"
)
_BEARER = re.compile(r"\b(?:authorization:\s*(?:basic|bearer|token)|bearer)\s+(?P<secret>[\w.~+/-]{12,}=*)", re.I)
# "DB_PASSWORD=...", '"password": "..."', "AccountKey=...;", "--password ...", "&sig=..."
_SETTING = re.compile(
    r"(?<![^\W_])(?:pass(?:word|wd|phrase)?|pwd|secret|token|api_?key|(?:account|access|private|shared|secret)_?key|"
    r"credentials?|sig)"
    r"(?:[\w-]{0,20})[\"']?(?:[^\S\n]?=[^\S\n]?|(?<=[\"'])\s?:\s?)"
    r"(?:\"(?P<secret>[^\"\n]{2,200})\"|'(?P<single>[^'\n]{2,200})'|(?P<bare>(?:(?!&\w+=)[^\s\"';,]){3,200}))"
    r"|\s--?(?:password|passwd|token|secret|api-key)[ =](?P<option>[^\s]{3,200})",
    re.I,
)
_CARD = re.compile(r"(?<![\w.+-])(?P<secret>\d(?:[ -]?\d){12,18})(?![\w-])")

_OF_A_CARD = re.compile(r"card|karte\b|carte|tarjeta|visa|amex|cvv|cvc", re.IGNORECASE)


def _found(pattern: re.Pattern) -> Callable[[str], Spans]:
    return lambda text: [match.span(match.lastgroup) for match in pattern.finditer(text)]


def _cards(text: str) -> Spans:
    paid = bool(_OF_A_CARD.search(text))
    return [
        match.span("secret")
        for match in _CARD.finditer(text)
        if _is_card(match["secret"]) or (paid and _is_grouped(match["secret"]))
    ]


def _is_grouped(number: str) -> bool:
    """ "4111 1111 1111 1112": written like a card's number, with a digit mistyped."""
    return [len(group) for group in re.split("[ -]", number)] in ([4, 4, 4, 4], [4, 6, 5])


def _is_card(number: str) -> bool:
    """Whether the digits end in the check digit of ISO/IEC 7812."""
    digits = [int(letter) for letter in number if letter.isdigit()]
    doubled = [digit * 2 - 9 * (digit > 4) for digit in digits[-2::-2]]
    return len(set(digits)) > 1 and (sum(doubled) + sum(digits[-1::-2])) % 10 == 0


SHAPES: tuple[Callable[[str], Spans], ...] = (
    _found(_KEY_BLOCK),
    _found(_TOKEN),
    _found(_ADDRESS),
    _found(_BEARER),
    _found(_SETTING),
    _cards,
)
