//! How well searching and matching find what people call relevant.
//!
//! `cargo run --release --example relevance -- [--model FOLDER] FOLDER…`, where each folder holds a collection:
//! `corpus.jsonl` of `{"id","title","abstract"}`, `queries.jsonl` of `{"id","text"}` and `qrels.tsv`
//! of query id, paper id and grade (above 0; what is not listed counts as 0). The collection goes
//! into a cache of its own and each query through the code of `paperboy search` and `paperboy match`. With
//! `--model` the static model in that folder is asked too, as `PAPERBOY_MEANING_FOLDER` has the bot do.
//!
//! For the ranking of the best 200 papers, as means over the queries:
//! - nDCG@10: the sum of grade / log2(rank + 1) over the first ten, divided by the best possible sum.
//! - R@50: the share of the relevant papers that are among the first fifty.
//! - MAP: at each relevant paper the share of relevant ones so far, summed, divided by their number.
//! - P@5: the share of relevant papers among the first five.
//!
//! For each level's yes or no: P, the share of relevant papers in what was found (0 when nothing
//! was); R, the share that was found of the relevant; F1 = 2PR / (P + R), each as a mean over the queries.

#![expect(clippy::print_stdout, reason = "tables for a person to read")]

use std::collections::HashMap;
use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::Context as _;
use paperboy::cache::{PaperCache, SearchOptions};
use paperboy::domain::{Level, Paper, PaperId, Topic};
use paperboy::meaning::{Meaning, StaticModel};
use paperboy::progress::Unwatched;
use serde::Deserialize;

#[derive(Deserialize)]
struct Record {
    id: String,
    title: String,
    #[serde(rename = "abstract")]
    abstract_text: String,
}

#[derive(Deserialize)]
struct Query {
    id: String,
    text: String,
}

/// Query → paper → grade.
type Grades = HashMap<String, HashMap<String, f64>>;

