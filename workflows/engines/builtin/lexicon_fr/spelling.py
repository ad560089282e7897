"""How French is spelled in chats: without accents, with or without apostrophes, in short forms.

All word lists stand on the plain spelling that comes out of here: no accents, elisions spelled out ("j'ai" -> "je ai",
"l'écran" -> "le ecran"), short forms in full ("mdp" -> "mot de passe").
"""

import re

from ..spelling import Speller

_ACCENTS = str.maketrans("àâäáãçéèêëîïíôöóùûüúÿñ", "aaaaaceeeeiiiooouuuuyn") | {0x153: "oe", 0xE6: "ae"}

# What stands before an apostrophe, in full.
_ELIDED = {
    "j": "je", "l": "le", "d": "de", "n": "ne", "c": "ce", "s": "se", "m": "me", "t": "te", "qu": "que",
    "jusqu": "jusque", "lorsqu": "lorsque", "puisqu": "puisque", "presqu": "presque", "quoiqu": "quoique",
    "y": "il y",
}  # fmt: skip

SHORT_FORMS = {
    "aujourd'hui": "aujourdhui",
    "auj": "aujourdhui",
    "ajd": "aujourdhui",
    "ojd": "aujourdhui",
    "quelqu'un": "quelquun",
    "quelqu'une": "quelquun",
    "qqun": "quelquun",
    "qqn": "quelquun",
    "qqu'un": "quelquun",
    "qqch": "quelque chose",
    "qq": "quelques",
    "qqs": "quelques",
    "j": "je",
    "qu": "que",
    "jai": "je ai",
    "jais": "je ai",
    "jarrive": "je arrive",
    "jpeux": "je peux",
    "jpeu": "je peux",
    "jsuis": "je suis",
    "chuis": "je suis",
    "chui": "je suis",
    "jsais": "je sais",
    "jcrois": "je crois",
    "jvois": "je vois",
    "javais": "je avais",
    "jaurais": "je aurais",
    "jaimerais": "je aimerais",
    "jattends": "je attends",
    "narrive": "ne arrive",
    "cest": "ce est",
    "cetait": "ce etait",
    "nest": "ne est",
    "nai": "ne ai",
    "na": "ne a",
    "dacces": "de acces",
    "lacces": "le acces",
    "lecran": "le ecran",
    "limprimante": "le imprimante",
    "linternet": "le internet",
    "lordi": "le ordinateur",
    "lordinateur": "le ordinateur",
    "dimprimante": "de imprimante",
    "sallume": "se allume",
    "souvre": "se ouvre",
    "saffiche": "se affiche",
    "sarrete": "se arrete",
    "seteint": "se eteint",
    "jusqua": "jusque a",
    "dabord": "de abord",
    "ya": "il y a",
    "yavait": "il y avait",
    "ca": "cela",
    "marchepas": "marche pas",
    "pb": "probleme",
    "pbs": "problemes",
    "pbm": "probleme",
    "pbme": "probleme",
    "pblm": "probleme",
    "pbl": "probleme",
    "prob": "probleme",
    "mdp": "mot de passe",
    "mdps": "mots de passe",
    "motdepasse": "mot de passe",
    "password": "mot de passe",
    "ordi": "ordinateur",
    "ordis": "ordinateurs",
    "svp": "si il vous plait",
    "stp": "si il te plait",
    "sil": "si il",
    "s'il": "si il",
    "s'ils": "si ils",
    "l": "le",
    "d": "de",
    "n": "ne",
    "c": "ce",
    "s": "se",
    "m": "me",
    "bjr": "bonjour",
    "bjour": "bonjour",
    "bsr": "bonsoir",
    "slt": "salut",
    "mci": "merci",
    "qd": "quand",
    "qand": "quand",
    "pr": "pour",
    "ds": "dans",
    "tt": "tout",
    "tte": "toute",
    "ts": "tous",
    "tjs": "toujours",
    "tjrs": "toujours",
    "tjr": "toujours",
    "bcp": "beaucoup",
    "rdv": "rendez-vous",
    "pk": "pourquoi",
    "pq": "pourquoi",
    "ns": "nous",
    "vs": "vous",
    "mtn": "maintenant",
    "mnt": "maintenant",
    "msg": "message",
    "msgs": "messages",
    "num": "numero",
    "tel": "telephone",
    "imprim": "imprimante",
    "appli": "application",
    "applis": "applications",
    "applicatif": "application",
    "info": "information",
    "infos": "informations",
    "dpt": "departement",
    "dept": "departement",
    "serv": "service",
    "beug": "bug",
    "beugue": "bugue",
    "bugge": "bugue",
    "buggue": "bugue",
    "wi-fi": "wifi",
    "wiffi": "wifi",
    "whifi": "wifi",
    "mel": "mail",
    "mels": "mails",
    "courriel": "mail",
    "courriels": "mails",
    "e-mail": "mail",
    "email": "mail",
    "emails": "mails",
    "pj": "piece jointe",
    "pjs": "pieces jointes",
    "mfp": "multifonction",
    "po": "pas",
    "pa": "pas",
    "min": "minutes",
    "mn": "minutes",
    "mins": "minutes",
    "acce": "acces",
    "acess": "acces",
    "aces": "acces",
    "adress": "adresse",
    "connection": "connexion",
    "connections": "connexions",
    "conection": "connexion",
    "conexion": "connexion",
    "conecter": "connecter",
    "conecte": "connecte",
    "language": "langage",
    "biensur": "bien sur",
    "okey": "ok",
}

