//! The precious database: servers, subscriptions, the delivery ledger.
