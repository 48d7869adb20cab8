//! Short forms that are ordinary words when they are written small.
//!
//! Written with capitals “MAP” is maximum a posteriori, but whoever types “map” means a map, and a paper
//! with the word “map” is not about maximum a posteriori: the index knows no capitals.

use std::collections::HashSet;
use std::sync::LazyLock;

use crate::matching::stop_words::is_stop_word;
use crate::matching::words::stems;

/// A word that stands in so many times more papers than explain it is an ordinary word. Of true
/// abbreviations, even `LSTM` or `ReLU`, about every tenth use is explained.
const ORDINARY: usize = 20;

/// Words that methods like to be called. Sorted.
const WORDS: &[&str] = &[
    "ace", "act", "ad", "age", "aid", "aim", "air", "al", "app", "arc", "arm", "art", "atom",
    "bag", "base", "bat", "beam", "bee", "bit", "blend", "bold", "bridge", "cake", "calm", "camel",
    "car", "care", "cat", "chain", "clean", "clear", "climb", "code", "comet", "cope", "core",
    "dash", "data", "de", "deal", "deep", "dice", "dot", "draw", "dream", "ease", "edit", "em",
    "ex", "face", "fact", "fair", "fast", "fine", "flame", "flow", "fuse", "game", "gap", "gate",
    "gem", "ghost", "go", "goal", "gold", "grace", "graph", "guide", "ham", "hat", "help", "hint",
    "hope", "ice", "id", "idea", "ie", "iv", "keep", "key", "lake", "lamp", "lass", "leaf", "leg",
    "lens", "life", "light", "lime", "link", "loop", "lot", "magic", "map", "mask", "mesh", "mice",
    "mind", "mine", "mint", "mix", "moss", "net", "node", "ode", "pair", "part", "path", "pet",
    "pi", "plan", "play", "poem", "pool", "pose", "power", "press", "prism", "race", "rain",
    "rank", "read", "red", "rest", "ring", "rise", "road", "role", "safe", "sage", "save", "scale",
    "scan", "scene", "score", "search", "seed", "seem", "sense", "shape", "share", "sharp", "skip",
    "slim", "smart", "snap", "spark", "spot", "star", "stem", "step", "stop", "storm", "swag",
    "swap", "tag", "tame", "task", "team", "tip", "tool", "trace", "track", "tree", "true",
    "trust", "uneven", "unit", "up", "vital", "wave", "web", "wise",
];

static STEMS: LazyLock<HashSet<String>> =
    LazyLock::new(|| WORDS.iter().flat_map(|word| stems(word)).collect());

/// Whether a short form (a stem) is a word that everybody uses.
pub(super) fn is_ordinary(short: &str) -> bool {
    is_stop_word(short) || STEMS.contains(short)
}

/// Whether the papers use it as a word of its own.
pub(super) fn is_used_as_a_word(papers_with: usize, explained: usize) -> bool {
    papers_with > explained.saturating_mul(ORDINARY)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_are_sorted() {
        assert!(WORDS.is_sorted());
    }

    #[test]
    fn a_word_is_ordinary_by_the_list_or_by_its_use() {
        for word in ["it", "map", "sens"] {
            assert!(is_ordinary(word), "{word}");
        }
        assert!(!is_ordinary("llm"));
        assert!(is_used_as_a_word(101, 5));
        assert!(!is_used_as_a_word(100, 5));
    }
}
