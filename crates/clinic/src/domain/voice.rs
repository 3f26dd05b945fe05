//! A person's voice as numbers.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A voice as a direction in the space of one model: the nearer two of them, the likelier one person.
/// It identifies a person, so it is kept only with consent, and never printed.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct VoicePrint {
    /// Of length one.
    pub vector: Vec<f32>,
    /// The model that made it; prints of two models cannot be compared.
    pub model: String,
    /// Seconds of speech that it was made from: the more, the surer.
    pub seconds: f64,
}

impl fmt::Debug for VoicePrint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("VoicePrint")
            .field("model", &self.model)
            .field("seconds", &self.seconds)
            .finish_non_exhaustive()
    }
}
