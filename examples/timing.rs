//! temp
use paperboy::cache::*;
use paperboy::domain::*;
use std::time::Instant;
#[tokio::main]
async fn main() {
    let place = tempfile::tempdir().unwrap();
    let cache = PaperCache::open(&place.path().join("p.db")).unwrap();
    let mut papers = vec![];
    for (i, l) in std::fs::read_to_string("/work/shared/data/search_dev/mlkeys-dev/corpus.jsonl")
        .unwrap()
        .lines()
        .enumerate()
    {
        let v: serde_json::Value = serde_json::from_str(l).unwrap();
        let mut p = Paper::new(
            PaperId::from_collection(v["id"].as_str().unwrap()).unwrap(),
            v["title"].as_str().unwrap(),
            v["abstract"].as_str().unwrap(),
        );
        p.upvotes = (i * 7919 % 300) as u32;
        papers.push((i, p));
    }
    let t = Instant::now();
    for d in 0..90usize {
        let day =
            chrono::NaiveDate::from_ymd_opt(2025, 1, 1).unwrap() + chrono::Days::new(d as u64);
        let ps: Vec<Paper> = papers
            .iter()
            .filter(|(i, _)| i % 90 == d)
            .map(|(_, p)| p.clone())
            .collect();
        cache
            .save_listing(day, ps, day.and_hms_opt(12, 0, 0).unwrap().and_utc())
            .await
            .unwrap();
    }
    println!("import {:?}", t.elapsed());
    let base = SearchOptions::default();
    let since = chrono::NaiveDate::from_ymd_opt(2025, 3, 20);
    let opts = [
        ("best", base),
        (
            "strict",
            SearchOptions {
                level: Level::Strict,
                ..base
            },
        ),
        (
            "wide",
            SearchOptions {
                level: Level::Wide,
                ..base
            },
        ),
        (
            "loose",
            SearchOptions {
                loosely: true,
                ..base
            },
        ),
        (
            "newest",
            SearchOptions {
                sort: Sort::Newest,
                ..base
            },
        ),
        (
            "votes",
            SearchOptions {
                sort: Sort::Upvotes,
                ..base
            },
        ),
        ("since", SearchOptions { since, ..base }),
    ];
    for q in [
        "learning",
        "model",
        "the",
        "speech",
        "reinforcement learning",
        "graph neural networks",
        "learning models data",
        "what is known about training large models with few labels",
        "\"deep learning\" -survey",
        "speech OR audio OR video",
    ] {
        let topic = Topic::question(q).unwrap();
        print!("{q:30.30}");
        for (n, o) in opts {
            let mut ts = vec![];
            let mut total = 0;
            for _ in 0..21 {
                let t = Instant::now();
                let r = cache.search(&topic, o).await.unwrap();
                total = r.total_exact;
                ts.push(t.elapsed());
            }
            ts.sort();
            print!(" {n} {:.2}ms/{total}", ts[10].as_secs_f64() * 1e3);
        }
        println!();
    }
    let ids: Vec<PaperId> = papers.iter().take(30).map(|(_, p)| p.id.clone()).collect();
    let t = Instant::now();
    for id in &ids {
        cache.similar(id, 10).await.unwrap();
    }
    println!("similar {:?}", t.elapsed() / 30);
    let s = cache.similar(&ids[3], 3).await.unwrap();
    println!(
        "{} -> {:?}",
        papers[3].1.title,
        s.iter()
            .map(|s| (&s.listed.paper.title, &s.shared_terms))
            .collect::<Vec<_>>()
    );
    for p in ["le", "learn", "reinforcement le", "diffusi", ""] {
        let t = Instant::now();
        let n = cache.suggest_papers(p.into(), 25).await.unwrap().len();
        println!("suggest {p} {n} {:?}", t.elapsed());
    }
}
