# What `/papers-admin` answers.

# When a channel's next digest comes.
next-post = Next post: { $moment } ({ $from_now }).
next-post-today = Today's digest comes within a minute, if anything is new. { $next }
next-post-today-feed-late = Today's digest comes as soon as Hugging Face answers again, if anything is new. { $next }
next-post-none-before = { $next } The last post did not get through, so none is tried before { $moment }; `/papers-admin check` says more.
next-post-paused = Paused: no digest comes until `/papers-admin resume`.
next-post-after-pause = Paused. { $next }
next-post-unknown-channel = I know no such channel of this server. Pick one from the list that opens while you type.
next-post-not-again = { $next } A digest that was posted today is not posted again.
next-post-moved = Today's digest of { $channels } has not been posted: it comes within a minute, if anything is new. { $next }
next-post-moved-feed-late = Today's digest of { $channels } has not been posted: it comes as soon as Hugging Face answers again, if anything is new. { $next }
next-post-channels-and-more = { $channels } and { $more } more
next-post-no-subscription = { $channel } has no subscription yet. Begin with `/papers-admin subscribe`.

# What is wrong with a channel.
trouble-tried-again = ⚠ No post gets through since { $since }: { $why }. I try again { $next_try }.
trouble-tried-with-next = ⚠ No post gets through since { $since }: { $why }. I try again with the next digest.

# Buttons
button-preview = Preview
button-post-now = Post one now
button-undo = Undo
button-channel-unknown = Nothing is known of this channel any more. Begin again with `/papers-admin subscribe`.

# subscribe
subscribe-done = ✅ { $channel } is subscribed to **{ $topic }**: { $meaning }.
subscribe-done-with = ✅ { $channel } is subscribed to **{ $topic }** ({ $options }): { $meaning }.
subscribe-already = { $channel } is subscribed to **{ $topic }** already: nothing was changed. `/papers-admin edit` changes its options.
subscribe-max-papers = Papers in a digest of { $channel }, at most: { $before } → **{ $after }**
subscribe-volume-of = **{ $topic }**: { $volume }
subscribe-in-forum = It is a forum: each day gets one post, with the tags that are named like its topics.
subscribe-in-announcements = It is an announcement channel: digests are published to the servers that follow it.
subscribe-not-heard = ⚠ { $role } will not hear it: allow everybody to mention the role in its settings, or give me **{ $right }** there.
subscribe-not-everyone = I never call everybody. Choose a role that members take for themselves.
subscribe-nothing-named = Say what the papers must be about: a `topic`, an `author`, or both.
subscribe-too-many-topics = That is too many topics at once: { $limit } is the most. Run the command again for the others.
subscribe-channel-full = This channel has { $limit } of { $limit } subscriptions. Merge topics into one with OR, or remove one with `/papers-admin unsubscribe`.
subscribe-server-full = This server has { $limit } of { $limit } subscriptions. Merge topics into one with OR, or remove one with `/papers-admin unsubscribe`.

# How much a topic brings.
volume-unknown = How much that brings can't be told yet: I have no list of the last 30 days.
volume-none = Nothing in the last 30 days matched. Look at the spelling, or read it wider with `level`.
volume-few = { $total ->
    [0] Nothing in the last 30 days.
    [one] About one paper in the last 30 days.
   *[other] About { $total } papers in the last 30 days.
}
volume-daily = { $papers ->
    [one] About one paper a day over the last 30 days.
   *[other] About { $papers } a day over the last 30 days.
}
volume-much = About { $papers } a day over the last 30 days: more than the { $max } that a digest shows, so the others wait behind its button. With `min-upvotes:{ $upvotes }` it would be about { $calmer }.
volume-much-anyway = About { $papers } a day over the last 30 days: more than the { $max } that a digest shows, so the others wait behind its button.

# Which subscription is meant.
subscription-unknown = There is no such subscription in this server. Pick one from the list that opens while you type.
subscription-several = Several channels have this topic. Pick one from the list that opens while you type.

# unsubscribe and undo
unsubscribe-done = { $channel } no longer gets **{ $topic }**. Until { $until } the button brings it back; nothing is posted twice.
unsubscribe-removed-already = This subscription was removed already.
undo-done = Undone: { $channel } does not get { $topics }.
undo-gone-already = There is nothing to undo: the subscription is gone already. See `/papers-admin list`.
restore-done = { $channel } gets **{ $topic }** again. { $next }
restore-too-late = It is too late to undo this. Subscribe again with `/papers-admin subscribe`; nothing is posted twice.

