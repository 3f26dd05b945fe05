//! What was done, by whom. Entries hold ids, never words.

use jiff::Timestamp;

use super::UserId;

/// One entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AuditEntry {
    /// Rising number.
    pub sequence: i64,
    /// When.
    pub at: Timestamp,
    /// Who acted, or for whom the worker acted.
    pub user_id: Option<UserId>,
    /// The name that this user has now.
    pub user_name: Option<String>,
    /// `user`, `worker`, or `nobody`.
    pub acting: &'static str,
    /// For example `session.read`.
    pub action: String,
    /// Id of what it was done to.
    pub resource_id: Option<String>,
}
