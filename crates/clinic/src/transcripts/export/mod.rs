//! A transcript as a file for other programs, with the names as set. The file is plain: whoever asks for it decides
//! so, and the audit keeps that.

mod docx;
mod json;
mod markdown;
mod subtitles;
mod text;

use super::names::{self, SpeakerName};
use crate::{
    access::{Actor, Clinic},
    domain::{
        SessionId,
        session::SessionDate,
        transcript::{Segment, Speaker, Transcript},
    },
    error::ClinicError,
    policy::Action,
    sessions, store,
};

macro_rules! formats {
    ($($(#[$doc:meta])* $name:ident = $word:literal, $media:literal);+ $(;)?) => {
        /// A kind of file.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum ExportFormat { $($(#[$doc])* $name),+ }

        impl ExportFormat {
            /// All kinds, in the order in which screens offer them.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            /// The word in the API.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$name => $word),+ }
            }

            /// The media type.
            pub const fn media_type(self) -> &'static str {
                match self { $(Self::$name => $media),+ }
            }

            /// The ending of the file's name.
            pub const fn ending(self) -> &'static str {
                match self {
                    Self::Markdown => "md",
                    other => other.as_str(),
                }
            }
        }
    };
}

formats! {
    /// Lines of text.
    Txt = "txt", "text/plain; charset=utf-8";
    /// `CommonMark`.
    Markdown = "markdown", "text/markdown; charset=utf-8";
    /// A document for word processors, ECMA-376.
    Docx = "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    /// Subtitles, `SubRip`.
    Srt = "srt", "application/x-subrip; charset=utf-8";
    /// Subtitles, `WebVTT`.
    Vtt = "vtt", "text/vtt; charset=utf-8";
    /// Everything, with the words' times.
    Json = "json", "application/json";
}

/// A file to hand over.
#[derive(Clone)]
pub struct ExportFile {
    /// A name for it: the date and the version, nobody's name.
    pub name: String,
    /// Its media type.
    pub media_type: &'static str,
    /// What is in it.
    pub bytes: Vec<u8>,
}

impl Clinic {
    /// The transcript that counts, or the version asked for, as a file. Written down in the audit.
    pub async fn export_transcript(
        &self,
        actor: &Actor,
        session_id: SessionId,
        format: ExportFormat,
        version: Option<u32>,
    ) -> Result<ExportFile, ClinicError> {
        let open = self.open_vault()?;
        let mut tx = open.db.write().await?;
        let session =
            sessions::reached(&mut tx, actor, Action::ExportTranscript, session_id).await?;
        let transcript = match version {
            None => store::transcript::shown(&mut tx, session_id).await?,
            Some(version) => store::transcript::version(&mut tx, session_id, version).await?,
        };
        let transcript = transcript.ok_or(ClinicError::NotFound)?;
        let talk = Talk {
            date: session.session_date,
            names: names::names(&mut tx, session_id).await?,
            transcript: &transcript,
        };
        let bytes = talk.written(format)?;
        store::audit::append(
            &mut tx,
            &actor.acting(),
            Action::ExportTranscript.as_str(),
            transcript.id,
            self.now(),
        )
        .await?;
        tx.commit().await?;
        Ok(ExportFile {
            name: format!(
                "transcript-{}-v{}.{}",
                session.session_date.date(),
                transcript.version,
                format.ending()
            ),
            media_type: format.media_type(),
            bytes,
        })
    }
}

/// What all formats are made of.
struct Talk<'a> {
    date: SessionDate,
    names: Vec<SpeakerName>,
    transcript: &'a Transcript,
}

impl Talk<'_> {
    fn written(&self, format: ExportFormat) -> Result<Vec<u8>, ClinicError> {
        Ok(match format {
            ExportFormat::Txt => text::written(self).into_bytes(),
            ExportFormat::Markdown => markdown::written(self).into_bytes(),
            ExportFormat::Docx => docx::written(self).map_err(ClinicError::internal)?,
            ExportFormat::Srt => subtitles::srt(self).into_bytes(),
            ExportFormat::Vtt => subtitles::vtt(self).into_bytes(),
            ExportFormat::Json => json::written(self).map_err(ClinicError::internal)?,
        })
    }

    fn segments(&self) -> &[Segment] {
        &self.transcript.body.segments
    }

    fn is_japanese(&self) -> bool {
        self.transcript.body.language.starts_with("ja")
    }

    fn name(&self, speaker: Speaker) -> &str {
        let named = self.names.iter().find(|named| named.speaker == speaker);
        let name = named.and_then(|named| named.name.as_ref());
        let further = if self.is_japanese() {
            "ほかの話者"
        } else {
            "Another voice"
        };
        name.map_or(further, |name| name.expose().as_str())
    }

    /// One line that says what this is: in the language of the talk.
    fn title(&self) -> String {
        let (date, version) = (self.date.date(), self.transcript.version);
        let (counselor, customer) = (self.name(Speaker::Counselor), self.name(Speaker::Customer));
        if self.is_japanese() {
            format!("文字起こし {date}、{counselor}・{customer}(第{version}版)")
        } else {
            format!("Transcript of {date}, {counselor} and {customer} (version {version})")
        }
    }
}

/// `1:02:03` from seconds.
fn clock(seconds: f64) -> String {
    let (hours, minutes, seconds, _) = parts(seconds);
    format!("{hours}:{minutes:02}:{seconds:02}")
}

/// Hours, minutes, seconds, milliseconds.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "not negative, and saturating is right for times that no recording has"
)]
fn parts(seconds: f64) -> (u64, u64, u64, u64) {
    let millis = (seconds.max(0.0) * 1000.0).round() as u64;
    let (seconds, millis) = (millis / 1000, millis % 1000);
    (seconds / 3600, seconds / 60 % 60, seconds % 60, millis)
}
