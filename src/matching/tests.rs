//! Topics against papers, by tables.

use std::sync::Arc;

use super::*;
use crate::domain::{Level, ListedPaper, Paper, PaperId, ServerTopics, Topic};

fn paper() -> Paper {
    let id = PaperId::parse("2501.00001").unwrap();
    let mut paper = Paper::new(
        id,
        "Streaming Speech Recognition with Large Language Models",
        "We pretrain a text-to-image model. The generation of long video is hard; video is long. \
         Retrieval helps generation when it is augmented.",
    );
    paper.keywords = vec!["world models".into(), "agents".into(), "MLM".into()];
    paper.authors = vec!["Ada Lovelace".into(), "Yann LeCun".into()];
    paper.organisation = Some("Mila Québec".into());
    paper.categories = vec!["cs.CL".into()];
    paper
}

fn verdict(topic: &str, level: Level) -> Option<String> {
    let topic = Topic::parse(topic).unwrap();
    TopicQuery::compile(&topic, level, &Knowledge::default())
        .judge(&PaperText::of(&paper()))
        .map(|found| found.in_words().to_string())
}

#[test]
fn a_sentence_takes_papers_with_many_of_its_words() {
    let sentence = "how is the recognition of streaming speech helped by retrieval and kites";
    let words = "“recognition”, “streaming”, “speech”, “helped”, “retrieval”";
    let reason = format!("much of the topic ({words})");
    assert_eq!(verdict(sentence, Level::Strict), Some(reason));
    let half =
        "kites and dragons over ploughs, tractors, hills, barns and long retrieval for video";
    let reason = "much of the topic (“long”, “retrieval”, “video”)";
    assert_eq!(verdict(half, Level::Normal).as_deref(), Some(reason));
    assert_eq!(verdict(half, Level::Strict), None);
    // However often it is used, one word is not the topic; and who asks in many words asks for few.
    let one = "kites and dragons over ploughs, tractors, barns and models";
    let asking = "please find articles describing information about long video retrieval";
    assert_eq!(verdict(one, Level::Wide), None);
    assert_eq!(verdict(asking, Level::Normal), None);
}

#[test]
fn a_paper_is_judged_and_told_why() {
    let table = [
        ("speech", Level::Strict, "“speech” in the title"),
        (
            "ASR",
            Level::Normal,
            "“speech recognition” (asr) in the title",
        ),
        (
            "llms",
            Level::Strict,
            "“large language models” (llm) in the title",
        ),
        (
            "world model",
            Level::Strict,
            "“world model” in the keywords",
        ),
        ("video", Level::Strict, "“video” twice in the abstract"),
        (
            "pre-training",
            Level::Normal,
            "“pre-training” in the abstract",
        ),
        (
            "\"text to image\"",
            Level::Normal,
            "“text to image” in the abstract",
        ),
        (
            "speech agents",
            Level::Normal,
            "the words “speech agents” in title and keywords",
        ),
        (
            "video long",
            Level::Normal,
            "the words “video long” close together",
        ),
        (
            "speech video",
            Level::Wide,
            "the words “speech video” in the paper",
        ),
        ("author:lecun", Level::Strict, "by lecun"),
        (
            "author:\"Y. LeCun\" org:quebec cat:cs",
            Level::Strict,
            "by Y. LeCun; from quebec; in cs",
        ),
        ("speech -survey", Level::Strict, "“speech” in the title"),
        ("tractors OR speech", Level::Strict, "“speech” in the title"),
    ];
    for (topic, level, why) in table {
        assert_eq!(verdict(topic, level).as_deref(), Some(why), "{topic}");
    }
}

#[test]
fn what_papers_taught_is_told() {
    let mut abbreviations = Abbreviations::default();
    let id = PaperId::parse("2501.00002").unwrap();
    let text = "On masked language modelling (MLM), large language models (LLMs), long video (LV)";
    let explained = abbreviations_of(&Paper::new(id, "A title", text));
    abbreviations.note(&explained);
    abbreviations.note(&explained);
    let why = |topic: &str, abbreviations: &Abbreviations| {
        let knowledge = Knowledge::of(Arc::new(abbreviations.clone()));
        TopicQuery::compile(&Topic::parse(topic).unwrap(), Level::Normal, &knowledge)
            .judge(&PaperText::of(&paper()))
            .map(|found| found.in_words().to_string())
    };
    assert_eq!(
        why("lv", &abbreviations).as_deref(),
        Some("“long video” (“LV” in full, learned from the papers) in the abstract")
    );
    assert_eq!(
        why("masked language modelling", &abbreviations).as_deref(),
        Some(
            "“MLM” (short for “masked language modelling”, learned from the papers) in the keywords"
        )
    );
    assert_eq!(why("lv", &Abbreviations::default()), None);
    assert_eq!(
        why("speech -lv", &abbreviations),
        None,
        "what is left out is read the same way"
    );
    assert_eq!(
        why("llm", &abbreviations).as_deref(),
        Some("“large language models” (llm) in the title")
    );
}

#[test]
fn a_paper_that_does_not_fit_is_refused() {
    let table = [
        ("tractors", Level::Wide),
        ("image", Level::Strict),
        ("speech video", Level::Normal),
        ("\"models language\"", Level::Wide),
        ("\"models agents\"", Level::Wide),
        ("\"llm\"", Level::Wide),
        ("author:\"Ada LeCun\"", Level::Wide),
        ("cat:cs.CV", Level::Wide),
        ("speech -video", Level::Wide),
        ("speech -asr", Level::Wide),
        ("hinton", Level::Wide),
    ];
    for (topic, level) in table {
        assert_eq!(verdict(topic, level), None, "{topic}");
    }
}

#[test]
fn each_topic_is_judged_once() {
    let listed = ListedPaper {
        paper: paper(),
        first_listed: None,
        upvotes_gained: None,
    };
    let mut matcher = Matcher::new(vec![listed]);
    for text in ["speech", " Speech ", "speech", "tractors"] {
        let topic = Topic::parse(text).unwrap();
        let expected = usize::from(text != "tractors");
        assert_eq!(matcher.matches(&topic, Level::Normal).len(), expected);
    }
    assert_eq!(matcher.judgements(), 2);
    matcher.matches(&Topic::parse("speech").unwrap(), Level::Strict);
    assert_eq!(matcher.judgements(), 3);
}

#[test]
fn one_name_means_two_things_on_two_servers() {
    let listed = ListedPaper {
        paper: paper(),
        first_listed: None,
        upvotes_gained: None,
    };
    let mut matcher = Matcher::new(vec![listed]);
    let ours = Topic::parse("ours").unwrap();
    for (means, expected) in [("speech", 1), ("tractors", 0), ("speech", 1)] {
        let meant = Topic::parse(means).unwrap();
        let topics = ServerTopics::new([("ours".to_owned(), meant)]);
        let topic = ours.resolved(&topics);
        assert_eq!(matcher.matches(&topic, Level::Normal).len(), expected);
    }
    assert!(matcher.matches(&ours, Level::Normal).is_empty());
    assert_eq!(matcher.judgements(), 3);
}
