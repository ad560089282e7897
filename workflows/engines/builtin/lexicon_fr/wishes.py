"""What French speakers ask for. The first source that fits a clause wins."""

from workflows.engines.base import Category

from ..lexicon import Wish, WishKind, either

NETWORK, OTHER = Category.NETWORK, Category.OTHER

_GAP = r"(?: [\w'@./-]+)"

WISHES = (
    Wish(
        WishKind.HOW_TO,
        either(
            r"\bcomment (?:(?:est-ce que )?(?:je|on|nous|il|puis|peut|dois|doit|faut|pourrais|fait|fais|faire|faut|"
            r"acceder|installer|se|proceder|puis-je|"
            r"configurer|changer|activer|partager|creer|ajouter|connecter|recuperer|utiliser|savoir|mettre|obtenir|"
            r"passer|demander|[a-z]+er|"
            r"[a-z]+ir|[a-z]+re)|peut-on|dois-je|fait-on|puis-je|faut-il)\b",
            r"\b(?:ou|chez qui|a qui|vers qui|aupres de qui|aupres de quel service) (?:est-ce que |se |je |on |puis|"
            r"dois|peut|faut|trouve|trouver|sont|"
            r"est |peut-on|dois-je|puis-je|demander|telecharger|m adresser|me adresser|s adresser|se adresser)",
            r"\b(?:quelle?s? (?:est|sont) (?:la|le|les) (?:procedure|marche a suivre|demarche|regles?|politique|"
            r"difference|adresse|numero|parametres?|"
            r"etapes|bonne|meilleure|bon|meilleur|delai|nom|conditions?|consignes?|taille|limite|duree|version|quota|"
            r"lien)\w*)",
            r"\b(?:ai|a|avons|est|suis|sommes)[ -](?:je|on|nous|ce que je|ce que on)(?:-on)? (?:(?:le )?droit|"
            r"autorisee?s?|obligee?s?)\b|"
            r"\ba-t-on le droit\b|\best-on autorise\w*|\bai-je (?:le )?droit\b|\b(?:on |je |nous )?(?:a|ai|avons) "
            r"(?:le )?droit de\b(?=[^.!\n]*\?)",
            r"\b(?:puis-je|peut-on|pouvons-nous|est-il possible|est-ce possible|est-ce que (?:je peux|on peut|nous "
            r"pouvons|il est possible)|"
            r"(?:je|on) peu[xt])(?! (?:avoir|me|nous|commander|obtenir|recevoir|emprunter|en avoir|disposer|demander))"
            r"(?= [^.!\n]{3,120}\?)",
            r"\b(?:que|quoi|qu est-ce que|que est-ce que)(?: (?:je|on|nous))? (?:dois-je|doit-on|dois|faut-il|faire|"
            r"je dois|on doit|dit la)(?: faire)? ?"
            r"(?:pour|en cas de|si|quand|avec|lorsque|sur|de|d )",
            r"\b(?:quel|quelle|quels|quelles|lequel|laquelle) (?:[\w'/-]+ ){0,3}?(?:choisir|prendre|utiliser|"
            r"recommand\w+|conseill\w+|preconis\w+|faut-il|"
            r"dois-je|peut-on|puis-je|doit-on|est (?:la|le)|sont|acheter|on peut|je peux|je dois|on doit)\b",
            r"\b(?:que me|lequel me|quel \w+ me|me) (?:conseill|recommand)\w+[ -](?:vous|tu)\b",
            r"\b(?:existe-t-il|y a-t-il|est-ce que il y a|est-ce qu il y a|il existe|est-ce que il existe|avez-vous|"
            r"auriez-vous|avons-nous|a-t-on)"
            r" (?:une?|des|de le?|d autres?|quelque part) (?:[\w'/-]+ ){0,2}?(?:moyen|guide|mode de emploi|tuto\w*|"
            r"documentation|doc|procedure|notice|"
            r"formation|formations|politique|regles?|limite|liste|manuel|charte|astuce|solution pour|fiche|"
            r"consigne)\w*",
            r"\b(?:pouvez-vous|peux-tu|pourriez-vous|tu peux|vous pouvez|quelquun peut|est-ce que vous pouvez|"
            r"pourrais-tu|quelquun pourrait) (?:me |nous |"
            r"m )?(?:expliquer|dire (?:comment|ou|si|quelle?|ce que|combien|pourquoi|quand|a qui)|indiquer|montrer|"
            r"renseigner|preciser|rappeler comment)\b",
            r"\b(?:je|on|nous) (?:voudrais|voudrait|aimerais|aimerait|souhaite|souhaiterais|souhaitons|aurais aime|"
            r"veux|cherche a|aimerions|cherchons a) "
            r"(?:bien )?(?:savoir|connaitre|comprendre|apprendre|demander si|des informations sur|me renseigner|un "
            r"renseignement)\b",
            r"\b(?:faut-il|dois-je|doit-on|est-ce que je dois|est-ce que il faut|il faut|je dois)(?= [^.!\n]{3,90}\?)",
            r"\bque (?:signifie|veut dire)\b|\bque est-ce que (?:signifie|veut dire|cela veut dire|le)\b|\bqu est-ce "
            r"que\b|\bcela veut dire quoi\b",
            r"\b(?:question|renseignement|precision)s? (?:sur|concernant|a propos|au sujet|:|simple)|\bsimple "
            r"(?:question|renseignement)\b|"
            r"\b(?:je (?:me )?demande|me demandais) (?:si|comment|ou|quelle?|combien)\b|\b(?:ne )?sais (?:pas|plus) "
            r"comment\b|\bmode d emploi\b|\bmode de "
            r"emploi\b|\best-ce que (?:on|je|nous|vous|le|la|les|mon|ma|il|l|notre|tout)\b(?=[^.!\n]*\?)(?! (?:vous |"
            r"tu |on |je )?(?:pouvez|pourriez|peux|"
            r"peut|pourrait|pourrais|pourra) (?:me|nous|en|lui|leur|avoir|ajouter|installer|creer|debloquer|faire|"
            r"donner))",
            r"\bcombien de (?:temps|mails?|go|gigas?|place|caracteres|personnes|licences)\b(?=[^.!\n]*\?)|\bquand "
            r"(?:est-ce que|passe-t-on|aura lieu|passera|"
            r"passerons|migre)\b(?=[^.!\n]*\?)|\bsavez-vous (?:si|comment|ou|quand)\b|"
            r"\bcomment\b(?=[^.!\n]{3,90}\?)(?! (?:va|vas|allez))",
            r"\b(?:la|une|quelle) (?:procedure|marche a suivre) (?:pour|a suivre)\b",
        ),
        OTHER,
    ),
    Wish(
        WishKind.RESET,
        either(
            rf"\b(?:oublie|ne (?:me )?(?:souviens|rappelle|connais|sais|retrouve) (?:plus|pas)|(?:me )?(?:souviens|"
            rf"rappelle) (?:plus|pas)|sais (?:plus|pas)|"
            rf"ai plus|ne ai plus|perdu|egare|connais plus|retrouve (?:plus|pas))(?: (?:de|du|quel est|quel))*(?: "
            rf"(?:<poss>))?{_GAP}{{0,3}}? "
            r"?(?:mots? de passe|code(?: pin)?|pin|identifiants?|login|nom de utilisateur)\b",
            rf"\b(?:re-?initialis\w*|re-?init|reset\w*|renouvel\w*|regener\w*|remise a zero)(?: (?:de|du|"
            rf"<poss>))*{_GAP}{{0,3}}? ?"
            r"(?:mots? de passe|code(?: pin)?|pin|mfa|2fa|double (?:authentification|facteur)|authenticator|token|"
            r"jeton|second facteur|"
            r"authentification|comptes?|acces|session)\b",
            rf"\b(?:changer|changement|modifier|modification|nouveau|nouveaux|recuperer|redefinir|redonner|renvoyer|"
            rf"donner|remettre|creer|"
            rf"recreer|temporaire|provisoire|obtenir)(?: (?:de|du|un|mon|le|son|notre|nouveau|me))*{_GAP}{{0,1}}? ?"
            r"(?:mots? de passe|code pin|pin)\b",
            r"\bmots? de passe(?: [\w'/-]+){0,3}? (?:oublie\w*|perdu|a re-?initialiser|a renouveler|a changer|egare|"
            r"reinitialise)\b",
            r"\boubli (?:de |du )?(?:mon |le |mot )?(?:mot de passe|code)\b|\bre-?(?:enrol|enregistr|appair)\w*(?: "
            r"[\w'/-]+){0,4}? "
            r"(?:authenticator|mfa|2fa|second facteur|double)",
        ),
    ),
    Wish(
        WishKind.PEOPLE,
        either(
            rf"\b(?:nouve(?:au|l|lle|aux|lles)|futur|future|jeune){_GAP}{{0,2}}? (?:collegues?|collaborateurs?|"
            rf"collaboratrices?|salariee?s?|employee?s?|"
            r"recrues?|arrivante?s?|stagiaires?|alternante?s?|apprentie?s?|embauche\w*|membres?|interimaires?|cdd|"
            r"prestataires?|consultante?s?|assistante?s?|"
            r"responsables?|developpeu\w+|ingenieure?s?|personnes?|medecins?|infirmier\w*|comptables?|commercia\w+|"
            r"chef\w*|technicien\w*|"
            r"vendeu\w+|agents?|entrante?|recrutee?|conseiller\w*|charge\w*|directeur|directrice|secretaire|"
            r"professeurs?|enseignante?s?)\b",
            r"\b(?:stagiaires?|alternante?s?|interimaires?|apprentie?s?|collegues?|collaborat\w+|cdd|prestataire|"
            r"remplacante?|[a-z]+ [a-z]+) "
            r"(?:nous (?:rejoint|rejoindra|rejoignent|quitte|quittent|quittera)|(?:qui )?(?:arrive|arrivent|arrivera|"
            r"debute|debutent|commence|commencent|"
            r"commencera|demarre|rejoint|integre|prend son poste|prendra ses fonctions|prend ses fonctions))"
            r"(?= (?:lundi|mardi|mercredi|jeudi|vendredi|le|la semaine|demain|dans|chez|au|a|en|notre|l|nous|mon|son|"
            r"debut|d ici|ce|pour|comme|$|[.,]))",
            r"\b(?:nous rejoint|nous rejoindra|nous rejoignent|nous quitte|nous quittent|nous quittera|quitte (?:la|"
            r"l|le|notre) (?:entreprise|societe|service|"
            r"equipe|boite)|quitte(?:ra)? (?:ses fonctions|son poste|la societe|le entreprise)|part (?:a la|en) "
            r"retraite|dernier jour|depart (?:de|du|definitif|"
            r"en retraite)|prise de (?:poste|fonction)|arrivee? de (?:mon|notre|une?|ma|m\.|mme|monsieur|madame|"
            r"[a-z]+ [a-z]+)|onboarding|offboarding|"
            r"demissionn\w+|fin de contrat|ne fait plus partie|est partie? (?:de|la|en)|a quitte)\b",
            rf"\b(?:desactiv|suppr|ferm|clotur|bloqu|revoqu|suspend|coup|retir)(?:er|ez|ation|ession|eture|age|e|re|"
            rf"imer|imez)(?: (?:de|du|des|<poss>))*{_GAP}{{0,1}}? ?"
            r"(?:comptes?|acces|droits?|utilisateurs?|profils?|badge)\b(?! (?:wifi|internet))",
            r"\b(?:change|changement|mute|mutee|mutation|transfere|transferee|passe|bascule|rejoint|mobilite)(?: "
            r"(?:de|au|a la|vers|dans|le|la|du|"
            r"interne))+ ?(?:service|equipe|departement|poste|marketing|ventes|finance|rh|compta\w*|achats|direction|"
            r"logistique|site)\b",
        ),
    ),
    Wish(
        WishKind.RESTORE,
        either(
            r"\b(?:restaur(?:er|ez|ation|e)|recuper(?:er|ez|ation|e)|retablir)(?! (?:le |la |mon |ma |l )?(?:acces|"
            r"connexion|service|internet|reseau|materiel|"
            r"pc|ordinateur|portable|mot|badge|ancien|colis|ligne))\b",
            r"\b(?:ai|a|avons|ont|avez|ete) (?:tout |par (?:erreur|megarde|inadvertance|accident|mesaventure) |"
            r"malencontreusement |accidentellement |"
            r"involontairement |betement |bien )*(?:supprime|efface|ecrase(?! (?:le |la |mon |ma |un "
            r")?(?:cable|pied|doigt|main|fil|prise|souris|casque))|vide la corbeille|jete)(?:e|s|es)?\b",
            r"\b(?:supprime|efface|ecrase)\w*\b[^.!?\n]{0,40} (?:par (?:erreur|megarde|inadvertance|accident)|sans "
            r"faire expres|sans le vouloir|"
            r"accidentellement|malencontreusement)\b|\bretrouver (?:une|la) (?:ancienne )?version\b",
        ),
        OTHER,
    ),
    Wish(
        WishKind.ADVICE,
        either(
            r"\b(?:formations?|cours|ateliers?|tuto(?:riel)?s?|webinaires?|sensibilisation|initiation|prise en main|"
            r"accompagnement|former|formee?s?) "
            r"(?:sur|a|au|aux|de|en|pour|d |a l)\b|\b(?:que|quoi) faire (?:de|des|du|avec)(?: (?:le|la|les|"
            r"mes|nos|ces|tous))* (?:vieux|vieille|anciens?|anciennes?|cartouches?|toners?)\b|\b(?:une|des|"
            r"session de|suivre une|la|de) formations?\b(?! (?:ne|"
            r"en cours|est|du wifi))|\bse former\b|\bme former\b",
            r"\b(?:recycl\w+|mettre au rebut|mise au rebut|rebut|se debarrasser|debarrasser|jeter|evacuer|"
            r"dechetterie|destruction|detruire|eliminer|deee|"
            r"enlevement|reprise (?:de|du)|reprendre (?:le |l |mon |les |nos |le )?ancien\w*|recuperer (?:les |nos |"
            r"le |l )?(?:anciens?|vieux|vieil)|"
            r"rendre (?:mon|le|la|ma|l |le ancien)|restituer|restitution|donner a une association)\b",
            r"\b(?:conseils?|conseiller|conseillez|recommand\w+|preconis\w+|avis)\b(?! (?:de|d) (?:administration|"
            r"passage|clients))(?! (?:client|municipal|"
            r"financier|commercial))",
            r"\b(?:rgpd|cnil|dpo|donnees personnelles|protection des donnees|droit (?:a le oubli|de acces aux "
            r"donnees)|requisition|huissier|commission rogatoire|"
            r"contentieux)\b",
        ),
        OTHER,
    ),
    Wish(
        WishKind.NETWORK,
        either(
            r"\b(?:mettre|met(?:tre|tez)|installer|configurer|besoin|voudrais|voudrions|souhaite|souhaitons|"
            r"souhaiterais|faudrait|faut|creer|ouvrir|ouverture|ouvrez|"
            r"organiser|demande|demander|rediriger|redirection|renvoyer|renvoi|transferer|transfert|activer|"
            r"activation|ajouter|debloquer|deblocage|autoriser|"
            r"mise en place|brancher|raccorder|fournir|avoir|obtenir|donner|prevoir|creation|aimerais|poser|tirer|"
            r"parametrer|modifier|changer|prolonger)\b"
            r"[^.!?\n]{0,50}? (?:wifi(?! mot)|wlan|acces (?:invite|visiteur|internet|vpn|wifi)s?|reseau invites?|"
            r"numeros? (?:de (?:telephone|poste|ligne)|direct|interne|court|vert)|"
            r"lignes? (?:telephonique|fixe|mobile|de telephone|directe)s?|vpn(?! client)|pare-?feu|firewall|ports? "
            r"(?:\d+|tcp|udp|dans|sur|reseau)|ip fixe|"
            r"adresse ip|prises? (?:reseau|rj ?45|murales?)|"
            r"cables? reseau|connexion (?:reseau|internet|filaire)|enregistrement dns|entree dns|dns|proxy|appels|"
            r"site (?:web|internet|bloque)|renvoi|"
            r"messagerie vocale|fibre|standard)",
            r"\b(?:renvoi|transfert|redirection|renvoyer|rediriger|transferer|devier) (?:de |des |les |mes |mon |nos "
            r"|d )*(?:appels?|ligne|lignes|poste|telephone)\b|"
            r"\bouv\w+ (?:du |le |un |de |les )*ports?\b|\bdebloquer (?:le |un |ce |l acces a |l acces au |le acces "
            r")*(?:site|acces au site|domaine|url)\b",
        ),
        NETWORK,
    ),
    Wish(
        WishKind.ACCESS,
        either(
            r"\bun compte(?: (?:windows|utilisateur|et une boite mail))? pour (?:le|la|un|une|notre|mon|ma|l)\b",
            rf"\b(?:donner|donnez|accorder|accordez|attribuer|ajouter|ajoutez|ajout|retirer|etendre|prolonger|"
            rf"prolongation|fournir|creer|creez|creation|demande|demander|"
            rf"demandons|besoin|voudrais|voudrait|voudrions|souhaite|souhaites|souhaitons|souhaiterais|aimerais|"
            rf"aimerait|faudrait|faut|avoir|obtenir|ouvrir|ouverture|ouvrez|"
            rf"activer|habiliter|autoriser|autorisez|mettre|"
            rf"deleguer|delegation|modifier|modification|recevoir|manque|donne|octroyer|attribution|renouvel\w+|veux|"
            rf"veut|aurait|disposer|merci de|solliciter|"
            rf"puis-je|peut-on|accord){_GAP}{{0,9}}? (?:acces|droits?|autorisations?|permissions?|habilitations?|"
            rf"comptes?|listes? de (?:diffusion|distribution)|"
            rf"boites? (?:partagee?s?|generique|mail)|identifiants?|login|badges?|profil|delegation|privileges|carte "
            rf"de acces|role)\b",
            r"\b(?:ajout(?:er|ez|e)|inclure|mettre|mettez|rajout(?:er|ez|e)|inscrire|integrer|inviter)(?:-(?:moi|le|"
            r"la|nous|les))?(?: [\w'.-]+){0,3}? (?:a|au|aux|dans|sur|en) "
            r"(?:la |le |les |notre |l )?(?:liste|groupe|equipe|boite|canal|dossier|site|bal|espace|projet|"
            r"calendrier|copie|diffusion|domaine|sharepoint)\w*",
            r"\b(?:acces|droits?|autorisations?|habilitations?) (?:au|aux|a|en|sur|pour|de|d "
            r")\b(?=[^.!?\n]{2,90}(?:si il (?:vous|te) plait|merci|svp|necessaire|requis|pour "
            r"(?:mon|ma|un|une|notre|le|la)))|\b(?:demande|besoin) (?:de |d |urgent d )*acces\b|\bavoir "
            r"acces\b(?![^.!\n]*(?:ne|pas|plus)\b)",
            r"\b(?:souhait|voud|aime|veux|veut|besoin|dois|doit|devons|devrai|devrait|puisse|puissent|pouvoir|"
            r"permettre)\w*(?: [\w'-]+){0,4}? (?:acceder|consulter|modifier|valider|"
            r"editer|lire|ecrire|voir)(?= (?:a|au|aux|le|la|les|dans|sur|en|son|mon|notre|de|tous)\b)(?! (?:si|"
            r"pourquoi|comment|avec|ce qui))",
            r"\b(?:droits?|acces|mode) (?:local |de )?(?:admin|administrateur)\w*(?! (?:refuse|requis))",
            r"\b(?:retir|enlev|supprim|desinscri|ot)\w+-? ?(?:moi|le|la|les|nous|lui)(?= (?:de|du|des|la|le|"
            r"les|si|ses|son|svp|merci)\b|\W*$)",
            r"^\W*(?:une? |demande d |demande de )?acces(?: si il vous plait)?\W*$|\bacces (?:en |a la )?(?:lecture|"
            r"ecriture)\b",
        ),
    ),
    Wish(
        WishKind.INSTALL,
        r"\b(?:installer|installez|installe(?= (?:sur mon|moi))|installation|re-?installer|desinstaller|deployer|"
        r"deploiement|mettre a jour|mettez a jour|licen[cs]es?|"
        r"abonnements?|activer (?:la |ma |une )?(?:licence|version|office)|telecharger|upgrader|passer (?:a|sur|en) "
        r"(?:windows|office|la version|la derniere)|"
        r"installation|faire une mise a jour|mise a niveau|acquerir le logiciel)\b(?! (?:echou\w*|plante|bloque|en "
        r"echec|ne |a echoue|reste|tourne|"
        r"impossible|en erreur|expire|a expire|est expire|qui ))",
    ),
    Wish(
        WishKind.DEVICE,
        either(
            r"\b(?:une?|\d) <device>(?: [\w'/-]+){0,3}? pour (?:moi|nous|le|la|mon|ma|notre)\b(?= ?[\w' ]{0,25}(?:$|"
            r"[.,;!\n]))",
            r"\b(?:<want>|<polite>|commander|commande|remplac(?:er|ement|ez)|changer|changement|pret|preter|"
            r"emprunter|acheter|achat|echange|echanger|"
            r"fournir|dotation|attribution|recevoir|obtenir|avoir|installer|livrer|equiper|prevoir|mettre a "
            r"disposition)\b(?=[^.!?\n]{0,70}\b(?:<device>)\b)(?![^.!?\n]{0,40}\b(?:aide|depann|regard|repar|"
            r"venir|voir|passer|"
            r"jeter|intervenir|verifi|controler|fonctionne|marche|acces|installer (?:le|la) (?:logiciel|pilote))\w*)",
            r"\b(?:nouve(?:au|l|lle)|deuxieme|second|seconde|autre|supplementaire) (?=(?:[\w'/-]+ "
            r"){0,3}?(?:<device>)\b[^.!?\n]{0,30}(?:si il (?:vous|te) plait|merci|"
            r"necessaire|souhaite|pour (?:moi|mon|ma|notre|le|la|un|une)|$|[.!]))(?=[^.!?\n]{0,80}$)",
        ),
    ),
    Wish(
        WishKind.GENERAL,
        either(
            r"\b(?:<want>) (?!(?:vous\b|toi\b|de vous|de toi|aide|votre aide|de votre aide|de aide|"
            r"assistance|quelquun|que quelquun|un "
            r"technicien|parler|une solution|une reponse|"
            r"que cela|que ce|savoir|comprendre|cela|un humain|une personne|finir|terminer|travailler|imprimer|"
            r"envoyer|rendre|un conseiller|signaler|"
            r"presenter|que vous (?:regard|repar|veni)|intervention|de une intervention|le imprimer|que tu|que mon|"
            r"que le|que la|deposer|le envoyer|"
            r"l envoyer|que (?:je|on|nous)|absolument|urgemment|un depannage|depannage|de parler|declarer|vous "
            r"signaler|vous (?:informer|prevenir|dire))\b)",
            r"\b(?:<polite>) (?!(?:me |nous |m |le |la |les |vous |y |lui |bien |en )*(?:aider|aide|depanner|"
            r"regarder|reparer|dire|voir|verifier|appeler|rappeler|venir|repondre|"
            r"contacter|joindre|expliquer|intervenir|passer|faire (?:quelque chose|vite|le necessaire)|resoudre|"
            r"jeter|ouvrir un ticket|creer un ticket|parler|"
            r"envoyer quelquun|travailler|de nouvelles|une idee|regler|debloquer la situation|traiter|trouver une "
            r"solution)\b)(?=[a-z])",
            r"\b(?:il )?(?:serait|ce serait|cela serait) (?:bien|super|genial|top|cool|pratique|sympa|utile|ideal|"
            r"appreciable|parfait|mieux) (?:de |d |si |que )",
            r"\b(?:la|une) demande (?:de|d)\b|\bje fais (?:une|la) demande\b",
            r"\b(?:je|on|nous) (?:veux|voudrais|souhaite|dois|souhaitons|voudrions|doit|devons) (?:<wish_verb>)\b",
        ),
    ),
)
