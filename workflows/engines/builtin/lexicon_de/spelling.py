"""How German is spelled in chats, and which words of the trade are worth mending."""

from ..spelling import Speller

UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})

SHORT_FORMS = {
    "heut": "heute",
    "heit": "heute",
    "nich": "nicht",
    "garnicht": "gar nicht",
    "garnichts": "gar nichts",
    "garnix": "gar nichts",
    "net": "nicht",
    "ned": "nicht",
    "nit": "nicht",
    "nciht": "nicht",
    "nihct": "nicht",
    "nciths": "nichts",
    "nix": "nichts",
    "hab": "habe",
    "hab's": "habe es",
    "habs": "habe es",
    "geht's": "geht es",
    "gehts": "geht es",
    "gibt's": "gibt es",
    "gibts": "gibt es",
    "ist's": "ist es",
    "isses": "ist es",
    "is": "ist",
    "war's": "war es",
    "wars": "war es",
    "waer": "waere",
    "wirds": "wird es",
    "kanns": "kann es",
    "wie's": "wie es",
    "wenn's": "wenn es",
    "wenns": "wenn es",
    "find": "finde",
    "krieg": "kriege",
    "komm": "komme",
    "bekomm": "bekomme",
    "brauch": "brauche",
    "braeucht": "braeuchte",
    "haett": "haette",
    "nen": "einen",
    "nem": "einem",
    "ner": "einer",
    "aufm": "auf dem",
    "aufn": "auf den",
    "ausm": "aus dem",
    "mitm": "mit dem",
    "ma": "mal",
    "grad": "gerade",
    "grade": "gerade",
    "nimmer": "nicht mehr",
    "pw": "passwort",
    "pwd": "passwort",
    "pwort": "passwort",
    "passwd": "passwort",
    "password": "passwort",
    "kennwort": "passwort",
    "kennworts": "passworts",
    "kennwoerter": "passwoerter",
    "pc's": "pcs",
    "inet": "internet",
    "lappi": "laptop",
    "laeppi": "laptop",
    "schlepptop": "laptop",
    "nb": "notebook",
    "tel": "telefon",
    "prog": "programm",
    "bildschrim": "bildschirm",
    "vllt": "vielleicht",
    "evtl": "eventuell",
    "bzgl": "bezueglich",
    "thx": "danke",
    "thanks": "danke",
    "thank": "danke",
    "merci": "danke",
    "plz": "bitte",
    "pls": "bitte",
    "bidde": "bitte",
    "mfg": "gruss",
    "vg": "gruss",
    "lg": "gruss",
    "gruesse": "gruss",
    "min": "minuten",
    "std": "stunden",
    "fehlermedung": "fehlermeldung",
    # Umlauts left out altogether
    "fur": "fuer",
    "uber": "ueber",
    "konnen": "koennen",
    "mochte": "moechte",
    "mochten": "moechten",
    "offnen": "oeffnen",
    "offnet": "oeffnet",
    "geoffnet": "geoeffnet",
    "lauft": "laeuft",
    "lasst": "laesst",
    "hangt": "haengt",
    "aufgehangt": "aufgehaengt",
    "sturzt": "stuerzt",
    "absturzt": "abstuerzt",
    "abgesturzt": "abgestuerzt",
    "fahrt": "faehrt",
    "hochfahrt": "hochfaehrt",
    "ladt": "laedt",
    "gerat": "geraet",
    "gerate": "geraete",
    "geloscht": "geloescht",
    "loschen": "loeschen",
    "verschlusselt": "verschluesselt",
    "zuruck": "zurueck",
    "zurucksetzen": "zuruecksetzen",
    "zuruckgesetzt": "zurueckgesetzt",
    "nachste": "naechste",
    "nachster": "naechster",
    "nachsten": "naechsten",
    "fruh": "frueh",
    "geandert": "geaendert",
    "andern": "aendern",
    "verdachtig": "verdaechtig",
    "verdachtige": "verdaechtige",
    "verdachtigen": "verdaechtigen",
    "tur": "tuer",
    "buro": "buero",
    "gebaude": "gebaeude",
    "hort": "hoert",
    "hore": "hoere",
    "horen": "hoeren",
    "kopfhorer": "kopfhoerer",
    "verfugbar": "verfuegbar",
    "moglich": "moeglich",
    "unmoglich": "unmoeglich",
    "benotige": "benoetige",
    "benotigt": "benoetigt",
    "benotigen": "benoetigen",
    "gerausch": "geraeusch",
    "gerausche": "geraeusche",
    "plotzlich": "ploetzlich",
    "standig": "staendig",
    "gultig": "gueltig",
    "ungultig": "ungueltig",
    "wahrend": "waehrend",
    "zugange": "zugaenge",
    "schlusselkarte": "schluesselkarte",
    "konnt": "konnte",
    "grun": "gruen",
    "funf": "fuenf",
    "zwolf": "zwoelf",
    "aufgeblaht": "aufgeblaeht",
    "storung": "stoerung",
    "stort": "stoert",
    "bestatigt": "bestaetigt",
    "anhange": "anhaenge",
}

