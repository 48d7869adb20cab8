//! A digest of eight papers, composed and rendered as Discord messages.
//!
//! Floor: the finished messages written as JSON.

#![expect(
    clippy::expect_used,
    reason = "a benchmark stops when its set-up fails"
)]

mod support;

use std::collections::HashSet;

use chrono::NaiveDate;
use criterion::{Criterion, criterion_group, criterion_main};
use paperboy::digest::{Candidate, DigestRequest, MatchedTopic, Window, compose};
use paperboy::discord::render::{DigestContext, MessageBody, digest_messages};
use paperboy::domain::{Argument, Language, Layout, ListedPaper};
use support::papers::papers;
use support::{median, report};

fn candidates() -> Vec<Candidate> {
    papers(50)
        .into_iter()
        .map(|paper| Candidate {
            listed: ListedPaper {
                paper,
                first_listed: None,
                upvotes_gained: Some(3),
            },
            topics: vec![MatchedTopic {
                label: "models".into(),
                why: Argument::from("“model” in the abstract"),
            }],
            mentions: Vec::new(),
            fit: 0,
        })
        .collect()
}

fn render(candidates: &[Candidate]) -> Vec<MessageBody> {
    let day = NaiveDate::from_ymd_opt(2026, 8, 14).expect("a date");
    let digest = compose(DigestRequest {
        day,
        window: Window { from: day, to: day },
        candidates: candidates.to_vec(),
        rising: Vec::new(),
        taste: &[],
        had: &HashSet::new(),
        max_papers: 8,
        late_by: None,
        data_note: None,
    });
    let context = DigestContext {
        language: Language::English,
        layout: Layout::Cards,
        silent: false,
        select_id: Some("open".into()),
        more_button_id: Some("more".into()),
        mentions: Vec::new(),
    };
    digest_messages(&digest, &context)
}

fn rendering(criterion: &mut Criterion) {
    let candidates = candidates();
    let messages = render(&candidates);
    let ours = || std::hint::black_box(render(&candidates));
    let floor = || std::hint::black_box(serde_json::to_string(&messages).expect("JSON"));
    criterion.bench_function("a digest of 8 of 50 papers", |bencher| bencher.iter(ours));
    report(
        "a digest of 8 of 50 papers",
        median(51, ours),
        "its messages as JSON",
        median(51, floor),
    );
}

criterion_group!(benches, rendering);
criterion_main!(benches);
