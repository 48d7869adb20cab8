# What `/papers-admin` answers.

# When a channel's next digest comes.
next-post = Prochain envoi : { $moment } ({ $from_now }).
next-post-today = Le bulletin du jour arrive d'ici une minute, s'il y a du nouveau. { $next }
next-post-today-feed-late = Le bulletin du jour arrive dès que Hugging Face répond à nouveau, s'il y a du nouveau. { $next }
next-post-none-before = { $next } Le dernier envoi n'est pas passé, donc aucun n'est tenté avant { $moment } ; `/papers-admin check` en dit plus.
next-post-paused = En pause : aucun bulletin n'arrive avant `/papers-admin resume`.
next-post-after-pause = En pause. { $next }
next-post-unknown-channel = Je ne connais pas de tel salon sur ce serveur. Choisissez-en un dans la liste qui s'ouvre pendant la saisie.
next-post-not-again = { $next } Un bulletin déjà publié aujourd'hui n'est pas publié à nouveau.
next-post-moved = Le bulletin du jour de { $channels } n'a pas été publié : il arrive d'ici une minute, s'il y a du nouveau. { $next }
next-post-moved-feed-late = Le bulletin du jour de { $channels } n'a pas été publié : il arrive dès que Hugging Face répond à nouveau, s'il y a du nouveau. { $next }
next-post-channels-and-more = { $channels } et { $more } de plus
next-post-no-subscription = { $channel } n'a pas encore d'abonnement. Commencez par `/papers-admin subscribe`.

# What is wrong with a channel.
trouble-tried-again = ⚠ Aucun envoi ne passe depuis { $since } : { $why }. Je réessaie { $next_try }.
trouble-tried-with-next = ⚠ Aucun envoi ne passe depuis { $since } : { $why }. Je réessaie avec le prochain bulletin.

# Buttons
button-preview = Aperçu
button-post-now = En publier un maintenant
button-undo = Annuler
button-channel-unknown = Plus rien n'est connu de ce salon. Recommencez par `/papers-admin subscribe`.

# subscribe
subscribe-done = ✅ { $channel } est abonné à **{ $topic }** : { $meaning }.
subscribe-done-with = ✅ { $channel } est abonné à **{ $topic }** ({ $options }) : { $meaning }.
subscribe-already = { $channel } est déjà abonné à **{ $topic }** : rien n'a été changé. `/papers-admin edit` modifie ses options.
subscribe-max-papers = Articles dans un bulletin de { $channel }, au plus : { $before } → **{ $after }**
subscribe-volume-of = **{ $topic }** : { $volume }
subscribe-in-forum = C'est un forum : chaque jour a un post, avec les étiquettes nommées comme ses sujets.
subscribe-in-announcements = C'est un salon d'annonces : les bulletins sont diffusés sur les serveurs qui le suivent.
subscribe-not-heard = ⚠ { $role } ne sera pas notifié : permettez à tout le monde de mentionner ce rôle dans ses paramètres, ou donnez-moi **{ $right }** là-bas.
subscribe-not-everyone = Je n'appelle jamais tout le monde. Choisissez un rôle que les membres prennent d'eux-mêmes.
subscribe-nothing-named = Dites de quoi les articles doivent parler : un `topic`, un `author`, ou les deux.
subscribe-too-many-topics = C'est trop de sujets à la fois : { $limit } au plus. Relancez la commande pour les autres.
subscribe-channel-full = Ce salon a { $limit } abonnements sur { $limit }. Réunissez des sujets avec OR, ou retirez-en un avec `/papers-admin unsubscribe`.
subscribe-server-full = Ce serveur a { $limit } abonnements sur { $limit }. Réunissez des sujets avec OR, ou retirez-en un avec `/papers-admin unsubscribe`.

