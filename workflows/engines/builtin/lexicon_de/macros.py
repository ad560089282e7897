"""Names for what many German patterns share, and the numbers people spell out."""

MACROS = {
    # Words between the parts of a verb, over which no negation is overlooked.
    "gap": r"(?: (?!nicht\b|nichts\b|nie\b|kein\w*\b|ohne\b)[\w'/.()-]+){0,8}?",
    "far": r"(?: (?!nicht\b|nichts\b|nie\b|kein\w*\b|ohne\b)[\w'/.()-]+){0,12}?",
    "few": r"(?: (?!nicht\b|nichts\b|nie\b|kein\w*\b|ohne\b)[\w'/.-]+){0,2}?",
    "any": r"(?: [\w'/.-]+){0,4}?",
    "nt": r"nicht|nichts|nie|niemals|kaum|nur noch sporadisch",
    # What stands between "nicht" and its verb.
    "more": r"(?: (?:mehr|richtig|so|recht|wirklich|ordentlich|korrekt|sauber|einfach|immer|mal|einmal|"
    r"laenger|weiter|"
    r"sofort|vernuenftig|komplett|ganz|vollstaendig|direkt|gescheit|wieder|automatisch|gleich))*",
    "my": (
        r"(?:mein|dein|sein|ihr|unser|eu|der|die|das|dem|den|des|ein|dies|jed|all|beid)(?:e|er|es|em|en|"
        r"re|rer|ren|rem|s)?"
    ),
    "i": r"ich|wir|er|sie|man|es|niemand|keiner|jemand|[a-z]+ich",
    "no_infinitive": r"arbeiten|funktionieren|gehen|laufen|klappen|wissen|verstehen|glauben|sagen|kennen|wollen|sollen|"
    r"muessen|haben|sein|werden|machen|tun|helfen|weiterhelfen|warten|den|einen|meinen|unseren|seinen|ihren|allen|"
    r"gegen|wegen|morgen|hinten|oben|unten|innen|letzten|naechsten|eilen|draengen|denken|moegen|duerfen|koennen|"
    r"vergessen|stoeren|beschreiben|ganzen|meisten|einzelnen|anderen|neuen|alten|einloesen|bestaetigen|gefallen|"
    r"kaufen|bestellen|antworten|klicken|anklicken|eingeben|weiterleiten|reden|sprechen|schreiben|brauchen|"
    r"verlieren|bekommen|erhalten|kriegen|stimmen|passieren|schlimmen|erinnern|merken|nennen|erklaeren|abwarten|"
    r"unbedingten|loeschen|ausschalten|zwischen|neben|hinten|zusammen|wollten|sollten|waren|hatten|wurden|worden|"
    r"gewesen|gesehen|seien|wuerden|sondern|leisten|betroffen|offen|zufrieden|verschieben",
    "no_finite": r"ist|hat|geht|funktioniert|klappt|laeuft|tut|weiss|heute|seit|jetzt|bitte|ueberhaupt|echt|leicht|"
    r"hilft|"
    r"selbst|damit|mit|dort|direkt|nicht|hatte|wollte|sollte|konnte|musste|war|wird|koennt|bist|hast|habt|"
    r"seid|gibt|macht|nichts|sonst|erst|fast|jetzt|laut|wert|zeit|gut|schlecht|recht|gefaellt|stimmt|passt|reicht|"
    r"eilt|braucht|moecht\w*|arbeit|welt|ort|art|nacht|monat|gerat|geraet|wort|passwort|konto|internet|netzt|"
    r"projekt|dokument|test|sht|nachricht|antwort|fort|einsicht|bekommt|kriegt|kommt|meint|sagt|oft|soll|stoert|"
    r"support|spart|draengt|brennt|haett|waer|verlangt|passiert|elt|betrifft|trifft|weit|leid|angst|zuletzt",
    "no_item": r"was|etwas|irgendwas|mir|uns|ihm|ihr|sie|ich|wir|man|es|das|mal|bitte|jemand|koennt|koennen|koennte\w*|"
    r"kannst|auf|im|in|am|an|und|fuer|noch|auch|selbst|neu|nicht",
    # Things that are wanted.
    "device": r"[\w-]*(?:laptops?|notebooks?|computers?|rechner|pcs?|monitore?n?s?|bildschirme?n?|tastatur(?:en)?|"
    r"maus|maeuse|headsets?|kopfhoerer|docks?|dockings?|dockingstation(?:en)?|telefone?|handys?|smartphones?|"
    r"iphones?|ipads?|tablets?|drucker|scanner|webcams?|kameras?|ladegeraete?|netzteile?|ladekabel|adapter|kabel|"
    r"beamer|projektor|usb|sticks?|festplatten?|ssd|toner|tonerkartuschen?|patronen?|akkus?|mikrofone?|"
    r"lautsprecher|macbooks?|mac|thinkpads?|simkarten?|sim|workstations?|server|hub|dongle|stift|"
    r"arbeitsspeicher|ram|presenter|geraete?n?|hardware|halterung|arm|staender|mauspad|hoerer|hdmi|"
    r"ausstattung|leihgeraete?|ersatzgeraete?|arbeitsplatz)",
    "want": r"(?:brauch(?:e|en|t|st|te|ten)?|braeuchte[nt]?|benoetig(?:e|en|t|te)|moecht(?:e|en|est)|"
    r"haett(?:e|en) (?:gern|gerne|bitte)|"
    r"haett(?:e|en) <any> gerne?|wuensch(?:e|en|t)|wuerd(?:e|en) (?:gern|gerne)|will|wollen|fehlt mir|fehlen uns|"
    r"bestell(?:e|en|t)|beantrag(?:e|en|t)|bitte um|suche[n]?|erbitte[n]?)",
    "polite": r"(?:koennt(?:e|en|est|et)?|kannst|koennen|kann|koennts|wuerd(?:e|en|est|et)?|duerft(?:e|en|est)?|darf)"
    r"(?: (?:ich|wir|du|ihr|sie|man|jemand|mir|uns|mich|bitte|mal|vielleicht|eventuell|einer|die it|euch|noch|kurz|"
    r"auch|eigentlich|wer))+",
    "number": r"\d{1,6}|zwei|drei|vier|fuenf|sechs|sieben|acht|neun|zehn|elf|zwoelf|dreizehn|vierzehn|fuenfzehn|"
    r"sechzehn|siebzehn|achtzehn|neunzehn|zwanzig|dreissig|vierzig|fuenfzig|sechzig|siebzig|achtzig|neunzig|"
    r"(?:ein|zwei|drei|vier|fuenf)?hundert|hunderte|(?:ein )?halbes dutzend|(?:ein |zwei )?dutzend|zu (?:zweit|dritt|"
    r"viert|fuenft|sechst|siebt|acht|neunt|zehnt)|beide[nr]?",
    "person": r"leute[n]?|personen|menschen|nutzer\w*|user\w*|anwender\w*|benutzer\w*|kolleg\w+|mitarbeiter\w*|"
    r"mitarbeitende[nr]?|"
    r"angestellte[nr]?|mann|frauen|maenner|von uns|von ihnen|teammitglieder\w*|agenten|plaetze[n]?|"
    r"arbeitsplaetze[n]?|"
    r"azubis?|praktikant\w*|entwickler\w*|pfleger\w*|lehrer\w*|aussendienstler\w*|fahrer\w*|"
    r"monteure?n?|rechnern?|pcs?|"
    r"laptops|arbeitsplatzrechner\w*|betroffene[nr]?|schueler\w*|studenten|studierende[nr]?|neue[nr]?|"
    r"berater\w*|ingenieure?n?|anderen?|weitere[nr]?|"
    r"sachbearbeiter\w*|techniker\w*|teilnehmer\w*|disponenten|lageristen|kassen|kassierer\w*|schwestern|aerzte",
    "dept": r"buchhaltung|buha|fibu|finanzen|vertrieb|verkauf|marketing|hr|personal|personalabteilung|einkauf|"
    r"logistik|versand|"
    r"rechtsabteilung|recht|entwicklung|empfang|controlling|produktion|fertigung|konstruktion|forschung|qualitaet\w*|"
    r"kundendienst|kundenservice|service|support|innendienst|aussendienst|lohnbuero|lohnbuchhaltung|"
    r"geschaeftsleitung|geschaeftsfuehrung|verwaltung|lager|wareneingang|warenausgang|kommissionierung|"
    r"disposition|arbeitsvorbereitung|planung|revision|labor|callcenter|hotline|sekretariat|montage|werkstatt",
    "team": r"teams?|\w*abteilung(?:en)?|\w*gruppe|\w*team|schicht|\w*schicht|bereich|fachbereich|referat|mannschaft|"
    r"truppe|station|redaktion|kanzlei|praxis|crew",
    "place": r"[\w-]*standort(?:e|en|s)?|[\w-]*gebaeude[ns]?|[\w-]*etagen?|[\w-]*stockwerke?|[\w-]*stock(?!w)|"
    r"[\w-]*werke?s?|filialen?|"
    r"niederlassung(?:en)?|zweigstellen?|zentrale|hauptsitz|hauptverwaltung|campus|[\w-]*hallen?|"
    r"[\w-]*lager|haus|hause? \w|"
    r"fabrik|buerogebaeude|klinik|krankenhaus|schule|geschaeftsstellen?|aussenstellen?|"
    r"betriebsgelaende|landkreis|stadtgebiet|bezirk|kanton|verbund|og|eg|ug|erdgeschoss|\w*geschoss",
    "ordinal": r"\d{1,2}\.?|erste[nmrs]?|zweite[nmrs]?|dritte[nmrs]?|vierte[nmrs]?|fuenfte[nmrs]?|sechste[nmrs]?|"
    r"siebte[nmrs]?|achte[nmrs]?|"
    r"neunte[nmrs]?|zehnte[nmrs]?|obere[nmrs]?|untere[nmrs]?|oberste[nmrs]?|unterste[nmrs]?|"
    r"gesamte[nmrs]?|ganze[nmrs]?",
    "whole": r"ganze[nmrs]?|gesamte[nmrs]?|komplette[nmrs]?|kompletter?",
    "day": r"montags?|dienstags?|mittwochs?|donnerstags?|freitags?|samstags?|sonnabends?|sonntags?",
    "daypart": r"frueh|morgen|vormittag|mittag|nachmittag|abend|nacht",
    "month": r"januar|februar|maerz|april|mai|juni|juli|august|september|oktober|november|dezember",
    "clock": r"\d{1,2}[:.]\d{2}(?: ?uhr| ?h\b)?|\d{1,2} ?uhr(?: \d{1,2})?|\d{1,2} ?h\b|mittags?|mitternacht|"
    r"(?:halb|viertel (?:vor|nach)|dreiviertel) \w+|(?:<small_hour>)(?: uhr)",
    "small_hour": r"eins?|zwei|drei|vier|fuenf|sechs|sieben|acht|neun|zehn|elf|zwoelf",
    "date": r"\d{1,2}\.(?: ?\d{1,2}\.?(?:\d{2,4})?| (?:<month>))",
    "event": r"\w*meetings?|\w*termine?|\w*besprechung(?:en)?|\w*praesentation|praesentieren|\w*calls?|\w*demo|"
    r"\w*interviews?|"
    r"bewerbungsgespraech|vorstellungsgespraech|\w*webinar|deadline|\w*frist|\w*workshop|\w*audit|"
    r"\w*pitch|vorstand\w*|\w*konferenz\w*|\w*abgabe|"
    r"abgabetermin|\w*ausschreibung|angebot\w*|gebot|\w*lohnlauf|gehaltslauf|zahllauf|zahlungslauf|"
    r"gehaltsabrechnung|lohnabrechnung|schulung|"
    r"\w*pruefung(?:en)?|klausur|messe|veranstaltung|\w*kick-?off|verhandlung|monatsabschluss|jahresabschluss|"
    r"quartalsabschluss|"
    r"tagesabschluss|abschluss|gericht\w*|anhoerung|go-?live|besuch|vorlesung|unterricht|kunden?|kundin|mandant\w*|"
    r"patient\w*|vertrag\w*|schicht\w*|bericht|rechnung(?:en)?|auktion|launch|stand-?up|town ?hall|vorfuehrung|flug|"
    r"release|lieferung|versand|verladung|lkws?|auftraege?|bestellung|\w*sitzung|ausschuss|gemeinderat|stadtrat|zug|ueberweisung(?:en)?|zahlung(?:en)?|"
    r"steuererklaerung|umsatzsteuer\w*|meldung|gespraech|inventur|betriebsversammlung|bewerber\w*",
    "fixed_today": r"heute|heut|gleich|sofort|in kuerze|heute (?:<daypart>)|in (?:den naechsten |knapp |ca\.? |etwa |"
    r"rund |"
    r"weniger als )?(?:\d{1,3}|einer|ein paar|zwei|drei|vier|fuenf|zehn|fuenfzehn|zwanzig|dreissig|einer halben|"
    r"einer viertel|wenigen|anderthalb) ?-?(?:viertelstunde|minuten|stunden?|min|h)\b|"
    r"in einer (?:viertel|halben) ?stunde|innerhalb (?:der naechsten|von|einer) "
    r"(?:\w+ )?(?:stunden?|minuten)|(?:um|bis|ab|vor) (?:spaetestens |punkt |genau )?(?:<clock>)|"
    r"bis (?:zum )?(?:feierabend|heute \w+|dienstschluss|"
    r"heute abend|mittag|abend|geschaeftsschluss)|noch heute|jeden moment|jeden augenblick|demnaechst los|"
    r"laeuft gerade|schon angefangen|bereits begonnen|"
    r"(?<!alle )(?<!eine )(?<!seit einer )(?:halbe stunde|dreiviertelstunde|viertelstunde)",
}

