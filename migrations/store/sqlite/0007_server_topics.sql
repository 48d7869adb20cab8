-- A server's own topics. `key` is the name as it is compared: small letters, hyphens between words.
create table server_topics (
    server_id integer not null references servers (server_id) on delete cascade,
    key text not null,
    name text not null,
    text text not null,
    tree text not null,
    primary key (server_id, key)
) strict;
