"""What French messages do beside describing a need, and what is none of the desk's business."""

from workflows.engines.base import ActKind, SmalltalkKind

from ..lexicon import either

A, S = ActKind, SmalltalkKind

_SOMEONE = (
    r"(?:(?:a |avec |par )?(?:une?|quelquun|des?|vos?|votre|le|la|l|les|du|autre) ?(?:(?:vraie?s?|veritable|de vos|"
    r"autre|reel|vivant) )*(?:humaine?s?|etre humain|etres humains|personnes?(?: reelle| physique| humaine)?|"
    r"conseill\w+|technicien\w*|agents?|operat\w+|"
    r"collegues?|gens|hotliners?|responsable|superviseur|interlocuteur|standard|support(?: humain| technique)?|"
    r"informaticien\w*|administrateur|quelquun|informatique|dsi|service informatique)|quelquun(?: de (?:reel|humain|"
    r"vivant|chez vous|competent|l equipe|vrai|le equipe))?)"
)
_TICKET = (
    r"(?:ticket|demande|dossier (?:numero |no |n° ?)?\d+|incident|requete|signalement|(?:sd|inc|req|ritm|tkt|"
    r"hd|sr|chg)[-_ ]?#?\d+|#\d{3,})"
)

# (kind, source, when): `when` is "always", "replying" (the desk spoke before) or "ticket" (a ticket exists).
ACTS = (
    (
        A.WANTS_HUMAN,
        either(
            rf"\b(?:parler|discuter|echanger|causer|joindre|contacter|transfer\w+|passer|passez|passe|mettre en "
            rf"(?:relation|contact|ligne)|mettez-moi en (?:relation|contact)|rediriger|orienter|avoir (?:affaire a|"
            rf"au telephone|en ligne)|m adresser|me adresser|etre (?:mis en relation|rappelee?|appelee?|contactee?|"
            rf"recontactee?))(?:-moi|-nous)? ?"
            rf"(?:directement |de urgence |d urgence |rapidement |plutot |vite |maintenant )?{_SOMEONE}\b(?! (?:d "
            rf"autre (?:a|utilise)|qui (?:a (?:la|une)|possede)|m a|du service (?:compta|rh)))",
            r"\b(?:je|on|nous) (?:\w+ )?(?:veux|voudrais|voulons|prefere|prefererais|exige|souhaite|demande|aimerais|"
            r"souhaiterais|ai besoin de|besoin de)(?: (?:a|avoir|parler a|le aide de))? (?:une? )?(?:vraie? "
            r")?(?:humaine?|etre humain|personne(?: reelle| physique| humaine)|vraie personne|conseiller|conseillere|"
            r"technicien|operateur|"
            r"interlocuteur|vrai \w+)\b(?! (?:passe|vienne|se deplace))|^\W*(?:une? )?(?:humain|agent|operateur|"
            r"conseiller|vraie personne|une personne|technicien|quelquun)(?: si il (?:vous|te) plait)?\W*$|"
            r"\b(?:humain|conseiller|vraie personne) (?:si il|svp|maintenant|tout de suite)",
            r"\b(?:pas|plus|marre de|refuse de)(?: \w+)? (?:parler|discuter|echanger|communiquer|ecrire|causer|avoir "
            r"affaire|dialoguer) (?:a|avec|au) (?:une? |ce |cette |votre |des )?(?:robots?|bots?|machines?|chatbots?|"
            r"ia|ordinateur|automate|repondeur)\b|\b(?:pas|plus) (?:de |d )?(?:un |une )?(?:robots?|bots?|chatbots?|"
            r"automate|ia)\b|\bmarre (?:de ce|des|du|de ces) (?:robots?|bots?|chatbots?)\b",
            r"\b(?:y a-t-il|est-ce que il y a|il y a|il y a pas|il ny a pas|y aurait-il|est ce que il y a) (?:une? "
            r")?(?:vraie? )?(?:quelquun|humain|personne|vrai \w+|conseiller)(?: (?:de \w+))? ?(?:ici|derriere|la|"
            r"avec qui|a qui|disponible|au bout|qui peut me repondre|de reel|de humain)\b|\b(?:assistance|aide|"
            r"support|contact|interlocuteur) humaine?\b|\bpassez-moi (?:quelquun|un|une|le)\b",
            r"\b(?:que |qu )?(?:quelquun|un (?:technicien|humain|conseiller|collegue|agent)) (?:peut-il |peut |"
            r"pourrait |puisse |doit |me |m )*(?:me )?(?:appeler?|rappeler?|appelle|rappelle|telephone|contacter?)\b|"
            r"\b(?:appelez|rappelez|telephonez)-moi\b|\b(?:pouvez-vous|pourriez-vous|merci de|veuillez|peux-tu|"
            r"peut-on|quelquun peut) (?:me |m )(?:r?appeler|telephoner)\b|\b(?:etre|me faire) (?:rappelee?|"
            r"appelee?)\b",
        ),
        "always",
    ),
    (
        A.WITHDRAWS,
        either(
            r"\b(?:ah |oh )?non,? (?:ce est|cela est|c est) bon\b(?! (?:pour|de))|\b(?:ce |c )etait (?:juste|seulement|"
            r"simplement|que) (?:la|le|un|une|mon|ma) (?:prise|cable|fil|bouton|interrupteur|multiprise|batterie|"
            r"pile)\b|"
            r"\b(?:laissez|laisse|laissons) (?:tomber|beton)\b|\boubliez?(?:-| )?(?:cela|ca|la demande|ma demande|"
            r"mon message|tout|ce que)?\b(?=\W*$|[,.!;]| (?:cela|ma demande|mon message|ce que je|tout))(?<!j ai "
            r"oublie)(?<!ai oublie)(?<!a oublie)|\b(?:ne vous )?(?:occupez|embetez|derangez|inquietez|prenez) (?:pas|"
            r"plus) (?:de (?:cela|ca)|avec cela|la tete)|\bfausse alerte\b|\brien (?:a faire|finalement)\b(?= |$|"
            r"[.,!])(?! pour)",
            r"\b(?:ce est|cela est|probleme|tout est|est|maintenant ce est|le probleme est|l incident est|le souci "
            r"est|enfin) (?:\w+ )?(?:bon|resolu|regle|repare|repart\w*|ok|arrange|retabli|revenu|reparti)(?:e|s)?(?: "
            r"(?:maintenant|merci|finalement|tout seul|a present|pour moi|de mon cote))?\b(?! (?:que|pour les autres|"
            r"mais|sauf|quand|pour))(?<!est bon que)(?<!pas bon)",
            r"\b(?:cela|tout|il|elle|ce|imprimante|internet|wifi|vpn|outlook|teams|ordinateur|pc|ecran|connexion|"
            r"reseau|messagerie|compte|souris|clavier|la|le mail|qui|que tout)(?: (?:<adv>|finalement|enfin|ne|en "
            r"fait))* (?:re)?(?:marche|fonctionne|march\w+|fonctionn\w+|demarre|tourne|part|connecte|vient|remarche|"
            r"refonctionne|est revenue?|est reparti\w*|remarchent)"
            r" (?:a nouveau|de nouveau|maintenant|enfin|finalement|bien maintenant|tout seul|nickel|tres bien|"
            r"correctement|normalement|bien|parfaitement|tout a coup)\b(?! (?:mais|sauf|que|pas|quand|chez|pour les "
            r"autres|sur (?:le|mon|un)|avec|en |dans))",
            r"\b(?:remarche|refonctionne|remarchent|refonctionnent|est revenue?|est repartie?|s est (?:regle|arrange|"
            r"debloque|resolu)|se est (?:reglee?|arrangee?|debloquee?|resolue?|remise?))\b(?! (?:mais|sauf|apres "
            r"chaque|pas|a chaque|puis))(?: (?:tout seul|toute seule|tout de seul|maintenant))?",
            r"\b(?:plus|pas) (?:de |d |la |)(?:besoin|necessaire|utile|la peine|d actualite|de actualite|utilite|"
            r"probleme finalement)\b(?! (?:de \w+er (?:tous|chaque)|urgent))(?=\W*$|[.,;!?]| (?:de (?:cela|ca|rien|"
            r"vous|votre|intervenir|ticket|venir|faire|vous deplacer)|finalement|merci|pour|d |que))|\bplus besoin\b|"
            r"\bn en ai plus besoin\b|\bne en ai plus besoin\b",
            r"\b(?:annul\w+|retir\w+|supprim\w+|clotur\w+|ferm\w+|ignor\w+|arret\w+|stopp\w+)(?:-la)? (?:la|ma|mon|"
            r"le|cette|ce|tout|la presente|les)? ?(?:demande|ticket|message|requete|signalement|incident|commande|"
            r"mail)s?\b(?! (?:precedentes? instructions|prioritaire))|^\W*(?:annulez?|annule tout|stop|on annule|j "
            r"annule|je annule)\W*$",
            r"\b(?:je l ai|je le ai|ai|a|je ai|nous avons|ai fini par|on a) (?:finalement |enfin |pu |reussi a |"
            r"moi-meme |tout |quand meme )*(?:regle|resolu|repare|retrouve|retrouvee|trouve|debloque|regler|resoudre|"
            r"reparer)(?: (?:le|la|mon|ma|l|ce|tout|moi-meme))* ?(?:probleme|souci|solution|portable|telephone|badge|"
            r"cause|erreur|moi-meme|tout seul|toute seule|entre-temps|cable|pc|seul|seule)\b",
            r"\b(?:ce |cela |il |elle )(?:ne )?(?:etait|etais) (?:que |juste |simplement |seulement |tout simplement "
            r"|en fait )*(?:debranchee?|pas branchee?|mal branchee?|eteinte?|le cable|la prise|la multiprise|le "
            r"bouton|la pile|les piles|ma faute|moi|verr|verr num|verr maj|en mode avion|un faux contact|coupe|le "
            r"mode avion|la touche|ca|cela|mute|en sourdine)\b(?! qui)|"
            r"\bmon collegue (?:me a|m a) (?:depanne|aide|montre)e?\b|^\W*(?:resolu|regle|solutionne|c est "
            r"regle)\W*$|\bproblem\w* (?:\w+ )?(?:resolu|regle|disparu|solutionne)\b|\bme suis trompee?\b(?=\W*$)|"
            r"\bca y est\b|\bcela y est\b|\bfinalement (?:ce est|cela|tout|ca) (?:bon|va|marche|fonctionne|est)\b",
        ),
        "always",
    ),
    (
        A.CONFIRMS_SOLVED,
        either(
            r"\b(?:cela|ca|ce|votre (?:astuce|reponse|conseil|solution|lien|article|aide|procedure|manip\w*)|l "
            r"article|le article|la (?:procedure|solution|manip\w*|fiche)|le (?:lien|conseil|guide|tuto\w*)|qui|"
            r"tout)(?: (?:me|m|nous|ne|a|as|bien|parfaitement|vraiment|tres))* (?:a )?(?:bien |parfaitement |"
            r"vraiment |super bien )?(?:marche|fonctionne|aide|regle|resolu|suffi|"
            r"repondu|servi|debloque|depanne|solutionne)(?! (?:pas|plus|toujours pas|mal|a moitie))e?\b(?! (?:pas|"
            r"plus))|\b(?:ce est|cela est) (?:exactement )?(?:ce que je (?:voulais|cherchais)|parfait|tout ce que il "
            r"me fallait|ce qu il me fallait|bon)\b|\btout (?:est ok|est rentre dans l ordre|est rentre dans le "
            r"ordre|roule|va bien|fonctionne|marche)(?: maintenant)?\b(?! sauf)|"
            r"\b(?:probleme|souci|incident|panne|ticket) (?:\w+ )?(?:resolu|regle|solutionne|clos)\b|\bresolu,? "
            r"merci\b|\b(?:marche|fonctionne|remarche|refonctionne)(?: (?:maintenant|bien|de nouveau|a nouveau|"
            r"nickel|parfaitement))*,? (?:merci|super|parfait|genial|top|nickel)\b|\b(?:super|genial|parfait|nickel|"
            r"top|impec),? (?:merci,? )?(?:cela|ca|tout) (?:a )?(?:marche|fonctionne|remarche)\b|"
            r"\b(?:oui|ouais),? (?:merci,? )?(?:cela|ca) (?:a |m a |me a |)(?:marche|fonctionne|aide|va|regle|"
            r"suffi)\w*\b(?! (?:pas|plus))|\b(?:je|on) (?:peux|peut|arrive) (?:enfin |a nouveau |de nouveau |"
            r"maintenant )+(?:a )?(?:me |m |se )?(?:connecter|imprimer|ouvrir|acceder|travailler)\w*|\bvous pouvez "
            r"(?:clore|cloturer|fermer|clôturer)\b|\bon peut (?:clore|cloturer|fermer)\b",
        ),
        "replying",
    ),
    (
        A.GIVES_UP,
        either(
            r"\b(?:je )?(?:ne )?(?:en )?(?:sais|saurais|souviens|connais|vois|rappelle)(?: (?:vraiment|strictement|"
            r"absolument|franchement|malheureusement|toujours|du tout))* (?:pas|plus|rien|trop)(?: (?:du tout|trop|"
            r"plus|de plus|vous dire|dire|exactement|davantage|desole\w*|quoi dire|lequel|laquelle|quoi|le numero|l "
            r"heure|quel \w+|quelle \w+|ou le trouver|ou trouver))*(?=\W*$|[.,!;\n]| (?:cela|envoyez|mais|et|c est|"
            r"ce est|je|moi|pour|si))",
            r"\baucune idee\b|\bpas (?:la moindre |d |de |vraiment d |une )?idee\b|\bpas sure?\b|\bjsp\b|\bj en sais "
            r"rien\b|\bje ne en sais rien\b|\bcomment (?:voulez-vous que je|je (?:suis cense|peux)|je le) (?:sache|"
            r"savoir|saurais)\w*|\bce est tout ce que je (?:sais|peux|ai)\b|\bje ne peux pas (?:vous )?(?:en "
            r")?(?:dire|preciser) (?:plus|davantage)\b|\b(?:arretez|arrete|stop)(?: avec)? (?:vos|les|de (?:me "
            r")?(?:poser|demander)|tes) ?(?:questions)?\b|"
            r"\b(?:trop|assez|plus|marre) (?:de |d )?(?:vos |ces |tes )?questions\b|\brien (?:de plus|d autre|de "
            r"autre) (?:a (?:dire|ajouter|signaler))?\b|^\W*(?:peu importe|m en fiche|aucune? (?:idee)?|inconnu|je "
            r"passe|passe|nsp|rien|aucune|n/?a|bof)\W*$|\bje (?:n y|ne y) connais rien\b|\bj y connais rien\b",
        ),
        "replying",
    ),
    (
        A.GIVES_UP,
        r"\b(?:envoyez|envoie|envoyer|transmettez|transmets|creez|cree|ouvrez|ouvre|faites|fais|soumettez|deposez|"
        r"enregistrez)(?:-(?:le|la|les|moi|nous|lui))*(?: (?:juste|simplement|tout de suite|donc|quand meme|comme "
        r"cela|tel quel|directement|moi|le|la|un|une|mon|ma|ce|cette|l))* ?(?:ticket|demande|incident|comme cela|tel "
        r"quel|quand meme|tout de suite|maintenant|en l etat|en le etat)\b(?! (?:de |d )?(?:wifi|achat|mail))|"
        r"\b(?:envoyez|transmettez|envoie)-(?:le|la)\b|^\W*(?:(?:ok|bon|bah|ben|oui|allez|non),? ?)*(?:envoyez|"
        r"envoie|envoyer|transmettez|allez-y|vas-y|on envoie|envoyez donc|juste envoyer)\b(?: (?:juste|simplement|le "
        r"ticket|comme cela|quand meme|si il vous plait|tout))*\W*$|\ballez-y\b|\bvas-y\b|\b(?:contentez-vous|il "
        r"suffit) de (?:l |le |la |)(?:envoyer|transmettre)\b",
        "always",
    ),
    (
        A.NOT_HELPED,
        r"\b(?:cela|ca|ce|il|elle|l article|le article|le lien|la (?:procedure|solution|manip\w*)|votre (?:\w+)|"
        r"qui)(?: [\w'/-]+)? (?:ne )?(?:me |m |nous |)(?:a |aide|va |change|resout|regle|marche|fonctionne|repond|"
        r"sert)(?:\w+)? ?(?:toujours )?(?:pas|rien|plus)(?: (?:aide|marche|fonctionne|resolu|regle|change|suffi|du "
        r"tout|a grand chose|a ma question|mon probleme|servi))*\b|\b(?:pas|plus) (?:vraiment )?(?:utile|aide|resolu|"
        r"regle|ce que je (?:voulais|cherchais|demandais)|"
        r"la bonne (?:reponse|procedure))\b|\btoujours (?:pas|rien|le meme|la meme|pareil|en panne|bloque\w*|aussi|"
        r"impossible|hs|l erreur|le probleme|ce probleme)\b|\b(?:deja|tout) (?:essaye|fait|teste|tente|suivi|lu)\b|"
        r"\bmeme (?:probleme|erreur|resultat|chose|message|souci)(?: (?:encore|toujours|qu avant))?\b|\b(?:sans "
        r"succes|rien n y fait|rien ne y fait|rien ne change|aucun changement|aucune amelioration|peine perdue)\b|"
        r"\binutile\b|\bne (?:me )?sert a rien\b|\bnon,? (?:cela|ca|toujours|pas)\b|\bpersiste\b",
        "replying",
    ),
    (
        A.NOT_HELPED,
        r"\b(?:ouvrir|ouvrez|creer|creez|cree|faire|faites|deposer|enregistrer|avoir|veux|voudrais|souhaite|besoin d|"
        r"besoin de|prefere|ouvre|fais)(?:-(?:moi|nous))?(?: (?:moi|me|m|plutot|quand meme|donc|alors))* (?:un|le|"
        r"mon|une) (?:vrai )?ticket\b|\bun ticket(?: si il vous plait)?\W*$",
        "replying",
    ),
    (
        A.ASKS_STATUS,
        either(
            rf"\b(?:avez-vous|as-tu|vous avez|quelquun a|a-t-on|avez vous) (?:(?:deja|bien|enfin|eu le temps "
            rf"de|pu|eu le temps) )*(?:recu|avance|regarde[rz]?|traite[rz]?|commence[rz]?|vu|voir|prendre|"
            rf"pris|etudie[rz]?)\b"
            rf"[^.!?\n]{{0,40}}\b(?:{_TICKET}|mail|message|sujet|commande)\b",
            r"\brien (?:ne )?(?:a )?(?:bouge|avance|evolue|progresse)\b|\bce est encore "
            r"moi\b[^.!?\n]{0,60}\b(?:ticket|demande|incident|toujours|rien|encore)\b",
            r"\b(?:etes|sont|est|etais|sommes|en)(?: en)? ou (?:avec|sur|pour|dans|de|concernant|niveau)\b|\bce en "
            r"est ou\b|\ben est ou\b|\bcela en est ou\b",
            rf"\b(?:des|une?|aucune?|pas de|toujours pas de|avez-vous|avez vous|as-tu|de|les|sans|quelles?|sans "
            rf"aucune?) (?:nouvelles?|avancees?|avancement|retours?|reponses?|suites?|evolution|updates?|maj)\b(?! "
            rf"(?:collegue|imprimante|version|souris|recrue|salariee|stagiaire|machine|licence|adresse|application|"
            rf"tablette|employee|collaboratrice|carte|cle|batterie|embauche|arrivante|session|station|"
            rf"arrivee|boite|equipe|mise|du serveur|de windows|automatique|de le "
            rf"serveur))(?=(?:[^.!?\n]{{0,40}}\b(?:{_TICKET}|sujet|concernant|probleme|commande|mon|ma|de vous|de "
            rf"votre part|depuis|a propos))|\W*$|\W*\?| depuis| sur| pour| concernant| a| de)",
            rf"\b(?:ou|comment) (?:en )?(?:est|sont|etes|etait|va|avance|avancent|cela avance|se trouve|on est|en "
            rf"est-on|en sommes|en etes)(?:-(?:on|vous|il|elle|ce))?(?: [\w'-]+){{0,5}}? ?(?:{_TICKET}|ma commande|"
            rf"mon pc|mon portable|ma nouvelle|mon nouveau|le traitement|l avancement|le avancement)\b|\bou en "
            rf"(?:est|sont|etes|sommes)(?:-\w+)?\b|\bou (?:ca |cela )?en est\b",
            r"\b(?:statut|etat|avancement|suivi|point|etat d avancement|situation)(?: (?:de|du|sur|concernant|pour|"
            r"d|actuel|de avancement))+ ?(?:mon|ma|mes|la|le|notre|ticket|demande|incident|sd-\d+|dossier|cette|"
            r"ce)\b|\b(?:statut|avancement)\W*$|\bquel est (?:le statut|l etat|le etat|l avancement)\b",
            rf"\bquand (?:est-ce que |sera |seront |va |vais-je |allez-vous |puis-je |pourrai-je |aurai-je |"
            rf"aura-t-on |pensez-vous |le |mon |ma |la |mes |)*(?:[\w'-]+ ){{0,5}}?(?:{_TICKET})\b|\b(?:toujours|"
            rf"encore) (?:rien|aucune? (?:reponse|nouvelle|retour|suite)|pas (?:de |eu de )?(?:reponse|retour|"
            rf"nouvelles?|solution|traitee?|resolue?|recu de (?:reponse|nouvelles)|de suite)|en attente|sans "
            rf"(?:reponse|nouvelles?|retour))\b|"
            r"\battends? (?:toujours|encore|depuis|une reponse|votre (?:retour|reponse)|un retour|vos|des "
            r"nouvelles)\b|\b(?:ne )?(?:ai|a|avons)(?: (?:toujours|encore))? (?:pas|rien|aucune?|jamais|aucun)(?: "
            r"(?:toujours|encore|eu|recu|de))* ?(?:recu(?! (?:le|de|les|la|mon|ce|mes|d|un|une|aucun) )|reponses?|"
            r"retours?|nouvelles?|suite|entendu parler)\b(?! (?:mail|code|sms))|\bpersonne (?:ne )?(?:me |m |nous |"
            r"ne me )?(?:a |est )?(?:\w+ )?(?:rappelee?|contactee?|repondu|repond|recontactee?|venu|passe|appelee?|"
            r"donne signe)\b|\bsans (?:nouvelles?|reponse|retour)\b",
            rf"\b(?:que devient|que se passe-t-il (?:avec|pour)|qu en est-il (?:de|du)|que en est-il (?:de|du)|quid "
            rf"de|qu en est il|que en est il|qu est devenu\w*|avance-t-elle|avance-t-il)(?: (?:mon|ma|le|la|mes|"
            rf"cette|ce|notre))*\b|\b(?:quelquun|vous|on|un technicien)(?: [\w'-]+)? (?:a-t-il|avez|s occupe|s en "
            rf"occupe|se en occupe|travaille|a|avez-vous|regarde)(?: [\w'-]+){{0,4}}? (?:{_TICKET})\b|"
            rf"\b(?:je )?(?:relance|reviens vers vous|me permets de (?:vous )?relancer|relancer|fais suite|"
            rf"suite a (?:mon|ma) (?=ticket|demande|appel|mail|message|signalement|incident)|rappel|petite "
            rf"relance|relance concernant|reviens vers)\b[^.!?\n]{{0,50}}(?:{_TICKET}|mail|"
            rf"message|sujet|probleme|appel|relance)|\b(?:relance|rappel)(?: (?:concernant|sur|pour|:|n))|\b(?:mon|"
            rf"ma|le|la) (?:{_TICKET})(?: [\w'-]+)? (?:est-(?:il|elle)|a-t-(?:il|elle)|sera-t-(?:il|elle)|est "
            rf"toujours|n est toujours|ne est toujours|n a toujours|ne a toujours|est en attente|traine|attend|ete "
            rf"(?:traite|cloture|resolu))\w*|"
            r"\b(?:ticket|demande|dossier|incident|sd-\d+|signalement)(?: [\w'#-]+){0,4}? (?:cloturee?|fermee?|"
            r"close?|resolue?|clos)\b[^.!?\n]{0,60}\b(?:alors que|mais|pourtant|sans|toujours|rouvr\w+|pas)\b|"
            r"\brouv\w+ (?:le |mon |ce |ma |)?(?:ticket|demande|dossier|incident|sd)|\bqui (?:s occupe|se occupe|"
            r"traite|est en charge|gere) (?:de |du |)?(?:mon|ma|le|la)? ?(?:ticket|demande|dossier|incident|sd-\d+)",
            r"\b(?:j ai|je ai|on a|nous avons|avais|ai|avait) (?:deja |bien |pourtant )*(?:signale|demande|fait une "
            r"demande|ouvert un ticket|declare|ecrit|appele|commande|envoye un mail|cree un ticket|fait la "
            r"demande)\b[^!?\n]{0,90}?\b(?:il y a|hier|semaine derniere|<day>|depuis|deja|deux fois|avant-hier|mois "
            r"dernier|jours)\b[^\n]{0,90}?\b(?:rien|toujours|aucun\w*|nouvelles?|personne|quand|ou en|avance|reponse|"
            r"retour|suite|encore|attends?|pas)\b",
        ),
        "always",
    ),
    (
        A.ASKS_STATUS,
        either(
            r"\b(?:combien de temps|dans combien de temps|d ici combien|sous quel delai|quel delai|quels delais|ca "
            r"va prendre|cela va prendre|encore long|quand (?:est-ce que|quelquun|vous|un technicien|allez|viend\w+|"
            r"pensez|sera|est-ce|aurai|vais-je|puis-je|est))\b",
            r"\b(?:est-ce (?:deja )?(?:resolu|regle|fait|traite|en cours)|cela sera (?:fait|resolu|regle|repare) "
            r"quand|c est (?:pour quand|en cours|traite|regle) ?\?|ce est (?:pour quand|en cours|traite|regle) ?\?|"
            r"cela avance|ca avance|alors \?|du nouveau|quoi de neuf|des nouvelles|une reponse)\b",
            r"\b(?:personne|aucun technicien|nobody)(?: [\w'-]+){0,3} (?:appele|rappele|venu|passe|contacte|repondu|"
            r"recontacte)\b|\bqui (?:s en occupe|se en occupe|regarde|travaille dessus)\b|\bquelquun (?:s en occupe|"
            r"se en occupe|travaille dessus|regarde|vient|arrive|va venir|passe quand)\b|\b(?:eta|delai estime|heure "
            r"de passage)\b",
        ),
        "ticket",
    ),
    (
        A.CORRECTS,
        r"\b(?:non,? attendez|attendez,? (?:non|en fait|je)|(?:je )?(?:voulais dire|me suis trompee?|me trompe|"
        r"rectifie|corrige)|rectification|correction|en fait|en realite|au temps pour moi|autant pour moi|erreur de "
        r"ma part|mon erreur|ma faute|je me suis (?:trompee?|plantee?|emmelee?)|j ai confondu|je ai confondu|"
        r"confondu|plutot que|"
        r"pas (?:le|la|les|l|mon|ma) [\w'-]+,? (?:mais|c est|ce est|plutot)|et non (?:pas )?(?:le|la|de|du|sur|au|en|"
        r"a)|finalement (?:ce est|c est|il|elle|non|je)|desolee?,? (?:ce est|c est|je|non|en fait)|oups|non,? (?:ce "
        r"est|c est|pas|le|la|c etait|ce etait|il)|pour etre (?:plus )?precise?|plus (?:precisement|exactement)|"
        r"mauvais (?:numero|nom|modele|bureau|etage)|au lieu de|"
        r"a la reflexion|ce n est pas (?:le|la|mon|ma|l)|ce ne est pas (?:le|la|mon|ma))\b",
        "replying",
    ),
    (
        A.ADDS,
        rf"\b(?:(?:j ai |je ai |ai )?oublie (?:de (?:dire|preciser|mentionner|signaler|vous dire|ajouter|indiquer|le "
        rf"preciser)|une chose|un detail)|(?:je )?(?:voulais|veux|voudrais|souhaite|tiens a|peux-tu|pouvez-vous|"
        rf"pourriez-vous|souhaiterais|merci de|dois|puis-je)(?: [\w']+)? ?(?:ajouter|preciser|rajouter|completer)|"
        rf"(?:une|un|encore une|encore un|autre) (?:precision|complement|detail|"
        rf"info\w*|element)(?: [\w'-]+)?|complement (?:de |d )?(?:information|info|demande)|en complement (?:de|du|"
        rf"a)|pour (?:completer|preciser|info)|(?:concernant|au sujet de|au sujet du|a propos de|a propos du|pour|"
        rf"sur|par rapport a|dans|suite a|re|ref|en reponse a|rapport au|a ajouter (?:au|a)) (?:mon |le |la |ma |"
        rf"notre |ce |cette |numero )*(?:{_TICKET})\b(?! (?:de acces|de materiel))|"
        r"p\.?s\.? ?:|je precise|precision :|j ajoute|je ajoute|a noter (?:aussi|egalement)|au passage,? (?:cela|le "
        r"meme)|(?:le probleme|cela|ca) (?:touche|concerne|arrive|se produit|affecte) (?:aussi|egalement|maintenant)|"
        r"(?:nouvelles? |nouveaux )(?:elements?|informations?)|addendum|a rattacher)\b",
        "always",
    ),
)

