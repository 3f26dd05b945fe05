//! The settings of one PC. **To add one**: a line here (in a section, or a new section), the same field in
//! `crates/api/src/shape/settings.rs`, and a part in `ui/src/features/settings`. `Clinic::pc` gives the value
//! that counts now; where the configuration sets it, that one wins.

use super::document::{settings, within};
use crate::input::Problem;

/// More cores than any PC has.
const MOST_CORES: u32 = 1024;
/// Longest word for a model.
const MODEL_MAX: usize = 40;

/// The cores of this PC.
pub fn all_cores() -> u32 {
    std::thread::available_parallelism().map_or(1, |cores| u32::try_from(cores.get()).unwrap_or(1))
}

/// A recording and the screens go first, and recognisers that share a core with them spin in vain.
fn half_the_cores() -> u32 {
    (all_cores() / 2).max(1)
}

/// The form of a model's word; whether there is such a model shows when it is used.
#[expect(clippy::ptr_arg, reason = "all checks take their field's type")]
fn model_word(word: &String) -> Result<(), Problem> {
    let plain =
        |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-';
    if word.is_empty() || word.len() > MODEL_MAX || !word.chars().all(plain) {
        return Err(Problem::Malformed);
    }
    Ok(())
}

settings! {
    /// Settings of one PC.
    PcSettings, PcChange {
        /// How people sign in, and for how long.
        sign_in: SignInSettings, SignInChange {
            /// Least number of characters of a new password. 15 is what NIST SP 800-63B-4 asks of a password
            /// that is the only factor; the contract's floor is 8.
            min_password_chars: u32 = 15, within(8, 64);
            /// Minutes after which a token ends, unless it is refreshed before.
            token_minutes: u32 = 60, within(1, 24 * 60);
            /// Minutes without a key or a pointer after which the window locks.
            idle_minutes: u32 = 10, within(1, 120);
            /// Minutes without a call that somebody made after which a sign-in ends.
            inactive_minutes: u32 = 60, within(5, 24 * 60);
            /// Hours after which a sign-in ends however often it is refreshed.
            sign_in_hours: u32 = 12, within(1, 7 * 24);
        }
        /// How talks are written down.
        speech: SpeechSettings, SpeechChange {
            /// The word of the speech model that is used.
            model: String = "base".to_owned(), model_word;
            /// Most processor cores that a recogniser takes. Where the PC has fewer, it takes all.
            cores: u32 = half_the_cores(), within(1, MOST_CORES);
        }
    }
}
