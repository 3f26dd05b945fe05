//! The one place that says who may do what. [`row`] is the whole of it: an exhaustive match that reads as
//! a table and is printed as one by a test. Use cases ask before they touch anything; lists turn the
//! answer into a `where`.

mod reach;

pub(crate) use reach::{Reach, reach, worker_may};

use crate::domain::user::Role;

macro_rules! actions {
    ($($(#[$doc:meta])* $name:ident = $word:literal),+ $(,)?) => {
        /// What somebody may want to do.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Action { $($(#[$doc])* $name),+ }

        impl Action {
            /// All actions, in the order in which tables print them.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            /// The word in the audit.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$name => $word),+ }
            }
        }
    };
}

actions! {
    /// See a user.
    ReadUser = "user.read",
    /// Add a user.
    CreateUser = "user.create",
    /// Change a user's name.
    EditUser = "user.edit",
    /// Change a user's e-mail, role, clinic, or whether the user is active.
    ManageUser = "user.manage",
    /// Give another user a password.
    ResetPassword = "user.reset_password",
    /// Change the own password.
    ChangePassword = "user.password",
    /// End another user's sign-ins.
    EndSignIns = "user.sign_out",
    /// See a clinic.
    ReadClinic = "clinic.read",
    /// Add a clinic.
    CreateClinic = "clinic.create",
    /// Change a clinic.
    EditClinic = "clinic.edit",
    /// See a customer.
    ReadCustomer = "customer.read",
    /// Add a customer.
    CreateCustomer = "customer.create",
    /// Change a customer.
    EditCustomer = "customer.edit",
    /// See a customer's consents.
    ReadConsent = "consent.read",
    /// Write down a customer's answer.
    RecordConsent = "consent.record",
    /// See a session.
    ReadSession = "session.read",
    /// Search in notes and transcripts.
    Search = "session.search",
    /// Plan a session; the scope is about the counselor who shall hold it.
    CreateSession = "session.create",
    /// Make a session to explore.
    AddSample = "session.add_sample",
    /// Remove it.
    RemoveSample = "session.remove_sample",
    /// Change notes and outcome.
    AnnotateSession = "session.annotate",
    /// Change date and language.
    EditSession = "session.edit",
    /// Close a session.
    CompleteSession = "session.complete",
    /// Record with a microphone.
    Record = "recording.record",
    /// Take in a sound file.
    ImportRecording = "recording.import",
    /// See the recordings of a session.
    ReadRecording = "recording.read",
    /// Hear a recording.
    Listen = "recording.listen",
    /// Ask for a transcript.
    RequestTranscription = "transcript.request",
    /// Read a transcript.
    ReadTranscript = "transcript.read",
    /// Correct a transcript.
    EditTranscript = "transcript.edit",
    /// Write a transcript to a plain file.
    ExportTranscript = "transcript.export",
    /// Fetch, choose and remove the speech models of this PC.
    ManageModels = "model.manage",
    /// Keep the own voice, to be recognised by.
    KeepVoice = "voice.keep",
    /// Ask for an analysis.
    RequestAnalysis = "analysis.request",
    /// Read an analysis.
    ReadAnalysis = "analysis.read",
    /// Say against a label of an analysis, and take that back.
    CorrectAnalysis = "analysis.correct",
    /// Have names and numbers of a transcript masked, to take its text elsewhere.
    MaskTranscript = "transcript.mask",
    /// See how a job stands.
    ReadJob = "job.read",
    /// Retry or cancel a job.
    ControlJob = "job.control",
    /// Read reports.
    ReadReport = "report.read",
    /// See the settings of this PC and of a clinic.
    ReadSettings = "settings.read",
    /// Change them.
    EditSettings = "settings.edit",
    /// Take a report out of the program.
    ExportReport = "report.export",
    /// See the clinic's own playbooks.
    ReadPlaybook = "playbook.read",
    /// Change and publish the clinic's own playbooks, and try them on sessions.
    EditPlaybook = "playbook.edit",
    /// Have past sessions analysed again by a playbook.
    AnalyzeAgain = "analysis.again",
    /// Read the audit.
    ReadAudit = "audit.read",
    /// See how the program and its vault stand.
    ReadDiagnostics = "diagnostics.read",
    /// Seal the vault.
    SealVault = "vault.seal",
    /// Make a new recovery code.
    RenewRecovery = "vault.renew_recovery",
    /// See and end the own sign-ins.
    SignOut = "auth.sign_out",
    /// Close what a crash left open.
    RecoverRecording = "recording.recover",
    /// Do a step of the pipeline that a user began.
    AdvanceJob = "job.advance",
    /// Make what reports add up anew after the rules for it changed.
    RenewReport = "report.renew",
}

/// How far an action reaches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// Never.
    Nothing,
    /// The own user, and the sessions that the user holds.
    Own,
    /// Everything of the own clinic.
    Clinic,
    /// Everything.
    All,
}

