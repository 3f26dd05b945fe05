//! The vocabulary: from the tokenizer's printable spelling back to the bytes that each token stands for.

use std::collections::HashMap;

use anyhow::{Context, Result};
use serde::Deserialize;

#[derive(Deserialize)]
struct Tokenizer {
    model: Vocabulary,
}

#[derive(Deserialize)]
struct Vocabulary {
    vocab: HashMap<String, u32>,
}

/// First id of the marks (`<|endoftext|>` and on), which whisper.cpp adds by itself.
const FIRST_MARK: u32 = 50256;

/// The tokens' bytes in order of their ids, without the marks.
pub(super) fn read(tokenizer_json: &str) -> Result<Vec<Vec<u8>>> {
    let tokenizer: Tokenizer = serde_json::from_str(tokenizer_json).context("tokenizer.json")?;
    let byte_of = printable_bytes();
    let mut tokens: Vec<_> = tokenizer.model.vocab.into_iter().collect();
    tokens.retain(|(text, id)| !(text.starts_with("<|") && *id >= FIRST_MARK));
    tokens.sort_by_key(|(_, id)| *id);
    tokens
        .into_iter()
        .map(|(text, _)| {
            let bytes = text.chars().map(|c| byte_of.get(&c).copied());
            bytes
                .collect::<Option<Vec<u8>>>()
                .with_context(|| format!("token {text:?}"))
        })
        .collect()
}

/// GPT-2's spelling: printable Latin-1 bytes stand for themselves, all others for U+0100 and on.
fn printable_bytes() -> HashMap<char, u8> {
    let mut next = 0x100;
    (0..=255u8)
        .map(|byte| {
            let printable = matches!(byte, 33..=126 | 161..=172 | 174..=255);
            let code = if printable { u32::from(byte) } else { next };
            next += u32::from(!printable);
            (char::from_u32(code).unwrap_or_default(), byte)
        })
        .collect()
}
