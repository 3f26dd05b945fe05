//! Tokens: JWT, HS256 and nothing else, signed with a key of this vault. A token names a user, a sign-in and
//! their generations; what the user is and may do is read afresh at every call.

use jiff::{SignedDuration, Timestamp};
use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey, Header, Validation, decode, encode};
use serde::{Deserialize, Serialize};
use uuid::Uuid;
use vault::{Vault, VaultKey};

use super::{Actor, Clinic, OpenVault};
use crate::{
    domain::{SignInId, UserId},
    error::ClinicError,
    settings::SignInSettings,
    store::{
        self,
        sign_in::{SignIn, Standing},
    },
};

/// How long the token before a refresh counts on: calls may be under way, and the answer may be lost.
const GRACE: SignedDuration = SignedDuration::from_secs(30);

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
    /// The sign-in.
    sid: Uuid,
    /// How often the sign-in was refreshed before.
    rot: i64,
    /// The user's generation when it was made; the user's sign-ins end by raising it.
    #[serde(rename = "gen")]
    generation: i64,
}

/// A sign-in that somebody proved by a signature.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Proof {
    pub(crate) sign_in: SignInId,
    pub(crate) user: UserId,
    pub(crate) generation: i64,
    pub(crate) rotation: i64,
}

/// How a call is made.
#[derive(Clone, Copy, Debug, Default)]
pub struct Call {
    /// A screen asks by itself: it keeps no sign-in alive.
    pub unattended: bool,
    /// It is one of those few that a user may make who has to choose a password first.
    pub newcomer: bool,
}

impl Clinic {
    /// Who is behind a token, as the database has the user now. [`ClinicError::VaultSealed`] before anything
    /// else can be known, [`ClinicError::Unauthenticated`] for every token that does not count, and
    /// [`ClinicError::PasswordChangeRequired`] where the user has to choose a password first.
    pub async fn actor(&self, token: &str) -> Result<Actor, ClinicError> {
        self.actor_for(token, Call::default()).await
    }

    /// The same for a call of some kind.
    pub async fn actor_for(&self, token: &str, call: Call) -> Result<Actor, ClinicError> {
        let open = self.open_vault()?;
        let now = self.now();
        let claims = verify(&self.inner.vault, &open.key, token, now)?;
        let proof = Proof {
            sign_in: SignInId(claims.sid),
            user: UserId(claims.sub),
            generation: claims.generation,
            rotation: claims.rot,
        };
        self.proved(proof, call).await
    }

    /// Who is behind a sign-in that was proved, as the database has the user now.
    pub(crate) async fn proved(&self, proof: Proof, call: Call) -> Result<Actor, ClinicError> {
        let (open, now) = (self.open_vault()?, self.now());
        let settings = open.pc();
        let Proof {
            sign_in,
            user,
            generation,
            rotation,
        } = proof;
        let mut conn = open.db.read().await?;
        let found = store::sign_in::standing(&mut conn, sign_in, user, generation).await?;
        drop(conn);
        let standing = found
            .filter(|found| goes_on(&found.sign_in, rotation, &settings.sign_in, now))
            .ok_or(ClinicError::Unauthenticated)?;
        self.check_use(&open, &standing, call, &settings.sign_in)
            .await?;
        if standing.must_change_password && !call.newcomer {
            return Err(ClinicError::PasswordChangeRequired);
        }
        Ok(Actor::of(standing.user, sign_in, rotation))
    }

    /// A sign-in that nobody used for too long ends for good.
    async fn check_use(
        &self,
        open: &OpenVault,
        standing: &Standing,
        call: Call,
        settings: &SignInSettings,
    ) -> Result<(), ClinicError> {
        let (id, now) = (standing.sign_in.id, self.now());
        let limit = SignedDuration::from_mins(i64::from(settings.inactive_minutes));
        let given = standing.sign_in.refreshed_at;
        let last = open.activity.last(id).map_or(given, |used| used.max(given));
        if now.duration_since(last) >= limit {
            let mut tx = open.db.write().await?;
            store::sign_in::end(&mut tx, id).await?;
            tx.commit().await?;
            open.activity.forget(id);
            return Err(ClinicError::Unauthenticated);
        }
        if !call.unattended {
            open.activity.saw(id, now, limit);
        }
        Ok(())
    }
}

/// Whether a sign-in still counts for a token of that rotation.
fn goes_on(sign_in: &SignIn, rotation: i64, settings: &SignInSettings, now: Timestamp) -> bool {
    let newest = rotation == sign_in.rotation;
    let before =
        rotation + 1 == sign_in.rotation && now.duration_since(sign_in.refreshed_at) < GRACE;
    (newest || before) && now < end_of(sign_in.started_at, settings)
}

/// When a sign-in ends however often it is refreshed.
pub(super) fn end_of(started_at: Timestamp, settings: &SignInSettings) -> Timestamp {
    let whole = SignedDuration::from_hours(i64::from(settings.sign_in_hours));
    started_at.saturating_add(whole).unwrap_or(Timestamp::MAX)
}

/// What a token is made of.
pub(super) struct Grant {
    pub(super) user_id: UserId,
    pub(super) generation: i64,
    pub(super) sign_in: SignInId,
    pub(super) rotation: i64,
    pub(super) started_at: Timestamp,
}

/// A token and the seconds until it ends.
pub(super) fn issue(
    vault: &Vault,
    key: &VaultKey,
    grant: &Grant,
    settings: &SignInSettings,
    now: Timestamp,
) -> Result<(String, u64), ClinicError> {
    let minutes = SignedDuration::from_mins(i64::from(settings.token_minutes));
    let ends = now
        .checked_add(minutes)
        .map_err(ClinicError::internal)?
        .min(end_of(grant.started_at, settings));
    let claims = Claims {
        sub: grant.user_id.0,
        iat: now.as_second(),
        exp: ends.as_second(),
        iss: vault.vault_id(),
        sid: grant.sign_in.0,
        rot: grant.rotation,
        generation: grant.generation,
    };
    let key = EncodingKey::from_secret(key.tokens().bytes());
    let token =
        encode(&Header::new(Algorithm::HS256), &claims, &key).map_err(ClinicError::internal)?;
    let seconds = u64::try_from(claims.exp - claims.iat).unwrap_or_default();
    Ok((token, seconds))
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
