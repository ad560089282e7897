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

# A name of a secret, words that hand it over, and the secret itself.
_NAME = (
    r"(?:pass ?words?|passwd|passwort|kennwort|mot de passe|mdp|contrase\u00f1a|contrasena|clave|"
    r"pass ?phrase|pass ?code|pwd|pw|psw|"
    r"api[ _-]?key|secret(?:[ _-]?key)?|access[ _-]?(?:key|token)|auth[ _-]?token|client[ _-]?secret|bearer token|"
    r"one[- ]time (?:code|password|pin)|verification code|security code|(?:mfa|2fa|sms|tan|otp)[ -]?(?:code)?|otp|tan|"
    r"cvv|cvc|recovery (?:code|key)|bitlocker (?:key|recovery key)|login code|access code|authenticator code|"
    r"c[o\u00f3]digo|pin(?:[ -]?(?:code|nummer|number))?|puk)"
)
# "for my SAP account", "that I always use"
_QUALIFIER = (
    r"(?:\s+(?:for|to|of|on|f\u00fcr|pour|para)\s+(?:my\s+|the\s+|mein\w*\s+)?[\w./@-]{1,40}"
    r"(?:\s+(?:account|login|laptop|computer|portal))?)?"
    r"(?:,?\s+(?:(?:that|which)\s+)?(?:i|we|he|she|they|das\s+ich|die\s+ich)\s+(?:\w+\s+)?"
    r"(?:use|used|have|had|set|chose|got|given|received|tried|typed|entered|benutze|verwende|nehme),?)?"
)
_HANDS_OVER = (
    r"(?:(?:,?\s+which|,)?\s+(?:(?:currently|now|just)\s+)?(?:is|was|ist|war|lautet|est|es|used "
    r"to be|should be|will be|(?:has been|is|was) "
    r"set to)|['\u2019]s)(?:\s+(?:still|now|currently|always|just|simply|actually|immer noch|jetzt))?"
)
_SIGN = r"\s*[*_]{0,2}\s*(?::=|\(|[:=]|->|\u2192)[*_]{0,2}\s*"
_OPEN, _CLOSE = r"[\"'`\u201c\u201e\u201a\u00ab]", r"[\"'`\u201c\u201d\u2018\u2019\u00bb]"
_SECRET = (
    rf"(?:{_OPEN}(?P<quoted>[^\n\"`\u201c\u201d]{{2,128}}?){_CLOSE}(?![\w])"
    rf"|{_OPEN}?(?P<secret>\d{{2,4}}(?:[ -]\d{{2,4}}){{1,3}}(?![\w-])|[^\s\"`\u201c\u201d]{{3,128}}))"
)
_START = r"(?<!\[)\b"
_ACCOUNT = r"(?:log-?in|user(?:[ -]?name|[ -]?id)?|credentials|creds|account|zugangsdaten|benutzer(?:name)?)"


def _compile(pattern: str) -> re.Pattern:
    return re.compile(pattern, _FLAGS)


_AFTER_IS_SIGN = _compile(rf"{_START}{_NAME}{_QUALIFIER}{_HANDS_OVER}{_SIGN}{_SECRET}")
_AFTER_SIGN = _compile(rf"{_START}(?:{_NAME}{_QUALIFIER}|pass){_SIGN}{_SECRET}")
_AFTER_VERB = _compile(rf"{_START}{_NAME}{_QUALIFIER}{_HANDS_OVER}\s+{_SECRET}")
_CHANGED_TO = _compile(
    rf"\b(?:chang\w+|set|reset|ge\u00e4ndert)\s+(?:\w+\s+){{0,3}}?{_NAME}{_QUALIFIER}\s+to\s+{_SECRET}"
)
_NEAR = _compile(rf"{_START}{_NAME}\s+(?:to\s+|-\s+)?{_SECRET}")
_QUOTED = _compile(
    rf"{_START}{_NAME}\b[^\"'`\u201c\u201e\n.!?]{{0,40}}[\"`\u201c\u201e](?P<secret>[^\s\"`\u201c\u201d]{{4,"
    rf"128}})[\"`\u201d\u201c]"
)
_BEFORE = _compile(
    rf"(?<!\S)(?P<secret>[^\s\"`]{{4,128}})\s+(?:is|was|as|ist|als)\s+(?:my|the|our|a|mein|"
    rf"das)?\s*(?:[\w-]+\s+)?{_NAME}\b"
    r"(?!\s+(?:manager|policy|field|reset|tool))"
)
# "login: bob / hunter2", "credentials bob:hunter2"
_PAIR_AFTER_SIGN = _compile(
    rf"\b{_ACCOUNT}(?:[ -]?(?:data|details))?(?:\s*(?:/|and|&)\s*(?:pass(?:word)?|pw))?{_SIGN}"
    r"[\w.@\\-]{2,60}\s*[/:|,]\s*(?P<secret>[^\s/\\\"'`][^\s\"'`]{2,64})"
)
_PAIR = _compile(rf"\b{_ACCOUNT}\s+[\w.@\\-]{{2,60}}\s*[/:|]\s*(?P<secret>[^\s/\\\"'`][^\s\"'`]{{2,64}})")
_WITH = _compile(
    r"\b(?:log(?:ged|ging)? ?in|sign(?:ed|ing)? ?in|user(?:name)?|credentials)\b[^\n.!?]{0,40}?[:/ ]\s*"
    r"(?P<secret>(?=\S*\d)(?=\S*[A-Za-z])(?=\S*[!#$%&*?@^])[^\s\"'`]{6,64})"
)

