//! Which deliveries are being sent right now in this process.
//!
//! The loop of the mornings and an admin's `post-now` both send what is claimed; each delivery is in one
//! hand at a time.

use std::collections::HashSet;
use std::sync::{Mutex, PoisonError};

use crate::store::DeliveryId;

/// The deliveries in hand.
#[derive(Debug, Default)]
pub struct InHand(Mutex<HashSet<DeliveryId>>);

/// One delivery in hand; dropped, it is free again.
#[derive(Debug)]
pub(super) struct Hand<'a> {
    all: &'a InHand,
    delivery: DeliveryId,
}

impl InHand {
    /// Takes a delivery, unless somebody has it.
    pub(super) fn take(&self, delivery: DeliveryId) -> Option<Hand<'_>> {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        // Not `then_some`: a hand that is made and dropped would free the delivery.
        if all.insert(delivery) {
            Some(Hand {
                all: self,
                delivery,
            })
        } else {
            None
        }
    }
}

impl Drop for Hand<'_> {
    fn drop(&mut self) {
        let mut all = self.all.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.remove(&self.delivery);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_delivery_is_in_one_hand_at_a_time() {
        let all = InHand::default();
        let hand = all.take(DeliveryId(1));
        assert!(
            hand.is_some()
                && all.take(DeliveryId(1)).is_none()
                && all.take(DeliveryId(2)).is_some()
        );
        drop(hand);
        assert!(all.take(DeliveryId(1)).is_some());
    }
}
