//! Writes the file that whisper.cpp reads: sizes, mel filters, vocabulary, then the arrays under their
//! original names, matrices in 8-bit blocks (`q8_0`).

use std::io::Write;

use anyhow::{Result, ensure};
use half::f16;

use super::{
    ct2::{Array, Model},
    mel,
};

const MAGIC: u32 = 0x6767_6d6c;
/// Positions of sound and of text that every Whisper model has.
const SOUND_POSITIONS: usize = 1500;
const TEXT_POSITIONS: usize = 448;
/// Whisper's attention heads are all 64 wide.
const HEAD: usize = 64;
/// "Mostly `q8_0`", of the second version of the block formats.
const FILE_TYPE: usize = 2007;
const BLOCK: usize = 32;

/// Numbers of an array in the file, with ggml's code.
#[derive(Clone, Copy)]
enum Form {
    F32 = 0,
    F16 = 1,
    Q8 = 8,
}

/// Writes `model` with `vocabulary`.
pub(super) fn write(out: &mut impl Write, model: &Model<'_>, vocabulary: &[Vec<u8>]) -> Result<()> {
    let embedding = model.get("decoder/embeddings/weight")?;
    let (tokens, state) = (embedding.shape[0], embedding.shape[1]);
    let mels = model.get("encoder/conv1/weight")?.shape[1];
    let (encoder, decoder) = (model.layers("encoder"), model.layers("decoder"));
    out.write_all(&MAGIC.to_le_bytes())?;
    let sizes = [
        tokens,
        SOUND_POSITIONS,
        state,
        state / HEAD,
        encoder,
        TEXT_POSITIONS,
        state,
        state / HEAD,
        decoder,
        mels,
        FILE_TYPE,
        mels,
        mel::BINS,
    ];
    for size in sizes {
        int(out, size)?;
    }
    for weight in mel::filters(mels) {
        out.write_all(&weight.to_le_bytes())?;
    }
    int(out, vocabulary.len())?;
    for token in vocabulary {
        int(out, token.len())?;
        out.write_all(token)?;
    }
    let mut arrays = Arrays { out, model };
    arrays.ends()?;
    for (side, layers) in [("encoder", encoder), ("decoder", decoder)] {
        for layer in 0..layers {
            arrays.block(side, layer, state)?;
        }
    }
    Ok(out.flush()?)
}

struct Arrays<'m, 'a, W> {
    out: &'m mut W,
    model: &'m Model<'a>,
}

impl<W: Write> Arrays<'_, '_, W> {
    /// What stands before and after the layers.
    fn ends(&mut self) -> Result<()> {
        for conv in ["conv1", "conv2"] {
            let from = format!("encoder/{conv}");
            let weight = self.model.get(&format!("{from}/weight"))?;
            array(
                self.out,
                &format!("encoder.{conv}.weight"),
                weight,
                Form::F16,
            )?;
            // whisper.cpp adds this bias along the time axis: it wants a column.
            let bias = self.model.get(&format!("{from}/bias"))?;
            let column = Array {
                shape: vec![bias.shape[0], 1],
                data: bias.data,
            };
            array(
                self.out,
                &format!("encoder.{conv}.bias"),
                &column,
                Form::F32,
            )?;
        }
        self.copy(
            "encoder.positional_embedding",
            "encoder/position_encodings/encodings",
            Form::F32,
        )?;
        self.copy(
            "decoder.positional_embedding",
            "decoder/position_encodings/encodings",
            Form::F32,
        )?;
        self.copy(
            "decoder.token_embedding.weight",
            "decoder/embeddings/weight",
            Form::Q8,
        )?;
        self.norm("encoder.ln_post", "encoder/layer_norm")?;
        self.norm("decoder.ln", "decoder/layer_norm")
    }

    fn block(&mut self, side: &str, layer: usize, state: usize) -> Result<()> {
        let to = format!("{side}.blocks.{layer}");
        let from = format!("{side}/layer_{layer}");
        self.norm(
            &format!("{to}.attn_ln"),
            &format!("{from}/self_attention/layer_norm"),
        )?;
        self.attention(
            &format!("{to}.attn"),
            &format!("{from}/self_attention"),
            state,
        )?;
        if side == "decoder" {
            self.norm(
                &format!("{to}.cross_attn_ln"),
                &format!("{from}/attention/layer_norm"),
            )?;
            self.attention(
                &format!("{to}.cross_attn"),
                &format!("{from}/attention"),
                state,
            )?;
        }
        self.norm(&format!("{to}.mlp_ln"), &format!("{from}/ffn/layer_norm"))?;
        self.linear(&format!("{to}.mlp.0"), &format!("{from}/ffn/linear_0"))?;
        self.linear(&format!("{to}.mlp.2"), &format!("{from}/ffn/linear_1"))
    }

