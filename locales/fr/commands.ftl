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
    .share = partager
    .share-description = Montrer la réponse à tout le monde ici

papers-privacy = confidentialité
    .description = Voir ce qui est stocké sur vous, et le faire oublier
    .forget = oublier
    .forget-description = Oublier que vous avez créé des abonnements ; ils restent

papers-help = aide
    .description = Expliquer les commandes
    .command = commande
    .command-description = Quelle commande

papers-admin =
    .description = Configurer les articles quotidiens du serveur

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
