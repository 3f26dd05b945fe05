//! Fetches one big file, going on where an earlier try ended.

use std::{
    fs::{File, OpenOptions},
    io::{Seek, SeekFrom, Write},
    path::Path,
    time::Duration,
};

use reqwest::{StatusCode, header};

use crate::SpeechError;

/// No byte for so long: the try has failed, and the next goes on from here.
const PATIENCE: Duration = Duration::from_secs(30);

/// Fetches `address` into `path` up to `bytes`, asking only for what is missing.
pub(super) async fn to_file(
    address: &str,
    path: &Path,
    bytes: u64,
    mut progress: impl FnMut(u64, u64) + Send,
) -> Result<(), SpeechError> {
    let mut file = OpenOptions::new()
        .create(true)
        .truncate(false)
        .write(true)
        .open(path)?;
    let mut have = file.seek(SeekFrom::End(0))?;
    if have > bytes {
        have = restart(&mut file)?;
    }
    if have == bytes {
        return Ok(());
    }
    let client = reqwest::Client::builder()
        .connect_timeout(PATIENCE)
        .read_timeout(PATIENCE)
        .build()
        .map_err(fetch)?;
    let request = client
        .get(address)
        .header(header::RANGE, format!("bytes={have}-"));
    let mut response = request.send().await.map_err(fetch)?;
    match response.status() {
        StatusCode::PARTIAL_CONTENT => {}
        // The other side cannot continue: everything comes again.
        StatusCode::OK => have = restart(&mut file)?,
        refused => return Err(SpeechError::Refused(refused.as_u16())),
    }
    while let Some(chunk) = response.chunk().await.map_err(fetch)? {
        file.write_all(&chunk)?;
        have += chunk.len() as u64;
        progress(have.min(bytes), bytes);
        if have > bytes {
            // Not the file that is wanted; the checksum would say so after gigabytes.
            file.set_len(0)?;
            return Err(SpeechError::ModelDamaged);
        }
    }
    file.sync_all()?;
    if have < bytes {
        return Err(fetch(std::io::Error::from(
            std::io::ErrorKind::UnexpectedEof,
        )));
    }
    Ok(())
}

fn restart(file: &mut File) -> Result<u64, SpeechError> {
    file.set_len(0)?;
    Ok(file.seek(SeekFrom::Start(0))?)
}

fn fetch(cause: impl std::error::Error + Send + Sync + 'static) -> SpeechError {
    SpeechError::Fetch(Box::new(cause))
}
