//! How near papers are to what is asked, by the operator's model of meaning, where one is named.
//!
//! An embedding is held as a byte a number: its largest is 127 steps long, and only directions are compared.

use super::best::Best;
use super::papers::PaperNumber;
use super::search::{ByWords, LOOKED_AT, Search};
use super::{Index, as_place};

/// So many papers may be found that have no word of what is asked.
const MOST_FOUND: usize = 50;
/// Those must be so near: the cosine.
const NEAR_ENOUGH: f32 = 0.45;
/// And stand out among all papers, by so many standard deviations: to some models everything is near.
const OUTSTANDING: f32 = 3.0;
/// Where there are fewer papers nothing stands out.
const ENOUGH_TO_STAND_OUT: usize = 100;
/// The largest number of an embedding has so many steps.
const STEPS: f32 = 127.0;

/// The papers' embeddings.
#[derive(Debug, Clone, Default)]
pub(crate) struct Embeddings {
    dimensions: usize,
    steps: Vec<i8>,
    /// How long each is, in steps.
    lengths: Vec<f32>,
    /// The row of each paper's number, from 1; 0 for none. Numbers count up with few gaps.
    rows: Vec<u32>,
}

/// What is asked for, to the model.
#[derive(Debug, Clone)]
pub(crate) struct Asked<'a> {
    embeddings: &'a Embeddings,
    steps: Vec<i8>,
    length: f32,
    /// What it counts to be near, as a part of what it counts to be like the best.
    trust: f32,
    /// Whether papers may be found that have no word of it.
    finds: bool,
}

impl Embeddings {
    /// Notes a paper's, as it is stored. One that says nothing is left out; one of another length is of another
    /// model, and those before it are worth nothing.
    pub(crate) fn note(&mut self, number: PaperNumber, stored: &[u8]) {
        let steps: Vec<i8> = stored.iter().map(|byte| byte.cast_signed()).collect();
        let length = length_of(&steps);
        let Ok(number) = u32::try_from(number) else {
            return;
        };
        if length == 0.0 {
            return;
        }
        if steps.len() != self.dimensions {
            *self = Self {
                dimensions: steps.len(),
                ..Self::default()
            };
        }
        let number = number as usize;
        if self.rows.len() <= number {
            self.rows.resize(number + 1, 0);
        }
        if let Some(row) = (self.rows[number] as usize).checked_sub(1) {
            let from = row * self.dimensions;
            self.steps[from..from + self.dimensions].copy_from_slice(&steps);
            self.lengths[row] = length;
            return;
        }
        self.steps.extend_from_slice(&steps);
        self.lengths.push(length);
        self.rows[number] = as_place(self.lengths.len());
    }

    /// What is asked for, if it is of the papers' kind.
    pub(crate) fn asked(&self, numbers: &[f32], trust: f32, finds: bool) -> Option<Asked<'_>> {
        let steps: Vec<i8> = stored(numbers).into_iter().map(u8::cast_signed).collect();
        let length = length_of(&steps);
        (steps.len() == self.dimensions && length > 0.0).then_some(Asked {
            embeddings: self,
            steps,
            length,
            trust,
            finds,
        })
    }

    /// About how many bytes it takes.
    pub(crate) fn bytes(&self) -> usize {
        self.steps.capacity() + (self.lengths.capacity() + self.rows.capacity()) * size_of::<u32>()
    }
}

/// An embedding as it is stored: the bytes are signed.
#[expect(clippy::cast_possible_truncation, reason = "127 steps at most")]
pub(crate) fn stored(numbers: &[f32]) -> Vec<u8> {
    let most = numbers
        .iter()
        .fold(f32::MIN_POSITIVE, |most, number| most.max(number.abs()));
    let step = |number: &f32| ((number / most * STEPS).round() as i8).cast_unsigned();
    numbers.iter().map(step).collect()
}

