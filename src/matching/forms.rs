//! The ways in which one written word may stand in a paper: `pre-training`, `pre training`, `pretraining`.

use super::stop_words::{is_asking_word, is_stop_word};
use super::word::{Sequence, Word};
use super::words::{folded, stems};

/// One word of a topic, with everything that counts as it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Term {
    /// As the person wrote it.
    pub(crate) written: String,
    /// Alternatives, the written one first.
    pub(crate) forms: Vec<Sequence>,
    /// Says nothing about a subject.
    pub(crate) is_stop_word: bool,
}

impl Term {
    /// Whether it may belong to the asking: "information on …".
    pub(super) fn is_asking(&self) -> bool {
        is_asking_word(&self.written.to_lowercase())
    }
}

/// First parts that people join, hyphenate or set apart as they please, and that hardly stand alone.
const FIRST_PARTS: &[&str] = &[
    "anti", "auto", "cross", "few", "fine", "meta", "multi", "non", "pre", "pseudo", "self",
    "semi", "spatio", "zero",
];

/// More alternatives than this are cut: they multiply.
const MOST_COMBINATIONS: usize = 12;

/// The terms of some written words.
pub(crate) fn terms_of(words: &[String]) -> Vec<Term> {
    let mut terms = Vec::new();
    let mut rest = words;
    while let Some((word, after)) = rest.split_first() {
        rest = after;
        let pieces = folded(word);
        if let [piece] = pieces.as_slice()
            && FIRST_PARTS.contains(&piece.as_str())
            && let Some((next, after_next)) = after.split_first()
            && let [second] = folded(next).as_slice()
            && !is_stop_word(second)
        {
            rest = after_next;
            terms.push(Term {
                written: format!("{word} {next}"),
                forms: apart_and_joined(piece, second),
                is_stop_word: false,
            });
            continue;
        }
        terms.extend(term_of(word, &pieces));
    }
    terms
}

fn term_of(word: &str, pieces: &[String]) -> Option<Term> {
    // The s of a genitive says nothing.
    let (word, pieces) = match (word.strip_suffix("'s"), pieces) {
        (Some(owner), [rest @ .., _]) if !rest.is_empty() => (owner, rest),
        _ => (word, pieces),
    };
    let forms = match pieces {
        [] => return None,
        [piece] => {
            let mut forms = vec![sequence(word)];
            push_new(&mut forms, sequence(piece));
            if let Some((first, second)) = divided(piece) {
                push_new(&mut forms, vec![stem(first), stem(second)]);
            }
            // `lms` may be the plural of an abbreviation; in a paper, capitals tell.
            if piece.len() == 3
                && let Some(singular) = piece.strip_suffix('s')
                && !singular.contains(['a', 'e', 'i', 'o', 'u', 'y', 's'])
            {
                push_new(&mut forms, vec![singular.into()]);
            }
            forms
        }
        [first, second] if word.contains('-') => apart_and_joined(first, second),
        _ => vec![sequence(word)],
    };
    Some(Term {
        written: word.to_owned(),
        is_stop_word: pieces.iter().all(|piece| is_stop_word(piece)),
        forms,
    })
}

fn apart_and_joined(first: &str, second: &str) -> Vec<Sequence> {
    vec![
        vec![stem(first), stem(second)],
        sequence(&format!("{first}{second}")),
    ]
}

/// `multimodal` → `multi`, `modal`; `gpt4` → `gpt`, `4`.
fn divided(word: &str) -> Option<(&str, &str)> {
    const SHORTEST_REST: usize = 5;
    let digits = word.find(|c: char| c.is_ascii_digit()).unwrap_or_default();
    if digits > 1
        && word[..digits].bytes().all(|b| b.is_ascii_lowercase())
        && word[digits..].bytes().all(|b| b.is_ascii_digit())
    {
        return Some(word.split_at(digits));
    }
    FIRST_PARTS.iter().find_map(|first| {
        word.strip_prefix(first)
            .filter(|rest| {
                rest.len() >= SHORTEST_REST && rest.bytes().all(|b| b.is_ascii_lowercase())
            })
            .map(|rest| (*first, rest))
    })
}

fn sequence(text: &str) -> Sequence {
    stems(text).into_iter().map(Word::from).collect()
}

fn stem(word: &str) -> Word {
    stems(word).concat().into()
}

/// The terms next to one another: each choice of forms gives one sequence.
pub(crate) fn phrases_of(terms: &[Term]) -> Vec<Sequence> {
    let mut phrases = Vec::new();
    for combination in combinations_of(terms.iter()) {
        push_new(&mut phrases, trimmed(combination.concat()));
    }
    phrases.retain(|phrase| !phrase.is_empty());
    phrases
}

/// Without the places at the ends where any word may stand.
fn trimmed(mut phrase: Sequence) -> Sequence {
    let end = phrase.iter().rposition(|word| !word.is_any());
    phrase.truncate(end.map_or(0, |end| end + 1));
    let start = phrase.iter().position(|word| !word.is_any());
    phrase.drain(..start.unwrap_or_default());
    phrase
}

/// Each choice of one form for each term. With too many choices only the written forms are taken.
pub(crate) fn combinations_of<'a>(
    terms: impl Iterator<Item = &'a Term> + Clone,
) -> Vec<Vec<Sequence>> {
    let choices = terms.clone().fold(1_usize, |product, term| {
        product.saturating_mul(term.forms.len())
    });
    let most = if choices > MOST_COMBINATIONS {
        1
    } else {
        usize::MAX
    };
    terms.fold(vec![Vec::new()], |combinations, term| {
        combinations
            .iter()
            .flat_map(|combination| {
                term.forms.iter().take(most).map(|form| {
                    let mut longer = combination.clone();
                    longer.push(form.clone());
                    longer
                })
            })
            .collect()
    })
}

pub(crate) fn push_new<T: PartialEq>(list: &mut Vec<T>, item: T) {
    if !list.contains(&item) {
        list.push(item);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn forms(text: &str) -> Vec<Vec<String>> {
        let words: Vec<String> = text.split(' ').map(str::to_owned).collect();
        terms_of(&words)
            .into_iter()
            .map(|term| term.forms.iter().map(text_of).collect())
            .collect()
    }

    fn text_of(form: &Sequence) -> String {
        let words: Vec<&str> = form.iter().map(Word::text).collect();
        words.join(" ")
    }

    #[test]
    fn hyphens_blanks_and_neither_are_one_word() {
        let table: &[(&str, &[&[&str]])] = &[
            ("text-to-image", &[&["text to imag"]]),
            ("pre-training", &[&["pre train", "pretrain"]]),
            ("pretraining", &[&["pretrain", "pre train"]]),
            ("pre training", &[&["pre train", "pretrain"]]),
            (
                "multi agent systems",
                &[&["multi agent", "multiag"], &["system"]],
            ),
            ("gpt-4", &[&["gpt 4", "gpt4"]]),
            ("gpt4", &[&["gpt4", "gpt 4"]]),
            ("c++", &[&["cpp"]]),
            ("lms", &[&["lms", "lm"]]),
            ("data to text", &[&["data"], &["to"], &["text"]]),
        ];
        for (text, expected) in table {
            assert_eq!(&forms(text), expected, "{text}");
        }
    }

    #[test]
    fn too_many_choices_are_cut_to_the_written_ones() {
        let words: Vec<String> = ["a-b", "c-d", "e-f", "g-h"].map(str::to_owned).to_vec();
        assert_eq!(phrases_of(&terms_of(&words)).len(), 1);
        assert_eq!(phrases_of(&terms_of(&words[..3])).len(), 8);
    }
}
