"""What French requests are about. Order matters: the first source that fits wins, so longer names come first.

The names are the English ones that the titles translate; the names of programs are the same everywhere.
"""

from workflows.engines.base import Category

from ..lexicon import Thing
from ..lexicon_en.things import PROGRAMS as ENGLISH_PROGRAMS

HARDWARE, SOFTWARE, ACCESS = Category.HARDWARE, Category.SOFTWARE, Category.ACCESS
NETWORK, OTHER = Category.NETWORK, Category.OTHER

NOT_THINGS = (
    r"ecrans? (?:bleu|noir|blanc|vide|de erreur|de connexion|de accueil|de demarrage|gele|fige)s?",
    r"partag\w+ (?:de |mon |son |un |le |de le )*ecran",
    r"(?:a|sur|devant) (?:le |mon |l )?ecran(?= (?:il|je|cela|on|s affiche|apparait))",
    r"(?:par|au|joindre par) (?:le )?(?:telephone|mail|mobile)",
    r"(?:mon|ma) (?:numero|adresse)(?: de (?:telephone|mail|portable))? (?:est|:)",
    r"(?:numero de (?:telephone|portable|poste)|adresse mail) (?:est|:)",
    r"(?:service|support|helpdesk|centre) (?:informatique|desk|de services|de assistance)",
    r"services? (?:info(?:rmation)?|it)",
    r"help ?desk",
    r"(?:equipe|service|groupe) reseaux?",
    r"(?:admin|administrateur|responsable)s? (?:reseau|systeme|informatique)",
    r"service (?:compta|comptabilite|client|achats|commercial|paie|rh)",
    r"acces (?:refuse|interdit|non autorise)",
    r"erreur (?:serveur|reseau|systeme)(?: \d+)?",
    r"(?:en|tenir|pris en|prise en|prendre en|rendre|rends|rendu|rend|me suis rendu|mise en) comptes?",
    r"comptes? (?:rendus?|clients?|fournisseurs?|bancaires?|annuels)",
    r"(?:en fin de|au bout du|pour le|tout) compte",
    r"mails? (?:de confirmation|de notification|suspect|bizarre|frauduleux)",
    r"(?:dans|sur|au|a) (?:le |mon )?bureau(?= (?:\d|[a-z]\d))",
    r"salle de bains?",
    r"(?:avec|par|etes|es|a) une (?:vraie )?machine",
    r"machines? a (?:cafe|laver|boissons?|affranchir|pain)",
    r"menu (?:de la semaine|du jour|de midi)",
    r"(?:pieces?|la piece|portes?|fenetres?) de le? \w+ bureau",
    r"cables? de alarme",
    r"portables? (?:au|est le|:) ?\d",
    r"mots? de passe de le? wifi",
    r"droits? (?:a|de) (?:le |la )?(?:conge|formation|chomage|l erreur)s?",
    r"a droite|tout droit",
    r"nom de utilisateur (?:est|:)",
    r"en reseau",
    r"reseaux? (?:sociaux|social)",
    r"envoy\w+ de mon (?:i ?phone|telephone|mobile|portable|samsung)",
    r"maj\b(?= min)",
)

# English words around the names of programs mean nothing here.
_PLAIN_NAMES = {
    "Teams": r"(?:ms |microsoft )?teams",
    "Zoom": r"zoom(?! (?:avant|arriere|sur))",
    "Word": r"(?:ms |microsoft )?word",
    "Excel": r"excel|tableurs?",
    "Edge": r"(?:ms |microsoft )?edge",
    "Browser": r"navigateurs?(?: (?:web|internet))?",
    "Citrix": r"citrix(?: workspace| receiver)?|bureau a distance|bureaux a distance|rdp|rds|tse|remote desktop|vdi|"
    r"session distante|bureau virtuel",
    "Antivirus software": r"anti-?virus|defender",
    "Microsoft Office": r"(?:ms |microsoft |pack |suite )+office(?: ?365)?|office(?: ?365| 20\d\d)?|(?:ms|microsoft|"
    r"m) ?365|"
    r"suite bureautique|pack bureautique",
    "ERP system": r"erp|progiciel(?: de gestion)?|pgi|sage(?: \d+\w*| paie| compta)?|cegid|divalto",
    "CRM": r"crm",
    "Workday": r"workday",
    "Visio": r"(?:ms |microsoft )visio|(?<=installer )visio|(?<=licence )visio|(?<=installez )visio|visio(?= "
    r"(?:20\d\d|pro|plan|standard|sur le poste|sur mon))",
    "Adobe Acrobat": r"(?:adobe )?acrobat(?: pro| reader| dc)*|adobe reader|(?:lecteur|editeur|logiciel|outil) (?:de "
    r")?pdf",
    "Exchange": r"exchange(?: online)?",
}
_PROGRAMS = tuple((name, _PLAIN_NAMES.get(name, source), family) for name, source, family in ENGLISH_PROGRAMS)

