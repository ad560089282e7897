"""Signs of attack, theft, leak or infection in German (triage policy, section 6), by the names `security.py` uses."""

from ..lexicon import either

_ODD = (
    r"(?:verdaechtige?[rnms]?|dubiose?[rnms]?|komische?[rnms]?|seltsame?[rnms]?|merkwuerdige?[rnms]?|"
    r"fake|gefaelschte?[rnms]?|betruegerische?[rnms]?|unserioese?[rnms]?|zwielichtige?[rnms]?|"
    r"eigenartige?[rnms]?|phishing|"
    r"fragwuerdige?[rnms]?|ominoese?[rnms]?|suspekte?[rnms]?|sonderbare?[rnms]?|unbekannte?[rnms]?|"
    r"boesartige?[rnms]?|schraege?[rnms]?|infizierte?[rnms]?|unaufgeforderte?[rnms]?|unechte?[rnms]?|"
    r"spam)"
)
_MESSAGE = (
    r"(?:[\w-]*e-?mails?|[\w-]*mails?|[\w-]*nachricht(?:en)?|sms|whatsapp\S*|links?|"
    r"[\w-]*anrufe?[rsn]?|anhang|anhaenge?|[\w-]*rechnung(?:en)?|qr-?codes?|briefe?|webseiten?|"
    r"website|[\w-]*seiten?|login-?seiten?|pop-?ups?|voicemail|chats?|"
    r"einladung(?:en)?|formulare?|absender|zip|pdf|datei(?:en)?|mahnung|bewerbung|telefonat|nummer|"
    r"aufforderung|anfrage)"
)
_DEVICE = (
    r"(?:[\w-]*laptops?|[\w-]*notebooks?|macbook|thinkpad|[\w-]*rechner|[\w-]*handys?|[\w-]*telefon|"
    r"[\w-]*smartphones?|i-?phones?|i-?pads?|[\w-]*tablets?|surface|badge|[\w-]*badge|(?:zutritts|"
    r"zugangs|chip|firmen|schluessel|mitarbeiter|werks|dienst|haus|tuer)-?(?:karte|ausweis|chip)\w*|"
    r"transponder|[\w-]*ausweis|"
    r"usb-?sticks?|[\w-]*stick|(?:externe )?[\w-]*festplatte|token|yubikey|sicherheitsschluessel|"
    r"[\w-]*rucksack|[\w-]*tasche|[\w-]*koffer|aktentasche|diensthandy|geraet|mobiltelefon)"
)
_LOGIN = (
    r"(?:[\w-]*passw\w+|[\w-]*zugangsdaten|[\w-]*anmeldedaten|login(?:-?daten|s)?|pin|tan|codes?|"
    r"benutzername\w*|bankdaten|kreditkarten\S*|kontodaten|daten|kartennummer|credentials|iban|"
    r"firmenlogin|bestaetigungscode|sms-?code)"
)
_WHO = (
    r"(?:jemand|irgendwer|irgendjemand|ein (?:mann|typ|anrufer|unbekannter|fremder|herr|"
    r"angeblicher \w+)|eine (?:frau|person|dame|unbekannte)|wer|der (?:typ|mann|anrufer|herr)|"
    r"die (?:frau|anruferin|dame)|unbekannte|hacker|fremde[r]?|ein dritter|dritte|angreifer)"
)
_WRONG = (
    r"(?:falsche[nrms]?|verkehrte[nrms]?|fremde[nrms]?|externe[nrms]?|andere[nrms]?|unbefugte[nrms]?|"
    r"unbekannte[nrms]?|anderweitige[nrms]?)"
)
_PEOPLE = (
    r"(?:kunde[n]?|kundin|empfaenger\w*|person(?:en)?|adresse\w*|verteiler|lieferant\w*|firma|gruppe|"
    r"kontakt\w*|team|kolleg\w+|mandant\w*|patient\w*|leute[n]?|mailadresse\w*|e-?mail-?adresse\w*|"
    r"mitbewerber\w*|partner|chat|kanal|dienstleister|herr\w*|frau|unternehmen|betrieb|"
    r"ansprechpartner\w*)"
)
_DATA = (
    r"(?:[\w-]*(?:liste[n]?|daten|dateien?|dokumente?|vertrag|vertraege|mails?|berichte?|"
    r"abrechnung(?:en)?|gehaelter|unterlagen|rechnung(?:en)?|praesentation|anhang|angebot\w*|pdf|"
    r"tabelle[n]?|akte[n]?|befunde?|zahlen|export|fotos|bewerbung(?:en)?|lebenslauf|lohnzettel|"
    r"kalkulation|gehaltszettel|auswertung|uebersicht))"
)

