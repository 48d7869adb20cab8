//! The TeX that titles and abstracts still carry, written as plain Unicode: `$O(n^2)$` → O(n²).
//!
//! Only the common: formatting commands lose their name, symbols become letters. What is not known keeps its
//! words and loses its backslash. It never fails, and it never drops a word of the text.

mod symbols;

use unicode_normalization::UnicodeNormalization;

use symbols::{ACCENTS, SUBSCRIPTS, SUPERSCRIPTS, SYMBOLS};

/// Commands inside commands deeper than this are left as they are.
const DEEPEST: u8 = 6;

/// A formula longer than this, in bytes, is not one: the dollar signs mean money.
const LONGEST_FORMULA: usize = 300;

/// The text without its TeX.
pub(super) fn simplify(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    convert(text, Mode::Text, 0, &mut plain);
    plain
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Mode {
    Text,
    Maths,
}

fn convert(text: &str, mode: Mode, depth: u8, out: &mut String) {
    if depth > DEEPEST {
        out.push_str(text);
        return;
    }
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let after = &rest[c.len_utf8()..];
        rest = match (c, mode) {
            ('\\', _) => command(after, mode, depth, out),
            ('$', Mode::Text) => formula(after, depth, out),
            ('~', Mode::Text) if ties_words(out, after) => {
                out.push(' ');
                after
            }
            ('^', Mode::Maths) => script(after, SUPERSCRIPTS, '^', depth, out),
            ('_', Mode::Maths) => script(after, SUBSCRIPTS, '_', depth, out),
            ('{' | '}', Mode::Maths) => after,
            // A group with a command, such as {\it so}.
            ('{', Mode::Text) if after.starts_with('\\') => {
                let (inside, rest) = argument(rest);
                convert(inside, mode, depth + 1, out);
                rest
            }
            _ => {
                out.push(c);
                after
            }
        };
    }
}

/// `Track~1` and `26~FPS` hold a blank; `~5x` and `10~20` do not.
fn ties_words(before: &str, after: &str) -> bool {
    let (Some(left), Some(right)) = (before.chars().next_back(), after.chars().next()) else {
        return false;
    };
    left.is_alphanumeric()
        && right.is_alphanumeric()
        && (left.is_alphabetic() || right.is_alphabetic())
}

/// What begins after a `$`. Pandoc's rule tells formulas from money: no blank inside at the ends, and no
/// digit after the closing sign.
fn formula<'a>(after: &'a str, depth: u8, out: &mut String) -> &'a str {
    let end = after.find('$').filter(|&end| {
        let inside = &after[..end];
        let next = after[end + 1..].chars().next();
        !inside.is_empty()
            && end <= LONGEST_FORMULA
            && inside.trim() == inside
            && !inside.ends_with('\\')
            && !next.is_some_and(|c| c.is_ascii_digit())
    });
    let Some(end) = end else {
        out.push('$');
        return after;
    };
    convert(&after[..end], Mode::Maths, depth + 1, out);
    &after[end + 1..]
}

/// `^2` and `_{ij}`: raised or lowered letters when all of them exist, else the sign and the text.
fn script<'a>(
    after: &'a str,
    letters: &[(char, char)],
    sign: char,
    depth: u8,
    out: &mut String,
) -> &'a str {
    let (inside, rest) = argument(after);
    let mut text = String::new();
    convert(inside, Mode::Maths, depth + 1, &mut text);
    let lookup = |c| {
        letters
            .iter()
            .find(|(from, _)| *from == c)
            .map(|(_, to)| *to)
    };
    let shifted: Option<String> = text.chars().map(lookup).collect();
    out.push_str(&shifted.unwrap_or_else(|| format!("{sign}{text}")));
    rest
}

