//! Where somebody lives, guessed from the language that they set in Discord.

use chrono_tz::Tz;

/// Offered to everybody, after what the languages suggest.
const EVERYWHERE: [Tz; 10] = [
    Tz::America__New_York,
    Tz::America__Los_Angeles,
    Tz::Europe__London,
    Tz::Europe__Berlin,
    Tz::UTC,
    Tz::Asia__Kolkata,
    Tz::Asia__Shanghai,
    Tz::Asia__Tokyo,
    Tz::America__Sao_Paulo,
    Tz::Australia__Sydney,
];

/// The zones that somebody with these languages most likely lives in, the likeliest first. The languages
/// are Discord's tags, the one that says the most first.
pub fn likely_zones<'a>(locales: impl IntoIterator<Item = &'a str>, limit: usize) -> Vec<Tz> {
    let spoken = locales.into_iter().flat_map(where_spoken);
    let mut zones: Vec<Tz> = Vec::new();
    for zone in spoken.chain(&EVERYWHERE) {
        if zones.len() < limit && !zones.contains(zone) {
            zones.push(*zone);
        }
    }
    zones
}

/// Where most people live who use Discord in this language; `None` for one that is spoken in too many
/// zones, as the English that Discord begins with is.
pub fn zone_of_locale(locale: &str) -> Option<Tz> {
    let zones = where_spoken(locale);
    zones.first().copied().filter(|_| locale != "en-US")
}

/// Source of the tags: <https://docs.discord.com/developers/reference#locales>.
fn where_spoken(locale: &str) -> &'static [Tz] {
    match locale {
        "en-US" => &[
            Tz::America__New_York,
            Tz::America__Chicago,
            Tz::America__Denver,
            Tz::America__Los_Angeles,
        ],
        "en-GB" => &[Tz::Europe__London, Tz::Australia__Sydney],
        "de" => &[Tz::Europe__Berlin, Tz::Europe__Vienna, Tz::Europe__Zurich],
        "fr" => &[
            Tz::Europe__Paris,
            Tz::Europe__Brussels,
            Tz::America__Toronto,
        ],
        "es-ES" => &[Tz::Europe__Madrid],
        "es-419" => &[
            Tz::America__Mexico_City,
            Tz::America__Bogota,
            Tz::America__Argentina__Buenos_Aires,
            Tz::America__Santiago,
        ],
        "pt-BR" => &[Tz::America__Sao_Paulo, Tz::America__Manaus],
        "zh-CN" => &[Tz::Asia__Shanghai, Tz::Asia__Singapore],
        "zh-TW" => &[Tz::Asia__Taipei, Tz::Asia__Hong_Kong],
        "ja" => &[Tz::Asia__Tokyo],
        "ko" => &[Tz::Asia__Seoul],
        "hi" => &[Tz::Asia__Kolkata],
        "id" => &[Tz::Asia__Jakarta],
        "vi" => &[Tz::Asia__Ho_Chi_Minh],
        "th" => &[Tz::Asia__Bangkok],
        "tr" => &[Tz::Europe__Istanbul],
        "ru" => &[Tz::Europe__Moscow],
        "uk" => &[Tz::Europe__Kyiv],
        "pl" => &[Tz::Europe__Warsaw],
        "cs" => &[Tz::Europe__Prague],
        "hu" => &[Tz::Europe__Budapest],
        "ro" => &[Tz::Europe__Bucharest],
        "bg" => &[Tz::Europe__Sofia],
        "hr" => &[Tz::Europe__Zagreb],
        "el" => &[Tz::Europe__Athens],
        "it" => &[Tz::Europe__Rome],
        "nl" => &[Tz::Europe__Amsterdam],
        "da" => &[Tz::Europe__Copenhagen],
        "no" => &[Tz::Europe__Oslo],
        "sv-SE" => &[Tz::Europe__Stockholm],
        "fi" => &[Tz::Europe__Helsinki],
        "lt" => &[Tz::Europe__Vilnius],
        _ => &[],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_languages_zones_come_first_and_none_twice() {
        let zones = likely_zones(["de", "en-US"], 10);
        assert_eq!(zones[0], Tz::Europe__Berlin);
        assert_eq!(zones[3], Tz::America__New_York);
        assert_eq!(zones.len(), 10);
        for zone in &zones {
            assert_eq!(zones.iter().filter(|other| *other == zone).count(), 1);
        }
        assert_eq!(likely_zones(["xx"], 10), EVERYWHERE);
    }

    #[test]
    fn a_language_of_many_zones_says_nothing_of_where_somebody_lives() {
        assert_eq!(zone_of_locale("de"), Some(Tz::Europe__Berlin));
        assert_eq!(zone_of_locale("es-419"), Some(Tz::America__Mexico_City));
        assert_eq!(zone_of_locale("en-GB"), Some(Tz::Europe__London));
        assert_eq!(zone_of_locale("en-US"), None);
        assert_eq!(zone_of_locale("xx"), None);
    }
}
