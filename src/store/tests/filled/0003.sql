insert into notes (key, value) values ('registered_commands', 'a hash');
insert into long_texts (key, text, kept_at) values
    ('abcdefghij23', 'a topic too long for a button', '2026-08-10T00:00:00.000Z');
