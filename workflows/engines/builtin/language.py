"""Which language somebody writes, by the words of it that everybody uses and by its letters."""

import re
from functools import cache

from .lexicon import LANGUAGES
from .likeness import EXAMPLES, Likeness, features_of, read_examples

# Words shared by two languages stand in both lists, so that they decide nothing.
_TELLING_WORDS = {
    "en": (
        "the my is not and i to it can you on in for please a of with have has no me does was this that how hi are "
        "an or at be do did done will would could should am been were we our your they he she his her their its if "
        "so but from by as all any there here what when where who why which need needs want get got since again "
        "anymore still just now today tomorrow yesterday morning help thanks thank hello hey good wrong broken down "
        "lost forgot working work works doesn't don't can't won't isn't i'm it's slow new access screen "
        "keyboard mouse printer printing password locked error says crashes crashed freezes mail email file files "
        "folder phone room meeting everyone nobody someone never mind send ticket status die war man hat also mine"
    ),
    "de": (
        "ich der die das mein meine nicht ist und ein eine mit auf für fuer bitte kann wir haben habe es seit kein "
        "den dem des im in an am was so war man hat also mal zum zur vom beim von aus bei nach vor über ueber unter "
        "zu sich sind bin wird werden wurde wurden wie wo wer wann warum welche welcher welches keine keinen meinen "
        "meinem meiner einen einem einer unser unsere unseren unserem unserer ihr ihre ihnen sie er mir mich uns "
        "euch du dir dein deine noch schon nur auch aber oder weil wenn dass daß immer wieder mehr nichts niemand "
        "alle alles jemand etwas brauche brauchen braucht möchte moechte hätte haette gerne gern geht gehen läuft "
        "laeuft funktioniert funktionieren startet stürzt stuerzt hängt haengt kaputt defekt langsam leer weg "
        "heute gestern morgen früh hallo moin servus danke dank vielen guten tag abend grüß gruß gruss hilfe passwort "
        "kennwort vergessen gesperrt drucker bildschirm maus tastatur rechner drucken zugriff fehler fehlermeldung "
        "anmelden anmeldung netz netzwerk ordner datei kopfhörer handy konto ja nein neue neuer neues neuen ins ging "
        "hier da dort jetzt gerade leider kommt kommen gibt tut mache machen muss müssen soll sollte könnt können "
        "koennen könnten konnte erledigt keiner doch halt nix zurücksetzen egal schick macht probleme fehlt fehlen hab "
        "gehts spinnt zickt streikt ton verbindung lizenz installieren bestellen schnell sofort dringend sprechen "
        "mensch zwei drei neustart frage anfrage telefon seite habt seid gab will wollen brauch wieso bekomme kriege "
        "komme lässt laesst öffnet oeffnet druckt lädt laedt flackert langsamer ganze ganzen zugang mails ne nen "
        "ohne ganz dann damit dazu bis durch gegen jede jeder jedes allen viel viele alte alten altes dringend "
        "bräuchte "
        "benötige benötigen möchten würde könnte welchen wessen nirgends nirgendwo weder sondern trotzdem "
        "obwohl sobald "
        "tschüss tschuess raum zimmer büro buero etage stock"
    ),
    "fr": (
        "je le la les mon ma ne pas est et un une avec sur pour nous vous depuis mes plus dans des du ai "
        "de ce cette qui que quoi mais ou où au aux son sa ses notre nos votre vos il elle on ils suis sont été fait "
        "faire peux peut peux-tu pouvez puis-je bonjour bonsoir salut merci besoin marche fonctionne imprimante écran "
        "ecran clavier souris ordinateur mot passe oublié oublie réseau reseau panne bloqué bloque lent rien tout "
        "tous toute toujours encore aujourd'hui hier matin demain j'ai c'est n'est ça ca svp plaît plait très oui non "
        "à par deux poste moi n'ai boîte bureau fois toutes disparu semaine chaque dit trois salle ligne jour jours "
        "avoir est-ce nouveau nouvelle autres autre vide reste après liste même n'a lundi mois temps ouvert deuxième "
        "arrêt comme serveur prise lecteur changer fichiers juste seulement heure heures affiche mettre cliqué faux "
        "plusieurs système doit travailler prochaine quel quelle m'a avant monde seul dès partout perd vient bout "
        "tourne seule d'ouvrir partage paie vers partagé jamais connecter n'ont dernière nuit s'il créer donner "
        "vendredi données combien s'est salaires être attend attendant moitié vidéoprojecteur batterie lenteur "
        "tablette devant trouve d'erreur congés passé refusé droit visiteurs nom cinq puis câble banque entier peut- "
        "on prêt installer commune voir dossiers identifiants bâtiment saisi donné c'était facture soir déjà gens "
        "arrêté me il tu elle là vous-même mardi mercredi jeudi samedi dimanche volé volée perdu perdue celui celle "
        "ceux leur leurs aux près loin haut bas gauche droite mieux pire assez trop peu beaucoup moins souvent "
        "parfois ainsi sinon afin dois devons aller venir savoir dire prendre répondre ouvre fermé "
        "t'es t'as c'est l'ai j'y qu'est-ce d'accord c'est-à-dire m'en etait était avait avons avez ont sera "
        "serait fais font vais allez sais sait crois pense veux veut voudrais voudrait "
        "aimerais souhaite faut faudrait peuvent pouvons arrive envoie envoyez laissez tomber clé ouvrir "
        "allume allumé s'allume "
        "demarre démarre plante rame cassé éteint eteint imprimer fichier dossier réunion reunion logiciel téléphone "
        "telephone connexion compte droits accès acces probleme problème problèmes souci erreur reçu recu lien "
        "casque étage "
        "etage collègue collegue collègues collegues équipe equipe chez sans aussi alors donc car était etais "
        "maintenant "
        "aucun aucune parler quelqu'un désolé desole annulez bloquée verrouillé verrouille mdp ordi "
        "coucou allo bonne journée journee beaucoup pouvez-vous envoyez comment quand pourquoi en si se d'un "
        "d'une l'imprimante l'écran n'arrive j'arrive quelqu'un personne"
    ),
    "es": (
        "yo el la los mi mis no es y un una con en para por favor hola desde puedo se me nos necesito que tengo del "
        "de las al lo le les su sus nuestro nuestra esta este esto está estoy hay ha he han muy más mas pero si sí "
        "cuando cómo como qué quien dónde porque también tambien ya todavía nada nadie todo todos algo alguien "
        "gracias buenos buenas días dias tardes noches ordenador impresora pantalla teclado ratón raton contraseña "
        "contrasena clave correo red funciona funcionan va olvidé olvide bloqueada bloqueado lento lenta ayuda quiero "
        "quisiera hoy ayer mañana manana ahora sale puede pueden eres soy vale jaja jajaja adios adiós hasta luego "
        "persona ordenadores portátil portatil computadora celular móvil movil carpeta archivo permisos acceso cuenta "
        "usuario solicito necesitamos tenemos podemos hacer hago hace dice porfa porfavor novedades estado olvidad "
        "olvida era fue anda jefe jefa oficina planta equipo programa sistema problema incidencia sin ni uno dos otra "
        "otro ese esa eso aquí aqui entonces muchas mucho bien mal os vuestro usted ustedes podéis podeis podrían "
        "podrian pudieran aún aun nunca siempre después despues antes cada todavia entrar imprimir abrir conectar "
        "enviar instalar reunión reunion tarjeta contraseñas perdí perdi robaron robado pinché pinche dadme denme "
        "enviadlo envíalo envialo"
    ),
}
_WORD_SETS = {language: frozenset(words.split()) for language, words in _TELLING_WORDS.items()}
_LETTERS = {
    "de": re.compile(r"[äöß]|cht\b|ier(?:en|t)\b|[kh]eit\b|\w{4}ung(?:en)?\b|\wlich\b"),
    "fr": re.compile(r"[çœèêàùëïîû]|\b(?:[cdjlmnst]|qu)'[a-zà-ÿ]{2}"),
    "es": re.compile(r"[ñ¿¡áíóú]|ci[oó]n\b|\w{2}[aei]mos\b|\w{2}(?:ando|iendo)\b|\w{3}[ai]d[oa]s?\b"),
}
CLOSE = 1  # telling words; with no more between two languages, the example sentences decide
ENOUGH_SENTENCES = 150  # of each file of examples: more tell no more about a language
SURE_OF_LANGUAGE, SURE_WITHOUT_WORDS = 0.5, 0.7
_WORD = re.compile(r"[a-zà-ÿœ]+(?:['\u2019-][a-zà-ÿœ]+)*")


