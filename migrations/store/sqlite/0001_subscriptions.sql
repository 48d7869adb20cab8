-- Ids of Discord are unsigned 64-bit numbers; they stand here with the same bits as SQLite's signed
-- integers. Dates are ISO texts (2026-08-14), instants too (2026-08-14T06:00:00.000Z, UTC), local
-- times are 08:30:00. `days` has one bit a day of the week, Monday lowest.

-- A server that the bot was in. Without zone, time or days it follows the program's defaults.
create table servers (
    server_id integer primary key,
    zone text,
    post_at text,
    days integer check (days between 1 and 127),
    left_at text
) strict;

create index servers_by_departure on servers (left_at) where left_at is not null;

-- A channel that had a subscription or a setting once. It stays when its last subscription goes:
-- what it was sent hangs on it. Its own zone, time and days come before the server's.
create table channels (
    channel_id integer primary key,
    server_id integer not null references servers (server_id) on delete cascade,
    zone text,
    post_at text,
    days integer check (days between 1 and 127),
    max_papers integer not null default 8 check (max_papers > 0)
) strict;

create index channels_by_server on channels (server_id);

-- Each distinct topic once: its normalised text, and the tree it was parsed to as JSON.
create table topics (
    topic_id integer primary key,
    text text not null unique,
    tree text not null
) strict;

-- `autoincrement`: the id stands in buttons and old messages, and must not come to mean another.
create table subscriptions (
    subscription_id integer primary key autoincrement,
    server_id integer not null references servers (server_id) on delete cascade,
    channel_id integer not null references channels (channel_id) on delete cascade,
    topic_id integer not null references topics (topic_id),
    level text not null check (level in ('strict', 'normal', 'wide')),
    min_upvotes integer not null,
    created_at text not null,
    unique (channel_id, topic_id)
) strict;

create index subscriptions_by_server on subscriptions (server_id);
create index subscriptions_by_topic on subscriptions (topic_id);
