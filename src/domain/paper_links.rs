//! The papers that a text names: links to arXiv, Hugging Face and alphaXiv, DOIs of arXiv, bare ids.

use super::PaperId;

/// A text with more papers is a list, and nobody asked for all of them.
pub const MOST_PAPERS_IN_A_TEXT: usize = 10;

/// What stands before an id on the sites that have it.
const SITES: &[&str] = &[
    "arxiv.org/abs/",
    "arxiv.org/pdf/",
    "arxiv.org/html/",
    "huggingface.co/papers/",
    "hf.co/papers/",
    "alphaxiv.org/abs/",
    "alphaxiv.org/pdf/",
    "alphaxiv.org/overview/",
    "doi.org/10.48550/arxiv.",
    "doi:10.48550/arxiv.",
    "arxiv:",
];

/// The papers that a text names, each once, in its order; at most [`MOST_PAPERS_IN_A_TEXT`].
pub fn paper_ids_in(text: &str) -> Vec<PaperId> {
    let mut ids = Vec::new();
    // No id and no link to one has a blank, or anything that puts a link into a sentence.
    let is_between = |c: char| {
        c.is_whitespace()
            || c.is_control()
            || matches!(
                c,
                '<' | '>' | '(' | ')' | '[' | ']' | '{' | '}' | '"' | '|' | '`' | '*' | ',' | ';'
            )
    };
    for piece in text.split(is_between).filter(|piece| !piece.is_empty()) {
        if ids.len() == MOST_PAPERS_IN_A_TEXT {
            break;
        }
        if let Some(id) = id_in(piece)
            && !ids.contains(&id)
        {
            ids.push(id);
        }
    }
    ids
}

/// The id that a piece without blanks is or leads to.
fn id_in(piece: &str) -> Option<PaperId> {
    /// Longer than any link to a paper; what follows is a query.
    const LONGEST: usize = 300;
    let piece: String = piece.chars().take(LONGEST).collect();
    let piece = piece.to_ascii_lowercase();
    let after_site = SITES.iter().find_map(|site| {
        let (before, after) = piece.split_once(site)?;
        leads_here(before).then_some(after)
    });
    let candidate = match after_site {
        Some(after) => after,
        // A number in the address of another site is no paper's.
        None if piece.contains("://") || piece.contains('@') => return None,
        None => {
            let bare = piece.trim_start_matches(|c: char| !c.is_ascii_alphanumeric());
            // Not the old ids: `math/0309136` stands in no sentence, but `and/1234567` may.
            if !bare.starts_with(|c: char| c.is_ascii_digit()) {
                return None;
            }
            bare
        }
    };
    let candidate = candidate.split(['?', '#', '&']).next()?;
    let candidate = candidate.trim_end_matches(|c: char| !c.is_ascii_alphanumeric());
    PaperId::parse(candidate).ok().filter(has_a_month)
}

/// Whether what stands before a site's name leaves it that site: a scheme and subdomains, or nothing of a name.
fn leads_here(before: &str) -> bool {
    let host = before.rsplit_once("//").map_or(before, |(_, host)| host);
    match host.chars().next_back() {
        None => true,
        Some('.') => host
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-')),
        Some(last) => !last.is_alphanumeric() && !matches!(last, '-' | '_' | '/' | '@'),
    }
}

/// The ids since April 2007 begin with year and month, and have a fifth digit since 2015: `1299.9900` in a
/// sentence is a number.
fn has_a_month(id: &PaperId) -> bool {
    let Some((month, number)) = id.as_str().split_once('.') else {
        return true;
    };
    if id.as_str().contains('/') {
        return true;
    }
    let is_month = month
        .get(2..)
        .is_some_and(|month| ("01"..="12").contains(&month));
    let digits = if month < "1501" { 4 } else { 5 };
    is_month && month >= "0704" && number.len() == digits
}

#[cfg(test)]
mod tests {
    use proptest::collection::vec;
    use proptest::prelude::*;

    use super::*;

