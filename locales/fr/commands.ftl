# The commands' names and descriptions in this language: a message for each command, named after its path.
# `papers` and `papers-admin` have no names here: they are called the same in every language.

papers =
    .description = Articles de recherche : par sujet, du jour, un par un

papers-topic = sujet
    .description = Trouver des articles sur un sujet
    .query = requête
    .query-description = Mots, "une expression", -sans, a OR b, author:Nom, ou le nom d'un sujet
    .since = depuis
    .since-description = Jusqu'où remonter ; tout par défaut
    .since-a-week = une semaine
    .since-a-month = un mois
    .since-3-months = 3 mois
    .since-a-year = un an
    .since-everything = tout
    .has-code = avec-code
    .has-code-description = Seulement les articles avec un lien vers le code
    .sort = tri
    .sort-description = Les plus pertinents par défaut
    .sort-best-match = les plus pertinents
    .sort-newest = les plus récents
    .sort-upvotes = votes
    .share = partager
    .share-description = Montrer la réponse à tout le monde ici

papers-today = aujourd'hui
    .description = Voir les articles du dernier jour
    .topic = sujet
    .topic-description = Seulement les articles sur ce sujet
    .limit = nombre
    .limit-description = Combien ; 10 par défaut
    .sort = tri
    .sort-description = Les tendances par défaut
    .sort-trending = tendances
    .sort-upvotes = votes
    .sort-newest = les plus récents
    .share = partager
    .share-description = Montrer la réponse à tout le monde ici

papers-top = top
    .description = Voir les articles les plus votés
    .period = période
    .period-description = Une semaine par défaut
    .period-3-days = 3 jours
    .period-a-week = une semaine
    .period-a-month = un mois
    .period-a-year = un an
    .topic = sujet
    .topic-description = Seulement les articles sur ce sujet
    .limit = nombre
    .limit-description = Combien ; 10 par défaut
    .share = partager
    .share-description = Montrer la réponse à tout le monde ici

papers-show = afficher
    .description = Voir un article : résumé, auteurs, votes, liens
    .paper = article
    .paper-description = Mots du titre, puis choisissez ; ou un id arXiv, ou un lien
    .share = partager
    .share-description = Montrer la réponse à tout le monde ici

papers-similar = similaires
    .description = Trouver des articles proches d'un autre
    .paper = article
    .paper-description = Mots du titre, puis choisissez ; ou un id arXiv, ou un lien
    .limit = nombre
    .limit-description = Combien ; 10 par défaut
    .share = partager
    .share-description = Montrer la réponse à tout le monde ici

papers-random = hasard
    .description = Un article au hasard ; plus il est aimé, plus il est probable
    .topic = sujet
    .topic-description = Seulement les articles sur ce sujet
    .share = partager
    .share-description = Montrer la réponse à tout le monde ici

papers-topics = sujets
    .description = Voir les sujets nommés, ou le sens de l'un d'eux
    .topic = sujet
    .topic-description = Le sens de celui-ci
    .share = partager
    .share-description = Montrer la réponse à tout le monde ici

papers-subscriptions = abonnements
    .description = Voir ce que reçoit un salon, et quand
    .channel = salon
    .channel-description = Quel salon ; celui-ci par défaut

papers-saved = enregistrés
    .description = Les articles que vous gardez pour plus tard

papers-saved-list = liste
    .description = Voir vos articles enregistrés

papers-saved-add = ajouter
    .description = Garder un article pour plus tard
    .paper = article
    .paper-description = Mots du titre, puis choisissez ; ou un id arXiv, ou un lien

papers-saved-remove = retirer
    .description = Ne plus garder un article
    .paper = article
    .paper-description = Un de vos articles enregistrés

papers-saved-clear = vider
    .description = Ne plus garder aucun de vos articles, après confirmation

papers-saved-export = exporter
    .description = Vos articles enregistrés, en fichier
    .format = format
    .format-description = BibTeX par défaut
    .format-bibtex = BibTeX
    .format-ris = RIS
    .format-markdown = Markdown
    .format-csv = CSV

papers-follow = suivre
    .description = Votre propre bulletin en message privé