/// Who acts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Party {
    /// A signed-in user.
    User(Role),
    /// What goes on by itself while the vault is open.
    Worker,
}

impl Party {
    /// All parties, in the order in which tables print them.
    pub const ALL: [Self; 4] = [
        Self::User(Role::Counselor),
        Self::User(Role::Manager),
        Self::User(Role::Admin),
        Self::Worker,
    ];
}

/// How far `role` may go with `action`.
pub const fn scope(role: Role, action: Action) -> Scope {
    party_scope(Party::User(role), action)
}

/// The same for any party.
pub const fn party_scope(party: Party, action: Action) -> Scope {
    let [counselor, manager, admin, worker] = row(action);
    match party {
        Party::User(Role::Counselor) => counselor,
        Party::User(Role::Manager) => manager,
        Party::User(Role::Admin) => admin,
        Party::Worker => worker,
    }
}

/// The table: counselor, manager, admin, worker.
const fn row(action: Action) -> [Scope; 4] {
    use Scope::{All, Clinic, Nothing, Own};
    match action {
        Action::CreateUser
        | Action::ManageUser
        | Action::ResetPassword
        | Action::EndSignIns
        | Action::RenewRecovery
        | Action::CreateClinic
        | Action::EditClinic
        | Action::EditSettings
        | Action::ReadAudit
        | Action::ReadDiagnostics
        | Action::ManageModels
        | Action::SealVault => [Nothing, Nothing, All, Nothing],
        Action::ReadClinic
        | Action::ReadSettings
        | Action::ReadCustomer
        | Action::CreateCustomer
        | Action::EditCustomer
        | Action::ReadConsent
        | Action::RecordConsent
        | Action::ReadPlaybook => [Clinic, Clinic, All, Nothing],
        // By what everybody of the clinic is judged: for who answers for the clinic.
        Action::EditPlaybook | Action::AnalyzeAgain => [Nothing, Clinic, All, Nothing],
        // A counselor plans only the own sessions; the others also plan for those they answer for.
        Action::ReadUser
        | Action::CreateSession
        | Action::ReadSession
        | Action::Search
        | Action::AnnotateSession
        | Action::ReadRecording
        | Action::Listen
        | Action::ReadTranscript
        | Action::ExportTranscript
        | Action::ReadAnalysis
        | Action::ReadReport
        | Action::ExportReport
        | Action::ReadJob => [Own, Clinic, All, Nothing],
        Action::EditUser
        | Action::EditSession
        | Action::ImportRecording
        | Action::RequestTranscription
        | Action::RequestAnalysis
        | Action::ControlJob => [Own, Own, All, Nothing],
        // What only the one who holds the talk can do or judge.
        Action::CompleteSession
        | Action::AddSample
        | Action::RemoveSample
        | Action::Record
        | Action::EditTranscript
        | Action::ChangePassword
        | Action::CorrectAnalysis
        | Action::MaskTranscript
        | Action::KeepVoice
        | Action::SignOut => [Own, Own, Own, Nothing],
        Action::RecoverRecording | Action::AdvanceJob | Action::RenewReport => {
            [Nothing, Nothing, Nothing, All]
        }
    }
}