# edit
edit-nothing-named = Say what is to change: give at least one option besides `subscription`.
edit-channel = Channel of **{ $topic }**: { $before } → { $after }
edit-topic = Topic: { $before } → **{ $after }**: { $meaning }.
edit-options = Options of **{ $topic }**: { $before } → **{ $after }**
edit-no-options = none
edit-no-difference = It was so already: nothing was changed.
edit-topic-taken = { $channel } has another subscription to **{ $topic }** already. Nothing was changed; remove one of them with `/papers-admin unsubscribe`.
edit-nothing-left = Nothing would be left of this topic. Give a new `topic`, or use `/papers-admin unsubscribe`.

# pause and resume
pause-this-server = This server
pause-subscription = **{ $topic }** in { $channel }
pause-done = { $what }: paused until `/papers-admin resume`. Papers that are listed meanwhile come with the first digest after it, as far as they are no more than 7 days old.
pause-done-until = { $what }: paused until { $until }. Papers that are listed meanwhile come with the first digest after it, as far as they are no more than 7 days old.
resume-done = { $what }: goes on. Papers of the last 7 days that were held back come with the next digest. { $next }
resume-not-paused = { $what }: is not paused. `/papers-admin list` shows what is.
until-unreadable = I can't read this end. Write “tomorrow”, a weekday such as “Monday”, “in 2 weeks”, or a date such as 2027-01-07.
until-out-of-range = A pause ends tomorrow at the earliest and in a year at the latest. Leave `until` out to pause without an end.
until-tomorrow = tomorrow
until-monday = Monday
until-in-a-week = in a week
until-in-two-weeks = in 2 weeks
until-in-a-month = in a month
# Ways to write an end, with # for the number and blanks and capitals as you like; not shown to anybody.
until-ways-of-days = in # days / in # day / # days / # day
until-ways-of-weeks = in # weeks / in # week / # weeks / # week
until-ways-of-months = in # months / in # month / # months / # month
suggest-whole-server = the whole server
suggest-this-channel = this channel: { $topics }
suggest-channel = channel { $channel }: { $topics }

# list
admin-list-nothing = No channel is subscribed yet. Begin with `/papers-admin subscribe`.
admin-list-nothing-in-channel = { $channel } is not subscribed yet. Begin with `/papers-admin subscribe`.
admin-list-max-papers = up to { $max } papers
admin-list-strict = strict
admin-list-wide = wide
admin-list-min-upvotes = from ▲ { $upvotes }
admin-list-has-code = with code
admin-list-calls = calls { $role }
admin-list-paused = paused
admin-list-paused-until = paused until { $until }
admin-list-cut = … and more: name one `channel`.

