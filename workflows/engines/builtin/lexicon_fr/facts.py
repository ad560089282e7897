"""How French speakers mention the facts a ticket can hold. Each source is one slot's value, word for word."""

from workflows.engines.base import FactSlot

from ..lexicon import either
from ..lexicon_en.facts import RAW_FACTS as ENGLISH_RAW_FACTS

F = FactSlot

_ARTICLE = r"(?:(?:le|la|les|un|une|notre|nos|mon|ma|mes|son|sa|ses|leur|leurs|du|des|au|aux|ce|cet|cette) )"
# What ends a stretch of words that names a thing or a place.
_STOP = (
    r"(?=[.!?](?:\W|$)|[,;:\n()]|$| (?:si il|merci|car|parce|pour (?:pouvoir|que|mon|ma|mes|notre|nos|le|la|les|un|"
    r"une|moi|lui|elle|eux)|depuis|afin|svp|et|mais|je|on|nous|il|elle|qui|que|ne|est|sont|a|ont|en lecture|en "
    r"ecriture|"
    r"avant|de ici|des|dans|sur mon|sur ma|alors|avec|ou|quand|lorsque|comme|jusque|a partir|ce matin|hier|demain|"
    r"aujourdhui|cela|mes|mon)\b)"
)

FACTS = (
    (
        F.OPERATING_SYSTEM,
        r"\b(?:windows (?:\d{1,2}(?:\.\d)?|xp|server \d+)(?: (?:pro|entreprise|famille|\d\dh\d))*|win ?(?:10|11|7)|"
        r"mac ?os(?: (?:\w+|\d+(?:\.\d+)*))?|ubuntu(?: \d+\.\d+)?|linux(?: mint)?|debian|fedora|ios(?: "
        r"\d+(?:\.\d+)*)?(?=\W|$)|"
        r"i ?pad ?os(?: \d+)?|android(?: \d+)?|chrome ?os)\b",
    ),
    (
        F.VERSION,
        r"\b(?:versions?|release|build|v\.?) ?:?(?:est |numero |ne? )?v?\d[\w.]*|\b(?:office|outlook|excel|word|"
        r"acrobat|visio|photoshop|sap gui|firmware|python|java|chrome|firefox|teams|sage) (?:20\d\d|365|"
        r"\d{2,4}(?:\.\d+)*|\d+\.\d+(?:\.\d+)*)\b|"
        r"\bv\d+(?:\.\d+)+\b|\b\d+\.\d+\.\d+(?:\.\d+)?\b|\b2[0-9]h[12]\b",
    ),
    (
        F.ERROR_TEXT,
        r"\b(?:aucun|pas de|pas d|sans) (?:de )?(?:message(?: de erreur)?|erreur|code erreur|code de "
        r"erreur)s?\b",
    ),
    (F.ERROR_TEXT, r'" ?[^"\n]{3,200}"'),
    (F.ERROR_TEXT, r"(?<!\w)'[^'\n]{4,160}'(?!\w)"),
    (
        F.ERROR_TEXT,
        r"\b(?:erreur|error|stop|statut|status|evenement|exception|code)(?: (?:code|numero|ne?|n°|systeme|http|sap|"
        r"windows|de erreur|erreur|id))*:? ?(?:est |indique |#|n° ?)?(?:0x[0-9a-f]+|[a-z]*[-_]?\d[\w-]*|[a-z]+_\w+)|"
        r"\b0x[0-9a-f]{4,}\b|\berr_\w+\b|\b[a-z]+_[a-z_]+_[a-z_]+\b|"
        r"\b(?:http )?(?:400|401|403|404|408|500|502|503|504)\b(?! (?:personnes|utilisateurs|salaries|euros?|"
        r"collegues|pages|postes|agents|collaborateurs))(?: (?:bad gateway|forbidden|not found|internal server error|"
        r"service unavailable|gateway timeout|unauthorized))?",
    ),
    (
        F.ERROR_TEXT,
        r"\b(?:dit|disant|indique|indiquant|affiche|affichant|marque|met|annonce|message|erreur|signale|lis|lit|"
        r"ecrit|apparait|avec|ai|obtiens|recois|repond|donne)(?: (?:me|nous|que|juste|toujours|seulement|ensuite|un|"
        r"une|le|la|les|message|erreur|de|:|,|mention|mot|il|y a|alors|comme|quoi|en rouge|en gros|moi))* "
        r"?:? ?(?:<error_phrase>)[^.!?\n,]{0,80}",
    ),
    (
        F.ERROR_TEXT,
        r"\b(?:(?:me |nous |il |elle |cela |on me |qui |ecran |fenetre |systeme |logiciel |windows |outlook |excel |"
        r"sap |teams )(?:me |nous )?(?:dit|indique|affiche|annonce|signale|marque|met|repond|sort|ecrit)|(?:est|il "
        r"est|il y a|etait) (?:ecrit|marque|affiche|indique)|message (?:de erreur )?(?:est|qui dit|disant|indiquant|"
        r":|affiche)|message de erreur|"
        r"erreur du (?:type|genre|style)|erreur :|le message|un message|disant|indiquant|du (?:genre|style|type))(?: "
        r"(?:que|:|,|juste|seulement|toujours|comme quoi|est|ceci|un truc comme|quelque chose comme))* (?!(?:je|il|"
        r"elle|on|nous|merci|bonjour|de erreur) (?:suis|est|doit|dois|dois|avons)\b)[^.!?\n]{4,120}",
    ),
    (F.ERROR_TEXT, r"\b(?:<error_phrase>)\b[^.!?\n,]{0,40}"),
    (
        F.CONNECTION,
        r"\b(?:(?:en|par|via|sur|avec|depuis|a|au|le|la|dans) )?(?:teletravail|(?:a|de|depuis) (?:la maison|domicile|"
        r"chez moi|mon domicile)|chez moi|wifi(?: [\w'/-]+)?|wlan|filaire|(?:cable|prise) (?:reseau|rj ?45|ethernet)|"
        r"ethernet|vpn|hotspot|partage de connexion|4g|5g|adsl|fibre|box|station de accueil|a distance|distanciel|"
        r"donnees mobiles)\b",
    ),
    (
        F.LOCATION,
        r"\b(?:au |a le |dans le |du |de le |sur le |le |tout le )?(?:(?:<ordinal>)|\d{1,2}) ?(?:etage|sous-sol)(?: "
        r"(?:du|de la|de le|de|,)? ?(?:batiment|tour|aile|site|siege|immeuble) ?[\w-]*)?(?:,? (?:bureau|salle|piece|"
        r"porte|cote|aile) [\w.-]+)?|\b(?:au |a le |du )?(?:etage|niveau) -?\d{1,2}(?:,? (?:bureau|salle|batiment) "
        r"[\w.-]+)?|"
        r"\b(?:au |du |le )?(?:rez-de-chaussee|rdc|sous-sol|entresol|dernier etage|premier|rez de chaussee)\b(?: "
        r"(?:du|de le|de la) (?:batiment|site|siege)(?: [\w-]+)?)?",
    ),
    (
        F.LOCATION,
        r"\b(?:(?:dans|a|au|en|de|du|sur|depuis) )?(?:(?:le|la|les|mon|notre|l) )?(?:salles?(?: de (?:reunion|"
        r"conference|formation|cours|crise|conseil|visio\w*))?|bureau|batiment|bat\.?|hall|tour|aile|porte|quai|zone|"
        r"local|labo|laboratoire|caisse|poste|box|atelier|amphi|guichet|ligne|entrepot|magasin|allee|chambre|agence|"
        r"cellule|comptoir)(?: (?:numero|n°|num|n[eo]?(?= ?\d)))? ?"
        r"(?:[a-z]?-?\d[\w./-]*|[a-z]{1,2}\d[\w./-]*|[a-h](?=\W|$)(?! (?:est|a|ne|n|et|la|le))|[b-h](?=\W|$))(?:,? "
        r"(?:etage \d+|batiment \w+|bureau [\w.]+|au \w+ etage))?",
    ),
    (
        F.LOCATION,
        r"\b(?:(?:dans|a|au|en|de|du|sur|pres de|pres du|a cote de|devant|derriere|depuis|cote|vers|aux) )(?:(?:le|"
        r"la|les|mon|notre|nos|l|tout le|toute la) )?(?:[\w'-]+ )?(?:salles? (?:de )?(?:reunion|conference|formation|"
        r"conseil|crise|visio\w*|cours|pause|serveurs?|des profs|attente|archives)(?: (?!(?:est|ne|n|a|et|la|le|les|"
        r"qui|avec|sans|pour|il|je|on|depuis|affiche|marche|reste|plus|pas|mais|du|de|au|dans)\b)[\w'-]+)?|"
        r"entrepot|accueil(?: (?:du|de la|de le|des) [\w'-]+)?|hall|couloir|cuisine|cafeteria|sous-sol|production|"
        r"atelier|labo(?:ratoire)?|siege(?: social)?|usine|magasin|agence(?: de [\w'-]+)?|call center|plateau|open "
        r"?space|secretariat|comptabilite|compta|direction|expeditions?|quai(?: de (?:chargement|reception))?|"
        r"standard|mairie|ecole|annexe|local (?:technique|informatique|serveurs?)|pharmacie|"
        r"bibliotheque|cdi|mediatheque|vestiaires?|infirmerie|urgences|bloc|gare|hotel|train|aeroport|reception|"
        r"depot|site (?:de (?:la )?|d )?[\w'-]+|batiment (?:principal|administratif|annexe|[\w'-]+)|clinique|"
        r"internat|reprographie|salle machine|chez (?:un |le |mon )?client|poste de (?:garde|soins|securite)|"
        r"boutique(?: de [\w'-]+)?|bureau (?:des?|du|de la|de le|d) [\w'-]+(?: [\w'-]+)?|parking|"
        r"service (?!(?:a|au|et|ne|n|est|qui|pour|\d+)\b)[\w'-]+)\b",
    ),
    (
        F.LOCATION,
        r"\b(?:site|agence|usine|filiale|entrepot|bureau|bureaux|antenne|depot|magasin|boutique|siege|"
        r"campus|batiment|succursale|plateforme|salle|centre|clinique|lycee|ecole|hall|tour|atelier) (?:de "
        r"(?:la |le |l "
        r")?|d |du |a |a la )?(?!(?:est|ne|n|a|et|reunion|travail|distance|conference|formation|mon|ma|pour|qui|depuis|"
        r"web|internet|la|le|les|en|fixe|sans|plus|pas|serveurs|cours|informatique|accueil|sont|ont|etait|avec|mais|"
        r"reste|il|elle|nous|on|entier|complet|tout|toute|aucun|aucune|svp|merci|ce|cette|avant|apres|ou|me|se|"
        r"des|du|de|"
        r"au|avoir|etre)\b)[\w'-]{3,}",
    ),
    (
        F.SINCE,
        either(
            r"\b(?:depuis|a partir de|a partir du|des(?= (?:ce matin|hier|le |la premiere|lundi|mardi|"
            r"mercredi|jeudi|vendredi|que)))(?: (?:environ|a peu pres|que|le|la|les|l|ce|cet|cette|mon|ma|"
            r"mes|notre|nos|une?|au moins|deja|peu|plus de|pres de|presque|bien|hier|avant-hier|quelques|"
            r"plusieurs))* (?:(?:<number>|une?|quelques|plusieurs|deux ou trois) ?(?:minutes?|heures?|h|jours?|"
            r"semaines?|mois|ans|annees?)|(?:<day>)(?: (?:dernier|passe|matin|midi|soir|apres[ -]?midi))*"
            r"(?: (?:vers |a )?<clock>)?|(?:<clock>)|matin(?: (?:a|vers) <clock>)?|midi|apres[ -]?midi|soir|nuit|"
            r"hier(?: (?:matin|midi|soir|apres[ -]?midi|en fin de journee))?(?: (?:vers|a) <clock>)?|avant-hier|"
            r"aujourdhui|(?:la )?semaine(?: derniere| passee)?|(?:le )?mois(?: dernier)?|week-?end(?: dernier)?|"
            r"debut (?:de (?:la |le )?)?(?:semaine|mois|annee|matinee|journee)|"
            r"(?:<month>)|(?:\d{1,2}(?:er)? (?:<month>)|\d{1,2}/\d{1,2}(?:/\d{2,4})?)|toujours|longtemps|un moment|"
            r"(?:<change_noun>)(?: [\w'/-]+){0,5}?(?=[.,;!?\n]|$| (?:je|on|nous|mon|ma|mes|le|la|les|il|elle|"
            r"impossible|plus|et|mais|cela|tout|ne|n|excel|outlook|teams|windows|aucun|l)\b)|(?:je|on|nous|il|elle|"
            r"quelquun)(?: [\w'/-]+){2,7}?(?=[.,;!?\n]|$)|[\w'-]+(?: [\w'-]+){0,2})",
            r"\b(?:<ago>)\b|\b(?:cela|ca) (?:fait|dure depuis) (?:bien |deja |environ |plus de |au moins |presque "
            r")*(?:<number>|une?|quelques|plusieurs) ?(?:minutes?|heures?|h|jours?|semaines?|mois|ans|annees?)\b|"
            r"\b(?:hier(?: (?:matin|midi|soir|apres[ -]?midi))?|avant-hier|cette nuit|ce matin|cet apres[ -]?midi|"
            r"(?:la )?(?:semaine|nuit) derniere|le mois dernier|le week-?end dernier|"
            r"(?:<day>) (?:dernier|passe)|tout a le heure|aujourdhui|ce midi)(?: (?:vers|a|aux? environs? de) "
            r"<clock>)?\b|\b(?:a commence|ont commence|commence|apparu|survenu|arrive|constate)(?:e|s)? (?:le |ce |"
            r"hier|vers |a |au |apres |il y a |depuis )[^.,!?\n]{3,30}|\bvers <clock>|\b(?:toujours ete|depuis le "
            r"debut|depuis toujours|ne a jamais (?:fonctionne|marche))\b",
        ),
    ),
    (
        F.DEADLINE,
        either(
            r"\b(?:avant|pour|jusque au?|de ici|au plus tard|echeance(?: est)?|date limite(?: est)?(?: :)?|"
            r"deadline(?: est)?(?: :)?|dernier delai|a rendre|prevue?|des|a partir de|le|ce|a compter d[eu])(?: "
            r"(?:le|la|ce|cet|cette|fin|debut|de|du|au|plus tard|a|mi|prochain|au plus tard|prochaine))* "
            r"(?:(?:<day>)(?: (?:\d{1,2}(?:er)?(?: <month>)?|matin|midi|soir|apres[ -]?midi|prochain))*(?: (?:a|"
            r"avant|vers) <clock>)?|"
            r"aujourdhui|demain(?: (?:matin|midi|soir|apres[ -]?midi))?(?: (?:a|avant|vers|des) <clock>)?|"
            r"apres-demain|midi|minuit|soir|<clock>|\d{1,2}(?:er)? (?:<month>)(?: \d{4})?|"
            r"\d{1,2}/\d{1,2}(?:/\d{2,4})?|(?:<month>)|fin de (?:la )?(?:semaine|mois|journee|matinee|annee|"
            r"trimestre)|(?:la )?fin (?:de (?:la |le )?|du )?(?:semaine|mois|journee|matinee|annee|trimestre)|(?:la "
            r")?semaine(?: prochaine)?|(?:le )?mois(?: prochain)?|"
            r"week-?end|rentree|apres[ -]?midi|matin)\b",
            r"\bdans (?:les |moins de |environ |a peine |le |la )*(?:<number>|une?|quelques|un quart de|une demi)[ "
            r"-]?(?:minutes?|min|heures?|h|jours?|semaines?|mois|heure)\b(?: et demie?)?|\b(?:demain(?: (?:matin|"
            r"midi|soir|apres[ -]?midi|a <clock>))*|apres-demain|(?:la )?semaine prochaine|(?:le )?mois prochain|"
            r"(?:<day>)(?: prochain| matin| apres[ -]?midi| soir| \d{1,2}(?:er)?(?: <month>)?)*(?: a <clock>)?|ce "
            r"soir|cet apres[ -]?midi|aujourdhui|"
            r"en fin de (?:journee|semaine|mois|matinee)|fin (?:de )?(?:journee|semaine|mois)|(?<!depuis )(?:a |de "
            r"ici )<clock>|(?:le )?\d{1,2}(?:er)? (?:<month>)(?: \d{4})?|(?:le )?\d{1,2}/\d{1,2}(?:/\d{2,4})?|debut "
            r"(?:<month>|de semaine|de mois)|mi-(?:<month>)|a la rentree|en (?:<month>))\b",
            r"\b(?:<event>)(?: [\w'/-]+){0,5}? (?:dans (?:une?|\w+|\d+) ?(?:minutes|min|heures?|h|jours?|quarts? de "
            r"heure|demi-heure)|aujourdhui|demain(?: matin)?|cet apres[ -]?midi|ce (?:matin|soir|midi)|a <clock>|"
            r"(?:<day>)|semaine prochaine|ferme ce soir|commence \w+)\b",
        ),
    ),
    (
        F.FREQUENCY,
        r"\b(?:toutes les (?:\d{1,3}|deux|trois|cinq|dix|quinze|vingt|trente|quelques)? ?(?:minutes?|min|heures?|h|"
        r"secondes?|fois(?: que)?|demi-heures)|tous les (?:jours|matins|soirs|deux jours|quarts de heure|<day>s?|"
        r"mois)|a chaque (?:fois(?: que [\w'/ -]{3,30})?|[\w'-]+(?: [\w'-]+)?)|chaque (?:jour|matin|soir|fois(?: que "
        r"[\w'/ -]{3,30})?|heure|<day>|semaine)|parfois|de temps en temps|de temps a autre|par intermittence|"
        r"aleatoirement|de facon "
        r"aleatoire|sans cesse|sans arret|en permanence|constamment|tout le temps|regulierement|souvent|rarement|par "
        r"moments?|(?:plusieurs|une|deux|trois|quatre|cinq|dix|\d+) (?:a \w+ |ou \w+ )?fois(?: (?:par|dans|depuis|"
        r"sur|aujourdhui|de suite|ce|cette|hier)(?: [\w'-]+){1,2})?|au bout de (?:\d+|\w+) ?(?:minutes?|min|"
        r"secondes?|heures?|h)|toute la journee|"
        r"quotidiennement|en boucle|systematiquement|une fois sur (?:deux|trois|\w+)|uniquement le \w+|apres (?:\d+|"
        r"une|deux|cinq|dix|quelques) ?(?:minutes|min|heures?))\b",
    ),
    (
        F.CHANGED,
        either(
            r"\b(?:(?:juste |peu |depuis |suite a|des |a la suite de |a cause de |en raison de )*(?:apres|depuis|"
            r"suite a|suite au|cause de|des)(?: (?:le|la|les|l|un|une|mon|ma|notre|nos|mes|du|de|derniere?|son))*(?: "
            r"[\w'.-]+){0,3}? ?(?:<change_noun>))(?: (?:de|du|des|vers|a|la|le|ce|cette|hier|windows|derniere?)(?: "
            r"[\w.-]+){1,4}?)?(?=[.,;!?\n]|$| (?:je|on|nous|mon|ma|mes|le|la|les|il|elle|impossible|plus|et|mais|"
            r"cela|tout|ne|excel|outlook|teams)\b)|"
            r"\b(?:depuis|apres) (?:que )?(?:je|on|nous|ils|vous|il|elle|quelquun) (?:[\w'/-]+ "
            r"){0,4}?(?:<change_verb>)e?s?(?: [\w'-]+){0,4}|\b(?:je|on|nous|ils|vous|il|elle|quelquun|technicien|"
            r"collegue) (?:me |nous |l |le |vient de |viens de )*(?:ai|as|a|avons|ont|avez|suis)? ?(?:juste |"
            r"recemment |hier |deja |entierement )*(?:<change_verb>)e?s?(?: (?!(?:et|mais|depuis|car)\b)[\w'-]+){1,8}",
            r"\b(?:il y a eu|on a eu|nous avons eu|y a eu) (?:une?|des) (?:[\w'/-]+ )?(?:<change_noun>)(?: "
            r"[\w'/-]+){0,3}|\b(?:rien (?:ne )?a change|aucun changement|rien de nouveau|rien (?:change|modifie|"
            r"touche))\b|\b(?:nouveau|nouvelle) (?:version|mot de passe|telephone|portable|box|bureau|ecran|"
            r"poste)(?= depuis| hier| ce| cette| la semaine)|\bmise a jour (?:automatique |windows |de )?(?:hier|"
            r"cette nuit|ce matin|installee|passee|la semaine)(?: [\w'/-]+){0,2}",
        ),
    ),
    (
        F.TRIED,
        either(
            r"\b(?:je|on|nous|il|elle|collegue|j) (?:(?:ai|a|avons|me suis|ne ai|se est|l ai|le ai|la ai|avait|"
            r"ont)(?: (?:deja|bien|aussi|egalement|meme|tout|juste|de abord|evidemment|donc|pourtant|ensuite|"
            r"plusieurs fois|beau))* (?:essaye\w*|tente\w*|redemarre\w*|reboote\w*|relance\w*|reinstalle\w*|"
            r"reinitialise\w*|debranche\w*|rebranche\w*|branche\w*|reconnecte\w*|change\w*|remplace\w*|verifie\w*|"
            r"eteint\w*|rallume\w*|vide\w*|nettoye\w*|teste\w*|"
            r"desinstalle\w*|deconnecte\w*|attendu|appele\w*|demande\w*|recharge\w*|retire\w*|enleve\w*|desactive\w*|"
            r"active\w*|supprime\w* (?:le cache|puis)|mis a jour|coupe\w*|arrete\w*|fait (?:un|une|le|la|les) "
            r"(?:redemarrage|reboot|mise|test|manip\w*|reset)|remis\w*|resserre\w*|ouvert\w* les capots?|force\w*|"
            r"utilise un autre))\b[^.!?\n]{0,100}",
            r"\b(?:deja |meme |j ai beau |malgre |apres )+(?:plusieurs |deux |trois |un |une |le |la |des |avoir "
            r")*(?:redemarre\w*|redemarrages?|reboot\w*|essaye\w*|tente\w*|reinstalle\w*|reinstallation|rebranche\w*|"
            r"debranche\w*|teste\w*|change\w* (?:le|la|de|les)|verifie\w*|remplace\w*|relance\w*)\b[^.!?\n]{0,80}|"
            r"\b(?:redemarre(?:r|e|es)?|redemarrage|reboot|rebranche|debranche|reinstalle(?:r|e)?|relance)(?: "
            r"(?:deux fois|trois fois|plusieurs fois|\d fois|le pc|"
            r"l ordinateur|le ordinateur|tout|puis \w+|deja|et \w+))*(?: (?:sans (?:succes|effet|resultat|"
            r"changement)|n y change|ne y change|ne change|n a rien|ne a rien|rien)[^.!?\n]{0,40})?|\brien (?:essaye|"
            r"tente|fait) (?:pour le moment|encore|de special)\b|\b(?:ne )?ai (?:encore )?rien (?:essaye|tente)\b|"
            r"\bmeme (?:chose|probleme|resultat|souci) (?:avec|sur) (?:un|une) autre [\w'-]+(?: [\w'-]+)?",
        ),
    ),
    (
        F.CONTACT,
        r"(?<![\w./])(?=(?:\D?\d){6})(?!\d{1,2}[./]\d{1,2}[./]\d{2,4}\b)(?:\+\d{1,3}[ ./-]?)?(?:\(?0?\d{1,5}\)?[ "
        r"./-]){1,5}\d{2,8}(?![\w.])|(?<!\w)(?:\+\d{7,15}|0[1-9]\d{8})(?!\w)|\b(?:poste|portable|tel(?:ephone)?|"
        r"mobile|fixe|ligne|numero|joignable|joindre|appele[rz]|rappele[rz]|contacter|dispo|ext\.?|extension|"
        r"interne)(?: (?:au|sur|est|le|a|mon|direct|de telephone|du|interne|poste|numero|portable|me))* ?:? "
        r"?\+?\d[\d ./()-]{1,18}\d\b|\bposte \d{3,5}\b|"
        r"\b(?:joignable|disponible|appelez-moi|rappelez-moi|contactez-moi|me joindre|me contacter|me rappeler) "
        r"(?:au|sur|par|a|apres|avant|toute|entre|jusque|de|via|le|en|des)\b[^.!?\n]{0,40}|"
        r"\b[\w.+-]+@[\w-]+\.[\w.-]*\w",
    ),
    (
        F.ACCOUNT,
        r"\b(?:identifiants?|login|nom de utilisateur|compte|utilisateur|user|matricule|mon id|username)(?: (?:est|:|"
        r"=|numero|n°))+ ?(?!(?:bloque|verrouille|desactive|expire|pas|plus|toujours|encore|le|la|mon|ma|un|en|"
        r"inconnu|invalide|incorrect|bien|donc|suspendu|pirate)\b)[\w.@\\-]+|\b[a-z]{2,12}\\[\w.-]+|\b(?:mon|ma|le|"
        r"la|son|sa|leur|notre|mes) (?:compte|session|login|identifiant|profil)s?"
        r"(?: (?:utilisateur|windows|mail|sap|de domaine|admin|administrateur|invite|vpn|office|microsoft|pro|"
        r"professionnel|citrix|ad|jira|teams|reseau|informatique|principal))?\b(?: (?:de|d) [\w.-]+(?: [\w.-]+)?)?|"
        r"\bcompte (?:de|du|d) [\w.@-]+(?: [\w.-]+)?|\b(?:pour )?(?:le |l )?utilisat(?:eur|rice) [\w.@\\-]+",
    ),
    (
        F.TARGET,
        either(
            rf"\b(?:acces|droits?(?: de (?:lecture|ecriture|acces|modification|administrateur|admin))?|"
            rf"autorisations?|permissions?|habilitations?|compte|licence|acceder|me connecter|connecter|connexion|"
            rf"identifiants?|profil|entrer|rentrer|lecture|ecriture|lecture[ -/]+ecriture|login|mot de passe|membre|"
            rf"inscri\w+)(?: (?:en (?:lecture|ecriture|lecture seule|lecture et ecriture|modification)|complet|"
            rf"total))? (?:a|au|aux|sur|dans|pour|de|du|vers) {_ARTICLE}?(?:[^.!?,;\n]|\.(?=\w)){{2,60}}?{_STOP}",
            rf"\b(?:ajout\w+|inscrire|inclure|mettre|rajouter|mettez|integrer|inviter)(?:-(?:moi|le|la|nous|"
            rf"les))?(?: [\w'.-]+){{0,3}}? (?:a|au|aux|dans|sur) {_ARTICLE}?[^.!?,;\n]{{2,50}}?{_STOP}",
            r"\b(?:dossier|repertoire|partage|lecteur|boite(?: (?:mail|partagee|generique))?|bal|groupe|site|"
            r"liste(?: de (?:diffusion|distribution))?|projet|canal|chemin|espace|equipe|sharepoint|base|agenda|"
            r"calendrier)(?: (?:appelee?|nommee?|est|partagee?|:|commun|reseau))* ?(?:\"[^\"\n]+\"|"
            r"[\w&.-]*[/\\@_][\w/\\&.@-]*|[a-z]:(?:\\[\w\\.-]*)?|[\w&-]+(?:[ /-][\w&]+)?)|\b(?:boite|dossier|liste|"
            r"lecteur|bal|agenda)s? (?:partagee?s?|communs?|de (?:diffusion|distribution)|generique)(?: [\w@.'-]+)?|"
            r"\\\\[\w.-]+\\[\w.$\\-]+",
        ),
    ),
    (
        F.REQUESTED_FOR,
        r"\bpour (?:(?:notre|nos|mon|ma|mes|le|la|les|un|une|deux|trois|quatre|cinq|\d+|des|l|ce|cette) "
        r")*(?:nouve(?:au|lle|l|aux|lles) |future? |prochaine? )?(?:[\w'/-]+ )?(?:collegues?|collaborat\w+|"
        r"salariee?s?|employee?s?|stagiaires?|arrivante?s?|alternante?s?|apprentie?s?|interimaires?|recrues?|patron|"
        r"chef\w*|responsable|manager|assistante?s?|direct\w+|equipe|service|prestataires?|etudiante?s?|invites?|"
        r"visiteurs?|consultante?s?|remplacante?|bureau|"
        r"formateurs?|auditeurs?|reunion|pdg|commercia\w+|comptables?|medecins?|infirmier\w*|secretaires?|"
        r"agents?)(?: [\w'.-]+){0,4}|\b(?:au nom de|de la part de) [\w .'-]{2,40}|\bpour (?:moi(?:-meme)?|lui|elle|"
        r"eux|nous|la compta\w*|le marketing|les rh|les achats|la logistique|l accueil|le accueil|la direction)\b|"
        r"\b(?:nouve(?:au|l|lle|aux|lles)|future?) (?:[\w'/-]+ )?(?:collegue|collaborat\w+|salariee?|employee?|"
        r"stagiaire|arrivante?|alternante?|apprentie?|recrue|"
        r"responsable|assistante?|developpeu\w+|commercia\w+|comptable|infirmiere?|medecin|prestataire|technicien\w*|"
        r"charge\w*)s?,? ?(?:[\w'.-]+ ?){0,4}",
    ),
    (
        F.REQUESTED_ITEM,
        either(
            r"\b(?:besoin|voudrais|voudrait|voudrions|souhaite|souhaiterais|souhaitons|aimerais|aimerait|faudrait|"
            r"faut|commander|commande|demande|obtenir|avoir|recevoir|installer|acheter|emprunter|fournir|remplacer|"
            r"echanger|ajouter|creer|manque|cherche|licence|acces|veux|veut|preter|pret|changer|mettre|installation|"
            r"remplacement|fournir|prevoir|livrer)(?: (?:me|nous|lui|leur|de|d|du|des|urgemment|egalement|aussi|si "
            r"possible|avoir|obtenir|que|commander|installer))* "
            r"(?:une?|des|le|la|les|l|mon|ma|notre|deux|trois|quatre|cinq|six|\d+|nouve(?:au|l|lle|aux|lles)|autre|"
            r"second|deuxieme|plusieurs|quelques|nos|mes|du|ce|petite?)* ?(?!(?:aide|probleme|question|souci|erreur|"
            r"idee|reunion|presentation|ticket|humain|reponse|solution|savoir|que|parler)\b)[\w&'+./-]+(?: (?!(?:si|"
            r"pour|car|parce|depuis|afin|et|mais|je|on|nous|svp|qui|que|est|sont|aujourdhui|demain|merci|il|avant|"
            r"sur|dans|le|la|ou|au)\b)[\w&'+./-]+){0,5}",
            r"\b(?:installer|installation d[eu]|licences?(?: pour| de| d)?|mise a (?:jour|niveau) (?:de|vers|d)|"
            r"abonnement (?:a|pour)|deployer|activer|activation d[eu])(?: (?:le|la|les|l|un|une|logiciel|"
            r"application))* (?!(?:acces|droits?|aide)\b)[\w+&'./-]+(?: (?!(?:si|pour|car|sur|et|mais|je|on|svp|qui|"
            r"est|a|dans|merci|afin|il)\b)[\w+&./-]+){0,3}",
        ),
    ),
    (
        F.AFFECTED,
        either(
            r"\b(?:environ |a peu pres |pres de |presque |plus de |au moins |tous |les |nos |mes |nous |sommes |"
            r"autour de |une? )*(?:<number>)(?: (?:de |autres? |nos |mes |nouveaux ))*(?: (?!minutes|heures|jours|"
            r"h\b|mois)[\w'-]+)? ?(?:<person>)\b|\b(?:tous? |toute |tout )(?:le |la |les |l |notre |nos |mes |ce "
            r")?(?:[\w'-]+ ){0,2}?(?:entreprise|societe|equipe|service|departement|etage|batiment|site|bureau|usine|"
            r"agence|groupe|entrepot|personnel|open ?space|boite|clinique|ecole|magasin|"
            r"plateau|siege|<dept>)\b",
            r"\b(?:tout le monde|personne(?= (?:ne|peut|arrive|a|n|ici))|nous tous|nous toutes|tous les "
            r"(?:utilisateurs|salaries|collegues|clients|postes|agents|collaborateurs)|que moi|moi seul|uniquement "
            r"moi|juste moi|(?:mon|ma|mes|notre|nos|la|le|l) (?:[\w'-]+ )?(?:equipe|service|departement|collegues?|"
            r"clients?|voisine?|binome)|(?:mon|ma) (?:chef\w*|responsable|patron|directeur|directrice)|plusieurs "
            r"(?:collegues|personnes|utilisateurs|"
            r"agents|postes|clients|services)|certains (?:collegues|utilisateurs|postes)|quelques (?:collegues|"
            r"personnes)|les autres|moi et (?:mon|ma|mes) \w+|(?:on est|nous sommes|sommes|on etait) (?:a |tous |"
            r"environ |bien |deja )*(?:<number>)|nos clients|les clients|les patients|equipe de (?:<number>)|les "
            r"(?:<number>) (?:[\w-]+)|(?:la|le|les|aux?) (?:<dept>))(?: (?:de|du|des|dans|au|a|sur|en) (?:la |le |"
            r"les |l |notre )?[\w'-]+)?",
        ),
    ),
)

