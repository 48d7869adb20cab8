//! What is written is read; a merged segment is the segment of all its papers; the index and the judge agree.

mod frequent;
mod postings;
mod ranking;

use std::sync::Arc;

use proptest::prelude::*;

use super::*;
use crate::domain::{Level, Paper, PaperId, Topic};
use crate::matching::{Knowledge, PaperText, TopicQuery, abbreviations_of};

pub(super) fn paper(number: usize, title: &str, abstract_text: &str) -> Paper {
    let id = PaperId::parse(&format!("2506.{number:05}")).unwrap();
    Paper::new(id, title, abstract_text)
}

pub(super) fn change(number: usize, paper: &Paper) -> Change {
    Change {
        number: i64::try_from(number).unwrap(),
        facts: Facts {
            first_listed: None,
            upvotes: 0,
            has_code: false,
        },
        words: PaperWords::of(paper),
        abbreviations: abbreviations_of(paper),
    }
}

/// An index of these papers, numbered from 1, which came so many at a time.
fn index_of(papers: &[Paper], at_a_time: usize) -> Arc<Index> {
    let mut index = Index::default();
    for (chunk, papers) in papers.chunks(at_a_time).enumerate() {
        let first = chunk * at_a_time + 1;
        index.apply(
            (first..)
                .zip(papers)
                .map(|(number, paper)| change(number, paper)),
        );
    }
    Arc::new(index)
}

fn compiled(index: &Arc<Index>, topic: &Topic, level: Level) -> TopicQuery {
    TopicQuery::compile(topic, level, &Knowledge::of(Arc::<Index>::clone(index)))
}

fn matching(index: &Arc<Index>, topic: &Topic, level: Level) -> Vec<PaperNumber> {
    let query = compiled(index, topic, level);
    let mut numbers = index.newest_first(&index.matching(&query, &Window::default()));
    numbers.reverse();
    numbers
}

fn some_paper() -> impl Strategy<Value = Paper> {
    let text = "(graph|neural|network|of|the|pre|training|pretraining|llm|video|in|to| ){0,14}";
    let name = "(Ada|Y|Yann|Li|Lee)( (LeCun|Lovelace|Li)){0,2}";
    let names = prop::collection::vec(name, 0..4);
    (text, text, names, "(cs.CL|cs.CV|hep-th)").prop_map(
        |(title, abstract_text, authors, category)| {
            let mut paper = paper(1, &title, &abstract_text);
            paper.authors = authors;
            paper.categories = vec![category];
            paper.keywords = vec!["neural graph".to_owned(), "video".to_owned()];
            paper.keywords.truncate(paper.title.len() % 3);
            paper
        },
    )
}

fn some_topic() -> impl Strategy<Value = Topic> {
    let piece = "(graph|neural network|\"graph of\"|\"neural graph\"|pre-training|llms|video|-video|-\"the graph\"|OR|\
        author:\"Y. LeCun\"|author:li|author:a|cat:cs|-cat:cs.CL|the|in to)";
    let pieces = prop::collection::vec(piece, 1..4);
    prop_oneof![4 => pieces, 1 => some_sentence()]
        .prop_filter_map("no topic", |pieces| Topic::parse(&pieces.join(" ")).ok())
}

/// Six words that say something, in any order, and what may stand beside them.
fn some_sentence() -> impl Strategy<Value = Vec<String>> {
    let words = [
        "graph",
        "neural",
        "networks",
        "video",
        "llms",
        "pre-training",
    ];
    let words = words.map(str::to_owned).to_vec();
    let beside = "(-kites|author:li|OR video|state-of-the-art)?";
    (Just(words).prop_shuffle(), beside).prop_map(|(mut words, beside)| {
        words.push(beside);
        words
    })
}

proptest! {
    #[test]
    fn the_index_takes_what_the_judge_takes(
        papers in prop::collection::vec(some_paper(), 1..24),
        topic in some_topic(),
        at_a_time in 1_usize..9,
    ) {
        let index = index_of(&papers, at_a_time);
        let mut narrower: Vec<PaperNumber> = Vec::new();
        for level in [Level::Strict, Level::Normal, Level::Wide] {
            let query = compiled(&index, &topic, level);
            let judged: Vec<PaperNumber> = (1..)
                .zip(&papers)
                .filter(|(_, paper)| query.judge(&PaperText::of(paper)).is_some())
                .map(|(number, _)| number)
                .collect();
            prop_assert_eq!(matching(&index, &topic, level), judged.clone(), "{} {:?}", topic.text(), level);
            let asked = Arc::new(Remembering::of(&index));
            let knowledge = Knowledge::of(Arc::<Remembering>::clone(&asked));
            let remembered = TopicQuery::compile(&topic, level, &knowledge);
            let again = index.matching_among(&remembered, &Window::default(), &asked.lookups);
            prop_assert_eq!(again, index.matching(&query, &Window::default()), "{}", topic.text());
            prop_assert!(narrower.iter().all(|number| judged.contains(number)), "{} loses papers", topic.text());
            narrower = judged;
            for (number, paper) in (1..).zip(&papers) {
                let text = PaperText::of(paper);
                let expected = query.judge(&text).ok_or_else(|| query.explain_loosely(&text));
                prop_assert_eq!(index.judged(&query, number), expected);
            }
        }
    }
}

#[test]
fn a_paper_that_was_described_anew_has_only_its_new_words() {
    let papers = [paper(1, "Kites", ""), paper(2, "Kites and dragons", "")];
    let mut index = index_of(&papers, 1);
    let kites = Topic::parse("kites").unwrap();
    assert_eq!(matching(&index, &kites, Level::Normal), [1, 2]);
    Arc::make_mut(&mut index).apply([change(1, &paper(1, "Ploughs", ""))]);
    assert_eq!(matching(&index, &kites, Level::Normal), [2]);
    assert_eq!(
        matching(&index, &Topic::parse("ploughs").unwrap(), Level::Normal),
        [1]
    );
    assert_eq!(index.len(), 2);
}

proptest! {
    #[test]
    fn the_short_way_for_one_word_finds_what_the_long_one_finds(
        papers in prop::collection::vec(some_paper(), 1..24),
        word in "(network|neural|in|to)",
        at_a_time in 1_usize..9,
        most in 1_usize..9,
        loosely in any::<bool>(),
    ) {
        let index = index_of(&papers, at_a_time);
        for level in [Level::Strict, Level::Normal, Level::Wide] {
            let query = compiled(&index, &Topic::parse(&word).unwrap(), level);
            let search = Search { query: &query, window: Window::default(), loosely, wanted: most, lookups: &Lookups::default(), asked: None };
            let Some((only, need)) = query.one_word() else { continue };
            let short = index.with_word(only, need, &search, most);
            let long = index.by_words(&search, most);
            prop_assert_eq!(short.matching, long.matching);
            let places = |list: &[(f32, u32)]| list.iter().map(|(_, place)| *place).collect::<Vec<_>>();
            prop_assert_eq!(places(&short.exact), places(&long.exact));
            if short.exact.len() < most {
                prop_assert_eq!(places(&short.others), places(&long.others));
            }
            for ((one, _), (other, _)) in short.exact.iter().zip(&long.exact) {
                prop_assert!((one - other).abs() < 1e-4 * one.abs().max(1.0), "{one} {other}");
            }
        }
    }
}
