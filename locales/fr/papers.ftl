# What `/papers` answers.

since-three-days = les 3 derniers jours
since-week = la semaine passée
since-month = le mois passé
since-quarter = les 3 derniers mois
since-year = l'année passée
order-best = les plus pertinents d'abord
order-newest = les plus récents d'abord
order-upvotes = les plus votés d'abord
order-trending = les tendances d'abord
list-with-code = avec code

papers-about = Articles sur { $topic }
papers-nearest-to = Rien ne correspond exactement ; les plus proches de { $topic }
nothing-about = Je n'ai rien trouvé sur { $topic }. Essayez moins de mots, ou `a OR b`.
nothing-about-with-code = Je n'ai rien trouvé sur { $topic } avec un lien vers le code. Retirez `has-code`, ou essayez moins de mots.
nothing-about-in-period = Je n'ai rien trouvé sur { $topic } dans cette période ; `since` permet de remonter plus loin. Essayez moins de mots, ou `a OR b`.
nothing-about-but = Je n'ai rien trouvé de tel sur { $topic }. Ceci trouve quelque chose :

# Buttons with other questions, under a list that found nothing; at most 80 characters.
topic-instead-everything = Dans tout le cache
topic-instead-no-exclusions = Tout sur : { $topic }
topic-instead-without = Sans { $part }
topic-instead-any = L'un de : { $topic }

papers-of-day = Articles du { $day }
papers-of-day-about = Articles du { $day } sur { $topic }
no-papers-of-day = Il n'y a pas d'articles du { $day }.
no-papers-of-day-about = Aucun des articles du { $day } ne porte sur { $topic }. Retirez le sujet pour les voir tous.
papers-like = Articles proches de { $title }
no-papers-like = Je n'ai aucun article proche de **{ $title }**.
papers-most-voted = Articles les plus votés
papers-most-voted-about = Articles les plus votés sur { $topic }
no-papers-most-voted = Aucun article n'a été listé depuis le { $day }.
no-papers-most-voted-about = Aucun article sur { $topic } n'a été listé depuis le { $day }. Choisissez une période plus longue avec `period`, ou retirez le sujet.
papers-saved = Vos articles enregistrés
papers-named = Articles dans ce message
similar-because = en commun : { $terms }
more-papers = Plus d'articles · { $day }

data-not-asked-yet = Hugging Face, pas encore interrogé
data-updated-now = Hugging Face, mis à jour à l'instant
data-updated-minutes = Hugging Face, mis à jour il y a { $minutes } min
data-updated-hours = Hugging Face, mis à jour il y a { $hours } h
data-updated-days = { $days ->
    [one] Hugging Face, mis à jour il y a { $days } jour
   *[other] Hugging Face, mis à jour il y a { $days } jours
}

# The commands on messages.
look-up-nothing-named = Ce message ne renvoie à aucun article que je sache lire. Je cherche les identifiants arXiv et les liens vers arXiv, Hugging Face, alphaXiv et les DOI d'arXiv.
look-up-nothing-known = Je n'ai aucun de ces articles : { $papers }. Mon cache contient ce que Hugging Face a listé ; `/papers status` dit depuis quand.
look-up-unknown = pas dans mon cache : { $papers }

