//! Whether the letters of a short form stand for the words of a long one.
//!
//! After Schwartz and Hearst, “A simple algorithm for identifying abbreviation definitions in biomedical
//! text” (2003), but stricter: every word that says something gives its first letter, and no more letters
//! come from the middle of words than two more than from beginnings.

use crate::matching::stop_words::is_stop_word;
use crate::matching::words::folded;

/// Letters inside words that are forgiven beyond as many as stand at beginnings: `EEG` has two.
const MOST_STRAY_LETTERS: usize = 1;

/// A word of a long form: its pieces between hyphens, as letters.
#[derive(Debug)]
pub(super) struct Word {
    letters: Vec<char>,
    /// Where in `letters` a piece begins.
    beginnings: Vec<usize>,
    may_be_skipped: bool,
}

impl Word {
    /// None for a word without letters or digits.
    pub(super) fn of(written: &str) -> Option<Self> {
        let pieces = folded(written);
        let mut letters = Vec::new();
        let mut beginnings = Vec::new();
        for piece in &pieces {
            beginnings.push(letters.len());
            letters.extend(piece.chars());
        }
        (!letters.is_empty()).then(|| Self {
            letters,
            beginnings,
            may_be_skipped: matches!(pieces.as_slice(), [piece] if is_stop_word(piece)),
        })
    }
}

/// How many letters come from the middle of words, when the short form stands for exactly these words.
pub(super) fn stray_letters(short: &[char], words: &[Word]) -> Option<usize> {
    let (first, rest) = words.split_first()?;
    let stray = (1..=short.len())
        .filter_map(|taken| {
            let (mine, others) = short.split_at(taken);
            Some(stray_letters_in(first, mine)? + stray_letters_after(others, rest)?)
        })
        .min()?;
    (stray <= short.len() - stray + MOST_STRAY_LETTERS).then_some(stray)
}

/// Whether the one may be written for the other: `GAN` for `generative adversarial network`.
pub(in crate::matching) fn is_short_for(short: &str, long: &str) -> bool {
    let letters: Vec<char> = folded(short).concat().chars().collect();
    let words: Vec<Word> = long.split_whitespace().filter_map(Word::of).collect();
    let is_one_word = !short.contains(' ');
    is_one_word && letters.len() > 1 && words.len() > 1 && stray_letters(&letters, &words).is_some()
}

fn stray_letters_after(short: &[char], words: &[Word]) -> Option<usize> {
    let Some((first, rest)) = words.split_first() else {
        return short.is_empty().then_some(0);
    };
    let without = first
        .may_be_skipped
        .then(|| stray_letters_after(short, rest))
        .flatten();
    let with = (1..=short.len()).filter_map(|taken| {
        let (mine, others) = short.split_at(taken);
        Some(stray_letters_in(first, mine)? + stray_letters_after(others, rest)?)
    });
    with.chain(without).min()
}

/// The same for one word, which must give its first letter. The first letters in a row are none of them
/// stray: `Conv` of “convolutional”.
fn stray_letters_in(word: &Word, letters: &[char]) -> Option<usize> {
    let mut stray = 0;
    let mut next = 0;
    let mut in_a_row = true;
    for (index, &letter) in letters.iter().enumerate() {
        let stands_at = |place: &usize| stands_for(letter, &word.letters[*place..]);
        let beginning = word.beginnings.iter().copied().find(|place| *place >= next);
        let found = match beginning.filter(stands_at) {
            Some(place) => place,
            None if index == 0 => return None,
            None => (next..word.letters.len()).find(stands_at)?,
        };
        in_a_row &= found == index;
        if !in_a_row && !word.beginnings.contains(&found) {
            stray += 1;
        }
        next = found + 1;
    }
    Some(stray)
}

/// `2` may be spoken: “end-to-end” is `E2E`.
fn stands_for(letter: char, text: &[char]) -> bool {
    text.first() == Some(&letter) || (letter == '2' && text.starts_with(&['t', 'o']))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn strays(short: &str, long: &str) -> Option<usize> {
        let short: Vec<char> = short.chars().collect();
        let words: Vec<Word> = long.split(' ').filter_map(Word::of).collect();
        stray_letters(&short, &words)
    }

    #[test]
    fn letters_stand_for_words() {
        let table = [
            ("llm", "large language models", Some(0)),
            ("iot", "Internet of Things", Some(0)),
            (
                "rlhf",
                "reinforcement learning from human feedback",
                Some(0),
            ),
            ("lfd", "learning from demonstration", Some(0)),
            ("ood", "out-of-distribution", Some(0)),
            ("convnet", "convolutional network", Some(0)),
            ("vae", "variational autoencoder", Some(1)),
            ("vae", "variational auto-encoder", Some(0)),
            ("vit", "vision transformers", Some(0)),
            ("mlp", "multilayer perceptron", Some(1)),
            ("eeg", "electroencephalogram", Some(2)),
            ("e2e", "end-to-end", Some(0)),
            ("3dgs", "3D Gaussian splatting", Some(0)),
            ("fid", "Fréchet inception distance", Some(0)),
            // A word gives no letter, or not its first.
            ("svm", "support vector machine classifier", None),
            ("gan", "generative adversarial training", None),
            ("xai", "explainable AI", None),
            ("tx", "the other kite", None),
            // Too many from the middle.
            ("mdl", "medal", Some(2)),
            ("ahbt", "alphabet", None),
            ("llm", "", None),
        ];
        for (short, long, expected) in table {
            assert_eq!(strays(short, long), expected, "{short}: {long}");
        }
    }
}
