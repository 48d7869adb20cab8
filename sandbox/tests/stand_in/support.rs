//! A bot reduced to its wires: an HTTP client and a WebSocket.

use std::sync::mpsc::{Sender, channel};

use futures_util::{SinkExt, StreamExt};
use paperboy_sandbox::{Channel, Clock, Discord, Permissions, Place, Server, Whom, World};
use reqwest::{Method, header::HeaderMap};
use serde_json::{Value, json};
use tokio::net::TcpStream;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::protocol::CloseFrame;
use tokio_tungstenite::{MaybeTlsStream, WebSocketStream, connect_async};

/// Stops tokio's clock so that only `tokio::time::advance` moves it: by itself it would jump to the
/// next alarm whenever everybody waits for the wire. Lasts as long as what is given back.
pub(crate) fn hold_tokio_clock() -> Sender<()> {
    tokio::time::pause();
    let (hold, release) = channel::<()>();
    // tokio leaves the clock alone while something blocks.
    tokio::task::spawn_blocking(move || release.recv());
    hold
}

/// A standing clock: 2026-11-24, seven in the morning.
pub(crate) fn morning() -> Clock {
    Clock::standing_at("2026-11-24T07:00:00Z".parse().unwrap())
}

/// A server with a channel of each kind, and one hidden from the bot.
pub(crate) fn lab() -> Server {
    Server::named("Research lab")
        .admin("ada")
        .member("bob")
        .channel(Channel::text("general"))
        .channel(Channel::announcement("papers"))
        .channel(Channel::forum("forum"))
        .channel(Channel::category("archive"))
        .channel(Channel::thread("reading", "general"))
        .channel(Channel::text("secret").deny(Whom::Bot, Permissions::VIEW_CHANNEL))
}

pub(crate) async fn start() -> Discord {
    Discord::start(World::with_server(lab()).clock(morning())).await
}

/// What came back.
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Value,
}

impl Answer {
    pub(crate) fn code(&self) -> u64 {
        self.body["code"].as_u64().unwrap_or_default()
    }

    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers
            .get(name)
            .map(|value| value.to_str().unwrap())
            .unwrap_or_default()
    }
}

pub(crate) async fn send(
    discord: &Discord,
    token: &str,
    method: Method,
    path: &str,
    body: Option<Value>,
) -> Result<Answer, reqwest::Error> {
    let url = format!("{}/api/v10{path}", discord.url());
    let mut request = reqwest::Client::new()
        .request(method, url)
        .header("user-agent", "DiscordBot (https://example.org, 1)")
        .header("authorization", format!("Bot {token}"));
    if let Some(body) = body {
        request = request.json(&body);
    }
    let response = request.send().await?;
    let (status, headers) = (response.status().as_u16(), response.headers().clone());
    let body = response.json().await.unwrap_or(Value::Null);
    Ok(Answer {
        status,
        headers,
        body,
    })
}

pub(crate) async fn get(discord: &Discord, path: &str) -> Answer {
    send(discord, discord.token(), Method::GET, path, None)
        .await
        .unwrap()
}

pub(crate) async fn post(discord: &Discord, path: &str, body: Value) -> Answer {
    send(discord, discord.token(), Method::POST, path, Some(body))
        .await
        .unwrap()
}

pub(crate) async fn patch(discord: &Discord, path: &str, body: Value) -> Answer {
    send(discord, discord.token(), Method::PATCH, path, Some(body))
        .await
        .unwrap()
}

pub(crate) async fn put(discord: &Discord, path: &str, body: Value) -> Answer {
    send(discord, discord.token(), Method::PUT, path, Some(body))
        .await
        .unwrap()
}

pub(crate) async fn delete(discord: &Discord, path: &str) -> Answer {
    send(discord, discord.token(), Method::DELETE, path, None)
        .await
        .unwrap()
}