/// What begins after a backslash.
fn command<'a>(after: &'a str, mode: Mode, depth: u8, out: &mut String) -> &'a str {
    let name_length = after.bytes().take_while(u8::is_ascii_alphabetic).count();
    if name_length == 0 {
        return sign(after, out);
    }
    let (name, rest) = after.split_at(name_length);
    if let Some((_, symbol)) = SYMBOLS.iter().find(|(known, _)| *known == name) {
        out.push_str(symbol);
        return match rest.strip_prefix('.') {
            Some(after_stop) if symbol.ends_with('.') => after_stop,
            _ => rest.strip_prefix("{}").unwrap_or(rest),
        };
    }
    match name {
        "footnote" | "label" | "cite" | "citep" | "citet" | "ref" if rest.starts_with('{') => {
            argument(rest).1
        }
        "href" if rest.starts_with('{') => {
            let (address, rest) = argument(rest);
            let (shown, rest) = if rest.starts_with('{') {
                argument(rest)
            } else {
                (address, rest)
            };
            convert(shown, mode, depth + 1, out);
            rest
        }
        _ if rest.starts_with("{}") => {
            out.push_str(name);
            &rest[2..]
        }
        "frac" if rest.starts_with('{') => {
            let (above, rest) = argument(rest);
            let (below, rest) = argument(rest);
            convert(above, mode, depth + 1, out);
            out.push('/');
            convert(below, mode, depth + 1, out);
            rest
        }
        _ if rest.starts_with('{') => {
            let (inside, rest) = argument(rest);
            convert(inside, mode, depth + 1, out);
            rest
        }
        "textit" | "textbf" | "emph" | "it" | "bf" | "rm" | "left" | "right" | "mathbf"
        | "mathrm" => rest.trim_start(),
        // A paper's own macro: often the name of its method.
        _ => {
            out.push_str(name);
            rest
        }
    }
}

/// A backslash before something that is no letter: an escaped sign, an accent, a space.
fn sign<'a>(after: &'a str, out: &mut String) -> &'a str {
    let Some(c) = after.chars().next() else {
        out.push('\\');
        return after;
    };
    let rest = &after[c.len_utf8()..];
    if let Some((_, mark)) = ACCENTS.iter().find(|(sign, _)| *sign == c) {
        let (inside, after_letter) = argument(rest);
        let letter = inside.trim_start_matches('\\');
        if letter.chars().count() == 1 && letter.chars().all(char::is_alphabetic) {
            out.extend([letter, mark].concat().nfc());
            return after_letter;
        }
    }
    match c {
        '%' | '&' | '_' | '#' | '$' | '{' | '}' => out.push(c),
        ',' | ';' | ':' | ' ' | '\\' => out.push(' '),
        '(' | ')' | '[' | ']' | '!' | '/' => {}
        _ => out.extend(['\\', c]),
    }
    rest
}

/// `{…}` with its braces matched, a command, or one character; and what follows.
fn argument(text: &str) -> (&str, &str) {
    let Some(inner) = text.strip_prefix('{') else {
        let name = |command: &str| command.bytes().take_while(u8::is_ascii_alphabetic).count();
        let end = match text.strip_prefix('\\').map(name) {
            Some(length) if length > 0 => length + 1,
            _ => text.chars().next().map_or(0, char::len_utf8),
        };
        return text.split_at(end);
    };
    let mut open = 1_usize;
    for (at, byte) in inner.bytes().enumerate() {
        match byte {
            b'{' => open += 1,
            b'}' => open -= 1,
            _ => {}
        }
        if open == 0 {
            return (&inner[..at], &inner[at + 1..]);
        }
    }
    (inner, "")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formatting_and_formulas_become_plain_unicode() {
        let cases = [
            ("50\\% of R\\&D", "50% of R&D"),
            ("\\textit{Video} \\emph{models}", "Video models"),
            ("\\textbf{a \\textit{b} c}", "a b c"),
            ("$O(n^2)$ time", "O(n²) time"),
            ("$O(n^{2.5})$", "O(n^2.5)"),
            ("$\\pi_0$ and $x_{ij}$", "π₀ and x_ij"),
            ("$\\tau^2$-Bench", "τ²-Bench"),
            ("4$\\times$ faster", "4× faster"),
            ("$\\alpha \\leq \\frac{a}{b}$", "α ≤ a/b"),
            ("30$^\\circ$C", "30°C"),
            ("costs $5 or $10", "costs $5 or $10"),
            ("from $5M to $10M", "from $5M to $10M"),
            ("Track~1, ~5x, 10~20", "Track 1, ~5x, 10~20"),
            ("Poincar\\'e and G\\\"{o}del", "Poincaré and Gödel"),
            (
                "\\ours beats \\href{https://x.example}{this}",
                "ours beats this",
            ),
            ("a\\footnote{note} b", "a b"),
            ("end\\", "end\\"),
            ("open \\textbf{brace", "open brace"),
            ("lone $ sign", "lone $ sign"),
        ];
        for (tex, plain) in cases {
            assert_eq!(simplify(tex), plain, "{tex}");
        }
    }

    #[test]
    fn deep_nesting_comes_to_an_end() {
        let deep = "\\textbf{".repeat(5000);
        assert!(simplify(&deep).len() <= deep.len());
        let formula = format!("${}$", "^{".repeat(100));
        simplify(&formula);
    }
}
