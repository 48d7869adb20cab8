//! Answers that a test orders to be wrong, for the next few requests on a route.

use std::time::Duration;

use crate::journal::fits;

/// How the stand-in fails.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// Answers this status and does nothing.
    Status(u16),
    /// Answers 429 and does nothing.
    RateLimited {
        /// What header and body ask to wait.
        retry_after: Duration,
        /// Whether it holds for the whole bot.
        global: bool,
    },
    /// Does what was asked, then drops the connection without an answer.
    CommitThenReset,
    /// Drops the connection and does nothing.
    ResetBeforeCommit,
}

/// The faults still to come.
#[derive(Debug, Default)]
pub(crate) struct FaultScript {
    orders: Vec<Order>,
}

#[derive(Debug)]
struct Order {
    method: String,
    pattern: String,
    left: usize,
    fault: Fault,
}

impl FaultScript {
    /// Orders `fault` for the next `count` requests on a route written `POST /channels/*/messages`.
    pub(crate) fn order(&mut self, count: usize, route: &str, fault: Fault) {
        let (method, pattern) = route.split_once(' ').unwrap_or(("GET", route));
        let (method, pattern) = (method.to_owned(), pattern.to_owned());
        self.orders.push(Order {
            method,
            pattern,
            left: count,
            fault,
        });
    }

    /// The fault that this request meets, which is used up by it.
    pub(crate) fn meet(&mut self, method: &str, path: &str) -> Option<Fault> {
        let order = self
            .orders
            .iter_mut()
            .find(|order| order.left > 0 && order.method == method && fits(&order.pattern, path))?;
        order.left -= 1;
        Some(order.fault.clone())
    }

    /// How many ordered faults no request has met yet.
    pub(crate) fn left(&self) -> usize {
        self.orders.iter().map(|order| order.left).sum()
    }
}
