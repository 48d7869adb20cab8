update servers set language = 'de', empty_days = 'line', layout = 'compact', threads = 1, silent = 0,
    catch_up = 'merge', recap = 'weekly', replies = 'public', preferred_locale = 'fr',
    paused_since = '2026-08-12T09:00:00.000Z', paused_until = '2026-08-13T09:00:00.000Z'
    where server_id = 1001;
update channels set language = 'ja', empty_days = 'skip', layout = 'cards', threads = 0, silent = 1,
    catch_up = 'skip', recap = 'monthly', paused_since = '2026-08-14T09:00:00.000Z'
    where channel_id = 2002;
