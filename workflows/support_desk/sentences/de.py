"""What the desk says in German."""

from workflows.engines.base import DangerKind, FactSlot, SecurityKind

SENTENCES = {
    # Questions about what the problem is; each is asked at most once in a conversation.
    "ask_both": "Ich helfe Ihnen gern. Um welches Gerät, Programm oder welchen Dienst geht es, und was passiert genau?",
    "ask_thing": "Ich helfe Ihnen gern. Um welches Gerät, Programm, Konto oder welchen Dienst geht es?",
    "ask_symptom": (
        "Ich helfe Ihnen gern. Sie haben {thing} erwähnt: Was genau funktioniert nicht, und was sehen Sie dann?"
    ),
    "ask_closest": (
        "Danke. Damit es an die richtigen Leute geht: Was trifft am ehesten zu? Etwas startet nicht, es ist langsam, "
        "ein Programm meldet einen Fehler, Sie können sich nicht anmelden, Sie haben keine Verbindung, oder Sie "
        "brauchen etwas Neues."
    ),
    "ask_story": "Was wollten Sie gerade tun, und was war auf dem Bildschirm zu sehen, als es schiefging?",
    "ask_details": "Danke, ich verstehe. Damit das Team gleich loslegen kann, sagen Sie mir bitte noch:",
    "ask_details_hint": "Wenn Sie es nicht wissen, schreiben Sie einfach „abschicken“.",
    # Replies without a ticket
    "greeting": (
        "Guten Tag! Ich bin der {desk}. Sagen Sie mir, was nicht funktioniert oder was Sie brauchen, und ich bringe es "
        "zum richtigen Team."
    ),
    "thanks": "Gern geschehen. Melden Sie sich einfach, wenn noch etwas ist.",
    "about_desk": (
        "Ich bin der {desk}, ein automatischer Assistent. Ich nehme IT-Störungen, Wünsche und Sicherheitsmeldungen "
        "auf, frage nach, was das Team wissen muss, und schicke ein Ticket an das richtige Team. Sie können jederzeit "
        "nach einem Menschen fragen."
    ),
    "probing": "Ich kann hier nur bei IT-Problemen und IT-Wünschen helfen. Gibt es etwas, das ich für Sie tun kann?",
    "other": "Ich bin für IT-Probleme und IT-Wünsche da. Kann ich Ihnen bei etwas helfen?",
    "not_it": "Dabei kann die IT leider nicht helfen. Für alles rund um die IT bin ich gern da.",
    "not_it_ask": (
        "Dabei kann die IT leider nicht helfen. Bitte wenden Sie sich an {whom}. Für alles rund um die IT bin ich "
        "gern da."
    ),
    "not_it_beside": "Bei dem anderen Anliegen kann die IT leider nicht helfen.",
    "withdrawn": "Das freut mich. Ich habe kein Ticket verschickt. Schreiben Sie einfach, wenn es wieder auftritt.",
    "solved": "Das freut mich. Ich habe bei {tickets} vermerkt, dass es gelöst ist.",
    "withdrawn_sent": "Danke für die Rückmeldung. Ich habe es bei {tickets} vermerkt.",
    "status_none": (
        "Ich sehe noch kein Ticket von Ihnen. Wenn etwas nicht funktioniert oder Sie etwas brauchen, sagen Sie es mir."
    ),
    "status_unknown": "Ein Ticket von Ihnen mit der Nummer {numbers} kenne ich nicht.",
    "status_intro": "Das ist der aktuelle Stand:",
    "status_line": "{number} ({title}): {status}, Priorität {priority}, Team {team}. Erste Rückmeldung bis {due}.",
    "article_hint": "Wenn das nicht hilft, sagen Sie es mir, dann eröffne ich ein Ticket.",
    # Asking before sending
    "confirm": "Soll ich das an das Team {team} schicken?",
    "confirm_header": "Abschicken?",
    "choice_send": "Abschicken",
    "choice_keep_back": "Nicht abschicken",
    "choice_keep_back_hint": "Es entsteht kein Ticket. Wenn Sie etwas ändern möchten, schreiben Sie es einfach.",
    "kept_back": "In Ordnung, ich habe nichts verschickt. Schreiben Sie einfach, wenn Sie mich brauchen.",
    # Confirmations
    "sent": "Danke. Ich habe Ihr Anliegen an das Team {team} geschickt.",
    "sent_many": "Danke. Ich habe für jedes Anliegen ein Ticket angelegt, das dringendste zuerst.",
    "sent_at_once": "Danke für die Meldung. Ich habe sie sofort an das Team {team} geschickt.",
    "handed_over": "Gern. Ich habe Ihr Anliegen an das Team {team} übergeben; ein Mensch meldet sich bei Ihnen.",
    "revised": "Danke, ich habe es bei {tickets} ergänzt.",
    "secret": (
        "Ich habe eine vertrauliche Angabe aus Ihrer Nachricht entfernt. Bitte ändern Sie sie und schicken Sie hier "
        "nie Passwörter oder Codes."
    ),
    "next_p1": "Das Team wird jetzt alarmiert. Bitte bleiben Sie erreichbar.",
    "next": "Das Team meldet sich bei Ihnen. Sie können hier jederzeit etwas ergänzen; ich trage es im Ticket nach.",
    "still_missing": "Noch offen: {missing}. Wenn Sie es herausfinden, sagen Sie es mir einfach.",
    "label_priority": "Priorität",
    "label_team": "Team",
    "label_response": "Erste Rückmeldung",
    "label_next": "Wie es weitergeht",
    "within": "innerhalb von {target}",
    "round_the_clock": "rund um die Uhr",
    # Why it has its priority: who is affected, how soon, and the person's words for it
    "because": "{impact}; {urgency}",
    "in_words": "{reason} ({quotes})",
    "impact_high": "viele Menschen oder ein Dienst, den alle brauchen, sind betroffen",
    "impact_medium": "mehrere Personen sind betroffen",
    "impact_low": "eine Person ist betroffen",
    "urgency_high": "es kann nicht warten",
    "urgency_medium": "die Arbeit kann vorerst weitergehen",
    "urgency_low": "es eilt nicht",
    "security_happened": "es ist etwas passiert, das eingedämmt werden muss",
    "security_half_acted": (
        "ein Schaden ist nicht bekannt, aber jemand hat darauf reagiert oder mehrere sind betroffen"
    ),
    "security_attempt": "niemand hat darauf reagiert",
    # Titles of tickets whose matter is not known
    "title_human": "Möchte mit einem Menschen sprechen",
    "title_unclear": "Unklares Anliegen",
}