# What error messages say, so that they are known without quotation marks.
MACROS["error_phrase"] = (
    r"zugriff (?:wurde )?verweigert|keine berechtigung\w*|fehlende berechtigung\w*|"
    r"access (?:is )?denied|permission denied|"
    r"zeitueberschreitung\w*|timed? ?out|verbindung (?:wurde )?(?:unterbrochen|abgelehnt|getrennt|"
    r"fehlgeschlagen|zurueckgesetzt|verloren)|"
    r"connection (?:timed out|refused|reset|failed|lost)|netzwerkpfad (?:wurde )?nicht gefunden|"
    r"(?:server|host|seite|datei|drucker|geraet|treiber|"
    r"laufwerk|netzwerkname) (?:\w+ )?(?:nicht|kann nicht) (?:gefunden|erreichbar|erreicht|geoeffnet|"
    r"angezeigt|geladen|"
    r"verfuegbar)(?: werden)?|datei (?:ist )?(?:beschaedigt|gesperrt|in verwendung)|"
    r"(?:ungueltige[rs]?|falsche[rs]?) (?:passwort|anmeldedaten|benutzername|lizenz|zertifikat|token|"
    r"zugangsdaten|pin)|"
    r"(?:passwort|benutzername|konto|lizenz|zertifikat|sitzung)(?: \w+)? (?:abgelaufen|gesperrt|"
    r"deaktiviert|ungueltig|falsch)|"
    r"(?:postfach|speicher|festplatte|kontingent|laufwerk) (?:ist )?(?:fast )?voll|"
    r"nicht genuegend (?:speicher\w*|platz|arbeitsspeicher)|"
    r"nicht genug speicher\w*|kein (?:signal|internet|netz|toner|papier|startfaehiges geraet|boot\w*|"
    r"netzwerkzugriff|empfang)|no signal|no bootable device|"
    r"keine (?:verbindung|rueckmeldung|internetverbindung|rueckantwort)|unbekannter fehler|"
    r"allgemeiner fehler|interner serverfehler|"
    r"internal server error|bad gateway|service unavailable|gateway timeout|not found|anmeldung fehlgeschlagen|"
    r"authentifizierung fehlgeschlagen|papierstau|toner (?:ist )?(?:leer|niedrig)|"
    r"etwas ist schiefgelaufen|something went wrong|"
    r"offline|vertrauensstellung|betriebssystem nicht gefunden|update fehlgeschlagen|bluescreen|"
    r"sicherheitsrichtlinie\w*|"
    r"virus gefunden|bedrohung (?:gefunden|erkannt)|dns_probe\w*|err_\w+|sitzung (?:abgelaufen|beendet)"
)
MACROS["change_noun"] = (
    r"[\w-]*updates?|[\w-]*aktualisierung|[\w-]*upgrades?|umzug|umstellung|[\w-]*wechsel|migration|"
    r"neustart|installation|neuinstallation|"
    r"wartung|stromausfall|patch|patchday|reset|austausch|urlaub|wochenende|gewitter|rollout|absturz|"
    r"release|umbau|tausch|"
    r"neue[nrs]? version|serverumzug|passwortaenderung|ferien|elternzeit|krankheit"
)

NUMBERS = {
    "zwei": 2, "drei": 3, "vier": 4, "fuenf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9, "zehn": 10, "elf": 11,
    "zwoelf": 12, "dreizehn": 13, "vierzehn": 14, "fuenfzehn": 15, "sechzehn": 16, "siebzehn": 17, "achtzehn": 18,
    "neunzehn": 19, "zwanzig": 20, "dreissig": 30, "vierzig": 40, "fuenfzig": 50, "sechzig": 60, "siebzig": 70,
    "achtzig": 80, "neunzig": 90, "hundert": 100, "einhundert": 100, "zweihundert": 200, "dreihundert": 300,
    "vierhundert": 400, "fuenfhundert": 500, "hunderte": 300, "dutzend": 12, "ein dutzend": 12, "halbes dutzend": 6,
    "ein halbes dutzend": 6, "zwei dutzend": 24, "zu zweit": 2, "zu dritt": 3, "zu viert": 4, "zu fuenft": 5,
    "zu sechst": 6, "zu siebt": 7, "zu acht": 8, "zu neunt": 9, "zu zehnt": 10, "beide": 2, "beiden": 2,
}  # fmt: skip
