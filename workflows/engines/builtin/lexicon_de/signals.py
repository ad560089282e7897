"""Reach, urgency, dangers and flags in German (triage policy, sections 3, 4 and 10)."""

from workflows.engines.base import DangerKind, FlagKind, ReachKind, UrgencyKind

from ..lexicon import either

R, U = ReachKind, UrgencyKind

_NOBODY = r"(?:niemand|keiner|kein (?:mensch|schwein|einziger|mitarbeiter|kollege|user)|kein einziger)"
_ALL = (
    r"(?:alle[nr]?|jede[rmn]|saemtliche[nr]?|niemand\w*|keine[rmn]?|kein mensch|leute[n]?|kolleg\w+|"
    r"rechnern?|pcs|arbeitsplaetze\w*|nichts|alles|halbe?)"
)
_CORE = (
    r"(?:die |das |der |unser\w* |unsere |komplett\w* |gesamt\w* |zentral\w* |ganz\w* |firmen|"
    r"haus)*(?:e-?mail(?:s|-?system|-?server|-?dienst|-?verkehr)?|mail(?:s|-?system|-?server|-?dienst|"
    r"verkehr)?|exchange(?:-?server)?|outlook|internet(?:zugang|leitung|anbindung|verbindung)?|"
    r"anmeldung|anmeldedienst|"
    r"anmeldeserver|single sign-?on|sso|active directory|domaenencontroller|authentifizierung|"
    r"telefonanlage|telefonie|(?:alle )?telefone|telefonleitung(?:en)?|festnetz|voip|erp(?:-?system)?|"
    r"sap(?:-?system)?|warenwirtschaft|wawi|hauptanwendung|kernsystem|rechenzentrum|dns|netzwerk|"
    r"firmennetz|netz|mfa|"
    r"vpn-?(?:gateway|server|konzentrator)|w-?lan|server|kassensystem(?:e)?|lohnabrechnung|navision|"
    r"business central|krankenhausinformationssystem|kis)"
)
_DOWN = (
    r"(?:ausgefallen|down|tot|offline|weg|nicht (?:mehr )?erreichbar|zusammengebrochen|abgestuerzt|"
    r"lahmgelegt|nicht (?:mehr )?verfuegbar|gestoert|platt|am boden|unerreichbar|abgeraucht|"
    r"steht(?: still)?|liegt (?:flach|lahm|am boden)|faellt aus|streikt)"
)
_CANT = r"(?:nicht(?: mehr)?|nichts(?: mehr)?|kein\w*)"

