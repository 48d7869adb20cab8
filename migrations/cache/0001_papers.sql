-- Papers as the feeds last described them. `number` is the rowid of `paper_index`.
-- Dates and times are ISO texts in UTC (2026-08-14, 2026-08-14T07:50:00Z), so that they sort;
-- lists are JSON arrays of strings.
-- `looked_at`: when the feed was last seen to say this; null for papers that came without a date.
-- `category_tries`: how often the second source was asked for categories and had none.
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
    thumbnail_url text,
    looked_at text,
    category_tries integer not null default 0
) strict;

create index papers_by_first_listed on papers (first_listed);
create index papers_without_categories on papers (category_tries, first_listed desc)
where categories = '[]';

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
    seen_at text not null,
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