papers-follow-add = ajouter
    .description = Recevoir des articles en message privé, chaque jour ou semaine
    .kind = type
    .kind-description = Ce que vous suivez
    .kind-topic = sujet
    .kind-author = auteur
    .kind-keyword = mot-clé
    .value = valeur
    .value-description = Un sujet, le nom d'un auteur, ou des mots
    .deliver = fréquence
    .deliver-description = À quelle fréquence ; chaque jour par défaut
    .deliver-daily = chaque jour
    .deliver-weekly = chaque semaine
    .zone = fuseau
    .zone-description = Où vous vivez, p. ex. Europe/Paris

papers-follow-list = liste
    .description = Voir ce que vous suivez, et quand cela arrive

papers-follow-remove = retirer
    .description = Ne plus suivre quelque chose
    .value = valeur
    .value-description = L'un de ceux que vous suivez

papers-follow-schedule = horaire
    .description = Choisir quand arrive votre propre bulletin
    .at = à
    .at-description = Votre heure locale, p. ex. 08:30
    .deliver = fréquence
    .deliver-description = À quelle fréquence
    .deliver-daily = chaque jour
    .deliver-weekly = chaque semaine
    .day = jour
    .day-description = Quel jour, si c'est chaque semaine
    .day-monday = lundi
    .day-tuesday = mardi
    .day-wednesday = mercredi
    .day-thursday = jeudi
    .day-friday = vendredi
    .day-saturday = samedi
    .day-sunday = dimanche
    .zone = fuseau
    .zone-description = Où vous vivez, p. ex. Europe/Paris

papers-timezone = fuseau-horaire
    .description = Dire où vous vivez, pour votre propre bulletin
    .zone = fuseau
    .zone-description = Un lieu, p. ex. Europe/Paris

papers-status = état
    .description = Voir l'âge des articles et l'heure des bulletins

papers-privacy = confidentialité
    .description = Ce qui est stocké sur vous

papers-privacy-show = afficher
    .description = Voir ce qui est stocké sur vous

papers-privacy-export = exporter
    .description = Ce qui est stocké sur vous, en fichier

papers-privacy-delete = supprimer
    .description = Effacer ce qui est stocké sur vous, après confirmation

papers-help = aide
    .description = Expliquer les commandes
    .command = commande
    .command-description = Quelle commande

papers-about = à-propos
    .description = Qui je suis : version, code source, licence, crédits

papers-admin =
    .description = Configurer les articles quotidiens du serveur

papers-admin-setup = configurer
    .description = Configurer les articles du jour en trois réponses

papers-admin-subscribe = abonner
    .description = Publier chaque jour dans un salon les articles d'un sujet
    .topic = sujet
    .topic-description = P. ex. diffusion -survey ; plusieurs : virgules
    .channel = salon
    .channel-description = Où ; ici par défaut
    .exclude = sans
    .exclude-description = Écarter les articles là-dessus
    .author = auteur
    .author-description = Seulement les articles de cet auteur
    .level = niveau
    .level-description = Largeur d'interprétation du sujet
    .level-strict = strict
    .level-normal = normal
    .level-wide = large
    .min-upvotes = votes-min
    .min-upvotes-description = Écarter ceux qui ont moins de votes
    .has-code = avec-code
    .has-code-description = Seulement avec du code
    .max-papers = max-articles
    .max-papers-description = Articles que montre le bulletin du salon
    .mention = rôle
    .mention-description = Un rôle à appeler s'il y a des articles

papers-admin-unsubscribe = désabonner
    .description = Ne plus publier un sujet dans un salon
    .subscription = abonnement
    .subscription-description = Un des abonnements de ce serveur

papers-admin-edit = modifier
    .description = Modifier un abonnement
    .subscription = abonnement
    .subscription-description = Un des abonnements de ce serveur
    .topic = sujet
    .topic-description = Un autre sujet
    .exclude = sans
    .exclude-description = Écarter aussi les articles là-dessus
    .author = auteur
    .author-description = Seulement les articles de cet auteur
    .level = niveau
    .level-description = Largeur d'interprétation du sujet
    .level-strict = strict
    .level-normal = normal
    .level-wide = large
    .min-upvotes = votes-min
    .min-upvotes-description = Écarter ceux qui ont moins de votes
    .has-code = avec-code
    .has-code-description = Seulement avec du code
    .max-papers = max-articles
    .max-papers-description = Articles que montre le bulletin du salon
    .mention = rôle
    .mention-description = Un rôle à appeler s'il y a des articles
    .to-channel = vers-salon
    .to-channel-description = Un autre salon pour lui
    .clear = vider
    .clear-description = Ce qui doit être comme jamais réglé
    .clear-exclude = sans
    .clear-author = auteur
    .clear-level = niveau
    .clear-min-upvotes = votes-min
    .clear-has-code = avec-code
    .clear-mention = rôle

