//! Every operation of the document and who may do it: one line each, more where an operation asks for
//! different rights by what is sent. **A new route gets its line here**; `row.rs` says how to write one.

use super::row::{
    ADMINS, CLINIC, EVERYBODY, HOLDER_ALONE, HOLDERS, MANAGERS, READERS, Row,
    Thing::{Clinic, Customer, Job, Mask, Playbook, Recording, Session, User},
    open, row,
};

/// The table.
pub(crate) const ROWS: &[Row] = &[
    open("GET /health"),
    open("POST /setup")
        .json(r#"{"clinic": {"name": "C"}, "admin": {"name": "A", "email": "a$n@x.example", "password": "a long walk by the river"}}"#)
        .or(&[409]),
    open("POST /auth/login").form("username=a&password=b").or(&[401]),
    open("POST /auth/recover")
        .json(r#"{"recovery_code": "AAAA", "email": "a@x.example", "new_password": "a long walk by the river"}"#)
        .or(&[401]),
    row("GET /auth/me", EVERYBODY),
    row("POST /auth/test-token", EVERYBODY),
    row("POST /auth/logout", EVERYBODY),
    row("POST /vault/seal", ADMINS),
    row("POST /vault/recovery-code", ADMINS)
        .json(r#"{"password": "not the password at all"}"#)
        .or(&[401, 422, 429]),
    row("POST /auth/password", EVERYBODY)
        .json(r#"{"old_password": "not the password at all", "new_password": "a long walk by the river"}"#)
        .or(&[401, 422, 429]),
    row("POST /auth/refresh", EVERYBODY),
    row("POST /auth/logout-everywhere", EVERYBODY),
    row("GET /auth/sign-ins", EVERYBODY),
    row("POST /users/{id}/reset-password", ADMINS).of(User).or(&[403, 409, 422]),
    row("POST /users/{id}/sign-out", ADMINS).of(User).or(&[403]),
    row("POST /users/{id}/reactivate", ADMINS).of(User).or(&[403, 409, 422]),
    // People.
    row("GET /users/", READERS),
    row("POST /users/", ADMINS)
        .json(r#"{"email": "new$n@x.example", "name": "N", "password": "a long walk by the river", "role": "counselor", "clinic_id": "$clinic"}"#),
    row("GET /users/{id}", READERS).of(User),
    row("PUT /users/{id}", HOLDERS).seen_by(READERS).of(User).json(r#"{"name": "Renamed"}"#),
    row("PUT /users/{id}", ADMINS).own_too().of(User).json(r#"{"clinic_id": "$clinic"}"#),
    row("GET /clinics/", CLINIC),
    row("POST /clinics/", ADMINS).json(r#"{"name": "C"}"#),
    row("GET /clinics/{id}", CLINIC).of(Clinic),
    row("PUT /clinics/{id}", ADMINS).of(Clinic).json(r#"{"phone": "1"}"#),
    row("GET /customers/", CLINIC),
    row("GET /customers/", CLINIC).query("?search=kei"),
    row("POST /customers/", CLINIC).json(r#"{"name": "Kei", "clinic_id": "$clinic"}"#),
    row("GET /customers/{id}", CLINIC).of(Customer),
    row("PUT /customers/{id}", CLINIC).of(Customer).json(r#"{"phone": "1"}"#),
    row("GET /customers/{id}/consents", CLINIC).of(Customer),
    row("POST /customers/{id}/consents", CLINIC)
        .of(Customer)
        .json(r#"{"purpose": "recording", "given": true, "wording": "1"}"#),
    // Sessions and what grows from them.
    row("POST /samples/", EVERYBODY)
        .json(r#"{"customer_name": "Sample", "session_date": "2026-11-24"}"#)
        .or(&[422]),
    // Nobody's session here is a sample.
    row("DELETE /samples/{id}", HOLDER_ALONE).seen_by(READERS).of(Session).or(&[404]),
    row("GET /sessions/", READERS),
    row("GET /sessions/", READERS).query("?customer_id=$customer&counselor_id=$user"),
    row("POST /sessions/", EVERYBODY)
        .json(r#"{"customer_id": "$customer", "counselor_id": "$user", "session_date": "2026-11-24"}"#),
    row("GET /sessions/{id}", READERS).of(Session),
    row("PUT /sessions/{id}", READERS).of(Session).json(r#"{"outcome": "undecided"}"#),
    row("PUT /sessions/{id}", HOLDERS)
        .seen_by(READERS)
        .of(Session)
        .json(r#"{"session_date": "2026-11-25", "language": "en"}"#),
    row("PUT /sessions/{id}", HOLDER_ALONE)
        .seen_by(READERS)
        .of(Session)
        .json(r#"{"status": "completed"}"#),
    row("POST /sessions/{id}/upload-recording", HOLDERS)
        .seen_by(READERS)
        .of(Session)
        .file()
        .or(&[409]),
    row("GET /sessions/{id}/recordings", READERS).of(Session),
    row("GET /recordings/{id}/audio", READERS).of(Recording),
    row("POST /recordings/{id}/ticket", READERS).of(Recording),
    row("GET /recordings/{id}/samples", READERS).of(Recording).query("?from=0&count=4"),
    row("GET /recordings/{id}/peaks", READERS).of(Recording),
    row("GET /sessions/{id}/transcript", READERS).of(Session),
    row("GET /sessions/{id}/transcript/versions", READERS).of(Session),
    row("POST /sessions/{id}/transcript/swap-speakers", HOLDER_ALONE)
        .seen_by(READERS)
        .of(Session),
    row("POST /sessions/{id}/transcript/restore", HOLDER_ALONE)
        .seen_by(READERS)
        .of(Session)
        .json(r#"{"version": 1, "newest_version": 1}"#)
        .or(&[409, 422]),
    row("GET /sessions/{id}/transcript/compare", READERS)
        .of(Session)
        .query("?from=1&to=1"),
    row("GET /sessions/{id}/transcript/export", READERS)
        .of(Session)
        .query("?format=txt")
        .or(&[422]),
    row("GET /sessions/{id}/speakers", READERS).of(Session),
    row("PUT /sessions/{id}/speakers", HOLDER_ALONE)
        .seen_by(READERS)
        .of(Session)
        .json(r#"{"items": []}"#)
        .or(&[422]),
    row("POST /sessions/{id}/transcript/draft/edits", HOLDER_ALONE)
        .seen_by(READERS)
        .of(Session)
        .json(r#"{"of_version": 1, "revision": 0, "edit": {"kind": "words", "segment": 0, "text": "Hello."}}"#)
        .or(&[409, 422]),
    row("GET /sessions/{id}/transcript/draft", HOLDER_ALONE)
        .seen_by(READERS)
        .of(Session)
        .or(&[404]),
    row("POST /sessions/{id}/transcript/draft/undo", HOLDER_ALONE)
        .seen_by(READERS)
        .of(Session)
        .json(r#"{"revision": 1}"#)
        .or(&[404, 409, 422]),
    row("POST /sessions/{id}/transcript/draft/redo", HOLDER_ALONE)
        .seen_by(READERS)
        .of(Session)
        .json(r#"{"revision": 1}"#)
        .or(&[404, 409, 422]),
    row("POST /sessions/{id}/transcript/draft/save", HOLDER_ALONE)
        .seen_by(READERS)
        .of(Session)
        .json(r#"{"revision": 1, "newest_version": 1}"#)
        .or(&[404, 409, 422]),
    row("DELETE /sessions/{id}/transcript/draft", HOLDER_ALONE)
        .seen_by(READERS)
        .of(Session)
        .query("?revision=1")
        .or(&[404, 409, 422]),
    row("POST /analysis/{id}/transcribe", HOLDERS).seen_by(READERS).of(Session),
    row("POST /analysis/{id}/analyze", HOLDERS).seen_by(READERS).of(Session),
    row("GET /analysis/{id}/analysis", READERS).of(Session),
    row("GET /analysis/accuracy", EVERYBODY),
    row("GET /analysis/{id}/corrections", READERS).of(Session),
    row("POST /analysis/{id}/corrections", HOLDER_ALONE)
        .seen_by(READERS)
        .of(Session)
        .json(r#"{"kind": "outcome", "outcome": "declined"}"#)
        .or(&[400, 422]),
    // Nobody has corrected anything here: there is none to find.
    row("DELETE /corrections/{id}", EVERYBODY)
        .fill("{id}", "01890000-0000-7000-8000-000000000000")
        .or(&[404]),
    row("POST /sessions/{id}/masks", HOLDER_ALONE)
        .seen_by(READERS)
        .of(Session),
    row("POST /masks/{id}/unmask", HOLDER_ALONE)
        .seen_by(READERS)
        .of(Mask)
        .json(r#"{"text": "[PERSON-1]"}"#),
    row("GET /jobs", READERS),
    row("GET /jobs", READERS).query("?session_id=$session"),
    row("GET /jobs/{id}", READERS).of(Job),
    row("POST /jobs/{id}/retry", HOLDERS).seen_by(READERS).of(Job).or(&[409]),
    row("POST /jobs/{id}/pause", HOLDERS)
        .seen_by(READERS)
        .of(Job)
        .or(&[409]),
    row("POST /jobs/{id}/resume", HOLDERS)
        .seen_by(READERS)
        .of(Job)
        .or(&[409]),
    row("POST /jobs/{id}/cancel", HOLDERS).seen_by(READERS).of(Job).or(&[409]),
    row("GET /reports/clinic", READERS).query("?from=2026-11-01&to=2026-11-30"),
    row("GET /reports/clinic", READERS)
        .query("?from=2026-11-01&to=2026-11-30&clinic_id=$clinic&counselor_id=$user"),
    row("GET /reports/clinic/sessions", READERS)
        .query("?from=2026-11-01&to=2026-11-30&clinic_id=$clinic&counselor_id=$user"),
    row("GET /reports/clinic/export", READERS).query(
        "?from=2026-11-01&to=2026-11-30&clinic_id=$clinic&counselor_id=$user&format=csv&language=en",
    ),
    row("GET /playbooks", EVERYBODY),
    row("GET /playbooks/own", CLINIC),
    row("POST /playbooks/own", MANAGERS)
        .json(r#"{"clinic_id": "$clinic", "from": {"id": "consultation", "language": "en"}}"#)
        .or(&[409, 422]),
    row("GET /playbooks/own/{id}", CLINIC).of(Playbook),
    row("PUT /playbooks/own/{id}", MANAGERS)
        .of(Playbook)
        .json(r#"{"revision": 1, "text": "schema = 1"}"#)
        .or(&[409, 422]),
    row("POST /playbooks/validate", MANAGERS).json(r#"{"text": "schema = 1"}"#),
    row("POST /playbooks/own/{id}/preview", MANAGERS)
        .of(Playbook)
        .json(r#"{"session_id": "$session"}"#)
        .or(&[409, 422]),
    row("POST /playbooks/own/{id}/publish", MANAGERS)
        .of(Playbook)
        .json(r#"{"revision": 1}"#)
        .or(&[409, 422]),
    row("POST /playbooks/own/{id}/analyze-again", MANAGERS)
        .of(Playbook)
        .or(&[404, 409]),
    // Settings.
    row("GET /settings", EVERYBODY),
    row("PUT /settings", ADMINS).json(r#"{"sign_in": {"idle_minutes": 30}}"#),
    row("GET /clinics/{id}/settings", CLINIC).of(Clinic),
    row("PUT /clinics/{id}/settings", ADMINS).of(Clinic).json(r#"{"talk": {"language": "ja"}}"#),
    // Speech: the models of the PC, and the own voice.
    row("GET /models", ADMINS),
    row("POST /models", ADMINS).file().or(&[404, 422]),
    row("DELETE /models/{id}", ADMINS).fill("{id}", "base").or(&[404]),
    row("POST /models/{id}/fetch", ADMINS).fill("{id}", "base").or(&[404]),
    row("POST /models/{id}/cancel", ADMINS).fill("{id}", "base").or(&[404]),
    row("GET /accuracy", EVERYBODY),
    row("GET /voice", EVERYBODY),
    row("PUT /voice", EVERYBODY),
    row("DELETE /voice", EVERYBODY),
    // Finding, and looking after the PC.
    row("GET /search", READERS).query("?q=secret&customer_id=$customer&counselor_id=$user"),
    row("GET /search", READERS).query("?q=pain"),
    row("GET /jobs/events", READERS),
    row("GET /audit", ADMINS).query("?user_id=$user&resource_id=$session"),
    row("GET /diagnostics", ADMINS),
    row("GET /diagnostics/support-file", ADMINS),
];