impl Asked<'_> {
    /// The cosine of the angle to a paper, if the paper has an embedding.
    fn nearness(&self, number: PaperNumber) -> Option<f32> {
        let number = usize::try_from(number).ok()?;
        let row = self.embeddings.rows.get(number)?.checked_sub(1)? as usize;
        let from = row * self.steps.len();
        let steps = self.embeddings.steps.get(from..from + self.steps.len())?;
        Some(product(&self.steps, steps) as f32 / self.length / self.embeddings.lengths[row])
    }
}

impl Index {
    /// Lets papers follow those that match which are near without having a word of what is asked.
    pub(super) fn add_near(&self, by_words: &mut ByWords, search: &Search<'_>) {
        let Some(asked) = search.asked.as_ref().filter(|asked| asked.finds) else {
            return;
        };
        if !search.wants_others(by_words.matching) {
            return;
        }
        let places = 0..as_place(self.papers.len());
        let counting = places.filter(|place| self.papers.counts(*place, &search.window));
        let nearness = |place: u32| Some((asked.nearness(self.papers.number(place))?, place));
        let all: Vec<(f32, u32)> = counting.filter_map(nearness).collect();
        let least = near_enough(&all);
        let mut near = Best::of(MOST_FOUND);
        for (nearness, place) in all {
            if nearness >= least {
                near.add(nearness, place);
            }
        }
        let ByWords { exact, others, .. } = by_words;
        let mut found: Vec<(f32, u32)> = near.into_sorted();
        let is_known = |place: u32| {
            let known = exact.iter().chain(others.iter().take(LOOKED_AT));
            known.map(|(_, known)| *known).any(|known| known == place)
        };
        found.retain(|(_, place)| !is_known(*place));
        others.retain(|(_, other)| !found.iter().any(|(_, place)| place == other));
        let behind = others.split_off(others.len().min(LOOKED_AT - found.len()));
        others.extend(found.iter().map(|(_, place)| (0.0, *place)));
        others.extend(behind);
    }

    /// Scores papers anew that are between 0 and about 1: near ones come forward. What is near is told by the first
    /// `leading` of them.
    pub(super) fn add_nearness(
        &self,
        papers: &mut [(f32, u32)],
        leading: usize,
        search: &Search<'_>,
        likeness: f32,
    ) {
        let Some(asked) = &search.asked else {
            return;
        };
        let nearness = |place: u32| asked.nearness(self.papers.number(place));
        let nearness: Vec<Option<f32>> = papers.iter().map(|(_, place)| nearness(*place)).collect();
        let known: Vec<f32> = nearness[..leading].iter().copied().flatten().collect();
        let most = known.iter().copied().fold(0.0, f32::max);
        let most = if most > 0.0 { most } else { 1.0 };
        // What the model has not read yet is neither near nor far.
        let usual = known.iter().sum::<f32>() / (known.len() as f32).max(1.0);
        let share = asked.trust * likeness;
        for ((score, _), nearness) in papers.iter_mut().zip(nearness) {
            let nearness = nearness.unwrap_or(usual).max(0.0) / most;
            *score = (1.0 - share) * *score + share * nearness;
        }
    }
}

/// How near a paper must be to be found without a word.
fn near_enough(all: &[(f32, u32)]) -> f32 {
    if all.len() < ENOUGH_TO_STAND_OUT {
        return NEAR_ENOUGH;
    }
    let count = all.len() as f32;
    let mean = all.iter().map(|(nearness, _)| nearness).sum::<f32>() / count;
    let square = |(nearness, _): &(f32, u32)| (nearness - mean).powi(2);
    let deviation = (all.iter().map(square).sum::<f32>() / count).sqrt();
    NEAR_ENOUGH.max(mean + OUTSTANDING * deviation)
}

fn length_of(steps: &[i8]) -> f32 {
    (product(steps, steps) as f32).sqrt()
}

/// Without checks for overflow, which keep it from being done sixteen at a time: 4,096 products of 127 steps
/// are far below a billion.
fn product(one: &[i8], other: &[i8]) -> i32 {
    let pairs = one.iter().zip(other);
    pairs.fold(0_i32, |sum, (one, other)| {
        sum.wrapping_add(i32::from(*one).wrapping_mul(i32::from(*other)))
    })
}
