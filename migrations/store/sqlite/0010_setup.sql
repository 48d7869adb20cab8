-- What a member of a server has answered of the set-up so far (JSON); it goes after a day.
create table setup_drafts (
    server_id integer not null,
    user_id integer not null,
    draft text not null,
    kept_at text not null,
    primary key (server_id, user_id)
) strict;

-- The greeting of servers that the bot has joined, once for each joining. The channel and the message
-- are there as long as the message is to be taken away after the set-up; a channel without a message
-- is a greeting that may be under way.
create table welcomes (
    server_id integer primary key,
    joined_at text not null,
    begun_at text not null,
    channel_id integer,
    message_id integer
) strict;
