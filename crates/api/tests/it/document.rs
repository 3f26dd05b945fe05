//! The document is what the handlers say, the committed copy is that document, and every operation in it
//! asks who is there.

use std::{collections::BTreeSet, env, fs, path::Path};

use serde_json::Value;

use crate::support::{Ask, TestClinic};

#[test]
fn the_committed_document_is_current() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("openapi.json");
    let current = format!("{}\n", api::openapi_json());
    if env::var_os("SOTTO_UPDATE").is_some() {
        fs::write(&path, &current).unwrap();
    }
    let committed = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        committed == current,
        "openapi.json is stale: run SOTTO_UPDATE=1 cargo test -p api"
    );
}

/// Method, path after the prefix with an id in it, and whether a token is needed.
pub(crate) fn operations() -> Vec<(String, String, bool)> {
    let document: Value = serde_json::from_str(api::openapi_json()).unwrap();
    let mut found = Vec::new();
    for (path, item) in document["paths"].as_object().unwrap() {
        let path = path.strip_prefix(api::PREFIX).unwrap();
        for (method, operation) in item.as_object().unwrap() {
            let open = operation["security"] == serde_json::json!([{}]);
            found.push((method.to_uppercase(), path.to_owned(), !open));
        }
    }
    assert!(found.len() > 30, "the document is broken");
    found
}

fn with_id(path: &str) -> String {
    path.replace("{id}", "01890000-0000-7000-8000-000000000000")
}

#[test]
fn names_are_unique_and_every_schema_has_words() {
    let document: Value = serde_json::from_str(api::openapi_json()).unwrap();
    let paths = document["paths"].as_object().unwrap();
    let names: Vec<&str> = paths
        .values()
        .flat_map(|item| item.as_object().unwrap().values())
        .map(|operation| operation["operationId"].as_str().unwrap())
        .collect();
    assert_eq!(
        names.iter().collect::<BTreeSet<_>>().len(),
        names.len(),
        "{names:?}"
    );
    for (name, schema) in document["components"]["schemas"].as_object().unwrap() {
        assert!(schema["description"].is_string(), "{name} is not described");
    }
}

#[test]
fn only_the_way_in_works_without_a_token() {
    let open: BTreeSet<String> = operations()
        .into_iter()
        .filter(|(_, _, needs_token)| !needs_token)
        .map(|(_, path, _)| path)
        .collect();
    let way_in = ["/auth/login", "/auth/recover", "/health", "/setup"];
    assert_eq!(open, way_in.map(str::to_owned).into());
}

#[tokio::test]
async fn a_stranger_gets_401_everywhere_before_anything_else_is_looked_at() {
    let clinic = TestClinic::new().await;
    for (method, path, needs_token) in operations() {
        if !needs_token {
            continue;
        }
        for request in [
            Ask::new(&method, &with_id(&path)),
            Ask::new(&method, &with_id(&path)).by("not.a.token"),
            Ask::new(&method, &with_id(&path)).header("authorization", "Basic YTpi"),
            Ask::new(&method, &with_id(&path)).body("application/json", b"{"),
        ] {
            clinic.ask(request).await.is_problem(401, "unauthenticated");
        }
    }
}

#[tokio::test]
async fn a_sealed_vault_says_so_everywhere_but_at_the_way_in() {
    let clinic = TestClinic::new().await;
    let token = clinic.token(crate::support::ADMIN).await;
    assert_eq!(
        clinic.ask(Ask::post("/vault/seal").by(&token)).await.status,
        204
    );
    for (method, path, needs_token) in operations() {
        if needs_token {
            let answer = clinic
                .ask(Ask::new(&method, &with_id(&path)).by(&token))
                .await;
            answer.is_problem(401, "vault_sealed");
        }
    }
    let health = clinic.ask(Ask::get("/health")).await;
    assert_eq!(
        (health.status, &health.json()["vault"]),
        (200, &Value::from("sealed"))
    );
    let token = clinic.token(crate::support::ADMIN).await;
    assert_eq!(
        clinic.ask(Ask::get("/auth/me").by(&token)).await.status,
        200
    );
}
