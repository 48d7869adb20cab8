update channels set channel_kind = 'announcement' where channel_id = 2001;
update deliveries set thread_name = 'Daily papers', publishes = 1, thread_id = 3001,
        afterwards_at = '2026-08-13T08:00:00.000Z'
    where delivery_id = 1;
update deliveries set form = 'post', thread_name = 'Daily papers', tags = '["5001"]' where delivery_id = 3;
update delivery_parts set published_at = '2026-08-13T07:16:00.000Z' where delivery_id = 1;
update delivered_papers set elsewhere = 1 where delivery_id = 1 and place = 1;