_KEY_WORDS = (
    "imprimante imprimantes imprimer imprime ordinateur ordinateurs ecran ecrans clavier souris telephone "
    "portable internet reseau serveur serveurs logiciel logiciels application applications connexion connecter "
    "connecte bloque bloquee verrouille verrouillee installer installation licence compte comptes dossier dossiers "
    "fichier fichiers partage bonjour probleme problemes besoin message messages outlook excel windows "
    "demarre demarrer demarrage redemarre redemarrer affiche fonctionne fonctionnent marche session identifiant "
    "authentification messagerie calendrier agenda boite batterie chargeur station accueil micro videoprojecteur "
    "scanner toner badge collegue collegues service equipe etage batiment depuis matin aujourdhui impossible "
    "erreur erreurs navigateur sauvegarde acceder autorisation droits virus "
    "suspect suspecte hameconnage reinitialiser reinitialisation deverrouiller telecharger nouveau "
    "nouvelle quelquun personne personnes reunion supprime sharepoint onedrive "
).split()

# Real words one slip away from a key word; they mean what they say.
_REAL_WORDS = frozenset(
    "imprimes imprimee imprimees imprimeur imprimons bloques bloquees bloquer bloquent blogue comptees comptes conte "
    "contes comte comtes complet complete completes porte portes portee portables connectes connectee connectees "
    "connectez connecter connecteur connaitre passer passes passee passage classe messages passent installe installee "
    "installes installez installees partages partagee partagees partager partagez partagent marches marcher marchent "
    "marchait marchand manche marque demarrent demarres redemarrent redemarree affiches affichee afficher affichent "
    "affichage fonctionner fonctionnait fonction fonctions demande demandes demander services servie serve equipes "
    "equipee serveuse serveur batteries batterie planter plantee plantes plante plantent pente lentes lents lenteurs "
    "perdue perdus perdre vente ventes voles volee voler dossier personnel personnels personnelle matins matinee "
    "reunions reunir suspects suspectes suspectees supprimee supprimes supprimees supprimer nouvelles nouveaux toner "
    "donner sonner tuner badges badger licences licencie logicielle compter comptez emails reseaux erreur souri "
    "sourire "
    "caisse casque casques masque masques casquee casse cassee casses cassees messe scanners scanner scanne scanned "
    "mission missions cessions sessions session cession outlook besoins camera cameras caméra mater matinal demain "
    "demains humain demarches demarche telephoner telephones telephonie teams reams tiers mettre lettre perdues "
    "autorise autorisee autorisations station stations services boites botte boire droites droite droit actions "
    "virus viens viole volet violee maitre mairie martin malin marin erreurs depuis bloqua stage etages etage etape "
    "interne internes internat lecteur lecteurs macro macros soucis soumis charger chargez comite comites compta "
    "college "
    "colleges exces errer etale terms matis domain server servers boote tower windsor entente attente accede accedez "
    "etapes stages image ecrans ecrit crane crans".split()
)


# "jtrouve pas": no French word begins like this; "json" and "jpg" do not count.
_SWALLOWED = re.compile(
    r"j[bcdfgmptv][a-z]{2,}|js(?:ui|ai|er|o[iu])[a-z]*|jr[eae][a-z]{2,}|jl[aei]|jn[eai][a-z]*|"
    r"jl[' ]"
)


class FrenchSpeller(Speller):
    """Takes accents away and spells elisions out before the short forms and the key words are looked up."""

    def clean(self, word: str) -> str:
        plain = word.translate(self.accents)
        if _SWALLOWED.match(plain):
            return f"je {super().clean(plain[1:])}"
        if "'" in plain and plain not in self.short_forms:
            before, _, rest = plain.partition("'")
            if before in _ELIDED:
                return f"{_ELIDED[before]} {super().clean(rest)}"
        return super().clean(plain)


SPELLER = FrenchSpeller(
    short_forms=SHORT_FORMS,
    endings={},
    accents=_ACCENTS,
    key_words=frozenset(word for word in _KEY_WORDS if len(word) >= 5),
    real_words=_REAL_WORDS,
)