# What somebody says who knows no more; evaluation says it for them.
GIVE_UP = "Weiß ich nicht, schicken Sie es einfach ab."

# After "innerhalb von": the dative. The amount comes first: "4 Servicestunden".
DURATIONS = {
    "hours": ("{amount} Stunde", "{amount} Stunden"),
    "support_hours": ("{amount} Servicestunde", "{amount} Servicestunden"),
    "business_days": ("{amount} Arbeitstag", "{amount} Arbeitstagen"),
}

STATUSES = {
    "new": "neu",
    "in_progress": "in Bearbeitung",
    "waiting": "wartet",
    "resolved": "gelöst",
    "closed": "geschlossen",
}

SAFE_INSTRUCTIONS = {
    SecurityKind.MALWARE: (
        "Bitte trennen Sie den Rechner vom Netz (Kabel ziehen, WLAN ausschalten). Schalten Sie ihn nicht aus und "
        "löschen Sie nichts."
    ),
    SecurityKind.ACCOUNT_MISUSE: (
        "Bitte ändern Sie das Passwort an einem anderen Gerät und bestätigen Sie keine Anmeldeanfrage."
    ),
    SecurityKind.CREDENTIALS_DISCLOSED: "Bitte ändern Sie dieses Passwort jetzt gleich, an einem anderen Gerät.",
    SecurityKind.SUSPICIOUS_MESSAGE: (
        "Bitte antworten Sie nicht darauf, öffnen Sie keine Links oder Anhänge, und löschen Sie die Nachricht nicht."
    ),
    SecurityKind.UNEXPECTED_PROMPT: (
        "Bitte bestätigen Sie keine Anmeldung, die Sie nicht selbst gestartet haben, und ändern Sie Ihr Passwort an "
        "einem anderen Gerät."
    ),
    SecurityKind.LOST_DEVICE: (
        "Wenn man damit an Ihr Firmenkonto kommt, ändern Sie bitte Ihr Passwort an einem anderen Gerät."
    ),
    SecurityKind.DATA_LEAK: "Bitte verschicken und löschen Sie nichts mehr, und notieren Sie, wer die Daten bekam.",
    SecurityKind.SECRET_PUBLISHED: (
        "Bitte sperren oder ändern Sie die Zugangsdaten sofort; nur den Text zu löschen reicht nicht."
    ),
    DangerKind.FIRE: (
        "Bitte halten Sie Abstand zum Gerät. Bei Rauch oder Feuer verlassen Sie den Raum und rufen Sie den Notruf an."
    ),
    DangerKind.ELECTRICITY: "Bitte berühren Sie weder Gerät noch Kabel, und halten Sie andere fern.",
    DangerKind.WATER: "Bitte fassen Sie nasse Geräte nicht an, und bleiben Sie von Steckdosen am Wasser weg.",
    DangerKind.BATTERY: ("Bitte benutzen und laden Sie das Gerät nicht mehr, und halten Sie es von Brennbarem fern."),
}

