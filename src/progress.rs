//! What long work tells while it goes on, so that a terminal shows a bar and a log plain lines.

/// Who listens to long work.
pub trait Progress: Send + Sync {
    /// Takes notice of an event.
    fn notice(&self, event: Event<'_>);
}

/// Something that happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Event<'a> {
    /// The work begins.
    Begun {
        /// How many steps it has.
        steps: usize,
        /// What a step is, in the plural: "days", "files".
        of: &'a str,
    },
    /// A step is done, whether well or with trouble.
    Step {
        /// How many are done now.
        done: usize,
        /// What was done: "2026-08-14: 23 papers, 5 new".
        what: &'a str,
    },
    /// Something went wrong; the work goes on.
    Trouble(&'a str),
    /// The work is over.
    Ended,
}

/// Work that nobody watches.
#[derive(Debug, Clone, Copy, Default)]
pub struct Unwatched;

impl Progress for Unwatched {
    fn notice(&self, _event: Event<'_>) {}
}

impl<F: Fn(Event<'_>) + Send + Sync> Progress for F {
    fn notice(&self, event: Event<'_>) {
        self(event);
    }
}
