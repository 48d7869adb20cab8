# Refusals and faults: a sentence of cause, a sentence of cure.

only-in-servers = This works in servers; here you can use `/papers topic`, `/papers today` and `/papers show`.
lacks-manage-channels = You need **Manage Channels** here to do that. An admin can also grant this command under Server Settings → Integrations.
lacks-manage-channels-in = You need **Manage Channels** in { $channel } to do that. An admin can also grant this command under Server Settings → Integrations.
lacks-manage-server = You need **Manage Server** here to do that. An admin can also grant this command under Server Settings → Integrations.
lacks-send-messages = You need **Send Messages** here to share something. Ask an admin, or keep it to yourself.
lacks-send-in-threads = You need **Send Messages in Threads** here to share something. Ask an admin, or keep it to yourself.
lacks-external-apps = This server has not added me, and you need **Use External Apps** here to share something. Keep it to yourself, or ask an admin.

button-too-old = This button is from another version, or what it did is gone. Run the command again: `/papers topic`, `/papers today`, or `/papers help` for all.
button-choose-paper = Choose a paper from the menu.
button-of-other-channel = This button belongs to another channel. Press it where the digest was posted.
button-digest-gone = I no longer have the rest of this digest. `/papers today` shows the newest day.
list-too-old = This list is too old to be turned over. Run the command again.

command-changed = This command has changed. Reload Discord (Ctrl+R), then run it again.
went-wrong = Something went wrong on my side (code { $code }). Look whether it was done before you try again. If it stays, send this code to the operator.

cache-empty = My cache is still empty: Hugging Face has not answered yet. Try again in a few minutes.
paper-not-named = I know papers by their arXiv id, such as 2608.13489, or by a link. Pick one from the list that opens while you type.
paper-unknown = I have no paper **{ $paper }** ({ $reach }).
paper-unknown-open = I have no paper **{ $paper }** ({ $reach }). Open it on arXiv: <https://arxiv.org/abs/{ $id }>
cache-goes-back-to = my cache goes back to { $day }
cache-has-nothing = my cache is still empty

# Whether the bot can post in a channel.
channel-of-wrong-kind = I can post in text, announcement and forum channels and in threads; { $channel } is none of these. Name another channel.
channel-cannot-see = I can't see { $channel }: **View Channel** is denied for me there. Allow it in the channel's permissions, then try again.
channel-lacks-rights = I can't post in { $channel }: { $rights }. Allow it there, then try again.
channel-lacks-threads = I can't open threads in { $channel }, as its digests are set to: { $rights }. Allow it there, or run `/papers-admin config threads what:off`, then try again.
channel-right-missing = **{ $right }** is { $place }
right-denied-for-me = denied for me in this channel's permissions
right-denied-for-role = denied for my role { $role } in this channel's permissions
right-denied-for-everyone = denied for @everyone in this channel's permissions, and not allowed for my role
right-not-given = not given to any of my roles in this server
discord-silent = Discord does not answer me at the moment. Try again in a minute.
asked-too-often = I asked Discord about this server's channels too often; try again { $when }.

# Discord's names of the rights, as its own settings show them.
right-view-channel = View Channel
right-send-messages = Send Messages
right-embed-links = Embed Links
right-read-history = Read Message History
right-create-threads = Create Public Threads
right-send-in-threads = Send Messages in Threads
right-mention-roles = Mention @everyone, @here, and All Roles
