"""Reach, urgency, dangers and flags in French (triage policy, sections 3, 4 and 10)."""

from workflows.engines.base import DangerKind, FlagKind, ReachKind, UrgencyKind

from ..lexicon import either

R, U = ReachKind, UrgencyKind

_SHARED_DEVICE = (
    r"(?:imprimantes?|copieurs?|photocopieu(?:rs?|ses?)|multifonctions?|traceurs?|scanners?|boites?|bal|messagerie|"
    r"dossiers?|lecteurs?|agendas?|"
    r"calendriers?|repertoires?|disques?|postes?|pc|ordinateurs?|ecrans?|fax|toner|telephones?|adresses?|espaces?|"
    r"partages?|etiqueteuse|"
    r"videoprojecteur|tableau|fichiers?|classeur|planning)"
)
# Who is affected where "everyone" or "nobody" is said.
_CORE = (
    r"(?:(?:la |le |les |notre |nos |tout(?:e|es)? (?:la |le |les )?)?(?:messagerie|mails?|exchange|internet|"
    r"authentification|sso|active directory|telephonie|"
    r"standard(?: telephonique)?|lignes? telephoniques?|telephones|erp|sap|progiciel|application metier|logiciel "
    r"metier|data ?center|sauvegardes?|back-?up|dns|"
    r"reseau(?: (?:informatique|interne|de (?:le |la )?(?:entreprise|societe)))?|mfa|"
    r"(?:serveurs?|service|passerelle|connexion|plateforme|systeme|cluster|lien|acces|portail)s? (?:de |d "
    r")?(?:messagerie|mails?|exchange|vpn|authentification|fichiers|connexion|internet|"
    r"telephonie|sauvegarde|impression|production|paie|principal|central|applicatif))"
    r"(?: (?:de (?:le |la )?(?:entreprise|societe|groupe)|central|principal|generale?|exchange))?)"
)
_DOWN = (
    r"(?:en panne|hors service|hs\b|down|indisponibles?|inaccessibles?|injoignables?|tombee?s?|plantee?s?|par terre|"
    r"a terre|coupee?s?|morte?s?|a l arret|a le arret|"
    r"en rade|ko\b|ne repond(?:ent)? plus|ne fonctionn\w+ (?:plus|pas)|ne march\w+ (?:plus|pas)|injoignables?|muets?|"
    r"en echec|offline|hors ligne|"
    r"completement bloquee?s?|plus disponibles?)"
)

