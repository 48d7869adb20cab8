//! The words of the program: papers, topics, subscriptions, settings.
//!
//! Plain values without I/O. Nothing here knows Discord, HTTP or SQL.

mod ids;
mod paper;
mod server_settings;
mod subscription;
mod topic;
mod user_error;

pub use ids::{ChannelId, MessageId, PaperId, RoleId, ServerId, SubscriptionId, UserId};
pub use paper::{ListedPaper, Paper};
pub use server_settings::{DaysOfWeek, ServerSettings};
pub use subscription::{Level, Subscription};
pub use topic::{LONGEST_QUESTION, LONGEST_TOPIC, MOST_TERMS, Node, Topic};
pub use user_error::UserError;