# explain
explain-heading = **{ $title }** ({ $id }) in { $channel }
explain-heading-unknown = Paper { $id } in { $channel }
explain-not-in-cache = ❌ No feed has listed it yet, or my cache does not go back so far
explain-in-cache = ✅ First listed { $day }
explain-in-cache-undated = ✅ I have it, but no feed has listed it
explain-nothing-followed = ❌ The channel has no subscription
explain-matched = ✅ **{ $topic }** matches: { $why }
explain-missed = ❌ **{ $topic }** does not match: { $why }
explain-missed-words = “{ $part }” is not in it (missing: { $words })
explain-missed-apart = “{ $part }” is not in it
explain-missed-wider = “{ $part }” is in it, but not as plainly as asked; `level:{ $level }` would take it
explain-excluded = ❌ **{ $topic }** leaves it out for: { $parts }
explain-below-upvotes = ❌ **{ $topic }** wants ▲ { $needs }; it has ▲ { $has }
explain-no-code = ❌ **{ $topic }** wants code; no link to any is known
explain-paused = ❌ **{ $topic }** is paused
explain-channel-paused = ❌ The channel, or the whole server, is paused
explain-undated = ❌ It has no listing day, and digests go by that
explain-outside-window = ❌ The next digest looks at papers { $window }
explain-had = ✅ It was in the digest of { $day }
explain-had-behind-more = ✅ It was in the digest of { $day }, behind its button
explain-had-elsewhere = ✅ It was in the digest of { $day }, as a line to another channel
explain-left-out = ❌ It was left out on { $day }: that digest was late, and late ones are not wanted
explain-ranks-higher = ⬆️ Papers about **{ $topic }** rank a little higher here: *Save* was pressed { $saves } ×, *Not for us* { $dismissals } ×
explain-ranks-lower = ⬇️ Papers about **{ $topic }** rank a little lower here: *Save* was pressed { $saves } ×, *Not for us* { $dismissals } ×
explain-over-the-limit = { $max ->
    [one] ❌ It is number { $place }, and only the first one is shown
   *[other] ❌ It is number { $place }, and the first { $max } are shown
}
explain-stands-elsewhere = ↪️ It stands in full in { $channel } already, and a server gets each paper in full once: { $link }
explain-comes-elsewhere = ↪️ It comes in full in { $channel }, where it fits best: a server gets each paper in full once
explain-takes-off = ✅ It took off after its first days, and gets a second chance
explain-nothing-in-the-way = ✅ The channel has not had it, and its day is one that the next digest looks at
explain-no-link = its message is gone
explain-so-not-listed = **So it was not posted.** It comes when a feed lists it and a subscription matches.
explain-so-nothing-followed = **So it was not posted.** Begin with `/papers-admin subscribe`.
explain-so-not-wanted = **So it was not posted:** no subscription of this channel wants it. `/papers-admin edit` changes one.
explain-so-posted = **So it was posted:** { $link }
explain-so-behind-more = **So it was not shown, but can be opened:** others were stronger that day. { $link }
explain-so-left-out = **So it was not posted, and won't be.** `/papers-admin config catch-up` decides about late digests.
explain-so-paused = **So it waits.** It comes with the first digest after the pause, if no more than 7 days pass. { $next }
explain-so-outside-window = **So it won't be posted:** it is too old. A digest brings what was listed since the last one, at most 7 days back.
explain-so-morning = **So it won't be posted any more.** The digest that looked at its day was that of { $day }: { $became }.
explain-so-over-the-limit = **So it will stand behind the button** of the next digest. { $next }
explain-so-as-line = **So it comes as a line** of the next digest that leads there. { $next }
explain-so-only-elsewhere = **So it won't come here:** others are stronger, and { $channel } has it in full.
explain-so-comes = **So it comes** with the next digest. { $next }

# topic
topic-name-unreadable = That can't be a topic's name. Take one to six words, { $longest } characters at most, without signs such as quotes, colons or parentheses.
topic-unknown = This server has no topic of this name. `/papers-admin topic list` shows those that it has.
topic-too-many = This server has { $limit } of { $limit } topics. Delete one with `/papers-admin topic delete`.
topic-name-taken = This server has a topic **{ $name }** already: { $topic }. Change it with `/papers-admin topic edit`.
topic-created = ✅ **{ $name }** means { $topic }: { $meaning }.
topic-covers-built-in = My own topic **{ $name }** is no longer meant in this server.
topic-how-to-use = Use it like any topic: `/papers-admin subscribe topic:{ $name }`, `/papers topic query:{ $name }`.
topic-edit-nothing-named = Say what is to change: give at least one option besides `name`.
topic-edited =
    {"**"}{ $old_name }**: { $old_topic }
    → **{ $name }**: { $topic } ({ $meaning })
