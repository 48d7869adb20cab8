//! Every event must be one that serenity knows by name: it drops others without a word, and the bot
//! would wait for what never comes.

use serenity::model::event::{Event, GatewayEvent};

/// Checks a frame in builds with debug assertions; release builds trust the tests.
pub(super) fn understood(event: &str, text: &str) -> Result<(), String> {
    if cfg!(debug_assertions) {
        parse(event, text)
    } else {
        Ok(())
    }
}

fn parse(event: &str, text: &str) -> Result<(), String> {
    match serde_json::from_str::<GatewayEvent>(text) {
        Ok(GatewayEvent::Dispatch(_, Event::Unknown(_))) => Err(reason(event, text)),
        Ok(GatewayEvent::Dispatch(..)) => Ok(()),
        Ok(_) => Err("it is no event".to_owned()),
        Err(error) => Err(error.to_string()),
    }
}

/// Why an event fell through, for those whose model can be asked alone.
fn reason(event: &str, text: &str) -> String {
    use serenity::model::{application::Interaction, gateway::Ready, guild::Guild};
    fn ask<T: serde::de::DeserializeOwned>(data: serde_json::Value) -> Option<String> {
        serde_json::from_value::<T>(data)
            .err()
            .map(|error| error.to_string())
    }
    let data = serde_json::from_str::<serde_json::Value>(text).map(|mut frame| frame["d"].take());
    let why = match (event, data) {
        ("READY", Ok(data)) => ask::<Ready>(data),
        ("GUILD_CREATE", Ok(data)) => ask::<Guild>(data),
        ("INTERACTION_CREATE", Ok(data)) => ask::<Interaction>(data),
        _ => None,
    };
    why.unwrap_or_else(|| "no such event".to_owned())
}
