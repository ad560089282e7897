"""What the desk says in French."""

from workflows.engines.base import DangerKind, FactSlot, SecurityKind

SENTENCES = {
    # Questions about what the problem is; each is asked at most once in a conversation.
    "ask_both": (
        "Je vous aide volontiers. De quel appareil, programme ou service s'agit-il, et que se passe-t-il exactement ?"
    ),
    "ask_thing": "Je vous aide volontiers. De quel appareil, programme, service ou compte s'agit-il ?",
    "ask_symptom": (
        "Je vous aide volontiers. Vous parlez de {thing} : qu'est-ce qui ne va pas exactement, et que "
        "voyez-vous alors ?"
    ),
    "ask_closest": (
        "Merci. Pour transmettre votre demande aux bonnes personnes : qu'est-ce qui s'en rapproche le plus ? Cela ne "
        "démarre pas, c'est lent, un programme affiche une erreur, vous n'arrivez pas à ouvrir votre session, vous "
        "n'avez pas de connexion, ou vous avez besoin de quelque chose de nouveau."
    ),
    "ask_story": "Que vouliez-vous faire, et qu'avez-vous vu à l'écran quand cela a échoué ?",
    "ask_details": "Merci, c'est noté. Pour que l'équipe puisse commencer tout de suite, pourriez-vous me dire :",
    "ask_details_hint": "Si vous ne savez pas, répondez simplement « envoyez ».",
    # Replies without a ticket
    "greeting": (
        "Bonjour ! Je suis le {desk}. Dites-moi ce qui est en panne ou ce dont vous avez besoin, et je le transmets à "
        "la bonne équipe."
    ),
    "thanks": "Avec plaisir. Je reste à votre disposition si autre chose se présente.",
    "about_desk": (
        "Je suis le {desk}, un assistant automatique. Je prends en charge les pannes informatiques, les demandes et "
        "les alertes de sécurité, je demande ce dont l'équipe aura besoin et je transmets un ticket à la bonne équipe. "
        "Vous pouvez demander à parler à une personne à tout moment."
    ),
    "probing": (
        "Ici, je ne peux vous aider que pour des problèmes et des demandes informatiques. Puis-je faire quelque chose "
        "pour vous dans ce domaine ?"
    ),
    "other": "Je suis là pour les problèmes et les demandes informatiques. Puis-je vous aider ?",
    "not_it": (
        "Désolé, le service informatique ne peut pas s'en occuper. Pour toute question informatique, je suis là."
    ),
    "not_it_ask": (
        "Désolé, le service informatique ne peut pas s'en occuper. Adressez-vous à {whom}, s'il vous plaît. Pour toute "
        "question informatique, je suis là."
    ),
    "not_it_beside": "Désolé, le service informatique ne peut pas s'occuper de l'autre point.",
    "withdrawn": "Tant mieux ! Je n'ai envoyé aucun ticket. Écrivez-moi si cela se reproduit.",
    "solved": "Tant mieux ! J'ai noté sur {tickets} que le problème est résolu.",
    "withdrawn_sent": "Merci de me l'avoir dit. Je l'ai noté sur {tickets}.",
    "status_none": (
        "Je ne vois pas encore de ticket à votre nom. Si quelque chose ne va pas ou s'il vous faut quelque chose, "
        "dites-le-moi."
    ),
    "status_unknown": "Je ne connais pas de ticket à votre nom portant le numéro {numbers}.",
    "status_intro": "Voici ce que je sais :",
    "status_line": (
        "{number} ({title}) : {status}, priorité {priority}, équipe {team}. Première réponse au plus tard : {due}."
    ),
    "article_hint": "Si cela ne suffit pas, dites-le-moi et j'ouvrirai un ticket.",
    # Asking before sending
    "confirm": "Dois-je transmettre ceci à l'équipe {team} ?",
    "confirm_header": "Envoyer ?",
    "choice_send": "Envoyer",
    "choice_keep_back": "Ne pas envoyer",
    "choice_keep_back_hint": "Aucun ticket n'est créé. Pour modifier quelque chose, écrivez-le simplement.",
    "kept_back": "Entendu, je n'ai rien envoyé. Écrivez-moi si vous avez besoin de moi.",
    # Confirmations
    "sent": "Merci. J'ai transmis votre demande à l'équipe {team}.",
    "sent_many": "Merci. J'ai créé un ticket pour chaque point, le plus urgent en premier.",
    "sent_at_once": "Merci de nous avoir prévenus. J'ai transmis cela immédiatement à l'équipe {team}.",
    "handed_over": "Bien sûr. J'ai transmis votre demande à l'équipe {team}, et une personne vous recontactera.",
    "revised": "Merci, je l'ai ajouté à {tickets}.",
    "secret": (
        "J'ai retiré une donnée confidentielle de votre message. Changez-la, s'il vous plaît, et n'envoyez jamais de "
        "mot de passe ni de code ici."
    ),
    "next_p1": "L'équipe est alertée en ce moment même. Restez joignable, s'il vous plaît.",
    "next": (
        "L'équipe vous contactera. Vous pouvez ajouter des précisions ici à tout moment, je les joindrai au ticket."
    ),
    "still_missing": "Pas encore connu : {missing}. Si vous l'apprenez, dites-le-moi.",
    "label_priority": "Priorité",
    "label_team": "Équipe",
    "label_response": "Première réponse",
    "label_next": "La suite",
    "within": "sous {target}",
    "round_the_clock": "24 heures sur 24",
    # Why it has its priority: who is affected, how soon, and the person's words for it
    "because": "{impact} ; {urgency}",
    "in_words": "{reason} ({quotes})",
    "impact_high": "beaucoup de personnes ou un service indispensable à tous sont touchés",
    "impact_medium": "plusieurs personnes sont touchées",
    "impact_low": "une personne est touchée",
    "urgency_high": "cela ne peut pas attendre",
    "urgency_medium": "le travail peut continuer pour l'instant",
    "urgency_low": "ce n'est pas pressé",
    "security_happened": "quelque chose s'est produit et doit être contenu",
    "security_half_acted": (
        "aucun dommage connu pour l'instant, mais quelqu'un y a donné suite ou plusieurs personnes sont visées"
    ),
    "security_attempt": "personne n'y a donné suite",
    # Titles of tickets whose matter is not known
    "title_human": "Souhaite parler à une personne",
    "title_unclear": "Demande à préciser",
}

