//! How long a command takes from its arrival to its answer.

use std::sync::Arc;

use tokio::time::Instant;

use crate::services::Services;

type AnyContext<'a> = poise::Context<'a, Arc<Services>, anyhow::Error>;

/// When the command came.
struct Begun(Instant);

/// The command has just come.
pub(super) async fn begun(ctx: AnyContext<'_>) {
    ctx.set_invocation_data(Begun(Instant::now())).await;
}

/// The command was answered, well or with an error.
pub(super) async fn ended(ctx: AnyContext<'_>) {
    if let Some(begun) = ctx.invocation_data::<Begun>().await {
        ctx.data().vitals.answered(begun.0.elapsed());
    }
}