SECURITY = {
    "odd_message": either(
        rf"\b{_ODD}(?: (?!fehler\w*)[\w'-]+){{0,2}}? {_MESSAGE}\b",
        rf"\b{_MESSAGE}\b[^.!?\n]{{0,80}}? (?:sieht|sah|wirkt|wirkte|scheint|kommt|kam|kommen|ist|war|"
        rf"klingt|klang|schaut|aussieht|finde ich|fand ich|vor)(?: [\w'-]+){{0,4}}? {_ODD}\b",
        rf"\b{_MESSAGE}\b[^.!?\n]{{0,60}}? (?:nicht echt|nicht serioes|nicht ganz koscher|nicht koscher|"
        rf"nicht geheuer|spanisch vor|faul)\b|\bkommt mir(?: \w+){{0,4}}? (?:komisch|seltsam|verdaechtig|"
        rf"spanisch|merkwuerdig|nicht geheuer|faul|dubios) vor\b|\b(?:komisch|seltsam|verdaechtig|dubios|"
        rf"merkwuerdig|nicht (?:ganz )?geheuer)\b[^.!?\n]{{0,40}}\b{_MESSAGE}\b(?! (?:ist leer|"
        rf"nicht))(?=[^.!?\n]*\b(?:absender|link|anhang|klick\w*|passwort|geoeffnet)\b)",
        r"\b(?:fake|pseudo|betrugs|schein)-?(?:mail|mahnung|rechnung|nachricht|sms|anruf|seite|shop|brief)\w*|"
        r"\bphishing\S*(?! ?-?(?:schulung|training|kurs|test|simulation|kampagne))|\bsmishing\b|"
        r"\bvishing\b|\bscam\w*\b|\bbetrugs(?:mail|versuch|nachricht|anruf)\w*\b|\b(?:gephisht|abgephisht|"
        r"betrugsversuch|spear-?phishing|enkeltrick|fake-?mail\w*|fakemail\w*|chefmasche|ceo-?fraud|"
        r"abzocke)\b|\bbetrueger\w*\b",
    ),
    "pretends": either(
        rf"\b{_MESSAGE}\b[^.!?\n]{{0,90}}?\b(?:angeblich\w*|vermeintlich\w*|gibt sich als|gab sich als|"
        rf"sich als|tut so|als kaeme|als ob|vorgibt|gibt vor|gab vor|behauptet\w*|vorgeblich)\b",
        rf"\b(?:angeblich\w*|vermeintlich\w*)\b(?: [\w'-]+){{0,6}}? (?:microsoft|bank|dhl|it|paypal|post|"
        rf"chef\w*|geschaeftsfuehr\w*|amazon|finanzamt|support|telekom|personalabteilung|hr|sparkasse|zoll|"
        rf"polizei|techniker|vorstand|lieferant|it-abteilung|{_MESSAGE})\b|"
        rf"\b{_WHO}\b[^.!?\n]{{0,50}}\b(?:angeblich|behauptete?t?|gab sich als|gibt sich als|vorgab|"
        rf"sich als|von microsoft|vom microsoft)\b",
        rf"\b{_MESSAGE}\b[^.!?\n]{{0,60}}?\b(?:(?:sah|sieht|schaut)(?: \w+){{0,3}} (?:aus )?wie|wie von|"
        rf"aussah wie|wirkte wie|aussieht wie)\b(?=[^.!?\n]{{0,40}}\b(?:hr|personal\w*|microsoft|bank|it|"
        rf"dhl|paypal|chef\w*|uns\w*|post|finanzamt|offiziell\w*|echt\w*|amazon|outlook|sparkasse|telekom|"
        rf"anmeld\w*|login\w*)\b)",
    ),
    "asks_secret": either(
        rf"\b(?:{_MESSAGE}|{_WHO}|mail|die|der|das|man|sie|er)\b[^.!?\n]{{0,70}}?\b(?:fragt|fragte|fragen|"
        rf"will|wollte|wollen|verlangt|verlangte|fordert|forderte|moechte|aufgefordert|bittet|bat|"
        rf"soll (?:ich|man)|sollte (?:ich|man)|ich soll|wir sollen|sollen wir|ich sollte|gefragt|gefordert|"
        rf"verlangen)\b(?: [\w'-]+){{0,7}}? (?:{_LOGIN}|geld|gutschein\S*|geschenkkarten?|ueberweis\w*|"
        rf"bitcoins?|kreditkarte\w*|zahlung|fernzugriff|teamviewer|anydesk|steam-?karten|itunes\S*|"
        rf"guthaben\w*)\b",
        rf"\b(?:qr-?code|link|sms|mail)\b[^.!?\n]{{0,70}}\b(?:fragt|fragte|will|wollte|verlangt|fuehrt|"
        rf"fuehrte|landet\w*|leitet|kam|kommt)\b[^.!?\n]{{0,40}}\b(?:login\w*|anmelde\w*|{_LOGIN})\b",
        r"\b(?:passwort|zugangsdaten|pin|bankdaten|code)\b(?: [\w'-]+){0,5}? (?:wissen|haben|bestaetigen|"
        r"verifizieren|eingeben soll\w*|herausgeben|nennen|durchgeben) (?:will|wollte|soll|sollte|"
        r"moechte)\b",
    ),
    "verify_account": (
        rf"\b{_MESSAGE}\b[^.!?\n]{{0,90}}?\b(?:konto|postfach|passwort|identitaet|zugang|daten|"
        rf"zugangsdaten|anmeldedaten|account|bankverbindung|zahlungsdaten|"
        rf"mailbox)\b[^.!?\n]{{0,25}}?\b(?:bestaetig\w*|verifizier\w*|aktualisier\w*|validier\w*|"
        rf"reaktivier\w*|freischalten|entsperren|gesperrt wird|geloescht wird|geschlossen wird|"
        rf"abgeschaltet|zu bestaetigen|ablaeuft|sonst gesperrt|deaktiviert wird|"
        rf"verlaengern)\b(?=[^.!?\n]*(?:\blink|\bklick|\bmail|\bsoll|\.|$))"
    ),
    "is_it_real": (
        rf"\b(?:ist|sind|war|ob) (?:das|die|der|es|diese[rs]?|dieser)(?: [\w'-]+){{0,7}}? (?:echt|phishing|"
        rf"betrug|spam|fake|serioes|gefaelscht|legitim|koscher|sicher(?= zu oeffnen)|wirklich von (?:euch|"
        rf"ihnen|uns|der it|microsoft))\b|\b(?:kann|darf|soll|sollte) (?:ich|man) (?:die|den|das|dem|"
        rf"diese[nr]?|auf)(?: [\w'-]+){{0,4}}? (?:{_MESSAGE})\b[^.!?\n]{{0,25}}\b(?:oeffnen|anklicken|"
        rf"klicken|trauen|vertrauen)\b"
    ),
    "clicked": (
        r"\b(?:geklickt|angeklickt|draufgeklickt|drauf geklickt|raufgeklickt|geoeffnet|aufgemacht|"
        r"aufgerufen|heruntergeladen|runtergeladen|gescannt|eingescannt|draufgetippt|angetippt|getippt|"
        r"gefolgt|geantwortet|beantwortet|zurueckgerufen|ausgefuehrt|gestartet|installiert|aktiviert|"
        r"eingesteckt|klickte|oeffnete|draufgedrueckt|gedrueckt|klickt|gegangen)\b"
    ),
    "gave_secret": either(
        rf"\b{_LOGIN}\b(?: (?!nicht|kein\w*|nie|ohne)[\w'-]+){{0,6}}? (?:eingegeben|eingetippt|"
        rf"eingetragen|angegeben|ausgefuellt|preisgegeben|verraten|gesagt|mitgeteilt|durchgegeben|genannt|"
        rf"geschickt|gegeben|gesendet|weitergegeben|rausgegeben|herausgegeben|uebermittelt|vorgelesen|"
        rf"diktiert|bestaetigt|hinterlassen|gegeben habe|reingeschrieben|reingetippt)\b",
        rf"\b(?:gab|tippte|trug|nannte|verriet|sagte|gebe|gebe?n|schickte)(?: (?!nicht|kein\w*|"
        rf"nie)[\w'-]+){{0,6}}? {_LOGIN}\b(?: (?:ein|an|durch|weiter|heraus))?|\b(?:dort|da|darauf|drauf|"
        rf"auf der (?:seite|website|webseite)|damit)(?: \w+){{0,3}}? (?:angemeldet|eingeloggt)\b|"
        rf"\b(?:angemeldet|eingeloggt)\b(?=[^.!?\n]*\b(?:dort|seite|link)\b)|\b(?:mich|auch|dann|sofort|"
        rf"brav) (?:\w+ ){{0,3}}?(?:angemeldet|eingeloggt)\b(?=[^.!?\n]{{0,60}}(?:seite|link|$))|"
        rf"\b(?:alles|es|sie|ihn|das) (?:auch |brav |schon |natuerlich |leider |dann |bereits |"
        rf"dort )*(?:eingegeben|eingetippt|eingetragen|ausgefuellt|vorgelesen|durchgegeben)\b|"
        rf"\bdrauf reingefallen\b|\bdarauf reingefallen\b|\b(?:drauf|darauf) (?:rein|herein)gefallen\b",
    ),
    "gave_to_stranger": either(
        rf"\b(?:{_WHO[:-1]}|ihm|ihr|denen|einem (?:anrufer|fremden|unbekannten|mann|typen|angeblichen \w+|"
        rf"vermeintlichen \w+)|einer (?:anruferin|fremden|unbekannten|frau)|dem (?:anrufer|mann|typen|"
        rf"angeblichen \w+)|der (?:anruferin|frau)|am telefon))(?: (?!nicht|"
        rf"kein\w*)[\w'-]+){{0,6}}? {_LOGIN}(?: (?!nicht|kein\w*)[\w'-]+){{0,4}}? (?:gegeben|verraten|"
        rf"gesagt|genannt|mitgeteilt|durchgegeben|diktiert|vorgelesen|geschickt|weitergegeben|"
        rf"herausgegeben)\b",
        rf"\b{_LOGIN}(?: (?!nicht|kein\w*)[\w'-]+){{0,6}}? (?:am telefon|auf (?:einer|der|dieser|"
        rf"so einer) (?:gefaelschten|falschen|fake|dubiosen|komischen|phishing|seltsamen|unbekannten|"
        rf"verdaechtigen|nachgemachten|unechten)[\w-]*(?: ?\w+)?|auf (?:einer |der )?(?:phishing|"
        rf"fake)-?\w+)(?: (?!nicht|kein\w*)[\w'-]+){{0,4}}? (?:gegeben|verraten|gesagt|genannt|mitgeteilt|"
        rf"durchgegeben|eingegeben|eingetippt|eingetragen|angegeben|vorgelesen)\b|"
        rf"\bauf (?:eine[rn]? )?(?:gefaelschte[nr]?|falsche[nr]?|fake|"
        rf"phishing)-?(?: ?\w+)?(?: \w+){{0,6}} (?:{_LOGIN})(?: \w+){{0,3}}? (?:eingegeben|eingetippt|"
        rf"eingetragen|angegeben)\b",
    ),
    "remote_control": r"\b(?:ihn|sie|den (?:mann|typen|anrufer|techniker)|jemanden|einen (?:fremden|anrufer|"
    r"unbekannten)|die (?:frau|person))(?: \w+){0,5}? (?:auf (?:meinen|den|unseren) (?:rechner|pc|"
    r"computer|laptop|bildschirm)|drauf|zugreifen|fernzugriff|verbinden|"
    r"rauf)(?: \w+){0,3}? ?(?:gelassen|lassen|gegeben|erlaubt|"
    r"zugreifen lassen)?\b(?=[^.!?\n]*\b(?:gelassen|lassen|gegeben|erlaubt|verbunden|zugreifen)\b)|"
    r"\b(?:hat|hatte|haben)(?: \w+){0,6}? (?:auf|ueber) (?:meinen|meinem|den|unseren) (?:rechner|pc|"
    r"computer|laptop|bildschirm)(?: \w+){0,4}? (?:zugegriffen|uebernommen|geschaltet|verbunden|"
    r"gesteuert|rumgeklickt)\b|\b(?:teamviewer|anydesk|fernwartung|"
    r"programm)\b(?: [\w'-]+){0,5}? (?:installieren lassen|installiert und|installieren (?:lassen|"
    r"sollen)|installieren)\b(?=[^\n]*\b(?:anruf\w*|microsoft|telefon|er|mann|frau)\b)|\b(?:(?:einem|"
    r"dem|so einem) (?:typen|mann|anrufer|fremden|unbekannten|angeblichen \w+|vermeintlichen \w+|"
    r"herrn)|einer (?:frau|anruferin|fremden)|ihm|ihr|denen|jemandem)(?: [\w'-]+){0,7}? (?:zugriff|"
    r"zugang|fernzugriff|kontrolle) (?:auf|ueber|zu) (?:meinen|meinem|unseren|den|meine) (?:rechner|"
    r"pc|computer|laptop|notebook|bildschirm|kiste)(?: \w+){0,2}? (?:gegeben|gewaehrt|erlaubt|"
    r"eingeraeumt|verschafft)\b|\bfernzugriff (?:gegeben|gewaehrt|erlaubt|eingeraeumt)\b|"
    r"\bmaus (?:und tastatur )?(?:uebernommen|ferngesteuert)\b|\bferngesteuert\b|"
    r"\b(?:hat|hatte|haben) sich(?: \w+){0,5} (?:drauf|auf)geschaltet\b",
    "own_support": (
        r"\b(?:bitte|koennt ihr|koennen sie|wir brauchen|ich brauche|unser(?:em|en)? (?:it|dienstleister)|"
        r"von euch|eure[rn]?|ihr kollege|kollege aus der it)\b"
    ),
    "refused": (
        r"\b(?:aufgelegt|abgelehnt|verweigert|nicht gemacht|nein gesagt|gespraech beendet|abgebrochen|"
        r"nicht drauf eingegangen|nichts gemacht|nichts installiert|nicht installiert|nicht reingelassen|"
        r"nicht zugelassen|weggedrueckt)\b"
    ),
    "several_hit": (
        r"\b(?:mehrere|viele|einige|zwei|drei|vier|fuenf|sechs|sieben|acht|neun|zehn|\d+|alle|andere|"
        r"ganze|halbe|etliche|fast alle|wir alle|uns alle|unser\w*|(?:mein|eine?|meine[rm]?|"
        r"auch) (?:\w+ )?kolleg\w+|die kolleg\w+|kolleg\w+|"
        r"meine kolleg\w+)\b(?: [\w'-]+){0,6}? (?:bekommen|erhalten|gekriegt|bekam|bekamen|gemeldet|auch|"
        r"dieselbe|die gleiche|das gleiche|dasselbe|haben|hat|kriegen|betroffen|"
        r"ebenfalls)\b[^.!?\n]{0,40}|\bging an (?:alle|die ganze|mehrere|den ganzen|unsere ganze|"
        r"das ganze)\b[^.!?\n]{0,30}|\ban (?:alle|mehrere|die ganze|das ganze|den ganzen|"
        r"viele)(?: \w+){0,4} (?:gegangen|verschickt|geschickt|gekommen|gesendet)\b"
    ),
    "several_people": (
        r"\b(?:kolleg\w+|leute|nutzer|user|von uns|team|abteilung|firma|alle|mitarbeiter\w*|wir|andere|"
        r"anderen|verteiler|buero|bereich|belegschaft|uns)\b"
    ),
    "malware": either(
        r"\b(?:virus|viren|malware|trojaner\w*|ransomware|erpressungs\w+|verschluesselungstrojaner|"
        r"spyware|keylogger|wurm|rootkit|schadsoftware|schadprogramm|schadcode|bedrohung|"
        r"cryptolocker)\b(?: [\w'-]+){0,5}? (?:gefunden|erkannt|entdeckt|infiziert|warnung|meldung|"
        r"gemeldet|geblockt|blockiert|quarantaene|eingefangen|hat|habe|auf|drauf|entfernt|befall|befallen|"
        r"angriff|ist|war|im)\b(?<!viren auf dem neuesten)",
        r"\b(?:infiziert|erkannt|entdeckt|gefunden|eingefangen|habe|haben|hat|meldet|zeigt|sagt|"
        r"heruntergeladen|installiert|warnt|warnung|mit|vor|verdacht auf|vermutlich|wohl|einen|ein|"
        r"eine)(?: [\w'-]+){0,4}? (?:virus|malware|trojaner|ransomware|spyware|keylogger|schadsoftware|"
        r"schadprogramm|wurm|schadcode)\b(?! ?-?(?:scanner|schutz|programm|software|lizenz|definition|"
        r"update))|\b(?:[\w-]*rechner|pc|computer|laptop|notebook|geraet|handy|server|"
        r"system)\b(?: [\w'-]+){0,4}? (?:infiziert|gehackt|kompromittiert|verseucht|gekapert|befallen|"
        r"virenverseucht)\b",
        r"\b(?:dateien|daten|dokumente|ordner|laufwerk|alles|festplatte|server)\b(?: (?!nicht|"
        r"ueber)[\w'-]+){0,5}? (?:verschluesselt|unlesbar gemacht)\b(?! (?:werden|uebertragen|versenden|"
        r"verschicken|abgelegt|gespeichert))|\bloesegeld\w*|\berpress\w+|\b(?:bitcoins?|"
        r"krypto\w*)\b[^.!?\n]{0,30}\b(?:zahlen|bezahlen|ueberweisen|verlang\w*|fordern|fordert)\b|"
        r"\b(?:zahlen|bezahlen|ueberweisen|verlangt|verlangen|fordern|"
        r"fordert)\b[^.!?\n]{0,30}\b(?:bitcoins?|krypto\w*)\b",
        r"\b(?:maus|mauszeiger|cursor|zeiger)\b(?: \w+){0,4}? (?:von (?:selbst|allein|alleine|selber)|"
        r"wie von geisterhand|selbststaendig|eigenstaendig|ohne (?:mein|dass))\b(?! aus)|\b(?:bewegt|"
        r"bewegte) sich(?: \w+){0,3}? (?:maus\w*|cursor|zeiger|von (?:selbst|alleine?|selber)|"
        r"wie von geisterhand)\b|\b(?:programme?|fenster|tabs|pop-?ups?|werbung|"
        r"seiten)\b(?: [\w'-]+){0,4}? (?:oeffnen|installieren|starten|poppen|gehen|ploppen|"
        r"erscheinen) (?:sich )?(?:\w+ )?(?:von (?:selbst|allein|alleine)|staendig|selbststaendig|"
        r"einfach so)(?: auf)?\b|\bueberall (?:pop-?ups?|werbung|werbefenster)\b",
        r"\bpop-?ups?\b[^.!?\n]{0,60}\b(?:infiziert|virus|anrufen|gehackt|microsoft)\b|"
        r"\bdateiendung\w*\b[^.!?\n]{0,20}\b(?:komisch\w*|seltsam\w*|neu\w*|\.\w+)\b|(?<!\w)\.(?:locked|"
        r"encrypted|crypt|crypted|enc|lockbit)\b|\b(?:komische|seltsame|unbekannte) (?:datei)?endung\w*\b|"
        r"\bwebcam(?:-?(?:licht|lampe|led))?\b(?: \w+){0,4} (?:von selbst|von allein|einfach so) (?:an|"
        r"angegangen)\b|\b(?:rechner|pc|computer|laptop)(?: \w+){0,2} "
        r"gesperrt\b[^.!?\n]{0,60}\b(?:anrufen|zahlen|bezahlen)\b|"
        r"\bentschluessel\w+\b[^.!?\n]{0,30}\b(?:zahlen|geld|bezahlen)\b|"
        r"\bschwarzer bildschirm mit (?:totenkopf|forderung)\b|\btotenkopf\b",
    ),
    "not_malware": (
        r"\b(?:wie|was (?:ist|sind)|welche[rsn]?|schulung|kurs|lizenz|installier\w*|verlaenger\w*|"
        r"erneuer\w*|brauch\w*|benoetig\w*|empfehl\w*|schutz|schuetz\w*)\b[^.!?\n]{0,40}\b(?:anti-?virus|"
        r"viren-?(?:scanner|schutz)|malware-?schutz|ransomware|malware|virus|viren|"
        r"trojaner)\b(?!(?:[^.!?\n]{0,40})\b(?:gefunden|erkannt|entdeckt|eingefangen)\b)"
    ),
    "account_misuse": either(
        rf"\b{_WHO}(?: [\w'-]+){{0,7}}? (?:mein\w*|unser\w*|sein\w*|ihr\w*|das|dem|den|ein\w*|"
        rf"fremde\w*) (?:[\w-]+ ){{0,2}}?(?:[\w-]*konto|[\w-]*account|[\w-]*postfach|[\w-]*e-?mail\w*|"
        rf"mails?|[\w-]*mail\w*|login|namen|profil|passwort|benutzer\w*|zugang\w*|teams\S*|kennung|"
        rf"identitaet|system\w*|netzwerk)(?: [\w'-]+){{0,6}}? (?:angemeldet|eingeloggt|benutzt|genutzt|"
        rf"zugegriffen|verschickt|versendet|gesendet|gehackt|eingedrungen|gelesen|liest|geaendert|"
        rf"uebernommen|missbraucht|drin|mitliest|schreibt|verschafft|gekapert|drauf|rein|unterwegs|"
        rf"verwendet|verschafft|schickt|verschickt|nutzt|benutzt)\b",
        rf"\b{_WHO}(?: [\w'-]+){{0,6}}? (?:angemeldet|eingeloggt|zugegriffen|verschickt|gehackt|bestellt|"
        rf"schickt|schreibt|schrieb|sendet|versendet|postet|mailt|liest|benutzt|nutzt|missbraucht|"
        rf"war)(?: [\w'-]+){{0,5}}? (?:in|mit|ueber|von|"
        rf"unter|auf|als) (?:mein\w*|unser\w*|seine\w*|ihre\w*) (?:[\w-]+ ){{0,2}}?(?:[\w-]*konto|"
        rf"[\w-]*account|[\w-]*postfach|[\w-]*adresse|namen|profil|login|passwort|zugangsdaten|mailadresse|"
        rf"mail\w*|kennung|benutzer\w*|ich)\b",
        r"\b(?:mails?|e-?mails?|nachrichten|spam|rechnungen)\b(?: [\w'-]+){0,8}? (?:von|aus|ueber|in|"
        r"unter) (?:mein\w*|unser\w*|seine\w*|ihre\w*) (?:\w+ )?(?:[\w-]*konto|account|postfach|"
        r"[\w-]*adresse|namen|mail\w*|e-?mail\w*)\b[^\n]{0,80}?\b(?:nicht|nie|niemals|ohne|keine ahnung|"
        r"gar nicht|fremde)\b|\b(?:mails?|e-?mails?|nachrichten|bestellungen|beitraege|posts)\b,? (?:die|"
        r"welche) (?:ich |wir |er |sie )(?:nie|nicht|gar nicht|niemals|so nie)(?: \w+)? (?:geschrieben|"
        r"geschickt|versendet|verschickt|gesendet|verfasst|bestellt|abgeschickt|aufgegeben)\b|"
        r"\b(?:gesendete\w*|gesendeten (?:elemente\w*|objekte\w*|mails)|"
        r"postausgang)\b[^.!?\n]{0,50}\b(?:nie|nicht) (?:von mir|geschrieben|geschickt|verschickt|"
        r"versendet)\b",
        r"\b(?:[\w-]*konto|[\w-]*account|[\w-]*postfach|[\w-]*profil|login|passwort|identitaet|zugang|"
        r"mailkonto)\b(?: [\w'-]+){0,4}? (?:gehackt|kompromittiert|uebernommen|gekapert|missbraucht|"
        r"geknackt|gestohlen|geklaut|gehijackt)\b|\b(?:bin|wurde|worden|wurden|ich glaube ich (?:bin|"
        r"wurde))(?: \w+){0,3} gehackt\b|\bgehackt worden\b|\bhat man(?: \w+){0,3} gehackt\b",
        r"\b(?:anmeldung(?:en)?|anmeldeversuche?n?|login-?versuche?|logins?|zugriffe?|sitzung|"
        r"aktivitaet(?:en)?|angemeldet|eingeloggt|anmelde-?\w+)\b(?: [\w'-]+){0,6}? (?:aus|von|"
        r"in) (?:(?:einem|einer|dem|der|den) )?(?:unbekannt\w*|fremd\w*|russland|china|nigeria|brasilien|"
        r"ausland|anderen? (?:land|stadt|ort)|vietnam|indien|ukraine|rumaenien|nordkorea|iran|usa|asien|"
        r"moskau|tuerkei|polen|niederlanden|lagos|peking|einem ort|land|singapur|thailand|marokko)\b",
        r"\b(?:passwort|telefonnummer|weiterleitungsregel|weiterleitung|regel|postfachregel|"
        r"wiederherstellungs\w*)\b(?: [\w'-]+){0,4}? (?:geaendert|angelegt|eingerichtet|hinzugefuegt|"
        r"erstellt)\b[^.!?\n]{0,40}\b(?:nicht von mir|war ich nicht|ich war das nicht|ohne mein\w*|"
        r"nicht ich|aber nicht ich|habe ich nicht|nicht selbst)\b|\b(?:weiterleitungs?|posteingangs?|"
        r"postfach|outlook)-?regel\w*,? (?:die|welche) ich (?:nicht|nie)\b|\b(?:das|ich) war (?:ich |"
        r"das )?(?:definitiv |aber |sicher )?nicht\b[^.!?\n]{0,40}(?:anmeld|konto|login|einlog)|(?:anmeld|"
        r"konto|login|einlog)\w*[^.!?\n]{0,60}\b(?:das war ich (?:aber |definitiv |sicher )?nicht|"
        r"ich war das (?:aber |definitiv |sicher )?nicht|bin ich nicht|war nicht ich)\b",
    ),
    "prompt": (
        r"\b(?:mfa\S*|authenticator\S*|2fa\S*|zwei-?faktor\S*|2-?faktor\S*|zweite[rn]? faktor|"
        r"push-?(?:nachricht\w*|meldung\w*|anfragen?|benachrichtigung\w*|mitteilung\w*)|push|(?:anmelde|"
        r"login|freigabe|bestaetigungs|genehmigungs|sign-?in)-?(?:anfragen?|aufforderung(?:en)?|"
        r"meldung(?:en)?|mitteilung\w*|bestaetigung(?:en)?|anforderung(?:en)?|benachrichtigung\w*)|"
        r"bestaetigungscodes?|einmal-?(?:codes?|passwort)|sicherheitscodes?|sms-?codes?|anmeldecodes?|"
        r"codes? (?:per|via) sms|(?:anmeldung|login) (?:zu )?(?:bestaetigen|genehmigen|freigeben)|tan|"
        r"verifizierungscodes?)\b"
    ),
    "unasked": r"\b(?:nicht|nie|niemand|ohne|gar nicht|nichts|keine?)(?: [\w'-]+){0,5}? (?:angefordert|angefragt|"
    r"ausgeloest|angemeldet|gemacht|anmelden|anzumelden|einloggen|eingeloggt|angestossen|bestellt|"
    r"veranlasst|gestartet|verlangt|getan|initiiert|versucht|mein zutun|zutun|beantragt|dass ich|"
    r"grund|login|anmeldung)\b|\bohne (?:mein zutun|grund|dass ich|anlass|erkennbaren grund)\b|"
    r"\b(?:aus heiterem himmel|aus dem nichts|unaufgefordert\w*|ungefragt|unerwartet\w*|ungewollt\w*|"
    r"mitten in der nacht|nachts um|die ganze nacht|im minutentakt|bombardiert|in der nacht|"
    r"einfach so|ununterbrochen|ploetzlich|grundlos|am laufenden band)\b|"
    r"\b(?:war|bin)(?: \w+){0,3} (?:gar nicht|nicht|das nicht|gerade nicht|im bett|im urlaub|"
    r"am schlafen|unterwegs|beim essen)\b|\b(?:waehrend|obwohl|dabei) (?:ich |bin ich |war ich |"
    r"habe ich )(?:\w+ ){0,5}(?:schlief|nicht|geschlafen|frei|urlaub|feierabend|schlafe|bett|"
    r"besprechung)\b|\bvon mir (?:kommt|kam|war) (?:das|die|der)(?: \w+)? nicht\b|\bich war(?:'s| es|"
    r" das)?(?: aber| definitiv)? nicht\b|\bnicht von mir\b|\baus versehen\b|\bversehentlich\b|"
    r"\bausversehen\b|\baus reflex\b|\baus gewohnheit\b|\bgedankenlos\b",
    "approved": (
        r"(?<!nicht )(?<!nichts )(?<!nie )(?<!noch nicht )(?<!nix )(?<!keine )\b(?:bestaetigt(?: habe)?|"
        r"genehmigt|akzeptiert|zugestimmt|freigegeben|angenommen|auf (?:ja|genehmigen|bestaetigen|"
        r"zulassen|approve|ok|erlauben|annehmen|akzeptieren) (?:gedrueckt|geklickt|getippt|gegangen)|"
        r"ja (?:gedrueckt|geklickt|getippt|gesagt)|zugelassen|durchgewunken|gedrueckt|draufgedrueckt|"
        r"weggedrueckt und bestaetigt)\b(?! (?:werden|haben will|werden soll))"
    ),
    "lost_device": (
        rf"\b(?:verloren|verlor|verliere|verlegt|vermisse|vermisst|abhanden|gestohlen|geklaut|entwendet|"
        rf"gemopst|liegen ?(?:ge)?lassen|liegengelassen|stehen ?(?:ge)?lassen|stehengelassen|vergessen|"
        rf"verbummelt|verschlampt)(?: \w+){{0,3}}? (?:mein\w* |unser\w* |das |den |die |sein\w* |ihr\w* |"
        rf"ein\w* )+{_DEVICE}\b|\b(?:mein\w* |unser\w* |das |den |die |der |dem |sein\w* |ihr\w* |ein\w* |"
        rf"ne |privat\w* )+(?:[\w-]+ )?{_DEVICE}\b(?: (?!passwort|"
        rf"nicht)[\w'-]+){{0,9}}? (?:verloren(?: gegangen)?|verlegt|abhanden(?: gekommen)?|verschwunden|"
        rf"nicht (?:mehr )?(?:finden|auffindbar|da|aufzufinden|wiedergefunden|finde)|unauffindbar|vermisst|"
        rf"futsch|verbummelt|verschlampt|verschollen)\b(?! (?:die|das|den|in der liste|im menue|in windows|"
        rf"unter|sich|mein|verbindung))"
    ),
    "device_gone": (
        rf"\b{_DEVICE}\b(?: [\w'-]+){{0,9}}? (?:gestohlen|geklaut|entwendet|geraubt|weggekommen|"
        rf"abhandengekommen|mitgenommen|stibitzt|gemopst)\b|\b(?:gestohlene[srn]?|geklaute[srn]?|"
        rf"entwendete[srn]?) (?:\w+ )?{_DEVICE}\b|\b(?:gestohlen|geklaut|entwendet|klaute|klauten|stahl|"
        rf"stahlen|raubte\w*)\b(?: [\w'-]+){{0,6}}? {_DEVICE}\b|\b(?:einbruch|eingebrochen|einbrecher|"
        rf"aufgebrochen|autoaufbruch|ueberfall\w*|diebstahl|dieb\w*)\b[^.!?\n]{{0,70}}?\b(?:weg|gestohlen|"
        rf"geklaut|mitgenommen|fehlt|fehlen|[\w-]*laptops?|[\w-]*notebooks?|rechner|[\w-]*handys?|tasche|"
        rf"rucksack|entwendet)\b|\bdiebstahl (?:\w+ ){{0,3}}{_DEVICE}|"
        rf"\bmir wurde(?: \w+){{0,5}} {_DEVICE}(?: \w+){{0,5}} (?:gestohlen|geklaut|entwendet)"
    ),
    "device_left": (
        rf"\b{_DEVICE}\b(?: [\w'-]+){{0,2}}? liegt (?:\w+ ){{0,2}}?(?:im|in der|in einem|in einer|beim) (?:\w+ )?"
        r"(?:zug|ice|taxi|bus|flugzeug|bahn|s-?bahn|u-?bahn|tram|mietwagen|hotel\w*|kneipe|restaurant)\b|"
        rf"\b{_DEVICE}\b(?: [\w'-]+){{0,7}}? (?:im|in der|in einem|in einer|am|auf dem|auf der|bei|"
        rf"in) (?:\w+ )?(?:zug|ice|taxi|bus|flugzeug|bahn|s-?bahn|u-?bahn|tram|strassenbahn|uber|"
        rf"restaurant|cafe|hotel\w*|flughafen|kneipe|bar|faehre|park|parkbank|mietwagen|bahnhof|laden|"
        rf"supermarkt|fitnessstudio|regionalexpress|flixbus|raststaette|tankstelle|biergarten|"
        rf"zugabteil)\b(?: [\w'-]+){{0,4}}? (?:vergessen|liegen ?(?:ge)?lassen|liegengelassen|"
        rf"stehen ?(?:ge)?lassen|stehengelassen|gelassen|verloren|liegengeblieben|geblieben)\b|\b(?:im|"
        rf"in der|in einem|in einer|am|auf dem) (?:\w+ )?(?:zug|ice|taxi|bus|flugzeug|bahn|s-?bahn|u-?bahn|"
        rf"tram|restaurant|cafe|hotel\w*|flughafen|bahnhof|"
        rf"mietwagen)\b(?: [\w'-]+){{0,6}}? {_DEVICE}\b(?: [\w'-]+){{0,3}}? (?:vergessen|"
        rf"liegen ?(?:ge)?lassen|liegengelassen|stehen ?(?:ge)?lassen|verloren)\b"
    ),
    "not_lost": (
        r"\b(?:(?:verbindung|signal|zugriff|geduld|internet|netz|ton|bild|strom|sitzung|w-?lan|"
        r"einstellungen|kontakt\w*|faden|dokument\w*|datei\w*|daten|arbeit|aenderungen|berechtigung\w*|"
        r"mails?|ueberblick|lust|zeit)(?: [\w'-]+){0,4}? (?:verloren|verliert|verliere|weg)|"
        r"wenn ich(?: \w+){0,5} verliere|falls ich|was (?:tun|mache ich|muss ich)(?: \w+){0,3} (?:wenn|"
        r"falls|bei verlust)|wieder ?gefunden|wieder aufgetaucht|ladegeraet|netzteil|passwort|"
        r"pin vergessen|(?:sieht|findet|erkennt) (?:den|das|die|mein\w*)|im (?:netzwerk|geraetemanager|"
        r"menue|explorer)|verliert)\b"
    ),
    "leak": either(
        rf"\b(?:an|in|bei) (?:den |die |das |einen |eine |einem |einer |der |dem |meinen |unseren |"
        rf"mein )?{_WRONG}(?: \w+)? ?(?:{_PEOPLE})\b(?: [\w'-]+){{0,6}}? (?:geschickt|gesendet|verschickt|"
        rf"versendet|gemailt|weitergeleitet|gegangen|geschrieben|rausgeschickt|gefaxt|raus|gelandet|"
        rf"adressiert|gepostet|freigegeben|geteilt|hochgeladen)\b",
        rf"\b(?:geschickt|gesendet|verschickt|versendet|gemailt|weitergeleitet|geschrieben|rausgeschickt|"
        rf"gefaxt|gegangen|ging|gingen|schickte|freigegeben|geteilt|gepostet|"
        rf"hochgeladen)(?: [\w'-]+){{0,6}}? (?:an|in) (?:den |die |das |einen |eine |einem |einer |"
        rf"unseren |mein )?{_WRONG}(?: \w+)? ?(?:{_PEOPLE})\b|"
        rf"\b{_WRONG} (?:{_PEOPLE})\b(?: [\w'-]+){{0,6}}? (?:geschickt|gesendet|verschickt|bekommen|"
        rf"erhalten|gemailt|weitergeleitet)\b(?=[^.!?\n]*)(?<!\bphishing)",
        rf"\b{_DATA}\b(?: [\w'@.-]+){{0,9}}? (?:an|in|bei) (?:(?:den|die|einen|eine|alle|meine|mein|unsere|"
        rf"einem|einer|die ganze|den gesamten) )*(?:konkurrenz|mitbewerber\w*|wettbewerber\w*|presse|"
        rf"journalist\w*|aussenstehende\w*|unbefugte\w*|dritte|fremde\w*|alle (?:mitarbeiter\w*|kunden|"
        rf"kolleg\w+)|ganze (?:firma|abteilung|belegschaft)|gesamten? (?:verteiler|firma|belegschaft|"
        rf"abteilung)|privat\w*|oeffentlichkeit|grossen verteiler|firmenverteiler|"
        rf"oeffentliche\w*)\b(?: \w+){{0,3}}? (?:geschickt|gesendet|verschickt|versendet|gemailt|"
        rf"weitergeleitet|gegangen|geraten|rausgegangen|gepostet|geteilt|hochgeladen|gelangt)\b",
        rf"\b(?:versehentlich|aus versehen|ausversehen|irrtuemlich|faelschlicherweise|"
        rf"dummerweise)(?: [\w'-]+){{0,7}}? {_DATA}\b(?: [\w'@.-]+){{0,9}}? (?:an|"
        rf"in) [^.!?\n]{{2,40}} (?:geschickt|gesendet|verschickt|versendet|gemailt|weitergeleitet|gepostet|"
        rf"geteilt)\b|\b(?:im|in) (?:offenen )?cc(?=\W)[^.!?\n]{{0,60}}\b(?:statt|anstatt|sichtbar|alle|"
        rf"kunden)\b|\boffene[nr]? (?:mail)?verteiler\b|\b(?:in|im) cc statt (?:in |im )?bcc\b|"
        rf"\bfalsch(?:er|en|e|es)? adressat\w*\b|\bfalschempfaenger\b|\bfehlversand\b|\bfehlversendung\b",
    ),
    "exposed": either(
        r"\b(?:[\w-]*gehalt\w*|[\w-]*gehaelter|[\w-]*lohn(?:liste|abrechnung|zettel|daten)\w*|"
        r"[\w-]*personal(?:akten?|daten|ordner|unterlagen)|vertrauliche\w*(?: \w+)?|sensible\w*(?: \w+)?|"
        r"persoenliche\w*(?: \w+)?|interne\w*(?: \w+)?|[\w-]*kundendaten\w*|kundenliste|"
        r"[\w-]*patientendaten|[\w-]*patientenakten?|mandantendaten|geheime\w*(?: \w+)?|"
        r"private\w* (?:daten|mails|dokumente)|[\w-]*bewerbungsunterlagen|bewerbungen|krankmeldungen|"
        r"hr-?(?:ordner|laufwerk|daten)|quellcode|kundendatenbank)\b[^.!?\n]{0,70}?\b(?:fuer (?:alle|"
        r"jeden|jedermann|jede\w*|unbefugte|die ganze \w+|andere|kolleg\w+)|oeffentlich\w*|im internet|"
        r"im netz|bei google|geleakt|abgeflossen|frei zugaenglich|einsehbar|offen (?:im|fuer|auf|"
        r"zugaenglich|einsehbar)|gestohlen|in falschen haenden|in falsche haende|"
        r"jeder(?: \w+){0,4} (?:sehen|lesen|oeffnen|zugreifen)|alle(?: \w+){0,4} (?:sehen|lesen|"
        r"oeffnen|zugreifen))\b",
        r"\b(?:jeder|alle|die ganze (?:firma|abteilung)|jedermann|unbefugte|andere (?:kunden|patienten|"
        r"mandanten|kolleg\w+)|kunden?|patienten|nutzer|mandanten)(?: \w+){0,4}? (?:kann|koennen|sieht|"
        r"sehen|lesen)(?: [\w'-]+){0,6}? (?:[\w-]*gehaelter|[\w-]*gehalt\w*|personalakten?|"
        r"[\w-]*daten (?:anderer|fremder|von anderen|der anderen|aller)|fremde (?:\w+)|vertrauliche\w*|"
        r"daten von|rechnungen (?:anderer|fremder|von anderen)|bestellungen (?:anderer|fremder|"
        r"von anderen)|lohn\w+|[\w-]*kundendaten)\b|\b(?:sehe|sieht|sehen|kann ich|"
        r"koennen)(?: [\w'-]+){0,6}? (?:(?:daten|rechnungen|bestellungen|mails|dokumente|akten|"
        r"gehaltsabrechnung\w*|lohnabrechnung\w*|auftraege|befunde) (?:anderer|fremder|von anderen|"
        r"eines anderen|einer anderen|der kollegen|von kollegen|meiner kollegen)|fremde (?:daten|"
        r"rechnungen|bestellungen|mails|akten|gehalts\w+|lohn\w+|dokumente|befunde|postfaecher)|"
        r"die gehaelter|alle gehaelter)\b",
        r"\b(?:[\w-]*gehaltsabrechnung|[\w-]*lohnabrechnung|gehaltszettel|lohnzettel|arbeitsvertrag|"
        r"rechnung|befund|personalakte)\w*(?: \w+){0,2}? (?:von|eines|einer|fuer) (?:einer? |einem |eine |"
        r"einen )?(?:anderen?|kolleg\w+|fremden?)\b[^.!?\n]{0,60}\b(?:bekommen|erhalten|postfach|sehen|"
        r"gesehen|zugeschickt|posteingang)\b|\bdatenleck\b|\bdatenpanne\w*\b|\bdatenabfluss\b|"
        r"\bdatenschutzverletzung\w*\b|\bdatenschutzvorfall\w*\b|"
        r"\bfalsche[rn]? empfaenger\w*(?: \w+){0,4} (?:bekommen|erhalten|gesehen)\b",
    ),
    "secret_out": either(
        r"\b(?:[\w-]*api-?keys?|api-?schluessel|access-?(?:keys?|tokens?)|[\w-]*tokens?|secrets?|"
        r"zugangsdaten|[\w-]*passw\w+|private[rn]? (?:keys?|schluessel)|ssh-?(?:keys?|schluessel)|"
        r"zertifikat\w*|connection-?strings?|keys?|schluessel|\.env(?:-?datei)?|konfigurationsdatei\w*|"
        r"config(?:datei)?|credentials|datenbankpasswort)\b[^.!?\n]{0,90}?\b(?:gepusht|gepushed|committet|"
        r"commited|committed|eingecheckt|veroeffentlicht\w*|gepostet|hochgeladen|geleakt|oeffentlich\w*|"
        r"pastebin|im internet|im netz|github\S*|gitlab\S*|sichtbar|stack ?overflow|repo\w*|im screenshot|"
        r"auf der webseite|im wiki|im forum|aufgetaucht|eingestellt|im chat|im kanal)\b",
        r"\b(?:gepusht|gepushed|committet|committed|eingecheckt|veroeffentlicht|gepostet|hochgeladen|"
        r"geleakt|pushe?t?e?)\b[^.!?\n]{0,60}?\b(?:[\w-]*api-?keys?|api-?schluessel|access-?keys?|tokens?|"
        r"secrets?|zugangsdaten|[\w-]*passw\w+|private[rn]? (?:keys?|schluessel)|ssh-?\w+|\.env|"
        r"schluessel)\b[^.!?\n]{0,60}?\b(?:oeffentlich\w*|git\S*|repo\w*|pastebin|internet|netz|slack|"
        r"kanal|forum|wiki|web\w*|online)\b|\b(?:oeffentliche[srn]?|public) (?:git\S* ?|"
        r"repo\S* ?)\b[^.!?\n]{0,60}\b(?:[\w-]*keys?|[\w-]*tokens?|zugangsdaten|[\w-]*passw\w+|secrets?|"
        r"schluessel)\b",
    ),
    "question": (
        r"\bwie (?:kann|koennen|melde|meldet|erkenne|erkennt|erkennen|schuetze|schuetzt|soll|sollte|leite|"
        r"gehe|verhalte|richte|aktiviere|blockiere|funktioniert)(?: (?:ich|man|wir|"
        r"mich))?\b[^.!?\n]{0,60}\b(?:melden?|erkenne\w*|erkannt|schuetz\w*|vermeid\w*|verhalten|"
        r"phishing\S*|spam\S*|verdaechtig\w*|einricht\w*|blockier\w*|aktivier\w*|virus\S*|mfa|2fa|"
        r"authenticator|trojaner\w*|verlust\w*)\b|\bwas (?:mache|muss|soll|sollte|tue|tun|machen|"
        r"muessen) (?:ich|man|wir)?(?: \w+){0,3}? ?,?(?:wenn|falls|bei(?= (?:verlust|phishing|"
        r"verdacht)))\b|\bwas (?:tun|machen),? (?:wenn|falls|bei)\b|\b(?:schulung|kurs|training|"
        r"sensibilisierung|richtlinie|leitfaden|awareness\w*|merkblatt)\w*\b(?: \w+){0,2} (?:zu|ueber|"
        r"fuer|gegen|zum)(?: \w+)? (?:phishing|sicherheit\w*|malware|it-sicherheit|informationssicherheit|"
        r"schadsoftware|datenschutz)\b|\bwo (?:kann|melde|soll|muss) (?:ich|man|"
        r"wir)(?: [\w'-]+){0,4} (?:melden|weiterleiten|hinschicken)\b|\bwohin (?:mit|leite|schicke|"
        r"melde)\b|\bfalls ich\b|\bwas ist (?:phishing|ransomware|malware|eigentlich)\b|\b(?:phishing|"
        r"security|awareness|sicherheits)-?(?:schulung|training|kurs|test|simulation|richtlinie|"
        r"kampagne)\w*\b|\bwen(?: \w+){0,3} (?:informieren|anrufen|kontaktieren),? (?:wenn|falls)\b"
    ),
}

