//! The words of a segment, in order.

use std::ops::Range;

use super::papers::as_place;

/// Words in order, one behind the other.
#[derive(Debug, Default)]
pub(super) struct Vocabulary {
    words: String,
    lengths: Vec<u8>,
    /// Where every [`WORDS_A_START`]th of them begins.
    starts: Vec<u32>,
}

/// A place for each word would take as much room as the words.
const WORDS_A_START: usize = 16;

impl Vocabulary {
    /// How many words it has.
    pub(super) fn len(&self) -> usize {
        self.lengths.len()
    }

    /// The word at this place.
    pub(super) fn word(&self, place: usize) -> Option<&str> {
        let length = usize::from(*self.lengths.get(place)?);
        let block = place / WORDS_A_START;
        let before = self.lengths[block * WORDS_A_START..place].iter();
        let before: usize = before.map(|length| usize::from(*length)).sum();
        let start = self.starts[block] as usize + before;
        self.words.get(start..start + length)
    }

    /// The place of a word.
    pub(super) fn find(&self, word: &str) -> Option<usize> {
        let place = self.first_from(word);
        (self.word(place) == Some(word)).then_some(place)
    }

    /// The places of the words that begin so.
    pub(super) fn beginning_with(&self, prefix: &str) -> Range<usize> {
        let start = self.first_from(prefix);
        let (mut low, mut high) = (start, self.len());
        while low < high {
            let middle = usize::midpoint(low, high);
            let begins = self
                .word(middle)
                .is_some_and(|word| word.starts_with(prefix));
            if begins {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        start..low
    }

    /// Adds a word, which must come after all others. Analysed words are short.
    pub(super) fn push(&mut self, word: &str) {
        debug_assert!(self.len() == 0 || self.word(self.len() - 1) < Some(word));
        let longest = usize::from(u8::MAX);
        let word = word.get(..longest.min(word.len())).unwrap_or_default();
        if self.len().is_multiple_of(WORDS_A_START) {
            self.starts.push(as_place(self.words.len()));
        }
        self.words.push_str(word);
        self.lengths.push(word.len().to_le_bytes()[0]);
    }

    pub(super) fn shrink_to_fit(&mut self) {
        self.words.shrink_to_fit();
        self.lengths.shrink_to_fit();
        self.starts.shrink_to_fit();
    }

    /// How many bytes it takes.
    pub(super) fn bytes(&self) -> usize {
        self.words.capacity() + self.lengths.capacity() + self.starts.capacity() * size_of::<u32>()
    }

    /// The place of the first word that is not before this one.
    fn first_from(&self, word: &str) -> usize {
        let (mut low, mut high) = (0, self.len());
        while low < high {
            let middle = usize::midpoint(low, high);
            if self.word(middle).is_some_and(|known| known < word) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        low
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_by_themselves_and_by_their_beginning() {
        let mut words = Vocabulary::default();
        for word in ["agent", "model", "modul", "日本"] {
            words.push(word);
        }
        assert_eq!(words.find("modul"), Some(2));
        assert_eq!(words.find("mod"), None);
        assert_eq!(words.find("zz"), None);
        assert_eq!(words.beginning_with("mod"), 1..3);
        assert_eq!(words.beginning_with("日"), 3..4);
        assert_eq!(words.beginning_with("b"), 1..1);
        assert_eq!(words.beginning_with(""), 0..4);
    }
}
