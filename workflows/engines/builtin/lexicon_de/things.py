"""What German requests are about, by the English names. The first source that fits wins, so "
"longer names come first."""

from workflows.engines.base import Category

from ..lexicon import Thing
from ..lexicon_en.things import PROGRAMS as ENGLISH_PROGRAMS

HARDWARE, SOFTWARE, ACCESS = Category.HARDWARE, Category.SOFTWARE, Category.ACCESS
NETWORK, OTHER = Category.NETWORK, Category.OTHER

NOT_THINGS = (
    r"(?:durchwahl|nebenstelle|apparat):?(?: ist| lautet)? ?-?\d+(?! auf)",
    r"(?:schwarze[rnms]?|blaue[rnms]?|weisse[rnms]?|graue[rnms]?|eingefrorene[rnms]?|"
    r"leere[rnms]?) (?:bild|bildschirm)",
    r"(?:black|blue|white)[- ]?screens?|bildschirmschoner|bildschirmfoto\w*|bildschirmsperre|"
    r"fehlerbildschirm|startbildschirm|"
    r"anmeldebildschirm|sperrbildschirm|loginbildschirm|login-?screen",
    r"bildschirm (?:teilen|geteilt|freigeben|freigegeben)",
    r"(?:am|ans|per|uebers?|via|ueber das|beim) (?:telefon|handy)(?= (?:gesagt|erklaert|erreich|"
    r"gesprochen|besprochen|"
    r"behauptet|meldet|gemeldet|und sagte|und behauptet|nach|gefragt|war))|telefonisch",
    r"(?:per|via) (?:e-?mail|mail|post)",
    r"(?:ruf\w*|anruf\w*) (?:mich|uns|sie)",
    r"(?:meine|unsere|deine|die) e-?mail-?adresse (?:ist|lautet)",
    r"(?:help|service|it-service|support|user help)[- ]?desk",
    r"kontonummer\w*|bankkonto|gehaltskonto|konto(?:auszug|stand)\w*",
    r"(?:telefon|handy|mobil|ruf|durchwahl)-?(?:nummer|nr\.?)(?: ist|:| lautet)|tel\.?:",
    r"(?:it|netzwerk|system)-?(?:abteilung|team|leute|admin|administrator|kolleg\w+|leiter\w*)",
    r"zugriff (?:wurde )?verweigert|zugang verweigert|access denied",
    r"druck(?: machen|er machen| ausueben)|unter druck|zeitdruck|hochdruck|eindruck|ausdrueck\w*|nachdruck",
    r"serverfehler(?: \d+)?|druckerei",
    r"netz(?:teil|stecker)(?= (?:ist |steckt |war )?(?:eingesteckt|gezogen|drin))",
    r"handynetz|stromnetz",
    r"dokumentation|kabellos\w*",
    r"die (?:app|mail) ist (?:von|gekommen)",
    r"mailverkehr mit",
    r"(?:in|im) (?:anderen|beiden|allen|unseren|den|mehreren) teams|(?:alle|beide|mehrere|andere|"
    r"unsere|zwei|drei|die anderen|einige|viele) teams",
    r"vom (?:handy|telefon) aus geschrieben|vom (?:iphone|handy) gesendet|(?:schreibe|schreib|tippe|"
    r"melde mich)(?: \w+){0,3} (?:vom|mit dem|am|ueber(?:s| das)?) (?:privat)?(?:handy|telefon)",
)

