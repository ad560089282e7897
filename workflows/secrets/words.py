"""The words of `talk`, in English, German, French and Spanish."""

import re


def _pattern(text: str) -> re.Pattern:
    return re.compile(text, re.IGNORECASE | re.VERBOSE)


# What speaks of a password, also as people misspell it. What stands behind tells "password manager" apart.
PASSWORD = _pattern(
    r"""(?<![\w\[])(?:
        [\w-]{0,20}? (?: pas+\s?w[ord]{2,4} | passwrods? | passwd | pas+w[oö]rter? | pas+w(?:or|ro)te?s? |
        ken+w[oö]rte?r?s? )
      | pass(?=\s?[:=]|\s+\S*\d) | pwds? | pws? | psw | pass\s?phrases? | pass\s?codes? | passw
      | mots?\ de\ pas+e?s? | mdp | phrases?\ secr[eè]tes? | contr?a[sz]e[nñ]i?as? | (?<=mi\ )contra | claves?
    )(?![\w])
    (?! [ -](?:manager|reset|policy|field|box|tool|prompt|screen|page|portal|reminder|expiry|expiration|hint|dialog|
        app|history|length|rules?|safe\b|vault|requirements?|change|changes|de\ (?:producto|licencia)|p[uú]blica|
        primaria))"""
)
PASSPHRASE = _pattern(r"pass\s?phrases? | phrases?\ secr | frase")
# A PIN or a code that is sent, shown or typed.
CODE = _pattern(
    r"""(?<![\w\[])(?:
        [\w-]{0,15}?pin(?:[ -]?(?:codes?|nummer|number|num))? | puk(?:[ -]?code)? | tan | [tm]-?tan | otps? |
        cvv2? | cvc2?
      | kartenpr[uü]e?fnummer | pr[uü]e?f(?:ziffer|nummer|code) | cryptogramme
      | (?:my|your|mein(?:en|em)?|mon|mi)\ (?:code|c[oó]digo)
      | (?:mfa|2fa|sms|tan|otp|totp|ussd)[ -]?(?:codes?|pin|token)
      | (?:one[- ]time|verification|security|confirmation|login|log-?in|access|authenticator|authentication|backup|
          recovery|door|gate|alarm|key\s?pad|badge|unlock|safe|lock|entry|two[- ]factor|temporary|activation|
          voice\s?mail)
        [ ](?:codes?|passcode|pin)
      | (?:best[aä]e?tigungs|sicherheits|einmal|anmelde|zugangs|freischalt|verifizierungs|t[uü]e?r|alarm(?:anlagen)?|
          entsperr|backup|wiederherstellungs|notfall|aktivierungs|zahlen)-?\s?codes?
      | codes?\ (?:pin|sms|re[cç]us?|secrets?|confidentiels?|(?:de|du|d['\u2019])\s?(?:la\ |l['\u2019])?
          (?:validation|v[eé]rification|s[eé]curit[eé]|confirmation|connexion|d[eé]verrouillage|r[eé]cup[eé]ration|
          secours|acc[eè]s|badge|porte|
          portail|alarme|entr[eé]e|activation|carte))
      | c[oó]digos?\ (?:sms|pin|recibido|(?:del?|de\ la|de\ un)\s(?:verificaci[oó]n|confirmaci[oó]n|
          seguridad|acceso|solo\ uso|recuperaci[oó]n|respaldo|puerta|alarma|tarjeta|entrada|desbloqueo|activaci[oó]n|
          sms|m[oó]vil))
      | (?:text|texted|texts|sms|sms'd)(?=\ me\b) | (?:per|par|por|by|als|im|via)\ (?:sms|text(?:\ message)?|whatsapp)
      | pass\s?codes?
      | (?:numbers?|digits|zahl|nummer|ziffern|num[eé]ro|chiffres|n[uú]mero)\ (?:from|in|on|off|aus|von|du|del|de)
          \ (?:the\ |my\ |der\ |meiner\ |el\ |la\ )?(?:text|sms|app|nachricht|phone|authenticator)
      | authenticator | [\w-]{0,15}code(?=\ (?:from|in|on)\ (?:the\ |my\ )?(?:text|sms|app|phone|authenticator))
    )(?![\w])"""
)
# "Code" by itself may be an error's; then only what looks like a code sent to a person counts.
WEAK_CODE = _pattern(
    r"""(?<![\w-])
    (?<!error\ )(?<!status\ )(?<!stop\ )(?<!exit\ )(?<!product\ )(?<!zip\ )(?<!post\ )(?<!qr\ )(?<!bar\ )(?<!source\ )
    (?<!country\ )(?<!area\ )(?<!reason\ )(?<!fault\ )(?<!cost\ )(?<!activity\ )
    (?:codes?|c[oó]digos?|token)
    (?![\w-])
    (?!\ (?:d['\u2019]|de\ l?['\u2019]?\s?)(?:erreur|barres?|error|barras|fallo|parada))
    (?!\ (?:postal|qr|error|produit|article))"""
)
# Keys that open something: API keys, recovery keys, the key of a wireless network.
KEY = _pattern(
    r"""(?<![\w\[])(?:
        (?:api|secret|access|private|shared|client|bitlocker|recovery|encryption|signing|master|wi-?fi|wlan|network|
          wpa2?|security|ssh|storage|account|product)[ _-]?(?:(?:recovery|secret|access)[ _-]?)?
          (?:keys?|secrets?|tokens?)
      | (?:auth|bearer|personal|refresh|bot|my|the|session|access)\ (?:access\ )?(?:tokens?|pat)\b | client[ _-]secret
      | (?:api|wlan|netzwerk|zugangs|wiederherstellungs|zugriffs|wi-?fi|bitlocker)-?\s?(?:schl(?:ü|ue?)ssel|token)
      | cl[eé]s?\ (?:d['\u2019]\s?api|api|bitlocker|secr[eè]te|wi-?fi|wpa2?|
          (?:de|du|d['\u2019])\s?(?:r[eé]cup[eé]ration|chiffrement|r[eé]seau|acc[eè]s|wi-?fi))
      | (?<=el\ )token | keys?(?=\ (?:is|are|in\ it|was)\b)
    )(?![\w])(?!\s?-?id\b)"""
)
# What opens to a number: doors, alarms, safes.
LOCK = _pattern(
    r"""(?<![\w])(?:
        doors? | gate | alarm\w* | locks? | panel | key\s?pad | safe | turnstile | badge
      | t[uü]e?r\w* | schloss | tresor | ausweis
      | porte | portillon | portail | alarme | coffre | lecteur
      | puerta | alarma | caja\ fuerte | torno | tarjeta | lector
    )(?![\w])"""
)
OPENS_WITH = _pattern(
    r"(?<![\w])(?:with|mit|avec|con|use|using|dial|press|enter|tape|fais|compose|marco|pulso|tippe)(?![\w])"
)
WEAK_KEY = _pattern(r"(?<!\w)(?:keys?|tokens?|schl(?:ü|ue?)ssel|cl[eé]s?|claves?|llaves?)(?!\w)")
# Who signs in: a name follows, and behind it perhaps a password.
ACCOUNT = _pattern(
    r"""(?<![\w\[])(?:
        log-?ins? | user(?:[ -]?name|[ -]?id)? | credentials | creds | access | (?:service[ -])?account
      | usuarios? | credenciales | acceso | datos\ de\ acceso | identifiants? | utilisateur | acc[eè]s | compte
      | session | sesi[oó]n | zugangsdaten | anmeldedaten | logindaten | zugang | benutzer(?:name)? | konto | nutzer
    )(?![\w])"""
)
# What somebody does with a password. The first list needs no other word that speaks of one.
TRIED = _pattern(
    r"""(?<![\w])(?:
        tried | typed | typing | entered | keyed\ in | punched\ in
      | getippt | eingetippt | eingegeben | probiert | versucht | gebe?\ ich(?:\ \w+)?\ ein | tippe\ ich | tippe
      | essay[eé] | tap[eé] | saisis? | tapais | tap[eé]e? | rentr[eé] | entr[eé]
      | prob(?:ado|é|e) | puse | met[ií] | metido | introduc\w+ | introduz\w+ | escrib[ioíe]\w* | escrito |
      tecle\w+ | marc(?:o|ado|amos) | marqu[eé]
    )(?![\w])"""
)
SIGNS_IN = _pattern(
    r"""(?<![\w])(?:
        (?:log|logs|logged|logging|sign|signs|signed|signing|get|let)\s?(?:me\ )?(?:in|on|into)\b | log-?in |
        sign-?in | use | uses | used | type | enter
      | post-?its? | sticky\ notes? | (?:klebe)?zettel
      | reinkomm\w* | komm\w*(?:\ \S+){0,9}?\ rein | ein(?:zu)?loggen | log+e?\ (?:ich\ )?(?:mich\ )?ein |
      an(?:zu)?melden | anmelde | melde | benutze | verwende | nehme | angemeldet | anmeldung
      | connecter | connecte | connexion | utilise | tape | saisir | mets | mis | mettre
      | entrar | entro | acceder | accedo | iniciar | inicio | uso | utilizo | pongo | puesto | meto | conectarme |
      conecto
    )(?![\w])"""
)
REFUSED = _pattern(
    r"""(?<![\w])(?:
        locked(?:\ out)? | unlock | lockout | account | rejects? | rejected | denied | credentials?
      | gesperrt | entsperren | konto | zugang | abgelehnt | verweigert | zugangsdaten
      | bloqu[eé]e? | compte | verrouill[eé] | refus[eé]e? | identifiants?
      | bloquead[ao] | cuenta | acepta | rechaza\w* | denegad[ao] | credenciales
    )(?![\w])"""
)
SECURITY_QUESTION = _pattern(
    r"""(?: (?:security|secret|challenge|reset)\ questions? | maiden\ name | (?:grow|grew)\ up\ (?:on|in)
      | sicherheitsfragen? | geheimfrage | m[aä]dchenname | geburtsname
      | questions?\ (?:de\ s[eé]curit[eé]|secr[eè]tes?) | nom\ de\ jeune\ fille | animal\ de\ compagnie
      | preguntas?\ (?:de\ seguridad|secretas?) | apellido\ de\ soltera
      | (?:first|erste[rsnm]?|premi[eè]re?|primer[ao]?)\ (?:pet|dog|cat|car|school|teacher|street|
          haustier|hund|katze|auto|schule|
          animal|chien|chat|voiture|[eé]cole|mascota|perro|gato|coche|escuela|colegio)\b )"""
)
ANSWER = _pattern(
    r"""(?<![\w])(?: (?:my\ |the\ )?answer(?:ed|ing)?(?:\ (?:with|is|was))? | i\ (?:put|said|say|enter|type)
      | (?:meine\ |die\ )?antwort(?:e|ete)?(?:\ (?:ist|war|lautet|mit))? | (?:ich\ )?hab(?:e|\ ich)?
      | (?:ma\ |la\ )?r[eé]pon(?:se|ds|du)(?:\ (?:est|[eé]tait|par))? | j['\u2019]ai\ mis | je\ mets
      | (?:mi\ |la\ )?respuesta(?:\ (?:es|era))? | respondo | contesto | respond[ií] | contest[eé] | puse | pongo
    )(?![\w])\s*:?\s*"""
)
DIGIT_WORDS = _pattern(
    r"""(?<![\w])(?:
        zero|oh|one|two|three|four|five|six|seven|eight|nine|double
      | null|eins|zwei|zwo|drei|vier|f[uü]nf|sechs|sieben|acht|neun
      | z[eé]ro|un|deux|trois|quatre|cinq|sept|huit|neuf | cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve
    )(?![\w])"""
)