REACH = (
    # Others are fine.
    (
        R.OTHERS_UNAFFECTED,
        either(
            r"\b(?:marche|marchent|fonctionne|fonctionnent|passe|ok|bien|nickel|tourne|impeccable|parfaitement|"
            r"normalement|aucun (?:souci|probleme)|pas de "
            r"(?:souci|probleme))(?: [\w'/-]+){0,3}? (?:pour|chez|sur|avec) (?:tous? |toutes )?(?:les?|mes|nos|mon|"
            r"le reste|la|ma|le poste|le pc)"
            r"(?: [\w'/-]+){0,2}? ?(?:autres?|collegues?|monde|reste|voisine?s?|collaborateurs|utilisateurs|equipe|"
            r"service|bureau)\b",
            r"\b(?:les autres|mes (?:\w+ )?collegues?|ma collegue|mon collegue|tous les autres|tout le monde|mon "
            r"(?:\w+ )?voisin|ma (?:\w+ )?voisine|le reste (?:de|du) (?:la |le |l )?"
            r"\w+|les collegues|les autres (?:\w+)|mes voisins|mon equipe|l equipe|le equipe|ma chef\w*|mon chef|les "
            r"autres postes|ceux (?:de|a) cote|celui (?:de|du) (?:\w+ )?(?:\w+)?)"
            r"(?: (?:\w+ ){0,3}?(?:eux|elles|elle|lui))?,?(?: (?!ne\b)[\w'/-]+){0,3}? (?:ne (?:ont|a|sont|"
            r"est|ont,? eux,?) "
            r"(?:pas|aucun|aucune)(?: (?:de|ce|le|concernee?s?|touchee?s?|"
            r"impactee?s?|affectee?s?|probleme|souci|cela|meme))*|(?:ont|a) (?:pas|aucun) (?:de |ce )?(?:probleme|"
            r"souci)|(?:y )?(?:arrivent?|accede\w*|parvien\w+)(?! (?:pas|plus))|(?:marche|marchent|"
            r"fonctionne|fonctionnent)(?: (?:tres |normalement|bien|parfaitement|sans|correctement|nickel|"
            r"toujours))?(?! (?:pas|plus|mal))|ont (?:bien |toujours |encore |du )?(?:acces|internet|reseau|la main|"
            r"le "
            r"wifi|du reseau)|(?:peut|peuvent)(?! (?:pas|plus|rien))|travaill\w+ (?:normalement|bien|sans)|ca va|"
            r"cela va|va bien|vont bien|se connect\w+ (?:sans|normalement|bien)|y est|y sont|sans "
            r"(?:probleme|souci)|ok\b|bon\b|voi(?:t|ent) (?:bien|tout)|impriment (?:bien|sans|normalement|tres)|"
            r"recoivent|est ok|sont ok|capte\w*(?! (?:pas|plus)))",
            r"\b(?:chez|pour) (?:mes (?:\w+ )?collegues|les autres|mon (?:\w+ )?(?:collegue|voisin)|ma (?:\w+ "
            r")?(?:collegue|voisine)|tout le monde|tous les autres|le reste|les collegues|eux|elle|lui|"
            r"ma chef\w*|mon chef)(?: [\w'/-]+){0,4}? (?:marche|fonctionne|va|tourne|passe|ok|est bon|nickel|pas de "
            r"(?:probleme|souci)|aucun (?:probleme|souci)|rien|"
            r"tout va)(?! (?:pas|plus))",
            r"\b(?:personne (?:de )?autre|aucun (?:autre )?collegue|aucune? autre (?:\w+)|nul autre)(?: "
            r"[\w'/-]+){0,3}?(?: (?:touche|concerne|impacte|ce probleme|"
            r"le probleme|ce souci|pareil|a|est|dans le bureau|affecte)\w*)?",
            r"\bles autres (?:sites|pages|postes|pc|bureaux|collegues) (?:sont ok|vont bien|marchent|fonctionnent)\b|"
            r"\bmes collegues,? (?:eux,? )?(?:non|ca va|si)\b|\b(?:alors que|mais) (?:moi|lui|elle|eux|elles|les "
            r"autres|mes collegues|mon collegue|ma collegue|chez moi|pour moi) (?:oui|si|ca va|cela va|ca marche|"
            r"cela marche)\b",
        ),
    ),
    (
        R.ONE_PERSON,
        either(
            r"\b(?:(?:il ny a|il ne y a|il y a|ne y a|y a) que (?:moi|mon|chez moi|pour moi|le mien|sur mon)|"
            r"(?<!alors )(?<!parce )que (?:chez |pour |sur )?(?:moi(?! (?:oui|si|non|je|cela|ca)\b)|mon (?:poste|pc|"
            r"ordinateur|compte|ordi|telephone))|(?:juste|uniquement|"
            r"seulement|rien que) (?:moi|pour moi|chez moi|mon (?:poste|pc|ordinateur|compte|portable)|sur mon "
            r"(?:poste|pc|ordinateur)|ma machine|un "
            r"(?:utilisateur|poste)|une personne|le mien)|(?:je suis|serais-je|suis-je|etre) (?:bien |visiblement |"
            r"apparemment )?(?:le|la) seule? ?(?:a|dans|concernee?|touchee?|"
            r"impactee?|du|de|ici|$|[.,])|moi seule?\b|moi uniquement|(?:ce est|est|cela est) (?:que |juste |"
            r"seulement )(?:moi|chez moi|pour moi)|ne (?:concerne|touche) que (?:moi|mon|un)|"
            r"un seul (?:poste|utilisateur|pc)|concerne que moi)",
        ),
    ),
    # Outside the company.
    (
        R.CUSTOMERS,
        either(
            r"\b(?:nos |les |des |plusieurs |certains |tous les |tous nos |quelques |beaucoup de |aucun |mes "
            r")?(?:clients?|clientes|patients?|usagers?|acheteurs|"
            r"partenaires|fournisseurs|citoyens|abonnes|adherents|assures|internautes|visiteurs du site|familles|"
            r"parents|locataires|voyageurs|allocataires|"
            r"administres|concitoyens|habitants|eleves|etudiants|beneficiaires|lecteurs|exposants|donneurs de ordre|"
            r"transporteurs)"
            r"(?: [\w'/-]+){0,3}? (?:<cant>|ne (?:peuvent|arrivent|peut|recoivent|voient|parviennent|savent)|(?:y "
            r")?arrivent (?:pas|plus)|peuvent (?:pas|plus)|se plaignent|"
            r"recoivent|sont (?:bloques|coinces|impactes|touches|"
            r"injoignables|debites|factures)|nous (?:appellent|signalent|ecrivent)|signalent|appellent|tombent|"
            r"voient|ont (?:une|des) (?:erreur|message)\w*|"
            r"restent bloques|abandonnent|commandent plus|n ont (?:pas|plus)|ne ont (?:pas|plus))\b",
            r"\b(?:plus |pour |touche |impacte |bloque |penalise |concerne |chez )(?:tous |aucun )?(?:nos |les |les |"
            r"l ensemble des )?(?:clients|usagers|patients|clients externes|adherents)\b"
            r"(?! (?:importants|vip))",
            r"\b(?:la |le |notre |nos )?(?:boutique|site (?:marchand|e-?commerce|de vente|de commande|de reservation|"
            r"client|public|internet|web)|vente en ligne|boutique en ligne|"
            r"eshop|e-shop|(?:portail|espace|plateforme) (?:clients?|usagers?|patients?|de reservation|adherents?|"
            r"assures?|famille|citoyens?)|site vitrine|numero vert|"
            r"hotline clients?|ligne clients?|site de la (?:mairie|ville|societe)|notre site|prise de rendez-vous en "
            r"ligne|paiement en ligne)\b[^.!?\n]{0,45}? "
            r"(?:est|sont|affiche|renvoie|retourne|ne|down|hs|plante|bug|inaccessible|en panne|tombe|indisponible|"
            r"rame|plus|erreur|hors|bloque|a l arret|refuse|a plante)\w*",
            r"\b(?:plus|aucune?) (?:aucune )?(?:commandes?|reservations?|ventes?|paiements?|appels? clients?|prise "
            r"de rendez-vous)(?: [\w'/-]+){0,4}? ?"
            r"(?:passe|passent|possible|arrive|rentre|aboutit|ne|n|en ligne|client|entrant)\w*",
            r"\b(?:clients?|patients?|usagers|gens) (?:font la queue|attendent|dans la file|en caisse|repartent|s "
            r"impatientent|se impatientent)\b",
        ),
    ),
    # The company.
    (
        R.COMPANY,
        either(
            r"\b(?:tout(?:e|es)?|le ensemble de|la totalite de|dans tout(?:e)?|partout dans) (?:la |le |notre |les |"
            r"l )*(?:entreprise|societe|boite|groupe|organisation|structure|"
            r"collectivite|association|maison|personnel|effectif|compagnie|cabinet)\b(?! (?:de|du) (?:travail|projet))",
            r"\btous (?:les|nos) (?:employes|salaries|utilisateurs|collaborateurs|services|sites|bureaux|agents|"
            r"postes|magasins|departements|etages|poles|medecins|soignants|vendeurs)\b|"
            r"\btoutes (?:les|nos) (?:equipes|agences|boutiques|filiales|directions|boites|caisses|classes|ecoles|"
            r"unites)\b|\ble ensemble (?:des|du|de) (?:la |le |les )?(?:collaborateurs|"
            r"salaries|utilisateurs|personnel|sites|agences|services|postes|entreprise|societe|agents|employes|parc|"
            r"reseau)\b",
            r"\bplusieurs centaines de|\bcentaines (?:de|d) (?:\w+)|\bdes milliers\b|\bentreprise (?:entiere|au "
            r"complet|a l arret|a le arret|paralysee|bloquee)\b|\b(?:production|activite|usine|societe|boite) "
            r"(?:est |totalement |completement |entierement )*(?:a l arret|a le arret|paralysee?|arretee?|bloquee?|"
            r"stoppee?)\b|\bpanne (?:generale|globale|totale)\b",
            r"\btous (?:les )?(?:ordinateurs|telephones|pc|serveurs|ecrans|systemes) (?:sont|ont|du|de)\b|"
            r"\baucune? (?:des |de nos |des nos )?(?:salaries?|employes?|utilisateurs?|"
            r"collaborateurs?|agents?)\b(?! (?:de (?:mon|notre)|du service|present))",
        ),
    ),
    # A part of it, before the unqualified "tout le monde".
    (
        R.SITE,
        either(
            r"\b(?:tout le monde|personne|tous|toutes|plus personne|tous les (?:gens|collegues|postes|pc|telephones|"
            r"bureaux)|les gens|plus rien|plus aucun\w*(?: \w+)?|aucune?(?: \w+)?|rien|"
            r"(?:la )?moitie (?:de|du|des)(?: [\w']+)?)(?: [\w'/-]+){0,5}? (?:a|au|aux|dans|sur|du|de|des)(?: "
            r"(?:le|la|les|notre|nos|tout|toute|l|ce|cet))*(?: [\w'-]+){0,1}? ?"
            r"(?:(?:<ordinal>) )?(?:<place>)s?(?: (?:\d{1,2}|[a-z])\b)?\b",
            r"\b(?:<whole>) (?:[\w'-]+ ){0,2}?(?:(?:<ordinal>) )?(?:<place>)s?(?: (?:\d{1,2}|[a-z])\b)?\b",
            r"\b(?:le |la |notre |nos |au |l )?(?:(?:<ordinal>) )?(?:etages?|batiments?|site|usine|agence|entrepot|"
            r"campus|siege|magasin|ecole|clinique|hopital|mairie|lycee|college|depot|filiale|plateforme|boutique)"
            r"(?: (?:de (?:la )?|d |du |a )?[\w'-]+){0,3}? (?:est|sont|a|ont|se retrouve|ne|n)(?: [\w'/-]+){0,4}? "
            r"(?:sans|coupe|coupee|plus|isole|isolee|prive|privee|hors|perdu|paralyse|paralysee|"
            r"bloque|bloquee|a l arret|a le arret|internet|reseau|noir|deconnecte|deconnectee|injoignable|down|"
            r"touche|touchee|en panne|offline)\b",
            r"\b(?:internet|wifi|fibre|box|courant|reseau|messagerie|mails?|telephones?|telephonie|intranet|"
            r"connexion|systeme|panne|"
            r"coupure|coupe|tout|ordinateurs|postes|pc|serveurs?|badgeuses?|badges|"
            r"portes|caisses|electricite|informatique|lignes?)\b(?: [\w'/-]+){0,6}? (?:au|a|dans|sur|de|du)(?: (?:le|"
            r"la|les|tout|toute|notre|nos|l|tous))*(?: [\w'-]+){0,1}? ?(?:(?:<ordinal>) )?"
            r"(?:etages?|batiments?|site|usine|agence|entrepot|campus|siege|clinique|ecole|hopital|lycee|college|"
            r"depot|filiale|rez-de-chaussee|rdc|magasin)\b(?! (?:web|internet|marchand|sharepoint)| de "
            r"(?:vente|commande|reservation))",
            r"\b(?:etage|batiment|hall|tour|niveau|agence|site) ?(?:de |d )?[\w'-]{1,15} (?:est|a|ont|sont|ne) "
            r"(?:[\w'/-]+ ){0,3}?(?:coupe\w*|sans|plus|hors|prive\w*|isole\w*|en panne|perdu|paralyse\w*)\b",
        ),
    ),
    (
        R.TEAM,
        either(
            r"\b(?:tout le monde|personne|tous|toutes|plus personne|tous les (?:gens|collegues|postes)|plus rien|"
            r"aucune?(?: \w+)?|(?:la )?moitie (?:de|du|des)(?: [\w']+)?)"
            r"(?: [\w'/-]+){0,4}? (?:a|au|aux|dans|sur|du|de|des|en)(?: (?:le|la|les|notre|nos|mon|ma|tout|toute|"
            r"l|ce))*(?: [\w'-]+){0,1}? ?"
            r"(?:(?:<team>)|(?:<dept>))s?\b",
            r"\b(?:<whole>) (?:[\w'-]+ ){0,2}?(?:(?:<team>)|(?:<dept>))s?\b",
            r"\b(?:pour|touche|concerne|bloque|impacte|affecte|chez|dans|gene|penalise|ralentit|a) (?:tout |toute |"
            r"l ensemble de )?(?:le |la |notre |mon |ma |l |nous )?(?:[\w'-]+ ){0,1}?(?:equipe|service|"
            r"departement|brigade|pole|open ?space)\b(?! (?:info|it|support|desk|informatique|client|de (?:la "
            r")?messagerie))",
            r"\b(?:notre |mon |ma |la |le |l )(?:[\w'-]+ ){0,1}?(?:equipe|service|departement|pole|open ?space|"
            r"bureau)(?: [\w'-]+){0,2}? (?:<cant>|ne |est |sont |a (?:perdu|le meme|ce)|ont |a plus|bloquee?|"
            r"se retrouve|attend|entiere?|complet|complete|au complet|perd|travaille|utilise)\b(?! (?:en charge|"
            r"competent|ouvert))",
            r"\b(?:la |le |les |aux? |l )?(?:<dept>)(?: (?:tout entier|toute entiere))? (?:<cant>|est (?:bloquee?|a "
            r"l arret|paralysee?|impactee?)|sont (?:bloquee?s|a l arret|paralysees?|impactees?)|ne (?:peut|peuvent|a "
            r"plus|ont plus|"
            r"arrive|arrivent|recoit|recoivent))\b",
            r"\b(?:nous tous|nous toutes|on est tous|on a tous|on est toutes|nous sommes tous|nous avons tous|tous "
            r"ici|tout le monde ici|tous dans (?:le|mon|notre) bureau|aucun de entre nous|aucun de nous|"
            r"plus personne ici|toute la bande|au complet|tout le bureau|chez nous tous|on est plusieurs|toute l "
            r"equipe|toute le equipe|tous les collegues|"
            r"tous (?:les|mes|nos) collegues|entre tous)\b",
        ),
    ),
    # A service that everyone depends on, itself down.
    (
        R.CORE_SERVICE,
        either(
            r"\b(?:toutes les|nos) (?:lignes|communications) (?:telephoniques )?(?:sont )?(?:mortes|coupees|muettes|"
            r"hs|en panne)\b|"
            r"\bplus (?:aucun|un seul) appel (?:ne |n )?(?:arrive|entre|passe|aboutit)\b",
            rf"(?<!ma )(?<!mon )(?<!sa )(?<!son )(?<!mes )(?<!de )(?<!au )(?<!a )\b{_CORE}(?: [\w'/-]+){{0,3}}? "
            rf"(?:(?:est|sont|semble|semblent|a|ont|etait|reste|restent)"
            rf"(?: (?:completement|totalement|entierement|tous|toutes|toujours|actuellement|encore|a nouveau|de "
            rf"nouveau|ete|etre))* )?{_DOWN}"
            rf"(?! (?:chez moi|pour moi|sur mon|a la maison|depuis chez moi|ma|sur ma))",
            r"\b(?:les |la |nos |le |toutes les )?(?:sauvegardes?|back-?ups?)\b[^.!?\n]{0,50}? (?:echou\w*|echec|en "
            r"erreur|ne (?:se sont|sont|se est|est|tourne|tournent|s est|passe|"
            r"passent|fonctionn\w+|se fait|se font|se lance)|plante|plantees?|rate|ratees?|interrompue?s?|pas "
            r"(?:tourne|passee?|faite))\w*|\b(?:echec|erreur) (?:de |des |du |sur )(?:la |les |le |nos "
            r")?(?:sauvegardes?|"
            r"back-?up)|\bplus de sauvegardes?\b|\bveeam\b[^.!?\n]{0,40}(?:echou|echec|erreur|en rouge)\w*",
            r"\b(?:paies?|payes?|salaires?|virements?(?: des salaires)?|paiements? (?:des )?(?:salaires|fournisseurs|"
            r"de masse))\b(?:(?! (?:ma|mon) )[^.!?\n]){0,75}? (?:echou\w*|echec|plante\w*|"
            r"bloque\w*|en erreur|erreur|ne (?:passe|se lance|part|partent|peut|peuvent|fonctionne|demarre|s ouvre|"
            r"tourne|repond|passent)\w*|refuse\w*|rejete\w*|arrete\w*|fige\w*|crash\w*|"
            r"impossible|en panne|indisponible|inaccessible|mouline|se ferme|interrompu\w*|coince\w*|sort en)\b",
            r"\b(?:impossible de |<cant> |peut pas |peux pas |peut plus |peux plus |erreur (?:au|lors du|pendant le) "
            r"|plante (?:au|pendant le|lors du) |bloque (?:au|pendant le|lors du) |echec (?:du|de la) )"
            r"(?:lancer |faire |sortir |valider |envoyer |generer |terminer |cloturer |transmettre |traiter |"
            r"calculer |calcul |traitement |lancement )*(?:de |des |du |la |les |le |nos )*"
            r"(?:paies?|payes?|virements? (?:de|des) salaires?|salaires|virements)\b",
            r"\b(?:salles?|locaux|local) (?:des? |aux )?(?:serveurs?|machines|informatiques?|techniques?)\b|\bdata "
            r"?centers?\b|\bbaies? (?:de )?serveurs?\b|\bcentre de donnees\b",
            r"\b(?:panne|coupure) (?:generale |totale |globale )?(?:de |d |du |des )?(?:la |les |le )?(?:messagerie|"
            r"mails?|internet|reseau|telephonie|telephones|courant|electricite|electrique|authentification|"
            r"serveurs?)\b"
            r"(?= (?:generale|totale|globale|depuis|dans|sur|pour|chez|ce|:|$)|\W)",
        ),
    ),
    # Everyone, without saying where.
    (
        R.COMPANY,
        either(
            r"\btout le monde\b(?! (?:fait la queue|attend|le sait|sait|dit|m a|me|attend|pense|peut voir|a acces|"
            r"peut lire|peut acceder|utilise|partage|va bien|s en|se sert|y a acces|arrive|a recu le|a recu ce|"
            r"imprime|peut ouvrir|passe|travaille dessus|m|se plaint de moi))",
            r"\b(?:plus )?personne (?:ici )?(?:ne )?(?:(?:<clitic>) )*(?:peut|arrive|parvient|recoit|a (?:plus|acces|"
            r"internet|de reseau|pu)|accede|travaille|reussit|voit|entend(?! me)|capte|imprime|"
            r"a\b(?= (?:internet|acces|reseau|le)))(?! (?:a |m |me )?(?:aider|repondre|me repondre|me dire|m "
            r"aider))(?: (?:plus|a|se|pas|rien))*\b",
            r"\bpour tous\b(?! (?:les jours|mes|ses))|\bpour tous (?:les |nos )?(?:utilisateurs|collaborateurs|"
            r"salaries)\b|\bglobale?(?:ment)?\b(?= (?:panne|coupure|depuis|$))",
        ),
    ),
    # Fewer.
    (
        R.PEOPLE,
        either(
            r"\b(?:environ |a peu pres |pres de |presque |plus de |au moins |jusque a |les |nous |nos |mes |autour "
            r"de |quelque |une? |moins de |tous |toutes |"
            r"sommes |etions |est )*(?P<count><number>)(?: (?:de |d |autres?|de nos|de mes|de entre|nouveaux|"
            r"nouvelles|bons?))*(?: (?!minutes|heures|jours|semaines|mois|h\b|fois|ans|km|euros|"
            r"mn|pages|fichiers|mails|go|secondes|tickets|imprimantes|etages|autres?\b|sites|serveurs|ecrans|"
            r"licences|casques|souris|claviers)[a-z-]{3,})? ?(?:<person>)\b(?! (?:secondes|minutes))",
        ),
    ),
    (
        R.PEOPLE,
        r"\b(?:equipe|service|departement|groupe|classe|bureau|open ?space|promo|plateau|agence) (?:de|a) (?:environ "
        r"|pres de |plus de )?(?P<count><number>)\b(?! ?(?:h|heures|jours|minutes|euros))|\b(?:on est|nous sommes|"
        r"sommes|etant|on etait) (?:a |bien |environ |tous |au moins |plus de |deja )*(?P<count2><number>)\b(?! (?:h|"
        r"heures|jours|minutes|ans|euros)\b)",
    ),
    (
        R.PEOPLE,
        r"\b(?P<pair>tous les deux|toutes les deux|nous deux|les deux collegues|(?:mon|ma|une?|l autre|le autre|"
        r"notre) (?:[\w'/-]+ )?(?:collegue|voisine?|assistante?|binome|chef\w*|responsable|stagiaire)"
        r"(?: [\w'/-]+){0,2}? (?:et moi|aussi|egalement|pareil|a le meme|a la meme|rencontre le meme|est dans le "
        r"meme)|(?:moi et|et) (?:mon|ma|une?|l) (?:autre )?(?:[\w'/-]+ )?(?:collegue|voisine?|binome)|moi et "
        r"[a-z]+)\b",
    ),
    (
        R.SEVERAL,
        either(
            r"\b(?:plusieurs|certaine?s?|quelques|beaucoup (?:de|d)|divers|la plupart (?:des|de)|pas mal (?:de|d)|"
            r"bon nombre (?:de|d)|de nombreux|nombre (?:de|d)|differents|d autres|de autres|deux ou trois|trois ou "
            r"quatre|"
            r"de plus en plus (?:de|d)|une partie (?:des|de|du)|un certain nombre (?:de|d)|une poignee de|des)(?: "
            r"(?:nos|mes|les|autres|la|l|le|de|d|entre))* (?:collegues?|gens|personnes|utilisateurs|utilisatrices|"
            r"employes|salaries|agents|"
            r"collaborateurs|collaboratrices|postes|pc|ordinateurs|commerciaux|nous|equipiers|vendeurs|vendeuses|"
            r"infirmieres|soignants|enseignants|profs|conseillers|techniciens|caisses|telephones|bureaux|equipes?|"
            r"medecins|services?|"
            r"caristes|preparateurs|operateurs|magasiniers|secretaires|comptables)\b(?! (?:m ont|me ont|arrivent a|"
            r"disent|ont reussi|y arrivent|recoivent bien))",
            r"\bon est plusieurs\b|\bnous sommes plusieurs\b|\bsommes plusieurs\b|\bplusieurs (?:a|dans|concernes|"
            r"touches|d entre|de entre|au service)\b",
        ),
    ),
    (
        R.SEVERAL,
        r"\b(?:mes|nos|les) (?:autres )?(?:collegues|voisins|autres|equipiers|collaborateurs)(?: [\w'/-]+){0,4}? "
        r"(?:aussi|egalement|pareil|(?:ont|rencontrent) (?:le|la|les|un|ce)? ?(?:memes? )?(?:probleme|souci|message|"
        r"erreur|panne)|<cant>|ne peuvent|ne ont|sont (?:touches|concernes|impactes|bloques|dans le meme)|non plus|"
        r"en sont au meme|se plaignent)\b|\b(?:pas|ne suis pas|suis pas) (?:que|le seul|la seule|seulement|"
        r"uniquement|seule?)(?: (?:moi|chez moi|pour moi|a))?\b|\bmeme "
        r"(?:probleme|souci|chose|message|erreur|constat|panne)(?: [\w'/-]+)? (?:chez|pour) (?:mes|les|d autres|"
        r"plusieurs|mon|ma|des|tous)\b|\bpour (?:mes collegues|nous)\b|\bmoi et (?:mes|les|d autres|plusieurs)\b|"
        r"\bchez nous\b",
    ),
    (
        R.SEVERAL,
        r"\b(?:on|nous)(?: (?:[\w'/-]+))?(?: (?:ne|y|en|se|nous))* (?:<cant>|a plus|a perdu|avons (?:perdu|plus)|"
        r"avons (?:pas|aucun)|recevons (?:plus|pas)|recoit (?:plus|pas)|ne (?:recoit|recevons|voit|voyons|entend|a|"
        r"avons|peut|peuvent|pouvons|arrive|arrivons|accede|"
        r"accedons)(?: (?:plus|pas|aucun\w*|rien|jamais))|sommes (?:tous |completement |totalement |actuellement "
        r")*(?:bloques|bloquees|coupes|isoles|coinces|prives|sans|deconnectes|a l arret|tombes)|est (?:tous |toutes |"
        r"completement )?(?:bloques|coupes|deconnectes|coinces|"
        r"sans internet|sans reseau|prives)|utilise tous)\b",
    ),
    (
        R.SHARED_THING,
        either(
            rf"\b{_SHARED_DEVICE}(?: [\w'/-]+)? (?:partage\w*|commune?s?|collecti\w+|generique|fonctionnel\w*|"
            rf"publi\w+|reseau|(?:de |du |de la |de le |d |des )(?:le |la |les |notre )?(?:equipe|service|etage|"
            rf"couloir|open ?space|plateau|"
            rf"departement|groupe|projet|agence|accueil|secretariat|cuisine|magasin|(?!(?:mon|son) )(?:\w+ )?(?:etage|"
            rf"bureau)|"
            rf"entrepot|atelier|pole|hall|<dept>))\b(?<!disque dur)",
            r"\b(?:imprimante|copieur|photocopieuse|photocopieur|multifonction|traceur|scanner|toner|ecran|"
            r"etiqueteuse|laserjet|douchette)s?(?: [\w'/-]+){0,3}? (?:au|a|dans|sur|pres|devant|de|du|en|a cote|"
            r"cote)(?: (?:le|la|les|notre|nos|l|de))* "
            r"(?:(?:<ordinal>)(?= |$|[,.])|(?:(?:<ordinal>) )?(?:etage|accueil|couloir|open ?space|rdc|"
            r"rez-de-chaussee|salle|hall|entrepot|quai|comptoir|secretariat|local|atelier|magasin|caisse|plateau|"
            r"batiment|niveau|cuisine|sous-sol|reprographie|copie|poste de garde|"
            r"salle des profs|cdi|bibliotheque|<dept>)\b)",
            r"\bsalles? (?:de )?(?:reunions?|conferences?|conseil|formation|visio\w*|cours|classe|seminaire|des "
            r"profs|informatique|de pause)\b|\bsalles? (?!(?:de|du|des|serveurs?|machines?|est|ne|a|et|ou|qui|que|"
            r"blanche|attente|technique|bains?|d)\b)[a-z0-9][\w-]*|\bamphi\w*\b|(?<!comment )\b(?:on|nous|tout le "
            r"monde|toute l equipe|toute le equipe|tous|le equipe|le service) (?:l |la |le |se |s |y |en |nous )*"
            r"(?:utilise|utilisons|partage|partageons|imprime dessus|servent|sert|utilisent|en sert|partagent|"
            r"servons|imprime|imprimons)(?: (?:tous|toutes|a plusieurs))?\b|\b(?:utilisee?s?|partagee?s?) (?:par|"
            r"avec|entre) (?:tous|tout|toute|toutes|le|la|les|notre|nos|plusieurs|nous|deux|trois|"
            r"quatre|\d+|mes|mon|l)\b|\b(?:dossier|lecteur|boite|partage|repertoire|disque|bal|espace|agenda|"
            r"calendrier|fichier)s? (?:\w+ )?(?:partagee?s?|commune?s?|reseau de (?:l |la |le )?(?:equipe|"
            r"service))\b|\b(?:toute la|pour toute la) journee de caisse\b",
        ),
    ),
)