SECURITY["undone"] = (
    r"\b(?:nichts(?! (?:sichtbares |weiter |passiert|geschehen|zu sehen))|keine (?:daten|passwoerter|"
    r"links|angaben|zugangsdaten)|kein passwort|keinen (?:link|anhang)|weder)\b(?! (?:ist )?passiert)"
)
SECURITY["reports"] = (
    r"\b(?:ich|wir|mein\w*|er|sie|man)(?: \w+){0,2}? (?:habe|haben|hat|bekam|bekommen|erhalten|"
    r"erhielt|klickte|war|wurde)\b|\b(?:habe|hab|haben|hat|bekam|erhielt) (?:ich|wir|er|sie|gerade|"
    r"eben|heute|eine?n?|mein\w*|da|hier)\b|\bich (?:glaube|denke|vermute|befuerchte)\b"
)
SECURITY["harmless_message"] = (
    r"\b(?:komische|seltsame|merkwuerdige|unbekannte|eigenartige)[rnms]? (?:[\w-]*fehler\w*|system\w*|"
    r"fehlermeldung\w*|zeichen|geraeusch\w*|meldung\w*|fehlercode\w*)|\bspam-?(?:ordner|"
    r"filter) (?:ist|voll|laeuft)\b|\bphishing-?(?:schulung|kurs|test|training|filter|button|"
    r"simulation)\w*|"
    r"\b(?:komische|seltsame|merkwuerdige|unbekannte)[rnms]? (?:[\w-]+ )?(?:nachricht|datei|seite|"
    r"pop-?up|nummer|formular|meldung)\b[^.!?\n]{0,40}\b(?:wenn ich|beim (?:start|oeffnen|drucken|"
    r"anmelden|speichern|hochfahren)|nach (?:dem|einem) update|fehler)\b|\b(?:mails?|"
    r"nachrichten)\b[^.!?\n]{0,30}\b(?:im|in den|in dem) (?:spam|junk)-?\w*\b(?=[^.!?\n]*\b(?:landen|"
    r"landet|gelandet|kunden|kollegen|wichtige)\b)"
)
SECURITY["suspicious_offer"] = either(
    r"\b(?:gutschein\w*|geschenkkarten?|geschenk-?codes?|(?:itunes|steam|amazon|google ?play|apple|"
    r"paysafe)-?(?:karten?|gutschein\w*|codes?))\b[^.!?\n]{0,70}\b(?:kauf\w*|besorg\w*|schick\w*|"
    r"chef\w*|geschaeftsfuehr\w*|vorstand|codes?|soll|sollte|mail|sms|whatsapp|bittet|will)\b|"
    r"\b(?:chef\w*|geschaeftsfuehr\w*|vorstand\w*|vorgesetzte\w*|mail|sms|whatsapp|"
    r"nachricht)\b[^.!?\n]{0,80}\b(?:gutschein\w*|geschenkkarten?|steam-?karten|itunes-?karten|"
    r"paysafe\w*)\b",
    r"\b(?:sms|whatsapp\S*)\b[^.!?\n]{0,100}\b(?:links?|paket|zoll|lieferung|gebuehr|klicken|"
    r"draufklicken)\b|\b(?:paket|zoll|lieferung|zollgebuehr)\b[^.!?\n]{0,50}\b(?:sms|link|mail|"
    r"whatsapp)\b(?! (?:verfolgung|tracking))",
    rf"\b{_MESSAGE}\b[^.!?\n]{{0,70}}\b(?:konto|postfach|zugang|passwort|profil|"
    rf"account)\b[^.!?\n]{{0,40}}\b(?:gesperrt|geloescht|deaktiviert|geschlossen|abgeschaltet|"
    rf"gekuendigt|ablaufe|ablaeuft)\b[^.!?\n]{{0,50}}\b(?:wenn ich nicht|falls ich|sonst|link|klick\w*|"
    rf"anmelde|es sei denn|innerhalb)\b",
    r"\b(?:pop-?up|fenster|seite|browser|tab|warnung|meldung|"
    r"bildschirm)\b[^.!?\n]{0,80}\b(?:microsoft|apple|windows-?support|support|hotline|(?:diese|eine|"
    r"folgende|angegebene) (?:\w+-?)?nummer)\b[^.!?\n]{0,25}\b(?:anrufen|anzurufen|anruf|rufen)\b|"
    r"\b(?:soll|sollte|muss)(?: \w+){0,5} (?:nummer|hotline|support|microsoft) (?:anrufen|"
    r"zurueckrufen)\b",
    rf"\b(?:{_WHO}|anruf\w*|angerufen)\b[^.!?\n]{{0,80}}\b(?:will|wollte|moechte|verlangt\w*|"
    rf"versucht\w*|sollte|soll)\b[^.!?\n]{{0,40}}\b(?:(?:auf|an|in) (?:meinen|meinem|unseren|"
    rf"den) (?:pc|rechner|computer|laptop)|fernzugriff|fernwartung|teamviewer|anydesk|zugriff auf)\b|"
    rf"\b(?:neue|geaenderte|andere) (?:bankverbindung|kontoverbindung|iban|kontonummer|"
    rf"bankdaten)\b[^.!?\n]{0, 60}\b(?:mail|lieferant\w*|nachricht|absender|anruf)\b|\b(?:mail|"
    rf"lieferant\w*|nachricht|absender)\b[^.!?\n]{{0,80}}\b(?:neue|geaenderte|"
    rf"andere) (?:bankverbindung|kontoverbindung|iban|kontonummer|bankdaten)\b",
)
SECURITY["own_offer"] = (
    r"\b(?:unser\w*|im|auf der) (?:[\w-]+ )?(?:web-?shop|shop|online-?shop|gutscheinseite|modul|"
    r"katalog)\b"
)
SECURITY["lure"] = either(
    r"\b(?:links?|qr-?codes?|buttons?|formulare?|seiten?|webseiten?|anhang)\b[^.!?\n]{0,40}\b(?:in|"
    r"aus|von|im) (?:einer|der|dieser|so einer|ner) (?:[\w-]+ )?(?:[\w-]*mails?|e-?mail|nachricht|sms|"
    r"whatsapp)\b|\b(?:[\w-]*mail|nachricht|sms|whatsapp)\b[^.!?\n]{0,90}\b(?:links?|seite|formular|"
    r"qr-?code)\b",
)
SECURITY["own_link"] = (
    r"\b(?:reset-?\w*|zuruecksetz\w*|aktivierungs\w*|registrierungs\w*|einladungs\w*|onboarding|"
    r"willkommens\w*|von euch|von ihnen|euer|eure[rnm]?|ihre mail|ihrer mail|einmal\w*|euren link)\b"
)
_MEDIUM = r"(?:usb-?sticks?|speicherstick|stick|externe festplatte|sd-?karte|speicherkarte|datentraeger)"
_SPOT = (
    r"(?:parkplatz|parkhaus|tiefgarage|eingang|strasse|boden|flur|treppe\w*|gebaeude|gang|kantine|"
    r"toilette|zug|empfang|aufzug|tisch|drucker|briefkasten|post|besprechungsraum|foyer|gelaende|hof|"
    r"bahn|gehweg|buero|teekueche|fahrradkeller|kueche|lobby|garderobe|waschraum)"
)
SECURITY["found_medium"] = either(
    rf"\b{_MEDIUM}\b(?: [\w'-]+){{0,10}}? (?:gefunden|entdeckt|lag|liegt|lagen|aufgehoben|herumgelegen|"
    rf"rumgelegen|rumliegen|herrenlos\w*)\b|\b(?:gefunden|fand|lag|liegt|"
    rf"entdeckt)\b(?: [\w'-]+){{0,6}}? {_MEDIUM}\b(?=[^.!?\n]*\b{_SPOT})|\b(?:auf|in|im|vor|"
    rf"am)(?: \w+){{0,2}} {_SPOT}\b(?: [\w'-]+){{0,4}}? {_MEDIUM}(?: \w+)? (?:gefunden|lag|liegt|"
    rf"rumlag)|\b(?:gefundene[nr]?|herrenlose[nr]?|fremde[nr]?) {_MEDIUM}\b",
)
SECURITY["plugged_in"] = (
    r"(?<!nicht )(?<!noch nicht )\b(?:eingesteckt|angesteckt|reingesteckt|angeschlossen|angestoepselt|"
    r"eingestoepselt|reingetan|ausprobiert|steckte|geoeffnet|dran(?:gehaengt|gesteckt)|gesteckt)\b"
)

