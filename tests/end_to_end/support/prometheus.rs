//! Reads Prometheus' text format as strictly as its document says, and stricter.

use std::collections::BTreeMap;

/// The samples of a text: name with labels → value.
pub(crate) type Samples = BTreeMap<String, f64>;

/// Reads a text, and panics at whatever Prometheus or its linter would complain about.
pub(crate) fn samples(text: &str) -> Samples {
    assert!(text.ends_with('\n'), "the last line must end too");
    let mut all = Samples::new();
    let mut families = Vec::new();
    let mut lines = text.lines().peekable();
    while let Some(line) = lines.next() {
        let (name, help) = comment(line, "HELP");
        assert!(!help.is_empty() && !help.contains('\\'), "{line}");
        assert!(!families.contains(&name), "{name} comes twice");
        families.push(name);
        let (same, kind) = comment(lines.next().expect("a TYPE line"), "TYPE");
        assert_eq!(same, name, "TYPE follows HELP");
        check_name(name, kind);
        let mut family = Samples::new();
        while let Some(line) = lines.next_if(|line| !line.starts_with('#')) {
            let (series, value) = line.rsplit_once(' ').expect("a value");
            let value: f64 = value.parse().expect("a number");
            check_series(series, name, kind);
            let known = family.insert(series.to_owned(), value);
            assert!(known.is_none(), "{series} comes twice");
            assert!(kind == "gauge" || value >= 0.0, "{line}");
        }
        assert!(!family.is_empty(), "{name} has no samples");
        if kind == "histogram" {
            check_histogram(name, &family);
        }
        all.extend(family);
    }
    all
}

fn comment<'a>(line: &'a str, word: &str) -> (&'a str, &'a str) {
    let rest = line.strip_prefix(&format!("# {word} "));
    let rest = rest.unwrap_or_else(|| panic!("not a {word} line: {line}"));
    rest.split_once(' ').expect("a name and more")
}

fn check_name(name: &str, kind: &str) {
    let is_word = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
    assert!(
        name.starts_with("paperboy_") && name.chars().all(is_word),
        "{name}"
    );
    match kind {
        "counter" => assert!(name.ends_with("_total"), "{name}"),
        "histogram" => assert!(name.ends_with("_seconds"), "{name}"),
        "gauge" => assert!(!name.ends_with("_total"), "{name}"),
        other => panic!("{name} is a {other}"),
    }
    for not_a_base_unit in ["millis", "minutes", "hours", "_kb", "_mb", "percent"] {
        assert!(!name.contains(not_a_base_unit), "{name}");
    }
}

fn check_series(series: &str, family: &str, kind: &str) {
    let (name, labels) = match series.split_once('{') {
        Some((name, labels)) => (name, Some(labels.strip_suffix('}').expect("a brace"))),
        None => (series, None),
    };
    let suffix = name.strip_prefix(family).expect("a sample of its family");
    match kind {
        "histogram" => assert!(["_bucket", "_sum", "_count"].contains(&suffix), "{series}"),
        _ => assert_eq!(suffix, "", "{series}"),
    }
    if let Some(labels) = labels {
        let (label, value) = labels.split_once("=\"").expect("a label");
        let value = value.strip_suffix('"').expect("a quote");
        assert!(label.bytes().all(|b| b.is_ascii_lowercase()), "{series}");
        assert!(
            !value.is_empty() && !value.contains(['"', '\\', '\n']),
            "{series}"
        );
    }
    assert_eq!(
        labels.is_some_and(|l| l.starts_with("le=")),
        suffix == "_bucket",
        "{series}"
    );
}

fn check_histogram(name: &str, family: &Samples) {
    let mut buckets: Vec<(f64, f64)> = family
        .iter()
        .filter_map(|(series, count)| {
            let bound = series.strip_prefix(&format!("{name}_bucket{{le=\""))?;
            let bound = bound.strip_suffix("\"}")?;
            Some((bound.parse().expect("a bound"), *count))
        })
        .collect();
    buckets.sort_by(|one, other| one.0.total_cmp(&other.0));
    assert!(buckets.is_sorted_by(|one, next| one.0 < next.0 && one.1 <= next.1));
    let last = buckets.last().expect("buckets");
    assert!(last.0.is_infinite(), "{name} has no +Inf");
    assert!((last.1 - family[&format!("{name}_count")]).abs() < f64::EPSILON);
    assert!(family.contains_key(&format!("{name}_sum")));
}
