"""How German speakers mention the facts a ticket can hold. Each source is one slot's value, word for word."""

from workflows.engines.base import FactSlot

from ..lexicon_en.facts import RAW_FACTS as ENGLISH_RAW_FACTS

F = FactSlot

_UPPER, _LOWER = "A-Z\u00c4\u00d6\u00dc", "a-z\u00e4\u00f6\u00fc\u00df"

FACTS = (
    (
        F.OPERATING_SYSTEM,
        r"\b(?:windows[- ](?:\d{1,2}(?:\.\d)?|xp|server \d+)(?: (?:pro|enterprise|home|\d\dh\d))*|"
        r"mac ?os(?: x)?(?: (?:\d+(?:\.\d+)*))?|ubuntu(?: \d+\.\d+)?|linux(?: mint)?|debian|"
        r"ios(?: \d+(?:\.\d+)*)?(?=\W|$)|i ?pad ?os(?: \d+)?|android(?: \d+)?|win ?(?:10|11|7))\b",
    ),
    (
        F.VERSION,
        r"\b(?:versions?(?:nummer)?|release|build|v\.?) ?:?(?:ist |nummer )?v?\d[\w.]*|\b(?:office|"
        r"outlook|excel|word|acrobat|visio|photoshop|sap gui|firmware|python|java|chrome|firefox|"
        r"teams) (?:20\d\d|365|\d{2,4}(?:\.\d+)*|\d+\.\d+(?:\.\d+)*)\b|\bv\d+(?:\.\d+)+\b|"
        r"\b\d+\.\d+\.\d+(?:\.\d+)?\b(?!\.)|\b2[0-9]h[12]\b",
    ),
    (F.ERROR_TEXT, r"\b(?:keine?|ohne) (?:fehler(?:meldung|text|code)?|meldung)\b"),
    (F.ERROR_TEXT, r'"[^"\n]{3,200}"'),
    (F.ERROR_TEXT, r"(?<!\w)'[^'\n]{4,160}'(?!\w)"),
    (
        F.ERROR_TEXT,
        r"\b(?:fehler(?:code|nummer|meldung)?|error(?: code)?|stop-?code|statuscode|code|"
        r"ereignis)(?: nr\.?| nummer| mit der nummer| mit dem code)?:? ?(?:ist |lautet |#)?(?:0x[0-9a-f]+|"
        r"[a-z]*[-_]?\d[\w-]*|[a-z]+_\w+)|\b0x[0-9a-f]{4,}\b|\berr_\w+\b|\b[a-z]+_[a-z_]+_[a-z_]+\b|"
        r"\b(?:http )?(?:400|401|403|404|408|500|502|503|504)(?: (?:bad gateway|forbidden|not found|"
        r"internal server error|service unavailable|gateway timeout|unauthorized|fehler|"
        r"error))?\b(?! (?:leute|nutzer|mitarbeiter|user|euro|kollegen|seiten|mann|personen|stueck))",
    ),
    (
        F.ERROR_TEXT,
        r"\b(?:sagt|steht|meldet|meldung:?|zeigt|kommt|erscheint|fehler:|lautet|heisst es|bekomme|kriege|"
        r"heisst|meldung ist|mit|da steht|anzeige:?)(?: mir| uns| dass| nur| immer| dann| jetzt|:|,|"
        r" eine?n?| die| der| das| dort| da| fehlermeldung| meldung| fehler| es| sei| folgendes|"
        r" was von)* (?:<error_phrase>)[^.!?\n,]{0,80}",
    ),
    (
        F.ERROR_TEXT,
        r"\b(?:da steht|es steht|steht(?: \w+){0,2}?|es kommt die meldung|fehlermeldung(?: ist| lautet)?|"
        r"die meldung(?: ist| lautet)?|meldung lautet|meldet(?: \w+)?|sagt (?:er|es|sie|mir|nur|immer|"
        r"outlook|windows|sap|excel|teams)(?: \w+)?|fehler:|meldung:)(?: dann| nur| immer| was von| dass|"
        r":|,| da)* (?!(?:ich|er|sie|wir|hallo|danke|seit|nicht|mit dem|auf dem tisch|im flur|"
        r"in der)\b)[^.!?\n]{4,120}",
    ),
    (F.ERROR_TEXT, r"\b(?:<error_phrase>)\b[^.!?\n,]{0,40}"),
    (
        F.ERROR_TEXT,
        r"\b(?:blinkt|leuchtet|blinken|leuchten)(?: [\w'-]+){0,3}? (?:rot|orange|gelb|gruen|blau|weiss|"
        r"\d+ ?x|\w+mal)(?: (?:rot|orange|gelb|gruen|blau|weiss))?\b",
    ),
    (
        F.CONNECTION,
        r"\b(?:(?:ueber|per|via|im|am|mit|aus dem|vom|im firmen|das|dem) )?(?:home-?office|"
        r"von (?:zu hause|zuhause|daheim)|zu hause|zuhause|w-?lan(?: \w+)?|wifi|lan(?:-?kabel)?|ethernet|"
        r"(?:netzwerk|lan)-?kabel|vpn|hotspot|mobile(?:n)? (?:daten|hotspot)|mobilfunk|4g|5g|lte|dsl|"
        r"dockingstation|mobil(?:es|em) arbeiten|unterwegs)\b",
    ),
    (
        F.LOCATION,
        r"\b(?:im |in der |auf der |in |auf |vom |aus dem |der |das )?(?:ganze[nr]? |gesamte[nr]? |"
        r"komplette[nr]? )?(?:<ordinal>|\d{1,2}\.) ?(?:etage|stock|stockwerk|og|ug|obergeschoss|"
        r"untergeschoss)\b(?:,? (?:raum|zimmer|haus|gebaeude|bau|fluegel|links|rechts|nord|sued|ost|"
        r"west) ?[\w.-]*)?|\b(?:im |in der |auf )?(?:etage|stock|stockwerk|og|ebene|"
        r"level) -?\d{1,2}\b(?:,? (?:raum|zimmer|gebaeude|haus) [\w.-]+)?|\b(?:im )?(?:erdgeschoss|"
        r"untergeschoss|dachgeschoss|obergeschoss|keller|eg|ug|zweiten|dritten og)\b",
    ),
    (
        F.LOCATION,
        r"\b(?:im |in der |in |am |an der |aus dem |vom |auf |von )?(?:[\w-]*(?:raum|zimmer|buero|"
        r"gebaeude|halle|platz|arbeitsplatz|bau|block|haus|fluegel|labor|tor|lager|station|kasse|schalter|"
        r"packplatz|arbeitsplatz|rampe|linie|saal|hoersaal|werk|standort|filiale|praxis))(?: nr\.?|"
        r" nummer)? (?:[a-z]{0,3}[-.]?\d[\w./-]*|[a-z]{1,2}\d[\w./-]*|[a-h](?=\W|$)|nord|sued|ost|"
        r"west)(?:,? (?:etage|stock|gebaeude|haus|raum) [\w.]+)?",
    ),
    (
        F.LOCATION,
        r"\b(?:im |in der |in unserem |in unserer |am |an der |beim |auf dem |auf der |neben der |"
        r"neben dem |vor dem |vor der |aus dem |aus der |vom |von der |bei der |in den |hinter dem |"
        r"hinter der )(?:(?!ganzen|gleichen|selben|anderen|naechsten|letzten|neuen|"
        r"alten)[\w-]+ )?(?:home-?office|[\w-]*besprechungsraum(?: (?!ist|hat|geht|funktioniert|zeigt|"
        r"seit|und|mit|flackert|bleibt|kein|haben|wir)[\w'-]+)?|[\w-]*konferenzraum(?: (?!ist|hat|geht|"
        r"funktioniert|zeigt|seit|und|mit|flackert|bleibt|kein|haben|wir)[\w'-]+)?|"
        r"[\w-]*meetingraum(?: (?!ist|hat|geht|funktioniert|zeigt|seit|und|mit|flackert|bleibt|kein|haben|"
        r"wir)[\w'-]+)?|[\w-]*sitzungszimmer|schulungsraum|serverraum|[\w-]*lager|empfang|foyer|"
        r"eingang(?:sbereich)?|flur|gang|"
        r"[\w-]*kueche|kantine|keller|dachboden|produktion(?:shalle)?|werkstatt|labor|kopierraum|"
        r"druckerraum|poststelle|zentrale|hauptsitz|werk|filiale|niederlassung|aussenstelle|zweigstelle|"
        r"haupthaus|altbau|neubau|anbau|[\w-]*gebaeude|callcenter|grossraumbuero|[\w-]*buero|campus|"
        r"parkplatz|zug|ice|hotel|flughafen|versand|wareneingang|warenausgang|kommissionierung|"
        r"buchhaltung|vertrieb|einkauf|personalabteilung|sekretariat|kundendienst|halle|leitstand|praxis|"
        r"standort|messe|station|kasse|theke|rezeption|tresen|verladung|rampe|pforte|schalterhalle|aula|"
        r"lehrerzimmer|klinik|ambulanz)\b",
    ),
    (
        F.LOCATION,
        r"\b(?:ganze[rsn]? |gesamte[rsn]? |komplette[rsn]? |unser |der |die |das )?(?:standort|filiale|"
        r"werk|niederlassung|zweigstelle|aussenstelle|geschaeftsstelle|lager) (?!ist|sind|hat|haben|ohne|"
        r"geht|seit|komplett|nicht|kein|steht|und|mit|bei|wird|kann|koennen|nichts|offline|alle|"
        r"niemand)[a-z]{3,}(?:-[a-z]+)?\b|\b[\w-]+(?:werk|lager|filiale|zentrale|campus)\b(?=[ ,.])",
    ),
    (
        F.SINCE,
        r"\b(?:seit|ab|seid)(?: (?:etwa|ca\.?|circa|ungefaehr|gut|knapp|ueber|mehr als|dem|der|den|diesem|"
        r"dieser|letzte[mnr]?|vorige[mnr]?|gestern|heute|anfang|ende|mitte|kurz|einer|einem|ein paar|"
        r"einigen|mehreren|wenigen|schon|genau|rund|fast|vergangene[mnr]?|neuem|etlichen|"
        r"ungefaehr))* (?:(?:<day>)(?:morgen|abend|nachmittag|vormittag|mittag|frueh)?|gestern|vorgestern|"
        r"heute|frueh|morgen|mittag|vormittag|nachmittag|abend|nacht|woche[n]?|monat\w*|wochenende|"
        r"jahr\w*|(?:<month>)|sommer|winter|ostern|weihnachten|neuestem|kurzem|langem|laengerem|beginn|"
        r"anfang|immer|\d{1,2}[.:]\d{2}(?: ?uhr)?|\d{1,2} ?uhr(?: \d+)?|\d{1,2}\.\d{1,2}\.?(?:\d{2,4})?|"
        r"(?:<number>) (?:minuten|stunden|tagen|wochen|monaten|jahren)|stunde[n]?|minuten|tagen|"
        r"viertelstunde|halben stunde|tag|ein paar \w+|[\w-]*updates?|neustart|umzug|umstellung|urlaub|"
        r"stromausfall|migration|[\w-]*wechsel|wartung|absturz|aktualisierung|dienstbeginn|schichtbeginn|"
        r"arbeitsbeginn|feierabend|mal|dann)"
        r"(?: (?:frueh|morgen|mittag|vormittag|nachmittag|abend|nacht|(?:gegen|um|ca\.?|etwa) (?:<clock>|"
        r"\d{1,2})|um \w+|abend|von \w+|am \w+|letzter woche|letzte woche|uhr|der \w+|des \w+|vor\w*))*|"
        r"\bseit(?:dem)? (?:ich|wir|das|dem|der|die|es|ihr|mein\w*)(?: [\w'-]+){1,6}",
    ),
    (
        F.SINCE,
        r"\bvor (?:etwa |ca\.? |ungefaehr |rund |gut |knapp |ein |einer |einem )*(?:(?:<number>|ein|einer|"
        r"einem|einigen|ein paar|wenigen|paar|mehreren|halben|halben stunde) ?)*(?:minuten|min|stunde[n]?|"
        r"tage[n]?|wochen?|monate?n?|viertelstunde|kurzem|jahren?)\b|\b(?:gestern|vorgestern|"
        r"letzte[rn]? (?:nacht|woche|<day>|monat)|vergangene[rn]? (?:nacht|woche|<day>)|heute (?:frueh|"
        r"morgen|mittag|nacht|vormittag|nachmittag)|ueber nacht|uebers wochenende|am wochenende|neulich|"
        r"vorhin|gerade eben|diese woche|heut morgen)(?: (?:abend|frueh|nachmittag|mittag|vormittag|nacht|"
        r"morgen|gegen <clock>|um <clock>))?\b|"
        r"\b(?:angefangen|begonnen|aufgetreten|erstmals|zum ersten mal)(?: (?:am|um|gegen|hat|vor|seit|"
        r"gestern|heute))*[^.,!?\n]{0,25}|\b(?:die ganze zeit|von anfang an|schon immer|noch nie|"
        r"seit jeher|den ganzen (?:tag|vormittag|morgen|nachmittag))\b|\b(?:gegen|um) (?:etwa |"
        r"ca\.? )?\d{1,2}[:.]\d{2}(?: uhr)?\b|\bheute\b(?= (?:geht|funktioniert|ist|startet|kommt|bekomme|"
        r"kriege|laesst))",
    ),
    (
        F.DEADLINE,
        r"\b(?:bis|spaetestens|vor|fuer|zum|deadline(?: ist)?|frist(?: ist)?(?: am)?|faellig(?: am)?|"
        r"abgabe(?: ist)?(?: am)?|ab)(?: (?:spaetestens|zum|am|naechsten?|naechste|kommenden?|diesen|ende|"
        r"anfang|mitte|heute|morgen|den|der|die|dem|um|dieser|des|naechster))* (?:(?:<day>)|heute|morgen|"
        r"uebermorgen|mittags?|abends?|mitternacht|<clock>|(?:<date>)|(?:<month>)|\d{1,2}\.|ende (?:der|"
        r"des|naechster|dieser) (?:woche|monats|quartals|jahres)|woche|wochen|monats?|quartals?|jahres|"
        r"monatsende|wochenende|quartalsende|jahresende|feierabend|dienstschluss|ersten|termin|meeting|"
        r"freigabe)(?: (?:frueh|abend|mittag|vormittag|nachmittag|um <clock>|<clock>|naechster woche|"
        r"(?:<month>)))*(?! (?:etage|stock|og\b|stockwerk))",
    ),
    (
        F.DEADLINE,
        r"\b(?:in|innerhalb(?: von)?)(?: (?:den naechsten|etwa|ca\.?|knapp|spaetestens|weniger als|gut|"
        r"rund))* (?:<number>|einer|einem|ein paar|wenigen|einer halben|halben|anderthalb) ?-?(?:minuten|"
        r"min|stunden?|h|tage[n]?|wochen?|monate?n?|viertelstunde)\b|\bin einer (?:viertel|"
        r"halben) ?stunde\b|\b(?:(?<!guten )morgen(?: (?:frueh|vormittag|mittag|nachmittag|"
        r"abend))?(?: um <clock>)?|uebermorgen|naechste[nrs]? (?:woche|monat|quartal|jahr|<day>)|"
        r"kommende[nrs]? (?:woche|<day>|monat)|heute (?:abend|nachmittag|noch|mittag|um <clock>|"
        r"bis <clock>)|noch heute|diese woche noch|ende (?:der|dieser|naechster) woche|"
        r"(?<!seit )(?<!gegen )(?<!seit ca )um (?:<clock>|\d{1,2}\b(?![.:]\d))|(?:am|ab|ab dem|zum|diesen|"
        r"kommenden|naechsten) (?:(?:<day>)(?: (?:frueh|vormittag|nachmittag|um <clock>))?|(?:<date>)|"
        r"\d{1,2}\. (?:<month>)|\d{1,2}\.(?!\d| ?(?:og|stock|etage|ug|stockwerk)))|\d{1,2}\. (?:<month>)|"
        r"heute)\b",
    ),
    (
        F.DEADLINE,
        r"\b(?:meeting|praesentation|call|termin|demo|interview|webinar|workshop|audit|lohnlauf|"
        r"gehaltslauf|zahllauf|abgabe|frist|deadline|pruefung|flug|schulung|konferenz|monatsabschluss|"
        r"kunde|kundentermin|besprechung|sitzung|vorstand\w*|videokonferenz|"
        r"abschluss)(?: [\w'/-]+){0,4}? (?:in \w+ (?:minuten|stunden?|min|tagen)|in einer (?:\w+ )?stunde|"
        r"heute(?: \w+)?|morgen(?: \w+)?|um <clock>|am (?:<day>)|naechste woche|gleich|beginnt \w+|"
        r"startet \w+)\b",
    ),
    (
        F.FREQUENCY,
        r"\b(?:alle (?:paar|\d{1,3}|zwei|drei|fuenf|zehn|fuenfzehn|zwanzig|dreissig|halbe)(?:(?: ?-? ?|"
        r"\s?bis )\d{1,3})? ?(?:minuten|stunden?|tage|sekunden|min|wochen|h)|jede[nrs]? (?:stunde|minute|"
        r"tag|morgen|montag|dienstag|mittwoch|donnerstag|freitag|mal|halbe stunde|woche|abend|"
        r"zweite[snr]? \w+|\w*start|\w*anruf|mail|druck\w*|seite)|jedes mal|jedesmal|bei jede[mr] (?:\w+)|"
        r"manchmal|ab und zu|ab und an|hin und wieder|gelegentlich|von zeit zu zeit|immer wieder|"
        r"sporadisch|zeitweise|unregelmaessig|staendig|permanent|dauernd|andauernd|laufend|die ganze zeit|"
        r"immer|ununterbrochen|mehrmals(?: (?:am|pro|taeglich)(?: \w+)?)?|"
        r"(?:\w+|\d+)-? ?mal (?:am|pro|die|taeglich|heute|in der)(?: \w+)?|(?:zwei|drei|vier|fuenf|zehn|"
        r"\d+) ?bis (?:\w+) ?mal(?: \w+ \w+)?|taeglich|stuendlich|woechentlich|oft|oefters?|haeufig|"
        r"selten|nach (?:etwa |ca\.? )?\w+ (?:minuten|stunden)|den ganzen tag|nur (?:morgens|abends|"
        r"vormittags|nachmittags)|morgens|einmal (?:am|pro) \w+)\b",
    ),
    (
        F.CHANGED,
        r"\b(?:(?:direkt |kurz |gleich |unmittelbar )?(?:nach|seit|wegen|aufgrund|durch)(?: (?:dem|der|"
        r"des|einem|einer|den|meinem|unserem|letzten|gestrigen|heutigen|neuesten|juengsten|grossen|"
        r"[\w.-]+)){0,4}? (?:<change_noun>)(?: (?:auf|von|am|gestern|heute|letzte\w*|in der|vom|zu|ueber|"
        r"auf die|des|der) ?[\w.-]*(?: [\w.-]+)?)?)|\b(?:seit(?:dem)?|nachdem) (?:ich|wir|man|es|ihr|er|"
        r"sie|jemand|mein\w*|das|der|die|unser\w*)(?: [\w'-]+){0,8}? (?:aktualisiert|geupdatet|upgedatet|"
        r"installiert|geaendert|umgezogen|getauscht|ausgetauscht|gewechselt|migriert|umgestellt|"
        r"neu aufgesetzt|neu gestartet|neugestartet|bekommen|umgestoepselt|umgesteckt|umgebaut|gekommen|"
        r"zurueck\w*|eingespielt|umgezogen sind|habe|haben|hat|sind|bin|wurde|ist|nutzen|arbeite\w*)\b|"
        r"\b(?:ich|wir|es|jemand|man|wurde|wurden|habe|haben|hat|gab|gestern|"
        r"heute)(?: [\w'.-]+){0,5}? (?:[\w-]*update|[\w-]*upgrade|stromausfall|umzug|gewitter|migration|"
        r"wartung|umstellung|neues? (?:handy|passwort|telefon|router|laptop|monitor|"
        r"version))\b(?: [\w'-]+){0,3}?(?: (?:installiert|eingespielt|gelaufen|bekommen|gemacht|gehabt|"
        r"gegeben|durchgefuehrt|gezogen|geaendert))?|\b(?:nichts|nix) (?:geaendert|veraendert|gemacht|"
        r"umgestellt)\b|\bneue[sn]? (?:version|passwort|handy|laptop|router|buero|schreibtisch|telefon|"
        r"monitor|dock|update|nummer)(?= seit| gestern| letzte)|\b(?:bin|sind|ist|"
        r"wurde)(?: [\w'-]+){0,5} umgezogen\b",
    ),
    (
        F.TRIED,
        r"\b(?:habe|haben|hab|hat|ich)(?: (?!fehler|das problem|seit|kein\w*|nicht|probleme|ein problem|"
        r"einen fehler|versehentlich|aus|gestern|mein passwort)[\w'-]+){0,8}? (?:neu ?gestartet|"
        r"neugestartet|versucht|probiert|ausprobiert|neu installiert|deinstalliert|umgesteckt|abgesteckt|"
        r"aus- und eingesteckt|eingesteckt|ausgesteckt|gezogen|getauscht|ausgetauscht|geprueft|"
        r"ueberprueft|gecheckt|aus- und wieder eingeschaltet|aus- und eingeschaltet|"
        r"ein- und ausgeschaltet|ausgeschaltet|resettet|zurueckgesetzt|aktualisiert|gereinigt|abgemeldet|"
        r"neu angemeldet|gewartet|getestet|gekoppelt|geleert|deaktiviert|nachgesehen|angerufen|gefragt|"
        r"gegoogelt|gewechselt|neu verbunden|hochgefahren|runtergefahren|heruntergefahren|nachgefuellt|"
        r"gegengetestet)\b[^.!?\n]{0,60}|"
        r"\b(?:neustart\w*|neu ?starten|rechner neu gestartet|aus- und einschalten|"
        r"aus und wieder an(?:gemacht|geschaltet)?|neuinstallation|kabeltausch|anderes kabel|abmelden|"
        r"stecker (?:gezogen|raus))(?: [\w'-]+){0,5} (?:hilft|half|bringt|brachte|bringen|geholfen|"
        r"gebracht|nichts|nicht|erfolglos|ohne erfolg)[^.!?\n]{0,40}|\b(?:auch |selbst |"
        r"trotz )?nach (?:einem |dem |mehreren |mehrfachem |zwei |drei |\w+ )?(?:neustarts?|neu ?starten|"
        r"reboot)\b[^.!?\n]{0,30}|\b(?:trotz|auch) (?:mehrfache[nmr]? |\w+ )?(?:neustarts?|"
        r"neuinstallation)\b|\b(?:schon|bereits)(?: [\w'-]+){0,3} (?:neu ?gestartet|neugestartet|probiert|"
        r"versucht|neu installiert|getauscht|geprueft|gecheckt|gewechselt|umgesteckt|aus und an\w*|"
        r"aus- und \w+)\b|\b(?:rechner|pc|laptop|router|geraet|drucker|programm|"
        r"handy)(?: \w+){0,2} (?:neu ?gestartet|neugestartet|resettet)\b(?: \w+){0,4}|\b(?:neu ?gestartet|"
        r"neugestartet|ausgeschaltet und wieder eingeschaltet|neustart (?:gemacht|schon gemacht|"
        r"durchgefuehrt))\b|\b(?:noch )?nichts (?:versucht|probiert|unternommen)\b",
    ),
    (
        F.CONTACT,
        r"(?<![\w.])(?=(?:\D?\d){6})(?!\d{1,2}\.\d{1,2}\.\d{2,4}\b)(?:\+\d{1,3}[ ./-]?)"
        r"?(?:\(?0?\d{1,5}\)?[ ./-]){1,5}\d{2,8}(?![\w.])|(?<!\w)\+\d{7,15}(?!\w)|\b(?:durchwahl|dw|"
        r"nebenstelle|tel\.?|telefon(?:nummer)?|handy(?:nummer)?|mobil|rufnummer|meine nummer|nummer|"
        r"apparat|app\.|(?:erreichbar|erreichen|zu erreichen|rueckruf|anrufen|"
        r"rufen sie)(?: \w+){0,3} (?:unter|auf|ueber|am|an))(?: ist| lautet)?:? ?(?:der |unter |die |"
        r"nummer |durchwahl |-)*\+?\d[\d /()-]{1,18}\d\b|\b(?:durchwahl|dw|nst\.?|apparat) ?-?\d{2,6}\b|"
        r"\b(?:bin|bitte|am besten|erreichbar|rueckruf|zurueckrufen|ruft mich|rufen sie mich|"
        r"melden sie sich)(?: [\w'-]+){0,3} (?:ab|bis|vor|nach|zwischen) \d[^.!?\n]{0,25}|"
        r"\b[\w.+-]+@[\w-]+\.[\w.-]*\w",
    ),
    (
        F.ACCOUNT,
        r"\b(?:benutzer(?:name|kennung)?|user(?: ?name|-?id)?|kennung|login(?:name)?|konto|account|"
        r"anmeldename|personalnummer|pers\.?-?nr\.?|mitarbeiter-?nummer)(?: ist| lautet|:| =|"
        r"=) ?(?!gesperrt|blockiert|deaktiviert|nicht|abgelaufen|kein|seit|auf|weg|gehackt|wurde|mein|"
        r"noch|immer|ein|das|schon|leider|wieder|heute|jetzt)[\w.@\\-]+|\b[a-z]{2,12}\\[\w.-]+|\b(?:mein|"
        r"das|sein|ihr|unser|meinen|dem|meinem) (?:[\w-]+ )?(?:[\w-]*konto|[\w-]*account|benutzerkonto|"
        r"benutzer|login|zugang)\b|\b(?:konto|account|benutzer|zugang) (?:von|fuer|"
        r"namens) [\w.@-]+(?: [\w'/-]+)?|\b[a-z]{1,3}[._-]?[a-z]{3,}\d{0,3}(?=\W)(?<=\w\.\w{3})",
    ),
    (
        F.TARGET,
        r"\b(?:[\w-]*zugriff|[\w-]*zugriffsrechte|[\w-]*rechte|[\w-]*berechtigung(?:en)?|zugang|freigabe|"
        r"freischaltung|schreibrechte|leserechte|login|konto|account|zugangsdaten)s? (?:auf|fuer|zu|zum|"
        r"zur|im|in|ins|an|beim|bei) (?:den |die |das |dem |der |unser\w* |mein\w* |einen? |eine |"
        r"sein\w* |ihr\w* )?(?:[^.!?,;\n]|\.(?=\w)){2,60}?(?=[.!?](?:\W|$)|[,;\n]|$| (?:bitte|weil|da|"
        r"denn|seit|fuer (?:mein\w*|unser\w*|den|die|das|mich|ihn|sie|uns|herrn|frau)|bis|und|ich|wir|"
        r"aber|bekommen|haben|geben|erhalten|benoetigt|einrichten|erteilen|freischalten|beantragen|"
        r"brauchen|brauche|verweigert|nicht|mehr|kriegen|verloren|hinzufuegen|heute|morgen|damit|zum|"
        r"entziehen|entfernen|ab)\b)|"
        r"\b(?:in (?:den|die|das|unseren?) )(?:[\w-]*verteiler|[\w-]*gruppe|team|kanal|[\w-]*ordner|"
        r"mailingliste|[\w-]*postfach)(?: (?!aufnehmen|hinzufuegen|eintragen|mit|auf|rein|bitte|"
        r"aufgenommen)[\w.&@/-]+){0,3}|\b(?:ordner|freigabe|[\w-]*laufwerk|postfach|gruppe|seite|liste|"
        r"verzeichnis|projekt|kanal|pfad|teamsite|sharepoint(?:-?seite)?|verteiler|datenbank|"
        r"kalender)(?: (?:namens|heisst|:|von|der|des))? ?(?:\"[^\"\n]+\"|'[^'\n]+'|"
        r"[\w&.-]*[/\\@_][\w/\\&.@-]*|[a-z](?=:|\W|$):?(?:\\[\w\\.-]*)?)|\b[\w-]*(?:postfach|[a-z]+ordner|"
        r"verteiler|netzlaufwerk|teamlaufwerk|sharepoint-?seite|teamsite|gruppenlaufwerk|laufwerk)\b|"
        r"\\\\[\w.-]+\\[\w.$\\-]+|\b(?:ins?|im|bei|fuer|in das|in der) (?:mein |das |unser |der |die |"
        r"den )?(?:[a-z][\w/&.-]*-?)(?:portal|system|ordner|konto|account|laufwerk|postfach|server|"
        r"datenbank|tool|app)\b|\bpasswort (?:fuer|von|zu|zum|im|in) (?:mein\w* |das |den |die |unser\w* |"
        r"dem |der )?[\w/&.-]+",
    ),
    (
        F.REQUESTED_FOR,
        r"\bfuer (?:unser\w* |mein\w* |den |die |das |eine\w* |einen? |zwei |drei |vier |fuenf |\d+ |"
        r"ihre\w* |alle )*(?:neue[nrsm]? )?(?:[\w'/-]+ )?(?:kolleg\w+|mitarbeiter\w*|azubis?|"
        r"auszubildende\w*|praktikant\w*|werkstudent\w*|chef\w*|vorgesetzte\w*|assistent\w*|assistenz|"
        r"leiter\w*|team|abteilung|externe\w*|studenten?|gaeste?|besucher\w*|aushilfe\w*|berater\w*|"
        r"freelancer\w*|nachfolger\w*|buero|trainer\w*|pruefer\w*|auditor\w*|meeting|geschaeftsfuehr\w*|"
        r"neuzugang|teilnehmer\w*|schulung)(?: [\w'.-]+){0,3}|\bim auftrag (?:von|der|des) [\w .'-]{2,40}|"
        r"\bfuer (?:mich|uns|ihn|sie|die buchhaltung|den vertrieb|das marketing|das lager|"
        r"frau [\w-]+(?: [\w-]+)?|herrn [\w-]+(?: [\w-]+)?|<dept>)\b|"
        r"\bneue[rnms]? (?:[\w'/-]+ )?(?:kolleg\w+|mitarbeiter\w*|azubi\w*|praktikant\w*|werkstudent\w*|"
        r"teammitglied\w*|aushilfe|assistenz|auszubildende\w*|berater\w*|freelancer\w*|entwickler\w*|"
        r"vertriebler\w*)(?:,)?(?: (?:namens|heisst))?(?: (?!faengt|kommt|startet|beginnt|ab|am|braucht|"
        r"bei|und|im|in|die|der|naechste)[\w'.-]+){0,3}",
    ),
    (
        F.REQUESTED_ITEM,
        r"\b(?:brauche?|brauchen|braucht|benoetig\w+|moechten?|haette[nt]?(?: gern\w*)?|wuensche\w*|"
        r"bestell\w*|beantrag\w*|will|wollen|suche\w*|bitte um|ausleihen|leihen|gib mir|lizenz fuer|"
        r"zugang zu|bedarf an|anforderung von)(?: (?:ich|wir|er|sie|mir|uns|bitte|auch|dringend|gern|"
        r"gerne|noch|ab \w+|fuer \w+|daher|dafuer|jetzt|dann|unbedingt|demnaechst|zusaetzlich|"
        r"ausserdem))* (?:(?:einen?|eine[nrms]?|ein|den|die|das|mein\w*|unser\w*|zwei|drei|vier|fuenf|\d+|"
        r"neue[nrms]?|zweite[nrms]?|weitere[nrms]?|anderen?|groessere[nrms]?|bessere[nrms]?|ne|n|"
        r"paar) ?)+(?!hilfe|problem|frage|fehler|idee|meeting|termin|ticket|mensch|menschen|antwort|"
        r"loesung|techniker)[\w&'+./-]+(?: (?!bitte|fuer|weil|da|denn|seit|bis|und|aber|ich|wir|die|der|"
        r"das|auf|ist|heute|morgen|am|im|zum|ab|mehr|haben|bekommen|damit|um)[\w&'+./-]+){0,4}|"
        r"\b(?!passwort|neues? passwort)(?:(?!(?:<no_item>)\b)[\w+&'./-]+ ){0,2}(?!(?:<no_item>)\b)"
        r"[\w+&'./-]+ (?:installieren|"
        r"aufspielen|installiert|bestellen|beschaffen|freischalten|einrichten|deinstallieren|"
        r"aktualisieren)\b|\b(?:installation (?:von|des|der)|lizenz(?:en)? fuer|upgrade auf|"
        r"installiert?(?: mir| uns| bitte| mal)*) (?:den |die |das |einen? |adobe |"
        r"microsoft )?(?!zugriff\b|rechte\b|hilfe\b)[\w+&'./-]+(?: (?!bitte|fuer|weil|da|bis|und|aber|ich|"
        r"wir|auf|zu|die|ist)[\w+&./-]+){0,2}|\b[\w-]+-?lizenz(?:en)?\b|\b(?:neue[nrs]?|zweite[nrs]?|"
        r"groessere[nrs]?|weitere[nrs]?) (?:<device>)\b",
    ),
    (
        F.AFFECTED,
        r"\b(?:etwa |ca\.? |rund |ungefaehr |circa |knapp |fast |ueber |mehr als |mindestens |alle |die |"
        r"insgesamt |gut )*(?:<number>) (?:von (?:unser\w* |den |mein\w* )|andere[nr]? |weitere[nr]? |"
        r"[\w-]+ )?(?:<person>)\b|\b(?:die |das |der |unser\w* |"
        r"mein\w* )?(?:<whole>) (?:[\w'/-]+ ){0,2}?(?:firma|unternehmen|team|abteilung|etage|gebaeude|"
        r"standort|buero|werk|filiale|gruppe|lager|belegschaft|betrieb|haus|stock|stockwerk|schicht|"
        r"konzern|<dept>)\b|\b(?:bei allen|alle|niemand|keiner|fuer alle|jeder|wir alle|uns allen|"
        r"wir beide|uns beide[n]?|(?:alle|saemtliche) (?:nutzer|mitarbeiter\w*|kolleg\w+|kunden|user|"
        r"filialen|standorte|abteilungen|rechner|pcs)|nur (?:ich|bei mir|mich|mein\w* \w+)|(?:mein|unser|"
        r"meine|unsere|meinem|unserem|das|die) (?:ganze[srn]? )?(?:[\w-]+ )?(?:team|abteilung|kolleg\w+|"
        r"kunden)|mehrere (?:kolleg\w+|leute|nutzer|user)|einige (?:kolleg\w+|leute|nutzer|user)|"
        r"viele (?:kolleg\w+|leute|nutzer|user)|die anderen|andere|firmenweit|unternehmensweit|"
        r"ein paar (?:kolleg\w+|leute)|ich und mein\w* \w+|mein\w* kolleg\w+ und (?:ich|mir)|zu (?:zweit|"
        r"dritt|viert|fuenft|sechst|siebt|acht|neunt|zehnt)|wir (?:drei|vier|fuenf|sechs|sieben|"
        r"acht))(?: (?:im|in|auf|am|aus|von) (?:der |dem |den |unser\w* |"
        r"mein\w* )?(?:[\w'/.-]+ )?(?:[\w-]+))?\b|\bnur mein\w* \w+\b",
    ),
)

