//! One paper as an embed: compact in a digest or list, in full on its card.

use super::link;
use super::menu::Choice;
use super::message::{Embed, Picture};
use super::sentence::opening;
use super::tex;
use super::text::{clean, escape, plain, said, shorten, units};
use crate::domain::{Language, ListedPaper, Paper, Saying, saying};

/// The bar at the embed's left: the yellow of Hugging Face's papers page.
const COLOUR: u32 = 0xFF_D2_1E;

/// What one entry should take, so that a digest stays easy to skim.
const AIM: usize = 550;

/// The summary never gets less than this, even beside a long title.
const LEAST_SUMMARY: usize = 100;

/// Nothing longer than this is ever shown, so no more of a text is looked at.
const READ_AT_MOST: usize = 6_000;

/// The room for what a paper matched, and for the reasons with it.
pub(super) const MATCHED_UNITS: usize = 110;
pub(super) const REASONS_UNITS: usize = 300;

/// A paper in a digest or list. `matched` says why it is here in at most `room` units, and may be empty. With
/// `MATCHED_UNITS` never more than 750 units, so eight always fit into one message.
pub(super) fn compact_embed(
    listed: &ListedPaper,
    matched: &str,
    room: usize,
    language: Language,
) -> Embed {
    let title = title(&listed.paper, 190);
    let mut lines = vec![facts_line(listed, 3, language)];
    lines.extend(matched_line(matched, room, language));
    let taken = units(&title) + lines.iter().map(|line| units(line) + 1).sum::<usize>();
    let room = AIM.saturating_sub(taken).max(LEAST_SUMMARY);
    let summary = shorten(&summary(&listed.paper), room);
    lines.insert(0, summary);
    embed(listed, title, lines)
}

/// A paper in one line: title, votes, code, and what it matched. No link in it shows a preview.
pub(super) fn paper_line(
    listed: &ListedPaper,
    matched: &str,
    room: usize,
    language: Language,
) -> String {
    let code = code(&listed.paper, language);
    let matched = matched_line(matched, room, language);
    let facts = [
        Some(linked_title(listed, 120)),
        votes(listed),
        code.map(|(label, address)| format!("[{label}](<{address}>)")),
        matched.map(|line| line.trim_start_matches("-# ").to_owned()),
    ];
    let facts: Vec<String> = facts.into_iter().flatten().collect();
    format!("- {}", facts.join(" · "))
}

/// The title, leading to the paper's page without a preview of it.
pub(super) fn linked_title(listed: &ListedPaper, limit: usize) -> String {
    let title = title(&listed.paper, limit);
    match link::paper_page(listed) {
        Some(page) => format!("[{title}](<{page}>)"),
        None => title,
    }
}

/// A paper's card: the abstract as far as it is read on a screen, more authors, dates, links.
pub(super) fn full_embed(listed: &ListedPaper, why: Option<&str>, language: Language) -> Embed {
    let paper = &listed.paper;
    let one_line = paper.one_line.as_deref().map(readable).unwrap_or_default();
    let abstract_text = readable(&paper.abstract_text);
    let mut lines = Vec::new();
    if !one_line.is_empty() {
        lines.push(format!("**{}**", shorten(&one_line, 400)));
    }
    lines.push(shorten(&abstract_text, 1_500));
    lines.push(facts_line(listed, 5, language));
    lines.push(dates_line(listed, language));
    lines.extend(small_print(&joined(&paper.keywords, 8), 300));
    lines.extend(matched_line(
        why.unwrap_or_default(),
        REASONS_UNITS,
        language,
    ));
    embed(listed, title(paper, 256), lines)
}

/// A paper as a choice of a menu; `None` when its id doesn't fit into one.
pub(super) fn choice(listed: &ListedPaper) -> Option<Choice> {
    let paper = &listed.paper;
    let id = paper.id.as_str();
    if !(1..=100).contains(&units(id)) {
        return None;
    }
    let label = match plain(&readable(&paper.title), 100) {
        empty if empty.is_empty() => id.to_owned(),
        label => label,
    };
    let about: Vec<String> = votes(listed)
        .into_iter()
        .chain(names(&paper.authors, 1))
        .collect();
    Some(Choice::new(&label, id).described(&about.join(" · ")))
}

fn embed(listed: &ListedPaper, title: String, mut lines: Vec<String>) -> Embed {
    lines.retain(|line| !line.is_empty());
    Embed {
        title: Some(title),
        url: link::paper_page(listed),
        description: Some(lines.join("\n")),
        color: Some(COLOUR),
        thumbnail: listed
            .paper
            .thumbnail_url
            .as_deref()
            .and_then(link::picture)
            .map(|url| Picture { url }),
        footer: None,
    }
}

fn title(paper: &Paper, limit: usize) -> String {
    match shorten(&readable(&paper.title), limit) {
        empty if empty.is_empty() => shorten(paper.id.as_str(), limit),
        title => title,
    }
}

