//! Any bytes behind the mark of each container, so that the fuzzer need not find the marks first.
#![no_main]

use fuzz::decode;
use libfuzzer_sys::fuzz_target;

const MARKS: [&[u8]; 6] = [
    b"RIFF\xff\xff\xff\x7fWAVE",
    b"fLaC",
    b"OggS",
    b"\0\0\0\x20ftypM4A ",
    b"\x1a\x45\xdf\xa3",
    b"\xff\xfb\x90\x64",
];

fuzz_target!(|bytes: &[u8]| {
    if let Some((first, rest)) = bytes.split_first() {
        decode([MARKS[usize::from(*first) % MARKS.len()], rest].concat());
    }
});
