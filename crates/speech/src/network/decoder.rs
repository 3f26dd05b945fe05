//! The half of the network that writes, a token at a time.

use rten_gemm::{GemmInputA, GemmInputB, GemmOptions};
use rten_simd::{SimdOp, SimdUnaryOp};
use rten_tensor::NdTensorView;
use rten_vecmath::{Gelu, Softmax};

use super::{
    attention::HEAD,
    file::WeightFile,
    linear::{Kernels, Linear, Norm, add},
};
use crate::SpeechError;

/// The decoder.
pub(crate) struct Decoder {
    tokens: Linear,
    places: Vec<f32>,
    blocks: Vec<Block>,
    last: Norm,
    state: usize,
    /// Layer and head of those that follow the sound.
    followers: Vec<(usize, usize)>,
}

struct Block {
    own_norm: Norm,
    own: [Linear; 4],
    cross_norm: Norm,
    query: Linear,
    key: Linear,
    value: Linear,
    out: Linear,
    norm: Norm,
    up: Linear,
    down: Linear,
}

/// A window of sound, prepared for the decoder: keys and values of each layer.
pub(crate) struct Heard {
    layers: Vec<[Vec<f32>; 2]>,
    /// Rows of 20 ms.
    pub(crate) rows: usize,
}

/// One way of writing, as far as it is: what it remembers of its own tokens.
#[derive(Clone, Default)]
pub(crate) struct Way {
    memory: Vec<[Vec<f32>; 2]>,
    length: usize,
}

impl Way {
    /// Tokens written.
    pub(crate) fn length(&self) -> usize {
        self.length
    }
}

/// What a step says.
pub(crate) struct Step {
    /// A number for every token; the higher the likelier.
    pub(crate) scores: Vec<f32>,
    /// Where the followers looked: a row for each of them.
    pub(crate) looks: Vec<f32>,
}

impl Decoder {
    pub(crate) fn read(kernels: &Kernels, file: &mut WeightFile) -> Result<Self, SpeechError> {
        let sizes = file.sizes;
        let state = sizes.state;
        let blocks = (0..sizes.decoder_layers)
            .map(|layer| Block::read(kernels, file, &format!("decoder.blocks.{layer}"), state))
            .collect::<Result<_, _>>()?;
        Ok(Self {
            tokens: Linear::plain(
                kernels,
                file,
                "decoder.token_embedding",
                state,
                sizes.tokens,
            )?,
            places: file.take("decoder.positional_embedding", sizes.text_positions * state)?,
            blocks,
            last: Norm::read(file, "decoder.ln", state)?,
            state,
            followers: followers(sizes.encoder_layers, sizes.decoder_layers, sizes.heads),
        })
    }

    /// Prepares a window that the encoder has heard.
    pub(crate) fn prepare(
        &self,
        kernels: &mut Kernels,
        heard: &[f32],
    ) -> Result<Heard, SpeechError> {
        let layers = self.blocks.iter().map(|block| {
            let (mut key, mut value) = (Vec::new(), Vec::new());
            block.key.apply(kernels, heard, &mut key)?;
            block.value.apply(kernels, heard, &mut value)?;
            Ok([by_head(&key, self.state), by_head(&value, self.state)])
        });
        Ok(Heard {
            layers: layers.collect::<Result<_, SpeechError>>()?,
            rows: heard.len() / self.state,
        })
    }

    /// Longest text of a window.
    pub(crate) fn longest(&self) -> usize {
        self.places.len() / self.state
    }

