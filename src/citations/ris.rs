//! RIS: a field a line, lines end with CR and LF.

use super::{authors, clean, doi, family_and_given, url, year};
use crate::domain::Paper;

/// RIS has no type for preprints; “unpublished work” is what reference managers make one of.
const TYPE: &str = "UNPB";

pub(super) fn write(papers: &[Paper]) -> String {
    papers.iter().map(record).collect()
}

fn record(paper: &Paper) -> String {
    let mut fields = vec![("TY", TYPE.to_owned()), ("TI", clean(&paper.title))];
    fields.extend(authors(paper).map(|name| ("AU", author(&name))));
    fields.extend(year(paper).map(|year| ("PY", year.to_string())));
    let published = paper
        .published
        .map(|day| day.format("%Y/%m/%d").to_string());
    fields.extend(published.map(|day| ("DA", day)));
    fields.push(("AB", clean(&paper.abstract_text)));
    fields.extend(paper.keywords.iter().map(|keyword| ("KW", clean(keyword))));
    fields.extend(doi(paper).map(|doi| ("DO", doi)));
    fields.extend(url(paper).map(|url| ("UR", url)));
    if paper.id.is_arxiv() {
        fields.push(("DB", "arXiv".to_owned()));
    }
    fields.push(("AN", clean(paper.id.as_str())));
    fields.retain(|(_, value)| !value.is_empty());
    fields.push(("ER", String::new()));
    let lines = fields
        .iter()
        .map(|(tag, value)| format!("{tag}  - {value}\r\n"));
    lines.collect()
}

/// `Lovelace, Ada`. A comma in the name would be taken for that one.
fn author(name: &str) -> String {
    let name = name.replace(',', " ");
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    match family_and_given(&name) {
        (family, Some(given)) => format!("{family}, {given}"),
        (family, None) => family.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::PaperId;

    #[test]
    fn a_record_is_a_field_a_line() {
        let id = PaperId::parse("2608.13489").unwrap();
        let mut paper = Paper::new(id, "Kites\r\nER  - ", "They\u{202e} fly.");
        paper.authors = vec!["Aiko Marie Kazehara".into(), "Plato".into()];
        paper.keywords = vec!["wind".into(), "paper".into()];
        paper.published = Some("2026-08-12".parse().unwrap());
        let text = write(&[paper]);
        assert!(text.split("\r\n").all(|line| !line.contains(['\r', '\n'])));
        insta::assert_snapshot!(text.replace("\r\n", "\n"), @r#"
        TY  - UNPB
        TI  - Kites ER -
        AU  - Kazehara, Aiko Marie
        AU  - Plato
        PY  - 2026
        DA  - 2026/08/12
        AB  - They fly.
        KW  - wind
        KW  - paper
        DO  - 10.48550/arXiv.2608.13489
        UR  - https://arxiv.org/abs/2608.13489
        DB  - arXiv
        AN  - 2608.13489
        ER  -
        "#);
    }
}
