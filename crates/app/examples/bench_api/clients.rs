//! Clients that keep their connection and ask as fast as they are answered.

use std::time::{Duration, Instant};

use anyhow::{Context, bail, ensure};
use serde_json::Value;
use tokio::{
    io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader},
    net::TcpStream,
    task::JoinSet,
};

/// What is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum What {
    List,
    Get,
    Search,
    Create,
    SignIn,
}

pub(crate) const ALL: &[What] = &[
    What::List,
    What::Get,
    What::Search,
    What::Create,
    What::SignIn,
];

impl What {
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::List => "list 20",
            Self::Get => "get one",
            Self::Search => "search",
            Self::Create => "create",
            Self::SignIn => "sign in",
        }
    }
}

/// How long each answer took, and how long all of them together.
pub(crate) struct Figures {
    sorted: Vec<Duration>,
    whole: Duration,
}

impl Figures {
    pub(crate) fn new(mut times: Vec<Duration>, whole: Duration) -> Self {
        times.sort_unstable();
        Self {
            sorted: times,
            whole,
        }
    }

    pub(crate) fn per_second(&self) -> f64 {
        self.sorted.len() as f64 / self.whole.as_secs_f64()
    }

    /// The time within which that share of answers came.
    pub(crate) fn milliseconds(&self, share: f64) -> f64 {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "an index within the list"
        )]
        let at = (self.sorted.len().saturating_sub(1) as f64 * share).round() as usize;
        self.sorted
            .get(at)
            .map_or(f64::NAN, |time| time.as_secs_f64() * 1e3)
    }
}

/// A server of the contract, somebody who is signed in there, and things to ask for.
#[derive(Clone)]
pub(crate) struct Target {
    host: String,
    token: String,
    login: String,
    session: String,
    customer: String,
}

impl Target {
    /// Signs in and finds a session and a customer.
    pub(crate) async fn at(url: &str, user: &str, password: &str) -> anyhow::Result<Self> {
        let host = url
            .trim_end_matches('/')
            .strip_prefix("http://")
            .context("an address begins with http://")?;
        ensure!(
            host.starts_with("127.0.0.1:") || host.starts_with("localhost:"),
            "load is made on this PC alone"
        );
        let form = |text: &str| {
            text.replace('%', "%25")
                .replace('@', "%40")
                .replace('&', "%26")
                .replace('+', "%2B")
                .replace(' ', "+")
        };
        let mut target = Self {
            host: host.to_owned(),
            token: String::new(),
            login: format!("username={}&password={}", form(user), form(password)),
            session: String::new(),
            customer: String::new(),
        };
        let mut line = Line::open(&target).await?;
        let answer: Value = serde_json::from_slice(&line.ask(&target, What::SignIn).await?)?;
        target.token = text(&answer["access_token"])?;
        let listed: Value = serde_json::from_slice(&line.ask(&target, What::List).await?)?;
        let first = listed["items"].get(0).context("the server has a session")?;
        target.session = text(&first["id"])?;
        target.customer = text(&first["customer_id"])?;
        Ok(target)
    }

    fn request(&self, what: What) -> String {
        let (method, path, kind, body) = match what {
            What::List => ("GET", "/sessions/?limit=20".to_owned(), "", String::new()),
            What::Get => (
                "GET",
                format!("/sessions/{}", self.session),
                "",
                String::new(),
            ),
            What::Search => (
                "GET",
                "/search?q=implant&limit=20".to_owned(),
                "",
                String::new(),
            ),
            What::Create => (
                "POST",
                "/sessions/".to_owned(),
                "application/json",
                format!(
                    r#"{{"customer_id": "{}", "session_date": "2026-11-24", "notes": "By the bench."}}"#,
                    self.customer
                ),
            ),
            What::SignIn => (
                "POST",
                "/auth/login".to_owned(),
                "application/x-www-form-urlencoded",
                self.login.clone(),
            ),
        };
        let token = if what == What::SignIn {
            String::new()
        } else {
            format!("authorization: Bearer {}\r\n", self.token)
        };
        let kind = if kind.is_empty() {
            String::new()
        } else {
            format!("content-type: {kind}\r\ncontent-length: {}\r\n", body.len())
        };
        format!(
            "{method} /api/v1{path} HTTP/1.1\r\nhost: {}\r\n{token}{kind}\r\n{body}",
            self.host
        )
    }
}

fn text(value: &Value) -> anyhow::Result<String> {
    Ok(value
        .as_str()
        .context("the answer has the field")?
        .to_owned())
}

/// Asks over so many connections for so long.
pub(crate) async fn load(
    target: &Target,
    what: What,
    connections: usize,
    time: Duration,
) -> anyhow::Result<Figures> {
    let mut clients = JoinSet::new();
    let begun = Instant::now();
    for _ in 0..connections {
        let target = target.clone();
        clients.spawn(async move {
            let mut line = Line::open(&target).await?;
            let mut times = Vec::new();
            while begun.elapsed() < time {
                let one = Instant::now();
                line.ask(&target, what).await?;
                times.push(one.elapsed());
            }
            anyhow::Ok(times)
        });
    }
    let mut times = Vec::new();
    while let Some(client) = clients.join_next().await {
        times.extend(client??);
    }
    Ok(Figures::new(times, begun.elapsed()))
}

/// One connection.
struct Line(BufReader<TcpStream>);

impl Line {
    async fn open(target: &Target) -> anyhow::Result<Self> {
        let stream = TcpStream::connect(&target.host).await?;
        stream.set_nodelay(true)?;
        Ok(Self(BufReader::new(stream)))
    }

    /// Sends one request and reads its answer; anything but success is an error.
    async fn ask(&mut self, target: &Target, what: What) -> anyhow::Result<Vec<u8>> {
        self.0.write_all(target.request(what).as_bytes()).await?;
        let (mut status, mut length, mut chunked) = (0_u16, 0_usize, false);
        let mut line = String::new();
        loop {
            line.clear();
            ensure!(self.0.read_line(&mut line).await? > 0, "the server hung up");
            let head = line.trim_end().to_ascii_lowercase();
            if head.is_empty() {
                break;
            }
            if let Some(rest) = head.strip_prefix("http/1.1 ") {
                status = rest.get(..3).unwrap_or_default().parse()?;
            } else if let Some(rest) = head.strip_prefix("content-length:") {
                length = rest.trim().parse()?;
            }
            chunked |= head == "transfer-encoding: chunked";
        }
        let body = if chunked {
            self.chunks().await?
        } else {
            let mut body = vec![0; length];
            self.0.read_exact(&mut body).await?;
            body
        };
        if !(200..300).contains(&status) {
            bail!(
                "{} answered {status}: {}",
                what.name(),
                String::from_utf8_lossy(&body)
            );
        }
        Ok(body)
    }

    async fn chunks(&mut self) -> anyhow::Result<Vec<u8>> {
        let (mut whole, mut line) = (Vec::new(), String::new());
        loop {
            line.clear();
            self.0.read_line(&mut line).await?;
            let size = usize::from_str_radix(line.trim(), 16)?;
            let mut piece = vec![0; size + 2];
            self.0.read_exact(&mut piece).await?;
            if size == 0 {
                return Ok(whole);
            }
            whole.extend(&piece[..size]);
        }
    }
}
