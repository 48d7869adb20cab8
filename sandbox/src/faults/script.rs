//! The faults that are ordered, by route, and which request meets which.

use super::Fault;
use crate::journal::fits;

/// When a fault comes in a request's way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Moment {
    /// Nothing of what was asked is done.
    InsteadOfTheDeed,
    /// What was asked is done.
    AfterTheDeed,
}

/// The faults still to come.
#[derive(Debug, Default)]
pub(crate) struct FaultScript {
    orders: Vec<Order>,
}

#[derive(Debug)]
struct Order {
    route: Route,
    /// How many requests still meet it; none when it lasts.
    left: Option<usize>,
    fault: Fault,
}

/// A route as a test writes it: `POST /channels/*/messages`, `POST *`, or `*`.
#[derive(Debug)]
struct Route {
    method: String,
    pattern: String,
}

impl Route {
    fn read(route: &str) -> Route {
        let (method, pattern) = match route.split_once(' ') {
            Some(parts) => parts,
            None if route == EVERYTHING => (EVERYTHING, EVERYTHING),
            None => ("GET", route),
        };
        Route {
            method: method.to_owned(),
            pattern: pattern.to_owned(),
        }
    }

    fn takes(&self, method: &str, path: &str) -> bool {
        (self.method == EVERYTHING || self.method == method)
            && (self.pattern == EVERYTHING || fits(&self.pattern, path))
    }
}

const EVERYTHING: &str = "*";

impl FaultScript {
    /// Orders `fault` for the next `count` requests on a route.
    pub(crate) fn order(&mut self, count: usize, route: &str, fault: Fault) {
        self.add(Some(count), route, fault);
    }

    /// Orders `fault` for every request on a route, until [`FaultScript::heal`].
    pub(crate) fn order_until_told(&mut self, route: &str, fault: Fault) {
        self.add(None, route, fault);
    }

    fn add(&mut self, left: Option<usize>, route: &str, fault: Fault) {
        self.orders.push(Order {
            route: Route::read(route),
            left,
            fault,
        });
    }

    /// Ends the faults that last.
    pub(crate) fn heal(&mut self) {
        self.orders.retain(|order| order.left.is_some());
    }

    /// The fault that this request meets at this moment, which is used up by it. The oldest order
    /// for the route comes first; while it is not its moment, none that is younger comes.
    pub(crate) fn meet(&mut self, method: &str, path: &str, moment: Moment) -> Option<Fault> {
        let order = self
            .orders
            .iter_mut()
            .find(|order| order.left != Some(0) && order.route.takes(method, path))
            .filter(|order| order.fault.comes() == moment)?;
        if let Some(left) = &mut order.left {
            *left -= 1;
        }
        Some(order.fault.clone())
    }

    /// How many ordered faults no request has met yet; those that last are not counted.
    pub(crate) fn left(&self) -> usize {
        self.orders.iter().filter_map(|order| order.left).sum()
    }
}
