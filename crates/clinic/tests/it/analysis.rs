//! What an analysis says of whole talks.

use clinic::{
    analysis::{analyze, report_columns},
    domain::{
        analysis::{AdviceKind, AnalysisBody, Evidence, Found, NotAssessed, QuestionForm, Tone},
        transcript::{Speaker, TranscriptBody},
    },
};

use crate::talks::{self, shipped};

fn questions(body: &AnalysisBody) -> [usize; 3] {
    [
        QuestionForm::Open,
        QuestionForm::Closed,
        QuestionForm::Leading,
    ]
    .map(|form| {
        body.questions
            .iter()
            .filter(|question| question.form == form)
            .count()
    })
}

/// Each worry with the letters of what met it: acknowledged, explored, answered, checked.
fn worries(body: &AnalysisBody) -> Vec<String> {
    let letter = |met: &Option<Evidence>, letter| if met.is_some() { letter } else { "" };
    let worry = |worry: &clinic::domain::analysis::Worry| {
        let met = [
            (&worry.acknowledged, "A"),
            (&worry.explored, "E"),
            (&worry.answered, "R"),
            (&worry.checked, "C"),
        ];
        let met: String = met
            .into_iter()
            .map(|(met, name)| letter(met, name))
            .collect();
        format!("{} {met}", worry.kind)
    };
    body.worries.iter().map(worry).collect()
}

fn found(body: &AnalysisBody, found: Found) -> Vec<&str> {
    let items = body.stages.iter().flat_map(|stage| &stage.items);
    items
        .filter(|item| item.found == found)
        .map(|item| item.id.as_str())
        .collect()
}

fn flags(body: &AnalysisBody) -> Vec<&str> {
    body.flags.iter().map(|flag| flag.id.as_str()).collect()
}

#[test]
fn the_whole_analysis_of_a_consultation() {
    insta::assert_json_snapshot!(talks::consultation().analyzed());
}

#[test]
fn a_consultation_is_read_as_a_person_reads_it() {
    let body = talks::consultation().analyzed();
    let share = body.duration_analysis.talking_time_ratio.unwrap().counselor;
    assert!((share - 0.588).abs() < 0.001, "{share}");
    assert!((body.duration_analysis.switches_per_minute - 8.7).abs() < 0.05);
    assert_eq!(questions(&body), [2, 3, 1], "open, closed, leading");
    assert_eq!(
        worries(&body),
        [
            "pain AR",
            "safety AR",
            "price R",
            "price AR",
            "deciding ARC"
        ]
    );
    assert_eq!(
        found(&body, Found::NotFound),
        ["goal", "medical", "limits", "alternatives"]
    );
    assert_eq!(flags(&body), ["confirmed_no_risk"]);
    let next = body.next_step.as_ref().unwrap();
    assert!(
        next.quote.contains("Friday") && (next.start - 115.4).abs() < 0.5,
        "{next:?}"
    );
    assert!(body.satisfaction.as_ref().unwrap().score > 6.0);
    let kinds = |kind| {
        body.recommendations
            .iter()
            .filter(|advice| advice.kind == kind)
            .count()
    };
    assert!(
        [AdviceKind::Keep, AdviceKind::Start, AdviceKind::Stop]
            .into_iter()
            .all(|kind| kinds(kind) >= 1)
    );
    let columns = report_columns(&body);
    assert_eq!((columns.open_questions, columns.closed_questions), (2, 4));
    assert_eq!(
        (columns.worries, columns.worries_met, columns.flags),
        (5, 4, 2)
    );
    assert!(
        columns
            .advice
            .iter()
            .all(|(id, title)| !id.is_empty() && !title.contains("Friday"))
    );
}

#[test]
fn without_marks_it_reads_the_same() {
    for talk in [talks::consultation, talks::implant, talks::eyes] {
        let (marked, plain) = (talk().analyzed(), talk().without_marks().analyzed());
        let kinds = |body: &AnalysisBody| {
            body.worries
                .iter()
                .map(|worry| worry.kind.clone())
                .collect::<Vec<_>>()
        };
        assert_eq!(kinds(&plain), kinds(&marked));
        assert_eq!(flags(&plain), flags(&marked));
        assert_eq!(plain.next_step.is_some(), marked.next_step.is_some());
        assert_eq!(questions(&plain)[2], questions(&marked)[2]);
        assert!(questions(&plain)[0].abs_diff(questions(&marked)[0]) <= 1);
    }
}

