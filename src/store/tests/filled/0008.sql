insert into servers (server_id, zone, post_at, days, kind) values
    (77, 'Europe/Paris', '07:00:00', 1, 'person');
insert into channels (channel_id, server_id) values (7077, 77);
insert into subscriptions
    (subscription_id, server_id, channel_id, topic_id, level, min_upvotes, created_at, created_by) values
    (9, 77, 7077, 2, 'normal', 0, '2026-08-05T10:00:00.000Z', 77);
insert into saved_papers (user_id, paper_id, saved_at, paper) values
    (77, '2608.00001', '2026-08-13T12:00:00.000Z',
        '{"id":"2608.00001","title":"A paper","abstract_text":"","authors":["Ada Lovelace"],"organisation":null,"one_line":null,"keywords":[],"categories":["cs.CL"],"published":"2026-08-11","upvotes":12,"comments":0,"code_url":null,"code_stars":null,"project_url":null,"thumbnail_url":null}');
insert into paper_feedback (channel_id, paper_id, saves, dismissals, last_at) values
    (2001, '2608.00001', 2, 1, '2026-08-13T12:00:00.000Z');
insert into topic_feedback (channel_id, topic, saves, dismissals) values (2001, 'diffusion', 2, 1);
insert into feedback_marks (mark, at) values
    ('0123456789abcdef0123456789abcdef', '2026-08-13T12:00:00.000Z');
insert into notes (key, value) values ('feedback_secret', 'a secret');