# What is missing on a ticket, as in "Noch offen: seit wann".
MISSING = {
    "thing": "welches Gerät, Programm oder welcher Dienst",
    "symptom": "was genau nicht funktioniert",
    FactSlot.SINCE: "seit wann",
    FactSlot.ERROR_TEXT: "der genaue Fehlertext",
    FactSlot.AFFECTED: "wer noch betroffen ist",
    FactSlot.LOCATION: "wo",
    FactSlot.DEVICE: "welches Gerät",
    FactSlot.APPLICATION: "welches Programm",
    FactSlot.TARGET: "Zugriff worauf",
    FactSlot.REQUESTED_FOR: "für wen",
    FactSlot.DEADLINE: "bis wann",
}

# How a detail is asked for where the policy's own question is in another language.
DETAIL_QUESTIONS = {
    FactSlot.DEVICE: "Um welches Gerät geht es?",
    FactSlot.MODEL: "Welcher Hersteller und welches Modell ist es?",
    FactSlot.ASSET_TAG: "Welche Nummer steht auf dem Aufkleber?",
    FactSlot.OPERATING_SYSTEM: "Welches Betriebssystem läuft darauf?",
    FactSlot.APPLICATION: "Um welches Programm geht es?",
    FactSlot.VERSION: "Welche Version ist es?",
    FactSlot.ERROR_TEXT: "Gibt es eine Fehlermeldung, und was steht darin?",
    FactSlot.LOCATION: "Wo ist das (Gebäude, Etage, Raum, zu Hause)?",
    FactSlot.CONNECTION: "Wie sind Sie verbunden (WLAN, Kabel, VPN)?",
    FactSlot.ACCOUNT: "Um welches Konto geht es?",
    FactSlot.TARGET: "Worauf brauchen Sie Zugriff?",
    FactSlot.REQUESTED_FOR: "Für wen ist es?",
    FactSlot.REQUESTED_ITEM: "Was genau brauchen Sie?",
    FactSlot.AFFECTED: "Sind auch andere betroffen?",
    FactSlot.SINCE: "Seit wann ist das so?",
    FactSlot.DEADLINE: "Bis wann brauchen Sie es?",
    FactSlot.FREQUENCY: "Wie oft passiert es?",
    FactSlot.CHANGED: "Hat sich vorher etwas geändert?",
    FactSlot.TRIED: "Was haben Sie schon versucht?",
    FactSlot.CONTACT: "Wie kann das Team Sie erreichen?",
}

# Who is to be asked instead, by words of the question.
NOT_IT_CONTACTS = (
    (
        (
            *("gehalt", "gehälter", "lohn", "urlaub", "krank", "elternzeit", "arbeitsvertrag", "überstunden", "bonus"),
            *("weihnachtsgeld", "zeugnis", "kündig", "gleitzeit", "lohnsteuer"),
        ),
        "die Personalabteilung",
    ),
    (
        (
            *("kantine", "mittag", "speiseplan", "kaffee", "heizung", "fenster", "licht", "lampe", "toilette", "klo"),
            *("gebäude", "parkplatz", "aufzug", "fahrstuhl", "reinigung", "putz", "stuhl", "klima", "schreibtisch"),
        ),
        "das Gebäudemanagement",
    ),
    (("rechnung", "spesen", "reisekosten", "dienstreise", "bewirtung"), "die Buchhaltung"),
)

# Words that say nothing about what an article must answer.
STOP_WORDS = frozenset(
    "aber alle als am an auf aus bei beim bin bitte brauche da damit dann das dass dem den denn der des die dies diese "
    "doch du ein eine einem einen einer eines er es für geht gerne gern gibt habe haben hallo hat hier hilfe ich ihr "
    "ihre im in ins ist ja jetzt kann kannst können man mein meine meinem meinen meiner mich mir mit moin muss nach "
    "nicht noch nur ob oder sich sie sind so soll um und uns unser unsere von vom wann war warum was welche welcher "
    "welches wenn wer werden wie wieder will wir wird wo zu zum zur guten tag morgen danke mal möchte".split()
)

