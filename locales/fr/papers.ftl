# What `/papers` answers.

since-week = la semaine passée
since-month = le mois passé
since-quarter = les 3 derniers mois
since-year = l'année passée
order-best = les plus pertinents d'abord
order-newest = les plus récents d'abord
order-upvotes = les plus votés d'abord

papers-about = Articles sur { $topic }
papers-nearest-to = Rien ne correspond exactement ; les plus proches de { $topic }
nothing-about = Je n'ai rien trouvé sur { $topic }. Essayez moins de mots, ou `a OR b`.
nothing-about-in-period = Je n'ai rien trouvé sur { $topic } dans cette période ; `since` permet de remonter plus loin. Essayez moins de mots, ou `a OR b`.
papers-of-day = Articles du { $day }
papers-of-day-about = Articles du { $day } sur { $topic }
no-papers-of-day = Il n'y a pas d'articles du { $day }.
no-papers-of-day-about = Aucun des articles du { $day } ne porte sur { $topic }. Retirez le sujet pour les voir tous.
papers-like = Articles proches de { $title }
no-papers-like = Je n'ai aucun article proche de **{ $title }**.
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

# /papers privacy
privacy-forgotten = Oublié : que vous avez créé { $subscriptions }. Les abonnements restent ; en cas de problème, je ne vous préviendrai plus.
privacy-nothing-was-stored = Rien n'était stocké à votre sujet.
privacy-stored = Votre identifiant est stocké avec { $subscriptions } que vous avez créés, pour que je puisse vous dire quand rien ne peut être publié dans un salon. `/papers privacy forget:true` l'efface.
privacy-nothing-stored = Rien n'est stocké à votre sujet.
privacy-subscriptions = { $count ->
    [one] { $count } abonnement
   *[other] { $count } abonnements
}
privacy-questions = Je réponds à vos questions depuis mon propre cache et je ne les garde pas. Un long sujet derrière un bouton est gardé 30 jours, sans nom.
privacy-no-names = Aucun nom, aucun message et aucune liste de membres ne sont stockés : d'un serveur, seulement des identifiants, ses réglages et ses sujets, et les articles que ses salons ont déjà reçus.
privacy-removed = Quand je suis retiré d'un serveur, tout ce qui le concerne est effacé après 30 jours ; ses admins peuvent le faire tout de suite avec `/papers-admin data delete`.

# Suggestions while one types.
suggest-subscription-here = { $topic } (ici)
suggest-subscription-elsewhere = { $topic } (salon { $channel })
