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
    r"(?:pass ?words?|passwd|passwort|kennwort|mots? de passe|mdp|contrase\u00f1a|contrasena|clave|"
    r"pass ?phrase|pass ?code|pwd|pw|psw|"
    r"api[ _-]?key|secret(?:[ _-]?key)?|access[ _-]?(?:key|token)|auth[ _-]?token|client[ _-]?secret|bearer token|"
    r"one[- ]time (?:code|password|pin)|verification code|security code|(?:mfa|2fa|sms|tan|otp)[ -]?(?:code)?|otp|tan|"
    r"cvv|cvc|recovery (?:code|key)|bitlocker (?:key|recovery key)|login code|access code|authenticator code|"
    r"[a-z\u00e4\u00f6\u00fc]{2,20}-?(?:passwort|kennwort)|(?:best\u00e4tigungs|bestaetigungs|sicherheits|"
    r"einmal|anmelde|"
    r"zugangs|freischalt|verifizierungs)-?code|(?:api|wlan|netzwerk|zugangs)-?(?:schl\u00fcssel|schluessel)|"
    r"c[o\u00f3]digo(?! (?:de )?(?:error|barras|postal|qr|fallo|parada))(?: de (?:verificaci[o\u00f3]n|"
    r"confirmaci[o\u00f3]n|seguridad|acceso|un solo uso))?|(?<=mi )contra|"
    r"(?<=el )token|code (?:pin|sms|re[c\u00e7]u|secret|confidentiel|de (?:validation|v[e\u00e9]rification|"
    r"s[e\u00e9]curit[e\u00e9]|"
    r"confirmation|connexion|d[e\u00e9]verrouillage|r[e\u00e9]cup[e\u00e9]ration))|cl[e\u00e9] "
    r"(?:d['\u2019]api|api|bitlocker|"
    r"secr[e\u00e8]te|wi-?fi|de (?:r[e\u00e9]cup[e\u00e9]ration|chiffrement))|pin(?:[ -]?(?:code|nummer|number))?|puk)"
)
# "for my SAP account", "that I always use"
_QUALIFIER = (
    r"(?:\s+(?:there|here|dort|hier|l\u00e0-bas|ici|all\u00ed|ah\u00ed|aqu\u00ed))?"
    r"(?:\s+(?:actual|nuev[ao]|antigu[ao]|viej[ao]|anterior|temporal|provisional)(?=\s))?"
    r"(?:\s+(?:for|to|of|on|f\u00fcr|pour|para|del?)\s+(?:my\s+|the\s+|mein\w*\s+|la\s+|el\s+|mi\s+)?[\w./@-]{1,40}"
    r"(?:\s+(?:account|login|laptop|computer|portal))?)?"
    r"(?:\s+(?:actuel|provisoire|temporaire|initial|habituel|perso|personnel|wi-?fi|windows|bitlocker|"
    r"admin)(?=[\s:=(]))?"
    r"(?:\s+(?:du|de\s+la|de|de\s+l['\u2019]|d['\u2019])\s*[\w./@-]{1,40})?"
    r"(?:,?\s+qu(?:e\s+|['\u2019])(?:j['\u2019]|je\s+|on\s+|nous\s+|vous\s+)(?:m['\u2019]|ai\s+|a\s+|avais\s+|"
    r"avez\s+)*\w+)?"
    r"(?:,?\s+(?:(?:that|which)\s+)?(?:i|we|he|she|they|das\s+ich|die\s+ich)\s+(?:\w+\s+)?"
    r"(?:use|used|have|had|set|chose|got|given|received|tried|typed|entered|benutze|verwende|nehme),?)?"
    r"(?:,?\s+que\s+(?:yo\s+)?(?:(?:me|nos|le)\s+)?(?:ha\s+|han\s+|he\s+)?(?:us[oa]|utilizo|tengo|pongo|puse|"
    r"puesto|lleg\w+|"
    r"di[eo]\w*|dado|mand\w+|envi\w+|asign\w+)(?:\s+siempre)?)?"
)
_HANDS_OVER = (
    r"(?:(?:,?\s+(?:which|que)|,)?\s+(?:(?:currently|now|just)\s+)?(?:is|was|ist|war|lautet|"
    r"hei(?:\u00df|ss)t|w\u00e4re|waere|(?:c['\u2019]est|est|[e\u00e9]tait|c['\u2019][e\u00e9]tait)(?:\s+(?:le|"
    r"la|toujours|encore|actuellement|"
    r"donc|simplement))?|es|era|sigue siendo|used "
    r"to be|should be|will be|(?:has been|is|was) "
    r"set to)|['\u2019]s|,\s+(?:also|n\u00e4mlich|und zwar))"
    r"(?:\s+(?:still|now|currently|always|just|simply|actually|immer noch|immer|fr\u00fcher|bisher|jetzt|"
    r"toujours|siempre))?"
)
_SIGN = r"\s*[*_]{0,2}\s*(?::=|\(|[:=]|->|\u2192)[*_]{0,2}\s*"
_OPEN, _CLOSE = r"[\"'`\u201c\u201e\u201a\u00ab]", r"[\"'`\u201c\u201d\u2018\u2019\u00bb]"
_SECRET = (
    rf"(?:{_OPEN}(?P<quoted>[^\n\"`\u201c\u201d]{{2,128}}?){_CLOSE}(?![\w])"
    rf"|{_OPEN}?(?P<secret>\d{{2,4}}(?:[ -]\d{{2,4}}){{1,3}}(?![\w-])|[^\s\"`\u201c\u201d]{{3,128}}))"
)
_START = r"(?<!\[)\b"
_ACCOUNT = (
    r"(?:log-?in|user(?:[ -]?name|[ -]?id)?|credentials|creds|account|usuario|credenciales|"
    r"identifiants?|utilisateur|compte|datos de acceso|zugangsdaten|benutzer(?:name)?)"
)