# Before a number, or a word with one: it counts or names something else.
NUMBERED = frozenset(
    """
    error err fehler fehlercode erreur fallo code-erreur http kb event stop status exit version v build release port
    ticket case incident request order invoice po no nr nº n° numero número num number nummer asset serial sn tag id
    room raum zimmer salle bureau sala despacho floor building gebäude bâtiment edificio ext extension durchwahl dw
    poste interno tel phone telefon téléphone teléfono desk platz gate line linie halle hall werk site station kasse
    till caja user users benutzer nutzer usuario usuarios utilisateur utilisateurs identifiant login username userid
    account konto compte cuenta host server servidor serveur pc printer drucker imprimante impresora group gruppe
    laptop notebook portátil portable model modell modèle modelo type typ size page seite zip plz cp postal iban
    bestellung commande pedido factura rechnung facture client kunde customer patient terminal scanner lager
    warehouse
    """.split()
)
# Before a number only: it is a year or an amount.
QUANTIFIED = frozenset(
    """
    since until in year jahr seit ab bis depuis desde hasta année año about around circa ca etwa ungefähr environ
    unos approx over under über unter nach après después within than als mas más von of to last letzte
    """.split()
)
# After a number: it counts something.
COUNTED = frozenset(
    """
    minutes minute min mins seconds sec hours hour h hrs days day weeks months years times people users colleagues
    persons characters chars digits letters machines devices pcs laptops eur euro euros usd gbp percent gb mb tb
    attempts
    minuten sekunden stunden tage tagen wochen monate jahre uhr mal personen leute kollegen nutzer zeichen stellen
    geräte rechner versuche heures heure jours semaines mois ans fois personnes collègues caractères chiffres postes
    essais secondes horas hora días dias semanas meses años veces personas compañeros caracteres dígitos equipos
    intentos
    segundos minutos am pm of
    """.split()
)
# What is followed by a number in names of things and products.
NUMBERED_NAME = _pattern(
    r"""(?: windows|win|office|outlook|excel|word|visio|teams|exchange|server|srv|sql|iphone|ipad|android|galaxy|
    pixel|surface|
        thinkpad|macbook|python|java|chrome|firefox|edge|photoshop|acrobat|autocad|log|base|mp|h|s/?|sap|tls|tlsv|
        wpa|ipv|aes|
        sha|rs|rj|usb|hdmi|office|o|ms|m|bitlocker|covid|screen|display|monitor|room|raum|zimmer|salle|sala|floor|
        etage|halle|
        hall|lager|line|linie|gate|tor|werk|site|building|haus|team|gruppe|group|printer|drucker|imprimante|impresora|
        scanner|terminal|kasse|till|caja|poste|platz|pc|laptop|notebook|build|host|node|web|app|db|prod|test|dev|mail|
        file|nas|switch|router|port|vlan|dock|step|phase|stage|version|level|day|week|month|quarter|kw|sprint|item|
        nr|no
    )[-_.]?\d[\w.-]*"""
)

