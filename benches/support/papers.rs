//! Made-up papers of the length of real ones. “model” stands in nine of ten.

use paperboy::domain::{Paper, PaperId};

use super::language::{Language, Term, some_function_word, some_word};
use super::random::Random;

const TITLE_WORDS: usize = 9;
const ABSTRACT_WORDS: usize = 170;
const SENTENCE_WORDS: usize = 17;
/// Of a hundred words of an abstract, how many begin one of the paper's own terms, and one of all terms.
const OWN_TERMS: usize = 3;
const OTHER_TERMS: usize = 2;
/// How many are “model” in nine of ten papers, and how many were said before.
const MODELS: usize = 1;
const AGAIN: usize = 8;

/// One after the other, each the same in every run.
pub(crate) fn some_papers(
    language: &Language,
    numbers: std::ops::Range<usize>,
) -> impl Iterator<Item = Paper> {
    numbers.map(|number| paper(language, number))
}

/// The first ones.
pub(crate) fn papers(count: usize) -> Vec<Paper> {
    some_papers(&Language::new(), 0..count).collect()
}

/// What a paper is about.
pub(crate) fn terms_of(language: &Language, number: usize) -> [&Term; 3] {
    let mut random = Random::seeded(number as u64);
    [(); 3].map(|()| language.some_term(&mut random))
}

fn paper(language: &Language, number: usize) -> Paper {
    let id = format!("{:04}.{:05}", 2001 + number / 90_000, number % 90_000);
    let terms = terms_of(language, number);
    let mut random = Random::seeded(1_000_000_000 + number as u64);
    let title = title(&terms, &mut random);
    let mut paper = Paper::new(
        PaperId::parse(&id).expect("an id"),
        title,
        abstract_text(language, &terms, number, &mut random),
    );
    paper.upvotes = u32::try_from(random.below(100)).expect("small");
    paper.keywords = terms.iter().map(|term| term.text()).collect();
    paper.authors = (0..5)
        .map(|_| format!("{} {}", some_word(&mut random), some_word(&mut random)))
        .collect();
    paper
}

fn title(terms: &[&Term], random: &mut Random) -> String {
    let mut text = Text::default();
    text.words(&terms[0].text());
    if random.percent(30) {
        text.model(random);
    }
    while text.count < TITLE_WORDS {
        text.ordinary(random);
    }
    text.written
}

fn abstract_text(
    language: &Language,
    terms: &[&Term],
    number: usize,
    random: &mut Random,
) -> String {
    let mut text = Text::default();
    let on_models = !number.is_multiple_of(10);
    let mut model_at = on_models.then(|| random.below(ABSTRACT_WORDS));
    let mut defined = [false; 3];
    while text.count < ABSTRACT_WORDS {
        if model_at.is_some_and(|at| text.count >= at) {
            model_at = None;
            text.model(random);
        } else if on_models && random.percent(MODELS) {
            text.model(random);
        }
        let choice = random.below(100);
        if choice < OWN_TERMS {
            let which = random.below(terms.len());
            text.mention(terms[which], &mut defined[which], random);
        } else if choice < OWN_TERMS + OTHER_TERMS {
            text.words(&language.some_term(random).text());
        } else {
            text.ordinary(random);
        }
    }
    text.written.push('.');
    text.written
}

/// A text that is being written.
#[derive(Default)]
struct Text {
    written: String,
    count: usize,
    said: Vec<String>,
}

impl Text {
    fn words(&mut self, words: &str) {
        if self.count > 0 {
            let ends = self.count.is_multiple_of(SENTENCE_WORDS);
            self.written.push_str(if ends { ". " } else { " " });
        }
        self.written.push_str(words);
        self.count += words.split(' ').count();
    }

    /// A word of the sentence that is no term.
    fn ordinary(&mut self, random: &mut Random) {
        if random.percent(42) {
            self.words(some_function_word(random));
        } else if !self.said.is_empty() && random.percent(AGAIN) {
            self.words(&random.one_of(&self.said).clone());
        } else {
            let word = some_word(random);
            self.words(&word);
            self.said.push(word);
        }
    }

    fn model(&mut self, random: &mut Random) {
        let word = *random.one_of(&["model", "models", "model", "modelling"]);
        self.words(word);
    }

    /// The long form with the short one in brackets first, later either.
    fn mention(&mut self, term: &Term, defined: &mut bool, random: &mut Random) {
        match &term.short {
            Some(short) if !*defined => self.words(&format!("{} ({short})", term.text())),
            Some(short) if random.percent(60) => self.words(short),
            _ => self.words(&term.text()),
        }
        *defined = true;
    }
}
