"""What German messages do beside describing a need, and what is none of the desk's business."""

from workflows.engines.base import ActKind, SmalltalkKind

from ..lexicon import either

A, S = ActKind, SmalltalkKind

_SOMEONE = (
    r"(?:(?:einem|einer|einen|eine|ein|nem|ner|irgend|richtigen?|echten?|realen?|lebenden?|"
    r"menschlichen?|kompetenten?|anderen?|zustaendigen?|eurer|ihrer|euren|ihren|wirklichen?|dem|der|"
    r"den|vom|aus|support-?|it-?|service-?) ?)*"
    r"(?:menschen?|person|mitarbeiter\w*|kolleg(?:en|e|in)|techniker\w*|sachbearbeiter\w*|"
    r"support-?mitarbeiter\w*|berater\w*|ansprechpartner\w*|jemand\w*|agenten?|admin\w*|experten?|"
    r"spezialist\w*|fachmann|mensch aus fleisch und blut|supporter|vorgesetzten?|zustaendigen|chef\w*|"
    r"administrator\w*)"
)

# (kind, source, when): `when` is "always", "replying" (the desk spoke before) or "ticket" (a ticket exists).
ACTS = (
    (
        A.WANTS_HUMAN,
        rf"\b(?:mit|zu|an) {_SOMEONE}(?: \w+){{0,6}}? (?:sprechen|reden|schreiben|chatten|verbinden|"
        rf"verbunden|weiterleiten|weitergeleitet|durchstellen|durchgestellt|telefonieren|verbindet|"
        rf"zu tun haben|uebergeben|kommunizieren|klaeren|weitergeben|gesprochen|geredet)\b|\b(?:verbinden|"
        rf"verbinde|verbindet|stellen|leiten|gib|gebt|geben|holt?(?! (?:die|den|das|sie|ihn|es)\b)|"
        rf"hol)(?: \w+){{0,3}}? (?:mit|zu|an|mir|"
        rf"mal)? ?{_SOMEONE}\b(?= (?:der|die|ran|her|ans|von|aus|durch|weiter|bitte)\b|\W|$)",
        "always",
    ),
    (
        A.WANTS_HUMAN,
        r"\b(?:will|moechte|moecht|brauche|wuensche|verlange|bestehe auf|fordere|haette gerne?|bevorzuge|"
        r"wollen|moechten|brauchen|gebt mir|gib mir|bitte)(?: \w+){0,3}? (?:einen?|n|nen|"
        r"keinen bot sondern einen?|mal einen?) (?:(?:echten?|richtigen?|realen?|lebenden?|"
        r"wirklichen?) )*(?:menschen?|person|mitarbeiter|techniker|ansprechpartner|sachbearbeiter|agenten|"
        r"menschlichen \w+)\b(?! (?:mehr|fuer|in unserem|einstellen))|^\W*(?:bitte )?(?:mensch|"
        r"mitarbeiter|operator|agent|menschen?|echter mensch|einen menschen|berater|"
        r"kundenberater)(?: bitte)?\W*$|\b(?:menschen?|mitarbeiter|person),? bitte\b|"
        r"\bnicht (?:mit|von) (?:einem?|einer|dem|der|nem|so einem) (?:bot|roboter|maschine|computer|ki|"
        r"chat-?bot|automat\w*)\b|\bkein(?:en)? (?:bot|bots|roboter|chatbot|ki|automaten)\b|\b(?:gibt es|"
        r"ist|sitzt|arbeitet)(?: \w+){0,3}? (?:hier |da |bei euch )?(?:auch |ueberhaupt |"
        r"irgendwo )*(?:ein(?:en)?|irgendein(?:en)?) (?:echten?r? |richtigen?r? )?(?:menschen?|mensch|"
        r"person)\b(?! der)|\b(?:echten?|richtigen?|realen?|menschlichen?) (?:menschen|person|mitarbeiter|"
        r"ansprechpartner|support)\b|\bjemand (?:echtes|menschliches|richtiges|aus fleisch)\b|"
        r"\bmensch statt\b|\bstatt (?:einem |dem |eines )?(?:bots?|roboters?)\b|\b(?:ruft|rufen sie|rufe|"
        r"kann|koennte|soll)(?: \w+){0,5}? (?:mich )?(?:mal )?(?:bitte )?(?:jemand )?(?:mich )?(?:zurueck "
        r"?rufen|zurueckrufen)\b(?=[^.!?]*\b(?:mensch|jemand|techniker|person)\b)",
        "always",
    ),
    (
        A.WITHDRAWS,
        either(
            r"\b(?:hat sich (?:\w+ ){0,2}?(?:erledigt|geklaert|geloest|in luft aufgeloest|von selbst \w+)|"
            r"(?:ist |schon |alles |wurde )(?:schon |bereits |inzwischen |mittlerweile |jetzt |"
            r"wieder )*(?:erledigt|geklaert|behoben|hinfaellig|geloest)|vergiss(?:t)? (?:es|das|meine|die|was|"
            r"den)|vergessen sie (?:es|das|meine|die)|hinfaellig|nicht mehr (?:noetig|notwendig|noeitg|"
            r"erforderlich|relevant|aktuell|gebraucht|benoetigt)|brauche(?: \w+){0,4}? nicht mehr|"
            r"brauchen(?: \w+){0,4}? nicht mehr|fehlalarm|falscher alarm|kommando zurueck|blinder alarm|"
            r"doch nicht(?: mehr)?(?: noetig)?(?=\W|$)|hat sich von (?:selbst|allein\w*)|"
            r"ziehe(?: \w+){0,3} zurueck|zurueckziehen|stornier\w*|egal(?: jetzt)?,? (?:geht|hat sich|"
            r"vergiss)|schon gut,? (?:geht|laeuft|hat)|alles wieder (?:gut|ok|okay|in ordnung)(?! (?:ist|"
            r"war|bis))|lassen sie (?:es|das) (?:gut )?sein|lass(?:t)? gut sein|schon gut)\b",
            r"\b(?:geht|gehts|funktioniert|laeuft|klappt|tut|startet|druckt|funzt|gehen|funktionieren|"
            r"laufen)(?: (?!nicht|nichts|nie|auch)[\w'-]+){0,3}? (?:jetzt |nun |ploetzlich |auf einmal |"
            r"inzwischen |mittlerweile |doch |schon )?wieder\b(?! (?:nicht|nichts|kaum|mal nicht|nur|los|auf|"
            r"ab|runter|aus|weg|einmal nicht|schlecht|ne weile|eine weile|kurz\w*|fuer|bis|ein paar|einige|"
            r"n paar|ein bisschen|ne zeit|eine zeit))(?= ?(?:\W|$|alles|normal|einwandfrei|super|und|danke|"
            r"von|seit|richtig|ohne|ganz|wie|prima|problemlos|gut|vielen|tadellos))|\b(?:jetzt|nun|auf einmal|"
            r"ploetzlich|inzwischen|mittlerweile|doch) (?:geht|gehts|funktioniert|laeuft|klappt|druckt|"
            r"startet)(?: (?:es|das|er|sie|alles|doch|auch|ja|der|die|mein\w*|wieder|\w+))?(?: (?:es|doch|"
            r"wieder|alles))?(?=\W*$|[.,!]| (?:danke|und|wieder|vielen|alles|doch))(?<!nicht)|\b(?:es|alles|"
            r"er|sie|das) (?:geht|funktioniert|laeuft|klappt|gehen) (?:jetzt|nun|doch|inzwischen|"
            r"mittlerweile)(?: (?:doch|wieder))?(?=\W*$|[.,!]| danke)",
            r"\b(?:habe|hab|haben)(?: (?:es|das|ich|den fehler|das problem|die loesung|wir|inzwischen|"
            r"mittlerweile|selbst|selber|schon|gerade|mein\w*|den|die|das|\w+)){0,5} (?:selbst |selber |"
            r"schon |gerade |jetzt |inzwischen |wieder )*(?:hinbekommen|hingekriegt|geloest|behoben|"
            r"wiedergefunden|gefunden(?! (?:auf|in|dass|heraus))|repariert|in den griff bekommen|gefixt|"
            r"geschafft|rausgefunden)\b(?<!usb-stick gefunden)|\b(?:war|waren|lag|ist)(?: (?:nur|bloss|"
            r"einfach|nur der|ja|wohl|doch|halt|das|der|die|am|nur das|es|mein|eigene|"
            r"meine)){1,5} (?:nicht (?:eingesteckt|angeschlossen|eingeschaltet|angemacht|drin)|ausgesteckt|"
            r"ausgeschaltet|stumm(?:geschaltet)?|lose|locker|abgezogen|stecker\w*|kabel|mein fehler|"
            r"eigener fehler|bedienfehler|feststelltaste|caps ?lock|schalter|akku leer|batterie leer|"
            r"rausgerutscht)\b|\bmein fehler\b(?=[^.!?]*\b(?:geht|laeuft|alles|sorry)\b)|\bproblem (?:ist |"
            r"hat sich )?(?:weg|geloest|behoben|erledigt|gegessen)\b|\bticket (?:bitte |kann |koennt ihr |"
            r"koennen sie |darf )*(?:bitte )?(?:geschlossen|schliessen|zumachen|zu werden|storniert)\b|"
            r"\bist (?:wieder )?aufgetaucht\b|\bwieder da\b(?=\W*$|[.,!]| danke)|\bvon (?:allein|selbst|"
            r"alleine) (?:wieder )?(?:weg|gegangen|erledigt|verschwunden|behoben)\b",
        ),
        "always",
    ),
    (
        A.CONFIRMS_SOLVED,
        either(
            r"\b(?:hat|haben|hat's|hats)(?: (?:mir|uns|das|es|super|sehr|wirklich|echt|prima|gut|tatsaechlich|"
            r"sofort|der tipp|die anleitung|bestens|wunderbar))* (?:geholfen|funktioniert|geklappt|gebracht|"
            r"hingehauen)\b|\bdas war(?:'s| es|s)(?:,? danke)?(?=\W|$)|\b(?:geht|gehts|klappt|funktioniert|"
            r"laeuft)(?: \w+){0,3}?,? (?:danke|super|perfekt|prima|toll|vielen dank|top|klasse)\b|\b(?:super|"
            r"perfekt|danke|prima|top|toll|klasse|ja),? (?:\w+ ){0,2}?(?:das |es |jetzt )?(?:geht|klappt|"
            r"funktioniert|laeuft|hat geklappt|hat geholfen|gehts)\b|\b(?:problem|fehler|frage|thema) (?:ist |"
            r"hat sich )?(?:\w+ )?(?:geloest|behoben|erledigt|beantwortet|geklaert|gegessen)\b|"
            r"\bjetzt (?:komme ich (?:wieder )?rein|kann ich (?:wieder |mich wieder )?\w+)\b(?! nicht)",
            r"\b(?:kann|koennt ihr|koennen sie|koennen wir|darf|bitte)(?: \w+){0,4} (?:geschlossen werden|"
            r"schliessen|zugemacht werden|zumachen)\b|\balles (?:wieder )?(?:bestens|klar|gut|super|okay|ok|"
            r"prima)(?=\W*$|[.,!]| danke)|\bgeht wieder\b(?! (?:nicht|nichts))[^.!?\n]{0,20}\b(?:schliessen|"
            r"zu|danke)\b|\b(?:geloest|behoben|erledigt),? (?:danke|vielen dank)\b|\bkomme (?:jetzt |nun |"
            r"wieder )+rein\b|\bgenau das (?:habe ich gesucht|war es|hat gefehlt)\b",
        ),
        "replying",
    ),
    (
        A.GIVES_UP,
        r"\b(?:weiss|wuesste|wissen|kann)(?: (?:ich|wir|leider|das|es|echt|auch|gerade|selber|selbst|so|"
        r"nun|jetzt|grad))* (?:nicht|nich|nix|nichts)(?: (?:mehr|genau|so genau|sagen|sicher|beantworten|"
        r"dazu))*(?=\W*$|[.,!;]| (?:welche|was|wie|wo|ob|wann|sorry|tut mir|das|schick|mehr|leider|"
        r"einfach))|\bkeine (?:ahnung|idee|angabe|angaben|information\w*)\b|\bka(?=\W|$)|\bk\.a\.|"
        r"\bkeinen? (?:schimmer|plan|blassen)\b|\bnicht (?:so )?(?:ganz )?sicher\b|"
        r"\bwoher soll ich (?:das )?wissen\b|\bwas weiss ich\b|\b(?:das ist|mehr) (?:alles|weiss ich|"
        r"kann ich|habe ich|faellt mir)(?: \w+){0,4}(?=\W|$)|\bhoeren? sie auf\b|\bhoer auf\b|"
        r"\bkeine (?:weiteren )?fragen mehr\b|\b(?:genug|zu viele|so viele|bloede|dumme|"
        r"staendig) fragen\b|\bfrag(?:t|en sie)?(?: \w+){0,2} nicht (?:so viel|weiter|dauernd)\b|"
        r"^\W*(?:egal|weiter|ueberspringen|skip|unbekannt|entfaellt|keine|nichts|kp|kA|keiner)\W*$|"
        r"\bkann ich (?:leider |dir |ihnen )*nicht sagen\b",
        "replying",
    ),
    (
        A.GIVES_UP,
        r"\b(?:einfach|bitte|jetzt|halt|los|schick|schicken|schickt|sende|senden|mach|machen|machs|leg|"
        r"legt|legen|erstell|erstelle|erstellt|erstellen|eroeffne|eroeffnen|oeffne|gib|geben|leite|"
        r"leiten)(?: (?:es|das|sie|bitte|jetzt|einfach|mal|halt|mir|ihr|ein|das|den|die|so|schon|los|"
        r"endlich|trotzdem|nun|doch))* (?:ab(?=\W|$)|abschicken|absenden|losschicken|weg(?=\W|$)|"
        r"rausschicken|ticket(?: (?:auf|an|ab|raus|erstellen|anlegen|aufmachen|eroeffnen))?|weiterleiten|"
        r"weiter(?=\W*$)|raus(?=\W*$)|abschickn)\b(?! (?:von|fuer die|im))|^\W*(?:abschicken|absenden|"
        r"ab damit|schick ab|schicken|senden|raus damit|weg damit)\W*$|\babschicken\b(?=\W*$)",
        "always",
    ),
    (
        A.NOT_HELPED,
        r"\b(?:hat|haben|hilft|half|bringt|brachte)(?: (?:mir|uns|das|leider|auch|es|aber|ueberhaupt|gar|"
        r"der artikel|die anleitung|alles|der tipp|der link|so|wirklich|hier))* (?:nicht|nichts|nix|"
        r"null)(?: (?:geholfen|funktioniert|geklappt|gebracht|weiter|weitergeholfen|weitergebracht))?\b|"
        r"\b(?:immer noch|weiterhin|nach wie vor|trotzdem|leider immer noch|"
        r"noch immer)(?: \w+){0,4}? (?:nicht|kein\w*|das gleiche|dasselbe|kaputt|der gleiche|derselbe|"
        r"nichts|gesperrt|haengt|fehler\w*|so)\b|\b(?:gleiche[rs]?|selbe[rs]?) (?:problem|fehler|ergebnis|"
        r"meldung)\b|\b(?:schon|bereits|alles)(?: \w+){0,3} (?:probiert|versucht|gemacht|gelesen|getestet|"
        r"ausprobiert)\b|\b(?:kein erfolg|ohne erfolg|erfolglos|keine besserung|keine aenderung|"
        r"klappt (?:so )?(?:auch |leider |trotzdem |aber )*nicht|geht (?:so |trotzdem |aber |leider |"
        r"auch )+nicht|funktioniert (?:so |trotzdem |leider |auch )+nicht|nicht hilfreich|nutzlos|"
        r"nicht das,? was|das ist nicht|war nicht die frage|nicht geholfen)\b",
        "replying",
    ),
    (
        A.NOT_HELPED,
        r"\b(?:bitte |koennt ihr |koennen sie |kannst du |ich (?:will|moechte|brauche|"
        r"haette gerne?) )?(?:(?:ein|das|mir ein|doch ein|trotzdem ein|lieber ein|mal ein|dafuer ein|"
        r"bitte ein) )(?:[\w-]+ )?ticket(?: (?:bitte|dafuer|daraus|fuer mich|dazu))?(?: (?:auf(?:machen)?|"
        r"erstellen|anlegen|eroeffnen|oeffnen|haben|machen|schreiben|bitte|an|ziehen))?\b",
        "replying",
    ),
    (
        A.ASKS_STATUS,
        either(
            r"\b(?:gibt es|gibts|gibt's|irgendwas|schon|irgendwelche|habt ihr|was)(?: (?:da|schon|denn|es|was|"
            r"irgendwelche|mittlerweile|inzwischen|eigentlich|bereits|hier|bei|zu|etwas|dazu))* (?:neues|"
            r"neuigkeiten|news|updates?(?= (?:zu|bei|wegen|bezueglich|fuer mein|von euch)|\W*$)|fortschritte?|"
            r"infos?|rueckmeldung|feedback|ergebnis\w*|zwischenstand|was neues)\b(?! (?:ueber windows|"
            r"fuer windows|zum download|installieren))|\b(?:wie|was) (?:ist|lautet|waere) (?:denn |da |hier |"
            r"eigentlich |jetzt |so )*der (?:aktuelle |momentane )?(?:stand|status|zwischenstand)\b|"
            r"\b(?:aktueller |bearbeitungs-?)?(?:status|sachstand|zwischenstand|bearbeitungsstand|"
            r"stand) (?:von|zu|bei|meine[sr]|des|der|zum|vom|meinem|in sachen|bitte|bezueglich|abfragen|"
            r"mitteilen)\b|\b(?:ticket)?status\W*$|\bsachstand\w*\b|\bstand der dinge\b",
            r"\bwie (?:weit|lange (?:noch|dauert|wird|muss ich (?:noch )?warten)|sieht es|siehts|schaut es|"
            r"schaut's|sieht's|steht es|stehts|geht es|gehts)(?: [\w'-]+){0,5}? (?:mit|bei|um|in sachen|"
            r"aus mit)(?: [\w'-]+){0,3}? (?:ticket\w*|anfrage|sd-\d+|bestellung|meldung|anliegen|vorgang|"
            r"stoerung|antrag|meine[mnrs]?|dem|der|voran)\b|\bwann (?:wird|kommt|kann|koennen|ist|geht|darf|"
            r"passiert|macht|bekomme|kriege)(?: [\w'-]+){0,7}? (?:ticket\w*|anfrage|sd-\d+|vorgang|stoerung|"
            r"meldung|bestellung)\b|\b(?:warte|warten|warte ich|warten wir)(?: [\w'-]+){0,6}? (?:auf (?:eine |"
            r"ne |die |eure |ihre |meine?n? |das |den |rueckmeldung|antwort)\w*|seit|immer noch|noch immer|"
            r"schon|vergeblich)\b(?! (?:dass|bis (?:es|er|sie|outlook)))(?=[^.!?\n]*\b(?:antwort|rueckmeldung|"
            r"rueckruf|tagen?|wochen?|ticket|techniker|feedback|reaktion|loesung|bestellung|laptop|monat\w*|"
            r"nachricht|bearbeitung|anfrage|jemand\w*|euch)\b)",
            r"\b(?:was|wie)(?: (?:ist|wurde|wird|passiert|war|geht|laeuft|macht))(?: [\w'-]+){0,4}? (?:(?:aus|"
            r"mit|bei|von) )?(?:mein\w*|dem|das|der|unser\w*) (?:ticket\w*|anfrage|bestellung|vorgang|meldung|"
            r"sd-\d+|antrag|stoerung|anliegen)\b|\b(?:hat|haben|wurde|ist|kuemmert|arbeitet|"
            r"schaut)(?: (?:sich|da|schon|denn|mittlerweile|inzwischen|jemand|bereits|das|mal|eigentlich|es|"
            r"hier|wer|mein\w*|ihr|schon jemand|dran|darum|damit|an|um)){1,8}(?: (?:ticket\w*|angeschaut|"
            r"angesehen|gekuemmert|bearbeitet|zugewiesen|in arbeit|dran|darum|angefangen|gemacht|erledigt|"
            r"anfrage|befasst|gemeldet|sd-\d+|getan))\b(?=[^.!]*\?)|\bwo (?:bleibt|ist) (?:mein|meine|der|das|"
            r"die) (?:ticket|bestellung|\w*laptop|\w+|bestellte\w* \w+)(?: denn)?\b(?=[^.!]*\?)(?! (?:button|"
            r"einstellung|ordner|datei|funktion))|\b(?:nachhaken|nachgehakt|nachfassen|erinnern an|"
            r"erinnerung (?:an|zu)|nachfragen(?=[^.!?\n]*\b(?:ticket|stand|status|sd-\d+|anfrage|"
            r"bestellung)\b)|hake (?:mal )?nach)\b|\b(?:nichts|keine (?:antwort|rueckmeldung|reaktion)|"
            r"kein (?:rueckruf|feedback|lebenszeichen))(?: (?:mehr|von euch|von ihnen|dazu|bisher|bis heute|"
            r"bislang|bekommen))*(?: (?:gehoert|bekommen|erhalten|gekommen|passiert|"
            r"seit))\b(?=[^.!?\n]*\b(?:ticket|anfrage|sd-\d+|tage\w*|woche\w*|gehoert|euch|ihnen|rueckmeldung|"
            r"antwort|gemeldet)\b)|\b(?:ist|wurde|sind) (?:mein|das|mein\w*) (?:ticket|sd-\d+|"
            r"anfrage)(?: \w+){0,3} (?:geschlossen|geloest|offen|bearbeitet|erledigt|zugewiesen|"
            r"in bearbeitung|fertig|noch)\b|\bwer (?:bearbeitet|kuemmert sich um|ist zustaendig fuer|"
            r"hat) (?:mein|das|den|sd-\d+|mein\w*)(?: \w+)? ?(?:ticket|anfrage|sd-\d+|vorgang)\b",
        ),
        "always",
    ),
    (
        A.ASKS_STATUS,
        either(
            r"\bwie lange (?:dauert|wird|braucht|brauchen|muss|dauerts|noch|soll|kann)\b",
            r"\b(?:bis )?wann (?:wird|kommt|kann|meldet|ist|bekomme|kriege|hoere|geht|rechnen|darf|sind|"
            r"koennen|kommen|melden)\b",
            r"\b(?:wird|ist) (?:es|das|der|die) (?:heute |bald |noch |schon |heute noch |bereits )*(?:fertig|"
            r"behoben|geloest|erledigt|repariert|geschlossen|in arbeit)\b",
            r"\bwarum dauert (?:das|es)\b[^.!?\n]{0,20}|\bdauert (?:das|es) (?:noch|noch lange|so lange|denn)\b",
            r"\b(?:immer noch|noch|bisher|bis jetzt|bislang)(?: \w+){0,2} (?:nichts|niemand|keiner|"
            r"keine (?:antwort|rueckmeldung))(?: \w+){0,3} (?:gehoert|gemeldet|da|bekommen|gekommen|"
            r"erhalten)?\b",
            r"\b(?:niemand|keiner|kein techniker)(?: \w+){0,4} (?:gemeldet|angerufen|gekommen|da gewesen|"
            r"zurueckgerufen|reagiert|geantwortet|da|vorbeigekommen|aufgetaucht|gekuemmert)\b",
            r"\bkommt (?:da |denn |noch |heute |bald )*(?:jemand|wer|einer|ein techniker)\b|\bist (?:da |"
            r"schon )*jemand (?:dran|unterwegs)\b|\bkuemmert sich (?:schon |da |bereits )*jemand\b|"
            r"\bwie geht (?:es|das) (?:jetzt |nun |denn )*weiter\b|\bwas passiert (?:jetzt|nun|"
            r"als naechstes)\b|\bwie ist der stand\b|\bgibt es (?:schon )?was neues\b|"
            r"\bschon (?:was )?(?:neues|bearbeitet|fertig|erledigt)\b",
        ),
        "ticket",
    ),
    (
        A.CORRECTS,
        r"\b(?:nein,? (?:warte\w*|moment|stopp|doch|quatsch|falsch|es (?:ist|war)|das (?:ist|war))|(?:oh |"
        r"ach )?(?:moment|warte|halt|stopp|stop|quatsch|sorry|ups|hoppla|pardon|entschuldigung),? (?:doch|"
        r"nein|nicht|es ist|das war|ich meinte|falsch|ich meine|korrektur|war falsch|das stimmt nicht|"
        r"gemeint|das ist|muss|das war falsch|es war|verwechselt)|ich mein(?:te|e) (?:natuerlich |"
        r"eigentlich |doch |nicht |den |die |das |der |mein)|ich meinte|meinte (?:natuerlich|eigentlich|"
        r"nicht)|korrektur|richtigstellung|korrigiere|verwechselt|vertan|verschrieben|vertippt|geirrt|"
        r"irrtum|falsch (?:geschrieben|gesagt|angegeben|ausgedrueckt)|mein fehler|doch (?:nicht )?(?:der|"
        r"die|das|im|in|am|bei)|sondern (?:der|die|das|im|in|am|um|mein\w*|nur|ein\w*|teams|outlook|excel|"
        r"word|sap)|nicht (?:der|die|das|mein\w*|den|dem|im|in|am|um) [\w-]+,? sondern|"
        r"nicht [\w-]+,? sondern|eigentlich (?:ist es|geht es|war es|der|die|das|nur)|vielmehr|"
        r"stimmt (?:doch |gar )?nicht|genauer gesagt|um genau zu sein|praeziser|nehme ich zurueck|"
        r"(?:falsche[rs]?|falschen) (?:raum|geraet|nummer|name|modell|raumnummer|angabe)|"
        r"statt(?:dessen)? (?:raum|zimmer|der|die|das))\b",
        "replying",
    ),
    (
        A.ADDS,
        r"\b(?:(?:vergessen|vergass|ganz vergessen|nicht erwaehnt|"
        r"noch vergessen)(?: \w+){0,3} (?:zu (?:erwaehnen|sagen|schreiben)|zu sagen)|(?:noch |kurze |als |"
        r"eine |kleine |zur )*(?:ergaenzung|nachtrag|anmerkung|zusatzinfo\w*|zusatz|ergaenzend)|"
        r"(?:moechte|wollte|will|muss|kann|darf)(?: \w+){0,4} (?:ergaenzen|hinzufuegen|nachtragen|"
        r"anfuegen|nachreichen)|(?:noch|eine|weitere|zusaetzliche|noch eine|neue) (?:info\w*|"
        r"information\w*|details?|angabe\w*|sache dazu|anmerkung)|(?:zu|zum|bei|fuer|wegen|bezueglich|"
        r"betrifft|betreff|betr\.?|re:?)(?: \w+)? (?:meine[mrs]? |dem |das |meinem |unserem |"
        r"offenen )*(?:ticket|sd-\d+|anfrage|stoerungsmeldung|vorgang)\b|p\.?s\.?:|ergaenze|"
        r"uebrigens,? (?:das|es|der|die|dasselbe|auch)|dazu noch|was ich (?:noch )?(?:vergessen|"
        r"sagen wollte)|kommt noch (?:hinzu|dazu)|inzwischen auch|auch (?:das|es|der|die) (?:gleiche|"
        r"selbe|passiert)|tragt(?: \w+){0,5} nach|fuegt(?: \w+){0,5} hinzu)\b",
        "ticket",
    ),
)

