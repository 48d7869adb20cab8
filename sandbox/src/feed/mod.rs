//! Stand-ins for the paper feeds, on loopback. They answer as the real ones do, keep a log of
//! what they were asked, and fail when a script says so.

mod arxiv;
mod faults;
mod huggingface;
mod script;

pub use arxiv::ArxivFeed;
pub use faults::Fault;
pub use huggingface::HuggingFaceFeed;
pub use script::FeedRequest;
