//! A wrapper for what must never reach a log, an error or telemetry.

use std::fmt;

/// Holds a confidential value. It prints as `<redacted>` and cannot be serialised;
/// whoever needs the value says so with [`Confidential::expose`].
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Confidential<T>(T);

impl<T> Confidential<T> {
    /// Wraps a value.
    pub const fn new(value: T) -> Self {
        Self(value)
    }

    /// The value itself. Every call is a place to look at in a review.
    pub const fn expose(&self) -> &T {
        &self.0
    }

    /// Unwraps the value.
    pub fn into_inner(self) -> T {
        self.0
    }
}

impl<T> fmt::Debug for Confidential<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("<redacted>")
    }
}

impl<T> fmt::Display for Confidential<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("<redacted>")
    }
}

#[cfg(test)]
mod tests {
    use super::Confidential;

    #[test]
    fn prints_nothing_of_the_value() {
        let secret = Confidential::new("nightmares");
        assert_eq!(
            format!("{secret} {secret:?} {:?}", Some(&secret)),
            "<redacted> <redacted> Some(<redacted>)"
        );
    }
}
