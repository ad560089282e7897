"""Names for what many patterns share, and the numbers people spell out. All without accents and elisions."""

MACROS = {
    # Small words between a subject and its verb.
    "clitic": r"me|te|se|le|la|les|lui|leur|y|en|nous|vous",
    "adv": r"toujours|encore|vraiment|absolument|carrement|juste|donc|meme|trop|bien|correctement|"
    r"simplement|soudain|soudainement|maintenant|deja|aussi|systematiquement|completement|du tout|du coup|"
    r"tout simplement|tout a coup|totalement|malheureusement|actuellement|par contre|normalement|quasiment|"
    r"presque|souvent|parfois|ici|tout|tous|cependant|clairement|tellement|hier|desormais|apparemment|sinon|"
    r"non|automatiquement|tres",
    "neg": r"pas|plus|jamais|rien|aucunement|guere|plus jamais|plus rien|meme plus|meme pas|toujours pas|"
    r"plus du tout|pas du tout|pas encore",
    "no_neg": r"(?! (?:pas|plus(?! (?:ou|souvent|vite|tard|tot|de|que))|jamais|rien)\b)",
    "aux": r"ai|as|a|avons|avez|ont|avait|avais|avaient|suis|est|sommes|sont|etait|etaient|aurait|ete|etre|avoir",
    "be": r"est|sont|etait|etaient|a ete|ont ete|sera|seront|reste|restent|restait|semble|semblent|parait|devient|"
    r"est devenue?|sont devenue?s|semble etre|suis|es|soit",
    # Cannot, in all the ways it is said; an infinitive follows.
    "cant": r"(?:ne )?(?:(?:<clitic>) )*(?:peux|peut|peuvent|pouvons|pouvez|pouvait|pouvais|pouvions|pourra|pourrai|"
    r"pourrons|puisse|puissent|arrive|arrives|arrivons|arrivent|arrivez|arrivait|arrivais|arriver|arriverai|parviens|"
    r"parvient|parvenons|parviennent|parvenir|reussis|reussit|reussissons|reussissent|sais|sait|veut|veulent|"
    r"voulait|permet|permettent|laisse|laissent)(?: (?:<adv>))*(?: (?:<neg>))(?: (?:<adv>))*(?: (?:a|de|me|nous|"
    r"vous|se|y|en|le|la|les|lui|leur|chacun|tous|toutes))*|"
    r"ne (?:plus|pas|jamais|meme plus|meme pas)(?: (?:<adv>))* (?:(?:<clitic>) )*(?:pouvoir|arriver a|parvenir a|"
    r"reussir a|etre en mesure de)|"
    r"(?:ne )?(?:<aux>) (?:<neg>)(?: (?:<adv>))* (?:pu|su|reussi a|arrive\w* a|parvenue?s? a|voulu|possible de)"
    r"(?: (?:me|se|nous|le|la|les|y|en))*|"
    r"(?:suis|est|sommes|sont|etait|etre|me est|nous est|est devenu|devient|completement|totalement)?"
    r" ?(?:impossible|incapables?|inc?apable)(?: pour (?:moi|nous|lui|elle|eux|tous|toute? le? ?\w+))? (?:de|a)"
    r"(?: (?:me|se|nous|le|la|les|lui|leur|y|en|vous))*|"
    r"dans (?:le|une?) (?:impossibilite|incapacite)(?: totale)? de(?: (?:me|se|nous|le|la|les|y|en))*|"
    r"(?:pas|plus|aucun)(?: (?:du tout|vraiment|encore|aucun))? (?:moyen|possible|possibilite|faisable|mesure|"
    r"capables?)"
    r" (?:de|pour)(?: (?:me|se|nous|le|la|les|y|en))*|"
    r"refus\w* (?:\w+ment )?(?:de|a)(?: (?:me|se|nous|le|la|les|lui|y|en))*|"
    r"(?:du mal|des difficultes|de la peine|une difficulte|toutes les peines du monde|des soucis|des problemes) (?:a|"
    r"pour)"
    r"(?: (?:me|se|nous|le|la|les|y|en))*|"
    r"galer\w* (?:pour|a|de)(?: (?:me|se|nous|le|la|les|y|en))*|"
    r"empech\w*(?: (?:me|nous|tout le monde|les? \w+))? (?:de|a)(?: (?:me|se|nous|le|la|les|y|en))*|"
    r"echou\w* (?:a|pour)(?: (?:me|se|nous|le|la|les|y|en))*|"
    r"personne (?:ne )?(?:(?:<clitic>) )*(?:peut|arrive a|parvient a|reussit a|sait)(?: (?:<clitic>))*",
    # Verbs and nouns that, denied or refused, tell no trouble.
    "no_symptom_inf": r"taffer|savoir|dire|comprendre|attendre|aider|resoudre|trouver la|etre|avoir|faire quoi|"
    r"repondre a vos|"
    r"parler|penser|croire|venir|vivre|expliquer|souvenir|rappeler|joindre|reparer|deranger|continuer comme|"
    r"preciser|regarder|donner|tester|verifier|partir|essayer|jurer|supporter",
    "no_symptom_verb": r"trouve|trouves|vois|sais|sait|suis|ai|a|as|est|sont|etait|ete|peux|peut|pouvons|veux|veut|"
    r"voudrais|comprends|"
    r"comprend|pense|crois|vois pas d|dois|doit|faut|fallait|avons|avez|ont|avait|avais|sommes|etes|etais|sera|serait|"
    r"aurait|fais|ferai|connais|connait|touche|touchons|change|souviens|rappelle|dis|dit|parle|clique|cliquons|"
    r"repondu|sait|savons|savez|savais|savait|trouve que|demande|demandons|attends|arrive|arrivons|concerne|"
    r"regarde|presse|urge|gene|derange|aime|utilise|veulent|viens|vient|va|vais|vont|peuvent|faire|avoir|etre|"
    r"vous|nous|meme|pas|plus|je|il|tu|on|ce|cela|que|qui|hesitez|oubliez|reste|m|suffit|urgent|tient|"
    r"voulons|prefere|soit|aille|tarde|vaut|mets|met|urgence|penser|savoir|comprendre|dire|concernons|aide|"
    r"empeche|existe|semble|lancer|envoie|recois|bouge|marche|marchent|fonctionne|fonctionnent|jamais|rien|"
    r"encore|toujours|donc|tout|cliquer|ouvrir le|repondre|cours|tombe|repond a|autre|bien|sur|non|ou|mais|et|"
    r"il y|y a|aucun|aucune|possible|la|le|les|un|une|des|du|de|moi|lui|elle|eux|toi|pourquoi|comment|quoi|urgents?|"
    r"presses?|grave|important|critique|bloquante?|genante?|normal|cool|top|terrible|possible|toucher|chez|"
    r"pour|dans|avec|sans|sur|sous|ici|quand|depuis|alors|si|demain|hier|deja",
    # Wanting, asking politely.
    "want": r"(?:je|on|nous|il|elle|ils|elles|tu|vous|qui) (?:(?:ne |me |nous |en |lui |leur |vous )*)"
    r"(?:ai|a|avons|ont|aurais|aurait|aurons|aurai|auront|aurions|aura|auraient) (?:(?!pas\b|plus\b)\w+ )?(?:besoin|"
    r"envie)(?: (?:de|"
    r"de une?))?|"
    r"(?:je|on|nous|il|elle|ils|elles) (?:me |nous |lui |leur |vous )?(?:aimerais|aimerait|aimerions|aimeraient|"
    r"voudrais|voudrait|voudrions|voudraient|souhaite|souhaites|souhaitons|souhaitent|souhaiterais|souhaiterait|"
    r"souhaiterions|desire|desirerais|desirons|veux|veut|voulons|veulent|cherche|recherche|demande|demandons|"
    r"sollicite|solliciter|commande|commander|reclame|manque de|voulais|souhaitais)(?: (?:demander|commander|obtenir|"
    r"avoir|recevoir|disposer de|faire la demande de|emprunter|beneficier de|acquerir|acheter|solliciter))?|"
    r"(?:il (?:me|nous|lui|leur|vous) (?:faut|faudrait|manque|faudra)|il faudrait|il faut|(?:me|nous|lui) faut|"
    r"besoin (?:de|urgent de|que)|besoin|faudrait|faut|merci de (?:me|nous|lui|bien vouloir)|"
    r"en attente de|demande de|une demande de|me faudrait)",
    "polite": r"(?:pouvez|pourriez|pourrais|peux|pourrait|peut|pourra)[ -](?:vous|tu|on|je|il|elle|quelquun)|"
    r"(?:est-ce que |est ce que )?(?:vous |tu |on |quelquun |je |nous |il |elle )(?:pouvez|pourriez|pourrais|peux|"
    r"pourrait|peut|pourrions|pouvons)|(?:serait|est)[ -](?:il|ce) possible (?:de|que)|possible (?:de|que)|"
    r"merci de (?:bien )?(?:vouloir)?|merci par avance de|merci d avance de|veuillez|auriez[ -]vous|aurais[ -]tu|"
    r"avez[ -]vous|il serait possible (?:de|que)|ce serait possible (?:de|que)|cela serait possible de|"
    r"serait possible de|moyen de|y aurait[ -]il|priere de|"
    r"quelquun (?:peut|pourrait)|(?:pouvez|pourriez|peux|pourrait|pourrais)(?= (?:me |nous |le |la |les |lui )*"
    r"[a-z]{3,}(?:er|ir|re)\b)|qui (?:peut|pourrait)",
    "please": r"(?:,? ?si il (?:vous|te) plait|svp|stp)",
    "device": r"pcs?|ordinateurs?|portables?|laptops?|ecrans?|moniteurs?|claviers?|souris|casques?|micro-?casques?|"
    r"headsets?|oreillettes?|ecouteurs?|stations?(?: de)?(?: accueil| travail)?|docks?|telephones?|smartphones?|"
    r"mobiles?|"
    r"i ?phones?|i ?pads?|tablettes?|imprimantes?|scanners?|scanettes?|douchettes?|webcams?|cameras?|chargeurs?|"
    r"adaptateurs?|cables?|videoprojecteurs?|cles? usb|disques? durs?|ssd|toners?|batteries?|alimentations?|micros?|"
    r"enceintes?|hauts?-parleurs?|macbooks?|macs?|thinkpads?|cartes? sim|sim|serveurs?|hubs?|dongles?|stylets?|"
    r"barrettes? memoire|memoire vive|ram|tapis de souris|bras (?:de |pour )?ecrans?|support|rehausseur|materiel|"
    r"equipement|poste(?: de travail| fixe| informatique)?|peripheriques?|sacoche|cartouches?|pave numerique|"
    r"lecteurs? de (?:codes?-?barres?|badges?|cartes?)|hdmi|usb|multiprises?|terminal|terminaux|pda|pointeur|"
    r"telecommande|filtre de confidentialite|cables? (?:reseau|hdmi|usb)",
    "wish_verb": r"acceder|installer|avoir|obtenir|connecter|utiliser|changer|modifier|commander|configurer|partager|"
    r"deplacer|transferer|ajouter|supprimer|creer|reserver|emprunter|mettre|voir|editer|remplacer|rendre|prolonger|"
    r"enregistrer|migrer|demander|donner|ouvrir|activer|deployer|recuperer|restaurer|reinitialiser|faire|recevoir|"
    r"disposer|beneficier|renommer|chiffrer|numeriser|brancher|raccorder|parametrer|preparer|debloquer|rediriger",
    "number": r"\d{1,6}|dix-sept|dix-huit|dix-neuf|quatre-vingt-dix|quatre-vingts?|soixante-dix|"
    r"(?:vingt|trente|quarante|cinquante|soixante)[- ](?:et[- ]une?|deux|trois|quatre|cinq|six|sept|huit|neuf)|"
    r"deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|"
    r"dix-sept|dix-huit|dix-neuf|vingt|trente|quarante|cinquante|soixante|soixante-dix|quatre-vingts?|"
    r"quatre-vingt-dix|cent|deux cents|trois cents|quatre cents|cinq cents|une (?:petite |bonne )?(?:dizaine|douzaine|"
    r"quinzaine|vingtaine|trentaine|quarantaine|cinquantaine|soixantaine|centaine)|une demi-douzaine|"
    r"plusieurs centaines|des centaines|des dizaines|plusieurs dizaines",
    "person": r"personnes?|utilisateurs?|utilisatrices?|collegues?|employes?|salaries?|collaborateurs?|"
    r"collaboratrices?|"
    r"agents?|membres|gens|postes?(?: de travail)?|comptables?|ingenieurs?|developpeurs?|infirmieres?|infirmiers?|"
    r"enseignants?|profs?|operateurs?|operatrices?|stagiaires?|alternants?|apprentis?|etudiants?|commerciaux|"
    r"commerciales?|acheteurs?|analystes?|chauffeurs?|consultants?|techniciens?|techniciennes?|vendeurs?|vendeuses?|"
    r"conseillers?|conseilleres?|assistantes?|assistants?|gestionnaires?|preparateurs?|caristes?|pc|ordinateurs|"
    r"telephonistes?|teleconseillers?|secretaires?|medecins?|juristes?|magasiniers?|caissieres?|caisses|formateurs?|"
    r"gars|mecs|types|bonshommes|filles|nanas|ouvriers?|dessinateurs?|conducteurs?|pilotes|elus?|juges?|avocats?|"
    r"notaires?|clercs?|sages-femmes|aides-soignantes?|brancardiers?|livreurs?|facteurs|guichetiers?|moniteurs?|"
    r"animateurs?|surveillants?|ouvrieres?|redacteurs?|journalistes?|architectes?|chercheurs?|laborantins?|"
    r"receptionnistes?|chefs de [a-z]+|graphistes?|soignants?|eleves|nouveaux|arrivants|a etre|dans (?:le|notre|la) "
    r"(?:service|bureau|equipe|open ?space|agence)|a (?:ne pas|ne plus|avoir)|concernee?s?|touchee?s?|bloquee?s?|"
    r"impactee?s?",
    "dept": r"comptabilite|compta|finances?|commercial|commerciale|ventes?|marketing|rh|ressources humaines|achats?|"
    r"logistique|expeditions?|juridique|ingenierie|developpement|accueil|controle de gestion|exploitation|r&d|"
    r"recherche|qualite|service client|support client|relation client|communication|com|paie|paye|direction|"
    r"production|bureau d'?e?tudes|bureau de etudes|be|sav|adv|administration des ventes|facturation|informatique|"
    r"securite|planning|ordonnancement|maintenance|methodes|labo|laboratoire|magasin|atelier|standard|hotline|"
    r"secretariat|gestion|recouvrement|approvisionnements?|appros?|transport|reception|preparation|urgences|pharmacie|"
    r"scolarite|contentieux|sinistres|back ?office|front ?office|export|import|tresorerie|credit|etudes",
    "team": r"equipe|service|departement|groupe|unite|pole|brigade|direction|cellule|division|promo|promotion|classe|"
    r"open ?space|bureau|plateau|atelier|labo|laboratoire|cabinet|secretariat|standard|hotline|guichet",
    "place": r"site|batiment|immeuble|etage|campus|usine|agence|magasin|siege|entrepot|tour|aile|hopital|ecole|lycee|"
    r"college|clinique|filiale|boutique|plateforme|hall|plateau|mairie|succursale|depot|atelier de production|niveau|"
    r"rez-de-chaussee|rdc|centre|etablissement|sous-sol",
    "ordinal": r"\d{1,2} ?(?:e|er|ere|eme|ieme|nd|nde)|premier|premiere|1er|deuxieme|second|troisieme|quatrieme|"
    r"cinquieme|sixieme|septieme|huitieme|neuvieme|dixieme|dernier",
    "whole": r"tout(?:e|es|s)?(?: de)? (?:le|la|les|notre|nos|mon|ma|un|une|ce|cet|cette)|tous (?:le|les|nos|mes|ces)|"
    r"toutes (?:les|nos|mes|ces)|(?:le|la|les) ensemble (?:de|du|des)(?: (?:le|la|les|notre|nos))?|"
    r"le (?:integralite|totalite) (?:de|du|des)(?: (?:le|la|les|notre|nos))?|la (?:totalite) (?:de|du|des)"
    r"(?: (?:le|la|les|notre|nos))?|(?:la )?moitie (?:de|du|des)(?: (?:le|la|les|notre|nos))?|"
    r"partout (?:dans|sur|a)(?: (?:le|la|les|notre|nos))?",
    "poss": r"mon|ma|mes|notre|nos|son|sa|ses|leurs?|votre|vos|ton|ta|le|la|les|un|une|ce|cet|cette|ces|du|de la|des|"
    r"au|aux",
    "day": r"lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche",
    "month": r"janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre",
    "clock": r"\d{1,2} ?h ?(?:[0-5]\d)?(?: ?du matin)?(?!\w)|\d{1,2} ?heures?(?: (?:\d{1,2}|trente|quinze|et quart|"
    r"et demie|moins le quart))?(?: du matin)?|\d{1,2}:\d{2}|midi(?: et demie?| trente)?|minuit|(?:une|deux|trois|"
    r"quatre|cinq|six|sept|huit|neuf|dix|onze) heures?(?: (?:et demie|et quart|trente))?(?: du matin)?",
    "event": r"reunions?|presentations?|visios?|visioconferences?|conferences?|demos?|demonstrations?|entretiens?|"
    r"webinaires?|webinars?|echeances?|ateliers?|rendez-vous|audits?|soutenances?|comites?|codir|conseil|"
    r"appels? de offres?|paie|paye|paies|virements?|salaires|formations?|examens?|salon|evenement|lancement|revue|"
    r"negociations?|cloture|audience|mise en (?:production|ligne|prod)|visite|cours|client|clients|clientes?|"
    r"patients?|depot|devis|contrat|contrats|rapport|bilan|factures?|vente|assemblee|seminaire|livraisons?|"
    r"expeditions?|"
    r"commandes?|session|rendu|dossier|declaration|declarations|tva|appel|call|point|kick-?off|inventaire|"
    r"consultations?|bouclage|inscriptions?|train|avion|vol|jury|offre|ag\b|dsn|controle|ouverture|"
    r"intervention|remise|camion|camions|reporting|compte rendu",
    "fixed_today": r"aujourdhui|ce (?:matin|soir|midi)|cet (?:apres[ -]?midi|aprem)|cette nuit|tout a le heure|"
    r"tout de suite apres|dans (?:moins de |environ |a peine |seulement |les? )?(?:\d{1,3}|une?|deux|trois|quatre|"
    r"cinq|dix|"
    r"quinze|vingt|trente|quarante|quelques|une petite) ?(?:minutes?|heures?|h)(?: et demie?)?\b|dans (?:une )?demi[ "
    r"-]heure|"
    r"dans (?:un|trois) quarts? de heure|dans (?:le|une) heure|dans un instant|dans (?:la|le) (?:matinee|apres[ "
    r"-]?midi|"
    r"journee|soiree|heure)|(?:a|avant|pour|des|vers) <clock>|de ici <clock>|de ici (?:ce soir|midi|la fin de (?:la )?"
    r"(?:journee|matinee)|une heure|\d+ minutes|\d+ ?h)|avant (?:ce soir|midi|la fin de (?:la )?(?:journee|matinee)|"
    r"la fermeture)|(?:en|fin de|a la fin de la) (?:fin de )?(?:journee|matinee|apres[ -]?midi)|imminente?s?|"
    r"en ce moment meme|la maintenant|deja commence|jour meme|ce jour|du jour",
    "date": r"\d{1,2}(?:er)? (?:<month>)(?: \d{4})?|\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?",
    "ago": r"il y a (?:environ |a peu pres |a peine |moins de |plus de |deja |quelques |bien )*(?:<number>|une?|"
    r"quelques|"
    r"peu|longtemps)(?: ?(?:petites? |bonnes? )?(?:minutes?|heures?|h|jours?|semaines?|mois|ans?|annees?|temps))?(?: "
    r"et demie?)?",
}

