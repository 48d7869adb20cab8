# What `/papers-admin` answers.

# When a channel's next digest comes.
next-post = Next post: { $moment } ({ $from_now }).
next-post-today = Today's digest comes within a minute, if anything is new. { $next }
next-post-today-feed-late = Today's digest comes as soon as Hugging Face answers again, if anything is new. { $next }
next-post-none-before = { $next } The last post did not get through, so none is tried before { $moment }; `/papers-admin check` says more.
next-post-not-again = { $next } A digest that was posted today is not posted again.
next-post-moved = Today's digest of { $channels } has not been posted: it comes within a minute, if anything is new. { $next }
next-post-moved-feed-late = Today's digest of { $channels } has not been posted: it comes as soon as Hugging Face answers again, if anything is new. { $next }
next-post-channels-and-more = { $channels } and { $more } more
next-post-no-subscription = { $channel } has no subscription yet. Begin with `/papers-admin subscribe`.

# What is wrong with a channel.
trouble-tried-again = ⚠ No post gets through since { $since }: { $why }. I try again { $next_try }.
trouble-tried-with-next = ⚠ No post gets through since { $since }: { $why }. I try again with the next digest.

# subscribe
subscribe-done =
    { $channel } is subscribed to **{ $topic }**: { $meaning }.
    { $next }
    See it now with `/papers-admin preview`, or post it with `/papers-admin post-now`.
subscribe-already = { $channel } is subscribed to **{ $topic }** already. Nothing was changed; see `/papers-admin list`.
subscribe-channel-full = This channel has { $limit } of { $limit } subscriptions. Merge topics into one with OR, or remove one with `/papers-admin unsubscribe`.
subscribe-server-full = This server has { $limit } of { $limit } subscriptions. Merge topics into one with OR, or remove one with `/papers-admin unsubscribe`.

# unsubscribe
unsubscribe-done = { $channel } no longer gets **{ $topic }**. To undo: `/papers-admin subscribe topic:{ $topic }` there; nothing is posted twice.
unsubscribe-removed-already = This subscription was removed already.
unsubscribe-unknown = There is no such subscription in this server. Pick one from the list that opens while you type.
unsubscribe-several = Several channels have this topic. Pick one from the list that opens while you type.

# list
admin-list-nothing = No channel is subscribed yet. Begin with `/papers-admin subscribe`.
admin-list-nothing-in-channel = { $channel } is not subscribed yet. Begin with `/papers-admin subscribe`.
admin-list-strict = strict
admin-list-wide = wide
admin-list-min-upvotes = from ▲ { $upvotes }
admin-list-cut = … and more: name one `channel`.

# history
history-heading = { $days ->
    [one] **Mornings of this server** in the last day, the newest first
   *[other] **Mornings of this server** in the last { $days } days, the newest first
}
history-heading-of-channel = { $days ->
    [one] **Mornings of { $channel }** in the last day, the newest first
   *[other] **Mornings of { $channel }** in the last { $days } days, the newest first
}
history-nothing-planned = Nothing is planned: there is no subscription. Begin with `/papers-admin subscribe`.
history-no-morning = No morning has come in this time.
history-cut = … and older ones: ask for fewer `days`, or name one `channel`.
# What became of a morning stands behind its day.
history-being-posted = being posted
history-waiting = waiting: { $why }; tried again { $next_try }
history-waiting-soon = waiting: { $why }; tried again within a minute
history-empty = nothing new: nothing was posted
history-folded = left to the next morning: { $why }
history-failed = given up: { $why }; what was not posted comes with the next
history-skipped = skipped: { $why }; its papers wait
history-cause-unknown = the cause was not noted
history-posted = posted { $time }
history-posted-by-hand = posted once more by hand { $time }
history-posted-late = { $posted }, { $duration } late
history-posted-link = { $posted }: { $link }
history-posted-deleted = { $posted }, and deleted since

# check
check-heading = **Check of { $channel }**
check-rights = ✅ Rights: { $rights }
check-rights-lacking = ❌ Rights: { $hindrance }
check-subscriptions = ✅ Subscriptions: { $topics }
check-subscriptions-and-more = ✅ Subscriptions: { $topics } · { $more } more
check-subscriptions-none = ❌ Subscriptions: none; begin with `/papers-admin subscribe`
check-schedule = ✅ Schedule: { $days } at { $time } ({ $zone }). { $next }
check-papers = ✅ Papers: { $age }
check-papers-late = ⚠ Papers: { $age }
check-test-message = This is a test that an admin asked for: I can post here, and the daily papers will come like this. You may delete this message.
check-test-posted = ✅ Test message: posted
check-test-failed = ❌ Test message: { $why }
check-test-not-taken = Discord did not take it
check-posts = ✅ Posts: no fault is noted
check-posts-tried-at-once = ⚠ No post got through since { $since }: { $why }. I see nothing wrong now and try again at once.
check-posts-given-up = ⚠ No post got through since { $since }: { $why }. I see nothing wrong now. Today's digest was given up: `/papers-admin post-now` posts it, else its papers come with the next.

# preview
preview-nothing-new = Nothing new for { $channel }: no paper { $window } matched that it has not had.

# post-now
post-now-done = Posted: { $link }
post-now-already = Today's digest of { $channel } was posted already: { $link }. To post it once more, add `again:true`.
post-now-see-channel = see { $channel }
post-now-under-way = Today's digest of { $channel } is being posted right now. If it does not appear, Discord is in trouble; I keep trying.
post-now-too-soon = Again in { $from_now }, please: this channel was posted in by hand a moment ago.
post-now-nothing-new = Nothing new for { $channel }: no paper matched that it has not had. Nothing was posted.
post-now-waiting = Discord does not answer at the moment. I keep trying to post the digest in { $channel }.
post-now-failed = I could not post in { $channel }: { $why }. Mend that, then try again.
post-now-not-taken = Discord did not take the digest

# config
config-shown =
    Time zone: **{ $zone }** (now { $now })
    Time: **{ $time }**
    Days: **{ $days }**
    { $alerts }
    { $next }
    Change them with `/papers-admin config timezone`, `time`, `days` and `alerts`.
config-timezone-changed = Time zone: { $old } → **{ $new }**
config-time-changed = Time: { $old } → **{ $new }**
config-time-of-channel = { $channel }: { $next }
config-days-changed = Days: { $old } → **{ $new }**
config-alerts-in-channel = Alerts: in { $channel }
config-alerts-to-subscriber = Alerts: by direct message to the member who subscribed the channel

# data
data-nothing-stored = Nothing is stored of this server.
data-too-large = What I store of this server has { $megabytes } MB: more than Discord takes as a file. Ask whoever runs me for it.
data-exported = Everything that I store of this server: settings, channels, subscriptions, and what became of each morning.
data-delete-question = This deletes everything that I store of this server: settings, subscriptions ({ $subscriptions }), and what became of each morning. No digest comes any more. It can't be undone; `/papers-admin data export` gives you a copy first.
data-delete-button = Delete everything
data-delete-not-yours = Only who asked for it can confirm it. Run `/papers-admin data delete` yourself.
data-deleted = Everything that I stored of this server is deleted. To begin again: `/papers-admin subscribe`.
