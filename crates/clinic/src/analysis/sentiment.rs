//! The tone of a speaker's words, and its course. It counts words, not feelings.

use super::{language::Language, talk::Talk};
use crate::domain::{
    analysis::{Evidence, Sentiment, Tone},
    flow::CurvePoint,
    transcript::Speaker,
};

/// Beyond this mean, the talk has a tone (our choice, see `docs/measures.md`).
const TONE: f64 = 0.1;
/// Turns with a hit at which confidence is one half; with fewer it is low.
const HALF: f64 = 5.0;
/// Most quotes kept.
const QUOTES: usize = 4;

/// Least length of a piece of the curve in seconds, and most pieces.
const PIECE: f64 = 20.0;
const PIECES: f64 = 24.0;

/// A sentence with words that count.
struct Scored {
    start: f64,
    turn: usize,
    scores: Vec<f64>,
    evidence: Evidence,
}

/// Tone, its course over thirds of the talk and its strongest places; `None` without any hit.
pub(super) fn of_speaker(
    talk: &Talk,
    speaker: Speaker,
    language: &Language,
    total_seconds: f64,
) -> Option<Sentiment> {
    let hits = hits(talk, speaker, language);
    let score = mean(hits.iter().flat_map(|hit| &hit.scores))?;
    let mut turns: Vec<usize> = hits.iter().map(|hit| hit.turn).collect();
    turns.dedup();
    let turns = turns.len() as f64;
    let third = |index: usize| {
        let of_third = hits
            .iter()
            .filter(|hit| third_of(hit.start, total_seconds) == index);
        mean(of_third.flat_map(|hit| &hit.scores))
    };
    Some(Sentiment {
        overall: tone(score),
        confidence: turns / (turns + HALF),
        score,
        thirds: [third(0), third(1), third(2)],
        evidence: strongest(&hits),
    })
}

fn hits(talk: &Talk, speaker: Speaker, language: &Language) -> Vec<Scored> {
    talk.said_by(speaker)
        .map(|sentence| Scored {
            start: sentence.start,
            turn: sentence.turn,
            scores: language.lexicon.scores(&sentence.matching),
            evidence: sentence.evidence(),
        })
        .filter(|hit| !hit.scores.is_empty())
        .collect()
}

/// The tone of both in pieces of equal length; empty for a talk without length.
pub(super) fn curve(talk: &Talk, language: &Language, total_seconds: f64) -> Vec<CurvePoint> {
    let pieces = (total_seconds / PIECE).floor().clamp(3.0, PIECES);
    let length = total_seconds / pieces;
    if length <= 0.0 {
        return Vec::new();
    }
    let [counselor, customer] =
        [Speaker::Counselor, Speaker::Customer].map(|speaker| hits(talk, speaker, language));
    let of = |hits: &[Scored], start: f64, end: f64| {
        let inside = hits
            .iter()
            .filter(|hit| hit.start >= start && hit.start < end);
        mean(inside.flat_map(|hit| &hit.scores))
    };
    let mut points = Vec::new();
    let mut start = 0.0;
    while start < total_seconds - length / 2.0 {
        let end = start + length;
        points.push(CurvePoint {
            start,
            end,
            counselor: of(&counselor, start, end),
            customer: of(&customer, start, end),
        });
        start = end;
    }
    points
}

/// The tone of a mean.
fn tone(score: f64) -> Tone {
    if score > TONE {
        Tone::Positive
    } else if score < -TONE {
        Tone::Negative
    } else {
        Tone::Neutral
    }
}

fn third_of(start: f64, total_seconds: f64) -> usize {
    match start / total_seconds {
        share if share < 1.0 / 3.0 => 0,
        share if share < 2.0 / 3.0 => 1,
        _ => 2,
    }
}

fn mean<'a>(scores: impl Iterator<Item = &'a f64>) -> Option<f64> {
    let (sum, count) = scores.fold((0.0, 0_usize), |(sum, count), score| {
        (sum + score, count + 1)
    });
    (count > 0).then(|| (sum / count as f64).clamp(-1.0, 1.0))
}

/// The sentences with the strongest words, in the order of the talk.
fn strongest(hits: &[Scored]) -> Vec<Evidence> {
    let strength = |hit: &Scored| hit.scores.iter().sum::<f64>().abs();
    let mut order: Vec<usize> = (0..hits.len()).collect();
    order.sort_by(|a, b| strength(&hits[*b]).total_cmp(&strength(&hits[*a])));
    order.truncate(QUOTES);
    order.sort_unstable();
    order
        .into_iter()
        .map(|index| hits[index].evidence.clone())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::{examples::talk, language};

    #[test]
    fn the_course_goes_from_worry_to_relief() {
        let talk = talk(&[
            ("customer", 0.0, 5.0, "I am afraid that it hurts."),
            ("counselor", 10.0, 15.0, "That is wonderful."),
            ("customer", 40.0, 45.0, "I come on Tuesday."),
            ("customer", 80.0, 85.0, "Thank you, that was very clear."),
        ]);
        let english = language::shipped("en").unwrap();
        let found = of_speaker(&talk, Speaker::Customer, english, 90.0).unwrap();
        assert!(
            found.thirds[0] < Some(0.0) && found.thirds[1].is_none() && found.thirds[2] > Some(0.0)
        );
        assert!(found.confidence < 0.5);
        assert_eq!(found.evidence.len(), 2);
        let curve = curve(&talk, english, 90.0);
        assert_eq!(curve.len(), 4);
        assert!(curve[0].customer < Some(0.0) && curve[0].counselor > Some(0.0));
        assert!(curve[1].customer.is_none() && curve[3].customer > Some(0.0));
    }

    #[test]
    fn words_without_tone_are_no_sentiment() {
        let talk = talk(&[("customer", 0.0, 5.0, "I come on Tuesday.")]);
        assert_eq!(
            of_speaker(
                &talk,
                Speaker::Customer,
                language::shipped("en").unwrap(),
                90.0
            ),
            None
        );
    }
}
