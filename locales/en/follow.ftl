# `/papers follow`, `/papers timezone`, and what members think of a digest's papers.

# “every day at 08:00 (Europe/Berlin)”
follow-when = { $days } at { $time } ({ $zone })
follow-when-weekly = once a week, { $day } at { $time } ({ $zone })

follow-added = You follow **{ $topic }** from now on: { $meaning }. Your digest comes by direct message { $when }. `/papers follow schedule` changes that.
follow-first = The first one comes { $moment } ({ $from_now }).
follow-zone-of-language = I took the time zone { $zone } from your language; `/papers timezone` sets another.
follow-zone-of-server = I took the time zone { $zone } from this server; `/papers timezone` sets another.
follow-zone-unknown = I don't know where you live and count in UTC; `/papers timezone` sets your time zone.
follow-already = You follow **{ $topic }** already. `/papers follow list` shows when it comes.
follow-full = You follow { $limit } things, and that is the most. `/papers follow remove` makes room.
follow-nothing-named = Say what you want to follow: a name, or a few words.

# By direct message, when somebody follows something for the first time, and when their messages were closed.
follow-hello = Hello! This is where your paper digests come. `/papers follow list` shows what you follow and when it comes; `/papers follow remove` ends it.
follow-hello-again = Your paper digests come here again.
follow-messages-closed = Discord does not let me write to you, so you follow nothing new. Open the server's menu → **Privacy Settings** → allow **Direct Messages**, or add me to your own apps; then try again.
follow-still-closed = Your digests have not reached you: Discord does not let me write to you, and after three tries I stop. Open the server's menu → **Privacy Settings** → allow **Direct Messages**, or add me to your own apps; then run this command again.
follow-comes-again = Your digests had not reached you because your direct messages were closed. They come again.

follow-list = Your digest comes by direct message { $when }. In it:
follow-list-entry = - **{ $topic }** – { $meaning }
follow-nothing-yet = You follow nothing yet. `/papers follow add kind:topic value:diffusion` brings you papers by direct message.

follow-removed = You no longer follow **{ $topic }**.
follow-removed-last = You no longer follow **{ $topic }**. That was all: no digest comes any more. `/papers privacy delete` deletes the rest that is stored about you.
follow-not-followed = You follow nothing of that name. Pick one from the list that opens while you type, or look at `/papers follow list`.
follow-undo = Undo
follow-again = You follow **{ $topic }** again.
follow-too-late = That can't be undone any more. `/papers follow add` follows it again.

follow-schedule-changed = Your digest comes { $new } from now on. It came { $old }.
follow-schedule-kept = Your digest comes { $when }.
follow-day-is-weekly = A day is for a weekly digest. Leave out `day`, or choose `deliver:weekly`.

# On the card of a digest's paper.
feedback-not-for-us = Not for us
feedback-not-for-me = Not for me
feedback-noted = Noted: **{ $title }** is not for you. It counts once and without your name; press again to take it back.
feedback-taken-back = Taken back: **{ $title }** counts no longer.
feedback-save-taken-back = Taken back: **{ $title }** is no longer in your list and counts no longer.
feedback-higher-here = Papers about { $topics } rank a little higher in this channel's digests from now on.
feedback-higher-for-you = Papers about { $topics } rank a little higher in your digests from now on.
feedback-lower-here = Papers about { $topics } rank a little lower in this channel's digests from now on.
feedback-lower-for-you = Papers about { $topics } rank a little lower in your digests from now on.
feedback-of-no-topic = It changes no ranking: the topic that brought it is not among the digest's topics any more.
feedback-channel-unknown = I no longer know the channel of this digest, so nothing was counted.
