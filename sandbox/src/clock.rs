//! Time as the stand-in sees it: real, shifted, or standing still until a test moves it.

use chrono::{DateTime, TimeDelta, Utc};

/// A clock that can be set.
#[derive(Clone, Copy, Debug)]
pub struct Clock(Hands);

#[derive(Clone, Copy, Debug)]
enum Hands {
    Standing(DateTime<Utc>),
    Running { ahead: TimeDelta },
}

impl Clock {
    /// The machine's own time.
    pub const fn system() -> Clock {
        Clock(Hands::Running {
            ahead: TimeDelta::zero(),
        })
    }

    /// Stands at `instant` until it is set.
    pub const fn standing_at(instant: DateTime<Utc>) -> Clock {
        Clock(Hands::Standing(instant))
    }

    /// Shows `instant` now and runs on at the usual pace.
    pub fn running_from(instant: DateTime<Utc>) -> Clock {
        Clock(Hands::Running {
            ahead: instant - machine_time(),
        })
    }

    /// What the clock shows.
    pub fn now(&self) -> DateTime<Utc> {
        match self.0 {
            Hands::Standing(instant) => instant,
            Hands::Running { ahead } => machine_time() + ahead,
        }
    }

    /// Sets the hands; a running clock runs on from there.
    pub fn set(&mut self, instant: DateTime<Utc>) {
        *self = match self.0 {
            Hands::Standing(_) => Clock::standing_at(instant),
            Hands::Running { .. } => Clock::running_from(instant),
        };
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "the stand-in's one look at the machine's clock"
)]
fn machine_time() -> DateTime<Utc> {
    Utc::now()
}
