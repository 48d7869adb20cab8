//! Prometheus' text format, version 0.0.4.
//!
//! Written by hand: three kinds of lines. `prometheus-client` would bring five crates and a registry
//! for numbers that are read from their owners anyway.

use std::fmt::Write as _;

use crate::vitals::Snapshot;

/// The format's media type.
pub(super) const MEDIA_TYPE: &str = "text/plain; version=0.0.4; charset=utf-8";

/// A text that grows family by family.
#[derive(Debug, Default)]
pub(super) struct Exposition(String);

impl Exposition {
    /// A number that goes up and down.
    pub(super) fn gauge(&mut self, name: &str, help: &str, value: u64) {
        self.begin(name, "gauge", help);
        let _ = writeln!(self.0, "{name} {value}");
    }

    /// A number that is always 1, with what it tells in a label. `value` needs no escaping.
    pub(super) fn info(&mut self, name: &str, help: &str, label: &str, value: &str) {
        self.begin(name, "gauge", help);
        let _ = writeln!(self.0, "{name}{{{label}=\"{value}\"}} 1");
    }

    /// A number that only grows. The name ends with `_total`.
    pub(super) fn counter(&mut self, name: &str, help: &str, value: u64) {
        self.begin(name, "counter", help);
        let _ = writeln!(self.0, "{name} {value}");
    }

    /// Numbers that only grow, told apart by one label. Its values need no escaping.
    pub(super) fn counters<'a>(
        &mut self,
        name: &str,
        help: &str,
        label: &str,
        values: impl IntoIterator<Item = (&'a str, u64)>,
    ) {
        self.begin(name, "counter", help);
        for (of, value) in values {
            let _ = writeln!(self.0, "{name}{{{label}=\"{of}\"}} {value}");
        }
    }

    /// Durations. The name ends with `_seconds`.
    pub(super) fn histogram(&mut self, name: &str, help: &str, durations: &Snapshot) {
        self.begin(name, "histogram", help);
        for (bound, count) in &durations.up_to {
            let bound = bound.as_secs_f64();
            let _ = writeln!(self.0, "{name}_bucket{{le=\"{bound}\"}} {count}");
        }
        let _ = writeln!(self.0, "{name}_bucket{{le=\"+Inf\"}} {}", durations.count);
        let _ = writeln!(self.0, "{name}_sum {}", durations.sum.as_secs_f64());
        let _ = writeln!(self.0, "{name}_count {}", durations.count);
    }

    pub(super) fn into_text(self) -> String {
        self.0
    }

    fn begin(&mut self, name: &str, kind: &str, help: &str) {
        let _ = writeln!(self.0, "# HELP {name} {help}");
        let _ = writeln!(self.0, "# TYPE {name} {kind}");
    }
}
