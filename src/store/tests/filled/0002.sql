insert into deliveries
    (delivery_id, channel_id, local_date, kind, state, due_at, planned_at, finished_at, window_from,
        window_to, newest_listing_day, late_by_seconds, attempts, reason) values
    (1, 2001, '2026-08-13', 'morning', 'sent', '2026-08-13T07:15:00.000Z', '2026-08-13T07:15:00.000Z',
        '2026-08-13T07:15:02.000Z', '2026-08-12', '2026-08-13', '2026-08-13', 0, 1, null),
    (2, 2001, '2026-08-14', 'morning', 'claimed', '2026-08-14T07:15:00.000Z', '2026-08-14T07:20:00.000Z',
        null, '2026-08-13', '2026-08-14', '2026-08-14', 300, 2, null),
    (3, 2002, '2026-08-14', 'morning', 'failed', '2026-08-14T00:00:00.000Z', '2026-08-14T00:00:00.000Z',
        '2026-08-14T00:00:01.000Z', '2026-08-13', '2026-08-14', null, 0, 1, 'the channel is gone');
insert into delivery_parts (delivery_id, part, nonce, body, message_id, sent_at) values
    (1, 0, 'nonce-1-0', null, 3001, '2026-08-13T07:15:02.000Z'),
    (2, 0, 'nonce-2-0', '{"content":"first"}', 3002, '2026-08-14T07:20:01.000Z'),
    (2, 1, 'nonce-2-1', '{"content":"second"}', null, null);
insert into delivered_papers (delivery_id, place, channel_id, paper_id, shown) values
    (1, 0, 2001, '2608.00001', 1),
    (1, 1, 2001, '2608.00002', 0),
    (2, 0, 2001, '2608.00003', 1);
