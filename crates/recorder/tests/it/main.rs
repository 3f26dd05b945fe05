//! The recorder with a real sound server: what is played must be in the sealed file, whatever
//! happens to the server, the microphone, the disk or the process.
//!
//! Each test starts a sound server of its own and runs the `record` example against it.

mod recorder;
mod sound_server;
mod waves;

mod ends;
mod microphones;
mod sound;
