//! The walls, held for every operation of the document: everybody of two clinics tries it on the own, on what
//! belongs to others of the clinic, on the other clinic's, and on what nobody has. `table.rs` says who may.

mod document;
mod row;
mod table;
mod timing;
mod world;

use serde_json::Value;

use crate::support::Answer;
use row::{Reach, Row, Sent};
use table::ROWS;
use world::{Person, Whose, World};

/// What was tried, for the note.
#[derive(Default)]
struct Tried {
    calls: usize,
    places: usize,
    hidden: usize,
}

#[tokio::test]
async fn everybody_tries_every_operation_on_everything() {
    let mut world = World::new().await;
    let mut tried = Tried::default();
    for row in ROWS {
        world.awake().await;
        for person in 0..world.people.len() {
            on_every_id(&world, row, &world.people[person], &mut tried).await;
            world.awake().await;
        }
    }
    let (rows, people) = (ROWS.len(), world.people.len());
    assert!(
        tried.hidden > 200,
        "hardly anything was hidden: {}",
        tried.hidden
    );
    say(&format!(
        "matrix: {rows} rows x {people} people x own, same clinic, other clinic, nobody's: {} calls, {} answers \
         compared byte by byte with that for an unknown id",
        tried.calls, tried.hidden
    ));
}

/// Tries one operation on what is the own, the clinic's, the other clinic's and nobody's.
async fn on_every_id(world: &World, row: &Row, person: &Person, tried: &mut Tried) {
    let whose: &[Whose] = if row.of.is_some() {
        &Whose::ALL
    } else {
        &[Whose::Own]
    };
    let mut unknown: Option<Answer> = None;
    // Nobody's first: it is what the hidden ones are held against.
    for &whose in whose.iter().rev() {
        let what = format!("{}{} on {whose:?}", row.operation, row.written());
        let request = world.request(row, person, whose, &[]);
        let answer = world.ask(&what, person, request).await;
        tried.calls += 1;
        check(row, person, whose, &what, &answer);
        match (&unknown, answer.status) {
            (Some(unknown), 404) => {
                assert_same(&what, person, unknown, &answer);
                tried.hidden += 1;
            }
            (None, _) => unknown = Some(answer),
            _ => {}
        }
    }
}

/// Holds an answer against the table.
fn check(row: &Row, person: &Person, whose: Whose, what: &str, answer: &Answer) {
    let (may, sees) = (row.may[person.role], row.sees[person.role]);
    let here = format!("{what} by {}: {}", person.email, answer.text());
    let allowed = (200..300).contains(&answer.status) || row.also.contains(&answer.status);
    if row.own_too && whose == Whose::Own {
        assert!(
            allowed,
            "should be allowed to himself: {} {here}",
            answer.status
        );
    } else if may == Reach::Never {
        assert_eq!(answer.status, 403, "should be forbidden by role: {here}");
    } else if row.of.is_none() || whose.is_within(may) {
        assert!(allowed, "should be allowed: {} {here}", answer.status);
    } else if whose.is_within(sees) {
        assert_eq!(answer.status, 403, "is seen but not to be done: {here}");
    } else {
        assert_eq!(
            answer.status, 404,
            "should look as if it were not there: {here}"
        );
        answer.is_problem(404, "not_found");
    }
}

/// Two answers that nobody can tell apart.
fn assert_same(what: &str, person: &Person, unknown: &Answer, hidden: &Answer) {
    assert_eq!(
        (unknown.status, unknown.text(), &unknown.headers),
        (hidden.status, hidden.text(), &hidden.headers),
        "{what} by {}: an id out of reach is told from an unknown one",
        person.email
    );
}

