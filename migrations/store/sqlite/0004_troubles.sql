-- A channel that can't be posted in: why, and when it is tried again. The row goes when a post gets
-- through. `why` is a sentence for the server's admins.
create table channel_troubles (
    channel_id integer primary key references channels (channel_id) on delete cascade,
    since text not null,
    why text not null,
    failures integer not null check (failures > 0),
    next_try_at text not null,
    told_at text
) strict;

-- Where a server's admins are told of trouble; else the member who subscribed the channel is.
alter table servers add column alerts_channel_id integer;
alter table subscriptions add column created_by integer;

create index subscriptions_by_member on subscriptions (created_by) where created_by is not null;

-- A morning is not late for having been moved: lateness counts from here at the earliest.
alter table servers add column schedule_changed_at text;
alter table channels add column schedule_changed_at text;

-- The message that shows a paper, so that what a channel did not see of a broken digest comes again.
alter table delivered_papers add column part integer not null default 0;

-- “More” under a digest finds its delivery by the message that was pressed.
create index delivery_parts_by_message on delivery_parts (message_id) where message_id is not null;