papers-admin-pause = pause
    .description = Ne rien publier pendant un temps
    .target = cible
    .target-description = Le serveur, un salon ou un abonnement
    .until = jusque
    .until-description = P. ex. lundi, dans 2 semaines, 2027-01-07

papers-admin-resume = reprendre
    .description = Publier à nouveau ce qui était en pause
    .target = cible
    .target-description = Le serveur, un salon ou un abonnement

papers-admin-list = liste
    .description = Voir ce que reçoivent les salons, et ce qui cloche
    .channel = salon
    .channel-description = Seulement ce salon

papers-admin-history = historique
    .description = Voir ce qu'est devenu chaque matin, et pourquoi
    .channel = salon
    .channel-description = Seulement ce salon
    .days = jours
    .days-description = Nombre de jours ; 14 par défaut

papers-admin-explain = expliquer
    .description = Voir pourquoi un article a été publié ou non
    .paper = article
    .paper-description = Mots du titre, id arXiv, ou lien
    .channel = salon
    .channel-description = Quel salon ; celui-ci par défaut

papers-admin-check = vérifier
    .description = Vérifier que les bulletins d'un salon arrivent
    .channel = salon
    .channel-description = Quel salon ; celui-ci par défaut
    .test-message = message-test
    .test-message-description = Y publier un message, puis l'effacer

papers-admin-preview = aperçu
    .description = Voir en privé ce qu'un salon recevrait
    .channel = salon
    .channel-description = Quel salon ; celui-ci par défaut
    .subscription = abonnement
    .subscription-description = Seulement cet abonnement
    .date = date
    .date-description = Les articles de ce jour ; sinon le nouveau

papers-admin-post-now = publier-maintenant
    .description = Publier tout de suite le bulletin du jour
    .channel = salon
    .channel-description = Quel salon ; celui-ci par défaut
    .again = encore
    .again-description = Encore, même si c'est fait aujourd'hui

papers-admin-topic = sujet
    .description = Les sujets propres à ce serveur

papers-admin-topic-create = créer
    .description = Nommer un sujet propre à ce serveur
    .name = nom
    .name-description = Jusqu'à 32 caractères, p. ex. our robots
    .keywords = mots
    .keywords-description = Au moins un de ceux-ci (virgules)
    .exclude = sans
    .exclude-description = Aucun de ceux-ci (virgules)
    .authors = auteurs
    .authors-description = De l'un de ceux-ci (virgules)
    .categories = catégories
    .categories-description = Dans l'une d'elles, p. ex. cs.CL, cs.RO

papers-admin-topic-edit = modifier
    .description = Modifier un sujet propre à ce serveur
    .name = nom
    .name-description = Quel sujet
    .rename = renommer
    .rename-description = Un autre nom
    .keywords = mots
    .keywords-description = Repartir de ceux-ci (virgules)
    .exclude = sans
    .exclude-description = Aussi aucun de ceux-ci (virgules)
    .authors = auteurs
    .authors-description = De l'un de ceux-ci (virgules)
    .categories = catégories
    .categories-description = Dans l'une d'elles, p. ex. cs.CL, cs.RO

papers-admin-topic-delete = supprimer
    .description = Supprimer un sujet, après confirmation
    .name = nom
    .name-description = Quel sujet

papers-admin-topic-list = liste
    .description = Voir les sujets propres à ce serveur

papers-admin-topic-test = tester
    .description = Voir ce qu'un sujet a apporté en 30 jours
    .name = nom
    .name-description = Quel sujet

papers-admin-config = réglages
    .description = Quand et comment les bulletins sont publiés

papers-admin-config-show = afficher
    .description = Voir les réglages
    .channel = salon
    .channel-description = Ce qui vaut dans ce salon