SMALLTALK = (
    (
        S.PROBING,
        r"\b(?:ignorier\w*|vergiss|vergesst|missacht\w*|umgeh\w*|ueberschreib\w*|"
        r"verwirf)(?: \w+){0,5}? (?:anweisung\w*|instruktion\w*|regeln?|prompts?|vorgaben?|richtlinien?|"
        r"befehle?|anordnung\w*|system\w*|einschraenkungen|sicherheits\w*)\b|\bdu bist (?:jetzt|ab jetzt|"
        r"ab sofort|nun|nicht mehr)\b|\b(?:system|initial|start|urspruenglich\w*)-? ?prompt\w*|\b(?:zeig|"
        r"zeige|nenn|nenne|gib|verrate?|druck\w*|wiederhol\w*|liste?|sag|sage|ausgeben|wie lauten|"
        r"was sind|offenbar\w*)(?: \w+){0,4}? (?:dein\w*|eure|ihre) (?:\w+ )?(?:anweisungen|instruktionen|"
        r"regeln|prompt|einstellungen|konfiguration|vorgaben|api-?key|geheimnisse|interne\w* \w+|"
        r"richtlinien|passwoerter|system\w*)\b|\b(?:jailbreak|entwickler-?modus|dan-?modus|developer mode|"
        r"god mode|admin-?modus|debug-?modus)\b|"
        r"\b(?:tu so|stell dir vor|spiel(?:e)? (?:die rolle|einen)|agiere als|verhalte dich (?:wie|als)|"
        r"handle als|gib dich)\b|\brollenspiel\b|\b(?:setz\w*|stell\w*|stuf\w*)(?: \w+){0,4} (?:prio\w*|"
        r"prioritaet)(?: \w+){0,3} (?:auf|hoch|p1|1|rauf)\b|\bals (?:ki|sprachmodell)\b|\b(?:welche[sr]?|"
        r"was fuer ein) (?:sprach)?(?:modell|ki|llm|ki-modell)\b|\btickets? (?:von |der )?(?:anderen?r?|"
        r"fremden?r?|aller|meiner kollegen)(?: \w+)?\b|\b(?:fremde|andere) tickets\b|\bwie (?:wurdest|"
        r"bist) du (?:trainiert|programmiert|gebaut|entstanden)\b|\bab (?:jetzt|sofort) (?:bist|"
        r"antwortest|sprichst|wirst|darfst|gehorchst|machst) du\b|\bsystem:|\[system\]|</?(?:system|"
        r"instructions?)>|\bmach(?:e|t)? mich (?:zum|zu einem) admin\w*|\bneue anweisung\w*:",
    ),
    (
        S.ABOUT_DESK,
        r"\b(?:bist|seid|sind) (?:du|sie|ihr)(?: (?:eigentlich|denn|wirklich|etwa|nur|jetzt|auch|"
        r"hier))* (?:ein |eine |n |a |an )?(?:echter? |richtiger? |realer? )?(?:bot|chat-?bot|roboter|"
        r"mensch|maschine|ki|ai|computer|programm|person|chatgpt|echt|real|intelligent|automat|da|"
        r"lebendig)\b|\bbin ich(?: \w+){0,3} mit (?:einem?|nem) (?:bot|roboter|menschen|chatbot|computer|"
        r"ki)\b|\b(?:rede|spreche|schreibe|chatte) ich (?:hier |gerade |eigentlich |da )*(?:mit|"
        r"zu) (?:einem?|einer|nem|ner)\b|\bwas (?:kannst|koennen|macht|machst|machen|bietest|"
        r"weisst) (?:du|sie|ihr|dieser (?:bot|chat))(?: (?:hier|so|eigentlich|denn|alles|fuer mich|tun|"
        r"helfen|machen|bieten|alles so))*\W*$|\bwer (?:bist|seid|sind|hat dich|steckt) ?(?:du|sie|ihr|"
        r"dahinter|programmiert|gebaut|entwickelt)?\b(?! (?:zustaendig|betroffen))|\bwas bist du\b|"
        r"\bwie heisst? (?:du|sie)\b|\bwie heissen sie\b|\bwas (?:sind deine|ist dies\w*|"
        r"ist das hier) (?:faehigkeiten|funktionen|aufgaben|chat\w*|bot|service|fuer ein \w+)\b|"
        r"\bwobei (?:kannst|koennen) (?:du|sie)\b|\bwomit (?:kannst|koennen) (?:du|sie)\b|\bwie (?:kannst|"
        r"koennen) (?:du|sie) (?:mir )?helfen\b|\bkannst du mir helfen\W*$|\bkoennen sie mir helfen\W*$|"
        r"\bkann mir (?:hier )?(?:jemand|wer) helfen\W*$|\b(?:hast|haben) (?:du|sie) (?:gefuehle|"
        r"einen namen|emotionen|freunde|kinder|hobbys|hunger|eine seele)\b|\b(?:sprichst|verstehst|"
        r"schlaefst|magst|liebst|kannst) du(?: auch)? (?:deutsch|englisch|mich|pizza|franzoesisch|nie|"
        r"witze)?\W*$|\bwie funktioniert (?:das hier|dieser chat|dieser bot|der chat|das ganze)\W*$|"
        r"\bist (?:hier|da|dort)(?: \w+)? (?:jemand|wer|einer|ein mensch|ein bot)\b|\bmit wem (?:spreche|"
        r"schreibe|rede|chatte|habe) ich\b|\bwann (?:seid|sind|bist|habt) (?:ihr|sie|du) (?:da|erreichbar|"
        r"offen|geoeffnet)\b|\bwas ist das hier\b",
    ),
    (
        S.GREETING,
        r"^\W*(?:hi+|hallo+|hallihallo|hallochen|halloechen|hey+|heyho|he|guten? (?:morgen|tag|abend|"
        r"mittag)|morgen|tach(?:chen)?|moin(?:sen)?(?: moin)?|servus|gruezi|gruess (?:gott|dich|euch|sie)|"
        r"gruess|gruessli|salli|salue|mahlzeit|gude|na|hello|hoi|sali|test|testing|ping|bonjour|hola|huhu|"
        r"juhu|aloha|ahoi|glueck auf|sehr geehrte[rs]?(?: \w+){1,4}|liebe[rs]?(?: \w+){1,3}|"
        r"schoenen (?:guten )?(?:tag|morgen|abend)|halli hallo|wie geht es (?:dir|ihnen|euch)|wie gehts|"
        r"na\W+wie gehts?|alles klar bei (?:dir|euch|ihnen)|jemand da|ist jemand da)"
        r"(?:,? (?:zusammen|alle|allerseits|team|liebes?|leute|an alle|da|support|helpdesk|servicedesk|"
        r"service|it|desk|it-team|it-support|bot|nochmal|wieder|mal|erstmal|auch|gott|it-abteilung|"
        r"kollegen|kolleginnen|und|miteinander|ihr|lieben|freunde|guten|morgen|tag|abend|liebe|"
        r"wie geht es (?:dir|ihnen|euch)|wie gehts|dir|euch|ihnen|heute|so|denn|an|das|zurueck|allseits|"
        r"gruess|moin|schoenen)){0,5}\W*$",
    ),
    (
        S.GREETING,
        r"^\W*(?:(?:hi|hallo|hey|moin|servus|guten (?:morgen|tag|abend))(?: \w+){0,3}\W+)?(?:(?:ich |"
        r"wir )?(?:hoffe|hoffen)[^.!?\n]{0,50}\b(?:gut|geht|schoen\w*|start)\b[^.!?\n]{0,20}|"
        r"wie (?:geht(?: es|'s|s)?|war|laeuft|laeufts)(?: \w+){0,4}|(?:einen )?(?:schoenen|guten|frohes|"
        r"schoenes) (?:tag|morgen|abend|start\w*|wochenende|feierabend|neues)(?: \w+){0,4})\W*$",
    ),
    (
        S.THANKS,
        r"\b(?:danke\w*|dankeschoen|dank|merci|vergelts gott|gracias|bedanke|herzlichen dank|besten dank|"
        r"sehr nett|schoen,? dass es (?:euch|sie|dich) gibt|super (?:service|arbeit|gemacht)|"
        r"ihr seid (?:die besten|super|toll|klasse|spitze)|"
        r"du bist (?:der|die|das) (?:beste|groesste)|du bist (?:super|toll|klasse|spitze|nett)|"
        r"gute arbeit|toller service|gut gemacht|klasse gemacht|tschuess|tschuss|tschau|ciao|bis (?:dann|"
        r"bald|morgen dann|spaeter)|schoenen (?:tag|abend|feierabend) (?:noch|euch|ihnen|dir)|"
        r"schoenes wochenende|auf wiedersehen|wiederschauen|feierabend fuer heute|bye|perfekt|wunderbar|"
        r"spitze|supi|top|prima|klasse)\b",
    ),
    (
        S.OTHER,
        r"^\W*(?:ok|okay|oke|okey|k|ja|jo|jep|jup|jawohl|jawoll|nein|nee|ne|noe|nicht|klar|gut|alles klar|"
        r"verstanden|verstehe|achso|ach so|aha|haha\w*|lol|hm+|cool|schoen|super|wow|richtig|genau|stimmt|"
        r"vielleicht|hehe|oh|ah|mir ist langweilig|nichts|nur (?:ein )?(?:spass|test|mal testen)|"
        r"war nur (?:ein )?(?:spass|test|scherz)|ich liebe dich|du bist (?:doof|dumm|bloed|scheisse)|"
        r"du nervst|test\w*|bla(?: ?bla)*|na gut|naja|na ja|egal|passt|mir geht es gut|mir gehts gut|puh|"
        r"tja|so so|soso|sehr gut|sicher|einverstanden|in ordnung|gerne?)\W*$",
    ),
)

