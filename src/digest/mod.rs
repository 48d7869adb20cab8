//! Chooses, ranks and caps what one channel gets on one morning. Pure: papers in, a digest out.
//!
//! Knows neither Discord nor the databases; what a digest looks like is `discord::render`'s matter.

mod compose;
mod rank;
mod window;

pub use compose::{Candidate, DataNote, Digest, DigestRequest, Entry, MatchedTopic, compose};
pub use rank::by_trend;
pub use window::Window;
