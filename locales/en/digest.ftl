# What stands in a channel each morning, and around papers everywhere.

digest-heading = Daily papers · { $day }
digest-part = Daily papers · { $day } · part { $part } of { $parts }
digest-late = posted { $duration } late

window-day = listed { $day }
window-days = listed { $from } – { $to }

digest-no-papers = no new papers
digest-papers = { $total ->
    [one] { $total } paper
   *[other] { $total } papers
}
digest-papers-shown = { $total ->
    [one] { $shown } of { $total } paper
   *[other] { $shown } of { $total } papers
}
digest-about = { $papers } about { $topics }
digest-about-more = { $papers } about { $topics } and { $more } more

digest-rising = 📈 taking off: its votes doubled since yesterday
digest-elsewhere = In full in another channel of this server
digest-elsewhere-more = and { $count } more
digest-empty-feed-quiet = nothing new was listed
digest-empty-nothing-matched = nothing new matched

# A look back at a week or month.
look-back-heading = Looking back · { $day }
look-back-saved = Saved most here
look-back-saved-times = { $count ->
    [one] saved once
   *[other] saved { $count } times
}

open-a-paper = Open a paper…
digest-more = More ({ $count })

feed-silent-since = The papers are as of { $day } { $time }: Hugging Face has not answered since.
feed-never-answered = There are no papers yet: Hugging Face has not answered.

duration-minutes = { $minutes } min
duration-hours = { $hours } h
duration-hours-minutes = { $hours } h { $minutes } min

# The lines of a paper.
paper-matched = matched: { $topics }
paper-code = code
paper-code-stars = code ★ { $stars }
paper-listed = listed { $day }
paper-published = published { $day }
paper-comments = { $count ->
    [one] { $count } comment
   *[other] { $count } comments
}
paper-project = project page

# Pages of papers.
list-untitled = Papers
list-papers = { $total ->
    [one] { $total } paper
   *[other] { $total } papers
}
list-papers-of = the first { $total } of { $of } papers
list-page = page { $page } of { $pages }
list-previous = ◀ Previous
list-next = Next ▶
share-here = Share here
card-similar = Similar
card-save = Save
card-another = Another one

# Why a morning ended without its digest, or a channel can't be posted in. Each may follow a colon.
cause-not-running = the bot was not running
cause-not-in-server = the bot was not in this server
cause-too-late = more than 6 hours late
cause-nothing-new = no new paper matched
cause-no-answer = Discord did not answer
cause-history-hidden = whether it was posted can't be told, because I may not read the channel's history
cause-expired = it could not be sent on its day
cause-channel-gone = the channel was deleted; remove its subscriptions with `/papers-admin unsubscribe`
cause-refused = Discord does not let me post there; see what is missing with `/papers-admin check`
cause-cannot-see = I can't see the channel; allow me **View Channel** there
cause-lacks-right = I lack a permission there: I need **View Channel**, **Send Messages**, **Embed Links** and **Read Message History**
cause-thread-archived = the thread is archived; open it again
cause-thread-locked = the thread is locked; unlock it
cause-wrong-kind = it is not a channel that I can post in; subscribe a text, announcement or forum channel or a thread instead
cause-automod = AutoMod blocks my posts there; make an exception for me
cause-own-fault = Discord refuses my message; that is a fault of mine, which the operator finds in the log
cause-restored = restored from a backup; it may have been posted before

alert-channel-trouble = I can't post the daily papers in { $channel }: { $why }.
    Nothing is lost: its settings stay, and its papers wait for up to a week. When it is mended I go on by myself; `/papers-admin check` in that server shows what I see.
cause-direct-messages-closed = direct messages from me are closed; allow direct messages from people of a server that we share
cause-tag-wanted = the forum wants a tag on every post and has none that I may give; add one
cause-paused = paused
cause-left-out = late, and late digests are left out here
cause-late = late, and late digests come with the next here
