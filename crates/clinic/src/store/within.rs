//! How far an actor reaches, as part of a `where`. What is out of reach is not selected at all: it costs what an
//! unknown id costs, and no code after the query can forget to look.

use sqlx::{QueryBuilder, Sqlite};

use crate::policy::Reach;

/// The sessions within reach; `session` is the name of the table or its alias.
pub(crate) fn push_sessions(query: &mut QueryBuilder<Sqlite>, session: &str, reach: Reach) {
    match reach {
        Reach::Own(id) => query
            .push(session)
            .push(".counselor_id = ")
            .push_bind(id.to_string()),
        Reach::Clinic(id) => query
            .push(session)
            .push(".clinic_id = ")
            .push_bind(id.to_string()),
        Reach::All => query.push("true"),
    };
}

/// What belongs to a session within reach; `row` is the name of the table, which has a `session_id`.
pub(crate) fn push_of_sessions(query: &mut QueryBuilder<Sqlite>, row: &str, reach: Reach) {
    query
        .push("exists (select 1 from session where session.id = ")
        .push(row)
        .push(".session_id and ");
    push_sessions(query, "session", reach);
    query.push(")");
}

/// What belongs to a clinic as a whole; `column` holds the clinic's id.
pub(crate) fn push_clinic(query: &mut QueryBuilder<Sqlite>, column: &str, reach: Reach) {
    match reach {
        Reach::Own(_) => query.push("false"),
        Reach::Clinic(id) => query.push(column).push(" = ").push_bind(id.to_string()),
        Reach::All => query.push("true"),
    };
}

/// The users within reach.
pub(crate) fn push_users(query: &mut QueryBuilder<Sqlite>, reach: Reach) {
    match reach {
        Reach::Own(id) => query.push("user.id = ").push_bind(id.to_string()),
        Reach::Clinic(id) => query.push("user.clinic_id = ").push_bind(id.to_string()),
        Reach::All => query.push("true"),
    };
}
