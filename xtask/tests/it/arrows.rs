//! Who may use whom, read from `cargo metadata`. `cargo deny` cannot see this: it looks at direct parents only.

use std::collections::{BTreeMap, BTreeSet};

use cargo_metadata::{DependencyKind, Metadata, MetadataCommand};

/// For each room, the rooms it may use in the product.
const ARROWS: &[(&str, &[&str])] = &[
    ("api", &["clinic"]),
    ("app", &["api", "clinic", "speech", "vault"]),
    ("clinic", &["vault"]),
    ("recorder", &["vault"]),
    ("sotto", &["api", "app", "clinic", "recorder", "vault"]),
    ("speech", &["clinic"]),
    ("vault", &[]),
    ("xtask", &[]),
];

/// For a library that shapes a room, the rooms that may name it.
const HELD_BY: &[(&str, &[&str])] = &[
    ("argon2", &["vault"]),
    ("axum", &["api", "app"]),
    ("chacha20poly1305", &["vault"]),
    ("cpal", &["recorder"]),
    ("jsonwebtoken", &["clinic"]),
    ("libsqlite3-sys", &["clinic"]),
    ("pulseaudio", &["recorder"]),
    ("rten", &["speech"]),
    ("rten-gemm", &["speech"]),
    ("sqlx", &["clinic"]),
    ("symphonia", &["speech"]),
    ("tauri", &["sotto"]),
];

fn metadata() -> Metadata {
    let manifest = concat!(env!("CARGO_MANIFEST_DIR"), "/../Cargo.toml");
    MetadataCommand::new()
        .manifest_path(manifest)
        .no_deps()
        .exec()
        .expect("cargo metadata")
}

/// Room -> what it depends on in the product (tests and build scripts may use more).
fn used(metadata: &Metadata) -> BTreeMap<String, BTreeSet<String>> {
    let product = |kind| kind == DependencyKind::Normal;
    metadata
        .workspace_packages()
        .into_iter()
        .map(|room| {
            let names = room
                .dependencies
                .iter()
                .filter(|d| product(d.kind))
                .map(|d| d.name.clone());
            (room.name.to_string(), names.collect())
        })
        .collect()
}

#[test]
fn rooms_use_only_the_rooms_their_arrows_allow() {
    let used = used(&metadata());
    let rooms: BTreeSet<&str> = ARROWS.iter().map(|(room, _)| *room).collect();
    let found: BTreeSet<&str> = used.keys().map(String::as_str).collect();
    assert_eq!(
        found, rooms,
        "a room without a row, or a row without a room"
    );
    for (room, allowed) in ARROWS {
        for other in used[*room]
            .iter()
            .filter(|name| rooms.contains(name.as_str()))
        {
            assert!(
                allowed.contains(&other.as_str()),
                "{room} must not use {other}"
            );
        }
    }
}

#[test]
fn libraries_stay_in_their_rooms() {
    let used = used(&metadata());
    for (library, holders) in HELD_BY {
        let users: BTreeSet<&str> = used
            .iter()
            .filter(|(_, names)| names.contains(*library))
            .map(|(room, _)| room.as_str())
            .collect();
        let allowed: BTreeSet<&str> = holders.iter().copied().collect();
        assert!(
            !users.is_empty(),
            "{library} is used by nobody: take its row out"
        );
        assert!(
            users.is_subset(&allowed),
            "{library} is used by {users:?}, allowed are {allowed:?}"
        );
    }
}

/// PostgreSQL and SQLite never meet in one room; nobody but the cloud talks to AWS. Both rooms come later.
#[test]
fn no_room_has_what_belongs_to_rooms_that_are_not_built() {
    for (room, names) in used(&metadata()) {
        for name in names {
            assert!(
                !name.starts_with("aws-") && !name.contains("postgres"),
                "{room} uses {name}"
            );
        }
    }
}

/// A library without a reason is one that nobody chose.
#[test]
fn every_library_has_its_reason() {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/../ARCHITECTURE.md");
    let told = std::fs::read_to_string(root).expect("ARCHITECTURE.md");
    let table: String = told.lines().filter(|line| line.starts_with('|')).collect();
    let named: BTreeSet<&str> = table
        .split(|c: char| !(c.is_alphanumeric() || c == '-' || c == '_'))
        .collect();
    let metadata = metadata();
    let rooms: BTreeSet<&str> = metadata
        .workspace_packages()
        .iter()
        .map(|room| room.name.as_str())
        .collect();
    let used = used(&metadata);
    let missing: BTreeSet<&str> = used
        .values()
        .flatten()
        .map(String::as_str)
        .filter(|name| !rooms.contains(name) && !named.contains(name))
        .collect();
    assert!(
        missing.is_empty(),
        "no reason in ARCHITECTURE.md: {missing:?}"
    );
}
