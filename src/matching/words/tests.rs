//! What counts as one word.

use proptest::prelude::*;

use super::*;

#[test]
fn words_are_folded_and_stemmed() {
    let table = [
        ("Diffusion Models", "diffus model"),
        ("Chains of Thought", "chain _ thought"),
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

proptest! {
    #[test]
    fn a_word_is_what_the_index_takes_for_a_word(text in "\\PC{0,80}") {
        for stem in stems(&text).iter().chain(&folded(&text)) {
            prop_assert!(!stem.is_empty());
            let is_word = stem.chars().all(|c| !c.is_ascii() || c.is_ascii_lowercase() || c.is_ascii_digit());
            prop_assert!(is_word || stem == ANY_WORD, "{stem:?}");
        }
    }
}

proptest! {
    #[test]
    fn the_short_way_for_ascii_reads_as_the_long_way(text in "[ a-cA-C1+#.nNeEtT'-]{0,40}") {
        let (mut short, mut long) = (Vec::new(), Vec::new());
        for chunk in text.split_ascii_whitespace() {
            let mut word = RawWord::default();
            each_ascii_word(chunk, &mut word, &mut |word| short.push(word.folded.clone()));
            each_folded_word(chunk, &mut word, &mut |word| long.push(word.folded.clone()));
        }
        prop_assert_eq!(short, long);
    }
}
