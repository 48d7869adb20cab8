alter table subscriptions add column needs_code integer not null default 0 check (needs_code in (0, 1));
alter table subscriptions add column mention_role_id integer;
alter table subscriptions add column paused_since text;
alter table subscriptions add column paused_until text;

-- Subscriptions that ended a moment ago, as they were, so that it can be undone. They stand apart:
-- nothing that asks for subscriptions has to know of them.
create table ended_subscriptions (
    subscription_id integer primary key,
    server_id integer not null references servers (server_id) on delete cascade,
    channel_id integer not null references channels (channel_id) on delete cascade,
    topic_id integer not null references topics (topic_id),
    level text not null,
    min_upvotes integer not null,
    created_at text not null,
    created_by integer,
    needs_code integer not null,
    mention_role_id integer,
    paused_since text,
    paused_until text,
    ended_at text not null
) strict;

create index ended_subscriptions_by_server on ended_subscriptions (server_id);
create index ended_subscriptions_by_channel on ended_subscriptions (channel_id);
create index ended_subscriptions_by_topic on ended_subscriptions (topic_id);
