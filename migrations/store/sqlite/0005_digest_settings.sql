-- How digests look and behave. What is null follows: a channel its server, a server the program's
-- defaults. Languages are tags as Discord writes them (`pt-BR`).
alter table servers add column language text;
alter table servers add column empty_days text check (empty_days in ('skip', 'line'));
alter table servers add column layout text check (layout in ('cards', 'compact'));
alter table servers add column threads integer check (threads in (0, 1));
alter table servers add column silent integer check (silent in (0, 1));
alter table servers add column catch_up text check (catch_up in ('late', 'merge', 'skip'));
alter table servers add column recap text check (recap in ('off', 'weekly', 'monthly'));

alter table channels add column language text;
alter table channels add column empty_days text check (empty_days in ('skip', 'line'));
alter table channels add column layout text check (layout in ('cards', 'compact'));
alter table channels add column threads integer check (threads in (0, 1));
alter table channels add column silent integer check (silent in (0, 1));
alter table channels add column catch_up text check (catch_up in ('late', 'merge', 'skip'));
alter table channels add column recap text check (recap in ('off', 'weekly', 'monthly'));

-- Who sees answers to members, and the language that Discord last said the server has.
alter table servers add column replies text check (replies in ('private', 'public'));
alter table servers add column preferred_locale text;

-- A pause without an end lasts until somebody ends it. One that is over stays: mornings that came
-- meanwhile were not missed.
alter table servers add column paused_since text;
alter table servers add column paused_until text;
alter table channels add column paused_since text;
alter table channels add column paused_until text;
