//! Ids come back as they were, and nothing else is taken for one.

use proptest::prelude::*;

use super::*;

fn list(text: &str, page: u16) -> ListId {
    ListId {
        kind: ListKind::Topic,
        key: TextRef::to(text),
        options: ListOptions::new("w.new").unwrap(),
        page,
    }
}

#[test]
fn an_id_is_short_and_readable() {
    let more = ButtonId::MorePage {
        delivery: 17,
        page: 2,
    };
    assert_eq!(more.to_string(), "pb1|more|17|2");
    let page = ButtonId::ListPage(list("diffusion OR a|b", 3));
    assert_eq!(page.to_string(), "pb1|l|t|=diffusion OR a¦b|w.new|3");
}

#[test]
fn a_long_text_is_kept_under_a_key_of_its_own() {
    let long = "speech ".repeat(30);
    let TextRef::Kept(key) = TextRef::to(&long) else {
        panic!("should be kept");
    };
    assert_eq!(key.len(), 12);
    assert_eq!(TextRef::to(&long), TextRef::Kept(key.clone()));
    assert_ne!(TextRef::to(&"text ".repeat(30)), TextRef::Kept(key));
}

#[test]
fn other_versions_and_made_up_ids_are_unknown() {
    for text in [
        "",
        "pb0|open",
        "pb2|open",
        "open",
        "pb1|",
        "pb1|open|x",
        "pb1|more|x|1",
        "pb1|more|1|-1",
        "pb1|l|t|no mark||1",
        "pb1|l|?|=x||1",
        "pb1|l|t|+short||1",
        "pb1|l|t|=x|UPPER|1",
        "pb1|similar|two words",
    ] {
        assert_eq!(text.parse::<ButtonId>(), Err(UnknownButton), "{text}");
    }
}

fn any_button() -> impl Strategy<Value = ButtonId> {
    let kind = prop::sample::select(vec![
        ListKind::Topic,
        ListKind::Today,
        ListKind::Top,
        ListKind::Similar,
    ]);
    let list = (kind, ".{0,90}", "[a-z0-9.-]{0,12}", any::<u16>()).prop_map(
        |(kind, text, options, page)| ListId {
            kind,
            key: TextRef::to(&text),
            options: ListOptions::new(&options).unwrap(),
            page,
        },
    );
    let paper = "[!-~]{1,64}".prop_map(|id| PaperId::from_collection(&id).unwrap());
    prop_oneof![
        (any::<i64>(), any::<u16>())
            .prop_map(|(delivery, page)| ButtonId::MorePage { delivery, page }),
        list.clone().prop_map(ButtonId::ListPage),
        list.prop_map(ButtonId::ShareList),
        Just(ButtonId::OpenPaper),
        paper.clone().prop_map(|paper| ButtonId::Similar { paper }),
        paper.prop_map(|paper| ButtonId::ShareCard { paper }),
    ]
}

proptest! {
    #[test]
    fn every_id_comes_back_as_it_was(button in any_button()) {
        let written = button.to_string();
        prop_assert!(written.encode_utf16().count() <= 100, "{written}");
        prop_assert_eq!(written.parse(), Ok(button));
    }

    #[test]
    fn no_text_makes_reading_fall_over(text in "(pb1\\|)?[a-z+=|0-9]{0,40}.{0,80}") {
        if let Ok(button) = text.parse::<ButtonId>() {
            prop_assert!(button.to_string().encode_utf16().count() <= 100);
        }
    }
}
