//! Vote snapshots: the last look at a paper on each UTC day, so that a change can be shown.

use chrono::{DateTime, Utc};
use rusqlite::Connection;

use super::rows::{stored_date, stored_time};
use crate::domain::Paper;

/// What is counted at each look.
#[derive(Debug, Clone, Copy)]
pub(super) struct Counts {
    upvotes: u32,
    comments: u32,
    code_stars: Option<u32>,
}

impl Counts {
    pub(super) fn of(paper: &Paper) -> Self {
        Self {
            upvotes: paper.upvotes,
            comments: paper.comments,
            code_stars: paper.code_stars,
        }
    }
}

/// Notes a look, unless a later one of the same day is known.
pub(super) fn note(
    connection: &Connection,
    number: i64,
    counts: Counts,
    seen_at: DateTime<Utc>,
) -> anyhow::Result<()> {
    const SQL: &str = "\
        insert into vote_snapshots (paper, day, upvotes, comments, code_stars, seen_at) \
        values (?1, ?2, ?3, ?4, ?5, ?6) \
        on conflict (paper, day) do update set upvotes = excluded.upvotes, \
            comments = excluded.comments, code_stars = excluded.code_stars, \
            seen_at = excluded.seen_at \
        where excluded.seen_at >= vote_snapshots.seen_at";
    connection.prepare_cached(SQL)?.execute((
        number,
        stored_date(seen_at.date_naive()),
        counts.upvotes,
        counts.comments,
        counts.code_stars,
        stored_time(seen_at),
    ))?;
    Ok(())
}

/// Notes that nothing changed for the papers of a day's list: a look with the known counts.
pub(super) fn note_unchanged(
    connection: &Connection,
    listed_on: &str,
    seen_at: DateTime<Utc>,
) -> anyhow::Result<()> {
    const SNAPSHOT: &str = "\
        insert into vote_snapshots (paper, day, upvotes, comments, code_stars, seen_at) \
        select p.number, ?2, p.upvotes, p.comments, p.code_stars, ?3 \
        from listings l join papers p on p.number = l.paper where l.listed_on = ?1 \
        on conflict (paper, day) do update set upvotes = excluded.upvotes, \
            comments = excluded.comments, code_stars = excluded.code_stars, \
            seen_at = excluded.seen_at \
        where excluded.seen_at >= vote_snapshots.seen_at";
    const LOOK: &str = "\
        update papers set looked_at = ?2 \
        where (looked_at is null or looked_at < ?2) \
            and number in (select paper from listings where listed_on = ?1)";
    let at = stored_time(seen_at);
    connection.prepare_cached(SNAPSHOT)?.execute((
        listed_on,
        stored_date(seen_at.date_naive()),
        &at,
    ))?;
    connection.prepare_cached(LOOK)?.execute((listed_on, &at))?;
    Ok(())
}