_COMPUTER = (
    r"(?:ordinateurs?|pc|portables?|postes?|machine|laptop|macbook|thinkpad|mac|unite centrale|tour|bureau fixe|"
    r"(?:pc|ordinateur) portable)"
)
_DEAD = (
    r"(?:(?:ne )?(?:se |s )?(?:re)?(?:demarre|demarrent|allume|allument|boote|lance|reveille)(?: (?:<adv>))* "
    r"(?:<neg>)|(?:<cant>) (?:se |s )?(?:re)?(?:demarrer|allumer|booter)|"
    r"ne donne (?:plus|pas|aucun)|aucun signe de vie|(?:est|semble|completement|tout|totalement) (?:completement |"
    r"totalement |bel et bien )?(?:mort|morte|eteint|hs|noir|kaput|crame)|a rendu l|"
    r"a (?:lache|crame|grille|claque)|vient de (?:lacher|mourir|griller)|refuse de (?:demarrer|s allumer|se allumer|"
    r"booter)|redemarre en boucle|"
    r"tourne en boucle (?:au|de) demarrage|reste (?:noir|sur un ecran noir|eteint|bloque (?:au|sur le|a le) "
    r"(?:demarrage|logo|ecran de))|ecran (?:bleu|noir) au demarrage)"
)
_WORK = (
    r"(?:travailler|bosser|taffer|trimer|avancer|rien faire|faire (?:mon|notre|leur|son) (?:travail|boulot|job)|"
    r"faire quoi que ce soit|continuer|produire|exercer|commencer (?:ma journee|a travailler|le travail))"
)
_ENTER = (
    r"(?:(?:me |se |nous |m |s )?(?:re)?(?:connecter|loguer|logger|identifier|authentifier)|ouvrir (?:ma |une |sa |"
    r"la |leur |nos |de )*sessions?|entrer (?:dans|sur)|rentrer (?:dans|sur)|"
    r"acceder a|deverrouiller|me servir de)"
)
_OWN_DOOR = (
    r"(?:(?:a|au|sur|dans)? ?(?:mon |ma |le |la |son |sa |mes |leur |l |un |notre )*(?:windows |)(?:ordinateur|pc|"
    r"poste(?! de)|portable|session|sessions|windows|machine|compte(?! (?:teams|sap|"
    r"jira|salesforce|zoom))|poste de travail|comptes|rien|domaine|reseau de (?:l |la )?(?:entreprise|societe))|"
    r"nulle part|a rien|partout|sur aucun \w+|aucun (?:poste|outil))"
)

