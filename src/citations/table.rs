//! CSV for spreadsheets.

use super::{authors, clean, url};
use crate::domain::Paper;

const COLUMNS: [&str; 11] = [
    "id",
    "title",
    "authors",
    "published",
    "organisation",
    "categories",
    "keywords",
    "votes",
    "url",
    "code",
    "abstract",
];

/// Lists in one field are joined by this.
const BETWEEN: &str = "; ";

pub(super) fn write(papers: &[Paper]) -> String {
    let mut writer = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .from_writer(Vec::new());
    let rows = std::iter::once(COLUMNS.map(str::to_owned)).chain(papers.iter().map(row));
    for row in rows {
        // All rows are of one length and a `Vec` takes everything: there is nothing to fail.
        let _ = writer.write_record(&row);
    }
    let bytes = writer.into_inner().unwrap_or_default();
    String::from_utf8(bytes).unwrap_or_default()
}

fn row(paper: &Paper) -> [String; 11] {
    let optional = |text: &Option<String>| text.clone().unwrap_or_default();
    [
        paper.id.to_string(),
        paper.title.clone(),
        authors(paper).collect::<Vec<_>>().join(BETWEEN),
        paper
            .published
            .map(|day| day.to_string())
            .unwrap_or_default(),
        optional(&paper.organisation),
        paper.categories.join(BETWEEN),
        paper.keywords.join(BETWEEN),
        paper.upvotes.to_string(),
        url(paper).unwrap_or_default(),
        optional(&paper.code_url),
        paper.abstract_text.clone(),
    ]
    .map(|text| without_formula(clean(&text)))
}

/// A spreadsheet runs what begins with these; behind an apostrophe it is text. Source:
/// <https://owasp.org/www-community/attacks/CSV_Injection>.
fn without_formula(text: String) -> String {
    if text.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']) {
        format!("'{text}")
    } else {
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::PaperId;

    #[test]
    fn a_row_is_text_whatever_it_begins_with() {
        let id = PaperId::parse("2608.13489").unwrap();
        let mut paper = Paper::new(id, "=HYPERLINK(\"http://evil\", 1)", "One,\n\"two\".");
        paper.authors = vec!["Ada Lovelace".into(), "Bo, Jr.".into()];
        paper.organisation = Some("@sum".to_owned());
        paper.published = Some("2026-08-12".parse().unwrap());
        paper.upvotes = 7;
        insta::assert_snapshot!(write(&[paper]).replace("\r\n", "\n"), @r#"
        id,title,authors,published,organisation,categories,keywords,votes,url,code,abstract
        2608.13489,"'=HYPERLINK(""http://evil"", 1)","Ada Lovelace; Bo, Jr.",2026-08-12,'@sum,,,7,https://arxiv.org/abs/2608.13489,,"One, ""two""."
        "#);
        assert_eq!(write(&[]).lines().count(), 1);
    }
}
