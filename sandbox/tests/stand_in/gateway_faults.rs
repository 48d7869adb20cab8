//! Each fault of the gateway, as a bot meets it.

use std::time::Duration;

use paperboy_sandbox::{Discord, GatewayFault, World};
use serde_json::{Value, json};
use tokio::time::Instant;

use crate::support::*;

/// Tries to go on with a session after `seq`; the first frame of the answer.
async fn resumed(discord: &Discord, session: &Value, seq: u64) -> (Gateway, Value) {
    let mut gateway = Gateway::connect(discord).await;
    let data = json!({ "token": discord.token(), "session_id": session, "seq": seq });
    gateway.say(6, data).await;
    let frame = gateway.frame().await;
    (gateway, frame)
}

/// Whether a session can still be taken up.
async fn outlives(discord: &Discord, session: &Value) -> bool {
    let (_gateway, frame) = resumed(discord, session, 2).await;
    frame["t"] == "RESUMED"
}

#[tokio::test]
async fn the_bot_is_asked_to_come_back() {
    let discord = start().await;
    let (mut gateway, session) = Gateway::session(&discord).await;
    discord.gateway_fault(GatewayFault::AskToReconnect);
    assert_eq!(gateway.frame().await["op"], 7);
    drop(gateway);
    assert!(outlives(&discord, &session).await);
    discord.assert_clean();
}

#[tokio::test]
async fn an_invalid_session_may_be_resumed_or_not() {
    let discord = start().await;
    for resumable in [true, false] {
        let (mut gateway, session) = Gateway::session(&discord).await;
        discord.gateway_fault(GatewayFault::InvalidSession { resumable });
        let frame = gateway.frame().await;
        assert_eq!((&frame["op"], &frame["d"]), (&json!(9), &json!(resumable)));
        if !resumable {
            // The same connection takes the new session.
            gateway.say(2, identify(&discord, 1)).await;
            assert_eq!(gateway.frame().await["t"], "READY");
        }
        drop(gateway);
        assert_eq!(outlives(&discord, &session).await, resumable);
    }
    discord.assert_clean();
}

#[tokio::test]
async fn every_code_closes_and_some_end_the_session() {
    let discord = start().await;
    for code in 4_000..=4_014 {
        let (mut gateway, session) = Gateway::session(&discord).await;
        discord.gateway_fault(GatewayFault::Close(code));
        assert!(!discord.is_connected());
        assert_eq!(gateway.hear().await, Heard::Closed(code));
        let ends = matches!(code, 4_004 | 4_007 | 4_009..=4_014);
        assert_eq!(outlives(&discord, &session).await, !ends, "{code}");
    }
    let codes: Vec<_> = (4_000..=4_014).map(Some).collect();
    assert_eq!(discord.journal().closings, codes);
    discord.assert_clean();
}

#[tokio::test]
async fn an_identification_is_closed_with_the_ordered_code() {
    let discord = start().await;
    for code in 4_000..=4_014 {
        discord.gateway_fault(GatewayFault::CloseAtIdentify(code));
        let mut gateway = Gateway::connect(&discord).await;
        gateway.say(2, identify(&discord, 1)).await;
        assert_eq!(gateway.hear().await, Heard::Closed(code));
    }
    Gateway::ready(&discord, 1).await;
    discord.wait_for_identifies(16).await;
    assert_eq!(discord.identifies(), 16);
    discord.assert_clean();
}

#[tokio::test]
async fn a_connection_ends_without_a_close_frame() {
    let discord = start().await;
    for (fault, words) in [
        (GatewayFault::HangUp, "ResetWithoutClosingHandshake"),
        (GatewayFault::Reset, "ConnectionReset"),
    ] {
        let (mut gateway, session) = Gateway::session(&discord).await;
        discord.gateway_fault(fault);
        assert!(!discord.is_connected());
        let end = gateway.end().await;
        assert!(end.contains(words), "{fault:?}: {end}");
        assert!(outlives(&discord, &session).await);
    }
    assert_eq!(discord.journal().closings, [None, None]);
    discord.assert_clean();
}

#[tokio::test]
async fn a_silent_connection_stays_open_and_says_nothing() {
    let discord = start().await;
    discord.excuse_heartbeats();
    let (mut gateway, session) = Gateway::session(&discord).await;
    discord.gateway_fault(GatewayFault::Silence);
    assert!(!discord.is_connected());
    discord.delete_channel("papers");
    gateway.say(1, json!(2)).await;
    discord
        .wait_for_frame("the heartbeat", |frame| frame.op == 1)
        .await;
    let (_back, missed) = resumed(&discord, &session, 2).await;
    assert_eq!(missed["t"], "CHANNEL_DELETE");

    tokio::time::pause();
    let hour = Duration::from_secs(3_600);
    assert!(tokio::time::timeout(hour, gateway.hear()).await.is_err());
    let closing = tokio::time::timeout(hour, gateway.close(4_000));
    assert!(closing.await.is_err());
    discord.assert_clean();
}

