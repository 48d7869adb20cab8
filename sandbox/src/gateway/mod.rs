//! The gateway: a WebSocket over which the bot says who it is and then hears events.
//!
//! Frames are plain text whatever compression the bot offers; Discord's clients take both.

mod befalling;
mod closing;
mod connection;
mod events;
mod faults;
mod handshake;
mod identifies;
mod self_check;
mod session;

use std::ops::ControlFlow;
use std::sync::Arc;

use axum::extract::ws::{CloseFrame, Message as WsMessage, WebSocket};
use tokio::sync::mpsc;

pub use faults::GatewayFault;

pub(crate) use connection::ToBot;
pub(crate) use faults::{GatewayScript, Occasion};
pub(crate) use identifies::Identifies;
pub(crate) use session::{Audience, Session, Sessions};

use crate::door::Wire;
use crate::state::Shared;
use connection::{Alarm, Connection};

/// Speaks to one connected bot until either side ends it.
pub(crate) async fn serve(
    mut socket: WebSocket,
    version: Option<String>,
    wire: Wire,
    shared: Arc<Shared>,
) {
    let (outgoing, mut to_send) = mpsc::unbounded_channel();
    let mut connection = Connection::new(outgoing, version);
    shared.with(|state| connection.open(state));
    let closed = shared.closed();
    tokio::pin!(closed);
    loop {
        let alarm = connection.alarm();
        tokio::select! {
            // Orders come first: nothing that the bot says is heard after its connection was ended.
            biased;
            order = to_send.recv() => {
                let Some(order) = order else { break };
                if obey(order, &mut connection, &mut socket, &wire, &shared).await.is_break() {
                    break;
                }
            },
            frame = socket.recv() => match frame {
                Some(Ok(WsMessage::Text(text))) => {
                    shared.with(|state| connection.hear(state, text.as_str()));
                }
                Some(Ok(WsMessage::Binary(_))) => connection.close(4002, "Binary frames are not understood."),
                Some(Err(_)) | None => break,
                Some(Ok(WsMessage::Close(frame))) => {
                    let code = frame.map_or(1_005, |frame| frame.code);
                    shared.with(|state| connection.left(state, code));
                    // A close frame is answered in kind while reading on; a silent side does not even do that.
                    if connection.is_silent() {
                        closed.await;
                        break;
                    }
                }
                Some(Ok(WsMessage::Ping(_) | WsMessage::Pong(_))) => {}
            },
            () = due(alarm) => shared.with(|state| connection.ring(state)),
            () = &mut closed => break,
        }
    }
    shared.with(|state| connection.ended(state));
}

/// Writes a frame, or does what else is ordered; breaks when the connection is at its end.
async fn obey(
    order: ToBot,
    connection: &mut Connection,
    socket: &mut WebSocket,
    wire: &Wire,
    shared: &Shared,
) -> ControlFlow<()> {
    match order {
        ToBot::Text(..) if connection.is_silent() => return ControlFlow::Continue(()),
        ToBot::Text(text, sequence) => {
            if socket
                .send(WsMessage::Text(text.as_ref().into()))
                .await
                .is_err()
            {
                return ControlFlow::Break(());
            }
            shared.with(|state| connection.delivered(state, sequence));
            return ControlFlow::Continue(());
        }
        ToBot::Silence => {
            connection.fall_silent();
            return ControlFlow::Continue(());
        }
        ToBot::NoAck => {
            connection.stop_acknowledging();
            return ControlFlow::Continue(());
        }
        ToBot::Close(code, reason) => {
            shared.with(|state| state.journal.closings.push(Some(code)));
            let frame = CloseFrame {
                code,
                reason: reason.into(),
            };
            let _ = socket.send(WsMessage::Close(Some(frame))).await;
        }
        // Dropping the socket without a word is what a proxy that goes away looks like.
        ToBot::Drop => shared.with(|state| state.journal.closings.push(None)),
        ToBot::Reset => {
            shared.with(|state| state.journal.closings.push(None));
            wire.cut();
        }
    }
    ControlFlow::Break(())
}

/// Resolves when the alarm is due.
async fn due(alarm: Option<Alarm>) {
    match alarm {
        Some(Alarm::Hello(at) | Alarm::Heartbeat(at)) => tokio::time::sleep_until(at).await,
        None => std::future::pending().await,
    }
}