# What follows "password is" when somebody talks about a password and does not give it away.
_FUNCTION_WORDS = frozenset(
    "not no the my a an it its too very still always never now that this what which who where when why how about "
    "and or but so because for from with without in on at to of by as if i we you he she they me us him her them "
    "your their his our there here also only again already just really please help unless until after before since "
    "nicht zu noch immer das die der ein eine mein pas toujours le la un une being be been have has had do does did "
    "will would can could should must may".split()
)
_STATE_WORDS = frozenset(
    "expired expiring expire wrong right correct incorrect invalid refused rejected accepted denied locked blocked "
    "working broken lost gone missing unknown forgotten asked required needed supposed good bad weak strong secure "
    "safe old new changed reset different same ok okay okey fine definitely probably apparently empty case long "
    "short due known saved stored visible shown somewhere back valid obsolete compromised leaked stolen written "
    "typed entered sent shared one default temporary initial set unchanged mandatory longer recognized recognised "
    "necessary enabled disabled reused protected unclear impossible hard easy difficult getting going causing "
    "giving driving making taking keeps kept falsch abgelaufen richtig korrekt weg vergessen gesperrt ung\u00fcltig "
    "expir\u00e9 incorrecto incorrecta caducada oubli\u00e9 perdida bloqueada change something anything nothing "
    "everything policy manager managers portal reminder prompt prompts field box screen page mail email link works "
    "work entry hint list vault question resets app generator dialog window issue issues problem problems request "
    "requests today tomorrow yesterday urgent asap via identical equal active inactive pending corrupt corrupted "
    "sensitive".split()
)
_PLAIN_WORDS = _FUNCTION_WORDS | _STATE_WORDS


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
        group = "quoted" if match.groupdict().get("quoted") else "secret"
        secret = match.group(group)
        if group == "secret":
            secret = secret.rstrip(".,;:!?)'*") or secret
        if SECRET_MARKER.startswith(secret) or SECRET_MARKER in secret or not is_secret(secret):
            return match.group()
        start = match.start(group) - match.start()
        return match.group()[:start] + SECRET_MARKER + match.group()[start + len(secret) :]

    return replace


def _after_is_sign(secret: str) -> bool:
    """After "password is:" even a weak word is one."""
    return _stem(secret) not in _FUNCTION_WORDS


def _after_sign(secret: str) -> bool:
    """After "password:" nearly anything is one; only plain talk is not."""
    return not _is_plain(secret) and not _is_number_of_things(secret)


def _after_verb(secret: str) -> bool:
    """After "password is": a plain word is talk about the password, unless it looks like no word."""
    if _is_plain(secret) or secret.lower().endswith(("n't", "n\u2019t")):
        return False
    return _looks_made_up(secret) or not _is_talk(secret)


def _in_passing(secret: str) -> bool:
    """Near a password without a word that hands it over, only what nobody would say is one."""
    return _looks_made_up(secret) and not _is_number_of_things(secret)


def _in_pair(secret: str) -> bool:
    """After "login: bob /": a word in small letters is one, "Citrix / SAP" is not."""
    return _in_passing(secret) or (secret.islower() and secret.isalpha() and not _is_plain(secret))


def _is_plain(secret: str) -> bool:
    return all(_stem(word) in _PLAIN_WORDS for word in secret.split())


def _stem(word: str) -> str:
    """ "it" of "it's"."""
    return re.split(r"['\u2019]", word.lower())[0]


def _looks_made_up(secret: str) -> bool:
    """Digits, signs or capitals inside a word: nobody talks like that."""
    digits = secret.replace(" ", "").replace("-", "")
    if digits.isdigit():
        return len(digits) >= 4
    return bool(re.search(r"[A-Za-z].*\d|\d.*[A-Za-z]|[^\w\s'./,\u2019-]|[a-z][A-Z]", secret))


def _is_talk(secret: str) -> bool:
    return bool(re.fullmatch(r"[a-z]+(?:ed|ing|ly|able|ful|ous|ive|ible|less)", secret.lower()))


def _is_number_of_things(secret: str) -> bool:
    return secret.startswith("0x") or bool(re.fullmatch(r"(?i:sd)-\d+", secret))


def _is_no_address(secret: str) -> bool:
    return "@" not in secret or not re.fullmatch(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+", secret)


_STATED: tuple[tuple[re.Pattern, Callable[[str], bool]], ...] = (
    (_PAIR_AFTER_SIGN, _in_pair),
    (_AFTER_IS_SIGN, _after_is_sign),
    (_AFTER_SIGN, _after_sign),
    (_AFTER_VERB, _after_verb),
    (_CHANGED_TO, _after_verb),
    (_QUOTED, _looks_made_up),
    (_NEAR, _in_passing),
    (_BEFORE, _in_passing),
    (_PAIR, _in_passing),
    (_WITH, _is_no_address),
)
