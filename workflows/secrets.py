"""Take pasted secrets out of a text, so that they reach no engine, ticket, transcript or log.

Triage policy, section 11: a pasted secret appears neither in the reply nor in the ticket; a marker takes its place.
"""

import re
from collections.abc import Callable

SECRET_MARKER = "[secret removed]"  # noqa: S105

_FLAGS = re.IGNORECASE

# Tokens that give themselves away by their shape.
_KEY_BLOCK = re.compile(
    r"-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----.*?(?:-----END [A-Z ]{0,40}PRIVATE KEY-----|\Z)", re.DOTALL
)
_TOKENS = re.compile(
    r"""(?<![\w-])(?:
        sk-[A-Za-z0-9_-]{16,}                                # OpenAI and the like
      | (?:sk|pk|rk)_(?:live|test)_[A-Za-z0-9]{10,}          # Stripe
      | gh[pousr]_[A-Za-z0-9]{20,} | github_pat_\w{20,}      # GitHub
      | glpat-[\w-]{16,}                                     # GitLab
      | (?:AKIA|ASIA)[A-Z0-9]{12,}                           # AWS
      | AIza[\w-]{30,}                                       # Google
      | xox[abeprs]-[\w-]{10,}                               # Slack
      | eyJ[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]*)?                 # JSON Web Token
      | sd-[A-Za-z0-9_]{24,}
    )(?![\w-])""",
    re.VERBOSE,
)
_URL_PASSWORD = re.compile(r"(?<=://)([^\s/:@]{1,64}:)([^\s/@]{1,128})(?=@)")
_CARD = re.compile(r"(?<![\w.+-])\d(?:[ -]?\d){12,18}(?![\w-])")
_BEARER = re.compile(r"\b((?:authorization:\s*)?bearer\s+)([A-Za-z0-9._~+/-]{16,}=*)", _FLAGS)

# A name of a secret, a word that hands it over, and the secret itself.
_NAME = (
    r"pass ?words?|passwd|passwort|kennwort|mot de passe|mdp|contrase\u00f1a|contrasena|clave|"
    r"pass ?phrase|pass ?code|pwd|pw|psw|"
    r"api[ _-]?key|secret(?:[ _-]?key)?|access[ _-]?(?:key|token)|auth[ _-]?token|client[ _-]?secret|bearer token|"
    r"one[- ]time (?:code|password|pin)|verification code|security code|(?:mfa|2fa|sms|tan|"
    r"otp)[ -]?(?:code)?|otp|tan|"
    r"cvv|cvc|recovery (?:code|key)|bitlocker (?:key|recovery key)|login code|access code|"
    r"authenticator code|c[o\u00f3]digo|pin(?:[ -]?(?:code|nummer))?|puk"
)
_QUALIFIER = (
    r"(?:\s+(?:for|to|of|on|für|pour|para)\s+(?:my\s+|the\s+|mein\w*\s+)?[\w./-]{1,30}"
    r"(?:\s+(?:account|login|laptop|computer|portal))?)?"
)
_SIGN = re.compile(
    rf"(?<!\[)\b(?:{_NAME}){_QUALIFIER}\s*(?::=|[:=]|->|"
    rf"\u2192)\s*[\"'`\u201c\u201e]?(?P<secret>[^\s\"'`\u201c\u201d]{{3,128}})",
    _FLAGS,
)
_VERB = re.compile(
    rf"(?<!\[)\b(?:{_NAME}){_QUALIFIER}\s+(?:is|was|ist|war|lautet|est|es|currently is|is now|is currently|"
    rf"has been set to|is set to|to)\s+"
    r"[\"'`\u201c\u201e]?(?P<secret>[^\s\"'`\u201c\u201d]{3,128})",
    _FLAGS,
)
_BARE = re.compile(rf"(?<!\[)\b(?:{_NAME})\s+[\"'`\u201c\u201e]?(?P<secret>[^\s\"'`\u201c\u201d]{{4,128}})", _FLAGS)
_QUOTED = re.compile(
    rf"(?<!\[)\b(?:{_NAME})\b[^\"'`\u201c\u201e\n.!?]{{0,40}}[\"`\u201c\u201e](?P<secret>[^\s\"`\u201c\u201d]{{4,128}})[\"`\u201d\u201c]",
    _FLAGS,
)
_WITH = re.compile(
    r"\b(?:log(?:ged|ging)? ?in|sign(?:ed|ing)? ?in|user(?:name)?|"
    r"credentials)\b[^\n.!?]{0,40}?[:/ ]\s*(?P<secret>(?=\S*\d)(?=\S*[A-Za-z])(?=\S*[!#$%&*?@^])[^\s\"'`]{6,64})",
    _FLAGS,
)