# What somebody says who knows no more; evaluation says it for them.
GIVE_UP = "Je ne sais pas, envoyez simplement."

# The amount comes first: "4 heures ouvrées".
DURATIONS = {
    "hours": ("{amount} heure", "{amount} heures"),
    "support_hours": ("{amount} heure ouvrée", "{amount} heures ouvrées"),
    "business_days": ("{amount} jour ouvré", "{amount} jours ouvrés"),
}

STATUSES = {
    "new": "nouveau",
    "in_progress": "en cours",
    "waiting": "en attente",
    "resolved": "résolu",
    "closed": "clos",
}

SAFE_INSTRUCTIONS = {
    SecurityKind.MALWARE: (
        "Déconnectez l'ordinateur du réseau (débranchez le câble, coupez le Wi-Fi). Ne l'éteignez pas et ne supprimez "
        "rien."
    ),
    SecurityKind.ACCOUNT_MISUSE: (
        "Changez le mot de passe depuis un autre appareil, et n'approuvez aucune demande de connexion."
    ),
    SecurityKind.CREDENTIALS_DISCLOSED: "Changez ce mot de passe maintenant, depuis un autre appareil.",
    SecurityKind.SUSPICIOUS_MESSAGE: (
        "N'y répondez pas, n'ouvrez ni ses liens ni ses pièces jointes, et ne le supprimez pas."
    ),
    SecurityKind.UNEXPECTED_PROMPT: (
        "N'approuvez aucune demande de connexion que vous n'avez pas lancée, et changez votre mot de passe depuis un "
        "autre appareil."
    ),
    SecurityKind.LOST_DEVICE: (
        "S'il donne accès à votre compte professionnel, changez votre mot de passe depuis un autre appareil."
    ),
    SecurityKind.DATA_LEAK: "N'envoyez et ne supprimez plus rien, et notez qui a reçu les données.",
    SecurityKind.SECRET_PUBLISHED: ("Révoquez ou changez le secret maintenant ; effacer le texte ne suffit pas."),
    DangerKind.FIRE: (
        "Éloignez-vous de l'appareil. Si vous voyez de la fumée ou des flammes, sortez et appelez les secours."
    ),
    DangerKind.ELECTRICITY: "Ne touchez ni l'appareil ni son câble, et éloignez les autres.",
    DangerKind.WATER: "Ne touchez pas au matériel mouillé et restez loin des prises proches de l'eau.",
    DangerKind.BATTERY: (
        "N'utilisez plus l'appareil, ne le rechargez pas et tenez-le loin de tout ce qui peut brûler."
    ),
}