REACH = (
    # Others are fine.
    (
        R.OTHERS_UNAFFECTED,
        either(
            r"\b(?:bei|fuer|von) (?:(?:den|allen|meine[nmr]|meinem|unseren|saemtlichen|der|dem|einem?|einer|"
            r"alle) )*(?:\w+ )?(?:anderen?|uebrigen|rest(?:lichen)?|kolleg\w+|tischnachbar\w*|nachbar\w*|team|"
            r"sitznachbar\w*|nachbartisch|nebenmann|nebenan)(?: \w+){0,4}? (?:geht|gehts|funktioniert|laeuft|"
            r"klappt|alles|keine probleme|kein problem|gehen|oeffnet|funktionieren|laden|nicht betroffen|"
            r"kein fehler|tadellos|einwandfrei|normal)\b(?! (?:es )?(?:auch )?nicht)(?! nichts)",
            r"\b(?:geht|funktioniert|laeuft|klappt|alles|es)(?: es| das| alles| der| die| aber| dort|"
            r" \w+){0,3}? bei (?:(?:den|allen|meine[nmr]|meinem|unseren|der|dem|alle) )*(?:\w+ )?(?:anderen?|"
            r"uebrigen|kolleg\w+|rest|nachbar\w*|team|tischnachbar\w*)\b(?! (?:auch )?nicht)",
            r"\b(?:die|alle|meine|den|mein|meinem|meiner|der|das) (?:\w+ )?(?:anderen?|kolleg\w+|uebrigen|"
            r"rest|team|tischnachbar\w*|nachbar\w*)(?: \w+){0,3}? (?:koennen(?! (?:es |das |auch |ebenfalls |"
            r"\w+ )*(?:nicht|nichts|keine?))|kann(?! (?:auch )?nicht)|kommen (?:\w+ )?(?:rein|drauf|ran|"
            r"normal|problemlos)|kommt (?:\w+ )?(?:rein|drauf|ran|normal|problemlos)|haben (?:das |dieses |"
            r"den |diesen |die )?(?:problem |fehler )?(?:nicht|kein\w*)|hat (?:das |"
            r"dieses )?(?:problem )?(?:nicht|kein\w*)|(?:sind|ist) (?:nicht betroffen|online|drin|ok)|"
            r"arbeiten (?:ganz )?normal|sehen (?:sie|ihn|es|den|das|die)(?! nicht)|haben zugriff|"
            r"hat zugriff)\b",
            r"\b(?:sonst|ansonsten) (?:niemand|keiner|ist niemand|hat (?:das )?(?:niemand|keiner)|"
            r"scheint niemand|hat keiner|meldet niemand)\b|\b(?:niemand|keiner) (?:sonst|anders|ausser mir)\b|"
            r"\b(?:niemand|keiner) anderes\b|\bausser mir (?:hat|ist|haben|niemand|keiner|geht|kommen|"
            r"koennen)\b(?: \w+){0,5}|\bandere (?:sind )?nicht betroffen\b|\bkeine anderen betroffen\b",
        ),
    ),
    (
        R.ONE_PERSON,
        r"\b(?:nur|bloss|ausschliesslich|lediglich|allein)(?: (?:bei|fuer|an|auf|mit|von|mich|"
        r"der))* (?:mir|mich|ich|mein\w*|ein(?:em|er|e)? (?:person|nutzer|user|rechner|arbeitsplatz)|"
        r"meinem \w+|ich selbst)\b|\b(?:bin|ich bin) (?:wohl |anscheinend |scheinbar )?(?:der|"
        r"die) einzige[nr]?\b|\bbetrifft nur mich\b|\bich (?:allein|als einzige[rn]?)\b|\beinzelplatz\b",
    ),
    # Outside the company.
    (
        R.CUSTOMERS,
        either(
            r"\b(?:unsere |die |alle |externe |viele |mehrere |einige |erste |\d+ )*(?:kunden|kundinnen|"
            r"mandanten|patienten|gaeste|besucher der (?:web)?seite|besteller|kaeufer|lieferanten|partner|"
            r"buerger|endkunden|anrufer|klienten|versicherte|fahrgaeste|bewerber)(?: \w+){0,3}? (?:koennen|"
            r"kommen|beschweren|beschwerten|melden|sehen|bekommen|kriegen|erreichen|rufen|erhalten|haben|"
            r"klagen|stehen|konnten|berichten|landen|warten)\b(?= (?:[\w'/-]+ ){0,8}?(?:nicht|nichts|kein\w*|"
            r"fehler\w*|sich|an|uns|schon|seit|leere|nur|ein\w*|niemand\w*|vor))",
            r"\b(?:koennen|koennten|kommen|sehen|bekommen|erreichen|erreicht) (?:uns |sich )?(?:unsere |die |"
            r"keine |alle |externe )?(?:kunden|mandanten|patienten|gaeste|endkunden|"
            r"lieferanten)(?: \w+){0,8}? (?:nicht|nichts|keine?|uns nicht|mehr)\b|\b(?:kein|keine|keinem|"
            r"fuer alle|fuer unsere|fuer die|bei unseren|betrifft (?:auch )?(?:unsere|die|alle)) (?:kunde|"
            r"kunden|mandanten|patienten|endkunden|externe[nr]? (?:kunden|nutzer|partner))\b(?! (?:termin|"
            r"daten|gespraech|liste))",
            rf"\b(?:unser\w* |der |das |die |oeffentliche\w* |komplette[rs]? )*(?:web-?shops?|online-?shops?|"
            rf"shop|kunden-?portal|kunden-?hotline|homepage|firmen-?web-?seite|unsere web-?seite|web-?site|"
            rf"webseite|bestell-?portal|buchungs-?(?:seite|portal|system|plattform|maske)|patienten-?portal|"
            rf"ticketshop|hotline)\b(?: [\w'/-]+){{0,6}}? (?:{_DOWN}|nicht|nichts|fehler\w*|500|502|503|404|"
            rf"haengt|spinnt|leer\w*|laedt)\b",
            r"\bkein\w* (?:\w+ )?(?:bestellungen?|buchungen?|auftraege|reservierungen?|"
            r"zahlungen?)(?: \w+){0,4}? (?:rein|moeglich|an|mehr|durch|ein|eingehen|reinkommen|entgegen\w*|"
            r"annehmen)\b|\bkunden-?(?:portal|shop)\b",
        ),
    ),
    # The company.
    (
        R.COMPANY,
        either(
            r"\b(?:die |das |der |in der |im )?(?:<whole>) (?:firma|unternehmen|betrieb|konzern|belegschaft|"
            r"haus|gruppe|organisation|laden|verein|verwaltung|buero|kommune|"
            r"behoerde)\b(?! (?:\w+ )?(?:leipzig|etage))|\b(?:firmen|unternehmens|konzern|betriebs|haus|"
            r"bundes|welt)-?weit\w*\b|\b(?:alle|saemtliche[nr]?|aller|allen) (?:unsere[rnm]? |der |"
            r"die )?(?:mitarbeiter\w*|mitarbeitende\w*|angestellte\w*|nutzer\w*|user|anwender\w*|benutzer\w*|"
            r"abteilungen|standorte\w*|filialen|niederlassungen|haeuser\w*|werke\w*|maerkte\w*|bereiche\w*|"
            r"postfaecher\w*)\b",
            r"\b(?:hunderte|tausende)(?: von)? (?:leute\w*|mitarbeiter\w*|nutzer\w*|kolleg\w+|user\w*)\b|"
            r"\b(?:firma|betrieb|unternehmen|produktion|laden)\b(?: \w+){0,3}? (?:steht(?! im| auf)|"
            r"lahmgelegt|stillstand|still|liegt lahm)\b|\b(?:steht|"
            r"liegt)(?: \w+){0,3}? (?:die (?:ganze )?(?:firma|produktion|bude)|der (?:ganze )?(?:betrieb|"
            r"laden))(?: \w+)?\b|\bin allen (?:filialen|standorten|haeusern|werken|abteilungen|maerkten|"
            r"niederlassungen|geschaeftsstellen|bueros)\b|\ban allen standorten\b|\bkomplettausfall\b|"
            r"\btotalausfall\b",
        ),
    ),
    # A part of it, before the unqualified "alle".
    (
        R.SITE,
        either(
            rf"\b{_ALL}(?: [\w.'-]+){{0,4}}? (?:im|in|am|an|auf|vom|aus|beim) (?:der |dem |den |unser\w* |"
            rf"diese[mnr]? |gesamten? |ganzen? |komplette[nm]? )*(?:[\w.-]+ ){{0,2}}?(?:<place>)(?: "
            rf"(?:\d{{1,2}}|[a-z]\b|[a-z]{{4,}}))?\b(?!-?(?:leit|drucker|team))",
            r"\b(?:<whole>|halbe[srn]?|komplett\w*|ganz) (?:[\w.-]+ ){0,2}?(?:<place>)(?: (?:\d{1,2}|[a-z]\b|"
            r"nord|sued|ost|west|[a-z]{5,}))?\b",
            r"\b(?:internet|w-?lan|wifi|netz\w*|firmennetz|mail|e-?mail|telefone?|telefonie|telefonanlage|"
            r"intranet|verbindung|systeme?|stoerung|ausfall|alles|rechner|pcs|server|strom|nichts|niemand|"
            r"keiner|scanner|kassen|kartenleser|zutrittsleser|tueren|anmeldung|"
            r"sap)\b(?: [\w.'-]+){0,6}? (?:im|in|am|an|auf|bei uns (?:im|in|am|auf)) (?:der |dem |den |"
            r"unser\w* |diese[mnr]? |gesamten? |ganzen? |komplette[nm]? )*(?:[\w.-]+ ){0,2}?(?:<place>)(?: "
            r"(?:\d{1,2}|[a-z]\b|nord|sued|ost|west|[a-z]{5,}))?(?=\W|$)(?!-?(?:drucker|leitung))",
            r"\b(?:in|im|am|an|auf|bei uns (?:in|im|am|auf)|der|die|das|unser\w*) (?:der |dem |den |unser\w* |"
            r"gesamten? |ganzen? )*(?:[\w.-]+ ){0,2}?(?:<place>)(?: (?:\d{1,2}|[a-z]\b|nord|sued|ost|west|"
            r"(?!ist|hat|sind|geht|seit|kein|ohne|komplett|haben|alle|nicht|funktioniert|"
            r"bitte)[a-z]{5,}))?(?: \w+){0,4}? (?:offline|lahmgelegt|(?:kein|keine|keinen|ohne) (?:internet|"
            r"netz\w*|strom|verbindung|w-?lan|telefon\w*|mails?|server\w*)|vom netz|tot|komplett (?:weg|"
            r"aus\w*|down|tot)|abgeschnitten|ausgefallen|steht still|nichts (?:mehr )?geht|"
            r"geht (?:gar )?nichts(?: mehr)?|dunkel|(?:alle|niemand|keiner))\b",
        ),
    ),
    (
        R.SITE,
        r"\b(?:wir (?:\w+ )?alle|alle|nichts|niemand|keiner)\b[^.!?\n]{0,60}[ ,](?:am |unser |"
        r"ganzer )?standort [a-z]{3,}",
    ),
    # A service that everyone depends on, itself down.
    (
        R.CORE_SERVICE,
        either(
            r"\balle (?:telefon)?(?:leitungen|telefone|apparate) (?:sind )?(?:\w+ )?(?:tot|weg|stumm|gestoert|"
            r"ausgefallen)\b|"
            r"\bkein\w* (?:einzige[rn]? )?(?:notrufe?|anrufe?) (?:\w+ ){0,2}(?:rein|durch|an)\b",
            rf"(?<!mein )(?<!meine )(?<!mir )(?<!mir das )(?<!mir ist )\b{_CORE}\b(?! (?:bei|"
            rf"fuer) mir\b)(?: (?:ist|sind|war|wurde|komplett|ganz|total|gerade|wieder|schon|auch|seit|heute|"
            rf"\w+en|hier|ueberall|voellig|unternehmensweit|nun|jetzt|anscheinend|scheint|offenbar|uns|"
            rf"bei)){{0,5}} {_DOWN}\b(?! (?:bei mir|fuer mich|auf meinem|an meinem|zu hause))",
            r"\b(?:backups?|datensicherung\w*|sicherung|nachtsicherung|sicherungslauf|back-?up-?(?:job|lauf|"
            r"server|system)\w*|bandsicherung)\b(?: [\w.'-]+){0,8}? (?:fehl\w*|fehler\w*|abgebrochen|ab|nicht|"
            r"gescheitert|scheitert|haengt|ausgefallen|fehlerhaft|nicht gelaufen|rot|kein\w*)\b|"
            r"\b(?:fehlgeschlagene[srn]?|abgebrochene[srn]?) (?:\w+ )?(?:backup\w*|sicherung\w*)\b",
            r"\b(?:lohn|gehalts|entgelt|zahl|zahlungs|ueberweisungs)-?(?:lauf|abrechnung|abrechnungen|"
            r"programm|buchhaltungsprogramm|software|system|datei)\w*\b(?: [\w.'-]+){0,9}? (?:fehl\w*|"
            r"fehler\w*|abgebrochen|ab\b|nicht|haengt|stuerzt|steht|abgestuerzt|blockiert|down|ausgefallen|"
            r"gescheitert|bricht|streikt|offline)\b",
            r"\bserver-?(?:raum|raeume|schrank)\w*\b|\brechenzentrum\b|\b(?:mail|e-?mail|internet|netz|"
            r"netzwerk|telefon|strom|server|login|anmelde|it|sap|system)-?(?:total)?ausfall\b|"
            r"\bausfall (?:der|des|von|vom) (?:gesamten |kompletten )?(?:e-?mail\w*|mail\w*|internets?|"
            r"netzwerks?|telefon\w*|anmeldung|sap|erp\w*|exchange\w*|servers?)\b",
        ),
    ),
    (
        R.TEAM,
        either(
            r"\b(?:alle|jeder|niemand|keiner|leute|kolleg\w+|saemtliche|von uns|wir alle|keine[rs]?|allen|"
            r"jedem)(?: [\w'-]+){0,3}? (?:im|in|aus|vom|bei|von) (?:der |dem |den |unser\w* |meine[rmn]? |"
            r"die )*(?:[\w-]+ ){0,2}?(?:<team>|<dept>|zimmer|raum|buero|grossraumbuero)\b(?!-?(?:drucker|"
            r"postfach|ordner|laufwerk|leiter\w*|leitung|kalender))",
            r"\b(?:<whole>|komplett\w*|halbe[srn]?|gesamt\w*|unser ganze[rs]?|"
            r"mein ganzes?) (?:[\w-]+ ){0,2}?(?:<team>|<dept>|kollegium|mannschaft|truppe)\b",
            r"\b(?:bei uns im|im ganzen|fuer (?:das|unser|die|mein)|betrifft (?:das|unser|die|mein\w*|unsere)|"
            r"blockiert (?:das|unser|die|unsere)|bei uns in der|hier im|hier in der|uns im|uns in der|wir im|"
            r"wir in der|wir vom|wir von der) (?:[\w-]+ ){0,2}?(?:<team>|<dept>|"
            r"grossraumbuero)\b(?!-?(?:drucker|postfach|ordner|laufwerk|leiter\w*|leitung|kalender|meeting|"
            r"chat|raum|kanal))(?!(?: \w+){0,2} (?:an|anfangen|anfaengt|beginnt|startet|beginnen)\b)",
            r"\b(?:unser\w* |mein\w* |das |die |der )(?:[\w-]+ ){0,2}?(?:(?:team|abteilung|gruppe|schicht|"
            r"mannschaft|fachabteilung)|<dept>)(?: \w+){0,2}? (?:kann|koennen|kommt|ist|sind|hat|haben|steht|"
            r"sitzt|bekommt|sieht|braucht|wartet|arbeitet|nutzt|verliert)\b(?! (?:umgezogen|in den|im urlaub|"
            r"gross|bei uns|informiert|zustaendig|ein tolles))",
            r"\b(?:<dept>) (?:kann|koennen|steht|kommt|hat kein\w*|ist (?:lahmgelegt|blockiert|offline|"
            r"komplett))\b|\b(?:wir alle|uns alle[n]?|alle (?:hier|von uns|bei uns|kolleg\w+|teammitglieder)|"
            r"alle[nr]? (?:meine|meinen|unsere|unseren) kolleg\w+|niemand von uns|keiner von uns|hier (?:alle|"
            r"keiner|niemand)|bei uns (?:allen|alle|keiner|niemand|geht (?:gar )?nichts)|ganze mannschaft|"
            r"(?:keiner|niemand) hier)\b",
        ),
    ),
    # Everyone, without saying where.
    (
        R.COMPANY,
        either(
            r"\balle (?:im|in der|in unserem|in unserer|aus dem) (?:ganzen )?(?:unternehmen|firma|betrieb|haus|konzern|"
            r"organisation|verwaltung|belegschaft)\b|\b(?:bei|fuer) alle[n]?\b(?! (?:anderen|drei|vier|fuenf|zwei|"
            r"kolleg\w+ (?:im|in)|in (?:der|"
            r"meiner)|im|hier|von uns|neuen|dokumenten|dateien|mails|programmen|seiten|\w+ (?:dateien|mails|"
            r"programmen)))|\b(?:alle|jeder) (?:sind |ist |haben |hat |kann |koennen |kommen |"
            r"kommt )(?:\w+ ){0,3}?(?:betroffen|nicht|nichts|kein\w*|lahmgelegt|offline|raus\w*|ausgesperrt|"
            r"das gleiche|dasselbe)\b|\balle betroffen\b|\b(?:bei|fuer) jede[nm]\b(?! (?:start|klick|mal|"
            r"versuch|login|oeffnen|anmelde|druck|neustart|speicher|aufruf|dokument|\w+versuch|\w+vorgang))",
            rf"\b{_NOBODY}(?! (?:im|in|aus|vom|von|hilft|meldet|antwortet|geht ran|ruft|weiss|sonst|anders|"
            rf"ausser|hat (?:sich|mich|darauf|draufgeklickt|geklickt|geantwortet|zeit|es|bisher)|ist (?:da|"
            rf"verletzt|zu)|kuemmert|da\b|hier|kommt (?:vorbei|zu)|reagiert|anderer|zustaendig|war|erreichbar|"
            rf"bescheid|mich hoert))(?: [\w'-]+){{0,6}}? (?:kann|koennen|kommt|bekommt|hat (?:zugriff|internet|"
            rf"netz|verbindung|strom|empfang|mails)|erreicht|arbeiten|"
            rf"anmelden|einloggen|rein|telefonieren|drucken|zugreifen|erreichbar|sieht|geht)\b|\b(?:kann|kommt|"
            rf"hat|bekommt|koennte) (?:sich )?{_NOBODY}(?! (?:im|in|aus|von|mehr von|sonst|anders|hier|mich|"
            rf"mir))\b",
            r"\balle (?:rechner|pcs|telefone|server|systeme|kassen|drucker|arbeitsplaetze|"
            r"bildschirme) (?:sind|haben|gehen|stehen|zeigen)\b",
        ),
    ),
    # Fewer.
    (
        R.PEOPLE,
        r"\b(?:etwa |ca\.? |rund |ungefaehr |circa |knapp |fast |ueber |mehr als |mindestens |bis zu |"
        r"gut |an die |die |alle |alle unsere |unsere |insgesamt |um die |bestimmt |schon |noch |weitere |"
        r"~ ?)*(?P<count><number>)\+? (?:andere[nr]? |weitere[nr]? |meiner |unserer |der |von |"
        r"verschiedene[nr]? |neue[nr]? |\w+e[nr]? )?(?:<person>)\b",
    ),
    (
        R.PEOPLE,
        r"\b(?:team|abteilung|gruppe|klasse|buero|mannschaft|schicht) (?:von|mit|aus) (?:etwa |rund |"
        r"ca\.? )?(?P<count><number>)\b|\b(?P<count2>\d{1,4})[- ]?(?:koepfige\w*|mann-?(?:team|buero|"
        r"betrieb)|personen-?(?:team|buero|haushalt)|er-?(?:team|buero))\b|\bwir (?:sind|"
        r"sitzen)(?: \w+){0,2} (?P<count3>zu (?:zweit|dritt|viert|fuenft|sechst|siebt|acht|neunt|"
        r"zehnt))\b|\b(?P<count4>zu (?:zweit|dritt|viert|fuenft|sechst|siebt|acht|neunt|zehnt))\b|"
        r"\bwir (?P<count5>drei|vier|fuenf|sechs|sieben|acht)\b|\b(?:alle|bei allen|uns|"
        r"bei uns) (?P<count6>drei|vier|fuenf|sechs|sieben|acht|neun|zehn)(?:en)?\b(?= (?:koennen|kommen|"
        r"haben|betroffen|nicht|sind|sehen|bekommen|gleichzeitig|von uns|im team))|"
        r"\bwir sind (?:hier |nur |insgesamt |etwa |ca\.? )*(?P<count7><number>)\b(?=[).,;!\n]|$)",
    ),
    (
        R.PEOPLE,
        r"\b(?P<pair>wir beide[n]?|uns beide[n]?|beide von uns|bei uns beiden|(?:mein|meine|ein|eine|der|"
        r"die|meiner|meinem|einer|einem|noch ein|noch eine) (?:\w+ )?(?:kolleg(?:e|in|en)|nachbar\w*|"
        r"tischnachbar\w*|teamkolleg\w*|mitarbeiter\w*)(?: \w+){0,2}? und (?:ich|mir|mich)|(?:ich|mir|"
        r"mich) und (?:mein|meine|meiner|meinem|ein|eine|einer|noch ein|noch eine)(?: \w+)? (?:kolleg(?:e|"
        r"in|en)|nachbar\w*|mitarbeiter\w*)|"
        r"(?:mein|meine|ein|eine|meiner|meinem|bei meinem|bei meiner|der|die) (?:\w+ )?(?:kolleg(?:e|in|"
        r"en)|tischnachbar\w*|buronachbar\w*|nachbar\w*)(?: \w+){0,4}? (?:auch|ebenfalls|ebenso|genauso|"
        r"dasselbe|das gleiche|das selbe))\b(?! nicht betroffen)",
    ),
    (
        R.SEVERAL,
        either(
            r"\b(?:mehrere[nr]?|einige[nr]?|manche[nr]?|viele[nr]?|etliche[nr]?|diverse[nr]?|"
            r"verschiedene[nr]?|ein paar|die meisten|immer mehr|zahlreiche[nr]?|noch andere|weitere|andere|"
            r"ein haufen)(?: von)?(?: meine[rn]?| unsere[rn]?| der| andere[rn]?| weitere[rn]?)* (?:kolleg\w+|"
            r"leute[n]?|nutzer\w*|user\w*|anwender\w*|benutzer\w*|mitarbeiter\w*|mitarbeitende\w*|personen|"
            r"teammitglieder\w*|rechner\w*|pcs|laptops|arbeitsplaetze[n]?|von uns|"
            r"teilnehmer\w*)(?! (?:koennen (?:normal|arbeiten)|haben keine|hoeren mich))\b|\b(?:mehrere|"
            r"einige|viele|manche) von uns\b",
            r"\b(?:die |meine |unsere |meinen |den |bei den |bei meinen |auch )(?:anderen |meinen |"
            r"uebrigen )?(?:kolleg(?:en|innen)|anderen)(?: \w+){0,4}? (?:auch|ebenfalls|ebenso|genauso|"
            r"das gleiche|dasselbe|betroffen)\b(?! nicht betroffen)|\b(?:auch|ebenfalls|"
            r"genauso) (?:bei )?(?:die |den |meine[n]? |anderen? |andere |mehrere[n]? |einige[n]? |"
            r"weitere[n]? )+(?:kolleg(?:en|innen)|anderen?|leute[n]?)\b|\bnicht nur (?:bei )?(?:mir|mich|ich|"
            r"mein\w*)\b|\b(?:geht|ging) (?:auch |hier )?(?:noch )?anderen (?:auch )?so\b|\buns (?:und|"
            r"sowie) (?:anderen|kollegen)\b",
            r"\b(?:wir|uns)(?: \w+){0,2}? (?:koennen|kommen|haben kein\w*|haben alle|bekommen|sehen|"
            r"sind (?:alle |beide |komplett |gerade |hier |seit \w+ )*(?:offline|blockiert|betroffen|ohne|"
            r"ausgesperrt|lahmgelegt|raus\w*)|kriegen|fliegen|erreichen|"
            r"verlieren)\b(?= (?:[\w'/-]+ ){0,8}?(?:nicht|nichts|kein\w*|niemand\w*|alle|ohne|offline|"
            r"betroffen|raus|fehler\w*|staendig))|\b(?:koennen|kommen|haben|bekommen|kriegen|sehen|"
            r"erreichen) wir(?: [\w'/-]+){0,8}? (?:nicht|nichts|kein\w*|niemand\w*)\b|"
            r"\bbei uns(?: \w+){0,3}? (?:geht|gehen|funktioniert|funktionieren|laeuft|ist|"
            r"sind)\b(?= (?:[\w'/-]+ ){0,6}?(?:nicht|nichts|kein\w*|weg|tot|down|aus\w*|offline|langsam|lahm))",
        ),
    ),
    (
        R.SHARED_THING,
        either(
            r"\b(?:team|abteilungs|etagen|flur|gruppen|gemeinschafts|zentral|stockwerks|buero|projekt|"
            r"bereichs|sammel|funktions|empfangs|kuechen)-?(?:drucker\w?|kopierer\w?|plotter|postfach\w*|"
            r"laufwerk\w*|ordner\w?|kalender\w?|scanner\w?|mailbox|mailkonto|ablage|bildschirm|rechner|pc|"
            r"telefon|verzeichnis)\b|\b(?:gemeinsame[nrsm]?|geteilte[nrsm]?) (?:[\w-]+ )?(?:drucker\w?|"
            r"postfach\w*|laufwerk\w*|ordner\w?|kalender\w?|scanner|mailbox|ablage|verzeichnis|excel\w*|datei|"
            r"liste)\b|"
            r"\b(?:buchhaltungs|vertriebs|marketing|personal|einkaufs|logistik|versand|lager|info|service|"
            r"bestell|rechnungs|bewerbungs?|support)-?(?:drucker\w?|postfach\w*|laufwerk\w*|ordner\w?|"
            r"kalender|scanner|mailbox)\b",
            r"\b(?:[\w-]*drucker\w?|kopierer\w?|plotter|[\w-]*scanner\w?|laserjet(?: \w*\d+\w*)?|"
            r"multifunktionsgeraet\w*|mfp|toner|display|waage|terminal)(?: [\w-]+){0,2}? (?:im|in|am|auf|"
            r"neben|bei|vom|von|beim|vor|aus|an) (?:(?:der|dem|den|unserem|unserer) )?(?!(?:meinem|meiner|mein|"
            r"home|hause|mir|buero \d|eigenen)\b)(?:\d{1,2}\. ?|[\w.-]+ ){0,2}?(?:flur|gang|etage|stock|"
            r"stockwerk|og|eg|ug|empfang|kueche|teekueche|kopierraum|druckerraum|druckraum|abteilung|"
            r"halle(?: \w+)?|lager|versand|wareneingang|foyer|keller|sekretariat|grossraumbuero|teambuero|"
            r"buchhaltung|vertrieb|personalabteilung|einkauf|kommissionierung|packplatz|station(?: \w+)?|"
            r"erdgeschoss|\w*geschoss|raum \w+|zimmer \w+|gebaeude \w+|(?!arbeitszimmer)\w+zimmer|\w+raum|rezeption|"
            r"anmeldung|theke|tresen|aula|buecherei|<dept>)\b",
            r"\b(?:besprechungs|konferenz|meeting|sitzungs|schulungs|seminar|video)-?(?:raum|zimmer|saal|"
            r"raeume|raums)\b|\b(?:besprechungsraum|konferenzraum|meetingraum|sitzungsraum|"
            r"schulungsraum)-?\w*\b|\b(?:wir alle|alle|das ganze team|die ganze abteilung|alle kollegen|viele|"
            r"mehrere|alle drei schichten|jeder|wir)(?: \w+){0,3}? (?:nutzen|benutzen|nutzt|benutzt|verwenden|"
            r"teilen|gemeinsam|drucken(?= (?:hier|dort|da|alle|ueber|drauf|darauf)))\b|\b(?:nutzen|benutzen|"
            r"verwenden|teilen|brauchen|drucken) (?:hier )?(?:wir (?:alle|uns)|alle|viele|mehrere|uns)\b|"
            r"\b(?:von|fuer) (?:allen|alle|mehreren|vielen|uns allen|der ganzen abteilung|dem ganzen team|"
            r"\w+ kollegen|\d+ leuten) (?:genutzt|benutzt|verwendet|gebraucht)\b|"
            r"\b(?:unser|das|der|unsere|auf dem|auf unserem) (?:team|abteilungs)?-?(?:teamlaufwerk|"
            r"abteilungslaufwerk|gruppenlaufwerk|netzlaufwerk|teampostfach|teamordner|abteilungsordner)\b|"
            r"\b[st]chwarzes brett\b",
        ),
    ),
)

