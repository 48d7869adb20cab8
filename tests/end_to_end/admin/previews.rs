//! What a preview foresees: rests, what other channels show, looks back.

use paperboy_sandbox::{Message, Reply};

use crate::support::{Sample, run_test};

/// The papers of a digest that are shown in full.
fn papers_in(message: &Message) -> Vec<String> {
    let embeds = message.embeds();
    let papers = embeds.iter().filter(|embed| embed["url"].is_string());
    let titles = papers.filter_map(|embed| embed["title"].as_str());
    titles.map(str::to_owned).collect()
}

/// Waits for what stands below an answer.
async fn notes(reply: &Reply) -> String {
    while reply.followups().is_empty() {
        tokio::task::yield_now().await;
    }
    let notes = reply.followups();
    assert!(notes.iter().all(Message::is_ephemeral));
    let notes: Vec<_> = notes.iter().map(Message::content).collect();
    notes.join("\n")
}

#[tokio::test]
async fn a_preview_says_what_rests_and_leaves_it_out() {
    let papers = [
        Sample::new(1, "Speech recognition", "2026-08-13"),
        Sample::new(2, "Robot grasping", "2026-08-13"),
    ];
    run_test("2026-08-13T12:00:00Z", &papers, async |bot| {
        let preview = async || bot.admin("ml", "/papers-admin preview").await;
        bot.admin("ml", "/papers-admin subscribe topic:speech, robot")
            .await;
        assert_eq!(papers_in(&preview().await.message).len(), 2);

        // Tomorrow at midnight it goes on, and the next digest is tomorrow's.
        let pause = "/papers-admin pause target:robot until:";
        bot.admin("ml", &format!("{pause}tomorrow")).await;
        assert_eq!(papers_in(&preview().await.message).len(), 2);
        bot.admin("ml", &format!("{pause}in 3 days")).await;
        let one = preview().await;
        assert_eq!(papers_in(&one.message), ["Speech recognition"]);
        let note = notes(&one).await;
        assert!(note.contains("Left out, because paused: robot"), "{note}");
        bot.admin("ml", "/papers-admin resume target:robot").await;

        let ml = bot.discord.channel("ml");
        let pause = format!("/papers-admin pause target:channel:{ml} until:Monday");
        bot.admin("ml", &pause).await;
        let resting = preview().await;
        assert_eq!(papers_in(&resting.message).len(), 2);
        let note = notes(&resting).await;
        assert!(note.starts_with("Paused. Next post"), "{note}");
        bot.admin("ml", &format!("/papers-admin resume target:channel:{ml}"))
            .await;
        for topic in ["speech", "robot"] {
            bot.admin("ml", &format!("/papers-admin pause target:{topic}"))
                .await;
        }
        let nothing = preview().await.text();
        assert!(nothing.starts_with("Paused: no digest comes"), "{nothing}");
        let of_one = bot
            .admin("ml", "/papers-admin preview subscription:robot")
            .await;
        assert_eq!(papers_in(&of_one.message), ["Robot grasping"]);
        let note = notes(&of_one).await;
        assert!(note.contains("This subscription is paused"), "{note}");
    })
    .await;
}

#[tokio::test]
async fn a_preview_shows_what_the_morning_brings_where_channels_share_papers() {
    let papers = [
        Sample::new(1, "Speech recognition", "2026-08-13"),
        Sample::new(2, "Speech synthesis", "2026-08-13"),
    ];
    run_test("2026-08-13T07:00:00Z", &papers, async |bot| {
        bot.admin("ml", "/papers-admin subscribe topic:speech")
            .await;
        bot.admin("vision", "/papers-admin subscribe topic:speech recognition")
            .await;
        let mut foreseen = Vec::new();
        for channel in ["ml", "vision"] {
            let preview = bot.admin(channel, "/papers-admin preview").await;
            foreseen.push(papers_in(&preview.message));
        }
        assert_eq!(bot.at("2026-08-13T08:00:00Z").await.sent, 2);
        let posted = ["ml", "vision"].map(|channel| papers_in(&bot.posts(channel)[0]));
        assert_eq!(foreseen, posted);
        let count = foreseen.iter().map(Vec::len).sum::<usize>();
        assert_eq!(count, 2, "each paper has one home: {foreseen:?}");
    })
    .await;
}