#[tokio::test]
async fn an_id_in_a_body_or_a_filter_reaches_no_further() {
    let mut world = World::new().await;
    let mut tried = Tried::default();
    for row in ROWS.iter().filter(|row| row.may[0] != Reach::Never) {
        for thing in row.names() {
            world.awake().await;
            for person in world.people.iter().filter(|person| person.role < 2) {
                let by = |whose| world.request(row, person, Whose::Own, &[(thing, whose)]);
                let what = format!("{} with another's {}", row.operation, thing.word());
                let unknown = world.ask(&what, person, by(Whose::Nobodys)).await;
                let hidden = world.ask(&what, person, by(Whose::OtherClinic)).await;
                world.ask(&what, person, by(Whose::SameClinic)).await;
                tried.places += 3;
                assert_same(&what, person, &unknown, &hidden);
                if !row.operation.starts_with("GET") {
                    assert!(
                        (400..500).contains(&hidden.status),
                        "{what}: {}",
                        hidden.text()
                    );
                }
            }
        }
    }
    assert!(tried.places > 50, "only {} places were tried", tried.places);
    say(&format!(
        "matrix: {} ids in bodies and filters",
        tried.places
    ));
}

/// What somebody might hope to set.
const HOPED_FOR: &[&str] = &[
    "id",
    "role",
    "clinic_id",
    "counselor_id",
    "customer_id",
    "status",
    "is_active",
    "created_at",
    "updated_at",
    "duration",
    "transcript",
    "analysis",
    "requested_by",
    "recorded_by",
    "version",
    "attempts",
    "state",
    "token_generation",
    "must_change_password",
    "is_admin",
    "scope",
    "__proto__",
];

#[tokio::test]
async fn fields_that_are_not_in_the_document_are_refused() {
    let mut world = World::new().await;
    let mut tried = 0;
    for row in ROWS {
        let Sent::Json(body) = row.sent else { continue };
        world.awake().await;
        let known = document::body_fields(row.operation);
        let person = world
            .people
            .iter()
            .find(|person| row.may[person.role] != Reach::Never)
            .unwrap();
        for field in HOPED_FOR
            .iter()
            .filter(|field| !known.iter().any(|known| known == *field))
        {
            let mut more: Value = serde_json::from_str(body).unwrap();
            more[*field] = "admin".into();
            let more = world.filled(&more.to_string(), person, &[]);
            let request = world.request(row, person, Whose::Own, &[]);
            let answer = world
                .here
                .ask(request.body("application/json", more.as_bytes()))
                .await;
            let problem = answer.is_problem(422, "invalid");
            // A body of several forms is read as a whole, so that it is what is not valid.
            let named = problem["field"] == *field || problem["field"] == "body";
            assert!(named, "{} takes {field}: {problem}", row.operation);
            tried += 1;
        }
    }
    assert!(tried > 200, "only {tried} were tried");
    say(&format!("matrix: {tried} fields that nobody may set"));
}

#[test]
fn every_operation_has_its_row() {
    let missing: Vec<String> = document::operations()
        .into_iter()
        .filter(|operation| !ROWS.iter().any(|row| row.operation == *operation))
        .collect();
    assert!(
        missing.is_empty(),
        "these operations have no row: {missing:#?}\nAdd one line each to crates/api/tests/it/matrix/table.rs \
         that says who may do it, for example\n    row(\"{}\", READERS).of(Session),\n(crates/api/README.md, \
         \"A new route\", has the words)",
        missing[0]
    );
    let known = document::operations();
    let gone: Vec<&str> = ROWS
        .iter()
        .map(|row| row.operation)
        .filter(|row| !known.iter().any(|known| known == row))
        .collect();
    assert!(
        gone.is_empty(),
        "these rows have no operation any more: {gone:?}"
    );
}

#[test]
fn every_place_for_an_id_is_tried() {
    for (operation, field) in document::places_for_ids() {
        let named = |row: &&Row| row.operation == operation && row.written().contains(&field);
        let row = ROWS.iter().find(named);
        let tried = row.is_some_and(|row| row.names().next().is_some());
        assert!(
            tried,
            "{operation} takes an id as `{field}`: let a row of crates/api/tests/it/matrix/table.rs send it, \
             for example `.query(\"?{field}=$customer\")` or `.json(...)`"
        );
    }
}

#[expect(clippy::print_stderr, reason = "the figures of the note")]
fn say(words: &str) {
    eprintln!("{words}");
}

fn text_of(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}
