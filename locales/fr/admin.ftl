# What `/papers-admin` answers.

# When a channel's next digest comes.
next-post = Prochain envoi : { $moment } ({ $from_now }).
next-post-today = Le bulletin du jour arrive d'ici une minute, s'il y a du nouveau. { $next }
next-post-today-feed-late = Le bulletin du jour arrive dès que Hugging Face répond à nouveau, s'il y a du nouveau. { $next }
next-post-none-before = { $next } Le dernier envoi n'est pas passé, donc aucun n'est tenté avant { $moment } ; `/papers-admin check` en dit plus.
next-post-not-again = { $next } Un bulletin déjà publié aujourd'hui n'est pas publié à nouveau.
next-post-moved = Le bulletin du jour de { $channels } n'a pas été publié : il arrive d'ici une minute, s'il y a du nouveau. { $next }
next-post-moved-feed-late = Le bulletin du jour de { $channels } n'a pas été publié : il arrive dès que Hugging Face répond à nouveau, s'il y a du nouveau. { $next }
next-post-channels-and-more = { $channels } et { $more } de plus
next-post-no-subscription = { $channel } n'a pas encore d'abonnement. Commencez par `/papers-admin subscribe`.

# What is wrong with a channel.
trouble-tried-again = ⚠ Aucun envoi ne passe depuis { $since } : { $why }. Je réessaie { $next_try }.
trouble-tried-with-next = ⚠ Aucun envoi ne passe depuis { $since } : { $why }. Je réessaie avec le prochain bulletin.

# Buttons

# subscribe
subscribe-done =
    { $channel } est abonné à **{ $topic }** : { $meaning }.
    { $next }
    Voyez-le maintenant avec `/papers-admin preview`, ou publiez-le avec `/papers-admin post-now`.
subscribe-already = { $channel } est déjà abonné à **{ $topic }**. Rien n'a été changé ; voir `/papers-admin list`.
subscribe-channel-full = Ce salon a { $limit } abonnements sur { $limit }. Réunissez des sujets avec OR, ou retirez-en un avec `/papers-admin unsubscribe`.
subscribe-server-full = Ce serveur a { $limit } abonnements sur { $limit }. Réunissez des sujets avec OR, ou retirez-en un avec `/papers-admin unsubscribe`.

# How much a topic brings.

# Which subscription is meant.

# unsubscribe and undo
unsubscribe-done = { $channel } ne reçoit plus **{ $topic }**. Pour annuler : `/papers-admin subscribe topic:{ $topic }` là-bas ; rien n'est publié deux fois.
unsubscribe-removed-already = Cet abonnement a déjà été retiré.

# edit

# pause and resume

# list
admin-list-nothing = Aucun salon n'est encore abonné. Commencez par `/papers-admin subscribe`.
admin-list-nothing-in-channel = { $channel } n'est pas encore abonné. Commencez par `/papers-admin subscribe`.
admin-list-strict = strict
admin-list-wide = large
admin-list-min-upvotes = dès ▲ { $upvotes }
admin-list-cut = … et plus encore : indiquez un `channel`.

# explain

# topic

# history
history-heading = { $days ->
    [one] **Envois de ce serveur** du dernier jour, le plus récent d'abord
   *[other] **Envois de ce serveur** des { $days } derniers jours, le plus récent d'abord
}
history-heading-of-channel = { $days ->
    [one] **Envois de { $channel }** du dernier jour, le plus récent d'abord
   *[other] **Envois de { $channel }** des { $days } derniers jours, le plus récent d'abord
}
history-nothing-planned = Rien n'est prévu : il n'y a pas d'abonnement. Commencez par `/papers-admin subscribe`.
history-no-morning = Aucun envoi n'était prévu pendant cette période.
history-cut = … et de plus anciens : demandez moins de `days`, ou indiquez un `channel`.
# What became of a morning stands behind its day.
history-being-posted = en cours de publication
history-waiting = en attente : { $why } ; nouvel essai { $next_try }
history-waiting-soon = en attente : { $why } ; nouvel essai d'ici une minute
history-empty = rien de nouveau : rien n'a été publié
history-folded = reporté au matin suivant : { $why }
history-failed = abandonné : { $why } ; ce qui n'a pas été publié vient avec le suivant
history-skipped = omis : { $why } ; ses articles attendent
history-cause-unknown = la cause n'a pas été notée
history-posted = publié { $time }
history-posted-by-hand = publié encore une fois à la main { $time }
history-posted-late = { $posted }, { $duration } de retard
history-posted-link = { $posted } : { $link }
history-posted-deleted = { $posted }, et supprimé depuis

