//! The api over sockets at three sizes of the vault, beside the bare prepared statements on the same file, and beside
//! another server of the contract where one is named.

use super::{Row, example, number};

/// Measures list, get, search, create and sign-in. Sign-in name and password at the peer come from
/// `SOTTO_PEER_USER` and `SOTTO_PEER_PASSWORD`.
pub fn measure(peer: Option<&str>) -> anyhow::Result<Vec<Row>> {
    let set = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
    let mut arguments = Vec::new();
    for (flag, value) in [
        ("--peer", peer.map(str::to_owned)),
        ("--peer-user", set("SOTTO_PEER_USER")),
        ("--peer-password", set("SOTTO_PEER_PASSWORD")),
        ("--sessions", set("SOTTO_BENCH_SESSIONS")),
        ("--seconds", set("SOTTO_BENCH_SECONDS")),
    ] {
        if let Some(value) = value {
            arguments.extend([flag.to_owned(), value]);
        }
    }
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let mut rows = Vec::new();
    for line in &example("app", "bench_api", &arguments)? {
        let what = line["what"].as_str().unwrap_or_default();
        let row = |what: &str, unit, beside, ours: &str, theirs: &str| {
            anyhow::Ok(Row {
                group: "api",
                what: what.to_owned(),
                value: number(&line["ours"], ours)?,
                unit,
                beside,
                reference: number(&line[theirs], ours)?,
            })
        };
        let limit = if what.starts_with("sign in") {
            "argon2id alone"
        } else {
            "bare prepared statement"
        };
        rows.push(row(what, "/s", limit, "per_second", "bare")?);
        rows.push(row(&format!("{what}, p50"), "ms", limit, "p50_ms", "bare")?);
        rows.push(row(&format!("{what}, p99"), "ms", limit, "p99_ms", "bare")?);
        if line["peer"].is_object() {
            rows.push(row(what, "/s", "peer", "per_second", "peer")?);
            rows.push(row(
                &format!("{what}, p99"),
                "ms",
                "peer",
                "p99_ms",
                "peer",
            )?);
        }
    }
    Ok(rows)
}