URGENCY = (
    (
        U.BLOCKED,
        either(
            r"\b(?:kann|koennen|konnte|komme|kommen|kann ich|koennen wir|"
            r"koennte)(?: (?!nicht)[\w'-]+){0,8}? (?:nicht(?: mehr)?|nichts(?: mehr)?|gar nicht(?: mehr)?|"
            r"gar nichts(?: mehr)?|nix|null|ueberhaupt nicht|ueberhaupt nichts|kein\w*)(?: (?:weiter|richtig|mehr|"
            r"daran|drauf|hier|damit))* ?(?:weiter)?(?:arbeiten|arbeit|machen|tun|weiterarbeiten|weitermachen|"
            r"weiter(?=\W|$)|zum arbeiten)\b(?! (?:an|mit zwei|richtig|so|gut|schnell|konzentriert))",
            r"\b(?:niemand|keiner|kein mensch|keiner von uns|niemand von uns|"
            r"kein mitarbeiter)(?: [\w'-]+){0,9}? (?:arbeiten|anmelden|einloggen|rein|reinkommt|reinkommen|"
            r"weiterarbeiten|telefonieren|drucken|buchen|zugreifen|ins (?:internet|netz|system)|erreichen|"
            r"kassieren|scannen|verladen|ausliefern|oeffnen|senden|mailen|starten|speichern)\b",
            r"\b(?:arbeit|alles|betrieb|produktion|firma|versand|laden|lager|buero|abteilung|band|linie|"
            r"montage|anlage|verkauf|kasse|kassen|schicht|fertigung|team|kommissionierung|maschine|die bude|"
            r"verladung|logistik|buchhaltung)\b(?: (?:ist|sind|komplett|ganz|total|hier|bei uns|seit \w+|"
            r"voellig|gerade|derzeit|nun|jetzt)){0,4} (?:steht(?! (?:im|auf|in|da|dran|an|am))|"
            r"stehen(?! (?:im|auf|in|da|an|am))|still|lahm|lahmgelegt|liegt (?:lahm|brach|flach)|ruht|"
            r"eingestellt|stillgelegt|im stillstand|blockiert)\b|\b(?:steht|liegt)(?: \w+){0,3}? (?:alles|"
            r"der betrieb|die produktion|die firma|der laden|das lager|die linie|das band)(?: (?:still|"
            r"lahm))?\b|\bstillstand\b|\barbeitsunfaehig\b|\barbeiten (?:ist )?(?:un|nicht |gar nicht |"
            r"so nicht )(?:moeglich|drin)\b|\bunmoeglich zu arbeiten\b|\b(?:komplett|total|voellig|ganz|"
            r"absolut) (?:blockiert|lahmgelegt|aufgeschmissen|arbeitsunfaehig|ausgebremst)\b",
            r"\b(?:dreh\w*|drehen)(?: \w+){0,3} daeumchen\b|\bdaeumchen\b|\bsitze?n?(?: \w+){0,4}? (?:rum|"
            r"herum|auf dem trockenen|untaetig|da und kann)\b|\b(?:hindert|haelt)(?: \w+){0,4} (?:vom|am|"
            r"an der) arbeit\w*\b|\baufgeschmissen\b|\b(?:bin|sind|"
            r"ist)(?: \w+){0,3}? (?:komplett )?(?:lahmgelegt|arbeitsunfaehig|ausgesperrt|handlungsunfaehig)\b|"
            r"\bohne (?:das|die|den|ihn|sie|es)?(?: \w+){0,2} (?:geht|kann|koennen|"
            r"laeuft)(?: \w+){0,4}? (?:gar )?(?:nichts|nicht)\b|\bkeine ausweichmoeglichkeit\b|\b(?:koennen|"
            r"kann) (?:(?:wir|ich|hier|gerade|jetzt|deshalb|dadurch|derzeit|momentan|so) )*(?:nichts|"
            r"keine?n? [\w-]+)(?: mehr)? (?:kommissionieren|buchen|einbuchen|erfassen|verarbeiten|produzieren|"
            r"verkaufen|ausliefern|versenden|bearbeiten|einlagern|verbuchen|annehmen|ausgeben|abrechnen|"
            r"verladen|fertigen|aufnehmen|anlegen|abfertigen|behandeln|ausstellen)\b|\b(?:koennen|"
            r"kann)(?: [\w'-]+){0,6} (?:gar|ueberhaupt|rein|absolut|hier|so) nichts(?: mehr)?(?: (?:tun|"
            r"machen))?(?=\W|$)|[,.] (?:gar |ueberhaupt |absolut )nichts(?: mehr)?(?=\W*$|[.,!])|"
            r"\bkeine alternative\b|\bkein ersatz\w*\b(?= (?:da|hier|vorhanden|verfuegbar))|"
            r"\bgeht (?:bei (?:uns|mir) |hier |jetzt |seitdem )*(?:gar |ueberhaupt |absolut |"
            r"rein )?nichts(?: mehr)?\b(?! (?:aus|raus|durch|an))|\bnichts geht (?:mehr|bei|hier)\b",
            r"\b(?:mein\w*|sein\w*|ihr\w*|unser\w*|das|der|dem|den) (?:windows-?|benutzer-?|ad-?|domaenen-?|"
            r"haupt-?|firmen-?|user-?|computer-?|netzwerk-?)*(?:konto|account|benutzer|user|login|profil|"
            r"zugang|kennung|benutzerkonto|anmeldung)\b(?! (?:im|in|fuer|bei|zu|zum) (?!windows|rechner|pc|"
            r"laptop))(?: (?:ist|wurde|war|wird|seit \w+|\w+ morgen|jetzt|schon|leider|immer|wieder|heute|nun|"
            r"scheinbar|anscheinend|wohl|sei|ploetzlich|gerade)){0,5} (?:gesperrt|blockiert|deaktiviert)\b|"
            r"\b(?:konto|account|benutzerkonto)(?: ist)? gesperrt\b|\bkontosperr\w*\b|\b(?:aus|"
            r"rausge)(?:ge)?sperrt\b(?! (?:aus|von|vom) (?:sap|jira|dem (?!rechner|pc|laptop|konto|system)|"
            r"der (?!domaene)))",
            r"\b(?:kann|koennen|komme|kommen|konnte)(?: (?:mich|ich|uns|wir|sich|heute|seit \w+|leider|gar|"
            r"ueberhaupt|momentan|gerade|jetzt|\w+ morgen|einfach|mehr|aktuell|dadurch|deshalb|also|"
            r"so)){0,6} (?:nicht (?:mehr )?|nirgends (?:mehr )?|nirgendwo (?:mehr )?)?(?:(?:an|in|bei|am|auf|"
            r"im) )?(?:(?:meinem|meinen|dem|den|unserem|mein|das|ihrem) )?(?:windows|rechner|pc|laptop|"
            r"computer|notebook|arbeitsplatz|system|konto|firmenkonto|ueberall|nirgends|nirgendwo|"
            r"kiste)(?: \w+){0,2}? (?:nicht (?:mehr )?)?(?:anmelden|einloggen|rein|reinkommen|angemeldet|"
            r"hochfahren)\b|"
            r"\b(?:komme|kommt|kommen)(?: \w+){0,4}? nicht(?: mehr)? (?:in|an) (?:meinen|meine|mein|den|ihren|"
            r"seinen|unsere) (?:rechner|pc|laptop|computer|notebook|windows\S*|arbeitsplatz\w*|"
            r"konto)(?: rein)?\b|\b(?:nirgends|nirgendwo|weder)(?: \w+){0,5} (?:anmelden|einloggen|rein|"
            r"reinkomme\w*)\b|\bkomme? nirgends? (?:mehr )?rein\b",
            r"\b(?:laptop|[\w-]*rechner|pc|computer|[\w-]*notebook|macbook|thinkpad|mac|kiste|"
            r"workstation)\b(?: (?!und\b|aber\b|der\b|die\b|das\b|mit\b|"
            r"kann\b)[\w'-]+){0,6}? (?:nicht(?: mehr)? (?:an|hoch|hochfahren|starten|einschalten|angehen|"
            r"booten|startet|hochfaehrt|angeht)|(?:startet|bootet|angeht|hochfaehrt|"
            r"geht)(?: \w+){0,2}? (?:gar )?nicht(?: mehr)?(?= (?:an|hoch|mehr an|mehr hoch))?(?=\W|$)|tot|"
            r"mausetot|schwarz|keinen? (?:mucks|lebenszeichen|strom)|"
            r"kein lebenszeichen)\b(?<!geht nicht)(?<!geht nicht mehr)(?<!geht gar nicht)(?<!geht gar nicht "
            r"mehr)|\b(?:startet|bootet|faehrt|geht|laesst sich)(?: \w+){0,3}? (?:mein|der|das|unser|ihr|"
            r"sein)\w* (?:\w+ )?(?:laptop|rechner|pc|computer|notebook|mac\w*|"
            r"kiste)(?: \w+){0,3}? nicht(?: mehr)?(?: (?:an|hoch|einschalten|anschalten|starten|"
            r"hochfahren))?\b|\bwindows (?:startet|bootet|faehrt|laedt)(?: \w+){0,2} nicht\b",
            r"\b(?:keine?n? (?:anrufe?|einzige|einzigen|einziges)|nichts)(?: [\w'-]+){0,4}? (?:rein und|"
            r"rausgeht|verschickt|ausliefern|verladen|gebucht|kassier\w*)\b",
            rf"\b(?:alle|wir alle|saemtliche|{_NOBODY}|die (?:ganze|komplette|gesamte) \w+|das (?:ganze|"
            rf"komplette|gesamte) \w+|der (?:ganze|komplette|gesamte) \w+|<number> (?:\w+ )?(?:<person>)|"
            rf"unsere? (?:\w+ )?(?:standort|filiale|werk|lager|zentrale|"
            rf"niederlassung))(?: [\w'-]+){{0,8}}? (?:nicht(?: mehr)? (?:arbeiten|anmelden|einloggen|rein|ins|"
            rf"weiterarbeiten|telefonieren|weiter|zugreifen|erreichen|drucken|buchen|oeffnen|auf)|"
            rf"kein\w* (?:internet|netz\w*|verbindung|zugriff|telefon\w*|strom|w-?lan|mails?)|offline|"
            rf"ohne (?:internet|netz\w*|strom|telefon\w*|verbindung|w-?lan)|lahmgelegt|vom netz|ausgesperrt|"
            rf"rausgeflogen|arbeitsunfaehig)\b",
            rf"\b{_CORE}\b(?: [\w'-]+){{0,6}}? {_DOWN}\b(?= ?[^.!?\n]{{0,45}}\b(?:alle[nr]?|ganze[nrm]?|"
            rf"gesamte[nrm]?|komplette[nrm]?|etage|stock|gebaeude|standort|firma|haus|werk|filialen?|"
            rf"firmenweit|unternehmensweit|ueberall|niemand|keiner|kunden|hunderte)\b)|\b(?:firmenweit\w*|"
            rf"unternehmensweit\w*|bei allen|fuer alle|ueberall|im ganzen haus|am ganzen standort|"
            rf"im ganzen (?:gebaeude|werk|haus)|in der ganzen firma)\b(?: [\w'-]+){{0,5}}? {_DOWN}\b|\b(?:kein|"
            rf"keine|null) (?:internet\w*|netz\w*|telefone?|w-?lan|strom|mail\w*)\b(?: [\w'.-]+){{0,6}}? (?:im|"
            rf"in|am|auf|an) (?:der |dem |unser\w* |ganzen? |gesamten? |"
            rf"komplette[nm]? )*(?:[\w.-]+ ){{0,2}}?(?:<place>)",
        ),
    ),
    (
        U.HARM_GROWING,
        either(
            r"\b(?:verlier\w*|verloren|kostet|kosten|gehen|geht|entgeh\w*|entgang\w*)(?: \w+){0,5}? (?:geld|"
            r"umsatz|auftraege|kunden|bestellungen|daten|euro|tausende|einnahmen|umsaetze|"
            r"bestellung)\b(?! (?:liste|portal))(?: (?:verloren|floeten|durch die lappen))?|\b(?:umsatz|geld|"
            r"auftraege|daten|bestellungen|kunden)\b(?: \w+){0,3}? (?:verlier\w*|verloren|entgeht|entgehen|"
            r"floeten|verlust)\b|\bumsatzausfall\b|\bverdienstausfall\b",
            r"\b(?:daten|dateien|ordner|mails|datensaetze|dokumente|eintraege|bestellungen|"
            r"inhalte)\b(?: \w+){0,4}? (?:verschwinden|verschwindet|werden (?:gerade |laufend |"
            r"staendig )?(?:geloescht|ueberschrieben|verschluesselt)|gehen verloren|loeschen sich|"
            r"verschluesselt)\b|\bimmer mehr (?:\w+ )?(?:dateien|daten|ordner|rechner|"
            r"mails)(?: \w+){0,3} (?:weg|verschwinden|betroffen|verschwunden|geloescht|verschluesselt|"
            r"infiziert)\b",
            r"\b(?:lkws?|laster|fahrer|patienten|kunden|trucks|spediteure?|lieferungen|ware|waren|speditionen|"
            r"sendungen|pakete)\b(?: \w+){0,5}? (?:warten|stehen schlange|schlange|stehen (?:an|vor|am|auf)|"
            r"stauen|stau\w*|bleiben stehen|bleibt stehen|stornieren|springen ab|steht vor|nicht (?:raus|los|"
            r"weg|ausgeliefert|verladen\w*))\b|\bschlange (?:an|vor|bis)\b|\bjede (?:stunde|minute) (?:kostet|"
            r"zaehlt)\b|\b(?:vertragsstrafe\w*|saeumniszuschlag\w*|mahngebuehr\w*|poenale|konventionalstrafe|"
            r"strafzahlung\w*|verzugszinsen)\b|\b(?:verletzt|verletzung\w*|lebensgefahr|gefaehrlich|"
            r"sicherheitsrisiko|patientensicherheit|unfallgefahr)\b|\bbreitet sich (?:\w+ )?aus\b|"
            r"\bverbreitet sich\b",
            r"\b(?:koennen|kann)(?: [\w'-]+){0,7}? (?:nichts|nicht|kein\w*|"
            r"keinen?)(?: \w+){0,4}? (?:ausliefern|verkaufen|kassieren|versenden|liefern|fakturieren|"
            r"abrechnen|bezahlen|verladen|ausbuchen|abkassieren|bezahlt|versandt|buchen)\b|\b(?:keine|kein|"
            r"null) (?:\w+ )?(?:bestellungen?|auftraege|buchungen?|zahlungen?|umsatz|verkaeufe|"
            r"kartenzahlung)(?: \w+){0,4}? (?:rein|moeglich|mehr|an|durch|annehmen|eingehen|ein|"
            r"entgegennehmen)\b|\b(?:produktion|produktions-?(?:linie|anlage)|fertigung|band|linie|"
            r"montagelinie|maschine|maschinen|fertigungslinie|anlage)\b(?: \w+){0,2}? (?:steht|stehen|"
            r"gestoppt|still|angehalten|ausgefallen|lahm)\b",
        ),
    ),
    (
        U.DUE_TODAY,
        either(
            r"\b(?:<event>)\b(?: (?!gestern|morgen|letzte)[\w'-]+){0,8}?(?:,|"
            r" -)? (?:<fixed_today>)\b(?! (?:morgen|frueh|vormittag)? ?(?:ging|ist|war|hat|abgestuerzt|"
            r"ausgefallen))",
            r"(?<!seit )(?<!erst )\b(?:<fixed_today>)(?:,| -)?(?: (?!nicht|kein|geht(?! es)|funktioniert|"
            r"startet|haengt)[\w'-]+){0,7}? (?:<event>|faellig|abgabe|frist|abgeben|praesentieren|"
            r"raus(?:gehen)?|los|abfahrt|fertig (?:sein|werden)|liefern|einreichen|abschicken|verschicken|"
            r"versenden|verschickt (?:werden|sein)|ueberweisen|bezahlt (?:werden|sein)|laeuft die frist|"
            r"beginnt|tagt|tagen|trifft sich|startet die|faengt|unterschreiben|abgeschlossen (?:werden|sein)|weg)\b",
            r"\b(?:faellig|brauche (?:ich|das|es|den|die|ihn|sie|\w+)|brauchen (?:wir|das|es|den|die)|muss|"
            r"muessen|soll|beginnt|beginnen|startet|endet|schliesst|abgabe|frist|deadline|laeuft<few> ab|"
            r"abgeben|einreichen|liefern|raus|los|fertig|faengt|fahre|fliege|abreise|praesentiere|halte|"
            r"habe(?: ich)?|haben(?: wir)?|benoetige[nt]?)\b(?: (?!seit|gestern|nicht|kein|probleme|"
            r"ein problem)[\w'.-]+){0,8}? (?:in (?:den naechsten |knapp |ca\.? |etwa |rund |"
            r"weniger als )?(?:\d{1,3}|einer|ein paar|zwei|drei|vier|fuenf|zehn|fuenfzehn|zwanzig|dreissig|"
            r"wenigen|einer halben|anderthalb) ?(?:minuten|stunden?|h)\b|um <clock>|"
            r"bis (?:spaetestens )?<clock>|ab <clock>|heute (?:noch|abend|nachmittag|mittag|um|bis|vormittag)|"
            r"noch heute|bis (?:heute|zum feierabend|mittag|dienstschluss)|gleich (?:ein|eine|einen|los|um|"
            r"meeting|termin|praesentation)|in einer (?:halben |viertel ?)?stunde|in einer viertelstunde)",
            r"\b(?:kunde|kundin|kunden|patient\w*|mandant\w*|bewerber\w*|anrufer|besucher|gaeste?|vorstand|"
            r"pruefer\w*|auditor\w*|investor\w*|delegation|partner)\b(?: (?:ist|sind|sitzt|sitzen|steht|"
            r"stehen|wartet|warten|haengt|schon|bereits|gerade|jetzt|gleich|hier|da|im|in der|"
            r"vor)){1,5}(?: (?:am telefon|leitung|wartezimmer|vor mir|neben mir|raum|empfang|tresen|theke|"
            r"konferenzraum|besprechungsraum|haus|lobby|schalter|mir|"
            r"dran))?\b(?<!kunden da)(?<!kunden hier)(?<!kunden im)|\b(?:deadline|abgabe|frist) (?:ist |"
            r"laeuft )?heute\b|\b(?:meeting|besprechung|termin|call|praesentation|schulung|pruefung|"
            r"unterricht|vorlesung|sitzung|videokonferenz|konferenz|webinar|interview|"
            r"workshop)\b(?: mit (?:dem |der |den |einem |einer )?\w+)?(?: (?:hat|"
            r"ist|laeuft|faengt|sollte|beginnt|schon|bereits|gerade|gleich|eigentlich|jetzt|"
            r"laengst)){1,4}(?: (?:angefangen|begonnen|an|los|im gange|laufen))?\b(?! (?:morgen|naechste|"
            r"ausgefallen|abgesagt))(?:(?<=angefangen)|(?<=egonnen)|(?<= gleich an)|(?<=gleich los)|"
            r"(?<=aeuft schon)|(?<=eits laeuft)|(?<=uft gerade)|(?<=nnt gleich)|(?<=innt jetzt)|"
            r"(?<=aengt gleich)|(?<=ngt jetzt an)|(?<= schon an))",
            r"\b(?:kurz|\d{1,2} minuten|zehn minuten|fuenf minuten|direkt|unmittelbar) vor (?:dem|der|einem|"
            r"einer|meinem|meiner|unserem|unserer) (?:[\w-]+ ){0,2}?<event>\b|\bvor (?:dem )?(?:feierabend|"
            r"geschaeftsschluss|dienstschluss|ladenschluss)\b|\bletzter tag\b(?= (?:heute|der frist))",
        ),
    ),
    (
        U.DUE_LATER,
        either(
            r"(?<!heute )(?<!gestern )(?<!seit )(?<!guten )(?<!diesen )(?<!am )(?<!jeden )(?<!montag )"
            r"(?<!dienstag )(?<!mittwoch )(?<!donnerstag )(?<!freitag )(?<!naechsten )\bmorgen\b(?= (?:frueh|"
            r"vormittag|mittag|nachmittag|abend|um|ab|brauche|brauchen|ist|haben|habe|faengt|faehrt|muss|"
            r"muessen|beginnt|kommt|kommen|startet|bin|sind|geht|steht|soll|eine?n?|die|der|das|im|in|wieder|"
            r"kunden|noch)\b|[.,!?]|$)(?<!^morgen)(?<!\nmorgen)",
            r"\b(?:bis|ab|vor|zum|fuer|spaetestens|am|an|naechsten?|kommenden?|diesen|bis zum|bis kommenden|"
            r"bis naechsten|erst)(?: (?:zum|am|naechsten?|kommenden?|spaetestens|diesen|mitte|ende|anfang|den|"
            r"dem))* (?:(?:<day>)|morgen|uebermorgen|naechste[rn]? (?:woche|monat)|(?:<date>)|(?:<month>)|"
            r"ende (?:der|des|naechster|dieser|kommender) (?:woche|monats|quartals|jahres)|wochenende|"
            r"monatsende|quartalsende|jahresende|wochenanfang|ersten|monatsersten|\d{1,2}\.)(?=\W|"
            r"$)(?! (?:stock|etage|og|stockwerk|ging|war|hat|lief|gab|ist es))(?<!letzten)",
            r"\b(?:uebermorgen|naechste woche|kommende woche|in (?:ein paar|zwei|drei|vier|fuenf|sechs|"
            r"\d{1,2}|zehn|einigen|wenigen) (?:tagen|wochen)|in einer woche|in (?:14|vierzehn) tagen|"
            r"ende (?:der|dieser|naechster|kommender) woche|diese woche noch|noch diese woche|"
            r"im laufe der woche|anfang (?:naechster|der) woche|zum (?:\d{1,2}\.|ersten|monatsersten|"
            r"jahreswechsel)(?! ?mal)|kommenden (?:<day>)|naechsten (?:<day>)|(?:ab|zum|am|"
            r"bis) \d{1,2}\.\d{1,2}\.?)(?=\W|$)",
        ),
    ),
    (
        U.WORKAROUND,
        either(
            r"\b(?:einstweilen|in der zwischenzeit|zwischenzeitlich|solange(?= (?:nutze|nehme|arbeite|behelfe|"
            r"drucke|gehe|weiche|telefonieren?))|(?:als )?(?:notloesung|behelf|uebergangsloesung|workaround|"
            r"provisorium|zwischenloesung|umweg)|behelfe?n?|behelfen|behelfsweise|notduerftig|notfalls|"
            r"zur not|ausweichen|weiche?n?(?: \w+){0,4} aus|bis dahin (?:nutze|nehme|arbeite|behelfe|komme|"
            r"drucke|geht|kann|koennen)(?: \w+)?|vorerst (?:geht|nutze|nehme|arbeite|komme|kann|helfe|ueber)|"
            r"uebergangsweise|so lange (?:nutze|nehme|arbeite|geht))\b",
            r"\b(?:nutze|nutzen|nehme|nehmen|benutze|benutzen|verwende|verwenden|arbeite|arbeiten|drucke|"
            r"drucken|gehe|gehen|telefoniere|telefonieren|laufe|laufen|scanne|scannen|tippe|lese|lesen|"
            r"bediene|mache|machen|erfasse|erfassen|tragen|trage|notieren|holen|"
            r"hole)(?: [\w'-]+){0,4}? (?:derweil|solange|so lange|vorerst|momentan|aktuell|jetzt|gerade|"
            r"inzwischen|zur zeit|einfach|halt|stattdessen|erst ?mal|erstmal|bis dahin|derzeit|im moment|eben|"
            r"waehrenddessen|zwischendurch)(?: [\w'/-]+){0,7}?(?=[.,!?]|$| und)|\b(?:derweil|solange|so lange|"
            r"vorerst|momentan|inzwischen|zur zeit|stattdessen|erst ?mal|erstmal|bis dahin|derzeit|im moment|"
            r"zwischenzeitlich) (?:nutze|nutzen|nehme|nehmen|benutze|benutzen|verwende|verwenden|arbeite|"
            r"arbeiten|drucke|drucken|gehe|gehen|telefoniere|telefonieren|laufe|laufen|scanne|scannen|lese|"
            r"lesen|mache|machen|erfasse|erfassen|trage|tragen|notieren|holen|hole|helfe|helfen|kann|koennen|"
            r"komme|kommen|geht|sitze|weiche|leihe)\b(?! (?:ich |wir )?(?:gar |ueberhaupt )?(?:nicht|nichts|"
            r"kein\w*))(?: [\w'/-]+){0,8}?(?=[.,!?]|$)",
            r"\b(?:geht|funktioniert|laeuft|klappt|komme|kommen|kann|koennen)\b(?! (?:sie|ihr|du|"
            r"man)\b)(?: [\w'/-]+){0,5}? (?:ueber(?:s| das| den| die)?|im|per|mit(?: dem| der| einem| einer)?|"
            r"am|auf(?: dem| der)?|vom|via|in(?: der)?) (?:\w+ )?(?:browser|web-?version|web-?mail|"
            r"web-?client|web|handy|smartphone|hotspot|kabel|lan-?kabel|tablet|ipad|app|chrome|edge|firefox|"
            r"anderen? (?:drucker|rechner|geraet|browser|laptop|pc|monitor|raum)|ersatz\w*|zweit\w*|privat\w*|"
            r"kollegen|kollegin|desktop-?(?:app|client)|telefon|owa|laptop-?(?:tastatur|mikrofon|bildschirm|"
            r"display|lautsprecher))\b(?: (?:geht|gehen|funktioniert|weiterarbeiten|arbeiten|drucken|lesen|"
            r"mailen|ausweichen|alles))?(?! (?:\w+ )?(?:auch )?(?:nicht|nichts|kein\w*))",
            r"\b(?:ueber(?:s| das| den| die)?|im|per|mit(?: dem| der| einem| einer| meinem)?|am|auf(?: dem|"
            r" der)?|vom|via) (?:\w+ )?(?:browser|web-?version|web-?mail|web-?client|handy|smartphone|hotspot|"
            r"lan-?kabel|kabel|tablet|ipad|chrome|edge|firefox|andere[nm] \w+|owa|zweiten \w+|ersatz\w+|"
            r"nachbar\w+)(?: [\w'-]+){0,2}? (?:geht|gehts|funktioniert|laeuft|klappt|funktionierts)(?: (?:es|"
            r"das|alles))?(?! (?:\w+ )?(?:auch )?(?:nicht|nichts))|\b(?:nebenan|im nachbarbuero|"
            r"eine etage (?:tiefer|hoeher|drueber|drunter)|beim kollegen|bei der kollegin|am nachbartisch|"
            r"beim nachbarn|ein stockwerk (?:tiefer|hoeher))\b(?: \w+){0,3} (?:drucken|geht|scannen|arbeiten|"
            r"kann|koennen|drucke|nutzen)\b|\b(?:drucke|drucken|gehe|gehen|weiche|weichen|ausweichen|nutze|"
            r"nutzen|nehme|nehmen|leihe|leihen|benutze|benutzen)(?: [\w'-]+){0,5}? (?:nebenan|im nachbarbuero|"
            r"drucker (?:im|in|der|vom|auf)|alten?|anderen?|zweiten?|ersatz\w*|privat\w*|kollegen|"
            r"ausgeliehen\w*|geliehen\w*|handy|browser|laptop-?\w+|reserve\w*|ersten|dritten|"
            r"vierten)\b(?: \w+)?",
            r"\b(?:kann|koennen) (?:ich |wir |man )?(?:aber |trotzdem |noch |so |erstmal |damit |vorerst |"
            r"ansonsten |schon |solange |weiterhin |zum glueck |auch )*(?:weiterarbeiten|arbeiten|leben|"
            r"damit leben|weitermachen|anders arbeiten|andere (?:sachen|dinge|aufgaben) (?:machen|"
            r"erledigen))\b|\b(?:nach|bei) (?:einem )?neustart (?:geht|laeuft|funktioniert|"
            r"ist)(?: \w+){0,3} (?:wieder|weg|kurz)\b|\bneustart hilft(?! nicht)\b|\b(?:sonst|ansonsten|"
            r"der rest|alles andere|alles uebrige) (?:geht|laeuft|funktioniert|laesst|ist (?:alles )?(?:ok|"
            r"okay|gut|normal))(?: \w+)?\b(?! nicht)|\bes gibt (?:noch )?(?:einen|eine|ein) (?:anderen?|"
            r"zweiten?|zweites|weiteren?|ersatz\w*)\b|\b(?:haben|habe) (?:noch |ja |zum glueck )*(?:einen|"
            r"eine|ein) (?:anderen?|zweiten?|ersatz\w*|reserve\w*)\b(?! (?:problem|frage))",
        ),
    ),
    (
        U.INTERMITTENT,
        r"\b(?:manchmal|gelegentlich|ab und zu|ab und an|hin und wieder|von zeit zu zeit|immer wieder|"
        r"immer mal(?: wieder)?|alle (?:paar|\d{1,3}|zwei|drei|fuenf|zehn|fuenfzehn|zwanzig|dreissig|"
        r"halbe)(?: ?bis ?\w+)? ?(?:minuten|stunden?|tage|sekunden|min|h)|jede (?:stunde|minute|"
        r"halbe stunde)|sporadisch\w*|zeitweise|zeitweilig|unregelmaessig\w*|mal (?:geht|ja|so|geht's|"
        r"funktioniert)(?: \w+)?,? mal|zufaellig|in unregelmaessigen abstaenden|einmal (?:am|pro) tag|"
        r"(?:mehrmals|mehrfach|oefters?|zigmal|dauernd|staendig)(?: (?:am|pro|taeglich|die|"
        r"in der)(?: \w+)?)?|(?:zwei|drei|vier|fuenf|\d+)-? ?(?:bis \w+ )?mal (?:am|pro|die|taeglich|"
        r"heute|in der)(?: \w+)?|andauernd|kommt und geht|sporadisch|nicht immer|phasenweise|"
        r"jedes (?:zweite|dritte) mal|ploetzlich mal)\b",
    ),
    (
        U.DEGRADED,
        r"\b(?:\w*langsam(?:e[rnms]?|er)?|lahm|zaeh|traege|ruckelt|laggt|dauert (?:ewig\w*|lange|zu lange|"
        r"laenger|eine ewigkeit|\w+ minuten|stunden|immer)|nur eine[rs]? von|eingeschraenkt|muehsam|"
        r"umstaendlich|behindert|erschwert|haelfte der|nicht (?:richtig|vernuenftig|ordentlich|effizient|"
        r"produktiv|gescheit|konzentriert) arbeiten|kostet (?:mich |uns )?(?:viel |jedes mal |"
        r"ne menge )?zeit|bremst|haelt (?:mich|uns) auf|nervig bei der arbeit|alles andere (?:geht|laeuft|"
        r"funktioniert))\b",
    ),
    (
        U.COSMETIC,
        r"\b(?:kosmeti\w*|schoenheitsfehler|nicht (?:so |weiter |wirklich |sonderlich |besonders |"
        r"gerade |weltbewegend )?(?:wichtig|schlimm|tragisch|dramatisch|wild|kritisch|weltbewegend|"
        r"der rede wert)|kein (?:weltuntergang|drama|beinbruch|grosses (?:problem|ding|thema)|riesen\w*)|"
        r"halb so (?:wild|schlimm)|nur (?:etwas |ein bisschen |bisschen )?(?:nervig|laestig|unschoen|"
        r"haesslich|optisch|stoerend)|(?:ein bisschen|bisschen|etwas|leicht|ein wenig) (?:nervig|laestig|"
        r"stoerend|unschoen|haesslich|aergerlich)|kleinigkeit|lappalie|rein optisch|optisch\w*|"
        r"tippfehler|rechtschreibfehler|schreibfehler|falsche[rs]? (?:schrift\w*|farbe|logo|icon|"
        r"hintergrund\w*)|quietscht|(?:\w+ )?unwichtig|stoert (?:mich )?(?:nur|kaum|nicht)|unschoen|schoenheits\w*|"
        r"nebensaechlich|belanglos|minimal|winzige? (?:sache|ding)|kleines ding|sieht (?:es )?(?:nur |halt |bloss |"
        r"einfach |etwas |bisschen |ziemlich )*(?:komisch|haesslich|doof|bloed|unschoen|schief|daemlich|peinlich) aus|"
        r"(?:ein )?paar pixel|(?:geht|es ist) nur um die optik|reine optik|nervt (?:nur |halt |ein |etwas |"
        r"bisschen |einfach )+\w*|"
        r"kann damit leben|damit leben)\b",
    ),
    (
        U.WISH,
        r"\b(?:(?:waere|faende)(?: es| das| halt| natuerlich| ganz| echt| schon| auch)* (?:schoen|toll|"
        r"super|nett|praktisch|klasse|cool|prima|fein)|nice to have|wuensche mir|irgendwann|"
        r"bei gelegenheit|naechste[nsr]? (?:monat|quartal|jahr|monats|jahres)|kommende[nsr]? (?:monat|"
        r"quartal|jahr)|in (?:ein|zwei|drei|\d|einem|ein paar) monate?n?|(?:[\w-]*schulung(?:en)?|"
        r"[\w-]*kurs|[\w-]*workshop)(?= (?:fuer|zu|zum|in|ueber|machen|besuchen|buchen|anbieten|waere|"
        r"gibt|belegen|bekommen|wuerde|haette|teilnehmen|moeglich|angeboten))|langfristig|"
        r"mittelfristig|auf lange sicht|irgendwann mal|in zukunft|kuenftig|zukuenftig|bequemer|huebscher|"
        r"schoener|perspektivisch|im naechsten (?:monat|quartal|jahr)|ergonomischer)\b",
    ),
    (
        U.NO_RUSH,
        r"\b(?:(?:eilt|pressiert) (?:\w+ ){0,3}?nicht|nicht (?:so |sehr |besonders |wirklich |super |"
        r"ganz |furchtbar |sonderlich |allzu |weiter )*(?:eilig|dringend|zeitkritisch|zeitsensitiv|"
        r"dringlich|pressant)|nix dringendes|nichts (?:dringendes|eiliges|wildes)|kein(?:e|en)? (?:eile|"
        r"hektik|stress|zeitdruck|dringlichkeit|hast)|ohne (?:eile|hektik|zeitdruck)|"
        r"hat (?:\w+ )?(?:keine eile|zeit(?=\W|$| bis))|hat noch zeit|hat auch zeit|"
        r"wenn (?:\w+ ){0,6}?(?:zeit (?:habt|hast|haben|ist|hat|findet|finden|uebrig)|luft (?:habt|ist|"
        r"hast|haben)|dazu ?komm\w*|passt|mal zeit|gelegenheit)|kann (?:ruhig |gerne |auch |"
        r"locker )?warten|lasst euch zeit|lassen sie sich (?:ruhig )?zeit|lass dir zeit|"
        r"in (?:aller )?ruhe|irgendwann|bei gelegenheit|"
        r"wann immer|draengt nicht|muss nicht (?:sofort|heute|gleich|schnell)|keine prio(?:ritaet)?|"
        r"niedrige prio\w*|egal wann|ganz entspannt|gemuetlich|es brennt nicht|brennt (?:\w+ )?nicht|"
        r"hat keine prioritaet|reicht (?:auch |mir |uns )*(?:naechste woche|die tage|irgendwann|"
        r"diese woche|demnaechst|naechste))\b",
    ),
)

