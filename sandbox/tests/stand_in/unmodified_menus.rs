//! A bot made with serenity alone works with commands on messages, forms and menus.

use std::sync::Arc;

use paperboy_sandbox::{Discord, World};
use poise::serenity_prelude as serenity;
use serenity::{
    ActionRowComponent, Command, ComponentInteractionDataKind as Chosen, CreateActionRow,
    CreateCommand, CreateInteractionResponse as Answer, CreateInteractionResponseMessage as Said,
    CreateSelectMenu, CreateSelectMenuKind, Interaction,
};

use crate::support::*;

struct Bot;

#[serenity::async_trait]
impl serenity::EventHandler for Bot {
    async fn ready(&self, ctx: serenity::Context, _: serenity::Ready) {
        let look_up = CreateCommand::new("Look up papers")
            .kind(serenity::CommandType::Message)
            .integration_types(vec![
                serenity::InstallationContext::Guild,
                serenity::InstallationContext::User,
            ])
            .contexts(vec![
                serenity::InteractionContext::Guild,
                serenity::InteractionContext::PrivateChannel,
            ]);
        Command::set_global_commands(&ctx, vec![look_up])
            .await
            .unwrap();
    }

    async fn interaction_create(&self, ctx: serenity::Context, interaction: Interaction) {
        match interaction {
            Interaction::Command(used) => {
                let target = used.data.target_id.unwrap().to_message_id();
                let message = &used.data.resolved.messages[&target];
                let text = serenity::CreateInputText::new(
                    serenity::InputTextStyle::Short,
                    "What to look for",
                    "words",
                );
                let form =
                    serenity::CreateModal::new("look-up", "Look up papers").components(vec![
                        CreateActionRow::InputText(text.value(&message.content)),
                    ]);
                used.create_response(&ctx, Answer::Modal(form))
                    .await
                    .unwrap();
            }
            Interaction::Modal(sent) => {
                let row = &sent.data.components[0];
                let ActionRowComponent::InputText(words) = &row.components[0] else {
                    panic!("no text");
                };
                let channels = CreateSelectMenuKind::Channel {
                    channel_types: Some(vec![serenity::ChannelType::News]),
                    default_channels: None,
                };
                let menu = CreateSelectMenu::new("into", channels).placeholder("Where to");
                let said = words.value.clone().unwrap_or_default();
                let answer = said_as(said).components(vec![CreateActionRow::SelectMenu(menu)]);
                sent.create_response(&ctx, Answer::Message(answer))
                    .await
                    .unwrap();
            }
            Interaction::Component(chosen) => {
                let Chosen::ChannelSelect { values } = &chosen.data.kind else {
                    panic!("no channels");
                };
                let answer = said_as(format!("into <#{}>", values[0]));
                chosen
                    .create_response(&ctx, Answer::Message(answer))
                    .await
                    .unwrap();
            }
            other => panic!("unexpected {other:?}"),
        }
    }
}

fn said_as(text: String) -> Said {
    let quiet = serenity::CreateAllowedMentions::new();
    Said::new()
        .content(text)
        .allowed_mentions(quiet)
        .ephemeral(true)
}

#[tokio::test]
async fn a_serenity_bot_is_led_from_a_message_through_a_form_to_a_menu() {
    let world = World::with_server(lab()).group("book club", &["bob", "ada"]);
    let discord = Discord::start(world.installed_by("bob").clock(morning())).await;
    let http = serenity::HttpBuilder::new(discord.token())
        .proxy(discord.url())
        .ratelimiter_disabled(true)
        .build();
    let intents = serenity::GatewayIntents::GUILDS;
    let client = serenity::ClientBuilder::new_with_http(http, intents);
    let mut client = client.event_handler_arc(Arc::new(Bot)).await.unwrap();
    let running = tokio::spawn(async move { client.start().await.unwrap() });
    discord.ready().await;

    discord.say("ada", "general", "robots fold laundry");
    let message = discord.messages_in("general").remove(0);
    let form = discord
        .message_command("bob", "Look up papers", &message)
        .await
        .unwrap();
    assert_eq!(form.form().unwrap().fields[0].value, "robots fold laundry");
    let answer = form.submit(&[("words", "robots")]).await.unwrap();
    assert_eq!(answer.text(), "robots");
    let done = answer.choose("Where to", "#papers").await.unwrap();
    assert_eq!(done.text(), "into #papers");

    discord.say("ada", "book club", "agents");
    let message = discord.messages_in("book club").remove(0);
    let form = discord
        .message_command("bob", "Look up papers", &message)
        .await
        .unwrap();
    assert_eq!(form.submit(&[]).await.unwrap().text(), "agents");
    discord.assert_clean();
    running.abort();
}