topic-edit-reaches = From the next digest on this holds for { $subscriptions }.
topic-renamed-away = ⚠ These still say **{ $name }**, which now means just these words: { $subscriptions }. `/papers-admin edit` changes them.
topic-in-channel = { $channel } ({ $topic })
topic-delete-question = Delete the topic **{ $name }** ({ $topic })? No subscription names it.
topic-delete-question-named = { $count ->
    [one] Delete the topic **{ $name }** ({ $topic })? One subscription names it, and will look for just these words: { $subscriptions }.
   *[other] Delete the topic **{ $name }** ({ $topic })? { $count } subscriptions name it, and will look for just these words: { $subscriptions }.
}
topic-delete-button = Delete the topic
topic-deleted = The topic **{ $name }** is deleted.
topic-list-nothing = This server has no topics of its own. Name one with `/papers-admin topic create`.
topic-list-heading = **Topics of this server**
topic-list-line = - **{ $name }**: { $topic }
topic-list-line-named = - **{ $name }**: { $topic } · in { $subscriptions }
topic-test-heading = { $count ->
    [one] **{ $name }** ({ $topic }): one paper in the last 30 days
   *[other] **{ $name }** ({ $topic }): { $count } papers in the last 30 days
}
topic-test-paper = - { $title } ({ $id }, ▲ { $upvotes }): { $why }

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
check-announcements = ✅ Kind: announcement channel; digests are published to the servers that follow it
check-thread = ✅ Kind: thread; I open it again when it is archived
check-forum = ✅ Kind: forum; a post a day, without tags
check-forum-tags = ✅ Kind: forum; a post a day, with the tags that are named like its topics, of: { $tags }
check-forum-wants-tag = ❌ Kind: forum that wants a tag, and has none that I may give. Add one that everybody may use.
check-role-heard = ✅ Role: { $role } hears it
check-role-not-heard = ⚠ Role: { $role } does not hear it. Allow everybody to mention it in its settings, or give me **{ $right }**.
check-role-gone = ❌ Role: a subscription calls one that is gone. Empty it with `/papers-admin edit clear:mention`.
check-subscriptions = ✅ Subscriptions: { $topics }
check-subscriptions-and-more = ✅ Subscriptions: { $topics } · { $more } more
check-subscriptions-none = ❌ Subscriptions: none; begin with `/papers-admin subscribe`
check-schedule = ✅ Schedule: { $days } at { $time } ({ $zone }). { $next }
check-papers = ✅ Papers: { $age }
check-papers-late = ⚠ Papers: { $age }
check-test-message = This is a test that an admin asked for: I can post here. It is deleted again at once.
check-test-posted = ✅ Test message: posted, and deleted again
check-test-posted-stays = ✅ Test message: posted; delete it yourself, I may not
check-test-post = Test
check-test-button = Test message
check-test-failed = ❌ Test message: { $why }
check-test-not-taken = Discord did not take it
check-posts = ✅ Posts: no fault is noted
check-posts-tried-at-once = ⚠ No post got through since { $since }: { $why }. Posts should get through now: I try again at once.
check-posts-given-up = ⚠ No post got through since { $since }: { $why }. Posts should get through now. Today's digest was given up: `/papers-admin post-now` posts it, else its papers come with the next.

# preview
preview-nothing = Nothing for { $channel }: no paper { $window } matches.
preview-day-unknown = I can show the days from { $oldest } to today. Pick one from the list that opens while you type.
preview-lacks-rights = ⚠ I could not post this in { $channel } now: a right is missing. `/papers-admin check` says which.
preview-nothing-new = Nothing new for { $channel }: no paper { $window } matched that it has not had.
preview-left-out = ⏸ Left out, because paused: { $topics }.
preview-one-rests = ⏸ This subscription is paused: as long as it is, none of this comes.
preview-of-day = This is what that day's list has for { $channel }, whatever it has had. A digest leaves papers out that it had, and papers that another channel shows in full are only a line.

# post-now
post-now-done = Posted: { $link }
post-now-already = Today's digest of { $channel } was posted already: { $link }. To post it once more, add `again:true`.
post-now-again-question = Today's digest of { $channel } was posted already: { $link }. Post it once more? Everybody there sees it twice then.
post-now-again-button = Post it once more
post-now-nothing-to-repeat = Today's digest of { $channel } was not posted yet, so there is nothing to post once more. `/papers-admin post-now` posts it.
post-now-see-channel = see { $channel }
post-now-under-way = Today's digest of { $channel } is being posted right now. If it does not appear, Discord is in trouble; I keep trying.
post-now-too-soon = Again in { $from_now }, please: this channel was posted in by hand a moment ago.
post-now-nothing-new = Nothing new for { $channel }: no paper matched that it has not had. Nothing was posted.
post-now-waiting = Discord does not answer at the moment. I keep trying to post the digest in { $channel }.
post-now-failed = I could not post in { $channel }: { $why }. Mend that, then try again.
post-now-not-taken = Discord did not take the digest

