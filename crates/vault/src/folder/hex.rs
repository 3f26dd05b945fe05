//! Bytes as hexadecimal text in the slot file.

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};

/// Bytes that read and write as hexadecimal text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Hex<T>(pub(super) T);

impl<T: AsRef<[u8]>> Serialize for Hex<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let bytes = self.0.as_ref();
        let digit = |nibble: u8| char::from_digit(u32::from(nibble), 16).unwrap_or('0');
        let text: String = bytes
            .iter()
            .flat_map(|byte| [digit(byte >> 4), digit(byte & 15)])
            .collect();
        serializer.serialize_str(&text)
    }
}

impl<'de, T: TryFrom<Vec<u8>>> Deserialize<'de> for Hex<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let bytes: Option<Vec<u8>> = text
            .as_bytes()
            .chunks(2)
            .map(|pair| {
                let [high, low] = pair else { return None };
                let high = char::from(*high).to_digit(16)?;
                let low = char::from(*low).to_digit(16)?;
                u8::try_from(high << 4 | low).ok()
            })
            .collect();
        bytes
            .and_then(|bytes| T::try_from(bytes).ok())
            .map(Self)
            .ok_or_else(|| D::Error::custom("not the hexadecimal text expected"))
    }
}
