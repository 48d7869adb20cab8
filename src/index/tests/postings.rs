//! Streams of postings.

use proptest::prelude::*;

use super::super::postings::{Counts, Places, Postings, Writer};
use crate::matching::{Column, column_of, place_of};

type Found = (u32, [Vec<u32>; 3]);

fn some_places(most: u32) -> impl Strategy<Value = Vec<u32>> {
    prop::collection::btree_set(0..most, 0..20).prop_map(|places| places.into_iter().collect())
}

/// Papers in order, with the places of one word in each.
fn some_postings() -> impl Strategy<Value = Vec<Found>> {
    let places = (some_places(6), some_places(3), some_places(600))
        .prop_map(|(title, keywords, rest)| [title, keywords, rest]);
    let few = prop_oneof![4 => 1_u32..4, 1 => 1_u32..90_000];
    prop::collection::vec((few, places), 0..300).prop_map(|found| {
        let mut paper = 0;
        let next = |(gap, places)| {
            paper += gap;
            (paper, places)
        };
        found.into_iter().map(next).collect()
    })
}

fn written(found: &[Found], base: u32) -> Writer {
    let mut writer = Writer::default();
    for (paper, [title, keywords, rest]) in found {
        let places = Places {
            title: title.clone(),
            keywords: keywords.clone(),
            rest: rest.clone(),
        };
        writer.add(paper - base, &places);
    }
    writer
}

fn postings<'a>(writer: &'a Writer, found: &[Found]) -> Postings<'a> {
    let count = u32::try_from(found.len()).unwrap();
    Postings::new(&writer.papers, &writer.places, &writer.skips, count)
}

fn check(postings: &Postings<'_>, found: &[Found], targets: &[u32]) -> Result<(), TestCaseError> {
    let mut read = Vec::new();
    postings.each(|posting| read.push((posting.paper, posting.counts)));
    let length = |list: &Vec<u32>| u32::try_from(list.len()).unwrap();
    let expected: Vec<(u32, Counts)> = found
        .iter()
        .map(|(paper, [title, keywords, rest])| {
            let counts = Counts {
                title: length(title),
                keywords: length(keywords),
                rest: length(rest),
            };
            (*paper, counts)
        })
        .collect();
    prop_assert_eq!(read, expected);
    let mut cursor = postings.cursor();
    for target in targets {
        let expected = found.iter().find(|(paper, _)| paper >= target);
        prop_assert_eq!(cursor.seek(*target), expected.map(|(paper, _)| *paper));
        let Some((_, lists)) = expected else {
            // Behind the last paper none is at hand.
            let last = found.last().map_or(0, |(paper, _)| *paper);
            prop_assert!(!cursor.is_at(last));
            prop_assert_eq!(cursor.seek(*target), None);
            break;
        };
        let mut positions = Vec::new();
        cursor.read_positions(Column::Abstract, &mut positions);
        for (column, list) in [Column::Title, Column::Keywords, Column::Abstract]
            .iter()
            .zip(lists)
        {
            let own = positions
                .iter()
                .filter(|position| column_of(**position) == *column);
            let own: Vec<u32> = own.map(|position| place_of(*position)).collect();
            prop_assert_eq!(&own, list);
        }
    }
    Ok(())
}

proptest! {
    #[test]
    fn what_is_written_is_read(
        found in some_postings(),
        mut targets in prop::collection::vec(0..9_000_u32, 0..40),
        end in any::<prop::sample::Index>(),
    ) {
        targets.sort_unstable();
        check(&postings(&written(&found, 0), &found), &found, &targets)?;
        // In two parts that become one.
        let (first, later) = found.split_at(if found.is_empty() { 0 } else { end.index(found.len()) });
        let base = first.last().map_or(0, |(paper, _)| paper + 1);
        let mut merged = Writer::default();
        merged.append(&postings(&written(first, 0), first), 0);
        merged.append(&postings(&written(later, base), later), base);
        check(&postings(&merged, &found), &found, &targets)?;
    }
}
