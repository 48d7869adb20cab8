-- What answers lists without reading whole papers: a row of `papers` is two kilobytes, one of these a few bytes.
create index papers_by_day_and_votes on papers (first_listed, upvotes);
create index papers_by_votes on papers (upvotes, first_listed);
create index papers_with_code on papers (first_listed) where code_url is not null;
drop index papers_by_first_listed;

-- The words of titles and keywords as people spell them, in small letters: what a mistyped word may have meant.
-- Words are never removed; whoever offers one first looks whether a paper has it.
create table title_words (
    word text not null primary key
) strict, without rowid;

-- Those of the papers that are here already; the program notes more exactly those that come.
insert or ignore into title_words (word)
select word from (
    select trim(value, '.,:;!?()[]{}"''`*$') as word
    from papers, json_each('[' || replace(json_quote(lower(title)), ' ', '","') || ']')
)
where word glob '[a-z]*' and word not glob '*[^a-z0-9]*' and length(word) between 4 and 24;