papers-admin-config-timezone = fuseau-horaire
    .description = Choisir le fuseau qui dit quand c'est le matin
    .zone = fuseau
    .zone-description = Un lieu, p. ex. Europe/Paris
    .channel = salon
    .channel-description = Seulement ce salon

papers-admin-config-time = heure
    .description = Choisir l'heure locale des bulletins
    .at = à
    .at-description = P. ex. 08:30 ; « server » suit le serveur
    .channel = salon
    .channel-description = Seulement ce salon

papers-admin-config-days = jours
    .description = Choisir les jours de bulletin
    .days = jours
    .days-description = tous les jours, en semaine, ou : lun, mer, ven
    .channel = salon
    .channel-description = Seulement ce salon

papers-admin-config-empty-days = jours-vides
    .description = Choisir ce qu'apporte un jour sans articles
    .what = choix
    .what-description = Rien, ou une ligne qui le dit
    .what-skip = omettre
    .what-one-line = une ligne
    .what-default = par défaut
    .channel = salon
    .channel-description = Seulement ce salon

papers-admin-config-layout = affichage
    .description = Choisir comment les articles sont montrés
    .what = choix
    .what-description = Avec résumé et image, ou une ligne chacun
    .what-cards = fiches
    .what-compact = compact
    .what-default = par défaut
    .channel = salon
    .channel-description = Seulement ce salon

papers-admin-config-threads = fils
    .description = Ouvrir un fil de discussion sous chaque bulletin
    .what = choix
    .what-description = Il faut : Créer des fils publics
    .what-on = oui
    .what-off = non
    .what-default = par défaut
    .channel = salon
    .channel-description = Seulement ce salon

papers-admin-config-language = langue
    .description = Langue des bulletins et réponses partagées
    .what = choix
    .what-description = Les articles restent tels quels
    .what-default = par défaut
    .channel = salon
    .channel-description = Seulement ce salon

papers-admin-config-replies = réponses
    .description = Choisir qui voit les réponses aux membres
    .what = choix
    .what-description = Qui a demandé, ou tout le salon
    .what-private = privées
    .what-public = publiques

papers-admin-config-silent = silencieux
    .description = Publier sans notification
    .what = choix
    .what-description = Pour qu'aucun appareil ne sonne
    .what-on = oui
    .what-off = non
    .what-default = par défaut
    .channel = salon
    .channel-description = Seulement ce salon

papers-admin-config-catch-up = retards
    .description = Choisir le sort d'un bulletin en retard
    .what = choix
    .what-description = Si rien n'a pu être publié à temps
    .what-post-late = publier en retard
    .what-merge-into-next = avec le suivant
    .what-skip = omettre
    .what-default = par défaut
    .channel = salon
    .channel-description = Seulement ce salon

papers-admin-config-alerts = alertes
    .description = Où je signale les salons où je ne peux publier
    .channel = salon
    .channel-description = Sans salon : qui a créé l'abonnement

papers-admin-config-recap = rétrospective
    .description = Remontrer le meilleur de la semaine ou du mois
    .what = choix
    .what-description = À quelle fréquence
    .what-off = non
    .what-weekly = chaque semaine
    .what-monthly = chaque mois
    .what-default = par défaut
    .channel = salon
    .channel-description = Seulement ce salon

papers-admin-config-max-papers = max-articles
    .description = Nombre d'articles que montre le bulletin d'un salon
    .papers = articles
    .papers-description = 1 à 25 ; les autres attendent sous « Plus »
    .channel = salon
    .channel-description = Quel salon ; celui-ci par défaut

papers-admin-config-reset = réinitialiser
    .description = Oublier tous les réglages, après confirmation
    .channel = salon
    .channel-description = Seulement ce salon : il suit le serveur

papers-admin-data = données
    .description = Ce que je stocke de ce serveur

papers-admin-data-export = exporter
    .description = Tout ce que je stocke de ce serveur, en fichier

papers-admin-data-import = importer
    .description = Prendre réglages et abonnements d'un fichier
    .file = fichier
    .file-description = De « data export », 256 Kio au plus

papers-admin-data-delete = supprimer
    .description = Tout effacer de ce serveur, après confirmation

look-up-papers = Chercher les articles

save-papers = Enregistrer les articles
