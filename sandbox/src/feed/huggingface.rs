//! Hugging Face's `/api/daily_papers`: dates, limits, pages, quotas and entity tags as the real one.

use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use axum::Router;
use axum::extract::{Query, State};
use axum::http::{HeaderMap, HeaderName, StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use axum::routing::get;
use chrono::NaiveDate;
use serde_json::{Value, json};

use super::faults::Fault;
use super::script::{FeedRequest, Script, Server, scripted};

/// Requests in five minutes that an address without a token may make.
const QUOTA: u32 = 500;

/// A feed of made-up days.
#[derive(Debug)]
pub struct HuggingFaceFeed {
    server: Server,
    script: Script,
    shelf: Shelf,
}

/// What the feed knows. Clones share it.
#[derive(Debug, Clone, Default)]
struct Shelf(Arc<Mutex<Stock>>);

#[derive(Debug, Default)]
struct Stock {
    days: BTreeMap<NaiveDate, Vec<Value>>,
    today: NaiveDate,
    quota_left: u32,
}

scripted!(HuggingFaceFeed, "PAPERBOY_HUGGINGFACE_URL");

impl HuggingFaceFeed {
    /// Serves these days, each a list of items in the feed's own schema. The feed's clock stands
    /// on the newest of them until it is set.
    pub async fn start(days: BTreeMap<NaiveDate, Vec<Value>>) -> std::io::Result<Self> {
        let today = days.keys().next_back().copied().unwrap_or_default();
        let shelf = Shelf(Arc::new(Mutex::new(Stock {
            days,
            today,
            quota_left: QUOTA,
        })));
        let script = Script::default();
        let routes = Router::new()
            .route("/api/daily_papers", get(daily_papers))
            .with_state(shelf.clone());
        Ok(Self {
            server: Server::start(routes, script.clone()).await?,
            script,
            shelf,
        })
    }

    /// Sets the feed's clock: later days are refused.
    pub fn set_today(&self, today: NaiveDate) {
        self.shelf.stock().today = today;
    }

    /// Replaces a day's list.
    pub fn set_day(&self, day: NaiveDate, items: Vec<Value>) {
        self.shelf.stock().days.insert(day, items);
    }

    /// Sets a paper's votes on every day that lists it.
    pub fn set_votes(&self, id: &str, upvotes: u32) {
        let mut stock = self.shelf.stock();
        let items = stock.days.values_mut().flatten();
        for item in items.filter(|item| item["paper"]["id"] == id) {
            item["paper"]["upvotes"] = upvotes.into();
        }
    }

    /// Sets how many more requests are answered before the feed says 429.
    pub fn set_quota_left(&self, requests: u32) {
        self.shelf.stock().quota_left = requests;
    }
}

impl Shelf {
    fn stock(&self) -> MutexGuard<'_, Stock> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What was asked for, checked.
struct Wanted {
    date: Option<NaiveDate>,
    limit: usize,
    page: usize,
}

async fn daily_papers(
    State(shelf): State<Shelf>,
    Query(query): Query<BTreeMap<String, String>>,
    headers: HeaderMap,
) -> Response {
    let mut stock = shelf.stock();
    let Some(left) = stock.quota_left.checked_sub(1) else {
        let body = json!({"error": "You have reached the quota of requests"});
        return answer(StatusCode::TOO_MANY_REQUESTS, 0, &[], body.to_string());
    };
    stock.quota_left = left;
    let wanted = match wanted(&query, stock.today) {
        Ok(wanted) => wanted,
        Err(error) => {
            let body = json!({ "error": error }).to_string();
            return answer(StatusCode::BAD_REQUEST, left, &[], body);
        }
    };
    let items = stock.items(wanted.date);
    let start = (wanted.page * wanted.limit).min(items.len());
    let end = (start + wanted.limit).min(items.len());
    let body = Value::from(items[start..end].to_vec()).to_string();
    let etag = etag(&body);
    let mut extra = vec![(header::ETAG, etag.clone())];
    if end < items.len() {
        extra.push((header::LINK, next_link(&query, &headers, wanted.page + 1)));
    }
    let known = headers.get(header::IF_NONE_MATCH);
    if known.is_some_and(|known| known.as_bytes() == etag.as_bytes()) {
        return answer(StatusCode::NOT_MODIFIED, left, &extra, String::new());
    }
    answer(StatusCode::OK, left, &extra, body)
}

impl Stock {
    /// A day's items, the most voted first; without a day all of them, the newest day first.
    fn items(&self, date: Option<NaiveDate>) -> Vec<Value> {
        let Some(date) = date else {
            return self.days.values().rev().flatten().cloned().collect();
        };
        let mut items = self.days.get(&date).cloned().unwrap_or_default();
        let votes = |item: &Value| item["paper"]["upvotes"].as_i64();
        items.sort_by_key(|item| std::cmp::Reverse(votes(item)));
        items
    }
}

fn wanted(query: &BTreeMap<String, String>, today: NaiveDate) -> Result<Wanted, String> {
    let date = query
        .get("date")
        .map(|date| {
            NaiveDate::parse_from_str(date, "%Y-%m-%d").map_err(|_| format!("Invalid date: {date}"))
        })
        .transpose()?;
    if date.is_some_and(|date| date > today) {
        return Err("The date must not be in the future".to_owned());
    }
    let number = |key, default| {
        query.get(key).map_or(Ok(default), |text| {
            text.parse::<usize>()
                .map_err(|_| format!("Invalid input: expected number for {key}"))
        })
    };
    let limit = number("limit", 50)?;
    match limit {
        0 => return Err("Too small: expected number to be >=1".to_owned()),
        101.. => return Err("Too big: expected number to be <=100".to_owned()),
        _ => {}
    }
    let page = number("p", 0)?;
    Ok(Wanted { date, limit, page })
}

fn next_link(query: &BTreeMap<String, String>, headers: &HeaderMap, page: usize) -> String {
    let host = headers.get(header::HOST);
    let host = host.and_then(|host| host.to_str().ok()).unwrap_or_default();
    let kept = query.iter().filter(|(key, _)| *key != "p");
    let kept: Vec<String> = kept.map(|(key, value)| format!("{key}={value}")).collect();
    let kept = kept.join("&");
    format!("<http://{host}/api/daily_papers?{kept}&p={page}>; rel=\"next\"")
}

fn etag(body: &str) -> String {
    let mut hasher = DefaultHasher::new();
    body.hash(&mut hasher);
    format!("W/\"{:x}-{:x}\"", body.len(), hasher.finish())
}

fn answer(status: StatusCode, left: u32, extra: &[(HeaderName, String)], body: String) -> Response {
    let mut response = (status, body).into_response();
    let headers = response.headers_mut();
    let standing = [
        (
            header::CONTENT_TYPE,
            "application/json; charset=utf-8".to_owned(),
        ),
        (
            HeaderName::from_static("ratelimit"),
            format!("\"api\";r={left};t=300"),
        ),
        (
            HeaderName::from_static("ratelimit-policy"),
            format!("\"fixed window\";\"api\";q={QUOTA};w=300"),
        ),
    ];
    for (name, value) in standing.iter().chain(extra) {
        if let Ok(value) = value.parse() {
            headers.insert(name.clone(), value);
        }
    }
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn items(count: usize) -> Vec<Value> {
        let item = |n: usize| json!({"paper": {"id": format!("2608.{n:05}"), "upvotes": n}});
        (0..count).map(item).collect()
    }

    async fn feed(count: usize) -> HuggingFaceFeed {
        let days = BTreeMap::from([(day("2026-08-14"), items(count))]);
        HuggingFaceFeed::start(days).await.unwrap()
    }

    async fn ask(feed: &HuggingFaceFeed, query: &str) -> (u16, HeaderMap, Value) {
        let url = format!("{}/api/daily_papers?{query}", feed.url());
        let response = reqwest::get(url).await.unwrap();
        let (status, headers) = (response.status().as_u16(), response.headers().clone());
        (status, headers, response.json().await.unwrap_or_default())
    }

    #[tokio::test]
    async fn a_day_is_given_in_pages_with_the_most_voted_first() {
        let feed = feed(120).await;
        let (status, headers, body) = ask(&feed, "date=2026-08-14").await;
        assert_eq!((status, body.as_array().unwrap().len()), (200, 50));
        assert_eq!(body[0]["paper"]["upvotes"], 119);
        assert!(
            headers["link"]
                .to_str()
                .unwrap()
                .contains("date=2026-08-14&p=1")
        );
        let (_, headers, body) = ask(&feed, "date=2026-08-14&limit=100&p=1").await;
        assert_eq!(body.as_array().unwrap().len(), 20);
        assert!(!headers.contains_key("link"));
        assert_eq!(headers["ratelimit"], "\"api\";r=498;t=300");
    }

    #[tokio::test]
    async fn empty_days_are_answers_and_bad_questions_are_not() {
        let feed = feed(1).await;
        assert_eq!(ask(&feed, "date=2026-08-09").await.2, json!([]));
        for query in [
            "date=2026-08-15",
            "date=14.8.2026",
            "limit=101",
            "limit=0",
            "p=x",
        ] {
            let (status, _, body) = ask(&feed, query).await;
            assert_eq!(status, 400, "{query}");
            assert!(body["error"].is_string());
        }
    }

    #[tokio::test]
    async fn an_answer_that_did_not_change_is_304() {
        let feed = feed(3).await;
        let etag = ask(&feed, "date=2026-08-14").await.1["etag"].clone();
        let again = async || {
            let url = format!("{}/api/daily_papers?date=2026-08-14", feed.url());
            let request = reqwest::Client::new()
                .get(url)
                .header("if-none-match", etag.clone());
            request.send().await.unwrap().status().as_u16()
        };
        assert_eq!(again().await, 304);
        feed.set_votes("2608.00001", 77);
        assert_eq!(again().await, 200);
    }

    #[tokio::test]
    async fn faults_happen_once_and_in_order() {
        let feed = feed(3).await;
        feed.fail_next(Fault::Status(502));
        feed.fail_next(Fault::Reset);
        let url = format!("{}/api/daily_papers", feed.url());
        assert_eq!(reqwest::get(&url).await.unwrap().status(), 502);
        assert!(reqwest::get(&url).await.is_err());
        assert_eq!(reqwest::get(&url).await.unwrap().status(), 200);
        let statuses: Vec<u16> = feed.requests().iter().map(|r| r.status).collect();
        assert_eq!(statuses, [502, 0, 200]);
    }

    #[tokio::test]
    async fn a_used_up_quota_is_429() {
        let feed = feed(3).await;
        feed.set_quota_left(1);
        assert_eq!(ask(&feed, "").await.0, 200);
        let (status, headers, _) = ask(&feed, "").await;
        assert_eq!(status, 429);
        assert_eq!(headers["ratelimit"], "\"api\";r=0;t=300");
    }
}
