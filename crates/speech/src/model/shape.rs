//! Whether a file is a Whisper model, read from the head of the ggml format that whisper.cpp's converter writes.

use std::{fs::File, io::Read, path::Path};

use crate::SpeechError;

/// `ggml` as a little-endian number: how every such file begins.
const MAGIC: u32 = 0x6767_6d6c;
/// Positions of the encoder: 30 seconds.
const AUDIO_CONTEXT: u32 = 1500;
/// Positions of the decoder.
const TEXT_CONTEXT: u32 = 448;
/// Tokens of the models that know English alone; the others have more.
const ENGLISH_TOKENS: u32 = 51_864;

/// Width, layers of the encoder, layers of the decoder and bands of the sizes that `OpenAI` published, from tiny to
/// large-v3-turbo.
const SIZES: [(u32, u32, u32, u32); 7] = [
    (384, 4, 4, 80),
    (512, 6, 6, 80),
    (768, 12, 12, 80),
    (1024, 24, 24, 80),
    (1280, 32, 32, 80),
    (1280, 32, 32, 128),
    (1280, 32, 4, 128),
];

/// Looks at the head of a file. [`SpeechError::NotAModel`] where it is none of the published sizes.
pub(super) fn check(path: &Path) -> Result<(), SpeechError> {
    let mut head = [0; 44];
    match File::open(path)?.read_exact(&mut head) {
        Err(error) if error.kind() == std::io::ErrorKind::UnexpectedEof => {
            Err(SpeechError::NotAModel)
        }
        Err(error) => Err(error.into()),
        Ok(()) if is_whisper(&head) => Ok(()),
        Ok(()) => Err(SpeechError::NotAModel),
    }
}

fn is_whisper(head: &[u8; 44]) -> bool {
    let mut numbers = [0_u32; 11];
    for (number, bytes) in numbers.iter_mut().zip(head.chunks_exact(4)) {
        if let Ok(bytes) = bytes.try_into() {
            *number = u32::from_le_bytes(bytes);
        }
    }
    let [
        magic,
        tokens,
        audio_context,
        width,
        _,
        audio_layers,
        text_context,
        _,
        _,
        text_layers,
        bands,
    ] = numbers;
    (magic, audio_context, text_context) == (MAGIC, AUDIO_CONTEXT, TEXT_CONTEXT)
        && tokens >= ENGLISH_TOKENS
        && SIZES.contains(&(width, audio_layers, text_layers, bands))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn head(numbers: [u32; 11]) -> [u8; 44] {
        let mut head = [0; 44];
        for (place, number) in head.chunks_exact_mut(4).zip(numbers) {
            place.copy_from_slice(&number.to_le_bytes());
        }
        head
    }

    #[test]
    fn models_are_told_by_the_head() {
        let base = [MAGIC, 51_865, 1500, 512, 8, 6, 448, 512, 8, 6, 80];
        assert!(is_whisper(&head(base)));
        let turbo = [MAGIC, 51_866, 1500, 1280, 20, 32, 448, 1280, 20, 4, 128];
        assert!(is_whisper(&head(turbo)));
        for (place, wrong) in [(0, 0x4655_4747), (1, 32_000), (2, 3000), (3, 513)] {
            let mut other = base;
            other[place] = wrong;
            assert!(!is_whisper(&head(other)), "field {place}");
        }
    }
}
