//! Settings in words: what they are, and how they changed.

use super::decided::Decided;
use crate::domain::{
    Argument, CatchUp, ChannelId, EmptyDays, Language, Layout, LocaleTag, Recap, Replies, Saying,
    ServerSettings, saying,
};

/// “Time zone: UTC → Europe/Berlin”, a line for each setting that differs.
pub(super) fn differences(before: &Decided, after: &Decided) -> Vec<Saying> {
    let mut lines = Vec::new();
    for (old, new) in settings(before).into_iter().zip(settings(after)) {
        if old.value != new.value {
            lines.push(saying!(
                "config-changed",
                setting = new.name,
                old = old.value,
                new = new.value
            ));
        }
    }
    lines
}

/// “Time zone: Europe/Berlin”, a line for each setting.
pub(super) fn all(decided: &Decided) -> Vec<Saying> {
    let lines = settings(decided).into_iter();
    lines
        .map(|one| saying!("config-setting", setting = one.name, value = one.value))
        .collect()
}

struct Setting {
    name: Saying,
    value: Argument,
}

/// In the order of the commands; the same ones for equal kinds of places.
fn settings(decided: &Decided) -> Vec<Setting> {
    let setting = |name, value| Setting { name, value };
    let ServerSettings {
        zone,
        post_at,
        days,
    } = decided.schedule;
    let digest = &decided.digest;
    let mut all = vec![
        setting(
            saying!("config-timezone"),
            Argument::Markdown(zone.to_string()),
        ),
        setting(
            saying!("config-time"),
            Argument::Markdown(post_at.format("%H:%M").to_string()),
        ),
        setting(saying!("config-days"), days.in_words()),
        setting(saying!("config-empty-days"), empty_days(digest.empty_days)),
        setting(saying!("config-layout"), layout(digest.layout)),
        setting(saying!("config-threads"), on_or_off(digest.threads)),
        setting(
            saying!("config-language"),
            language(digest.language.as_ref()),
        ),
        setting(saying!("config-silent"), on_or_off(digest.silent)),
        setting(saying!("config-catch-up"), catch_up(digest.catch_up)),
        setting(saying!("config-recap"), recap(digest.recap)),
    ];
    if let Some(of_server) = decided.of_server {
        all.push(setting(
            saying!("config-replies"),
            replies(of_server.replies),
        ));
        all.push(setting(saying!("config-alerts"), alerts(of_server.alerts)));
    }
    if let Some(most) = decided.max_papers {
        all.push(setting(
            saying!("config-max-papers"),
            Argument::Markdown(most.to_string()),
        ));
    }
    all
}

fn empty_days(value: EmptyDays) -> Argument {
    match value {
        EmptyDays::Skip => saying!("config-empty-days-skip"),
        EmptyDays::Line => saying!("config-empty-days-line"),
    }
    .into()
}

fn layout(value: Layout) -> Argument {
    match value {
        Layout::Cards => saying!("config-layout-cards"),
        Layout::Compact => saying!("config-layout-compact"),
    }
    .into()
}

fn on_or_off(value: bool) -> Argument {
    if value {
        saying!("config-on").into()
    } else {
        saying!("config-off").into()
    }
}

fn language(value: Option<&LocaleTag>) -> Argument {
    match value {
        None => saying!("config-language-discords").into(),
        Some(tag) => {
            let own_name = Language::of(tag.as_str()).map(Language::own_name);
            own_name.unwrap_or(tag.as_str()).into()
        }
    }
}

fn catch_up(value: CatchUp) -> Argument {
    match value {
        CatchUp::Late => saying!("config-catch-up-late"),
        CatchUp::Merge => saying!("config-catch-up-merge"),
        CatchUp::Skip => saying!("config-catch-up-skip"),
    }
    .into()
}

fn recap(value: Recap) -> Argument {
    match value {
        Recap::Off => saying!("config-off"),
        Recap::Weekly => saying!("config-recap-weekly"),
        Recap::Monthly => saying!("config-recap-monthly"),
    }
    .into()
}

fn replies(value: Replies) -> Argument {
    match value {
        Replies::Private => saying!("config-replies-private"),
        Replies::Public => saying!("config-replies-public"),
    }
    .into()
}

fn alerts(channel: Option<ChannelId>) -> Argument {
    match channel {
        Some(channel) => channel.into(),
        None => saying!("config-alerts-by-message").into(),
    }
}
