//! Faults that a test orders, of the HTTP interface, of the gateway, and of the whole.

use std::time::Duration;

use super::Discord;
use crate::faults::Fault;
use crate::gateway::{GatewayFault, Occasion};

impl Discord {
    /// Makes the next `count` requests on a route fail: `fail_next(2, "POST /channels/*/messages", …)`.
    /// `POST *` means every route with that method, and `*` every route.
    pub fn fail_next(&self, count: usize, route: &str, fault: Fault) {
        self.shared
            .with(|state| state.faults.order(count, route, fault));
    }

    /// Makes every request on a route fail, until [`Discord::heal`].
    pub fn fail_until_told(&self, route: &str, fault: Fault) {
        self.shared
            .with(|state| state.faults.order_until_told(route, fault));
    }

    /// Lets the gateway fail once: every connected bot now, or the next occasion (see [`GatewayFault`]).
    ///
    /// # Panics
    /// When the fault is one for connected bots, and none is.
    pub fn gateway_fault(&self, fault: GatewayFault) {
        let befallen = self.shared.with(|state| {
            if fault.occasion() == Occasion::Connected {
                return state.befall_all(fault);
            }
            state.gateway_faults.order(fault);
            1
        });
        assert!(
            befallen > 0,
            "no bot is connected that {fault:?} could befall"
        );
    }

    /// Lets the gateway fail at every occasion, until [`Discord::heal`]. What befalls connected bots
    /// befalls them now, and others as soon as they have a session.
    pub fn gateway_fault_until_told(&self, fault: GatewayFault) {
        self.shared.with(|state| {
            state.befall_all(fault);
            state.gateway_faults.order_until_told(fault);
        });
    }

    /// Ends all faults that last. Those that are ordered for a number of times stay, and so does
    /// [`Discord::go_down`].
    pub fn heal(&self) {
        self.shared.with(|state| {
            state.faults.heal();
            state.gateway_faults.heal();
        });
    }

    /// How many ordered faults no request and no connection has met yet; those that last are not counted.
    pub fn faults_left(&self) -> usize {
        self.shared
            .look(|state| state.faults.left() + state.gateway_faults.left())
    }

    /// Resets every connection, HTTP and gateway, and refuses new ones. Sessions can be resumed later.
    ///
    /// # Panics
    /// When the port cannot be kept.
    pub fn go_down(&self) {
        self.door.shut();
        self.shared.with(|state| {
            // Who waits for the bot to be connected again must not find connections that are gone.
            for session in &mut state.sessions.all {
                session.outgoing = None;
            }
        });
    }

    /// Takes connections again, on the same port.
    ///
    /// # Panics
    /// When that is not possible any more.
    pub fn come_back(&self) {
        self.door.reopen();
    }

    /// Forgets the nonces of all messages, as Discord does after a few minutes.
    pub fn forget_nonces(&self) {
        self.shared.with(|state| state.nonces.forget());
    }

    /// Sets how long an enforced nonce is remembered, by the stand-in's clock.
    pub fn remember_nonces_for(&self, window: Duration) {
        self.shared
            .with(|state| state.settings.nonce_window = window);
    }

    /// Lets bots be late with their heartbeats. serenity's go by the machine's clock: a test that
    /// moves tokio's by minutes would otherwise see it disconnected for being late.
    pub fn excuse_heartbeats(&self) {
        self.shared
            .with(|state| state.settings.heartbeats_excused = true);
    }

    /// Cuts every gateway connection without a word; sessions can be resumed.
    pub fn cut_gateway(&self) {
        self.shared
            .with(|state| state.befall_all(GatewayFault::HangUp));
    }

    /// Closes every gateway connection with a code and words of its own.
    pub fn close_gateway(&self, code: u16, reason: &'static str) {
        self.shared.with(|state| state.close_all(code, reason));
    }

    /// Asks every connected bot to come back (opcode 7).
    pub fn ask_to_reconnect(&self) {
        self.shared
            .with(|state| state.befall_all(GatewayFault::AskToReconnect));
    }
}
