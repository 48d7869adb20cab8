//! Page by page or in one piece: the same papers in the same order, none twice.

use chrono::Days;
use proptest::prelude::*;

use super::super::follow::Follower;
use super::super::{empty_database, papers};
use super::tests::{some_paper, topic_text};
use super::*;
use crate::domain::Paper;

const FIRST_DAY: NaiveDate = NaiveDate::from_ymd_opt(2025, 6, 1).unwrap();

/// Four papers a day; every third with code.
fn cache_of(papers: Vec<Paper>) -> Connection {
    let connection = empty_database();
    for (index, paper) in (0_u32..).zip(papers) {
        let id = PaperId::parse(&format!("2506.{index:05}")).unwrap();
        let code_url = (index % 3 == 0).then(|| "https://code.example/".to_owned());
        let upvotes = index * 7 % 5;
        let paper = Paper {
            id,
            upvotes,
            code_url,
            ..paper
        };
        let (number, _) = papers::save(&connection, paper, None).unwrap();
        let day = FIRST_DAY + Days::new(u64::from(index / 4));
        connection
            .execute(
                "update papers set first_listed = ?1 where number = ?2",
                (day.to_string(), number),
            )
            .unwrap();
    }
    connection
}

fn options() -> impl Strategy<Value = SearchOptions> {
    let level = prop::sample::select(vec![Level::Strict, Level::Normal, Level::Wide]);
    let sort = prop::sample::select(vec![
        Sort::BestMatch,
        Sort::BestMatch,
        Sort::Newest,
        Sort::Upvotes,
    ]);
    let code = prop::sample::select(vec![Code::Any, Code::Any, Code::Linked]);
    let since = prop::option::of((0..4_u64).prop_map(|days| FIRST_DAY + Days::new(days)));
    (level, sort, code, since, any::<bool>()).prop_map(|(level, sort, code, since, loosely)| {
        SearchOptions {
            since,
            code,
            level,
            loosely,
            sort,
            ..SearchOptions::default()
        }
    })
}

proptest! {
    #[test]
    fn each_page_goes_on_where_the_one_before_it_ended(
        papers in prop::collection::vec(some_paper(), 1..24),
        topic in topic_text(),
        options in options(),
        a_page in 1..6_usize,
    ) {
        let Ok(topic) = Topic::parse(&topic) else { return Ok(()) };
        let connection = cache_of(papers);
        let index = Follower::default().current(&connection).unwrap();
        let query = compiled(&index, &topic, options.level);
        let found = |offset, limit| {
            let options = SearchOptions { limit, offset, ..options };
            search(&connection, &Remembering::of(&index), &query, None, &options).unwrap()
        };
        let whole = found(0, 1_000);
        let mut pages = Vec::new();
        while let page = found(pages.len(), a_page).hits && !page.is_empty() {
            prop_assert!(page.len() == a_page || pages.len() + page.len() == whole.hits.len());
            pages.extend(page);
        }
        prop_assert_eq!(&pages, &whole.hits, "{}", topic.text());
        for (place, hit) in pages.iter().enumerate() {
            prop_assert!(pages[..place].iter().all(|other| other.listed != hit.listed));
            prop_assert!(options.code == Code::Any || hit.listed.paper.code_url.is_some());
            prop_assert!(hit.listed.first_listed >= options.since);
        }
        // What matches comes before what only looks like it, and all of it is there.
        let exact = pages.iter().filter(|hit| hit.exact).count();
        prop_assert_eq!(exact, whole.total_exact);
        prop_assert!(pages[..exact].iter().all(|hit| hit.exact));
    }
}
