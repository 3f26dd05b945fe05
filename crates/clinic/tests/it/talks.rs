//! Talks to analyse: the spoken dialogues of `testdata/`, and shorter written ones of this folder.

use clinic::{
    analysis::{Playbook, analyze, playbook},
    domain::{
        analysis::AnalysisBody,
        transcript::{Segment, Speaker, TranscriptBody},
    },
};

const CONSULTATION: &str =
    include_str!("../../../../testdata/dialogues/c1_consultation_slt_joe.json");
const FOLLOW_UP: &str = include_str!("../../../../testdata/dialogues/s1_slt_joe.json");
const IMPLANT: &str = include_str!("talks/implant.txt");
const PUSHY: &str = include_str!("talks/pushy.txt");
const EYES: &str = include_str!("talks/eyes.txt");

/// Seconds for a word where nobody spoke it.
const WORD: f64 = 0.36;

/// A transcript and the length of its recording.
pub(crate) struct Talk {
    pub(crate) body: TranscriptBody,
    pub(crate) seconds: f64,
}

/// A consultation with worries, a price and an open end, as it was spoken.
pub(crate) fn consultation() -> Talk {
    spoken(CONSULTATION)
}

/// A talk that is no consultation.
pub(crate) fn follow_up() -> Talk {
    spoken(FOLLOW_UP)
}

/// A consultation that goes well.
pub(crate) fn implant() -> Talk {
    written(IMPLANT)
}

/// One that presses.
pub(crate) fn pushy() -> Talk {
    written(PUSHY)
}

/// One with time to decide.
pub(crate) fn eyes() -> Talk {
    written(EYES)
}

fn spoken(text: &str) -> Talk {
    let talk: serde_json::Value = serde_json::from_str(text).unwrap();
    let turn = |turn: &serde_json::Value| {
        let speaker = speaker(turn["speaker"].as_str().unwrap());
        (
            speaker,
            turn["start"].as_f64().unwrap(),
            turn["end"].as_f64().unwrap(),
            turn["text"].as_str().unwrap().into(),
        )
    };
    let turns = talk["turns"].as_array().unwrap().iter().map(turn).collect();
    Talk {
        body: body(turns),
        seconds: talk["duration"].as_f64().unwrap(),
    }
}

/// Lines `counselor: …` and `customer: …`, one after the other.
pub(crate) fn written(text: &str) -> Talk {
    let mut now = 0.5;
    let turn = |line: &str| {
        let (who, words) = line.split_once(": ").unwrap();
        let start = now;
        let end = start + words.split(' ').count() as f64 * WORD;
        now = end + 0.6;
        (speaker(who), start, end, words.to_owned())
    };
    let turns: Vec<_> = text.lines().map(turn).collect();
    let seconds = turns.last().map_or(0.0, |turn| turn.2 + 0.5);
    Talk {
        body: body(turns),
        seconds,
    }
}

fn speaker(name: &str) -> Speaker {
    if name == "counselor" {
        Speaker::Counselor
    } else {
        Speaker::Customer
    }
}

fn body(turns: Vec<(Speaker, f64, f64, String)>) -> TranscriptBody {
    let segment = |(index, (speaker, start, end, text))| Segment {
        index,
        speaker,
        start,
        end,
        text,
        words: vec![],
        confidence: 0.9,
        overlap: false,
    };
    let segments = (0..).zip(turns).map(segment).collect();
    TranscriptBody {
        language: "en".to_owned(),
        segments,
        language_detected: false,
        no_speech: false,
    }
}

impl Talk {
    /// As a recogniser without marks would write it.
    pub(crate) fn without_marks(mut self) -> Self {
        for segment in &mut self.body.segments {
            segment.text = segment
                .text
                .to_lowercase()
                .replace(['.', ',', '?', '!'], "");
        }
        self
    }

    pub(crate) fn in_language(mut self, language: &str) -> Self {
        language.clone_into(&mut self.body.language);
        self
    }

    pub(crate) fn analyzed(&self) -> AnalysisBody {
        analyze(&self.body, &[], self.seconds, shipped())
    }
}

/// The shipped playbook for consultations in English.
pub(crate) fn shipped() -> &'static Playbook {
    playbook::for_language(playbook::shipped(), "consultation", "en").unwrap()
}
