//! The day's papers against everybody's subscriptions: 50 papers, 1,000 distinct topics.
//!
//! Floor: each distinct topic judged once. The subscriptions on top may cost a look-up each, not a
//! judgement: ten times as many must not be ten times as slow.

#![expect(
    clippy::expect_used,
    reason = "a benchmark stops when its set-up fails"
)]

mod support;

use criterion::{Criterion, criterion_group, criterion_main};
use paperboy::domain::{Level, ListedPaper, Topic};
use paperboy::matching::Matcher;
use support::{median, papers, report, word};

const TOPICS: usize = 1_000;
const DAY: usize = 50;

fn topics() -> Vec<Topic> {
    (0..TOPICS)
        .map(|number| {
            // From rank 200 on, so that no topic says the same word twice.
            let number = number + 200;
            let text = match number % 3 {
                0 => word(number),
                1 => format!("{} {}", word(number % 97), word(number)),
                _ => format!("\"{} {}\" -{}", word(number % 31), word(number), word(3)),
            };
            Topic::parse(&text).expect("a topic")
        })
        .collect()
}

/// How many papers the subscriptions take together.
fn take(listed: &[ListedPaper], topics: &[Topic], subscriptions: usize) -> usize {
    let mut matcher = Matcher::new(listed.to_vec());
    let taken = (0..subscriptions)
        .map(|subscription| {
            matcher
                .matches(&topics[subscription * 7 % TOPICS], Level::Normal)
                .len()
        })
        .sum();
    assert_eq!(
        matcher.judgements(),
        subscriptions.min(TOPICS),
        "each distinct topic is judged once"
    );
    taken
}

fn matching(criterion: &mut Criterion) {
    let topics = topics();
    let listed: Vec<ListedPaper> = papers(DAY)
        .into_iter()
        .map(|paper| ListedPaper {
            paper,
            first_listed: None,
            upvotes_gained: None,
        })
        .collect();
    let mut group = criterion.benchmark_group("matching");
    group.sample_size(20);
    let floor = median(11, || std::hint::black_box(take(&listed, &topics, TOPICS)));
    for subscriptions in [10_000, 100_000] {
        let name = format!("50 papers × {subscriptions} subscriptions");
        let ours = || std::hint::black_box(take(&listed, &topics, subscriptions));
        group.bench_function(&name, |bencher| bencher.iter(ours));
        report(&name, median(11, ours), "1,000 topics once", floor);
    }
    group.finish();
}

criterion_group!(benches, matching);
criterion_main!(benches);
