//! BibTeX, with the fields that arXiv's own export has.

use std::fmt::Write as _;

use super::{authors, clean, doi, keys, url, year};
use crate::domain::Paper;

pub(super) fn write(papers: &[Paper]) -> String {
    let keys = keys::keys(papers);
    let entries: Vec<String> = papers
        .iter()
        .zip(keys)
        .map(|(paper, key)| entry(paper, &key))
        .collect();
    entries.join("\n")
}

fn entry(paper: &Paper, key: &str) -> String {
    let authors: Vec<String> = authors(paper).map(|name| author(&name)).collect();
    let is_arxiv = paper.id.is_arxiv();
    let arxiv = |value: String| is_arxiv.then_some(value);
    let fields = [
        // Twice in braces: no style may turn its capitals into small letters.
        ("title", Some(format!("{{{}}}", escaped(&paper.title)))),
        ("author", Some(authors.join(" and "))),
        ("year", year(paper).map(|year| year.to_string())),
        ("eprint", arxiv(paper.id.to_string())),
        ("archivePrefix", arxiv("arXiv".to_owned())),
        (
            "primaryClass",
            paper
                .categories
                .first()
                .map(|class| escaped(class))
                .and_then(arxiv),
        ),
        ("doi", doi(paper)),
        ("url", url(paper).map(|url| link(&url))),
        ("note", (!is_arxiv).then(|| escaped(paper.id.as_str()))),
    ];
    let mut entry = format!("@misc{{{key},\n");
    for (name, value) in fields {
        if let Some(value) = value.filter(|value| !value.is_empty()) {
            // A `String` takes everything.
            let _ = writeln!(entry, "  {name:<13} = {{{value}}},");
        }
    }
    entry.push_str("}\n");
    entry
}

/// Inside braces “and” joins no authors and a comma turns no name around.
fn author(name: &str) -> String {
    let written = escaped(name);
    let is_plain = !written.contains(',')
        && !written
            .split(' ')
            .any(|word| word.eq_ignore_ascii_case("and"));
    if is_plain {
        written
    } else {
        format!("{{{written}}}")
    }
}

/// The text as LaTeX prints it. BibTeX counts braces even behind a backslash, so they get names.
fn escaped(text: &str) -> String {
    let mut result = String::new();
    for c in clean(text).chars() {
        match c {
            '\\' => result.push_str("\\textbackslash{}"),
            '{' => result.push_str("\\textbraceleft{}"),
            '}' => result.push_str("\\textbraceright{}"),
            '~' => result.push_str("\\textasciitilde{}"),
            '^' => result.push_str("\\textasciicircum{}"),
            '&' | '%' | '$' | '#' | '_' => {
                result.push('\\');
                result.push(c);
            }
            c => result.push(c),
        }
    }
    result
}

/// A link is printed to the letter, so what would end the field or begin a comment is encoded.
fn link(url: &str) -> String {
    url.replace('\\', "%5C")
        .replace('{', "%7B")
        .replace('}', "%7D")
        .replace(' ', "%20")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::PaperId;

    #[test]
    fn an_entry_has_what_arxiv_gives() {
        let id = PaperId::parse("2608.13489").unwrap();
        let mut paper = Paper::new(id, "Halftone 100% {of} $\\pi_0$ & BERT~", "");
        paper.authors = vec![
            "Aiko Kazehara".into(),
            "Kite and Sons, Inc.".into(),
            " ".into(),
        ];
        paper.categories = vec!["cs.CL".into(), "cs.LG".into()];
        insta::assert_snapshot!(write(&[paper]), @r#"
        @misc{kazehara2026halftone,
          title         = {{Halftone 100\% \textbraceleft{}of\textbraceright{} \$\textbackslash{}pi\_0\$ \& BERT\textasciitilde{}}},
          author        = {Aiko Kazehara and {Kite and Sons, Inc.}},
          year          = {2026},
          eprint        = {2608.13489},
          archivePrefix = {arXiv},
          primaryClass  = {cs.CL},
          doi           = {10.48550/arXiv.2608.13489},
          url           = {https://arxiv.org/abs/2608.13489},
        }
        "#);
    }

    #[test]
    fn a_paper_of_a_collection_names_its_own_id() {
        let mut paper = Paper::new(PaperId::from_collection("own_7").unwrap(), "Kites", "");
        paper.project_url = Some("https://kite.example/{a}_b".to_owned());
        insta::assert_snapshot!(write(&[paper]), @r#"
        @misc{kites,
          title         = {{Kites}},
          url           = {https://kite.example/%7Ba%7D_b},
          note          = {own\_7},
        }
        "#);
    }
}
