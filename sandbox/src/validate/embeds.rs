//! The limits of embeds.

use serde_json::Value;

use super::text::{
    length_of, list, optional_number, optional_text, optional_truth, optional_url, required_text,
};
use super::{Faults, join};

const MAX_EMBEDS: usize = 10;
const MAX_FIELDS: usize = 25;
/// Over all texts of all embeds of a message.
const MAX_TOTAL: usize = 6_000;
const MAX_URL: usize = 2_048;
const KEYS: &[&str] = &[
    "title",
    "type",
    "description",
    "url",
    "timestamp",
    "color",
    "footer",
    "image",
    "thumbnail",
    "author",
    "fields",
    "provider",
    "video",
];

/// Checks the embeds of a message.
pub(super) fn check_embeds(faults: &mut Faults, embeds: &Value, path: &str) {
    let embeds = list(faults, embeds, path, MAX_EMBEDS);
    for (i, embed) in embeds.iter().enumerate() {
        check_embed(faults, embed, &join(path, i));
    }
    let total: usize = embeds.iter().map(length_of_embed).sum();
    if total > MAX_TOTAL {
        let message = format!("Embed size exceeds maximum size of {MAX_TOTAL}");
        faults.refuse(path, "MAX_EMBED_SIZE_EXCEEDED", message);
    }
}

fn check_embed(faults: &mut Faults, embed: &Value, path: &str) {
    if !embed.is_object() {
        faults.refuse(
            path,
            "MODEL_TYPE_CONVERT",
            "Only dictionaries may be used in a ModelType",
        );
        return;
    }
    faults.known_keys(embed, path, KEYS);
    optional_text(faults, &embed["title"], &join(path, "title"), 256);
    optional_text(
        faults,
        &embed["description"],
        &join(path, "description"),
        4_096,
    );
    optional_url(faults, &embed["url"], &join(path, "url"), MAX_URL);
    optional_number(faults, &embed["color"], &join(path, "color"), 0, 0xFF_FFFF);
    check_timestamp(faults, &embed["timestamp"], &join(path, "timestamp"));
    check_footer_and_author(faults, embed, path);
    for picture in ["image", "thumbnail"] {
        if !embed[picture].is_null() {
            let path = join(path, picture);
            required_text(faults, &embed[picture]["url"], &join(&path, "url"), MAX_URL);
            optional_url(faults, &embed[picture]["url"], &join(&path, "url"), MAX_URL);
        }
    }
    check_fields(faults, &embed["fields"], &join(path, "fields"));
    if is_empty(embed) {
        faults.refuse(
            join(path, "description"),
            "BASE_TYPE_REQUIRED",
            "This field is required",
        );
    }
}

fn check_footer_and_author(faults: &mut Faults, embed: &Value, path: &str) {
    if !embed["footer"].is_null() {
        let path = join(path, "footer");
        faults.known_keys(
            &embed["footer"],
            &path,
            &["text", "icon_url", "proxy_icon_url"],
        );
        required_text(
            faults,
            &embed["footer"]["text"],
            &join(&path, "text"),
            2_048,
        );
        optional_url(
            faults,
            &embed["footer"]["icon_url"],
            &join(&path, "icon_url"),
            MAX_URL,
        );
    }
    if !embed["author"].is_null() {
        let path = join(path, "author");
        faults.known_keys(
            &embed["author"],
            &path,
            &["name", "url", "icon_url", "proxy_icon_url"],
        );
        required_text(faults, &embed["author"]["name"], &join(&path, "name"), 256);
        optional_url(
            faults,
            &embed["author"]["url"],
            &join(&path, "url"),
            MAX_URL,
        );
        optional_url(
            faults,
            &embed["author"]["icon_url"],
            &join(&path, "icon_url"),
            MAX_URL,
        );
    }
}

fn check_fields(faults: &mut Faults, fields: &Value, path: &str) {
    for (i, field) in list(faults, fields, path, MAX_FIELDS).iter().enumerate() {
        let path = join(path, i);
        faults.known_keys(field, &path, &["name", "value", "inline"]);
        required_text(faults, &field["name"], &join(&path, "name"), 256);
        required_text(faults, &field["value"], &join(&path, "value"), 1_024);
        optional_truth(faults, &field["inline"], &join(&path, "inline"));
    }
}

fn check_timestamp(faults: &mut Faults, timestamp: &Value, path: &str) {
    let parses = |text: &str| chrono::DateTime::parse_from_rfc3339(text).is_ok();
    if !timestamp.is_null() && !timestamp.as_str().is_some_and(parses) {
        let message = format!("Could not parse {timestamp}. Should be ISO8601.");
        faults.refuse(path, "DATE_TIME_TYPE_PARSE", message);
    }
}

/// Whether nothing in the embed would show.
fn is_empty(embed: &Value) -> bool {
    let says_nothing = |key: &&str| length_of(&embed[*key]) == 0;
    let lists_nothing = embed["fields"].as_array().is_none_or(Vec::is_empty);
    let shows_nothing = |key: &&str| embed[*key].is_null();
    ["title", "description"].iter().all(says_nothing)
        && lists_nothing
        && [
            "image",
            "thumbnail",
            "author",
            "footer",
            "video",
            "url",
            "timestamp",
        ]
        .iter()
        .all(shows_nothing)
}

fn length_of_embed(embed: &Value) -> usize {
    let fields = embed["fields"].as_array().into_iter().flatten();
    length_of(&embed["title"])
        + length_of(&embed["description"])
        + length_of(&embed["footer"]["text"])
        + length_of(&embed["author"]["name"])
        + fields
            .map(|field| length_of(&field["name"]) + length_of(&field["value"]))
            .sum::<usize>()
}
