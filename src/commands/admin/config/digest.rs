//! `/papers-admin config …` for how digests look and behave: for the server, or for one channel of it.

use poise::serenity_prelude as serenity;

use super::decided::Decided;
use super::place::Place;
use crate::commands::Context;
use crate::domain::{self, CatchUp, DigestOverrides, EmptyDays, Layout, LocaleTag, Recap};

/// Choices: each with its name and what it stands for; the last one decides nothing.
macro_rules! choices {
    ($(
        $(#[$doc:meta])*
        $choice:ident for $value:ty { $($name:ident $text:literal = $meaning:expr,)+ }
    )+) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, poise::ChoiceParameter)]
        pub(super) enum $choice {
            $(#[name = $text] $name,)+
            /// As the server, or for it as without asking.
            #[name = "default"]
            Default,
        }

        impl $choice {
            fn meaning(self) -> Option<$value> {
                match self {
                    $(Self::$name => Some($meaning),)+
                    Self::Default => None,
                }
            }
        }
    )+};
}

choices! {
    /// What happens on a day that brings nothing.
    OnEmptyDays for EmptyDays {
        Skip "skip" = EmptyDays::Skip,
        Line "one line" = EmptyDays::Line,
    }

    /// How papers are shown.
    Look for Layout {
        Cards "cards" = Layout::Cards,
        Compact "compact" = Layout::Compact,
    }

    /// On or off.
    Switch for bool {
        On "on" = true,
        Off "off" = false,
    }

    /// What becomes of a late digest.
    WhenLate for CatchUp {
        Late "post late" = CatchUp::Late,
        Merge "merge into next" = CatchUp::Merge,
        Skip "skip" = CatchUp::Skip,
    }

    /// What is looked back at.
    Period for Recap {
        Off "off" = Recap::Off,
        Weekly "weekly" = Recap::Weekly,
        Monthly "monthly" = Recap::Monthly,
    }

    /// A language.
    Tongue for domain::Language {
        English "English" = domain::Language::English,
        German "Deutsch" = domain::Language::German,
        French "Français" = domain::Language::French,
        Spanish "Español" = domain::Language::Spanish,
        Portuguese "Português (Brasil)" = domain::Language::Portuguese,
        Japanese "日本語" = domain::Language::Japanese,
        Chinese "简体中文" = domain::Language::Chinese,
    }
}

/// Set what a day without papers brings.
#[poise::command(slash_command, rename = "empty-days")]
pub(super) async fn empty_days(
    ctx: Context<'_>,
    #[description = "Nothing, or a line that says so"] what: OnEmptyDays,
    #[description = "Only this channel"] channel: Option<serenity::PartialChannel>,
) -> anyhow::Result<()> {
    let decided = what.meaning();
    decide(ctx, channel, move |own| own.empty_days = decided).await
}

/// Set how papers are shown.
#[poise::command(slash_command)]
pub(super) async fn layout(
    ctx: Context<'_>,
    #[description = "With summary and picture, or a line each"] what: Look,
    #[description = "Only this channel"] channel: Option<serenity::PartialChannel>,
) -> anyhow::Result<()> {
    let decided = what.meaning();
    decide(ctx, channel, move |own| own.layout = decided).await
}

/// Open a thread for discussion below each digest.
#[poise::command(slash_command)]
pub(super) async fn threads(
    ctx: Context<'_>,
    #[description = "Needs the right Create Public Threads"] what: Switch,
    #[description = "Only this channel"] channel: Option<serenity::PartialChannel>,
) -> anyhow::Result<()> {
    let decided = what.meaning();
    decide(ctx, channel, move |own| own.threads = decided).await
}

/// Set the language of digests and shared answers.
#[poise::command(slash_command)]
pub(super) async fn language(
    ctx: Context<'_>,
    #[description = "The papers themselves stay as they are"] what: Tongue,
    #[description = "Only this channel"] channel: Option<serenity::PartialChannel>,
) -> anyhow::Result<()> {
    let decided = what
        .meaning()
        .and_then(|language| LocaleTag::parse(language.tag()));
    decide(ctx, channel, move |own| own.language = decided).await
}

/// Post digests without a notification.
#[poise::command(slash_command)]
pub(super) async fn silent(
    ctx: Context<'_>,
    #[description = "Whether nobody's device makes a noise"] what: Switch,
    #[description = "Only this channel"] channel: Option<serenity::PartialChannel>,
) -> anyhow::Result<()> {
    let decided = what.meaning();
    decide(ctx, channel, move |own| own.silent = decided).await
}

/// Set what becomes of a digest that is late.
#[poise::command(slash_command, rename = "catch-up")]
pub(super) async fn catch_up(
    ctx: Context<'_>,
    #[description = "When nothing could be posted in time"] what: WhenLate,
    #[description = "Only this channel"] channel: Option<serenity::PartialChannel>,
) -> anyhow::Result<()> {
    let decided = what.meaning();
    decide(ctx, channel, move |own| own.catch_up = decided).await
}

/// Show the best of each week or month again.
#[poise::command(slash_command)]
pub(super) async fn recap(
    ctx: Context<'_>,
    #[description = "How often"] what: Period,
    #[description = "Only this channel"] channel: Option<serenity::PartialChannel>,
) -> anyhow::Result<()> {
    let decided = what.meaning();
    decide(ctx, channel, move |own| own.recap = decided).await
}

/// Saves a decision, and says it.
async fn decide(
    ctx: Context<'_>,
    channel: Option<serenity::PartialChannel>,
    change: impl FnOnce(&mut DigestOverrides) + Send + 'static,
) -> anyhow::Result<()> {
    let place = Place::of(ctx, channel.as_ref()).await?;
    let before = Decided::in_place(ctx.data(), &place).await?;
    let store = &ctx.data().store;
    store.change_overrides(place.scope(), change).await?;
    place.say_change(ctx, &before).await
}
