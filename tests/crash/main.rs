//! Kills the real program in the middle of its mornings, again and again, and counts what stands in the
//! channels: every digest once, whole.
//!
//! A few kills run with the other tests. The long mode, some minutes:
//! `CRASH_TEST_KILLS=2000 cargo test --test crash -- --nocapture`; `CRASH_TEST_SEED` repeats a run.
//! Here real processes die at real times: the only tests that wait on the machine's clock.

#![cfg(unix)]
#![expect(clippy::expect_used, reason = "a test may say what it expects")]
#![expect(
    clippy::print_stdout,
    reason = "the counts are what the long mode is run for"
)]

mod chance;
mod round;

use chance::Chance;
use round::{Round, Tally};

fn setting(name: &str, default: u64) -> u64 {
    #[expect(clippy::disallowed_methods, reason = "how long a test shall run")]
    let value = std::env::var(name).ok();
    value
        .and_then(|value| value.parse().ok())
        .unwrap_or(default)
}

#[tokio::test]
async fn a_program_killed_at_any_moment_loses_and_doubles_nothing() {
    let wanted = setting("CRASH_TEST_KILLS", 40);
    let mut chance = Chance::new(setting("CRASH_TEST_SEED", 1));
    let mut all = Tally::default();
    let mut rounds = 0;
    while all.kills < wanted {
        let mut round = Round::begin().await;
        let left = wanted - all.kills;
        all.add(round.kill_until_done(&mut chance, left).await);
        all.add(round.check());
        rounds += 1;
        println!("{rounds} mornings, {all}");
        assert_eq!((all.lost, all.doubled), (0, 0), "{all}");
    }
}