# /papers saved
saved-nothing = Vous n'avez encore enregistré aucun article. `/papers saved add` ou **Enregistrer** sur la fiche d'un article le fait.
saved-added = Enregistré : **{ $title }**. `/papers saved list` montre ce que vous gardez.
saved-already = Vous avez déjà enregistré **{ $title }**.
saved-full = Vous avez enregistré { $limit } articles, et il n'est pas possible d'en garder plus. Retirez-en avec `/papers saved remove`, ou emportez-les avec `/papers saved export` puis videz la liste.
saved-named = { $new ->
    [0] Vous les avez déjà tous enregistrés : { $papers }.
    [one] Enregistrés, dont { $new } nouveau : { $papers }.
   *[other] Enregistrés, dont { $new } nouveaux : { $papers }.
}
saved-named-in-part = { $new ->
    [0] Déjà enregistrés : { $papers }. Pas dans mon cache : { $unknown }.
    [one] Enregistrés, dont { $new } nouveau : { $papers }. Pas dans mon cache : { $unknown }.
   *[other] Enregistrés, dont { $new } nouveaux : { $papers }. Pas dans mon cache : { $unknown }.
}
saved-removed = N'est plus enregistré : { $paper }.
saved-not-there = Vous n'avez pas enregistré { $paper }. `/papers saved list` montre ce que vous gardez.
saved-clear-question = { $papers ->
    [one] Ne plus garder cet article ({ $papers }) ? C'est irréversible ; `/papers saved export` vous le donne d'abord en fichier.
   *[other] Ne plus garder ces { $papers } articles ? C'est irréversible ; `/papers saved export` vous les donne d'abord en fichier.
}
saved-clear-button = { $papers ->
    [one] Retirer { $papers } article
   *[other] Retirer les { $papers } articles
}
saved-cleared = { $papers ->
    [0] Vous n'aviez rien enregistré.
    [one] { $papers } article retiré. Vous ne gardez plus rien.
   *[other] { $papers } articles retirés. Vous ne gardez plus rien.
}
saved-exported = { $papers ->
    [one] L'article que vous gardez.
   *[other] Les { $papers } articles que vous gardez.
}

# /papers topics
topics-heading = ## Sujets qui ont un nom
topics-facts = -# { $topics } sujets · page { $page } sur { $pages } · tous les autres mots font aussi un sujet
topics-facts-with-own = -# { $topics } sujets, dont { $own } propres à ce serveur · page { $page } sur { $pages } · tous les autres mots font aussi un sujet
topics-line = **{ $topic }** – { $about } ({ $volume })
topics-topic = ## { $topic }
topics-own = Un sujet propre à ce serveur.
topics-meaning = Il signifie : { $meaning }.
topics-about = { $about }
topics-synonyms = Autres noms : { $names }.
topics-covers = Il couvre aussi : { $covered }.
topics-papers-a-day = { $papers ->
    [one] environ { $papers } article par jour
   *[other] environ { $papers } articles par jour
}
topics-papers-in-month = { $papers ->
    [0] aucun en 30 jours
    [one] { $papers } article en 30 jours
   *[other] { $papers } articles en 30 jours
}
topics-carried-by = Publié dans { $channels }.
topics-carried-by-and-more = Publié dans { $channels } et { $more } de plus.
topics-find = Trouver des articles

# /papers subscriptions
subscriptions-of = { $channel } reçoit des articles sur :
subscriptions-yours = Votre propre bulletin apporte des articles sur :
subscriptions-none = { $channel } ne reçoit pas d'articles. Qui peut gérer ses salons peut changer cela avec `/papers-admin subscribe`.
subscriptions-none-here = Vous ne suivez encore rien. `/papers follow add` vous apporte des articles ici ; sur un serveur, cette commande montre ce que reçoit un salon.
subscriptions-without-me = Ce serveur ne m'a pas ajouté, donc rien n'est publié ici. Quelqu'un ayant **Gérer le serveur** peut m'ajouter ; `/papers about` donne le lien.
subscriptions-not-seen = Vous ne voyez pas { $channel }, ce n'est donc pas à moi de dire ce qu'il reçoit. Indiquez un salon que vous voyez.
subscriptions-strict = strict
subscriptions-wide = large
subscriptions-votes = { $upvotes ->
    [one] dès { $upvotes } vote
   *[other] dès { $upvotes } votes
}
subscriptions-paused = en pause
subscriptions-paused-until = en pause, reprise { $until }
subscriptions-whom-to-ask = Pour changer cela, demandez à quelqu'un qui a **Gérer les salons** ici.