    fn ids(text: &str) -> Vec<String> {
        paper_ids_in(text).iter().map(PaperId::to_string).collect()
    }

    #[test]
    fn every_way_to_name_a_paper_is_known() {
        for text in [
            "https://arxiv.org/abs/2511.01234v2",
            "look: http://www.arxiv.org/pdf/2511.01234.pdf!",
            "<https://arxiv.org/html/2511.01234v1#S3>",
            "https://export.arxiv.org/abs/2511.01234?context=cs",
            "[paper](https://huggingface.co/papers/2511.01234)",
            "hf.co/papers/2511.01234",
            "(https://www.alphaxiv.org/abs/2511.01234v3)",
            "https://alphaxiv.org/overview/2511.01234",
            "https://doi.org/10.48550/arXiv.2511.01234.",
            "doi:10.48550/arXiv.2511.01234",
            "arXiv:2511.01234v2",
            "see arXiv:2511.01234v2 [cs.CL]",
            "2511.01234",
            "**2511.01234v12**,",
            "‘2511.01234’",
            "(2511.01234)…",
            "HTTPS://ARXIV.ORG/ABS/2511.01234",
            "||https://arxiv.org/abs/2511.01234||",
        ] {
            assert_eq!(ids(text), ["2511.01234"], "{text}");
        }
        assert_eq!(
            ids("https://arxiv.org/abs/math/0309136v1"),
            ["math/0309136"]
        );
        assert_eq!(ids("arXiv:hep-th/9901001"), ["hep-th/9901001"]);
    }

    #[test]
    fn what_only_looks_like_an_id_is_left() {
        for text in [
            "",
            "no paper here",
            "it costs 1299.9900 or 2012.1234, 0703.1234, 1412.12345",
            "12511.01234",
            "2511.012345",
            "2511.01234x",
            "https://evil.example/2511.01234",
            "https://evil.example/arxiv.org/abs/2511.01234",
            "https://notarxiv.org/abs/2511.01234",
            "someone@arxiv.org/abs/2511.01234",
            "and/1234567",
            "<@1234567890.12345>",
            "arxiv.org/list/cs.CL/2511.01234",
        ] {
            assert_eq!(ids(text), [""; 0], "{text}");
        }
    }

    #[test]
    fn papers_come_in_order_and_once() {
        let text = "2511.00002 then arxiv.org/abs/2511.00001, again 2511.00002v7";
        assert_eq!(ids(text), ["2511.00002", "2511.00001"]);
        let many: Vec<String> = (0..40).map(|n| format!("2511.{n:05}")).collect();
        assert_eq!(ids(&many.join("\n")).len(), MOST_PAPERS_IN_A_TEXT);
    }

    fn text() -> impl Strategy<Value = String> {
        #[rustfmt::skip] // a table
        const PIECES: &[&str] = &[
            "https://", "arxiv.org/abs/", "arxiv:", "hf.co/papers/", "doi.org/10.48550/arXiv.", "2511.01234", "v2", ".pdf",
            "math/0309136", " ", "?", "#", "é", "ﷺ", "\u{202E}", "(", "]", ".", "/", "İ", "1", "//", "@", "👩‍👩‍👧",
        ];
        let piece = prop_oneof![
            4 => prop::sample::select(PIECES).prop_map(str::to_owned),
            1 => any::<String>(),
        ];
        vec(piece, 0..60).prop_map(|pieces| pieces.concat())
    }

    proptest! {
        #[test]
        fn any_text_gives_few_ids_each_once_and_each_an_arxiv_id(text in text()) {
            let ids = paper_ids_in(&text);
            prop_assert!(ids.len() <= MOST_PAPERS_IN_A_TEXT);
            for (place, id) in ids.iter().enumerate() {
                prop_assert!(id.is_arxiv());
                prop_assert!(!ids[..place].contains(id));
                prop_assert_eq!(paper_ids_in(&format!("arxiv.org/abs/{id}")), [id.clone()]);
            }
        }
    }
}
