"""What German speakers say is wrong, by the English names. Order matters between symptoms that overlap."""

from ..lexicon import Effect, Symptom, either

REFUSED, UNREACHABLE, BROKEN = Effect.REFUSED, Effect.UNREACHABLE, Effect.BROKEN
SLOW, PHYSICAL, LOST_DATA, VAGUE = Effect.SLOW, Effect.PHYSICAL, Effect.LOST_DATA, Effect.VAGUE
OFFLINE, NO_RIGHT = Effect.OFFLINE, Effect.NO_RIGHT

_ACCOUNT = (
    r"(?:[\w-]*konto|[\w-]*account|benutzer|user|login|kennung|zugang|profil|[\w-]*zugang|zugaenge|"
    r"konten|accounts)"
)
_LOGIN = (
    r"(?:[\w-]*passwort|pin|login|zugangsdaten|anmeldedaten|benutzername|code|codes|token|badge|karte|"
    r"chip|transponder|ausweis|\w+karte)"
)
_NOBODY = (
    r"(?:niemand|keiner|kein (?:mensch|mitarbeiter|kollege|kunde|user)|keine[rs]? (?:von|der|unserer|"
    r"meiner)(?: \w+){1,2})"
)

SYMPTOMS = (
    # Refused: who may do what.
    Symptom(
        "locked out",
        either(
            rf"\b{_ACCOUNT}\b<gap> (?:gesperrt|blockiert|deaktiviert|ausgesperrt|lahmgelegt)\b(?! (?:werden|"
            rf"haben|bekommen|lassen))",
            rf"\b(?:gesperrte[snr]?|blockierte[snr]?|deaktivierte[snr]?) {_ACCOUNT}\b",
            r"\b(?:kontosperr\w*|ausgesperrt|aussperrt|sperrt (?:mich|uns|ihn|sie) (?:immer |staendig )?aus)\b",
            r"\b(?:bin|ist|sind|wurde|war)<few> (?:gesperrt|rausgesperrt)(?: worden)?\b(?! (?:fuer|wegen wartung))",
            rf"\b(?:entsperr\w*|freischalten|entsperrt werden|aufsperren)<few> {_ACCOUNT}|"
            rf"{_ACCOUNT}<gap> (?:entsperr\w*|wieder freischalten|freigeschaltet|reaktivier\w*)",
            r"\bgesperrt nach (?:\w+ )?(?:fehl)?versuch\w*|\bzu oft (?:falsch|vertippt|das falsche)\w*",
        ),
        REFUSED,
    ),
    Symptom(
        "access denied",
        either(
            r"\b(?:zugriff|zugang|zutritt|anmeldung|login)\b<few> (?:verweigert|abgelehnt|verwehrt|verboten|"
            r"entzogen|gesperrt|untersagt)\b",
            r"\b(?:access denied|permission denied|forbidden|verweigert (?:mir|uns) (?:den )?(?:zugriff|"
            r"zutritt|zugang))\b",
            r"\b(?:keine ausreichenden?|unzureichende|fehlende|nicht genuegend) (?:berechtigung(?:en)?|rechte)\b",
            r"\b(?:403|401|0x80070005)\b|\bnicht (?:berechtigt|autorisiert|befugt|freigeschaltet|erlaubt)\b",
            r"\b(?:berechtigung(?:en)?|rechte|zugriff|zugang)\b<few> (?:verloren|weg|entzogen|verschwunden|futsch)\b|"
            r"\bverweigert<few> (?:den )?(?:zugriff|zutritt)\b|\bberechtigungs(?:fehler|problem)\w*",
            r"\b(?:tuer|schranke|schleuse|tor)\b<gap> (?:geht|oeffnet|macht)<gap> nicht (?:mehr )?(?:auf)?",
        ),
        REFUSED,
    ),
    Symptom(
        "no access",
        r"\b(?:kein(?:e|en|erlei)?|ohne|nicht die|nicht genug|mir fehlen?|uns fehlen?|fehlen? mir|"
        r"fehlen? uns|fehlende[nr]?)"
        r"(?: \w+){0,4}? (?:[\w-]*berechtigung(?:en)?|zugriff(?:srechte)?|[\w-]*rechte|zugang|zutritt|"
        r"freigabe)\b|\bdarf(?: \w+){0,5} nicht "
        r"(?:oeffnen|sehen|lesen|bearbeiten|zugreifen|rein|aendern|speichern)|\bkomm(?:e|t|"
        r"en)<gap> nicht (?:mehr )?(?:an|auf|in) (?:den |die |das |meine\w* |"
        r"unsere\w* )?(?:[\w-]+ )?(?:[\w-]*ordner|[\w-]*datei\w*|[\w-]*postfach|[\w-]*dokument\w*|"
        r"verzeichnis\w*|[\w-]*liste|[\w-]*kalender|sharepoint\S*|teamsite|seite)\b",
        NO_RIGHT,
    ),
    Symptom(
        "password refused",
        either(
            rf"\b{_LOGIN}\b<gap> (?:nicht(?: mehr)? (?:akzeptiert|angenommen|erkannt|genommen|gueltig|richtig|"
            rf"stimmt|anerkannt)|abgelehnt|zurueckgewiesen|falsch|ungueltig)",
            rf"\b(?:nimmt|akzeptiert|erkennt|mag|frisst|schluckt)<gap> {_LOGIN}<few> nicht\b|\b(?:lehnt|"
            rf"weist)<gap> {_LOGIN}<few> (?:ab|zurueck)\b",
            rf"\b{_LOGIN}\b<gap> (?:funktioniert|geht|passt|stimmt|klappt|greift|zieht)<few> nicht\b",
            rf"\b(?:falsche[srn]?|ungueltige[srn]?|inkorrekte[srn]?) {_LOGIN}|\b(?:benutzername oder passwort|"
            rf"passwort oder benutzername)\b",
            rf"\b{_LOGIN}\b<few> (?:nimmt|akzeptiert)<few> nicht\b|\b(?:nimmt|akzeptiert)<few> (?:es|ihn|"
            rf"sie) nicht\b",
            r"\bsagt<gap> (?:falsch|passwort falsch)\b|\bpasswort (?:ist )?(?:aber )?(?:100 ?% |"
            r"hundertprozentig |definitiv |garantiert )?richtig\b",
        ),
        REFUSED,
    ),
    Symptom(
        "password expired",
        rf"\b(?:{_LOGIN}|{_ACCOUNT})\b<gap> abgelaufen\b|\babgelaufene[sn]? (?:{_LOGIN}|{_ACCOUNT})|"
        rf"\bpasswort<few> laeuft<gap> ab\b",
        REFUSED,
    ),
    Symptom(
        "cannot sign in",
        either(
            r"\bnicht<more>(?: (?:am|im|in|an|bei|beim|ins|auf|mit|via|ueber)(?: [\w-]+){1,3}?)? (?:anmelden|"
            r"einloggen|ein ?zu ?loggen|anzumelden|authentifizieren|angemeldet (?:werden|bleiben)|eingeloggt|"
            r"reinkomm\w*|rein komm\w*|eingewaehlt)\b",
            r"\b(?:komme|kommt|kommen|kam|kamen|komm)<gap> nicht<more>(?: (?:ins?|an|auf|"
            r"durch)(?: [\w-]+){1,4}?)? (?:rein|hinein|herein|durch die anmeldung|ins (?:system|sap|citrix|"
            r"portal|programm|konto|windows|postfach|outlook|crm|erp|tool|kis|archiv|intranet)|in (?:mein|das|"
            r"den|die|unser|s)\w* (?!netz|internet|wlan|vpn)\w+)\b",
            r"\b(?:anmeldung|login|log-?in|anmelden|einloggen|einwahl|authentifizierung|anmeldevorgang|"
            r"anmeldeversuch)\b<gap> (?:nicht<more>(?: moeglich)?|fehlgeschlagen|scheitert|schlaegt<few> fehl|"
            r"fehlerhaft|unmoeglich|haengt|abgebrochen|bricht<few> ab|dreht sich im kreis)\b",
            rf"\b{_NOBODY}(?: [\w'.-]+){{0,9}}? (?:anmelden|einloggen|rein|reinkomm\w*)\b|\b(?:kann|"
            rf"konnte) (?:sich|mich|man sich) {_NOBODY}<any> (?:anmelden|einloggen)",
            r"\b(?:kann|koennen|konnte)(?: \w+){0,3}? kein\w* (?:anmeldung|login)\b|"
            r"\bweder(?: [\w'-]+){0,8} (?:rein|reinkomme|anmelden|einloggen)\b|"
            r"\bkeine anmeldung (?:moeglich)?\b|\blaesst (?:mich|uns|ihn|sie)<gap> nicht<more> (?:rein|"
            r"anmelden|einloggen|hinein)\b|"
            r"\bkomme? nirgends? (?:mehr )?rein\b|\bnirgends? (?:mehr )?(?:anmelden|einloggen|rein)\b|"
            r"\bweder<any> (?:anmelden|einloggen)\b|\b(?:wirft|schmeisst) mich (?:beim|nach dem) (?:anmelden|"
            r"login)\b",
        ),
        REFUSED,
    ),
    Symptom(
        "keeps asking for the password",
        r"\b(?:fragt|verlangt|will|moechte|fordert|nervt)<any> (?:staendig|immer wieder|dauernd|jedes mal|"
        r"jedesmal|andauernd|permanent|laufend|alle \w+ minuten|immer|schon wieder|minuetlich)"
        r"<any> (?:nach|mit)? ?(?:meinem |dem |das |mein |den |der )?(?:passwort\w*|anmeldedaten|"
        r"zugangsdaten|pin|anmeldung|login|code)\b|\b(?:staendig|immer wieder|dauernd|jedes mal|andauernd|"
        r"permanent)<any> "
        r"(?:passwort|anmeldedaten|zugangsdaten|pin)<few> (?:eingeben|abgefragt|abfrage|gefragt)|"
        r"\b(?:passwort|kennwort)-?abfragen?\b<any> (?:staendig|immer wieder|dauernd)",
        BROKEN,
    ),
    Symptom(
        "second factor fails",
        r"\b(?:mfa|2fa|authenticator(?:-app)?|zwei-?faktor\S*|bestaetigungscodes?|sms(?:-?codes?)?|"
        r"einmalcodes?|codes?|push)\b<gap> (?:nicht<more>(?: \w+)?|ungueltig|falsch|leer|abgelehnt|"
        r"nie an)\b|"
        r"\b(?:bekomme|kriege|erhalte|bekommt|kriegt)(?: \w+){0,2}? kein(?:e|en)? (?:\w+ )?(?:code|sms|"
        r"push\S*|bestaetigung\S*|anruf|tan)\b|\bkein(?:e)? (?:code|sms|push\S*) (?:kommt|an)\b|"
        r"\bkommt (?:kein|keine) (?:code|sms|push\S*)\b",
        REFUSED,
    ),
    # Cannot be reached.
    Symptom(
        "cannot be reached",
        either(
            r"\bnicht<more> (?:erreichbar|erreicht|erreichen|zu erreichen|pingen|aufloesen|aufgeloest|"
            r"anpingbar)\b|\bunerreichbar\b",
            r"\b(?:zeitueberschreitung\w*|time-?outs?|timed? ?out|netzwerkpfad\w*<few> nicht gefunden|"
            r"\bpfad\b[^!?\n]{0,60} nicht gefunden|server<few> (?:antwortet|reagiert)<few> nicht|host not found|"
            r"dns[- ]?(?:fehler|problem)|err_\w+|0x80070035|namensaufloesung|keine route)\b|"
            r"\b(?:netzwerk)?pfad (?:wurde |konnte )?nicht gefunden\b",
            r"\b(?:komme|kommt|kommen|komm|gelange|gelangen)<gap> (?:nicht<more>|kaum|"
            r"gar nicht)(?: \w+){0,2}? (?:ins? (?:netz|internet|wlan|w-lan|firmennetz|vpn|intranet)|online|"
            r"nach draussen|raus|aufs (?:laufwerk|netz\w*)|auf (?:die |den |das |unsere? )?(?:\w+)?(?:server|"
            r"laufwerk\w*|freigabe|nas))\b",
            r"\b(?:komme|kommt|kommen|komm)<any> (?:ins? (?:netz|internet|wlan|w-lan|firmennetz|vpn)|auf(?:s|"
            r" das| den| unser| unsere)? (?:\w+-?)?(?:laufwerk|server|freigabe)\S*)(?: \w+)? nicht\b",
            r"\b(?:findet|sieht|erkennt|zeigt)<gap> (?:das |mein |unser |kein |keine |"
            r"die )?(?:\w+ )?(?:w-?lan|netz|netzwerke?|firmennetz|hotspot)\S*<few>(?: nicht| mehr|"
            r" an)?\b(?= nicht|\W|$)|\bkein(?:e)? (?:w-?lan|netzwerke?) (?:gefunden|sichtbar|angezeigt|"
            r"in der liste)",
            rf"\b{_NOBODY}<any> (?:ins (?:netz|internet|system)|erreichen|online)\b|\bohne (?:internet|netz|"
            rf"telefon|verbindung|netzwerk|w-?lan)\b",
        ),
        UNREACHABLE,
    ),
    Symptom(
        "no connection",
        either(
            r"\b(?:kein(?:e|en|erlei)?|null|verliere|verliert|verloren|ohne)(?: \w+){0,2}? (?:internet\S*|"
            r"netz|netzwerk\S*|w-?lan\S*|wifi|verbindung|netzwerkverbindung|internetverbindung|empfang|"
            r"signal(?= vom (?:netz|w))|vpn\S*|leitung|freizeichen|"
            r"konnektivitaet|mobilfunk|serververbindung|datenverbindung|waehlton)(?=\W|$)",
            r"\b(?:internet|netz|netzwerk|w-?lan|wifi|verbindung|telefon\w*|leitung)\b<gap> (?:weg|tot|"
            r"abgeschaltet|unterbrochen|getrennt|verschwunden|futsch)\b",
            r"\bnicht<more> verbunden\b|\bkein anschluss\b",
        ),
        UNREACHABLE,
    ),
    Symptom(
        "blocked",
        r"\b(?:von|durch|vom)(?: der| die| den| dem| unserer?)? (?:firewall|proxy|web-?filter|filter|"
        r"netzwerk)<few> (?:blockiert|gesperrt|geblockt)\b|\b(?:firewall|proxy|web-?filter) (?:blockiert|"
        r"blockt|sperrt)\b|"
        r"\b(?:seite|port|url|webseite|website|domain|domaene)\b<few> (?:ist |wird )?(?:gesperrt|"
        r"blockiert|geblockt)\b",
        UNREACHABLE,
    ),
    Symptom("offline", r"\boffline\b", OFFLINE),
    Symptom(
        "connection drops",
        either(
            r"\b(?:verbindung|vpn|w-?lan|internet|netz|netzwerk|leitung|gespraech|anruf|call|telefonat|"
            r"sitzung|tunnel|bild|ton)\w*\b<any> (?:bricht|brechen|brach|reisst|reissen|faellt|fallen|fliegt|"
            r"fliegen|fliege)<any> (?:ab|weg|zusammen|aus|raus)\b",
            r"\b(?:abbruch|abbrueche|verbindungsabbr\w+|verbindungsabbruch|aussetzer|verbindungsprobleme?|"
            r"instabil|wackelig|wackelt)\b",
            r"\b(?:fliege|fliegt|fliegen|werde|werden|wird|haut|wirft|schmeisst|kickt)<any> (?:aus (?:dem|der|"
            r"allen|jedem|meinem)|raus|rausgeworfen|rausgeschmissen|rausgekickt|getrennt|gekickt|hinaus)\b",
            r"\b(?:abgebrochen|weggebrochen|abgerissen|unterbrochen|trennt sich|bricht<few> (?:ab|weg|"
            r"zusammen)|abbricht|disconnect\w*|getrennt)\b",
        ),
        UNREACHABLE,
    ),
    Symptom(
        "does not connect",
        r"\bnicht<more> (?:verbinden|verbindet|aufbauen|aufgebaut|herstellen|hergestellt|einwaehlen|"
        r"zu verbinden|koppeln|verbunden)\b|\bverbindet<few>(?: sich)? nicht\b|\b(?:keine|"
        r"kein)(?: \w+){0,2} (?:verbindung|tunnel)<few> (?:auf|her|zustande)\b|"
        r"\bverbindung\w*\b<gap> (?:fehlgeschlagen|schlaegt<few> fehl|scheitert|abgelehnt|verweigert|"
        r"nicht moeglich|klappt nicht|nicht zustande|nicht hergestellt)\b|\bverbindungsfehler\b|"
        r"\bbaut<gap> nicht<few> auf\b",
        UNREACHABLE,
    ),
    Symptom(
        "ends the session",
        r"\b(?:meldet|loggt|wirft|schmeisst|haut|kickt)<few> (?:mich|uns|sich|ihn|sie|alle|"
        r"einen)<any> (?:ab|aus|raus)\b|\b(?:werde|wird|wurde|werden)<any> (?:abgemeldet|ausgeloggt|"
        r"rausgeworfen|rausgeschmissen)\b|"
        r"\b(?:sitzung|session)\b<few> (?:beendet|abgelaufen|geschlossen|terminiert|unterbrochen)\b",
        BROKEN,
    ),
    # Power and body.
    Symptom(
        "does not turn on",
        either(
            r"\bnicht<more> (?:an|hoch|einschalten|anschalten|angeht|hochfahren|hochfaehrt|booten|bootet|"
            r"hochgefahren|hochkommen|hochkommt|anspringen|anspringt|starten|startet|aufwachen|aufwacht|"
            r"eingeschaltet|gestartet)\b(?! (?:meinen|meine|die|den|das|dem|der|unsere?)\b)",
            r"\b(?:startet|bootet|faehrt|springt|schaltet|geht|gehen|kommt|laeuft|startete|wacht|fahren|ging|"
            r"starten|fuhr)<gap> nicht<more>(?: (?:an|hoch|ein|auf|aus dem (?:standby|ruhezustand)))?(?=\W|"
            r"$)(?<!geht nicht)(?<!gehen nicht)(?<!laeuft nicht)(?<!kommt nicht)(?<!ging nicht)"
            r"(?<!geht nicht mehr)(?<!gehen nicht mehr)(?<!laeuft nicht mehr)(?<!ging nicht mehr)(?<!nicht "
            r"richtig)(?<!nicht so)(?<!nicht mal)(?<!nicht wirklich)(?<!nicht immer)(?<!kommt nicht mehr)",
            r"\b(?:startet|bootet)<gap> nicht\b|\b(?:geht|gehen|ging)<gap> nicht<more> (?:an|hoch)\b",
            r"\b(?:tot|mausetot|toter|totes|kein mucks|keinen mucks|macht keinen mucks|"
            r"keinen? (?:lebenszeichen|strom|saft)|kein lebenszeichen|dunkel geblieben|bootschleife|"
            r"boot-?loop|startschleife|neustartschleife|abgeraucht|"
            r"verreckt|den geist aufgegeben|gibt keinen ton|krepiert|hinueber|gestorben)\b(?! (?:vom|"
            r"von sich))|\bgeist auf\b|\bgibt<few> den geist auf\b",
            r"\b(?:passiert|tut sich|ruehrt sich|regt sich|kommt)(?: \w+){0,2} (?:gar |ueberhaupt |rein |"
            r"absolut )*nichts(?: mehr)?<any> (?:einschalt\w*|einschaltknopf|power\S*|knopf|taste)\b|"
            r"\b(?:einschalt\w*|power-?knopf|einschaltknopf|anschalten|starten|knopf)\b<any> (?:passiert|"
            r"tut sich|ruehrt sich)(?: \w+)? nichts\b|"
            r"\bhaengt (?:beim|im|am|auf dem) (?:start\w*|boot\w*|hochfahren|logo|bios|ladebildschirm|"
            r"startbildschirm)\b|\bbleibt (?:beim|im) (?:hochfahren|start|booten)\b",
        ),
        PHYSICAL,
    ),
    Symptom(
        "blue screen",
        r"\bblue ?-?screens?\b|\bblauer? (?:bildschirm|screen)\w*|\bbsod\b|\bblaue[nr]? bildschirm\b",
        PHYSICAL,
    ),
    Symptom(
        "black screen",
        either(
            r"\b(?:bleibt|wird|ist|sind|bleiben|werden|wurde|nur|alles|komplett|ploetzlich|einfach|ging|"
            r"geht)(?: \w+){0,3}? (?:schwarz|dunkel|zappenduster)\b",
            r"\b(?:schwarze[rnms]?|dunkle[rnms]?|black|weisse[rnms]?|leere[rnms]?) (?:bildschirm|screen|bild|"
            r"seite|fenster|display)\b|\bkein(?:en)? (?:bild|signal|anzeige|videosignal)\b|\bno signal\b|"
            r"\b(?:zeigt|bekomme|kriege|habe|kommt|zeigen|gibt)(?: \w+){0,3}? (?:kein bild|nichts an|"
            r"nichts mehr an|gar nichts an)\b|\bbildschirm (?:ist |bleibt )?(?:schwarz|dunkel|aus)\b|"
            r"\bohne bild\b|\bbild<few> (?:weg|schwarz)\b|\bnur (?:noch )?(?:weiss|schwarz|grau)\b",
        ),
        PHYSICAL,
    ),
    Symptom(
        "flickers",
        r"\b(?:flacker\w*|flimmer\w*|zuckt|zucken|blinkt|blinken|blitzt|streifen (?:im|auf|ueber)|"
        r"linien (?:im|auf|ueber)|pixelfehler|tote[rn]? pixel|farbstich|gruenstich|rotstich|kopfueber|"
        r"auf dem kopf|verpixelt|pixelig|"
        r"gelbstich|blaustich|(?:geht|gehen) (?:staendig |immer wieder |dauernd )?(?:an und aus|"
        r"aus und an|kurz aus))\b|\b(?:\w+e[rnms]? )?(?:streifen|linien|flecken|fleck|strich)\b(?= (?:im|"
        r"auf|ueber|quer|am|zieh\w*|laeuft|lauf\w*|zu sehen))",
        PHYSICAL,
    ),
    Symptom(
        "paper jam",
        either(
            r"\bpapier-?stau\w*|\bpapier(?:einzug)?\b<few> (?:klemmt|steckt|verklemmt|eingeklemmt|haengt)\b|"
            r"\b(?:frisst|zerknuellt|zerknittert|verschluckt|zieht)<few> (?:das |kein |jedes |zwei |"
            r"mehrere )?(?:papier|blatt|blaetter|seiten|etikett\w*)\b",
            r"\b(?:druckt|drucken)(?: \w+){0,3}? (?:leere (?:seiten|blaetter)|nur (?:leer|weiss|schwarz|"
            r"hieroglyphen|streifen|kauderwelsch|muell)|streifen|hieroglyphen|kauderwelsch|zeichensalat|blass|"
            r"schief|doppelt|unscharf|verschmiert|schmierig|in (?:rosa|schwarz-?weiss|falschen farben)|"
            r"weisse seiten)\b",
            r"\bleere (?:seiten|blaetter)\b|\b(?:toner|tinte|patrone|papier|trommel|kartusche|"
            r"tonerkartusche)\w*\b<few> (?:ist |sind |fast )?(?:leer|alle|aus|am ende|aufgebraucht|niedrig|"
            r"verbraucht|zu neige)\b|\bkein (?:toner|papier|tinte)\b|\bkeine tinte\b|"
            r"\b(?:schmiert|verschmiert|schlieren|streifig|blasser? (?:ausdruck|druck))\b|\bohne toner\b|"
            r"\btoner\s?-?(?:fehler|wechsel|nachfuellen)\b",
        ),
        PHYSICAL,
    ),
    Symptom(
        "damaged",
        r"\b(?:spr(?:ung|uenge) (?:im|am|in der|ueber)|gesprungen|zersprungen|gebrochen|zerbrochen|"
        r"abgebrochen(?= (?:ist|und|am))|geknickt|"
        r"verbogen|zerkratzt|kratzer|riss(?:e)? (?:im|auf|am)|runtergefallen|heruntergefallen|hingefallen|"
        r"fallen ?gelassen|fallenlassen|runtergeschmissen|gestuerzt|verschuettet|"
        r"gekippt|geschuettet|nass geworden|wackelkontakt|lose|locker|abgefallen|abgerissen|"
        r"herausgefallen|beschaedigt|demoliert|verbeult|ausgeleiert|abgenutzt|displaybruch|glasbruch|"
        r"spinnennetz|zertreten|draufgetreten|angebrochen|rausgebrochen|"
        r"(?:taste|tasten|knopf|buchse|stecker|scharnier|gehaeuse|deckel|fuss|bein|rad|"
        r"kabel)\b<few> (?:ab|abgebrochen|kaputt|fehlt|fehlen|raus|gerissen|gebrochen|durchgescheuert))\b",
        PHYSICAL,
    ),
    Symptom(
        "noise or heat",
        r"\b(?:ueberhitzt?\w*|(?:sehr|extrem|zu|so|total|richtig|brutal|verdammt|glueh|kochend|"
        r"ungewoehnlich|super) ?heiss|wird (?:\w+ )?heiss|heisslaeuft|zu laut|(?:sehr|extrem|so|total|"
        r"richtig|unheimlich|irre) laut|laut wie|(?:macht|machen|gibt)(?: \w+){0,4}? (?:geraeusche?|laerm|"
        r"krach|toene)|"
        r"komische[ns]? geraeusche?|(?:klackert|klackern|rattert|rattern|surrt|surren|brummt|brummen|"
        r"quietscht|quietschen|pfeift|pfeifen|fiept|fiepen|piept|piepst|piepen|klappert|knarzt|knackt|"
        r"knackst|schleift|roehrt|droehnt|heult|rauscht wie|dreht (?:voll )?(?:auf|hoch|durch)))\b",
        PHYSICAL,
    ),
    Symptom(
        "battery swollen",
        r"\b(?:aufgeblaeht\w*|aufgequollen|geschwollen|gewoelbt|woelbt sich|blaeht sich|dick geworden|"
        r"ausgebeult|beult sich|aufgewoelbt)\b",
        PHYSICAL,
    ),
    Symptom(
        "battery fails",
        r"\b(?:laedt|laden|ladet|aufladen|geladen|aufgeladen)<few> nicht\b|\bnicht<more> (?:geladen|laden|"
        r"aufladen|aufgeladen|laedt)(?= |\W|$)(?! (?:\w+ )?seite)|\bakku\w*\b<gap> (?:leer|schwach|alle|"
        r"nicht mehr lang\w*|haelt|schlapp|runter|entlaedt|am ende|platt)\b|\bhaelt<few> (?:nur|keine|"
        r"kaum|nicht)(?: \w+){0,3} (?:stunden?|minuten|lange|durch)\b|\bleert sich\b",
        PHYSICAL,
    ),
    Symptom(
        "smoke or burning smell",
        r"\b(?:rauch\w*|qualm\w*|verschmort\w*|verbrannt\w*|schmort|kokelt|angekokelt|brandgeruch|"
        r"schmorgeruch|riecht<gap> (?:verbrannt|verschmort|angebrannt|komisch|nach)|"
        r"stinkt<gap> (?:verbrannt|verschmort|nach)|brennt|funken|funkt|spruehen|"
        r"kurzschluss|stromschlag|geschmolzen|schmilzt|durchgeschmort|durchgebrannt|es stinkt)\b(?! nicht)",
        PHYSICAL,
    ),
    Symptom(
        "water",
        r"\b(?:wasser<gap> (?:tropft|laeuft|auf|im|in|unter|ueber|steht|ausgetreten|eingedrungen|drin|"
        r"kommt)|wasserschaden|ueberflutet|ueberschwemmt|unter wasser|tropft|pfuetze|wassereinbruch|"
        r"rohrbruch)\b",
        PHYSICAL,
    ),
    Symptom(
        "no sound",
        either(
            r"\b(?:kein(?:en)?|ohne|keinerlei) (?:ton|sound|audio|stimme)\b|\b(?:hoere|hoeren|hoert|hoer|"
            r"verstehe|versteht)(?: \w+){0,4}? (?:nichts|nicht|niemand\w*|keinen|kaum|gar nichts)\b(?! von)|"
            r"\b(?:ton|sound|audio|stimme|mikro\w*)\b<few> (?:weg|ist aus|verzerrt|abgehackt|blechern|"
            r"zu leise|stumm|"
            r"hallt|kratzt|knackt|knistert|kommt nicht|stockt|ausgefallen|zu hoeren)\b|\b(?:echo|knistern|"
            r"knistert|knackst|knacken|rauscht|rauschen|blechern|abgehackt|verzerrt|stummgeschaltet)\b|"
            r"\b(?:man|keiner|niemand|kollegen|die anderen|andere|sie)<few> (?:hoert|hoeren|versteht) mich\b|"
            r"\bhoeren mich\b|\b(?:[\w-]*ton|sound|audio)\b<few> kommt (?:nur|aus)\b|\b[\w-]*ton kommt (?:nur|"
            r"aus)\b",
        ),
        PHYSICAL,
    ),
    Symptom(
        "not recognised",
        r"\b(?:erkennt|findet|sieht)<gap> (?:nicht|kein\w*)\b(?! (?:datei|ordner|mail))|"
        r"\bnicht<more> (?:erkannt|gefunden|erkennen|finden(?= (?:kann|koennen))|"
        r"angezeigt werden)\b(?! (?:werden )?(?:mehr )?(?:die|der) (?:datei|mail))|\bunbekanntes geraet\b",
        BROKEN,
    ),
    Symptom(
        "crashes",
        either(
            r"\b(?:stuerzt|stuerzen|stuerzte|schmiert|schmieren|schmierte|kackt|raucht|semmelt|"
            r"krachte?)<far> (?:ab|zusammen|weg)\b|\b(?:abgestuerzt|abstuerzt|abstuerzen|abgeschmiert|"
            r"abschmiert|absturz|abstuerze|crash\w*|gecrasht|abgekackt|abraucht|zerlegt(?: sich|s))\b",
            r"\b(?:schliesst|beendet|schaltet|faehrt|startet|macht|geht)<few>(?: sich)?<any> (?:von selbst|"
            r"selbst|alleine?|von allein|einfach|ploetzlich|unerwartet|staendig|immer wieder|dauernd|"
            r"andauernd|sofort|zwischendurch|mittendrin|grundlos)<any> (?:zu|ab|aus|runter|neu|herunter)?\b",
            r"\b(?:schliesst|beendet) sich\b|\b(?:wird|wurde) (?:\w+ )?(?:unerwartet )?beendet\b|"
            r"\bstartet<any> (?:staendig|immer wieder|dauernd|ploetzlich|von selbst|einfach)<few> neu\b|"
            r"\bgeht<any> (?:einfach|ploetzlich|immer|staendig|sofort|gleich)<few> (?:wieder )?(?:aus|zu)\b|"
            r"\bbleibt<few> (?:nicht )?haengen und (?:schliesst|stuerzt)|"
            r"\bfliegt<few> (?:sofort|gleich|einfach|staendig)<few> zu\b|\bist<few> ploetzlich (?:aus|zu)\b|"
            r"\bschaltet sich<any> (?:ab|aus)\b|\bfaehrt<any> runter\b|\bklappt<few> zu\b",
        ),
        BROKEN,
    ),
    Symptom(
        "freezes",
        r"\b(?:haengt|haengen|hing|hingen|haengt's)(?= sich|\W|$| (?:immer|staendig|dauernd|beim|bei|seit|"
        r"schon|wieder|nur|fest|mittendrin|total|komplett|am|im|in der|und|auf|einfach|die ganze|nach|"
        r"sobald|ploetzlich|jetzt|gerade|oft|manchmal|mich|alle|wenn|auch|bei jeder))(?! (?:an der wand|"
        r"am (?:dock|strom|kabel)|vom))|"
        r"\b(?:friert|frieren|fror)<gap> ein\b|\b(?:eingefroren|einfriert|einfrieren|aufgehaengt|"
        r"aufhaengt|festgefahren|haengengeblieben|haengen geblieben|sanduhr|ladekringel|eieruhr)\b|"
        r"\bbleibt<any> (?:haengen|stehen|stecken)\b|\b(?:reagiert|reagieren)<gap> (?:nicht|kaum|"
        r"gar nicht)\b|\bkeine (?:rueckmeldung|reaktion)\b|"
        r"\b(?:nicht<more> reagiert|laedt (?:ewig|endlos|und laedt|sich (?:zu )?tot|nur noch|staendig|"
        r"unendlich)|dreht sich (?:nur|ewig|endlos|ein)|kringel|ruckelt|ruckeln|stockt|stottert|hakt|"
        r"dreht und dreht)\b|\bsteht seit\b|\bhaenge (?:fest|bei|im|in|am|beim|seit)\b",
        BROKEN,
    ),
    Symptom(
        "slow",
        r"\b(?:(?:\w+)?langsam(?:e[rnms]?|er)?|lahm(?:e[rnms]?|t)?|lahmarschig|zaeh|traege|schleppend|"
        r"schnecke\w*|schneckentempo|kriecht|laggt|lag(?:s|gy)?|verzoeger\w+|schleicht|im schneckentempo|"
        r"schlechte performance|ausgebremst|zeitlupe|troedelt)\b|"
        r"\b(?:dauert|dauern|braucht|brauchen)(?: [\w'-]+){0,12}? (?:ewig\w*|ewigkeiten|stunden?|minuten?|"
        r"sekunden|lange|laenger|eine ewigkeit|halbe stunde|viertelstunde|ewig und drei tage|zu lange?|"
        r"jahre)\b",
        SLOW,
    ),
    Symptom(
        "shows an error",
        either(
            r"\b(?:\w+)?fehler(?:meldung(?:en)?|code|nummer|text|fenster|seite|hinweis|s)?\b(?! (?:gemacht|"
            r"von mir|meinerseits))|\b(?:error|errors|exception|stoerung(?:en)?|stoerungsmeldung|warnmeldung|"
            r"warnung|fehlgeschlagen|fehlschlaegt)\b|\b(?:schlaegt|schlagen|schlug)<gap> fehl\b",
            r"\b(?:da|es|dann|dort|immer|outlook|excel|windows|teams|sap|fenster|meldung|programm|system|"
            r"und) (?:steht|sagt|meldet|kommt (?:die|eine|immer die|dann|folgende)|zeigt)(?= (?:dann|immer|"
            r"nur|was von|irgendwas|dass|die meldung|folgende|jetzt|mir|ein|:))|\bmeldung\b(?! (?:machen|"
            r"geben|bei))",
            r"\b0x[0-9a-f]{4,}\b|\b(?:500|502|503|504|404)\b(?! (?:euro|leute|mitarbeiter|stueck))|"
            r"\b(?:beschaedigt|korrupt|defekte datei|ungueltig|unzustellbar|nicht zustellbar|zeichensalat)\b|"
            r"\b(?:ist|sei|fast|sind|war) (?:fast |randvoll|ganz |schon |angeblich |leider |komplett )*voll\b|"
            r"\b(?:postfach|festplatte|speicher|laufwerk|kontingent)\w*<few> voll\b|"
            r"\b(?:nicht genug|nicht genuegend|zu wenig|kein|kaum) (?:noch |mehr |freier |"
            r"freien )?(?:speicher\w*|platz|arbeitsspeicher|plattenplatz)\b|\b(?:kommen?|kommt|"
            r"gehen)<few> (?:zurueck|als unzustellbar)\b|\b(?:virus)?warnung\b",
        ),
        BROKEN,
    ),
    Symptom(
        "fails",
        r"\b(?:defekt(?:e[rnms]?)?|im eimer|im arsch|hinueber|schrott|ausser betrieb|ausgefallen(?= und)|"
        r"fehlerhaft|fehlfunktion|buggy|bug|bugs|macht nichts|tut nichts|passiert nichts|tut sich nichts|"
        r"keinerlei reaktion|gebrochen)\b|\b(?:passiert|tut sich|geschieht)(?: \w+){0,2} (?:gar |rein |"
        r"absolut |ueberhaupt )?nichts\b|\bspackt\b|\bausfall\b",
        BROKEN,
    ),
    Symptom(
        "is down",
        r"\b(?:ausgefallen|lahmgelegt|liegt (?:lahm|am boden|flach)|down|zusammengebrochen|in die knie|"
        r"ausfaellt|totalausfall|gesamtausfall|nicht<more> verfuegbar|nicht verfuegbar|"
        r"steht nicht (?:mehr )?zur verfuegung|unverfuegbar|komplettausfall|(?:netz|internet|server|strom|"
        r"system|mail|telefon|leitungs)-?ausfall)\b|\bfaellt<gap> aus\b|\b(?:server|system|dienst|anlage|"
        r"webseite|website|homepage|shop|webshop|kundenportal|portal|sap|erp|exchange|mail|"
        r"mailserver)\b(?: \w+){0,3} (?:tot|weg|steht|platt)\b",
        BROKEN,
    ),
    Symptom(
        "missing",
        r"\b(?:verschwunden|verschwindet|verschwinden|fehlt(?! (?:mir|uns) (?:ein|eine|einen|die lust|"
        r"noch))|fehlen(?! (?:mir|uns) (?:ein|eine|die rechte))|(?:ist|sind|war|waren|alles|"
        r"ploetzlich)(?: \w+){0,3}? (?:weg|futsch|verschollen|unauffindbar|ausgegraut|grau)|"
        r"nicht<more> (?:da|sichtbar|vorhanden|auffindbar|zu sehen|zu finden|angezeigt|auftauch\w*|"
        r"erscheint|sehen|finden|aufgelistet|dargestellt|drin|anzeigen)|"
        r"taucht<gap> nicht<few> auf|erscheint<gap> nicht|(?:sehe|finde|sieht|findet|finden|"
        r"sehen)(?: \w+){0,6}? (?:nicht|nirgends|nirgendwo|keine?n?|nichts)(?: mehr)?|unauffindbar|"
        r"nicht<more> (?:in der liste|auf dem desktop)|weg(?=$|[.,!?])(?<!irgendweg)|zeigt<gap> (?:nicht|"
        r"nichts|keine?n?)\b)\b",
        BROKEN,
    ),
    Symptom(
        "data lost",
        r"\b(?:datei\w*|ordner\w*|daten|dokumente?\w*|mails?|e-?mails?|kontakte|postfach\w*|"
        r"praesentation\w*|tabelle\w*|eintraege|version|arbeit|fotos|bilder|liste\w*|angebote?|"
        r"verzeichnis\w*|laufwerk\w*)\b<gap> (?:geloescht|ueberschrieben|verloren|weggeloescht|vernichtet|"
        r"futsch|verschwunden|weg)\b|"
        r"\b(?:geloescht|ueberschrieben|verloren|formatiert|geleert)(?: \w+){0,5}? (?:datei\w*|ordner\w*|"
        r"daten|dokumente?|mails?|praesentation)\b|\bdatenverlust\w*",
        LOST_DATA,
    ),
    Symptom(
        "certificate expired",
        r"\bzertifikat\w*\b<gap> (?:abgelaufen|ungueltig|laeuft<few> ab)\b|"
        r"\babgelaufene[sn]? zertifikat\w*|\bzertifikatsfehler\b",
        BROKEN,
    ),
    Symptom(
        "licence expired",
        r"\b(?:[\w-]*lizenz\w*|abo|abonnement)\b<gap> (?:abgelaufen|laeuft<few> ab|ausgelaufen|"
        r"deaktiviert|nicht mehr gueltig)\b|\babgelaufene lizenz\b|\bkeine lizenz\b",
        BROKEN,
    ),
    Symptom(
        "does not sync",
        r"\b(?:synchronisiert|synct|synchronisieren|sync)\w*<gap> nicht\b|"
        r"\bnicht<more> (?:synchronisier\w*|gesynct|syncen|abgeglichen)\b|"
        r"\bsynchronisation\w*<gap> (?:fehl\w*|haengt|klappt nicht|funktioniert nicht|scheitert|gestoppt|"
        r"problem)|\bsync(?:hronisierungs)?-?(?:fehler|problem\w*|konflikt\w*)\b",
        BROKEN,
    ),
    Symptom(
        "looks wrong",
        r"\b(?:tippfehler|rechtschreibfehler|schreibfehler|(?:falsche[snrm]?|verkehrte[snrm]?|"
        r"andere[snrm]?|alte[snrm]?) (?:\w+ )?(?:schrift\w*|farbe|sprache|logo|name[n]?|nummer|uhrzeit|"
        r"zeit|datum|zahlen|daten|ergebnis\w*|adresse|reihenfolge|layout|format\w*|abteilung|titel|seite|"
        r"drucker|version|werte?|papier\w*|fach|anrede|absender|standarddrucker|stand|preise?|summen?|"
        r"tastaturbelegung|auflosung|aufloesung|signatur|hintergrund\w*|icon|symbol|startseite)|"
        r"doppelt(?:e[rnms]?)?|zweimal|verrutscht|schief|zu weit (?:links|rechts|oben|unten)|durcheinander|"
        r"vertauscht|verdreht|spiegelverkehrt|verschoben|"
        r"verzerrt|verschwommen|unscharf|zerschossen|veraltet\w*|nicht aktuell|rechnet falsch|"
        r"falsch (?:berechnet|angezeigt|geschrieben|herum|rum)|(?:zahlen|werte|summen?|daten|angaben|"
        r"preise?|datum|uhrzeit|betraege?|ergebnisse?)<few> stimm(?:en|t)<few> nicht|falsch|"
        r"amerikanische\w*|englische tastatur\w*|auf englisch|geht (?:\w+ )?(?:nach|vor)(?=$|[.,])|"
        r"zu klein|riesig|winzig)\b(?! (?:gemacht|verstanden|geklickt|eingegeben|verbunden|gewaehlt))",
        BROKEN,
    ),
    # Not working for a whole class of verbs: "kann nicht drucken", "laesst sich nicht oeffnen", "druckt nicht".
    Symptom(
        "does not open",
        r"\b(?:oeffnet|oeffnen|geht|gehen|bekomme|kriege|kriegt|bekommt)<gap> nicht<more>(?: (?:auf|"
        r"geoeffnet|geoeffnet werden))(?=\W|$)|\boeffnet<gap> nicht\b|\bnicht<more> (?:oeffnen|zu oeffnen|"
        r"aufmachen|geoeffnet|oeffnet|aufgehen|aufgeht|aufrufen)\b",
        BROKEN,
    ),
    Symptom(
        "does not print",
        r"\b(?:druckt|drucken)<gap> (?:nicht|nichts|nix|kein\w*|gar nicht)\b|\bnicht<more> (?:drucken|"
        r"ausdrucken|gedruckt|ausgedruckt|druckt)\b|\bkommt<gap> nichts<few> (?:raus|heraus|an)\b|"
        r"\bnichts<few> gedruckt\b",
        BROKEN,
    ),
    Symptom(
        "does not save",
        r"\b(?:speichert|speichern)<gap> (?:nicht|nichts)\b|\bnicht<more> (?:speichern|abspeichern|"
        r"gespeichert|zu speichern)\b",
        BROKEN,
    ),
    Symptom(
        "",
        either(
            r"\b(?:nicht|nichts|nie)<more> (?!(?:<no_infinitive>)\b)(?:zu )?[a-z]{3,}(?:en|eln|"
            r"ern)\b(?: (?:laesst|lassen|kann|koennen|konnte|werden|wird|will|moechte|geht))?",
            r"\b(?!(?:<no_finite>)\b)[a-z]{3,}t(?: (?:sich|mich|mir|uns|es|da|hier|bei mir|bei uns|einfach|"
            r"ueberhaupt|heute|leider|seit \w+|aber|auch|jetzt|ploetzlich|ploetzlich|gerade|momentan|derzeit|"
            r"dann|gar|ihn|sie|alles|das|den|die|mehr)){0,3} (?:nicht|nichts)(?: (?:mehr|an|aus|auf|ein|ab|"
            r"durch|weiter|zurueck|richtig|runter|hoch|raus|rein|um|los|fest|nach|vor))*\b",
            r"\b(?:verweigert|streikt (?:beim|bei)|weigert sich|scheitert|scheitere|gelingt (?:mir |"
            r"uns )?nicht|haut nicht hin|schaffe es nicht)\b(?! (?:den )?zugriff)",
            r"\bgeht<gap> nicht<more> (?:weiter|raus|rein|durch|zu|runter|aus|weg|auf|zurueck|los)\b|"
            r"\b(?:gehen|geht|kommen|kommt|kam|kamen)<gap> (?:nicht|nichts|keine?)<more>(?: \w+)? (?:an|raus|"
            r"rein|durch|weg|zurueck|mehr an|weiter)\b|\b(?:keine?|keinerlei) (?:neuen |"
            r"eingehenden )?(?:mails?|e-?mails?|anrufe|nachrichten|benachrichtigungen|daten|"
            r"termine)(?: mehr)?\b",
            rf"\b{_NOBODY}<any> (?:\w+en)\b(?= (?:kann|konnte)|\W|$)",
            r"\b(?:taste|tasten|knopf|button|rad|buchstabe\w*|leertaste|scharnier|deckel|"
            r"fach)\b<gap> (?:klemmt|klemmen|haengt|haengen|hakt|prellt|reagiert nicht|doppelt)\b|"
            r"\b(?:schreibt|tippt) (?:doppelt|von selbst|falsche?)\b|\bdoppelklick\w*\b|"
            r"\bhaelfte der tasten\b|\b(?:klemmt|klemmen|hakt|zickt beim|springt (?:hin|wild|herum))\b",
        ),
        BROKEN,
    ),
    # Nothing but "something is wrong".
    Symptom(
        "does not work",
        either(
            r"\b(?:geht|gehen|gehn|ging|gingen|funktioniert|funktionieren|funktionierte|funzt|funzen|klappt|"
            r"klappen|laeuft|laufen|lief|tut|tun|tuts|spielt|will|wollen|hinhaut|haut)<gap> (?:nicht|nichts|"
            r"nie|kaum|gar nicht|nur noch halb)\b(?:<more>)?(?: (?:mit|hin|mehr))?",
            r"\b(?:nicht|nichts|kaum)<more> (?:geht|gehen|gehn|funktioniert|funktionieren|funktionierend|"
            r"klappt|klappen|laeuft|laufen|tut|rund|benutzbar|nutzbar|nutzen|brauchbar|zu gebrauchen|"
            r"einsatzbereit|arbeiten|hin|in ordnung|ok|wie gewohnt|wie es soll|so wie)\b|\bkeine? funktion\b|"
            r"\bohne funktion\b",
            r"\b(?:kaputt(?:e[rnms]?|gegangen)?|spinnt|spinnen|spinnt rum|zickt(?: rum)?|zicken|streikt|"
            r"streiken|bockt|macht (?:aerger|probleme|zicken|was es will|mucken|stress|faxen|komische sachen|"
            r"schwierigkeiten|sorgen)|spackt|muckt|rumzicken|komisch|seltsam|merkwuerdig|verrueckt|eigenartig|"
            r"spinnert|nicht normal|unbrauchbar|nutzlos|im streik|buggt|laeuft nicht rund|"
            r"stimmt<gap> nicht(?: mehr)?|stimmen<few> nicht|(?:was|etwas|irgendwas|"
            r"irgendetwas) nicht (?:stimmt|in ordnung|passt)|nicht ganz sauber|durchdreh\w*|dreht durch|"
            r"dreht am rad|faxen|macken?|hat (?:einen )?(?:schuss|hau|knall|tick))\b",
            r"\b(?:problem|probleme|problemen|problemchen|schwierigkeiten|aerger|stress|stoerung|trouble|"
            r"kummer|thema)\b(?= (?:mit|bei|beim|am|an|im|in|auf|seit)|\W|$)|\b(?:hilfe|unterstuetzung|"
            r"support) (?:bei|beim|mit|zu|zum|fuer)\b|\b(?:repariert|reparieren|ansehen|anschauen|pruefen|"
            r"checken|nachsehen|nachschauen|richten) (?:werden|lassen|koennen|bitte)\b|"
            r"\bnichts geht (?:mehr)?\b|\bgeht (?:gar )?nichts\b",
        ),
        VAGUE,
    ),
)
