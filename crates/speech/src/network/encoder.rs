//! The half of the network that hears.

use rten_gemm::{BiasVector, GemmInputA, GemmInputB, GemmOptions, PackedBMatrix};
use rten_simd::SimdUnaryOp;
use rten_tensor::NdTensorView;
use rten_vecmath::Gelu;

use super::{
    attention::attend,
    file::WeightFile,
    linear::{Kernels, Linear, Norm, add},
    mel::COLUMNS,
};
use crate::SpeechError;

/// The encoder.
pub(crate) struct Encoder {
    first: Conv,
    second: Conv,
    places: Vec<f32>,
    blocks: Vec<Block>,
    last: Norm,
    state: usize,
}

/// A convolution over three columns.
struct Conv {
    weights: PackedBMatrix<f32>,
    bias: Vec<f32>,
    inputs: usize,
    step: usize,
}

/// Attention and a layer of neurons, each added to what came in.
struct Block {
    attention_norm: Norm,
    query: Linear,
    key: Linear,
    value: Linear,
    out: Linear,
    norm: Norm,
    up: Linear,
    down: Linear,
}

impl Encoder {
    pub(crate) fn read(kernels: &Kernels, file: &mut WeightFile) -> Result<Self, SpeechError> {
        let sizes = file.sizes;
        let state = sizes.state;
        let blocks = (0..sizes.encoder_layers)
            .map(|layer| Block::read(kernels, file, &format!("encoder.blocks.{layer}"), state))
            .collect::<Result<_, _>>()?;
        Ok(Self {
            first: Conv::read(kernels, file, "encoder.conv1", [sizes.mels, state], 1)?,
            second: Conv::read(kernels, file, "encoder.conv2", [state, state], 2)?,
            places: file.take(
                "encoder.positional_embedding",
                sizes.sound_positions * state,
            )?,
            blocks,
            last: Norm::read(file, "encoder.ln_post", state)?,
            state,
        })
    }

    /// What is heard in a window of [`COLUMNS`] columns: a row for every 20 ms. `going` is asked between
    /// the layers whether to go on.
    pub(crate) fn hear(
        &self,
        kernels: &mut Kernels,
        columns: &[f32],
        going: &dyn Fn() -> Result<(), SpeechError>,
    ) -> Result<Vec<f32>, SpeechError> {
        debug_assert_eq!(columns.len(), COLUMNS * self.first.inputs);
        let mut x = self
            .second
            .apply(kernels, &self.first.apply(kernels, columns)?)?;
        add(&mut x, &self.places);
        let mut room = Room::default();
        room.taken.resize(x.len(), 0.0);
        for block in &self.blocks {
            going()?;
            block.apply(kernels, &mut x, self.state, &mut room)?;
        }
        self.last.apply(&x, &mut room.calm);
        Ok(room.calm)
    }
}

/// Numbers between the layers, kept for the next.
#[derive(Default)]
struct Room {
    calm: Vec<f32>,
    query: Vec<f32>,
    key: Vec<f32>,
    value: Vec<f32>,
    taken: Vec<f32>,
    more: Vec<f32>,
}

impl Block {
    fn read(
        kernels: &Kernels,
        file: &mut WeightFile,
        name: &str,
        state: usize,
    ) -> Result<Self, SpeechError> {
        let mut linear = |part: &str, inputs, outputs| {
            Linear::packed(kernels, file, &format!("{name}.{part}"), inputs, outputs)
        };
        Ok(Self {
            query: linear("attn.query", state, state)?,
            key: linear("attn.key", state, state)?,
            value: linear("attn.value", state, state)?,
            out: linear("attn.out", state, state)?,
            up: linear("mlp.0", state, 4 * state)?,
            down: linear("mlp.2", 4 * state, state)?,
            attention_norm: Norm::read(file, &format!("{name}.attn_ln"), state)?,
            norm: Norm::read(file, &format!("{name}.mlp_ln"), state)?,
        })
    }

    fn apply(
        &self,
        kernels: &mut Kernels,
        x: &mut [f32],
        state: usize,
        room: &mut Room,
    ) -> Result<(), SpeechError> {
        self.attention_norm.apply(x, &mut room.calm);
        self.query.apply(kernels, &room.calm, &mut room.query)?;
        self.key.apply(kernels, &room.calm, &mut room.key)?;
        self.value.apply(kernels, &room.calm, &mut room.value)?;
        attend(
            kernels,
            &room.query,
            &room.key,
            &room.value,
            state,
            &mut room.taken,
        )?;
        self.out.apply(kernels, &room.taken, &mut room.more)?;
        add(x, &room.more);
        self.norm.apply(x, &mut room.calm);
        self.up.apply(kernels, &room.calm, &mut room.more)?;
        Gelu {}.map_mut(&mut room.more);
        self.down.apply(kernels, &room.more, &mut room.calm)?;
        add(x, &room.calm);
        Ok(())
    }
}

impl Conv {
    fn read(
        kernels: &Kernels,
        file: &mut WeightFile,
        name: &str,
        [inputs, outputs]: [usize; 2],
        step: usize,
    ) -> Result<Self, SpeechError> {
        let weights = file.take(&format!("{name}.weight"), outputs * inputs * 3)?;
        // From (output, input, tap) to (output, tap, input): a row of columns is then one piece of the input.
        let mut turned = vec![0.0; weights.len()];
        for (i, weight) in weights.iter().enumerate() {
            let (output, input, tap) = (i / (inputs * 3), i / 3 % inputs, i % 3);
            turned[output * inputs * 3 + tap * inputs + input] = *weight;
        }
        let view = NdTensorView::from_data([outputs, inputs * 3], turned.as_slice());
        Ok(Self {
            weights: kernels.float.prepack_b(view.transposed()),
            bias: file.take(&format!("{name}.bias"), outputs)?,
            inputs,
            step,
        })
    }

    fn apply(&self, kernels: &Kernels, columns: &[f32]) -> Result<Vec<f32>, SpeechError> {
        let (n, count) = (self.inputs, columns.len() / self.inputs);
        let rows = count / self.step;
        // Silence before the first column and after the last; then row `i` is three columns from `i * step`.
        let mut padded = vec![0.0; (count + 2) * n];
        padded[n..(count + 1) * n].copy_from_slice(columns);
        let mut seen = Vec::with_capacity(rows * 3 * n);
        for row in 0..rows {
            let from = row * self.step * n;
            seen.extend_from_slice(&padded[from..from + 3 * n]);
        }
        let a = NdTensorView::from_data([rows, 3 * n], seen.as_slice());
        let mut out = vec![0.0; rows * self.bias.len()];
        let options = GemmOptions {
            bias: Some(BiasVector::Row(&self.bias)),
            ..GemmOptions::default()
        };
        kernels
            .float
            .gemm(
                &mut out,
                GemmInputA::Unpacked(a),
                GemmInputB::Packed(&self.weights),
                options,
            )
            .map_err(SpeechError::network)?;
        Gelu {}.map_mut(&mut out);
        Ok(out)
    }
}
