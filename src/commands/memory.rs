//! What commands and events remember of one another while the process runs.

use super::papers::{Drawn, Volumes};
use super::presence::Presence;
use super::questions::Questions;
use super::taken_up::TakenUp;

/// Each part bounds itself, and none outlives the process.
#[derive(Debug, Default)]
pub struct Memory {
    /// Which interactions were taken up.
    pub(super) taken_up: TakenUp,
    /// Which servers the bot is in.
    pub(super) presence: Presence,
    /// What was asked about servers' channels.
    pub(super) questions: Questions,
    /// Which papers members drew by chance.
    pub(super) drawn: Drawn,
    /// How many papers topics bring.
    pub(super) volumes: Volumes,
}
