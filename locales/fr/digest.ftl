# What stands in a channel each morning, and around papers everywhere.

digest-heading = Articles du jour · { $day }
digest-part = Articles du jour · { $day } · partie { $part } sur { $parts }
digest-late = publié avec { $duration } de retard

window-day = listés le { $day }
window-days = listés du { $from } au { $to }

digest-no-papers = aucun nouvel article
digest-papers = { $total ->
    [one] { $total } article
   *[other] { $total } articles
}
digest-papers-shown = { $total ->
    [one] { $shown } des { $total } articles
   *[other] { $shown } des { $total } articles
}
digest-about = { $papers } sur { $topics }
digest-about-more = { $more ->
    [one] { $papers } sur { $topics } et { $more } autre
   *[other] { $papers } sur { $topics } et { $more } autres
}

digest-rising = 📈 en plein essor : ses votes ont doublé depuis hier
digest-elsewhere = En entier dans un autre salon de ce serveur
digest-elsewhere-more = et { $count } de plus
digest-empty-feed-quiet = rien de nouveau n'a été listé
digest-empty-nothing-matched = rien de nouveau ne correspondait

# A look back at a week or month.
look-back-heading = Rétrospective · { $day }
look-back-saved = Les plus enregistrés ici
look-back-saved-times = { $count ->
    [one] enregistré { $count } fois
   *[other] enregistré { $count } fois
}

open-a-paper = Ouvrir un article…
digest-more = Plus ({ $count })

feed-silent-since = Les articles datent du { $day }, { $time } : Hugging Face n'a pas répondu depuis.
feed-never-answered = Il n'y a pas encore d'articles : Hugging Face n'a pas répondu.

duration-minutes = { $minutes } min
duration-hours = { $hours } h
duration-hours-minutes = { $hours } h { $minutes } min

# The lines of a paper.
paper-matched = correspondance : { $topics }
paper-code = code
paper-code-stars = code ★ { $stars }
paper-listed = listé le { $day }
paper-published = publié le { $day }
paper-comments = { $count ->
    [one] { $count } commentaire
   *[other] { $count } commentaires
}
paper-project = page du projet

# Pages of papers.
list-untitled = Articles
list-papers = { $total ->
    [one] { $total } article
   *[other] { $total } articles
}
list-papers-of = les { $total } premiers de { $of } articles
list-page = page { $page } sur { $pages }
list-previous = ◀ Précédent
list-next = Suivant ▶
share-here = Partager ici
card-similar = Similaires
card-save = Enregistrer
card-another = Un autre

# Why a morning ended without its digest, or a channel can't be posted in. Each may follow a colon.
cause-not-running = le bot ne tournait pas
cause-not-in-server = le bot n'était pas sur ce serveur
cause-too-late = plus de 6 heures de retard
cause-nothing-new = aucun nouvel article ne correspondait
cause-no-answer = Discord n'a pas répondu
cause-history-hidden = impossible de savoir s'il a été publié, car je n'ai pas le droit de lire l'historique du salon
cause-expired = il n'a pas pu être envoyé le jour prévu
cause-channel-gone = le salon a été supprimé ; retirez ses abonnements avec `/papers-admin unsubscribe`
cause-refused = Discord ne me laisse pas publier là ; `/papers-admin check` montre ce qui manque
cause-cannot-see = je ne vois pas le salon ; accordez-moi **Voir le salon** à cet endroit
cause-lacks-right = il me manque une permission là-bas : il me faut **Voir le salon**, **Envoyer des messages**, **Intégrer des liens** et **Voir les anciens messages**
cause-thread-archived = le fil est archivé ; rouvrez-le
cause-thread-locked = le fil est verrouillé ; déverrouillez-le
cause-wrong-kind = je ne peux pas publier dans ce genre de salon ; abonnez plutôt un salon textuel, d'annonces ou de forum, ou un fil
cause-automod = AutoMod y bloque mes publications ; faites une exception pour moi
cause-own-fault = Discord refuse mon message ; l'erreur vient de moi, l'opérateur la trouvera dans le journal
cause-restored = restauré depuis une sauvegarde ; il a peut-être déjà été publié

alert-channel-trouble = Je ne peux pas publier les articles du jour dans { $channel } : { $why }.
    Rien n'est perdu : ses réglages restent, et ses articles attendent jusqu'à une semaine. Dès que c'est réparé, je reprends de moi-même ; `/papers-admin check` sur ce serveur montre ce que je vois.
cause-direct-messages-closed = mes messages privés sont bloqués ; autorisez les messages privés des membres d'un serveur que nous partageons
cause-tag-wanted = le forum exige une étiquette sur chaque post et n'en a aucune que je puisse mettre ; ajoutez-en une
cause-paused = en pause
cause-left-out = en retard, et les bulletins en retard sont omis ici
cause-late = en retard, et les bulletins en retard viennent ici avec le suivant
