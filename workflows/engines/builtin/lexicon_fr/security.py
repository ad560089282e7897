"""Signs of attack, theft, leak or infection in French (triage policy, section 6), by the names `security.py` uses."""

from ..lexicon import either

_ODD = (
    r"(?:bizarre|etrange|suspecte?|douteu(?:x|se)|louche|frauduleu(?:x|se)|faux|fausse|inhabituel(?:le)?|"
    r"malveillante?|inconnue?|chelou|"
    r"pas (?:tres )?(?:net|clair|catholique|normal|officiel)|non sollicitee?|pirate|infecte|hameconnage|phishing|"
    r"arnaque|curieu(?:x|se)|"
    r"pas legitime|piege|drole|farfelu|mal traduit|inattendue?)s?"
)
_MESSAGE = (
    r"(?:(?:e-)?mails?|courriels?|messages?|sms|textos?|liens?|appels?|coups? de (?:fil|telephone)|pieces? jointes?|"
    r"factures?|qr ?-?codes?|lettres?|"
    r"sites?|pages?(?: de connexion)?|pop-?ups?|fenetres?|invitations?|formulaires?|expediteurs?|fichiers? joints?|"
    r"zip|numeros?|relances?|"
    r"correspondante?s?|whatsapp|demandes?|individus?)"
)
_MAILED = r"(?:(?:e-)?mails?|courriels?|messages?|sms|textos?|whatsapp|notifications?)"
_DEVICE = (
    r"(?:pc(?: portable| pro)?|ordinateurs?(?: portables?)?|portables?(?: pro| professionnels?)?|laptop|macbook|"
    r"telephones?(?: pro\w*| portables?| de service)?|smartphones?|mobiles?(?: pro)?|"
    r"i ?phones?|i ?pads?|tablettes?|badges?(?: de acces)?|cartes? de acces|cles? usb|cle de securite|yubikey|token|"
    r"disques? durs?(?: externes?)?|"
    r"sac(?:oche)?(?: a dos)?|serviette|pda|materiel|mallette|cle(?= (?:usb|fob))|thinkpad|badge)"
)
_DATA = (
    r"(?:listes?|donnees|fichiers?|documents?|tableaux?|contrats?|mails?|rapports?|fiches? de paie|bulletins? (?:de "
    r"paie|de salaire)|salaires|"
    r"coordonnees|informations|dossiers?|factures?|presentation|pieces? jointes?|devis|pdf|adresses|chiffres|base|"
    r"rib|cv|releves?|budget|export|"
    r"ordonnance|resultats|plans|tarifs|photos?|cela|excel|compte[- ]rendu|message|offre|bilan|sms|mots? de passe|"
    r"ordre|planning)"
)
_PRIVATE = (
    r"(?:donnees|fichiers?|documents?|informations?|dossiers?|listes?|tableaux?|fiches?|bulletins?|contrats?|mails?|"
    r"releves?|resultats)"
    r"(?: [\w'-]+){0,2}? (?:confidentiel\w*|personnel\w*|sensibles?|prive\w*|rh|clients?|patients?|medica\w+|de paie|"
    r"de salaires?|salaries|"
    r"bancaires?|de la direction|du personnel|nominati\w+|des employes|des salaries|des clients|des patients)"
    r"|(?:les |mes |nos |tous les )?salaires|fiches? de paie|bulletins? de (?:paie|salaire)"
)
_WRONG = r"(?:mauvais(?:e|es)?|autre|faux|fausse|externes?|inconnue?|erronee?)"

