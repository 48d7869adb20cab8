//! What is known about a paper after a feed described it again.

use crate::domain::Paper;

/// Joins two descriptions of one paper: what the newer one says counts, and what it is silent
/// about stays known. Feeds fill in summaries, code and categories later, and sometimes drop them.
pub(super) fn merged(older: Paper, newer: Paper) -> Paper {
    Paper {
        id: newer.id,
        title: text(older.title, newer.title),
        abstract_text: text(older.abstract_text, newer.abstract_text),
        authors: list(older.authors, newer.authors),
        organisation: newer.organisation.or(older.organisation),
        one_line: newer.one_line.or(older.one_line),
        keywords: list(older.keywords, newer.keywords),
        categories: list(older.categories, newer.categories),
        published: newer.published.or(older.published),
        // Votes and comments can be withdrawn: the newer count is the true one.
        upvotes: newer.upvotes,
        comments: newer.comments,
        // Stars belong to a repository: a changed link does not inherit them.
        code_stars: if newer.code_url.is_none() || newer.code_url == older.code_url {
            newer.code_stars.or(older.code_stars)
        } else {
            newer.code_stars
        },
        code_url: newer.code_url.or(older.code_url),
        project_url: newer.project_url.or(older.project_url),
        thumbnail_url: newer.thumbnail_url.or(older.thumbnail_url),
    }
}

fn text(older: String, newer: String) -> String {
    if newer.is_empty() { older } else { newer }
}

fn list(older: Vec<String>, newer: Vec<String>) -> Vec<String> {
    if newer.is_empty() { older } else { newer }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::PaperId;

    fn paper(title: &str) -> Paper {
        Paper::new(PaperId::parse("2608.00001").unwrap(), title, "")
    }

    #[test]
    fn the_newer_description_counts_and_its_silence_forgets_nothing() {
        let older = Paper {
            keywords: vec!["kites".to_owned()],
            one_line: Some("Old.".to_owned()),
            upvotes: 9,
            ..paper("Old title")
        };
        let newer = Paper {
            one_line: Some("New.".to_owned()),
            upvotes: 7,
            ..paper("New title")
        };
        let known = merged(older, newer);
        assert_eq!(known.title, "New title");
        assert_eq!(known.one_line.as_deref(), Some("New."));
        assert_eq!(known.keywords, ["kites"]);
        assert_eq!(known.upvotes, 7);
    }

    #[test]
    fn stars_do_not_follow_to_another_repository() {
        let older = Paper {
            code_url: Some("https://github.com/a/b".to_owned()),
            code_stars: Some(900),
            ..paper("T")
        };
        let moved = Paper {
            code_url: Some("https://github.com/c/d".to_owned()),
            ..paper("T")
        };
        assert_eq!(merged(older.clone(), moved).code_stars, None);
        assert_eq!(merged(older, paper("T")).code_stars, Some(900));
    }
}