# What follows "password is" when somebody talks about a password and does not give it away.
_PLAIN_WORDS = frozenset(
    "not no expired expiring wrong right correct incorrect invalid refused rejected accepted denied locked "
    "blocked working broken lost gone missing unknown forgotten the my a an it too very still always never "
    "now being asked required needed about that this what which who where when why how supposed good bad weak "
    "strong secure safe old new changed reset different same ok okay okey fine also only again already just "
    "really definitely probably apparently and or but so because for from with without in on at to of by as "
    "if i we you he she they me us him her them empty case long short due known saved stored visible shown "
    "there here somewhere back please help after before since until unless valid obsolete compromised leaked "
    "stolen written typed entered sent shared one default temporary initial set unchanged mandatory be have "
    "has do does will would can could should longer recognized recognised recognised. necessary enabled "
    "disabled reused protected unclear impossible hard easy difficult getting going causing giving driving "
    "making taking keeps kept nicht falsch abgelaufen richtig korrekt weg vergessen gesperrt ung\u00fcltig zu "
    "noch immer das die der ein eine mein expir\u00e9 incorrect incorrecto incorrecta caducada oubli\u00e9 "
    "pas toujours le la un une perdida bloqueada your their his our reset. change something anything nothing "
    "everything policy manager managers portal reminder prompt prompts field box screen page mail email link "
    "works work does. entry hint list vault safe? question resets app generator dialog window issue issues "
    "problem problems request requests change. today tomorrow yesterday urgent asap via".split()
)


def mask_secrets(text: str) -> tuple[str, bool]:
    """The text with every pasted secret replaced by `SECRET_MARKER`, and whether there was one."""
    masked = _KEY_BLOCK.sub(SECRET_MARKER, text)
    masked = _TOKENS.sub(SECRET_MARKER, masked)
    masked = _URL_PASSWORD.sub(rf"\1{SECRET_MARKER}", masked)
    masked = _BEARER.sub(rf"\1{SECRET_MARKER}", masked)
    masked = _CARD.sub(_mask_card, masked)
    for pattern, is_secret in _STATED:
        masked = pattern.sub(_mask_stated(is_secret), masked)
    return masked, masked != text


def _mask_card(match: re.Match) -> str:
    digits = [int(letter) for letter in match.group() if letter.isdigit()]
    return SECRET_MARKER if passes_luhn(digits) and len(set(digits)) > 1 else match.group()


def passes_luhn(digits: list[int]) -> bool:
    """Whether the digits end in the check digit of ISO/IEC 7812."""
    doubled = [digit * 2 - 9 * (digit > 4) for digit in digits[-2::-2]]
    return (sum(doubled) + sum(digits[-1::-2])) % 10 == 0


def _mask_stated(is_secret: Callable[[str], bool]) -> Callable[[re.Match], str]:
    def replace(match: re.Match) -> str:
        secret = match.group("secret").rstrip(".,;:!?)") or match.group("secret")
        if SECRET_MARKER.startswith(secret) or not is_secret(secret):
            return match.group()
        start = match.start("secret") - match.start()
        return match.group()[:start] + SECRET_MARKER + match.group()[start + len(secret) :]

    return replace


def _after_sign(secret: str) -> bool:
    """After "password:" nearly anything is one; only plain talk is not."""
    return secret.lower() not in _PLAIN_WORDS and not _is_number_of_things(secret)


def _after_verb(secret: str) -> bool:
    """After "password is": a plain word is talk about the password, unless it looks like no word."""
    if secret.lower() in _PLAIN_WORDS or secret.lower().endswith("n't"):
        return False
    return _looks_made_up(secret) or not _is_talk(secret)


def _looks_made_up(secret: str) -> bool:
    """Digits, signs or capitals inside a word: nobody talks like that."""
    if secret.isdigit():
        return len(secret) >= 4
    return bool(re.search(r"[A-Za-z].*\d|\d.*[A-Za-z]|[^\w\s'.,-]|[a-z][A-Z]", secret))


def _is_talk(secret: str) -> bool:
    return bool(re.fullmatch(r"[a-z]+(?:ed|ing|ly|able|ful|ous|ive|ible|less)", secret.lower()))


def _is_number_of_things(secret: str) -> bool:
    return secret.startswith("0x") or bool(re.fullmatch(r"(?i:sd)-\d+", secret))


_STATED: tuple[tuple[re.Pattern, Callable[[str], bool]], ...] = (
    (_SIGN, _after_sign),
    (_VERB, _after_verb),
    (_QUOTED, _looks_made_up),
    (_BARE, lambda secret: _looks_made_up(secret) and not _is_number_of_things(secret)),
    (_WITH, lambda secret: "@" not in secret or not re.fullmatch(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+", secret)),
)
