//! Chooses, ranks and caps what one channel gets on one morning. Pure: papers in, a digest out.
//!
//! Knows neither Discord nor the databases; what a digest looks like is `discord::render`'s matter.

mod compose;
mod home;
mod rank;
mod recap;
mod rising;
mod taste;
mod window;

pub use compose::{Candidate, DataNote, Digest, DigestRequest, Entry, MatchedTopic, compose};
pub use home::{Elsewhere, Home, homes};
pub use rank::by_trend;
pub use recap::{LookBack, newest_period};
pub use rising::took_off;
pub use taste::Nudge;
pub use window::Window;