URGENCY = (
    (
        U.BLOCKED,
        rf"\b(?:<cant>) (?:(?:<clitic>|<adv>) )*{_WORK}\b(?! (?:correctement|efficacement|confortablement|"
        rf"normalement|vite|avec (?:deux|ce|cela|les deux|mes deux|un)|comme il faut|dans de bonnes|sereinement|"
        rf"dessus|dessus|a distance|a deux|depuis chez moi|de chez moi|en paix|proprement|dans (?:excel|word|ce|le "
        rf"fichier|le dossier)|sur (?:ce|le|mon) (?:dossier|fichier|projet)|de la maison|dans le calme|dans ces "
        rf"conditions))",
    ),
    (
        U.BLOCKED,
        either(
            r"\b(?:(?:completement|totalement|entierement|complet|totale|tous|tout est|on est|je suis|nous sommes|"
            r"suis|sommes|me retrouve|reste) (?:completement |totalement |entierement |tous |toutes |carrement |"
            r"donc |du coup )*(?:bloquee?s?|paralysee?s?|a l arret|a le arret|coincee?s?|au chomage technique|"
            r"plantee?s?|immobilisee?s?)(?! (?:dans les? (?:embouteillages|bouchons|ascenseur|train)|sur (?:ce|cette|"
            r"le|la|l|un|une) "
            r"(?:etape|ecran|page|fenetre|point|question|dossier)|a le etape|dehors)))\b",
            r"\b(?:travail|production|activite|service|usine|entrepot|chaine|caisses?|bureau|agence|atelier|equipe|"
            r"expeditions?|magasin|ligne|logistique|plateau|accueil|hotline|tout|site|labo|ateliers|boite|"
            r"consultations?|facturation|ventes)"
            r"(?: [\w'/-]+){0,2}? (?:est |sont |completement |totalement |entierement |tout |tous |)+(?:a l arret|a "
            r"le arret|bloquee?s?|paralysee?s?|arretee?s?|stoppee?s?|au point mort|immobilisee?s?|"
            r"interrompue?s?)\b(?! (?:dans|par le spam|sur le site))",
            r"\b(?:me|nous|les|le|la) ?(?:empech\w+|bloque\w*|interdit) (?:totalement |completement |tous |tout "
            r")?(?:de |d )?(?:travailler|bosser|avancer|faire (?:mon|notre|leur) travail|toute activite)\b|"
            r"\bempech\w+ "
            r"(?:tout le monde|toute l equipe|le equipe|tous les \w+|les gens) de travailler\b|\bbloque (?:toute|"
            r"tout|l ensemble|mon|notre|le ensemble|la|le) (?:la |le |l |les |mon |ma |notre )?(?:travail|activite|"
            r"production|equipe|service|boulot|"
            r"chaine|usine|boite)\b|\b(?:travail|boulot) (?:impossible|a l arret)\b",
            r"\b(?:plus rien (?:ne )?(?:marche|fonctionne|ne repond|ne marche)|rien ne (?:marche|fonctionne|va) plus|"
            r"plus du tout travailler|les bras croises|tourne les pouces|tournons les pouces|tournent les pouces|me "
            r"tourne les pouces|"
            r"chomage technique|au point mort|a l arret complet|a le arret complet|je ne (?:peux|sais) plus rien "
            r"faire|(?:peux|peut|pouvons|pouvez|peuvent) (?:donc )?(?:plus|pas) rien faire|rien faire du tout|sans "
            r"(?:cela|ca|lui|elle|mon pc|mon poste|ordinateur) (?:je|on|nous) "
            r"(?:ne )?(?:peux|peut|pouvons|fais|sommes)|inutilisable pour travailler|sans outil de travail|aucun "
            r"moyen de (?:travailler|contourner)|pas de (?:solution|plan b|autre (?:poste|pc|solution|ordinateur|"
            r"moyen))|aucune solution de (?:secours|contournement|repli)|(?:ne )?ai (?:rien|aucun autre \w+|pas) "
            r"(?:de autre (?:pour|poste|pc|ordinateur|machine)|de autre\b|de secours)(?! a (?:signaler|dire|"
            r"ajouter)))\b",
        ),
    ),
    (
        U.BLOCKED,
        either(
            r"\b(?:mon|son|notre|ma|sa|le|la|leur|mes|nos|l|un de mes|windows) (?:compte|session|profil|acces|"
            r"utilisateur|comptes|sessions|login|identifiant)s?(?: (?:windows|utilisateur|ad|de domaine|principal|"
            r"reseau|pro|informatique|microsoft|de [a-z]+(?: [a-z]+)?))* "
            r"(?:(?:est|a ete|sont|vient d etre|vient de etre|se|reste|se retrouve|ont ete|etait|semble) "
            r")+(?:[\w'/-]+ )?(?:verrouille|bloque|desactive|suspendu)\w*(?! (?:dans|sur) (?:sap|jira|teams|"
            r"salesforce|l intranet|le intranet|le crm|l erp|le erp|zoom))",
            r"\bcompte (?:windows |ad )?(?:verrouille|bloque|desactive)\b(?! (?:sap|dans|sur))|\bsession "
            r"(?:verrouillee|bloquee)\b|\b(?:verrouille|bloque) (?:mon|son|le) compte\b|\b(?:suis|est) (?:verrouille|"
            r"bloque)e? (?:dehors|hors de)",
            rf"\b(?:<cant>) (?:(?:<clitic>|<adv>) )*{_ENTER} ?{_OWN_DOOR}\b",
            r"\b(?:<cant>) (?:(?:<clitic>|<adv>) )*ouvrir (?:ma |une |sa |la |leur |nos |leurs |de )*sessions?\b",
            r"\b(?:windows|pc|ordinateur|poste|portable|session)\b[^.!?\n]{0,50}(?:refuse|rejette|accepte (?:pas|"
            r"plus)|n accepte|ne accepte|reconnait (?:pas|plus))\w* (?:pas |plus )?(?:mon|le|mes|son|ce) (?:mot|code|"
            r"identifiant)",
            r"\bmot de passe\b[^.!?\n]{0,50}(?:refuse|rejete|incorrect|accepte pas|plus accepte|pas reconnu|ne passe "
            r"(?:pas|plus)|expire)[^.!?\n]{0,70}(?:session|windows|ordinateur|\bpc\b|poste|entrer|rien faire|nulle "
            r"part)",
        ),
    ),
    (
        U.BLOCKED,
        rf"\b{_COMPUTER}\b(?:(?! (?:la|les|une|mais|et) )[^.!?\n,]){{0,30}}? {_DEAD}|\bwindows (?:ne )?(?:demarre|se "
        rf"lance|se charge|s ouvre|se ouvre) (?:<neg>)\b|\b(?:<cant>) (?:<clitic> )*(?:allumer|demarrer|booter) "
        rf"(?:mon |ma |le |son |l |la )*{_COMPUTER}\b|\b{_COMPUTER} (?:professionnel |pro |fixe |dell |lenovo |hp "
        rf")?(?:mort|morte|hs|en panne totale)\b",
    ),
    (
        U.BLOCKED,
        either(
            r"\b(?:plus )?(?:personne|aucune? (?:\w+)|aucun de (?:nous|entre nous))(?: [\w'/-]+){0,5}? (?:ne "
            r")?(?:(?:<clitic>) )*(?:peut|arrive|parvient|reussit|accede|a (?:plus |de |d )*(?:internet|acces|reseau|"
            r"telephone|connexion)|recoit|imprime|"
            r"travaille|capte|entre|a pu)\b(?! (?:a )?(?:m |me |nous )?(?:aider|repondre|dire|expliquer|joindre|"
            r"renseigner|m aider))",
            r"\b(?:tout le monde|tous (?:les|nos) \w+|toute (?:la|l|le|notre) [\w'-]+|tout (?:le|l|notre) [\w'-]+|"
            r"(?:le|la|notre) (?:<ordinal>) etage|on|nous|le ensemble (?:de|des|du) \w+|agence|site|etage|batiment|"
            r"usine|entrepot|clinique|magasin|ecole|siege|equipe|service|"
            r"plateau)(?: [\w'/-]+){0,5}? (?:est|sont|sommes|se retrouve|a|ont|avons|n a|ne a|ne ont) (?:tous |"
            r"completement |totalement |actuellement |donc |tout |)*(?:coupee?s?|deconnectee?s?|sans (?:internet|"
            r"reseau|telephone|electricite|connexion|courant|informatique|acces|mail|erp|sap)|privee?s? de|"
            r"isolee?s?|hors ligne|plus (?:de |d |aucun |du tout de |d acces |acces a |acces au |de acces "
            r")*(?:internet|reseau|telephone|connexion|wifi|courant|telephonie)|perdu (?:internet|le reseau|la "
            r"connexion|le acces|l acces)|offline|en panne)",
            r"\b(?:<cant>) (?:(?:<clitic>|<adv>) )*(?:connecter|acceder|ouvrir|joindre|recevoir|envoyer|"
            r"appeler|telephoner)\b[^.!?\n]{0,50}? (?:pour|chez) (?:tout le monde|tous|toute|aucune?|"
            r"le ensemble|personne)\b",
            r"\b(?:internet|reseau|wifi|messagerie|exchange|authentification|telephonie|telephones|standard|erp|sap|"
            r"active directory|serveurs?|tout|electricite|site (?:marchand|e-commerce)|portail client|boutique|"
            r"application metier|crm|connexion|vpn|lignes?)"
            r"(?: [\w'/-]+){0,4}? (?:est|sont|a|ont|ne|en|hs|down|coupee?|plantee?|tombee?s?|plus)\b"
            r"(?! (?:[\w'-]+ ){0,2}?(?:lente?s?|instables?|ralentie?s?)\b)[^.!?\n]{0,45} "
            r"(?:pour (?:tout le monde|tous|toute|nous tous|l ensemble|le ensemble|nos clients|les clients|\d{2,4})|"
            r"(?:dans|sur|a|au|de|chez) (?:tout|toute|tous|toutes) "
            r"(?:le|la|les|l|notre|nos)|partout)",
            r"\b(?:panne|coupure) (?:generale|totale|globale|complete)\b|\b(?:dans|sur|pour) tout(?:e|es|s)? (?:le|"
            r"la|les|l|notre) (?:entreprise|societe|site|batiment|etage|siege|usine|boite|campus|"
            r"agence)\b[^.!?\n]{0,40}(?:plus|panne|coupe|hs|aucun|sans|arret)\w*",
            r"\b(?:(?:<number>) (?:de nos |de mes |autres |\w+ )?(?:<person>)|plusieurs (?:utilisateurs|personnes|"
            r"collegues|postes|agents)|tout le monde|tous (?:les|nos) \w+|toute l equipe|toute le equipe|"
            r"nous tous|toute la \w+|tout le \w+)(?: [\w'/()-]+){0,5}? (?:<cant>) "
            r"(?:(?:<clitic>|<adv>) )*(?:connecter|travailler|bosser|acceder a (?:rien|internet|leur|le erp|l erp|"
            r"sap)|facturer|telephoner|appeler|ouvrir (?:leur |de )?sessions?|encaisser|expedier|(?:envoyer|"
            r"recevoir)(?: et recevoir| ni recevoir| ou recevoir)? (?:de |des |les |leurs |d )?(?:mails?|appels?))\b",
            r"\b(?:internet|reseau|messagerie|telephonie|telephones|erp|serveurs?|wifi)(?: [\w'/-]+){0,2}? (?:(?:est|"
            r"sont) )?(?:completement |totalement )?(?:en panne|hs|down|coupee?s?|par terre|inaccessible|"
            r"indisponible|tombee?s?)(?: [\w'/-]+){0,4}? (?:tout|toute|tous|partout|siege|site|etage|batiment|"
            r"agence)\b",
        ),
    ),
    (
        U.HARM_GROWING,
        either(
            r"\b(?:perd|perds|perdons|perdent|coute|coutent|perdre|faire perdre|fait perdre|perte|pertes)(?: (?:de|"
            r"des|du|d|nous|a le entreprise|a la societe|beaucoup|enormement|chaque \w+|tous les jours|nos|l|un|une|"
            r"plein))* "
            r"(?:donnees|argent|commandes?|clients?|ventes?|chiffre|chiffre de affaires|ca|euros?|fortune|milliers|"
            r"centaines|dossiers clients|saisies?|production|\d+ ?(?:euros|€|k))\b(?! (?:sensibles? volees))",
            r"\b(?:donnees|fichiers?|documents?|dossiers?|mails?|commandes?|enregistrements|saisies)(?: "
            r"[\w'/-]+){0,3}? (?:disparaissent|se suppriment|s effacent|se effacent|se perdent|sont (?:en train de "
            r"(?:etre )?)?(?:perdu|ecrase|efface|supprime)\w*|se corrompent|"
            r"sont (?:perdu|corrompu)\w* (?:au fur|a chaque|les uns)|continuent de disparaitre|continuent a "
            r"disparaitre)\b|\b(?:de plus en plus|toujours plus|encore plus) de (?:fichiers|donnees|dossiers|"
            r"documents|mails)\b",
            r"\b(?:plus|aucune?) (?:aucune )?(?:commandes?|ventes?|reservations?|paiements?|factures?|livraisons?|"
            r"encaissements?)(?: (?:ne|n|en ligne|client|clients))*(?: [\w'/-]+){0,2}? ?(?:passe|passent|rentre|"
            r"rentrent|part|partent|possible|possibles|sort|arrive|arrivent|aboutit|aboutissent)\b",
            r"\b(?:camions?|patients?|chauffeurs?|livreurs?|transporteurs?)(?: [\w'/-]+){0,4}? (?:attendent|attend|"
            r"en attente|bloques?|a quai|coinces?|font la queue|poireaut\w+|patientent|repartent|s accumulent|se "
            r"accumulent|immobilises?)\b|\bcolis (?:[\w'/-]+ ){0,3}?(?:bloques?|en souffrance|s "
            r"accumulent|se accumulent|s entassent|en attente)\b|\bfile de attente (?:de clients|en caisse|au "
            r"guichet)\b|\bclients? (?:font la queue|repartent|s accumulent|partent|attendent en caisse|"
            r"abandonnent)\b",
            r"\bchaque (?:heure|minute|jour) (?:qui passe|compte|coute|nous coute|perdue?)\b|\bpenalites?\b(?! (?:de "
            r"retard)? non)|\bamendes?\b|\b(?:dangereu\w+|en danger|mise en danger|risque (?:pour la securite|de "
            r"blessure|electrique|d accident|de accident|d incendie|de incendie)|accident|blesse\w*)\b|"
            r"\bse propage\w*\b|\ben train de (?:se propager|disparaitre|se vider|s effacer|se effacer)\b",
            r"\b(?:<cant>) (?:(?:<clitic>|<adv>) )*(?:expedier|facturer|vendre|livrer|encaisser|payer (?:les|nos) "
            r"(?:fournisseurs|salaries)|prendre (?:les |de |des |d )?(?:commandes|paiements|reservations|appels de "
            r"urgence)|traiter (?:les |de |des )?(?:commandes|paiements)|enregistrer (?:les |de |des )?(?:commandes|"
            r"ventes)|charger (?:les|nos|le) camions?|imprimer (?:les |nos |de |des )?(?:bons? de livraison|"
            r"etiquettes? de (?:transport|expedition)|ordonnances))\b|\b(?:chaine|ligne|machine)s? (?:de "
            r"(?:production|montage|fabrication|conditionnement)|d assemblage|de assemblage) (?:est |sont |a |)"
            r"(?:a l arret|a le arret|arretee?s?|stoppee?s?|bloquee?s?)",
        ),
    ),
    (
        U.DUE_TODAY,
        r"(?<!depuis )(?<!apres )(?<!de la )\b(?:<event>)\b(?: (?!depuis\b)[\w'/-]+){0,7}?(?:,| -)? "
        r"(?:<fixed_today>)(?! (?:cela|il|elle|ca) (?:a commence|ne))",
    ),
    (
        U.DUE_TODAY,
        r"\b(?:juste|\d{1,3} ?(?:minutes|min)|dix minutes|cinq minutes|un quart de heure|peu de temps) avant (?:ma|"
        r"la|notre|mon|le|une|un|sa|son|les|l) ?(?:[\w'/-]+ ){0,2}?(?:<event>)\b",
    ),
    (
        U.DUE_TODAY,
        r"(?<!depuis )(?<!depuis ce )(?<!de )\b(?:<fixed_today>)(?:,| -|:)?(?: [\w'/-]+){0,7}? (?:<event>|dois|doit|"
        r"doivent|devons|echeance|deadline|commence|demarre|debute|presente|part|partent|pars|rends|rendre|livrer|"
        r"dernier delai|date limite|"
        r"delai|passe a)\b(?! (?:ne |n |pas|toujours)* ?(?:marche|fonctionne))",
    ),
    (
        U.DUE_TODAY,
        r"\b(?:dois|doit|doivent|devons|faut|faudrait|besoin|attendue?s?|attendent|attend|rendre|envoyer|livrer|"
        r"deposer|transmettre|finir|terminer|boucler|cloturer|valider|payer|remettre|signer|presenter|presente|"
        r"partir|part|partent|pars|ferme|expire|cloture|commence|debute|demarre|"
        r"date limite|deadline|echeance|dernier delai|delai|rend|rends|imprimer|soumettre|declarer|declaration|"
        r"publier|prets?|prete|termine|utiliser|disposer|prends|prend|ouvre|lance|passe|anime|recois|recevons|"
        r"facturer)\b(?! (?:plus|pas|en panne))(?: (?!depuis\b)[\w'/-]+){0,8}? (?:<fixed_today>)(?! (?:cela|il|elle|"
        r"que cela|en panne))",
    ),
    (
        U.DUE_TODAY,
        either(
            r"\b(?:clients?|cliente|patients?|patiente|candidate?s?|visiteurs?|fournisseurs?|usagers?|partenaires?|"
            r"investisseurs?|auditeurs?|participants?|invites?|interlocuteur|public|famille|stagiaires|eleves|"
            r"etudiants|chauffeur|livreur)(?: [\w'/-]+)? (?:est |sont |a |deja |)*"
            r"(?:en ligne|au telephone|au bout du fil|devant moi|en face|sur place|attend|attendent|patientent|"
            r"patiente|dans la salle|au guichet|au comptoir|en caisse|a l accueil|a le accueil|la devant|assis|"
            r"arrives?|sont la|est la|en salle de attente|deja la|font la queue|installes)\b",
            r"\b(?:reunion|visio|presentation|cours|formation|audience|conference|entretien|webinaire|demo|examen|"
            r"comite|soutenance|seance|atelier|appel)s? (?:a |est |sont |deja |vient de |va |ont |qui )*(?:commence|"
            r"commencer|demarre|demarrer|debute|debuter|en cours|attend|imminente?)\w*(?! (?:demain|lundi|mardi|"
            r"mercredi|jeudi|vendredi|la semaine|le \d|dans \w+ jours))",
            r"\b(?:jour j\b|dernier jour (?:pour|de|avant)|aujourdhui (?:meme |)(?:dernier delai|au plus tard|minuit|"
            r"imperativement|sans faute)|avant (?:ce soir|midi|la fin de journee|la fermeture)|au plus tard (?:ce "
            r"soir|aujourdhui|a midi|a \d+ ?h|cet)|pour (?:ce soir|midi|aujourdhui|tout a l heure|tout a le heure|"
            r"cet apres)|d ici ce soir|de ici ce soir|dans l heure|dans le heure)\b",
        ),
    ),
    (
        U.DUE_LATER,
        r"(?<!depuis )(?<!hier )\b(?:(?:apres-)?demain(?: (?:matin|midi|soir|apres[ -]?midi))?|(?:lundi|mardi|"
        r"mercredi|jeudi|vendredi|semaine|mois|rentree) (?:prochaine?|qui vient|suivante?)|(?:semaine|mois) "
        r"prochaine?|(?:pour|avant|jusque a|jusque au|a partir (?:de|du)|des|de ici|d ici|"
        r"commence|commencera|arrive|arrivera|debute|debutera|demarre|rejoint|rejoindra|prevue?s?|au plus tard|"
        r"integre|prend son poste|quitte)(?: (?:le|la|ce|au|nous|notre|equipe|de|chez|service|l))*(?: (?:<day>|fin "
        r"(?:de |du )?(?:semaine|mois|annee|trimestre|<month>)|la fin (?:de |du )?(?:la |le )?(?:semaine|mois)|"
        r"\d{1,2}(?:er)?(?: (?:<month>)|/\d{1,2})|"
        r"\d{1,2} (?:du mois)|1er|debut (?:de )?(?:semaine|mois|<month>)|(?:le )?mois de (?:<month>)|<month>|"
        r"week-?end|la rentree|rentree|quinzaine))|(?:en |a la |de ici la |avant la )?fin (?:de |du )?(?:la |le "
        r")?(?:semaine|mois)|cette semaine|dans (?:quelques|deux|trois|quatre|cinq|\d{1,2}|une dizaine de|dix|huit|"
        r"quinze) (?:jours|semaines)|"
        r"dans une semaine|sous (?:huit|quinze|\d+) jours|ce (?:jeudi|vendredi|mercredi|mardi|lundi)|(?:le |du "
        r")?(?:<day>) (?:\d{1,2}(?: (?:<month>))?|matin|apres[ -]?midi|soir|a \d{1,2} ?h)|le \d{1,2}(?:er)? "
        r"(?:<month>)|le \d{1,2}/\d{1,2}|debut (?:de )?(?:semaine|mois|<month>|annee))\b",
    ),
    (
        U.DUE_LATER,
        r"\b(?:commence|commencent|debute|demarre|arrive|arrivent|rejoint|besoin|reunion|presentation|deplacement|"
        r"pars|part|depart|deadline|echeance|atelier|formation|evenement|lancement|visite|audit|entretien|examen|"
        r"livrer|rendre|dois|doit|presente|voyage|seminaire|quitte|retour|"
        r"arrivee|prise de poste|prevue?)\b(?: [\w'/-]+){0,6}? (?:<day>)\b(?! (?:dernier|derniere|passe))",
    ),
    (
        U.WORKAROUND,
        either(
            r"\b(?:en attendant|pour le moment|pour l instant|pour le instant|entre-temps|entre temps|temporairement|"
            r"provisoirement|dans le intervalle|d ici la|de ici la|en depannage|en secours)(?:,| je| on| nous| j| il|"
            r" elle| les| mes)*(?: [\w'/-]+){0,2}? (?:utilise|utilisons|travaille|travaillons|"
            r"passe|passons|prends|prend|fais|fait|faisons|imprime|imprimons|sers|sert|debrouille\w*|emprunte|"
            r"emprunt\w+|contourne|contournons|bosse|me connecte|se connecte|partage|note|notons|saisis|saisit|"
            r"consulte|peux|peut|pouvons|ai|avons|va|vais|allons|depanne\w*|monte|montons|lis|bricole|me suis|"
            r"recopie|tiens|"
            r"continue|appelle|telephone|envoie)\b[^.!?\n]{0,60}",
            r"\b(?:solution de (?:contournement|secours|repli|remplacement|fortune)|plan b|contourn\w+|systeme "
            r"d)\b(?<!pas de solution de contournement)(?<!aucune solution de contournement)|\b(?:je|on|nous) (?:me |"
            r"m |nous |se |s )*(?:debrouille|debrouillons|depanne|arrange|en sors|en sort|en sortons)\b(?! (?:plus|"
            r"pas))",
            r"\b(?:peux|peut|pouvons|arrive a|arrivons a|utilise|utilisons|travaille|travaillons|passe par|passe|"
            r"passons par|imprime|imprimons|me sers|se sert|me connecte|consulte|lis|emprunte|prends|va|fait|fais|"
            r"tourne|bosse|y accede|accede|pointe|saisis|note)"
            r"(?! (?:pas|plus|rien|jamais))(?: [\w'/-]+){0,6}? (?:sur|avec|depuis|via|par|dans|a partir de|emprunte|"
            r"celle|celui) ?(?:(?:un|une|le|la|l|mon|ma|celle|celui|les|mes|son|leur|notre|ceux) )*(?:autre "
            r"(?:imprimante|poste|pc|ordinateur|ecran|navigateur|portable|bureau|salle|souris|clavier|casque|"
            r"telephone|machine|scanner|prise|cable|wifi|copieur|moyen|badge|photocopieu\w+)|"
            r"(?:imprimante|copieur|photocopieu\w+|salle|scanner|poste|celle|celui|pc|ordinateur|portable|ecran|"
            r"telephone|badge|casque|souris)(?: [\w'-]+)? (?:d a cote|de a cote|du (?:dessus|dessous|couloir|"
            r"collegue|service)|de secours|de remplacement|de mon collegue|de ma collegue|de mon voisin|de ma "
            r"voisine|d un collegue|de un collegue|de un\w*|d un\w*|"
            r"perso\w*|de pret|du \w+ etage|du fond|voisine?|de l accueil|de le accueil|de la compta\w*|du "
            r"secretariat|de la salle|des rh|de le etage|de l etage)|webmail|version (?:web|en ligne|navigateur|"
            r"mobile)|navigateur|telephone|smartphone|portable perso|4g|partage de connexion|hotspot|cable|"
            r"(?:vieux|vieille|ancien|ancienne) (?:pc|portable|souris|clavier|casque|ordinateur|ecran|poste|"
            r"telephone|version|imprimante)|tablette|pc (?:perso|de pret|de secours)|papier|la main)\b",
            r"\b(?:marche|fonctionne|passe|ca va|cela va|ok|va|y arrive|accede)(?: (?:bien|tres bien|normalement|"
            r"parfaitement|sans (?:souci|probleme)|quand meme|encore))? (?:en|sur|via|dans|avec|depuis|par) (?:le |"
            r"la |l |mon |ma |un |une |les |autre )*(?:web|navigateur|version web|telephone|mobile|cable|filaire|"
            r"webmail|4g|"
            r"partage de connexion|autre \w+|ethernet|chrome|edge|firefox|navigation privee|usb|tablette|portable|"
            r"ligne)\b",
            r"\b(?:a part cela|a part ca|sinon|pour le reste|hormis cela),? (?:tout |cela |le reste |ca )?(?:va|"
            r"marche|fonctionne|est ok|ok|roule)\b|\b(?:peux|peut|pouvons) (?:quand meme|toujours|encore|neanmoins|"
            r"malgre tout|continuer a) (?:travailler|bosser|avancer|faire autre chose|imprimer|l utiliser|le "
            r"utiliser)\b|\b(?:peux|peut|pouvons) travailler\b|"
            r"\b(?:arrive|arrivons) (?:quand meme |encore |toujours |malgre tout |bien )?a (?:travailler|bosser|"
            r"avancer|se debrouiller)\b|"
            r"\bsi (?:je|on) (?:redemarre|relance|debranche|deconnecte)\b[^.!?\n]{0,25} (?:cela|ca|il|elle)? "
            r"?(?:remarche|repart|refonctionne|marche|revient)|\b(?:redemarrer|relancer) (?:regle|resout|suffit|"
            r"aide)\b|\b(?:faire|fais|fait|faisons|saisis|notons|note) (?:a la main|sur papier|manuellement)\b|"
            r"\bmanuellement\b|"
            r"\ba la main\b(?! (?:courante|d oeuvre))|\b(?:il y a|j ai|je ai|on a|nous avons|ai) (?:encore |quand "
            r"meme |heureusement |toujours |aussi )?(?:une autre|un autre|un deuxieme|une deuxieme|un vieux|un "
            r"second|une seconde|celle de|un de secours|une de secours)\b",
        ),
    ),
    (
        U.INTERMITTENT,
        r"\b(?:parfois|par moments?|de temps en temps|de temps a autre|par intermittence|intermittente?s?|"
        r"quelquefois|occasionnellement|regulierement|aleatoire(?:s|ment)?|sporadique\w*|toutes les (?:\d{1,3}|deux|"
        r"trois|cinq|dix|quinze|vingt|trente|quelques) ?(?:minutes?|min|heures?|h|secondes?)|toutes les "
        r"(?:heures|minutes|demi-heures|demi heures)|tous les (?:quarts de heure|deux jours)|(?:plusieurs|deux|trois|"
        r"quatre|cinq|dix|\d+) (?:a \w+ |ou \w+ )?fois (?:par|dans la|depuis|ce|aujourdhui|de suite|le)|une fois sur "
        r"(?:deux|trois|\w+)|un (?:jour|coup) (?:sur deux|oui|ca marche|cela marche|il)|va et vient|par periodes?|"
        r"sans cesse|"
        r"sans arret|a (?:plusieurs reprises|repetition)|repetition|en pointille|souvent|tantot|selon les jours|ca "
        r"depend des (?:jours|fois)|cela depend des|des fois|se coupe toutes|chaque (?:heure|soir|matin|fois que))\b",
    ),
    (
        U.DEGRADED,
        r"\b(?:lente?s?|lenteurs?|lentement|ralenti\w*|ralentissements?|rame(?:nt|r)?|au ralenti|penible|penibles|"
        r"laborieu\w+|met (?:une eternite|des plombes|un temps)|(?:ne )?peux pas travailler (?:correctement|"
        r"efficacement|normalement|confortablement)|le reste (?:marche|fonctionne|va)|tout le reste (?:marche|"
        r"fonctionne|va|est)|les autres "
        r"(?:logiciels|applications|programmes|sites|pages) (?:marchent|fonctionnent|vont|sont)|(?:un seul|une seule|"
        r"plus qu un seul|plus que un seul) (?:ecran|moniteur)|moins efficace|perds du temps|perd du temps|perte de "
        r"temps|fait perdre du temps|me ralentit|nous ralentit|handicapant|genant pour travailler)\b",
    ),
    (
        U.COSMETIC,
        r"\b(?:cosmetique|esthetique|(?:pas|rien) (?:de )?(?:bien |tres |si |d |vraiment |trop )?(?:grave|mechant|"
        r"dramatique|important|critique|genant|bloquant|tragique|grave du tout)|sans gravite|mineure?s?|(?:un peu|"
        r"legerement|juste|simplement|seulement|plutot|assez) (?:ridicule|agacant|enervant|genant|penible|irritant|"
        r"moche|"
        r"embetant|lassant|"
        r"desagreable)|petit (?:detail|souci|desagrement|bug|truc|probleme|defaut|pepin|ennui)|petite (?:chose|gene|"
        r"coquille|anomalie|question)|detail|coquille|faute de (?:frappe|orthographe)|faute d orthographe|mauvaise "
        r"(?:police|couleur)|mauvais logo|fond de ecran|(?:change|changee?) de couleur|icones?|couine|ancien logo|on "
        r"(?:s y fait|vit avec|fait avec)|(?:je|on) (?:fais|fait|vis|vit) "
        r"avec|purement visuel|moches?|inesthetique|pas (?:tres )?(?:joli|beau)|lisible quand meme|mais lisible|"
        r"broutille|bricole|chipote|chipoter|gene minime|vetille|ne (?:me |nous )?(?:bloque|empeche|gene) (?:pas|en "
        r"rien|absolument pas))\b(?! de (?:la situation))",
    ),
    (
        U.WISH,
        r"\b(?:(?:ce|il|cela|ca) serait (?:bien|super|genial|top|cool|sympa|chouette|pratique|appreciable|mieux|"
        r"ideal|agreable|plus \w+)(?! que (?:vous|quelquun) (?:repar|interven|regard))|un plus\b|le ideal serait|l "
        r"ideal serait|a l occasion|a le occasion|un (?:jour|de ces jours)|un de ces quatre|(?:mois|trimestre|annee|"
        r"semestre) prochaine?|le annee prochaine|l an prochain|le an prochain|dans (?:un|deux|trois|quatre|six|\d) "
        r"mois|"
        r"a la rentree|d ici (?:un|deux|trois) mois|formations? (?:a|sur|au|en|excel|teams|power|de|pour)|a terme|a "
        r"long terme|plus tard dans l|si possible un jour|aimerais bien|aimerait bien|plus (?:confortable|pratique|"
        r"joli)|rien d urgent|a l avenir|a le avenir|eventuellement)\b",
    ),
    (
        U.NO_RUSH,
        r"\b(?:(?:rien|pas|plus|ne est pas|aucun|aucune) (?:de |d )?(?:du tout |vraiment |tres |si |super |trop |"
        r"specialement |particulierement |absolument |pressant|hyper |bien |forcement |encore )*(?:urgente?s?|"
        r"urgences?|presse|pressee?s?|pressant|prioritaires?)|(?:il ny a |il ne y a |y a )?pas (?:le )?feu(?: au "
        r"lac)?|sans urgence|aucune urgence|sans (?:se )?presser|prenez (?:votre|le) temps|"
        r"prends ton temps|quand (?:vous|tu|quelquun|le service|un technicien|on|la equipe|votre equipe) (?:aurez|"
        r"auras|pourrez|avez|as|aura|pouvez|peux|pourra|voulez|pourras|voudrez|passez|passerez|serez|a)(?: (?:un|une|"
        r"le|du|deux|cinq|5|petit|petite|moment|minute|minutes|temps|disponible|disponibles|dispo|l occasion|le "
        r"occasion))*|(?:des|lorsque) que (?:possible|vous aurez un moment)"
        r"(?= sans)|a votre convenance|a (?:votre|l) rythme|cela peut attendre|ca peut attendre|peut (?:tout a fait |"
        r"tres bien |largement |bien )?attendre|peuvent attendre|pas de (?:urgence|stress|delai|date)|pas d urgence|"
        r"tranquillement|quand cela vous (?:arrange|va)|quand ca vous arrange|a tete reposee|priorite basse|faible "
        r"priorite|basse priorite|"
        r"ne presse pas|rien ne presse|presse pas|pas a la minute|pas pour (?:aujourdhui|tout de suite)|n importe "
        r"quand|(?:si|lorsque|quand) vous (?:avez|trouvez|aurez) (?:un |deux |cinq |le |du )?(?:moment|temps|"
        r"minutes?|creneau|instant)|a temps perdu|aucune precipitation|pas pressee?)\b",
    ),
)