# How much a topic brings.
volume-unknown = Je ne peux pas encore dire combien cela apporte : je n'ai aucune liste des 30 derniers jours.
volume-none = Rien ne correspondait sur les 30 derniers jours. Vérifiez l'orthographe, ou élargissez avec `level`.
volume-few = { $total ->
    [0] Rien sur les 30 derniers jours.
    [one] Environ { $total } article sur les 30 derniers jours.
   *[other] Environ { $total } articles sur les 30 derniers jours.
}
volume-daily = { $papers ->
    [one] Environ { $papers } article par jour sur les 30 derniers jours.
   *[other] Environ { $papers } par jour sur les 30 derniers jours.
}
volume-much = Environ { $papers } par jour sur les 30 derniers jours : plus que les { $max } que montre un bulletin ; les autres attendent donc derrière son bouton. Avec `min-upvotes:{ $upvotes }`, ce serait environ { $calmer }.
volume-much-anyway = Environ { $papers } par jour sur les 30 derniers jours : plus que les { $max } que montre un bulletin ; les autres attendent donc derrière son bouton.

# Which subscription is meant.
subscription-unknown = Il n'y a pas de tel abonnement sur ce serveur. Choisissez-en un dans la liste qui s'ouvre pendant la saisie.
subscription-several = Plusieurs salons ont ce sujet. Choisissez-en un dans la liste qui s'ouvre pendant la saisie.

# unsubscribe and undo
unsubscribe-done = { $channel } ne reçoit plus **{ $topic }**. Le bouton le rétablit (expire : { $until }) ; rien n'est publié deux fois.
unsubscribe-removed-already = Cet abonnement a déjà été retiré.
undo-done = Annulé : { $channel } ne reçoit pas { $topics }.
undo-gone-already = Il n'y a rien à annuler : l'abonnement a déjà disparu. Voir `/papers-admin list`.
restore-done = { $channel } reçoit à nouveau **{ $topic }**. { $next }
restore-too-late = Il est trop tard pour annuler. Réabonnez avec `/papers-admin subscribe` ; rien n'est publié deux fois.

# edit
edit-nothing-named = Dites ce qui doit changer : donnez au moins une option en plus de `subscription`.
edit-channel = Salon de **{ $topic }** : { $before } → { $after }
edit-topic = Sujet : { $before } → **{ $after }** : { $meaning }.
edit-options = Options de **{ $topic }** : { $before } → **{ $after }**
edit-no-options = aucune
edit-no-difference = C'était déjà ainsi : rien n'a été changé.
edit-topic-taken = { $channel } a déjà un autre abonnement à **{ $topic }**. Rien n'a été changé ; retirez l'un des deux avec `/papers-admin unsubscribe`.
edit-nothing-left = Il ne resterait rien de ce sujet. Donnez un nouveau `topic`, ou utilisez `/papers-admin unsubscribe`.

# pause and resume
pause-this-server = Ce serveur
pause-subscription = **{ $topic }** dans { $channel }
pause-done = { $what } : en pause jusqu'à `/papers-admin resume`. Les articles listés entre-temps viennent avec le premier bulletin suivant, s'ils n'ont pas plus de 7 jours.
pause-done-until = { $what } : en pause jusqu'à { $until }. Les articles listés entre-temps viennent avec le premier bulletin suivant, s'ils n'ont pas plus de 7 jours.
resume-done = { $what } : reprise. Les articles des 7 derniers jours qui étaient retenus viennent avec le prochain bulletin. { $next }
resume-not-paused = { $what } : n'est pas en pause. `/papers-admin list` montre ce qui l'est.
until-unreadable = Je ne comprends pas cette fin. Écrivez « demain », un jour de la semaine comme « lundi », « dans 2 semaines », ou une date comme 2027-01-07.
until-out-of-range = Une pause finit demain au plus tôt et dans un an au plus tard. Omettez `until` pour une pause sans fin.
until-tomorrow = demain
until-monday = lundi
until-in-a-week = dans une semaine
until-in-two-weeks = dans 2 semaines
until-in-a-month = dans un mois
# Ways to write an end, with # for the number and blanks and capitals as you like; not shown to anybody.
until-ways-of-days = dans # jours / dans # jour / # jours / # jour
until-ways-of-weeks = dans # semaines / dans # semaine / # semaines / # semaine
until-ways-of-months = dans # mois / # mois
suggest-whole-server = tout le serveur
suggest-this-channel = ce salon : { $topics }
suggest-channel = salon { $channel } : { $topics }

