//! Every recorded day of the real feed, where the recordings are at hand.

use serde_json::Value;

use super::*;

const DAYS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../shared/data/hf_daily");

/// Only what a message shows; reading the feed properly is the source's work.
fn paper(item: &Value) -> Paper {
    let text = |value: &Value| value.as_str().map(str::to_owned);
    let count = |value: &Value| value.as_u64().and_then(|n| u32::try_from(n).ok());
    let inner = &item["paper"];
    let id = PaperId::parse(inner["id"].as_str().unwrap()).unwrap();
    let title = text(&inner["title"]).unwrap();
    let mut paper = Paper::new(id, title, text(&inner["summary"]).unwrap());
    paper.one_line = text(&inner["ai_summary"]);
    paper.upvotes = count(&inner["upvotes"]).unwrap();
    paper.code_url = text(&inner["githubRepo"]);
    paper.code_stars = count(&inner["githubStars"]);
    paper.project_url = text(&inner["projectPage"]);
    paper.thumbnail_url = text(&item["thumbnail"]);
    paper.organisation = text(&inner["organization"]["fullname"]);
    let authors = inner["authors"].as_array().unwrap();
    paper.authors = authors.iter().filter_map(|a| text(&a["name"])).collect();
    paper
}

#[test]
fn every_recorded_day_fits_into_messages() {
    let Ok(files) = std::fs::read_dir(DAYS) else {
        eprintln!("skipped: {DAYS} is not there");
        return;
    };
    for file in files.map(|file| file.unwrap().path()) {
        if file.extension().is_none_or(|kind| kind != "json") {
            continue;
        }
        let items: Vec<Value> =
            serde_json::from_str(&std::fs::read_to_string(&file).unwrap()).unwrap();
        let entries: Vec<Entry> = items.iter().map(|i| entry(paper(i), &["agents"])).collect();
        for listed in entries.iter().step_by(5).map(|entry| &entry.listed) {
            strict::check(&card_message(listed, &card_context()));
        }
        let messages = digest_messages(&digest_of(entries, 8), &context());
        messages.iter().for_each(strict::check);
        assert_eq!(messages.len(), 1, "{}", file.display());
    }
}
