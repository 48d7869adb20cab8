//! `/papers follow schedule` and `/papers timezone`: when one's own digests come.

use super::super::super::{Context, autocomplete, speech};
use super::choices::{Day, Deliver, Wish, days};
use super::{direct, in_words, member, next, note_language, nothing_yet};
use crate::domain::{ServerSettings, parse_time, parse_zone, saying};
use crate::store::{Changed, Reader};

/// Say when your own digest comes.
#[poise::command(slash_command)]
pub(super) async fn schedule(
    ctx: Context<'_>,
    #[description = "Your local time, such as 08:30"]
    #[autocomplete = "autocomplete::times"]
    at: Option<String>,
    #[description = "How often"] deliver: Option<Deliver>,
    #[description = "On which day, when it is weekly"] day: Option<Day>,
    #[description = "Where you live, such as Europe/Berlin"]
    #[autocomplete = "autocomplete::zones"]
    zone: Option<String>,
) -> anyhow::Result<()> {
    let now = ctx.data().clock.now();
    let at = at.map(|at| parse_time(&at)).transpose()?;
    let zone = zone.map(|zone| parse_zone(&zone, now)).transpose()?;
    let reader = ctx.data().store.reader(member(ctx)).await?;
    let reader = reader.ok_or_else(nothing_yet)?;
    let wish = Wish {
        zone,
        post_at: at,
        days: days(reader.settings.days, deliver, day)?,
    };
    change(ctx, &reader, wish).await
}

/// Say where you live, for your own digest.
#[poise::command(slash_command)]
pub(in super::super) async fn timezone(
    ctx: Context<'_>,
    #[description = "A place, such as Europe/Berlin"]
    #[autocomplete = "autocomplete::zones"]
    zone: String,
) -> anyhow::Result<()> {
    let (store, now) = (&ctx.data().store, ctx.data().clock.now());
    let zone = parse_zone(&zone, now)?;
    if let Some(reader) = store.reader(member(ctx)).await? {
        let wish = Wish {
            zone: Some(zone),
            ..Wish::default()
        };
        return change(ctx, &reader, wish).await;
    }
    let channel = direct::channel_of(ctx).await?;
    store.ensure_reader(member(ctx), channel, zone, now).await?;
    let kept = ServerSettings {
        zone,
        ..ServerSettings::default()
    };
    let kept = saying!("follow-schedule-kept", when = in_words(&kept));
    speech::say_lines(ctx, &[kept, saying!("follow-nothing-yet")]).await
}

/// Saves the settings, and says what was and what is.
async fn change(ctx: Context<'_>, reader: &Reader, wish: Wish) -> anyhow::Result<()> {
    let (services, now) = (ctx.data(), ctx.data().clock.now());
    let grant = move |settings: &mut ServerSettings| wish.grant(settings);
    let store = &services.store;
    let changed = store.change_reader_settings(reader.user, grant, now);
    let Changed { before, after } = changed.await?.ok_or_else(nothing_yet)?;
    services.mornings_changed.notify_one();
    note_language(ctx).await?;
    let mut sayings = vec![if before == after {
        saying!("follow-schedule-kept", when = in_words(&after))
    } else {
        saying!(
            "follow-schedule-changed",
            old = in_words(&before),
            new = in_words(&after)
        )
    }];
    let reach = direct::try_again(ctx, reader).await?;
    sayings.extend(reach.in_words());
    sayings.extend(next(ctx, reader, reach).await?);
    speech::say_lines(ctx, &sayings).await
}
