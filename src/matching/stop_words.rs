//! Words that say nothing about a subject.

use std::collections::HashSet;
use std::sync::LazyLock;

use super::words::stems;

/// Left out of a search unless the topic has nothing else. Sorted.
const STOP_WORDS: &[&str] = &[
    "a", "about", "above", "after", "again", "against", "all", "also", "am", "an", "and", "any",
    "are", "as", "at", "be", "because", "been", "before", "being", "between", "both", "but", "by",
    "can", "could", "d", "did", "do", "does", "doing", "down", "during", "each", "etc", "few",
    "for", "from", "further", "had", "has", "have", "having", "he", "her", "here", "his", "how",
    "however", "i", "if", "in", "into", "is", "it", "its", "just", "ll", "m", "may", "me", "might",
    "more", "most", "my", "no", "nor", "not", "of", "off", "on", "once", "only", "or", "other",
    "our", "out", "over", "own", "re", "s", "same", "she", "should", "so", "some", "such", "t",
    "than", "that", "the", "their", "them", "then", "there", "these", "they", "this", "those",
    "through", "to", "too", "under", "until", "up", "us", "ve", "very", "was", "we", "were",
    "what", "when", "where", "whether", "which", "while", "who", "whom", "why", "will", "with",
    "would", "you", "your",
];

/// What people wrap a question in: “I am interested in articles about …”. Sorted.
const ASKING_WORDS: &[&str] = &[
    "anything",
    "article",
    "articles",
    "concerned",
    "concerning",
    "dealing",
    "describe",
    "describing",
    "discuss",
    "discussing",
    "find",
    "give",
    "information",
    "interest",
    "interested",
    "know",
    "like",
    "list",
    "looking",
    "paper",
    "papers",
    "please",
    "regarding",
    "related",
    "show",
    "want",
];

/// Whether a folded word (not a stem) is a stop word.
pub(crate) fn is_stop_word(word: &str) -> bool {
    STOP_WORDS.binary_search(&word).is_ok()
}

/// Some change: `does` is compared as `doe`, `during` as `dure`.
static STOP_STEMS: LazyLock<HashSet<String>> =
    LazyLock::new(|| STOP_WORDS.iter().flat_map(|word| stems(word)).collect());

/// Whether a stem is that of a stop word.
pub(crate) fn is_stop_stem(stem: &str) -> bool {
    is_stop_word(stem) || STOP_STEMS.contains(stem)
}

/// Whether a folded word belongs to the asking rather than to the subject.
pub(crate) fn is_asking_word(word: &str) -> bool {
    ASKING_WORDS.binary_search(&word).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lists_are_sorted() {
        assert!(STOP_WORDS.is_sorted());
        assert!(ASKING_WORDS.is_sorted());
    }

    #[test]
    fn a_stop_word_is_known_by_its_stem_too() {
        for word in STOP_WORDS {
            let stems = stems(word);
            assert!(stems.iter().all(|stem| is_stop_stem(stem)), "{word}");
        }
        for stem in ["doe", "dure", "onli"] {
            assert!(!is_stop_word(stem) && is_stop_stem(stem), "{stem}");
        }
        for stem in ["diffus", "model", "on-line", "off-polici"] {
            assert!(!is_stop_stem(stem), "{stem}");
        }
    }
}
