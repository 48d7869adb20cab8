//! Messages that are made of components only.

use serde_json::Value;

use super::components::{Seen, check_button, check_id, check_row, wrong_type};
use super::text::{length_of, list, optional_number, optional_text, required_text};
use super::{Faults, join};

const MAX_COMPONENTS: usize = 40;
/// Over all text displays of a message.
const MAX_TEXT: usize = 4_000;

/// Checks the components of a message with the flag for this layout.
pub(super) fn check_layout(faults: &mut Faults, components: &Value, path: &str) {
    let mut seen = Seen::default();
    let top = list(faults, components, path, MAX_COMPONENTS);
    for (i, component) in top.iter().enumerate() {
        check_component(faults, component, &join(path, i), &mut seen, Level::Top);
    }
    let (count, text) = weight(top);
    if count > MAX_COMPONENTS {
        let message =
            format!("Must be {MAX_COMPONENTS} or fewer in length, nested components counted.");
        faults.refuse(path, "COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED", message);
    }
    if text > MAX_TEXT {
        let message = format!("The total text of all components exceeds {MAX_TEXT}.");
        faults.refuse(path, "COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED", message);
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Level {
    Top,
    InContainer,
}

fn check_component(
    faults: &mut Faults,
    component: &Value,
    path: &str,
    seen: &mut Seen,
    level: Level,
) {
    if component["type"] != 1 {
        check_id(faults, component, path, seen);
    }
    match component["type"].as_u64() {
        Some(1) => check_row(faults, component, path, seen),
        Some(9) => check_section(faults, component, path, seen),
        Some(10) => check_text(faults, component, path),
        Some(12) => check_gallery(faults, component, path),
        Some(14) => {
            faults.known_keys(component, path, &["type", "id", "divider", "spacing"]);
            optional_number(faults, &component["spacing"], &join(path, "spacing"), 1, 2);
        }
        Some(17) if level == Level::Top => check_container(faults, component, path, seen),
        _ => wrong_type(faults, component, path, "1, 9, 10, 12, 14, 17"),
    }
}

fn check_container(faults: &mut Faults, container: &Value, path: &str, seen: &mut Seen) {
    faults.known_keys(
        container,
        path,
        &["type", "id", "components", "accent_color", "spoiler"],
    );
    optional_number(
        faults,
        &container["accent_color"],
        &join(path, "accent_color"),
        0,
        0xFF_FFFF,
    );
    let path = join(path, "components");
    let children = list(faults, &container["components"], &path, MAX_COMPONENTS);
    if children.is_empty() {
        faults.refuse(
            &path,
            "BASE_TYPE_BAD_LENGTH",
            "Must be between 1 and 40 in length.",
        );
    }
    for (i, child) in children.iter().enumerate() {
        check_component(faults, child, &join(&path, i), seen, Level::InContainer);
    }
}

fn check_section(faults: &mut Faults, section: &Value, path: &str, seen: &mut Seen) {
    faults.known_keys(section, path, &["type", "id", "components", "accessory"]);
    let path_of_texts = join(path, "components");
    let texts = list(faults, &section["components"], &path_of_texts, 3);
    if texts.is_empty() {
        faults.refuse(
            &path_of_texts,
            "BASE_TYPE_BAD_LENGTH",
            "Must be between 1 and 3 in length.",
        );
    }
    for (i, text) in texts.iter().enumerate() {
        let path = join(&path_of_texts, i);
        if text["type"] == 10 {
            check_id(faults, text, &path, seen);
            check_text(faults, text, &path);
        } else {
            wrong_type(faults, text, &path, "10");
        }
    }
    let accessory = &section["accessory"];
    let path = join(path, "accessory");
    match accessory["type"].as_u64() {
        Some(2) => check_button(faults, accessory, &path, seen),
        Some(11) => {
            faults.known_keys(
                accessory,
                &path,
                &["type", "id", "media", "description", "spoiler"],
            );
            check_id(faults, accessory, &path, seen);
            required_text(
                faults,
                &accessory["media"]["url"],
                &join(&path, "media.url"),
                2_048,
            );
            optional_text(
                faults,
                &accessory["description"],
                &join(&path, "description"),
                1_024,
            );
        }
        _ if accessory.is_null() => {
            faults.refuse(path, "BASE_TYPE_REQUIRED", "This field is required");
        }
        _ => wrong_type(faults, accessory, &path, "2, 11"),
    }
}

fn check_text(faults: &mut Faults, text: &Value, path: &str) {
    faults.known_keys(text, path, &["type", "id", "content"]);
    required_text(faults, &text["content"], &join(path, "content"), MAX_TEXT);
}

fn check_gallery(faults: &mut Faults, gallery: &Value, path: &str) {
    faults.known_keys(gallery, path, &["type", "id", "items"]);
    let path = join(path, "items");
    let items = list(faults, &gallery["items"], &path, 10);
    if items.is_empty() {
        faults.refuse(
            &path,
            "BASE_TYPE_BAD_LENGTH",
            "Must be between 1 and 10 in length.",
        );
    }
    for (i, item) in items.iter().enumerate() {
        let path = join(&path, i);
        faults.known_keys(item, &path, &["media", "description", "spoiler"]);
        required_text(
            faults,
            &item["media"]["url"],
            &join(&path, "media.url"),
            2_048,
        );
        optional_text(
            faults,
            &item["description"],
            &join(&path, "description"),
            1_024,
        );
    }
}

/// How many components there are, nested ones counted, and how much text is in them.
fn weight(components: &[Value]) -> (usize, usize) {
    components.iter().fold((0, 0), |(count, text), component| {
        let children = component["components"]
            .as_array()
            .map(Vec::as_slice)
            .unwrap_or_default();
        let (inner_count, inner_text) = weight(children);
        let accessory = usize::from(component["accessory"].is_object());
        let own_text = if component["type"] == 10 {
            length_of(&component["content"])
        } else {
            0
        };
        (
            count + 1 + inner_count + accessory,
            text + own_text + inner_text,
        )
    })
}
