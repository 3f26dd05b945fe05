//! Who holds a connection without asking, or asks two things at once in one.

use std::{
    io::{Read, Write},
    net::TcpStream,
    time::{Duration, Instant},
};

use crate::support::Served;

fn connect(served: &Served) -> TcpStream {
    let socket = TcpStream::connect(&served.host).unwrap();
    socket
        .set_read_timeout(Some(Duration::from_secs(40)))
        .unwrap();
    socket
}

#[test]
fn a_head_that_never_ends_is_cut_off_and_others_are_answered_meanwhile() {
    let folder = tempfile::tempdir().unwrap();
    let served = Served::start(&folder.path().join("vault"), &[]);
    let begun = Instant::now();
    let mut slow: Vec<TcpStream> = (0..30).map(|_| connect(&served)).collect();
    for socket in &mut slow {
        write!(
            socket,
            "GET /api/v1/health HTTP/1.1\r\nhost: {}\r\nx-slow: ",
            served.host
        )
        .unwrap();
    }
    assert_eq!(served.get("/health").status, 200);
    for mut socket in slow {
        let mut rest = Vec::new();
        // Reset counts as an end as well.
        let ended = socket
            .read_to_end(&mut rest)
            .map_or(true, |_| !rest.starts_with(b"HTTP/1.1 200"));
        assert!(ended, "{}", String::from_utf8_lossy(&rest));
    }
    assert!(
        begun.elapsed() < Duration::from_secs(35),
        "{:?}",
        begun.elapsed()
    );
    assert_eq!(served.get("/health").status, 200);
}

/// Sends bytes as they are and reads what comes until the server hangs up or says nothing for long.
fn said(served: &Served, bytes: &[u8]) -> String {
    let mut socket = connect(served);
    socket
        .set_read_timeout(Some(Duration::from_secs(3)))
        .unwrap();
    socket.write_all(bytes).unwrap();
    let (mut all, mut piece) = (Vec::new(), [0; 4096]);
    while let Ok(read @ 1..) = socket.read(&mut piece) {
        all.extend(&piece[..read]);
    }
    String::from_utf8_lossy(&all).into_owned()
}

#[test]
fn one_request_is_never_taken_for_two() {
    let folder = tempfile::tempdir().unwrap();
    let served = Served::start(&folder.path().join("vault"), &[]);
    let host = &served.host;
    let second = format!("GET /api/v1/openapi.json HTTP/1.1\r\nhost: {host}\r\n\r\n");
    for head in [
        format!("content-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n{second}"),
        format!(
            "content-length: 0\r\ncontent-length: {}\r\n\r\n{second}",
            second.len()
        ),
        format!("transfer-encoding: xchunked\r\n\r\n0\r\n\r\n{second}"),
        format!("content-length: -1\r\n\r\n{second}"),
        format!("content-length: 1e3\r\n\r\n{second}"),
    ] {
        let all = said(
            &served,
            format!("POST /api/v1/auth/login HTTP/1.1\r\nhost: {host}\r\n{head}").as_bytes(),
        );
        assert!(
            !all.contains("\"openapi\""),
            "{head}: the second request was answered: {}",
            &all[..200]
        );
    }
    for bytes in [
        &b"\x16\x03\x01\x02\x00\x01\x00"[..],
        b"GET / HTTP/9.9\r\n\r\n",
        b"\r\n\r\n\r\n",
        b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
    ] {
        let all = said(&served, bytes);
        assert!(!all.starts_with("HTTP/1.1 200"), "{all}");
    }
    let long = format!(
        "GET /api/v1/health HTTP/1.1\r\nhost: {host}\r\nx-long: {}\r\n\r\n",
        "a".repeat(100_000)
    );
    assert!(said(&served, long.as_bytes()).starts_with("HTTP/1.1 431"));
    assert_eq!(served.get("/health").status, 200);
}
