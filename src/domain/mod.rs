//! The words of the program: papers, topics, subscriptions, settings.
//!
//! Plain values without I/O. Nothing here knows Discord, HTTP or SQL.

mod ids;
mod paper;
mod paper_links;
mod server_settings;
mod subscription;
mod time_of_day;
mod topic;
mod user_error;
mod zones;

pub use ids::{ChannelId, MessageId, PaperId, RoleId, ServerId, SubscriptionId, UserId};
pub use paper::{ListedPaper, Paper};
pub use paper_links::{MOST_PAPERS_IN_A_TEXT, paper_ids_in};
pub use server_settings::{DaysOfWeek, ServerSettings};
pub use subscription::{Level, Subscription};
pub use time_of_day::parse_time;
pub use topic::{
    LONGEST_QUESTION, LONGEST_TOPIC, MOST_TERMS, Node, ServerTopics, Topic, TopicParts,
};
pub use user_error::UserError;
pub use zones::{parse_zone, suggest_zones};
