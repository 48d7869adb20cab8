//! A running bot with everything around it, and papers to feed it with.

mod august;
mod deciding;
mod official;
mod papers;
mod prometheus;
mod rows;
mod test_bot;

pub(crate) use august::august;
pub(crate) use papers::Sample;
pub(crate) use prometheus::samples;
pub(crate) use rows::rows;
pub(crate) use test_bot::{TestBot, run_test};
