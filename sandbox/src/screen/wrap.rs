//! Breaking lines at blanks, counting what a terminal shows.

use unicode_width::UnicodeWidthChar;

/// Breaks each line of `text` so that none is wider than `width`; a word that is wider stays whole, so that
/// a web address can be copied.
pub(super) fn wrap(text: &str, width: usize) -> Vec<String> {
    text.lines()
        .flat_map(|line| wrap_line(line, width))
        .collect()
}

fn wrap_line(line: &str, width: usize) -> Vec<String> {
    let indent = &line[..line.len() - line.trim_start().len()];
    let mut lines = Vec::new();
    let mut current = indent.to_owned();
    let mut used = columns(indent);
    let mut is_empty = true;
    for word in line.split_whitespace() {
        let wide = columns(word);
        if !is_empty && used + 1 + wide > width {
            lines.push(std::mem::replace(&mut current, indent.to_owned()));
            used = columns(indent);
            is_empty = true;
        }
        if !is_empty {
            current.push(' ');
            used += 1;
        }
        current.push_str(word);
        used += wide;
        is_empty = false;
    }
    lines.push(current);
    lines
}

/// The columns that a text takes; colour codes take none.
fn columns(text: &str) -> usize {
    let mut in_code = false;
    text.chars().fold(0, |sum, c| match c {
        '\u{1b}' => {
            in_code = true;
            sum
        }
        'm' if in_code => {
            in_code = false;
            sum
        }
        _ if in_code => sum,
        c => sum + c.width().unwrap_or_default(),
    })
}

#[cfg(test)]
mod tests {
    use super::wrap;

    #[test]
    fn lines_break_at_blanks_and_keep_their_indent() {
        assert_eq!(wrap("  one two three", 9), ["  one two", "  three"]);
    }

    #[test]
    fn a_wide_word_stays_whole() {
        assert_eq!(
            wrap("see https://example.org/paper now", 10),
            ["see", "https://example.org/paper", "now"]
        );
    }

    #[test]
    fn colour_takes_no_room_and_wide_letters_take_two() {
        assert_eq!(wrap("\u{1b}[1mone\u{1b}[0m two", 7).len(), 1);
        assert_eq!(wrap("日本 日本", 8).len(), 2);
    }
}