# The knowledge articles that the desk comes with, as a beginning: (slug, title, keywords, body in Markdown).
ARTICLES = (
    (
        "connect-to-the-vpn-de",
        "Mit dem VPN verbinden",
        "vpn homeoffice home office zuhause fernzugriff verbindung verbinden verbinde tunnel einwählen aufbauen",
        "1. Stellen Sie zuerst eine Internetverbindung her, zu Hause oder über Ihr Handy.\n"
        "2. Öffnen Sie das VPN-Programm im Startmenü und wählen Sie Ihren Standort.\n"
        "3. Melden Sie sich mit Ihrem Firmenkonto an und bestätigen Sie den zweiten Faktor.",
    ),
    (
        "reset-a-password-de",
        "Das eigene Passwort ändern",
        "passwort kennwort ändern ändere wechseln neues eigenes konto anmeldung windows",
        "1. Drücken Sie am Firmenrechner Strg+Alt+Entf und wählen Sie **Kennwort ändern**.\n"
        "2. Geben Sie das alte und zweimal das neue Passwort ein.\n"
        "3. Sperren Sie den Rechner einmal und entsperren Sie ihn mit dem neuen Passwort; tragen Sie es danach auch "
        "auf dem Handy ein.",
    ),
    (
        "set-up-a-second-factor-de",
        "Den zweiten Faktor auf einem neuen Handy einrichten",
        "mfa 2fa zweiter zweiten faktor authenticator app handy smartphone einrichten richte umziehen übertragen neu "
        "neues neuen",
        "1. Halten Sie das alte Handy bereit. Öffnen Sie am Rechner die Sicherheitsseite Ihres Firmenkontos.\n"
        "2. Wählen Sie **Anmeldemethode hinzufügen** und dann **Authenticator-App**.\n"
        "3. Scannen Sie den Code mit dem neuen Handy, bestätigen Sie einmal, und entfernen Sie dann das alte Handy.",
    ),
    (
        "add-a-printer-de",
        "Einen Drucker hinzufügen",
        "drucker drucken hinzufügen füge einrichten richte installieren installiere verbinden",
        "1. Öffnen Sie **Einstellungen**, dann **Drucker**, dann **Gerät hinzufügen**.\n"
        "2. Wählen Sie den Drucker mit dem Namen, der auf seinem Aufkleber steht.\n"
        "3. Drucken Sie eine Testseite.",
    ),
    (
        "report-a-suspicious-mail-de",
        "Eine verdächtige Mail melden",
        "phishing verdächtige verdächtig spam mail mails e-mail email melden melde",
        "Antworten Sie nicht darauf und öffnen Sie keine Links. Wählen Sie im Mailprogramm **Nachricht melden**. "
        "Wenn Sie etwas angeklickt oder eingegeben haben, sagen Sie uns sofort Bescheid.",
    ),
    (
        "open-a-shared-mailbox-de",
        "Ein gemeinsames Postfach öffnen",
        "gemeinsames gemeinsame postfach teampostfach funktionspostfach shared mailbox outlook mail öffnen öffne "
        "einbinden hinzufügen",
        "Ein gemeinsames Postfach erscheint eine Stunde nach der Freigabe von selbst. Schneller geht es, wenn Sie das "
        "Mailprogramm neu starten. Im Browser klicken Sie auf Ihr Bild und wählen **Anderes Postfach öffnen**.",
    ),
    (
        "mail-on-a-phone-de",
        "Firmenmail auf dem Handy lesen",
        "mail mails e-mail email kalender handy smartphone iphone tablet privat privaten lesen einrichten richte",
        "Installieren Sie das Mailprogramm aus dem Firmenportal und melden Sie sich mit Ihrem Firmenkonto an. Private "
        "Handys sind erlaubt, wenn sie eine Bildschirmsperre haben; die IT kann nur die Firmendaten löschen.",
    ),
    (
        "wifi-for-guests-de",
        "WLAN für Gäste",
        "gast gäste besucher wlan wifi w-lan internet zugang gästewlan gäste-wlan",
        "Gäste wählen das Netz **Guest** und geben den Code ein, den der Empfang für einen Tag ausdruckt.",
    ),
)
