//! Times of day as people write them.

use chrono::NaiveTime;

use super::user_error::shortened;
use super::{UserError, saying};

/// Reads `08:30`, `8:30`, `8.30`, `0830`, `8`, `8am`, `8:30 pm`, `noon`, `midnight`.
pub fn parse_time(text: &str) -> Result<NaiveTime, UserError> {
    let folded = text.trim().to_lowercase();
    read_time(&folded)
        .ok_or_else(|| UserError::new(saying!("time-unreadable", written = shortened(text.trim()))))
}

fn read_time(text: &str) -> Option<NaiveTime> {
    match text {
        "noon" => return NaiveTime::from_hms_opt(12, 0, 0),
        "midnight" => return Some(NaiveTime::MIN),
        _ => {}
    }
    let (clock, half) = without_half(text);
    let (hour, minute) = match clock.split_once([':', '.']) {
        Some((hour, minute)) if minute.len() == 2 => (number(hour)?, number(minute)?),
        Some(_) => return None,
        // `0830`; three digits could be read in two ways.
        None if clock.len() == 4 => (number(clock.get(..2)?)?, number(clock.get(2..)?)?),
        None => (number(clock)?, 0),
    };
    let hour = match half {
        None => hour,
        Some(_) if !(1..=12).contains(&hour) => return None,
        Some(Half::Am) => hour % 12,
        Some(Half::Pm) => hour % 12 + 12,
    };
    NaiveTime::from_hms_opt(hour, minute, 0)
}

#[derive(Clone, Copy)]
enum Half {
    Am,
    Pm,
}

fn without_half(text: &str) -> (&str, Option<Half>) {
    let endings = [
        ("a.m.", Half::Am),
        ("p.m.", Half::Pm),
        ("am", Half::Am),
        ("pm", Half::Pm),
    ];
    endings
        .into_iter()
        .find_map(|(ending, half)| Some((text.strip_suffix(ending)?.trim_end(), Some(half))))
        .unwrap_or((text, None))
}

/// One or two digits: `parse` alone would take a sign.
fn number(digits: &str) -> Option<u32> {
    let fits = (1..=2).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit());
    fits.then(|| digits.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_read_as_people_write_it() {
        let cases = [
            ("08:30", "08:30"),
            ("8:30", "08:30"),
            (" 8.30 ", "08:30"),
            ("0830", "08:30"),
            ("8", "08:00"),
            ("08", "08:00"),
            ("8am", "08:00"),
            ("8:30 pm", "20:30"),
            ("8:30 P.M.", "20:30"),
            ("12am", "00:00"),
            ("12:05 PM", "12:05"),
            ("0:00", "00:00"),
            ("23:59", "23:59"),
            ("noon", "12:00"),
            ("Midnight", "00:00"),
        ];
        for (written, read) in cases {
            let time = parse_time(written).unwrap();
            assert_eq!(time.format("%H:%M").to_string(), read, "{written}");
        }
    }

    #[test]
    fn other_texts_are_refused_with_the_way_to_write_a_time() {
        let refused = parse_time("25:00").unwrap_err();
        assert_eq!(refused.to_string(), "“25:00” is not a time; write 08:30.");
        let texts = [
            "",
            "morning",
            "24:00",
            "8:60",
            "8:5",
            "-8",
            "+8:30",
            "13pm",
            "0am",
            "8:30:00",
            "830",
            "８:30",
            "8:30 xm",
            "08:30pmpm",
            "am",
        ];
        for text in texts {
            assert!(parse_time(text).is_err(), "{text}");
        }
    }
}