# check
check-heading = **Vérification de { $channel }**
check-rights = ✅ Permissions : { $rights }
check-rights-lacking = ❌ Permissions : { $hindrance }
check-subscriptions = ✅ Abonnements : { $topics }
check-subscriptions-and-more = ✅ Abonnements : { $topics } · { $more } de plus
check-subscriptions-none = ❌ Abonnements : aucun ; commencez par `/papers-admin subscribe`
check-schedule = ✅ Horaire : { $days } à { $time } ({ $zone }). { $next }
check-papers = ✅ Articles : { $age }
check-papers-late = ⚠ Articles : { $age }
check-test-message = Ceci est un test demandé par un admin : je peux publier ici, et les articles du jour arriveront ainsi. Vous pouvez supprimer ce message.
check-test-posted = ✅ Message de test : publié
check-test-failed = ❌ Message de test : { $why }
check-test-not-taken = Discord ne l'a pas accepté
check-posts = ✅ Envois : aucune erreur notée
check-posts-tried-at-once = ⚠ Aucun envoi n'est passé depuis { $since } : { $why }. Je ne vois plus de problème et réessaie tout de suite.
check-posts-given-up = ⚠ Aucun envoi n'est passé depuis { $since } : { $why }. Je ne vois plus de problème. Le bulletin du jour a été abandonné : `/papers-admin post-now` le publie, sinon ses articles viennent avec le suivant.

# preview
preview-nothing-new = Rien de nouveau pour { $channel } : aucun article qu'il n'ait pas déjà reçu ne correspondait ({ $window }).

# post-now
post-now-done = Publié : { $link }
post-now-already = Le bulletin du jour de { $channel } a déjà été publié : { $link }. Pour le publier encore une fois, ajoutez `again:true`.
post-now-see-channel = voir { $channel }
post-now-under-way = Le bulletin du jour de { $channel } est en cours de publication. S'il n'apparaît pas, c'est que Discord a un problème ; je continue d'essayer.
post-now-too-soon = Réessayez { $from_now }, s'il vous plaît : on vient de publier à la main dans ce salon.
post-now-nothing-new = Rien de nouveau pour { $channel } : aucun article qu'il n'ait pas déjà reçu ne correspondait. Rien n'a été publié.
post-now-waiting = Discord ne répond pas en ce moment. Je continue d'essayer de publier le bulletin dans { $channel }.
post-now-failed = Je n'ai pas pu publier dans { $channel } : { $why }. Corrigez cela, puis réessayez.
post-now-not-taken = Discord n'a pas accepté le bulletin

# config
config-shown =
    Fuseau horaire : **{ $zone }** (il est { $now })
    Heure : **{ $time }**
    Jours : **{ $days }**
    { $alerts }
    { $next }
    Modifiez-les avec `/papers-admin config timezone`, `time`, `days` et `alerts`.
config-alerts-in-channel = Alertes : dans { $channel }
config-alerts-to-subscriber = Alertes : en message privé au membre qui a abonné le salon

# data
data-nothing-stored = Rien n'est stocké de ce serveur.
data-too-large = Ce que je stocke de ce serveur fait { $megabytes } Mo : plus que Discord n'accepte en fichier. Demandez-le à la personne qui m'héberge.
data-exported = Tout ce que je stocke de ce serveur : réglages, salons, abonnements, et le sort de chaque envoi.
data-delete-question = Ceci efface tout ce que je stocke de ce serveur : réglages, abonnements ({ $subscriptions }), et le sort de chaque envoi. Plus aucun bulletin n'arrivera. C'est irréversible ; `/papers-admin data export` vous en donne d'abord une copie.
data-delete-button = Tout effacer
data-delete-not-yours = Seule la personne qui l'a demandé peut le confirmer. Lancez vous-même `/papers-admin data delete`.
data-deleted = Tout ce que je stockais de ce serveur est effacé. Pour recommencer : `/papers-admin subscribe`.
