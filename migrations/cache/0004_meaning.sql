-- What papers mean to the model that the operator named, if one is named: derived, and made again when it is
-- missing or another model's (`model`: see `Meaning::fingerprint`). `embedding`: a signed byte a number, see
-- src/index/nearness.rs. Each paper has one row with the number of its last change, which memory follows.
create table paper_embeddings (
    change integer primary key autoincrement,
    paper integer not null unique references papers (number) on delete cascade,
    model text not null,
    embedding blob not null
) strict;

create trigger paper_means_something_else after update of title, abstract_text on papers
when (old.title, old.abstract_text) is not (new.title, new.abstract_text)
begin
    delete from paper_embeddings where paper = new.number;
end;