# list
admin-list-nothing = Aucun salon n'est encore abonné. Commencez par `/papers-admin subscribe`.
admin-list-nothing-in-channel = { $channel } n'est pas encore abonné. Commencez par `/papers-admin subscribe`.
admin-list-max-papers = au plus { $max } articles
admin-list-strict = strict
admin-list-wide = large
admin-list-min-upvotes = dès ▲ { $upvotes }
admin-list-has-code = avec code
admin-list-calls = appelle { $role }
admin-list-paused = en pause
admin-list-paused-until = en pause jusqu'à { $until }
admin-list-cut = … et plus encore : indiquez un `channel`.

# explain
explain-heading = **{ $title }** ({ $id }) dans { $channel }
explain-heading-unknown = Article { $id } dans { $channel }
explain-not-in-cache = ❌ Aucune liste ne l'a encore donné, ou mon cache ne remonte pas si loin
explain-in-cache = ✅ Listé d'abord le { $day }
explain-in-cache-undated = ✅ Je l'ai, mais aucune liste ne l'a donné
explain-nothing-followed = ❌ Le salon n'a pas d'abonnement
explain-matched = ✅ **{ $topic }** correspond : { $why }
explain-missed = ❌ **{ $topic }** ne correspond pas : { $why }
explain-missed-words = « { $part } » n'y figure pas (manque : { $words })
explain-missed-apart = « { $part } » n'y figure pas
explain-missed-wider = « { $part } » y figure, mais moins nettement que demandé ; `level:{ $level }` le prendrait
explain-excluded = ❌ **{ $topic }** l'écarte à cause de : { $parts }
explain-below-upvotes = ❌ **{ $topic }** demande ▲ { $needs } ; il a ▲ { $has }
explain-no-code = ❌ **{ $topic }** demande du code ; aucun lien vers du code n'est connu
explain-paused = ❌ **{ $topic }** est en pause
explain-channel-paused = ❌ Le salon, ou tout le serveur, est en pause
explain-undated = ❌ Il n'a pas de jour de listage, et les bulletins s'y fient
explain-outside-window = ❌ Le prochain bulletin regarde les articles { $window }
explain-had = ✅ Il était dans le bulletin du { $day }
explain-had-behind-more = ✅ Il était dans le bulletin du { $day }, derrière son bouton
explain-had-elsewhere = ✅ Il était dans le bulletin du { $day }, en une ligne renvoyant à un autre salon
explain-left-out = ❌ Il a été omis le { $day } : ce bulletin était en retard, et les retards ne sont pas voulus
explain-ranks-higher = ⬆️ Les articles sur **{ $topic }** sont placés un peu plus haut ici : *Enregistrer* a été cliqué { $saves } ×, *Pas pour nous* { $dismissals } ×
explain-ranks-lower = ⬇️ Les articles sur **{ $topic }** sont placés un peu plus bas ici : *Enregistrer* a été cliqué { $saves } ×, *Pas pour nous* { $dismissals } ×
explain-over-the-limit = { $max ->
    [one] ❌ Il est numéro { $place }, et seul le premier est montré
   *[other] ❌ Il est numéro { $place }, et les { $max } premiers sont montrés
}
explain-stands-elsewhere = ↪️ Il est déjà en entier dans { $channel }, et un serveur ne reçoit chaque article en entier qu'une fois : { $link }
explain-comes-elsewhere = ↪️ Il vient en entier dans { $channel }, où il convient le mieux : un serveur ne reçoit chaque article en entier qu'une fois
explain-takes-off = ✅ Il a décollé après ses premiers jours et reçoit une seconde chance
explain-nothing-in-the-way = ✅ Le salon ne l'a pas eu, et son jour est de ceux que regarde le prochain bulletin
explain-no-link = son message a disparu
explain-so-not-listed = **Il n'a donc pas été publié.** Il vient quand une liste le donne et qu'un abonnement correspond.
explain-so-nothing-followed = **Il n'a donc pas été publié.** Commencez par `/papers-admin subscribe`.
explain-so-not-wanted = **Il n'a donc pas été publié :** aucun abonnement de ce salon n'en veut. `/papers-admin edit` en modifie un.
explain-so-posted = **Il a donc été publié :** { $link }
explain-so-behind-more = **Il n'a donc pas été montré, mais peut être ouvert :** d'autres étaient plus forts ce jour-là. { $link }
explain-so-left-out = **Il n'a donc pas été publié, et ne le sera pas.** `/papers-admin config catch-up` décide des bulletins en retard.
explain-so-paused = **Il attend donc.** Il vient avec le premier bulletin après la pause, s'il ne passe pas plus de 7 jours. { $next }
explain-so-outside-window = **Il ne sera donc pas publié :** il est trop ancien. Un bulletin apporte ce qui a été listé depuis le précédent, 7 jours en arrière au plus.
explain-so-morning = **Il ne sera donc plus publié.** Le bulletin qui a regardé son jour était celui du { $day } : { $became }.
explain-so-over-the-limit = **Il sera donc derrière le bouton** du prochain bulletin. { $next }
explain-so-as-line = **Il vient donc en une ligne** du prochain bulletin, qui y renvoie. { $next }
explain-so-only-elsewhere = **Il ne vient donc pas ici :** d'autres sont plus forts, et { $channel } l'a en entier.
explain-so-comes = **Il vient donc** avec le prochain bulletin. { $next }