    /// The source keeps query, key and value as one matrix (for cross-attention: query apart from the two others).
    fn attention(&mut self, to: &str, from: &str, state: usize) -> Result<()> {
        let fused = self.model.get(&format!("{from}/linear_0/weight"))?.shape[0] == 3 * state;
        let parts = if fused {
            [("query", 0, 0), ("key", 0, 1), ("value", 0, 2)]
        } else {
            [("query", 0, 0), ("key", 1, 0), ("value", 1, 1)]
        };
        for (name, source, part) in parts {
            let (first, last) = (part * state, (part + 1) * state);
            let weight = self
                .model
                .get(&format!("{from}/linear_{source}/weight"))?
                .rows(first, last);
            let bias = self
                .model
                .get(&format!("{from}/linear_{source}/bias"))?
                .rows(first, last);
            array(self.out, &format!("{to}.{name}.weight"), &weight, Form::Q8)?;
            if name == "key" {
                ensure!(
                    floats(bias.data).all(|b| b == 0.0),
                    "{from}: Whisper's keys have no bias"
                );
            } else {
                array(self.out, &format!("{to}.{name}.bias"), &bias, Form::F32)?;
            }
        }
        let last = if fused { "linear_1" } else { "linear_2" };
        self.linear(&format!("{to}.out"), &format!("{from}/{last}"))
    }

    fn norm(&mut self, to: &str, from: &str) -> Result<()> {
        self.copy(&format!("{to}.weight"), &format!("{from}/gamma"), Form::F32)?;
        self.copy(&format!("{to}.bias"), &format!("{from}/beta"), Form::F32)
    }

    fn linear(&mut self, to: &str, from: &str) -> Result<()> {
        self.copy(&format!("{to}.weight"), &format!("{from}/weight"), Form::Q8)?;
        self.copy(&format!("{to}.bias"), &format!("{from}/bias"), Form::F32)
    }

    fn copy(&mut self, to: &str, from: &str, form: Form) -> Result<()> {
        array(self.out, to, self.model.get(from)?, form)
    }
}

fn array(out: &mut impl Write, name: &str, array: &Array<'_>, form: Form) -> Result<()> {
    for number in [array.shape.len(), name.len(), form as usize] {
        int(out, number)?;
    }
    for &size in array.shape.iter().rev() {
        int(out, size)?;
    }
    out.write_all(name.as_bytes())?;
    match form {
        Form::F16 => out.write_all(array.data)?,
        Form::F32 => {
            for number in floats(array.data) {
                out.write_all(&number.to_le_bytes())?;
            }
        }
        Form::Q8 => blocks(out, array.data)?,
    }
    Ok(())
}

/// Blocks of 32 numbers: the scale as f16, then each number divided by it, rounded to a byte.
fn blocks(out: &mut impl Write, data: &[u8]) -> Result<()> {
    let numbers: Vec<f32> = floats(data).collect();
    ensure!(
        numbers.len().is_multiple_of(BLOCK),
        "rows of a whole number of blocks"
    );
    for block in numbers.chunks_exact(BLOCK) {
        let scale = block.iter().fold(0.0_f32, |most, x| most.max(x.abs())) / 127.0;
        let inverse = if scale > 0.0 { 1.0 / scale } else { 0.0 };
        out.write_all(&f16::from_f32(scale).to_le_bytes())?;
        #[expect(
            clippy::cast_possible_truncation,
            reason = "within -127..=127 by the scale"
        )]
        let bytes = block.iter().map(|x| (x * inverse).round() as i8);
        for byte in bytes {
            out.write_all(&byte.to_le_bytes())?;
        }
    }
    Ok(())
}

fn floats(data: &[u8]) -> impl Iterator<Item = f32> + '_ {
    data.chunks_exact(2)
        .map(|pair| f16::from_le_bytes([pair[0], pair[1]]).to_f32())
}

fn int(out: &mut impl Write, number: usize) -> Result<()> {
    Ok(out.write_all(&i32::try_from(number)?.to_le_bytes())?)
}
