//! What is noted of a frequent word is what reading it finds.

use super::super::search::LOOKED_AT;
use super::*;

/// Every paper has the word, so often and there.
fn paper_with_the_word(number: usize) -> Paper {
    let title = if number.is_multiple_of(3) {
        "Kites"
    } else {
        "Wind"
    };
    let before = "and then ".repeat(number % 37);
    let uses = "kites fly ".repeat(1 + number % 19);
    paper(number, title, &format!("{before}{uses}"))
}

#[test]
fn what_is_noted_of_a_frequent_word_is_what_reading_it_finds() {
    let papers: Vec<Paper> = (1..=9_000).map(paper_with_the_word).collect();
    let index = index_of(&papers, papers.len());
    let noted = index.parts[0].segment.frequent("kite").unwrap();
    assert!(noted.best.len() > LOOKED_AT, "what is noted is enough");
    for level in [Level::Strict, Level::Normal, Level::Wide] {
        let query = compiled(&index, &Topic::parse("kites").unwrap(), level);
        let (word, need) = query.one_word().unwrap();
        for wanted in [10, 600] {
            let search = Search {
                query: &query,
                window: Window::default(),
                loosely: true,
                wanted,
                lookups: &Lookups::default(),
                asked: None,
            };
            let most = wanted.max(LOOKED_AT);
            let (short, long) = (
                index.with_word(word, need, &search, most),
                index.by_words(&search, most),
            );
            assert_eq!(short.matching, long.matching, "{level:?}");
            let places =
                |list: &[(f32, u32)]| list.iter().map(|(_, place)| *place).collect::<Vec<_>>();
            assert_eq!(places(&short.exact), places(&long.exact), "{level:?}");
        }
    }
}
