update subscriptions set needs_code = 1, mention_role_id = -3,
    paused_since = '2026-08-12T09:00:00.000Z', paused_until = '2026-09-01T00:00:00.000Z'
    where subscription_id = 2;
insert into ended_subscriptions (subscription_id, server_id, channel_id, topic_id, level, min_upvotes,
        created_at, created_by, needs_code, mention_role_id, paused_since, paused_until, ended_at) values
    (5, 1001, 2001, 2, 'wide', 3, '2026-08-01T10:00:00.000Z', 77, 1, 9001, '2026-08-02T10:00:00.000Z',
        null, '2026-08-14T07:55:00.000Z');