# What is missing on a ticket, as in "Pas encore connu : depuis quand".
MISSING = {
    "thing": "de quel appareil, programme ou service il s'agit",
    "symptom": "ce qui ne va pas exactement",
    FactSlot.SINCE: "depuis quand",
    FactSlot.ERROR_TEXT: "le message d'erreur exact",
    FactSlot.AFFECTED: "qui d'autre est touché",
    FactSlot.LOCATION: "le lieu",
    FactSlot.DEVICE: "quel appareil",
    FactSlot.APPLICATION: "quel programme",
    FactSlot.TARGET: "l'accès à quoi",
    FactSlot.REQUESTED_FOR: "pour qui",
    FactSlot.DEADLINE: "pour quand",
}

# How a detail is asked for where the policy's own question is in another language.
DETAIL_QUESTIONS = {
    FactSlot.DEVICE: "De quel appareil s'agit-il ?",
    FactSlot.MODEL: "Quelle est la marque, et quel est le modèle ?",
    FactSlot.ASSET_TAG: "Quel numéro figure sur son étiquette ?",
    FactSlot.OPERATING_SYSTEM: "Quel est son système d'exploitation ?",
    FactSlot.APPLICATION: "De quel programme s'agit-il ?",
    FactSlot.VERSION: "Quelle est la version ?",
    FactSlot.ERROR_TEXT: "Y a-t-il un message d'erreur, et que dit-il ?",
    FactSlot.LOCATION: "Où cela se trouve-t-il (bâtiment, étage, bureau, à domicile) ?",
    FactSlot.CONNECTION: "Comment êtes-vous connecté (Wi-Fi, câble, VPN) ?",
    FactSlot.ACCOUNT: "De quel compte s'agit-il ?",
    FactSlot.TARGET: "À quoi vous faut-il l'accès ?",
    FactSlot.REQUESTED_FOR: "Pour qui est-ce ?",
    FactSlot.REQUESTED_ITEM: "De quoi avez-vous besoin exactement ?",
    FactSlot.AFFECTED: "D'autres personnes sont-elles touchées ?",
    FactSlot.SINCE: "Depuis quand cela se produit-il ?",
    FactSlot.DEADLINE: "Pour quand vous le faut-il ?",
    FactSlot.FREQUENCY: "À quelle fréquence cela se produit-il ?",
    FactSlot.CHANGED: "Quelque chose a-t-il changé juste avant ?",
    FactSlot.TRIED: "Qu'avez-vous déjà essayé ?",
    FactSlot.CONTACT: "Comment l'équipe peut-elle vous joindre ?",
}

# Who is to be asked instead, by words of the question.
NOT_IT_CONTACTS = (
    (
        (
            "salaire", "paie", "paye", "congé", "conge", "vacances", "rtt", "contrat", "maladie", "arrêt de travail",
            "arret de travail", "mutuelle", "retraite", "prime", "télétravail", "teletravail",
        ),
        "la direction des ressources humaines",
    ),
    (
        (
            "cantine", "cafétéria", "cafeteria", "menu", "repas", "café", "cafe", "chauffage", "clim", "fenêtre",
            "fenetre", "lumière", "lumiere", "ampoule", "néon", "toilettes", "ascenseur", "parking", "ménage", "menage",
            "bâtiment", "chaise", "fauteuil", "radiateur", "poubelle",
        ),
        "la direction des services généraux",
    ),
    (("facture", "note de frais", "notes de frais", "remboursement", "déplacement", "deplacement"), "la comptabilité"),
)  # fmt: skip