# config
config-shown = **Settings of this server** (it is { $now } there)
config-shown-of-channel = **Settings in { $channel }** (it is { $now } there)
config-shown-otherwise = Something is decided otherwise in { $channels }: `/papers-admin config show channel:` shows it.
config-shown-how = Change each with `/papers-admin config`, for one channel with `channel`.
config-setting = { $setting }: **{ $value }**
config-changed = { $setting }: { $old } → **{ $new }**
config-no-difference = It was so already: nothing was changed.
config-of-channel = In { $channel }:
config-timezone = Time zone
config-time = Time
config-days = Days
config-empty-days = Days without papers
config-empty-days-skip = nothing is posted
config-empty-days-line = a line says so
config-layout = Layout
config-layout-cards = cards
config-layout-compact = compact
config-threads = Threads
config-on = on
config-off = off
config-language = Language
config-language-discords = as Discord says of this server
config-silent = Silent
config-catch-up = Late digests
config-catch-up-late = posted late
config-catch-up-merge = merged into the next
config-catch-up-skip = skipped
config-recap = Recap
config-recap-weekly = weekly
config-recap-monthly = monthly
config-replies = Replies
config-replies-private = private
config-replies-public = public
config-alerts = Alerts
config-alerts-by-message = by direct message to who subscribed the channel
config-max-papers = Papers a digest
config-alerts-in-channel = Alerts: in { $channel }
config-alerts-to-subscriber = Alerts: by direct message to the member who subscribed the channel
reset-nothing = Nothing is decided here: there is nothing to reset.
reset-question = This sets the whole server back:
reset-question-of-channel = This has { $channel } follow the server again:
reset-what-stays = Subscriptions, topics, pauses and the history stay.
reset-button = Reset
reset-done = Reset. { $next }

# data
data-nothing-stored = Nothing is stored of this server.
data-too-large = What I store of this server has { $megabytes } MB: more than Discord takes as a file. Ask whoever runs me for it.
data-exported = Everything that I store of this server: settings, channels, subscriptions, and what became of each morning.
data-delete-question = This deletes everything that I store of this server: settings, subscriptions ({ $subscriptions }), and what became of each morning. No digest comes any more. It can't be undone; `/papers-admin data export` gives you a copy first.
data-delete-button = Delete everything
data-delete-not-yours = Only who asked for it can confirm it. Run `/papers-admin data delete` yourself.
data-deleted = Everything that I stored of this server is deleted. To begin again: `/papers-admin subscribe`.
import-too-large = This file is too large: { $kib } KiB is the most. Take one from `/papers-admin data export`.
import-not-fetched = I could not fetch this file from Discord. Attach it again.
import-not-json = This file can't be read. Take one from `/papers-admin data export`.
import-not-ours = This file is not an export of mine. Take one from `/papers-admin data export`.
import-newer = This file is from a newer version than I am. Ask whoever runs me for an update.
import-other-server = This file is of another server. To copy it here, write this server's id and the ids of its channels and roles into it.
import-unreadable = Something in this file can't be read: { $why }. Nothing was changed; mend it, then attach it again.
import-bad-topic = A topic in this file can't be read: { $topic }. { $why }
import-too-many-channels = This file decides for more channels than { $limit }. Nothing was changed.
import-too-many-topics = This file has more topics than the { $limit } that a server may have. Nothing was changed.
import-too-many-subscriptions = This file has more subscriptions than the { $limit } that a server may have. Nothing was changed.
import-too-many-in-channel = This file has more subscriptions for one channel than the { $limit } that it may have. Nothing was changed.
import-unknown-channel = This server has no channel { $channel }, or I can't see it. Nothing was changed; correct the file.
import-unknown-role = This server has no role { $role } that could be called. Nothing was changed; correct the file.
import-no-difference = Everything is as in this file already: there is nothing to change.
import-question = **This changes the server to what the file says:**
import-server-changes = - settings of the whole server
import-channels-change = { $count ->
    [one] - settings of { $channels }
   *[other] - settings of { $count } channels: { $channels }
}
import-topics-come = - new topics: { $topics }
import-topics-change = - changed topics: { $topics }
import-topics-go = - topics that go: { $topics }
import-subscriptions-come = - new subscriptions: { $subscriptions }
import-subscriptions-change = - changed subscriptions: { $subscriptions }
import-subscriptions-go = - subscriptions that end: { $subscriptions }
import-and-more = { $names } and { $more } more
import-what-stays = What was posted stays noted: nothing is posted twice.
import-cut = … and more.
import-button = Import
import-too-old = I no longer have this file. Run `/papers-admin data import` again.
import-done =
    Imported. Subscriptions: { $added } new, { $kept } as in the file, { $removed } ended.
    { $next }
