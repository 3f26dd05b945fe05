//! The room as its callers see it: files in, words and people out.

mod decoding;
mod dialogues;
mod models;
mod quiet;
mod sound;
