-- Papers as the feeds last described them. `number` is the rowid of `paper_index`.
-- Dates are ISO texts (2026-08-14, UTC); lists are JSON arrays of strings.
create table papers (
    number integer primary key,
    id text not null unique,
    title text not null,
    abstract_text text not null,
    authors text not null,
    organisation text,
    one_line text,
    keywords text not null,
    categories text not null,
    published text,
    first_listed text,
    upvotes integer not null,
    comments integer not null,
    code_url text,
    code_stars integer,
    project_url text,
    thumbnail_url text
) strict;

create index papers_by_first_listed on papers (first_listed);

-- Which day's list held which paper; a paper can be listed twice.
create table listings (
    listed_on text not null,
    paper integer not null references papers (number) on delete cascade,
    primary key (listed_on, paper)
) strict, without rowid;

-- The last look at a paper's votes on each UTC day, so that a change can be shown.
create table vote_snapshots (
    paper integer not null references papers (number) on delete cascade,
    day text not null,
    upvotes integer not null,
    comments integer not null,
    code_stars integer,
    primary key (paper, day)
) strict, without rowid;

-- When each listing day was last read from its source, and what the answer was.
create table fetches (
    listed_on text primary key,
    fetched_at text not null,
    papers integer not null
) strict, without rowid;

-- The full-text index holds our own analysed words (see src/matching/words.rs), separated by
-- blanks: one tokeniser and one stemmer for the index, for queries, and for judging a paper.
-- Contentless: the texts stand in `papers`.
create virtual table paper_index using fts5 (
    title,
    abstract_text,
    keywords,
    authors,
    organisation,
    categories,
    content = '',
    contentless_delete = 1,
    tokenize = 'ascii'
);