DANGERS = (
    (
        DangerKind.FIRE,
        r"\b(?:fumee|fume\b|fument|fumait|(?:odeur|odeurs) (?:de |d |du |plutot )?(?:brule|plastique|cramee?|roussi|"
        r"chaud|fume\w*|suspecte|bizarre de|brulure)|(?:sent|sentait|pue|senti|sens) (?:[\w'-]+ ){0,3}?(?:brule|"
        r"crame|roussi|plastique|fumee|cramee)|en feu|prend feu|pris feu|prendre feu|flammes?|incendie|"
        r"(?:fondu|fondue|fondus|fondent|en train de fondre)\b|"
        r"carbonise\w*|noirci\w*|(?:trop )?brulante? (?:pour|au point|que je|et je)|trop chaude? (?:pour (?:le|la|y|"
        r"etre|mettre|garder|tenir|poser)|au point)|(?:je me suis|m a|me suis|se est|s est|ai ete|me a) brulee?|"
        r"brule (?:les|la|le|mes) (?:doigts|mains?|cuisses?|genoux|table|bureau|jambes)|brulante? au toucher|"
        r"crame\b)\b(?! (?:ecran))",
    ),
    (
        DangerKind.ELECTRICITY,
        r"\b(?:etincelles?|(?:decharges?|chocs?) electriques?|electrocut\w*|(?:pris|prends|prend|recu|prise|reçoit|"
        r"recois) (?:un|une|de petites?|le|des|du) ?(?:petite?s? |coups? de |leger |bonne )*(?:jus|courant|"
        r"chataignes?|decharges?|coup de jus|chocs?)|coups? de jus|court-?circuits?|court circuit|fils? "
        r"(?:electriques? )?(?:sont |est )?(?:denudes?|a nu|apparents?)|cable denude|gresille (?:dans|a|au) "
        r"la prise|prise (?:qui )?(?:gresille|"
        r"crepite)|arc electrique)\b",
    ),
    (
        DangerKind.WATER,
        r"\b(?:(?:de )?(?:le |l )?eau (?:qui )?(?:coule|goutte|tombe|ruisselle|se infiltre|s infiltre|rentre|entre|"
        r"monte|degouline|fuit|arrive|sort|s ecoule|se ecoule|est (?:tombee|entree|rentree|passee))\w*|fuites? (?:d |"
        r"de )(?:le )?(?:eau|la clim\w*|plafond|climatisation|condensation)|fuite (?:au plafond|dans|sur|du|de le|"
        r"au-dessus|de clim|du toit|sur le toit)|inond\w*|degats? des eaux|"
        r"(?:plafond|clim\w*|toit|toiture|tuyau|canalisation|radiateur) (?:[\w'-]+ ){0,2}?(?:fuit|goutte|coule|"
        r"degouline|suinte|a cede|a explose|perce|creve)\w*|(?:goutte|coule|degouline|ruisselle) (?:du plafond|sur "
        r"(?:le|la|les|mon|ma|l|nos)|dans)|"
        r"(?:renverse|verse|repandu|deverse|tombe|fait tomber|eclabousse|asperge|renversee)\w*(?: [\w'-]+){0,8}? "
        r"(?:sur|dans|dessus)(?: (?:mon|ma|le|la|son|sa|l|un|une|notre|tout))*(?: [\w'-]+)? ?(?:portable|ordinateur|"
        r"clavier|pc|serveur|macbook|telephone|station|ecran|imprimante|tablette|poste|multiprise|laptop|dessus|"
        r"unite centrale)\b|"
        r"(?:cafe|the|eau|soda|coca|jus|biere|verre|tasse)(?: [\w'-]+){0,4}? (?:sur|dans) (?:mon |ma |le |la |l |son "
        r"|un )*(?:portable|ordinateur|clavier|pc|serveur|macbook|station|multiprise|poste|tour|laptop)\b|"
        r"(?:portable|ordinateur|serveur|switch|prise|baie|pc|armoire|onduleur|multiprise)s? (?:[\w'-]+ "
        r"){0,3}?(?:mouille|trempe|inonde|sous (?:le |l )?eau|dans (?:le |l )?eau|les pieds dans)\w*|(?:de |l |le "
        r")?eau (?:sur|dans|sous|partout|au sol|par terre|a cote|pres) (?:de |des |du )?(?:le |la |les |l |nos |mon "
        r")?(?:salle|baie|serveurs?|prises?|cables?|local|multiprise|onduleur|armoire|"
        r"sol|switch|ordinateur|pc|portable|faux plafond|plancher)|flaque)\b",
    ),
    (
        DangerKind.BATTERY,
        r"\b(?:gonfl\w+|bomb(?:e|ee|ees|es|ait)|enfl\w+|explos\w+|fui\w*|fuite|coule|deforme\w*|"
        r"suinte)\b[^.!?\n]{0,40}\bbatteries?\b|\bbatteries?\b[^.!?\n]{0,40}\b(?:gonfl\w+|bomb(?:e|ee|ees|es|ait)|"
        r"enfl\w+|explos\w+|fuit|coule|deforme\w*|suinte|a double de volume|boursoufl\w+)\b|"
        r"\b(?:portable|telephone|coque|pave tactile|trackpad|touchpad|boitier|capot|tablette|chassis|clavier|"
        r"dessous|pc|ordinateur|iphone|smartphone|dos)\b[^.!?\n]{0,35} (?:gonfle|bombe|boursoufle|enfle)(?:e|s|es|nt|"
        r"r)?\b",
    ),
)

