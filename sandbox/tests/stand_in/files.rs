//! Files: attached to a command, fetched by the bot, and sent with an answer.

use paperboy_sandbox::{Discord, Fault, File, Reply, SlashError, World};
use serde_json::{Value, json};
use tokio::task::JoinHandle;

use crate::interactions::{callback, heard};
use crate::support::*;

async fn with_import() -> (Discord, Gateway) {
    let discord = Discord::start(World::with_server(lab()).clock(morning())).await;
    let file = json!({ "type": 11, "name": "file", "description": "f", "required": true });
    let note = json!({ "type": 3, "name": "note", "description": "n" });
    let command = json!([{ "name": "import", "description": "i", "options": [file, note] }]);
    let path = format!("/applications/{}/commands", discord.bot_id());
    put(&discord, &path, command).await;
    let gateway = Gateway::ready(&discord, 1).await;
    (discord, gateway)
}

fn imported(discord: &Discord, line: &str) -> JoinHandle<Result<Reply, SlashError>> {
    let (discord, line) = (discord.clone(), line.to_owned());
    tokio::spawn(async move { discord.slash("ada", "general", &line).await })
}

/// The object of the one file that an interaction brings.
fn attached(interaction: &Value) -> Value {
    let id = interaction["data"]["options"][0]["value"].as_str().unwrap();
    interaction["data"]["resolved"]["attachments"][id].clone()
}

async fn fetched(file: &Value) -> reqwest::Response {
    reqwest::get(file["url"].as_str().unwrap()).await.unwrap()
}

#[tokio::test]
async fn an_attached_file_is_described_and_can_be_fetched() {
    let (discord, mut gateway) = with_import().await;
    discord.lay_file(File::new("my papers.json", "[1, 2]"));
    let reply = imported(&discord, "/import file:@my papers.json note:mine");
    let interaction = heard(&mut gateway).await;
    let parsed: serenity::model::application::CommandInteraction =
        serde_json::from_value(interaction.clone()).unwrap();
    assert_eq!(parsed.data.resolved.attachments.len(), 1);
    let file = attached(&interaction);
    assert_eq!(file["filename"], "my papers.json");
    assert_eq!(file["size"], 6);
    let response = fetched(&file).await;
    let kind = response.headers()["content-type"]
        .to_str()
        .unwrap()
        .to_owned();
    assert_eq!(kind, file["content_type"].as_str().unwrap());
    assert_eq!(response.text().await.unwrap(), "[1, 2]");
    let done = json!({ "type": 4, "data": body(json!({ "content": "done" })) });
    post(&discord, &callback(&interaction), done).await;
    reply.await.unwrap().unwrap();
    assert!(
        !discord
            .journal()
            .requests_as_json_lines()
            .contains("my%20papers")
    );
    discord.assert_clean();
}

#[tokio::test]
async fn a_file_may_be_larger_than_was_said_or_gone_or_a_web_page() {
    let (discord, mut gateway) = with_import().await;
    discord.lay_file(File::new("bomb.json", vec![b' '; 200_000]).claiming(20));
    let reply = imported(&discord, "/import file:@bomb.json");
    let file = attached(&heard(&mut gateway).await);
    assert_eq!(file["size"], 20);
    assert_eq!(fetched(&file).await.bytes().await.unwrap().len(), 200_000);
    let place = "GET /ephemeral-attachments/*/*";
    discord.fail_next(1, place, Fault::BlockPage { status: 404 });
    assert_eq!(fetched(&file).await.status(), 404);
    discord.fail_next(1, place, Fault::NotJson);
    let page = fetched(&file).await;
    assert!(
        page.headers()["content-type"]
            .to_str()
            .unwrap()
            .starts_with("text/html")
    );
    let missing = format!("{}x", file["url"].as_str().unwrap());
    assert_eq!(reqwest::get(missing).await.unwrap().status(), 404);
    let client = reqwest::Client::new().get(file["url"].as_str().unwrap());
    client
        .header("authorization", "Bot x")
        .send()
        .await
        .unwrap();
    discord.forgive("sends its token to the place where files are");
    discord.assert_clean();
    reply.abort();
}

#[tokio::test]
async fn what_the_client_cannot_attach_is_refused_with_a_sentence() {
    let (discord, _gateway) = with_import().await;
    discord.lay_file(File::new("huge.bin", "x").claiming(11 * 1024 * 1024));
    for (line, words) in [
        ("/import file:@/nowhere/at/all.json", "cannot be read"),
        ("/import file:papers.json", "written as @name"),
        ("/import file:@huge.bin", "larger than Discord takes"),
        ("/import", "wants the option `file`"),
    ] {
        let refused = discord.slash("ada", "general", line).await.unwrap_err();
        assert!(refused.to_string().contains(words), "{line}: {refused}");
    }
}

/// Sends a form of JSON and one text file.
async fn upload(discord: &Discord, method: reqwest::Method, path: &str, payload: Value) -> Answer {
    let form = format!(
        "--x\r\nContent-Disposition: form-data; name=\"payload_json\"\r\n\r\n{payload}\r\n--x\r\n\
        Content-Disposition: form-data; name=\"files[0]\"; filename=\"list.csv\"\r\n\
        Content-Type: text/csv\r\n\r\ntitle\nRobots\r\n--x--\r\n"
    );
    let request = reqwest::Client::new()
        .request(method, format!("{}/api/v10{path}", discord.url()))
        .header("user-agent", "DiscordBot (https://example.org, 1)")
        .header("authorization", format!("Bot {}", discord.token()))
        .header("content-type", "multipart/form-data; boundary=x")
        .body(form);
    let response = request.send().await.unwrap();
    Answer {
        status: response.status().as_u16(),
        headers: response.headers().clone(),
        body: response.json().await.unwrap_or(Value::Null),
    }
}

#[tokio::test]
async fn a_file_in_an_answer_or_a_message_is_read_back() {
    let (discord, mut gateway) = with_import().await;
    discord.lay_file(File::new("a.json", "[]"));
    let reply = imported(&discord, "/import file:@a.json");
    let interaction = heard(&mut gateway).await;
    let described = json!([{ "id": 0, "filename": "list.csv", "description": "all of it" }]);
    let said = body(json!({ "content": "here", "attachments": described }));
    let path = callback(&interaction);
    let answer = json!({ "type": 4, "data": said.clone() });
    let answered = upload(&discord, reqwest::Method::POST, &path, answer).await;
    assert_eq!(answered.status, 204);
    let reply = reply.await.unwrap().unwrap();
    assert_eq!(reply.files()[0].name(), "list.csv");
    assert_eq!(reply.files()[0].text(), "title\nRobots");

    let path = messages(&discord, "general");
    let sent = upload(&discord, reqwest::Method::POST, &path, said).await;
    let message: serenity::model::channel::Message = serde_json::from_value(sent.body).unwrap();
    assert_eq!(
        message.attachments[0].description.as_deref(),
        Some("all of it")
    );
    let kept = json!([{ "id": message.attachments[0].id }]);
    let own = format!("{path}/{}", message.id);
    patch(&discord, &own, body(json!({ "attachments": kept }))).await;
    assert_eq!(discord.messages_in("general")[1].files().len(), 1);
    patch(&discord, &own, body(json!({ "attachments": [] }))).await;
    assert!(discord.messages_in("general")[1].files().is_empty());
    let absent = body(json!({ "content": "x", "attachments": [{ "id": 0 }] }));
    assert_eq!(post(&discord, &path, absent).await.code(), 50035);
    discord.forgive("ATTACHMENT_NOT_FOUND");
    discord.assert_clean();
}
