//! What papers teach.

use proptest::prelude::*;

use super::extraction::abbreviations_of;
use super::*;
use crate::domain::{Paper, PaperId};

fn explained(text: &str) -> Vec<Abbreviation> {
    let id = PaperId::parse("2501.00001").unwrap();
    abbreviations_of(&Paper::new(id, "A title", text))
}

fn pairs(text: &str) -> Vec<String> {
    let pair = |found: &Abbreviation| format!("{}={}", found.written_short, found.written_long);
    explained(text).iter().map(pair).collect()
}

#[test]
fn a_text_explains_its_abbreviations() {
    let table: &[(&str, &[&str])] = &[
        (
            "We train large language models (LLMs).",
            &["LLM=large language models"],
        ),
        (
            "LLMs (large language models) are",
            &["LLM=large language models"],
        ),
        (
            "the well-known Low-Rank Adaptation (LoRA) of",
            &["LoRA=Low-Rank Adaptation"],
        ),
        (
            "a vector quantized variational autoencoder (VQ-VAE)",
            &["VQ-VAE=vector quantized variational autoencoder"],
        ),
        (
            "using \"Graph Neural Networks\" (GNN's) here",
            &["GNN=Graph Neural Networks"],
        ),
        (
            "Monte Carlo tree search (MCTS; Coulom, 2006)",
            &["MCTS=Monte Carlo tree search"],
        ),
        (
            "Gaussian processes (GPs) and GPs (Gaussian processes)",
            &["GP=Gaussian processes"],
        ),
        (
            "3D Gaussian Splatting (3DGS)",
            &["3DGS=3D Gaussian Splatting"],
        ),
        // Not over the end of a phrase.
        ("deep and large. Language models (LLM)", &[]),
        ("large, language models (LLM)", &[]),
        // Numbers, references, formulas, ordinary words.
        (
            "see Smith et al. (2020) and Eq. (2), f(GP), x (n = 12)",
            &[],
        ),
        ("great many others (AND), in (CVPR 2020), (ICML), ()", &[]),
        ("generalised points $g$ (GP)", &[]),
        ("unclosed large language models (LLMs", &[]),
        ("in the aim (goal) of it (all)", &[]),
    ];
    for (text, expected) in table {
        assert_eq!(&pairs(text), expected, "{text}");
    }
}

#[test]
fn forms_are_analysed_as_every_text_is() {
    let found = explained("Large Language Models (LLMs) and VQ-VAE (vector quantised VAE)");
    let analysed: Vec<(&str, String)> = found
        .iter()
        .map(|found| (found.short.as_str(), found.long.join(" ")))
        .collect();
    let expected = [
        ("llm", "larg languag model"),
        ("vqvae", "vector quantiz vae"),
    ];
    assert_eq!(
        analysed,
        expected.map(|(short, long)| (short, long.to_owned()))
    );
}

fn learned(texts: &[(&str, usize)]) -> Abbreviations {
    let mut table = Abbreviations::default();
    for (text, papers) in texts {
        for _ in 0..*papers {
            table.note(&explained(text));
        }
    }
    table
}

fn longs<'a>(table: &'a Abbreviations, short: &str) -> Vec<(&'a str, u32)> {
    let forms = table.long_forms_of(short).into_iter();
    forms.map(|form| (form.long, form.papers)).collect()
}

#[test]
fn what_enough_papers_agree_on_is_learned() {
    let table = learned(&[
        ("Diffusion Models (DMs)", 4),
        ("decision makers (DMs)", 2),
        ("data mining (DM)", 1),
        ("dark matter (DM)", 3),
    ]);
    assert_eq!(
        longs(&table, "dm"),
        [("diffusmodel", 4), ("darkmatter", 3), ("decismaker", 2)]
    );
    let table = learned(&[("Diffusion Models (DMs)", 9), ("decision makers (DM)", 2)]);
    assert_eq!(
        longs(&table, "dm"),
        [("diffusmodel", 9)],
        "a long form of few uses"
    );
    assert_eq!(table.short_forms_of("diffusmodel")[0].written_short, "DM");
    assert!(table.short_forms_of("decismaker").is_empty());
    assert!(longs(&learned(&[("data mining (DM)", 1)]), "dm").is_empty());
}

#[test]
fn the_spelling_with_the_fewest_capitals_is_shown() {
    let table = learned(&[
        ("Markov Decision Processes (MDPs)", 2),
        ("Markov decision process (MDP)", 1),
        ("MARKOV DECISION PROCESS (MDP)", 1),
    ]);
    assert_eq!(
        table.long_forms_of("mdp")[0].written_long,
        "Markov decision process"
    );
}

#[test]
fn short_forms_that_are_ordinary_words_are_left_out() {
    let mut table = learned(&[
        ("active inference machines (AIM)", 2),
        ("information theory (IT)", 2),
        ("learned prior (LP)", 2),
    ]);
    assert_eq!(longs(&table, "lp"), [("learnprior", 2)]);
    assert_eq!(
        longs(&table, "it"),
        [],
        "a stop word is ordinary however rare"
    );
    assert_eq!(longs(&table, "aim"), [], "a word of the list, too");
    table.leave_out_ordinary_words(|word| if word == "lp" { 1_000 } else { 10 });
    assert_eq!(
        longs(&table, "lp"),
        [],
        "it stands in so many papers that do not explain it"
    );
    assert!(table.short_forms_of("learnprior").is_empty());
    table.leave_out_ordinary_words(|_| 10);
    assert_eq!(longs(&table, "lp"), [("learnprior", 2)]);
}

proptest! {
    #[test]
    fn any_text_is_read(text in "[a-cA-C()., -]{0,60}|\\PC{0,60}") {
        for found in explained(&text) {
            prop_assert!(!found.short.is_empty() && !found.long.is_empty());
        }
    }
}