    /// Writes `token` and says what may come after it.
    pub(crate) fn step(
        &self,
        kernels: &mut Kernels,
        heard: &Heard,
        way: &mut Way,
        token: usize,
    ) -> Result<Step, SpeechError> {
        let state = self.state;
        let place = &self.places[way.length * state..(way.length + 1) * state];
        let mut x: Vec<f32> = self
            .tokens
            .row(token)
            .zip(place)
            .map(|(t, p)| t + p)
            .collect();
        way.memory.resize_with(self.blocks.len(), Default::default);
        way.length += 1;
        let mut looks = vec![0.0; self.followers.len() * heard.rows];
        let mut room = Room::default();
        for (layer, block) in self.blocks.iter().enumerate() {
            block.remember(kernels, &mut x, &mut way.memory[layer], &mut room)?;
            block.look(kernels, &mut x, &heard.layers[layer], heard.rows, &mut room)?;
            for (at, (_, head)) in self
                .followers
                .iter()
                .enumerate()
                .filter(|(_, f)| f.0 == layer)
            {
                looks[at * heard.rows..(at + 1) * heard.rows]
                    .copy_from_slice(&room.weights[head * heard.rows..(head + 1) * heard.rows]);
            }
            block.think(kernels, &mut x, &mut room)?;
        }
        self.last.apply(&x, &mut room.calm);
        let mut scores = Vec::new();
        self.tokens.apply(kernels, &room.calm, &mut scores)?;
        Ok(Step { scores, looks })
    }
}

#[derive(Default)]
struct Room {
    calm: Vec<f32>,
    query: Vec<f32>,
    key: Vec<f32>,
    value: Vec<f32>,
    weights: Vec<f32>,
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
            Linear::plain(kernels, file, &format!("{name}.{part}"), inputs, outputs)
        };
        let own = [
            linear("attn.query", state, state)?,
            linear("attn.key", state, state)?,
            linear("attn.value", state, state)?,
            linear("attn.out", state, state)?,
        ];
        let (query, out) = (
            linear("cross_attn.query", state, state)?,
            linear("cross_attn.out", state, state)?,
        );
        let (up, down) = (
            linear("mlp.0", state, 4 * state)?,
            linear("mlp.2", 4 * state, state)?,
        );
        // These two see a whole window at once.
        let mut packed =
            |part: &str| Linear::packed(kernels, file, &format!("{name}.{part}"), state, state);
        let (key, value) = (packed("cross_attn.key")?, packed("cross_attn.value")?);
        Ok(Self {
            own,
            query,
            key,
            value,
            out,
            up,
            down,
            own_norm: Norm::read(file, &format!("{name}.attn_ln"), state)?,
            cross_norm: Norm::read(file, &format!("{name}.cross_attn_ln"), state)?,
            norm: Norm::read(file, &format!("{name}.mlp_ln"), state)?,
        })
    }

    /// Attention to the tokens written so far.
    fn remember(
        &self,
        kernels: &mut Kernels,
        x: &mut [f32],
        memory: &mut [Vec<f32>; 2],
        room: &mut Room,
    ) -> Result<(), SpeechError> {
        let state = x.len();
        self.own_norm.apply(x, &mut room.calm);
        self.own[0].apply(kernels, &room.calm, &mut room.query)?;
        self.own[1].apply(kernels, &room.calm, &mut room.key)?;
        self.own[2].apply(kernels, &room.calm, &mut room.value)?;
        memory[0].extend_from_slice(&room.key);
        memory[1].extend_from_slice(&room.value);
        room.taken.clear();
        room.taken.resize(state, 0.0);
        for head in (0..state).step_by(HEAD) {
            let query = &room.query[head..head + HEAD];
            room.weights.clear();
            room.weights.extend(
                memory[0]
                    .chunks_exact(state)
                    .map(|key| dot(query, &key[head..head + HEAD]) / 8.0),
            );
            Softmax::new_mut(&mut room.weights).dispatch();
            let taken = &mut room.taken[head..head + HEAD];
            for (weight, value) in room.weights.iter().zip(memory[1].chunks_exact(state)) {
                for (t, v) in taken.iter_mut().zip(&value[head..head + HEAD]) {
                    *t += weight * v;
                }
            }
        }
        self.own[3].apply(kernels, &room.taken, &mut room.more)?;
        add(x, &room.more);
        Ok(())
    }

    /// Attention to the sound; leaves in `room.weights` where each head looked.
    fn look(
        &self,
        kernels: &mut Kernels,
        x: &mut [f32],
        [keys, values]: &[Vec<f32>; 2],
        rows: usize,
        room: &mut Room,
    ) -> Result<(), SpeechError> {
        let state = x.len();
        self.cross_norm.apply(x, &mut room.calm);
        self.query.apply(kernels, &room.calm, &mut room.query)?;
        room.weights.resize(state / HEAD * rows, 0.0);
        room.taken.resize(state, 0.0);
        for (head, weights) in room.weights.chunks_exact_mut(rows).enumerate() {
            let query =
                NdTensorView::from_data([1, HEAD], &room.query[head * HEAD..(head + 1) * HEAD]);
            let own = head * rows * HEAD..(head + 1) * rows * HEAD;
            let keys = NdTensorView::from_data([rows, HEAD], &keys[own.clone()]);
            let options = GemmOptions {
                alpha: 1.0 / 8.0,
                ..GemmOptions::default()
            };
            kernels
                .float
                .gemm(
                    weights,
                    GemmInputA::Unpacked(query),
                    GemmInputB::Unpacked(keys.transposed()),
                    options,
                )
                .map_err(SpeechError::network)?;
            Softmax::new_mut(weights).dispatch();
            let values = NdTensorView::from_data([rows, HEAD], &values[own]);
            let weights = NdTensorView::from_data([1, rows], &*weights);
            kernels
                .float
                .gemm(
                    &mut room.taken[head * HEAD..(head + 1) * HEAD],
                    GemmInputA::Unpacked(weights),
                    GemmInputB::Unpacked(values),
                    GemmOptions::default(),
                )
                .map_err(SpeechError::network)?;
        }
        self.out.apply(kernels, &room.taken, &mut room.more)?;
        add(x, &room.more);
        Ok(())
    }

    fn think(
        &self,
        kernels: &mut Kernels,
        x: &mut [f32],
        room: &mut Room,
    ) -> Result<(), SpeechError> {
        self.norm.apply(x, &mut room.calm);
        self.up.apply(kernels, &room.calm, &mut room.more)?;
        Gelu {}.map_mut(&mut room.more);
        self.down.apply(kernels, &room.more, &mut room.calm)?;
        add(x, &room.calm);
        Ok(())
    }
}

