//! However few papers are asked for, they are the first of all.

use super::*;
use crate::domain::Level;

/// The numbers of the first papers about a topic, and how many match.
fn first(
    index: &Arc<Index>,
    topic: &Topic,
    level: Level,
    window: Window,
    meant: Option<&Asked<'_>>,
    wanted: usize,
) -> (Vec<PaperNumber>, usize) {
    let asked = Arc::new(Remembering::of(index));
    let knowledge = Knowledge::of(Arc::<Remembering>::clone(&asked));
    let found = index.search(&Search {
        query: &TopicQuery::compile(topic, level, &knowledge),
        window,
        loosely: true,
        wanted,
        lookups: &asked.lookups,
        asked: meant.cloned(),
    });
    let numbers = found.best.iter().map(|scored| scored.number);
    (numbers.collect(), found.matching)
}

proptest! {
    #[test]
    fn who_asks_for_few_papers_gets_the_first_of_all(
        papers in prop::collection::vec(some_paper(), 1..40),
        topic in some_topic(),
        at_a_time in 1_usize..300,
        wanted in 1_usize..12,
        with_code in any::<bool>(),
        read_by_model in prop::option::of(1_usize..60),
    ) {
        // Enough that few of all match: then the others are not scored.
        let others = (0..400).map(|_| paper(1, "Kites", "fly over hills"));
        let papers: Vec<Paper> = papers.into_iter().chain(others).collect();
        let mut index = index_of(&papers, at_a_time);
        // Every third has code, and one was described anew.
        Arc::make_mut(&mut index).apply((1..).zip(&papers).step_by(3).map(|(number, paper)| {
            let mut change = change(number, paper);
            change.facts.has_code = true;
            change
        }));
        Arc::make_mut(&mut index).apply([change(2, &paper(2, "Graph neural network", "of video"))]);
        let window = Window { with_code, ..Window::default() };
        let mut embeddings = Embeddings::default();
        for number in (1..=papers.len()).step_by(read_by_model.unwrap_or(usize::MAX)) {
            let numbers = [1.0, (number % 7) as f32 - 3.0, (number % 3) as f32];
            embeddings.note(i64::try_from(number).unwrap(), &stored(&numbers));
        }
        let meant = read_by_model.and_then(|_| embeddings.asked(&[1.0, 0.5, 1.0], 0.8, true));
        for level in [Level::Strict, Level::Normal, Level::Wide] {
            let (mut all, matching) = first(&index, &topic, level, window, meant.as_ref(), papers.len());
            all.truncate(wanted);
            let few = first(&index, &topic, level, window, meant.as_ref(), wanted);
            prop_assert_eq!(few, (all, matching), "{} {:?}", topic.text(), level);
        }
    }
}

/// More match than are looked at again, and than pairs are looked for in.
#[test]
fn many_papers_come_in_the_same_order_however_many_are_asked_for() {
    let about_graphs = |number: usize| {
        let uses = "graph neural network of ".repeat(5 + number % 7);
        let pairs = "neural network kites graph neural ".repeat(number % 5);
        paper(number, "Kites", &format!("{uses} kites {pairs}"))
    };
    let papers: Vec<Paper> = (0..6_000)
        .map(|number| match number % 9 {
            0 => about_graphs(number),
            _ => paper(number, "Kites", "fly over graphs"),
        })
        .collect();
    let index = index_of(&papers, papers.len());
    let topic = Topic::parse("graph neural network").unwrap();
    for level in [Level::Strict, Level::Normal] {
        let ask = |wanted| first(&index, &topic, level, Window::default(), None, wanted);
        let (all, matching) = ask(papers.len());
        assert!(matching > 500, "{matching}");
        for wanted in [1, 10, 299, 301, 499, 501] {
            assert_eq!(ask(wanted).0, all[..wanted], "{level:?} {wanted}");
        }
    }
}
