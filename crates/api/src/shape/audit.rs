//! The audit: ids and closed words.

use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::page_of;

/// Something that was read or done.
#[derive(Debug, Serialize, ToSchema)]
pub struct AuditEntry {
    /// Rising number.
    #[schema(example = 1207)]
    pub sequence: i64,
    /// When.
    #[schema(value_type = String, format = DateTime)]
    pub at: jiff::Timestamp,
    /// `user`, `worker` for what went on by itself, `nobody` for who was not signed in.
    #[schema(example = "user")]
    pub acting: &'static str,
    /// Who acted, or for whom the worker acted.
    pub user_id: Option<Uuid>,
    /// Name of that user as it is now.
    pub user_name: Option<String>,
    /// What was done: a noun and a verb.
    #[schema(example = "session.read")]
    pub action: String,
    /// To what it was done: mostly an id.
    pub resource_id: Option<String>,
}

impl From<clinic::domain::audit::AuditEntry> for AuditEntry {
    fn from(entry: clinic::domain::audit::AuditEntry) -> Self {
        Self {
            sequence: entry.sequence,
            at: entry.at,
            acting: entry.acting,
            user_id: entry.user_id.map(|id| id.0),
            user_name: entry.user_name,
            action: entry.action,
            resource_id: entry.resource_id,
        }
    }
}

page_of! {
    /// One page of the audit, newest first.
    AuditList, AuditEntry
}
