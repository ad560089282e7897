"""Single German words that speak for a category, and words that say nothing: for what no pattern knows."""

_HARDWARE = """
adapter akku batterie beamer bildschirm bildschirme blinkt brummt buchse chip dose deckel display dock drucker druckt
druck druckkopf fach festplatte fuss gehaeuse geraet geraete geraeusch griff hardware headset heiss hdmi hoerer hub
kabel kamera karte kartusche klappe klemmt knopf kopierer kratzt lampe laempchen laptop laser lautsprecher leser
leuchtet lesegeraet led licht luefter maus mikro mikrofon monitor netzteil notebook papier patrone piept pixel platte
plotter projektor rad rechner riss rolle rollen riemen rattert scanner scannt scharnier schalter schublade sensor
stecker steckt stick stift stecker strom tablet taste tasten tastatur telefon terminal toner touch touchpad
touchscreen tv usb verbogen waage walze webcam wackelt zerkratzt handy smartphone hoererkabel halterung gebrochen
runtergefallen umgefallen staub kaffee nass lose locker abgebrochen ausdruck ausdrucke etikett etiketten barcode
entsorgen entsorgung verschrotten ausmustern frankiermaschine stempeluhr schild handscanner bondrucker kasse geldlade
ladegeraet klingel
funkgeraet whiteboard
"""
_SOFTWARE = """
abfrage absatz anhang anhaenge ansicht anwendung app archiv artikel auftrag auftraege auswahl auswertung auswertungen
beleg belege benachrichtigung bericht berichte bestand bestellung bestellungen buchung buchungen browser button chat
datenbank datum dialog diagramm dokument einstellung einstellungen eintrag eintraege entwurf erinnerung
etikettenvorlage export exportieren feld felder fenster filter formel formular formulare hinweis icon import
importieren installation kalender kanal kategorie knopfleiste kommentar kontakt kontakte konvertieren kopfzeile
korrektur kunde kundenakte layout leiste lesezeichen liste listen lizenz lizenzen mail mails maske maske makro meldung
menue modul nachricht navigation ordneransicht pdf plan plugin popup posteingang postfach programm rechnung rechnungen
rechtschreibung register reiter report rundung schrift schriftart seitenzahl serienbrief signatur sortierung spalte
spalten speichern speichert sprache stammdaten statistik suche suchfunktion summe summen symbol synchronisation
tabelle tabellen tab termin termine text textbaustein tool uebersicht uhrzeit update updates verknuepfung version
verteilung vorlage vorlagen vorschau warteschlange werte werkzeug zeile zeilen zeichen zeiterfassung zelle zellen
ziffern zoom zeichnung zeichnungen import schnittstelle synchronisieren aktualisierung abo vorgang vorgaenge protokoll
druckvorschau startseite
"""
_ACCESS = """
abgelaufen admin anmelden anmeldung anmeldename ausweis authenticator badge benutzer benutzername berechtigt
berechtigung berechtigungen eingeloggt einloggen entsperren faktor freigabe freigeben freischalten gesperrt gruppe
kennung konto konten login loginname mitgliedschaft nutzerkonto passwort passwoerter pin profil recht rechte rolle
rollen schluessel schreibrechte leserechte schreibschutz schreibgeschuetzt token transponder tuer tuerleser verboten
verweigert zertifikat zugang zugaenge zugriff zugriffe zutritt schranke tor drehkreuz fingerabdruck gesichtserkennung
vertretung vertretungsrecht stellvertretung freigeschaltet zugangsdaten code bestaetigungscode sperre ausgesperrt
"""
_NETWORK = """
abbruch abbrueche anruf anrufe anrufer anschluss bandbreite besetztzeichen durchwahl dns download empfang erreichbar
erreichen firewall freizeichen funkloch gateway gespraech gespraeche hotspot hotline internet ip lan laufwerk leitung
leitungen netz netze netzwerk netzwerkdose offline online ping port proxy router rufnummer rufumleitung server signal
seite seiten streaming switch telefonanlage telefonat telefonate telefonie telefonieren tunnel upload verbindung
verbinden verbunden verbindungen vpn warteschleife webseite webseiten weiterleitung wlan website zugangspunkt
anrufbeantworter klingelt vermittlung zentrale nas dosen fernzugriff laedt ladezeit puffer puffert ansage
"""
_VAGUE = """
aetzend aerger aergert bloed boese bockt buggy chaos daneben doof drama durcheinander dreck durchdreht eigenartig
elend faxen fertig fies funktioniert funzt furchtbar geht gehts gruselig haesslich halbherzig hilflos hin ironie irre
irgendwie kaputt katastrophe katastrophal klappt komisch komische komischer komisches krank krise laeuft langsam
lustig lust macken mag mies miserabel mist muckt nervt nerven nervig nutzlos ordentlich panne peinlich pech probleme
quatsch rund ruhe schlecht schlimm schraeg schrott schwierig schwierigkeiten seltsam seltsame sinn spass spinnt
spinnen stimmt streikt stress stoerung tut trauerspiel unbrauchbar unmoeglich verrueckt verzweifle verzweifelt
vernuenftig wahnsinn wahnsinnig weird wild wirr witz wunder zickt zum heulen zirkus zustand murks schief rumspinnen
rumzickt gaga
"""
_NOTHING = """
abend abteilung alles anderes anfang angelegenheit anliegen antwort arbeit aufgabe augenblick bereich bescheid
bisschen chef chefin computerding dank ding dinge dings dingsda dritte ecke ende etage etwas fall fehler firma frage
fragen frau freitag fruehe gebaeude gefuehl grund gruesse gruss haelfte hand haus herr hilfe idee info infos jahr job
kollege kollegin kollegen kolleginnen kopf kunden leben leiter leiterin leute loesung mal mann mensch menschen minute
minuten mitarbeiter mitarbeiterin mittag mittwoch moment monat montag morgen nachmittag nachricht nacht name namen
nerven nummer ort person personen platz problem probleme punkt raum rest rueckmeldung sache sachen samstag schicht
sekunde sekunden sonntag stelle stock stunde stunden system systeme tag tage team teil thema ticket tisch uhr umstand
urlaub user vormittag vorgesetzter weg weile welt wirklichkeit woche wochen wochenende zeit zeug zeugs zimmer zweite
buero dienstag donnerstag januar februar maerz april mai juni juli august september oktober november dezember
techniker verdacht versuch ergebnis wahl gelegenheit ahnung plan lust glueck pause mittagspause praktikant azubi gast
gaeste besucher besuch termin meeting besprechung kaffee schluss beginn meinung ganze ganzes programm anwendung app
tool zugang zugriff berechtigung automat automaten bot bots roboter maschine berater freigabe rechte
"""
_FOREIGN = """
gehalt lohn gehaltserhoehung bonus ueberstunden rente steuer urlaub urlaubstage feiertag krank krankmeldung elternzeit
vertrag arbeitsvertrag kantine mittagessen fruehstueck essen speiseplan suppe vegetarisch kaffee kaffeemaschine kueche
kuehlschrank spuelmaschine mikrowelle toilette klo bad heizung klimaanlage aufzug fahrstuhl parkplatz tiefgarage
reinigung putzfrau teppich stuhl moebel taxi flug hotel zug restaurant geburtstag feier geschenk blumen wetter regen
rezept kochen fussball spiel film lied gedicht witz hausaufgaben aufsatz hauptstadt praesident planet fitness arzt
zahnarzt schule kind kinder hund katze uniform schuhe spind paket briefmarke fahrrad bus fahrkarte
versicherung miete horoskop lotto uebersetzen jalousie fenster obst getraenke muell
"""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


WORDS = {
    "hardware": _words(_HARDWARE),
    "software": _words(_SOFTWARE),
    "access": _words(_ACCESS),
    "network": _words(_NETWORK),
    "vague": _words(_VAGUE),
    "nothing": _words(_NOTHING),
    "foreign": _words(_FOREIGN),
}
