//! The voice encoder: GE2E, 256 numbers that lie near each other for one person.

use rten::{Model, NodeId, RunOptions};
use rten_tensor::{AsView, NdTensor};

use super::{mel::BANDS, vector::normalise};
use crate::SpeechError;

static MODEL: &[u8] = include_bytes!("../../models/ge2e.onnx");

/// Columns of a window: 1.6 s, what the encoder was trained on.
pub(super) const COLUMNS: usize = 160;
/// Numbers a vector.
pub(super) const SIZE: usize = 256;
/// Windows a run: enough to fill the processor, little memory.
const BATCH: usize = 16;

/// The encoder.
pub(super) struct Encoder {
    model: Model,
    input: NodeId,
    output: NodeId,
    options: RunOptions,
}

impl Encoder {
    pub(super) fn new(options: RunOptions) -> Result<Self, SpeechError> {
        let model = Model::load_static_slice(MODEL).map_err(SpeechError::voice)?;
        let input = model.node_id("mel").map_err(SpeechError::voice)?;
        let output = model.node_id("embedding").map_err(SpeechError::voice)?;
        Ok(Self {
            model,
            input,
            output,
            options,
        })
    }

    /// Vectors of length one for windows of [`COLUMNS`] columns each.
    pub(super) fn vectors(&self, windows: &[Vec<f32>]) -> Result<Vec<Vec<f32>>, SpeechError> {
        let mut vectors = Vec::with_capacity(windows.len());
        for batch in windows.chunks(BATCH) {
            let mel = NdTensor::from_data([batch.len(), COLUMNS, BANDS], batch.concat());
            let [out] = self
                .model
                .run_n(
                    vec![(self.input, mel.into())],
                    [self.output],
                    Some(self.options.clone()),
                )
                .map_err(SpeechError::voice)?;
            let out: NdTensor<f32, 2> = out.try_into().map_err(SpeechError::voice)?;
            let numbers: Vec<f32> = out.iter().copied().collect();
            vectors.extend(numbers.chunks_exact(SIZE).map(|row| {
                let mut vector = row.to_vec();
                normalise(&mut vector);
                vector
            }));
        }
        Ok(vectors)
    }
}
