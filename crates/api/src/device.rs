//! A browser that has signed somebody in keeps a cookie that says so. It is no sign-in: it gives the device a
//! count of wrong passwords of its own (see [`attempts`](crate::attempts)).

use axum::http::{HeaderMap, HeaderValue, header};

use crate::{Api, Door, attempts::Knock};

/// Where a browser sends the cookie to, and for how long it keeps it, in seconds: a year.
const SCOPE: &str = "Path=/api/v1/auth; HttpOnly; SameSite=Strict; Max-Age=31536000";

impl Api {
    /// Who knocks, as far as that can be told before a proof.
    pub(crate) fn knock<'a>(&self, email: &'a str, headers: &HeaderMap) -> Knock<'a> {
        let device = self.device(email, headers);
        Knock {
            subject: email,
            device,
            is_stranger: self.door == Door::Http && device.is_none(),
        }
    }

    fn device(&self, email: &str, headers: &HeaderMap) -> Option<[u8; 16]> {
        let name = self.clinic.device_mark_name(email)?;
        let mark = headers
            .get_all(header::COOKIE)
            .iter()
            .filter_map(|value| value.to_str().ok())
            .flat_map(|value| value.split(';'))
            .filter_map(|pair| pair.trim().split_once('='))
            .find(|(known, _)| *known == name)?;
        self.clinic.known_device(email, mark.1)
    }

    /// The cookie for a browser that has just signed this e-mail in, unless it has one.
    pub(crate) fn device_cookie(&self, email: &str, knock: &Knock<'_>) -> Option<HeaderValue> {
        if !knock.is_stranger {
            return None;
        }
        let name = self.clinic.device_mark_name(email)?;
        let mark = self.clinic.device_mark(email)?;
        HeaderValue::try_from(format!("{name}={mark}; {SCOPE}")).ok()
    }
}
