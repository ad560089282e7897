"""What French speakers say is wrong. Order matters only between symptoms that start at the same word.

The labels are the English ones that the titles translate. Spoken French leaves the "ne" out: what is denied ends in
"pas" or "plus", and what is not must not be followed by one (`<no_neg>`).
"""

from ..lexicon import Effect, Symptom, either

REFUSED, UNREACHABLE, BROKEN = Effect.REFUSED, Effect.UNREACHABLE, Effect.BROKEN
SLOW, PHYSICAL, LOST_DATA, VAGUE = Effect.SLOW, Effect.PHYSICAL, Effect.LOST_DATA, Effect.VAGUE
OFFLINE, NO_RIGHT = Effect.OFFLINE, Effect.NO_RIGHT


def denied(verbs: str) -> str:
    """A verb that is denied, in spoken order, with or without "ne", in the present or the past."""
    return (
        rf"\b(?:ne )?(?:(?:<clitic>) )*(?:{verbs})(?: (?:<adv>))*(?: (?:<neg>))\b(?! que\b)"
        rf"|\bne (?:(?:<clitic>) )*(?:a|ont|est|sont|ai)(?: (?:<adv>))* (?:<neg>)(?: (?:<adv>))* (?:{verbs})"
        rf"|\b(?:a|ont|est|sont|ai) (?:<neg>)(?: (?:<adv>))* (?:{verbs})\b"
    )


def cannot(infinitives: str) -> str:
    return rf"\b(?:<cant>) (?:(?:<clitic>|<adv>) )*(?:{infinitives})\b"