# Of the English ones the models and asset tags are the same everywhere; the others hang on English words.
_SAME_EVERYWHERE = tuple(
    (slot, source)
    for slot, source in ENGLISH_RAW_FACTS
    if slot in (F.MODEL,) or (slot == F.ASSET_TAG and "asset" not in source)
)
_NAME = r"[A-ZÀÂÉÈÊÎÔÇ][\wÀ-ÿ'-]+"
RAW_FACTS = (
    (
        F.ASSET_TAG,
        r"\b(?:[A-Z]{2,5}[-_ ]?\d{4,8}|[A-Z]{2,4}-[A-Z0-9]{2,5}-\d{2,6}|(?i:inventaire|num[eé]ro de s[eé]rie|n° de "
        r"s[eé]rie|s/n|sn|[eé]tiquette|hostname|nom (?:du poste|de (?:la )?machine|du pc|de l'ordinateur)|asset|"
        r"service tag|parc)(?i: n°| num[eé]ro| est)?:? ?#?(?=[A-Za-z-]*\d)[A-Za-z0-9][\w-]{3,})\b",
    ),
    *_SAME_EVERYWHERE,
    (
        F.TARGET,
        r"\b(?:[Ss]ite|[Dd]ossier|[Gg]roupe|[Ll]iste|[Ll]ecteur|[Pp]artage|[Bb]o[iî]te|[Cc]anal|[Pp]rojet|"
        r"[EÉeé]quipe|[Bb]ase|[Rr]épertoire|[Ee]space|BAL) (?:«? ?)[A-ZÀ-Ý][\wÀ-ÿ&/-]+(?:[ "
        r"/-][A-Z0-9À-Ý][\wÀ-ÿ&-]+){0,3}|\b[A-Z][\w&-]+/[A-Z0-9][\w&/-]*|\b[A-Z][A-Za-z]+_[A-Za-z0-9_]+\b",
    ),
    (
        F.REQUESTED_FOR,
        rf"\b(?:pour|nommée?|appelée?|collègue|collegue|stagiaire|alternante?|salariée?|utilisateur|utilisatrice|"
        rf"assistante?|arrivante?|s'appelle|à|de|est),? (?:(?:[Mm]me|M\.|[Mm]onsieur|[Mm]adame|[Mm]r|Dr)\.? "
        rf")?(?P<named>{_NAME}(?: (?:de |du |le |la |van )?{_NAME})+)|"
        rf"\b(?P<person>{_NAME} (?:(?:de |du |le |la |van |El )?{_NAME}))(?=,? (?:\([^)\n]{{1,30}}\) )?(?:arrive|"
        rf"commence|rejoint|nous (?:rejoint|quitte)|quitte|part|intègre|integre|débute|debute|prend|change|a besoin|"
        rf"prendra|sera|est (?:arrivée?|mutée?|partie?)|démarre|passe|nous|revient|doit|va|aura)\b)|\b(?:[Mm]me|M\.|"
        rf"[Mm]onsieur|[Mm]adame|[Mm]r|Dr)\.? {_NAME}(?: {_NAME})?",
    ),
    (
        F.LOCATION,
        rf"\b(?:à|a|de|sur|vers|depuis|d'|À|A|chez) ?(?P<town>[A-ZÀÉÈÎÔ][a-zà-ÿ]{{2,}}(?:[ "
        rf"-](?:[A-ZÀÉÈÎ][a-zà-ÿ]{{2,}}|sur|sous|en|le|la|les|de|lès|du)){{0,3}}(?<!sur)(?<!en)(?<! de)(?<! la)(?<! "
        rf"le))|\b(?:salle|Salle|bureau|Bureau|bâtiment|batiment|Bâtiment|hall|Hall|tour|Tour|agence|Agence|site|"
        rf"Site|amphi|magasin|boutique) (?:de |d'|du |des |la |le |l')?(?P<room>{_NAME}(?: {_NAME})?)|"
        r"(?<![àaÀ] )(?<!version )(?<!depuis )\b[A-Z]{0,2}\d{1,2}\.\d{2,3}\b(?!\.)",
    ),
    (
        F.APPLICATION,
        r"\b(?:[Ii]nstaller|[Oo]uvrir|[Uu]tiliser|[Ll]ancer|appelée?|nommée?|sur|dans|avec|de|de notre outil|via|d'|"
        r"logiciel|application|appli|outil|portail|programme|que|et|pour) ?(?P<named>[A-Z][A-Za-zÀ-ÿ0-9+]{2,}(?: "
        r"[A-Z][A-Za-z0-9+]+){0,2})(?=[.,!?\n]|$| (?:plante|bug|ne|n'|affiche|rame|se|me|est|refuse|qui|depuis|svp|"
        r"sur (?:mon|ma|le)|pour))",
    ),
)

NO_PLACES = frozenset(
    "outlook teams excel word sap windows lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier "
    "février mars "
    "avril mai juin juillet aout août septembre octobre novembre decembre décembre microsoft office sharepoint "
    "onedrive "
    "powerpoint chrome firefox edge zoom salesforce jira confluence anglais francais français allemand espagnol "
    "google slack "
    "adobe photoshop visio dhl paypal amazon le la les mon ma notre comptabilite comptabilité finance ventes "
    "marketing rh "
    "achats logistique juridique it support citrix git github gitlab python access acrobat explorer internet vpn "
    "wifi apple "
    "dell lenovo hp bonjour merci monsieur madame sage cegid pronote doctolib chronopost impots noel noël pâques qui "
    "que vous "
    "jean marie pierre mme zebra samsung iphone android ipad mac linux thomas julie sophie".split()
)