#[test]
fn a_talk_that_goes_well() {
    let body = talks::implant().analyzed();
    assert_eq!(
        worries(&body),
        ["pain AERC", "safety R", "price AER", "deciding ARC"]
    );
    assert_eq!(flags(&body), [] as [&str; 0]);
    assert_eq!(body.next_step.unwrap().quote, "Next Wednesday works.");
    assert!(body.satisfaction.unwrap().score >= 7.0);
    let sentiment = body.sentiment.unwrap();
    assert!(sentiment.thirds[2] > sentiment.thirds[0]);
}

#[test]
fn a_talk_that_presses() {
    let body = talks::pushy().analyzed();
    assert_eq!(
        flags(&body),
        [
            "today_only",
            "last_place",
            "no_risk",
            "guarantee",
            "plays_down",
            "talks_down_looks"
        ]
    );
    assert_eq!(questions(&body), [0, 2, 3], "open, closed, leading");
    assert_eq!(body.next_step, None, "it was turned down");
    assert_ne!(body.sentiment.unwrap().overall, Tone::Positive);
    assert!(
        body.recommendations
            .iter()
            .any(|advice| advice.id == "pressure_of_time")
    );
    assert!(body.worries.iter().all(|worry| !worry.is_met()));
}

#[test]
fn a_talk_of_another_kind_covers_little() {
    let body = talks::follow_up().analyzed();
    assert!(
        found(&body, Found::Found).len() <= 6,
        "{:?}",
        found(&body, Found::Found)
    );
    assert!(
        !body
            .stages
            .iter()
            .any(|stage| stage.covered && stage.id != "needs")
    );
    assert_eq!(flags(&body), [] as [&str; 0]);
    assert_eq!(body.next_step, None);
}

#[test]
fn in_a_language_without_lists_only_times_are_given() {
    let body = talks::consultation().in_language("fi").analyzed();
    assert_eq!(body.not_assessed, [NotAssessed::Language]);
    assert!(body.duration_analysis.talking_time_ratio.is_some());
    assert!(body.duration_analysis.switches_per_minute > 8.0);
    assert!(body.questions.is_empty() && body.worries.is_empty() && body.flags.is_empty());
    assert!(body.key_topics.is_empty() && body.recommendations.is_empty());
    assert_eq!(
        (body.sentiment, body.satisfaction, body.next_step),
        (None, None, None)
    );
    let items = body.stages.iter().flat_map(|stage| &stage.items);
    assert!(
        items
            .into_iter()
            .all(|item| item.found == Found::NotAssessed)
    );
}

#[test]
fn a_short_talk_is_quoted_and_not_judged() {
    let talk =
        talks::written("counselor: What brings you here?\ncustomer: I am afraid that it hurts.");
    let body = talk.analyzed();
    assert_eq!(
        body.not_assessed,
        [
            NotAssessed::TooShort,
            NotAssessed::FewCustomerWords,
            NotAssessed::FewCounselorTurns
        ]
    );
    assert_eq!(
        (questions(&body)[0], worries(&body)),
        (1, vec!["pain ".to_owned()])
    );
    assert_eq!((body.sentiment, body.satisfaction), (None, None));
    assert!(body.recommendations.is_empty());
    let reason = body.stages[0]
        .items
        .iter()
        .find(|item| item.id == "reason")
        .unwrap();
    assert_eq!(reason.found, Found::Found);
}

#[test]
fn one_voice_is_not_judged() {
    let mut talk = talks::consultation();
    for segment in &mut talk.body.segments {
        segment.speaker = Speaker::Counselor;
    }
    assert!(
        talk.analyzed()
            .not_assessed
            .contains(&NotAssessed::OneVoice)
    );
}

#[test]
fn without_speech_there_is_one_pause_and_a_reason() {
    let silent = TranscriptBody {
        language: "en".to_owned(),
        segments: vec![],
        language_detected: false,
        no_speech: true,
    };
    let body = analyze(&silent, &[], 90.0, shipped());
    assert_eq!(body.not_assessed, [NotAssessed::NoSpeech]);
    assert_eq!(body.duration_analysis.talking_time_ratio, None);
    assert_eq!(body.duration_analysis.silence_periods.len(), 1);
}