def _compile(pattern: str) -> re.Pattern:
    return re.compile(pattern, _FLAGS)


_AFTER_IS_SIGN = _compile(rf"{_START}{_NAME}{_QUALIFIER}{_HANDS_OVER}{_SIGN}{_SECRET}")
_AFTER_SIGN = _compile(rf"{_START}(?:{_NAME}{_QUALIFIER}|pass){_SIGN}{_SECRET}")
_AFTER_VERB = _compile(rf"{_START}{_NAME}{_QUALIFIER}{_HANDS_OVER}\s+{_SECRET}")
_MENTIONED = _compile(
    rf"{_START}{_NAME}\b|\b(?:typed?|enter(?:ed)?|log(?:ged)? ?in|sign(?:ed)? ?in|login|keys?|tokens?|eingegeben|"
    r"eingetippt|anmelden|schl\u00fcssel|tap\u00e9|saisi|cl\u00e9s?|introduc\w+|metido|puesto|claves?)\b"
)
_PRODUCT = _compile(r"(?:Windows|Office|Outlook|Excel|Word|Visio|Exchange|Server|iPhone|iPad|Android)[-_.\d]|S/4")
_KEY_GROUPS = _compile(r"(?<![\w-])(?=[A-Z0-9-]*\d)[A-Z0-9]{4,8}(?:-[A-Z0-9]{4,8}){2,}(?![\w-])")
_PHRASE = _compile(r"(?<![\w-])[A-Z][a-z]+(?:[-_.][A-Z][a-z]+)+[-_.]?\d+(?![\w-])")
_WORD_LIKE_TOKEN = _compile(r"(?<!\S)(?P<secret>[^\s\"'`,;()/\[\]:]{6,64}?)(?=[.,;:)]*(?:\s|$))")
# "my password is right, it's Autumn2024"
_IT_IS = _compile(
    rf"{_START}{_NAME}\b[^\n]{{0,120}}?\b(?:it(?:['\u2019]s|s| is| was)|was|c['\u2019](?:est|[e\u00e9]tait)|"
    rf"[e\u00e9]tait|es (?:ist|war)|es|ist|war|era|lautete?)\s+{_SECRET}"
)
_NO_OTHER_CODE = r"(?<!error )(?<!status )(?<!stop )(?<!exit )(?<!product )(?<!zip )(?<!qr )(?<!bar)(?<!fehler)"
# "the code came by text message, 482913", "PIN typed wrong (it should be 884213)"
_SENT_CODE = _compile(
    rf"(?:\b{_NO_OTHER_CODE}code\b[^\n]{{0,40}}\b(?:sms|text(?: message)?|authenticator|app|phone|handy|m[o\u00f3]vil|"
    r"t[e\u00e9]l[e\u00e9]phone)\b"
    r"|\b(?:sms|text message|authenticator)\b[^\n]{0,40}\b(?:code|c[o\u00f3]digo)\b)[^\n\d]{0,30}(?P<secret>\d{4,8})\b"
)
_RIGHT_CODE = _compile(
    rf"{_START}(?:[\w-]{{0,20}}pin|puk|tan|{_NO_OTHER_CODE}code)\b"
    r"(?! d(?:e |['\u2019])(?:error|erreur|barr))[^\n]{0,60}?"
    r"(?:[(:]|\b(?:is|was|be|ist|w\u00e4re?|lautet|est|es|correct|right|richtig)\b)[^\n\d]{0,12}(?P<secret>\d{4,8})\b"
)
_CODE_GOT = _compile(
    rf"\b(?<!error )(?<!status )(?<!stop )code\s+(?:that\s+)?(?:i|we)\s+(?:got|received|was sent|was given|have)"
    rf"{_HANDS_OVER}\s+(?P<secret>\d{{4,8}})\b"
)
# "tried Monday2026", "the same pw everywhere (Rainbow7)", "it is the name of my dog, Bello2015"
_TRIED = _compile(
    r"\b(?:tried|typed|typing|entered|getippt|eingetippt|eingegeben|probiert|versucht|essay\u00e9|tap\u00e9|saisi|prob\u00e9|"
    rf"puse|met\u00ed)\s+(?:in\s+|with\s+|mit\s+|avec\s+|con\s+)?{_SECRET}"
)
_IN_BRACKETS = _compile(rf"{_START}{_NAME}\b[^\n(]{{0,40}}\((?P<secret>[^\s()]{{4,64}})\)")
_SOMEHOW = _compile(
    rf"{_START}{_NAME}{_QUALIFIER}{_HANDS_OVER}\b[^\n.!?]{{0,60}}?[\s,](?P<secret>[a-z]{{3,}}\d{{1,4}})\b"
)
_PASS = _compile(rf"\bpass\s+{_SECRET}")
_KEY_IS = _compile(r"\bkey\s+is\s+(?P<secret>(?=\S*\d)[^\s,;]{8,128})")
_TOKEN = _compile(r"\b(?:api|access|auth|bearer|personal)[ _-]?(?:key|token)\s+(?P<secret>(?=\S*\d)[^\s,;]{12,128})")
_GOT_CODE = _compile(
    r"\b(?:got|get|received|bekam|bekommen|erhalten|re\u00e7u|recu|lleg\u00f3|llego|recib\u00ed)\s+(?:\w+\s+){0,2}?(?:code|"
    r"c[o\u00f3]digo)\s+(?P<secret>\d{4,8})\b"
)
_SIX_DIGITS = _compile(rf"{_NO_OTHER_CODE}\b(?:code|pin|tan|otp|c[o\u00f3]digo)\b[^\n\d]{{0,25}}(?P<secret>\d{{6}})\b")
_WITH_BOTH = _compile(
    rf"\b(?:{_ACCOUNT}|connecte|log in|sign in|anmelde|entro)\b[^\n]{{0,40}}\b(?:und|et|y|and|mit|avec|con|with)\s+"
    rf"{_SECRET}"
)
_DOOR_CODE = _compile(r"\b(?:door|alarm|gate|safe|entry|t\u00fcr|alarmanlagen)[- ]?code\s+(?P<secret>\d{3,8}[#*]?)")
_CHANGED_TO = _compile(
    rf"\b(?:chang\w+|set|reset|ge\u00e4ndert)\s+(?:\w+\s+){{0,3}}?{_NAME}{_QUALIFIER}\s+to\s+{_SECRET}"
)
_SET_TO = _compile(
    rf"{_START}{_NAME}\b[^\n.!?]{{0,40}}?\s(?:auf|in|zu)\s+{_SECRET}\s+(?:ge\u00e4ndert|geaendert|gesetzt|gewechselt)\b"
)
_PUT_AS = _compile(
    rf"\b(?:cambi\w+|puse|puesto|pongo|uso|utilizo)\s+(?:(?:la|el|mi|de|"
    rf"como)\s+){{0,3}}{_NAME}{_QUALIFIER}\s+(?:(?:a|por)\s+)?{_SECRET}"
)
_NEAR = _compile(rf"{_START}{_NAME}{_QUALIFIER}\s+(?:to\s+|-\s+)?{_SECRET}")
_QUOTED = _compile(
    rf"{_START}{_NAME}\b[^\"'`\u201c\u201e\n.!?]{{0,40}}[\"`\u201c\u201e](?P<secret>[^\s\"`\u201c\u201d]{{4,"
    rf"128}})[\"`\u201d\u201c]"
)
_BEFORE = _compile(
    rf"(?<!\S)(?P<secret>[^\s\"`]{{4,128}})\s+(?:is|was|as|ist|als|comme)\s+(?:my|the|our|a|mein|mon|le|"
    rf"das)?\s*(?:[\w-]+\s+)?{_NAME}\b"
    r"(?!\s+(?:manager|policy|field|reset|tool))"
)
# "login: bob / hunter2", "credentials bob:hunter2"
_PAIR_AFTER_SIGN = _compile(
    rf"\b{_ACCOUNT}(?:[ -]?(?:data|details))?(?:\s*(?:/|and|&)\s*(?:pass(?:word)?|pw))?{_SIGN}"
    r"[\w.@\\-]{2,60}\s*[/:|,]\s*(?P<secret>[^\s/\\\"'`][^\s\"'`]{2,64})"
)
_PAIR = _compile(
    rf"\b{_ACCOUNT}(?:\s+(?:is|are|"
    rf"ist))?\s+[\w.@\\-]{{2,60}}\s*[/:|]\s*(?P<secret>[^\s/\\\"'`][^\s\"'`]{{2,64}})"
)
# "mes identifiants sont bob et hunter2"
_PAIR_AND = _compile(rf"\b{_ACCOUNT}\s+(?:sont|est|are|son)\s+[\w.@\\-]{{2,60}}\s+(?:et|and|y|und)\s+{_SECRET}")
_WITH = _compile(
    r"\b(?:log(?:ged|ging)? ?in|sign(?:ed|ing)? ?in|user(?:name)?|credentials|(?:zugangs|anmelde|login)daten)\b"
    r"[^\n.!?]{0,40}?[:/ ]\s*"
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
_GERMAN_WORDS = frozenset(
    "mir dir ihm ihr uns euch seit heute gestern morgen dasselbe derselbe dieselbe wieder jetzt laut nun schon nur "
    "aber auch doch ja nein leider bei beim im in am an auf aus mit von vom zum zur f\u00fcr und oder weil da dass "
    "wenn als wie so sehr ganz nie geht ging wird wurde war ist sind hat habe hatte kann muss soll sollte darf "
    "nicht mehr hier dort dann wohl eigentlich definitiv nat\u00fcrlich bestimmt sicher meist oft komplett total "
    "selbst \u00fcberhaupt einfach angeblich scheinbar anscheinend vermutlich irgendwie alte altes neue neues "
    "gleich gleiche g\u00fcltig bekannt unbekannt schwach stark kurz lang n\u00f6tig noetig egal fehlt fehlen "
    "funktioniert klappt stimmt passt man ich wir sie er es du ihnen meine unser unsere was wer wo wann warum klar "
    "ok kompliziert bitte".split()
)
_SPANISH_WORDS = frozenset(
    "el la lo los las un una mi tu su me te se nos le les de del a al en con por para que y o u e ni si "
    "s\u00ed no ya a\u00fan aun "
    "todav\u00eda todavia siempre nunca ayer hoy ahora ma\u00f1ana manana antes bien mal muy m\u00e1s mas "
    "menos demasiado bastante tan "
    "mismo misma igual otra otro buena bueno mala malo correcta correcto incorrecta incorrecto v\u00e1lida "
    "valida v\u00e1lido valido "
    "inv\u00e1lida invalida inv\u00e1lido invalido err\u00f3nea erronea err\u00f3neo erroneo equivocada "
    "equivocado caducada caducado "
    "vencida vencido expirada expirado bloqueada bloqueado olvidada olvidado perdida perdido nueva nuevo vieja viejo "
    "antigua antiguo corta corto larga largo d\u00e9bil debil fuerte segura seguro insegura obligatoria "
    "obligatorio necesaria "
    "necesario conocida desconocida temporal provisional inicial personal com\u00fan comun compartida "
    "rechazada rechazado "
    "aceptada denegada f\u00e1cil facil dif\u00edcil dificil imposible secreta secreto robada filtrada "
    "p\u00fablica publica cambiada "
    "cambiado cambiarla cambiarlo restablecida solo s\u00f3lo porque cuando donde como c\u00f3mo cual "
    "cu\u00e1l quien qu\u00e9 esta est\u00e1 este "
    "esto esa ese eso es era fue ser sido est\u00e1n estan hay tiene tengo he ha han puede puedo pide funciona "
    "va sirve vale "
    "entra anda llega sale caduca venci\u00f3 vencio expir\u00f3 expiro desde hasta sin sobre gracias favor "
    "ninguna ninguno nada "
    "pero tampoco tambi\u00e9n tambien alguna alguien nadie cada error correo sistema usuario wifi".split()
)
_FRENCH_WORDS = frozenset(
    "le la les l un une mon ma mes ton son ce cet cette celui celle de du des d en au aux par pour dans sur "
    "sous avec sans "
    "mais et ou donc car si que qu qui quand alors puis c j m n s t je tu il elle on nous vous ne pas plus jamais rien "
    "tr\u00e8s tres trop bien mal encore toujours d\u00e9j\u00e0 deja pourtant m\u00eame meme aussi maintenant "
    "hier demain aujourd depuis avant "
    "apr\u00e8s apres selon via chez bon bonne juste correct correcte exact valide valable invalide faux "
    "fausse mauvais mauvaise "
    "erron\u00e9 errone incorrect incorrecte refus\u00e9 refuse refus\u00e9e rejet\u00e9 rejete accept\u00e9 "
    "accepte reconnu bloqu\u00e9 bloque verrouill\u00e9 "
    "verrouille expir\u00e9 expire p\u00e9rim\u00e9 perime oubli\u00e9 oublie perdu vol\u00e9 vole compromis "
    "pirat\u00e9 pirate chang\u00e9 change modifi\u00e9 "
    "modifie r\u00e9initialis\u00e9 reinitialise demand\u00e9 demande redemand\u00e9 redemande requis "
    "obligatoire n\u00e9cessaire necessaire "
    "inconnu connu court long simple complexe faible fort vide absent manquant visible affich\u00e9 affiche "
    "enregistr\u00e9 "
    "enregistre partag\u00e9 partage commun personnel provisoire temporaire initial identique diff\u00e9rent "
    "different nouveau "
    "nouvelle ancien ancienne actif inactif d\u00e9sactiv\u00e9 desactive suspendu re\u00e7u recu envoy\u00e9 "
    "envoye saisi tap\u00e9 tape "
    "impossible difficile facile bizarre oui non ok normalement plut\u00f4t plutot \u00e0 a \u00e9t\u00e9 ete "
    "sera serait doit peut cens\u00e9 cense "
    "g\u00e9n\u00e9rique generique secret compliqu\u00e9 complique introuvable illisible indispensable outlook "
    "windows sap admin wifi "
    "barre barres erreur svp merci quelqu quoi comment ici l\u00e0 tout toute toutes tous s\u00fbr sur".split()
)
_PLAIN_WORDS = _FUNCTION_WORDS | _FRENCH_WORDS | _STATE_WORDS | _GERMAN_WORDS | _SPANISH_WORDS


def mask_secrets(text: str) -> tuple[str, bool]:
    """The text with every pasted secret replaced by `SECRET_MARKER`, and whether there was one."""
    masked = _KEY_BLOCK.sub(SECRET_MARKER, text)
    masked = _TOKENS.sub(SECRET_MARKER, masked)
    masked = _URL_PASSWORD.sub(rf"\1{SECRET_MARKER}", masked)
    masked = _BEARER.sub(rf"\1{SECRET_MARKER}", masked)
    masked = _CARD.sub(_mask_card, masked)
    for pattern, is_secret in _STATED:
        masked = pattern.sub(_mask_stated(is_secret), masked)
    if _MENTIONED.search(masked):
        masked = _WORD_LIKE_TOKEN.sub(_mask_strong, masked)
        masked = _KEY_GROUPS.sub(_mask_cased, masked)
        masked = _PHRASE.sub(_mask_cased, masked)
    return masked, masked != text


def _mask_cased(match: re.Match) -> str:
    """Groups of capitals and digits, or capitalised words and a number, written just so."""
    token = match.group()
    is_key, is_phrase = token.isupper(), bool(re.match(r"[A-Z][a-z]", token)) and not _PRODUCT.match(token)
    return SECRET_MARKER if is_key or is_phrase else token


def _mask_strong(match: re.Match) -> str:
    """Where a password is talked about, what has letters, digits and signs in one is taken for one."""
    token = match.group("secret")
    strong = re.search(r"[^\W\d]", token) and re.search(r"\d", token) and re.search(r"[!$%&*#^+=?~]", token)
    return SECRET_MARKER if strong and _is_no_address(token) and SECRET_MARKER not in token else token


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
        if SECRET_MARKER.startswith(secret.lstrip("(")) or SECRET_MARKER in secret or not is_secret(secret):
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
    return _looks_made_up(secret) and not _is_number_of_things(secret) and not _PRODUCT.match(secret)


def _mixes(secret: str) -> bool:
    """A word that ends in digits, or signs inside one: what people choose and no device is called."""
    if _PRODUCT.match(secret) or secret.lower().startswith("0x"):
        return False
    return bool(re.search(r"[a-z]{3,}[-_.]?\d|[a-z]\w*[!$%&*#^+=?~@_]\w*\d", secret))


def _is_strong(secret: str) -> bool:
    """Capitals, small letters and digits in one word, as password rules want them; "Windows11" is a product."""
    if _PRODUCT.match(secret):
        return False
    return len(secret) >= 7 and all(re.search(kind, secret) for kind in (r"[a-z]", r"[A-Z]", r"\d"))


def _in_pair(secret: str) -> bool:
    """After "login: bob /": a word in small letters is one, "Citrix / SAP" is not."""
    if re.fullmatch(rf"{_NAME}:?", secret, _FLAGS):
        return False
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


_TALK = _compile(
    r"[a-z]+(?:ed|ing|ly|able|ful|ous|ive|ible|less)|[a-z\u00e4\u00f6\u00fc\u00df]+(?:bar|lich|isch|iert)|"
    r"[a-z\u00e0-\u00ff]{2,}(?:\u00e9|\u00e9e|\u00e9s|\u00e9es)|"
    r"(?:ab|an|auf|aus|be|ein|ent|er|ge|nach|\u00fcber|um|un|ver|vor|zer|zu|"
    r"zur\u00fcck)[a-z\u00e4\u00f6\u00fc\u00df]{3,}(?:t|en)"
)


def _is_talk(secret: str) -> bool:
    return bool(_TALK.fullmatch(secret.lower()))


def _is_number_of_things(secret: str) -> bool:
    return secret.startswith("0x") or bool(re.fullmatch(r"(?i:sd)-\d+", secret))


def _is_no_address(secret: str) -> bool:
    return "@" not in secret or not re.fullmatch(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+", secret)


_STATED: tuple[tuple[re.Pattern, Callable[[str], bool]], ...] = (
    (_PAIR_AFTER_SIGN, _in_pair),
    (_AFTER_IS_SIGN, _after_is_sign),
    (_AFTER_SIGN, _after_sign),
    (_AFTER_VERB, _after_verb),
    (_IT_IS, _is_strong),
    (_TRIED, _mixes),
    (_IN_BRACKETS, _mixes),
    (_SOMEHOW, _is_strong),
    (_PASS, _mixes),
    (_KEY_IS, _is_no_address),
    (_TOKEN, _is_no_address),
    (_GOT_CODE, _in_passing),
    (_DOOR_CODE, _is_no_address),
    (_SIX_DIGITS, _in_passing),
    (_WITH_BOTH, _is_strong),
    (_CODE_GOT, _in_passing),
    (_SENT_CODE, _in_passing),
    (_RIGHT_CODE, _in_passing),
    (_CHANGED_TO, _after_verb),
    (_PUT_AS, _after_verb),
    (_SET_TO, _in_passing),
    (_QUOTED, _looks_made_up),
    (_NEAR, _in_passing),
    (_BEFORE, _in_passing),
    (_PAIR, _in_passing),
    (_PAIR_AND, _in_passing),
    (_WITH, _is_no_address),
)
