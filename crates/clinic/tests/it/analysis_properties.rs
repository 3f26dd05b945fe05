//! What holds for every analysis, whatever the transcript: also one that makes no sense.

use clinic::{
    analysis::{analyze, report_columns},
    domain::{
        analysis::{AnalysisBody, Evidence},
        transcript::{Segment, Speaker, TranscriptBody, Word},
    },
};
use proptest::{collection::vec, option, prelude::*, sample::select};

use crate::talks::shipped;

const PHRASES: [&str; 24] = [
    "What brings you here?",
    "will it hurt",
    "That is quite expensive.",
    "I understand.",
    "no risk",
    "Exactly.",
    "call you on Friday",
    "if you sign today",
    "don't you?",
    "do you",
    "mm-hm",
    "。痛いですか？",
    "…",
    "?!",
    "",
    "   ",
    "Dr. Berg",
    "3.5",
    "I'm not afraid",
    "the garden party",
    "Thank you!",
    "İstanbul ß ﬁ",
    "what what what is it",
    "{quote}",
];

fn time() -> impl Strategy<Value = f64> {
    prop_oneof![8 => -5.0..400.0_f64, 1 => Just(f64::NAN), 1 => Just(f64::INFINITY)]
}

fn text() -> impl Strategy<Value = String> {
    prop_oneof![4 => vec(select(&PHRASES[..]), 0..6).prop_map(|parts| parts.join(" ")), 1 => ".{0,40}"]
}

/// Speaker, start, end, text, and words with their times.
type Part = (Speaker, f64, f64, String, Option<Vec<(String, f64)>>);

fn segment() -> impl Strategy<Value = Part> {
    let speaker = select(vec![Speaker::Counselor, Speaker::Customer, Speaker::Other]);
    let words = option::of(vec(
        (select(&PHRASES[..]).prop_map(str::to_owned), time()),
        0..5,
    ));
    (speaker, time(), time(), text(), words)
}

fn transcript() -> impl Strategy<Value = TranscriptBody> {
    (
        vec(segment(), 0..30),
        select(vec!["en", "en-US", "ja", ""]),
        any::<bool>(),
    )
        .prop_map(|(parts, language, silent)| {
            let segment = |(index, (speaker, start, end, text, words)): (
                u32,
                (_, _, _, String, Option<Vec<_>>),
            )| Segment {
                index,
                speaker,
                start,
                end,
                // Words that fit the text, where there are none of their own.
                words: words
                    .unwrap_or_else(|| {
                        text.split(' ')
                            .map(|word| (word.to_owned(), start))
                            .collect()
                    })
                    .into_iter()
                    .map(|(text, start)| Word {
                        text,
                        start,
                        end: start + 0.2,
                        confidence: 0.5,
                    })
                    .collect(),
                text,
                confidence: 0.5,
                overlap: false,
            };
            let segments = (0..).zip(parts).map(segment).collect();
            TranscriptBody {
                language: language.to_owned(),
                segments,
                language_detected: false,
                no_speech: silent,
            }
        })
}

fn all_evidence(body: &AnalysisBody) -> Vec<&Evidence> {
    let mut all: Vec<&Evidence> = body
        .questions
        .iter()
        .map(|question| &question.evidence)
        .collect();
    all.extend(
        body.duration_analysis
            .longest_monologue
            .iter()
            .chain(&body.next_step),
    );
    all.extend(
        body.sentiment
            .iter()
            .flat_map(|sentiment| &sentiment.evidence),
    );
    all.extend(body.key_topics.iter().flat_map(|topic| &topic.evidence));
    all.extend(
        body.recommendations
            .iter()
            .flat_map(|advice| &advice.evidence),
    );
    all.extend(body.flags.iter().flat_map(|flag| &flag.evidence));
    all.extend(
        body.stages
            .iter()
            .flat_map(|stage| &stage.items)
            .flat_map(|item| &item.evidence),
    );
    all.extend(
        body.satisfaction
            .iter()
            .flat_map(|estimate| &estimate.terms)
            .flat_map(|term| &term.evidence),
    );
    for worry in &body.worries {
        all.push(&worry.raised);
        all.extend(
            [
                &worry.acknowledged,
                &worry.explored,
                &worry.answered,
                &worry.checked,
            ]
            .into_iter()
            .flatten(),
        );
    }
    all
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_analysis_is_whole(body in transcript(), gaps in vec(0.0..400.0_f64, 0..3), seconds in time()) {
        let found = analyze(&body, &gaps, seconds, shipped());
        for evidence in all_evidence(&found) {
            let segment = body.segments.iter().find(|segment| segment.index == evidence.segment);
            prop_assert!(segment.is_some());
            prop_assert!(evidence.start.is_finite() && !evidence.quote.trim().is_empty());
        }
        let times = &found.duration_analysis;
        if let Some(ratio) = times.talking_time_ratio {
            prop_assert!((ratio.counselor + ratio.customer - 1.0).abs() < 1e-9);
            prop_assert!((0.0..=1.0).contains(&ratio.counselor));
        }
        for silence in &times.silence_periods {
            prop_assert!(silence.end - silence.start > 4.0 && silence.end <= times.total_seconds);
        }
        prop_assert!(times.switches_per_minute.is_finite() && times.longest_monologue_seconds.is_finite());
        prop_assert!(found.key_topics.len() <= 6 && found.recommendations.len() <= 5);
        if let Some(sentiment) = &found.sentiment {
            prop_assert!((-1.0..=1.0).contains(&sentiment.score) && (0.0..=1.0).contains(&sentiment.confidence));
        }
        if let Some(estimate) = &found.satisfaction {
            prop_assert!((2.0..=9.0).contains(&estimate.score));
        }
        let columns = report_columns(&found);
        prop_assert!(columns.worries_met <= columns.worries);
        prop_assert_eq!(analyze(&body, &gaps, seconds, shipped()), found, "the same again");
    }
}
