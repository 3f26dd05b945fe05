//! Layers that multiply: weights as bytes with one scale for each output, inputs rounded to bytes on the way
//! with a scale and a zero for each row. What faster-whisper calls `int8`.

use rten_gemm::{GemmExecutor, GemmInputA, GemmInputB, GemmOptions, PackedBMatrix, QuantParams};
use rten_simd::SimdOp;
use rten_tensor::NdTensorView;
use rten_vecmath::MinMax;

use super::file::WeightFile;
use crate::SpeechError;

/// The byte for zero, the same in every row: with one for each row `rten-gemm` 0.27 mixes them up from the
/// second panel of rows on.
const MIDDLE: f32 = 128.0;

/// The kernels of this processor, and room to work in.
pub(crate) struct Kernels {
    whole: GemmExecutor<u8, i8, i32>,
    pub(super) float: GemmExecutor<f32, f32, f32>,
    /// Largest weight: kernels that add up in 16 bits need a bit of room.
    largest: f32,
    bytes: Vec<u8>,
    scales: Vec<f32>,
    zeros: Vec<u8>,
    sums: Vec<i32>,
}

impl Kernels {
    pub(crate) fn new() -> Self {
        let whole = GemmExecutor::<u8, i8, i32>::default();
        let largest = if whole.may_saturate() { 63.0 } else { 127.0 };
        Self {
            whole,
            float: GemmExecutor::default(),
            largest,
            bytes: Vec::new(),
            scales: Vec::new(),
            zeros: Vec::new(),
            sums: Vec::new(),
        }
    }

    /// Rounds every row of `inputs` numbers to bytes.
    fn round(&mut self, x: &[f32], inputs: usize) {
        self.bytes.clear();
        self.scales.clear();
        self.zeros.resize(x.len() / inputs, 128);
        for row in x.chunks_exact(inputs) {
            let (least, most) = MinMax::new(row).dispatch();
            let scale = (most.max(-least) / 127.0).max(1e-12);
            let inverse = 1.0 / scale;
            self.scales.push(scale);
            // Adding half and cutting off is rounding, since nothing here is negative.
            self.bytes
                .extend(row.iter().map(|v| byte(v * inverse + MIDDLE + 0.5)));
        }
    }
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "the cast stops at 0 and 255, which is meant"
)]
fn byte(x: f32) -> u8 {
    x as u8
}

/// How the weights lie in memory.
enum Weights {
    /// For many rows at once.
    Packed(PackedBMatrix<i8>),
    /// For a row at a time, and to look up rows: `outputs` rows of `inputs`.
    Plain(Vec<i8>),
}

/// `y = x W' + b`.
pub(crate) struct Linear {
    weights: Weights,
    scales: Vec<f32>,
    bias: Vec<f32>,
    pub(crate) inputs: usize,
    pub(crate) outputs: usize,
}

impl Linear {
    /// The layer `name` of the file, packed for many rows at once.
    pub(crate) fn packed(
        kernels: &Kernels,
        file: &mut WeightFile,
        name: &str,
        inputs: usize,
        outputs: usize,
    ) -> Result<Self, SpeechError> {
        let mut linear = Self::plain(kernels, file, name, inputs, outputs)?;
        if let Weights::Plain(bytes) = &linear.weights {
            let view = NdTensorView::from_data([outputs, inputs], bytes.as_slice());
            linear.weights = Weights::Packed(kernels.whole.prepack_b(view.transposed()));
        }
        Ok(linear)
    }

