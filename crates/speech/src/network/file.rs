//! Reads the ggml file of a Whisper model: sizes, mel filters, vocabulary, then arrays by name.
//! The file was checked against a known checksum before; what does not fit is damage all the same.

use std::{
    collections::HashMap,
    fs::File,
    io::{BufReader, Read},
    path::Path,
};

use half::f16;

use crate::SpeechError;

const MAGIC: u32 = 0x6767_6d6c;
/// Numbers in a block of `q8_0`.
const BLOCK: usize = 32;
/// No array of any Whisper model is larger: 52 thousand tokens of 1280 numbers.
const MOST: usize = 1 << 27;

/// A model file in memory.
pub(crate) struct WeightFile {
    pub(crate) sizes: Sizes,
    /// `mels` rows of as many bins as the spectrum has.
    pub(crate) filters: Vec<f32>,
    /// Bytes of every token of text.
    pub(crate) vocabulary: Vec<Vec<u8>>,
    arrays: HashMap<String, Vec<f32>>,
}

/// The numbers at the head of the file.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Sizes {
    pub(crate) tokens: usize,
    pub(crate) sound_positions: usize,
    pub(crate) state: usize,
    pub(crate) heads: usize,
    pub(crate) encoder_layers: usize,
    pub(crate) text_positions: usize,
    pub(crate) decoder_layers: usize,
    pub(crate) mels: usize,
}

impl WeightFile {
    /// Reads all of `path`.
    pub(crate) fn read(path: &Path) -> Result<Self, SpeechError> {
        let mut file = Numbers(BufReader::with_capacity(1 << 20, File::open(path)?));
        if file.word()? != MAGIC {
            return Err(SpeechError::ModelDamaged);
        }
        let head: [usize; 13] = file.sizes()?;
        let [
            tokens,
            sound_positions,
            state,
            heads,
            encoder_layers,
            text_positions,
            _,
            _,
            decoder_layers,
            mels,
            _,
            rows,
            bins,
        ] = head;
        if rows != mels || mels * bins > MOST {
            return Err(SpeechError::ModelDamaged);
        }
        let filters = file.floats(mels * bins)?;
        let count = file.size()?;
        let vocabulary = (0..count.min(tokens))
            .map(|_| {
                let length = file.size()?;
                file.bytes(length)
            })
            .collect::<Result<_, _>>()?;
        let mut arrays = HashMap::new();
        while let Some((name, numbers)) = file.array()? {
            arrays.insert(name, numbers);
        }
        Ok(Self {
            sizes: Sizes {
                tokens,
                sound_positions,
                state,
                heads,
                encoder_layers,
                text_positions,
                decoder_layers,
                mels,
            },
            filters,
            vocabulary,
            arrays,
        })
    }

    /// Takes an array of `length` numbers out of the file: nothing is held twice.
    pub(crate) fn take(&mut self, name: &str, length: usize) -> Result<Vec<f32>, SpeechError> {
        self.arrays
            .remove(name)
            .filter(|numbers| numbers.len() == length)
            .ok_or(SpeechError::ModelDamaged)
    }
}

struct Numbers<R>(R);

impl<R: Read> Numbers<R> {
    fn bytes(&mut self, length: usize) -> Result<Vec<u8>, SpeechError> {
        if length > 4 * MOST {
            return Err(SpeechError::ModelDamaged);
        }
        let mut bytes = vec![0; length];
        self.0.read_exact(&mut bytes)?;
        Ok(bytes)
    }

    fn word(&mut self) -> Result<u32, SpeechError> {
        let mut bytes = [0; 4];
        self.0.read_exact(&mut bytes)?;
        Ok(u32::from_le_bytes(bytes))
    }

    fn size(&mut self) -> Result<usize, SpeechError> {
        let size = usize::try_from(self.word()?).map_err(|_| SpeechError::ModelDamaged)?;
        if size > MOST {
            return Err(SpeechError::ModelDamaged);
        }
        Ok(size)
    }

    fn sizes<const N: usize>(&mut self) -> Result<[usize; N], SpeechError> {
        let mut sizes = [0; N];
        for size in &mut sizes {
            *size = self.size()?;
        }
        Ok(sizes)
    }

    fn floats(&mut self, count: usize) -> Result<Vec<f32>, SpeechError> {
        let bytes = self.bytes(count * 4)?;
        Ok(bytes
            .chunks_exact(4)
            .map(|b| f32::from_le_bytes([b[0], b[1], b[2], b[3]]))
            .collect())
    }

    /// The next array as plain numbers; `None` at the end of the file.
    fn array(&mut self) -> Result<Option<(String, Vec<f32>)>, SpeechError> {
        let mut first = [0; 4];
        match self.0.read(&mut first[..1])? {
            0 => return Ok(None),
            _ => self.0.read_exact(&mut first[1..])?,
        }
        let dimensions = u32::from_le_bytes(first);
        let [name, form]: [usize; 2] = self.sizes()?;
        if dimensions > 4 {
            return Err(SpeechError::ModelDamaged);
        }
        let mut count = 1_usize;
        for _ in 0..dimensions {
            count = count.saturating_mul(self.size()?);
        }
        if count > MOST {
            return Err(SpeechError::ModelDamaged);
        }
        let name = String::from_utf8(self.bytes(name)?).map_err(|_| SpeechError::ModelDamaged)?;
        let numbers = match form {
            0 => self.floats(count)?,
            1 => {
                let half = |b: &[u8]| f16::from_le_bytes([b[0], b[1]]).to_f32();
                self.bytes(count * 2)?.chunks_exact(2).map(half).collect()
            }
            8 => {
                let bytes = self.bytes(count / BLOCK * (BLOCK + 2))?;
                bytes.chunks_exact(BLOCK + 2).flat_map(block).collect()
            }
            _ => return Err(SpeechError::ModelDamaged),
        };
        Ok(Some((name, numbers)))
    }
}

/// A block of `q8_0`: one scale, then a byte a number.
fn block(bytes: &[u8]) -> impl Iterator<Item = f32> + '_ {
    let scale = f16::from_le_bytes([bytes[0], bytes[1]]).to_f32();
    bytes[2..]
        .iter()
        .map(move |byte| f32::from(i8::from_le_bytes([*byte])) * scale)
}
