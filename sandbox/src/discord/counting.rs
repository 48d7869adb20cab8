//! What is counted and judged: broken rules, answers that lead to a ban, connections, identifications.

use super::Discord;
use crate::gateway::Session;

impl Discord {
    /// Takes a broken rule out of the journal that a test provoked on purpose.
    ///
    /// # Panics
    /// When no broken rule holds `words`.
    pub fn forgive(&self, words: &str) {
        let (forgiven, journal) = self.shared.with(|state| {
            let before = state.journal.violations.len();
            state
                .journal
                .violations
                .retain(|violation| !violation.contains(words));
            (
                before > state.journal.violations.len(),
                state.journal.clone(),
            )
        });
        assert!(forgiven, "nothing to forgive about {words:?}\n{journal}");
    }

    /// Fails when the bot asked for what Discord does not know or refuses, broke a rule of this stand-in, or
    /// came nearer to Discord's ban than it may.
    ///
    /// # Panics
    /// With the journal, when a rule was broken, or when there were too many answers 401, 403 and 429.
    pub fn assert_clean(&self) {
        let journal = self.journal();
        assert!(
            journal.violations.is_empty(),
            "the bot broke rules:\n{journal}"
        );
        let (invalid, allowed) = (
            journal.invalid_requests(),
            self.shared.look(|state| state.settings.invalid_requests),
        );
        assert!(
            invalid <= allowed,
            "{invalid} answers were 401, 403 or 429, and {allowed} are allowed\n{journal}"
        );
    }

    /// How many answers 401, 403 and 429 there were, without the limits that the bot shares with others.
    /// Discord bans an address for 10,000 of them in ten minutes.
    pub fn invalid_requests(&self) -> usize {
        self.shared.look(|state| state.journal.invalid_requests())
    }

    /// Sets how many of them [`Discord::assert_clean`] lets pass; 100 unless told.
    pub fn allow_invalid_requests(&self, count: usize) {
        self.shared
            .with(|state| state.settings.invalid_requests = count);
    }

    /// How often the bot was told to wait as a whole because it asked too fast; those that a test ordered
    /// are not counted.
    pub fn global_rate_limits_hit(&self) -> usize {
        self.shared.look(|state| {
            let requests = state.journal.requests.iter();
            requests
                .filter(|request| request.hit_global_limit())
                .count()
        })
    }

    /// How often the bot asked for a gateway connection; those that a fault refused are counted too, but
    /// not what it tried while Discord was down.
    pub fn gateway_connections(&self) -> usize {
        self.shared.look(|state| state.sessions.asked_for)
    }

    /// How often the bot identified, well or not.
    pub fn identifies(&self) -> usize {
        self.shared.look(|state| state.sessions.identifies.count())
    }

    /// How often the bot went on with a session.
    pub fn resumes(&self) -> usize {
        self.shared.look(|state| state.sessions.resumed)
    }

    /// Fails when the bot identified more than `most` times.
    ///
    /// # Panics
    /// With the journal, when it did.
    pub fn assert_identifies_at_most(&self, most: usize) {
        let count = self.identifies();
        assert!(
            count <= most,
            "the bot identified {count} times, and {most} are allowed\n{}",
            self.journal()
        );
    }

    /// Sets how often the bot may still identify in this day. One time more, and all its sessions end
    /// and its token is worth nothing, as with Discord.
    pub fn set_identifies_left(&self, left: usize) {
        self.shared.with(|state| {
            let now = state.now();
            state.sessions.identifies.set_left(left, now);
        });
    }

    /// Whether a bot is connected and has been sent READY and its servers.
    pub fn is_connected(&self) -> bool {
        self.shared
            .look(|state| state.sessions.all.iter().any(Session::is_ready))
    }
}
