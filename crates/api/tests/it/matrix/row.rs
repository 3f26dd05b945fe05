//! What a line of the table says about one operation, and how to write one.

/// How far a role gets with an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reach {
    /// 403, by role alone.
    Never,
    /// What belongs to the user: the user, and the sessions that the user holds.
    Own,
    /// Everything of the user's clinic.
    Clinic,
    /// Everything.
    All,
}

/// What counselor, manager and admin reach.
pub(crate) type May = [Reach; 3];

/// Everybody, whoever it is: nothing is looked up that belongs to somebody.
pub(crate) const EVERYBODY: May = [Reach::All; 3];
/// As sessions and what grows from them are read.
pub(crate) const READERS: May = [Reach::Own, Reach::Clinic, Reach::All];
/// As sessions are changed: a manager looks at those of others and leaves them alone.
pub(crate) const HOLDERS: May = [Reach::Own, Reach::Own, Reach::All];
/// What only the one who holds the session does.
pub(crate) const HOLDER_ALONE: May = [Reach::Own; 3];
/// The address book of a clinic.
pub(crate) const CLINIC: May = [Reach::Clinic, Reach::Clinic, Reach::All];
/// Managers for their clinic, and admins.
pub(crate) const MANAGERS: May = [Reach::Never, Reach::Clinic, Reach::All];
/// Admins alone.
pub(crate) const ADMINS: May = [Reach::Never, Reach::Never, Reach::All];

/// What an id names. In a body or a query `$` and the word stands for the id of such a thing: `$customer`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Thing {
    Session,
    Recording,
    Job,
    Customer,
    User,
    Clinic,
    Playbook,
    Mask,
}

impl Thing {
    pub(crate) const ALL: [Self; 8] = [
        Self::Session,
        Self::Recording,
        Self::Job,
        Self::Customer,
        Self::User,
        Self::Clinic,
        Self::Playbook,
        Self::Mask,
    ];

    /// The word that stands for an id of it.
    pub(crate) const fn word(self) -> &'static str {
        match self {
            Self::Session => "$session",
            Self::Recording => "$recording",
            Self::Job => "$job",
            Self::Customer => "$customer",
            Self::User => "$user",
            Self::Clinic => "$clinic",
            Self::Playbook => "$playbook",
            Self::Mask => "$mask",
        }
    }
}

/// What is sent.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Sent {
    Nothing,
    Json(&'static str),
    Form(&'static str),
    /// A sound file in a form.
    File,
}

/// One line of the table.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Row {
    /// Method and path as the document writes them, `GET /sessions/{id}`.
    pub(crate) operation: &'static str,
    /// Who may do it.
    pub(crate) may: May,
    /// Who is told "forbidden" rather than "not found" where it may not be done: who may read the thing.
    pub(crate) sees: May,
    /// What `{id}` names.
    pub(crate) of: Option<Thing>,
    /// Other parameters of the path, and what stands for them.
    pub(crate) filled: Option<(&'static str, &'static str)>,
    /// With its question mark.
    pub(crate) query: &'static str,
    pub(crate) sent: Sent,
    /// Statuses besides 2xx that only somebody who may do it gets.
    pub(crate) also: &'static [u16],
    /// Everybody may do it to himself, since then it changes nothing.
    pub(crate) own_too: bool,
    /// Needs no token.
    pub(crate) open: bool,
}

/// An operation and who may do it; the rest is said by the methods below.
pub(crate) const fn row(operation: &'static str, may: May) -> Row {
    Row {
        operation,
        may,
        sees: may,
        of: None,
        filled: None,
        query: "",
        sent: Sent::Nothing,
        also: &[],
        own_too: false,
        open: false,
    }
}

/// An operation that works without a token.
pub(crate) const fn open(operation: &'static str) -> Row {
    Row {
        open: true,
        ..row(operation, EVERYBODY)
    }
}

impl Row {
    /// What `{id}` names.
    pub(crate) const fn of(self, thing: Thing) -> Self {
        Self {
            of: Some(thing),
            ..self
        }
    }

    /// Who sees the thing without being allowed this.
    pub(crate) const fn seen_by(self, sees: May) -> Self {
        Self { sees, ..self }
    }

    /// What stands for another parameter of the path, `.fill("{name}", "consultation")`.
    pub(crate) const fn fill(self, parameter: &'static str, value: &'static str) -> Self {
        Self {
            filled: Some((parameter, value)),
            ..self
        }
    }

    pub(crate) const fn query(self, query: &'static str) -> Self {
        Self { query, ..self }
    }

    pub(crate) const fn json(self, body: &'static str) -> Self {
        Self {
            sent: Sent::Json(body),
            ..self
        }
    }

    pub(crate) const fn form(self, body: &'static str) -> Self {
        Self {
            sent: Sent::Form(body),
            ..self
        }
    }

    pub(crate) const fn file(self) -> Self {
        Self {
            sent: Sent::File,
            ..self
        }
    }

    /// Statuses besides 2xx that only somebody who may do it gets, such as 409.
    pub(crate) const fn or(self, also: &'static [u16]) -> Self {
        Self { also, ..self }
    }

    /// Everybody may do it to himself, since then it changes nothing.
    pub(crate) const fn own_too(self) -> Self {
        Self {
            own_too: true,
            ..self
        }
    }

    /// Everything that is written into a request: query and body.
    pub(crate) fn written(&self) -> String {
        let body = match self.sent {
            Sent::Json(body) | Sent::Form(body) => body,
            Sent::Nothing | Sent::File => "",
        };
        format!("{}{body}", self.query)
    }

    /// The things whose ids stand in query or body.
    pub(crate) fn names(&self) -> impl Iterator<Item = Thing> {
        let written = self.written();
        Thing::ALL
            .into_iter()
            .filter(move |thing| written.contains(thing.word()))
    }
}

#[test]
fn a_row_keeps_what_it_is_told() {
    let row = row("GET /models/{name}", MANAGERS)
        .fill("{name}", "base")
        .query("?user_id=$user")
        .json(r#"{"customer_id": "$customer"}"#);
    assert_eq!(row.filled, Some(("{name}", "base")));
    assert_eq!(row.may, [Reach::Never, Reach::Clinic, Reach::All]);
    let named: Vec<Thing> = row.names().collect();
    assert_eq!(named, [Thing::Customer, Thing::User]);
}
