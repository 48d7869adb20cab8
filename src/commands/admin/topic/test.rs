//! `/papers-admin topic test`: what a topic would have brought in the last 30 days.

use super::named::{names, topic_of};
use crate::cache::{TopPeriod, VolumeOptions};
use crate::commands::lines::reply_in_lines;
use crate::commands::volume::{Wanted, estimate};
use crate::commands::{Context, access, speech};
use crate::discord::render::{said, shorten};
use crate::domain::{Argument, saying};

/// How many papers are shown, and how much of their titles.
const SAMPLES: usize = 5;
const LONGEST_TITLE: usize = 150;

/// Show what a topic brought in the last 30 days.
#[poise::command(slash_command)]
pub(super) async fn test(
    ctx: Context<'_>,
    #[description = "Which topic"]
    #[autocomplete = "names"]
    name: String,
) -> anyhow::Result<()> {
    let server = access::may_see_settings(ctx)?;
    let services = ctx.data();
    let known = topic_of(services, server, &name).await?;
    let now = services.clock.now();
    let today = now.date_naive();
    let volume = services
        .cache
        .volume(&known.topic, VolumeOptions::default(), today)
        .await?;
    let wanted = Wanted::plain(&known.topic);
    let language = speech::theirs(ctx);
    let heading = saying!(
        "topic-test-heading",
        name = known.name.as_str(),
        topic = known.topic.text(),
        count = volume.total
    );
    let mut lines = vec![
        said(&heading, language),
        said(&estimate(services, wanted, now).await?, language),
    ];
    let from = TopPeriod::Month.first_day(today);
    let samples = services
        .cache
        .top(from, today, Some(&known.topic), SAMPLES)
        .await?;
    for pick in samples {
        let paper = &pick.listed.paper;
        let why = pick
            .why
            .map_or_else(|| Argument::Markdown(String::new()), |why| why.in_words());
        let line = saying!(
            "topic-test-paper",
            title = Argument::Markdown(shorten(&paper.title, LONGEST_TITLE)),
            id = paper.id.as_str(),
            upvotes = paper.upvotes,
            why = why
        );
        lines.push(said(&line, language));
    }
    reply_in_lines(ctx, &lines, "…").await
}
