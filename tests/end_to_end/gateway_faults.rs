//! Every fault of Discord's gateway, and what becomes of the bot: it comes back and hears members again,
//! without pestering Discord, or it ends with a sentence that says why.
//!
//! Each row is a test. tokio's clock jumps as soon as everybody waits, so that patience costs no time.

use std::time::Duration;

use paperboy_sandbox::{Channel, GatewayFault};

use super::support::{Sample, TestBot, run_test};

/// A subscribed channel on the morning of 13 August; the story makes trouble before it.
async fn morning(story: impl AsyncFnOnce(&mut TestBot)) {
    let paper = Sample::new(1, "Diffusion through trouble", "2026-08-13");
    run_test("2026-08-13T07:00:00Z", &[paper], async |bot| {
        bot.admin("ml", "/papers-admin subscribe topic:diffusion")
            .await;
        tokio::time::pause();
        story(bot).await;
        tokio::time::resume();
    })
    .await;
}

async fn connected(bot: &TestBot) {
    loop {
        tokio::time::sleep(Duration::from_secs(1)).await;
        if bot.discord.is_connected() {
            return;
        }
    }
}

/// The fault comes; the bot hears members again, having identified no more than `identifies` times in all.
async fn returns_after(fault: GatewayFault, then: &[GatewayFault], identifies: usize) {
    morning(async |bot| {
        for next in then {
            bot.discord.gateway_fault(*next);
        }
        bot.discord.gateway_fault(fault);
        connected(bot).await;
        tokio::time::resume();
        let reply = bot.member("ml", "/papers topic query:diffusion").await;
        assert!(
            reply.text().contains("Diffusion through trouble"),
            "{}",
            reply.text()
        );
        assert_eq!(bot.at("2026-08-13T08:00:00Z").await.sent, 1);
        assert_eq!(bot.posts("ml").len(), 1);
        assert_eq!(bot.discord.faults_left(), 0);
        bot.discord.assert_identifies_at_most(identifies);
        tokio::time::pause();
    })
    .await;
}

/// From now on every identification meets the fault; the bot ends, and says why.
async fn ends_after(fault: GatewayFault, identifies: usize) -> String {
    let mut said = String::new();
    morning(async |bot| {
        bot.discord.gateway_fault_until_told(fault);
        bot.discord
            .gateway_fault(GatewayFault::InvalidSession { resumable: false });
        said = bot.ended().await.to_string();
        bot.discord.assert_identifies_at_most(identifies);
    })
    .await;
    said
}

macro_rules! returns {
    ($($name:ident: $fault:expr, then $then:expr, identifies $most:literal;)+) => {
        mod the_bot_returns_after {
            use super::*;
            $(
                #[tokio::test]
                async fn $name() {
                    returns_after($fault, &$then, $most).await;
                }
            )+
        }
    };
}

returns! {
    a_request_to_reconnect: GatewayFault::AskToReconnect, then [], identifies 1;
    an_invalid_session_that_may_be_resumed: GatewayFault::InvalidSession { resumable: true }, then [], identifies 1;
    an_invalid_session: GatewayFault::InvalidSession { resumable: false }, then [], identifies 2;
    close_4000: GatewayFault::Close(4000), then [], identifies 1;
    close_4001: GatewayFault::Close(4001), then [], identifies 1;
    close_4002: GatewayFault::Close(4002), then [], identifies 1;
    close_4005: GatewayFault::Close(4005), then [], identifies 1;
    close_4007: GatewayFault::Close(4007), then [], identifies 2;
    close_4008: GatewayFault::Close(4008), then [], identifies 1;
    close_4009: GatewayFault::Close(4009), then [], identifies 2;
    a_stream_that_ends: GatewayFault::HangUp, then [], identifies 1;
    a_reset: GatewayFault::Reset, then [], identifies 1;
    a_refused_resumption: GatewayFault::Reset, then [GatewayFault::RefuseResume], identifies 2;
    refused_connections: GatewayFault::InvalidSession { resumable: false }, then [GatewayFault::RefuseConnection; 12], identifies 2;
    a_late_greeting: GatewayFault::InvalidSession { resumable: false }, then [GatewayFault::LateHello(Duration::from_secs(8))], identifies 2;
    an_unknown_event: GatewayFault::UnknownEvent, then [], identifies 1;
    a_command_that_comes_twice: GatewayFault::UnknownEvent, then [GatewayFault::RepeatEvent], identifies 1;
}