SYMPTOMS = (
    # Refused: who may do what.
    Symptom(
        "locked out",
        either(
            r"\b(?:comptes?|sessions?|profils?|identifiants?|utilisateurs?|login|acces|ad)\b(?: [\w'/-]+){0,4}? "
            r"(?:verrouille\w*|bloque(?:e|s|es)?|desactive\w*|suspendue?s?)<no_neg>",
            r"\b(?:verrouille\w*|bloque(?:e|s|es)?|desactive\w*) (?:de |hors de )?(?:mon|ma|le|son|leur|notre|la|sur "
            r"mon) "
            r"(?:comptes?|sessions?|profil|windows)\b",
            r"\b(?:de|re)?verrouill(?:er|ez|e|age)(?: de)?(?: (?:mon|ma|le|la|son|sa|un|ce|notre))? "
            r"(?:comptes?|sessions?|acces|utilisateur|windows|profil|login|ad)\b",
            r"\bdebloqu(?:er|ez|e|age)(?: de)?(?: (?:mon|ma|le|la|son|sa|un|ce|notre))? "
            r"(?:comptes?|sessions?|acces|utilisateur|windows|profil|login)\b",
            r"\b(?:trop de|apres (?:\w+ )?|\d+) (?:tentatives?|essais|erreurs de mot de passe|mauvais mots? de passe)\b"
            r"[^.!?\n]{0,50}(?:bloque|verrouille|suspendu)\w*",
            r"\b(?:je suis|me suis|on est|nous sommes|il est|elle est|sommes|suis) (?:\w+ )?(?:bloquee?s? dehors|"
            r"verrouillee?s?|enfermee?s? dehors)\b",
            r"\b(?:me|ma|me a|nous a|lui a) (?:a )?(?:bloque|verrouille)e? (?:mon|le|ma|la|son|sa) (?:compte|session|"
            r"acces)\b",
            r"\bverrouille\w* apres\b",
        ),
        REFUSED,
    ),
    Symptom(
        "access denied",
        either(
            r"\b(?:acces|permission|autorisation|connexion|entree|ouverture|ecriture)s?(?: au dossier| au fichier)? "
            r"(?:me |nous |lui |leur )?(?:(?:est|a ete|sont|etait|m est) )?(?:refuse|interdit|rejete|non autorise|"
            r"retire|denie|"
            r"restreint)\w*",
            r"\b(?:refuse|refusent|refuser|interdit|retire|perdu|enleve|supprime) (?:l |le |la |mes |mon |les |tous "
            r"mes |"
            r"tout |nos |ses )*(?:droits? de )?(?:acces|droits?|permissions?|autorisations?|habilitations?)\b",
            r"\baccess denied\b|\bpermission denied\b|\bforbidden\b|\b(?:403|401|0x80070005)\b",
            r"\b(?:ne )?(?:suis|est|sommes|sont|etes|serais) (?:<neg>) (?:autorise|habilite)e?s?\b",
            r"\bnon autorise\w*|\b(?:utilisateur|compte|profil) (?:est |semble )?(?:inactif|inconnu|"
            r"inexistant|non reconnu)\b",
            r"\b(?:acces|droits?)(?: [\w'-]+){0,4}? (?:a|ont|me) (?:saute|disparu|ete (?:coupe|supprime|"
            r"retire|perdu|enleve)\w*)",
            r"\b(?:erreur|probleme|souci)s? de (?:droits?|permissions?|habilitations?|autorisations?)\b",
            r"\bvous ne (?:disposez|avez) (?:pas|plus)[^.!?\n]{0,30}(?:droits?|autorisations?|permissions?|acces)\b",
        ),
        REFUSED,
    ),
    Symptom(
        "no access",
        either(
            r"\b(?:ne )?(?:(?:<clitic>) )*(?:ai|as|a|avons|avez|ont|avait|avais|possede|dispose|disposons|obtiens)"
            r"(?: (?:<adv>))* (?:pas|plus|aucune?|jamais)(?: (?:<adv>|eu|encore))*(?: (?:de|des|les?|ses|mes|nos|tous|"
            r"l|la|aucun|assez|suffisamment))* (?:acces|droits?|permissions?|autorisations?|habilitations?|"
            r"privileges)\b",
            r"\b(?:sans|aucun|pas|plus|manque(?: de)?|pas les bons|mauvais) (?:d |de |les |le )?(?:droits?|acces|"
            r"permissions?|"
            r"autorisations?|habilitations?)\b(?! (?:a |au )?(?:internet|reseau|vpn|wifi))",
            r"\bdroits? (?:insuffisants?|manquants?)\b|\bil (?:me |nous |lui )?manque (?:des |les |un |le "
            r")?(?:droits?|acces|"
            r"autorisation)\w*",
        ),
        NO_RIGHT,
    ),
    Symptom(
        "password refused",
        either(
            r"\b(?:mots? de passe|identifiants?|code(?: pin)?|pin|login|badge|jeton|token|nom de utilisateur|carte)s?\b"
            r"[^.!?\n]{0,45}? (?:refuse|rejete|invalide|incorrect|errone|faux|non reconnu|non valide|mauvais|"
            r"inconnu)\w*",
            r"\b(?:mots? de passe|identifiants?|code|pin|login|badge|carte)s?\b(?: [\w'/-]+){0,5}? "
            r"(?:ne )?(?:est |sont |etait |a ete |ete )?(?:<neg>) (?:ete )?(?:acceptee?s?|reconnue?s?|valides?|"
            r"correcte?s?|pris en compte|bons?)\b",
            r"\b(?:mots? de passe|identifiants?|code|pin|login|badge|carte)s?\b(?: [\w'/-]+){0,4}? "
            r"(?:ne )?(?:passe|passent|marche|marchent|fonctionne|fonctionnent)(?: (?:<adv>))* (?:<neg>)\b",
            r"\b(?:refuse|rejette|refusent|accepte (?:pas|plus)|reconnait (?:pas|plus)|prend (?:pas|plus)|rejete)"
            r"(?: (?:systematiquement|toujours|obstinement|tout|meme))* (?:mon|ma|mes|le|les|nos|notre|son|leur|ses) "
            r"(?:nouveau |bon |nouveaux )?"
            r"(?:mots? de passe|identifiants?|code|pin|login|badge|carte)\b",
            r"\b(?:mauvais|faux|incorrect) (?:mots? de passe|identifiants?|code|login)\b",
            r"\bmot de passe (?:est |pourtant |qui est )+(?:bon|correct|le bon|juste)\b",
            r"\b(?:bon|bonne) mot de passe\b[^.!?\n]{0,30}(?:refuse|rejet|pas|erreur)\w*",
        ),
        REFUSED,
    ),
    Symptom(
        "password expired",
        r"\b(?:mots? de passe|comptes?|acces|identifiants?)\b[^.!?\n]{0,25} (?:a |est |sont |vient de |ont )?"
        r"(?:expire\w*|perime\w*|arrive\w* a expiration)(?! (?:demain|dans|bientot|le \d|lundi|mardi|mercredi|jeudi|"
        r"vendredi|samedi|dimanche|la semaine|ce soir|a la fin))",
        REFUSED,
    ),
    Symptom(
        "cannot sign in",
        either(
            cannot(
                r"(?:re)?connecter(?! (?:au|le|la|mon|ma|un) (?:wifi|vpn|reseau|internet|imprimante|casque|ecran|"
                r"clavier|souris|"
                r"serveur|telephone|cable|videoprojecteur|docking|station|hotspot|portable au))|"
                r"(?:me |se |nous )?(?:re)?connecter(?= (?:a |sur |au )?(?:mon |ma |la |le )?(?:compte|session|poste|"
                r"pc|ordinateur|"
                r"windows|sap|outlook|teams|application|logiciel|intranet))|"
                r"loguer|logger|logguer|authentifier|identifier|ouvrir (?:ma|une|sa|leur|la|de|nos|leurs)?"
                r" ?sessions?|entrer dans (?:ma|mon|la) (?:session|compte|poste|pc)|rentrer dans (?:ma|mon|la) "
                r"(?:session|compte)|"
                r"acceder a (?:ma|mon|sa) (?:session|compte|poste|pc|ordinateur)|deverrouiller (?:ma|mon|la|le) "
                r"(?:session|poste|pc)"
            ),
            r"\b(?:connexion|authentification|identification|login|ouverture de (?:ma |la )?session)(?: "
            r"[\w'/-]+){0,3}? "
            r"(?:echou\w*|impossible|en echec|refusee?|ne (?:fonctionne|marche|passe) (?:pas|plus)|tourne en boucle|"
            r"en boucle)\b"
            r"(?! (?:au|a le|a) (?:vpn|wifi|reseau|internet))",
            r"\b(?:echec|erreur|probleme|souci)s? (?:de|a la|lors de la) (?:connexion (?:a |sur |au )(?:mon |ma |la |"
            r"le )?(?:compte|"
            r"session|windows|sap)|login|identification|authentification)\b",
            r"\b(?:me|nous|le|la|lui|se) (?:laisse|laissent)(?: (?:<neg>))+ (?:me |nous )?(?:connecter|entrer|"
            r"rentrer|passer)",
        ),
        REFUSED,
    ),
    Symptom(
        "keeps asking for the password",
        r"\b(?:redemande|demande|reclame|redemandent|demandent)(?: (?:me|nous|sans cesse|toujours|constamment|encore|"
        r"en "
        r"permanence|tout le temps|systematiquement|en boucle))*(?: (?:le|mon|un|les|mes|la|de saisir|de ressaisir))* "
        r"(?:mots? de passe|identifiants?|code|authentification)\b(?: [\w'/-]+){0,3}? (?:sans (?:cesse|arret)|en "
        r"boucle|tout le "
        r"temps|toutes les|en permanence|a chaque|constamment|sans fin|encore et encore)"
        r"|\b(?:redemande|redemandent|(?:sans cesse|toujours|constamment|en permanence|en boucle|tout le temps) "
        r"(?:mon|le))"
        r"(?: (?:sans cesse|toujours|constamment|en permanence|tout le temps|en boucle|mon|le|mes|les))* "
        r"(?:mots? de passe|identifiants?|code)\b",
        BROKEN,
    ),
    Symptom(
        "second factor fails",
        either(
            r"\b(?:ne )?(?:(?:<clitic>) )*(?:recois|recoit|recevons|recoivent|ai|arrive|arrivent|vient)(?: "
            r"(?:<adv>))* (?:<neg>)"
            r"(?: recu)?(?: (?:de|du|le|les|la|mon|mes|aucun|ce|l))* (?:codes?|sms|notifications?|push|jetons?)\b",
            r"\b(?:codes?|sms|notifications?|push)(?: [\w'/-]+){0,5}? (?:ne )?(?:arrive|arrivent|vient|viennent|est|"
            r"sont|marche|"
            r"fonctionne)(?: (?:<adv>))* (?:<neg>)\b",
            r"\b(?:mfa|2fa|authenticator|double (?:authentification|facteur)|authentification forte)\b[^.!?\n]{0,30} "
            r"(?:ne (?:marche|fonctionne|repond|passe)|echou\w*|invalide|refuse|rejete|vide|bloque|plante)\w*(?: "
            r"(?:<neg>))?",
        ),
        REFUSED,
    ),
    # Cannot be reached.
    Symptom(
        "cannot be reached",
        either(
            r"\b(?:introuvables?|injoignables?|inaccessibles?|inatteignables?)\b(?<!fichier introuvable)",
            r"\b(?:time ?-?out|timed? out|delai (?:de (?:attente|connexion|reponse) )?(?:est |a ete )?(?:depasse|"
            r"expire|ecoule)|"
            r"(?:temps|delai) de (?:attente|connexion|reponse)[^.!?\n]{0,20}(?:depasse|expire|ecoule)|err_\w+|"
            r"dns_probe\w*|0x80070035|"
            r"chemin (?:reseau |de acces )?(?:\w+ )?(?:introuvable|non trouve)|serveur (?:\w+ )?(?:introuvable|"
            r"injoignable)|"
            r"(?:erreur|echec|probleme) dns|resolution de nom)",
            denied(
                r"joignables?|atteignables?|accessibles?|ping\w*|trouve (?:le|les) (?:serveur|reseau|domaine|wifi|"
                r"dns)"
            ),
            cannot(
                r"(?:re)?connecter (?:au|a le|a|sur le|le|mon|la|un) (?:\w+ )?(?:wifi|vpn|reseau|internet|serveur|"
                r"hotspot|box|"
                r"partage|lecteur)\b[^.!?\n]{0,5}|"
                r"joindre (?:le|un|les|la|nos|notre) (?:serveur|reseau|domaine|site|passerelle|imprimante)|atteindre|"
                r"pinguer|pinger|"
                r"acceder a (?:le )?(?:internet|wifi)|acceder au (?:reseau|wifi|vpn|serveur|net|web)|aller sur (?:le "
                r")?(?:internet|net|web)|"
                r"naviguer|surfer|capter|appeler|telephoner|etre joints?|recevoir de appels?"
            ),
            r"\b(?:ne )?(?:(?:<clitic>) )*(?:trouve|voit|vois|voyons|voient|capte|detecte|captons|trouvons|"
            r"trouvent)(?: (?:<adv>))* (?:<neg>|aucun)"
            r"(?: (?:le|de|mon|notre|aucun|les|un))* (?:reseaux?|wifi|wlan|serveurs?|hotspot|signal)\b",
            r"\b(?:lecteur|disque|partage|serveur|dossier reseau) (?:[\w:'/-]+ ){0,3}?(?:deconnecte|non connecte|"
            r"avec une croix)\w*",
        ),
        UNREACHABLE,
    ),
    Symptom(
        "no connection",
        either(
            r"\b(?:pas|plus|aucune?|sans|zero|perte de|perdu|perd|perds|perdons|perdent|coupe de|privee?s? de)"
            r"(?: (?:de|du tout|du tout de|le|la|les|d|notre|ma|mon|aucune?|acces a|acces au|toute?|ni|signal))* "
            r"(?:internet|reseau|wifi|connexion(?: internet| reseau)?|signal|connectivite|vpn|tonalite|telephone|"
            r"telephonie|"
            r"ligne|net\b|web|reseau (?:mobile|telephonique))\b",
            r"\b(?:non connecte|pas connecte|deconnectee?s?) (?:du|au|de le|a le) (?:reseau|domaine|internet|wifi|"
            r"serveur)\b",
            r"\bcapt\w+ (?:tres |plutot |vraiment |super )?mal\b|\b(?:signal|reseau|reception|wifi) (?:est "
            r")?(?:trop |tres )?faible\b|\bmauvaise reception\b|"
            r"\b(?:pas|plus|aucune?) (?:de |le )?adresse ip\b|\btriangle jaune\b|\bdns\b(?: [\w'-]+){0,3} "
            r"(?:ne|hs|en panne|tombe\w*)\b",
            r"\b(?:ni|pas de|plus de) (?:internet|reseau|wifi|telephone)\b|\bni (?:internet|telephone|mails?|reseau)\b",
            r"\b(?:coupures?|interruptions?|pannes?|deconnexions?|microcoupures?|micro-coupures?) (?:de |du |d |des "
            r")?(?:internet|"
            r"reseau|wifi|vpn|connexion|telephon\w+|la connexion|la ligne|signal)\b",
            r"\b(?:connexion|internet|reseau|ligne|wifi|telephone|telephonie|fibre|acces internet|lien)s?(?: "
            r"[\w'-]+){0,6}? coupee?s?\b<no_neg>",
            r"\bconnecte,? (?:mais )?sans internet\b|\bpas de tonalite\b",
        ),
        UNREACHABLE,
    ),
    Symptom(
        "blocked",
        either(
            r"\bbloque\w* (?:par|dans|au niveau d[eu]) (?:le |la |notre |un )?(?:proxy|pare-?feu|firewall|filtre|"
            r"filtrage|reseau|"
            r"politique|antivirus)\b",
            r"\b(?:proxy|pare-?feu|firewall|filtre web|filtrage) (?:me |nous |le |la |les )?bloque\w*",
            r"\b(?:site|page|port|url|domaine) (?:est |reste |web )?(?:bloque|filtre)\w*",
        ),
        UNREACHABLE,
    ),
    Symptom("offline", r"\bhors[ -]?ligne\b|\boffline\b|\bdeconnectee?s?\b(?<!me deconnecte)", OFFLINE),
    Symptom(
        "does not connect",
        either(
            denied(r"connecte|connectent|reconnecte|connectait|appaire|(?:e|re)?tabli\w*"),
            r"\b(?:connexion|liaison|appel|communication)s?(?: (?:vpn|wifi|reseau|internet|bluetooth|distante|a "
            r"distance|au vpn|au wifi|"
            r"au reseau|au serveur|au))*(?: [\w'/-]+){0,2}? (?:echou\w*|impossible|refusee?|perdue?s?|interrompue?s?|"
            r"en echec|instables?|"
            r"coupee?s?|rompue?|fermee)<no_neg>",
            r"\b(?:echec|erreur|probleme|problemes|souci|soucis|perte|pertes) (?:de |a la )?(?:connexion|connexions|"
            r"connectivite|liaison|"
            r"reseau|wifi)(?! (?:a|sur|au) (?:mon|ma|la|sap|session|outlook|teams|compte))\b",
            cannot(
                r"(?:re)?connecter\b(?! (?:a|sur) (?:mon compte|ma session))|etablir|lancer (?:le|mon) vpn|monter "
                r"(?:le|un) (?:vpn|tunnel)|"
                r"activer le (?:vpn|wifi)"
            ),
        ),
        UNREACHABLE,
    ),
    Symptom(
        "ends the session",
        r"\b(?:me|nous|les|le|la|lui) (?:a )?(?:deconnecte|ejecte|vire|sort|ejectent|jette|expulse)\w*<no_neg>"
        r"(?! (?:du|de le) (?:vpn|wifi|reseau|internet))"
        r"|\b(?:suis|est|sommes|etre|se retrouve|me fais|fait|sont|etes) (?:\w+ )?(?:deconnecte|ejecte|vire|jete|"
        r"expulse|deloggue|deloge)\w*"
        r"(?! (?:du|de le) (?:vpn|wifi|reseau|internet))"
        r"|\bsessions? (?:\w+ ){0,2}?(?:expiree?|terminee?|fermee?|interrompue?|coupee?|ferme toute seule)\w*"
        r"|\bdeconnexions? (?:intempestives?|automatiques?)\b",
        BROKEN,
    ),
    Symptom(
        "connection drops",
        either(
            r"\b(?:me |nous |se )?(?:coupe|coupent|saute|sautent|decroche|decrochent|deconnecte|deconnectent|tombe|"
            r"lache|lachent)"
            r"<no_neg> (?:sans (?:arret|cesse|raison|prevenir)|tout le temps|toutes? les|constamment|regulierement|"
            r"souvent|"
            r"en permanence|plusieurs fois|en plein|au bout de|tres souvent|parfois|par moments?|sans cesse|chaque|"
            r"de temps en temps)",
            r"\b(?:connexion|wifi|vpn|reseau|internet|ligne|appels?|visio|signal|liaison|communication|bluetooth)(?: "
            r"[\w'/-]+){0,4}? "
            r"(?:se |qui |me |nous |ne fait que (?:de )?|arrete pas de |cesse de |fait que de )*(?:coupe|coupent|"
            r"saute|sautent|"
            r"decroche|decrochent|deconnecte|deconnectent|couper|sauter|decrocher|deconnecter|instables?|va et vient|"
            r"yoyo|hache\w*|"
            r"lachent?|tombe\w* (?:toutes|sans|regulierement|souvent))\b<no_neg>",
            r"\b(?:coupures?|micro-?coupures?|deconnexions?|decrochages?)\b(?! de (?:courant|electricite))",
            r"\binstables?\b|\bfait (?:du|le) yoyo\b|\bva et vient\b",
            r"\b(?:deconnecte|ejecte|vire|sort)\w* (?:du|de le) (?:vpn|wifi|reseau|internet)\b",
        ),
        UNREACHABLE,
    ),
    # Power and body.
    Symptom(
        "does not turn on",
        either(
            denied(
                r"(?:se |s )?(?:re)?allum\w*|(?:re)?demarr\w*|boot\w*|(?:se )?reveill\w*|(?:me )?mets? en (?:route|"
                r"marche)|(?:se )?met en "
                r"(?:route|marche)|sort de veille|lance tout seul|donne signe de vie"
            ),
            cannot(
                r"(?:re)?allumer|(?:re)?demarrer(?! (?:le |la |l )?(?:logiciel|application|outlook|excel|teams|"
                r"word|vpn|programme))|"
                r"booter|mettre en (?:route|marche)|sortir de veille"
            ),
            r"\baucun signe de vie\b|\b(?:plus )?aucun voyant\b|\bne donne (?:plus|pas|aucun) (?:aucun )?signe de "
            r"vie\b",
            r"\b(?:est|sont|completement|totalement|semble|semblent|reste|parait|a l air|l air|ordinateur|pc|"
            r"portable|ecran|clavier|souris|"
            r"telephone|casque|station|imprimante|telephones) (?:tout |toute |bien |a nouveau )?(?:mort|morte|morts|"
            r"mortes|eteinte?s?|"
            r"decedee?|creve|crevee)\b",
            r"\ba rendu (?:le )?ame\b|\bkaputt?\b|\b(?:vient de |a )?(?:lache|claque|crame|grille)(?:r|e)?\b(?= |$|"
            r"[.,!?])(?! (?:un|le|la) "
            r"(?:mot|info))<no_neg>",
            r"\brien ne se passe (?:quand|lorsque) (?:je|on) (?:appuie|allume)\w*|\b(?:boucle|tourne en boucle) "
            r"(?:de|au) demarrage\b|"
            r"\bredemarre en boucle\b|\b(?:reste )?bloquee? (?:sur|au|a) (?:le |la )?(?:logo|demarrage|ecran (?:noir|"
            r"de demarrage))",
            r"\bplus (?:de )?(?:courant|alimentation|jus)\b|\bpas (?:de )?(?:courant|alimentation|jus)\b",
        ),
        PHYSICAL,
    ),
    Symptom("blue screen", r"\becrans? bleus?\b|\bbsod\b|\bblue ?screens?\b", PHYSICAL),
    Symptom(
        "black screen",
        either(
            r"\becrans? (?:noirs?|blancs?|vides?|verts?|grise?s?)\b",
            r"\b(?:ecrans?|moniteurs?|affichage|image|videoprojecteur|tele|tout|pc|ordinateur|portable|fenetre|page)\b"
            r"(?: [\w'/-]+){0,4}? (?:tout |toute |completement |totalement )?(?:noire?s?|blanche?s?)\b(?! (?:et|ou) "
            r"blanc)",
            r"\b(?:pas|plus|aucune?|sans) (?:de |d |aucune? )?(?:image|affichage|signal(?: video)?|video)\b",
            denied(r"(?:se )?affich\w* (?:quoi que ce soit|rien)|affiche") + r"(?= ?(?:rien|$|[.,!?]))",
            r"\b(?:ne )?affich\w+ (?:plus )?rien\b",
            r"\bpage (?:blanche|vide)\b",
        ),
        PHYSICAL,
    ),
    Symptom(
        "flickers",
        r"\b(?:scintill\w*|clignot\w*|vacill\w*|tremblot\w*|tressaut\w*)<no_neg>|\b(?:lignes?|traits?|bandes?|"
        r"rayures?|taches?|"
        r"barres?|points?) (?:verticales?|horizontales?|vertes?|roses?|noires?|blanches?|de couleurs?|sur (?:le|mon|"
        r"tout le) ecran|"
        r"morts?|lumineux)\b|\bpixels? morts?\b|\b(?:ecran|image|affichage) (?:[\w'/-]+ ){0,3}?(?:a le envers|a l "
        r"envers|flou|floue|"
        r"deforme|deformee|etiree?|saute|sautille|pixelise|tremble)\w*|\bpixelise\w*",
        PHYSICAL,
    ),
    Symptom(
        "paper jam",
        either(
            r"\bbourr(?:age|ages|e|ee|ent|ait)\b(?: (?:papier|de papier))?",
            r"\b(?:papiers?|feuilles?|etiquettes?)(?: [\w'/-]+){0,3}? (?:coince|bloque|froisse|dechire|bourre|avale|"
            r"machouille|colle)\w*",
            r"\b(?:coince|bloque|froisse|mange|avale|machouille|dechire|machonne|bouffe|plisse)\w* (?:le |les |la |"
            r"du |une |toutes les |"
            r"une feuille|mes |toutes mes )*(?:papiers?|feuilles?|etiquettes?|documents?)",
            r"\b(?:imprime|imprimer|sort|sortent|imprimees?|impressions?|pages?|feuilles?|copies?|tirages?)(?: "
            r"[\w'/-]+){0,4}? "
            r"(?:pages? )?(?:blanches?|vides?|noires?|illisibles?|pales?|trop claires?|floues?|rayees?|baveuses?|"
            r"vierges?|de travers|"
            r"delavee?s?|hieroglyphes|n importe quoi|charabia|caracteres bizarres)\b",
            r"\b(?:plus|pas|manque|a court|fin) (?:de |d |du tout de )*(?:toner|encre|papier|cartouche)\b",
            r"\b(?:toner|encre|cartouche|bac)s?(?: [\w'/-]+){0,3}? (?:vides?|epuisee?s?|faible|termine|bas|presque "
            r"vide|fini|finie)\b",
            r"\b(?:traces?|trainees?|bandes?|stries?|rayures?|taches?|traits?|lignes?) (?:noire?s?|"
            r"blanche?s?|blancs|grise?s?|verticaux|horizontaux|"
            r"de encre|sur (?:les|toutes les) "
            r"(?:pages?|feuilles?|impressions?|copies?|documents?))",
            r"\b(?:imprime|sort) (?:tout )?en (?:rose|vert|bleu|rouge|jaune|magenta)\b|\bbave\b",
        ),
        PHYSICAL,
    ),
    Symptom(
        "damaged",
        r"(?<!tout est )(?<!cela est )\b(?:fissure|fele|brise|casse|raye|tordu|plie|fendu|explose|abime|ebreche|"
        r"arrache|dechire|denude|deforme|fracasse|pete|use|pelee|"
        r"dessoude|deboite|descelle|demonte|endommage)(?:e|s|es)?\b(?! (?:les pieds|la tete))<no_neg>(?<!fichier "
        r"endommage)"
        r"|\b(?:tombee?s?|fait tomber|echappe|a chute|est tombe\w*) (?:par terre|de (?:la|ma|le) (?:table|bureau|"
        r"poche)|dans (?:le escalier|"
        r"l escalier|l eau|le eau)|au sol|du bureau|a terre|sur le (?:sol|carrelage))|\b(?:fait|laisse) (?:\w+ "
        r")?tomber (?:mon|ma|le|la)\b"
        r"|\b(?:renverse|verse|repandu|eclabousse|deverse)\w* (?:du|de la|de le|un|une|mon|ma|son|sa|le|la)? ?(?:\w+ "
        r")?(?:cafe|the|eau|"
        r"verre|tasse|soda|coca|jus|boisson|biere|bouteille|liquide)\b|\bpris le eau\b|\bil manque (?:une|des|la|"
        r"deux|plusieurs) touches?\b|"
        r"\btouches? (?:manquantes?|arrachees?|cassees?|effacees?)\b|\bne tient (?:plus|pas)\b|\bfaux contact\b|"
        r"\btient (?:plus|pas)\b|"
        r"\bjeu dans\b",
        PHYSICAL,
    ),
    Symptom(
        "noise or heat",
        r"\b(?:surchauff\w*|chauffe(?:nt)?(?: \w+)?|brulante?s?|bouillante?s?|brule(?:r)?(?= (?:les|la|mes))|tres "
        r"chaude?|trop chaude?|bruyante?s?|"
        r"trop (?:de bruit|bruyant)|(?:fait|font|faire|emet|avec)(?: [\w'/-]+){0,3}? (?:du |un |des |le )?(?:\w+ "
        r")?(?:bruits?|boucan|"
        r"vacarme|sifflement|grincement)s?(?: [\w'/-]+){0,2}|bruits? (?:etranges?|bizarres?|anorma\w+|de \w+|"
        r"suspects?|metallique)|"
        r"gresill\w*|grinc\w*|siffl\w*|cliquet\w*|ronfl\w*|vibr\w*|bip\w*(?! on)|claqu(?:e|ent|ement|ements)|souffle "
        r"(?:fort|"
        r"enormement|comme|sans|en permanence|tout)|(?:turbine|avion|decollage|reacteur)(?= |$|[.,!]))\b<no_neg>",
        PHYSICAL,
    ),
    Symptom(
        "battery swollen",
        r"\b(?:gonfl\w*|bomb(?:ee?|ees?|e)|deformee?)\b",
        PHYSICAL,
    ),
    Symptom(
        "battery fails",
        either(
            denied(r"charge|chargent|recharge|rechargent|tient (?:la )?charge|tient la"),
            r"\bne tient (?:plus|pas) (?:la |l |une )?(?:charge|heure|autonomie)\b|\bbatteries?\b[^.!?\n]{0,35} "
            r"(?:se vide|vide|a plat|morte|"
            r"tient|dure|lache|fatigue|se decharge|hs|epuisee)\w*|\b(?:se vide|se decharge|decharge) (?:tres |trop |"
            r"super )?(?:vite|en|"
            r"rapidement|toute seule|tout seul)\b|\bautonomie (?:de|est|nulle|ridicule|faible)\b",
        ),
        PHYSICAL,
    ),
    Symptom(
        "smoke or burning smell",
        r"\b(?:fumee|fume(?:nt)?\b|odeurs? (?:de )?(?:brule|plastique|cramee?|roussi|fumee|chaud|suspecte)|sent "
        r"(?:le |la |fort le )?(?:brule|"
        r"crame|roussi|cramee|plastique|fumee|chaud)|en feu|prend feu|pris feu|flammes?|etincelles?|court-?circuit|"
        r"chocs? electriques?|"
        r"(?:coup|prise|pris|decharge)s? de (?:jus|courant)|decharges? electriques?|fond(?:u|ue|us)\b|fait des "
        r"etincelles)",
        PHYSICAL,
    ),
    Symptom(
        "water",
        r"\b(?:fuites? (?:d |de )?(?:eau|plafond|clim\w*)|eau (?:qui |)?(?:coule|goutte|tombe|ruisselle|s infiltre|"
        r"se infiltre|rentre|entre|monte)|"
        r"inond\w*|degat des eaux|degats des eaux|goutte a goutte|goutte sur|dans le eau|sous le eau|de le eau "
        r"(?:sur|dans|coule|"
        r"goutte|tombe|par|au|sous|partout)|trempee?s?|infiltration)",
        PHYSICAL,
    ),
    Symptom(
        "no sound",
        either(
            r"\b(?:pas|plus|aucune?|sans) (?:de |d |du tout de |le |aucun )?(?:son|audio|voix)\b",
            denied(r"entend\w*") + r"(?: (?:rien|personne|les?|la|mes|mon|quand|pendant|dans|en|sur|a))?",
            r"\b(?:ne )?(?:me |le |la |nous |les )?(?:entend|entends|entendent|entendez|entendons) (?:pas|plus|rien|"
            r"mal|personne|tres mal)\b",
            r"\bpersonne (?:ne )?(?:me |nous )(?:entend)\b|\bentend\w* (?:personne|rien)\b",
            r"\b(?:son|audio|voix|micro)(?: [\w'/-]+){0,3}? (?:hache|coupe|gresill\w*|saccade|robotique|metallique|"
            r"disparu|sature|"
            r"craqu\w*|crachot\w*|muet|deforme|mauvais|en retard|decale|nulle?|coupee?|se coupe)\w*<no_neg>",
            r"\b(?:echo|larsen|crachotements?|gresillements?)\b|\bmuet(?:te)?s?\b",
        ),
        PHYSICAL,
    ),
    Symptom(
        "not recognised",
        denied(r"(?:est |sont |a ete )?(?:reconnue?s?|detectee?s?)|reconnai\w+|detecte|detectent")
        + r"(?! (?:comment|pourquoi|ou|quoi|que))|(?<!je )(?<!je ne )(?<!on )(?<!on ne )\b(?:ne )?(?:(?:<clitic>) "
        r")*(?:voit|trouve) (?:pas|plus|aucune?)\b|\bperipherique (?:usb )?(?:inconnu|non reconnu|non detecte)\b|"
        r"\bnon (?:reconnue?s?|detectee?s?)\b|"
        r"\bne (?:voit|reconnait|detecte|affiche) que (?:un|une|le)\b",
        BROKEN,
    ),
    Symptom(
        "crashes",
        either(
            r"\b(?:(?:re)?plante(?:nt|s)?|plantages?|crash\w*|a plante|ont plante|fai\w+ (?:tout )?planter)\b<no_neg>",
            r"\b(?:se |s )(?:ferme|fermait|ferment|eteint|eteignent|eteignait|coupe|arrete|arretent|quitte|relance|"
            r"reboot\w*|redemarre|met en veille|"
            r"stoppe|bloque)\w*<no_neg>(?: [\w'/-]+){0,2}? (?:toute?s? seule?s?|sans (?:arret|raison|prevenir|cesse|"
            r"message|"
            r"avertissement)|de lui-meme|de elle-meme|brutalement|brusquement|inopinement|subitement|d un coup|de un "
            r"coup|aussitot|"
            r"immediatement|intempestivement|tout de suite|toutes les|en plein|au bout|des que|quand|lorsque|direct\w*|"
            r"soudainement|a chaque|apres|de facon|aleatoirement|instantanement|au lancement|a le ouverture|avant)",
            r"\b(?:redemarre|reboote|redemarrent|redemarrages?|eteint|ferme)<no_neg> (?:toute? seule?|sans (?:arret|"
            r"raison|prevenir|cesse)|"
            r"intempestifs?|en boucle|de lui-meme|tout le temps|inopines?|aleatoires?|plusieurs fois|toutes les|sans "
            r"que)",
            r"\b(?:se |s )(?:ferme|eteint|coupe|arrete)\b<no_neg>(?= ?(?:$|[.,;!?\n]|et\b|sans|tout))",
            r"\b(?:arret|fermeture|extinction|coupure)s? (?:brutale?s?|intempestive?s?|inopinee?s?|soudaine?s?|"
            r"inattendue?s?|sauvage)",
            r"\ba cesse de fonctionner\b|\bcesse de fonctionner\b",
        ),
        BROKEN,
    ),
    Symptom(
        "freezes",
        either(
            r"\b(?:gele|gelee|gelent|fige|figee|figent|figes|freeze|freezes|frees|freezer|freezent|mouline|moulinent|"
            r"rame plus|se fige|se "
            r"gele|se bloque)\w*<no_neg>",
            denied(r"repond|repondent|repondait|reagit|reagissent|bouge"),
            r"\bne repond (?:pas|plus)\b|\bsans reponse\b|\b(?:sablier|rond|cercle|roue)\b[^.!?\n]{0,20} (?:qui "
            r")?tourne\w*|\btourne (?:en rond|dans le "
            r"vide|en boucle|sans fin|indefiniment|pendant)|\bcharge(?:ment)? (?:sans fin|infinie?|indefiniment|en "
            r"boucle|a l infini|"
            r"eternel|sans arret|interminable)|\breste (?:bloquee?s?|figee?|coincee?|plantee?|sur)\b|\bsaccade\w*|"
            r"\bpas de reponse\b",
            r"\b(?:application|logiciel|outlook|excel|word|teams|sap|programme|ecran|pc|ordinateur|souris|curseur|"
            r"fenetre|navigateur|"
            r"poste|machine|portable|page|clavier|imprimante|caisse|erp|crm|windows|mise a jour|demarrage|chargement|"
            r"installation|"
            r"telechargement|synchro\w*|impressions?|impression|file de attente|mails?|scanner)s?\b(?: [\w'/-]+){0,3}? "
            r"(?:est |sont |reste |restent |se |a ete |completement )*(?:bloque|coince)(?:e|s|es|nt)?\b<no_neg>",
        ),
        BROKEN,
    ),
    Symptom(
        "slow",
        either(
            r"\b(?:lente?s?|lenteurs?|lentement|ralenti\w*|ralentissements?|rame(?:nt|r)?|ramait|latences?|lag(?:s|"
            r"ue|uent)?|laggue|"
            r"traine(?:nt)?(?= |$|[.,!])|au ralenti|poussif|poussive|escargot|tortue)\b<no_neg>",
            r"\b(?:met|mets|mettent|prend|prennent|mettait|prenait|faut|attend|attends|attendre|dure|durent)(?: "
            r"[\w'/-]+){0,2}? (?:une eternite|"
            r"des plombes|des heures|des lustres|un temps fou|beaucoup (?:de|trop de) temps|trop de temps|trop "
            r"longtemps|longtemps|"
            r"un temps infini|des minutes|(?:\w+ |\d+ ?)(?:bonnes )?(?:minutes|secondes|min|mn)|trois plombes|10 ans|"
            r"une plombe|mille ans|"
            r"vraiment longtemps|un quart de heure|une demi[ -]heure|une heure|un temps|un certain temps|des siecles|"
            r"trois heures|dix ans|(?:plus|pres) de (?:\w+|\d+) (?:minutes|secondes))\b",
            r"\b(?:performances?|debit|bande passante) (?:[\w'/-]+ ){0,2}?(?:faible|mauvaises?|degradees?|"
            r"catastrophique|insuffisante?|ridicule|"
            r"bas|basse|nul)\w*|\b(?:faible|mauvais|peu de|petit) debit\b|\btres long(?:ue|s)? (?:a|avant)\b|\btrop "
            r"long(?:ue)? a\b",
        ),
        SLOW,
    ),
    Symptom(
        "shows an error",
        either(
            r"(?<!par )\b(?:erreurs?(?! de (?:ma|sa|notre|leur) part)|exception)(?: (?:\d[\w-]*|systeme|"
            r"fatale|inconnue|de \w+|interne))?\b|\bmessages? (?:d |"
            r"de )?(?:erreur|alerte|"
            r"avertissement)\b",
            r"\b(?:cela|il|elle|qui|on me|ecran|fenetre|page|outlook|excel|vpn|teams|windows|message|et|systeme|"
            r"logiciel|me|nous) (?:me |nous |"
            r"ne fait que )?(?:affiche|afficher|indique|annonce|dit|signale|met|marque)(?: (?:que|toujours|juste|"
            r"seulement|:|un message|ceci))*"
            r" ?(?=\"|:|que\b|un message)",
            r"\b0x[0-9a-f]{4,}\b|\b(?:500|502|503|504|404)\b(?! (?:personnes|euros|utilisateurs|postes|salaries|"
            r"collaborateurs))",
            r"\b(?:corrompu|endommage|illisible|invalide|altere)(?:e|s|es)?\b|\bnon valide\b",
            r"\b(?:boite|disque|espace|stockage|messagerie|memoire|quota|bal|c|onedrive|serveur)\b(?: "
            r"[\w':/-]+){0,4}? (?:pleine?|saturee?|sature|"
            r"rempli|remplie|insuffisante?|depasse)\b|\b(?:plus|pas|manque|plus assez|pas assez) (?:de |d )?(?:place|"
            r"espace|memoire|stockage)\b|"
            r"\bespace (?:disque )?insuffisant\b",
            r"\b(?:reviennent|revient|reviens|me revient) (?:en erreur|non distribue|avec|toujours|"
            r"systematiquement)\w*|\bnon (?:remis|distribues?|delivre)\w*|"
            r"\bmails? (?:me )?reviennent\b",
        ),
        BROKEN,
    ),
    Symptom(
        "fails",
        r"\b(?:echou\w*|echec|defaillan\w+|defectueu\w+|defaut de \w+)<no_neg>|"
        r"\b(?:il ne se passe|se passe) (?:absolument |strictement )?rien\b|\brien ne se passe\b|\bne (?:fait|fais) "
        r"(?:plus |absolument |"
        r"strictement )?rien\b(?! (?:de autre|de special))|\baucune reaction\b|\baucune reponse\b|\ben rade\b|\bsans "
        r"effet\b|\baucun effet\b",
        BROKEN,
    ),
    Symptom(
        "is down",
        r"\b(?:en panne|hors service|hors de usage|hors d usage|par terre|en carafe|a terre|down|indisponibles?|"
        r"tombee?s?(?=\W*(?:$|[.,;!]| en panne| depuis|"
        r" ce matin| hier| a | pour| sur| cette| vers| il y a))|est tombe|sont tombes|coupee?s?(?=\W*(?:$|[.,;!]| "
        r"depuis| a le| partout| pour| sur| dans| ce matin| et))"
        r"|nok|k\.?o\.?|\bhs\b|h\.s\.?)(?= |$|\W)(?<!tombee par terre)(?<!tombe par terre)|\bpannes? (?:generale|de|"
        r"du|des|reseau|internet|totale|informatique|"
        r"serveur|electrique|globale|majeure)\b|\bne (?:est|sont) (?:plus|pas) (?:du tout )?(?:disponibles?|"
        r"operationnel\w*|en ligne|en service)\b|"
        r"\b(?:pas|plus) (?:disponibles?|operationnel\w*)\b|\bplus rien ne\b",
        BROKEN,
    ),
    Symptom(
        "missing",
        either(
            r"\b(?:disparu\w*|disparait|disparaissent|volatilise\w*|evapore\w*|envole\w*)<no_neg>",
            r"\b(?:manque|manquent|manquants?|manquantes?)\b(?! (?:de |d )?(?:temps|personnel|place|un (?:ecran|"
            r"clavier)|une (?:souris)))",
            denied(r"(?:se )?(?:affich\w*|apparai\w*|figure\w*|existe\w*|voi[st]\w*|voyons|retrouv\w*)")
            + r"(?! (?:comment|pourquoi|ce que|que|quoi|de quoi|du tout pourquoi|ou cliquer|le rapport))",
            r"\b(?:ne )?(?:(?:<clitic>) )*trouv\w+(?: (?:<adv>))* (?:pas|plus)(?= (?:le|la(?! solution)|les|mon|ma|"
            r"mes|notre|nos|son|sa|ses|ce|cet|cette|ces|un|une|aucun\w*) )",
            r"\b(?:le|la|les|me) trouv\w+(?: (?:<adv>))* (?:pas|plus)\b|\btrouv\w+ plus\b",
            r"\b(?:ne )?(?:y )?(?:ai|a|as|avons|ont|avez) plus (?:de |du tout de |aucune? |le |la |les |mon |ma |mes "
            r"|nos )(?!(?:besoin|temps|acces|droits?|"
            r"questions?|problemes?|soucis?|nouvelles?|idee|place|budget|cafe|courage|patience|envie|reponse|choix|"
            r"moyen|autre)\b)[a-z]{3,}",
            r"\b(?:est|sont) (?:plus|pas) (?:la|visibles?|presente?s?|dedans|liste\w*)\b|\b(?:tout|dossier|boite|"
            r"liste|bureau|agenda|page) "
            r"(?:est |sont )?vides?\b|\bplus (?:aucun|aucune) (?:mail|fichier|dossier|icone|contact|message|trace|"
            r"bouton|rendez-vous)\b",
            cannot(r"(?:re)?trouver(?! (?:de|une?|la) solution)|voir"),
        ),
        BROKEN,
    ),
    Symptom(
        "data lost",
        either(
            r"\b(?:supprime|efface|ecrase|perdu|vide|detruit)(?:e|s|es|r)?(?: [\w'/-]+){0,4}? (?:fichiers?|dossiers?|"
            r"donnees|documents?|mails?|"
            r"messages?|contacts?|travail|boite|presentation|classeur|repertoires?|photos?|version|onglet|tableau|"
            r"saisie|historique|"
            r"rapport|base|feuille|archives?|bibliotheque)\b",
            r"\b(?:fichiers?|dossiers?|donnees|documents?|mails?|messages?|contacts?|repertoires?|archives?|tableau|"
            r"historique|bibliotheque)\b"
            r"[^.!?\n]{0,50} (?:supprime|efface|ecrase|perdu|disparu|volatilise|envole|detruit|vide)(?:e|s|es)?\b",
            r"\bpertes? de (?:donnees|fichiers?|documents?)\b",
        ),
        LOST_DATA,
    ),
    Symptom(
        "certificate expired",
        r"\bcertificats?\b[^.!?\n]{0,25} (?:expire|perime|invalide|plus valide)\w*|\bcertificats? (?:ssl )?(?:expire|"
        r"perime)\w*",
        BROKEN,
    ),
    Symptom(
        "licence expired",
        r"\b(?:licen[cs]es?|abonnements?)\b[^.!?\n]{0,25} (?:expire|perime|arrive\w* a (?:echeance|expiration)|plus "
        r"valide|invalide|non valide)\w*",
        BROKEN,
    ),
    Symptom(
        "does not sync",
        either(
            denied(r"(?:se )?synchro\w*|(?:se )?met(?:tent)? a jour|(?:se )?actualis\w*|(?:se )?mettent a jour"),
            cannot(r"synchroniser|mettre a jour"),
            r"\b(?:erreurs?|problemes?|soucis?|echec|conflits?) de (?:synchro\w*|mise a jour)\b|\bsynchro\w* "
            r"(?:[\w'/-]+ ){0,3}?(?:bloque|echou|"
            r"en erreur|ne (?:marche|fonctionne|se fait|passe)|en pause|impossible|en panne)\w*|\bdesynchronis\w*",
        ),
        BROKEN,
    ),
    Symptom(
        "looks wrong",
        r"\b(?:faute (?:de frappe|d orthographe|de orthographe)|coquille|mauvais(?:e|es)? (?:\w+ )?(?:police|couleur|"
        r"langue|logo|nom|numero|heure|date|"
        r"chiffres?|resultats?|adresses?|ordre|format|bac|mise en page|taille|version|imprimante|donnees|fuseau|"
        r"signature|service|montants?|"
        r"total|tarif|prix|taux|expediteur|page|profil)|(?:est|sont|passee?|repassee?|reste|restee?|affiche|"
        r"devenue?|tout) (?:\w+ )?en (?:anglais|allemand|espagnol|chinois)|"
        r"en double|en triple|doublons?|deux fois|decale\w*|(?:est |a )?le? envers|de travers|"
        r"(?:chiffres?|montants?|totaux|total|calculs?|resultats?|donnees|heure|date|prix|tarifs?|taux) (?:[\w'/-]+ "
        r"){0,3}?(?:faux|fausses?|errone\w*|"
        r"incorrect\w*|incoherent\w*|pas (?:bons?|bonnes?|a jour|justes?))|obsoletes?|pas a jour|"
        r"ancien(?:ne|s|nes)? (?:logo|adresse|nom|version|donnees|chiffres|tarifs?|numero)|retarde de|avance de|n "
        r"est pas (?:a le heure|bonne)|"
        r"caracteres (?:bizarres|speciaux|chinois|illisibles)|illisibles?|trop petite?s?|minuscules?|melange\w*|"
        r"inverse(?:e|s|es)?|"
        r"qwerty|mal (?:affichee?s?|cadree?s?|alignee?s?|placee?s?|orthographie\w*|ecrit|formate\w*|"
        r"calcule\w*))\b<no_neg>",
        BROKEN,
    ),
    # Not working for a whole class of verbs: "impossible d'ouvrir", "n'imprime plus", "refuse d'enregistrer".
    Symptom(
        "",
        either(
            r"\b(?:<cant>) (?:(?:<clitic>|<adv>) )*(?!(?:<no_symptom_inf>)\b)(?!(?:travailler|utiliser|bosser|taffer|"
            r"faire (?:mon|notre|quoi|grand)|"
            r"rien faire|continuer|avancer)\b)[a-z]{2,}(?:er|ir|re|oir)\b(?: (?:en|a|au|dans|sur|mes?|des|les?|de) "
            r"[a-z]+)?",
            r"\bne (?:(?:<clitic>) )*(?!(?:<no_symptom_verb>)\b)[a-z]{3,}(?: (?:<adv>))*(?: (?:<neg>))\b(?! "
            r"(?:besoin|de besoin|urgent))",
            r"\b(?:se |me )?(?!(?:<no_symptom_verb>|nous|vous|mais|est|et|bon|peut|trop|non|pas|plus|encore|car|des|"
            r"les|ses|mes|nos|cet|moins|"
            r"deux|trois|fois|jours|heures|minutes|alors|tant|sans|dans|apres|toujours|deja|urgent|tres|jamais|"
            r"presque|vraiment|juste|meme|"
            r"pourquoi|meme|sinon|collegues|seulement|pense|cause|date|reste|rend|coute|prend|suite|note|gens|"
            r"personne|personnes|problemes?|"
            r"sites?|merci|autre|autres|contre|entre|elle|elles|cette|cela|equipe|urgence|mot|fait|mes|dates?)\b)"
            r"[a-z]{3,}(?:e|ent|t|ds)(?: (?:<adv>))* (?:pas|plus(?= ?(?:$|[.,;!?\n]|depuis|du tout|rien|quand|et|"
            r"mais|car|ce matin|"
            r"alors|sur|dans|a|au|le|la|les|mes|mon)))\b(?! (?:besoin|urgent|grave|que ))",
        ),
        BROKEN,
    ),
    Symptom(
        "",
        r"\brien (?:ne |qui )(?:(?:<clitic>) )*(?:sort|affiche|arrive|bouge|imprime|lance|ouvre|passe plus|remonte|"
        r"enregistre|part)\b|\b(?:arrete pas|cesse|ne fait que|n arrete pas|fait que) de (?:se )?[a-z]+(?:er|ir|"
        r"re)\b|\b(?:touches?|lettres?|boutons?|molette)"
        r"(?: [\w'/-]+){0,3}? (?:coince|colle|double|repete|reste enfonce|bloque|enfonce)\w*|\btape (?:deux fois|"
        r"toute seule?|n importe quoi|"
        r"double)\b|\bdouble-?cliqu\w* (?:toute? seule?|au lieu)|\b(?:clique|tape|ecrit|defile|bouge|ouvre|scrolle) "
        r"(?:toute? seule?|tout le temps)\b|"
        r"\bpasse\w* (?:au-dessus|en boucle)\b|\bsans (?:que je puisse|pouvoir)\b|\btombent? dans les (?:spams?|"
        r"indesirables)\b|"
        r"\b(?:reste|restent) (?:dans|en) (?:la |le |attente|boite)\b",
        BROKEN,
    ),
    # Nothing but "something is wrong".
    Symptom(
        "does not work",
        either(
            denied(
                r"march\w*|fonctionn\w*|fonctione\w*|tourn\w*|va|vont|roule|passe|passent|est (?:bon|normal)|"
                r"utilisables?|operationnel\w*|suit"
            ),
            cannot(
                r"travailler(?: avec| dans| dessus)?|taffer|(?:l |le |la )?utiliser|faire fonctionner|faire marcher|"
                r"bosser|m en servir|men servir|me servir|"
                r"servir|rien faire|faire quoi que ce soit|me en servir|en servir"
            ),
            r"\b(?:probleme|problemes|souci|soucis|problematique|ennui|ennuis|pepin|difficultes?|galere|tracas|panne|"
            r"couac|hic|anomalies?|incident)\b",
            r"\b(?:casse(?:e|s|es)?|foutue?s?|fichue?s?|nase|naze|flingue\w*|bousille\w*|bizarres?|bizarrement|"
            r"etranges?|fou|folle|"
            r"ne importe quoi|n importe quoi|inutilisables?|bug\w*|beug\w*|bogue\w*|deconne(?:nt)?|deraille|"
            r"dysfonctionn\w*|disfonctionn\w*|des siennes|caprices?|capricieu\w+|merde|merdique|chie|merdouille|"
            r"deconnait|"
            r"de la misere|mal|pete(?:e|s)?|en vrac|patraque|aux fraises|en greve|cale)\b<no_neg>(?<!pas mal)",
            r"\b(?:aide|aider|assistance|depann\w+|reparer|reparez|reparation|regarder|jeter un oeil|jeter un coup "
            r"de oeil) (?:avec|pour|sur|mon|ma|"
            r"notre|le|la|a)\b|\bmarche (?:mal|qu a moitie|que a moitie|moyennement|une fois sur)|\bfonctionne "
            r"(?:mal|qu a moitie|que a moitie)|"
            r"\brien (?:ne )?(?:marche|fonctionne|va)\b",
        ),
        VAGUE,
    ),
)
