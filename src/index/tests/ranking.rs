//! However few papers are asked for, they are the first of all.

use super::*;

proptest! {
    #[test]
    fn who_asks_for_few_papers_gets_the_first_of_all(
        papers in prop::collection::vec(some_paper(), 1..40),
        topic in some_topic(),
        at_a_time in 1_usize..300,
        wanted in 1_usize..12,
    ) {
        // Enough that few of all match: then the others are not scored.
        let others = (0..400).map(|_| paper(1, "Kites", "fly over hills"));
        let papers: Vec<Paper> = papers.into_iter().chain(others).collect();
        let index = index_of(&papers, at_a_time);
        for level in [Level::Strict, Level::Normal, Level::Wide] {
            let asked = Arc::new(Remembering::of(&index));
            let knowledge = Knowledge::of(Arc::<Remembering>::clone(&asked));
            let query = TopicQuery::compile(&topic, level, &knowledge);
            let found = |wanted| {
                let search = Search {
                    query: &query,
                    window: Window::default(),
                    loosely: true,
                    wanted,
                    lookups: &asked.lookups,
                    asked: None,
                };
                let found = index.search(&search);
                let numbers = found.best.iter().map(|scored| scored.number);
                (numbers.collect::<Vec<PaperNumber>>(), found.matching)
            };
            let (mut all, matching) = found(papers.len());
            all.truncate(wanted);
            prop_assert_eq!(found(wanted), (all, matching), "{} {:?}", topic.text(), level);
        }
    }
}