/// The feed's own sentence, else how the abstract begins.
fn summary(paper: &Paper) -> String {
    let one_line = paper.one_line.as_deref().map(readable).unwrap_or_default();
    if one_line.is_empty() {
        opening(&readable(&paper.abstract_text)).to_owned()
    } else {
        one_line
    }
}

/// ▲ votes · authors · organisation · code.
fn facts_line(listed: &ListedPaper, authors: usize, language: Language) -> String {
    let paper = &listed.paper;
    let mut facts: Vec<String> = votes(listed)
        .map(|votes| format!("**{votes}**"))
        .into_iter()
        .collect();
    facts.extend(names(&paper.authors, authors).map(|names| shorten(&names, 30 * authors + 20)));
    if let Some(organisation) = &paper.organisation {
        facts.push(shorten(organisation, 50));
    }
    facts.extend(code_link(paper, language));
    facts.retain(|fact| !fact.is_empty());
    facts.join(" · ")
}

/// Papers from elsewhere have no votes to tell.
fn votes(listed: &ListedPaper) -> Option<String> {
    let votes = listed.paper.upvotes;
    match listed.upvotes_gained {
        _ if votes == 0 && listed.first_listed.is_none() => None,
        // All of them won since the last look: the sum says it already.
        Some(gained) if gained > 0 && gained < votes => Some(format!("▲ {votes} (+{gained})")),
        _ => Some(format!("▲ {votes}")),
    }
}

/// “A, B, C +12”, not escaped.
fn names(authors: &[String], shown: usize) -> Option<String> {
    let first: Vec<String> = authors
        .iter()
        .take(shown)
        .map(|name| plain(&tex::simplify(&plain(name, 200)), 40))
        .filter(|name| !name.is_empty())
        .collect();
    let rest = authors.len().saturating_sub(shown);
    let names = first.join(", ");
    match (names.is_empty(), rest) {
        (true, _) => None,
        (false, 0) => Some(names),
        (false, rest) => Some(format!("{names} +{rest}")),
    }
}

fn code_link(paper: &Paper, language: Language) -> Option<String> {
    let (label, address) = code(paper, language)?;
    Some(format!("[{label}]({address})"))
}

/// What leads to the code, and where that is.
fn code(paper: &Paper, language: Language) -> Option<(String, String)> {
    // An address longer than this would push the summary out.
    const LONGEST_LINK: usize = 120;
    let address = paper.code_url.as_deref().and_then(link::code)?;
    if address.len() > LONGEST_LINK {
        return None;
    }
    let stars = paper.code_stars.map(thousands);
    let label = match stars {
        Some(stars) => saying!("paper-code-stars", stars = stars),
        None => saying!("paper-code"),
    };
    Some((said(&label, language), address))
}

/// 12345 → 12.3k
fn thousands(count: u32) -> String {
    match count {
        0..1_000 => count.to_string(),
        1_000..100_000 => format!("{}.{}k", count / 1_000, count % 1_000 / 100),
        _ => format!("{}k", count / 1_000),
    }
}

fn dates_line(listed: &ListedPaper, language: Language) -> String {
    let paper = &listed.paper;
    let mut facts = vec![escape(paper.id.as_str())];
    let said = |saying: Saying| said(&saying, language);
    let listed_on = listed.first_listed;
    facts.extend(listed_on.map(|day| said(saying!("paper-listed", day = day))));
    let published = paper.published;
    facts.extend(published.map(|day| said(saying!("paper-published", day = day))));
    facts.push(shorten(&joined(&paper.categories, 5), 100));
    if paper.comments > 0 {
        facts.push(said(saying!("paper-comments", count = paper.comments)));
    }
    if let Some(address) = paper.project_url.as_deref().and_then(link::project) {
        facts.push(format!("[{}]({address})", said(saying!("paper-project"))));
    }
    facts.retain(|fact| !fact.is_empty());
    facts.join(" · ")
}

fn matched_line(matched: &str, limit: usize, language: Language) -> Option<String> {
    let matched = clean(matched);
    (!matched.is_empty())
        .then(|| {
            let matched = saying!("paper-matched", topics = matched);
            small_print(&matched.plainly(language), limit)
        })
        .flatten()
}

fn small_print(text: &str, limit: usize) -> Option<String> {
    let text = shorten(text, limit);
    (!text.is_empty()).then(|| format!("-# {text}"))
}

fn joined(texts: &[String], most: usize) -> String {
    let texts: Vec<&str> = texts.iter().take(most).map(String::as_str).collect();
    texts.join(", ")
}

/// A text of the feed as plain words, without TeX; not yet escaped.
fn readable(text: &str) -> String {
    let start: String = text.chars().take(READ_AT_MOST).collect();
    clean(&tex::simplify(&clean(&start)))
}
