//! The opening of an abstract: as many first sentences as say something.

/// A first sentence shorter than this, in bytes, gets company.
const SAYS_SOMETHING: usize = 80;

/// Words whose full stop does not end a sentence.
const ABBREVIATIONS: &[&str] = &[
    "e.g", "i.e", "al", "fig", "figs", "eq", "eqs", "sec", "tab", "ref", "refs", "vs", "cf", "dr",
    "mr", "ms", "prof", "resp", "approx", "no", "vol", "st", "w.r.t", "viz", "ca", "jr", "inc",
];

/// The first sentence, or the first few when it is very short.
pub(super) fn opening(text: &str) -> &str {
    let mut at = 0;
    while let Some(end) = sentence_end(text, at) {
        if end >= SAYS_SOMETHING {
            return text[..end].trim();
        }
        at = end;
    }
    text.trim()
}

/// The end of the sentence that is open at `from`; `None` when it is the last.
fn sentence_end(text: &str, from: usize) -> Option<usize> {
    text[from..].char_indices().find_map(|(offset, c)| {
        let at = from + offset;
        let end = at + c.len_utf8();
        let ends = match c {
            '。' | '！' | '？' => true,
            '!' | '?' => begins_sentence(&text[end..]),
            '.' => begins_sentence(&text[end..]) && !is_abbreviation(&text[..at]),
            _ => false,
        };
        ends.then_some(end)
    })
}

/// Whether a blank and then no small letter follows: decimals and `e.g.` with a small letter fail here.
fn begins_sentence(rest: &str) -> bool {
    let next = rest.trim_start();
    next.len() < rest.len() && next.chars().next().is_some_and(|c| !c.is_lowercase())
}

fn is_abbreviation(before: &str) -> bool {
    let word = before
        .rsplit(|c: char| c.is_whitespace() || c == '(')
        .next()
        .unwrap_or(before);
    let is_initial = word.chars().count() == 1 && word.chars().all(char::is_uppercase);
    is_initial || ABBREVIATIONS.contains(&word.to_lowercase().as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    const LONG: &str =
        "This sentence is long enough to stand alone, which is what eighty letters are for";

    #[test]
    fn an_abstract_opens_with_its_first_sentence() {
        let text = format!("{LONG}. A second one.");
        assert_eq!(opening(&text), format!("{LONG}."));
    }

    #[test]
    fn a_short_first_sentence_gets_company() {
        let text = format!("Scale matters. {LONG}. A third one.");
        assert_eq!(opening(&text), format!("Scale matters. {LONG}."));
    }

    #[test]
    fn abbreviations_and_decimals_do_not_end_a_sentence() {
        for inside in [
            "(e.g. GPT-4)",
            "by Smith et al. (2024)",
            "as in Fig. 3",
            "by 3.5 points",
            "i.e. Always",
            "of J. Smith",
        ] {
            let text = format!("{LONG} {inside} and goes on! Next.");
            assert_eq!(opening(&text), format!("{LONG} {inside} and goes on!"));
        }
    }

    #[test]
    fn a_text_without_an_end_is_taken_whole() {
        assert_eq!(opening("no end"), "no end");
        assert_eq!(opening(""), "");
        assert_eq!(opening("One. Two."), "One. Two.");
    }
}
