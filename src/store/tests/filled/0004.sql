insert into channel_troubles values
    (2001, '2026-08-13T08:00:00.000Z', 'I can''t see the channel', 2, '2026-08-13T10:00:00.000Z', null);
update servers set alerts_channel_id = 2002, schedule_changed_at = '2026-08-13T09:00:00.000Z'
    where server_id = 1001;
update channels set schedule_changed_at = '2026-08-13T09:30:00.000Z' where channel_id = 2001;
update subscriptions set created_by = 77 where channel_id = 2001;
