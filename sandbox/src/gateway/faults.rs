//! Faults of the gateway that a test orders, and when each comes.

use std::time::Duration;

/// How the gateway fails.
///
/// The faults in the first half befall every connected bot at once. Those in the second half wait for
/// the next occasion: a connection, a greeting, an identification, a resumption, an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GatewayFault {
    /// Asks to come back (opcode 7).
    AskToReconnect,
    /// Says that the session is invalid (opcode 9).
    InvalidSession {
        /// Whether it may be resumed all the same; else it is forgotten.
        resumable: bool,
    },
    /// Closes with this code, 4000 to 4014. After 4004, 4007, 4009 and from 4010 on the session is gone.
    Close(u16),
    /// Ends the stream without a close frame; the session can be resumed.
    HangUp,
    /// Resets the TCP connection; the session can be resumed.
    Reset,
    /// Leaves the connection open and says nothing any more on it: no events, no acknowledgements.
    Silence,
    /// Acknowledges no more heartbeats on the connection; events still come.
    NoHeartbeatAck,
    /// Sends an event and an opcode that nobody has heard of.
    UnknownEvent,

    /// Resets the next connection before it is a WebSocket.
    RefuseConnection,
    /// Greets the next connection so much later, on tokio's clock.
    LateHello(Duration),
    /// Never greets the next connection, nor says anything else on it.
    NoHello,
    /// Answers the next identification by closing with this code.
    CloseAtIdentify(u16),
    /// Answers the next resumption with "invalid session" and forgets the session.
    RefuseResume,
    /// Sends the next event twice, with the same number.
    RepeatEvent,
    /// Gives the next event keys, kinds and flags that nobody has heard of yet.
    UnknownFields,
}

/// When a fault comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Occasion {
    /// While the bot is connected.
    Connected,
    /// When it asks for a connection.
    Connect,
    /// When it is to be greeted.
    Hello,
    /// When it says who it is.
    Identify,
    /// When it wants to go on with a session.
    Resume,
    /// When it is to hear of an event.
    Event,
}

impl GatewayFault {
    /// When it comes.
    pub(crate) fn occasion(self) -> Occasion {
        match self {
            GatewayFault::AskToReconnect
            | GatewayFault::InvalidSession { .. }
            | GatewayFault::Close(_)
            | GatewayFault::HangUp
            | GatewayFault::Reset
            | GatewayFault::Silence
            | GatewayFault::NoHeartbeatAck
            | GatewayFault::UnknownEvent => Occasion::Connected,
            GatewayFault::RefuseConnection => Occasion::Connect,
            GatewayFault::LateHello(_) | GatewayFault::NoHello => Occasion::Hello,
            GatewayFault::CloseAtIdentify(_) => Occasion::Identify,
            GatewayFault::RefuseResume => Occasion::Resume,
            GatewayFault::RepeatEvent | GatewayFault::UnknownFields => Occasion::Event,
        }
    }
}

/// The faults that wait for their occasion, and those that last.
#[derive(Debug, Default)]
pub(crate) struct GatewayScript {
    next: Vec<GatewayFault>,
    lasting: Vec<GatewayFault>,
}

impl GatewayScript {
    /// Orders a fault for its next occasion.
    pub(crate) fn order(&mut self, fault: GatewayFault) {
        self.next.push(fault);
    }

    /// Orders a fault for every occasion, until [`GatewayScript::heal`].
    pub(crate) fn order_until_told(&mut self, fault: GatewayFault) {
        self.lasting.push(fault);
    }

    /// Ends the faults that last.
    pub(crate) fn heal(&mut self) {
        self.lasting.clear();
    }

    /// The fault that this occasion meets, which is used up by it unless it lasts.
    pub(crate) fn meet(&mut self, occasion: Occasion) -> Option<GatewayFault> {
        let fits = |fault: &GatewayFault| fault.occasion() == occasion;
        match self.next.iter().position(fits) {
            Some(place) => Some(self.next.remove(place)),
            None => self.lasting.iter().find(|fault| fits(fault)).copied(),
        }
    }

    /// The faults that last and have this occasion.
    pub(crate) fn lasting(&self, occasion: Occasion) -> Vec<GatewayFault> {
        let lasting = self.lasting.iter();
        lasting
            .filter(|fault| fault.occasion() == occasion)
            .copied()
            .collect()
    }

    /// How many ordered faults have not come yet; those that last are not counted.
    pub(crate) fn left(&self) -> usize {
        self.next.len()
    }
}