_KEY_WORDS = (
    "passwort drucker laptop computer monitor bildschirm tastatur internet netzwerk outlook konto headset "
    "dockingstation installieren installiert installation software server zugriff zugang gesperrt lizenz postfach "
    "tower kalender verbinden verbindung flackert berechtigung browser anwendung beamer mikrofon kamera webcam toner "
    "scanner abteilung kollege kollegen kollegin besprechung besprechungsraum sharepoint onedrive ladegeraet akku "
    "datei dateien dokument anhang authenticator funktioniert funktionieren neustart gestartet "
    "gestern morgen gebaeude "
    "praesentation kunden fehler fehlermeldung vergessen anmelden anmeldung angemeldet abgestuerzt rechner ordner "
    "laufwerk notebook telefon programm excel windows langsam startet oeffnen oeffnet verdaechtig verdaechtige "
    "phishing update loeschen geloescht zuruecksetzen entsperren niemand komplett verschluesselt gestohlen verloren "
    "papierstau nachricht schwarz bitte reagiert speichern virus trojaner"
).split()

# Real words one slip away from a key word; they mean what they say.
_REAL_WORDS = frozenset(
    "drucken drucke druckern druckers drucks rechnen rechnern rechners ordnen ordnern ordners ordnet fehlen fehlern "
    "fehlers fehlend fehlte fehlt konten kanton kontos scannen scannern scannt scanne servern servers serve "
    "passworts passwoerter monitore monitoren laptops computern computers bildschirme bildschirmen netzwerke "
    "telefone telefonen telefoniert programme programmen programms startete starten starte oeffne oeffnete "
    "installiere installierte installieren verbindet verbinde verbindungen anmeldet anmelde anmeldungen kunde kundin "
    "kundinnen konsolen kanne kannen kollegin kolleginnen kollege kollegen abteilungen besprechungen langsame "
    "langsamer langsames gesperrte gesperrten lizenzen toners tonen beamers kameras kamerad akkus akten vergesse "
    "vergesst vergessene verlorene verlieren verliert verloren gestohlene schwarze schwarzer schwarzen nachrichten "
    "mitte bitten biete bieten bitter gebeten loeschte loescht geloeschte geloeschten speicher speichert speichere "
    "gespeichert reagieren reagierte datum daten datei dateien datein updates upgedatet gestern gesten ersten "
    "morgens monats minuten minute kalendern kalenders kunst munden stunden kosten kontor runden wunden dokumente "
    "dokumenten dokuments anhaenge anhangs browsern browsers windows komplette kompletten verdaechtigen "
    "praesentationen praesentiert zugriffe zugaenge zugange laufwerke laufwerken notebooks viren trojanern "
    "niemanden niemandem starten gewartet gestattet erstattet postfaecher postfachs headsets lizenz lizenzierung "
    "server excels funktionierte funktionierten flackern flackerte neustarts neustarten anwendungen anwendungs "
    "sperren sperrt entsperrt berechtigungen berechtigt kamera kameras reagier angemeldete gestrichen "
    "abgemeldet abmelden anfang anhand dabei datev document interne internen interner moegen order "
    "orders rechne rechnet "
    "toter tonen updaten mikrofone mikrofonen ladegeraete ladegeraeten bittet loesche anmelder druckte sperrte "
    "verbunden verbanden gefunden standen testatur".split()
)

SPELLER = Speller(
    short_forms=SHORT_FORMS,
    endings={},
    key_words=frozenset(_KEY_WORDS),
    real_words=_REAL_WORDS,
    accents=UMLAUTS,
)