# Words that stand where a password could, when somebody only talks about it.
_ENGLISH = frozenset(
    """
    a about after again already also always an and as at be because been before being but by can could did do does
    for from had has have he help her here him his how i if in it its just may me must my never no not now of on
    only or our please really she should since so still that the their them there they this to too unless until us
    very we what when where which who why will with without would you your
    """.split()
)
_STATES = frozenset(
    """
    accepted active again anymore anything app apparently asap asked back bad blocked box broken case causing change
    changed complex complicated compromised correct corrupt corrupted default definitely denied dialog different
    difficult disabled driving due easy email empty enabled entered entry equal everything expire expired expiring
    field fine forgotten generator getting giving going gone good hard hint identical impossible inactive incorrect
    initial invalid issue issues just keeps kept known leaked link list locked long longer lost mail making manager
    managers mandatory missing morning necessary needed new nothing obsolete ok okay okey old one page pending
    policy portal probably problem problems prompt prompts protected question recognised recognized refused rejected
    reminder request requests required reset resets reused right safe same saved screen secure sensitive sent set
    shared short shown similar simple something somewhere stolen stored strong supposed taking temporary today
    tomorrow typed unchanged unclear unknown urgent valid vault via visible weak window work working works online
    taken public clear written
    wrong yesterday
    """.split()
)
_GERMAN = frozenset(
    """
    aber abgelaufen als alte altes am an angeblich anscheinend auch auf aus bei beim bekannt bestimmt bitte da dann
    darf das dass dasselbe definitiv der derselbe die dieselbe dir doch dort du egal eigentlich ein eine einfach er
    es euch falsch fehlen fehlt funktioniert für ganz geht gesperrt gestern ging gleich gleiche gültig habe hat
    hatte heute hier ich ihm ihnen ihr im immer in irgendwie ist ja jetzt kann klappt klar komplett kompliziert
    korrekt kurz lang laut leider man mehr mein meine meist mir mit morgen muss natürlich nein neue neues nicht nie
    noch noetig nun nur nötig oder oft ok passt richtig scheinbar schon schwach sehr seit selbst sicher sie sind so
    soll sollte stark stimmt total unbekannt und ungültig uns unser unsere vergessen vermutlich vom von wann war
    warum was weg weil wenn wer wie wieder wir wird wo wohl wurde zu zum zur überhaupt
    """.split()
)
_FRENCH = frozenset(
    """
    a absent accepte accepté actif admin affiche affiché alors ancien ancienne apres après au aujourd aussi aux
    avant avec barre barres bien bizarre bloque bloqué bon bonne c car ce celle celui cense censé cet cette change
    changé chez comment commun complexe complique compliqué compromis connu correct correcte court d dans de deja
    demain demande demandé depuis des desactive different difficile différent doit donc du déjà désactivé elle en
    encore enregistre enregistré envoye envoyé erreur errone erroné et ete exact expire expiré facile faible fausse
    faux fort generique générique hier ici identique il illisible impossible inactif inconnu incorrect incorrecte
    indispensable initial introuvable invalide j jamais je juste l la le les long là m ma maintenant mais mal
    manquant mauvais mauvaise meme merci mes modifie modifié mon même n ne necessaire non normalement nous nouveau
    nouvelle nécessaire obligatoire ok on ou oublie oublié oui outlook par partage partagé pas perdu perime
    personnel peut pirate piraté plus plutot plutôt pour pourtant provisoire puis périmé qu quand que quelqu qui
    quoi reconnu recu redemande redemandé refuse refusé refusée reinitialise rejete rejeté requis reçu rien
    réinitialisé s saisi sans sap secret selon sera serait si simple son sous sur suspendu svp sûr t tape tapé
    temporaire ton toujours tous tout toute toutes tres trop très tu un une valable valide verrouille verrouillé via
    vide visible vole volé vous wifi windows à été
    """.split()
)
_SPANISH = frozenset(
    """
    a aceptada ahora al alguien alguna anda antes antigua antiguo aun ayer aún bastante bien bloqueada bloqueado
    buena bueno cada caduca caducada caducado cambiada cambiado cambiarla cambiarlo como compartida comun común con
    conocida correcta correcto correo corta corto cual cuando cuál cómo de debil del demasiado denegada desconocida
    desde dificil difícil donde débil e el en entra equivocada equivocado era erronea erroneo error errónea erróneo
    es esa ese eso esta estan este esto está están expirada expirado expiro expiró facil favor filtrada fue fuerte
    funciona fácil gracias ha han hasta hay he hoy igual imposible incorrecta incorrecto inicial insegura invalida
    invalido inválida inválido la larga largo las le les llega lo los mal mala malo manana mas mañana me menos mi
    misma mismo muy más nada nadie necesaria necesario ni ninguna ninguno no nos nueva nuevo nunca o obligatoria
    obligatorio olvidada olvidado otra otro para perdida perdido pero personal pide por porque provisional publica
    puede puedo pública que quien qué rechazada rechazado restablecida robada sale se secreta secreto segura seguro
    ser si sido siempre sin sirve sistema sobre solo su sí sólo tambien también tampoco tan te temporal tengo tiene
    todavia todavía tu u un una usuario va vale valida valido vencida vencido vencio venció vieja viejo válida
    válido wifi y ya
    """.split()
)
_OTHERS = _GERMAN | _FRENCH | _SPANISH
FUNCTION_WORDS = _ENGLISH | {word for word in _OTHERS if len(word) < 4}
PLAIN_WORDS = _ENGLISH | _STATES | _OTHERS
# Words that join a clause to what was said before: no passphrase goes on behind them.
JOINS = frozenset(
    """
    and but or because so that which with when if und aber oder weil dass mit wenn da et mais ou parce car avec que
    qui
    y e pero o porque con cuando si
    """.split()
)