DANGERS = (
    (
        DangerKind.FIRE,
        r"\b(?:rauch(?:t|en|wolke|entwicklung|schwaden)?|qualm\w*|verschmort\w*|schmort|kokelt|angekokelt|"
        r"brandgeruch|schmorgeruch|(?:riecht|stinkt|roch|gerochen|stank)(?: \w+){0,5}? (?:verbrannt\w*|"
        r"verschmort\w*|angebrannt\w*|nach (?:rauch|verbranntem|gummi|plastik|schmor\w*|brand|strom|feuer|"
        r"elektronik))|verbrannte[nrms]? (?:geruch|gestank|plastik|gummi|kabel)|geruch nach|flammen?|"
        r"feuer(?! ?wall| ?fox|alarmtest|loesch)|in brand|es brennt(?! (?:nicht|die|mir))|brennt (?:es|"
        r"der|die|das|im|in|am)(?! \w* ?(?:hut|termin|frist))|geschmolzen|schmilzt|durchgeschmort|"
        r"durchgebrannt|"
        r"(?:glueh|koch|brand|brenn|siedend) ?-?heiss|verbrenn\w* (?:mir|mich|man|die)|(?:finger|hand|"
        r"haende|oberschenkel)(?: \w+){0,3} verbrannt|gluehen?d?|glueht|zu heiss zum anfassen)\b",
    ),
    (
        DangerKind.ELECTRICITY,
        r"\b(?:funken(?!loch|t)|funkt(?= |\W|$)(?!ion)|funkensprueh\w*|sprueht|stromschlag|stromschlaege|"
        r"elektrische[rn]? schlag|(?:einen|eine|eins) (?:gewischt|gepfeffert)|(?:schlag|stromstoss|"
        r"stromstoesse) (?:bekommen|gekriegt|gespuert|abbekommen)|unter strom|steht unter strom|"
        r"blanke[rs]? (?:draht|draehte|kabel|leitung)|offene[rs]? (?:draht|draehte|leitung|kabel)|"
        r"freiliegende[rs]? \w+|kurzschluss|kurzgeschlossen|lichtbogen|knallt und)\b",
    ),
    (
        DangerKind.WATER,
        r"\b(?:wasser(?: \w+){0,4}? (?:tropft|laeuft|gelaufen|auf|in den|im|in der|unter|ueber|steht|"
        r"ausgetreten|eingedrungen|drin|kommt|rein|getropft|eingetreten|aus der decke|spritzt|fliesst|"
        r"dringt)|wasserschaden|wasserrohrbruch|rohrbruch|ueberflutet|ueberschwemm\w*|unter wasser|"
        r"(?:tropft|laeuft|regnet)(?: \w+){0,4}? (?:auf|durch|in|aus|von|rein|decke|klima\w*|dach)|"
        r"pfuetze|wassereinbruch|(?:dach|decke|klimaanlage|leitung|rohr|heizung) (?:\w+ ){0,2}?(?:undicht|"
        r"leckt|leck|tropft)|"
        r"(?:kaffee|tee|wasser|cola|saft|glas|tasse|becher|flasche|getraenk|milch|bier|suppe|"
        r"limo\w*)\b(?: [\w'-]+){0,9}? (?:verschuettet|geschuettet|gekippt|ausgekippt|umgekippt|"
        r"ausgelaufen|gelaufen|ergossen|drueber|umgestossen|umgeworfen|verteilt|gegossen|reingelaufen|"
        r"abbekommen|drauf)|(?:verschuettet|geschuettet|gekippt|ausgelaufen|"
        r"umgekippt)(?: \w+){0,4}? (?:kaffee|tee|wasser|cola|saft)|(?:laptop|rechner|server|switch|"
        r"steckdose|schrank|notebook|tastatur|handy|rack|verteiler)(?: \w+){0,3}? (?:nass|patschnass|"
        r"klatschnass|durchnaesst|feucht|unter wasser))\b",
    ),
    (
        DangerKind.BATTERY,
        r"\b(?:aufgeblaeht\w*|aufgequollen\w*|geschwollen\w*|gewoelbt\w*|woelbt|blaeht|ausgelaufen\w*|"
        r"dicker|dick|gequollen|quillt|ausgebeult|beult|explodiert|zischt|aufgewoelbt|"
        r"angeschwollen)\b[^.!?\n]{0,40}\b\w*(?:akku|batterie)\w*|\b\w*(?:akku|"
        r"batterie)\w*\b[^.!?\n]{0,45}\b(?:aufgeblaeht\w*|aufgequollen|geschwollen|gewoelbt|woelbt|blaeht|"
        r"blaeht|ausgelaufen|laeuft aus|dicker geworden|dick|gequollen|quillt|ausgebeult|beult|explodiert|"
        r"zischt|aufgewoelbt|angeschwollen|bauch)\b|"
        r"\b(?:laptop|handy|gehaeuse|touchpad|deckel|trackpad|notebook|rueckseite|unterseite|tablet|"
        r"boden)\b[^.!?\n]{0,30} (?:aufgeblaeht|gewoelbt|woelbt sich|ausgebeult|hebt sich|beult sich|"
        r"geschwollen|aufgequollen)\b",
    ),
)