SECURITY["leak"] += (
    rf"|\b(?:[\w-]*mail|nachricht|anhang|{_DATA})\b[^.!?\n]{{0,40}} (?:ging|gingen|gegangen|geschickt|gesendet|raus)"
    r"[^.!?\n]{0,20} an (?:einen? |die |den |das |unsere )?(?:extern\w*|fremd\w*|aussenstehend\w*|"
    r"falsch\w*|unbekannt\w*)"
)
SECURITY["device_gone"] += (
    r"|\b(?:[\w-]*laptop|[\w-]*notebook|[\w-]*handy|[\w-]*smartphone|i-?phone|i-?pad|tablet|[\w-]*ausweis|transponder|"
    r"usb-?stick|[\w-]*rucksack|[\w-]*tasche)(?: (?:ist|war|sind))?(?: (?:ploetzlich|auf einmal|dann|"
    r"jetzt|einfach))? weg\b"
    r"(?! (?:vom|aus|im|von))"
)
# What a message must speak of to be taken for what it only resembles.
SECURITY["matter"] = either(
    r"\b(?:[\w-]*mails?|nachricht(?:en)?|sms|whatsapp|anrufe?r?|angerufen|links?|anhang|anhaenge|"
    r"qr-?codes?|chat|paket\w*|anmeld\w*|(?:dienst)?handys?|kont(?:o|en)|passw\w+|kennw\w+|codes?|pin|ausweis|"
    r"laptops?|notebooks?|daten\w*|dateien|besucher\w*|rechnung\w*|pop-?ups?|webseite|formular|bewerbung)\b",
    r"\b(?:gestohlen|geklaut|entwendet|verloren|liegen\w*|abhanden\w*|verschwunden|weg|einbruch|"
    r"diebstahl|gehackt|hacker\w*|"
    r"fremd\w*|unbekannt\w*|jemand|virus|viren|trojaner|schadsoftware|verschluesselt|loesegeld|bitcoins?|infiziert)\b",
    r"\b(?:oeffentlich\w*|github|internet|extern\w*|falsche[nrm]?|fremde[nrm]?|versehentlich|versehen|bestaetig\w*|"
    r"anmeldeanfrage\w*|push\w*|stick|webcam|von (?:selbst|alleine?)|ferngesteuert|einsehbar|sichtbar)\b",
)
# A contact that nobody calls strange: bait, somebody who gives himself out for another, a refusal; two make it so.
SECURITY["contact"] = (
    r"\b(?:[\w-]*mails?|nachricht(?:en)?|sms|whatsapp|anruf\w*|angerufen|rief|links?|anhang|zip|brief|chat|qr-?codes?|"
    r"linkedin|pop-?ups?|absender|vor der tuer)\b"
)
SECURITY["bait"] = (
    r"\b(?:gutschein\w*|geschenkkarten?|mahnung|inkasso|bussgeld|zoll\w*|paket|versandkosten|gewonnen|gewinn|erbschaft|"
    r"lotterie|bitcoins?|iban|ueberweis\w*|zip|exe|makros?|verifizier\w*|bestaetigen|reaktivier\w*|"
    r"gesperrt (?:wird|werden)|"
    r"(?:bank|konto|zugangs|kreditkarten|anmelde)daten|pin|tan|code|mein passwort|virus|fernwartung|anydesk|teamviewer|"
    r"neue bankverbindung|polizei|anwalt|finanzamt|docusign)\b"
)
SECURITY["impostor"] = (
    r"\b(?:von|vom|der|die|ein|eine|als|von der|namens) (?:\"[^\"\n]{2,60}\"|'[^'\n]{2,60}'(?!\w))|"
    r"\b(?:angeblich|vermeintlich)\w*|"
    r"\bsich als\b|\bvon (?:der )?(?:microsoft|apple|paypal|dhl|sparkasse|bank|amazon|it-sicherheit)\b"
)
SECURITY["kept_away"] = (
    r"\b(?:aufgelegt|weggedrueckt|abgelehnt|ignoriert|geloescht)\b|\b(?:nicht|nie|keiner|niemand|"
    r"nichts|ohne)\b[^.!?\n]{0,25}"
    r"\b(?:geoeffnet|geklickt|angeklickt|geantwortet|reagiert|eingegeben|gesagt|gegeben|gemacht|heruntergeladen)\b|"
    r"\b(?:nur )?zur info\b|\bnur dass ihr (?:es|das)? ?(?:wisst|bescheid)\b"
)
