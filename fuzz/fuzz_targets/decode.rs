//! Any bytes as an audio file: an answer, whatever they are.
#![no_main]

use fuzz::decode;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| decode(bytes.to_vec()));
