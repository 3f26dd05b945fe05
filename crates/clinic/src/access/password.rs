//! Passwords that are set: held against the rules that count now, and put into the user's slot.

use std::sync::Arc;

use sqlx::SqliteConnection;

use super::{Clinic, OpenVault};
use crate::{
    domain::user::{Email, Password, User},
    error::ClinicError,
    settings::PcSettings,
    store,
};

/// Holds a new password of a user against the rules that count now.
pub(crate) async fn check(
    conn: &mut SqliteConnection,
    settings: &PcSettings,
    password: &Password,
    user: &User,
) -> Result<(), ClinicError> {
    let clinic = match user.clinic_id {
        Some(id) => store::clinic::get(conn, id).await?,
        None => None,
    };
    let clinic_name = clinic.as_ref().map_or("", |clinic| clinic.name.as_str());
    let about = [user.name.as_str(), user.email.as_str(), clinic_name];
    Ok(password.check(least(settings), &about)?)
}

/// Least number of characters that counts now.
pub(crate) fn least(settings: &PcSettings) -> usize {
    usize::try_from(settings.sign_in.min_password_chars).unwrap_or(usize::MAX)
}

impl Clinic {
    /// Gives a user a slot, or changes the password of the one there is.
    pub(crate) async fn set_password(
        &self,
        open: &Arc<OpenVault>,
        email: Email,
        password: Password,
    ) -> Result<(), ClinicError> {
        let open = Arc::clone(open);
        let cost = self.inner.settings.cost;
        self.derive(move |vault| vault.set_slot(&open.key, email.as_str(), password.expose(), cost))
            .await
    }
}
