//! The words of the program: papers, topics, subscriptions, settings.
//!
//! Plain values without I/O. Nothing here knows Discord, HTTP or SQL.

mod cause;
mod ids;
mod language;
mod paper;
mod server_settings;
mod subscription;
mod time_of_day;
mod topic;
mod user_error;
mod zones;

pub use cause::Cause;
pub use ids::{ChannelId, MessageId, PaperId, RoleId, ServerId, SubscriptionId, UserId};
pub(crate) use language::saying;
pub use language::{Argument, FILES, Language, Saying, source_of};
pub use paper::{ListedPaper, Paper};
pub use server_settings::{DaysOfWeek, ServerSettings};
pub use subscription::{Level, Subscription};
pub use time_of_day::parse_time;
pub use topic::{LONGEST_QUESTION, LONGEST_TOPIC, MOST_TERMS, Node, Topic};
pub use user_error::UserError;
pub use zones::{parse_zone, suggest_zones};
