-- A person with digests of their own is a server of one: `server_id` is the person's id, and its one
-- channel is the one of their direct messages.
alter table servers add column kind text not null default 'server' check (kind in ('server', 'person'));

-- What members keep for later: the paper as it was then (JSON), because the cache is disposable.
create table saved_papers (
    user_id integer not null,
    paper_id text not null,
    saved_at text not null,
    paper text not null,
    primary key (user_id, paper_id)
) strict;

-- What a channel's members thought of papers and topics: counts, without a name.
create table paper_feedback (
    channel_id integer not null references channels (channel_id) on delete cascade,
    paper_id text not null,
    saves integer not null default 0 check (saves >= 0),
    dismissals integer not null default 0 check (dismissals >= 0),
    last_at text not null,
    primary key (channel_id, paper_id)
) strict, without rowid;

create table topic_feedback (
    channel_id integer not null references channels (channel_id) on delete cascade,
    topic text not null,
    saves integer not null default 0 check (saves >= 0),
    dismissals integer not null default 0 check (dismissals >= 0),
    primary key (channel_id, topic)
) strict, without rowid;

-- So that a press counts once: a hash over a secret of this store, the member, the channel, the paper
-- and the kind. Without the secret it says nothing, and it goes after a while.
create table feedback_marks (
    mark text primary key,
    at text not null
) strict, without rowid;

create index feedback_marks_by_age on feedback_marks (at);