# topic
topic-name-unreadable = Cela ne peut pas être le nom d'un sujet. Prenez un à six mots, { $longest } caractères au plus, sans guillemets, deux-points, parenthèses ni autres signes.
topic-unknown = Ce serveur n'a pas de sujet de ce nom. `/papers-admin topic list` montre ceux qu'il a.
topic-too-many = Ce serveur a { $limit } sujets sur { $limit }. Supprimez-en un avec `/papers-admin topic delete`.
topic-name-taken = Ce serveur a déjà un sujet **{ $name }** : { $topic }. Modifiez-le avec `/papers-admin topic edit`.
topic-created = ✅ **{ $name }** signifie { $topic } : { $meaning }.
topic-covers-built-in = Mon propre sujet **{ $name }** n'est plus celui visé sur ce serveur.
topic-how-to-use = Utilisez-le comme tout sujet : `/papers-admin subscribe topic:{ $name }`, `/papers topic query:{ $name }`.
topic-edit-nothing-named = Dites ce qui doit changer : donnez au moins une option en plus de `name`.
topic-edited =
    {"**"}{ $old_name }** : { $old_topic }
    → **{ $name }** : { $topic } ({ $meaning })
topic-edit-reaches = À partir du prochain bulletin, cela vaut pour { $subscriptions }.
topic-renamed-away = ⚠ Ceux-ci disent encore **{ $name }**, qui ne signifie plus que ces mots mêmes : { $subscriptions }. `/papers-admin edit` les modifie.
topic-in-channel = { $channel } ({ $topic })
topic-delete-question = Supprimer le sujet **{ $name }** ({ $topic }) ? Aucun abonnement ne le nomme.
topic-delete-question-named = { $count ->
    [one] Supprimer le sujet **{ $name }** ({ $topic }) ? Un abonnement le nomme, et ne cherchera plus que ces mots mêmes : { $subscriptions }.
   *[other] Supprimer le sujet **{ $name }** ({ $topic }) ? { $count } abonnements le nomment, et ne chercheront plus que ces mots mêmes : { $subscriptions }.
}
topic-delete-button = Supprimer le sujet
topic-deleted = Le sujet **{ $name }** est supprimé.
topic-list-nothing = Ce serveur n'a pas de sujets à lui. Nommez-en un avec `/papers-admin topic create`.
topic-list-heading = **Sujets de ce serveur**
topic-list-line = - **{ $name }** : { $topic }
topic-list-line-named = - **{ $name }** : { $topic } · dans { $subscriptions }
topic-test-heading = { $count ->
    [one] **{ $name }** ({ $topic }) : { $count } article sur les 30 derniers jours
   *[other] **{ $name }** ({ $topic }) : { $count } articles sur les 30 derniers jours
}
topic-test-paper = - { $title } ({ $id }, ▲ { $upvotes }) : { $why }

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
check-announcements = ✅ Genre : salon d'annonces ; les bulletins sont diffusés sur les serveurs qui le suivent
check-thread = ✅ Genre : fil ; je le rouvre quand il est archivé
check-forum = ✅ Genre : forum ; un post par jour, sans étiquettes
check-forum-tags = ✅ Genre : forum ; un post par jour, avec les étiquettes nommées comme ses sujets, parmi : { $tags }
check-forum-wants-tag = ❌ Genre : forum qui exige une étiquette et n'en a aucune que je puisse mettre. Ajoutez-en une que tout le monde peut utiliser.
check-role-heard = ✅ Rôle : { $role } est notifié
check-role-not-heard = ⚠ Rôle : { $role } n'est pas notifié. Permettez à tout le monde de le mentionner dans ses paramètres, ou donnez-moi **{ $right }**.
check-role-gone = ❌ Rôle : un abonnement en appelle un qui a disparu. Videz-le avec `/papers-admin edit clear:mention`.
check-subscriptions = ✅ Abonnements : { $topics }
check-subscriptions-and-more = ✅ Abonnements : { $topics } · { $more } de plus
check-subscriptions-none = ❌ Abonnements : aucun ; commencez par `/papers-admin subscribe`
check-schedule = ✅ Horaire : { $days } à { $time } ({ $zone }). { $next }
check-papers = ✅ Articles : { $age }
check-papers-late = ⚠ Articles : { $age }
check-test-message = Ceci est un test demandé par un admin : je peux publier ici. Ce message est supprimé aussitôt.
check-test-posted = ✅ Message de test : publié, puis supprimé
check-test-posted-stays = ✅ Message de test : publié ; supprimez-le vous-même, je n'en ai pas le droit
check-test-post = Test
check-test-button = Message de test
check-test-failed = ❌ Message de test : { $why }
check-test-not-taken = Discord ne l'a pas accepté
check-posts = ✅ Envois : aucune erreur notée
check-posts-tried-at-once = ⚠ Aucun envoi n'est passé depuis { $since } : { $why }. Les envois devraient passer maintenant : je réessaie tout de suite.
check-posts-given-up = ⚠ Aucun envoi n'est passé depuis { $since } : { $why }. Les envois devraient passer maintenant. Le bulletin du jour a été abandonné : `/papers-admin post-now` le publie, sinon ses articles viennent avec le suivant.

