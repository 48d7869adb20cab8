# Refusals and faults: a sentence of cause, a sentence of cure.

only-in-servers = Cela marche dans les serveurs ; ici, vous pouvez utiliser `/papers topic`, `/papers today` et `/papers show`.
lacks-manage-channels = Pour cela, il vous faut **Gérer les salons** ici. Un admin peut aussi accorder cette commande dans Paramètres du serveur → Intégrations.
lacks-manage-channels-in = Pour cela, il vous faut **Gérer les salons** dans { $channel }. Un admin peut aussi accorder cette commande dans Paramètres du serveur → Intégrations.
lacks-manage-server = Pour cela, il vous faut **Gérer le serveur** ici. Un admin peut aussi accorder cette commande dans Paramètres du serveur → Intégrations.
lacks-send-messages = Pour partager, il vous faut **Envoyer des messages** ici. Demandez à un admin, ou gardez-le pour vous.
lacks-send-in-threads = Pour partager, il vous faut **Envoyer des messages dans les fils** ici. Demandez à un admin, ou gardez-le pour vous.
lacks-external-apps = Ce serveur ne m'a pas ajouté, et pour partager il vous faut **Utiliser des applications externes** ici. Gardez-le pour vous, ou demandez à un admin.

button-too-old = Ce bouton vient d'une autre version, ou ce qu'il faisait n'existe plus. Relancez la commande : `/papers topic`, `/papers today`, ou `/papers help` pour toutes.
button-choose-paper = Choisissez un article dans le menu.
button-of-other-channel = Ce bouton appartient à un autre salon. Cliquez-le là où le bulletin a été publié.
button-digest-gone = Je n'ai plus la suite de ce bulletin. `/papers today` montre le dernier jour.
list-too-old = Cette liste est trop ancienne pour être feuilletée. Relancez la commande.

command-changed = Cette commande a changé. Rechargez Discord (Ctrl+R), puis relancez-la.
went-wrong = Quelque chose a mal tourné de mon côté (code { $code }). Vérifiez si c'est fait avant de réessayer. Si cela persiste, envoyez ce code à l'opérateur.

cache-empty = Mon cache est encore vide : Hugging Face n'a pas encore répondu. Réessayez dans quelques minutes.
paper-not-named = Je connais les articles par leur identifiant arXiv, comme 2608.13489, ou par un lien. Choisissez-en un dans la liste qui s'ouvre pendant la saisie.
paper-unknown = Je n'ai pas d'article **{ $paper }** ({ $reach }).
paper-unknown-open = Je n'ai pas d'article **{ $paper }** ({ $reach }). L'ouvrir sur arXiv : <https://arxiv.org/abs/{ $id }>
cache-goes-back-to = mon cache remonte au { $day }
cache-has-nothing = mon cache est encore vide

# Whether the bot can post in a channel.
channel-of-wrong-kind = Je peux publier dans les salons textuels, d'annonces et de forum, et dans les fils ; { $channel } n'en est pas un. Indiquez un autre salon.
channel-cannot-see = Je ne vois pas { $channel } : **Voir le salon** m'y est refusé. Accordez-le dans les permissions du salon, puis réessayez.
channel-lacks-rights = Je ne peux pas publier dans { $channel } : { $rights }. Accordez-le là-bas, puis réessayez.
channel-lacks-threads = Je ne peux pas ouvrir de fils dans { $channel }, comme ses bulletins le prévoient : { $rights }. Autorisez-le là ou lancez `/papers-admin config threads what:off`, puis réessayez.
channel-right-missing = la permission **{ $right }** est { $place }
right-denied-for-me = refusée pour moi dans les permissions de ce salon
right-denied-for-role = refusée pour mon rôle { $role } dans les permissions de ce salon
right-denied-for-everyone = refusée pour @everyone dans les permissions de ce salon, et non accordée à mon rôle
right-not-given = absente de tous mes rôles sur ce serveur
discord-silent = Discord ne me répond pas en ce moment. Réessayez dans une minute.
asked-too-often = J'ai interrogé Discord trop souvent sur les salons de ce serveur ; réessayez { $when }.

# Discord's names of the rights, as its own settings show them.
right-view-channel = Voir le salon
right-send-messages = Envoyer des messages
right-embed-links = Intégrer des liens
right-read-history = Voir les anciens messages
right-create-threads = Créer des fils publics
right-send-in-threads = Envoyer des messages dans les fils
right-mention-roles = Mentionner @everyone, @here et tous les rôles
