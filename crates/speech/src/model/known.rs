//! The models that the program knows, each pinned by size and checksum.

/// A Whisper model, multilingual. Larger ones hear better and take longer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SpeechModel {
    /// 74 million parameters; fast enough for any PC.
    #[default]
    Base,
    /// 244 million parameters; about three times slower.
    Small,
}

/// One file of a model.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct ModelFile {
    /// Name in the model folder.
    pub(crate) file: &'static str,
    /// Name that a transcript keeps.
    pub(crate) name: &'static str,
    /// Length in bytes.
    pub(crate) bytes: u64,
    /// SHA-256 in hex of every build of this file that is known to be good.
    pub(crate) sha256: &'static [&'static str],
}

/// Folder of the official files, at one revision: what lies there does not change.
const HUB: &str =
    "https://huggingface.co/ggerganov/whisper.cpp/resolve/5359861c739e955e79d9a303bcbc70fb988958b1";

impl SpeechModel {
    /// Its files, the preferred first; the first is the one that is fetched.
    pub(crate) fn files(self) -> &'static [ModelFile] {
        match self {
            // The second checksum is the file that `cargo xtask models` makes from registry packages.
            Self::Base => &[
                ModelFile {
                    file: "ggml-base-q8_0.bin",
                    name: "base-q8_0",
                    bytes: 81_768_585,
                    sha256: &[
                        "c577b9a86e7e048a0b7eada054f4dd79a56bbfa911fbdacf900ac5b567cbb7d9",
                        "877f337d85a0d98f98afb45ac3b291ff88494d4c016c75a51e27e4a49238e025",
                    ],
                },
                ModelFile {
                    file: "ggml-base.bin",
                    name: "base",
                    bytes: 147_951_465,
                    sha256: &["60ed5bc3dd14eea856493d334349b405782ddcaf0028d4b5df4088345fba2efe"],
                },
            ],
            Self::Small => &[ModelFile {
                file: "ggml-small.bin",
                name: "small",
                bytes: 487_601_967,
                sha256: &["1be3a9b2063867b937e64e2ec7483364a79917e157fa98c5d94b5c1fffea987b"],
            }],
        }
    }
}

impl ModelFile {
    /// Where the official file lies.
    pub(crate) fn address(&self) -> String {
        format!("{HUB}/{}", self.file)
    }
}
