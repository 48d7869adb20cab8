//! The mornings of an August in which each day brings one paper.

use std::ops::RangeInclusive;

use super::{Sample, TestBot, run_test};

/// One paper about diffusion for each of these days of August, #ml subscribed at noon of the 12th, and
/// the digest of the 13th posted.
pub(crate) async fn august(days: RangeInclusive<u32>, story: impl AsyncFnOnce(&mut TestBot)) {
    let papers: Vec<Sample> = days.map(Sample::of_august).collect();
    run_test("2026-08-12T12:00:00Z", &papers, async |bot| {
        bot.admin("ml", "/papers-admin subscribe topic:diffusion")
            .await;
        assert_eq!(bot.at("2026-08-13T08:00:00Z").await.sent, 1);
        story(bot).await;
    })
    .await;
}
