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
    .description = Publier chaque matin dans un salon les articles d'un sujet
    .topic = sujet
    .topic-description = De quoi parlent les articles, p. ex. : diffusion -survey
    .channel = salon
    .channel-description = Où les publier ; ici par défaut
    .level = niveau
    .level-description = Largeur d'interprétation du sujet
    .level-strict-in-the-title-or-named-repeatedly = strict : dans le titre ou cité souvent
    .level-normal-the-words-belong-together = normal : les mots vont ensemble
    .level-wide-the-words-occur-somewhere = large : les mots figurent quelque part
    .min-upvotes = votes-min
    .min-upvotes-description = Écarter les articles ayant moins de votes

papers-admin-unsubscribe = désabonner
    .description = Ne plus publier un sujet dans un salon
    .subscription = abonnement
    .subscription-description = Un des abonnements de ce serveur

papers-admin-list = liste
    .description = Voir ce que reçoivent les salons, et ce qui ne va pas
    .channel = salon
    .channel-description = Seulement ce salon

papers-admin-history = historique
    .description = Voir chaque matin : publié, en retard, en attente, omis, et pourquoi
    .channel = salon
    .channel-description = Seulement ce salon
    .days = jours
    .days-description = Nombre de jours ; 14 par défaut

papers-admin-check = vérifier
    .description = Vérifier que les bulletins arrivent : droits, abonnements, horaires
    .channel = salon
    .channel-description = Quel salon ; celui-ci par défaut
    .test-message = message-test
    .test-message-description = Publier un petit message pour être sûr ; tous le verront

papers-admin-preview = aperçu
    .description = Voir en privé ce qu'un salon recevrait ; rien n'est publié
    .channel = salon
    .channel-description = Quel salon ; celui-ci par défaut

papers-admin-post-now = publier-maintenant
    .description = Publier tout de suite le bulletin du jour dans un salon
    .channel = salon
    .channel-description = Quel salon ; celui-ci par défaut
    .again = encore
    .again-description = Publier encore, même si c'est déjà fait aujourd'hui

papers-admin-config = réglages
    .description = Quand les bulletins de ce serveur sont publiés

papers-admin-config-show = afficher
    .description = Voir les réglages de ce serveur

papers-admin-config-timezone = fuseau-horaire
    .description = Choisir le fuseau qui dit quand c'est le matin
    .zone = fuseau
    .zone-description = Un lieu, p. ex. Europe/Paris

papers-admin-config-time = heure
    .description = Choisir l'heure locale des bulletins
    .at = à
    .at-description = Une heure locale, p. ex. 08:30
    .channel = salon
    .channel-description = Seulement ce salon ; l'heure « server » lui rend celle du serveur

papers-admin-config-days = jours
    .description = Choisir les jours de bulletin
    .days = jours
    .days-description = every day, weekdays, ou une liste : mon, wed, fri

papers-admin-config-alerts = alertes
    .description = Choisir où je signale les salons où je ne peux pas publier
    .channel = salon
    .channel-description = Quel salon ; sinon, j'écris au membre qui a créé l'abonnement

papers-admin-data = données
    .description = Ce que je stocke de ce serveur : en fichier, ou l'effacer

papers-admin-data-export = exporter
    .description = Tout ce que je stocke de ce serveur, en fichier JSON

papers-admin-data-delete = supprimer
    .description = Tout effacer de ce serveur, après confirmation

look-up-papers = Chercher les articles

save-papers = Enregistrer les articles
