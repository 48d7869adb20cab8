-- The ledger: what became of each channel's morning.
create table deliveries (
    delivery_id integer primary key autoincrement,
    channel_id integer not null references channels (channel_id) on delete cascade,
    local_date text not null,
    kind text not null check (kind in ('morning', 'extra')),
    state text not null check (state in ('claimed', 'sent', 'empty', 'folded', 'failed', 'skipped')),
    due_at text not null,
    planned_at text not null,
    finished_at text,
    window_from text,
    window_to text,
    newest_listing_day text,
    late_by_seconds integer not null default 0,
    attempts integer not null default 0,
    reason text
) strict;

-- The promise: a channel has one morning a local date, whatever zone or time it had when.
create unique index deliveries_once_a_morning on deliveries (channel_id, local_date)
    where kind = 'morning';

create index deliveries_by_channel on deliveries (channel_id, planned_at);
create index deliveries_unfinished on deliveries (delivery_id) where state = 'claimed';

-- The messages of a delivery, frozen when it is claimed. Bodies go when it is over.
create table delivery_parts (
    delivery_id integer not null references deliveries (delivery_id) on delete cascade,
    part integer not null,
    nonce text not null,
    body text,
    message_id integer,
    sent_at text,
    primary key (delivery_id, part)
) strict;

-- What a channel has had, in the digest's order: papers shown, and those behind its “more” button.
create table delivered_papers (
    delivery_id integer not null references deliveries (delivery_id) on delete cascade,
    place integer not null,
    channel_id integer not null,
    paper_id text not null,
    shown integer not null check (shown in (0, 1)),
    primary key (delivery_id, place)
) strict, without rowid;

create index delivered_papers_by_channel on delivered_papers (channel_id, paper_id);
