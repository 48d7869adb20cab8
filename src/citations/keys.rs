//! The keys by which a text cites: `kazehara2026halftone`, each paper its own.

use std::collections::HashSet;

use super::{authors, family_and_given, year};
use crate::domain::Paper;
use crate::matching::{folded, is_stop_word};

/// Longer parts are cut.
const LONGEST_PART: usize = 24;

/// A key for each of the papers, in their order; all different.
pub(super) fn keys(papers: &[Paper]) -> Vec<String> {
    let mut taken = HashSet::new();
    papers
        .iter()
        .map(|paper| {
            let plain = plain_key(paper);
            let mut key = plain.clone();
            let mut letters = b'b'..=b'z';
            let mut number = 26;
            while taken.contains(&key) {
                key = if let Some(letter) = letters.next() {
                    format!("{plain}{}", char::from(letter))
                } else {
                    number += 1;
                    format!("{plain}-{number}")
                };
            }
            taken.insert(key.clone());
            key
        })
        .collect()
}

/// The first author's family name, the year, the title's first word that says something.
fn plain_key(paper: &Paper) -> String {
    let author = authors(paper).next().unwrap_or_default();
    let family = ascii(&folded(family_and_given(&author).0).concat());
    let year = year(paper).map(|year| year.to_string()).unwrap_or_default();
    let title = folded(&paper.title);
    let words = title.iter().filter(|word| !is_stop_word(word));
    let word = words.map(|word| ascii(word)).find(|word| !word.is_empty());
    let key = format!("{family}{year}{}", word.unwrap_or_default());
    if key.starts_with(|c: char| c.is_ascii_lowercase()) {
        key
    } else {
        format!("paper{key}")
    }
}

fn ascii(word: &str) -> String {
    word.chars()
        .filter(char::is_ascii_alphanumeric)
        .take(LONGEST_PART)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::PaperId;

    fn paper(author: &str, title: &str) -> Paper {
        let id = PaperId::parse("2608.00001").unwrap();
        let mut paper = Paper::new(id, title, "");
        paper.authors = vec![author.to_owned()];
        paper
    }

    #[test]
    fn a_key_is_name_year_and_word() {
        let table = [
            ("Aiko Kazehara", "Halftone: a study", "kazehara2026halftone"),
            ("Jürgen Müller", "On the Naïve Model", "muller2026naive"),
            ("Ada Łovelace-Noël", "GPT-4 and more", "lovelacenoel2026gpt"),
            ("李 明", "视频生成", "paper2026"),
            ("", "", "paper2026"),
        ];
        for (author, title, key) in table {
            assert_eq!(keys(&[paper(author, title)]), [key]);
        }
    }

    #[test]
    fn equal_keys_are_told_apart() {
        let papers = vec![paper("A B", "Kites"); 30];
        let keys = keys(&papers);
        assert_eq!(keys[..3], ["b2026kites", "b2026kitesb", "b2026kitesc"]);
        assert_eq!(
            keys[25..28],
            ["b2026kitesz", "b2026kites-27", "b2026kites-28"]
        );
        let distinct: HashSet<_> = keys.iter().collect();
        assert_eq!(distinct.len(), 30);
    }
}