# preview
preview-nothing = Rien pour { $channel } : aucun article ne correspond ({ $window }).
preview-day-unknown = Je peux montrer les jours du { $oldest } à aujourd'hui. Choisissez-en un dans la liste qui s'ouvre pendant la saisie.
preview-lacks-rights = ⚠ Je ne pourrais pas publier cela dans { $channel } maintenant : une permission manque. `/papers-admin check` dit laquelle.
preview-nothing-new = Rien de nouveau pour { $channel } : aucun article qu'il n'ait pas déjà reçu ne correspondait ({ $window }).
preview-left-out = ⏸ Laissés de côté, car en pause : { $topics }.
preview-one-rests = ⏸ Cet abonnement est en pause : tant qu'il l'est, rien de tout cela n'arrive.
preview-of-day = Voici ce que la liste de ce jour contient pour { $channel }, quoi qu'il ait déjà reçu. Un bulletin omet ce qui est déjà arrivé, et ce qu'un autre salon montre en entier n'y est qu'une ligne.

# post-now
post-now-done = Publié : { $link }
post-now-already = Le bulletin du jour de { $channel } a déjà été publié : { $link }. Pour le publier encore une fois, ajoutez `again:true`.
post-now-again-question = Le bulletin du jour de { $channel } a déjà été publié : { $link }. Le publier encore une fois ? Tout le monde l'y verra alors en double.
post-now-again-button = Le publier encore une fois
post-now-nothing-to-repeat = Le bulletin du jour de { $channel } n'a pas encore été publié : il n'y a rien à répéter. `/papers-admin post-now` le publie.
post-now-see-channel = voir { $channel }
post-now-under-way = Le bulletin du jour de { $channel } est en cours de publication. S'il n'apparaît pas, c'est que Discord a un problème ; je continue d'essayer.
post-now-too-soon = Réessayez { $from_now }, s'il vous plaît : on vient de publier à la main dans ce salon.
post-now-nothing-new = Rien de nouveau pour { $channel } : aucun article qu'il n'ait pas déjà reçu ne correspondait. Rien n'a été publié.
post-now-waiting = Discord ne répond pas en ce moment. Je continue d'essayer de publier le bulletin dans { $channel }.
post-now-failed = Je n'ai pas pu publier dans { $channel } : { $why }. Corrigez cela, puis réessayez.
post-now-not-taken = Discord n'a pas accepté le bulletin

