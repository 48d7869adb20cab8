insert into servers (server_id, zone, post_at, days, left_at) values
    (1001, 'Europe/Berlin', '07:30:00', 31, null),
    (-1, null, null, null, '2026-08-01T12:00:00.000Z');
insert into channels (channel_id, server_id, zone, post_at, days, max_papers) values
    (2001, 1001, null, '09:15:00', null, 5),
    (2002, 1001, 'Asia/Tokyo', null, 127, 8),
    (-2, -1, null, null, null, 8);
insert into topics (topic_id, text, tree) values
    (1, 'diffusion', '{"words":"diffusion"}'),
    (2, 'speech', '{"words":"speech"}');
insert into subscriptions
    (subscription_id, server_id, channel_id, topic_id, level, min_upvotes, created_at) values
    (1, 1001, 2001, 1, 'normal', 0, '2026-08-01T10:00:00.000Z'),
    (2, 1001, 2002, 1, 'strict', 10, '2026-08-02T10:00:00.000Z'),
    (7, -1, -2, 2, 'wide', 0, '2026-07-01T10:00:00.000Z');