_FROM_ENGLISH = {F.ASSET_TAG, F.MODEL}

# Tried on the untouched letters: what only capitals and digits give away.
RAW_FACTS = (
    (
        F.ASSET_TAG,
        r"\b(?i:inventar(?:nummer|nr\.?|-nr\.?)?|ger\u00e4te(?:nummer|nr\.?|name|-id)|seriennummer|"
        r"serien-?nr\.?|inv\.?-?nr\.?|aufkleber|rechnername|pc-?name|computername|hostname|asset(?:-?tag|"
        r"nummer)?|service-?tag|kennzeichnung)(?i: ist| lautet)?:? ?#?(?=[A-Za-z-]*\d)"
        r"[A-Za-z0-9][\w-]{3,}\b",
    ),
    *(row for row in ENGLISH_RAW_FACTS if row[0] in _FROM_ENGLISH),
    (
        F.TARGET,
        rf"\b(?:[Ss]eite|[Oo]rdner|[Gg]ruppe|[Vv]erteiler|[Ll]iste|[Ll]aufwerk|[Ff]reigabe|[Pp]ostfach|"
        rf"[Kk]anal|[Pp]rojekt|Team|[Dd]atenbank|[Tt]eamsite|[Vv]erzeichnis|"
        rf"[Tt]eamlaufwerk) [{_UPPER}][\w&/-]*(?:[ /-][{_UPPER}0-9][\w&-]*){{0,2}}|"
        rf"\b[{_UPPER}][\w&-]+[/_][{_UPPER}0-9][\w&/-]*|\b[{_UPPER}][\w&-]+-?(?:[Oo]rdner|[Ll]aufwerk|"
        rf"[Pp]ostfach|[Vv]erteiler|[Ff]reigabe|[Gg]ruppe|[Ss]hare)\b|\b[A-Z]:\\?[\w\\.-]*|"
        rf"\b[\w.-]+@[\w.-]+\w",
    ),
    (
        F.REQUESTED_FOR,
        rf"\b(?:f\u00fcr|fuer|F\u00fcr|namens|[Kk]ollegin|[Kk]ollegen?|[Mm]itarbeiterin|[Mm]itarbeiter|"
        rf"[Aa]zubi|[Pp]raktikantin|[Pp]raktikant|[Aa]ssistentin),? (?:(?:Frau|Herrn?|"
        rf"Dr)\.? )?[{_UPPER}][\w'-]+(?: (?:van |von |de )?[{_UPPER}][\w'-]+)+|\b(?:Frau|Herrn?|Hr\.|"
        rf"Fr\.) (?:Dr\. )?[{_UPPER}][{_LOWER}'-]+(?: [{_UPPER}][{_LOWER}'-]+)?|"
        rf"\b(?P<person>[{_UPPER}][{_LOWER}'-]+ [{_UPPER}][{_LOWER}'-]+)(?= (?:f\u00e4ngt|beginnt|startet|"
        rf"verl\u00e4sst|kommt|wechselt|braucht|ben\u00f6tigt|scheidet|ist ab|tritt|geht in|hat uns)\b)",
    ),
    (
        F.LOCATION,
        rf"\b(?:in|aus|am Standort|Standort|Filiale|Werk|Niederlassung|Au\u00dfenstelle|"
        rf"Gesch\u00e4ftsstelle|Zweigstelle|In) (?:unserer |der |"
        rf"unserem )?[{_UPPER}][{_LOWER}]{{2,}}(?:[ -](?:am |an der )?[{_UPPER}][{_LOWER}]{{2,}}){{0,2}}|"
        rf"\b[{_UPPER}][{_LOWER}]{{3,}}(?:er (?:Werk|Standort|Filiale|B\u00fcro|Niederlassung|Zentrale|"
        rf"Lager))\b|\b(?:[Rr]aum|[Zz]immer|RAUM|[Bb]\u00fcro|[Bb]esprechungsraum|[Kk]onferenzraum|"
        rf"[Ss]itzungszimmer|[Mm]eetingraum|[Ss]aal|[Hh]alle|[Hh]aus|[Bb]au|[Tt]rakt|[Ff]l\u00fcgel|"
        rf"[Gg]eb\u00e4ude) [{_UPPER}\d][\w.-]*|"
        rf"(?<![Uu]m )(?<!bis )(?<!vor )(?<!seit )(?<!Seit )(?<!gegen )(?<!ab )(?<!ersion )"
        rf"\b[A-Z]{{0,2}}\d{{1,2}}\.\d{{2,3}}\b(?!\.| ?Uhr| ?uhr)",
    ),
    (
        F.APPLICATION,
        rf"\b(?:[Pp]rogramm|[Ss]oftware|[Aa]nwendung|[Aa]pp|[Tt]ool|[Pp]ortal|[Ss]ystem|namens|in|mit|von|"
        rf"f\u00fcr) (?P<value>[{_UPPER}][A-Za-z0-9+]*[A-Z0-9+][A-Za-z0-9+]*(?: [{_UPPER}0-9][A-Za-z0-9+]*)"
        rf"{{0,2}})\b|\b(?P<named>[{_UPPER}][A-Za-z0-9+\u00e4\u00f6\u00fc]{{2,}}(?:[ "
        rf"-][{_UPPER}0-9][A-Za-z0-9+]*){{0,2}})(?= (?:st\u00fcrzt|startet|h\u00e4ngt|\u00f6ffnet|meldet|"
        rf"l\u00e4dt|speichert|synchronisiert|reagiert|friert|schlie\u00dft sich|findet kein)\b)",
    ),
)

NO_PLACES = frozenset(
    "outlook teams excel word sap windows montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar "
    "m\u00e4rz april mai juni juli august september oktober november dezember microsoft office sharepoint onedrive "
    "powerpoint chrome firefox edge zoom salesforce jira confluence englisch deutsch ordnung google slack adobe "
    "photoshop visio dhl paypal amazon meiner unserer der meinem unserem ruhe zukunft k\u00fcrze "
    "eile minuten stunden "
    "tagen wochen frage bearbeitung betrieb zusammenhang verbindung kontakt bezug richtung wirklichkeit "
    "abstimmung absprache folge bilde kraft einer einem k\u00fcrze git github gitlab datev citrix access acrobat "
    "internet vpn wlan apple dell lenovo hp posteingang spam papierkorb mail mails pdf pdfs besprechungen meetings "
    "calls dokumenten dateien elternzeit rente urlaub mutterschutz echtzeit farbe schwarz gelb rot summe teilzeit "
    "netzwerk auftrag frau herrn herr das die den quarant\u00e4ne panik meetings".split()
)