NUMBERS = {
    "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9, "dix": 10, "onze": 11,
    "douze": 12, "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16, "dix-sept": 17, "dix-huit": 18,
    "dix-neuf": 19, "vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "soixante-dix": 70,
    "quatre-vingt": 80, "quatre-vingts": 80, "quatre-vingt-dix": 90, "cent": 100, "deux cents": 200,
    "trois cents": 300, "quatre cents": 400, "cinq cents": 500, "une dizaine": 10, "une petite dizaine": 9,
    "une bonne dizaine": 11, "une douzaine": 12, "une quinzaine": 15, "une vingtaine": 20, "une trentaine": 30,
    "une quarantaine": 40, "une cinquantaine": 50, "une soixantaine": 60, "une centaine": 100,
    "une bonne quinzaine": 15, "une bonne vingtaine": 20, "une bonne trentaine": 30, "une bonne centaine": 100,
    "une petite vingtaine": 18, "une petite centaine": 90, "une petite douzaine": 11, "une bonne douzaine": 13,
    "une bonne cinquantaine": 55, "une petite trentaine": 28, "une demi-douzaine": 6, "plusieurs centaines": 300,
    "des centaines": 300, "des dizaines": 30, "plusieurs dizaines": 30,
}  # fmt: skip

_TENS = {"vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60}
_ONES = {"deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9}
NUMBERS |= {f"{ten}{link}{one}": _TENS[ten] + _ONES[one] for ten in _TENS for one in _ONES for link in ("-", " ")}
NUMBERS |= {f"{ten}{link}un": _TENS[ten] + 1 for ten in _TENS for link in ("-et-", " et ")}

# What error messages say, so that they are known without quotation marks.
MACROS["error_phrase"] = (
    r"acces (?:est )?(?:refuse|interdit|non autorise)|(?:vous ne disposez pas|vous ne avez pas)[^.!?\n]{0,60}|"
    r"(?:autorisation|permission)s? (?:refusee|insuffisante|requise)s?|droits? insuffisants?|"
    r"(?:delai|temps)(?: de (?:attente|connexion|reponse))? (?:depasse|expire|ecoule)|timed? ?out|"
    r"connexion (?:refusee|impossible|perdue|interrompue|echouee|au serveur impossible)|echec de (?:la |le )?\w+|"
    r"(?:chemin(?: reseau)?|serveur|page|fichier|hote|imprimante|peripherique|disque|pilote|utilisateur|dossier|"
    r"domaine)"
    r"(?: reseau)? (?:est |na ete |est )?(?:introuvable|inaccessible|injoignable|non trouvee?|inconnue?|corrompu|"
    r"verrouille|"
    r"endommage|indisponible)|(?:mot de passe|identifiant|licence|certificat|jeton|code|session|nom de utilisateur|"
    r"abonnement|compte)(?: ou (?:mot de passe|identifiant))? (?:est |a |invalide|incorrect|expiree?|errone|"
    r"verrouillee?|desactivee?|non valide|inconnu)(?:expiree?|invalide|incorrecte?|verrouillee?|desactivee?)?|"
    r"(?:boite|disque|stockage|memoire|quota)(?: \w+){0,3} (?:pleine?|saturee?|insuffisante?|depasse)|"
    r"(?:espace|memoire)(?: disque)? insuffisante?|erreur (?:inconnue|generale|interne|fatale|systeme|inattendue|"
    r"reseau)|"
    r"service (?:indisponible|non disponible)|ne repond (?:pas|plus)|hors ligne|bourrage(?: papier)?|toner (?:faible|"
    r"vide)|"
    r"veuillez (?:reessayer|contacter)[^.!?\n]{0,40}|aucune? (?:connexion|signal|peripherique|source)(?: \w+)?|"
    r"access denied|permission denied|not responding|internal server error|bad gateway|service unavailable|"
    r"gateway timeout|no signal|no bootable device|dns_probe\w*|pas de signal|connectivite limitee|"
    r"ecran bleu|menace detectee|relation de approbation[^.!?\n]{0,40}|operation annulee"
)
MACROS["change_noun"] = (
    r"mise a jour|maj|migration|demenagement|changement|redemarrage|installation|maintenance|"
    r"coupure(?: de (?:courant|electricite))?|panne de (?:courant|electricite)|reinitialisation|remplacement|"
    r"vacances|conges?|week-?end|orage|reinstallation|bascule|mutation|passage a \w+|retour|arrivee|montee de version|"
    r"patch|travaux|intervention|chute"
)
MACROS["change_verb"] = (
    r"mis a jour|installe|change|demenage|remplace|bascule|migre|reinstalle|renomme|reinitialise|recu|"
    r"achete|debranche|redemarre|modifie|deplace|ajoute"
)
