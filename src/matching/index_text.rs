//! A paper as the full-text index stores it.

use super::words::{BOUNDARY, category_words, folded, stems};
use crate::domain::Paper;

/// A paper's texts as analysed words separated by blanks: what the full-text index stores.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IndexText {
    /// The title's words.
    pub title: String,
    /// The abstract's words.
    pub abstract_text: String,
    /// The keywords' words.
    pub keywords: String,
    /// The authors' names.
    pub authors: String,
    /// The organisation's name.
    pub organisation: String,
    /// The categories.
    pub categories: String,
}

impl IndexText {
    /// Analyses a paper.
    pub fn of(paper: &Paper) -> Self {
        let organisation = paper.organisation.as_deref().unwrap_or_default();
        Self {
            title: stems(&paper.title).join(" "),
            abstract_text: stems(&paper.abstract_text).join(" "),
            keywords: in_a_row(paper.keywords.iter().map(|keyword| stems(keyword))).join(" "),
            authors: in_a_row(paper.authors.iter().map(|name| folded(name))).join(" "),
            organisation: folded(organisation).join(" "),
            categories: paper
                .categories
                .iter()
                .flat_map(|category| category_words(category))
                .collect::<Vec<_>>()
                .join(" "),
        }
    }
}

/// One list of words with boundaries between the parts.
fn in_a_row(parts: impl Iterator<Item = Vec<String>>) -> Vec<String> {
    let mut row: Vec<String> = Vec::new();
    for part in parts {
        if !row.is_empty() {
            row.push(BOUNDARY.to_owned());
        }
        row.extend(part);
    }
    row
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::PaperId;

    #[test]
    fn names_and_keywords_are_kept_apart() {
        let mut paper = Paper::new(PaperId::parse("2501.00001").unwrap(), "A", "B");
        paper.authors = vec!["Ada Lovelace".into(), "Yann LeCun".into()];
        paper.keywords = vec!["world models".into(), "agents".into()];
        paper.categories = vec!["cs.CL".into(), "cond-mat.mtrl-sci".into(), "hep-th".into()];
        let text = IndexText::of(&paper);
        assert_eq!(text.authors, "ada lovelace · yann lecun");
        assert_eq!(text.keywords, "world model · agent");
        assert_eq!(text.categories, "cs cscl condmat condmatmtrlsci hepth");
    }
}