macro_rules! ends {
    ($($name:ident: $fault:expr, identifies $most:literal, says $said:literal;)+) => {
        mod the_bot_ends_after {
            use super::*;
            $(
                #[tokio::test]
                async fn $name() {
                    let said = ends_after($fault, $most).await;
                    assert!(said.contains($said), "{said}");
                }
            )+
        }
    };
}

ends! {
    close_4004: GatewayFault::CloseAtIdentify(4004), identifies 2, says "Discord refuses the token";
    close_4012: GatewayFault::CloseAtIdentify(4012), identifies 100, says "let no connection stand";
    close_4013: GatewayFault::CloseAtIdentify(4013), identifies 2, says "gateway";
    close_4014: GatewayFault::CloseAtIdentify(4014), identifies 2, says "gateway";
}

/// serenity spins on a thread of its own after these two codes, until its heartbeat fails; tokio's clock
/// can't be moved meanwhile.
async fn ends_spinning_after(code: u16) {
    let paper = Sample::new(1, "Diffusion", "2026-08-13");
    run_test("2026-08-13T07:00:00Z", &[paper], async |bot| {
        bot.restart_with_gateway_patience(Duration::from_millis(500))
            .await;
        let fault = GatewayFault::CloseAtIdentify(code);
        bot.discord.gateway_fault_until_told(fault);
        let invalid = GatewayFault::InvalidSession { resumable: false };
        bot.discord.gateway_fault(invalid);
        let said = bot.ended().await.to_string();
        assert!(said.contains("never says that the bot is ready"), "{said}");
        bot.discord.assert_identifies_at_most(3);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn the_bot_ends_after_close_4010() {
    ends_spinning_after(4010).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn the_bot_ends_after_close_4011() {
    ends_spinning_after(4011).await;
}

/// serenity's own patience of 15 seconds goes by the machine's clock.
#[tokio::test]
async fn the_bot_returns_after_no_greeting() {
    run_test("2026-08-13T07:00:00Z", &[], async |bot| {
        bot.discord.gateway_fault(GatewayFault::NoHello);
        let invalid = GatewayFault::InvalidSession { resumable: false };
        bot.discord.gateway_fault(invalid);
        connected(bot).await;
        bot.discord.assert_identifies_at_most(3);
    })
    .await;
}

/// Noticed at the next heartbeat, which goes by the machine's clock.
async fn identifies_anew_after(fault: GatewayFault) {
    run_test("2026-08-13T07:00:00Z", &[], async |bot| {
        bot.discord.gateway_fault(fault);
        bot.discord.wait_for_identifies(2).await;
        connected(bot).await;
        bot.discord.assert_identifies_at_most(2);
    })
    .await;
}

#[tokio::test]
async fn the_bot_returns_after_silence() {
    identifies_anew_after(GatewayFault::Silence).await;
}

#[tokio::test]
async fn the_bot_returns_after_heartbeats_without_answer() {
    identifies_anew_after(GatewayFault::NoHeartbeatAck).await;
}

#[tokio::test]
async fn an_event_with_unknown_fields_does_no_harm() {
    morning(async |bot| {
        tokio::time::resume();
        bot.discord.gateway_fault(GatewayFault::UnknownFields);
        bot.discord.create_channel("Lab", &Channel::text("new"));
        let reply = bot.member("ml", "/papers topic query:diffusion").await;
        assert!(reply.text().contains("Diffusion"), "{}", reply.text());
        tokio::time::pause();
    })
    .await;
}

#[tokio::test]
async fn while_discord_is_down_the_bot_waits_and_then_resumes() {
    morning(async |bot| {
        bot.discord.go_down();
        tokio::time::sleep(Duration::from_secs(20 * 60)).await;
        bot.discord.come_back();
        connected(bot).await;
        tokio::time::resume();
        let reply = bot.member("ml", "/papers topic query:diffusion").await;
        assert!(reply.text().contains("Diffusion"), "{}", reply.text());
        bot.discord.assert_identifies_at_most(2);
        tokio::time::pause();
    })
    .await;
}