    /// The layer `name` of the file, for a row at a time.
    pub(crate) fn plain(
        kernels: &Kernels,
        file: &mut WeightFile,
        name: &str,
        inputs: usize,
        outputs: usize,
    ) -> Result<Self, SpeechError> {
        let weights = file.take(&format!("{name}.weight"), inputs * outputs)?;
        // Whisper's keys have no bias, nor has the last layer.
        let bias = file
            .take(&format!("{name}.bias"), outputs)
            .unwrap_or_default();
        let mut scales = Vec::with_capacity(outputs);
        let mut bytes = Vec::with_capacity(weights.len());
        for row in weights.chunks_exact(inputs) {
            let most = row.iter().fold(0.0_f32, |most, x| most.max(x.abs()));
            let scale = (most / kernels.largest).max(1e-12);
            scales.push(scale);
            #[expect(
                clippy::cast_possible_truncation,
                reason = "within -127..=127 by the scale"
            )]
            bytes.extend(row.iter().map(|x| (x / scale).round() as i8));
        }
        Ok(Self {
            weights: Weights::Plain(bytes),
            scales,
            bias,
            inputs,
            outputs,
        })
    }

    /// Row `index` of the weights as numbers, for a layer that is not packed: the place of a token.
    pub(crate) fn row(&self, index: usize) -> impl Iterator<Item = f32> + '_ {
        let bytes: &[i8] = match &self.weights {
            Weights::Plain(bytes) => &bytes[index * self.inputs..(index + 1) * self.inputs],
            Weights::Packed(_) => &[],
        };
        let scale = self.scales[index];
        bytes.iter().map(move |byte| f32::from(*byte) * scale)
    }

    /// `y = x W' + b` for every row of `x`.
    pub(crate) fn apply(
        &self,
        kernels: &mut Kernels,
        x: &[f32],
        y: &mut Vec<f32>,
    ) -> Result<(), SpeechError> {
        kernels.round(x, self.inputs);
        let rows = x.len() / self.inputs;
        kernels.sums.resize(rows * self.outputs, 0);
        let plain;
        let b = match &self.weights {
            Weights::Packed(packed) => GemmInputB::Packed(packed),
            Weights::Plain(bytes) => {
                plain = NdTensorView::from_data([self.outputs, self.inputs], bytes.as_slice());
                GemmInputB::Unpacked(plain.transposed())
            }
        };
        let a = NdTensorView::from_data([rows, self.inputs], kernels.bytes.as_slice());
        let options = GemmOptions {
            a_quant: Some(QuantParams {
                zero_point: &kernels.zeros,
            }),
            ..GemmOptions::default()
        };
        kernels
            .whole
            .gemm(&mut kernels.sums, GemmInputA::Unpacked(a), b, options)
            .map_err(SpeechError::network)?;
        y.clear();
        y.reserve(kernels.sums.len());
        for (sums, scale) in kernels.sums.chunks_exact(self.outputs).zip(&kernels.scales) {
            let scaled = sums
                .iter()
                .zip(&self.scales)
                .map(|(s, w)| *s as f32 * (scale * w));
            if self.bias.is_empty() {
                y.extend(scaled);
            } else {
                y.extend(scaled.zip(&self.bias).map(|(s, b)| s + b));
            }
        }
        Ok(())
    }
}

/// Scales each row to mean 0 and variance 1, then by `weight` and `bias`.
pub(crate) struct Norm {
    weight: Vec<f32>,
    bias: Vec<f32>,
}

impl Norm {
    pub(crate) fn read(
        file: &mut WeightFile,
        name: &str,
        size: usize,
    ) -> Result<Self, SpeechError> {
        Ok(Self {
            weight: file.take(&format!("{name}.weight"), size)?,
            bias: file.take(&format!("{name}.bias"), size)?,
        })
    }

    pub(crate) fn apply(&self, x: &[f32], y: &mut Vec<f32>) {
        let size = self.weight.len();
        y.clear();
        y.reserve(x.len());
        for row in x.chunks_exact(size) {
            let mean = sum(row, |x| x) / size as f32;
            let variance = sum(row, |x| (x - mean) * (x - mean)) / size as f32;
            let scale = 1.0 / (variance + 1e-5).sqrt();
            let scaled = row.iter().zip(&self.weight).zip(&self.bias);
            y.extend(scaled.map(|((x, w), b)| (x - mean) * scale * w + b));
        }
    }
}

/// Sum in eight strands, which a processor adds side by side.
fn sum(row: &[f32], of: impl Fn(f32) -> f32) -> f32 {
    let mut strands = [0.0_f32; 8];
    let chunks = row.chunks_exact(8);
    let rest: f32 = chunks.remainder().iter().map(|x| of(*x)).sum();
    for chunk in chunks {
        for (strand, x) in strands.iter_mut().zip(chunk) {
            *strand += of(*x);
        }
    }
    strands.iter().sum::<f32>() + rest
}

/// Adds `more` to `x`.
pub(crate) fn add(x: &mut [f32], more: &[f32]) {
    x.iter_mut().zip(more).for_each(|(x, m)| *x += m);
}
