//! The models that the program knows, each pinned by size and checksum, and those that a user chose.

/// A Whisper model, multilingual. Larger ones hear better and take longer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum SpeechModel {
    /// 39 million parameters; for PCs that are too slow for the next, with more mistakes.
    Tiny,
    /// 74 million parameters; fast enough for any PC.
    #[default]
    Base,
    /// 244 million parameters; about three times slower.
    Small,
    /// 809 million parameters with a short decoder (large-v3-turbo); slower still.
    Better,
    /// A file that a user chose.
    Own(OwnModel),
}

/// Names a chosen file: the first bytes of its SHA-256.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct OwnModel(pub(crate) [u8; 4]);

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

/// What a chosen file's id begins with.
const OWN: &str = "own-";

impl SpeechModel {
    /// The models that can be fetched, from small to large.
    pub const KNOWN: [Self; 4] = [Self::Tiny, Self::Base, Self::Small, Self::Better];

    /// The word for it in settings and commands.
    pub fn id(self) -> String {
        match self {
            Self::Tiny => "tiny".to_owned(),
            Self::Base => "base".to_owned(),
            Self::Small => "small".to_owned(),
            Self::Better => "better".to_owned(),
            Self::Own(OwnModel([a, b, c, d])) => format!("{OWN}{a:02x}{b:02x}{c:02x}{d:02x}"),
        }
    }

    /// The model of a word; `None` where it names none.
    pub fn of_id(id: &str) -> Option<Self> {
        let known = Self::KNOWN.into_iter().find(|model| model.id() == id);
        known.or_else(|| {
            let digits = id.strip_prefix(OWN).filter(|digits| digits.len() == 8)?;
            let number = u32::from_str_radix(digits, 16).ok()?;
            let model = Self::Own(OwnModel(number.to_be_bytes()));
            // Only the spelling that `id` gives: a plus sign or capitals name nothing.
            (model.id() == id).then_some(model)
        })
    }

    /// Its files, the preferred first; the first is the one that is fetched. A chosen file has none here.
    pub(crate) fn files(self) -> &'static [ModelFile] {
        match self {
            Self::Tiny => &[ModelFile {
                file: "ggml-tiny.bin",
                name: "tiny",
                bytes: 77_691_713,
                sha256: &["be07e048e1e599ad46341c8d2a135645097a538221678b7acdd1b1919c6e1b21"],
            }],
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
            Self::Better => &[ModelFile {
                file: "ggml-large-v3-turbo-q8_0.bin",
                name: "large-v3-turbo-q8_0",
                bytes: 874_188_075,
                sha256: &["317eb69c11673c9de1e1f0d459b253999804ec71ac4c23c17ecf5fbe24e259a1"],
            }],
            Self::Own(_) => &[],
        }
    }
}

impl ModelFile {
    /// Where the official file lies.
    pub(crate) fn address(&self) -> String {
        format!("{HUB}/{}", self.file)
    }
}
