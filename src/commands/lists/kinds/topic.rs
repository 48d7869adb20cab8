//! Papers about a topic; when none is, the nearest ones, and other questions that find something.

use super::super::options::{Options, Span};
use super::super::{Audience, ListRequest};
use super::{Found, Instead, before, entry};
use crate::cache::{Code, SearchOptions, Widening, Wider};
use crate::discord::render::{ENTRIES_A_PAGE, ListKind};
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
        instead,
        nothing: nothing(request.options, topic.text()),
        entries: result
            .hits
            .into_iter()
            .map(|hit| entry(hit.listed, Some(&hit.why), audience.language))
            .collect(),
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

fn nothing(options: Options, topic: &str) -> Saying {
    match (options.span, options.code) {
        (Span::Ever, Code::Any) => saying!("nothing-about", topic = topic),
        (Span::Ever, Code::Linked) => saying!("nothing-about-with-code", topic = topic),
        _ => saying!("nothing-about-in-period", topic = topic),
    }
}

/// The same of all times, the nearest spellings, and one wider topic: each as far as it finds something.
async fn other_questions(
    services: &Services,
    request: &ListRequest,
    topic: &Topic,
    server_topics: &ServerTopics,
    language: Language,
) -> anyhow::Result<Vec<Instead>> {
    let mut instead = Vec::new();
    let everywhere = Options {
        span: Span::Ever,
        code: Code::Any,
        ..request.options
    };
    let question = |text: &str, options| ListRequest {
        options,
        ..ListRequest::plain(ListKind::Topic, text.to_owned())
    };
    if everywhere != request.options {
        let wide = SearchOptions {
            limit: 1,
            ..SearchOptions::default()
        };
        let meant = topic.resolved(server_topics);
        if services.cache.search(&meant, wide).await?.total_exact > 0 {
            instead.push(Instead {
                label: saying!("topic-instead-everything").plainly(language),
                request: question(&request.text, everywhere),
            });
        }
    }
    let options = SearchOptions {
        loosely: false,
        ..search_options(services, request, 1)
    };
    let nearest = services.cache.nearest_topics(topic, server_topics, options);
    for suggestion in nearest.await? {
        let text = suggestion.topic.text();
        instead.push(Instead {
            label: text.to_owned(),
            request: question(text, request.options),
        });
    }
    let wider = services.cache.wider(topic, server_topics, options).await?;
    instead.extend(wider.map(|wider| Instead {
        label: wider_in_words(&wider).plainly(language),
        request: question(wider.topic.text(), request.options),
    }));
    Ok(instead)
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
