-- What a channel is, as Discord said last: it decides how digests are posted there. Null until asked.
alter table channels add column channel_kind text
    check (channel_kind in ('text', 'announcement', 'thread', 'forum', 'direct'));

-- How a delivery is posted, frozen with its messages: as a forum's post named `thread_name`, with `tags`
-- (a JSON list of their ids), or as messages; then a `thread_name` wants a thread for discussion below the
-- first of them. `thread_id` is what became of either.
alter table deliveries add column form text not null default 'messages'
    check (form in ('messages', 'post'));
alter table deliveries add column thread_name text;
alter table deliveries add column tags text;
alter table deliveries add column thread_id integer;
alter table deliveries add column publishes integer not null default 0 check (publishes in (0, 1));

-- What comes after sending, a thread and publishing, is tried from this time on; null when nothing is left.
alter table deliveries add column afterwards_at text;
alter table delivery_parts add column published_at text;

-- Named in one line only: the paper stands in full in another channel of the server.
alter table delivered_papers add column elsewhere integer not null default 0 check (elsewhere in (0, 1));

create index deliveries_afterwards on deliveries (afterwards_at) where afterwards_at is not null;
