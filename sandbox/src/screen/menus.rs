//! Menus and forms in plain text.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::Look;
use super::markdown::{Ink, harmless};
use super::wrap;
use crate::messages::{Form, Select};

/// A menu on one line: `[Topics: robots ▾ 5, choose 1 to 3]`.
pub(super) fn menu_text(menu: &Select, names: &BTreeMap<u64, String>) -> String {
    let title = if menu.placeholder.is_empty() {
        "Choose"
    } else {
        &menu.placeholder
    };
    let chosen = chosen(menu, names).join(", ");
    let chosen = if chosen.is_empty() {
        chosen
    } else {
        format!(": {chosen}")
    };
    let what = match menu.kind {
        3 => menu.options.len().to_string(),
        5 => "people".to_owned(),
        6 => "roles".to_owned(),
        7 => "people and roles".to_owned(),
        _ => "channels".to_owned(),
    };
    let count = match (menu.min_values, menu.max_values) {
        (1, 1) => String::new(),
        (least, most) if least == most => format!(", choose {most}"),
        (least, most) => format!(", choose {least} to {most}"),
    };
    format!("[{title}{chosen} ▾ {what}{count}]")
}

fn chosen(menu: &Select, names: &BTreeMap<u64, String>) -> Vec<String> {
    let options = menu.options.iter().filter(|option| option.default);
    let labels = options.map(|option| option.label.clone());
    let sign = if menu.kind == 8 { "#" } else { "@" };
    let others = menu.default_values.iter().map(|id| {
        let name = id.parse().ok().and_then(|id: u64| names.get(&id));
        let name = name.map_or(id.as_str(), |name| name.trim_start_matches(['@', '#']));
        format!("{sign}{name}")
    });
    labels.chain(others).collect()
}

/// A form as it is filled in: what is asked, what stands there already, how to answer.
pub fn render_form(form: &Form, look: Look) -> String {
    let ink = if look.colour { Ink::Ansi } else { Ink::None };
    let mut out = format!("{}\n", ink.bold(&harmless(&form.title)));
    for field in &form.fields {
        let must = if field.required {
            ""
        } else {
            " (may stay empty)"
        };
        let _ = writeln!(out, "│ {}{}", harmless(&field.label), ink.dim(must));
        let id = harmless(&field.custom_id);
        let shown = match (&field.value, &field.placeholder) {
            (value, _) if !value.is_empty() => harmless(value),
            (_, Some(placeholder)) => ink.dim(&format!("({})", harmless(placeholder))),
            _ => String::new(),
        };
        for line in wrap::wrap(&format!("{id}: {shown}"), look.width.saturating_sub(4)) {
            let _ = writeln!(out, "│   {}", line.trim_end());
        }
    }
    out
}
