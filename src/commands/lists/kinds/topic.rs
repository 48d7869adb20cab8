//! Papers about a topic; when none is, the nearest ones, and other questions that find something.

use super::super::options::{Options, Span};
use super::super::{Audience, ListRequest};
use super::{Found, Instead, before, entry, pages_of};
use crate::cache::{Code, SearchOptions, Widening, Wider};
use crate::discord::render::ENTRIES_A_PAGE;
use crate::domain::{Argument, Language, Saying, ServerTopics, Topic, saying};
use crate::services::Services;

pub(super) async fn about_topic(
    services: &Services,
    request: &ListRequest,
    page: u16,
    audience: &Audience,
) -> anyhow::Result<Found> {
    let topic = Topic::question(&request.text)?;
    let server_topics = audience.server_topics(services).await?;
    let meant = topic.resolved(&server_topics);
    let options = search_options(services, request, page);
    let mut result = services.cache.search(&meant, options).await?;
    let last = page.clamp(1, pages_of(result.total_exact));
    if last != page {
        let options = search_options(services, request, last);
        result = services.cache.search(&meant, options).await?;
    }
    let is_exact = result.total_exact > 0;
    let mut instead = Vec::new();
    if is_exact {
        result.hits.retain(|hit| hit.exact);
    } else {
        let language = audience.language;
        instead = other_questions(services, request, &topic, &server_topics, language).await?;
    }
    let total = if is_exact {
        result.total_exact
    } else {
        result.hits.len()
    };
    Ok(Found {
        title: if is_exact {
            saying!("papers-about", topic = topic.text())
        } else {
            saying!("papers-nearest-to", topic = topic.text())
        },
        subtitle: Argument::list(in_words(request.options)),
        total,
        of: total,
        nothing: nothing(request.options, topic.text(), !instead.is_empty()),
        instead,
        entries: result
            .hits
            .into_iter()
            .map(|hit| entry(hit.listed, Some(&hit.why), audience.language))
            .collect(),
        page: last,
    })
}

fn search_options(services: &Services, request: &ListRequest, page: u16) -> SearchOptions {
    let Options {
        span, order, code, ..
    } = request.options;
    SearchOptions {
        limit: ENTRIES_A_PAGE,
        offset: before(page),
        since: span.first_day(services.clock.now()),
        code,
        sort: order.sort(),
        loosely: true,
        ..SearchOptions::default()
    }
}

/// “best match, last month, with code”
fn in_words(options: Options) -> impl Iterator<Item = Saying> {
    let code = (options.code == Code::Linked).then(|| saying!("list-with-code"));
    let facts = [
        Some(options.order.in_words()),
        options.span.in_words(),
        code,
    ];
    facts.into_iter().flatten()
}

fn nothing(options: Options, topic: &str, has_others: bool) -> Saying {
    match (options.span, options.code) {
        _ if has_others => saying!("nothing-about-but", topic = topic),
        (Span::Ever, Code::Any) => saying!("nothing-about", topic = topic),
        (Span::Ever, Code::Linked) => saying!("nothing-about-with-code", topic = topic),
        _ => saying!("nothing-about-in-period", topic = topic),
    }
}

/// What else could be asked, as far as it finds something: the same of all times, then the nearest
/// spellings and one wider topic, of all times only when nothing else helps.
async fn other_questions(
    services: &Services,
    request: &ListRequest,
    topic: &Topic,
    server_topics: &ServerTopics,
    language: Language,
) -> anyhow::Result<Vec<Instead>> {
    let everywhere = ListRequest {
        options: Options {
            span: Span::Ever,
            code: Code::Any,
            ..request.options
        },
        ..request.clone()
    };
    let mut instead = Vec::new();
    if everywhere != *request {
        let meant = topic.resolved(server_topics);
        let options = strict(services, &everywhere);
        if services.cache.search(&meant, options).await?.total_exact > 0 {
            instead.push(Instead {
                label: saying!("topic-instead-everything").plainly(language),
                request: everywhere.clone(),
            });
        }
    }
    for asked in [request, &everywhere] {
        instead.extend(other_topics(services, asked, topic, server_topics, language).await?);
        if !instead.is_empty() {
            break;
        }
    }
    Ok(instead)
}

/// The nearest spellings and one wider topic that find something with the same options.
async fn other_topics(
    services: &Services,
    request: &ListRequest,
    topic: &Topic,
    server_topics: &ServerTopics,
    language: Language,
) -> anyhow::Result<Vec<Instead>> {
    let options = strict(services, request);
    let question = |topic: &Topic| ListRequest {
        text: topic.text().to_owned(),
        ..request.clone()
    };
    let nearest = services.cache.nearest_topics(topic, server_topics, options);
    let nearest = nearest.await?.into_iter().map(|nearest| Instead {
        label: nearest.topic.text().to_owned(),
        request: question(&nearest.topic),
    });
    let wider = services.cache.wider(topic, server_topics, options).await?;
    let wider = wider.map(|wider| Instead {
        label: wider_in_words(&wider).plainly(language),
        request: question(&wider.topic),
    });
    Ok(nearest.chain(wider).collect())
}

/// Only what really matches, and no more than is needed to know that there is any.
fn strict(services: &Services, request: &ListRequest) -> SearchOptions {
    SearchOptions {
        limit: 1,
        loosely: false,
        ..search_options(services, request, 1)
    }
}

fn wider_in_words(wider: &Wider) -> Saying {
    match &wider.by {
        Widening::WithoutExclusions => {
            saying!("topic-instead-no-exclusions", topic = wider.topic.text())
        }
        Widening::Without(part) => saying!("topic-instead-without", part = part),
        Widening::AnyOf => saying!("topic-instead-any", topic = wider.topic.text()),
    }
}
