//! What counts as one word.

use proptest::prelude::*;

use super::*;
use crate::domain::PaperId;

#[test]
fn words_are_folded_and_stemmed() {
    let table = [
        ("Diffusion Models", "diffus model"),
        ("Poincaré naïve Łukasz Straße", "poincar naiv lukasz strass"),
        ("text-to-image GPT-4", "text to imag gpt 4"),
        ("GANs LLMs LMs VAEs TTS CSS", "gan llm lm vae tts css"),
        ("gans llms cnns gps", "gan llm cnn gps"),
        ("C++ c# .NET x.net F#", "cpp csharp dotnet x net fsharp"),
        ("$\\pi_0$ ﬁne ５", "pi 0 fine 5"),
        ("soft\u{ad}hyphen", "softhyphen"),
        ("BERT's", "bert s"),
        ("日本語 нейронные", "日本語 неиронные"),
        ("··· — !", ""),
    ];
    for (text, expected) in table {
        assert_eq!(stems(text).join(" "), expected, "{text}");
    }
}

#[test]
fn names_and_keywords_are_kept_apart() {
    let mut paper = Paper::new(PaperId::parse("2501.00001").unwrap(), "A", "B");
    paper.authors = vec!["Ada Lovelace".into(), "Yann LeCun".into()];
    paper.keywords = vec!["world models".into(), "agents".into()];
    paper.categories = vec!["cs.CL".into(), "cond-mat.mtrl-sci".into(), "hep-th".into()];
    let text = IndexText::of(&paper);
    assert_eq!(text.authors, "ada lovelace · yann lecun");
    assert_eq!(text.keywords, "world model · agent");
    assert_eq!(text.categories, "cs cscl condmat condmatmtrlsci hepth");
}

proptest! {
    #[test]
    fn a_word_is_what_the_index_takes_for_a_word(text in "\\PC{0,80}") {
        for stem in stems(&text).iter().chain(&folded(&text)) {
            prop_assert!(!stem.is_empty());
            prop_assert!(stem.chars().all(|c| !c.is_ascii() || c.is_ascii_lowercase() || c.is_ascii_digit()), "{stem:?}");
        }
    }
}

proptest! {
    #[test]
    fn the_short_way_for_ascii_reads_as_the_long_way(text in "[ a-cA-C1+#.nNeEtT'-]{0,40}") {
        let read = |each: fn(&str, &mut RawWord, &mut dyn FnMut(&RawWord))| {
            let mut words = Vec::new();
            for chunk in text.split_ascii_whitespace() {
                each(chunk, &mut RawWord::default(), &mut |word| words.push(word.folded.clone()));
            }
            words
        };
        let short = read(|chunk, word, mut take| each_ascii_word(chunk, word, &mut take));
        let long = read(|chunk, word, mut take| each_folded_word(chunk, word, &mut take));
        prop_assert_eq!(short, long);
    }
}
