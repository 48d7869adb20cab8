//! The third screen: when.

use chrono::{NaiveTime, Timelike as _, Utc};
use chrono_tz::Tz;

use super::super::next_post;
use super::actor::Actor;
use super::draft::Draft;
use super::menus::{Screen, back, button, main_button};
use crate::discord::render::{Choice, Component, Form, MessageBody, Row, SetupDeed};
use crate::domain::{
    Saying, ServerSettings, UserError, likely_zones, parse_zone, saying, zone_with_time,
};

/// How many zones are offered beside the chosen one.
const ZONES_OFFERED: usize = 10;
/// The longest name of a zone has 32 characters; somebody may write more about it.
const LONGEST_ZONE: usize = 64;

/// When the digests would come: as answered, else as it is now, else as the languages suggest.
pub(super) async fn settings(actor: &Actor<'_>, draft: &Draft) -> anyhow::Result<ServerSettings> {
    let (store, server, channel) = (&actor.services.store, actor.server, draft.channel()?);
    let of_server = store.server_settings(server).await?;
    let own = store.channel_settings(channel).await?;
    let mut settings = own.map_or(of_server, |own| own.over(&of_server));
    let is_undecided = settings.zone == ServerSettings::default().zone
        && store.subscriptions_of_server(server).await?.is_empty();
    if is_undecided && let Some(likely) = likely(actor).first() {
        settings.zone = *likely;
    }
    settings.zone = draft.zone().unwrap_or(settings.zone);
    settings.post_at = draft.post_at.unwrap_or(settings.post_at);
    Ok(settings)
}

/// A server's language is English unless somebody changed it, which says more than a member's.
fn likely(actor: &Actor<'_>) -> Vec<Tz> {
    let [member, server] = actor.locales;
    let server_first = server.is_some_and(|server| server != "en-US");
    let locales = if server_first {
        [server, member]
    } else {
        [member, server]
    };
    likely_zones(locales.into_iter().flatten(), ZONES_OFFERED)
}

pub(super) async fn screen(
    actor: &Actor<'_>,
    draft: &Draft,
    fault: Option<Saying>,
) -> anyhow::Result<MessageBody> {
    let now = actor.services.clock.now();
    let settings = settings(actor, draft).await?;
    let lines = vec![
        saying!("setup-when"),
        saying!(
            "setup-when-chosen",
            days = settings.days.in_words(),
            time = settings.post_at.format("%H:%M").to_string(),
            zone = zone_with_time(settings.zone, now),
            next = next_post::of_server(&settings, now),
        ),
    ];
    let plainly = |saying: Saying| saying.plainly(actor.language);
    let zones = Component::select(
        draft.id(SetupDeed::Zone),
        plainly(saying!("setup-choose-zone")),
        zone_choices(actor, settings.zone, now),
    );
    let hours = Component::select(
        draft.id(SetupDeed::Hour),
        plainly(saying!("setup-choose-hour")),
        hour_choices(settings.post_at),
    );
    let (next, other) = (saying!("setup-preview"), saying!("setup-other-zone"));
    let buttons = [
        main_button(actor, draft, &next, SetupDeed::AfterTime),
        button(actor, draft, &other, SetupDeed::AskZone),
        back(actor, draft),
    ];
    let rows = vec![Row::of([zones]), Row::of([hours]), Row::of(buttons)];
    Ok(Screen { lines, fault, rows }.body(actor))
}

fn zone_choices(actor: &Actor<'_>, chosen: Tz, now: chrono::DateTime<Utc>) -> Vec<Choice> {
    let mut zones = likely(actor);
    if !zones.contains(&chosen) {
        zones.insert(0, chosen);
    }
    let choice = |zone: Tz| {
        let label = zone_with_time(zone, now).plainly(actor.language);
        Choice::new(&label, zone.name()).chosen(zone == chosen)
    };
    zones.into_iter().map(choice).collect()
}

/// Every full hour, and the chosen time where it is none.
fn hour_choices(chosen: NaiveTime) -> Vec<Choice> {
    let mut times: Vec<NaiveTime> = (0..24)
        .filter_map(|hour| NaiveTime::from_hms_opt(hour, 0, 0))
        .collect();
    if !times.contains(&chosen) {
        times.push(chosen);
        times.sort_unstable();
    }
    let choice = |time: NaiveTime| {
        let written = time.format("%H:%M").to_string();
        Choice::new(&written, &*written).chosen(time == chosen)
    };
    times.into_iter().map(choice).collect()
}

/// Takes a zone from the menu, or as it was written. What is wrong with it is said on the screen.
pub(super) fn choose_zone(actor: &Actor<'_>, draft: &mut Draft, text: &str) -> Option<Saying> {
    let zone = parse_zone(text, actor.services.clock.now());
    taken(zone.map(|zone| draft.choose_zone(zone)))
}

/// Takes a time from the menu.
pub(super) fn choose_hour(draft: &mut Draft, text: &str) {
    let time = NaiveTime::parse_from_str(text, "%H:%M").ok();
    draft.post_at = time.and_then(|time| time.with_second(0)).or(draft.post_at);
}

fn taken(result: Result<(), UserError>) -> Option<Saying> {
    result.err().map(|error| error.saying().clone())
}

/// The form for a zone that was not offered.
pub(super) fn form(actor: &Actor<'_>, draft: &Draft) -> Form {
    let plainly = |saying: Saying| saying.plainly(actor.language);
    Form {
        custom_id: draft.id(SetupDeed::OtherZone),
        title: plainly(saying!("setup-zone-title")),
        label: plainly(saying!("setup-zone-label")),
        example: plainly(saying!("setup-zone-example")),
        text: String::new(),
        longest: LONGEST_ZONE,
    }
}
