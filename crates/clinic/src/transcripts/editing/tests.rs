//! What must hold of every correction, whatever was said.

use proptest::prelude::*;

use super::{applied, replayed, words_of};
use crate::domain::{
    edit::Edit,
    transcript::{Segment, Speaker, TranscriptBody, Word},
};

fn segment(texts: &[&str], blank: &str) -> Segment {
    let words: Vec<Word> = (0_u16..)
        .zip(texts)
        .map(|(at, text)| Word {
            text: (*text).to_owned(),
            start: f64::from(at) * 0.5,
            end: f64::from(at) * 0.5 + 0.4,
            confidence: 0.5,
        })
        .collect();
    Segment {
        index: 0,
        speaker: Speaker::Counselor,
        start: 0.0,
        end: words.last().map_or(1.0, |word| word.end),
        text: texts.join(blank),
        words,
        confidence: 0.5,
        overlap: false,
    }
}

fn body(segments: Vec<Segment>) -> TranscriptBody {
    TranscriptBody {
        language: "en".to_owned(),
        segments,
        ..TranscriptBody::default()
    }
}

fn reworded(segment: &Segment, text: &str) -> Segment {
    let edit = Edit::Words {
        segment: 0,
        text: text.to_owned(),
    };
    let edited = applied(body(vec![segment.clone()]), &edit).unwrap();
    edited.segments.into_iter().next().unwrap()
}

fn texts(segment: &Segment) -> Vec<&str> {
    segment
        .words
        .iter()
        .map(|word| word.text.as_str())
        .collect()
}

/// Starts never fall, no word ends before it starts, all lie inside the segment.
fn in_order(segment: &Segment) -> bool {
    let starts: Vec<f64> = segment.words.iter().map(|word| word.start).collect();
    starts.is_sorted()
        && segment.words.iter().all(|word| {
            segment.start <= word.start && word.start <= word.end && word.end <= segment.end + 1e-9
        })
}

#[test]
fn a_word_put_right_keeps_its_time() {
    let said = segment(&["the", "nerf", "hurts"], " ");
    let right = reworded(&said, "the nerve hurts");
    assert_eq!(texts(&right), ["the", "nerve", "hurts"]);
    assert_eq!(
        right.words[1].start.to_bits(),
        said.words[1].start.to_bits()
    );
    assert!(right.words[1].confidence > 0.99, "a person wrote it");
    assert_eq!(right.words[2], said.words[2]);
}

#[test]
fn words_that_came_share_the_time_of_those_that_went() {
    let said = segment(&["I", "wanna", "go"], " ");
    let right = reworded(&said, "I  want to\n go");
    assert_eq!(right.text, "I want to go");
    assert_eq!(texts(&right), ["I", "want", "to", "go"]);
    assert!(right.words[1].start >= 0.5 && right.words[2].end <= 0.9 + 1e-9);
    assert_eq!(right.words[3], said.words[2]);
    assert!(in_order(&right));
}

#[test]
fn a_language_without_blanks_keeps_the_words_around() {
    let said = segment(&["歯", "が", "医体", "です", "。"], "");
    let right = reworded(&said, "歯が痛いです。");
    assert_eq!(right.text, "歯が痛いです。");
    assert_eq!(right.words[0], said.words[0]);
    assert_eq!(right.words[1], said.words[1]);
    assert_eq!(right.words.last(), said.words.last());
    assert_eq!(texts(&right).concat(), "歯が痛いです。");
    assert!(in_order(&right));
}

#[test]
fn words_written_together_are_still_words() {
    let mut said = segment(&["a", "long", "-term", "plan"], " ");
    said.text = "a long-term plan".to_owned();
    let right = reworded(&said, "a long-term scan");
    assert_eq!(right.words[1..3], said.words[1..3]);
    let parted = reworded(&said, "a long -term plan");
    assert_eq!(texts(&parted).concat(), "along-termplan");
    assert!(in_order(&parted));
}

#[test]
fn an_emptied_segment_goes_and_the_rest_is_numbered_anew() {
    let edit = Edit::Words {
        segment: 0,
        text: "  ".to_owned(),
    };
    let left = applied(
        body(vec![segment(&["um"], " "), segment(&["yes"], " ")]),
        &edit,
    )
    .unwrap();
    assert_eq!((left.segments.len(), left.segments[0].index), (1, 0));
    assert_eq!(left.segments[0].text, "yes");
}