# /papers status
status-source = Articles : { $age }.
status-source-late = Articles : Hugging Face n'a pas répondu depuis { $since }. Je continue d'essayer, et réponds avec ce que j'ai.
status-cache = Mon cache : { $papers ->
    [one] { $papers } article
   *[other] { $papers } articles
} depuis le { $day }, { $megabytes } Mo.
status-cache-without-days = Mon cache : { $papers ->
    [one] { $papers } article
   *[other] { $papers } articles
}, { $megabytes } Mo.
status-no-digests = Bulletins : aucun n'arrive ici.
status-next = Bulletins : { $next }
status-last = Le dernier ici, du { $day } : { $what }
status-version = paperboy { $version }. `/papers about` en dit plus.

# /papers about
about = **paperboy { $version }** apporte à chaque salon, une fois chaque matin, les articles de recherche en vue sur ses sujets.
    Les articles, leurs votes et leurs résumés viennent de la page d'articles de Hugging Face, leurs catégories d'arXiv. Thank you to arXiv for use of its open access interoperability. paperboy n'appartient à aucun des deux.
    Licence : { $licence }, à votre choix.
    Sont stockés des identifiants et des réglages, aucun nom ni message : `/papers privacy show`. Je réponds à vos questions depuis mon propre cache.
about-source = Code source
about-invite = Ajouter à un serveur
about-install = Ajouter à mes applications

# /papers privacy
privacy-set-up = { $subscriptions ->
    [one] Votre identifiant est stocké avec { $subscriptions } abonnement que vous avez créé, pour que je puisse vous dire quand rien ne peut être publié dans un salon.
   *[other] Votre identifiant est stocké avec { $subscriptions } abonnements que vous avez créés, pour que je puisse vous dire quand rien ne peut être publié dans un salon.
}
privacy-follows = { $topics ->
    [one] { $topics } sujet que vous suivez, avec votre fuseau, vos heures et ce qui vous a été envoyé.
   *[other] { $topics } sujets que vous suivez, avec votre fuseau, vos heures et ce qui vous a été envoyé.
}
privacy-reader = Votre fuseau et vos heures, du temps où vous suiviez quelque chose.
privacy-saved = { $papers ->
    [one] { $papers } article que vous gardez.
   *[other] { $papers } articles que vous gardez.
}
privacy-marks = { $presses ->
    [one] Que { $presses } clic de votre part sur un bulletin a été compté, sous un code qui n'est pas votre identifiant.
   *[other] Que { $presses } clics de votre part sur des bulletins ont été comptés, sous un code qui n'est pas votre identifiant.
}
privacy-set-up-begun = Ce que vous avez répondu dans une configuration, pendant un jour.
privacy-nothing-stored = Rien n'est stocké à votre sujet.
privacy-how-to-delete = `/papers privacy export` vous donne le tout en fichier ; `/papers privacy delete` l'efface.
privacy-questions = Je réponds à vos questions depuis mon propre cache et je ne les garde pas. Un long sujet derrière un bouton est gardé 30 jours, sans nom.
privacy-elsewhere = Ce que vous cherchez est aussi envoyé, sans votre nom, à un service choisi par l'opérateur : il dit quels articles l'expriment autrement.
privacy-no-names = Aucun nom, aucun message et aucune liste de membres ne sont stockés : d'un serveur, seulement des identifiants, ses réglages et ses sujets, et les articles que ses salons ont déjà reçus.
privacy-removed = Quand je suis retiré d'un serveur, tout ce qui le concerne est effacé après 30 jours ; ses admins peuvent le faire tout de suite avec `/papers-admin data delete`.
privacy-exported = Tout ce qui est stocké à votre sujet.
privacy-delete-question = Effacer tout ce qui est stocké à votre sujet ? C'est immédiat et irréversible. Les abonnements des serveurs restent ; en cas de problème, je ne vous préviendrai plus.
privacy-delete-button = Effacer ce qui est stocké sur moi
privacy-deleted = Effacé ; plus rien n'est stocké à votre sujet. C'était : abonnements que vous avez créés, { $subscriptions } ; sujets que vous suiviez, { $topics } ; articles que vous gardiez, { $papers } ; clics, { $presses }.

# Suggestions while one types.
suggest-subscription-here = { $topic } (ici)
suggest-subscription-elsewhere = { $topic } (salon { $channel })
