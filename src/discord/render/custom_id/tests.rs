//! Ids come back as they were, and nothing else is taken for one.

use proptest::prelude::*;

use super::*;

fn list(text: &str, page: u16) -> ListId {
    ListId {
        kind: ListKind::Topic,
        key: TextRef::inline(text).unwrap(),
        options: ListOptions::new("w.new").unwrap(),
        page,
    }
}

#[test]
fn an_id_is_short_and_readable() {
    let more = ButtonId::More {
        channel: ChannelId(17),
        day: NaiveDate::from_ymd_opt(2026, 8, 14).unwrap(),
    };
    assert_eq!(more.to_string(), "pb1|more|17|2026-08-14|1");
    let page = ButtonId::ListPage(list("diffusion OR a|b", 3));
    assert_eq!(page.to_string(), "pb1|l|t|=diffusion OR a¦b|w.new|3");
}

/// Under messages that stand in channels for years.
#[test]
fn what_the_last_release_wrote_is_still_known() {
    for text in [
        "pb1|more|17|2026-08-14|1",
        "pb1|page|5|2",
        "pb1|l|t|=diffusion|eb|2",
        "pb1|l|d|=|eb|1",
        "pb1|h|s|=2608.10001|eb|1",
        "pb1|l|t|+abcdefgh2345|mn|3",
        "pb1|open",
        "pb1|open|17",
        "pb1|keep|17|2608.10001",
        "pb1|not|17|2608.10001",
        "pb1|follow|5",
        "pb1|similar|2608.10001",
        "pb1|card|2608.10001",
        "pb1|delete|7",
        "pb1|setup|18446744073709551615|topics-done",
    ] {
        let button: ButtonId = text.parse().unwrap();
        assert_eq!(button.to_string(), text);
    }
}

#[test]
fn a_text_that_an_id_cannot_hold_is_left_to_the_caller() {
    for text in ["speech ".repeat(30).as_str(), "a¦b", "tab\there", " blank"] {
        assert_eq!(TextRef::inline(text), None, "{text}");
    }
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
        "pb1|keep|1|two words",
        "pb1|not|x|2608.10001",
        "pb1|follow|",
        "pb1|more|x|2026-08-14|1",
        "pb1|more|1|2026-13-14|1",
        "pb1|more|1|2026-08-14|-1",
        "pb1|l|t|no mark||1",
        "pb1|l|?|=x||1",
        "pb1|l|t|+short||1",
        "pb1|l|t|=x|UPPER|1",
        "pb1|similar|two words",
        "pb1|save|two words",
        "pb1|another|no mark",
        "pb1|topics|x",
        "pb1|clear-saved|x",
        "pb1|delete|",
        "pb1|delete|-1",
    ] {
        assert_eq!(text.parse::<ButtonId>(), Err(UnknownButton), "{text}");
    }
}

fn any_button() -> impl Strategy<Value = ButtonId> {
    let kind = prop::sample::select(lists::KINDS.map(|(kind, _)| kind).to_vec());
    let list = (kind, ".{0,90}", "[a-z0-9.-]{0,12}", any::<u16>()).prop_map(
        |(kind, text, options, page)| ListId {
            kind,
            key: TextRef::inline(&text).unwrap_or(TextRef::Kept("abcdefgh2345".to_owned())),
            options: ListOptions::new(&options).unwrap(),
            page,
        },
    );
    let paper = "[!-~]{1,64}".prop_map(|id| PaperId::from_collection(&id).unwrap());
    prop_oneof![
        (any::<u64>(), 0..40_000_i32).prop_map(|(channel, day)| {
            ButtonId::More {
                channel: ChannelId(channel),
                day: NaiveDate::from_num_days_from_ce_opt(day + 700_000).unwrap(),
            }
        }),
        (any::<i64>(), any::<u16>())
            .prop_map(|(delivery, page)| ButtonId::MorePage { delivery, page }),
        list.clone().prop_map(ButtonId::ListPage),
        list.prop_map(ButtonId::ShareList),
        Just(ButtonId::OpenPaper),
        paper.clone().prop_map(|paper| ButtonId::Similar { paper }),
        paper
            .clone()
            .prop_map(|paper| ButtonId::ShareCard { paper }),
        paper.clone().prop_map(|paper| ButtonId::Save { paper }),
        any::<u64>().prop_map(|id| ButtonId::OpenDigestPaper {
            channel: ChannelId(id)
        }),
        (any::<u64>(), paper.clone()).prop_map(|(id, paper)| ButtonId::KeepOfDigest {
            channel: ChannelId(id),
            paper,
        }),
        (any::<u64>(), paper).prop_map(|(id, paper)| ButtonId::NotForUs {
            channel: ChannelId(id),
            paper,
        }),
        any::<i64>().prop_map(|id| ButtonId::FollowAgain {
            subscription: SubscriptionId(id)
        }),
        ".{0,70}".prop_map(|text| ButtonId::Another {
            topic: TextRef::inline(&text).unwrap_or(TextRef::Kept("abcdefgh2345".to_owned())),
        }),
        any::<u16>().prop_map(|page| ButtonId::Topics { page }),
        Just(ButtonId::ClearSaved),
        Just(ButtonId::ForgetMe),
        any::<u64>().prop_map(|id| ButtonId::DeleteServer {
            asked_by: UserId(id)
        }),
    ]
}

proptest! {
    #[test]
    fn every_id_comes_back_as_it_was(button in any_button()) {
        let written = button.to_string();
        prop_assert!(written.encode_utf16().count() <= 100, "{written}");
        prop_assert_eq!(written.parse(), Ok(button));
    }
}
