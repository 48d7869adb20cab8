//! Which places to offer to somebody who named none.

use chrono_tz::Tz;

/// Big places from west to east, as many as an autocomplete list takes.
pub(super) const BIG_PLACES: [Tz; 25] = [
    Tz::Pacific__Honolulu,
    Tz::America__Anchorage,
    Tz::America__Los_Angeles,
    Tz::America__Denver,
    Tz::America__Chicago,
    Tz::America__New_York,
    Tz::America__Sao_Paulo,
    Tz::UTC,
    Tz::Europe__London,
    Tz::Africa__Lagos,
    Tz::Europe__Berlin,
    Tz::Europe__Paris,
    Tz::Africa__Cairo,
    Tz::Africa__Johannesburg,
    Tz::Europe__Istanbul,
    Tz::Europe__Moscow,
    Tz::Asia__Dubai,
    Tz::Asia__Karachi,
    Tz::Asia__Kolkata,
    Tz::Asia__Jakarta,
    Tz::Asia__Shanghai,
    Tz::Asia__Singapore,
    Tz::Asia__Tokyo,
    Tz::Australia__Sydney,
    Tz::Pacific__Auckland,
];

/// The places that people mean by an abbreviation, in lower case. Some mean several.
pub(super) fn meant_by(abbreviation: &str) -> Option<&'static [Tz]> {
    Some(match abbreviation {
        "est" | "edt" | "et" | "est5edt" => &[Tz::America__New_York, Tz::America__Toronto],
        "cst" | "cdt" | "ct" | "cst6cdt" => &[
            Tz::America__Chicago,
            Tz::America__Mexico_City,
            Tz::Asia__Shanghai,
        ],
        "mst" | "mdt" | "mt" | "mst7mdt" => &[Tz::America__Denver, Tz::America__Phoenix],
        "pst" | "pdt" | "pt" | "pst8pdt" => &[Tz::America__Los_Angeles, Tz::America__Vancouver],
        "akst" | "akdt" => &[Tz::America__Anchorage],
        "hst" => &[Tz::Pacific__Honolulu],
        "ast" | "adt" => &[Tz::America__Halifax, Tz::Asia__Riyadh],
        "nst" | "ndt" => &[Tz::America__St_Johns],
        "brt" => &[Tz::America__Sao_Paulo],
        "art" => &[Tz::America__Argentina__Buenos_Aires],
        "gmt" | "gmt0" | "gmt+0" | "gmt-0" | "greenwich" => {
            &[Tz::Europe__London, Tz::Africa__Accra, Tz::UTC]
        }
        "bst" => &[Tz::Europe__London, Tz::Asia__Dhaka],
        "wet" | "west" => &[Tz::Europe__Lisbon],
        "cet" | "cest" | "met" | "mez" | "mesz" => &[Tz::Europe__Berlin, Tz::Europe__Paris],
        "eet" | "eest" => &[Tz::Europe__Athens, Tz::Europe__Helsinki],
        "msk" | "w-su" => &[Tz::Europe__Moscow],
        "trt" => &[Tz::Europe__Istanbul],
        "ist" => &[Tz::Asia__Kolkata, Tz::Asia__Jerusalem, Tz::Europe__Dublin],
        "pkt" => &[Tz::Asia__Karachi],
        "wib" => &[Tz::Asia__Jakarta],
        "hkt" => &[Tz::Asia__Hong_Kong],
        "sgt" => &[Tz::Asia__Singapore],
        "jst" => &[Tz::Asia__Tokyo],
        "kst" => &[Tz::Asia__Seoul],
        "awst" => &[Tz::Australia__Perth],
        "acst" | "acdt" => &[Tz::Australia__Adelaide, Tz::Australia__Darwin],
        "aest" | "aedt" | "aet" => &[Tz::Australia__Sydney, Tz::Australia__Brisbane],
        "nzst" | "nzdt" => &[Tz::Pacific__Auckland],
        "wat" => &[Tz::Africa__Lagos],
        "cat" => &[Tz::Africa__Harare],
        "eat" => &[Tz::Africa__Nairobi],
        "sast" => &[Tz::Africa__Johannesburg],
        _ => return None,
    })
}
