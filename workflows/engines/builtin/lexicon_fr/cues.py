"""Small French words that say how one clause belongs to another, and how a short answer is to be taken.

Most are searched in the plain spelling; those that are matched against the person's own words (`article`,
`how_question`, `access_to`, `verb_before`, `unnamed`, `leaves`, `moves`) or the desk's allow accents and apostrophes.
"""

_POSS = r"(?:le|la|les|l|mon|ma|mes|notre|nos|un|une|son|sa|ses|leur|leurs|ce|cet|cette|ces|du|des|au|aux|votre|vos)"
# Words between the person's own letters: "à l'", "de la".
_OWN_ARTICLE = (
    r"(?:le |la |les |l['\u2019]|un |une |mon |ma |mes |notre |nos |des |du |de la |de l['\u2019]|son |sa |ses |"
    r"leur |ce |cet |cette |ces )"
)

CUES = {
    # Where a clause may end inside a sentence.
    "clause": r",? (?:et|mais|puis|donc|parce que|car|alors que|tandis que|ainsi que|sinon|par contre|en revanche|du "
    r"coup|de plus|en plus|plus(?= (?:mon|ma|le|la|un|une) )) |[,:] |\s-+ | (?=\d[.)] )|"
    r" au passage| autre chose",
    # Cuts even a wish in two.
    "plus": r"\b(?:ainsi que|de plus|en plus|sinon|par ailleurs)\b",
    # A trouble of the building's, where no symptom of the desk's is named.
    "foreign_trouble": r"\b(?:bouchee?s?|casse\w*|froid\w*|chaud\w*|sale\w*|coince\w*|vide\w*|fuit\w*|fuite|sent|"
    r"odeur|bruyant\w*|grince\w*|inonde\w*|trop \w+|quand|combien|qui|ou|en panne|grille\w*|bloque\w*|quel\w*|"
    r"comment)\b",
    # The clause opens something else.
    "another": r"\b(?:aussi|egalement|au passage|par ailleurs|(?:une )?autre (?:chose|souci|probleme|question|sujet|"
    r"demande|point)|autre (?:chose|souci|probleme|question|sujet|demande|point)|en plus|de plus|en outre|d autre "
    r"part|de autre part|a part cela|sinon|(?:un |le )?(?:deuxieme|second|2e|2eme|dernier) (?:probleme|souci|point|"
    r"chose|question|sujet)|deuxiemement|secondement|ensuite|"
    r"rien a voir|pendant (?:que je (?:vous )?(?:tiens|y suis|suis la)|que j y suis|que je y suis|qu on y est|que on "
    r"y est)|tant que (?:j y suis|je y suis|vous y etes|on y est)|tant qu a faire|d ailleurs|de ailleurs|et enfin|"
    r"enfin|pour finir|dernier point|dernierement|nouveau (?:probleme|souci|sujet)|autrement|profite(?:r)? (?:pour|"
    r"aussi|de|en)|et puis|ah et|ah oui|oh et)\b|(?<!\w)[2-9][.)](?= )|(?<=\n)[-*\u2022] |"
    r"\b(?:deuxieme|troisieme|2eme|2e)\b(?=\W*(?:,|$|:))",
    # The clause follows from the one before.
    "because": r"\b(?:donc|du coup|alors|car|parce que|en consequence|par consequent|resultat|ce qui|et que|"
    r"ce est pourquoi|"
    r"ce pourquoi|a cause|suite a|puisque|comme|ainsi|et (?:cela|il|elle|ca) (?:affiche|dit|indique|bipe|met|marque|"
    r"redemarre|se|ne|me|fait|reste|plante)|qui|dont|(?:et )?(?:maintenant|depuis|ensuite)(?! (?:mon|ma|notre)\b)|le "
    r"mien|la mienne|le notre|(?:le|la|mon|ma|son) (?:ancien\w*|actuel\w*|vieux|vieille)|"
    r"(?:il|elle|ils|elles|cela|on me) (?:me |ne |se |nous |y |en |le |la )*(?:dit|indique|affiche|reste|est|ne|fait|"
    r"va|a|etait|faut|faudrait|serait|demande|veut|sont|devrait|doit|marche|fonctionne|date|rame|plante|bip|met|se|"
    r"redemarre|tourne|mouline))\b",
    # Several things that hang on one: no need each.
    "one_cause": r"\b(?:(?:le |la |sur le |sur la )?memes? (?:station|dock|port|hub|cable|prise|switch|adaptateur|"
    r"cause|raison|moment|multiprise|temps)|tous les deux (?:branches|connectes)|en meme temps|tout a coup tout|d un "
    r"coup tout)\b",
    # The trouble already told, seen once more.
    "same_trouble": r"\b(?:cela|ca|le meme|la meme chose|ce probleme|le probleme|pareil|idem)(?: (?:aussi|maintenant|"
    r"meme|ensuite|se))* ?(?:arrive|arrivait|se produit|produit|touche|concerne|affecte|apparait|vaut|est le cas|est "
    r"pareil|est arrive|chez|sur|pour|avec)\b|\bmeme (?:probleme|souci|erreur|chose|message|comportement|panne|"
    r"constat)\b",
    # A second wish that is about the same trouble.
    "remedy": r"\b(?:repar\w+|depann\w+|remplac\w+|un (?:neuf|autre|nouveau)|une (?:neuve|autre|nouvelle)|(?:un|une) "
    r"(?:nouve\w+|autre|qui marche|qui fonctionne|de remplacement|de pret|de secours)|celui qui marche|pret|"
    r"echang\w+|regard\w+|verifi\w+|aid\w+|resou\w+|technicien|quelquun (?:pour|qui|peut|pourrait)|debloqu\w+|"
    r"deverrouill\w+|reinitialis\w+|redemarr\w+|passer (?:voir|a mon)|venir|intervenir|intervention|conseil\w*|"
    r"changer|faire quelque chose|"
    r"remettre|retablir|solution)\b",
    "greeting": r"^\W*(?:(?:bonjour|bonsoir|salut|hello|coucou|hey|cher|chere|chers|rebonjour|madame|monsieur)(?: "
    r"(?:a tous|a toutes|tous|toutes|le equipe|la team|equipe|tout le monde|support|le support|service|informatique|"
    r"madame|monsieur|messieurs|collegues|chers|les amis|helpdesk|et)){0,4}[\s,.!:-]*)+",
    "courtesy": r"\b(?:merci|merci beaucoup|merci de avance|par avance|si il vous plait|si il te plait|cordialement|"
    r"bien cordialement|salutations|bonne journee|bonne reception|bien a vous|desolee?|pardon|bonjour|bonsoir|salut|"
    r"hello|cher|chere|equipe|ok)\b",
    "bare_answer": r"^\W*(?:oui|non|ouais|nan|si|ok|okay|bien sur|exact|exactement|peut-etre|pas encore|jamais|"
    r"toujours|evidemment|je crois|je pense|aucun|aucune|rien|les deux|tous|toutes|vrai|absolument|plus ou moins|"
    r"depuis \w+|juste moi|que moi|moi aussi|seulement moi)\b[^.!?\n]{0,25}$",
    "no_name": r"^(?:je|il|elle|on|nous|vous|ils|elles|ce|cela|ca|le|la|les|un|une|des|mon|ma|mes|notre|nos|votre|"
    r"vos|son|sa|ses|que|quoi|pourquoi|comment|quand|ou|quel|quelle|qui|bonjour|bonsoir|salut|hello|oui|non|ok|"
    r"depuis|apres|avant|chaque|tout|tous|toute|toutes|rien|quelque|quelquun|personne|et|mais|aussi|car|si|comme|en|"
    r"dans|sur|a|au|aux|par|pour|avec|sans|aujourdhui|hier|demain|peut|pouvez|pourriez|est|sont|a|ai|deux|trois|"
    r"merci|bien|bonne|"
    r"cher|chere|chers|desole|desolee|maintenant|alors|puis|encore|toujours|plus|pas|ne|aide|urgent|urgente|besoin|"
    r"aucun|aucune|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janvier|fevrier|mars|avril|mai|juin|juillet|"
    r"aout|septembre|octobre|novembre|decembre|meme|seul|seulement|page|erreur|ici|donc|tres|de|du|ah|oh|probleme|"
    r"souci|question|cordialement|chef|patron|directeur|directrice|responsable|collegue|collegues|gens|utilisateurs|"
    r"systeme|dernier|derniere|prochain|prochaine|"
    r"autre|autres|ces|cette|cet|nouveau|nouvelle|vieux|entier|impossible|suite|voila|madame|monsieur|mme|pouvoir|"
    r"lorsque|jai|cest|sinon|enfin|normalement|parfois|des que|etant|svp|petit|petite|plusieurs|certains|mot|acces|"
    r"demande|ordinateur|imprimante|ecran|messagerie|reseau|internet|serveur|logiciel|application|reunion|client|"
    r"clients|equipe|service|bureau|salle|compte|session|fichier|dossier|mail|mails|telephone|portable)$",
    # Somebody's question that the next message answers, read from the desk's words.
    "asks_solved": r"\b(?:(?:cela|ça|ca|l'article|l\u2019article) (?:vous )?a(?:-t-il)? (?:aidé|aide|marché|résolu)|"
    r"(?:est-ce que )?(?:cela|ça|ca) (?:vous )?(?:aide|fonctionne|marche|résout|répond)|résolu|resolu|est-ce réglé)\b",
    "no": r"^\W*(?:non|nan|nope|pas vraiment|malheureusement (?:non|pas)|helas|pas encore|toujours pas|pas du tout)\b",
    "yes": r"^\W*(?:oui|ouais|yes|si|tout a fait|affirmatif|exact|effectivement|je crois que oui|helas oui|"
    r"malheureusement oui)\b",
    "ticket_word": r"(?<!\w)#\d{3,}\b|\b(?:inc|req|ritm|tkt|chg|sr|hd)[-_ ]?#?\d{3,}\b|\b(?:mon|ma|le|la|ce|cette|"
    r"notre|votre) (?:[\w'/-]+ )?(?:ticket|demande|incident|dossier numero|requete|signalement)\b|\bticket\b|"
    r"\bdemande (?:numero |n° ?|no )?\d+",
    "shouting": r"\b(?:urgent\w*|urgence\w*|asap|p1|prio(?:rité|rite)? ?1|immédiatement|immediatement|critique|"
    r"putain|merde|merdique|bordel|chiant\w*|con|conne|connard\w*|nul(?:le)? à chier|de merde|foutu\w*|fait chier|"
    r"ras le bol|incompétent\w*|incapables|à la con|saloperie)\b",
    # Words that say nothing about what is wrong; two others beside a thing make a symptom of the words themselves.
    "filler": r"(?:le|la|les|un|une|des|du|de|mon|ma|mes|notre|nos|votre|vos|son|sa|ses|leur|leurs|ce|cet|cette|ces|"
    r"cela|ceci|je|tu|il|elle|on|nous|vous|ils|elles|me|te|se|lui|moi|toi|eux|y|en|suis|es|est|sommes|etes|sont|"
    r"etais|etait|etaient|ete|etre|ai|as|a|avons|avez|ont|avais|avait|avoir|eu|sera|serait|fait|fais|font|faire|faut|"
    r"faudrait|peux|peut|pouvez|pouvons|peuvent|pourriez|pourrait|pourrais|pourrez|pouvoir|dois|doit|devons|doivent|"
    r"veux|veut|voudrais|voudrait|"
    r"souhaite|souhaiterais|aimerais|au|aux|dans|sur|pour|par|avec|sans|sous|chez|vers|depuis|des|que|qui|quoi|dont|"
    r"ou|et|mais|donc|or|ni|car|si|comme|alors|puis|ne|pas|plus|jamais|rien|non|oui|ok|merci|svp|plait|bonjour|"
    r"bonsoir|salut|hello|coucou|cher|chere|equipe|tous|toutes|tout|toute|la|ici|aide|aider|aidez|helpdesk|support|"
    r"informatique|quelquun|quelque|chose|chosess|besoin|regarder|voir|question|questions|appeler|ecrire|ecris|"
    r"contacte|"
    r"aujourdhui|maintenant|encore|toujours|hier|matin|midi|apres|soir|journee|jour|jours|semaine|juste|seulement|"
    r"aussi|tres|trop|vraiment|assez|bien|urgent|urgence|rapidement|vite|bientot|temps|nouveau|nouvelle|ancien|"
    r"ancienne|vieux|vieille|propre|travail|travailler|marche|marchent|fonctionne|fonctionnent|entreprise|bureau|"
    r"societe|va|vais|vont|aller|viens|vient|sais|sait|savoir|pense|crois|trouve|dire|dit|truc|machin|sorte|genre|"
    r"appelle|nomme|nom|"
    r"desole|desolee|espere|cordialement|salutations|chef|patron|responsable|collegue|collegues|utilisateur|utiliser|"
    r"utilise|quand|quel|quelle|quels|comment|pourquoi|ouais|bon|ben|bah|euh|hein|voila|enfin|bref|peu|beaucoup|"
    r"moins|autre|autres|meme|memes|dernier|derniere|actuel|deja|demande|demander|possible|des que|entre|avant|"
    r"pendant|contre|chaque|mme|monsieur|madame|deux|trois|fois|gens|tout le monde|reparer|regler|resoudre|solution|"
    r"ticket|sujet|probleme|problemes|souci|soucis|panne|important|priorite|p1|pdg|message|car|quelques|puisque|"
    r"lorsque|afin|celui|celle|ceux|jusque|presque|environ|petit|petite|gros|grosse|grand|grande|il|si|vu|grace|via|"
    r"lors|soit|tel|telle|ca|cest|jai|coup|part|cause|suite|avance|sinon|surtout|peut-etre|rendez|moment|heure|"
    r"heures|minutes|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|h)",
    "cause": r"\b(?:parce que|car|a cause|en raison|du a|due a|la cause|le (?:motif|probleme vient)|cela vient|vient "
    r"(?:de|du)|provoque par|cause par|suite a|puisque|surement|probablement)\b",
    # What is wanted of a program, from a wish; anything else is an installation.
    "to_uninstall": r"d[eé]sinstall",
    "to_licence": r"licen|abonnement",
    "to_upgrade": r"mise (?:à|a) niveau|passer (?:à|a|en|sur)|upgrade",
    "to_update": r"mise (?:à|a) jour|mettre (?:à|a) jour|mettez (?:à|a) jour|maj",
    "to_activate": r"activ",
    "forgotten": r"oubli|souvien|rappelle|perdu|sais pl|sais pa|connais pl|retrouve",
    # Words of a title: one that follows its thing without a colon, and a place that needs no comma.
    "predicate": r"(?:ne s'allume pas|ne se connecte pas|ne se synchronise pas|ne fonctionne pas|se fige|plante|"
    r"affiche une erreur|redemande sans)$",
    "place_word": r"(?:dans|sur|au|aux|à|a|chez|en|près|pres|devant|derrière)\b",
    "of_place": r"^(?:du |des |de la |de l['\u2019]|d['\u2019]|de |depuis )",
    # One word that says what a simple thing does: "ma souris double-clique".
    "verb": r"(?:[\w'-]{3,}(?:e|ent|it|is|ee|ees|es))",
    # What stands around the name of a program that no list knows.
    "program_word_before": r"\b(?:installer|reinstaller|desinstaller|ouvrir|ouvre|lancer|lance|demarrer|utiliser|"
    r"utilise|utilisons|dans|sur|via|avec|version de|licences? (?:pour|de)|appelee?|nommee?|acceder a|acces a|"
    r"connecter a|programme|logiciel|application|outil|portail|systeme|plateforme|module|(?:ecran|page|onglet|bouton|"
    r"menu|champ|liste|rapport|fiche|recherche|filtre|fonction|export|import|bon|commande) (?:de|dans|sur|sous)|sous|"
    r"saisie dans|compte|base|session) $",
    "program_word_after": r" (?:ne (?:se lance|repond|demarre|s ouvre|se ouvre|fonctionne|marche|charge|veut|"
    r"reconnait|trouve|calcule|affiche|enregistre|imprime|synchronise|accepte)|plante|bugue?|rame|se (?:ferme|bloque|"
    r"fige|lance)|affiche|refuse|mouline|freeze|crash\w*|est (?:en panne|hs|down|lente?|bloquee?|inaccessible|"
    r"indisponible|tombee?|plantee?|fige\w*))\b",
    "acts_like_program": r" (?:me |nous |se |ne |s |n |m |toujours |encore )*(?:ferme|plante|bloque|fige|lance|"
    r"affiche|refuse|repond|demarre|ouvre|marque|indique|demande|redemande|calcule|enregistre|rame|mouline|tourne|"
    r"charge|sort|imprime|trouve|deconnecte|ejecte|synchronise|fonctionne|marche|accepte|reconnait|envoie|perd|"
    r"efface|double|coupe|buggue|bugue|bug|crashe|freeze|dit|annonce|met|est (?:down|lente?|fige\w*|bloquee?|"
    r"plantee?|hs|inaccessible|indisponible|en panne|inutilisable|"
    r"a l arret|tombee?|vide))\b",
    "before_noun": r"\b(?:le|la|les|mon|ma|mes|notre|nos|son|sa|ses|leur|leurs|votre|vos|un|une|ce|cet|cette|ces|du|"
    r"au|aux|des|chaque|autre|deux|trois|quatre) ",
    "adjective": r"(?:nouveau|nouvel|nouvelle|nouveaux|nouvelles|vieux|vieille|ancien|ancienne|autre|autres|meme|"
    r"petit|petite|gros|grosse|grand|grande|premier|premiere|deuxieme|second|seconde|dernier|derniere|tout|toute|"
    r"belle|bon|bonne|mauvais|mauvaise|fameux|fameuse|sacre|sacree)",
    # What makes one more word a symptom: "trop sombre".
    "is_so": r"\b(?:est|sont|semble|semblent|parait|devient|reste|trop|un peu|legerement|tres|plutot|assez|vraiment|"
    r"tout|toute) $",
    # What somebody wants to be so: "son compte doit être fermé".
    "wanted_so": r"\b(?:doit|doivent|devrait|devraient|faudrait que [\w ]{2,30}|faut que [\w ]{2,30}|pourrait|puisse|"
    r"soit|soient)(?: (?:etre|bien))* $",
    "begins_question": r"^\W*(?:(?:bonjour|salut|et|alors|au fait|dites)\W+)?(?:est-ce|peut-on|puis-je|dois-je|qui|"
    r"que|quoi|quand|ou|comment|quel\w*|"
    r"combien|y a-t-il|avez-vous|pourquoi|faut-il|a-t-on|ai-je) ",
    # A list, and a message that says how many things it holds.
    "enumerates": r"(?<!\w)[2-9][.)](?= )|(?:^|(?<=\n))[-*\u2022] ?|^\W*(?:deuxiemement|troisiemement|ensuite|2e|3e|"
    r"enfin|pour finir)\W",
    "announces": r"\b(?:deux|trois|quatre|cinq|plusieurs|quelques|2|3|4|5) (?:petit\w* )?(?:choses|problemes|soucis|"
    r"demandes|questions|points|sujets|"
    r"trucs)\b",
    # Asked in general: what does not happen there is no trouble.
    "asks_how": r"^\W*(?:\w+\W+){0,3}?(?:comment|que|ou|quel\w*) (?:je|on|nous|faire|dois|doit|puis|peut|faut|il|"
    r"est-ce|se)\b",
    # One thing put right by the next.
    "mends": r"\b(?:desolee? (?:non|pas|je voulais|ce est)|non,? (?:attendez|pardon|je voulais)|pardon,? (?:non|je)|"
    r"(?:je )?voulais dire|enfin (?:non|plutot)|ou plutot|rectification|correction|euh non|non en fait|en fait non)\b",
    # What only looks like it: "comme s'il y avait de la fumée".
    "likened": r"\b(?:comme(?: si| un| une| du)?|on dirait|ressemble)(?: \w+){0,3} $",
    # A time that is past, and holidays or illness that only say when.
    "since": r"\bdepuis\b",
    "as_time": r"\b(?:depuis|apres|avant|pendant|durant|jusque a|jusque au|de retour|retour|rentree?|revenue?|"
    r"reviens|lors de)"
    r"(?: (?:de|mes|mon|les|la|le|son|ses|un|une|ma|des|du|nos))* $",
    # In front of a time that is a threat and no event.
    "threat": r"\b(?:si|sinon|sans quoi|faute de)\b[^.!?\n]{0,45}$",
    # Asked for, not told.
    "asked_for": r"\b(?:pouvez|pourriez|peux|pourrais|merci|veuillez|faut|faudrait|voudrais|souhaite|aimerais|doit|"
    r"dois|pour)(?:[ -](?:vous|tu|de|me|nous|bien|quelquun|on|que|vouloir|le|la|les|il))* $",
    # Where a thing only stands beside what is told.
    "beside": rf"\b(?:sur|a|au|aux|apres|pour|derriere|pres de|a cote de|avant|pendant|depuis|comme|que|jusque a|via|"
    rf"par|au-dessus de|sous|dans|chez|des|lors|de|du|sans)(?: {_POSS})? $",
    "on_own_machine": rf"\b(?:sur|depuis|a partir de|de|du)(?: {_POSS})(?: \w+)? $",
    # Places named as a whole; beside a count of people, "everyone in our office" is that count.
    "whole_place": r"\b(?:tout|toute|entier|entière|entiere|ensemble|complet|société|societe|entreprise|site|"
    r"bâtiment|batiment|étage|etage|usine|campus|agence|entrepôt|entrepot|siège|siege)\b",
    # Words that answer no question about the thing or the symptom.
    "no_answer": r"\b(?:sais pas|sais plus|aucune idee|pas idee|pas sure?|jsp|envoyez|envoie|laissez tomber|oubliez|"
    r"humain|ticket|marche (?:pas|plus)|fonctionne (?:pas|plus)|casse\w*|m en fiche|stop|merci|peu importe|pareil|"
    r"tant pis)\b|^\W*(?:oui|non|ouais|nan|ok|si|bien sur|peut-etre|tout|tous|depuis|aucun|aucune|rien|quelque chose|"
    r"cela|bonjour|salut|urgent|vite)\b[^.!?\n]{0,20}$",
    "asks_entered": r"(?:mot de passe|identifiants|saisi|entré|communiqué|données)",
    # A told step that is the trouble itself.
    "not_aside": r"\b(?:supprime\w*|ecrase\w*|efface\w*|maintenant|mauvais\w*|par erreur|megarde|inadvertance|"
    r"verrouille\w*|bloque\w*|erreur|echou\w*|plante\w*|impossible|ne (?:marche|fonctionne))\b",
    # Symptoms that say "not" themselves.
    "own_negation": r"\b(?:ne|pas|plus|jamais|rien|sans|aucune?|impossible|refus\w*|incapable|echou\w*|echec|"
    r"personne|que|perdu|arrete|cesse|mal|mauvais\w*|ni)\b",
    # A wish for "the thing my colleague uses" names nothing (triage policy, section 8).
    "unnamed": r"^(?:(?:j['\u2019]ai |je |on |nous )?(?:besoin|voudrais|souhaite|veux|aimerais|faut|faudrait|avoir|"
    r"installer|obtenir|demande)(?: de| d['\u2019]| un| une| le| la)*\s*)?(?:un |une )?(?:acc[eè]s|droits?|"
    r"autorisations?|"
    r"permissions?)?\s*(?:au |aux |à la |à l['\u2019]|a la |à |a |sur |pour |du |de la |de |d['\u2019])?"
    r"(?:un |une |le |la |les |ce |cette |mon |ma |tout |même |meme |l['\u2019]|des )*(?:trucs?|machins?|"
    r"choses?|quelque "
    r"chose|tout|[çc]a|cela|ceux?|celui|celle|ce que|ce qui|lequel|syst[eè]me|endroit|m[eê]me|acc[eè]s|droits?|"
    r"autorisations?|permissions?)(?=\W|$)|"
    r"^(?:installer |avoir |de |d['\u2019]|le |la |l['\u2019]|un |une |ce |cette |même |meme )*(?:programme|logiciel|"
    r"application|appli|outil|syst[eè]me|truc|machin)s?(?: (?:que |qu['\u2019]|dont |de (?:ma|mon|mes) "
    r")[\w'\u2019éèêàç "
    r"-]{0,40})?$",
    "exact_error": r"[\"'].*[\"']|(?:(?:erreur|error|stop|statut|status|exception|code|"
    r"evenement)\b.{0,14}?)?(?:0x[0-9a-f]+|[a-z0-9]+_\w+|[a-z]*[-_]?\d[\w.-]*)",
    "asks_policy": r"\b(?:politique|r[eè]gles?|charte|(?:ai|a|avons|on)[ -](?:je|t-on|on|nous)? ?(?:le )?droit|"
    r"autoris[eé]e?s?|permis|interdit|consignes?|r[eè]glement|combien de temps (?:sont|est|gard|conserv)|"
    r"conserv[eé]\w*|priv[eé]\w*|perso\w*|[aà] l['\u2019]étranger|en vacances)\b",
    # Who comes, goes or moves.
    "leaves": r"\b(?:quitt\w+|part(?:i|ie|ent)?\b(?! time)|d[eé]part|dernier jour|offboarding|d[eé]sactiv\w+|"
    r"supprim\w+|ferm\w+|cl[oô]tur\w+|bloqu\w+|suspen\w+|r[eé]voqu\w+|coup\w+|retraite|d[eé]mission\w*|fin de "
    r"contrat|retir\w+)\b",
    "moves": r"\b(?:mut[eé]e?|mutation|chang\w+ de (?:service|poste|[eé]quipe)|transf[eé]r\w+|mobilit[eé]|bascul\w+|"
    r"passe (?:au|à|en|dans))\b",
    # "Comment ..." in front of what is asked.
    "how_question": r"^comment (?:est-ce qu(?:e |['\u2019])(?:je |on |nous )?(?:peux |peut |dois |doit |pouvons )?|"
    r"(?:puis-je|peut-on|dois-je|doit-on|faut-il|je peux|on peut|je dois|je fais pour|on fait pour|faire pour|"
    r"fait-on pour|faire) )?(?:bien )?",
    "access_to": rf"^(?:(?:lecture|écriture|ecriture|complet|un|les|mes|droits?|et|en|avoir|besoin|d['\u2019]|"
    rf"de|l['\u2019]) "
    rf"?)*(?:acc[eè]s|acc[eé]der|droits?|autorisations?|permissions?|habilitations?|licence|compte|connexion|"
    rf"connecter|identifiants?|profil|entrer|login|lecture|[eé]criture)(?: en (?:lecture|[eé]criture)(?: seule)?)? "
    rf"(?:à |a |au |aux |sur |dans |pour |de |du |d['\u2019]|vers ){_OWN_ARTICLE}?",
    "verb_before": rf"^(?:(?:ajout\w+|inclure|mettre|inscrire|rajouter)(?:-moi)? [\wÀ-ÿ'.-]+(?: "
    rf"[A-ZÀ-Ý][\wÀ-ÿ'.-]+)? (?:à |au |dans |sur |aux ){_OWN_ARTICLE}?|(?:besoin|voudrais|souhaite|veux|aimerais|"
    rf"avoir|obtenir|installer|acheter|emprunter|remplacer|ajouter|cr[eé]er|ouvrir|mot de passe|nouveau|nouvelle|"
    rf"notre|mon|ma|le|la|les|un|une|des|du|de|coll[eè]gue|stagiaire|appel[eé]e?|nomm[eé]e?|pour|à|au|aux|sur|dans|"
    rf"deux|trois)\s+|[ld]['\u2019])",
    # What the desk asked, and an answer that there is none.
    "asks_error": r"erreur",
    "none_of_it": r"^\W*(?:aucun\w*|rien|non|pas de message|il ny (?:en )?a (?:pas|aucun)|il ne y (?:en )?a (?:pas|"
    r"aucun)|pas (?:du tout|de erreur)|neant)\b[^.,;!?\n]{0,40}",
    "acknowledges": r"^\W*(?:(?:ok|okay|de accord|entendu|compris|bien recu|ca marche|cela marche|parfait|super|tres "
    r"bien|bien|note|cela est note|ce est note|cool|genial|top|je vois|merci|nickel|ca roule|bon)\W*){1,3}$",
    # It was only that: the person found the cause.
    "past": r"\b(?:etait|etaient|avait|ce etait|cela etait|ne etait que)(?: [\w'-]+){0,2} $",
    "article": r"^(?:(?:le|la|les|mon|ma|mes|notre|nos|un|une|des|du|de|ce|cet|cette|ces|son|sa|ses|votre|leur|au|"
    r"aux)\s+|[ldLD]['\u2019]\s*)+",
    "negation": r"\b(?:ne|pas|plus (?:de|aucun)|jamais|aucune?|personne|rien|sans(?! (?:fil|cesse|arret|raison|"
    r"prevenir|succes|doute))|ni|non|avant)\b",
    "clause_break": r"[,.;:!?\n]| mais | et | car | parce | donc | alors | puis | cependant | quand | lorsque | qui |"
    r" depuis | pour | afin ",
    # Searched right before a word; these end in "$".
    "is_fine": r"(?: (?:lui|elle)-meme)? (?:marche|marchent|fonctionne|fonctionnent|va|vont|tourne|se connecte)"
    r"(?: (?:tres|super|toujours|plutot))? (?:bien|nickel|parfaitement|normalement|impeccable\w*)\b(?! \w)",
    "ruled_out": rf"\b(?:pas|non|au lieu de|au lieu du|plutot que|et non|ni|hors)(?: {_POSS})? $",
    "not_that": r"\b(?:pas|ne est pas|ne sont pas|jamais|non)(?: (?:pour|dans|sur|a|au))? $",
    "direct_not": r"\b(?:pas|jamais|sans|non|aucun|pas de|pas un|pas une|nullement)(?: (?:vraiment|completement|"
    r"encore|du tout|totalement|forcement))? $",
    "aside_word": rf"\b(?:quand|des que|lorsque|chaque fois que|si|pour|en)(?: (?:je|on|nous|il|elle))? (?:ouvre|"
    rf"lance|demarre|utilise|ouvrir|lancer|utiliser|utilisant|ouvrant|lancant|suis (?:sur|dans)|clique (?:sur|dans)|"
    rf"branche|allume)(?: {_POSS})? $|\b(?:sur|dans|a|au|aux|depuis|chez|avec|via|par|pour|derriere|pres de|pres du|"
    rf"sous|en|(?<!plus )(?<!pas )(?<!manque )de|du|des|apres|lors de|lors du|a partir de|sans)(?: "
    rf"(?:{_POSS}|tout|toute|tous|toutes|deux|cote "
    rf"de))*(?: (?:autre|nouveau|ancien|nouvel|vieux))? $",
    # What many depend on, when it burns or gets wet.
    "server_equipment": r"\b(?:serveurs?|baies?|racks?|salle (?:des? )?(?:serveurs?|machines|informatique)|local "
    r"(?:technique|informatique|serveurs?)|data ?cent(?:er|re)s?|switch(?:es|s)?|routeurs?|onduleurs?|armoire "
    r"(?:reseau|réseau|de brassage|informatique))\b",
    "hope": r"\b(?:pourrait|peut|pourra|devrait|si|quand|lorsque|jusque a ce que|espere|voudrais|besoin|faut|"
    r"faudrait|merci|faire|afin|pour|que|avant|une fois|des|sera|soit|il faut|aimerais|souhaite)(?: [\w'-]+){0,3} $",
    # In "it works again" and the like: what takes it back, and where the denial is the statement itself.
    "denial": r"\b(?:ne|pas|jamais|rien|parfois|si|quand|lorsque|jusque|toujours)\b",
    "own_denial": r"(?:plus|pas|rien|fausse|laisse\w*|oublie\w*|ne vous|n en ai|ne en ai|annul\w*|retir\w*|ne etait|"
    r"cela ne|ce ne|ce etait|il (?:ne )?etait|cela etait|cloture\w*|ferm\w*|supprim\w*|ignor\w*|arret\w*|occupe\w*|"
    r"derange\w*|ne )",
}