# Programs whose English pattern leans on English words.
_PLAIN_NAMES = {
    "Teams": (
        r"(?:ms[- ]?|microsoft[- ]?)?teams(?:-(?:meetings?|besprechung(?:en)?|anrufe?|chat|kanal|app|"
        r"call))?(?! (?:sind|von uns|arbeiten|in der firma))"
    ),
    "Word": r"(?:ms[- ]?|microsoft[- ]?)?word(?:-?(?:datei(?:en)?|dokumente?|vorlagen?))?",
    "Excel": r"excel(?:-?(?:datei(?:en)?|tabellen?|mappen?|liste|makros?))?",
    "Edge": r"(?:ms |microsoft )?edge",
    "Zoom": r"zoom(?!en|t)(?:-(?:meeting|call))?",
    "Workday": r"work ?day",
    "SAP": (
        r"sap(?:[- ](?:gui|s/?4(?: ?hana)?|fiori|hana|erp|system|logon|modul|zugang|konto|benutzer|user|"
        r"login|maske))*"
    ),
    "Outlook": r"outlook(?:-(?:app|client|suche|regel\w*))?",
    "OneNote": r"one ?note",
    "Browser": r"(?:web)?browser",
    "Adobe Acrobat": r"(?:adobe )?acrobat(?: pro| reader| dc)*|adobe (?:reader|pdf)|pdf-?(?:reader|editor|viewer|"
    r"programm|software|"
    r"anwendung)",
    "AutoCAD": r"auto ?cad|solid ?works|cad(?:-?(?:software|programm|arbeitsplatz))?|inventor|catia",
    "ERP system": r"erp(?:[- ]?system| client|[- ]software)?|warenwirtschaft(?:ssystem)?|wawi|proalpha|infor",
    "CRM": r"crm(?:[- ]?system|[- ]software|[- ]tool)?",
    "Dynamics": r"(?:microsoft )?(?:dynamics|navision|business central)(?: 365| crm| nav)*",
    "Microsoft Office": r"(?:ms |microsoft )?office ?(?:365|2016|2019|2021|paket|programme|apps?)|"
    r"(?:ms|microsoft) office|"
    r"(?:ms|microsoft|m) ?365|office-?(?:lizenz(?:en)?|paket|programme)|o365|office(?! ?manager)",
    "Citrix": (
        r"citrix(?: workspace| receiver)?|remote ?desktop(?:verbindung)?|rdp(?:[- ]sitzung|[- ]session)?|"
        r"terminalserver|virtueller desktop|vdi"
    ),
    "Antivirus software": r"anti-?virus(?:software|programm)?|virenscanner|virenschutz(?:programm)?|defender",
    "Python": r"python(?: \d(?:\.\d+)*)?",
}
_GERMAN_PROGRAMS = (
    ("DATEV", r"datev", "datev"),
    ("ELSTER", r"elster(?:-?portal)?", "elster"),
    ("DocuWare", r"docuware|d\.?velop|elo(?= |\W)|easy archiv|dms", "dms"),
    ("Personio", r"personio", "personio"),
    ("Lexware", r"lexware", "lexware"),
    ("addison", r"addison", "addison"),
    ("Nextcloud", r"nextcloud|owncloud", "cloudfiles"),
    ("KeePass", r"keepass|passwort-?(?:manager|tresor|safe)|bitwarden|1password", "keepass"),
    ("Starface", r"starface|3cx|softphone", "phoneline"),
)
PROGRAMS = (
    tuple((name, _PLAIN_NAMES.get(name, source), family) for name, source, family in ENGLISH_PROGRAMS)
    + _GERMAN_PROGRAMS
)

_MAKER = r"(?:hp|canon|brother|epson|xerox|kyocera|ricoh|dell|lenovo|zebra|lexmark|konica)[- ]"

