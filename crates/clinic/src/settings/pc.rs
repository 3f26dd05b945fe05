//! The settings of one PC. **To add one**: a line here (in a section, or a new section), the same field in
//! `crates/api/src/shape/settings.rs`, and a part in `ui/src/features/settings`. `Clinic::pc` gives the value
//! that counts now; where the configuration sets it, that one wins.

use super::document::{settings, within};

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
    }
}
