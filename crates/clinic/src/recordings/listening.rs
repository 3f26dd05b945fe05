//! Tickets to hear one recording: what a browser's player is given instead of the sign-in's token, which does not
//! belong into an address. A ticket is good for one recording, for minutes, and ends with the sign-in it came from.

use jiff::ToSpan;
use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey, Header, Validation, decode, encode};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::begin;
use crate::{
    access::{Actor, Call, Clinic, Proof},
    domain::{RecordingId, SignInId, UserId},
    error::ClinicError,
    policy::Action,
    store,
};

/// Minutes for which a ticket is good.
pub const TICKET_MINUTES: u32 = 5;
/// What a ticket is for: a token that signs somebody in has no audience and is refused here, and a ticket there.
const AUDIENCE: &str = "sotto:sound";

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Claims {
    aud: String,
    iss: Uuid,
    sub: Uuid,
    exp: i64,
    sid: Uuid,
    rot: i64,
    #[serde(rename = "gen")]
    generation: i64,
    #[serde(rename = "rec")]
    recording: Uuid,
}

/// A ticket, and how long it is good.
#[derive(Clone, PartialEq, Eq)]
pub struct ListeningTicket {
    /// The ticket.
    pub ticket: String,
    /// Seconds until it ends.
    pub expires_in: u64,
}

impl std::fmt::Debug for ListeningTicket {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ListeningTicket").finish_non_exhaustive()
    }
}

impl Clinic {
    /// A ticket to hear a recording that the actor may hear.
    pub async fn listening_ticket(
        &self,
        actor: &Actor,
        id: RecordingId,
    ) -> Result<ListeningTicket, ClinicError> {
        let open = self.open_vault()?;
        let mut conn = open.db.read().await?;
        begin::reached(&mut conn, actor, Action::Listen, id).await?;
        let generation = store::user::token_generation(&mut conn, actor.id()).await?;
        drop(conn);
        let ends = self
            .now()
            .checked_add(i64::from(TICKET_MINUTES).minutes())
            .map_err(ClinicError::internal)?;
        let claims = Claims {
            aud: AUDIENCE.to_owned(),
            iss: self.inner.vault.vault_id(),
            sub: actor.id().0,
            exp: ends.as_second(),
            sid: actor.sign_in().0,
            rot: actor.rotation(),
            generation,
            recording: id.0,
        };
        let key = EncodingKey::from_secret(open.key.tokens().bytes());
        let ticket =
            encode(&Header::new(Algorithm::HS256), &claims, &key).map_err(ClinicError::internal)?;
        Ok(ListeningTicket {
            ticket,
            expires_in: u64::from(TICKET_MINUTES) * 60,
        })
    }

    /// Who is behind a ticket, as the database has the user now, if it is one for this recording.
    pub async fn listener(&self, ticket: &str, id: RecordingId) -> Result<Actor, ClinicError> {
        let open = self.open_vault()?;
        let mut rules = Validation::new(Algorithm::HS256);
        rules.set_required_spec_claims(&["exp", "sub", "iss", "aud"]);
        rules.set_audience(&[AUDIENCE]);
        rules.set_issuer(&[self.inner.vault.vault_id()]);
        // The end is held against our own clock below, without leeway.
        rules.validate_exp = false;
        let key = DecodingKey::from_secret(open.key.tokens().bytes());
        let claims = decode::<Claims>(ticket, &key, &rules)
            .map_err(|_| ClinicError::Unauthenticated)?
            .claims;
        if claims.exp <= self.now().as_second() || claims.recording != id.0 {
            return Err(ClinicError::Unauthenticated);
        }
        let proof = Proof {
            sign_in: SignInId(claims.sid),
            user: UserId(claims.sub),
            generation: claims.generation,
            rotation: claims.rot,
        };
        self.proved(proof, Call::default()).await
    }
}