#[tokio::test]
async fn heartbeats_stay_unacknowledged_while_events_come() {
    let discord = start().await;
    let mut gateway = Gateway::ready(&discord, 1).await;
    discord.gateway_fault(GatewayFault::NoHeartbeatAck);
    gateway.say(1, json!(2)).await;
    discord
        .wait_for_frame("the heartbeat", |frame| frame.op == 1)
        .await;
    discord.delete_channel("papers");
    assert_eq!(gateway.frame().await["t"], "CHANNEL_DELETE");
    let acknowledged = discord.journal().frames.iter().any(|frame| frame.op == 11);
    assert!(!acknowledged);
    discord.assert_clean();
}

#[tokio::test]
async fn an_event_of_tomorrow_does_not_disturb_the_numbering() {
    let discord = start().await;
    let mut gateway = Gateway::ready(&discord, 1).await;
    discord.gateway_fault(GatewayFault::UnknownEvent);
    discord.delete_channel("papers");
    let event = gateway.frame().await;
    assert_eq!(
        (&event["t"], &event["s"]),
        (&json!("NEVER_HEARD_OF"), &json!(3))
    );
    assert_eq!(gateway.frame().await["op"], 99);
    assert_eq!(gateway.frame().await["s"], 4);
    discord.assert_clean();
}

#[tokio::test]
async fn a_connection_is_refused() {
    let discord = start().await;
    discord.gateway_fault(GatewayFault::RefuseConnection);
    assert!(Gateway::dial(&discord).await.is_none());
    Gateway::connect(&discord).await;
    discord.gateway_fault_until_told(GatewayFault::RefuseConnection);
    for _ in 0..5 {
        assert!(Gateway::dial(&discord).await.is_none());
    }
    assert_eq!(get(&discord, "/users/@me").await.status, 200);
    discord.heal();
    Gateway::ready(&discord, 1).await;
    assert_eq!(discord.gateway_connections(), 8);
}

#[tokio::test(start_paused = true)]
async fn a_greeting_comes_late() {
    let discord = start().await;
    discord.excuse_heartbeats();
    let minute = Duration::from_secs(60);
    discord.gateway_fault(GatewayFault::LateHello(minute));
    let begin = Instant::now();
    let mut late = Gateway::connect(&discord).await;
    assert!(begin.elapsed() >= minute);
    late.say(2, identify(&discord, 1)).await;
    assert_eq!(late.frame().await["t"], "READY");
    discord.assert_clean();
}

#[tokio::test(start_paused = true)]
async fn a_greeting_never_comes() {
    let discord = start().await;
    discord.gateway_fault(GatewayFault::NoHello);
    let mut gateway = Gateway::dial(&discord).await.unwrap();
    let hour = Duration::from_secs(3_600);
    assert!(tokio::time::timeout(hour, gateway.hear()).await.is_err());
    gateway.say(2, identify(&discord, 1)).await;
    assert!(tokio::time::timeout(hour, gateway.hear()).await.is_err());
    assert_eq!((discord.identifies(), discord.faults_left()), (0, 0));
    discord.assert_clean();
}

#[tokio::test]
async fn a_resumption_is_refused_and_the_session_gone() {
    let discord = start().await;
    let (gateway, session) = Gateway::session(&discord).await;
    drop(gateway);
    discord.gateway_fault(GatewayFault::RefuseResume);
    let (mut again, frame) = resumed(&discord, &session, 2).await;
    assert_eq!((&frame["op"], &frame["d"]), (&json!(9), &json!(false)));
    again.say(2, identify(&discord, 1)).await;
    assert_eq!(again.frame().await["t"], "READY");
    assert!(!outlives(&discord, &session).await);
    assert_eq!(discord.resumes(), 0);
    discord.assert_clean();
}

#[tokio::test]
async fn an_event_comes_twice_with_the_same_number() {
    let discord = start().await;
    let mut gateway = Gateway::ready(&discord, 1).await;
    discord.gateway_fault(GatewayFault::RepeatEvent);
    discord.delete_channel("papers");
    discord.delete_channel("forum");
    let mut numbers = Vec::new();
    for _ in 0..3 {
        numbers.push(gateway.frame().await["s"].as_u64().unwrap());
    }
    assert_eq!(numbers, [3, 3, 4]);
    discord.assert_clean();
}