_SHARED_OWNER = (
    r"(?:partage\w*|communs?|communes?|de (?:l |la |le |notre |mon |tout |toute )*(?:equipe|service|departement|"
    r"groupe|projet|direction|entreprise|societe|agence|bureau)|du (?:service|groupe|departement|projet|pole|site)|"
    r"des (?:clients?|collegues|rh|ventes|achats)|clients?|collecti\w+|reseau|<dept>|de (?:tous|tout le monde)|a tous)"
)
FLAGS = (
    (
        FlagKind.SHARED_DATA_LOSS,
        rf"\b(?:dossiers?|fichiers?|donnees|documents?|boites?|bases?|repertoires?|lecteurs?|partages?|archives?|"
        rf"classeurs?|tableaux?|wiki|disques?|espaces?|contenu|arborescence|bal|bibliotheque|sharepoint|serveur|"
        rf"planning)"
        rf"(?: [\w'/-]+){{0,4}}? {_SHARED_OWNER}\b[^.!?\n]{{0,70}}?\b(?:supprime|perdu|disparu|ecrase|efface|vide|"
        rf"detruit|corrompu|volatilise|manquant|envole|formate|vidange)(?:e|s|es)?\b",
    ),
    (
        FlagKind.SHARED_DATA_LOSS,
        rf"\b(?:supprime|ecrase|efface|perdu|vide|detruit|formate|vire)(?:e|s|es|r)?(?: [\w'/-]+){{0,6}}? "
        rf"(?:dossiers?|fichiers?|donnees|documents?|boites?|bases?|repertoires?|lecteurs?|partages?|archives?|"
        rf"classeurs?|tableau|"
        rf"wiki|disque|espace|arborescence|bal|bibliotheque|contenu|planning)(?: [\w'/-]+){{0,3}}? {_SHARED_OWNER}\b",
    ),
    (
        FlagKind.SHARED_DATA_LOSS,
        r"\b(?:nos|tous nos|toutes nos|leurs)(?: [\w'/-]+){0,2}? (?:dossiers?|fichiers?|donnees|documents?|archives?|"
        r"photos|projets|plans|contrats)\b[^.!?\n]{0,50}?\b(?:supprime|perdu|disparu|ecrase|efface|detruit|"
        r"volatilise|envole)(?:e|s|es)?\b|\bplus (?:rien|aucun (?:fichier|dossier|document))(?: [\w'/-]+){0,3}? "
        r"(?:dans|sur)(?: [\w'/-]+){0,3}? "
        r"(?:partage|commun|equipe|service|serveur|s:|lecteur reseau)\w*",
    ),
    (
        FlagKind.DATA_PROTECTION,
        r"\b(?:rgpd|gdpr|cnil|dpo\b|delegue a la protection des donnees|protection des donnees(?: personnelles)?|"
        r"donnees (?:personnelles|a caractere personnel)(?! (?:dans|sur) mon)|droit (?:a le |a l |de |a la |d "
        r")(?:oubli|acces (?:aux|a ses|a mes) donnees|effacement|suppression|portabilite)|droit d acces|"
        r"(?:quelles|les|toutes les|ses|mes) (?:donnees|informations) (?:que )?(?:nous|vous|on|le entreprise|l "
        r"entreprise|la societe) (?:avons|avez|a|detient|detenons|conservons|conserve|stocke|stockons|possede|"
        r"possedons)(?: (?:sur|a))?|requisition(?: judiciaire)?|decision de justice|ordonnance du (?:tribunal|juge)|"
        r"commission rogatoire|huissier|"
        r"gel (?:juridique|des donnees)|conservation (?:legale|juridique|de preuves?)|prud ?hommes?|proces\b|"
        r"contentieux|litige|avocate?s?|procureur|tribunal|(?:police|gendarmerie|juge|parquet|autorites?) (?:[\w'-]+ "
        r"){0,2}?(?:demande|reclame|exige|requiert|souhaite|veut)\w*|demande (?:de la |d un |de un |du )(?:police|"
        r"avocat|juge|procureur|tribunal|huissier))\b",
    ),
)
