# What `/papers` answers.

since-three-days = last 3 days
since-week = last week
since-month = last month
since-quarter = last 3 months
since-year = last year
order-best = best match
order-newest = newest first
order-upvotes = most upvotes first
order-trending = trending first
list-with-code = with code

papers-about = Papers about { $topic }
papers-nearest-to = Nothing is quite this; the nearest to { $topic }
nothing-about = I have found nothing about { $topic }. Try fewer words, or `a OR b`.
nothing-about-with-code = I have found nothing about { $topic } that has a link to code. Leave `has-code` out, or try fewer words.
nothing-about-in-period = I have found nothing about { $topic } in this period; a longer one is `since`. Try fewer words, or `a OR b`.
nothing-about-but = I have found nothing about { $topic } like this. These find something:

# Buttons with other questions, under a list that found nothing; at most 80 characters.
topic-instead-everything = All of the cache
topic-instead-no-exclusions = All of: { $topic }
topic-instead-without = Without { $part }
topic-instead-any = Any of: { $topic }

papers-of-day = Papers of { $day }
papers-of-day-about = Papers of { $day } about { $topic }
no-papers-of-day = There are no papers of { $day }.
no-papers-of-day-about = None of the papers of { $day } is about { $topic }. Leave the topic out to see them all.
papers-like = Papers like { $title }
no-papers-like = I have no paper that is like **{ $title }**.
papers-most-voted = Most voted papers
papers-most-voted-about = Most voted papers about { $topic }
no-papers-most-voted = No paper has been listed since { $day }.
no-papers-most-voted-about = No paper about { $topic } has been listed since { $day }. Choose a longer `period`, or leave the topic out.
papers-saved = Papers that you keep
papers-named = Papers in this message
similar-because = in both: { $terms }
more-papers = More papers · { $day }

data-not-asked-yet = Hugging Face, not asked yet
data-updated-now = Hugging Face, updated just now
data-updated-minutes = Hugging Face, updated { $minutes } min ago
data-updated-hours = Hugging Face, updated { $hours } h ago
data-updated-days = { $days ->
    [one] Hugging Face, updated { $days } day ago
   *[other] Hugging Face, updated { $days } days ago
}

# The commands on messages.
look-up-nothing-named = This message links to no paper that I know how to read. I look for arXiv ids, and for links to arXiv, Hugging Face, alphaXiv and DOIs of arXiv.
look-up-nothing-known = I have none of these papers: { $papers }. My cache holds what Hugging Face listed; `/papers status` says since when.
look-up-unknown = not in my cache: { $papers }

# /papers saved
saved-nothing = You keep no papers yet. `/papers saved add` or **Save** on a paper's card does it.
saved-added = Kept: **{ $title }**. `/papers saved list` shows what you keep.
saved-already = You keep **{ $title }** already.
saved-full = You keep { $limit } papers, and more is not possible. Remove some with `/papers saved remove`, or take them with `/papers saved export` and clear them.
saved-named = { $new ->
    [0] You keep all of these already: { $papers }.
    [one] Kept, { $new } of them new: { $papers }.
   *[other] Kept, { $new } of them new: { $papers }.
}
saved-named-in-part = { $new ->
    [0] You keep these already: { $papers }. Not in my cache: { $unknown }.
    [one] Kept, { $new } of them new: { $papers }. Not in my cache: { $unknown }.
   *[other] Kept, { $new } of them new: { $papers }. Not in my cache: { $unknown }.
}
saved-removed = No longer kept: { $paper }.
saved-not-there = You don't keep { $paper }. `/papers saved list` shows what you keep.
saved-clear-question = { $papers ->
    [one] Keep this { $papers } paper no longer? This can't be undone; `/papers saved export` gives it to you as a file first.
   *[other] Keep these { $papers } papers no longer? This can't be undone; `/papers saved export` gives them to you as a file first.
}
saved-clear-button = { $papers ->
    [one] Remove { $papers } paper
   *[other] Remove all { $papers } papers
}
saved-cleared = { $papers ->
    [0] You kept nothing.
    [one] Removed { $papers } paper. You keep nothing now.
   *[other] Removed { $papers } papers. You keep nothing now.
}
saved-exported = { $papers ->
    [one] The paper that you keep.
   *[other] The { $papers } papers that you keep.
}

# /papers topics
topics-heading = ## Topics that have a name
topics-facts = -# { $topics } topics · page { $page } of { $pages } · any other words are a topic, too
topics-facts-with-own = -# { $topics } topics, { $own } of them this server's own · page { $page } of { $pages } · any other words are a topic, too
topics-line = **{ $topic }** – { $about } ({ $volume })
topics-topic = ## { $topic }
topics-own = This server's own topic.
topics-meaning = It means: { $meaning }.
topics-about = { $about }
topics-synonyms = Other names: { $names }.
topics-covers = It also takes: { $covered }.
topics-papers-a-day = { $papers ->
    [one] about { $papers } paper a day
   *[other] about { $papers } papers a day
}
topics-papers-in-month = { $papers ->
    [0] none in 30 days
    [one] { $papers } paper in 30 days
   *[other] { $papers } papers in 30 days
}
topics-carried-by = Posted in { $channels }.
topics-carried-by-and-more = Posted in { $channels } and { $more } more.
topics-find = Find papers

