//! Other ways to say what a group of words says: synonyms of built-in topics, and abbreviations learned from
//! the papers. Nothing that is only related: whoever types words must not be surprised by what they find.

use super::abbreviations::{Abbreviations, key_of};
use super::builtin::{self, BuiltinTopic};
use super::forms::{Term, phrases_of, terms_of};
use super::query::Reading;
use super::reasons::Source;

/// More words than this are a sentence: a name in it is not the topic.
const MOST_WORDS: usize = 8;

/// Alternatives of one group of words, its own words included.
const MOST_READINGS: usize = 24;

/// The share of a short form's uses that a long form needs before the short form is read for it: who finds it
/// must not find something else.
const MAIN_MEANING: f64 = 0.8;

/// Two letters stand for too many things to be read for a long form.
const SHORTEST_SHORT: usize = 3;

/// One way to say some words: stretches of terms, each with where it comes from.
type Variant = Vec<(Vec<Term>, Source)>;

/// A stretch of a group of words.
#[derive(Debug)]
enum Part<'a> {
    Words(&'a [String]),
    /// The name of a built-in topic, as written.
    Topic(&'a [String], &'static BuiltinTopic),
    /// A short or a long form, and those that belong to it.
    Abbreviation(&'a [String], Vec<Variant>),
}

/// The words themselves first, then each other way to say them.
pub(super) fn readings_of(words: &[String], abbreviations: &Abbreviations) -> Vec<Reading> {
    let mut readings: Vec<Reading> = Vec::new();
    for variant in variants_of(words, abbreviations) {
        let mut sources = variant.iter().map(|(_, source)| source);
        let source = sources.find(|source| **source != Source::Typed).cloned();
        let terms = variant.into_iter().flat_map(|(terms, _)| terms).collect();
        if let Some(reading) = Reading::of(terms, source.unwrap_or(Source::Typed))
            && !readings
                .iter()
                .any(|known| known.phrases == reading.phrases)
        {
            readings.push(reading);
        }
    }
    readings
}

fn variants_of(words: &[String], abbreviations: &Abbreviations) -> Vec<Variant> {
    let parts = parts_of(words, abbreviations);
    let mut variants = vec![Variant::new()];
    for part in &parts {
        let choices = match part {
            Part::Words(words) => vec![typed(words)],
            Part::Topic(words, topic) => names_of(words, topic, parts.len() == 1),
            Part::Abbreviation(words, others) => {
                // A built-in topic inside keeps its synonyms: “deep RL” beside “DRL”.
                let mut choices = variants_of(words, &Abbreviations::default());
                choices.extend_from_slice(others);
                choices
            }
        };
        variants = variants
            .iter()
            .flat_map(|variant| {
                choices
                    .iter()
                    .map(|choice| [variant.as_slice(), choice].concat())
            })
            .take(MOST_READINGS)
            .collect();
    }
    variants
}

/// The name as written, and the topic's names. Beside other words only what is a name of the same: a whole
/// topic may be wider.
fn names_of(words: &[String], topic: &'static BuiltinTopic, is_alone: bool) -> Vec<Variant> {
    let covered = if is_alone { topic.covers() } else { &[] };
    let names = topic.names().chain(covered.iter().map(String::as_str));
    let names = names.filter_map(|name| literal(name, &Source::Topic(topic.name())));
    std::iter::once(typed(words)).chain(names).collect()
}

fn typed(words: &[String]) -> Variant {
    vec![(terms_of(words), Source::Typed)]
}

/// A synonym as one term whose forms are whole phrases.
fn literal(written: &str, source: &Source) -> Option<Variant> {
    let words: Vec<String> = written.split_whitespace().map(str::to_owned).collect();
    let forms = phrases_of(&terms_of(&words));
    let term = Term {
        written: written.to_owned(),
        forms,
        is_stop_word: false,
    };
    (!term.forms.is_empty()).then(|| vec![(vec![term], source.clone())])
}

/// Finds the names of built-in topics and what was learned, the longest first.
fn parts_of<'a>(words: &'a [String], abbreviations: &Abbreviations) -> Vec<Part<'a>> {
    if words.len() > MOST_WORDS {
        return vec![Part::Words(words)];
    }
    let mut parts = Vec::new();
    let mut plain_from = 0;
    let mut start = 0;
    while start < words.len() {
        let found = (start + 1..=words.len())
            .rev()
            .find_map(|end| Some((end, part_named(&words[start..end], abbreviations)?)));
        if let Some((end, part)) = found {
            parts.extend(plain(&words[plain_from..start]));
            parts.push(part);
            plain_from = end;
            start = end;
        } else {
            start += 1;
        }
    }
    parts.extend(plain(&words[plain_from..]));
    parts
}

