//! Tokens: JWT, HS256 and nothing else, signed with a key of this vault. A token names a user and a
//! generation; what the user is and may do is read afresh at every call.

use jiff::{Timestamp, ToSpan};
use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey, Header, Validation, decode, encode};
use serde::{Deserialize, Serialize};
use uuid::Uuid;
use vault::{Vault, VaultKey};

use super::{Actor, Clinic};
use crate::{domain::UserId, error::ClinicError, store};

/// Times in seconds since 1970.
#[derive(Debug, Serialize, Deserialize)]
struct Claims {
    /// The user.
    sub: Uuid,
    /// When it was made.
    iat: i64,
    /// When it ends.
    exp: i64,
    /// The vault.
    iss: Uuid,
    /// The user's generation when it was made; the user's sign-ins end by raising it.
    #[serde(rename = "gen")]
    generation: i64,
}

impl Clinic {
    /// Who is behind a token, as the database has the user now. [`ClinicError::VaultSealed`] before anything
    /// else can be known, [`ClinicError::Unauthenticated`] for every token that does not count.
    pub async fn actor(&self, token: &str) -> Result<Actor, ClinicError> {
        let open = self.open_vault()?;
        let claims = verify(&self.inner.vault, &open.key, token, self.now())?;
        let mut conn = open.db.read().await?;
        let user = store::user::signed_in(&mut conn, UserId(claims.sub), claims.generation).await?;
        user.map(Actor::of).ok_or(ClinicError::Unauthenticated)
    }
}

pub(super) fn issue(
    vault: &Vault,
    key: &VaultKey,
    user_id: UserId,
    generation: i64,
    now: Timestamp,
    minutes: u32,
) -> Result<String, ClinicError> {
    let ends = now
        .checked_add(i64::from(minutes).minutes())
        .map_err(ClinicError::internal)?;
    let claims = Claims {
        sub: user_id.0,
        iat: now.as_second(),
        exp: ends.as_second(),
        iss: vault.vault_id(),
        generation,
    };
    let key = EncodingKey::from_secret(key.tokens().bytes());
    encode(&Header::new(Algorithm::HS256), &claims, &key).map_err(ClinicError::internal)
}

fn verify(
    vault: &Vault,
    key: &VaultKey,
    token: &str,
    now: Timestamp,
) -> Result<Claims, ClinicError> {
    let mut rules = Validation::new(Algorithm::HS256);
    rules.set_required_spec_claims(&["exp", "sub", "iss"]);
    rules.set_issuer(&[vault.vault_id()]);
    // The end is held against our own clock below, without leeway.
    rules.validate_exp = false;
    let key = DecodingKey::from_secret(key.tokens().bytes());
    let claims = decode::<Claims>(token, &key, &rules)
        .map_err(|_| ClinicError::Unauthenticated)?
        .claims;
    if claims.exp <= now.as_second() {
        return Err(ClinicError::Unauthenticated);
    }
    Ok(claims)
}
