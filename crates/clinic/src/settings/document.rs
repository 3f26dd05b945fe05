//! What a document of settings is made of, and the macro that makes one. A field is one line in
//! [`pc`](super::pc) or [`of_clinic`](super::of_clinic): its name, type, default and check. It is stored in
//! a row of its own, so that a field which is added later needs no migration.

use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;

use crate::input::{Invalid, Problem};

/// What to change of a document of settings; a field that is `None` stays.
pub(crate) trait Change: Sized {
    /// Holds every field that is there against its bounds.
    fn check(&self) -> Result<(), Invalid>;
    /// Name and value of the fields that are there.
    fn rows(&self) -> serde_json::Result<Vec<(&'static str, Value)>>;
    /// What rows say. A row of a field that this version does not know, or whose value it does not take
    /// any more, says nothing.
    fn of_rows(rows: &[(String, Value)]) -> Self;
}

/// The value of a row, if it is acceptable.
pub(super) fn accepted<T: DeserializeOwned>(
    value: &Value,
    check: impl Fn(&T) -> Result<(), Problem>,
) -> Option<T> {
    let value = T::deserialize(value).ok()?;
    check(&value).ok()?;
    Some(value)
}

/// Holds a value against its check.
pub(super) fn held<T>(
    name: &'static str,
    value: &T,
    check: impl Fn(&T) -> Result<(), Problem>,
) -> Result<(), Invalid> {
    check(value).map_err(|problem| Invalid::new(name, problem))
}

/// A value as it is stored.
pub(super) fn stored<T: Serialize>(value: &T) -> serde_json::Result<Value> {
    serde_json::to_value(value)
}

/// A number from `min` to `max`.
pub(super) fn within<N: PartialOrd>(min: N, max: N) -> impl Fn(&N) -> Result<(), Problem> {
    move |value| {
        if min <= *value && *value <= max {
            Ok(())
        } else {
            Err(Problem::OutOfRange)
        }
    }
}

/// Anything of the type: a closed word checks itself.
#[expect(clippy::unnecessary_wraps, reason = "all checks have one form")]
pub(super) fn any<T>(_: &T) -> Result<(), Problem> {
    Ok(())
}

/// Makes a document of settings out of its sections and fields, and the change of it.
macro_rules! settings {
    ($(#[$doc:meta])* $all:ident, $change:ident {
        $($(#[$section_doc:meta])* $section:ident: $kind:ident, $kind_change:ident {
            $($(#[$field_doc:meta])* $field:ident: $type:ty = $default:expr, $check:expr;)+
        })+
    }) => {
        $(#[$doc])*
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct $all { $($(#[$section_doc])* pub $section: $kind),+ }

        /// What to change of these settings; `None` leaves a field as it is.
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct $change { $($(#[$section_doc])* pub $section: $kind_change),+ }

        $(
            $(#[$section_doc])*
            #[derive(Clone, Debug, PartialEq)]
            pub struct $kind { $($(#[$field_doc])* pub $field: $type),+ }

            $(#[$section_doc])*
            #[derive(Clone, Debug, Default, PartialEq)]
            pub struct $kind_change { $($(#[$field_doc])* pub $field: Option<$type>),+ }

            impl Default for $kind {
                fn default() -> Self { Self { $($field: $default),+ } }
            }
        )+

        impl $all {
            /// The same with a change made.
            #[must_use]
            pub(crate) fn with(mut self, change: &$change) -> Self {
                $($(if let Some(value) = &change.$section.$field {
                    self.$section.$field = value.clone();
                })+)+
                self
            }
        }

        impl $crate::settings::document::Change for $change {
            fn check(&self) -> Result<(), $crate::input::Invalid> {
                $($(if let Some(value) = &self.$section.$field {
                    let name = concat!(stringify!($section), ".", stringify!($field));
                    $crate::settings::document::held(name, value, $check)?;
                })+)+
                Ok(())
            }

            fn rows(&self) -> serde_json::Result<Vec<(&'static str, serde_json::Value)>> {
                let mut rows = Vec::new();
                $($(if let Some(value) = &self.$section.$field {
                    let name = concat!(stringify!($section), ".", stringify!($field));
                    rows.push((name, $crate::settings::document::stored(value)?));
                })+)+
                Ok(rows)
            }

            fn of_rows(rows: &[(String, serde_json::Value)]) -> Self {
                let mut read = Self::default();
                for (name, value) in rows {
                    $($(if name == concat!(stringify!($section), ".", stringify!($field)) {
                        read.$section.$field = $crate::settings::document::accepted(value, $check);
                    })+)+
                }
                read
            }
        }
    };
}

pub(super) use settings;
