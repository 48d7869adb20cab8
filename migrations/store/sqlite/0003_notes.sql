-- What the program notes for itself, such as the hash of the commands that it registered.
create table notes (
    key text primary key,
    value text not null
) strict, without rowid;

-- Texts too long for a button's id; the button carries the key.
create table long_texts (
    key text primary key,
    text text not null,
    kept_at text not null
) strict, without rowid;

create index long_texts_by_age on long_texts (kept_at);
