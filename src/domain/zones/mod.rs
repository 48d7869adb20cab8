//! Time zones as people name them. Only places are taken: an abbreviation or a fixed offset would
//! be an hour wrong for half of the year.

use chrono::{DateTime, Offset as _, TimeZone as _, Utc};
use chrono_tz::{TZ_VARIANTS, Tz};

use self::places::{BIG_PLACES, meant_by};
use super::user_error::shortened;
use super::{Argument, Language, Saying, UserError, saying};

mod likely;
mod places;

pub use self::likely::{likely_zones, zone_of_locale};

/// How like a name must be to what was written for us to think that it was meant.
const LIKE: f64 = 0.85;

/// The longest text that may be a misspelt name, in bytes. The longest name has 32; comparing takes
/// the product of both lengths.
const LONGEST: usize = 64;

/// How many places an error names.
const NAMED: usize = 3;

/// Reads the name of a place in the IANA zone database, or `UTC`; upper or lower case, blanks for
/// underscores. Everything else is refused with places to pick from and the time `now` there.
pub fn parse_zone(text: &str, now: DateTime<Utc>) -> Result<Tz, UserError> {
    let written = text.trim();
    if let Some(places) = without_a_place(written, now) {
        return Err(UserError::new(saying!(
            "zone-without-daylight-saving",
            written = shortened(written),
            places = listed(&places, now),
        )));
    }
    match Tz::from_str_insensitive(&written.replace(' ', "_")) {
        Ok(zone) if is_utc(zone) => Ok(Tz::UTC),
        Ok(zone) => Ok(zone),
        Err(_) => Err(unknown(written, now)),
    }
}

/// Zones for somebody who has typed `prefix` so far: what to show, such as
/// “Europe/Berlin (now 09:05)”, and the name to take. Big places when nothing is typed.
pub fn suggest_zones(
    prefix: &str,
    now: DateTime<Utc>,
    limit: usize,
    language: Language,
) -> Vec<(String, String)> {
    let typed = folded(prefix.trim());
    let mut zones = if typed.is_empty() {
        BIG_PLACES.to_vec()
    } else {
        let mut zones = without_a_place(prefix.trim(), now).unwrap_or_default();
        zones.extend(matching(&typed));
        zones
    };
    zones.truncate(limit);
    zones
        .into_iter()
        .map(|zone| {
            (
                zone_with_time(zone, now).plainly(language),
                zone.name().to_owned(),
            )
        })
        .collect()
}

/// The places to offer when the text is an abbreviation or an offset. Empty when no big place
/// has that offset now.
fn without_a_place(text: &str, now: DateTime<Utc>) -> Option<Vec<Tz>> {
    let folded = text.to_ascii_lowercase();
    let (name, inverted) = match folded.strip_prefix("etc/") {
        // POSIX counts westwards: Etc/GMT+5 is what everybody else calls GMT-5.
        Some(name) => (name, true),
        None => (folded.as_str(), false),
    };
    if let Some(places) = meant_by(name) {
        return Some(places.to_vec());
    }
    let seconds = offset_in(name)?;
    let seconds = if inverted { -seconds } else { seconds };
    let has_offset = |zone: &Tz| {
        let there = zone.offset_from_utc_datetime(&now.naive_utc()).fix();
        there.local_minus_utc() == seconds
    };
    let mut places: Vec<Tz> = BIG_PLACES.into_iter().filter(has_offset).collect();
    if places.is_empty() {
        places.extend(
            TZ_VARIANTS
                .into_iter()
                .filter(|zone| is_place(*zone))
                .find(has_offset),
        );
    }
    Some(places)
}