# config
config-shown = **Réglages de ce serveur** (il y est { $now })
config-shown-of-channel = **Réglages dans { $channel }** (il y est { $now })
config-shown-otherwise = Quelque chose est réglé autrement dans { $channels } : `/papers-admin config show channel:` le montre.
config-shown-how = Modifiez chacun avec `/papers-admin config`, pour un seul salon avec `channel`.
config-setting = { $setting } : **{ $value }**
config-changed = { $setting } : { $old } → **{ $new }**
config-no-difference = C'était déjà ainsi : rien n'a été changé.
config-of-channel = Dans { $channel } :
config-timezone = Fuseau horaire
config-time = Heure
config-days = Jours
config-empty-days = Jours sans articles
config-empty-days-skip = rien n'est publié
config-empty-days-line = une ligne le dit
config-layout = Affichage
config-layout-cards = fiches
config-layout-compact = compact
config-threads = Fils
config-on = oui
config-off = non
config-language = Langue
config-language-discords = celle que Discord indique pour ce serveur
config-silent = Silencieux
config-catch-up = Bulletins en retard
config-catch-up-late = publiés en retard
config-catch-up-merge = réunis au suivant
config-catch-up-skip = omis
config-recap = Rétrospective
config-recap-weekly = chaque semaine
config-recap-monthly = chaque mois
config-replies = Réponses
config-replies-private = privées
config-replies-public = publiques
config-alerts = Alertes
config-alerts-by-message = en message privé à qui a abonné le salon
config-max-papers = Articles par bulletin
config-alerts-in-channel = Alertes : dans { $channel }
config-alerts-to-subscriber = Alertes : en message privé au membre qui a abonné le salon
reset-nothing = Rien n'est réglé ici : il n'y a rien à réinitialiser.
reset-question = Ceci réinitialise tout le serveur :
reset-question-of-channel = Avec ceci, { $channel } suit à nouveau le serveur :
reset-what-stays = Les abonnements, sujets, pauses et l'historique restent.
reset-button = Réinitialiser
reset-done = Réinitialisé. { $next }

