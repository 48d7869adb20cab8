//! Titles that have some words, the last of them perhaps unfinished.

use super::papers::{PaperNumber, Window};
use super::postings::Postings;
use super::segment::Segment;
use super::{Index, Part};

/// A word that is still being typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct UnfinishedWord {
    /// Every word that begins so counts.
    pub(crate) beginning: String,
    /// So do these: analysed words are shorter than what is typed.
    pub(crate) or: Vec<String>,
}

impl Index {
    /// The papers with all of these words in the title, the newest first, no more than `most`.
    pub(crate) fn titles_with(
        &self,
        whole: &[String],
        last: &UnfinishedWord,
        most: usize,
    ) -> Vec<PaperNumber> {
        let mut numbers = Vec::new();
        for Part { segment, base, .. } in &self.parts {
            let mut papers = begun(segment, last);
            for word in whole {
                let with_word = in_title([segment.postings(word)]);
                papers.retain(|paper| with_word.binary_search(paper).is_ok());
            }
            let places = papers.into_iter().map(|paper| base + paper);
            let alive = places.filter(|place| self.papers.counts(*place, &Window::default()));
            numbers.extend(alive.map(|place| self.papers.number(place)));
        }
        numbers.sort_unstable_by(|one, other| other.cmp(one));
        numbers.truncate(most);
        numbers
    }
}

fn begun(segment: &Segment, last: &UnfinishedWord) -> Vec<u32> {
    let beginning = segment.vocabulary().beginning_with(&last.beginning);
    let begun = beginning.map(|place| segment.postings_at(place));
    let others = last.or.iter().map(|word| segment.postings(word));
    in_title(begun.chain(others))
}

/// The papers with any of the words in the title, in order.
fn in_title<'a>(words: impl IntoIterator<Item = Postings<'a>>) -> Vec<u32> {
    let mut papers = Vec::new();
    for postings in words {
        postings.each(|posting| {
            if posting.counts.title > 0 {
                papers.push(posting.paper);
            }
        });
    }
    papers.sort_unstable();
    papers.dedup();
    papers
}