#[test]
fn only_neighbours_of_one_speaker_are_joined() {
    let mut other = segment(&["no"], " ");
    other.speaker = Speaker::Customer;
    let talk = body(vec![segment(&["yes"], " "), other]);
    assert!(applied(talk.clone(), &Edit::Join { segment: 0 }).is_err());
    assert!(applied(talk.clone(), &Edit::Join { segment: 1 }).is_err());
    let given = Edit::Speaker {
        segment: 1,
        speaker: Speaker::Counselor,
    };
    let joined = replayed(talk, &[given, Edit::Join { segment: 0 }]).unwrap();
    assert_eq!(joined.segments.len(), 1);
    assert_eq!(joined.segments[0].text, "yes no");
}

#[test]
fn a_text_with_control_characters_or_without_end_is_refused() {
    let said = body(vec![segment(&["yes"], " ")]);
    for text in ["bell\u{7}".to_owned(), "a".repeat(20_001)] {
        let edit = Edit::Words { segment: 0, text };
        assert!(applied(said.clone(), &edit).is_err());
    }
}

fn word() -> impl Strategy<Value = String> {
    prop_oneof!["[a-d]{1,3}", "[あ-お]{1,2}"]
}

fn talk() -> impl Strategy<Value = Segment> {
    (proptest::collection::vec(word(), 1..12), any::<bool>()).prop_map(|(words, blanks)| {
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        segment(&words, if blanks { " " } else { "" })
    })
}

fn edit() -> impl Strategy<Value = Edit> {
    let segment = 0_u32..4;
    let speaker = prop_oneof![
        Just(Speaker::Counselor),
        Just(Speaker::Customer),
        Just(Speaker::Other)
    ];
    prop_oneof![
        (segment.clone(), "[a-d あ-お]{0,30}")
            .prop_map(|(segment, text)| Edit::Words { segment, text }),
        (segment.clone(), 0_u32..12).prop_map(|(segment, word)| Edit::Split { segment, word }),
        segment.clone().prop_map(|segment| Edit::Join { segment }),
        (segment, speaker).prop_map(|(segment, speaker)| Edit::Speaker { segment, speaker }),
        Just(Edit::Swap),
    ]
}

proptest! {
    #[test]
    fn times_stay_in_order_and_inside(said in talk(), text in "[a-d あ-お]{1,40}") {
        prop_assume!(!text.trim().is_empty());
        let right = reworded(&said, &text);
        prop_assert!(in_order(&right), "{:?}", right.words);
        let written: String = text.split_whitespace().collect();
        prop_assert_eq!(texts(&right).concat(), written, "no letter is lost");
    }

    #[test]
    fn words_that_nobody_touched_stay_as_they_are(said in talk(), at in any::<prop::sample::Index>()) {
        let at = at.index(said.words.len());
        let mut wanted: Vec<String> = said.words.iter().map(|word| word.text.clone()).collect();
        wanted[at] = "zzz".to_owned();
        let blank = if said.text.contains(' ') { " " } else { "" };
        let right = reworded(&said, &wanted.join(blank));
        for (place, word) in said.words.iter().enumerate().filter(|(place, _)| *place != at) {
            let kept = right.words.get(place);
            prop_assert_eq!(kept, Some(word), "{:?}", texts(&right));
        }
    }

    #[test]
    fn the_same_text_changes_nothing(said in talk()) {
        prop_assert_eq!(reworded(&said, &said.text.clone()).words, said.words);
    }

    #[test]
    fn splitting_and_joining_is_as_before(said in talk(), at in 1_u32..11) {
        let count = u32::try_from(words_of(&said).len()).unwrap();
        prop_assume!(at < count);
        let edits = [Edit::Split { segment: 0, word: at }, Edit::Join { segment: 0 }];
        let back = replayed(body(vec![said.clone()]), &edits).unwrap();
        prop_assert_eq!(&back.segments[0].words, &said.words);
        prop_assert_eq!(back.segments[0].end.to_bits(), said.end.to_bits());
    }

    #[test]
    fn whatever_is_done_leaves_a_talk_in_order(said in proptest::collection::vec(talk(), 1..3), edits in proptest::collection::vec(edit(), 0..12)) {
        let mut at = 0.0;
        let mut segments = said;
        for segment in &mut segments {
            let length = segment.end - segment.start;
            segment.start += at;
            segment.end += at;
            for word in &mut segment.words {
                word.start += at;
                word.end += at;
            }
            at += length + 1.0;
        }
        let mut talk = applied(body(segments), &Edit::Swap).unwrap();
        for edit in &edits {
            // What is refused changes nothing.
            if let Ok(after) = applied(talk.clone(), edit) {
                talk = after;
            }
        }
        let starts: Vec<f64> = talk.segments.iter().map(|segment| segment.start).collect();
        prop_assert!(starts.is_sorted());
        for (place, segment) in (0_u32..).zip(&talk.segments) {
            prop_assert_eq!(segment.index, place);
            prop_assert!(!segment.text.is_empty());
            prop_assert!(in_order(segment), "{:?}", segment.words);
        }
    }
}