# Words that say nothing about what an article must answer.
STOP_WORDS = frozenset(
    "a à ai aide aimerais au aussi aux avec avez avoir besoin bonjour bonsoir c ce cela ces cette ça ca comment d dans "
    "de des dire dois du elle en est et être faire fait faut il ils j je l la le les leur m ma mais me merci mes moi "
    "mon n ne nos notre nous on ou où par pas peut peux plaît plait possible pour pourriez pouvez puis qu que quel "
    "quelle quels qui quoi s sa salut savoir se ses si son sont sur svp ta te tu un une va veux voudrais vos "
    "votre vous "
    "y".split()
)

# The knowledge articles that the desk comes with, as a beginning: (slug, title, keywords, body in Markdown).
ARTICLES = (
    (
        "connect-to-the-vpn-fr",
        "Se connecter au VPN",
        "vpn distance télétravail teletravail domicile connecter connexion tunnel",
        "1. Connectez-vous d'abord à Internet, chez vous ou avec votre téléphone.\n"
        "2. Ouvrez le programme VPN depuis le menu Démarrer et choisissez votre site.\n"
        "3. Identifiez-vous avec votre compte professionnel et confirmez la double authentification.",
    ),
    (
        "reset-a-password-fr",
        "Changer soi-même son mot de passe",
        "mot passe mdp changer modifier propre nouveau session connexion",
        "1. Sur un ordinateur professionnel, appuyez sur Ctrl+Alt+Suppr et choisissez **Modifier un mot de passe**.\n"
        "2. Saisissez l'ancien, puis deux fois le nouveau.\n"
        "3. Verrouillez l'ordinateur une fois et déverrouillez-le avec le nouveau mot de passe ; mettez-le ensuite à "
        "jour sur votre téléphone.",
    ),
    (
        "set-up-a-second-factor-fr",
        "Configurer la double authentification sur un nouveau téléphone",
        "mfa 2fa double authentification facteur authenticator application téléphone telephone configurer nouveau",
        "1. Gardez l'ancien téléphone à portée de main. Ouvrez sur un ordinateur la page de sécurité de votre compte.\n"
        "2. Choisissez **Ajouter une méthode de connexion**, puis **Application d'authentification**.\n"
        "3. Scannez le code avec le nouveau téléphone, confirmez une fois, puis retirez l'ancien.",
    ),
    (
        "add-a-printer-fr",
        "Ajouter une imprimante",
        "imprimante imprimer ajouter installer connecter",
        "1. Ouvrez **Paramètres**, puis **Imprimantes**, puis **Ajouter un appareil**.\n"
        "2. Choisissez l'imprimante d'après le nom inscrit sur son étiquette.\n"
        "3. Imprimez une page de test.",
    ),
    (
        "report-a-suspicious-mail-fr",
        "Signaler un mail suspect",
        "phishing hameçonnage hameconnage suspect spam mail courriel signaler",
        "N'y répondez pas et n'ouvrez pas ses liens. Choisissez **Signaler le message** dans votre messagerie. Si vous "
        "avez cliqué ou saisi quelque chose, prévenez tout de suite le service informatique.",
    ),
    (
        "open-a-shared-mailbox-fr",
        "Ouvrir une boîte partagée",
        "boîte boite partagée partagee outlook mail ouvrir ajouter équipe equipe",
        "Une boîte partagée apparaît d'elle-même une heure après l'attribution des droits. Pour l'ouvrir plus tôt, "
        "redémarrez la messagerie. Dans le navigateur, cliquez sur votre photo et choisissez **Ouvrir une autre boîte "
        "aux lettres**.",
    ),
    (
        "mail-on-a-phone-fr",
        "Lire ses mails professionnels sur un téléphone",
        "mail mails courriel calendrier téléphone telephone mobile smartphone tablette privé perso lire",
        "Installez la messagerie depuis le portail d'entreprise et connectez-vous avec votre compte professionnel. Les "
        "téléphones privés sont admis s'ils ont un verrouillage d'écran ; le service informatique ne peut effacer que "
        "les données professionnelles.",
    ),
    (
        "wifi-for-guests-fr",
        "Wi-Fi pour les visiteurs",
        "invité invite invités invites visiteur visiteurs wifi wi-fi sans fil accès acces",
        "Les visiteurs choisissent le réseau **Guest** et saisissent le code que l'accueil imprime pour la journée.",
    ),
)
