"""What German speakers ask for. The first source that fits a clause wins."""

from workflows.engines.base import Category

from ..lexicon import Wish, WishKind, either

NETWORK, OTHER = Category.NETWORK, Category.OTHER

_GET = (
    r"(?:brauche?|brauchen|braucht|braeuchten?|benoetig\w+|moechten?|haette[nt]?|will|wollen|bitte|"
    r"geben|einrichten|richtet|einzurichten|anlegen|freischalt\w*|freigeben|erteilen|"
    r"vergeben|zuweisen|hinzufuegen|aufnehmen|entziehen|bekommen|kriegen|erhalten|beantrag\w+|"
    r"bestellen|koennte[nt]?|koennen|kann|verschaffen|gewaehren|freizuschalten|ermoeglichen|fehlt|"
    r"fehlen)"
)

WISHES = (
    Wish(
        WishKind.HOW_TO,
        either(
            r"\bwie (?:kann|koennen|koennte|muss|muessen|soll|sollen|darf|geht|gehe|komme|kommt|kommen|macht|"
            r"mache|stelle|richte|aendere|aendert|verbinde|bekomme|kriege|finde|teile|erstelle|exportiere|"
            r"sende|loesche|"
            r"aktiviere|installiere|oeffne|drucke|scanne|setze|melde|lege|fuege|speichere|verschluessele|"
            r"leite|lautet|funktioniert|benutze|nutze|uebertrage|erreiche|viel(?! zeit)|gross darf|"
            r"lange (?:darf|werden|bleiben|muss)|schalte|archiviere|sichere|blockiere|erkenne|beantrage|"
            r"bestelle|[a-z]+e)"
            r" (?:ich|wir|man|du|das|der|die|ein\w*|mein\w*|unser\w*)\b",
            r"\bwie (?!lange\b|gesagt\b|bereits\b|schon\b|oben\b|immer\b)[a-z]+ (?:ich|wir|man)\b|"
            r"\bwie (?:das|man|ich)(?: \w+){1,12}? (?:geht|macht|kann|einrichtet?|funktioniert|aendert?|"
            r"aendere|verbindet|verbinde|bekommt|bekomme|nutzt|nutze|muss)\b|\bwo (?:finde|kann|bekomme|"
            r"kriege|sehe|stelle|ist|sind|liegt|gibt es|aendere|muss|melde|steht|beantrage|speichere|"
            r"trage)\b(?! (?:mein ticket|denn die|der fehler))",
            r"\b(?:darf|duerfen) (?:ich|wir|man)\b|\b(?:muss|muessen|soll|sollen) (?:ich|wir|man)\b"
            r"(?=[^.!\n]*\?)(?! (?:bitte|mal|heute|gleich|"
            r"jetzt|noch heute|in \d|um \d))|\bist (?:es|das) (?:erlaubt|gestattet|moeglich|okay|ok|sicher|"
            r"zulaessig)\b|\b(?:habt ihr|haben sie|hat jemand|gibts|gibt's)(?: \w+){0,3} "
            r"(?:anleitung|handbuch|doku\w*|tutorial|vorlage|richtlinie|uebersicht)\b|"
            r"\bgibt es (?:eine?|einen|irgendwo|dafuer|bei uns|schon|"
            r"hierfuer)<few>(?: \w+)? ?(?:moeglichkeit|anleitung|handbuch|doku\w*|vorgabe\w*|richtlinie\w*|"
            r"regel\w*|schulung\w*|kurs\w*|uebersicht|limit|grenze|vorlage|tutorial|weg)\b",
            r"\bwas (?:ist|sind|waere|bedeutet|heisst|muss ich|muessen wir|brauche ich|soll ich|sollte ich|"
            r"empfehlt|empfehlen) (?!(?:los|da los|passiert|kaputt|mit meinem ticket|der stand|der status|"
            r"das problem|nun|jetzt los)\b)|\bwelche[snrm]? (?:\w+ ){1,3}?(?:ist|sind|soll|sollte|kann|nehme|"
            r"empfehlt|empfehlen|darf|duerfen|brauche|muss|unterstuetzt|gibt|haben|wird|werden|wuerdet|wuerden|wuerdest)\b",
            r"\b(?:ich |wir )?(?:moechte|wollte|wuerde gern\w*|will|wuesste|wuesste gern\w*) (?:gern\w* |nur |"
            r"mal |kurz )*(?:wissen|fragen|nachfragen|erfahren|verstehen|lernen)\b|\b(?:koennt|koennen|kannst|"
            r"koennte)\w* (?:ihr|sie|du|jemand|man|mir)(?: \w+){0,4}? (?:erklaeren|zeigen|sagen|verraten|"
            r"erlaeutern)\b|\bweiss (?:jemand|wer|einer),? (?:wie|wo|ob|was)\b|"
            r"\b(?:kurze |eine |nur eine |mal ne |allgemeine |verstaendnis-?)frage\b|\bfrage (?:zu|zum|zur|"
            r"bezueglich|wie|ob)\b|\bhabe eine frage\b|\bsollte ich\b|\bwer (?:ist|darf|kann|"
            r"entscheidet)(?: \w+){0,5} (?:zustaendig|ansprechpartner|verantwortlich|genehmig\w*|"
            r"entscheid\w*)\b|\bwann (?:wird|werden|kommt|bekommen wir|ist|stellen)(?: \w+){0,6} (?:windows|"
            r"update|umgestellt|umstellung|"
            r"migriert|migration|rollout|wartung\w*|wartungsfenster|abgeschaltet|ausgerollt)\b|"
            r"\bwie oft\b(?= (?:muss|soll|werden|wird))|\bwie lange (?:darf|werden|bleiben|muss|wird|"
            r"sind) (?!(?:das|es|ich|wir) (?:dauern|noch|warten))\b|\bwie (?:sicher|gross|lang) (?:ist|muss|"
            r"darf|sind)\b|\bob (?:wir|man|ich|es)(?: \w+){1,10} (?:duerfen|darf|erlaubt|unterstuetzt|"
            r"moeglich|gibt)\b|"
            r"\bkann (?:ich|man)(?: \w+){1,12} (?:selbst|selber|auch)\b(?=[^?]*\?)|\b(?:unterstuetzen|haben|"
            r"bieten|nutzen) wir (?:eigentlich|auch|schon|bei uns|ein\w*)\b",
        ),
        OTHER,
    ),
    Wish(
        WishKind.RESET,
        either(
            r"\b(?:passwort|pin|zugangsdaten|benutzername\w*|login|anmeldedaten|kennung|zugangscode|"
            r"[\w-]+passwort)\b<any> (?:vergessen|vergass|verlegt|entfallen|nicht mehr (?:weiss|kenne|kennt|"
            r"im kopf|bekannt)|verschwitzt|verschusselt|vergesse|weiss nicht mehr)\b",
            r"\b(?:vergessen|vergass|verlegt|entfallen)<few> (?:mein |das |unser |sein |"
            r"ihr )?(?:[\w-]*passwort|pin|zugangsdaten)\b|\b(?:weiss|kenne|kennt|"
            r"weiss ich)(?: \w+){0,4}? (?:[\w-]*passwort|pin|zugangsdaten)(?: \w+){0,3}? (?:nicht mehr|"
            r"nicht)\b|\bfaellt mir<any> (?:passwort|pin)<any> nicht\b|\b(?:passwort|"
            r"pin)\b<any> faellt mir<any> nicht\b",
            r"\b(?:[\w-]*passwort\w*|pin|mfa|2fa|zwei-?faktor\w*|zweiten? faktor|authenticator(?:-app)?|"
            r"token)\b<any> (?:zuruecksetz\w*|zurueckgesetzt|zurueck setzen|zurueck ?zu ?setzen|reset\w*|"
            r"neu (?:setzen|gesetzt|vergeben|einrichten|machen|anlegen)|resetten|aendern|geaendert haben|"
            r"erneuern|neu\b|umziehen|uebertragen)\b",
            r"\b(?:setzt?|setzen|resette?t?|macht?|erneuer\w*)(?: \w+){0,4}? (?:[\w-]*passwort|pin|mfa|2fa|"
            r"authenticator|zweiten faktor)<any> (?:zurueck|neu)\b|\b(?:[\w-]*passwort|pin|mfa|2fa|"
            r"pw)-?(?:reset|zuruecksetzung|ruecksetzung|aenderung|zuruecksetzen)\b|"
            r"\breset<few> (?:[\w-]*passworts?|pin|mfa)\b",
            r"\b(?:neue[sn]?|frische[sn]?|temporaere[sn]?|einmaliges?|initial) (?:[\w-]*passwort|pin|"
            r"initialpasswort|zugangsdaten|startpasswort)\b|\bzuruecksetzung\b|\bpasswort (?:neu|reset)\b",
        ),
    ),
    Wish(
        WishKind.PEOPLE,
        either(
            r"\bneue[rnsm]? (?:\w+ ){0,2}?(?:kolleg\w+|mitarbeiter\w*|mitarbeitende\w*|azubi\w*|"
            r"auszubildende\w*|praktikant\w*|werkstudent\w*|team-?mitglied\w*|aushilfe\w*|angestellte\w*|"
            r"berater\w*|freelancer\w*|externe\w*|student\w*|entwickler\w*|leiter\w*|chef\w*|assistenz|"
            r"assistent\w*|sachbearbeiter\w*|vertriebler\w*|leiharbeiter\w*|kraft|kraefte|trainee\w*|"
            r"hilfskraft)\b",
            r"\b(?:faengt|fangen|beginnt|startet|starten|anfaengt|anfangen|stoesst|"
            r"kommt)(?: [\w.'-]+){0,7}? (?:bei uns|im team|an\b|in der (?:abteilung|\w+)|ihren? (?:dienst|"
            r"ausbildung|praktikum|stelle)|zu uns)|\b(?:on|off)-?boarding\b|\beintritt(?:sdatum)?\b|"
            r"\baustritt(?:sdatum)?\b|\bneueinstellung\w*\b|\bneuzugang\b|\bneustarter\w*\b",
            r"\b(?:verlaesst|verlassen|ausscheid\w*|scheidet|gekuendigt|kuendigt|geht in (?:rente|elternzeit|"
            r"mutterschutz)|letzte[rn]? (?:arbeits)?tag|ausgeschieden|hoert (?:\w+ ){0,3}auf|"
            r"unternehmen verlaesst|firma verlaesst|nicht mehr bei uns|nicht mehr im unternehmen|"
            r"ausgetreten)\b",
            r"\b(?:wechselt|wechseln|wechsele|wechsle|gewechselt|versetzt|umzug von|"
            r"zieht)(?: \w+){0,6}? (?:in (?:die|den|das)|ins|zum|zur|von|abteilung|team)\b|\b(?:konto|account|"
            r"zugang|zugaenge|benutzer|rechte)<any> (?:deaktivieren|loeschen|schliessen|stilllegen|sperren|"
            r"entziehen|gesperrt werden|geloescht werden|deaktiviert werden|abschalten)\b",
        ),
    ),
    Wish(
        WishKind.RESTORE,
        either(
            r"\b(?:wiederherstell\w*|wieder ?herstell\w*|wieder her(?:stellen|zustellen|geholt)|zurueckhol\w*|"
            r"zurueck ?holen|zurueckbekommen|zurueckspiel\w*|rekonstruier\w*|restore\w*|retten|wiederbekommen|"
            r"wiederhergestellt|zurueckhaben|zurueckgespielt|zurueckgeholt|aus dem (?:backup|papierkorb)|"
            r"aus der sicherung)\b(?! (?:den zugriff|die verbindung))",
            r"\b(?:stell\w*|hol\w*|spiel\w*)(?: \w+){0,6}? (?:wieder her|zurueck|wieder ein)\b|"
            r"\b(?:versehentlich|aus versehen|ausversehen|irrtuemlich|unabsichtlich|faelschlicherweise|"
            r"dummerweise)<any> (?:geloescht|ueberschrieben|geleert|entfernt|weggeworfen|verschoben|"
            r"formatiert)\b|\b(?:geloescht|ueberschrieben)<few> (?:aus versehen|versehentlich)\b|"
            r"\b(?:habe|haben|hat)(?: \w+){0,7}? (?:geloescht|ueberschrieben)\b",
        ),
        OTHER,
    ),
    Wish(
        WishKind.ADVICE,
        either(
            r"\b(?:[\w-]*schulung(?:en)?|[\w-]*kurs(?:e|es)?|[\w-]*workshops?|einweisung|einfuehrung|"
            r"fortbildung|weiterbildung|training|trainings|tutorial|nachhilfe)\b|\b(?:entsorg\w*|"
            r"verschrott\w*|recycel\w*|recycling|loswerden|altgeraete?\w*|abholen (?:lassen|kommen)|"
            r"abgeholt werden|zurueckgeben|rueckgabe|abgeben(?= |\W|$))\b",
            r"\b(?:beratung|beraten|beratet|empfehlung\w*|empfehlt|empfehlen|empfiehlt|raten|ratet|"
            r"tipp\w* (?:fuer|zu)|welche[srn]? (?:\w+ )?(?:laptop|monitor|handy|software|tool|geraet|drucker|"
            r"tablet|modell) (?:soll|sollte|waere|empf\w*|nehmen))\b|\b(?:vor der anschaffung|vor dem kauf|"
            r"kaufberatung|anschaffen|anschaffung)\b",
            r"\b(?:dsgvo|datenschutz\w*|betroffenen\w*|auskunft(?:sersuchen|santrag|sanfrage)|"
            r"personenbezogen\w*|loeschanfrage|loeschantrag|recht auf (?:loeschung|vergessenwerden|auskunft)|"
            r"gerichtsbeschluss|staatsanwalt\w*|rechtsstreit)\b",
        ),
        OTHER,
    ),
    Wish(
        WishKind.NETWORK,
        either(
            rf"\b{_GET}(?: [\w'/.-]+){{0,9}}? (?:(?:gaeste|gast|besucher)-?(?:wlan|w-lan|zugang|netz)\w*|"
            rf"w-?lan(?!-?passwort)\w*|vpn(?!-?(?:client|software))\S*|firewall\S*|ports? \d+|(?:netzwerk|"
            rf"lan)-?(?:dose|anschluss|port|kabel|buchse)\w*|ip-?adresse|feste ip|dns-?eintrag|rufnummer\w*|"
            rf"durchwahl|telefonnummer|telefonanschluss|rufumleitung|anrufweiterleitung|weiterleitung|"
            rf"internetzugang|internet|netzwerkzugang|umleitung)\b",
            r"\b(?:gaeste-?wlan|rufumleitung|anrufweiterleitung|durchwahl|telefonnummer|port \d+|netzwerkdose|"
            r"lan-?dose|wlan-?zugang|vpn-?zugang|firewall-?freigabe|portfreigabe|telefonanschluss|rufnummer|"
            r"wlan)\b(?: [\w'/.-]+){0,8}? (?:einrichten|eingerichtet|freischalten|freigeschaltet|oeffnen|"
            r"freigeben|setzen|umleiten|geschaltet|schalten|aktivieren|bekommen|haben|umstellen|beantragen|"
            r"benoetigt|gebraucht|brauchen|brauche|bereitstellen|freizuschalten|einzurichten)\b",
            r"\b(?:umleiten|weiterleiten|umgeleitet|weitergeleitet)\b(?=[^.!?\n]*\b(?:handy|telefon|anrufe?|"
            r"durchwahl|nummer)\b)|\b(?:anrufe?|telefon|durchwahl|nummer)\b(?: \w+){0,8}? (?:umleiten|"
            r"weiterleiten|umgeleitet|weitergeleitet|umstellen)\b|\b(?:seite|website|webseite|url|"
            r"domain)\b<any> (?:freischalten|entsperren|freigeben|whitelist\w*)\b|\b(?:freischalten|"
            r"entsperren|whitelist\w*)<any> (?:seite|website|url|domain)\b",
        ),
        NETWORK,
    ),
    Wish(
        WishKind.ACCESS,
        either(
            r"\b(?:ein|neues) (?:benutzer-?)?(?:konto|account) fuer (?:den|die|das|unser\w*|mein\w*|ein\w*)\b",
            rf"\b{_GET}(?: [\w'/.&-]+){{0,9}}? (?:[\w-]*zugriff(?:e|s|srechte)?|[\w-]*rechte[n]?|"
            rf"[\w-]*berechtigung(?:en)?|[\w-]*zugang|[\w-]*zugaenge|mitgliedschaft|rolle|[\w-]*konto|"
            rf"[\w-]*account|[\w-]*verteiler|[\w-]*gruppe|sammelpostfach|teampostfach|funktionspostfach|"
            rf"gemeinsames postfach|login|freigabe|[\w-]*badge|[\w-]*ausweis|transponder|"
            rf"\w+karte(?<!simkarte)(?<!grafikkarte)(?<!speicherkarte)|zugangsdaten|benutzer|schreibzugriff|"
            rf"lesezugriff|user|postfachzugriff)\b",
            r"\b(?:[\w-]*zugriff|[\w-]*zugang|[\w-]*rechte|leserechte|schreibrechte|adminrechte|"
            r"[\w-]*berechtigung(?:en)?|freigabe|freischaltung|freigeben|freischalten)\b(?: \w+){0,2}? (?:auf|"
            r"fuer|zu|zum|zur|im|in|an) (?=[^.!?\n]{2,70}\b(?:bitte|benoetigt|gebraucht|brauche|brauchen|"
            r"braucht|bekommen|haben|geben|erteilen|einrichten|erhalten|freischalten|beantragen|noetig|"
            r"erforderlich|hinzufuegen|kriegen)\b)",
            r"\b(?:in (?:den|die|das|unseren?) )(?:[\w-]+ ){0,3}?(?:verteiler|gruppe|team|kanal|ordner|"
            r"mailingliste|postfach)\b(?: [\w-]+){0,4}? (?:aufnehmen|hinzufuegen|eintragen|reinnehmen|"
            r"aufgenommen|eingetragen|hinzugefuegt|rein)\b|\b(?:nehmt|nimm|nehmen|fuegt|fuegen|fueg|tragt|"
            r"tragen|packt)(?: [\w.'-]+){1,7}? (?:auf|hinzu|ein|rein|dazu|mit)\b(?=[^?]*\b(?:verteiler|gruppe|"
            r"team|kanal|ordner|postfach|liste)\b|\W*$)|"
            r"\b(?:verteiler|gruppe|verteilerliste)\b(?: [\w'.-]+){0,8}? (?:aufnehmen|hinzufuegen|eintragen|"
            r"aufgenommen|hinzugefuegt|eingetragen)\b",
            r"\b(?:zugriff|zugang|zugriffsrechte|freigabe|freischaltung|berechtigung) (?:auf|zu|zum|zur|fuer|"
            r"im|in|ins)\b[^.!?\n]{2,70}\bbitte\b|^\W*(?:bitte )?(?:zugriff|zugang|freigabe|freischaltung|"
            r"berechtigung|rechte)(?: (?:bitte|benoetigt|auf|fuer|zu|zum|zur|im)\b|\W*$)|"
            r"(?<!keine )(?<!kein )(?<!ohne )\b(?:lokale )?(?:admin(?:istrator(?:en)?)?-?rechte|lese-?rechte|"
            r"schreib-?rechte|vollzugriff|lesezugriff|schreibzugriff|leserechte|schreibrechte)\b|"
            r"\b(?:freischalten|freigeschaltet werden|berechtigen|berechtigt werden|freizuschalten|"
            r"berechtigung\w* (?:einrichten|anlegen|vergeben|anpassen|erweitern))\b|\b(?:schaltet?|"
            r"schalten)(?: [\w'.-]+){1,8}? frei\b|\b(?:konto|account|benutzer|zugang|login|"
            r"postfach)\b(?: [\w'.-]+){0,6}? (?:anlegen|angelegt|einrichten|eingerichtet|anzulegen|erstellen|"
            r"erstellt)\b|\blegt?(?: [\w'.-]+){1,8}? an\b(?=[^?]*$)|\bsehen (?:koennen|duerfen)\b(?=[^?]*$)|"
            r"\b(?:rechte|zugriff|zugang|berechtigung\w*) (?:beantragen|entziehen|entfernen|uebertragen)\b",
        ),
    ),
    Wish(
        WishKind.INSTALL,
        r"\b(?:installier\w*|installation|neuinstallation|deinstallier\w*|[\w-]*lizenz(?:en)?|"
        r"abo(?:nnement)?|(?:ich |wir )?aktivier\w*|freischaltcode|upgrade|upgraden|aktualisier\w*|"
        r"updaten|aufspielen|aufgespielt|draufspielen|draufmachen|herunterladen|ausrollen|downloaden|"
        r"einrichten|eingerichtet|runterladen|drauf(?= (?:haben|machen|spielen|packen|bekommen|"
        r"kriegen)))\b"
        r"(?! (?:fehlgeschlagen|schlaegt|bricht|haengt|abgebrochen|scheitert|ist abgelaufen|abgelaufen|"
        r"laeuft ab|nicht|geht nicht|funktioniert nicht|gestern|heute nacht|"
        r"letzte))(?<!nach der installation)(?<!seit der installation)",
    ),
    Wish(
        WishKind.DEVICE,
        either(
            r"\b(?:<want>)\b(?=[^.!?\n]{0,70}\b<device>(?=\W|$))(?! (?:hilfe|dringend hilfe))",
            r"\b<polite> (?=[^.!?\n]{0,70}\b<device>(?=\W|$))(?=[^.!?\n]{0,110}\b(?:bekommen|haben|bestellen|"
            r"kriegen|ausleihen|leihen|austauschen|tauschen|ersetzen|besorgen|schicken|zusenden|bereitstellen|"
            r"organisieren|erhalten|gestellt|ausgetauscht|getauscht|ersetzt)\b)",
            r"\b(?:ein|eine|einen|\d) (?:\w+ )?<device> fuer (?:mich|uns|den|die|das|unser\w*)\b(?=[\w -]{0,25}(?:$|"
            r"[.,;!\n]))|"
            r"\b(?:bestellung|beschaffung|bestellen|bestellt|austausch|ersatz|ausleihen|leihen|leihweise|"
            r"tauschen|umtausch|anforderung|beschaffen|bereitstellen|besorgen)\b(?= (?:von |eines |einer |"
            r"fuer |bitte |einen? |mein\w* |der |des |neue\w* )*[\w-]* ?(?:\w+ )?(?:<device>)(?=\W|$))|"
            r"\b<device>(?: \w+){0,6}? (?:bestellen|beschaffen|ausleihen|leihen|tauschen|austauschen|besorgen|"
            r"bereitstellen|benoetigt|gebraucht|gewuenscht|erforderlich|ersetzen|anfordern|beantragen)\b",
            r"\b(?:neue[nrs]?|zweite[nrs]?|weitere[nrs]?|zusaetzliche[nrs]?|andere[nrs]?|groessere[nrs]?|"
            r"schnellere[nrs]?) (?=(?:[\w-]+ ){0,3}?<device>\b[^.!?\n]{0,40}(?:bitte|benoetigt|gebraucht|"
            r"noetig|gewuenscht|her\b|erforderlich|faellig|$|[.!]))(?=[^.!?\n]{0,80}$)|\bersatz(?:geraet|"
            r"laptop|maus|tastatur|akku|netzteil|headset|handy|ladegeraet|monitor|notebook|rechner)\w*\b|"
            r"\bleih-?(?:geraet|laptop|notebook|handy|beamer)\w*\b",
        ),
    ),
    Wish(
        WishKind.GENERAL,
        either(
            r"\b(?:ich|wir|er|sie|\w+) (?!braucht\b[^.,!?\n]*\b(?:minuten?|sekunden?|stunden?|ewig\w*)\b)(?:brauche|"
            r"brauchen|braucht|braeuchten?|benoetig\w+)\b(?! (?:dringend |"
            r"bitte |mal |schnell |eure |ihre |deine |unbedingt |sofort |ganz )*(?:hilfe|unterstuetzung|"
            r"support|rat|euch|sie|jemand\w*|einen menschen|einen mitarbeiter|das|es|ihn|ewig|stunden|minuten|"
            r"\d+ (?:minuten|sekunden)|eine antwort|einen techniker|wieder|keine?n?|nicht|dafuer|hier))\b",
            r"\b(?:ich|wir) (?:moechte|moechten|haette|haetten|wuensche|wuenschen|wuerde|wuerden|will|"
            r"wollen)(?: (?:gern|gerne|bitte|auch|noch|daher|deshalb|mal))* (?!(?:hilfe|wissen|fragen|melden|"
            r"mit|einen menschen|sprechen|das|gerade|heute|eigentlich|sagen|mitteilen|wieder|mich beschweren|"
            r"drucken|arbeiten|ihnen|euch|nur)\b)(?=[a-z])",
            r"\b(?:waere|faende) (?:es |das )?(?:schoen|toll|super|nett|praktisch|gut|klasse|hilfreich|prima|"
            r"cool),? (?:wenn (?:ich|wir)|einen?|das)\b|\b(?:bitte um|ich bitte um|erbitte|beantrage|"
            r"hiermit beantrage|bestelle|beantragen|anfrage (?:zu|fuer|auf)|wunsch nach|"
            r"bedarf an)\b(?! (?:hilfe|rueckmeldung|rueckruf|unterstuetzung|info|pruefung|antwort|"
            r"kontaktaufnahme|geduld|bearbeitung))|\bbitte (?!(?:um|hilfe|helfen|dringend|schnell|sofort|mal|"
            r"schaut|schauen|pruefen|"
            r"melden|rueckmeldung|ansehen|anschauen|hilf|helft|checken|reparieren|beheben|fixen|kuemmern|"
            r"nachschauen|kommen|nicht|danke|zurueckrufen|um|was|wie|warum|wann|so|ganz|alles|an|in|"
            r"ein ticket|ticket|einen techniker|jemanden|schnellstmoeglich|baldmoeglichst|asap|rufen|ruft|"
            r"die it|den|einmal|"
            r"hier|noch|weiterleiten|bald|umgehend|keine|nur|nochmal|loesen|machen sie|bearbeiten|erledigen|"
            r"wieder|gebt|kurz|geben sie mir|einfach|antworten|sagen|sagt|wenn|beachten|"
            r"entschuldig\w*|mit|mich|das)\b)[a-z]+",
        ),
    ),
)
