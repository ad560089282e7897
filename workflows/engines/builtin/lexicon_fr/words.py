"""Single French words that speak for a category, and words that say nothing: for what no pattern knows."""

_HARDWARE = """
adaptateur alimentation ampli appareil bac bague batterie bloc boitier borne bouton bras bruit cable camera capot
capteur carte cartouche casque chargeur charniere chaud chauffe clavier cle combine connecteur copieur cordon coque
courant dalle dock douchette ecouteur ecran encre enceinte etiquette etiqueteuse fax fiche fissure haut-parleur image
imprimante imprime imprimer impression joystick lampe laser lecteur led machine manette materiel micro microphone
molette moniteur mac ordinateur papier pc pave peripherique pile pixel plastifieuse photocopieur photocopieuse poste
portable prise projecteur rack rallonge rouleau scanner scan scanette ssd souris station stylet support switch
tablette tactile tambour telephone telecommande terminal toner touche tour traceur trackpad tpe unite usb ventilateur
vibre video videoprojecteur voyant webcam feuille tiroir ecouteurs son iphone smartphone onduleur charge charger
ecaille casse tombe renverse pistolet balance badgeuse-papier tube vitre tele tv televiseur lentille antenne boitier
fil cadran touches bip bipe poussiere
"""
_SOFTWARE = """
adresse agenda alerte publipostage courrier application appli archive article bouton brouillon calcul calendrier case
cellule champ classeur client colonne commande contact corbeille crm csv document erp export exporter extension
facture fenetre fiche fichier filtre formulaire formule gestion historique icone import importer interface ligne
licence liste logiciel macro mail maj menu messagerie mise-a-jour module navigateur notification onglet outlook page
paie pdf planning plugin pointage police portail progiciel programme rapport recherche rappel requete saisie
sauvegarde-auto signature stock synchro synchronisation tableau tableur tri version vue word excel powerpoint teams
zoom paiement reservation devis bon bordereau total tva enregistrer enregistre enregistrement valider validation
ouvrir afficher affiche cliquer copier coller orthographe correcteur dictionnaire modele traduction langue apercu
mise-en-page raccourci widget emoji filigrane compta solde ecriture-comptable bibliotheque tache piece pieces jointe
telecharger installation installer desinstaller parametre doublon statut etat cache cookie emploi edt logs base
donnees sql requetes
"""
_ACCESS = """
acces acceder admin administrateur approbation authentification authenticator autorisation autorise badge bloque code
compte connexion connecter deverrouiller droit droits empreinte expire groupe habilitation identifiant identite
invitation login mdp membre mfa mot passe password pin permission profil proprietaire refuse reinitialiser restreint
role session sso stagiaire arrivant utilisateur verrouille 2fa jeton token delegation partage visage biometrie lecture
ecriture connecte certificat
"""
_NETWORK = """
adsl appel appels antenne bande-passante borne box cable-reseau connecte connexion coupe coupure debit dns ethernet
fibre firewall hotspot internet ip joindre joignable lan latence ligne lien navigation pare-feu ping port proxy
reception repondeur reseau routeur sda serveur signal sip site sonnerie sonne standard switch telephonie teletravail
tonalite transfert vpn web wifi wlan reseaux deconnecte distant renvoi nas lecteur rj45 4g 5g roaming
"""
_VAGUE = """
affreux agace agacant angoisse atroce bancal barjot bizarre bof bordel bug caprice caprices capricieux capricieuse
casse-pieds catastrophe catastrophique chelou chiant chier completement con conne contrariant cata cirque colere
cauchemar deconne delire demerde demon demoniaque desastre desesperant desespere detraque devient difficile deprime
dingue dramatique emmerde enerve enervant enfer ennui ennuie epouvantable etrange excede exasperant fache fatigue
fiable fichu folle fou foutu galere galerer gonflant grave grincheux hante horrible horreur humeur impossible
incomprehensible infernal insupportable inutile inutilisable jongle lamentable lunatique malade maudit merde merdique
miracle mort moche nase naze nawak normal normale nul nulle patraque penible peine pete pire plainte pourri pourrie
raison-inconnue rage ralbol ridicule sale siennes souffre soule stress stressant tete-en-l-air tordu vrac vilain voulu
zarbi n'importe importe vie craque craquer marre ras bol bouder boude greve chaque-fois mal mauvais pas-bien va-pas
comporte comportement fait tourne patine
"""
_NOTHING = """
autorisation autorisations acces droit droits permission permissions
conseiller conseillere agent robot bot humain automate
chose choses truc trucs machin bidule quelque systeme systemes facon facons probleme problemes souci soucis erreur
erreurs message messages fois jour jours matin midi soir apres-midi nuit semaine semaines mois an ans annee annees
moment minute minutes heure heures seconde secondes bureau entreprise societe boite equipe departement service groupe
collegue collegues chef patron patronne directeur directrice gens personne personnes monde utilisateur utilisateurs
ami amie personnel aide main travail boulot tache taches lot peu genre sorte type question questions demande ticket
programme programmes application applications appli outil outils logiciel logiciels cas point sujet situation vie
monde enfer fait chance place endroit haut bas gauche droite milieu fin debut reste ensemble autre autres maison etage
batiment client clients cliente nom noms numero idee resultat resultats aujourd'hui demain hier soir maintenant siege
nerfs tete coup mur invite invites visiteur visiteurs assistante assistant secretaire stagiaire stagiaires etudiant
etudiants employe employes salarie salaries voisin voisine femme mari pdg dame monsieur madame homme solution reponse
retour nouvelles dejeuner pause cafe week-end vacances conges reunion appel lundi mardi mercredi jeudi vendredi samedi
dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre fournisseur fournisseurs
support technicien helpdesk mot mots espoir excuses besoin besoins delai urgence priorite processus option options
possibilite quart paire tout rien tas pile cause suite avance part effet retard peine idee instant reprise reprises
force responsable manager direction ans temps journee matinee derniere dernier prochaine
"""
_FOREIGN = """
salaire paie-papier prime primes heures-sup impot impots retraite mutuelle conge conges vacances rtt maladie maternite
paternite contrat cantine cafeteria dejeuner repas petit-dejeuner menu soupe vegetarien cafe cuisine frigo vaisselle
micro-ondes toilettes wc chauffage radiateur clim climatisation ascenseur parking garage menage moquette chaise
fauteuil rideau store poubelle meuble mobilier taxi vol hotel train restaurant anniversaire fete cadeau fleurs meteo
pluie recette cuisiner foot football match film chanson poeme blague devoirs dissertation histoire capitale planete
president sport medecin dentiste ecole enfant enfants femme mari chien chaussures casier fenetre escalier plante colis
timbre velo bus navigo circulation assurance loyer horoscope loto traduire uniforme
"""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


WORDS = {
    "hardware": _words(_HARDWARE),
    "software": _words(_SOFTWARE),
    "access": _words(_ACCESS),
    "network": _words(_NETWORK),
    "vague": _words(_VAGUE),
    "nothing": _words(_NOTHING),
    "foreign": _words(_FOREIGN),
}
