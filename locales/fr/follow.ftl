# `/papers follow`, `/papers timezone`, and what members think of a digest's papers.

# “every day at 08:00 (Europe/Berlin)”
follow-when = { $days } à { $time } ({ $zone })
follow-when-weekly = une fois par semaine, { $day } à { $time } ({ $zone })

follow-added = Vous suivez désormais **{ $topic }** : { $meaning }. Votre bulletin arrive en message privé : { $when }. `/papers follow schedule` change cela.
follow-first = Le premier arrive { $moment } ({ $from_now }).
follow-zone-of-language = J'ai déduit le fuseau { $zone } de votre langue ; `/papers timezone` en choisit un autre.
follow-zone-of-server = J'ai repris le fuseau { $zone } de ce serveur ; `/papers timezone` en choisit un autre.
follow-zone-unknown = Je ne sais pas où vous vivez et compte en UTC ; `/papers timezone` choisit votre fuseau.
follow-already = Vous suivez déjà **{ $topic }**. `/papers follow list` montre quand cela arrive.
follow-full = Vous suivez { $limit } choses, et c'est le maximum. `/papers follow remove` fait de la place.
follow-nothing-named = Dites ce que vous voulez suivre : un nom, ou quelques mots.

# By direct message, when somebody follows something for the first time, and when their messages were closed.
follow-hello = Bonjour ! C'est ici qu'arrivent vos bulletins d'articles. `/papers follow list` montre ce que vous suivez et quand cela arrive ; `/papers follow remove` y met fin.
follow-hello-again = Vos bulletins d'articles arrivent de nouveau ici.
follow-messages-closed = Discord ne me laisse pas vous écrire, vous ne suivez donc rien de nouveau. Ouvrez le menu du serveur → **Paramètres de confidentialité** → autorisez les **messages privés**, ou ajoutez-moi à vos propres applications ; puis réessayez.
follow-still-closed = Vos bulletins ne vous sont pas parvenus : Discord ne me laisse pas vous écrire, et après trois essais je m'arrête. Ouvrez le menu du serveur → **Paramètres de confidentialité** → autorisez les **messages privés**, ou ajoutez-moi à vos propres applications ; puis relancez cette commande.
follow-comes-again = Vos bulletins ne vous étaient pas parvenus, car vos messages privés étaient fermés. Ils arrivent de nouveau.

follow-list = Votre bulletin arrive en message privé : { $when }. Il contient :
follow-list-entry = - **{ $topic }** – { $meaning }
follow-nothing-yet = Vous ne suivez encore rien. `/papers follow add kind:topic value:diffusion` vous apporte des articles en message privé.

follow-removed = Vous ne suivez plus **{ $topic }**.
follow-removed-last = Vous ne suivez plus **{ $topic }**. C'était tout : plus aucun bulletin n'arrive. `/papers privacy delete` efface le reste de ce qui est stocké sur vous.
follow-not-followed = Vous ne suivez rien de ce nom. Choisissez dans la liste qui s'ouvre pendant la saisie, ou regardez `/papers follow list`.
follow-undo = Annuler
follow-again = Vous suivez de nouveau **{ $topic }**.
follow-too-late = Cela ne peut plus être annulé. `/papers follow add` permet de le suivre à nouveau.

follow-schedule-changed = Votre bulletin arrive désormais { $new }. Il arrivait { $old }.
follow-schedule-kept = Votre bulletin arrive { $when }.
follow-day-is-weekly = Un jour va avec un bulletin hebdomadaire. Retirez `day`, ou choisissez `deliver:weekly`.

# On the card of a digest's paper.
feedback-not-for-us = Pas pour nous
feedback-not-for-me = Pas pour moi
feedback-noted = Noté : **{ $title }** n'est pas pour vous. Cela compte une fois et sans votre nom ; cliquez encore pour l'annuler.
feedback-taken-back = Annulé : **{ $title }** ne compte plus.
feedback-save-taken-back = Annulé : **{ $title }** n'est plus dans votre liste et ne compte plus.
feedback-higher-here = Les articles sur { $topics } sont désormais placés un peu plus haut dans les bulletins de ce salon.
feedback-higher-for-you = Les articles sur { $topics } sont désormais placés un peu plus haut dans vos bulletins.
feedback-lower-here = Les articles sur { $topics } sont désormais placés un peu plus bas dans les bulletins de ce salon.
feedback-lower-for-you = Les articles sur { $topics } sont désormais placés un peu plus bas dans vos bulletins.
feedback-of-no-topic = Cela ne change aucun classement : le sujet qui l'a apporté ne fait plus partie du bulletin.
feedback-channel-unknown = Je ne connais plus le salon de ce bulletin, donc rien n'a été compté.
