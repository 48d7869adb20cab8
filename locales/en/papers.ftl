# What `/papers` answers.

since-week = last week
since-month = last month
since-quarter = last 3 months
since-year = last year
order-best = best match
order-newest = newest first
order-upvotes = most upvotes first

papers-about = Papers about { $topic }
papers-nearest-to = Nothing is quite this; the nearest to { $topic }
nothing-about = I have found nothing about { $topic }. Try fewer words, or `a OR b`.
nothing-about-in-period = I have found nothing about { $topic } in this period; a longer one is `since`. Try fewer words, or `a OR b`.
papers-of-day = Papers of { $day }
papers-of-day-about = Papers of { $day } about { $topic }
no-papers-of-day = There are no papers of { $day }.
no-papers-of-day-about = None of the papers of { $day } is about { $topic }. Leave the topic out to see them all.
papers-like = Papers like { $title }
no-papers-like = I have no paper that is like **{ $title }**.
similar-because = because: { $terms }
more-papers = More papers · { $day }

data-not-asked-yet = Hugging Face, not asked yet
data-updated-now = Hugging Face, updated just now
data-updated-minutes = Hugging Face, updated { $minutes } min ago
data-updated-hours = Hugging Face, updated { $hours } h ago
data-updated-days = { $days ->
    [one] Hugging Face, updated { $days } day ago
   *[other] Hugging Face, updated { $days } days ago
}

# /papers privacy
privacy-forgotten = Forgotten: that you set up { $subscriptions }. The subscriptions stay; of trouble with them I no longer tell you.
privacy-nothing-was-stored = Nothing was stored about you.
privacy-stored = Your id is stored with { $subscriptions } that you set up, so that I can tell you when a channel can't be posted in. `/papers privacy forget:true` forgets it.
privacy-nothing-stored = Nothing is stored about you.
privacy-subscriptions = { $count ->
    [one] { $count } subscription
   *[other] { $count } subscriptions
}
privacy-questions = What you ask is answered from my own cache and not kept. A long topic behind a button is kept for 30 days, without a name.
privacy-no-names = No names, no messages of members and no member lists are stored: of a server only ids, its settings and topics, and which papers its channels have had.
privacy-removed = When I am removed from a server, everything of it is deleted after 30 days; its admins can do so at once with `/papers-admin data delete`.

# Suggestions while one types.
suggest-subscription-here = { $topic } (here)
suggest-subscription-elsewhere = { $topic } (channel { $channel })
