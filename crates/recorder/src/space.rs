//! Room on the disk: how much is left, and when a recording must end while it can still be closed.

use std::{io, path::Path};

use vault::SoundFormat;

/// Kept free, so that the end mark, the database and the counselor's notes still fit when the
/// recording ends for want of room.
const RESERVE: u64 = 32 * 1024 * 1024;

/// Bytes a user may still write where `file` lives.
pub(crate) fn bytes_free(file: &Path) -> io::Result<u64> {
    let folder = file.parent().filter(|p| !p.as_os_str().is_empty());
    fs4::available_space(folder.unwrap_or(Path::new(".")))
}

/// Seconds of sound that fit above the reserve.
pub(crate) fn seconds_left(bytes_free: u64, format: SoundFormat) -> u64 {
    let bytes_per_second = u64::from(format.sample_rate) * u64::from(format.channels) * 2;
    bytes_free.saturating_sub(RESERVE) / bytes_per_second.max(1)
}

/// True once no sound may be written any more.
pub(crate) fn exhausted(bytes_free: u64) -> bool {
    bytes_free < RESERVE
}

#[cfg(test)]
mod tests {
    use super::*;

    const STEREO: SoundFormat = SoundFormat {
        sample_rate: 48_000,
        channels: 2,
    };

    #[test]
    fn an_hour_of_stereo_takes_its_691_megabytes_above_the_reserve() {
        let hour = 48_000 * 2 * 2 * 3600;
        assert_eq!(seconds_left(RESERVE + hour, STEREO), 3600);
        assert!(!exhausted(RESERVE));
    }

    #[test]
    fn at_the_reserve_nothing_is_left() {
        assert_eq!(seconds_left(RESERVE - 1, STEREO), 0);
        assert!(exhausted(RESERVE - 1));
    }

    #[test]
    fn free_space_is_found_for_a_bare_file_name_too() {
        assert!(bytes_free(Path::new("x.sotto")).unwrap() > 0);
    }
}