SECURITY = {
    "odd_message": either(
        rf"\b{_MESSAGE}(?: [\w'/-]+){{0,3}}? (?:tres |assez |plutot |un peu |vraiment |franchement |super |a l air |"
        rf"me semble |me semblait |semble |semblait |parait |"
        rf"paraissait |qui me parait |est |sont |etait |bien |tout )*{_ODD}\b",
        rf"\b{_ODD} {_MESSAGE}\b",
        rf"\b{_MESSAGE}\b[^.!?\n]{{0,80}}? (?:me )?(?:semble|semblait|semblent|parait|paraissait|paraissent|a le air|"
        rf"ont le air|avait le air|sent|sentait|trouve|trouvais|sens)(?: [\w']+){{0,3}}? "
        rf"(?:{_ODD}|le arnaque|la arnaque|le piege|pas normal)",
        r"\b(?:phishing|hameconnage|smishing|vishing|arnaqu\w*|spear ?phishing|escroqu\w*|fraude au president|faux "
        r"(?:president|technicien|support|conseiller|fournisseur|banquier))\b"
        r"(?! ?(?:formation|\(formation))",
        r"\b(?:tentative|mail|message|sms|lien|appel|campagne) de (?:phishing|hameconnage|arnaque|fraude|escroquerie|"
        r"piratage)\b",
        rf"\b{_MESSAGE}\b[^.!?\n]{{0,60}}\b(?:pas (?:legitime|authentique|net|officiel)|bourre de fautes|plein de "
        rf"fautes|truffe de fautes|fautes de orthographe|mal ecrit|mal traduit)\b",
    ),
    "pretends": either(
        rf"\b{_MESSAGE}\b[^.!?\n]{{0,80}}?\b(?:se fait passer|se faisant passer|pretend\w*|soi-disant|soit disant|"
        rf"soi disant|pretendument|usurp\w*|se disant|se presente\w* comme|imit\w+|venant soi|"
        rf"censee? venir|au nom de|de la part du (?:directeur|pdg|patron)|de la part de (?:microsoft|la banque|la "
        rf"poste|ameli))\b",
        r"\b(?:quelquun|un (?:homme|type|monsieur|gars|inconnu|individu|technicien|correspondant|mec|soi-disant \w+)|"
        r"une (?:femme|dame|personne|voix)|on|il|elle|interlocuteur)\b[^.!?\n]{0,50}\b(?:se fait passer|se faisait "
        r"passer|se faisant "
        r"passer|pretend\w*|soi-disant|soit disant|se disant|disant (?:etre|appeler|qu|que|travailler|venir)|se "
        r"presentant|affirm\w+ (?:etre|appeler|travailler)|dit (?:etre|appeler|travailler) (?:de |du |chez |pour "
        r")?(?:le |la )?(?:microsoft|support|service|banque|apple|informatique|it))",
        rf"\b{_MESSAGE}\b[^.!?\n]{{0,60}}?\b(?:qui ressembl\w+|ressembl\w+|comme (?:si|celui|celle)|qui (?:avait|a) "
        rf"le air de|avait le air|a le air de)(?: [\w']+){{0,3}}? (?:venir|provenir|etre|de|celui|celle|a celui|a "
        rf"celle|a un|au)\b",
    ),
    "asks_secret": either(
        rf"\b(?:{_MESSAGE}|quelquun|un (?:homme|type|monsieur|gars|inconnu|technicien)|une (?:femme|dame|personne)|"
        rf"qui|il|elle|on|ils|interlocuteur|lequel)\b[^.!?\n]{{0,60}}?\b(?:demand\w*|reclam\w*|exig\w*|veut|veulent|"
        rf"voulait|voulaient|souhait\w*|invit\w*|"
        rf"incit\w*|pri(?:e|ait|ant)|somm\w*)\b(?: [\w'/-]+){{0,6}}? (?:(?:mon|mes|nos|notre|vos|votre|le|les|la|un|"
        rf"une|des|de|du|son|leurs?) )*(?:[\w'-]+ )?(?:mots? de passe|argent|coordonnees bancaires|identifiants?|"
        rf"cartes? cadeaux?|rib|iban|code (?:pin|sms|"
        rf"de (?:validation|verification|securite|connexion))|codes?(?= (?:recu|par|sms|a))|donnees (?:bancaires|"
        rf"personnelles)|informations (?:bancaires|personnelles|de connexion)|carte (?:bancaire|bleue|de credit)|cb|"
        rf"virement|bitcoins?|coupons?|cryptos?|acces a distance|prendre la main|"
        rf"prise en main|controle de mon|numero de carte|pcs|transcash|me (?:re)?connecter|me identifier|vous "
        rf"identifier|login)\b",
        r"\b(?:qr ?-?code|lien|sms|texto)\b[^.!?\n]{0,60}\b(?:demand\w*|renvoi\w*|mene|menait|amene|emmene|redirige|"
        r"envoie|conduit)\b[^.!?\n]{0,30}\b(?:connexion|identifiants?|mot de passe|carte|login)\b",
    ),
    "verify_account": rf"\b{_MESSAGE}\b[^.!?\n]{{0,80}}?\b(?:verifier|confirmer|valider|mettre a jour|reactiver|"
    rf"debloquer|ressaisir|suspendu|renouveler|regulariser|actualiser)\b(?: (?:de|mon|mes|votre|vos|notre|nos|le|les|"
    rf"la|son))* "
    r"(?:[\w'/-]+ )?(?:compte|mot de passe|identite|boite|coordonnees|identifiants?|donnees|informations|paiement|"
    r"acces|messagerie)\b",
    "suspicious_offer": either(
        r"\b(?:demand|veut|voulait|voudrait|dit|ecri|acheter|achete|achat|envoy|prendre|souhait|commander|reclam|"
        r"urgent)\w*\b[^.!?\n]{0,60}\b(?:cartes? cadeaux?|cartes? (?:itunes|steam|amazon|google play|apple|pcs)|"
        r"coupons? (?:pcs|transcash|neosurf)|bons? de achat)\b",
        r"\b(?:recu|recois|recevoir|eu|il y a|j ai|ai|avons recu|avoir recu)\b[^.!?\n]{0,25}\b(?:sms|texto|whatsapp|"
        r"message)s?\b[^.!?\n]{0,90}\b(?:liens?|colis|douane|a payer|frais|clique\w*|amende|antai|vignette|crit.?air|"
        r"ameli|vitale|cpf|livraison)\b",
        rf"\b{_MESSAGE}\b[^.!?\n]{{0,60}}\b(?:compte|boite|acces|mot de passe|profil|"
        rf"messagerie)\b[^.!?\n]{{0,30}}\b(?:va etre|sera|serait|allait etre|vont etre|seront) (?:ferme|supprime|"
        rf"suspendu|bloque|desactive|resilie|verrouille|cloture)\w*\b[^.!?\n]{{0,50}}"
        r"\b(?:sauf|lien|clique\w*|connect\w*|si je ne|sinon|confirm\w*)",
        r"\b(?:pop-?up|fenetre|page|navigateur|onglet|alerte|bandeau|message|ecran)\b[^.!?\n]{0,70}\b(?:appeler|"
        r"rappeler|telephoner|contacter|composer)(?: (?:le|un|ce|au|d urgence|de urgence|immediatement))* "
        r"(?:microsoft|apple|windows|numero|support|hotline|assistance|technicien|0\d)",
        r"\b(?:interlocuteur|quelquun|(?:un|le) (?:homme|type|monsieur|gars|technicien|inconnu)|(?:une|la) (?:femme|"
        r"dame|personne)|il|elle|on)\b[^.!?\n]{0,60}\b(?:voul|veut|demand|essay|insist|propos|"
        r"tent)\w*\b[^.!?\n]{0,35}\b(?:prendre (?:la main|le controle)|se connecter (?:a|sur) mon|acceder a mon|"
        r"controle (?:a distance|de mon)|(?:installer|installe) (?:anydesk|teamviewer|un logiciel|un programme))",
        r"^\W*(?:un )?(?:sms|texto|mail|message|appel) (?:de|du|d)\b[^.!?\n]{0,60}\b(?:liens?|colis|payer|frais|"
        r"clique\w*|amende)\b",
        r"\b(?:faux|fausse|nouveau|changement de|modifier (?:le|son|leur)|changer (?:le|son|leur)) (?:rib|iban|"
        r"coordonnees bancaires)\b",
    ),
    "own_offer": r"\b(?:notre|la|nos|mes) (?:[\w'/-]+ )?(?:boutique|magasin|site marchand|page|module|catalogue)\b",
    "is_it_real": rf"\b(?:est-ce (?:bien |vraiment |que (?:ce est|cela est) )?|ce est |cela est |etait-ce |est-il |"
    rf"sont-ils |est-elle )(?:vous|un vrai|une vraie|legitime|authentique|un faux|normal|du (?:phishing|spam)|une "
    rf"arnaque|"
    rf"officiel|fiable|sur|de vous|vraiment vous|bien vous|un (?:phishing|spam))\b(?=[^.!\n]*\b(?:{_MESSAGE}|"
    rf"\?))(?<!pas normal)|\b(?:ne )?(?:sais|suis) pas (?:si ce est|si cela est|si ce est|sure? que ce soit|sure? "
    rf"que cela soit|si il est|sur que ce soit) "
    rf"(?:legitime|authentique|un vrai|une arnaque|vrai|du phishing|fiable|vous|normal de recevoir)|\b(?:vrai ou "
    rf"faux|spam ou)\b|\b{_MESSAGE}\b[^.!?\n]{{0,80}}\b(?:est-ce (?:normal|bien vous|vous|legitime|un piege)|ce est "
    rf"(?:legitime|vous|fiable|de vous|bien vous))",
    "clicked": r"\b(?:cliqu(?:e|er|es)|clique|ouvert|ouvre|ouvrir|telecharge|suivi (?:le|un) lien|scanne|flashe|"
    r"active (?:les )?macros|repondu|rappele|execute|lance|appuye|tape (?:sur|dessus)|installe|alle sur|visite|"
    r"branche)\b(?! (?:un ticket|une demande|depuis))",
    "acted_objects": r"\b(?:liens?|pieces? jointes?|zip|fichier|pdf|mail|message|qr|macros|bouton|dessus|numero|site|"
    r"page|document|facture|exe|cle|cela)\b",
    "gave_secret": either(
        r"\b(?:entre|saisi|tape|mis|rentre|donne|rempli|fourni|communique|envoye|transmis|indique|renseigne|divulgue|"
        r"partage|dicte|inscrit|introduit|confie|file|valide|utilise|note|viens de (?:remplir|saisir|entrer|taper|"
        r"donner|mettre|rentrer|communiquer|envoyer))e?s?\b(?! (?:pas|rien|"
        r"aucun))[^.!?\n]{0,70}?\b(?:mots? de passe|identifiants?|login|nom de utilisateur|code(?: pin| sms)?|codes|"
        r"pin|"
        r"carte (?:bleue|bancaire)|cb|rib|(?:coordonnees|donnees|informations|infos) (?:bancaires|de connexion|"
        r"personnelles)|mes (?:coordonnees|donnees|informations|acces)|mon acces|mdp)\b",
        r"\b(?:me suis|se est|suis) (?:(?:re)?connectee?|identifiee?|loguee?|loggue)(?: (?:dessus|sur (?:cette|la|le|"
        r"ce)|avec (?:mon|mes)|a (?:cette|la|le|ce)|via (?:le|ce|cette)|dans (?:la|cette)))",
        r"\b(?:entre|saisi|tape|mis|rentre|donne|rempli|fourni) (?:tout|tous|toutes|mes (?:infos|informations|"
        r"donnees|coordonnees)|le formulaire|ce que il demandait|ce qui etait demande)\b",
        r"\b(?:me suis (?:fait|faite) (?:avoir|pieger|hameconner|arnaquer)|suis tombe\w* dans (?:le panneau|le "
        r"piege)|(?:me |m )?ai mordu|mordu a)\b",
        r"\b(?:ai|a) (?:lu|dicte|donne|communique) (?:le|un|mon|son) code\b|\blui ai (?:donne|dit|lu|dicte|"
        r"communique|envoye|file)\b",
    ),
    "gave_to_stranger": either(
        r"\b(?:donne|communique|dit|envoye|transmis|partage|divulgue|dicte|lu|fourni|"
        r"file)e?\b[^.!?\n]{0,40}?\b(?:mots? de passe|identifiants?|code(?: pin| sms| de \w+)?|pin|"
        r"login)s?\b[^.!?\n]{0,30}?\b(?:a|au|par telephone a) (?:une?|le|la|l|quelquun|cette|cet|ce)? ?(?:inconnu\w*|"
        r"quelquun|personne|homme|femme|type|"
        r"monsieur|dame|interlocuteur|correspondant|faux|fausse|escroc|pirate|arnaqueur|site|page|soi-disant|"
        r"appelant|tiers|gars|mec|pretendu\w*|hacker)\b",
        r"\b(?:lui|leur) (?:ai|a|avons|as) (?:\w+ )?(?:donne|communique|dit|envoye|transmis|dicte|lu|fourni|file)(?: "
        r"[\w'/-]+){0,3}? (?:mots? de passe|identifiants?|code|pin|login)s?\b",
        r"\b(?:saisi|entre|tape|mis|rentre|rempli|renseigne)\w*(?: [\w'-]+){0,6}? (?:sur|dans) (?:un|une|le|la|ce|"
        r"cette|l) ?(?:[\w'-]+ ){0,2}?(?:faux|fausse|frauduleu\w+|hameconnage|phishing|douteu\w+|suspecte?|bizarre|"
        r"etrange|louche|pirate|pas officiel\w*|malveillant\w*)\b(?<!sans (?:faux))",
    ),
    "remote_control": either(
        r"\b(?:ai |a |avons |je |me suis |se est )?(?:laisse|donne|autorise|accepte)e?s? (?:[\w'/-]+ "
        r"){0,5}?(?:prendre (?:la main|le controle)|la main (?:sur|a distance|de)|le controle|acces a (?:mon|"
        r"distance)|se connecter (?:a|sur) mon|un acces a distance|prise (?:en main|de controle))\b",
        r"\b(?:fait|faite|demande de|fait faire) installer (?:anydesk|teamviewer|un (?:logiciel|programme|outil))\b|"
        r"\binstalle (?:anydesk|teamviewer|un logiciel|un programme|un outil)(?: [\w']+){0,4}? (?:a (?:sa|leur) "
        r"demande|pour lui|comme il|que il me|que il)",
        r"\b(?:a |ont |avait )?(?:pris|prend|prenait|prenaient|pris) (?:la main|le controle) (?:sur|de|du|a "
        r"distance)(?: [\w']+)? ?(?:mon|ma|le|la|pc|ordinateur|souris|poste|distance)\b(?! (?:par le support|du "
        r"support))",
        r"\b(?:il|elle|ils|quelquun|homme|technicien|monsieur|type|inconnu) (?:se est|s est|est|a pu se) connectee? "
        r"(?:a|sur) (?:mon|ma|notre) (?:pc|ordinateur|poste|portable|machine|session)\b",
    ),
    "own_support": r"\b(?:pouvez-vous|pourriez-vous|peux-tu|pourrais-tu|si il vous plait|besoin de|je voudrais|vous "
    r"pouvez|votre technicien|un de vos|le support a pris|collegue du support|besoin que)\b",
    "refused": r"\b(?:refuse|raccroche|coupe (?:court|la communication)|mis fin a l appel|pas (?:donne|fait|laisse|"
    r"accepte|installe|suivi)|rien (?:donne|fait|installe|accepte)|dit non|decline|arrete la)\b",
    "several_hit": r"\b(?:plusieurs|beaucoup|certains|quelques|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|une "
    r"(?:bonne |petite |demi-)?(?:dizaine|douzaine|quinzaine|vingtaine|trentaine)|\d+|tous?|toute|tout le monde|"
    r"la moitie|mes collegues|les collegues|nos|d autres|de autres|on(?! (?:m|me|vous|lui)\b)|nous|chacun|(?:mon|ma|"
    r"un|une) collegue)\b"
    r"(?: [\w'/-]+){0,5}? (?:recu|recoivent|recoit|recevons|eu|ont eu|aussi|egalement|le meme|pareil|appele|signale|"
    r"vise|cible|contacte)\w*[^.!?\n]{0,40}",
    "several_people": r"\b(?:collegues?|personnes?|utilisateurs?|nous|equipe|service|entreprise|societe|tout le "
    r"monde|employes|salaries|autres|on|bureau|tous|collaborateurs|boite|agents|plusieurs)\b",
    "malware": either(
        r"\b(?:virus|malwares?|logiciels? malveillants?|trojans?|cheval de troie|chevaux de troie|ransomwares?|"
        r"rancongiciels?|spywares?|logiciels? espions?|keyloggers?|crypto ?lockers?)\b(?: [\w'/-]+){0,4}? (?:trouve|"
        r"detecte|bloque|a |est |mis|en quarantaine|"
        r"sur|dans|alerte|attrape|infect\w*|se|qui|s est|semble|present|apparu|supprime)\w*",
        r"\b(?:infecte|detecte|trouve|attrape|chope|signale|alerte|avertissement|menace|quarantaine|indique|affiche|"
        r"dit|presence de|crois|pense|peur|ai|a|avoir|suspecte|soupconne|installe|telecharge|un|le|du)(?: "
        r"[\w'/-]+){0,4}? (?:virus|malwares?|logiciel malveillant|trojan|cheval de troie|"
        r"ransomware|rancongiciel|spyware|logiciel espion|menaces?(?= (?:detectee|sur|de|a|trouvee|bloquee|"
        r"en)))\b(?! (?:scan|definitions))",
        r"\b(?:pc|ordinateur|portable|poste|machine|telephone|serveur|compte windows)(?: [\w'/-]+){0,2}? (?:est |a "
        r"ete |semble |etait |serait |serait-il |a l air |soit |parait |)*(?:infecte|pirate|hacke|compromis|"
        r"verole)\w*",
        r"\b(?:fichiers?|documents?|donnees|dossiers?|disque|serveur|tout)\b(?: [\w'/-]+){0,4}? (?:chiffre|crypte|"
        r"encrypte)(?:e|es|s)?\b(?! (?:par defaut|avec bitlocker|par bitlocker))",
        r"\b(?:rancon|demande de rancon|message de rancon|payer (?:en )?(?:bitcoins?|cryptos?))\b|"
        r"\bbitcoins?\b[^.!?\n]{0,40}\b(?:fichiers?|pc|ordinateur|recuper|debloqu|dechiffr)\w*|\b(?:pay|"
        r"verser)\w*\b[^.!?\n]{0,20}\bbitcoins?\b",
        r"\b(?:souris|curseur|pointeur)(?: [\w'/-]+){0,3}? (?:bouge|se deplace|se promene|se balade|clique|bougeait|"
        r"se deplacait|bougent|deplace)\b[^.!?\n]{0,20}\b(?:toute? seule?|sans que|de lui-meme|sans "
        r"moi)\b(?![^.!?\n]{0,40}(?:bureau|sensible))",
        r"\b(?:programmes?|fenetres?|onglets?|pop-?ups?|publicites?|pubs|logiciels?|pages?)(?: [\w'/-]+){0,4}? (?:s|"
        r"se|me)? ?(?:ouvr|install|lanc|affich|appar|surgi)\w*(?: [\w'/-]+){0,2}? (?:tout seuls?|toutes? seules?|"
        r"sans arret|sans cesse|sans que|partout|en cascade)\b",
        r"\b(?:fenetre|pop-?up|message|alerte|ecran|page)s?\b[^.!?\n]{0,60}\b(?:infecte\w*|virus|pirate\w*|verole)\b",
        r"(?<!\w)\.(?:locked|encrypted|crypt|crypted|enc|lockbit)\b|\bextensions? (?:bizarres?|etranges?|"
        r"inconnues?)\b[^.!?\n]{0,20}(?:fichiers?)?|\bfichiers? (?:[\w'/-]+ ){0,4}?(?:renommes?|changes? d extension|"
        r"changes? de extension)\b",
        r"\bwebcam\b[^.!?\n]{0,30}\b(?:s allume|se allume|s active|se active|allumee) (?:toute seule|sans)|"
        r"\b(?:cyber-?attaque|attaque informatique|on s est fait pirater|on se est fait pirater|nous avons ete "
        r"pirates|intrusion)\b",
    ),
    "not_malware": r"\b(?:comment|que est-ce que|quel(?:le)?|formation|installer|installation|licence|mettre a jour|"
    r"mise a jour|renouvel\w*|besoin|voudrais|souhaite|conseill\w+|recommand\w+|proteg\w+|"
    r"protection)\b[^.!?\n]{0,40}\b(?:anti-?virus|ransomwares?|malwares?|virus|logiciels malveillants)\b",
    "account_misuse": either(
        r"\b(?:quelquun(?: de autre)?|une? (?:inconnue?|personne|tiers|individu|autre personne|ancien \w+)|un "
        r"(?:hacker|pirate)|des (?:hackers|pirates|inconnus)|le pirate|un pirate)(?: [\w'/-]+){0,4}? (?:connecte|"
        r"utilise|utilisait|servi|sert|accede|pirate|hacke|entre|lit|lu|change|envoye|envoie|introduit|"
        r"usurpe|vole|pris|accede|rentre|consulte|modifie|pris le controle)\w*\b[^.!?\n]{0,40}?\b(?:mon|ma|mes|notre|"
        r"nos|son|sa|le|la|l) ?(?:[\w'-]+ ){0,2}?(?:comptes?|boite(?: mail)?|messagerie|mails?|identite|profil|mot "
        r"de passe|teams|session|identifiants?|acces|adresse|reseau)\b",
        r"\b(?:mails?|messages?|spams?|factures?|courriels?)(?: [\w'/-]+){0,5}? (?:envoye|parti|partent|part|sont "
        r"partis|s envoient|se envoient|sort|emis|expedie|envoies)\w*(?: [\w'/-]+){0,4}? (?:de|depuis|avec|par|a "
        r"partir de|sous|via|en|a|au) (?:mon|ma|notre|son|sa|le) (?:[\w'-]+ )?(?:compte|boite|adresse|nom|messagerie|"
        r"mail|"
        r"adresse mail)\b[^\n]{0,80}?\b(?:pas|jamais|sans|a mon insu|rien)\b",
        r"\b(?:mails?|messages?|commandes?|publications?|courriels?)(?: [\w'-]+){0,3}? que je (?:ne )?(?:ai|avais) "
        r"(?:jamais|pas) (?:ecrits?|envoyee?s?|passee?s?|rediges?|faite?s?|publiee?s?)\b|\b(?:recoivent|recu|"
        r"recoit)[^.!?\n]{0,40}\b(?:mails?|messages?) (?:bizarres? |etranges? |suspects? |de spam )?(?:de ma part|"
        r"venant de (?:mon adresse|moi|ma boite)|de mon adresse|a mon nom|de moi)\b",
        r"\b(?:comptes?|boite(?: mail)?|messagerie|profil|session|mot de passe|identite|adresse mail)(?: "
        r"[\w'/-]+){0,2}? (?:a ete |est |semble |s est fait |se est fait |etait |serait |soit |a l air |aurait ete |"
        r"avoir ete |ait ete )*(?:pirate|hacke|compromis|vole|usurpe|detourne|pirater)\w*",
        r"\b(?:pirate|hacke|compromis|vole|usurpe)e?s? (?:mon|ma|mes|notre|son|sa) (?:[\w'-]+ )?(?:comptes?|boite|"
        r"messagerie|mot de passe|identite|profil|identifiants)\b|\b(?:me suis|suis|ai ete|me fait|s est|etre) "
        r"(?:fait |faite |ete )?(?:pirate|hacke|piratee|hackee|pirater|hacker)\w*",
        r"\b(?:connexions?|acces|authentifications?|activites?|sessions?|tentatives? reussies?)(?: [\w'/-]+){0,5}? "
        r"(?:depuis|de|en|du|a|provenant d[eu]) (?:la |le |l |un |une )?(?:[\w'-]+ )?(?:russie|chine|nigeria|bresil|"
        r"autre pays|etranger|pays|inde|vietnam|ukraine|roumanie|lieu inconnu|ville|appareil inconnu|endroit|iran|"
        r"moscou|coree|inconnue?|ip inconnue|pays etranger|"
        r"adresse ip|maroc|tunisie|allemagne|turquie)\b(?! (?:impossible|refusee))",
        r"\b(?:mot de passe|numero de telephone|adresse de recuperation|regle de (?:transfert|redirection))(?: "
        r"[\w'/-]+){0,3}? (?:a ete|ont ete|est|se est|s est) (?:change|modifie|ajoute|cree)\w*[^.!?\n]{0,40}\b(?:pas "
        r"(?:par )?moi|ce ne est pas moi|sans (?:moi|mon|que je)|a mon insu|je ne ai rien|jamais|pas fait)\b|"
        r"\bregles? (?:de (?:transfert|redirection|messagerie|boite) )?(?:[\w'-]+ ){0,3}?que je ne ai (?:pas|jamais) "
        r"(?:cree|creee|faite?|mise)\w*|\b(?:ce (?:ne )?(?:est|etait) pas moi)\b[^.!?\n]{0,50}(?:connect|session|"
        r"compte)|\bregle (?:de )?(?:transfert|redirection)\b[^.!?\n]{0,60}\b(?:inconnue?|externe|pas cree\w*|jamais "
        r"cree\w*)\b",
    ),
    "prompt": r"\b(?:mfa|authenticator|authenticateur|2fa|double (?:authentification|facteur)|second facteur|"
    r"authentification (?:forte|a deux facteurs)|notifications? (?:push|de (?:connexion|validation|approbation|"
    r"authentification|securite)|mfa|authenticator|microsoft|me demandant)?|push|"
    r"(?:demandes?|requetes?) (?:de |d )(?:approbation|connexion|validation|authentification|confirmation)|approuver|"
    r"codes? (?:de (?:verification|validation|securite|connexion|confirmation)|sms|par sms|a usage unique|recus?|"
    r"microsoft|de authentification))\b",
    "unasked": r"\b(?:(?:ne )?(?:ai|a|avons|ont|avais|est|etait|suis|essaie|essaye|fais|demande|connecte|tente)(?: "
    r"[\w'/-]+){0,3}? (?:pas|rien|jamais)(?: [\w'/-]+){0,4}? ?(?:demande\w*|initie\w*|declenche\w*|connect\w*|"
    r"essaye?|lance\w*|fait|moi|sollicite\w*|provoque\w*|tente\w*|voulu)|personne (?:ne )?(?:a )?(?:demande|lance)|"
    r"sans (?:que je|rien (?:faire|demander|avoir)|raison|aucune raison|avoir|l avoir|le avoir|mon|en etre)|"
    r"spontanement|non sollicitee?s?|inattendue?s?|alors que je (?:ne|suis|dors|dormais|etais|suis en|n)|en pleine "
    r"nuit|au milieu de la nuit|pendant la nuit|toute la nuit|cette nuit|a (?:[1-5]|deux|trois|quatre|cinq) ?(?:h|"
    r"heures) ?(?:du matin)?|"
    r"en rafale|bombard\w*|harcele\w*|sans arret|en boucle|a repetition|par (?:erreur|reflexe|inadvertance|megarde|"
    r"habitude)|machinalement|sans reflechir|sans faire attention|ce (?:ne )?(?:est|etait) pas moi|pas moi qui|je "
    r"dormais|en conge|en vacances|n arrete pas de|ne arrete pas de)\b",
    "approved": r"\b(?:ai|a|avons|je|fini par|et) (?:bien |par erreur |finalement |accidentellement |machinalement |"
    r"betement |du coup |peut-etre |tout de meme |quand meme |fini par |une fois )*(?:approuve|accepte|valide|"
    r"confirme|autorise|appuye sur (?:oui|approuver|accepter|valider)|clique sur (?:oui|approuver|accepter|valider)|"
    r"tape (?:oui|approuver)|approuver|accepter|valider)\b(?! (?:pas|rien))",
    "lost_device": rf"\b(?:perdu|perd|perdre|egare|(?:ne )?(?:<clitic> )*(?:retrouve|retrouvons|trouve)(?: "
    rf"(?:<adv>))* (?:plus|pas)|perte (?:de|du)|vol (?:de|du)|(?:me suis|s est|se est|etre|est|me) (?:fait |faite "
    rf")?(?:voler|vole|derober|piquer|tirer|arracher|depouiller|subtiliser)|(?:a |ont |ai ete |ete )?(?:vole|derobe|"
    rf"pique|subtilise|braque|arrache)e?s?|"
    rf"(?:ne )?ai plus|disparition (?:de|du))\b(?! (?:le signal|la connexion|internet|le reseau|le son|acces))(?: "
    rf"[\w'/-]+){{0,2}}? ?(?:(?:<poss>) )?(?:[\w'-]+ )?{_DEVICE}\b(?! (?:acces|ne|se connecte))",
    "device_gone": rf"\b{_DEVICE}(?: [\w'/-]+){{0,5}}? (?:a |ont |est |sont |a ete |ont ete |s est fait |se est fait "
    rf"|me a ete |m a ete |etait |)+(?:vole|perdu|disparu|derobe|subtilise|egare|introuvable|pique|volatilise|"
    rf"manquant)(?:e|s|es)?\b(?! (?:le signal|la connexion|de la liste|du menu|du domaine|le reseau|dans la liste|"
    rf"son reseau|de le bureau|sur le reseau))|\b{_DEVICE} (?:vole|perdu|egare|derobe)(?:e|s|es)?\b|"
    rf"\b(?:cambriol\w*|effraction|vole a l arrachee|vol a le arrache|pickpocket|casse la vitre|fracture (?:ma|la) "
    rf"(?:voiture|vitre|porte))\b[^\n]{{0,110}}?\b(?:vole|pris|disparu|emporte|manque|{_DEVICE})\w*|\bvol (?:de |du |"
    rf"d )(?:[\w'-]+ ){{0,2}}?{_DEVICE}|\b(?:vole|derobe|pique|emporte|embarque)e?s?\b[^.!?\n]{{0,60}}\b{_DEVICE}",
    "device_left": rf"\b(?:oublie|laisse|laissee?|oubliee?)(?: [\w'/-]+){{0,3}}? (?:(?:<poss>) )?(?:[\w'-]+ "
    rf")?{_DEVICE}(?: [\w'/-]+){{0,4}}? (?:dans|sur|a|au|en) (?:(?:le|la|un|une|l|mon|ma) )?(?:[\w'-]+ )?(?:train|"
    rf"taxi|vtc|bus|avion|tram|metro|rer|uber|restaurant|resto|cafe|hotel|aeroport|bar|ferry|parc|banc|tgv|gare|"
    rf"magasin|supermarche|salle de sport|voiture de location|blablacar|terrasse)\b",
    "not_lost": r"\b(?:perdu|perd|perds|perdre|perte) (?:(?:<poss>) )?(?:[\w'-]+ )?(?:connexion|signal|travail|"
    r"document|fichiers?|donnees|acces|mot de passe|parametres|contacts|internet|reseau|son|image|session|wifi|"
    r"mails?|modifications|temps|fil|patience|ligne|numero|droits)|\b(?:si je (?:perds|perdais)|en cas de (?:perte|"
    r"vol)|l ai retrouve|le ai retrouve|ai retrouve|comment declarer|que faire si|"
    r"que faire en cas)\b|\b(?:connexion|signal|son|image|curseur|icone|lecteur reseau|imprimante|pointeur)(?: "
    r"[\w'/-]+){0,2} (?:perdu|disparu)\w*|\bne (?:trouve|retrouve) (?:pas|plus) (?:le |de |mon )?(?:reseau|wifi|"
    r"imprimante|serveur|bluetooth|ecran|casque)|\b(?:ordinateur|pc|portable|telephone|windows|poste|il|systeme) ne "
    r"(?:trouve|retrouve|voit) (?:pas|plus)\b|\bai plus (?:de |d )",
    "leak": either(
        rf"\b(?:parti|atterri|arrive|envoye|envoyer|transmis|transfere|partage|diffuse|adresse|mis en copie|"
        rf"communique|donne|poste|faxe|expedie|mis|joint|publie|imprime|remis|distribue)(?:e|s|es)?\b(?: "
        rf"[\w'@.-]+){{0,11}}? (?:a|au|aux|en|vers|sur|pour|dans|chez) (?:une?|le|la|les|l|des|notre|tout|toute|tous|"
        rf"ma|mon|quelquun)? ?"
        rf"(?:{_WRONG}(?: [\w'-]+)? ?(?:personne|destinataires?|clients?|adresses?|liste|fournisseurs?|societe|"
        rf"entreprise|contact|equipe|patient|collegue|groupe|service|interlocuteur|partenaire|dupont|martin|mail|"
        rf"canal|dossier)|destinataires? (?:errone|externe|inconnu|mauvais)\w*|mauvais\w*|quelquun (?:de externe|d "
        rf"externe|d autre|de autre|"
        rf"qui|en dehors)|concurrents?|inconnu\w*|presse|journaliste|tout le monde|toute (?:la|l|le) (?:entreprise|"
        rf"societe|boite)|tous les (?:clients|salaries|employes|collaborateurs|destinataires)|exterieur|externe|"
        rf"adresse perso\w*|boite perso\w*|homonyme|client \w+ au lieu)\b",
        r"\b(?:trompe\w* (?:de|du)|erreur (?:de|du)) (?:destinataire|adresse mail|client|personne|contact|"
        r"piece jointe|fichier joint)s?\b|\bmauvais(?:e|es)? destinataires?\b(?! (?:de facturation))",
        r"\b(?:envoye|transmis|transfere|partage|adresse|donne|remis|communique)(?:e|s|es)?\b[^.!?\n]{0,30}\bpar "
        r"(?:erreur|megarde|inadvertance)\b[^.!?\n]{0,90} (?:a|au|aux) (?:une?|le|la|les|l|des|notre|nos)? ?(?:[\w'-]+ "
        r"externes?|candidate?s?|clients?|fournisseurs?|prestataires?|partenaires?|parents?|patiente?s?|locataires?)\b",
        r"\ben copie (?:visible|au lieu)|\bcci\b[^.!?\n]{0,40}(?:oublie|au lieu|cc)|\b(?:oublie|au lieu de|"
        r"sans)(?: [\w']+){0,3}? cci\b",
    ),
    "exposed": either(
        rf"\b(?:{_PRIVATE})\b[^.!?\n]{{0,80}}?\b(?:fuit\w*|fuite|publiquement|publics?|publiques?|publiee?s?|"
        rf"visibles? (?:par|pour|de) (?:tous|tout|toute|n|les|des|le|la)|exposee?s?|sur internet|en ligne|en libre "
        rf"acces|tout le monde (?:peut|a|y)|accessibles? (?:a|par|pour|de) (?:tous|tout|toute|n|les|des|l|le|"
        rf"quiconque|nimporte|importe)|"
        rf"lisibles? par|ouverte?s? a (?:tous|tout)|dans (?:ma|notre|sa) boite|vole\w*|entre de mauvaises mains|voir "
        rf"(?:par|de)|sur le (?:web|net)|consultables? par)\b",
        r"\b(?:je (?:peux|vois|peut|tombe|recois|accede)|on (?:peut|voit)|nous (?:pouvons|voyons)|arrive a|ai (?:vu|"
        r"eu|recu|acces)|tout le monde (?:peut|voit|a acces)|n importe qui (?:peut|a)|nimporte qui (?:peut|a)|les? "
        r"(?:clients?|collegues?|stagiaires?) (?:peut|peuvent|voit|voient))(?: [\w'/-]+){0,6}? (?:les |aux |des |la |"
        r"le |au |a |l )?(?:donnees|commandes|factures|salaires|fichiers|dossiers?|fiches? de paie|bulletins?|"
        r"mails|informations|documents|contrats|comptes?|resultats)(?: [\w'-]+){0,2}? (?:de(?:s| un| le)? (?:autres?|"
        r"mes collegues|collegues?|tous|tout le monde|autres clients?|autre client|clients?|salaries|patients?|la "
        r"direction)|d un autre|d autres|de quelquun|de mon collegue|de ma collegue|de tous|rh|du personnel|d une "
        r"autre|de une autre|de autres)\b",
        r"\b(?:dossier|partage|repertoire|fichiers?|lecteur|sharepoint|espace) (?:rh|paie|du personnel|direction|"
        r"salaires|confidentiel|de la direction|des rh)\b[^.!?\n]{0,60}\b(?:lisible|visible|ouvert|accessible|"
        r"consultable)s? (?:a|par|pour|de) (?:tous|tout|toute|n|l|le|les)\b",
        r"\bfuites? (?:de |d )(?:donnees|informations)\b|\bviolation de donnees\b|\bmauvais destinataire\w*\b|"
        r"\b(?:clients?|patients?|utilisateurs?|salaries|usagers)(?: [\w'-]+)? (?:voit|voient|peut voir|peuvent voir|"
        r"acced\w+|telecharg\w+|recoivent|recoit)[^.!?\n]{0,40}\b(?:d un autre|des autres|de un autre|d autres|de "
        r"autres|d une autre|de une autre)\b",
    ),
    "secret_out": either(
        r"\b(?:cles? (?:de |d )?api|cles? (?:privees?|ssh|de acces|de chiffrement|aws|secretes?|de production)|"
        r"tokens?|jetons?|secrets?|identifiants|mots? de passe|certificats?|chaine de connexion|fichier \.?env|\.env|"
        r"fichiers? de (?:config\w*|mots de passe)|credentials|api keys?)\b[^.!?\n]{0,80}?\b(?:pousse|pushe|push|"
        r"commit\w*|publie|poste|mis en ligne|"
        r"uploade|fuite|expose|publics?|publiques?|pastebin|sur internet|visibles? (?:par|sur|de) (?:tous|tout|n|"
        r"internet|le|github|gitlab)|depot public|repo public|capture|en clair sur|affiche)\w*",
        r"\b(?:pousse|pushe|commite|commit\w*|publie|poste|mis en ligne|uploade|expose|partage|depose|laisse|colle|"
        r"diffuse)\w*\b[^.!?\n]{0,60}?\b(?:cles? (?:de |d )?api|cles? (?:privees?|ssh|de acces|aws|secretes?)|"
        r"tokens?|jetons?|secrets?|identifiants|mots? de passe|\.env|credentials|api "
        r"key)\b[^.!?\n]{0,60}?\b(?:public\w*|git ?hub|git ?lab|repo\w*|depot|pastebin|internet|stack ?overflow|"
        r"slack|canal|forum|wiki|web|site|en ligne|bitbucket|equipe teams|canal teams)\b",
    ),
    "question": either(
        r"\b(?:comment|ou|a qui)(?: [\w'-]+){0,4}? (?:signal\w+|reconnai\w+|reper\w+|detect\w+|identifi\w+|proteg\w+|"
        r"evit\w+|transfer\w+|declar\w+|activ\w+|configur\w+|inscri\w+|enregistr\w+|savoir si|eviter|distinguer|"
        r"bloquer)\b",
        r"\bque (?:faire|dois-je faire|faut-il faire|doit-on faire)(?: [\w']+)? (?:si|quand|en cas|lorsque)\b|"
        r"\b(?:formation|sensibilisation|charte|guide|consignes?|procedure|cours|fiche)s?\b(?: [\w'/-]+){0,3} "
        r"(?:phishing|hameconnage|securite|cyber\w*|ransomware|rancongiciel|arnaques?)",
        r"\ben cas de (?:perte|vol|doute|phishing|mail)\b|\bsi je (?:perds|perdais|recois|clique|recevais|tombe)\b|"
        r"\bque est-ce que (?:le |la |un |une )?(?:phishing|hameconnage|ransomware|rancongiciel|malware)\b|"
        r"\b(?:exercice|simulation|campagne de sensibilisation|test) (?:de |d )?(?:phishing|hameconnage)?\b(?= "
        r"(?:phishing|hameconnage))",
    ),
}
SECURITY |= {
    "undone": r"\b(?:rien(?! (?:de visible |vu |d anormal )*(?:ne s|ne se|se passe|vu|remarque))|aucune? (?:donnee|"
    r"mot de passe|identifiant|information|lien|piece)|ni |aucun)\b",
    "reports": r"\b(?:je|on|nous|j|il|elle|mon \w+|ma \w+)(?: [\w'/-]+){0,3}? (?:recu|recois|ai|clique|ouvert|saisi|"
    r"tape|perdu|trouve|vu|viens|avons|a eu|a recu|a clique|crois|pense|soupconne)\b",
    "harmless_message": r"\b(?:bizarre|etrange|inhabituel|inconnu|curieux)s? (?:erreur|systeme)\b|\bmessages? (?:de |"
    r"d )?(?:erreur|avertissement|absence)\b|\b(?:message|fichier|page|site|numero|formulaire|fenetre|pop-?up) "
    r"(?:bizarre|etrange|inconnue?|inattendue?)\b[^.!?\n]{0,40}\b(?:quand je|lorsque je|au demarrage|a l ouverture|"
    r"a le ouverture|au lancement|apres (?:la|une) mise a jour|erreur|quand on|des que je)|\b(?:dossier|filtre) "
    r"(?:spams?|indesirables?)\b[^.!?\n]{0,20}(?:plein|est)|\b(?:formation|cours|test|filtre|bouton|exercice|"
    r"campagne de sensibilisation) (?:de |d |au |sur le |anti-?)?(?:phishing|hameconnage)\b|\bmails? (?:disparu|"
    r"perdu)",
    "lure": either(
        rf"\b(?:liens?|qr ?-?codes?|boutons?|formulaires?|pages?|sites?|pieces? jointes?)\b[^.!?\n]{{0,30}}\b(?:dans|"
        rf"de|du|recus? (?:par|dans)|depuis|via|par) (?:un|une|le|la|l|ce|cet|cette)? ?(?:[\w'-]+ )?{_MAILED}\b",
        rf"\b{_MAILED}\b[^.!?\n]{{0,90}}\b(?:liens?|me a (?:amene|conduit|redirige|envoye)|m a (?:amene|conduit|"
        rf"redirige|envoye)|redirig\w+|page)\b",
    ),
    "own_link": r"\b(?:reinitialis\w*|activation|activer|inscription|invitation|bienvenue|nouveau mot de passe|que "
    r"vous me avez envoye|que vous avez envoye|votre (?:lien|mail|message)|a usage unique|de votre part|recu de vous|"
    r"envoye par vous|du support|du service informatique)\b",
    "found_medium": either(
        r"\b(?:trouve|ramasse|decouvert|tombe sur|il y a|il y avait|quelquun a (?:laisse|oublie)|traine|"
        r"trainait)\b[^.!?\n]{0,25}\b(?:cle usb|disque dur externe|carte sd|cle)\b[^.!?\n]{0,40}\b(?:dans|sur|au|a|"
        r"devant|pres|par terre|en)(?: (?:le|la|les|l|un|une|mon|notre))? ?(?:parking|hall|accueil|rue|sol|etage|"
        r"escaliers?|batiment|entree|couloir|cantine|toilettes|train|"
        r"ascenseur|table|imprimante|boite aux lettres|salle|terre|reception|locaux|trottoir|voiture|bureau|"
        r"cafeteria|parvis)",
        r"\bcle usb\b[^.!?\n]{0,20}\b(?:trouvee|ramassee|oubliee|abandonnee|que (?:j ai|je ai|on a) trouve\w*|recue "
        r"par (?:la poste|courrier)|inconnue|qui trainait|trainait)\b",
    ),
    "plugged_in": r"\b(?:branche|brancher|insere|connecte|mis|ouvert|raccorde|mise|inseree|branchee|"
    r"essaye)\b[^.!?\n]{0,25}\b(?:la|le|cle|dessus|dedans|usb|pc|ordinateur|portable|poste|contenu)?\b",
    "contact": r"\b(?:(?:e-)?mails?|courriels?|messages?|sms|textos?|appels?|appele|telephone|sonne|interlocut\w+|"
    r"liens?|pieces? jointes?|zip|lettres?|courriers?|whats ?app|messages? vocal|qr ?-?codes?|linkedin|visiteur|se "
    r"est presente|pop-?up|facture|fenetre|correspondant|coup de fil)\b|\bde : |\bexpediteur\b",
    "bait": r"\b(?:cartes? cadeaux?|bons? de achat|impayee?s?|en retard de paiement|amendes?|penalites?|douane|colis|"
    r"frais de (?:livraison|port)|remboursements?|heritage|gagne|loterie|bitcoins?|crypto|rib|iban|virement|zip|exe|"
    r"macros?|verifier|confirmer|reactiver|valider|suspendu\w*|va etre (?:ferme|bloque|supprime|desactive)\w*|sera "
    r"(?:ferme|bloque|"
    r"supprime|desactive|suspendu)\w*|(?:coordonnees|donnees|informations) (?:bancaires|de paiement|personnelles|de "
    r"connexion)|carte bancaire|mon mot de passe|mes identifiants|identifiants|code (?:sms|de validation|recu)|"
    r"prendre la main|anydesk|teamviewer|nouveau compte bancaire|docusign|impots|antai|crit.?air|ameli|carte vitale|"
    r"cpf|tribunal|police|huissier|"
    r"facture|boite (?:mail )?(?:\w+ )?(?:pleine|saturee)|quota (?:\w+ )?(?:atteint|depasse)|reconnecter|me "
    r"identifier|urgent et confidentiel|confidentiel)\b|\.(?:top|xyz|ru|click|info)\b",
    "impostor": r"\b(?:soi-disant|soit disant|soi disant|pretend\w*|se (?:dit|disait|disant|presente|presentait|fait "
    r"passer|faisait passer)|disant (?:etre|venir|appeler|travailler)|de la part (?:de|du)|au nom (?:de|du)|signe)\b|"
    r"(?:de|du|par|la|le|un) \"[^\"\n]{2,60}\"|\b(?:de|du|chez) (?:microsoft|apple|paypal|dhl|la banque|la poste|"
    r"chronopost|colissimo|support technique)\b|"
    r"\b(?:gmail|hotmail|outlook\.com|yahoo|free\.fr|orange\.fr|laposte\.net|adresse perso\w*)\b|\b(?:expediteur|"
    r"adresse|domaine|orthographe|francais|logo|lien|url|site)\b[^.!?\n]{0,35}\b(?:bizarre|faux|fausse|pas (?:la "
    r"notre|le notre|bon|bonne|normal)|mal|fautes|approximatif|etrange|inconnue?|lettre (?:pres|en trop)|"
    r"different\w*|ne correspond pas|exotique)\b|"
    r"\b(?:n existe pas|ne existe pas|ne existe plus|ne le connais pas|ne la connais pas|je ne connais pas|connais "
    r"pas|jamais (?:commande|entendu parler|demande|rien commande|travaille avec|eu affaire)|rien commande|(?:on|"
    r"nous) (?:ne )?(?:travaill\w+|avons|a) (?:pas|jamais)[^.!?\n]{0,25}(?:avec|fournisseur|eux|client)|attend\w* "
    r"(?:rien|aucun|pas de) (?:colis)?|n attends? (?:rien|aucun|pas)|ne attends? (?:rien|aucun|pas))\b",
    "kept_away": r"\b(?:raccroche|refuse|ignore|supprime|mis a la (?:corbeille|poubelle)|jete|signale)\b|\b(?:pas|"
    r"rien|jamais|personne|sans|ni)\b[^.!?\n]{0,25}\b(?:ouvert|ouvrir|clique|cliquer|repondu|repondre|touche|toucher|"
    r"reagi|donne|donner|telecharge|fait|appuye|saisi|tape)\b|\b(?:pour (?:info\w*|votre information|signaler)|je "
    r"vous (?:le )?signale|je (?:le )?signale|je (?:voulais|souhaite|tiens a|prefere)(?: (?:juste|vous|le|"
    r"simplement))* "
    r"(?:prevenir|signaler|avertir|informer|alerter)|au cas ou|par (?:precaution|prudence|securite)|dans le doute|"
    r"est-ce (?:normal|legitime|bien vous|grave|un vrai)|je me (?:mefie|doute)|me mefie|pas rassuree?|je (?:crains|"
    r"redoute)|ai un doute|je doute|j ai des doutes|des doutes|inquiete?|(?:compris|realise|rendu compte) (?:apres|"
    r"trop tard|ensuite|que)|trop tard|"
    r"apres coup|dois-je m inquieter|j ai ete (?:bete|idiot)\w*|comme une? (?:idiote?|bleue?|debutante?))\b",
}
SECURITY["matter"] = (
    SECURITY["contact"]
    + "|"
    + either(
        rf"\b{_DEVICE}",
        rf"\b(?:{_PRIVATE})\b",
        r"\b(?:mots? de passe|identifiants?|comptes?|codes?|pin|cles?|donnees|fichiers?|documents?|dossiers?|"
        r"virus|malware|"
        r"pirat\w+|hack\w+|infect\w+|chiffr\w+|crypt\w+|inconnue?s?|attaque\w*|vol|voles?|volees?|usb|depot|public\w*|"
        r"approu\w+|approb\w+|demandes?|sessions?|site|pages?|fenetres?|camera|distance|souris|curseur|perdu\w*|"
        r"salaires?)\b",
    )
)
