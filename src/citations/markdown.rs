//! Markdown: a list with a link for each paper.

use super::{authors, clean, url, year};
use crate::domain::Paper;

/// A longer list of authors ends with “et al.”.
const MOST_AUTHORS: usize = 8;

pub(super) fn write(papers: &[Paper]) -> String {
    papers.iter().map(line).collect()
}

fn line(paper: &Paper) -> String {
    let title = match clean(&paper.title) {
        title if title.is_empty() => escaped(paper.id.as_str()),
        title => escaped(&title),
    };
    let title = match url(paper) {
        Some(url) => format!("[{title}](<{}>)", target(&url)),
        None => title,
    };
    let mut names: Vec<String> = authors(paper).map(|name| escaped(&name)).collect();
    if names.len() > MOST_AUTHORS {
        names.truncate(MOST_AUTHORS);
        names.push("et al.".to_owned());
    }
    let year = year(paper).map(|year| year.to_string());
    let code = paper.code_url.as_deref().map(clean);
    let code = code.map(|url| format!("[code](<{}>)", target(&url)));
    let facts = [Some(names.join(", ")), year, code];
    let facts = facts.into_iter().flatten().filter(|fact| !fact.is_empty());
    let facts: Vec<String> = std::iter::once(title).chain(facts).collect();
    format!("- {}\n", facts.join(" · "))
}

/// Every sign that Markdown may read as its own, behind a backslash: it is shown as it is.
fn escaped(text: &str) -> String {
    let mut result = String::new();
    let mut before = ' ';
    let mut characters = text.chars().peekable();
    while let Some(c) = characters.next() {
        let after = characters.peek().copied().unwrap_or(' ');
        let is_harmless = match c {
            // `GPT-4.5: a study` stays readable; `www.` and `https://` would become links.
            '-' => before.is_alphanumeric() && after.is_alphanumeric(),
            '.' => before.is_ascii_digit() && after.is_ascii_digit(),
            ':' => after == ' ',
            ',' | ';' | '?' | '\'' | '/' => true,
            c => !c.is_ascii_punctuation(),
        };
        if !is_harmless {
            result.push('\\');
        }
        result.push(c);
        before = c;
    }
    result
}

/// A link between angle brackets ends at one; brackets would confuse simpler readers.
fn target(url: &str) -> String {
    const ENCODED: [(char, &str); 8] = [
        ('\\', "%5C"),
        ('<', "%3C"),
        ('>', "%3E"),
        ('[', "%5B"),
        (']', "%5D"),
        ('(', "%28"),
        (')', "%29"),
        (' ', "%20"),
    ];
    ENCODED
        .iter()
        .fold(url.to_owned(), |url, (c, code)| url.replace(*c, code))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::PaperId;

    #[test]
    fn a_line_links_the_title_and_names_who_wrote_it() {
        let id = PaperId::parse("2608.13489").unwrap();
        let mut paper = Paper::new(id, "GPT-4.5: Kites](http://evil) *fly* <b>", "");
        paper.authors = vec!["Ada Lovelace".into(), "_Bo_".into()];
        paper.code_url = Some("https://code.example/a>b".into());
        let mut own = Paper::new(PaperId::from_collection("own-7").unwrap(), "", "");
        own.authors = (0..9).map(|n| format!("N{n}")).collect();
        insta::assert_snapshot!(write(&[paper, own]), @r#"
        - [GPT-4.5: Kites\]\(http\://evil\) \*fly\* \<b\>](<https://arxiv.org/abs/2608.13489>) · Ada Lovelace, \_Bo\_ · 2026 · [code](<https://code.example/a%3Eb>)
        - own-7 · N0, N1, N2, N3, N4, N5, N6, N7, et al.
        "#);
    }
}
