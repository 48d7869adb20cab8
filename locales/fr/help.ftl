# `/papers help`: what there is, and a page for each command.

help-overview = **paperboy** publie dans chaque salon, une fois chaque matin, les articles en vue du jour sur ses sujets.

    {"**"}Pour tout le monde**
    `/papers topic` – des articles sur tout, tout de suite
    `/papers today` – les articles du dernier jour · `/papers top` – les plus votés
    `/papers show` – un article · `/papers similar` – ses voisins · `/papers random` – un au hasard
    `/papers topics` – les sujets qui ont un nom
    `/papers saved list`, `add`, `remove`, `clear`, `export` – les articles que vous gardez
    `/papers follow` – votre propre bulletin en message privé · `/papers timezone` – quand il arrive
    `/papers subscriptions` – ce que reçoit ce salon · `/papers status` – l'âge des articles
    `/papers privacy show`, `export`, `delete` – ce qui est stocké sur vous
    `/papers about` – version, code source, licence
    Sur un message, dans Applications : **Chercher les articles**, **Enregistrer les articles**

    {"**"}Pour les admins** : `/papers-admin` …
    `setup` – de rien à un premier bulletin
    `subscribe`, `unsubscribe`, `edit`, `list`, `pause`, `resume` – ce que reçoivent les salons
    `preview`, `post-now`, `explain`, `history`, `check` – ce qu'ils ont reçu, et pourquoi
    `topic` – les sujets propres à ce serveur
    `config` – fuseau, heure, jours, apparence, langue
    `data` – tout ce qui est stocké de ce serveur

    En savoir plus sur une commande : `/papers help command:topic`

help-topic = **/papers topic** trouve des articles dans mon propre cache et dit pourquoi chacun est là.
    `diffusion models` – les deux mots, proches l'un de l'autre
    `"chain of thought"` – cette expression
    `speech -survey` – sans un mot
    `speech OR audio` – l'un des deux
    `author:"Yuan Li"`, `org:alibaba`, `cat:cs.CL` – par auteur, organisation, catégorie arXiv
    `rlhf`, `agents`, `diffusion` … – les sujets connus apportent leurs synonymes, ceux de ce serveur aussi
    `since`, `has-code` et `sort` resserrent la liste ; `share:true` la montre à tout le monde.

help-today = **/papers today** montre le dernier jour listé par Hugging Face, les tendances d'abord.
    `topic` ne garde que les articles sur ce sujet : `/papers today topic:robotics`
    `sort` les trie plutôt par votes ou par âge ; `limit` en montre jusqu'à 25.

help-top = **/papers top** montre les articles les plus votés d'une semaine, ou d'une autre `period` : 3 jours, un mois, un an.
    `topic` ne garde que les articles sur ce sujet, `limit` en montre jusqu'à 25 : `/papers top period:a month topic:agents`

help-show = **/papers show** montre un article : résumé, auteurs, votes, code, liens.
    Tapez des mots de son titre et choisissez-le dans la liste, ou donnez un identifiant arXiv ou un lien : `/papers show paper:2608.13489`
    {"**"}Enregistrer** le garde pour plus tard. Ouvert depuis un bulletin, il a aussi **Pas pour nous** : les articles sur ses sujets y sont classés un peu plus bas.

help-similar = **/papers similar** trouve les articles qui partagent les mots rares d'un article, et les nomme : `/papers similar paper:2608.13489`

help-random = **/papers random** montre un article au hasard ; plus il est aimé, plus il est probable. Ce qu'il vous a montré récemment ne revient pas.
    `topic` s'en tient aux articles sur ce sujet : `/papers random topic:robotics`

help-topics = **/papers topics** montre les sujets qui ont un nom : d'abord ceux de ce serveur, puis ceux que je connais, chacun avec le nombre approximatif d'articles qu'il apporte.
    Avec `topic`, il en explique un : `/papers topics topic:rlhf`

help-subscriptions = **/papers subscriptions** montre ce que reçoit ce salon, quand vient le prochain envoi, et à qui s'adresser. `channel` en montre un autre que vous voyez.

help-saved = **/papers saved** garde des articles pour vous, jusqu'à 500 ; personne d'autre ne les voit.
    `add paper:2608.13489`, ou **Enregistrer** sur la fiche d'un article · `list` · `remove`
    `export format:BibTeX` vous les donne en fichier ; aussi RIS, Markdown, CSV
    `clear` les retire tous, après confirmation.

help-follow = **/papers follow** est votre propre bulletin en message privé : les sujets, auteurs ou mots-clés que vous suivez, chaque jour ou chaque semaine. Il n'est que pour vous.
    `add` · `list` · `remove` · `schedule` : `/papers follow add kind:topic value:diffusion`

help-timezone = **/papers timezone** dit dans quel fuseau vous vivez, pour que votre bulletin arrive le matin chez vous : `/papers timezone zone:Europe/Paris`

help-status = **/papers status** montre l'âge des articles, combien j'en ai, quand vient le prochain bulletin ici, ce qu'est devenu le dernier, et ma version.