SMALLTALK = (
    (
        S.PROBING,
        either(
            r"\b(?:ignor\w+|oubli\w+|contourn\w+|outrepass\w+|neglig\w+|desactiv\w+|fais abstraction de|passe outre|"
            r"ne tiens pas compte de|ne tenez pas compte de|efface)\b(?: [\w'-]+){0,3}? (?:instructions?|consignes?|"
            r"regles?|prompts?|directives?|garde-fous?|restrictions?|filtres?|limites?|politique|programmation|"
            r"parametres)\b",
            r"\btu es (?:maintenant|desormais|dorenavant|a present)\b(?! (?:connecte|deconnecte))|\bvous etes "
            r"(?:desormais|dorenavant|maintenant) (?:un|une|en)\b|\bprompt (?:systeme|initial|cache|secret|"
            r"original)\b|\bsystem prompt\b|\bcode source de (?:ton|votre|ce) (?:programme|robot|bot|chat|"
            r"assistant)\b|\b(?:ton|votre) code source\b|\b(?:ton|tes|votre|vos) (?:prompt|consignes|"
            r"instructions|directives|"
            r"regles internes|parametres internes|configuration)\b|"
            r"\b(?:montr\w+|affich\w+|revel\w+|repet\w+|donn\w+|list\w+|imprim\w+|recit\w+|dis|dites|traduis\w*|"
            r"resum\w+|ecri\w+|quelles? (?:est|sont)|communiqu\w+)(?:-(?:moi|nous))?(?: [\w'-]+){0,3}? (?:(?:ton|tes|"
            r"vos|votre|le|les|des) )(?:[\w'-]+ )?(?:instructions?|consignes|regles|prompt|parametres|configuration|"
            r"directives|cle (?:de )?api|secrets?|modele|texte au-dessus|message (?:systeme|cache))\b",
            r"\b(?:jailbreak|mode (?:developpeur|debug|admin\w*|dieu|maintenance|dan|sans (?:filtre|restriction))|do "
            r"anything now)\b|\b(?:agis|agissez|comporte-toi|fais) comme (?:si tu|un|une|mon)\b|\bfais semblant\b|"
            r"\bjeu de role\b|\bjoue le role\b|\b(?:mets|mettez|fixe|passe|regle|force|definis|positionne|classe)(?: "
            r"[\w'-]+){0,3}? (?:la |ma |cette |le )?(?:priorite|demande|ticket)(?: [\w'-]+){0,3}? (?:a |en |au |sur "
            r")?(?:p ?1|maximale?|critique|haute|urgente|1)\b(?=[^\n]*(?:regle|instruction|ignore|ordre|systeme))|"
            r"\ben tant que (?:ia|modele|intelligence)\b|\b(?:quel|sur quel) (?:modele|llm|moteur|ia)(?: "
            r"[\w'-]+){0,3}? (?:es-tu|utilises-tu|tournes-tu|etes-vous|utilisez-vous|derriere|repose|tu utilises|"
            r"tourne)|\b(?:tickets?|conversations?|demandes?|mails?) (?:des|d) autres (?:utilisateurs?|personnes|"
            r"employes|collegues)\b|\b(?:tickets?|conversations?|demandes) de (?:mes collegues|mon collegue|mon chef|"
            r"autres \w+)\b|"
            r"\b(?:comment|avec quoi) (?:as-tu|avez-vous|as tu) ete (?:entraine|programme|concu|cree)\w*|\ba partir "
            r"de maintenant,? (?:tu|vous)\b|\bsysteme ?:|\bsystem ?:|\[\W?(?:system|systeme|admin)[^\]\n]{0,30}\]|"
            r"</?(?:system|instructions?)>|\b(?:donne|accorde|attribue)(?:-moi|z-moi) (?:les )?droits (?:admin\w*|"
            r"root)(?: [\w'-]+){0,3}? (?:tout de suite|immediatement|sans)|\bnouvelles instructions ?:|\brends-moi "
            r"admin\w*|\bfais de moi (?:un )?admin\w*|\bd[ae]ns? ton prompt\b",
        ),
    ),
    (
        S.ABOUT_DESK,
        r"\b(?:es-tu|etes-vous|est-ce que (?:tu es|vous etes)|tu es|vous etes|te es|suis-je en train de parler a|"
        r"est-ce que je parle a|je parle a|c est|ce est|est-ce)(?: (?:bien|vraiment|juste|en fait|la))* (?:une?|avec "
        r"une?)? ?(?:robot|bot|humaine?|vraie? (?:personne|humain)|machine|ia|intelligence artificielle|ordinateur|"
        r"chatbot|chat ?gpt|personne reelle|vivant|programme|reel|automate|etre humain|la)\b(?=[^.!\n]{0,40}\?|\W*$| "
        r"ou )|"
        r"\b(?:que|quoi|qu est-ce que|que est-ce que)(?: (?:tu|vous))? (?:peux|pouvez|sais|savez)(?:-(?:tu|"
        r"vous))?(?: (?:faire|m apporter|me proposer|m aider|tout))*(?=\W*$|\W*\?| pour moi| ici)|\b(?:qui|qu|que) "
        r"(?:es-tu|etes-vous|est-ce que tu es|t a (?:cree|programme|concu)|te a (?:cree|programme|concu)|vous a "
        r"(?:cree|programme|concu))\b|\btu (?:peux|sais) faire quoi\b|\bvous (?:pouvez|savez) faire quoi\b|\b(?:tu "
        r"sers|vous servez|sers-tu|servez-vous|ca sert|cela sert|il sert) a quoi\b|"
        r"\ba quoi (?:sers-tu|servez-vous|tu sers|sert (?:ce|cet|cette))\b|\b(?:comment|quel est ton|quel est votre) "
        r"(?:t appelles-tu|vous appelez-vous|tu t appelles|te appelles|nom|prenom|tu te appelles)\b|\b(?:quels?|"
        r"quelles?) (?:sont|est) (?:tes|vos|les) (?:capacites|fonctions|fonctionnalites|competences|services|"
        r"possibilites|horaires)\b|\bcomment (?:fonctionnes-tu|fonctionne ce|marche ce|tu fonctionnes|tu marches|"
        r"fonctionnez-vous|ca marche ici|cela marche ici)\b|"
        r"\b(?:pouvez-vous|peux-tu|tu peux|vous pouvez) (?:me |m )?aider\W*$|\b(?:as-tu|avez-vous) (?:des sentiments|"
        r"un nom|des emotions|une ame|des amis|des hobbies|un corps)\b|\b(?:parles-tu|parlez-vous|tu parles|vous "
        r"parlez) (?:francais|anglais|allemand|espagnol)\b|\b(?:es-tu|etes-vous) (?:disponible|ouverts?|la le)\b|"
        r"\b(?:dors-tu|tu dors|es-tu intelligent|es-tu la|tu m aimes|aimes-tu)\b|\b(?:y a-t-il|il y a) quelquun ?\?|"
        r"\bquel genre de (?:problemes?|questions?|demandes?|aide|choses)\b|\bpour quoi (?:puis-je|peut-on) (?:vous|"
        r"te) (?:contacter|solliciter)",
    ),
    (
        S.GREETING,
        r"^\W*(?:bonjour|bonsoir|salut|coucou|hello|hey|hi|yo|cc|re|bonne journee a|bien le bonjour|hola|hallo|"
        r"salutations|rebonjour|bon matin|allo|wesh|ping|test|good morning)(?:,? (?:a (?:tous|toutes|toute|"
        r"vous|toi|tout le monde)|tous|toutes|tout le monde|l equipe|le equipe|la team|les amis|le support|"
        r"support|service|madame|"
        r"monsieur|messieurs|mesdames|et|ou|cher|chers|collegues|ici|la|il|y a|quelquun|"
        r"vous|toi|chere?s?|assistant|robot|bot|helpdesk|informatique|bonne journee|bonjour|"
        r"encore)){0,6}\W*(?:(?:comment )?(?:ca va|cela va|allez-vous|vas-tu|tu vas bien|vous allez bien|va bien)(?: "
        r"[\w'-]+){0,3}\W*)?$|^\W*(?:comment )?(?:ca va|cela va|allez-vous|vas-tu)(?: bien)?(?: aujourdhui)?\W*$|"
        r"^\W*(?:il y a quelquun|y a quelquun|vous etes la|tu es la|quelquun)\W*$",
    ),
    (
        S.GREETING,
        r"^\W*(?:(?:bonjour|bonsoir|salut|hello|coucou)(?: (?:a tous|tout le monde|le equipe))?\W+)?(?:(?:je |j |"
        r"nous )?espere que (?:vous|tu|tout|cela|le|la)\b[^.!?\n]{0,45}|comment (?:allez-vous|vas-tu|va la|ca va|"
        r"cela va|se passe votre)[^.!?\n]{0,30}|bonne (?:journee|semaine|soiree)[^.!?\n]{0,20}|belle "
        r"journee[^.!?\n]{0,15})\W*$",
    ),
    (
        S.THANKS,
        r"\b(?:merci|thanks|thank you|danke|gracias|je vous remercie|je te remercie|remerciements|(?:vous etes|tu "
        r"es) (?:au top|geniau?x?|genial|super|formidables?|les meilleurs|le meilleur|une perle|adorables?)|bon "
        r"travail|beau travail|bravo|excellent (?:travail|service)|(?:bonne|belle) (?:journee|soiree|continuation|"
        r"fin de journee)|bon week-?end|au revoir|a bientot|a plus|a demain|bonne nuit|"
        r"super(?: service| travail| merci)?|genial|parfait|top|nickel|impeccable|c est gentil|ce est gentil|"
        r"chapeau)\b",
    ),
    (
        S.OTHER,
        r"^\W*(?:ok|okay|oui|non|ouais|nan|si|bien sur|d accord|de accord|entendu|compris|je vois|bien recu|recu|"
        r"note|c est note|ce est note|haha\w*|mdr|lol|ptdr|hm+|euh|cool|bien|tres bien|bon|wow|exact|peut-etre|ca "
        r"marche|cela marche|ah|oh|hein|rien|je (?:plaisante|teste|m ennuie|me ennuie|te aime|t aime|vous aime)|"
        r"test\w*|essai|bla(?: bla)*|vu|soit|ca roule|pas de souci|je suis (?:fatiguee?|contente?)|(?:je |on "
        r")?(?:teste|essaie|essaye|fais(?: juste)? un (?:test|essai))(?: (?:juste|simplement|seulement|le|ce|la|cet|"
        r"votre|nouveau))*(?: (?:chat|bot|outil|robot|service|systeme|assistant|chatbot))?)\W*$",
    ),
)

