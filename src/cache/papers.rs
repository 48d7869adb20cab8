//! Papers and their words.

use anyhow::Context as _;
use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension as _, params};

use super::merge::merged;
use super::rows::{
    LISTED_COLUMN_COUNT, LISTED_COLUMNS, read_id, read_listed, read_time, stored_date, stored_list,
    stored_time,
};
use super::{PaperCache, Saved, words};
use crate::domain::{ListedPaper, Paper, PaperId};
use crate::matching::{ANALYSER, PaperWords, abbreviations_of};

/// After so many answers without categories the second source is not asked about a paper again.
const MOST_CATEGORY_TRIES: u32 = 5;

impl PaperCache {
    /// Saves papers that no day's list holds, as collections bring them.
    pub async fn save_papers(&self, papers: Vec<Paper>) -> anyhow::Result<Saved> {
        self.database
            .write(move |transaction| {
                let mut saved = Saved::default();
                for paper in papers {
                    saved.count(save(transaction, paper, None)?.1);
                }
                Ok(saved)
            })
            .await
            .context("save papers")
    }

    /// The paper with this id.
    pub async fn paper(&self, id: &PaperId) -> anyhow::Result<Option<ListedPaper>> {
        let id = id.clone();
        self.database
            .read(move |connection| Ok(known_paper(connection, &id)?.map(|known| known.listed)))
            .await
            .context("read a paper")
    }

    /// Those of the papers that are known, in the order asked for.
    pub async fn papers(&self, ids: &[PaperId]) -> anyhow::Result<Vec<ListedPaper>> {
        let ids = ids.to_vec();
        self.database
            .read(move |connection| {
                let mut papers = Vec::new();
                for id in &ids {
                    papers.extend(known_paper(connection, id)?.map(|known| known.listed));
                }
                Ok(papers)
            })
            .await
            .context("read some papers")
    }

    /// arXiv papers whose categories are not known yet, those that were asked for least and
    /// listed last first.
    pub async fn papers_without_categories(&self, limit: usize) -> anyhow::Result<Vec<PaperId>> {
        const SQL: &str = "\
            select id from papers where categories = '[]' and category_tries < ?1 \
            order by category_tries, first_listed desc";
        self.database
            .read(move |connection| {
                let mut statement = connection.prepare_cached(SQL)?;
                let ids = statement.query_map([MOST_CATEGORY_TRIES], |row| read_id(row, 0))?;
                let arxiv = ids.filter(|id| id.as_ref().map_or(true, PaperId::is_arxiv));
                Ok(arxiv.take(limit).collect::<rusqlite::Result<_>>()?)
            })
            .await
            .context("read papers without categories")
    }

    /// Notes a paper's categories; an empty list notes that it was asked for in vain.
    pub async fn set_categories(
        &self,
        id: &PaperId,
        categories: Vec<String>,
    ) -> anyhow::Result<()> {
        self.set_all_categories(vec![(id.clone(), categories)])
            .await
    }

    /// Notes the categories of several papers at once.
    pub async fn set_all_categories(
        &self,
        found: Vec<(PaperId, Vec<String>)>,
    ) -> anyhow::Result<()> {
        self.database
            .write(move |transaction| {
                for (id, categories) in found {
                    note_categories(transaction, &id, categories)?;
                }
                Ok(())
            })
            .await
            .context("save categories")
    }
}

impl Saved {
    pub(super) fn count(&mut self, news: News) {
        match news {
            News::New => self.new += 1,
            News::Known => self.known += 1,
        }
    }
}

/// Whether the cache had a paper before it was saved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum News {
    New,
    Known,
}

/// Saves one paper as it was described at `seen_at` and answers its row number.
///
/// A description that is older than the known one only fills gaps. Without a time it is taken
/// for new, but votes that were seen in a feed win over its own.
pub(super) fn save(
    connection: &Connection,
    paper: Paper,
    seen_at: Option<DateTime<Utc>>,
) -> anyhow::Result<(i64, News)> {
    let Some(known) = known_paper(connection, &paper.id)? else {
        let number = write(connection, &paper, seen_at)?;
        write_words(connection, number, &paper)?;
        return Ok((number, News::New));
    };
    let before = known.listed.paper;
    let is_newer = seen_at >= known.looked_at;
    let after = if is_newer {
        merged(before.clone(), paper)
    } else if seen_at.is_some() {
        merged(paper, before.clone())
    } else {
        let (upvotes, comments) = (before.upvotes, before.comments);
        Paper {
            upvotes,
            comments,
            ..merged(before.clone(), paper)
        }
    };
    let looked_at = seen_at.max(known.looked_at);
    if after != before || looked_at != known.looked_at {
        write(connection, &after, looked_at)?;
    }
    if !reads_the_same(&before, &after) {
        write_words(connection, known.number, &after)?;
    }
    Ok((known.number, News::Known))
}

