//! Which format a file is, by its first bytes. The decoder library would search a whole file for
//! anything that looks like MP3, and find it in noise: so what it may try is decided here.

/// A container that can be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Wav,
    Flac,
    Ogg,
    Mp3,
    Aac,
    Mp4,
    Matroska,
    Other(&'static str),
}

/// Bytes needed to tell.
pub(super) const NEEDED: usize = 8192;

/// Tells the format; `None` where the bytes are of no known one.
pub(super) fn kind(head: &[u8]) -> Option<Kind> {
    let at = |from: usize, mark: &[u8]| head.get(from..from + mark.len()) == Some(mark);
    match () {
        () if at(0, b"RIFF") && at(8, b"WAVE") => Some(Kind::Wav),
        () if at(0, b"fLaC") => Some(Kind::Flac),
        () if at(0, b"OggS") => Some(Kind::Ogg),
        () if at(4, b"ftyp") => Some(Kind::Mp4),
        () if at(0, b"ID3") => Some(after_tag(head)),
        () if at(0, b"caff") => Some(Kind::Other("CAF")),
        () if at(0, b"FORM") && at(8, b"AIF") => Some(Kind::Other("AIFF")),
        () if at(0, &[0x1a, 0x45, 0xdf, 0xa3]) => Some(Kind::Matroska),
        () if at(0, b"RF64") || at(0, b"riff") => Some(Kind::Other("WAV of 64 bits")),
        () if at(0, &[0x30, 0x26, 0xb2, 0x75]) => Some(Kind::Other("Windows Media")),
        () if at(0, b"#!AMR") => Some(Kind::Other("AMR")),
        () => frames(head),
    }
}

/// What follows a tag at the start: nearly always MP3.
fn after_tag(head: &[u8]) -> Kind {
    let size = head.get(6..10).map_or(0, |s| {
        s.iter().fold(0, |n, b| n << 7 | usize::from(b & 0x7f))
    });
    match head.get(10 + size..).and_then(kind_of_frames) {
        Some(Kind::Aac) => Kind::Aac,
        _ => Kind::Mp3,
    }
}

fn kind_of_frames(head: &[u8]) -> Option<Kind> {
    frames(head)
}

/// MP3 and bare AAC have no mark, only a pattern of bits at each frame: two in a row must fit.
fn frames(head: &[u8]) -> Option<Kind> {
    if let Some(next) = mp3_frame(head) {
        return mp3_frame(head.get(next..)?).map(|_| Kind::Mp3);
    }
    let next = aac_frame(head)?;
    aac_frame(head.get(next..)?).map(|_| Kind::Aac)
}

/// Length of the MPEG audio layer III frame that begins here (ISO 11172-3, 2.4.1.3).
fn mp3_frame(head: &[u8]) -> Option<usize> {
    const RATES: [usize; 3] = [44_100, 48_000, 32_000];
    const FULL: [usize; 15] = [
        0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320,
    ];
    const HALF: [usize; 15] = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];
    let [a, b, c, _] = *head.first_chunk::<4>()?;
    let layer_three = a == 0xff && b & 0xe0 == 0xe0 && b & 0x06 == 0x02;
    let version = (b >> 3) & 3;
    if !layer_three || version == 1 {
        return None;
    }
    let rate = RATES.get(usize::from((c >> 2) & 3))? >> [2, 0, 1, 0][usize::from(version)];
    let (table, samples) = if version == 3 {
        (FULL, 144)
    } else {
        (HALF, 72)
    };
    let bits = *table.get(usize::from(c >> 4)).filter(|bits| **bits > 0)?;
    Some(samples * bits * 1000 / rate + usize::from((c >> 1) & 1))
}

/// Length of the ADTS frame that begins here (ISO 13818-7, 6.2).
fn aac_frame(head: &[u8]) -> Option<usize> {
    let head = head.first_chunk::<7>()?;
    let fits = head[0] == 0xff && head[1] & 0xf6 == 0xf0;
    let length =
        usize::from(head[3] & 3) << 11 | usize::from(head[4]) << 3 | usize::from(head[5]) >> 5;
    (fits && length > 7).then_some(length)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_and_noise_are_no_sound() {
        assert_eq!(kind(b"Dear diary, today I met a RIFF in the WAVE"), None);
        assert_eq!(kind(&[]), None);
        assert_eq!(kind(b"RIFF"), None);
        let noise: Vec<u8> = (0..8192_u32)
            .map(|i| i.wrapping_mul(2_654_435_761).to_le_bytes()[2])
            .collect();
        assert_eq!(kind(&noise), None);
        assert_eq!(kind(&[0xff; 8192]), None);
    }

    #[test]
    fn one_frame_that_fits_by_chance_is_not_enough() {
        let mut bytes = vec![0; 8192];
        bytes[..4].copy_from_slice(&[0xff, 0xfb, 0x90, 0x64]);
        assert_eq!(kind(&bytes), None);
        bytes[417..421].copy_from_slice(&[0xff, 0xfb, 0x90, 0x64]);
        assert_eq!(kind(&bytes), Some(Kind::Mp3));
    }
}