help-privacy = **/papers privacy** concerne ce qui est stocké sur vous.
    `show` le dit · `export` vous le donne en fichier · `delete` l'efface tout de suite, après confirmation. Cela marche ici et en message privé.

help-about = **/papers about** dit qui je suis : version, code source, licence, d'où viennent les articles, et comment m'avoir ailleurs.

help-help = **/papers help** montre ce qu'il y a ; avec `command`, il explique une commande : `/papers help command:topic`

help-look-up-papers = **Chercher les articles** se trouve dans le menu d'un message, sous Applications. Il vous montre les articles vers lesquels le message renvoie : arXiv, Hugging Face, alphaXiv, DOI. Vous seul le voyez tant que vous ne le partagez pas.

help-save-papers = **Enregistrer les articles** se trouve dans le menu d'un message, sous Applications. Il garde les articles vers lesquels le message renvoie ; `/papers saved list` les montre.

help-setup = **/papers-admin setup** vous mène de rien à un premier bulletin : salon, sujets, fuseau, heure, un aperçu. Il faut **Gérer le serveur**. Relancé, il modifie ce que vous avez choisi.

help-subscribe = **/papers-admin subscribe** publie chaque matin dans un salon les articles d'un sujet. Il faut **Gérer les salons** là-bas.
    `topic` est tout ce que prend `/papers topic` ; `channel` est ici par défaut.
    `level` dit avec quelle largeur il est lu ; `min-upvotes` et `has-code` écartent des articles, `exclude` un mot, `author` tous sauf ceux d'un auteur.
    `max-papers` est le maximum du salon par jour ; `mention` nomme un rôle une fois, quand il y a quelque chose.

help-unsubscribe = **/papers-admin unsubscribe** met fin à un abonnement. Ce qui a été publié reste, et n'est pas publié à nouveau si vous vous réabonnez.

help-edit = **/papers-admin edit** modifie un abonnement : les options de `subscribe`, `clear` pour en vider une et `to-channel` pour le déplacer dans un autre salon. Il montre ce qui était et ce qui est maintenant.

help-list = **/papers-admin list** montre ce que reçoit chaque salon, quand vient son prochain envoi, et ce qui ne va pas. Avec `channel`, les longs sujets sont montrés en entier.

help-pause = **/papers-admin pause** met au repos le serveur, un salon ou un abonnement, sans terme ou jusqu'à un jour avec `until`. Les articles listés entre-temps viennent avec le premier bulletin suivant, sept jours en arrière au plus.

help-resume = **/papers-admin resume** met fin à une pause.

help-preview = **/papers-admin preview** montre en privé ce qu'un salon recevrait maintenant. Rien n'est publié ni noté comme publié.

help-post-now = **/papers-admin post-now** publie tout de suite le bulletin du jour ; l'envoi du matin ne vient alors pas. Avec `again:true`, il publie encore une fois le bulletin du jour, après confirmation.

help-explain = **/papers-admin explain** dit pas à pas pourquoi un article est venu dans un salon, ou non.

help-history = **/papers-admin history** montre ce qu'est devenu chaque matin : publié, en retard, en attente, rien de nouveau, reporté, omis, abandonné, chacun avec la raison.
    Il remonte à 14 jours ; `days` en dit autrement, `channel` n'en montre qu'un.

help-check = **/papers-admin check** vérifie si les bulletins d'un salon peuvent arriver : mes permissions là-bas, ses abonnements et son horaire, l'âge des articles, les problèmes notés.
    Quand plus rien ne cloche, un salon en difficulté est essayé tout de suite. `test-message:true` y publie un petit message pour être sûr.

help-own-topics = **/papers-admin topic** nomme les sujets propres à ce serveur : `create`, `edit`, `delete`, `list`, et `test`, qui montre ce qu'un sujet apporterait. Leurs noms valent partout où un sujet est demandé.

help-config = **/papers-admin config** règle quand c'est le matin et l'apparence des bulletins. Il faut **Gérer le serveur**.
    `timezone zone:Europe/Paris` · `time at:08:30` · `days days:weekdays` · `alerts channel:#admins` · `show`
    `time` avec `channel` règle l'heure d'un seul salon. Les changer ne répète ni ne perd aucun jour.
    `layout`, `threads`, `silent`, `language`, `empty-days`, `catch-up`, `recap` et `max-papers` règlent l'apparence et la conduite des bulletins, pour le serveur ou, avec `channel`, pour un salon.
    `replies` dit si les listes des membres sont pour tout le monde ; `reset` oublie ce qui a été décidé.
    `alerts` dit où je signale les salons où je ne peux pas publier ; sinon, j'écris au membre qui a abonné le salon.

help-data = **/papers-admin data** demande **Gérer le serveur**.
    `data export` vous donne tout ce qui est stocké de ce serveur en fichier JSON. `data import` reprend un tel fichier, après avoir montré ce qu'il changerait. `data delete` efface tout, tout de suite, après confirmation.

help-unknown = Il n'y a pas de commande de ce nom. Il y a : { $commands }.
