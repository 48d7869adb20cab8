//! Whatever a paper's texts hold, they stay inside their fields.

use proptest::collection::vec;
use proptest::prelude::*;

use super::*;
use crate::domain::PaperId;
use crate::hostile;

fn paper() -> impl Strategy<Value = Paper> {
    let id = prop_oneof![
        Just("2608.13489"),
        Just("math/0309136"),
        Just("own_{7}\\%=")
    ];
    let texts = || vec(hostile::text(), 0..3);
    let link =
        prop::option::of(hostile::text().prop_map(|text| format!("https://a.example/{text}")));
    (
        id,
        hostile::text(),
        hostile::text(),
        texts(),
        texts(),
        texts(),
        link,
    )
        .prop_map(
            |(id, title, abstract_text, authors, keywords, categories, link)| Paper {
                authors,
                organisation: keywords.first().cloned(),
                keywords,
                categories,
                code_url: link.clone(),
                project_url: link,
                ..Paper::new(PaperId::from_collection(id).unwrap(), title, abstract_text)
            },
        )
}

/// How deep in braces each line of a BibTeX file begins; `None` when more are closed than opened.
fn depths(text: &str) -> Option<Vec<u32>> {
    let mut depth = 0_u32;
    let mut depths = Vec::new();
    for line in text.lines() {
        depths.push(depth);
        for c in line.chars() {
            match c {
                '{' => depth += 1,
                '}' => depth = depth.checked_sub(1)?,
                _ => {}
            }
        }
    }
    depths.push(depth);
    Some(depths)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(ProptestConfig::default().cases / 2))]

    #[test]
    fn bibtex_keeps_its_braces(papers in vec(paper(), 0..3)) {
        let text = CitationFormat::Bibtex.write(&papers);
        let depths = depths(&text).expect("no brace closes what is not open");
        prop_assert_eq!(depths.last(), Some(&0));
        for (line, depth) in text.lines().zip(depths) {
            let begins_field = line.starts_with("  ") && line.contains(" = {") && line.ends_with("},");
            let is_sound = match depth {
                0 => line.is_empty() || line.starts_with("@misc{"),
                1 => begins_field || line == "}",
                _ => false,
            };
            prop_assert!(is_sound, "{line:?} at {depth}");
        }
        prop_assert_eq!(text.lines().filter(|line| line.starts_with("@misc{")).count(), papers.len());
        // No comment swallows the end of a field; a link is printed to the letter.
        for line in text.lines().filter(|line| !line.starts_with("  url")) {
            prop_assert!(!line.replace("\\%", "").contains('%'), "{line}");
        }
    }

    #[test]
    fn ris_has_one_field_a_line(papers in vec(paper(), 0..3)) {
        let text = CitationFormat::Ris.write(&papers);
        prop_assert!(text.is_empty() || text.ends_with("ER  - \r\n"));
        let lines: Vec<&str> = text.split_terminator("\r\n").collect();
        for line in &lines {
            prop_assert_eq!(line.get(2..6), Some("  - "), "{}", line);
            prop_assert!(line[..2].bytes().all(|b| b.is_ascii_uppercase()));
            prop_assert!(!line.chars().any(char::is_control));
        }
        for tag in ["TY", "ER"] {
            prop_assert_eq!(lines.iter().filter(|line| line.starts_with(tag)).count(), papers.len());
        }
    }

    #[test]
    fn csv_reads_back_to_the_same_fields(papers in vec(paper(), 0..3)) {
        let text = CitationFormat::Csv.write(&papers);
        let mut reader = csv::Reader::from_reader(text.as_bytes());
        let rows: Vec<csv::StringRecord> = reader.records().collect::<Result<_, _>>().unwrap();
        prop_assert_eq!(rows.len(), papers.len());
        for (row, paper) in rows.iter().zip(&papers) {
            prop_assert!(row.iter().all(|field| !field.starts_with(['=', '+', '-', '@'])));
            let title = row[1].strip_prefix('\'').unwrap_or(&row[1]);
            let clean = clean(&paper.title);
            prop_assert_eq!(title, clean.strip_prefix('\'').unwrap_or(&clean));
            prop_assert_eq!(&row[7], paper.upvotes.to_string());
        }
    }

    #[test]
    fn markdown_has_one_line_a_paper_and_no_link_of_a_stranger(papers in vec(paper(), 0..3)) {
        let text = CitationFormat::Markdown.write(&papers);
        prop_assert_eq!(text.lines().count(), papers.len());
        for line in text.lines() {
            prop_assert!(line.starts_with("- "));
            let plain = line.replace("\\\\", "").replace("\\]", "").replace("\\[", "");
            let links = plain.matches("](<https://").count();
            prop_assert_eq!(plain.matches(']').count(), links, "{}", line);
            prop_assert!(links <= 2);
        }
    }
}
