"""Small German words that say how one clause belongs to another, and how a short answer is to be taken."""

CUES = {
    # Where a clause may end inside a sentence.
    "clause": (
        r",? (?:und|aber|sowie|ausserdem|weshalb|deshalb|deswegen|waehrend|zudem|zusaetzlich|dazu|plus|"
        r"weil) |[,:] |\s-+ | (?=\d[.)] )| uebrigens| noch was| noch etwas| eine andere sache"
    ),
    "plus": r"\b(?:plus|ausserdem|zudem|sowie|zusaetzlich)\b",
    "foreign_trouble": (
        r"\b(?:verstopft|kaputt|kalt|heiss|warm|dreckig|klemmt|leer|tropft|stinkt|laut|quietscht|"
        r"ueberflutet|zu \w+|wann|wieviel|wie viele|wer|alle|aus|defekt|nicht|flackert|geht|gibt)\b"
    ),
    "another": r"\b(?:ausserdem|uebrigens|nebenbei|(?:noch )?(?:ein|eine|einen) (?:andere[srn]?|weitere[srn]?|"
    r"zweite[srn]?) (?:problem|sache|frage|thema|anliegen|punkt|ding|baustelle|stoerung)|noch (?:was|"
    r"etwas|eine sache|ein problem|ein thema|ein punkt|eine frage|eins|ein anliegen)|zweitens|"
    r"drittens|zusaetzlich|des weiteren|desweiteren|darueber hinaus|zudem|davon unabhaengig|"
    r"unabhaengig davon|getrennt davon|anderes thema|andere sache|neues thema|neues problem|"
    r"wenn (?:ich|wir|sie|ihr) (?:schon )?(?:dabei|mal dabei|gerade dabei)|bei der gelegenheit|"
    r"apropos|ach ja|ach und|achja|dann noch|dazu noch|und dann (?:noch|waere|ist da)|zum schluss|"
    r"schliesslich|zu guter letzt|obendrein|ferner|weiterhin (?:brauche|benoetige|haette)|(?:und|"
    r"dann) (?:brauche|braeuchte|benoetige|haette) ich (?:auch |noch )+|auch noch|noch dazu|plus|"
    r"nochwas|[2-9][.)])(?=\W|$)",
    "because": (
        r"\b(?:deshalb|deswegen|daher|darum|weil|dadurch|sodass|so dass|somit|folglich|weshalb|wodurch|"
        r"was (?:dazu|bedeutet)|dann(?! (?:noch|brauche|hat|haben|ist|waere|geht|funktioniert))|daraufhin|"
        r"und (?:da )?(?:steht|zeigt|sagt|"
        r"meldet|piept|kommt|es kommt|dann kommt|jetzt)|seitdem|seither|also|da ich|da wir|(?:das|die|der|"
        r"mein|meine|mein\w*) (?:alte[srn]?|bisherige[srn]?|jetzige[srn]?|aktuelle[srn]?)|(?:es|er|sie|"
        r"der|das) (?:ist|zeigt|steht|sagt|meldet|macht|kommt|geht|hat|laedt|bleibt|haengt|braucht|soll|"
        r"muss|wird|fragt|will|reagiert|piept|blinkt|leuchtet))\b"
    ),
    "one_cause": (
        r"\b(?:gleiche[rnm]? (?:dock\w*|port|hub|kabel|dose|switch|adapter|ursache|grund|zeit)|"
        r"selbe[rnm]? (?:dock\w*|port|hub|kabel|dose|switch)|haengen (?:beide|alle) (?:am|an der|"
        r"an einem)|beide(?:s)? (?:haengt|haengen|angeschlossen)|gleichzeitig|zur gleichen zeit|"
        r"auf einen schlag)\b"
    ),
    "same_trouble": (
        r"\b(?:das|es|dasselbe|das gleiche|das selbe|das problem|der fehler|selbiges)(?: auch| jetzt| nun|"
        r" sogar| dann)*(?: passiert| tritt| kommt| betrifft| gilt| ist bei| hat| haben| erscheint)\b|"
        r"\b(?:gleiche[sr]?|selbe[sr]?|dasselbe|genau das gleiche) (?:problem|fehler|meldung|spiel|"
        r"verhalten|bei|auch|ding)\b|\b(?:passiert|betrifft|tritt)(?: \w+){0,3} auch\b|\bdasselbe\b"
    ),
    "remedy": (
        r"\b(?:reparier\w*|reparatur|austausch\w*|tausch\w*|ersatz\w*|ersetz\w*|neue[nrs]?|andere[nrs]?|"
        r"beheb\w*|ansehen|anschauen|pruefen|vorbeikommen|vorbeischauen|techniker|jemand|entsperr\w*|"
        r"zuruecksetz\w*|neustart\w*|helfen|hilfe|schauen|kuemmern|bescheid|loesung|leihgeraet|einen der|"
        r"freischalten|neu starten|aufladen)\b"
    ),
    "greeting": (
        r"^\W*(?:(?:hi|hallo|hey|moin|servus|guten (?:morgen|tag|abend)|morgen|mahlzeit|liebe[rs]?|"
        r"sehr geehrte[rs]?|gruess (?:gott|euch|sie)|hello|tach)(?: (?:zusammen|alle|team|support|it|"
        r"helpdesk|servicedesk|it-team|kollegen|kolleginnen|miteinander|allerseits|leute|damen|herren|und|"
        r"moin|liebe[rs]?|it-support|it-abteilung|ihr|lieben)){0,5}[\s,.!:-]*)+"
    ),
    "courtesy": (
        r"\b(?:danke|vielen|dank|bitte|gruss|freundlichen?|beste[nrs]?|herzliche[nrs]?|im voraus|mit|"
        r"sorry|entschuldigung|hallo|hi|hey|moin|team|ok|okay|viele|liebe|vorab|sehr|gern|gerne)\b"
    ),
    "bare_answer": (
        r"^\W*(?:ja|nein|jo|jep|nee|noe|ne|ok|okay|klar|genau|richtig|stimmt|vielleicht|noch nicht|nie|"
        r"immer|natuerlich|ich glaube|keine?|nichts|weder|beides?|alle|doch|absolut|definitiv|seit \w+|"
        r"nur ich|nur bei mir|bei mir auch|ich auch)\b[^.!?\n]{0,25}$"
    ),
    "no_name": r"(?i)^(?:ich|es|das|dies\w*|da|dort|mein\w*|wir|der|die|den|dem|des|er|sie|du|ihr|was|warum|"
    r"wieso|wie|wann|wo|welche\w*|wer|bitte|hi|hallo|hey|moin|servus|ja|nein|ok|okay|seit|nach|"
    r"jede\w*|alle\w*|nichts|etwas|jemand|und|aber|auch|weil|wenn|falls|als|ein\w*|in|im|an|am|auf|"
    r"bei|beim|von|vom|zu|zum|zur|mit|ohne|fuer|f\u00fcr|aus|um|\u00fcber|heute|gestern|morgen|kann|"
    r"k\u00f6nnen|k\u00f6nnte\w*|ist|sind|war|hat|habe|haben|wird|werden|soll|muss|unser\w*|dein\w*|"
    r"euer|sein\w*|zwei|drei|"
    r"manche\w*|danke|dank|guten|tag|abend|sehr|geehrte\w*|liebe\w*|jetzt|dann|nur|noch|wieder|immer|"
    r"hilfe|dringend|brauche\w*|kein\w*|niemand|montag|dienstag|mittwoch|donnerstag|freitag|samstag|"
    r"sonntag|gleich\w*|seite|fehler\w*|meldung|hier|so|ganz|von|oder|also|ach|oh|naja|asap|"
    r"problem\w*|thema|gr\u00fc\u00dfe|gru\u00df|chef\w*|kolleg\w*|leute|nutzer|user|system\w*|"
    r"letzte\w*|n\u00e4chste\w*|andere\w*|neue\w*|alte\w*|ding\w*|teil|sache|zeug|kasten|"
    r"ger\u00e4t\w*|zeit|mal|arbeit\w*|woche\w*|tage?n?|stunde\w*|minute\w*|frau|herrn?|team|firma|"
    r"abteilung|moment|anfang|ende|beispiel|bescheid|ahnung|grund|weg|"
    r"leider|eigentlich|irgendwie|irgendwas|ab|durch|plötzlich|versuch\w*|start\w*|neustart|update|"
    r"uhr|b\u00fcro|raum|etage|stock|haus|geb\u00e4ude|kunden?|mitarbeiter\w*|frage\w*|info\w*|nummer|"
    r"name|links?|fenster|kopf|auge\w*|hand|mensch\w*|vormittag|nachmittag|mittag|nacht|fr\u00fch|"
    r"schicht|wochenende|urlaub|technik\w*|funktion|anzeige|einstellung\w*|text|bild|ton|licht|strom|"
    r"papier|wasser|rauch|taste\w*|feld\w*|button|tisch|platz|lust|geduld|nerven|aktion|aufgabe\w*|"
    r"ergebnis\w*|vorgang|punkt|stelle)$",
    "asks_solved": (
        r"\b(?:hat (?:das|es|ihnen das) (?:geholfen|funktioniert|geklappt)|hilft (?:das|ihnen das)|"
        r"war das hilfreich|gel(?:\u00f6|oe)st)\b"
    ),
    "no": r"^\W*(?:nein|noe|nee|ne|leider nicht|leider nein|noch nicht|nicht wirklich|eher nicht|nope|no)\b",
    "yes": r"^\W*(?:ja|jo|jep|jup|jawohl|genau|stimmt|klar|yes|doch|leider ja|richtig|hat es|habe ich)\b",
    "ticket_word": (
        r"\b(?:mein\w*|das|dem|offene[ns]?|bestehende[ns]?|dies\w*|unser\w*|zum|"
        r"zu) (?:[\w'/-]+ )?(?:[\w-]*ticket\w*|anfrage|vorgang|stoerungsmeldung|anliegen|antrag)\b|"
        r"\b[\w-]*tickets?\b|\bticketnummer\b"
    ),
    "shouting": (
        r"\b(?:dringend\w*|eilig|asap|p1|prio(?:rit\u00e4t|ritaet)? ?1|sofort|umgehend|notfall|kritisch|"
        r"verdammt\w*|schei(?:\u00df|ss)\w*|mist\w*|verflixt\w*|bl(?:\u00f6|oe)d\w*|dumm\w*|idiot\w*|"
        r"beschissen\w*|kack\w*|drecks?\w*|fuck\w*|wtf|saftladen|arsch\w*|unf\u00e4hig\w*|hilfe|!+)(?=\W|"
        r"$)"
    ),
    "filler": r"(?:der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines|mein|meine|meinen|meinem|meiner|"
    r"meines|dein\w*|sein\w*|ihr|ihre\w*|unser\w*|euer|eure\w*|dies\w*|jene\w*|ich|du|er|sie|es|wir|"
    r"man|mich|mir|dich|dir|uns|euch|ihn|ihm|ihnen|sich|bin|bist|ist|sind|seid|war|waren|gewesen|sei|"
    r"waere|habe|hast|hat|haben|habt|hatte|hatten|haette\w*|wird|werden|wurde|wurden|werde|wuerde\w*|"
    r"kann|kannst|koennen|koennt|koennte\w*|soll|sollen|sollte\w*|muss|muessen|darf|duerfen|mag|"
    r"moechte\w*|will|wollen|wollte\w*|zu|zum|zur|von|vom|in|im|ins|an|am|ans|auf|aufs|fuer|mit|ohne|"
    r"bei|beim|ueber|unter|wegen|bezueglich|und|oder|aber|"
    r"wenn|als|wie|dass|ob|dann|denn|nicht|nein|ja|ok|okay|bitte|danke|dank|vielen|viele|hallo|hi|hey|"
    r"moin|servus|guten|gruss|liebe\w*|team|alle|da|hier|dort|hilfe|helfen|hilf|helpdesk|servicedesk|"
    r"desk|it|support|jemand|niemand|etwas|was|irgendwas|irgendetwas|alles|nichts|brauche|brauchen|"
    r"braucht|suche|schauen|schau|schaut|gucken|sehen|frage|fragen|anrufen|schreiben|schreibe|melden|"
    r"melde|heute|gestern|jetzt|wieder|noch|seit|morgen|abend|mittag|gut|gute|tag|woche|immer|nur|"
    r"auch|sehr|echt|wirklich|ganz|zu|dringend|asap|eilig|sofort|schnell|bald|zeit|neu|neue\w*|alt|"
    r"alte\w*|eigene\w*|arbeit|arbeiten|arbeite|arbeitet|firma|buero|geht|gehen|ging|komme|kommt|"
    r"weiss|"
    r"wissen|denke|glaube|sage|sagt|gesagt|sagen|eins|ding|dinger|dings|sachen?|zeug|teil|art|meine|"
    r"heisst|namens|name|sorry|entschuldigung|hoffe|beste\w*|herzliche\w*|freundliche\w*|chef\w*|"
    r"kolleg\w*|user|nutze|nutzen|wer|welche\w*|warum|wo|wann|tja|naja|also|eigentlich|vielleicht|mal|"
    r"bisschen|viel|mehr|einige|andere\w*|gleiche\w*|letzte\w*|aktuell\w*|schon|jemals|nie|"
    r"schnellstmoeglich|runter|hoch|rauf|aus|weg|her|hin|ueberall|jede\w*|herr|frau|leute|reparieren|"
    r"loesen|kuemmern|fall|ticket|thema|problem|probleme|schwierigkeiten|wichtig\w*|prio\w*|p1|"
    r"geschaeftsfuehr\w*|nachricht|leider|gerade|doch|halt|eben|einfach|irgendwie|ploetzlich|um|ab|so|"
    r"nach|vor|machen|mache|macht|gemacht|tun|tut|bekommen|system|komisch\w*|seltsam\w*|kaputt|spinnt|"
    r"zickt|streikt|los|mein|stimmt|stoerung|geraet)",
    # What stands before, behind or beside the name of a program or a thing that nobody listed.
    "program_word_before": (
        r"\b(?:programm|software|anwendung|app|tool|portal|system|modul|plugin|lizenz fuer|namens|"
        r"version von|ins|im programm|im tool|in der app|installation von|update von) $"
    ),
    "program_word_after": (
        r"-(?:app|anwendung|software|programm|portal|tool|system|client|plug-?in|add-?in|modul|lizenz|"
        r"server|datenbank|konto|account|login|seite|maske|update)\w*\b| (?:installieren|deinstallieren|"
        r"aktualisieren|app|client)\b"
    ),
    "acts_like_program": (
        r" (?:stuerzt|oeffnet|synchronisiert|friert|laedt|speichert|importiert|exportiert) (?=[^.!?\n]*)"
    ),
    "before_noun": (
        r"\b(?:der|die|das|den|dem|mein|meine|meinen|meinem|meiner|unser|unsere|unseren|unserem|unserer|"
        r"ein|eine|einen|einem|einer|diese|dieser|dieses|diesen|diesem|neue|neuen|neuer|vom|zur) "
    ),
    "adjective": (
        r"(?:neu|alt|eigen|ander|aktuell|letzt|ganz|zweit|erst|dritt|gleich|gross|klein|gesamt|gemeinsam|"
        r"blau|rot|gruen|schwarz|weiss|link|recht|ober|unter|vorder|hinter)(?:e|er|es|en|em)?"
    ),
    "beside": (
        r"\b(?:nach|fuer|hinter|neben|vor|waehrend|seit|ueber|wie|als|bis|unter|wegen|ohne|gegen|auf|bei|"
        r"an)(?: (?:der|die|das|dem|den|mein\w*|unser\w*|ein\w*|dies\w*))? $"
    ),
    "cause": (
        r"\b(?:weil|wegen|da der|da die|da das|aufgrund|liegt (?:wohl |wahrscheinlich |vermutlich )?(?:an|"
        r"am)|ursache|grund (?:ist|dafuer)|wahrscheinlich|vermutlich|denn)\b"
    ),
    "no_answer": (
        r"\b(?:weiss (?:ich |es |das )?(?:leider )?nicht|keine ahnung|keinen plan|kein plan|nicht sicher|"
        r"schicken? sie(?: es)? einfach|einfach (?:ab)?schicken|vergiss es|vergessen sie es|mensch\w*|"
        r"mitarbeiter|ticket|geht nicht|funktioniert nicht|kaputt|egal|stopp?|danke|dasselbe|abschicken|"
        r"hat sich erledigt)\b|^\W*(?:ja|nein|jo|nee|ok|okay|klar|vielleicht|alle|alles|seit|keine?|"
        r"nichts|irgendwas|es|hallo|hi|moin|asap|dringend)\b[^.!?\n]{0,20}$"
    ),
    "asks_entered": r"(?:passwort|zugangsdaten|eingegeben|eingeben|eingetippt|anmeldedaten|daten)",
    "not_aside": (
        r"\b(?:geloescht|ueberschrieben|jetzt|falsch\w*|versehentlich|versehen|gesperrt|fehler\w*|"
        r"scheitert|fehlgeschlagen|abgestuerzt|stuerzt|nicht|kein\w*|verloren|kaputt|langsam|flackert|"
        r"haengt|fehlt|druckt|verschwunden)\b"
    ),
    "own_negation": (
        r"\b(?:nicht|nichts|nie|kein\w*|niemand|keiner|ohne|unmoeglich|verweiger\w*|fehlt|fehlen|nirgends|"
        r"kaum|weder|verloren|weg|leer)\b"
    ),
    "unnamed": (
        r"^(?:zugriff |zugang |rechte |berechtigung\w* |freigabe )?(?:auf |fuer |zu |zum |zur |"
        r"an )?(?:das |die |der |den |dem |ein |eine |einen |diese[nsrm]? |jene[snr]? |mein\w* |"
        r"gleiche[nsr]? |selbe[nsr]? |alle |was |so )*(?:dings?\w*|sache[n]?|zeug|etwas|irgendwas|alles|"
        r"es|das|dies|den|dem|die|der|was|welche\w*|system|ort|selbe\w*|gleiche\w*|dasselbe|zugriff|"
        r"zugang|rechte|berechtigung\w*|teil|wie (?:mein\w*|die|der) kolleg\w+)(?=\W|$)|^(?:brauche|"
        r"moechte|benoetige|will|haben|gib mir) (?:zugriff|zugang|rechte|berechtigung\w*)$|"
        r"^(?:[a-z]+ )?(?:das |die |den |ein |diese[snr]? |gleiche[snr]? )+(?:programm|anwendung|app|"
        r"software|tool|system|ding)s?\b(?: [\w' \u00e4\u00f6\u00fc]{0,40}(?:hat|haben|nutzt|nutzen|"
        r"benutzt|verwendet))?$"
    ),
    "exact_error": (
        r"[\"'].*[\"']|(?:(?:fehler\w*|error|stop|status|code)\b.{0,14}?)?(?:0x[0-9a-f]+|[a-z0-9]+_\w+|"
        r"[a-z]*[-_]?\d[\w.-]*)"
    ),
    "asks_policy": (
        r"\b(?:richtlinien?|regeln?|vorgaben?|policy|erlaubt|darf (?:ich|man)|duerfen wir|d\u00fcrfen wir|"
        r"gestattet|zulaessig|zul\u00e4ssig|regelung|vorschrift\w*)\b"
    ),
    "leaves": (
        r"\b(?:verl(?:\u00e4|ae)sst|verlassen|ausscheid\w*|scheidet|gek(?:\u00fc|ue)ndigt|"
        r"letzte\w* (?:arbeits)?tag|offboard\w*|deaktivier\w*|l(?:\u00f6|oe)sch\w*|sperren|entzieh\w*|"
        r"austritt|ausgeschieden|nicht mehr bei uns|rente|h(?:\u00f6|oe)rt|schlie(?:\u00df|ss)en|"
        r"stilllegen)\b"
    ),
    "moves": r"\b(?:wechsel\w*|wechsl\w*|gewechselt|versetzt|umzug|zieht|umgesetzt)\b",
    "how_question": (
        r"^wie (?:kann|k(?:\u00f6|oe)nnen|muss|soll|sollen|darf|geht|komme|bekomme|kriege|macht|"
        r"mache)? ?(?:ich|wir|man|er|sie|das)? ?(?:am besten |eigentlich |richtig )?(?=\w)"
    ),
    "access_to": (
        r"^(?:(?:lese|schreib|lese-|schreib-|voll|voller|vollen|mein\w*|den|die|das|einen|und|/|"
        r"-)+ )*(?:[\w-]*zugriff(?:srechte)?|zugang|[\w-]*rechte|[\w-]*berechtigung(?:en)?|freigabe|"
        r"freischaltung|mitgliedschaft|login|konto|account)s? (?:auf|f(?:\u00fc|ue)r|zu|zum|zur|im|in|ins|"
        r"an|bei|beim) "
    ),
    "verb_before": (
        r"^(?:in den|in die|in das|in|ins|im|bei|f\u00fcr|fuer|passwort (?:f\u00fcr|fuer|von|zu|zum|im|"
        r"in)|brauche?n?|ben\u00f6tige|m\u00f6chte|neue[nrsm]?|unser\w*|mein\w*|der|die|das|den|dem|"
        r"einen?|eine|kollegin,?|kollege,?|mitarbeiter\w*,?|azubi,?|praktikant\w*,?|namens)\s+"
    ),
    "to_uninstall": r"deinstall|entfern",
    "to_licence": r"lizenz|abo",
    "to_upgrade": r"upgrade",
    "to_update": r"update|updaten|aktualisier",
    "to_activate": r"aktivier(?!ung der)",
    "forgotten": r"vergess|vergass|entfallen|verschwitzt|nicht mehr",
    "predicate": r"ist ",
    "place_word": r"(?:im|in|am|an|auf|bei|beim|vom|von|aus|neben|vor|hinter|zu)\b",
    "verb": r"[\w'-]*(?:t|en|ern|eln)",
    "asks_error": r"(?:fehlermeldung|fehlertext|meldung)",
    "none_of_it": (
        r"^\W*(?:keine?r?|nichts|nein|nee|noe|es gibt keine?|gibt es nicht|da (?:steht|kommt) nichts|"
        r"keinerlei|entfaellt)\b[^.,;!?\n]{0,40}"
    ),
    "acknowledges": (
        r"^\W*(?:(?:ok|okay|oke|k|alles klar|gut|verstanden|klar|passt|super|prima|perfekt|top|in ordnung|"
        r"sehr gut|schoen|fein|aha|mhm|jo|cool|klingt gut|danke|dankeschoen|vielen dank)\W*){1,3}$"
    ),
    "past": r"\b(?:war|waren|gewesen|es war nur|war nur|war wohl|lag am)(?: [\w'-]+){0,2} $",
    "article": (
        r"^(?:(?:der|die|das|den|dem|ein|eine|einen|einem|einer|mein|meine|meinen|meinem|meiner|unser|"
        r"unsere|unseren|unserem|unserer|dieser|dieses|diese|diesen|bitte|sein|ihr|noch)\s+)+"
    ),
    "negation": r"\b(?:nicht|nie|niemals|nein|kein\w*|niemand|weder|noch nicht|ohne|bevor|nichts)\b",
    "clause_break": (
        r"[,.;:!?\n]| aber | und | jedoch | sondern | weil | sodass | oder | dass | wenn | obwohl |"
        r" seit(?:dem)? | da | um "
    ),
    "ruled_out": (
        r"\b(?:statt|anstatt|anstelle) (?:der |die |das |den |dem |mein\w* |ein\w* |unser\w* |des |am |im )?$|"
        r"\bnicht (?:der|die|das|den|dem|mein\w*|ein\w*|unser\w*|am|im) $"
    ),
    "is_fine": (
        r"(?: (?:selbst|selber|an sich|und|der|die|das|alles|rest|andere|uebrige))*"
        r" (?:laeuft|laufen|geht|gehen|funktioniert|funktionieren|tut|klappt)"
        r"(?: (?:ja|aber|wieder|ganz))* (?:normal|einwandfrei|problemlos|gut|bestens|super|prima|tadellos)\b(?! \w)"
    ),
    "not_that": r"\b(?:nicht|nie|niemals) (?:im |in |fuer |bei |an |auf |am )?(?:der |die |das |dem |den )?$",
    "direct_not": (
        r"\b(?:nicht|nie|kein|keine|ohne|nicht mehr|niemand|keiner|keiner dort|keiner hier|kein mensch)"
        r"(?: wirklich| komplett| ganz| sofort| direkt| so|"
        r" unbedingt)? $"
    ),
    "aside_word": (
        r"\b(?:auf|in|im|am|an|aus|von|vom|bei|beim|nach|mit|ueber|per|fuer|hinter|neben|zu|zum|zur|vor|"
        r"ins|unter|seit|via)(?: (?:der|die|das|dem|den|mein\w*|unser\w*|ein\w*|sein\w*|ihr\w*|dies\w*|"
        r"beide\w*|all\w*|neue\w*))* $"
    ),
    "server_equipment": (
        r"(?:server|rack|serverraum|rechenzentrum|switch|netzwerkschrank|verteilerschrank|router|usv)"
    ),
    "announces": (
        r"\b(?:zwei|drei|vier|fuenf|mehrere|ein paar|2|3|4|5) (?:\w+ )?(?:sachen|dinge|anliegen|probleme|themen|punkte|"
        r"fragen|bitten|wuensche)\b"
    ),
    "hope": (
        r"\b(?:wird|wuerde|kann|koennte|soll|sollte|wenn|falls|wann|bis|damit|hoffe|hoffentlich|will|"
        r"moechte|brauche|muss|bitte|bevor|sobald|dass|ob|zum|danach|dann|anschliessend)(?: \w+){0,4} $"
    ),
    "denial": r"\b(?:nicht|nie|nichts|manchmal|wenn|falls|wann|kein\w*|bis|damit|hoffentlich)\b",
    "own_denial": (
        r"(?:vergiss|brauch\w*|nicht (?:mehr )?(?:noetig|notwendig|relevant|aktuell|gebraucht|eingesteckt|"
        r"angeschlossen|eingeschaltet)|war|doch nicht|lag|ist nicht mehr)"
    ),
}
