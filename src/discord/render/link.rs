//! Links that may be shown: built from checked ids, or checked against known hosts.

use url::{Host, Url};

use crate::domain::{ListedPaper, PaperId};

/// Discord takes 512 units for a button's address; longer ones are never of a paper.
const LONGEST: usize = 300;

/// Where the feed keeps pictures of papers.
const PICTURE_HOSTS: &[&str] = &[
    "cdn-thumbnails.huggingface.co",
    "cdn-uploads.huggingface.co",
    "cdn-avatars.huggingface.co",
    "huggingface.co",
];

const CODE_HOSTS: &[&str] = &["github.com", "gitlab.com", "huggingface.co", "codeberg.org"];

/// Project pages live below these: one name of theirs belongs to one project.
const PROJECT_HOSTS: &[&str] = &[
    "github.io",
    "gitlab.io",
    "huggingface.co",
    "github.com",
    "hf.space",
];

/// Where a paper's title leads: to the feed's page when the feed has listed it, else to arXiv; nowhere for
/// papers from elsewhere.
pub(super) fn paper_page(listed: &ListedPaper) -> Option<String> {
    if listed.first_listed.is_some() {
        hugging_face_page(&listed.paper.id)
    } else {
        arxiv_page(&listed.paper.id)
    }
}

/// The paper's page at Hugging Face.
pub(super) fn hugging_face_page(id: &PaperId) -> Option<String> {
    // The feed knows only ids of the new kind.
    let known = id.is_arxiv() && !id.as_str().contains('/');
    known.then(|| format!("https://huggingface.co/papers/{id}"))
}

/// The paper's abstract at arXiv.
pub(super) fn arxiv_page(id: &PaperId) -> Option<String> {
    id.is_arxiv().then(|| format!("https://arxiv.org/abs/{id}"))
}

/// The paper itself at arXiv.
pub(super) fn arxiv_pdf(id: &PaperId) -> Option<String> {
    id.is_arxiv().then(|| format!("https://arxiv.org/pdf/{id}"))
}

/// The address of a picture at a host that is known to hold pictures of papers.
pub(super) fn picture(address: &str) -> Option<String> {
    checked(address, |host| PICTURE_HOSTS.contains(&host))
}

/// The address of code at a known forge.
pub(super) fn code(address: &str) -> Option<String> {
    checked(address, |host| CODE_HOSTS.contains(&host))
}

/// The address of a project's page at a host where a project has a name of its own.
pub(super) fn project(address: &str) -> Option<String> {
    checked(address, |host| {
        PROJECT_HOSTS.iter().any(|known| {
            host.strip_suffix(known)
                .is_some_and(|name| name.is_empty() || name.ends_with('.'))
        })
    })
}

/// The address written so that it stands in `[…](…)` and can't end it early; `None` unless it is plain
/// `https` to an allowed host, without a user or port.
fn checked(address: &str, allows: impl Fn(&str) -> bool) -> Option<String> {
    let url = Url::parse(address).ok()?;
    let Some(Host::Domain(host)) = url.host() else {
        return None;
    };
    let plain = url.scheme() == "https"
        && url.port().is_none()
        && url.username().is_empty()
        && url.password().is_none()
        && allows(host);
    if !plain {
        return None;
    }
    let mut written = String::with_capacity(address.len());
    for c in url.as_str().chars() {
        match c {
            '(' | ')' | '<' | '>' | '[' | ']' | '{' | '}' | '*' | '|' | '\\' | '`' | '"' | '\''
            | '^' | '@' => written.extend(["%", &format!("{:02X}", u32::from(c))]),
            _ => written.push(c),
        }
    }
    (written.len() <= LONGEST).then_some(written)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Paper;

    #[test]
    fn a_papers_page_comes_from_its_id_alone() {
        let mut listed = ListedPaper {
            paper: Paper::new(PaperId::parse("2608.13489").unwrap(), "T", ""),
            first_listed: Some("2026-08-14".parse().unwrap()),
            upvotes_gained: None,
        };
        assert_eq!(
            paper_page(&listed).unwrap(),
            "https://huggingface.co/papers/2608.13489"
        );
        listed.first_listed = None;
        assert_eq!(
            paper_page(&listed).unwrap(),
            "https://arxiv.org/abs/2608.13489"
        );
        listed.paper.id = PaperId::from_collection("iclr-2017/17").unwrap();
        assert_eq!(paper_page(&listed), None);
    }

    #[test]
    fn only_plain_https_links_to_known_hosts_pass() {
        assert_eq!(
            code("https://github.com/a-b/c_d").unwrap(),
            "https://github.com/a-b/c_d"
        );
        assert_eq!(
            code("https://github.com/a/b) [x](https://evil").unwrap(),
            "https://github.com/a/b%29%20%5Bx%5D%28https://evil"
        );
        for refused in [
            "http://github.com/a/b",
            "https://github.com.evil.example/a",
            "https://user@github.com/a",
            "https://github.com:8443/a",
            "https://evil.example/github.com",
            "javascript:alert(1)",
            "github.com/a/b",
            "",
        ] {
            assert_eq!(code(refused), None, "{refused}");
        }
        assert_eq!(
            code(&format!("https://github.com/{}", "a".repeat(400))),
            None
        );
    }

    #[test]
    fn a_projects_page_has_a_name_below_a_known_host() {
        assert!(project("https://team.github.io/work/").is_some());
        assert!(project("https://evilgithub.io/").is_none());
        assert!(picture("https://cdn-thumbnails.huggingface.co/x.png").is_some());
        assert!(picture("https://tracker.example/x.png").is_none());
    }
}
