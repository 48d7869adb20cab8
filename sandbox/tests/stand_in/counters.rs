//! What is counted against the bot: the way to Discord's ban, global limits, and forgotten nonces.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::Duration;

use paperboy_sandbox::{Discord, Fault, LimitScope, RateLimits, World};
use reqwest::Method;
use serde_json::json;

use crate::support::*;

/// Whether the stand-in is content with the bot; a panic's words are not printed twice.
fn is_clean(discord: &Discord) -> bool {
    catch_unwind(AssertUnwindSafe(|| discord.assert_clean())).is_ok()
}

#[tokio::test]
async fn answers_on_the_way_to_a_ban_are_counted() {
    let discord = start().await;
    let limited = |scope| Fault::RateLimitedApart {
        scope,
        header_says: Duration::ZERO,
        body_says: Duration::ZERO,
        code: None,
    };
    let faults = [
        (Fault::Status(401), 1),
        (Fault::BlockPage { status: 403 }, 2),
        (Fault::CloudflareBan, 3),
        (limited(LimitScope::User), 4),
        (limited(LimitScope::Global), 5),
        (limited(LimitScope::Shared), 5),
        (Fault::Status(404), 5),
        (Fault::Status(500), 5),
    ];
    for (fault, count) in faults {
        discord.fail_next(1, "*", fault);
        get(&discord, "/users/@me").await;
        assert_eq!(discord.invalid_requests(), count);
    }
    send(&discord, "wrong", Method::GET, "/users/@me", None)
        .await
        .unwrap();
    assert_eq!(discord.invalid_requests(), 6);
    discord.assert_clean();
}

#[tokio::test]
async fn a_bot_that_nears_the_ban_is_not_clean() {
    let discord = start().await;
    discord.fail_until_told("*", Fault::Status(403));
    for _ in 0..100 {
        get(&discord, "/users/@me").await;
    }
    discord.assert_clean();
    get(&discord, "/users/@me").await;
    assert!(!is_clean(&discord));
    discord.allow_invalid_requests(101);
    discord.assert_clean();
}

#[tokio::test]
async fn only_earned_global_limits_are_counted() {
    let limits = RateLimits {
        global: 1,
        ..RateLimits::default()
    };
    let discord = Discord::start(World::with_server(lab()).rate_limits(limits)).await;
    let ordered = Fault::RateLimited {
        retry_after: Duration::ZERO,
        global: true,
    };
    discord.fail_next(1, "*", ordered);
    assert_eq!(get(&discord, "/users/@me").await.status, 429);
    assert_eq!(discord.global_rate_limits_hit(), 0);
    get(&discord, "/users/@me").await;
    assert_eq!(get(&discord, "/users/@me").await.status, 429);
    assert_eq!(discord.global_rate_limits_hit(), 1);
    assert_eq!(discord.invalid_requests(), 2);
}

#[tokio::test]
async fn a_nonce_is_remembered_as_long_as_told() {
    let world = World::with_server(lab()).clock(morning());
    let discord = Discord::start(world.rate_limits(RateLimits::none())).await;
    let path = messages(&discord, "general");
    let sent = body(json!({ "content": "once", "nonce": "n", "enforce_nonce": true }));
    let posted = async || {
        post(&discord, &path, sent.clone()).await;
        discord.messages_in("general").len()
    };
    assert_eq!((posted().await, posted().await), (1, 1));
    discord.remember_nonces_for(Duration::from_secs(30));
    discord.advance(Duration::from_secs(29));
    assert_eq!(posted().await, 1);
    discord.advance(Duration::from_secs(2));
    assert_eq!((posted().await, posted().await), (2, 2));
    discord.forget_nonces();
    assert_eq!(posted().await, 3);
}