#[derive(Default)]
struct Means {
    sums: Vec<(&'static str, f64)>,
    queries: f64,
}

impl Means {
    fn add(&mut self, values: &[(&'static str, f64)]) {
        self.queries += 1.0;
        for (index, (name, value)) in values.iter().enumerate() {
            match self.sums.get_mut(index) {
                Some((_, sum)) => *sum += value,
                None => self.sums.push((name, *value)),
            }
        }
    }

    fn print(&self, title: &str) {
        let cells: Vec<String> = self
            .sums
            .iter()
            .map(|(name, sum)| format!("{name} {:.3}", sum / self.queries))
            .collect();
        println!("{title:<8} {}", cells.join("   "));
    }
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let mut folders: Vec<String> = std::env::args().skip(1).collect();
    let mut model = None;
    if folders.len() > 1 && folders[0] == "--model" {
        model = Some(Meaning::from(StaticModel::open(Path::new(&folders[1]))?));
        folders.drain(..2);
    }
    anyhow::ensure!(
        !folders.is_empty(),
        "which folders? See the top of examples/relevance.rs"
    );
    for folder in folders {
        measure(Path::new(&folder), model.clone())
            .await
            .with_context(|| folder.clone())?;
    }
    Ok(())
}

async fn measure(folder: &Path, model: Option<Meaning>) -> anyhow::Result<()> {
    let queries: Vec<Query> = json_lines(&folder.join("queries.jsonl"))?;
    let grades = grades_of(&folder.join("qrels.tsv"))?;
    let place = tempfile::tempdir()?;
    let cache = filled_cache(folder, &place.path().join("papers.db")).await?;
    let started = Instant::now();
    let cache = cache.with_meaning(model);
    let read = cache.read_for_meaning(&Unwatched).await?;
    if read > 0 {
        println!(
            "{read} papers read by the model in {:.1?}",
            started.elapsed()
        );
    }
    println!("{} ({} queries)", folder.display(), grades.len());
    let mut ranking = Means::default();
    let mut levels =
        [Level::Strict, Level::Normal, Level::Wide].map(|level| (level, Means::default()));
    let mut times = Vec::new();
    for query in &queries {
        let Some(relevant) = grades.get(&query.id) else {
            continue;
        };
        let topic = Topic::question(&query.text)?;
        let started = Instant::now();
        let ranked = ranked_ids(&cache, &topic).await?;
        times.push(started.elapsed());
        ranking.add(&ranking_measures(&ranked, relevant));
        for (level, means) in &mut levels {
            let found = cache.matches(&topic, *level, None, None).await?;
            let ids: Vec<String> = found.iter().map(|(id, _)| id.to_string()).collect();
            means.add(&set_measures(&ids, relevant));
        }
    }
    ranking.print("ranking");
    for (level, means) in &levels {
        means.print(&format!("{level:?}").to_lowercase());
    }
    times.sort();
    let median: Duration = times.get(times.len() / 2).copied().unwrap_or_default();
    println!("median of a search for 200: {median:.1?}\n");
    Ok(())
}

async fn filled_cache(folder: &Path, file: &Path) -> anyhow::Result<PaperCache> {
    let cache = PaperCache::open(file)?;
    let records: Vec<Record> = json_lines(&folder.join("corpus.jsonl"))?;
    let mut papers = Vec::new();
    for record in records {
        let id =
            PaperId::from_collection(&record.id).map_err(|error| anyhow::anyhow!("{error}"))?;
        papers.push(Paper::new(id, record.title, record.abstract_text));
    }
    cache.save_papers(papers).await?;
    Ok(cache)
}

async fn ranked_ids(cache: &PaperCache, topic: &Topic) -> anyhow::Result<Vec<String>> {
    let options = SearchOptions {
        limit: 200,
        loosely: true,
        ..SearchOptions::default()
    };
    let result = cache.search(topic, options).await?;
    Ok(result
        .hits
        .iter()
        .map(|hit| hit.listed.paper.id.to_string())
        .collect())
}

fn ranking_measures(
    ranked: &[String],
    relevant: &HashMap<String, f64>,
) -> [(&'static str, f64); 4] {
    let grade = |id: &String| relevant.get(id).copied().unwrap_or_default();
    let gain = |grades: &[f64]| -> f64 {
        let ranks = (2_u32..).map(|rank| f64::from(rank).log2());
        grades
            .iter()
            .take(10)
            .zip(ranks)
            .map(|(grade, discount)| grade / discount)
            .sum()
    };
    let found: Vec<f64> = ranked.iter().map(grade).collect();
    let mut ideal: Vec<f64> = relevant.values().copied().collect();
    ideal.sort_by(|a, b| b.total_cmp(a));
    let hits_in = |most: usize| -> f64 {
        found
            .iter()
            .take(most)
            .filter(|grade| **grade > 0.0)
            .map(|_| 1.0)
            .sum()
    };
    let all = as_number(relevant.len());
    let precisions: f64 = (1..=found.len())
        .filter(|rank| found[rank - 1] > 0.0)
        .map(|rank| hits_in(rank) / as_number(rank))
        .sum();
    [
        ("nDCG@10", gain(&found) / gain(&ideal)),
        ("R@50", hits_in(50) / all),
        ("MAP", precisions / all),
        ("P@5", hits_in(5) / 5.0),
    ]
}

fn set_measures(found: &[String], relevant: &HashMap<String, f64>) -> [(&'static str, f64); 4] {
    let hits = as_number(found.iter().filter(|id| relevant.contains_key(*id)).count());
    let precision = if found.is_empty() {
        0.0
    } else {
        hits / as_number(found.len())
    };
    let recall = hits / as_number(relevant.len());
    let f1 = if hits == 0.0 {
        0.0
    } else {
        2.0 * precision * recall / (precision + recall)
    };
    [
        ("P", precision),
        ("R", recall),
        ("F1", f1),
        ("papers", as_number(found.len())),
    ]
}

fn as_number(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}

fn grades_of(file: &Path) -> anyhow::Result<Grades> {
    let mut grades = Grades::new();
    for line in std::fs::read_to_string(file)?.lines() {
        let mut cells = line.split('\t');
        let (Some(query), Some(paper), Some(grade)) = (cells.next(), cells.next(), cells.next())
        else {
            anyhow::bail!("not a judgement: {line}");
        };
        grades
            .entry(query.to_owned())
            .or_default()
            .insert(paper.to_owned(), grade.trim().parse()?);
    }
    Ok(grades)
}

fn json_lines<T: serde::de::DeserializeOwned>(file: &Path) -> anyhow::Result<Vec<T>> {
    let text = std::fs::read_to_string(file).with_context(|| format!("read {}", file.display()))?;
    text.lines()
        .map(|line| Ok(serde_json::from_str(line)?))
        .collect()
}