NOT_IT = (
    r"\b(?:gehalt(?:s(?!abrechnungs(?:programm|software|system)|lauf|liste|daten|konto|system|"
    r"software)\w*)?|gehaelter|lohn(?:zettel|abrechnung|steuer\w*|erhoehung|fortzahlung|"
    r"bescheinigung)?|bonus\w*|praemie|weihnachtsgeld|urlaubsgeld|zahltag|(?:lohn|"
    r"einkommens)?steuer(?:erklaerung|klasse|bescheid)|ueberstunden\w*|reisekosten(?!-?(?:tool|portal|"
    r"programm|app|system|software))\w*|spesen\w*|dienstreise(?:antrag)?|rente\w*|betriebsrente|"
    r"altersvorsorge|firmenwagen|dienstwagen|jobticket|deutschlandticket|vermoegenswirksame\w*|"
    r"provision|abbuchung|abgebucht|doppelt berechnet|kindergeld|gehaltsverhandlung|auszahlung|erstattung|"
    r"essensgutschein\w*)\b",
    r"\b(?:urlaub(?:s(?!portal|tool|app|system|antrags(?:tool|portal|system))(?:antrag|anspruch|tage|"
    r"planung|vertretung)?\w*)?|resturlaub|feiertag\w*|brueckentag\w*|krank(?:meldung|schreibung|"
    r"enschein|heitstage|geschrieben|melden)?|au-?bescheinigung|attest|elternzeit|mutterschutz|"
    r"sonderurlaub|gleitzeit\w*|freier tag|freinehmen|arbeitsvertrag|kuendigungsfrist|kuendig(?:e|en|"
    r"ung)(?= (?:ein|m|schreib|frist|meine))|arbeitszeugnis|zwischenzeugnis|zeugnis|befoerderung|"
    r"stellenausschreibung|betriebsrat|betriebsarzt|betriebsfeier|weihnachtsfeier|sommerfest|"
    r"betriebsausflug|probezeit|homeoffice-?(?:tage|regelung)|arbeitszeit(?:en|modell)?|teilzeit|"
    r"kita\w*|kinderbetreuung|fitnessstudio|bewerbungsgespraech(?= (?:als|bei euch))|gefeuert|"
    r"abmahnung)\b",
    r"\b(?:kantine\w*|cafeteria|mensa|mittagessen|speiseplan|speisekarte|essen (?:heute|gibt|in der)|"
    r"was gibt es (?:heute )?(?:zu )?essen|fruehstueck|kaffee(?:maschine|automat|vollautomat|bohnen|"
    r"kueche|milch)|kaffee(?= (?:ist|schmeckt|alle|leer|kalt|fehlt))|milch|snack\w*|"
    r"getraenke(?:automat)?|wasserspender|mikrowelle|kuehlschrank|spuelmaschine|geschirrspueler|"
    r"obstkorb|catering|pizza|teekueche(?= (?:ist|stinkt|sieht|dreckig))|wasserkocher|kuchen|"
    r"suessigkeiten|doener|bier)\b",
    r"\b(?:toiletten?|klo|wc|klopapier|heizung|heizkoerper|klimaanlage(?! (?:im|in|des) server)|"
    r"aufzug|fahrstuhl|lift|rolltreppe|fenster (?:im|in der|geht nicht zu|"
    r"laesst sich nicht (?:oeffnen|schliessen)|klemmt|schliesst|undicht|kaputt|ist kaputt)|(?:ein|das|"
    r"unser|die|mein) fenster(?= (?:im buero|in|klemmt|schliesst|zu|ist gekippt))|parkplatz|"
    r"parkplaetze|tiefgarage|parkhaus|stellplatz|gluehbirne\w*|leuchtstoff\w*|(?:decken|schreibtisch|"
    r"steh)?-?lampen?|licht(?= (?:im|in|flackert|geht|ist|auf|am|ueber|brennt))|neonroehre\w*|"
    r"jalousie\w*|rollo\w*|putz(?:frau|kolonne|dienst|kraft)|reinigung(?:skraft|sdienst)?|dreckig|"
    r"buerostuhl|stuhl|stuehle|schreibtisch(?:hoehe|stuhl|lampe)?|hoehenverstellbar\w*(?! [\w-]*(?:monitor|"
    r"bildschirm))|pflanzen?|"
    r"blumen|spuele|waschbecken|wasserhahn|abfluss|verstopft|muell\w*|muelleimer|"
    r"papierkorb (?:im buero|leeren|ist voll und stinkt)|altpapier|feuerloescher|treppenhaus|"
    r"teppich\w*|moebel|spind\w*|(?:zu|so|eiskalt|sau|arsch)-?(?:kalt|warm|heiss)(?: ist es)? (?:im|"
    r"in|hier|bei uns)|(?:im buero|hier|es) (?:ist es |ist )?(?:zu |so |viel zu |total )?(?:eiskalt|"
    r"zu kalt|kalt|saukalt|arschkalt|zu warm|zu heiss|zieht)|bueromaterial|kugelschreiber|stifte|"
    r"druckerpapier bestellen|briefmarken|paket (?:fuer mich|abgegeben|angekommen)|poststelle|"
    r"hausmeister|maeuse (?:im|in der)|ameisen|wespen|schimmel|ungeziefer|tuerklinke|tuerscharnier|"
    r"tuer (?:quietscht|klemmt)|seifenspender|handtuchspender|stinkt es)\b",
    r"\b(?:(?:meine|mein|meiner|meinem|meinen) (?:frau|mann|freundin|freund(?!lich)|mutter|vater|mama|"
    r"papa|oma|opa|sohn|tochter|kind|kinder|hund|katze|ehe|auto|vermieter|zahnarzt|arzt|"
    r"nachbar(?! (?:am|im buero))|schwiegermutter|fahrrad|wohnung)s?|(?:privat|"
    r"heim)e?[rnms]? (?:fernseher|router|drucker|wlan|pc|laptop|rechner)|fernseher zu hause|netflix|"
    r"playstation|xbox|horoskop|rezept\w*|dating|tinder|geburtstag(?:sgeschenk|sfeier)?|diaet|"
    r"lotto\w*|kino|hotel (?:buchen|reservieren)|flug (?:buchen|nach)|bahnticket\w*|zahnarzt\w*|"
    r"arzttermin|kopfschmerzen|kochen|kochrezept|urlaubsziel|tisch reservieren|liebeskummer|spotify)\b",
    r"\b(?:hausaufgaben?|aufsatz|matheaufgabe\w*|mathe|gleichung|gedicht|witz|witze|lied|"
    r"geschichte (?:erzaehl\w*|schreib\w*)|(?:erzaehl|schreib|sing|dichte?|"
    r"reim)\w*(?: \w+){0,4} (?:gedicht|witz|lied|geschichte|witze|song|haiku|limerick|liebesbrief|"
    r"anschreiben|bewerbung|rede|raetsel|maerchen)|uebersetz\w*(?= (?:mir|bitte|das|den|diesen|"
    r"folgende\w*|ins|auf|mal))|wurzel aus|(?:was ist|wieviel ist|wie viel ist|berechne|"
    r"rechne) \d+ ?(?:[+*x/-]|plus|minus|mal|geteilt durch) ?\d+|referat ueber|spiel mit mir)\b",
    r"\b(?:hauptstadt von|wer (?:wird|wurde|gewinnt|gewann|spielt|spielte) |wer (?:war|ist|hat|"
    r"schrieb|erfand|gewann|malte|spielt) (?:der |die |das |eigentlich )?(?:erste |"
    r"letzte )?(?:bundeskanzler\w*|praesident\w*|erfinder\w*|koenig\w*|papst|weltmeister\w*|faust|"
    r"[a-z]+ (?:erfunden|entdeckt|geschrieben|gemalt|gewonnen|gebaut))|wetter(?!au)|wettervorhersage|"
    r"(?:regnet|schneit) es|regnet es morgen|wie (?:alt|gross|hoch|weit|tief|schwer) ist (?!(?:der|"
    r"die|das|mein\w*|unser\w*) (?:postfach|datei|speicher|laufwerk|server|festplatte|anhang))|"
    r"sinn des lebens|bitcoin-?(?:kurs|preis)|aktien\w*|boerse\w*|fussball\w*|bundesliga|"
    r"champions league|weltmeister\w*|olympia\w*|formel 1|politik\w*|bundeskanzler\w*|bundestagswahl|"
    r"wahlen|einwohner\w*|wie viele (?:menschen|laender|planeten|beine|einwohner|kontinente)|"
    r"in welchem jahr|photosynthese|einstein|napoleon|goethe|schiller|dinosaurier|mondlandung|"
    r"buchtipp|filmtipp|guter film|gutes restaurant|empfiehl mir (?:ein|einen) (?:buch|film|"
    r"restaurant)|wie spaet ist es)\b",
)
