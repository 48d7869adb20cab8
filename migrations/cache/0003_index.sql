-- The words of papers are searched in memory (src/index); here stands what that index is made of.
drop table paper_index;

-- A paper's analysed words (src/matching/paper_words.rs), and the abbreviations that its text explains (a JSON
-- array). `analyser`: which of the analyser's versions wrote
-- them; rows of another one, and papers without a row, are analysed when the cache is opened.
create table paper_words (
    paper integer primary key references papers (number) on delete cascade,
    analyser integer not null,
    words text not null,
    abbreviations text not null
) strict;

-- Which papers changed, in order: each has one row, with the number of its last change. What is in memory
-- follows, in this process and in others.
create table paper_changes (
    change integer primary key autoincrement,
    paper integer not null unique references papers (number) on delete cascade
) strict;

create trigger paper_changed after update of first_listed, upvotes, code_url on papers
when (old.first_listed, old.upvotes, old.code_url) is not (new.first_listed, new.upvotes, new.code_url)
begin
    delete from paper_changes where paper = new.number;
    insert into paper_changes (paper) values (new.number);
end;

create trigger paper_reworded after insert on paper_words begin
    delete from paper_changes where paper = new.paper;
    insert into paper_changes (paper) values (new.paper);
end;

create trigger paper_reworded_again after update on paper_words begin
    delete from paper_changes where paper = new.paper;
    insert into paper_changes (paper) values (new.paper);
end;