THINGS = (
    # Printing is hardware.
    Thing("Label printer", r"(?:etiketten|label|barcode)-?(?:drucker\w?)|etikettiergeraet", HARDWARE, "print", 3, True),
    Thing(
        "Team printer",
        r"(?:team|abteilungs|etagen|flur|gruppen|gemeinschafts|zentral|netzwerk|buero|"
        r"stockwerks)-?(?:drucker[ns]?|kopierer[ns]?)|"
        r"gemeinsame[nr]? drucker[ns]?",
        HARDWARE,
        "print",
        3,
        True,
    ),
    Thing(
        "Printer",
        rf"(?:{_MAKER})?(?:[\w-]*drucker(?:n|s)?|[\w-]*kopierer[ns]?|multifunktionsgeraete?\w*|"
        rf"plotter[ns]?|laserjet|mfp|mfg-?geraet|"
        r"druckgeraet\w*|kopiergeraet\w*|printer)",
        HARDWARE,
        "print",
        3,
        True,
    ),
    Thing("Fax", r"(?:tele)?fax(?:e|geraet)?", HARDWARE, "print", 3, True),
    Thing("Toner", r"[\w-]*toner(?:kartuschen?|s)?|(?:drucker)?patronen?|tinte|trommel", HARDWARE, "print", 2, True),
    Thing(
        "Printing",
        r"druckauftr\w+|druckerwarteschlange|druckwarteschlange|ausdruck\w*|gedruckt|drucken|drucke|"
        r"druckt|druckserver|"
        r"ausdrucken|papierfach|papiereinzug|seitendruck|druckbild|druckjobs?",
        HARDWARE,
        "print",
        2,
        True,
    ),
    Thing(
        "Scanner",
        r"[\w-]*scanner[ns]?|[\w-]*lesegeraete?n?|mde(?:-?geraete?n?)?|handhelds?|dokumenteneinzug|"
        r"einscannen|scannen",
        HARDWARE,
        "scan",
        3,
        True,
    ),
    # Connections.
    Thing(
        "VPN",
        r"(?:any ?connect|global ?protect|forti ?client)(?:[- ]vpn)?|vpn(?:[- ](?:client|verbindung|"
        r"tunnel|zugang|einwahl|gateway))?|"
        r"vpn-?\w*|fernzugriff|einwahl|remote-?zugang",
        NETWORK,
        "network",
        3,
        True,
        True,
    ),
    Thing(
        "Guest Wi-Fi",
        r"(?:gaeste|gast|besucher)-?(?:wlan|w-lan|wifi|netz\w*|zugang)|(?:wlan|wifi)-?(?:code|zugang|"
        r"passwort|voucher)?s? "
        r"fuer (?:unsere |die |einen |meine |\d+ )*(?:gaeste?|besucher|kunden|externe\w*)",
        NETWORK,
        "network",
        3,
        True,
        True,
    ),
    Thing(
        "Wi-Fi",
        r"(?:firmen|buero|heim)?-?(?:w-?lan|wifi|wireless(?:-?lan)?)(?:-?(?:verbindung|signal|netz\w*|"
        r"empfang|zugang|passwort|abdeckung))?"
        r"(?! ?-?(?:maus|tastatur|headset|drucker|router|stick))|funknetz",
        NETWORK,
        "network",
        3,
        True,
        True,
    ),
    Thing(
        "Internet",
        r"(?:alle|saemtliche|die meisten|jede|keine) (?:web-?|internet)?seiten?|alles online|surfen|"
        r"downloads?(?:geschwindigkeit)?|"
        r"(?:internet|inet|i-net)(?:-?(?:verbindung|zugang|anschluss|leitung|zugriff|seiten|"
        r"geschwindigkeit))?(?! ?explorer)|"
        r"breitband|dsl(?:-?(?:leitung|anschluss))?|glasfaser\w*|standleitung",
        NETWORK,
        "network",
        3,
        True,
        True,
    ),
    Thing(
        "Network cable",
        r"(?:lan|netzwerk|ethernet|patch|netz)-?(?:kabel[ns]?|dosen?|buchsen?|ports?|stecker|anschluss|"
        r"anschluesse)|wanddose|datendose|rj45",
        NETWORK,
        "cable",
        3,
        True,
    ),
    Thing(
        "Network drive",
        r"[\w-]*laufwerke?n?s?(?: [a-z](?=\W|$):?)?|[a-z]:-?laufwerk|file-?(?:server|share)|(?:netz|"
        r"server|team)-?freigaben?|[\w-]*freigaben?(?=\W)|dateiserver|"
        r"serverlaufwerk|nas(?=\W)|[a-z]:\\?(?=\s)|(?:gemeinsame[nrs]? |geteilte[nrs]? )(?:laufwerk|"
        r"ablage|verzeichnis)|dateiablage|dfs",
        NETWORK,
        "drive",
        3,
        True,
    ),
    Thing(
        "Network",
        r"(?:firmen|haus|gesamte[ns]? )?-?netz(?:werk)?(?:e|s|en)?(?:-?(?:verbindung|zugang|zugriff|"
        r"anbindung))?|lan(?:-?verbindung)?|ethernet|dns|proxy(?:server)?|firewall|"
        r"router|switch(?:es)?|netzwerk-?switch|verteilerschrank|access ?points?|accesspoint|"
        r"konnektivitaet|verbindung(?= (?:nach aussen|zum server|ins netz))",
        NETWORK,
        "network",
        2,
        True,
        True,
    ),
    Thing(
        "Phone line",
        r"(?:telefon|haus)-?(?:anlage|leitung(?:en)?|system|netz|verbindung)|festnetz(?:telefonie|nummer|"
        r"leitung)?|telefonie(?:ren)?|voip|hotline|rufumleitung|"
        r"anrufweiterleitung|(?:anruf)?weiterleitung|mailbox(?= (?:am|vom|auf dem|meines) (?:telefon|"
        r"handy))|anrufbeantworter|voicemail|durchwahl|"
        r"telefonnummer|rufnummer\w*|(?:alle|saemtliche|unsere|die) telefone|konferenz-?(?:nummer|bridge)|"
        r"warteschleife|isdn|ansage|"
        r"(?:ohne|keine?) (?:festnetz)?telefone?|anrufe(?= (?:kommen|gehen|werden))",
        NETWORK,
        "phoneline",
        3,
        True,
    ),
    # Second factor and sign-in.
    Thing(
        "Second factor",
        r"(?:microsoft |google |ms )?authenticator(?:-?app)?|authentifizierungs-?app|mfa(?:-?\w+)?|"
        r"2fa(?:-?\w+)?|zwei-?faktor[\w-]*|(?:2|zwei)-faktor[\w-]*|"
        r"zweite[rnms]? faktor|multi-?faktor[\w-]*|otp|einmal-?(?:codes?|passwort|kennwort)|"
        r"bestaetigungscodes?|sicherheitscodes?|"
        r"yubi ?keys?|sicherheitsschluessel|hardware-?token|sms-?codes?|sms-?tan|anmeldecodes?|authy",
        ACCESS,
        "signin",
        3,
    ),
    Thing(
        "Sign-in page",
        r"(?:login|anmelde|log-?in)-?(?:seite|portal|maske|fenster|dienst|server)",
        ACCESS,
        "signin",
        3,
        False,
        True,
    ),
    Thing(
        "Single sign-on",
        r"single[- ]?sign-?on|sso|active directory|anmeldedienst|anmeldeserver|domaenencontroller|domain ?controller|"
        r"zentrale[nr]? anmeldung|authentifizierung(?:sdienst)?",
        ACCESS,
        "signin",
        3,
        False,
        True,
    ),
    Thing(
        "Password",
        r"[\w-]*passwort(?:es|s|e)?|passwoerter|pass ?phrase|pin(?:-?(?:code|nummer))?(?=\W|$)|passcode|"
        r"zugangscode|initialpasswort",
        ACCESS,
        "signin",
        1,
    ),
    Thing(
        "Door badge",
        r"(?:zutritts|zugangs|tuer|mitarbeiter|firmen|werks|schluessel|chip|haus|dienst|betriebs|"
        r"rfid)-?(?:karten?|ausweis(?:e|es)?|chips?|transponder|badges?)|"
        r"transponder|badges?|chipkarten?|tuerleser|kartenleser|zutrittsleser|kartenlesegeraet|"
        r"schluesselkarte|tuerchip|hausausweis|ausweiskarte",
        ACCESS,
        "badge",
        3,
        True,
    ),
    Thing(
        "Distribution list",
        r"(?:e-?mail-?|mail-?|outlook-?)?verteiler(?:listen?|s|gruppe)?(?!schrank|dose)|mailing-?liste|"
        r"mailverteiler",
        ACCESS,
        "group",
        3,
    ),
    Thing(
        "Shared mailbox",
        r"(?:team|funktions|gruppen|sammel|abteilungs|gemeinschafts|shared|projekt|info|service|support|"
        r"rechnungs|bestell|bewerbungs?|einkaufs?|vertriebs?|buchhaltungs?)[- ]?(?:postfach|postfaches|"
        r"postfaecher|mailbox|mail-?konto)|"
        r"gemeinsame[nms]? (?:postfach|postfaches|mailbox|mailkonto)|shared mailbox|postfach(?= (?:\w+@|"
        r"der abteilung|vom team|des teams|unserer|der buchhaltung))",
        SOFTWARE,
        "mail",
        3,
    ),
    # Machines.
    Thing(
        "Docking station",
        r"dock(?:ing)?(?:-?station(?:en)?)?s?|dockingstation\w*|port-?replikator|usb-?c?-?hubs?",
        HARDWARE,
        "display",
        3,
        True,
    ),
    Thing("Projector", r"[\w-]*beamer[ns]?|projektor(?:en|s)?|videoprojektor", HARDWARE, "room", 3, True),
    Thing(
        "Meeting room equipment",
        r"(?:besprechungsraum|konferenzraum|meetingraum|sitzungsraum|schulungsraum|konferenz|meeting|"
        r"besprechungs|video)-?(?:bildschirm|monitor|display|anlage|technik|kamera|telefon|tv|"
        r"lautsprecher|mikrofone?|system|spinne|panel|geraet)|videokonferenz(?:-?\w+)?|smart ?boards?|"
        r"whiteboard|click ?share|raum-?(?:anzeige|display|panel)|konferenzspinne|tuerschild",
        HARDWARE,
        "room",
        3,
        True,
    ),
    Thing(
        "Docking cable",
        r"(?:hdmi|display ?port|usb-?c?|vga|dvi|lade|strom|netz|monitor)-?(?:kabel[ns]?|adapter[ns]?)|"
        r"adapter(?= (?:auf|fuer|von|usb|hdmi))",
        HARDWARE,
        "cable",
        3,
        True,
    ),
    Thing(
        "Monitor",
        r"(?:zweite[rnms]? |externe[rnms]? |dritte[rnms]? |linke[rnms]? |rechte[rnms]? |andere[rnms]? |"
        r"grosse[rnms]? |27[- ]zoll[- ])*"
        r"(?:[\w-]*monitor(?:e|en|s)?|[\w-]*bildschirm(?:e|en|es|s)?|displays?|zweitbildschirm|screens?|"
        r"fernseher|tv(?= ))",
        HARDWARE,
        "display",
        3,
        True,
    ),
    Thing(
        "Keyboard",
        r"[\w-]*tastatur(?:en)?|[\w-]*tasten?(?=\W|$)|leertaste|keyboard|ziffernblock|nummernblock",
        HARDWARE,
        "input",
        3,
        True,
    ),
    Thing(
        "Mouse",
        r"[\w-]*(?<!com)maus(?:es)?(?:-?(?:rad|tasten?|zeiger|taste))?|maeuse|touch-?pad|track-?pad|"
        r"trackball|mauszeiger",
        HARDWARE,
        "input",
        3,
        True,
    ),
    Thing(
        "Headset",
        r"(?:\w+-)?headsets?|[\w-]*kopfhoerer[ns]?|ohrhoerer|airpods?|earbuds?|freisprech\w*",
        HARDWARE,
        "audio",
        3,
        True,
    ),
    Thing("Webcam", r"web-?cams?|[\w-]*kameras?|cam(?=\W)", HARDWARE, "video", 3, True),
    Thing("Microphone", r"[\w-]*mikro(?:fone?|phone?|fons)?[ns]?(?=\W|$)|mic(?=\W)", HARDWARE, "audio", 3, True),
    Thing("Speakers", r"lautsprecher[ns]?|boxen|soundkarte", HARDWARE, "audio", 2, True),
    Thing("Tablet", r"i-?pads?(?: pro| air| mini)?|tablets?(?:-?pcs?)?|surface(?: pro)?", HARDWARE, "tablet", 2),
    Thing(
        "Mobile phone",
        r"(?:(?:dienst|firmen|arbeits|privat|geschaefts|mobil|smart|tisch|festnetz|schnurlos|dect|"
        r"ip)-?)?(?:i-?phones?(?: \d+\w*)?|"
        r"handys?|(?:smart)?phones?|telefone?[ns]?|mobiltelefone?[ns]?|android(?:-?handy)?|telefonhoerer|"
        r"hoerer)(?!nummer|anlage)|mobilgeraete?|"
        r"sim-?karten?|galaxy s\d+|apparate?(?=\W|$)|diensthandys?|firmenhandys?",
        HARDWARE,
        "phone",
        2,
        True,
    ),
    Thing(
        "Charger",
        r"(?:laptop-?|notebook-?|handy-?)?(?:ladegeraete?[ns]?|netzteile?[ns]?|ladekabel|ladebuchse|"
        r"netzadapter|ladestation)",
        HARDWARE,
        "computer",
        3,
        True,
    ),
    Thing("Battery", r"[\w-]*akku[ns]?|[\w-]*batterien?|usv-?batterie", HARDWARE, "computer", 2, True, True),
    Thing(
        "Hard drive",
        r"(?:externe[nr]? |interne[nr]? )?(?:[\w-]*festplatten?|ssds?|hdd|usb-?sticks?|speicherstick|"
        r"stick|speicherplatz|c-?laufwerk|datentraeger|speicherkarte)",
        HARDWARE,
        "disk",
        2,
        True,
    ),
    Thing(
        "Server room",
        r"server-?(?:raum|raeume|schrank)\w*|rechenzentrum|rz(?=\W)|serverschrank|technikraum|edv-?raum",
        HARDWARE,
        "server",
        3,
        True,
        True,
    ),
    Thing(
        "Backup",
        r"(?:naechtliche[sn]? |taegliche[sn]? )?(?:back-?ups?(?:-?(?:jobs?|server|system|lauf|baender))?|"
        r"datensicherung(?:en)?|sicherungslauf|nachtsicherung|bandsicherung|sicherung(?= (?:ist|lief|"
        r"schlug|fehl|laeuft|bricht|von heute|der server)))",
        HARDWARE,
        "backup",
        3,
        False,
    ),
    Thing("Mail server", r"(?:mail|e-?mail|exchange|smtp)-?server[ns]?", SOFTWARE, "mail", 3, False, True),
    Thing("Web server", r"web-?server[ns]?", HARDWARE, "server", 3),
    Thing(
        "Server",
        r"[\w-]*server[ns]?(?!raum)|usv(?=\W)|vm(?=\W)|virtuelle maschine|datenbankserver",
        HARDWARE,
        "server",
        2,
        False,
        True,
    ),
    Thing(
        "USB port",
        r"(?:usb(?:-?c)?|hdmi|displayport)-?(?:anschluss|anschluesse|ports?|buchsen?|steckplatz)|usb",
        HARDWARE,
        "computer",
        2,
        True,
    ),
    Thing(
        "Laptop",
        r"(?:dell |lenovo |hp )?(?:[\w-]*laptops?|[\w-]*notebooks?n?|thinkpads?|mac ?books?(?: pro| air)?|"
        r"elite ?books?|latitudes?|klapprechner|convertible|x1 carbon|xps)",
        HARDWARE,
        "computer",
        2,
        False,
        True,
    ),
    Thing(
        "Computer",
        r"(?:[\w-]*computer[ns]?|[\w-]*rechner[ns]?|[\w-]*pcs?(?=\W|$)|work ?stations?|arbeitsstation|"
        r"desktop(?!-?(?:symbol|icon|verknuepfung|app|version|client))|i?macs?(?=\W|$)(?!-adresse)|"
        r"thin ?clients?|terminals?|kiste(?= (?:ist|geht|startet|haengt|laeuft|braucht))|(?:meine|die|"
        r"deine) (?:kiste|maschine)|arbeitsplatz-?(?:pc|rechner))",
        HARDWARE,
        "computer",
        1,
        False,
        True,
    ),
    Thing(
        "Cash register",
        r"[\w-]*kassen?(?:terminal|pc)?(?=\W|$)|ec-?(?:terminal|geraet|karten\w*)|kartenterminal",
        HARDWARE,
        "pos",
        3,
        True,
    ),
    Thing("Fan", r"[\w-]*luefter[ns]?|ventilator", HARDWARE, "computer", 2, True),
    # Programs.
    *(Thing(name, source, SOFTWARE, family, 3) for name, source, family in PROGRAMS),
    Thing(
        "Windows",
        r"(?:ms |microsoft )?windows(?:[- ](?:\d+|update|explorer|profil|pc))?|mac ?os|ubuntu|linux|"
        r"betriebssystem|explorer|taskleiste|startmenue|zwischenablage|desktop-?(?:symbole?|icons?|"
        r"hintergrund)",
        SOFTWARE,
        "os",
        1,
    ),
    Thing(
        "Payroll system",
        r"(?:lohn|gehalts|entgelt)-?(?:abrechnung(?:en)?|lauf|buchhaltungsprogramm|system|software|"
        r"programm)s?(?:programm|software)?|zahlungslauf|zahllauf|ueberweisungslauf",
        SOFTWARE,
        "payroll",
        3,
    ),
    Thing(
        "Web shop",
        r"(?:web|online|internet)-?shops?|(?:web|online)-?store|kunden-?portal|kunden-?(?:webseite|"
        r"website)|buchungs-?(?:seite|portal|system|plattform)|bestell-?portal|onlinebuchung|ticket-?shop",
        SOFTWARE,
        "webshop",
        3,
    ),
    Thing(
        "Mailbox",
        r"[\w-]*postfach(?:es|s)?|postfaecher|mailbox|posteingang|inbox|mailkonto|mail-?account",
        SOFTWARE,
        "mail",
        2,
    ),
    Thing(
        "Calendar",
        r"[\w-]*kalender[ns]?(?:eintrag|eintraege|freigabe|einladung(?:en)?)?|termineinladung(?:en)?|"
        r"abwesenheits[\w-]*|(?:mail-?|e-?mail-?)?signatur(?:en)?|spam-?(?:ordner|filter)|"
        r"junk-?(?:ordner|mail)|autoreply|abwesenheit",
        SOFTWARE,
        "mail",
        2,
    ),
    Thing(
        "Mail",
        r"(?:e-?mails?|mails?|mailings?)(?:-?(?:programm|client|app|verkehr|system|versand|empfang|"
        r"zustellung|dienst|konto|account))?|mailen|emails?-?\w*",
        SOFTWARE,
        "mail",
        2,
    ),
    Thing("Intranet", r"intranet(?:-?(?:seite|portal))?", SOFTWARE, "intranet", 3),
    Thing(
        "Website",
        r"(?:firmen-?|unternehmens-?)?(?:home ?page|web-?seiten?|web-?sites?|internetseiten?|webauftritt)|"
        r"(?:[a-z0-9-]+\.)+(?:com|org|net|io|de|at|ch|local|intern)(?=[\s/,.?!]|$)",
        SOFTWARE,
        "website",
        2,
    ),
    # In-house programs by what they are for: "die Zeiterfassung", "unser Bestellportal"
    Thing(
        "",
        r"(?:zeit-?erfassung|stempeluhr|urlaubsantrag-?\w*|reisekosten-?(?:tool|portal|programm|app|"
        r"abrechnung)|lagerverwaltung|bestandsverwaltung|lernplattform|ticketsystem|wiki|bestellsystem|"
        r"kundendatenbank|datenbank(?:en)?|personalsystem|lohnprogramm|buchhaltungs(?:programm|software)|"
        r"fibu-?(?:programm|software)|planungstool|dienstplan\w*|schichtplan\w*|dokumentenmanagement\w*|"
        r"archivsystem|kassensystem\w*|(?:patienten|personal|fall|schueler|haupt)-?akte[n]?|serienbrief\w*|seriendruck|"
        r"kis(?=\W)|praxissoftware|praxisverwaltung|leitstand|bde|mes(?=\W)|"
        r"(?!(?:das|die|den|dem|welche[sn]?|kein|neues?|programm|betriebs|gesamt|zweit|alarm|telefon|"
        r"kassen|lohn|ver|um|sonder)(?:software|programm|portal|tool|app|system|plattform|anwendung))"
        r"[a-z0-9]+(?:-[a-z0-9]+)*-?(?:software|programme?s?|portale?s?|tools?|apps?|plattform|anwendung|"
        r"system|modul|client|plug-?in|add-?in))(?=\W|$)",
        SOFTWARE,
        "program",
        2,
    ),
    Thing(
        "Application",
        r"(?:programme?[ns]?|anwendung(?:en)?|applikation(?:en)?|apps?|software|portal|tools?|plattform|"
        r"add-?in|plug-?in)(?=\W|$)",
        SOFTWARE,
        "program",
        1,
    ),
    Thing(
        "Report",
        r"[\w-]*(?:berichte?[ns]?|reports?|auswertung(?:en)?|dashboards?|makros?|pivot-?tabellen?|"
        r"formeln?|statistik)(?=\W|$)",
        SOFTWARE,
        "report",
        1,
    ),
    Thing(
        "Document",
        r"(?:pdf|word|excel|docx|xlsx)?-?(?:dateien?|dateianhang|dokumente?[ns]?|anhang|anhaenge[n]?|"
        r"pdfs?|vorlagen?|tabellen?|liste(?= (?:ist|laesst|oeffnet)))(?=\W|$)",
        SOFTWARE,
        "document",
        1,
    ),
    # Places where rights are kept.
    Thing(
        "Folder",
        r"[\w-]*ordner[ns]?(?=\W|$)|[\w-]*verzeichnis(?:se|ses)?|[\w-]*ablage(?=\W|$)|teamsite|team-?raum|"
        r"projektraum",
        ACCESS,
        "folder",
        2,
    ),
    Thing(
        "User account",
        r"[\w-]*(?:konto|account|kontos|accounts|benutzerkennung|benutzername|benutzernamen|zugangsdaten|"
        r"anmeldedaten|login-?daten|kennung|log-?ins?|anmeldung|userid|user-?id|"
        r"benutzerprofil|windows-?profil|profil)(?=\W|$)|user(?=\W)|benutzer(?= \w+(?:[._]\w+)+)|"
        r"(?<!einen )zugang(?=\W|$)",
        ACCESS,
        "signin",
        1,
    ),
    Thing(
        "Rights",
        r"[\w-]*(?:rechte[n]?|berechtigung(?:en)?|zugriff(?:e|s)?|zugriffsrechte|freischaltung)(?=\W|$)|zugang(?=\W|$)",
        ACCESS,
        "rights",
        1,
    ),
    Thing(
        "Meeting room",
        r"(?:besprechungs|konferenz|meeting|sitzungs|schulungs|seminar|video)-?(?:raum|zimmer|saal|"
        r"raeume)\w*(?: [a-z0-9.]+)?",
        HARDWARE,
        "room",
        1,
    ),
    Thing("Cable", r"[\w-]*kabel[ns]?|stecker[ns]?", HARDWARE, "cable", 1, True),
)