fn plain(words: &[String]) -> Option<Part<'_>> {
    (!words.is_empty()).then_some(Part::Words(words))
}

/// What all these words together are a name of. Built-in topics come first: people have read them.
fn part_named<'a>(words: &'a [String], abbreviations: &Abbreviations) -> Option<Part<'a>> {
    if words.len() <= builtin::LONGEST_NAME
        && let Some(topic) = builtin::topic_named(words)
    {
        return Some(Part::Topic(words, topic));
    }
    if abbreviations.is_empty() {
        return None;
    }
    let others = other_forms_of(words, abbreviations);
    (!others.is_empty()).then_some(Part::Abbreviation(words, others))
}

fn other_forms_of(words: &[String], abbreviations: &Abbreviations) -> Vec<Variant> {
    let key = key_of(words);
    let longs = abbreviations.long_forms_of(&key).into_iter();
    let shorts = abbreviations.short_forms_of(&key).into_iter();
    let shorts = shorts.filter(|pair| {
        // What a built-in topic's name finds is that topic.
        let is_topic = builtin::topic_named(&[pair.written_short.to_owned()]).is_some();
        pair.share >= MAIN_MEANING && pair.short.len() >= SHORTEST_SHORT && !is_topic
    });
    let longs = longs.filter_map(|pair| {
        let source = Source::LongFor(pair.written_short.to_owned());
        literal(pair.written_long, &source)
    });
    let shorts = shorts.filter_map(|pair| {
        let source = Source::ShortFor(pair.written_long.to_owned());
        literal(pair.written_short, &source)
    });
    longs.chain(shorts).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Paper, PaperId};
    use crate::matching::abbreviations_of;

    fn learned() -> Abbreviations {
        let mut table = Abbreviations::default();
        for text in [
            "Soft actor-critic (SAC), attack success rate (ASR), deep reinforcement learning (DRL)",
            "score-sampling layers (SSL) or step-size laws (SSL), maximum a posteriori (MAP)",
            "soft actor-critic (SAC) with RL (real life), VQ-VAE (vector quantized VAE)",
        ] {
            let id = PaperId::parse("2501.00001").unwrap();
            let explained = abbreviations_of(&Paper::new(id, "A title", text));
            table.note(&explained);
            table.note(&explained);
        }
        table
    }

    fn readings(text: &str) -> Vec<String> {
        let words: Vec<String> = text.split(' ').map(str::to_owned).collect();
        let readings = readings_of(&words, &learned()).into_iter();
        readings.map(|reading| reading.written).collect()
    }

    #[test]
    fn abbreviations_are_read_both_ways() {
        let table: &[(&str, &[&str])] = &[
            ("sac", &["sac", "soft actor-critic"]),
            ("soft actor critic", &["soft actor critic", "SAC"]),
            ("stable sac", &["stable sac", "stable soft actor-critic"]),
            ("vq-vae", &["vq-vae", "vector quantized VAE"]),
            // An ambiguous one is read as all that it means, but is none of these for sure.
            ("ssl", &["ssl", "score-sampling layers", "step-size laws"]),
            ("step-size laws", &["step-size laws"]),
            // A built-in topic comes first, and is no other word's short form.
            ("rl", &["rl", "reinforcement learning"]),
            ("attack success rate", &["attack success rate"]),
            (
                "deep reinforcement learning",
                &["deep reinforcement learning", "deep rl", "DRL"],
            ),
            // Ordinary words are not short forms.
            ("map", &["map"]),
            ("maximum a posteriori", &["maximum a posteriori"]),
        ];
        for (text, expected) in table {
            assert_eq!(&readings(text), expected, "{text}");
        }
    }

    #[test]
    fn readings_do_not_multiply_without_end() {
        assert!(readings("sac ssl sac ssl sac ssl sac ssl").len() <= MOST_READINGS);
        let sentence = "a sentence of nine words is no sac name";
        assert_eq!(readings(sentence), [sentence]);
    }
}
