//! What `process` tells: the shapes of the api, together.

use api::shape::{analysis::AnalysisBody, recording::Gap, transcript::Segment};
use clinic::domain::{analysis, recording::Recording, transcript};
use serde::Serialize;

/// The result of one file.
#[derive(Serialize)]
pub struct Outcome {
    recording: Measured,
    transcript: Said,
    analysis: AnalysisBody,
}

#[derive(Serialize)]
struct Measured {
    duration_seconds: f64,
    sample_rate: u32,
    channels: u16,
    gaps: Vec<Gap>,
}

#[derive(Serialize)]
struct Said {
    language: String,
    engine: String,
    model: String,
    no_speech: bool,
    segments: Vec<Segment>,
}

impl Outcome {
    pub(super) fn new(
        recording: Recording,
        transcript: transcript::Transcript,
        analysis: analysis::AnalysisBody,
    ) -> Self {
        let (engine, model) = match transcript.origin {
            transcript::TranscriptOrigin::Machine { engine, model } => (engine, model),
            transcript::TranscriptOrigin::Edit { .. } => (String::new(), String::new()),
        };
        let body = transcript.body;
        Self {
            transcript: Said {
                language: body.language,
                engine,
                model,
                no_speech: body.no_speech,
                segments: body.segments.into_iter().map(Segment::from).collect(),
            },
            recording: Measured {
                duration_seconds: recording.seconds(),
                sample_rate: recording.sample_rate,
                channels: recording.channels,
                gaps: api::shape::recording::Recording::from(recording).gaps,
            },
            analysis: analysis.into(),
        }
    }
}
