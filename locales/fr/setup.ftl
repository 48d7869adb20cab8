# `/papers-admin setup`, and the greeting of a server that the bot joins.

# The screens. Each begins with where one is.
setup-where =
    Configuration, 1 sur 3 : **où ?**
    Choisissez le salon des articles du jour : textuel, d'annonces, forum, ou un fil.
setup-where-fine = ✓ Je peux publier dans { $channel }.
setup-about =
    Configuration, 2 sur 3 : **sur quoi ?**
    Choisissez les sujets de { $channel }, autant que vous voulez. Pour tout le reste : **Autre sujet…**.
setup-about-chosen = Choisi : **{ $topics }**. { $volume }
setup-when =
    Configuration, 3 sur 3 : **quand ?**
    Choisissez le fuseau horaire et l'heure du bulletin.
setup-when-chosen =
    Le bulletin arrive { $days } à **{ $time }**, **{ $zone }**.
    { $next }
setup-summary =
    Configuration : **est-ce bien cela ?**
    { $channel } reçoit **{ $topics }**. { $volume }
setup-no-longer = Retiré : **{ $topics }**.
setup-summary-when = Il arrive { $days } à **{ $time }**, { $zone }. { $next }
setup-moves-others = C'est l'heure de tout le serveur : { $channels } suivront.
setup-look = Rien n'est encore enregistré. Voici ce qu'aurait apporté la liste du { $day } :
setup-look-nothing = Rien n'est encore enregistré. La liste du { $day } n'a aucun article là-dessus ; d'autres jours en auront.
setup-look-no-papers = Rien n'est encore enregistré. Il n'y a rien à montrer d'avance : je lis encore les premiers articles.
setup-look-homes = Un article qu'un autre salon montre en entier n'est ici qu'une ligne ; le salon qui le montre est choisi le matin.
setup-done =
    ✓ **C'est fait.** { $channel } reçoit désormais ses articles.
    { $next }
setup-done-more = -# Modifiez tout avec `/papers-admin setup` à nouveau ; voyez le tout avec `/papers-admin list`.

# What is wrong.
setup-over = Cette configuration est terminée. Relancez `/papers-admin setup` : elle part de ce qui est réglé maintenant.
setup-too-many-topics = Un salon peut avoir { $limit } sujets. Décochez-en d'abord, ou réunissez-en plusieurs avec OR.
setup-nothing-left = Il ne reste aucun sujet : quelqu'un a modifié ce salon entre-temps. Revenez avec **Retour** et choisissez à nouveau.

# Buttons, menus and forms.
setup-choose-channel = Quel salon ?
setup-choose-topics = Quels sujets ?
setup-choose-zone = Quel fuseau horaire ?
setup-choose-hour = À quelle heure ?
setup-next = Continuer
setup-preview = Montrez-moi
setup-back = Retour
setup-check-again = Vérifier à nouveau
setup-other-topic = Autre sujet…
setup-other-zone = Autre fuseau…
setup-confirm = Confirmer
setup-post-now = Publier le premier maintenant
setup-topic-title = Un autre sujet
setup-topic-label = De quoi les articles doivent-ils parler ?
setup-topic-example = diffusion -survey
setup-zone-title = Un autre fuseau horaire
setup-zone-label = Une ville ou un fuseau
setup-zone-example = Europe/Paris

# What a server is told that the bot has joined.
welcome =
    👋 **Bonjour !** Chaque matin, je publie les articles d'apprentissage automatique en vue du jour sur vos sujets.
    • Pour commencer : `/papers-admin setup` – trois réponses, deux minutes, pour qui peut gérer le serveur
    • Pour découvrir : `/papers today`
    -# Je garde des réglages et des identifiants, jamais de messages : `/papers privacy show`. Ce message disparaît quand je suis configuré.
welcome-back = { $subscriptions ->
    [one] 👋 **Me revoilà.** Vos réglages sont restaurés : { $subscriptions } abonnement publie à nouveau dès son prochain matin.
   *[other] 👋 **Me revoilà.** Vos réglages sont restaurés : { $subscriptions } abonnements publient à nouveau dès leur prochain matin.
}
    -# Voyez-les avec `/papers-admin list`, modifiez-les avec `/papers-admin setup`.