#[tokio::test]
async fn events_of_tomorrow_are_still_known_to_serenity() {
    let discord = start().await;
    let mut gateway = Gateway::connect(&discord).await;
    gateway.say(2, identify(&discord, 1 | 1 << 9)).await;
    gateway.frame().await;
    gateway.frame().await;
    discord.gateway_fault_until_told(GatewayFault::UnknownFields);
    discord.say("ada", "general", "hello");
    discord.delete_channel("papers");
    let message = gateway.frame().await;
    assert_eq!(message["d"]["type"], 250);
    assert!(gateway.frame().await["d"]["a_new_key"].is_object());
    discord.assert_clean();
}

#[tokio::test]
async fn what_lasts_befalls_whoever_comes_back() {
    let discord = start().await;
    discord.gateway_fault_until_told(GatewayFault::Close(4_000));
    for _ in 0..3 {
        let mut gateway = Gateway::connect(&discord).await;
        gateway.say(2, identify(&discord, 1)).await;
        assert_eq!(gateway.frame().await["t"], "READY");
        assert_eq!(gateway.frame().await["t"], "GUILD_CREATE");
        assert_eq!(gateway.hear().await, Heard::Closed(4_000));
    }
    discord.heal();
    Gateway::ready(&discord, 1).await;
    discord.ready().await;
}

#[tokio::test]
#[should_panic(expected = "no bot is connected")]
async fn a_fault_that_befalls_nobody_is_a_mistake_of_the_test() {
    start().await.gateway_fault(GatewayFault::Silence);
}

#[tokio::test]
async fn a_bot_without_a_heartbeat_is_closed() {
    let world = World::with_server(lab()).heartbeat_every(Duration::from_secs(40));
    let discord = Discord::start(world).await;
    let (mut gateway, session) = Gateway::session(&discord).await;
    let _held = hold_tokio_clock();
    for _ in 0..3 {
        tokio::time::advance(Duration::from_secs(59)).await;
        gateway.say(1, json!(2)).await;
        assert_eq!(gateway.frame().await["op"], 11);
    }
    tokio::time::advance(Duration::from_secs(80)).await;
    assert_eq!(gateway.hear().await, Heard::Closed(4_009));
    assert!(!outlives(&discord, &session).await);
    discord.forgive("4009");
    discord.assert_clean();
}

#[tokio::test(start_paused = true)]
async fn a_heartbeat_may_be_excused() {
    let discord = start().await;
    discord.excuse_heartbeats();
    let mut gateway = Gateway::ready(&discord, 1).await;
    let hour = Duration::from_secs(3_600);
    assert!(tokio::time::timeout(hour, gateway.hear()).await.is_err());
    discord.assert_clean();
}

#[tokio::test]
async fn a_bot_that_closes_well_ends_its_session() {
    let discord = start().await;
    for (code, ends) in [(1_000, true), (1_001, true), (4_000, false)] {
        let (mut gateway, session) = Gateway::session(&discord).await;
        gateway.close(code).await;
        assert_eq!(outlives(&discord, &session).await, !ends, "{code}");
    }
    discord.assert_clean();
}

#[tokio::test]
async fn a_bot_that_identifies_too_often_loses_its_token() {
    let discord = start().await;
    let limit = async || {
        let answer = get(&discord, "/gateway/bot").await;
        answer.body["session_start_limit"].clone()
    };
    assert_eq!(limit().await["remaining"], 1_000);
    let mut first = Gateway::ready(&discord, 1).await;
    assert_eq!(limit().await["remaining"], 999);
    discord.set_identifies_left(1);
    assert_eq!(limit().await["remaining"], 1);
    assert_eq!(limit().await["total"], 1_000);
    assert_eq!(limit().await["reset_after"], 86_400_000);
    Gateway::ready(&discord, 1).await;
    assert_eq!(limit().await["remaining"], 0);

    let mut over = Gateway::connect(&discord).await;
    over.say(2, identify(&discord, 1)).await;
    assert_eq!(over.hear().await, Heard::Closed(4_004));
    assert_eq!(first.hear().await, Heard::Closed(4_004));
    assert_eq!(get(&discord, "/users/@me").await.status, 401);
    discord.forgive("4004");
    discord.assert_clean();
}

#[tokio::test]
async fn identifications_are_forgotten_after_a_day() {
    let discord = start().await;
    discord.set_identifies_left(1);
    Gateway::ready(&discord, 1).await;
    discord.advance(Duration::from_secs(86_400));
    Gateway::ready(&discord, 1).await;
    discord.assert_identifies_at_most(2);
    discord.assert_clean();
}

#[tokio::test]
#[should_panic(expected = "the bot identified 2 times, and 1 are allowed")]
async fn too_many_identifications_fail_a_test() {
    let discord = start().await;
    Gateway::ready(&discord, 1).await;
    Gateway::ready(&discord, 1).await;
    discord.assert_identifies_at_most(1);
}
