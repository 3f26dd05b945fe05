//! The shapes that travel: what the api answers with, as JSON and as schemas of the document.
//! They live here alone, so that the domain can change without breaking an integrator, and every
//! conversion is total: a new word in the domain does not compile before it has one here.

pub(crate) mod words;

pub mod account;
pub mod analysis;
pub mod audit;
pub mod closing;
pub mod correction;
pub mod customer;
pub mod diagnostics;
pub mod draft;
pub mod figures;
pub mod findings;
pub mod flow;
pub mod job;
pub mod playbook;
pub mod recording;
pub mod report;
pub mod search;
pub mod session;
pub mod settings;
pub mod transcript;
pub mod user;

/// Declares one page of a list: its items and the cursor of the next page.
macro_rules! page_of {
    ($(#[$doc:meta])* $name:ident, $item:ty) => {
        $(#[$doc])*
        #[derive(serde::Serialize, utoipa::ToSchema)]
        pub struct $name {
            /// The items of this page, in the order of the list.
            pub items: Vec<$item>,
            /// Hand it back as `cursor` to get the next page; null on the last one.
            pub next_cursor: Option<String>,
        }
    };
}
pub(crate) use page_of;
