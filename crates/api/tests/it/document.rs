//! The document is what the handlers say, and the committed copy is that document.

use std::{env, fs, path::Path};

#[test]
fn the_committed_document_is_current() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("openapi.json");
    let current = format!("{}\n", api::openapi_json());
    if env::var_os("SOTTO_UPDATE").is_some() {
        fs::write(&path, &current).unwrap();
    }
    let committed = fs::read_to_string(&path).unwrap_or_default();
    assert!(committed == current, "openapi.json is stale: run SOTTO_UPDATE=1 cargo test -p api");
}