# data
data-nothing-stored = Rien n'est stocké de ce serveur.
data-too-large = Ce que je stocke de ce serveur fait { $megabytes } Mo : plus que Discord n'accepte en fichier. Demandez-le à la personne qui m'héberge.
data-exported = Tout ce que je stocke de ce serveur : réglages, salons, abonnements, et le sort de chaque envoi.
data-delete-question = Ceci efface tout ce que je stocke de ce serveur : réglages, abonnements ({ $subscriptions }), et le sort de chaque envoi. Plus aucun bulletin n'arrivera. C'est irréversible ; `/papers-admin data export` vous en donne d'abord une copie.
data-delete-button = Tout effacer
data-delete-not-yours = Seule la personne qui l'a demandé peut le confirmer. Lancez vous-même `/papers-admin data delete`.
data-deleted = Tout ce que je stockais de ce serveur est effacé. Pour recommencer : `/papers-admin subscribe`.
import-too-large = Ce fichier est trop grand : { $kib } Kio au plus. Prenez-en un de `/papers-admin data export`.
import-not-fetched = Je n'ai pas pu récupérer ce fichier auprès de Discord. Joignez-le à nouveau.
import-not-json = Ce fichier est illisible. Prenez-en un de `/papers-admin data export`.
import-not-ours = Ce fichier n'est pas un de mes exports. Prenez-en un de `/papers-admin data export`.
import-newer = Ce fichier vient d'une version plus récente que la mienne. Demandez une mise à jour à la personne qui m'héberge.
import-other-server = Ce fichier est d'un autre serveur. Pour le copier ici, mettez-y l'identifiant de ce serveur et ceux de ses salons et rôles.
import-unreadable = Quelque chose dans ce fichier est illisible : { $why }. Rien n'a été changé ; corrigez-le, puis joignez-le à nouveau.
import-bad-topic = Un sujet de ce fichier est illisible : { $topic }. { $why }
import-too-many-channels = Ce fichier règle plus de { $limit } salons. Rien n'a été changé.
import-too-many-topics = Ce fichier a plus de sujets que les { $limit } qu'un serveur peut avoir. Rien n'a été changé.
import-too-many-subscriptions = Ce fichier a plus d'abonnements que les { $limit } qu'un serveur peut avoir. Rien n'a été changé.
import-too-many-in-channel = Ce fichier a plus d'abonnements pour un salon que les { $limit } qu'il peut avoir. Rien n'a été changé.
import-unknown-channel = Ce serveur n'a pas de salon { $channel }, ou je ne le vois pas. Rien n'a été changé ; corrigez le fichier.
import-unknown-role = Ce serveur n'a pas de rôle { $role } qu'on puisse appeler. Rien n'a été changé ; corrigez le fichier.
import-no-difference = Tout est déjà comme dans ce fichier : il n'y a rien à changer.
import-question = **Ceci rend le serveur conforme au fichier :**
import-server-changes = - réglages de tout le serveur
import-channels-change = { $count ->
    [one] - réglages de { $channels }
   *[other] - réglages de { $count } salons : { $channels }
}
import-topics-come = - nouveaux sujets : { $topics }
import-topics-change = - sujets modifiés : { $topics }
import-topics-go = - sujets qui disparaissent : { $topics }
import-subscriptions-come = - nouveaux abonnements : { $subscriptions }
import-subscriptions-change = - abonnements modifiés : { $subscriptions }
import-subscriptions-go = - abonnements qui prennent fin : { $subscriptions }
import-and-more = { $names } et { $more } de plus
import-what-stays = Ce qui a été publié reste noté : rien n'est publié deux fois.
import-cut = … et plus encore.
import-button = Importer
import-too-old = Je n'ai plus ce fichier. Relancez `/papers-admin data import`.
import-done =
    Importé. Abonnements : { $added } nouveaux, { $kept } comme dans le fichier, { $removed } terminés.
    { $next }
