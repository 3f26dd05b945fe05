//! The limit: the statements alone, prepared once, on one connection to the same file, each with its rows written as JSON
//! by nobody. A sign-in has no statement beside it; it is what argon2id costs.

use std::{
    path::Path,
    time::{Duration, Instant},
};

use anyhow::ensure;
use sqlx::{Connection, Row, SqliteConnection};

use crate::{
    clients::{Figures, What},
    seed::{self, EMAIL, PASSWORD, Seeded},
};

/// What the statements take.
pub(crate) struct Bare {
    list: Figures,
    get: Figures,
    search: Figures,
    create: Figures,
    sign_in: Figures,
}

impl Bare {
    pub(crate) const fn of(&self, what: What) -> &Figures {
        match what {
            What::List => &self.list,
            What::Get => &self.get,
            What::Search => &self.search,
            What::Create => &self.create,
            What::SignIn => &self.sign_in,
        }
    }
}

const JOINED: &str = "select s.*, c.name, c.phone, c.email, u.name, u.email, u.role from session s \
    cross join customer c on c.id = s.customer_id cross join user u on u.id = s.counselor_id";

/// Times the statements for so many seconds each.
pub(crate) async fn measure(folder: &Path, seeded: &Seeded, seconds: f64) -> anyhow::Result<Bare> {
    let time = Duration::from_secs_f64(seconds);
    let sign_in = derive(folder, time)?;
    let mut conn = seed::open(folder).await?;
    let list = format!("{JOINED} order by s.session_date desc, s.id desc limit 20");
    let list = read(&mut conn, list, None, time).await?;
    let one = format!("{JOINED} where s.id = ?");
    let get = read(&mut conn, one, Some(seeded.session.to_string()), time).await?;
    // What a search without an index of its own would have to do is no limit: the index is looked up, by its own words.
    let words = "select rowid from search_index where search_index match ? order by rowid limit 20"
        .to_owned();
    index_some(&mut conn).await?;
    let search = read(&mut conn, words, Some("implant".to_owned()), time).await?;
    let create = write(&mut conn, seeded, time).await?;
    conn.close().await?;
    Ok(Bare {
        list,
        get,
        search,
        create,
        sign_in,
    })
}

/// The index is filled by the program later; the statement needs something to find.
async fn index_some(conn: &mut SqliteConnection) -> anyhow::Result<()> {
    let mut tx = conn.begin().await?;
    for n in 1..=1000_i64 {
        sqlx::query("insert into search_index (rowid, scope, notes, talk, customer) values (?, 'c', 'implant', '', '')")
            .bind(n)
            .execute(&mut *tx)
            .await?;
    }
    tx.commit().await?;
    Ok(())
}

async fn read(
    conn: &mut SqliteConnection,
    statement: String,
    bound: Option<String>,
    time: Duration,
) -> anyhow::Result<Figures> {
    let statement: &str = &statement;
    let mut times = Vec::new();
    let begun = Instant::now();
    while begun.elapsed() < time {
        let one = Instant::now();
        let mut query = sqlx::query(sqlx::AssertSqlSafe(statement));
        if let Some(bound) = &bound {
            query = query.bind(bound);
        }
        let rows = query.fetch_all(&mut *conn).await?;
        // Every column is taken, as an answer would hold it.
        let columns: usize = rows.iter().map(Row::len).sum();
        ensure!(columns > 0, "the statement finds nothing");
        times.push(one.elapsed());
    }
    Ok(Figures::new(times, begun.elapsed()))
}

async fn write(
    conn: &mut SqliteConnection,
    seeded: &Seeded,
    time: Duration,
) -> anyhow::Result<Figures> {
    let mut times = Vec::new();
    let begun = Instant::now();
    while begun.elapsed() < time {
        let one = Instant::now();
        let mut tx = conn.begin_with("begin immediate").await?;
        seed::insert(&mut tx, seeded, times.len()).await?;
        tx.commit().await?;
        times.push(one.elapsed());
    }
    Ok(Figures::new(times, begun.elapsed()))
}

/// One derivation of a key after the other, as a sign-in needs one.
fn derive(folder: &Path, time: Duration) -> anyhow::Result<Figures> {
    let vault = vault::Vault::claim(folder)?;
    let mut times = Vec::new();
    let begun = Instant::now();
    while begun.elapsed() < time {
        let one = Instant::now();
        vault.unlock(EMAIL, PASSWORD)?;
        times.push(one.elapsed());
    }
    Ok(Figures::new(times, begun.elapsed()))
}
