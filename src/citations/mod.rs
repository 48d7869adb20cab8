//! Papers as the files that reference managers, notes and spreadsheets read: BibTeX, RIS, Markdown, CSV.
//!
//! Pure: papers in, a text out. Whatever a title holds, it stays inside its field. Looked at: `csv` writes the
//! CSV; `biblatex` and `hayagriva` read bibliographies well, but write titles with their braces and signs as
//! they are, and RIS has no crate that writes it.

mod bibtex;
#[cfg(test)]
mod hostile;
mod keys;
mod markdown;
mod ris;
mod table;

use chrono::{Datelike as _, NaiveDate};

use crate::domain::Paper;

/// How a list of papers is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CitationFormat {
    /// For LaTeX.
    Bibtex,
    /// For reference managers.
    Ris,
    /// For notes.
    Markdown,
    /// For spreadsheets.
    Csv,
}

impl CitationFormat {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Bibtex, Self::Ris, Self::Markdown, Self::Csv];

    /// The ending of such a file's name.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Bibtex => "bib",
            Self::Ris => "ris",
            Self::Markdown => "md",
            Self::Csv => "csv",
        }
    }

    /// The papers, in their order, as a file of this format in UTF-8.
    pub fn write(self, papers: &[Paper]) -> String {
        match self {
            Self::Bibtex => bibtex::write(papers),
            Self::Ris => ris::write(papers),
            Self::Markdown => markdown::write(papers),
            Self::Csv => table::write(papers),
        }
    }
}

/// A text on one line: control characters and whatever has no shape or turns the direction of reading are gone.
fn clean(text: &str) -> String {
    let visible: String = text
        .chars()
        .filter(|&c| !is_invisible(c))
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    visible.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

/// The authors that have a name.
fn authors(paper: &Paper) -> impl Iterator<Item = String> {
    paper
        .authors
        .iter()
        .map(|name| clean(name))
        .filter(|name| !name.is_empty())
}

/// Where the paper can be read: its page on arXiv, else the project's.
fn url(paper: &Paper) -> Option<String> {
    if paper.id.is_arxiv() {
        Some(format!("https://arxiv.org/abs/{}", paper.id))
    } else {
        paper.project_url.as_deref().map(clean)
    }
}

/// The DOI that arXiv gives each of its papers.
fn doi(paper: &Paper) -> Option<String> {
    paper
        .id
        .is_arxiv()
        .then(|| format!("10.48550/arXiv.{}", paper.id))
}

/// The year of the first version: as the source says, else as arXiv's id does.
fn year(paper: &Paper) -> Option<i32> {
    let named = paper.published.map(|day: NaiveDate| day.year());
    named.or_else(|| {
        let id = paper.id.as_str();
        let digits = id.split_once('/').map_or(id, |(_, number)| number);
        let of_century: i32 = digits.get(..2)?.parse().ok()?;
        let is_old = of_century > 90;
        paper
            .id
            .is_arxiv()
            .then_some(of_century + if is_old { 1900 } else { 2000 })
    })
}

/// A name as family name and given names; the last word is taken for the family's.
fn family_and_given(name: &str) -> (&str, Option<&str>) {
    match name.rsplit_once(' ') {
        Some((given, family)) => (family, Some(given)),
        None => (name, None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::PaperId;

    #[test]
    fn the_year_is_the_sources_or_the_ids() {
        let table = [
            ("2608.13489", None, Some(2026)),
            ("2608.13489", Some("2025-12-31"), Some(2025)),
            ("math/0309136", None, Some(2003)),
            ("hep-th/9901001", None, Some(1999)),
            ("own-7", None, None),
        ];
        for (id, published, expected) in table {
            let mut paper = Paper::new(PaperId::from_collection(id).unwrap(), "T", "");
            paper.published = published.map(|day: &str| day.parse().unwrap());
            assert_eq!(year(&paper), expected, "{id}");
        }
    }
}