def detect_language(text: str) -> str:
    """The ISO 639-1 code of English, German, French or Spanish; English where the words do not say."""
    start = text[:2000].lower().replace("\u2019", "'")
    words = _WORD.findall(start)
    scores = {language: sum(word in known for word in words) for language, known in _WORD_SETS.items()}
    for language, letters in _LETTERS.items():
        scores[language] += bool(letters.search(start))
    best, second = sorted(scores, key=lambda language: scores[language], reverse=True)[:2]
    if scores[best] <= scores[second] + CLOSE and len(words) > 1:
        shares = _example_sentences().of(start)
        likely = max(shares, key=lambda language: shares[language])
        needed = SURE_OF_LANGUAGE if scores[likely] else SURE_WITHOUT_WORDS
        if shares[likely] >= needed and scores[likely] + CLOSE >= scores[best]:
            return likely
    return best if scores[best] > scores["en"] else "en"


@cache
def _example_sentences() -> Likeness:
    """What is written in each language: decides where a short message has hardly a small word in it."""
    written = []
    for language in LANGUAGES:
        for path in sorted((EXAMPLES / language).glob("*.txt")):
            sentences = [sentence for _, sentence in read_examples(path.read_text(encoding="utf-8"))]
            every = max(1, len(sentences) // ENOUGH_SENTENCES)
            written += [(language, features_of(sentence)) for sentence in sentences[::every]]
    return Likeness(written)