NOT_IT = (
    r"\b(?:(?:mon|ma|mes|le|la|les|un|une|de|du|sur) (?:salaire|salaires|fiches? de paie|bulletins? de (?:paie|"
    r"salaire)|paie|prime|primes|13e mois|treizieme mois|augmentation|remuneration)|(?:augmentation|acompte|avance) "
    r"(?:de|sur) (?:le |mon )?salaire|prime de (?:noel|fin)|heures sup\w*|notes? de frais|remboursement (?:de |des |"
    r"d )(?:mes |mon |le |la |les )?(?:frais|navigo|transports?|billet|"
    r"deplacement)|frais de (?:deplacement|transport|repas|mission)|indemnites?|impots?(?! par mail)|declaration de "
    r"revenus|prelevement a la source|mutuelle|tickets?[- ]resto\w*|ticket restaurant|tickets restaurants?|"
    r"cheques?[- ](?:dejeuner|vacances|cadeaux?)|retraite(?! de mon)|interessement|participation aux benefices|"
    r"comite d entreprise|comite de entreprise|cse|urssaf|caf|chomage(?! technique)|"
    r"voiture de fonction|vehicule de (?:fonction|service)|navigo|carte de transport|bulletin de paie)\b",
    r"\b(?:(?:mes|des|les|de|jours de|jour de|solde de|poser|demande de|prendre) (?:conges?|vacances|rtt|repos)|"
    r"conges? (?:payes|maternite|paternite|parental|sans solde|annuels?|maladie)|rtt|arret maladie|arret de travail|"
    r"jours? feries?|teletravail(?= (?:accord|autorise|combien|jours|demande|avenant))|jours? de teletravail|contrat "
    r"de travail|(?:ma|la|une) demission|rupture conventionnelle|preavis|entretien annuel|"
    r"offre d emploi|offre de emploi|recrutement|medecine du travail|visite medicale|attestation (?:employeur|de "
    r"travail|de salaire)|certificat de travail|promotion interne|periode de essai|periode d essai|horaires de "
    r"travail|creche|salle de sport|convention collective|lettre de recommandation|syndicat|greve|pointeuse horaires|"
    r"malade (?:aujourdhui|ce matin|demain))\b",
    r"\b(?:cantine|cafeteria|restaurant d entreprise|restaurant de entreprise|self|menu (?:du jour|de la semaine|de "
    r"midi|de aujourdhui|de ce midi|vegetarien)|au menu|plat du jour|machine a cafe|cafetiere|distributeur (?:de "
    r"boissons?|de snacks?|automatique|de friandises)|(?:le |du |de )cafe (?:est|n est|ne est|a un|froid)|frigo|"
    r"refrigerateur|micro-?ondes?|lave-vaisselle|evier|fontaine a eau|bouilloire|corbeille de fruits|"
    r"traiteur|gateaux?|croissants?|viennoiseries|repas|dejeuner(?! (?:avec|d affaires))|pizza|sandwich\w*|petit[- "
    r"]dejeuner|vegetarien)\b",
    r"\b(?:toilettes|wc|lavabos?|chauffage|radiateurs?|climatisation|clim|ascenseurs?|(?:la |une |des |les |ma "
    r")fenetres? (?:du bureau|de la salle|de mon bureau|ne ferme|est cassee|ferme mal|ne s ouvre|est bloquee|qui "
    r"ferme|ne se|refuse)|stores?|volets?|(?:place|places|badge) de parking|parking(?! (?:cle|j ai trouve))|"
    r"ampoules?|neons?|(?:la |les |une )(?:lumieres?|lampes?)(?= (?:du|de|des|est|sont|ne|clignote|grille|dans|au|"
    r"a))|"
    r"eclairage|menage|femme de menage|nettoyage (?:du|des|de la|de mon) (?:bureau|bureaux|locaux|sol|salle)|"
    r"poubelles?|(?:chaises?|fauteuils?)(?! (?:a|ont|est passe\w*) (?:ecrase|coupe|roule|arrache|debranche|"
    r"sur))|siege de bureau|mon siege|bureau (?:assis[- ]debout|reglable|en hauteur|bancal)|"
    r"armoires?(?! (?:reseau|informatique|de brassage|technique))|casiers?|moquette|plantes?(?= (?:vertes?|du|de|"
    r"sont|meurent|a arroser))|mobilier|meubles?|fuite (?:dans les toilettes|au lavabo|de le evier|de l evier)|"
    r"plombier|robinet|"
    r"odeur (?:d egout|de egout|dans la cuisine|aux toilettes|desagreable)|sent mauvais|exercice (?:d evacuation|de "
    r"evacuation|incendie)|extincteur|(?:trop |tres |fait |fait un |un )(?:froid|chaud|froid de canard)(?= (?:dans|"
    r"au|ici|en|$|[.,!]))|(?:poignee|serrure|gond) (?:de |d )?(?:la |ma |une )?porte|porte (?:qui )?(?:grince|ne "
    r"ferme|claque|coince)|cle (?:de |du )(?:mon |ma |la |le )?(?:bureau|casier|armoire|porte|local|vestiaire)|"
    r"fournitures de bureau|"
    r"stylos?|post-?it|agrafeuse|ramettes?|colis (?:pour moi|est arrive|est-il arrive|livre|a l accueil|a le "
    r"accueil)|courrier (?:recommande|postal|interne)|(?:mon|le) courrier (?:est|arrive|du jour)|courriers "
    r"postaux|accueil du public|moustiques?|fourmis|guepes|souris (?:morte|grise|dans "
    r"(?:le|la) (?:faux plafond|cuisine|plafond))|rats?\b|pigeons?|peinture (?:du|des)|demenagement de (?:mon bureau|"
    r"meubles))\b",
    r"\b(?:(?:ma|mon) (?:femme|mari|copine|copain|petite amie|petit ami|mere|pere|maman|papa|fils|fille|enfant|chien|"
    r"chat|voiture|medecin|dentiste|proprietaire|belle-mere|divorce|mariage|grand-mere)|mes enfants|imprimante (?:de "
    r"|a )(?:la |ma )maison|ma television|ma tele\b|netflix|playstation|xbox|horoscope|recettes?(?! de (?:la caisse|"
    r"cuisine numerique|fiscales))|recette de|cuisiner|cadeau (?:de|d|pour)|anniversaire|regime|loto|restaurant(?! "
    r"d)|"
    r"cinema|film|hotel|billets? (?:de train|d avion|de avion|de spectacle)|reserver (?:un|une) (?:train|vol|hotel|"
    r"table|taxi|voiture|chambre|billet)|dentiste|psychologue|mal (?:de|a la) (?:tete|dos)|migraine|rencontre "
    r"amoureuse|baby-?sitter|garagiste)\b",
    r"\b(?:devoirs?(?= (?:de|a|en|pour|d))|dissertation|redaction (?:de|d|sur)|exercice de (?:maths?|mathematiques|"
    r"physique|francais)|expose sur|(?:ecris|ecrivez|raconte|racontez|chante|invente|fais|compose|redige|ecrire|"
    r"raconter)(?:-(?:moi|nous))?(?: (?:moi|me|nous))? (?:une?|un petit|une petite|des) (?:[\w'/-]+ )?(?:poeme|"
    r"chanson|histoire|blague|blagues|haiku|rap|discours|lettre (?:d amour|de amour|de motivation)|devinette|conte|"
    r"poesie|sonnet)|blagues?|"
    r"resous (?:cette|ce)|(?:traduis|traduire|traduisez|traduction)(?:-moi)? (?:ce|cette|ca|cela|la phrase|le texte|"
    r"en|du|de)|racine carree|equation|(?:combien font|combien fait|calcule) \d+ ?(?:[+*x/-]|plus|moins|fois|divise "
    r"par) ?\d+)\b",
    r"\b(?:capitale (?:de|du|des|d)|qui (?:est|etait|a ecrit|a gagne|a invente|a peint|a decouvert|a construit|a "
    r"realise|a compose|chante|joue|a remporte) (?!mon|ma|le responsable|responsable|en charge|le proprietaire|"
    r"connecte|concerne|l admin|le admin|l auteur du ticket|la|le referent|touche|ce)|quel temps|la meteo|meteo|il "
    r"va pleuvoir|va-t-il pleuvoir|neiger|quelle (?:est la )?(?:temperature|hauteur|distance|superficie)|quel age a|"
    r"sens de la vie|cours (?:du|de la|de le|de l) (?:bitcoin|bourse|action|or|dollar)|"
    r"football|foot\b|rugby|coupe du monde|ligue des champions|jeux olympiques|jo\b|pour qui voter|election\w*|"
    r"president(?:e)?(?= (?:de la|des|du|francais|americain))|premier ministre|population (?:de|du|des)|combien de "
    r"(?:habitants|pays|planetes|pattes|continents|departements)|en quelle annee|photosynthese|einstein|napoleon|"
    r"victor hugo|moliere|dinosaures?|revolution francaise|bon (?:livre|film|restaurant|resto)|tour eiffel|quelle "
    r"heure est-il|macron)\b",
)
