//! A made-up language of 150,000 words: shaped like English, so that the stemmer has its usual work, and as
//! often as English words, with 20,000 technical terms that recur as phrases and abbreviations.

use super::random::Random;

/// Words that say something about a subject.
pub(crate) const WORDS: usize = 150_000;
/// The words of that rank on stand in few papers.
pub(crate) const RARE_FROM: usize = 20_000;
const TERMS: usize = 20_000;
/// The most frequent words are about equally frequent: the first stands in four of ten abstracts.
const FLAT_WORDS: u32 = 20;
const FLAT_TERMS: u32 = 10;

/// Four of ten words of a text. Real ones, for the stop words are known by their names.
const FUNCTION_WORDS: [&str; 32] = [
    "the", "of", "and", "to", "in", "a", "for", "we", "that", "is", "on", "with", "this", "by",
    "as", "are", "from", "our", "which", "can", "be", "an", "these", "it", "between", "have",
    "than", "into", "its", "while", "both", "through",
];

const ONSETS: [&str; 20] = [
    "b", "c", "d", "f", "g", "l", "m", "n", "p", "r", "s", "t", "v", "st", "tr", "pl", "gr", "cl",
    "br", "sp",
];
const VOWELS: [&str; 8] = ["a", "e", "i", "o", "u", "ea", "io", "ai"];
const SYLLABLES: usize = ONSETS.len() * VOWELS.len();
const SHORT_ROOTS: usize = SYLLABLES * SYLLABLES;
const CLOSINGS: [&str; 12] = [
    "n", "r", "l", "ct", "tion", "ral", "ty", "sive", "ment", "nd", "sm", "x",
];
const ENDINGS: [&str; 4] = ["s", "ing", "ed", "s"];

/// A technical term.
pub(crate) struct Term {
    /// Two or three words.
    pub(crate) words: Vec<String>,
    /// How the term is abbreviated.
    pub(crate) short: Option<String>,
}

impl Term {
    /// Its words, in their order.
    pub(crate) fn text(&self) -> String {
        self.words.join(" ")
    }
}

/// The language's terms; its words need no table.
pub(crate) struct Language {
    terms: Vec<Term>,
}

impl Language {
    /// The same one in every run.
    pub(crate) fn new() -> Self {
        let mut random = Random::seeded(17);
        let terms = (0..TERMS).map(|_| term(&mut random)).collect();
        Self { terms }
    }

    /// Some terms are on everybody's lips, most are not.
    pub(crate) fn some_term(&self, random: &mut Random) -> &Term {
        &self.terms[random.zipf(TERMS, FLAT_TERMS)]
    }

    /// The terms, the most frequent first.
    pub(crate) fn terms(&self) -> &[Term] {
        &self.terms
    }
}

/// The word of this rank: two ranks share a stem, as singular and plural do.
pub(crate) fn word(rank: usize) -> String {
    let root = rank / 2;
    let mut word = if root < SHORT_ROOTS {
        // Neighbours in frequency must not be neighbours in the alphabet.
        let mixed = root * 7_919 % SHORT_ROOTS;
        syllable(mixed / SYLLABLES) + &syllable(mixed % SYLLABLES)
    } else {
        let mixed = root * 7_919 % (SHORT_ROOTS * SYLLABLES);
        syllable(mixed / SHORT_ROOTS)
            + &syllable(mixed / SYLLABLES % SYLLABLES)
            + &syllable(mixed % SYLLABLES)
    };
    word.push_str(CLOSINGS[root % CLOSINGS.len()]);
    if rank % 2 == 1 {
        word.push_str(ENDINGS[root % ENDINGS.len()]);
    }
    word
}

/// A word that says something, as often as it is said.
pub(crate) fn some_word(random: &mut Random) -> String {
    word(random.zipf(WORDS, FLAT_WORDS))
}

/// A word that holds a sentence together.
pub(crate) fn some_function_word(random: &mut Random) -> &'static str {
    FUNCTION_WORDS[random.zipf(FUNCTION_WORDS.len(), 3)]
}

fn syllable(number: usize) -> String {
    format!(
        "{}{}",
        ONSETS[number / VOWELS.len() % ONSETS.len()],
        VOWELS[number % VOWELS.len()]
    )
}

fn term(random: &mut Random) -> Term {
    let long = random.percent(40);
    let words: Vec<String> = (0..if long { 3 } else { 2 })
        .map(|_| word(random.zipf(WORDS / 5, 3 * FLAT_WORDS)))
        .collect();
    let initials = words.iter().filter_map(|word| word.chars().next());
    let initials = initials.map(|letter| letter.to_ascii_uppercase()).collect();
    Term {
        words,
        short: (long && random.percent(50)).then_some(initials),
    }
}
