//! The gateway: a WebSocket over which the bot says who it is and then hears events.
//!
//! Frames are plain text whatever compression the bot offers; Discord's clients take both.

mod connection;
mod events;
mod self_check;
mod session;

use std::sync::Arc;

use axum::extract::ws::{CloseFrame, Message as WsMessage, WebSocket};
use tokio::sync::mpsc;

pub(crate) use connection::ToBot;
pub(crate) use session::{Audience, Session, Sessions};

use crate::state::Shared;
use connection::Connection;

/// Speaks to one connected bot until either side ends it.
pub(crate) async fn serve(mut socket: WebSocket, version: Option<String>, shared: Arc<Shared>) {
    let (outgoing, mut to_send) = mpsc::unbounded_channel();
    let mut connection = Connection::new(outgoing, version);
    shared.with(|state| connection.greet(state));
    let closed = shared.closed();
    tokio::pin!(closed);
    loop {
        tokio::select! {
            frame = to_send.recv() => match frame {
                Some(ToBot::Text(text, sequence)) => {
                    if socket.send(WsMessage::Text(text.as_ref().into())).await.is_err() {
                        break;
                    }
                    shared.with(|state| connection.delivered(state, sequence));
                }
                Some(ToBot::Close(code, reason)) => {
                    let frame = CloseFrame { code, reason: reason.into() };
                    let _ = socket.send(WsMessage::Close(Some(frame))).await;
                    break;
                }
                // Dropping the socket without a word is what a lost connection looks like.
                Some(ToBot::Drop) | None => break,
            },
            frame = socket.recv() => match frame {
                Some(Ok(WsMessage::Text(text))) => {
                    shared.with(|state| connection.hear(state, text.as_str()));
                }
                Some(Ok(WsMessage::Binary(_))) => connection.close(4002, "Binary frames are not understood."),
                Some(Err(_)) | None => break,
                // A close frame is answered in kind while reading on; the stream ends after that.
                Some(Ok(WsMessage::Close(_) | WsMessage::Ping(_) | WsMessage::Pong(_))) => {}
            },
            () = &mut closed => break,
        }
    }
    shared.with(|state| connection.ended(state));
}
