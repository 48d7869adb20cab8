# `/papers-admin setup`, and the greeting of a server that the bot joins.

# The screens. Each begins with where one is.
setup-where =
    Set-up, 1 of 3: **where?**
    Choose the channel for the daily papers: text, announcement, forum, or a thread.
setup-where-fine = ✓ I can post in { $channel }.
setup-about =
    Set-up, 2 of 3: **about what?**
    Choose the topics of { $channel }, as many as you like. Anything else goes with **Other topic…**.
setup-about-chosen = Chosen: **{ $topics }**. { $volume }
setup-when =
    Set-up, 3 of 3: **when?**
    Choose the time zone and the hour of the digest.
setup-when-chosen =
    The digest comes { $days } at **{ $time }**, **{ $zone }**.
    { $next }
setup-summary =
    Set-up: **is it right so?**
    { $channel } gets **{ $topics }**. { $volume }
setup-no-longer = No longer: **{ $topics }**.
setup-summary-when = It comes { $days } at **{ $time }**, { $zone }. { $next }
setup-moves-others = This is the time of the whole server: { $channels } will follow.
setup-look = Nothing is saved yet. This is what the list of { $day } would have brought:
setup-look-nothing = Nothing is saved yet. The list of { $day } has no paper about that; other days will.
setup-look-no-papers = Nothing is saved yet. There is nothing to show beforehand: I am still reading the first papers.
setup-look-homes = A paper that another channel shows in full is only a line here; which channel shows it is decided in the morning.
setup-done =
    ✓ **Done.** { $channel } gets its papers from now on.
    { $next }
setup-done-more = -# Change anything with `/papers-admin setup` again; see it all with `/papers-admin list`.

# What is wrong.
setup-over = This set-up is over. Run `/papers-admin setup` again: it begins with what is set now.
setup-too-many-topics = A channel can have { $limit } topics. Untick some first, or merge several into one with OR.
setup-nothing-left = No topic is left: somebody changed this channel meanwhile. Go **Back** and choose again.

# Buttons, menus and forms.
setup-choose-channel = Which channel?
setup-choose-topics = Which topics?
setup-choose-zone = Which time zone?
setup-choose-hour = At what time?
setup-next = Continue
setup-preview = Show me
setup-back = Back
setup-check-again = Check again
setup-other-topic = Other topic…
setup-other-zone = Another zone…
setup-confirm = Confirm
setup-post-now = Post the first one now
setup-topic-title = Another topic
setup-topic-label = What must the papers be about?
setup-topic-example = diffusion -survey
setup-zone-title = Another time zone
setup-zone-label = A city or zone
setup-zone-example = Europe/Berlin

# What a server is told that the bot has joined.
welcome =
    👋 **Hello!** Every morning I post the day's trending machine-learning papers about your topics.
    • Begin: `/papers-admin setup` – three answers, two minutes, for who may manage the server
    • Look around: `/papers today`
    -# I keep settings and ids, never messages: `/papers privacy show`. This message goes when I am set up.
welcome-back = { $subscriptions ->
    [one] 👋 **I am back.** Your settings are restored: { $subscriptions } subscription posts again with its next morning.
   *[other] 👋 **I am back.** Your settings are restored: { $subscriptions } subscriptions post again with their next morning.
}
    -# See them with `/papers-admin list`, change them with `/papers-admin setup`.
