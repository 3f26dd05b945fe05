//! The sound server of a Linux desktop, spoken to directly (`PulseAudio`, or `PipeWire` in its stead).
//!
//! Not by way of cpal: its version 0.18 makes the server's queue for a stream as long as one
//! buffer, and the server drops what does not fit. Here the queue is as long as the server allows
//! (four megabytes, twenty seconds), and buffers are a tenth of a second all the same.

use std::{
    ffi::CString,
    os::unix::net::UnixStream,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
        mpsc,
    },
    time::Duration,
};

use futures::executor::block_on;
use pulseaudio::{
    Client, ClientError, RecordStream,
    protocol::{
        ChannelMap, DEFAULT_SOURCE, PulseError, RecordStreamParams, SampleFormat, SampleSpec,
        SourceInfo,
        stream::{BufferAttr, StreamFlags},
    },
};
use vault::SoundFormat;

use crate::{
    RecorderError,
    capture::{Captured, Tap, capture, kept_channels},
    host::Device,
};

/// Marks the ids of microphones that this server names.
pub(crate) const PREFIX: &str = "pulseaudio:";
/// The server is asked for buffers at this rate.
const BUFFERS_PER_SECOND: u32 = 10;
/// Bytes of the protocol's cookie.
const COOKIE: usize = 256;
/// How long a connection may take.
const CONNECT: Duration = Duration::from_secs(2);

/// A microphone that the server knows.
#[derive(Debug, Clone)]
pub(crate) struct Source {
    client: Client,
    info: SourceInfo,
}

/// A stream that delivers.
#[derive(Debug)]
pub(crate) struct OpenSource {
    source: Source,
    _stream: RecordStream,
}

/// The server, if there is one.
pub(crate) fn server() -> Option<Client> {
    // One connection per process: each keeps its thread and socket for as long as the server
    // lives, even when it is dropped. A dead one is replaced.
    static SERVER: Mutex<Option<Client>> = Mutex::new(None);
    let mut server = SERVER.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(client) = server
        .as_ref()
        .filter(|client| block_on(client.server_info()).is_ok())
    {
        return Some(client.clone());
    }
    *server = connect();
    server.clone()
}

/// Connecting has no time limit of its own, so it is given a thread to hang in.
fn connect() -> Option<Client> {
    let socket = pulseaudio::socket_path_from_env()?;
    // Servers refuse a cookie of another length before they look at who asks, and where no program
    // has made one yet, the user's own server knows the user by the socket.
    let cookie = pulseaudio::cookie_path_from_env()
        .and_then(|path| std::fs::read(path).ok())
        .unwrap_or_else(|| vec![0; COOKIE]);
    let (answer, answered) = mpsc::channel();
    std::thread::Builder::new()
        .name("sotto-sound-server".into())
        .spawn(move || {
            let connected = UnixStream::connect(socket)
                .map_err(ClientError::from)
                .and_then(|stream| Client::new_unix(c"Sotto", stream, Some(cookie)));
            drop(answer.send(connected));
        })
        .ok()?;
    answered.recv_timeout(CONNECT).ok()?.ok()
}

/// The microphones, and "monitors" (what a loudspeaker plays) only if one is the default.
pub(crate) fn devices(server: &Client) -> Result<Vec<Device>, RecorderError> {
    let default = block_on(server.server_info())?.default_source_name;
    let is_default = |info: &SourceInfo| default.as_ref() == Some(&info.name);
    Ok(block_on(server.list_sources())?
        .into_iter()
        .filter(|info| info.monitor_of_sink_index.is_none() || is_default(info))
        .map(|info| Device {
            is_default: is_default(&info),
            id: id_of(&info),
            name: name_of(&info),
        })
        .collect())
}

/// The default microphone.
pub(crate) fn default_source(server: Client) -> Result<Source, RecorderError> {
    match block_on(server.source_info_by_name(CString::from(DEFAULT_SOURCE))) {
        Ok(info) => Ok(Source {
            client: server,
            info,
        }),
        Err(ClientError::ServerError(PulseError::NoEntity)) => Err(RecorderError::NoMicrophone),
        Err(error) => Err(error.into()),
    }
}

/// The microphone with this id, or else this name.
pub(crate) fn find(server: Client, wanted: &str) -> Result<Source, RecorderError> {
    let mut sources = block_on(server.list_sources())?;
    let at = sources
        .iter()
        .position(|info| id_of(info) == wanted)
        .or_else(|| sources.iter().position(|info| name_of(info) == wanted))
        .ok_or_else(|| RecorderError::DeviceMissing {
            wanted: wanted.to_owned(),
        })?;
    Ok(Source {
        client: server,
        info: sources.swap_remove(at),
    })
}

fn id_of(info: &SourceInfo) -> String {
    format!("{PREFIX}{}", info.name.to_string_lossy())
}

fn name_of(info: &SourceInfo) -> String {
    info.description
        .as_ref()
        .unwrap_or(&info.name)
        .to_string_lossy()
        .into_owned()
}

impl Source {
    pub(crate) fn id(&self) -> String {
        id_of(&self.info)
    }

    pub(crate) fn name(&self) -> String {
        name_of(&self.info)
    }

    /// The source's own rate, with one or two channels.
    pub(crate) fn format(&self) -> SoundFormat {
        SoundFormat {
            sample_rate: self.info.sample_spec.sample_rate,
            channels: kept_channels(self.info.sample_spec.channels.into()),
        }
    }

    /// Opens it.
    pub(crate) fn open(
        self,
        paused: Arc<AtomicBool>,
    ) -> Result<(OpenSource, Captured), RecorderError> {
        let format = self.format();
        let (mut taking, captured) = capture(format.sample_rate, format.channels, paused);
        let callback = move |bytes: &[u8]| taking.take_s16le(bytes);
        let stream = block_on(self.client.create_record_stream(self.params(), callback))?;
        Ok((
            OpenSource {
                source: self,
                _stream: stream,
            },
            captured,
        ))
    }

    fn params(&self) -> RecordStreamParams {
        let spec = &self.info.sample_spec;
        let channels = if spec.channels == 2 { 2 } else { 1 };
        let buffer = spec.sample_rate / BUFFERS_PER_SECOND * u32::from(channels) * 2;
        RecordStreamParams {
            sample_spec: SampleSpec {
                format: SampleFormat::S16Le,
                channels,
                sample_rate: spec.sample_rate,
            },
            // The source's own positions, so that the server does not mix two microphones.
            channel_map: if spec.channels <= 2 {
                self.info.channel_map
            } else {
                ChannelMap::mono()
            },
            source_index: Some(self.info.index),
            buffer_attr: BufferAttr {
                max_length: u32::MAX,
                fragment_size: buffer,
                ..BufferAttr::default()
            },
            flags: StreamFlags {
                adjust_latency: true,
                ..StreamFlags::default()
            },
            ..RecordStreamParams::default()
        }
    }
}

impl OpenSource {
    /// Leaves a mark if the microphone or the server is gone. The server moves a stream whose
    /// source goes to another source, without a word; so the source is asked for.
    pub(crate) fn look_after(&self, tap: &Tap) {
        match block_on(self.source.client.source_info(self.source.info.index)) {
            Ok(_) => {}
            Err(ClientError::ServerError(_)) => tap.vanished.store(true, Ordering::Release),
            Err(_) => tap.broken.store(true, Ordering::Release),
        }
    }
}
