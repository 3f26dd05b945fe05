//! Where somebody speaks: the Silero detector, and stretches of speech from its probabilities.

use rten::{Model, NodeId, RunOptions};
use rten_tensor::{AsView, NdTensor};

use crate::{
    SpeechError,
    time::{FRAME, RATE, Span, millis},
};

static MODEL: &[u8] = include_bytes!("../models/silero_vad_16k_op15.onnx");

/// Samples of the step before that the model wants to see again.
const CONTEXT: usize = 64;
/// Numbers of the model's memory.
const MEMORY: usize = 2 * 128;

/// The detector with its memory of the sound so far.
pub(crate) struct Detector {
    model: Model,
    inputs: [NodeId; 3],
    outputs: [NodeId; 2],
    memory: NdTensor<f32, 3>,
    window: Vec<f32>,
    options: RunOptions,
}

impl Detector {
    /// Loads the embedded model; `options` name the threads.
    pub(crate) fn new(options: RunOptions) -> Result<Self, SpeechError> {
        let model = Model::load_static_slice(MODEL).map_err(SpeechError::voice)?;
        let node = |name| model.node_id(name).map_err(SpeechError::voice);
        let inputs = [node("input")?, node("state")?, node("sr")?];
        let outputs = [node("output")?, node("stateN")?];
        let memory = NdTensor::from_data([2, 1, 128], vec![0.0; MEMORY]);
        Ok(Self {
            model,
            inputs,
            outputs,
            memory,
            window: vec![0.0; CONTEXT + FRAME],
            options,
        })
    }

    /// Probability of speech in the next [`FRAME`] samples.
    pub(crate) fn probability(&mut self, frame: &[f32]) -> Result<f32, SpeechError> {
        self.window.copy_within(FRAME.., 0);
        self.window[CONTEXT..].copy_from_slice(frame);
        let sound = NdTensor::from_data([1, CONTEXT + FRAME], self.window.clone());
        let rate = NdTensor::from_data([], vec![i32::try_from(RATE).unwrap_or(16_000)]);
        let given = vec![
            (self.inputs[0], sound.into()),
            (self.inputs[1], self.memory.view().into()),
            (self.inputs[2], rate.into()),
        ];
        let [probability, memory] = self
            .model
            .run_n(given, self.outputs, Some(self.options.clone()))
            .map_err(SpeechError::voice)?;
        self.memory = memory.try_into().map_err(SpeechError::voice)?;
        let probability: NdTensor<f32, 2> = probability.try_into().map_err(SpeechError::voice)?;
        Ok(probability.iter().copied().next().unwrap_or(0.0))
    }
}

/// Speech begins at this probability …
const ON: f32 = 0.5;
/// … and goes on while it is above this: the detector's authors advise 0.15 below the first.
const OFF: f32 = 0.35;
/// Shorter gaps are part of speech.
const SILENCE: usize = millis(200);
/// Shorter sounds are clicks.
const SPEECH: usize = millis(90);
/// Longer ones are cut where the voice is weakest, so that they fit a window of the recogniser.
const LONGEST: usize = 25 * RATE;

/// Turns probabilities, one each [`FRAME`], into stretches.
#[derive(Default)]
pub(crate) struct Stretches {
    probabilities: Vec<f32>,
    /// First frame of the stretch that is open.
    open: Option<usize>,
    /// First frame of the silence at its end.
    silent: Option<usize>,
}

impl Stretches {
    /// Takes the next probability; gives a stretch that has come to its end.
    pub(crate) fn push(&mut self, probability: f32) -> Option<Span> {
        let frame = self.probabilities.len();
        self.probabilities.push(probability);
        let Some(start) = self.open else {
            if probability >= ON {
                self.open = Some(frame);
            }
            return None;
        };
        if probability >= OFF {
            self.silent = None;
            return self.cut_if_long(start, frame);
        }
        let silent = *self.silent.get_or_insert(frame);
        if (frame + 1 - silent) * FRAME < SILENCE {
            return None;
        }
        self.close(start, silent)
    }

    /// What is open when the sound ends.
    pub(crate) fn finish(&mut self) -> Option<Span> {
        let start = self.open?;
        let end = self.silent.unwrap_or(self.probabilities.len());
        self.close(start, end)
    }

    /// No sample before this is needed by a stretch to come.
    pub(crate) fn earliest(&self) -> usize {
        self.open.unwrap_or(self.probabilities.len()) * FRAME
    }

    /// The probabilities so far, one each [`FRAME`].
    pub(crate) fn probabilities(&self) -> &[f32] {
        &self.probabilities
    }

    fn close(&mut self, start: usize, end: usize) -> Option<Span> {
        self.open = None;
        self.silent = None;
        let span = Span::new(start * FRAME, end * FRAME);
        (span.len() >= SPEECH).then_some(span)
    }

    fn cut_if_long(&mut self, start: usize, frame: usize) -> Option<Span> {
        if (frame - start) * FRAME < LONGEST {
            return None;
        }
        let later_half = start + (frame - start) / 2..frame;
        let weakest =
            later_half.min_by(|a, b| self.probabilities[*a].total_cmp(&self.probabilities[*b]))?;
        self.open = Some(weakest);
        Some(Span::new(start * FRAME, weakest * FRAME))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stretches(probabilities: &[(f32, usize)]) -> Vec<Span> {
        let mut stretches = Stretches::default();
        let mut found = Vec::new();
        for (probability, frames) in probabilities {
            for _ in 0..*frames {
                found.extend(stretches.push(*probability));
            }
        }
        found.extend(stretches.finish());
        found
    }

    #[test]
    fn a_short_gap_joins_and_a_long_one_parts() {
        let found = stretches(&[
            (0.0, 10),
            (0.9, 20),
            (0.1, 5),
            (0.9, 20),
            (0.1, 30),
            (0.9, 10),
        ]);
        assert_eq!(
            found,
            [
                Span::new(10 * FRAME, 55 * FRAME),
                Span::new(85 * FRAME, 95 * FRAME)
            ]
        );
    }

    #[test]
    fn a_click_is_not_speech_and_doubt_is_not_a_start() {
        assert_eq!(stretches(&[(0.0, 10), (0.9, 2), (0.0, 20), (0.45, 50)]), []);
    }

    #[test]
    fn a_long_talk_is_cut_at_its_weakest() {
        let found = stretches(&[(0.9, 500), (0.4, 1), (0.9, 600)]);
        assert_eq!(found.len(), 2);
        assert_eq!(found[0].end, 500 * FRAME);
        assert_eq!(found[1], Span::new(500 * FRAME, 1101 * FRAME));
    }
}
