//! The words of the program: papers, topics, subscriptions, settings.
//!
//! Plain values without I/O. Nothing here knows Discord, HTTP or SQL.

mod cause;
mod channel_kind;
mod digest_settings;
mod ids;
mod language;
mod locale_tag;
mod paper;
mod paper_links;
mod pause;
mod server_settings;
mod subscription;
mod time_of_day;
mod topic;
mod topic_name;
mod user_error;
mod zones;

pub use cause::Cause;
pub use channel_kind::ChannelKind;
pub use digest_settings::{
    CatchUp, DigestOverrides, DigestSettings, EmptyDays, Layout, Recap, Replies,
};
pub use ids::{ChannelId, MessageId, PaperId, RoleId, ServerId, SubscriptionId, UserId};
pub(crate) use language::saying;
pub use language::{Argument, FILES, Language, Saying, command_texts, source_of};
pub use locale_tag::LocaleTag;
pub use paper::{ListedPaper, Paper};
pub use paper_links::{MOST_PAPERS_IN_A_TEXT, paper_ids_in};
pub use pause::Pause;
pub use server_settings::{DaysOfWeek, ServerSettings};
pub use subscription::{Level, Subscription};
pub use time_of_day::parse_time;
pub use topic::{
    LONGEST_QUESTION, LONGEST_TOPIC, MOST_TERMS, Node, ServerTopics, Topic, TopicParts,
};
pub use topic_name::TopicName;
pub use user_error::UserError;
pub use zones::{likely_zones, parse_zone, suggest_zones, zone_of_locale, zone_with_time};
