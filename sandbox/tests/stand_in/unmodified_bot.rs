//! A bot made with serenity and poise, unmodified but for its address, works against the stand-in.

use std::sync::Arc;

use paperboy_sandbox::{Discord, GatewayFault};
use poise::serenity_prelude as serenity;
use tokio::task::JoinHandle;

use crate::support::start;

type Context<'a> = poise::Context<'a, (), serenity::Error>;

#[poise::command(slash_command, subcommands("topic", "slow"))]
async fn papers(_: Context<'_>) -> Result<(), serenity::Error> {
    Ok(())
}

/// Find papers about something
#[poise::command(slash_command)]
async fn topic(
    ctx: Context<'_>,
    #[description = "What they are about"]
    #[autocomplete = "suggestions"]
    query: String,
    #[description = "Show it to everybody"] share: Option<bool>,
    #[description = "Where to"] channel: Option<serenity::GuildChannel>,
) -> Result<(), serenity::Error> {
    let place = channel
        .map(|channel| format!(" in {}", channel.name))
        .unwrap_or_default();
    let row = serenity::CreateActionRow::Buttons(vec![
        serenity::CreateButton::new("more").label("More (13)"),
    ]);
    ctx.send(
        poise::CreateReply::default()
            .content(format!("Papers about {query}{place}"))
            .ephemeral(share != Some(true))
            .allowed_mentions(serenity::CreateAllowedMentions::new())
            .components(vec![row]),
    )
    .await?;
    Ok(())
}

/// Think first
#[poise::command(slash_command)]
async fn slow(ctx: Context<'_>) -> Result<(), serenity::Error> {
    ctx.defer_ephemeral().await?;
    let reply = poise::CreateReply::default()
        .content("Thought about it")
        .allowed_mentions(serenity::CreateAllowedMentions::new());
    let sent = ctx.send(reply.clone()).await?;
    sent.edit(ctx, reply.clone().content("Thought twice"))
        .await?;
    ctx.send(reply.content("And one more thing")).await?;
    Ok(())
}

async fn suggestions(_: Context<'_>, partial: &str) -> serenity::CreateAutocompleteResponse {
    serenity::CreateAutocompleteResponse::new()
        .add_string_choice(format!("{partial} models"), "models")
        .add_string_choice(format!("{partial} policies"), "policies")
}

struct Presses;

#[serenity::async_trait]
impl serenity::EventHandler for Presses {
    async fn interaction_create(&self, ctx: serenity::Context, interaction: serenity::Interaction) {
        let serenity::Interaction::Component(press) = interaction else {
            return;
        };
        let message = serenity::CreateInteractionResponseMessage::new()
            .content(format!(
                "{} pressed {}",
                press.user.name, press.data.custom_id
            ))
            .allowed_mentions(serenity::CreateAllowedMentions::new());
        let response = serenity::CreateInteractionResponse::UpdateMessage(message);
        press.create_response(&ctx, response).await.unwrap();
    }
}

async fn bot(discord: &Discord) -> serenity::Client {
    let framework = poise::Framework::builder()
        .options(poise::FrameworkOptions {
            commands: vec![papers()],
            initialize_owners: false,
            ..Default::default()
        })
        .setup(|ctx, _, framework| {
            Box::pin(async move {
                poise::builtins::register_globally(ctx, &framework.options().commands).await
            })
        })
        .build();
    let http = serenity::HttpBuilder::new(discord.token())
        .proxy(discord.url())
        .ratelimiter_disabled(true)
        .build();
    serenity::ClientBuilder::new_with_http(http, serenity::GatewayIntents::GUILDS)
        .framework(framework)
        .event_handler_arc(Arc::new(Presses))
        .await
        .unwrap()
}

/// Starts the bot and waits until it is connected.
pub(crate) async fn run(discord: &Discord) -> JoinHandle<()> {
    let mut client = bot(discord).await;
    let running = tokio::spawn(async move { client.start().await.unwrap() });
    discord.ready().await;
    running
}

#[tokio::test]
async fn a_poise_bot_connects_answers_suggests_and_hears_presses() {
    let discord = start().await;
    let running = run(&discord).await;

    let reply = discord
        .slash(
            "bob",
            "general",
            "/papers topic diffusion models share:true channel:#papers",
        )
        .await
        .unwrap();
    assert_eq!(
        reply.message.content(),
        "Papers about diffusion models in papers"
    );
    assert!(!reply.is_ephemeral());

    let pressed = reply.press("More").await.unwrap();
    assert_eq!(pressed.message.content(), "bob pressed more");
    assert_eq!(pressed.message.id(), reply.message.id());

    let thought = discord
        .slash("bob", "general", "/papers slow")
        .await
        .unwrap();
    assert_eq!(thought.message.content(), "Thought about it");
    assert!(thought.is_ephemeral() && !thought.message.is_loading());
    let requests = "the last word on it";
    discord
        .wait_for_request(requests, |request| {
            request.status == 200
                && request
                    .body
                    .as_ref()
                    .is_some_and(|body| body["content"] == "And one more thing")
        })
        .await;
    assert_eq!(thought.now().unwrap().content(), "Thought twice");
    assert_eq!(thought.followups()[0].content(), "And one more thing");

    let private = discord
        .slash(
            "bob",
            paperboy_sandbox::Place::Direct,
            "/papers topic query:agents",
        )
        .await
        .unwrap();
    assert!(private.is_ephemeral());

    let choices = discord
        .autocomplete("bob", "general", "/papers topic query:diffusion")
        .await
        .unwrap();
    assert_eq!(choices[1].name, "diffusion policies");

    assert!(
        discord
            .slash("bob", "archive", "/papers fast")
            .await
            .is_err()
    );
    assert!(
        discord
            .slash("bob", "general", "/papers fast")
            .await
            .is_err()
    );
    discord.assert_clean();
    running.abort();
}

#[tokio::test]
async fn a_poise_bot_takes_its_session_up_again() {
    let discord = start().await;
    let running = run(&discord).await;
    for fault in [
        GatewayFault::Reset,
        GatewayFault::HangUp,
        GatewayFault::Close(4_000),
        GatewayFault::AskToReconnect,
    ] {
        let before = discord.resumes();
        discord.gateway_fault(fault);
        discord.wait_for_resumes(before + 1).await;
        discord.ready().await;
    }
    discord.gateway_fault(GatewayFault::UnknownEvent);
    let line = "/papers topic query:agents";
    let reply = discord.slash("bob", "general", line).await.unwrap();
    assert_eq!(reply.message.content(), "Papers about agents");
    discord.assert_identifies_at_most(1);
    discord.assert_clean();
    running.abort();
}