# /papers subscriptions
subscriptions-of = { $channel } gets papers about:
subscriptions-yours = Your own digest brings papers about:
subscriptions-none = { $channel } gets no papers. Whoever may manage its channels can change that with `/papers-admin subscribe`.
subscriptions-none-here = You follow nothing yet. `/papers follow add` brings you papers here, and in a server this shows what a channel gets.
subscriptions-without-me = This server has not added me, so nothing is posted here. Somebody with **Manage Server** can add me; `/papers about` has the link.
subscriptions-not-seen = You can't see { $channel }, so what it gets is not for me to tell. Name a channel that you can see.
subscriptions-strict = strict
subscriptions-wide = wide
subscriptions-votes = { $upvotes ->
    [one] from { $upvotes } vote on
   *[other] from { $upvotes } votes on
}
subscriptions-paused = paused
subscriptions-paused-until = paused, again { $until }
subscriptions-whom-to-ask = To change it, ask someone who has **Manage Channels** here.

# /papers status
status-source = Papers: { $age }.
status-source-late = Papers: Hugging Face has not answered since { $since }. I keep trying, and answer from what I have.
status-cache = My cache: { $papers ->
    [one] { $papers } paper
   *[other] { $papers } papers
} since { $day }, { $megabytes } MB.
status-cache-without-days = My cache: { $papers ->
    [one] { $papers } paper
   *[other] { $papers } papers
}, { $megabytes } MB.
status-no-digests = Digests: none come here.
status-next = Digests: { $next }
status-last = The last one here, of { $day }: { $what }
status-version = paperboy { $version }. `/papers about` says more.

# /papers about
about = **paperboy { $version }** brings each channel the day's trending research papers about its topics, once each morning.
    The papers, their votes and summaries come from the Hugging Face papers page, their categories from arXiv. Thank you to arXiv for use of its open access interoperability. paperboy belongs to neither of them.
    Licence: { $licence }, at your choice.
    Stored are ids and settings, no names and no messages: `/papers privacy show`. What you ask is answered from my own cache.
about-source = Source code
about-invite = Add to a server
about-install = Add to my apps

# /papers privacy
privacy-set-up = { $subscriptions ->
    [one] Your id is stored with { $subscriptions } subscription that you set up, so that I can tell you when a channel can't be posted in.
   *[other] Your id is stored with { $subscriptions } subscriptions that you set up, so that I can tell you when a channel can't be posted in.
}
privacy-follows = { $topics ->
    [one] { $topics } topic that you follow, with your zone, your times, and what you were sent.
   *[other] { $topics } topics that you follow, with your zone, your times, and what you were sent.
}
privacy-reader = Your zone and your times, from when you followed something.
privacy-saved = { $papers ->
    [one] { $papers } paper that you keep.
   *[other] { $papers } papers that you keep.
}
privacy-marks = { $presses ->
    [one] That { $presses } press of yours on a digest was counted, under a code that is not your id.
   *[other] That { $presses } presses of yours on digests were counted, under a code that is not your id.
}
privacy-set-up-begun = What you answered of a set-up, for a day.
privacy-nothing-stored = Nothing is stored about you.
privacy-how-to-delete = `/papers privacy export` gives you all of it as a file; `/papers privacy delete` deletes it.
privacy-questions = What you ask is answered from my own cache and not kept. A long topic behind a button is kept for 30 days, without a name.
privacy-elsewhere = What you search for is also sent, without your name, to a service that the operator chose: it tells which papers say it in other words.
privacy-no-names = No names, no messages of members and no member lists are stored: of a server only ids, its settings and topics, and which papers its channels have had.
privacy-removed = When I am removed from a server, everything of it is deleted after 30 days; its admins can do so at once with `/papers-admin data delete`.
privacy-exported = Everything that is stored about you.
privacy-delete-question = Delete everything that is stored about you? It is gone at once and can't be undone. Subscriptions of servers stay; of trouble with them I no longer tell you.
privacy-delete-button = Delete what is stored about me
privacy-deleted = Deleted; nothing is stored about you any more. It was: subscriptions that you set up, { $subscriptions }; topics that you followed, { $topics }; papers that you kept, { $papers }; presses, { $presses }.

# Suggestions while one types.
suggest-subscription-here = { $topic } (here)
suggest-subscription-elsewhere = { $topic } (channel { $channel })