fn dot(a: &[f32], b: &[f32]) -> f32 {
    let mut strands = [0.0_f32; 8];
    for (a, b) in a.chunks_exact(8).zip(b.chunks_exact(8)) {
        for ((strand, a), b) in strands.iter_mut().zip(a).zip(b) {
            *strand += a * b;
        }
    }
    strands.iter().sum()
}

/// From rows of all heads to heads of all rows.
fn by_head(x: &[f32], state: usize) -> Vec<f32> {
    let rows = x.len() / state;
    let mut out = Vec::with_capacity(x.len());
    for head in (0..state).step_by(HEAD) {
        for row in 0..rows {
            out.extend_from_slice(&x[row * state + head..row * state + head + HEAD]);
        }
    }
    out
}

/// The heads whose look follows the sound, as its authors found them for each model; of others, the upper half.
fn followers(encoder: usize, decoder: usize, heads: usize) -> Vec<(usize, usize)> {
    match (encoder, decoder) {
        (4, 4) => vec![(2, 2), (3, 0), (3, 2), (3, 3), (3, 4), (3, 5)],
        (6, 6) => vec![
            (3, 1),
            (4, 2),
            (4, 3),
            (4, 7),
            (5, 1),
            (5, 2),
            (5, 4),
            (5, 6),
        ],
        (12, 12) => vec![
            (5, 3),
            (5, 9),
            (8, 0),
            (8, 4),
            (8, 7),
            (8, 8),
            (9, 0),
            (9, 7),
            (9, 9),
            (10, 5),
        ],
        (24, 24) => vec![(13, 15), (15, 4), (15, 15), (16, 1), (20, 0), (23, 4)],
        (32, 4) => vec![(2, 4), (2, 11), (3, 3), (3, 6), (3, 11), (3, 14)],
        _ => (decoder / 2..decoder)
            .flat_map(|layer| (0..heads).map(move |head| (layer, head)))
            .collect(),
    }
}