/// The seconds east in `gmt+2`, `utc-05:30`, `+0200`; `None` for what is no offset.
fn offset_in(text: &str) -> Option<i32> {
    let signed = text
        .strip_prefix("gmt")
        .or_else(|| text.strip_prefix("utc"))
        .unwrap_or(text)
        .trim_start();
    let sign = match signed.chars().next()? {
        '+' => 1,
        '-' | '−' => -1,
        _ => return None,
    };
    let digits: String = signed.chars().skip(1).filter(|c| *c != ':').collect();
    if digits.is_empty() || digits.len() > 4 || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let (hours, minutes) = digits.split_at(if digits.len() > 2 {
        digits.len() - 2
    } else {
        digits.len()
    });
    let hours: i32 = hours.parse().ok()?;
    let minutes: i32 = if minutes.is_empty() {
        0
    } else {
        minutes.parse().ok()?
    };
    Some(sign * (hours * 60 + minutes) * 60)
}

fn unknown(written: &str, now: DateTime<Utc>) -> UserError {
    let near = nearest(&folded(written));
    let written = shortened(written);
    UserError::new(if near.is_empty() {
        let example = zone_with_time(Tz::Europe__Berlin, now);
        saying!("zone-unknown", written = written, example = example)
    } else {
        let places = listed(&near, now);
        saying!("zone-unknown-like", written = written, places = places)
    })
}

/// The places whose city, or else whole name, is most like the text.
fn nearest(text: &str) -> Vec<Tz> {
    if text.len() > LONGEST {
        return Vec::new();
    }
    let mut near: Vec<(f64, Tz)> = TZ_VARIANTS
        .into_iter()
        .filter(|zone| is_place(*zone))
        .map(|zone| {
            let name = folded(zone.name());
            let like_city = strsim::jaro_winkler(city(&name), text);
            (like_city.max(strsim::jaro_winkler(&name, text)), zone)
        })
        .filter(|(like, _)| *like >= LIKE)
        .collect();
    near.sort_by(|(a, _), (b, _)| b.total_cmp(a));
    // A city that is named exactly leaves no doubt about the others.
    if let Some((best, _)) = near.first()
        && *best > 0.999
    {
        near.retain(|(like, _)| *like > 0.999);
    }
    near.into_iter().take(NAMED).map(|(_, zone)| zone).collect()
}

/// The zones that the typed text may become: by the beginning of the city, then of the whole
/// name, then of any word; within each, big places first.
fn matching(typed: &str) -> Vec<Tz> {
    let mut found: Vec<(u8, bool, Tz)> = TZ_VARIANTS
        .into_iter()
        .filter(|zone| is_place(*zone) || *zone == Tz::UTC)
        .filter_map(|zone| {
            let name = folded(zone.name());
            let rank = if city(&name).starts_with(typed) {
                0
            } else if name.starts_with(typed) {
                1
            } else if name.contains(typed) {
                2
            } else {
                return None;
            };
            Some((rank, !BIG_PLACES.contains(&zone), zone))
        })
        .collect();
    // Stable: the database's own order is by name.
    found.sort_by_key(|(rank, is_small, _)| (*rank, *is_small));
    found.into_iter().map(|(_, _, zone)| zone).collect()
}

/// Whether the zone's name is a region and a place in it.
fn is_place(zone: Tz) -> bool {
    zone.name().contains('/') && !zone.name().starts_with("Etc/")
}

fn is_utc(zone: Tz) -> bool {
    let name = zone.name();
    let name = name.strip_prefix("Etc/").unwrap_or(name);
    ["UTC", "UCT", "Universal", "Zulu"].contains(&name)
}

fn city(name: &str) -> &str {
    name.rsplit_once('/').map_or(name, |(_, city)| city)
}

fn folded(text: &str) -> String {
    text.to_lowercase().replace('_', " ")
}

/// “Europe/Berlin (now 09:05)”
pub fn zone_with_time(zone: Tz, now: DateTime<Utc>) -> Saying {
    let time = now.with_timezone(&zone).format("%H:%M").to_string();
    saying!("zone-with-time", zone = zone.name(), time = time)
}

fn listed(zones: &[Tz], now: DateTime<Utc>) -> Argument {
    if zones.is_empty() {
        return saying!("zone-nearest-city").into();
    }
    let named = zones
        .iter()
        .take(NAMED)
        .map(|zone| zone_with_time(*zone, now));
    Argument::alternatives(named)
}

#[cfg(test)]
mod tests;