/// A stored paper with what only the cache needs.
struct Known {
    listed: ListedPaper,
    number: i64,
    looked_at: Option<DateTime<Utc>>,
}

fn known_paper(connection: &Connection, id: &PaperId) -> anyhow::Result<Option<Known>> {
    let sql =
        format!("select {LISTED_COLUMNS}, p.number, p.looked_at from papers p where p.id = ?1");
    let known = connection
        .prepare_cached(&sql)?
        .query_row([id.as_str()], |row| {
            Ok(Known {
                listed: read_listed(row)?,
                number: row.get(LISTED_COLUMN_COUNT)?,
                looked_at: read_time(row, LISTED_COLUMN_COUNT + 1)?,
            })
        })
        .optional()?;
    Ok(known)
}

/// Writes a whole row, new or known, and answers its number.
fn write(
    connection: &Connection,
    paper: &Paper,
    looked_at: Option<DateTime<Utc>>,
) -> anyhow::Result<i64> {
    const SQL: &str = "\
        insert into papers (id, title, abstract_text, authors, organisation, one_line, keywords, \
            categories, published, upvotes, comments, code_url, code_stars, project_url, \
            thumbnail_url, looked_at) \
        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16) \
        on conflict (id) do update set title = excluded.title, \
            abstract_text = excluded.abstract_text, authors = excluded.authors, \
            organisation = excluded.organisation, one_line = excluded.one_line, \
            keywords = excluded.keywords, categories = excluded.categories, \
            published = excluded.published, upvotes = excluded.upvotes, \
            comments = excluded.comments, code_url = excluded.code_url, \
            code_stars = excluded.code_stars, project_url = excluded.project_url, \
            thumbnail_url = excluded.thumbnail_url, looked_at = excluded.looked_at \
        returning number";
    let number = connection.prepare_cached(SQL)?.query_row(
        params![
            paper.id.as_str(),
            paper.title,
            paper.abstract_text,
            stored_list(&paper.authors),
            paper.organisation,
            paper.one_line,
            stored_list(&paper.keywords),
            stored_list(&paper.categories),
            paper.published.map(stored_date),
            paper.upvotes,
            paper.comments,
            paper.code_url,
            paper.code_stars,
            paper.project_url,
            paper.thumbnail_url,
            looked_at.map(stored_time),
        ],
        |row| row.get(0),
    )?;
    Ok(number)
}

/// Whether two descriptions have the same words; votes and links stand elsewhere.
fn reads_the_same(one: &Paper, other: &Paper) -> bool {
    one.title == other.title
        && one.abstract_text == other.abstract_text
        && one.authors == other.authors
        && one.organisation == other.organisation
        && one.keywords == other.keywords
        && one.categories == other.categories
}

/// Writes a paper's words, what the index is made of.
pub(super) fn write_words(
    connection: &Connection,
    number: i64,
    paper: &Paper,
) -> anyhow::Result<()> {
    const SQL: &str = "\
        insert into paper_words (paper, analyser, words, abbreviations) values (?1, ?2, ?3, ?4) \
        on conflict (paper) do update set analyser = excluded.analyser, \
            words = excluded.words, abbreviations = excluded.abbreviations";
    let words = PaperWords::of(paper);
    let abbreviations = serde_json::to_string(&abbreviations_of(paper))?;
    connection
        .prepare_cached(SQL)?
        .execute((number, ANALYSER, words.as_str(), abbreviations))?;
    words::note(connection, paper)
}

fn note_categories(
    connection: &Connection,
    id: &PaperId,
    categories: Vec<String>,
) -> anyhow::Result<()> {
    let Some(known) = known_paper(connection, id)? else {
        return Ok(());
    };
    if categories.is_empty() {
        connection
            .prepare_cached(
                "update papers set category_tries = category_tries + 1 where number = ?1",
            )?
            .execute([known.number])?;
        return Ok(());
    }
    let paper = Paper {
        categories,
        ..known.listed.paper
    };
    write(connection, &paper, known.looked_at)?;
    write_words(connection, known.number, &paper)
}
