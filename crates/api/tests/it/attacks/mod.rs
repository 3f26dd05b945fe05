//! What somebody who means harm sends, each a test: tokens, tickets, paths, uploads, words, floods. Everything goes
//! through the whole router; slow and smuggled requests need a socket and are tried in `crates/app`.

mod floods;
mod paths;
mod tickets;
mod tokens;
mod uploads;
mod words;