_SHARED = (
    r"(?:unser\w*|gemeinsame\w*|geteilte\w*|team\S*|abteilungs\S*|gruppen\S*|projekt\S*|alle|"
    r"saemtliche|ganze[rs]?|komplette[rs]?|kunden\S*|netz\S*|zentrale\w*|oeffentliche\w*|"
    r"[\w-]+laufwerk\w*|freigabe\w*|wiki\w*)"
)
_HOLDER = (
    r"(?:[\w-]*ordner\w?|[\w-]*dateien|[\w-]*daten|dokumente|[\w-]*postfach\w*|[\w-]*datenbank|"
    r"[\w-]*laufwerk\w*|inhalte?|archiv|eintraege|unterlagen|[\w-]*liste|verzeichnis\w*|[\w-]*ablage|"
    r"teamsite|wiki|bilder|vorlagen|freigabe|[\w-]*kalender|projektunterlagen|stammdaten)"
)
_GONE = (
    r"(?:fehlen|fehlt|geloescht|weg|verschwunden|ueberschrieben|verloren|leer|futsch|vernichtet|geleert|zerstoert|"
    r"verschluesselt|unauffindbar|formatiert|weggeloescht|rausgeloescht|beschaedigt)"
)

FLAGS = (
    (
        FlagKind.SHARED_DATA_LOSS,
        r"\b(?:auf|in|im) (?:dem |der |unser\w* )?(?:gemeinsame[nm]? \w+|team\w+|abteilungs\w+|"
        r"[\w-]+laufwerk\S*|gruppen\w+|"
        r"projekt\w+|sharepoint)(?: \w+){0,3} (?:fehlen|fehlt|fehlten)(?: \w+){0,2} (?:alle|saemtliche|"
        r"die ganzen|das "
        r"ganze|der ganze|unsere|viele)\b",
    ),
    (
        FlagKind.SHARED_DATA_LOSS,
        rf"\b{_SHARED}(?: [\w'.-]+){{0,5}}? {_HOLDER}\b[^.!?\n]{{0,70}}?\b{_GONE}\b(?! geraten)|\b(?:team|"
        rf"abteilungs|gruppen|projekt|gemeinschafts|kunden|netz|vertriebs|marketing|buchhaltungs|sammel|"
        rf"funktions)-?(?:ordner\w?|laufwerk\w*|daten|datenbank|postfach\w*|ablage|verzeichnis|kalender|"
        rf"liste)\b[^.!?\n]{{0,70}}?\b{_GONE}\b",
    ),
    (
        FlagKind.SHARED_DATA_LOSS,
        rf"\b(?:geloescht|ueberschrieben|geleert|verloren|formatiert|"
        rf"vernichtet)(?: [\w'.-]+){{0,6}}? {_SHARED}(?: [\w'.-]+){{0,3}}? {_HOLDER}\b|\b(?:auf|in|im|vom|"
        rf"aus) (?:dem |der |unser\w* )?(?:gemeinsame[nm]? \w+|team\w+|abteilungs\w+|"
        rf"[\w-]*laufwerk\S*(?: [a-z]\b)?|gruppen\w+|projekt\w+|teamsite|"
        rf"sharepoint)\b[^.!?\n]{{0,60}}?\b(?:geloescht|weg|verschwunden|ueberschrieben|leer|futsch|"
        rf"verloren)\b(?! gegangen ist die verbindung)",
    ),
    (
        FlagKind.DATA_PROTECTION,
        r"\b(?:dsgvo\S*|gdpr|bdsg|datenschutz\w*(?<!datenschutzfilter)(?<!datenschutzfolie)|"
        r"auskunfts(?:ersuchen|anfrage|antrag|anspruch|recht)|auskunft nach (?:art|dsgvo)\S*|"
        r"betroffenen(?:anfrage|rechte?|auskunft)|recht auf (?:loeschung|vergessenwerden|auskunft)|"
        r"loesch(?:anfrage|antrag|ersuchen|begehren)|personenbezogene\w*|(?:seine|ihre|meine|alle|"
        r"saemtliche) (?:\w+ )?(?:gespeicherten )?(?:persoenlichen |"
        r"personenbezogenen )?daten (?:\w+ ){0,4}?(?:loeschen|herausgeben|geloescht|auskunft|"
        r"ausgehaendigt|loescht)|welche (?:\w+ )?daten (?:\w+ ){0,5}?(?:gespeichert|speichern|speichert|"
        r"haben|ueber)|"
        r"gerichtsbeschluss|durchsuchungsbeschluss|beweissicherung|legal hold|rechtsstreit|"
        r"rechtsanwalt\w*|anwalt\w*|anwaelt\w*|staatsanwalt\w*|gerichtlich\w*|klage(?=\W)|klageverfahren|"
        r"aufbewahrungspflicht\w*|litigation|(?:polizei|behoerde\w*|kripo|aufsichtsbehoerde|"
        r"datenschutzbehoerde|gericht)(?: \w+){0,4}? (?:fordert|verlangt|will|moechte|anfrage|braucht|"
        r"bittet|ersucht|anfordert)|rechtliche (?:anfrage|aufbewahrung)|"
        r"rechtsabteilung (?:\w+ ){0,2}(?:braucht|fordert|verlangt|benoetigt))\b",
    ),
)
