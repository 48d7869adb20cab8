insert into setup_drafts (server_id, user_id, draft, kept_at) values
    (1001, 42, '{"run":7}', '2026-08-13T12:00:00.000Z');
insert into welcomes (server_id, joined_at, begun_at, channel_id, message_id) values
    (1001, '2026-08-01T10:00:00.000Z', '2026-08-01T10:00:01.000Z', 2001, 4001);