/// The path of a channel's messages.
pub(crate) fn messages(discord: &Discord, place: impl Into<Place>) -> String {
    format!("/channels/{}/messages", discord.channel(place))
}

/// A body with closed mentions around `fields`.
pub(crate) fn body(fields: Value) -> Value {
    let mut body = json!({ "allowed_mentions": { "parse": [] } });
    for (key, value) in fields.as_object().unwrap() {
        body[key] = value.clone();
    }
    body
}

/// A connection to the gateway.
pub(crate) struct Gateway(WebSocketStream<MaybeTlsStream<TcpStream>>);

/// A frame, or the code with which the connection was closed.
#[derive(Debug, PartialEq)]
pub(crate) enum Heard {
    Frame(Value),
    Closed(u16),
}

impl Gateway {
    /// Connects and reads the greeting.
    pub(crate) async fn connect(discord: &Discord) -> Gateway {
        let mut gateway = Gateway::dial(discord).await.unwrap();
        assert_eq!(gateway.frame().await["op"], 10);
        gateway
    }

    /// Connects, if that can be done.
    pub(crate) async fn dial(discord: &Discord) -> Option<Gateway> {
        let host = discord.url().replace("http:", "ws:");
        let dialled = connect_async(format!("{host}/gateway?v=10&encoding=json")).await;
        dialled.ok().map(|(socket, _)| Gateway(socket))
    }

    /// A connection that has read READY and one server, and the id of its session.
    pub(crate) async fn session(discord: &Discord) -> (Gateway, Value) {
        let mut gateway = Gateway::connect(discord).await;
        gateway.say(2, identify(discord, 1)).await;
        let session = gateway.frame().await["d"]["session_id"].clone();
        assert_eq!(gateway.frame().await["t"], "GUILD_CREATE");
        (gateway, session)
    }

    /// Connects, identifies with the intent for servers and reads READY and `servers` servers.
    pub(crate) async fn ready(discord: &Discord, servers: usize) -> Gateway {
        let mut gateway = Gateway::connect(discord).await;
        gateway.say(2, identify(discord, 1)).await;
        assert_eq!(gateway.frame().await["t"], "READY");
        for _ in 0..servers {
            assert_eq!(gateway.frame().await["t"], "GUILD_CREATE");
        }
        gateway
    }

    pub(crate) async fn say(&mut self, op: u64, data: Value) {
        let frame = json!({ "op": op, "d": data }).to_string();
        self.0.send(Message::Text(frame.into())).await.unwrap();
    }

    pub(crate) async fn hear(&mut self) -> Heard {
        loop {
            match self.0.next().await {
                Some(Ok(Message::Text(text))) => {
                    return Heard::Frame(serde_json::from_str(&text).unwrap());
                }
                Some(Ok(Message::Close(Some(frame)))) => return Heard::Closed(frame.code.into()),
                Some(Ok(_)) => {}
                Some(Err(_)) | None => return Heard::Closed(1006),
            }
        }
    }

    /// Closes with a code and waits until the other side is done.
    pub(crate) async fn close(&mut self, code: u16) {
        let frame = CloseFrame {
            code: code.into(),
            reason: "".into(),
        };
        self.0.close(Some(frame)).await.unwrap();
        while let Some(Ok(_)) = self.0.next().await {}
    }

    /// How the connection ends, as the WebSocket library says it.
    pub(crate) async fn end(&mut self) -> String {
        loop {
            match self.0.next().await {
                Some(Ok(_)) => {}
                end => return format!("{end:?}"),
            }
        }
    }

    pub(crate) async fn frame(&mut self) -> Value {
        match self.hear().await {
            Heard::Frame(frame) => frame,
            closed @ Heard::Closed(_) => panic!("expected a frame, got {closed:?}"),
        }
    }
}

pub(crate) fn identify(discord: &Discord, intents: u64) -> Value {
    json!({
        "token": discord.token(),
        "intents": intents,
        "properties": { "os": "linux", "browser": "test", "device": "test" },
    })
}