_DRIVE_LETTER = r"(?:[abd-z]|[jldnsm]e)"

THINGS = (
    # Printing is hardware.
    Thing(
        "Label printer",
        r"(?:imprimantes?|imprimeuses?) (?:a |de )?(?:etiquettes?|zebra|thermiques?)|etiqueteuses?|zebra",
        HARDWARE,
        "print",
        3,
        True,
    ),
    Thing(
        "Team printer",
        r"(?:imprimantes?|copieurs?|photocopieu(?:rs?|ses?)|multifonctions?) (?:partagee?s?|commune?s?|collecti\w+|"
        r"de equipe|(?:de |du |de la |de le )+(?:equipe|service|etage|couloir|open ?space|plateau|agence|departement|"
        r"secretariat|accueil|compta|comptabilite|rh|rez-de-chaussee|rdc)|reseau)",
        HARDWARE,
        "print",
        3,
        True,
    ),
    Thing(
        "Printer",
        r"imprimantes?(?: (?:laser|couleur|hp|canon|brother|epson|xerox|kyocera|ricoh|multifonctions?|jet de encre|3d|"
        r"noir et blanc))*|photocopieu(?:rs?|ses?)|copieurs?|multifonctions?|traceurs?|traceur|laserjet|"
        r"(?<=la )photocopie|(?<=une )xerox|(?<=la )xerox|(?<=la )ricoh|(?<=la )canon|bac (?:a |de )?papier|bac \d",
        HARDWARE,
        "print",
        3,
        True,
    ),
    Thing(
        "Printing",
        r"impressions?|imprimer|imprime(?:nt|r)?|file de (?:attente|impression)(?: de impression)?|serveur de "
        r"impression|"
        r"spooler|recto[ -]verso",
        HARDWARE,
        "print",
        2,
        True,
    ),
    Thing("Fax", r"fax|telecopieurs?", HARDWARE, "print", 3, True),
    Thing("Toner", r"(?:cartouches?|bacs?) de (?:encre|toner)|toners?|cartouches?|encre", HARDWARE, "print", 2, True),
    Thing(
        "Scanner",
        r"(?:scanners?|scanneurs?|scans?|numeriseurs?|scanettes?|scannettes?|douchettes?|pda|"
        r"lecteurs? (?:de |a )?codes?[ -]?(?:a )?barres?|pistolets?(?: a scanner| scanner)?|termina(?:l|"
        r"ux)(?! de paiement| de carte| cb| bancaire| citrix)(?: (?:portables?|de [a-z]+(?: de [a-z]+)?))?|"
        r"flasheurs?)"
        r"(?: (?:portables?|code-?barres?|a main))?",
        HARDWARE,
        "scan",
        3,
        True,
    ),
    # Connections.
    Thing(
        "VPN",
        r"(?:cisco )?any ?connect|global ?protect|forti ?client|pulse secure|open ?vpn|(?:client|connexion|acces|"
        r"tunnel|"
        r"connexion au|acces au) vpn|vpn",
        NETWORK,
        "network",
        3,
        True,
        True,
    ),
    Thing(
        "Guest Wi-Fi",
        r"(?:wifi|wlan|reseau|code|codes|acces|acces wifi|code wifi|connexion) (?:des |pour (?:les |nos |des |\d+ |"
        r"deux |"
        r"trois )?|de )?(?:invites?|visiteurs?|guest)|"
        r"(?:wifi|acces internet|codes? wifi) pour (?:nos |des |les |mes |\w+ )?(?:clients?|intervenants?|"
        r"prestataires?|"
        r"auditeurs?|formateurs?|stagiaires)",
        NETWORK,
        "network",
        3,
        True,
        True,
    ),
    Thing(
        "Wi-Fi",
        r"(?:connexion |reseau |signal |borne |bornes |le |code |mot de passe )?(?:wifi|wlan|wireless)"
        r"(?: (?:de le |du )?(?:entreprise|bureau|maison))?",
        NETWORK,
        "network",
        3,
        True,
        True,
    ),
    Thing(
        "Internet",
        r"(?:acces |connexion |ligne |debit |navigation |connexion a |acces a )?(?:le )?internet(?! explorer)|"
        r"(?:tous les|aucun|les|la plupart des|certains|toutes les|n importe quel) (?:sites?|pages?)(?: (?:web|"
        r"internet))?"
        r"(?! de (?:le|la|notre) (?:entreprise|societe))|"
        r"(?<=la )fibre|adsl|(?<=le )net|haut debit|pages? web|navigation web|(?<=la )box",
        NETWORK,
        "network",
        3,
        True,
        True,
    ),
    Thing(
        "Network cable",
        r"(?:cables?|prises?|ports?|cordons?|fils?) (?:reseau|rj ?45|ethernet|lan|brassage|murale?s?)(?: rj45)?|"
        r"prise (?:murale )?rj ?45|rj ?45",
        NETWORK,
        "cable",
        3,
        True,
    ),
    Thing(
        "Network drive",
        rf"(?:lecteurs?|disques?|dossiers?|repertoires?|partages?|espaces?|volumes?) (?:reseaux?|mappes?|connectes?)"
        rf"(?: {_DRIVE_LETTER}(?= ?:|\b))?|(?:lecteur|disque|partage) {_DRIVE_LETTER}(?= ?:|\W|$)(?! (?:dur|cartes?|"
        rf"badges?|"
        rf"codes?|cd|disque))|(?<=le )[a-z](?= ?:(?:\W|$))|(?<=du )[a-z](?= ?:(?:\W|$))|(?<=mon )[a-z](?= ?:)|"
        r"serveurs? de (?:fichiers?|donnees)|lecteur commun|disque commun|"
        r"nas|partages? de fichiers?|disque partage|lecteurs? partages?|lecteurs? (?:de (?:le )?equipe|du service)",
        NETWORK,
        "drive",
        3,
        True,
    ),
    Thing(
        "Network",
        r"(?:connexion |acces )?(?:au )?reseau(?: (?:de (?:le |la )?)?(?:entreprise|interne|local|societe|filaire))?|"
        r"lan|"
        r"ethernet|dns|proxy|pare-?feu|firewall|routeurs?|switch(?:es|s)?|commutateurs?|baie (?:reseau|de brassage)|"
        r"(?:bornes?|points?) (?:de )?acces|connexions?(?= (?:est|filaire|au bureau|tres|lente|instable|saute|coupe|"
        r"tombe|"
        r"perdue|impossible|reseau|ne\b|se\b|qui|a la|en|$|[.,!?]))",
        NETWORK,
        "network",
        2,
        True,
        True,
    ),
    Thing(
        "Phone line",
        r"telephones? du standard|(?<=plus de )telephones?|(?<=pas de )telephones?|(?<=sans )telephones?|"
        r"(?:la |les |nos |notre |ma )?lignes?(?: (?:telephoniques?|fixes?|exterieures?|"
        r"directes?|de telephone|du standard|"
        r"mobile|de la hotline))+|telephonie(?: ip| fixe)?|standard(?: telephonique)?|hotline|numeros? vert|"
        r"(?:renvois?|transferts?|files? de attente) (?:de |des )?appels?|messagerie vocale|repondeurs?|(?<=ma )ligne|"
        r"numeros? (?:de (?:telephone|poste|ligne|fixe|mobile)|direct|interne|court)|"
        r"(?:les|nos|tous les) telephones(?= (?:ne|sont|du|de|muets))|appels (?:entrants|sortants)|voip|sda",
        NETWORK,
        "phoneline",
        3,
        True,
    ),
    # Second factor and sign-in.
    Thing(
        "Second factor",
        r"(?:microsoft |google )?authenti[fc]icat(?:or|eur)s?|(?:microsoft |google )?authenticat(?:or|eur)|mfa|2fa|"
        r"(?:double|deuxieme|second|authentification (?:a|double)|validation (?:en|a)|verification en)"
        r"(?: (?:authentification|facteurs?|deux facteurs|deux etapes|2 facteurs|2 etapes|double facteur|deux))+|"
        r"double auth\w*|authentification forte|otp|"
        r"codes? (?:a usage unique|sms|de (?:verification|validation|securite|confirmation|authentification)|recus? "
        r"par sms|"
        r"par sms|a 6 chiffres|a six chiffres)|"
        r"yubi ?keys?|cles? (?:de securite|fido)|tokens?|jetons?|notifications? de approbation",
        ACCESS,
        "signin",
        3,
    ),
    Thing(
        "Sign-in page",
        r"(?:pages?|portail|fenetre|serveur|service) (?:de )?(?:connexion|authentification|identification|login)",
        ACCESS,
        "signin",
        3,
        False,
        True,
    ),
    Thing(
        "Single sign-on",
        r"sso|single sign-?on|active directory|(?<=le )ad\b|authentification(?: unique| centralisee)?|annuaire",
        ACCESS,
        "signin",
        3,
        False,
        True,
    ),
    Thing(
        "Password",
        r"mots? de passes?|code pin|pin|codes? (?:de (?:acces|deverrouillage|session)|confidentiel)|passe ?phrase",
        ACCESS,
        "signin",
        1,
    ),
    Thing(
        "Door badge",
        r"(?:lecteurs? de |porte-?)?badges?(?: (?:de acces|de entree|de (?:la )?porte|professionnel))?|"
        r"badgeuses?|cartes? (?:de acces|a puce|professionnelle|de entree)|controle de acces|tourniquets?",
        ACCESS,
        "badge",
        3,
        True,
    ),
    Thing("Distribution list", r"listes? de (?:diffusion|distribution|envoi)|listes? mail", ACCESS, "group", 3),
    Thing(
        "Shared mailbox",
        r"(?:boites?(?: (?:aux lettres|mails?|de messagerie|de reception|outlook|mail))?|bal|messageries?|"
        r"adresses?(?: mail)?|"
        r"comptes? mail) (?:partagee?s?|generiques?|communes?|fonctionnelles?|de (?:le )?equipe|du service|"
        r"collectives?|[a-z]+@[\w.-]+)|bal(?= |\W|$)",
        SOFTWARE,
        "mail",
        3,
    ),
    # Machines.
    Thing(
        "Docking station",
        r"(?:stations? (?:de )?(?:accueil|connexion)|docks?(?:ing)?(?: ?stations?)?|replicateurs? de ports?|hubs?(?: "
        r"usb| usb-c)?|"
        r"dockings?)",
        HARDWARE,
        "display",
        3,
        True,
    ),
    Thing(
        "Projector",
        r"(?:video ?-?projecteurs?|retro ?-?projecteurs?|projecteurs?|vpi|beamers?|tbi|videoproj\w*)",
        HARDWARE,
        "room",
        3,
        True,
    ),
    Thing(
        "Meeting room equipment",
        r"(?:ecrans?|camera|micros?|materiel|equipements?|systeme|telephone|tele(?:vision|vi[sz]eur)?|tv|pieuvre|"
        r"visio|barre|"
        r"enceintes?|tablette|kit)(?: (?:de )?(?:visio|visioconference|audio|son|tactile|video))? "
        r"(?:de |dans |en )(?:la |le |les |nos )?salles? (?:de )?(?:reunions?|conferences?|conseil|formation|"
        r"visio\w*|cours|"
        r"seminaire|[a-z0-9]+)|"
        r"(?:systeme|equipement|materiel|salle|ecran|barre|kit|pieuvre) de (?:visio(?:conference)?|conference|"
        r"audioconference)|"
        r"tableau (?:blanc )?(?:interactif|numerique)|click ?share|pieuvre|ecran interactif",
        HARDWARE,
        "room",
        3,
        True,
    ),
    Thing(
        "Docking cable",
        r"(?:cables?|adaptateurs?|cordons?)(?: de)? (?:hdmi|display ?port|usb(?:-?c)?|vga|dvi|alimentation|charge|"
        r"secteur)",
        HARDWARE,
        "cable",
        3,
        True,
    ),
    Thing(
        "Monitor",
        r"(?:deuxieme |second |grand |double |autre |troisieme |2e |2eme |nouvel |deux )*(?:ecrans?|moniteurs?)"
        r"(?: (?:externes?|secondaires?|supplementaires?|plats?|incurves?|24 pouces|27 pouces|de gauche|de droite|"
        r"principal|"
        r"tactile|4k|dell|hp|lg|samsung|de mon (?:pc|ordinateur|poste)))*",
        HARDWARE,
        "display",
        3,
        True,
    ),
    Thing(
        "Keyboard",
        r"claviers?(?: (?:sans fil|bluetooth|azerty|mecanique|ergonomique|numerique))*|pave numerique|"
        r"(?<!cela )(?<!qui )(?<!ne )(?<!me )(?<!nous )(?<!probleme )touches?(?= (?:de|du|ne|sont|reste|est|espace|"
        r"entree|[a-z]|se|colle|qui|marche|repond)\b)|barre (?:de )?espace|"
        r"touches? (?:entree|espace|echap|maj|[a-z])(?=\W)",
        HARDWARE,
        "input",
        3,
        True,
    ),
    Thing(
        "Mouse",
        r"souris(?: (?:sans fil|bluetooth|ergonomique|verticale?|optique))*|track ?pads?|touch ?pads?|pave tactile|"
        r"pointeur de (?:la )?souris|molette|curseur|trackballs?",
        HARDWARE,
        "input",
        3,
        True,
    ),
    Thing(
        "Headset",
        r"(?:micro[ -]?)?casques?(?:[ -]micro)?(?: (?:sans fil|bluetooth|audio|jabra|plantronics|telephonique|"
        r"antibruit|a reduction de bruit))*|"
        r"headsets?|oreillettes?|ecouteurs?|airpods?|kit mains[ -]libres",
        HARDWARE,
        "audio",
        3,
        True,
    ),
    Thing("Webcam", r"web ?cams?|cameras?", HARDWARE, "video", 3, True),
    Thing("Microphone", r"micro(?:phone)?s?(?![ -]?(?:soft|sd|usb|coupure|onde))", HARDWARE, "audio", 3, True),
    Thing("Speakers", r"hauts?[ -]?parleurs?|enceintes?|carte son", HARDWARE, "audio", 2, True),
    Thing("Sound", r"le son", HARDWARE, "audio", 1, True),
    Thing(
        "Payment terminal",
        r"tpe|termina(?:l|ux) (?:de paiement|de carte|cb|bancaires?)|lecteurs? de carte bancaire",
        HARDWARE,
        "till",
        3,
        True,
    ),
    Thing(
        "Tablet",
        r"(?:i ?pads?|tablettes?|surface(?: pro)?)(?: (?:pro|air|mini|samsung|android|graphique))?",
        HARDWARE,
        "tablet",
        2,
    ),
    Thing(
        "Mobile phone",
        r"(?:i ?phones?(?: \d+\w*)?|telephones?|smartphones?|mobiles?(?! (?:est|:) ?\d)|gsm|android|galaxy s\d+|"
        r"(?:tel|telephone|portable) pro)(?: (?:portables?|mobiles?|pro|professionnels?|de service|de entreprise|"
        r"de fonction|fixes?|ip|de bureau|de astreinte))*|portables? (?:pro|professionnel) (?:samsung|iphone)|"
        r"cartes? sim|sim|postes? (?:telephoniques?|fixes?)|combines?|dect|portables?(?= (?:samsung|telephonique))",
        HARDWARE,
        "phone",
        2,
        True,
    ),
    Thing(
        "Charger",
        r"chargeurs?|blocs? (?:de )?alimentation|alimentations?(?= (?:du|de|est|ne|pour|usb|dell|hp|$|[.,!?]))|"
        r"prise de charge|port de charge",
        HARDWARE,
        "computer",
        3,
        True,
    ),
    Thing("Battery", r"batteries?", HARDWARE, "computer", 2, True),
    Thing(
        "Hard drive",
        r"(?:disques? (?:durs?|ssd|externes?|ce?(?= |\W|$))(?: externes?| internes?)?|ssd|cles? usb|espace "
        r"disque|carte sd|"
        r"disque (?:systeme|local))",
        HARDWARE,
        "disk",
        2,
        True,
    ),
    Thing(
        "Server room",
        r"(?:salles?|locaux|local) (?:des? |aux )?(?:serveurs?|machines?|informatiques?|techniques?|brassage)|data "
        r"?centers?|"
        r"salle info(?:rmation)?|baies? (?:de )?serveurs?|onduleurs?|centre de donnees",
        HARDWARE,
        "server",
        3,
        True,
        True,
    ),
    Thing(
        "Backup",
        r"(?:(?:les |la |nos |le )?(?:sauvegardes?|back-?ups?)(?: (?:de (?:la |cette )?nuit|nocturnes?|quotidiennes?|"
        r"hebdomadaires?|veeam|du serveur|des serveurs))?)|veeam|serveur de sauvegarde",
        HARDWARE,
        "backup",
        3,
        False,
    ),
    Thing("Mail server", r"serveurs? (?:de )?(?:messagerie|mails?|exchange|smtp)", SOFTWARE, "mail", 3, False, True),
    Thing("Web server", r"serveurs? web", HARDWARE, "server", 3),
    Thing(
        "Server",
        r"serveurs?(?: (?:de (?:applications?|bases? de donnees|production|prod|test|licences?)|linux|windows|sql|"
        r"physique|"
        r"virtuel|applicatif|metier))?|machine virtuelle|vm",
        HARDWARE,
        "server",
        2,
        False,
        True,
    ),
    Thing(
        "USB port", r"(?:ports?|prises?) (?:usb(?:-?c)?|hdmi|display ?port)|usb(?:-c)?", HARDWARE, "computer", 2, True
    ),
    Thing(
        "Laptop",
        r"(?:pc|ordinateurs?) (?:portables?|dell|lenovo|hp)(?: (?:pro|professionnel|dell|lenovo|hp))*|laptops?|note "
        r"?books?|"
        r"thinkpads?|mac ?books?(?: pro| air)?|elite ?books?|latitudes?|ultra ?portables?|chromebooks?|"
        r"portables?(?: (?:dell|lenovo|hp|pro|professionnels?|asus|acer))*",
        HARDWARE,
        "computer",
        2,
        False,
        True,
    ),
    Thing(
        "Computer",
        r"(?:postes?|stations?) (?:de travail|informatiques?|fixes?)|ordinateurs?(?: (?:de bureau|fixes?|pro))*|"
        r"pcs?(?: (?:fixes?|de bureau|pro))*|"
        r"(?<=mon )poste|(?<=ma )machine|(?<=mes )postes|(?<=nos )postes|(?<=les )postes|(?<=le )poste|(?<=son )poste|"
        r"(?<=notre )poste|(?<=un )poste|(?<=du )poste|(?<=ce )poste|(?<=chaque )poste|(?<=au )poste|(?<=nouveau "
        r")poste|"
        r"postes?(?= (?:ne|est|sont|caisse))|(?:poste|pc|postes) (?:de )?caisse|caisses?(?= (?:\d|enregistreuse|ne|"
        r"est|sont|"
        r"du magasin|bloque))|unites? centrales?|"
        r"(?<=sa )machine|(?<=la )machine|(?<=une )machine|(?<=ma )becane|tours?(?= (?:hp|dell|fixe))|macs?|imac|"
        r"clients? legers?|bornes?(?= (?:de (?:accueil|commande)|interactive|ne|est))",
        HARDWARE,
        "computer",
        1,
        False,
        True,
    ),
    Thing("Fan", r"ventilateurs?|ventilos?|ventilation(?= (?:du|de mon|de le))", HARDWARE, "computer", 2, True),
    # Programs.
    Thing(
        "Video call",
        r"(?:(?:la|une|ma|les|des|nos|en|mes) )?(?:visios?|visioconferences?|audioconferences?)(?! "
        r"(?:2|pro|plan))",
        SOFTWARE,
        "meetings",
        2,
    ),
    *(Thing(name, source, SOFTWARE, family, 3) for name, source, family in _PROGRAMS),
    Thing(
        "Windows",
        r"windows(?: (?:\d+|update|explorer))*|mac ?os|ubuntu|linux|systeme de exploitation|"
        r"explorateur(?: de fichiers| windows)?|menu demarrer|barre des taches|fond de ecran|bureau windows",
        SOFTWARE,
        "os",
        1,
    ),
    Thing(
        "Payroll system",
        r"(?:logiciel|outil|application|systeme|module|programme|moteur) (?:de )?(?:paie|paye)|"
        r"(?:calcul|traitement|lancement|cloture|virement|transfert|campagne) (?:de |des )?(?:la |les )?(?:paies?|"
        r"payes?|"
        r"salaires?|virements?)|(?<=la )paie|(?<=la )paye|(?<=les )paies|(?<=les )virements|(?<=des )virements",
        SOFTWARE,
        "payroll",
        3,
    ),
    Thing(
        "Web shop",
        r"(?:boutique|site|magasin|vente) (?:en ligne|marchand|e-?commerce|de (?:vente|commande|reservation)(?: en "
        r"ligne)?)|"
        r"e-?shop|web ?shop|eshop|"
        r"(?:portail|espace|site|plateforme) (?:clients?|de reservation|usagers?|patients?|adherents?|assures?|"
        r"locataires?)",
        SOFTWARE,
        "webshop",
        3,
    ),
    Thing(
        "Mailbox",
        r"boites?(?: (?:aux lettres|mails?|de reception|de envoi|outlook|de messagerie|postale))+|"
        r"boite (?:mail )?(?:pro|perso)|(?<=ma )boite|(?<=sa )boite|(?<=leur )boite|(?<=la )boite(?= (?:contact|"
        r"info|compta|[a-z]+@|de [a-z]+ [a-z]+))",
        SOFTWARE,
        "mail",
        2,
    ),
    Thing(
        "Calendar",
        r"calendriers?(?: partages?)?|agendas?(?: partages?)?|(?:message|reponse) (?:de absence|automatique)(?: de "
        r"absence)?|"
        r"signatures?(?: (?:mail|outlook|de mail|automatique))?|(?:dossier |filtre )?(?:spams?|anti-?spam|"
        r"indesirables?)|"
        r"regles? de (?:transfert|messagerie)",
        SOFTWARE,
        "mail",
        2,
    ),
    Thing(
        "Mail",
        r"messageries?(?: (?:electronique|pro|outlook))?|(?:e-)?mails?|webmail|owa|courriels?|courrier electronique|"
        r"pieces? jointes?",
        SOFTWARE,
        "mail",
        2,
    ),
    Thing("Intranet", r"intranet", SOFTWARE, "intranet", 3),
    Thing(
        "Website",
        r"(?:notre |le |mon )?sites? (?:web|internet|institutionnel|vitrine|public)(?: de (?:la |le )?(?:entreprise|"
        r"societe|"
        r"mairie))?|(?:[a-z0-9-]+\.)+(?:com|org|net|io|fr|eu|local|intern)(?=[\s/,.]|$)|(?<=notre )site(?= (?:est|ne|"
        r"affiche))|"
        r"page de accueil",
        SOFTWARE,
        "website",
        2,
    ),
    # "le logiciel de caisse", "l'outil de ticketing", "l'application Gesco"
    Thing(
        "",
        r"(?:(?:applications?|logiciels?|outils?|programmes?|plateformes?|portails?|modules?|progiciels?|base|bases|"
        r"plug-?ins?|"
        r"extensions?|systeme|solution|appli|site|client)(?: (?:mobile|web|metier|interne))?) "
        r"(?:de (?:la |le )?|du |des |d ?)(?!(?:mon|ma|mes|notre|nos|son|sa|entreprise|societe|boite|equipe|bureau|"
        r"groupe|"
        r"travail|vente|lyon|paris|lille|nantes|rennes|bordeaux|toulouse|marseille|strasbourg|production de)\b)"
        r"(?:[a-z&-]{2,}(?: (?:de |des |du |la |le |en |et )+[a-z-]{3,}| en ligne)?)",
        SOFTWARE,
        "program",
        2,
    ),
    Thing(
        "",
        r"(?:le |notre |mon |un |ce )?(?:applications?|logiciels?|outils?|programmes?|plateformes?|portails?|"
        r"progiciels?) "
        r"(?!(?:de|du|des|qui|que|est|ne|a|se|plante|bug|bugue|pour|sur|dans|pas|plus|metiers?|et|ou|mais|depuis|"
        r"affiche|marche|fonctionne|tourne|rame|en|ou|utilise|il|je|on|nous|vous|cela|cloud|installe|lente?|bloque|"
        r"refuse|dit|me|mais|avec|tres|demande|au|aux|a|dont|commun|interne|necessaire|specifique|ferme|freeze|"
        r"crash\w*|"
        r"adequat|quelconque|informatiques?|merci|bizarre|tout|toutes?|s|plus|pas|svp|si|indisponible|inaccessible|hs|"
        r"repond|habituels?|quand|lorsque|comme|sans|sont|etait|ont|tombee?|coupee?|mobile|web|ou|"
        r"web)\b)[a-z][\w+-]{2,}",
        SOFTWARE,
        "program",
        2,
    ),
    Thing(
        "",
        r"(?:gestion (?:commerciale|des stocks|des temps|documentaire)|gmao|ged|sirh|gpao|wms|tms|notes? de frais|"
        r"mdm|dpi|"
        r"dossier patient|ent|pronote|chorus(?: pro)?|sylae|net-?entreprises|caisse enregistreuse|gta|gpec)"
        r"(?= (?:ne|est|plante|bloque|affiche|bug|rame|marche|refuse|fonctionne|a|se|en|depuis|tourne|mouline|me)\b|"
        r"\W*$|[.,!?:])",
        SOFTWARE,
        "program",
        2,
    ),
    Thing(
        "Application",
        r"(?:applications?|logiciels?|programmes?|portails?|outils?(?= (?:ne|est|plante|bug|qui|que))|plateformes?)"
        r"(?: (?:metiers?|mobiles?|web|interne))?|base de donnees|plug-?ins?",
        SOFTWARE,
        "program",
        1,
    ),
    Thing(
        "Report",
        r"(?:tableaux? de bord|macros?|tableaux? croises?(?: dynamiques?)?|tcd|formules?|etats? de vente|requetes?|"
        r"rapports? (?:de vente|mensuel|hebdo\w*|qlik))",
        SOFTWARE,
        "report",
        1,
    ),
    Thing(
        "Document",
        r"(?:fichiers?|documents?|pdf|feuilles? de calcul|classeurs?)(?: (?:pdf|word|excel|joints?))?",
        SOFTWARE,
        "document",
        1,
    ),
    # Places where rights are kept.
    Thing(
        "Folder",
        r"(?:sous-)?(?:dossiers?|repertoires?)(?: partages?| communs?)?(?! (?:client|patient|de "
        r"candidature|papier)s? "
        r"(?:est incomplet))",
        ACCESS,
        "folder",
        2,
    ),
    Thing(
        "User account",
        r"comptes?(?: (?:utilisateurs?|windows|de domaine|ad|reseau|pro|informatique|microsoft|office|administrateur|"
        r"admin|mail|"
        r"de messagerie|principal|personnel))*|identifiants?(?: de connexion)?|login|logins|profils?(?: "
        r"utilisateurs?)?|"
        r"(?<=ma )session|(?<=sa )session|(?<=une )session|(?<=la )session|(?<=les )sessions|sessions?(?= windows)|"
        r"nom de utilisateur",
        ACCESS,
        "signin",
        1,
    ),
    Thing(
        "Rights",
        r"(?:droits?|autorisations?|permissions?|habilitations?|privileges?)(?: (?:de acces|administrateurs?|admin|"
        r"de lecture|"
        r"de ecriture|en ecriture|en lecture|de administration|de modification))*",
        ACCESS,
        "rights",
        1,
    ),
    Thing(
        "Meeting room",
        r"salles? (?:de )?(?:reunions?|conferences?|conseil|formation|visio\w*|seminaire|cours|classe)(?: [a-z0-9.]+)?|"
        r"salles? (?!(?:de|du|des|serveurs?|machines?|est|ne|a|et|ou|qui|que|info\w*|blanche|attente|technique|"
        r"bains?)\b)[a-z0-9][\w-]*",
        HARDWARE,
        "room",
        1,
    ),
    Thing("Cable", r"cables?|cordons?|rallonges?|multiprises?", HARDWARE, "cable", 1, True),
)
