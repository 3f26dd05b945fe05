//! The policy, printed whole: a change of who may do what is a change of this table.

use std::fmt::Write;

use clinic::{
    domain::user::Role,
    policy::{Action, Party, Scope, party_scope, scope},
};

#[test]
fn the_whole_policy() {
    let mut table = format!(
        "{:<20} {:<10} {:<10} {:<10} worker\n",
        "action", "counselor", "manager", "admin"
    );
    for action in Action::ALL {
        let [counselor, manager, admin, worker] =
            Party::ALL.map(|party| format!("{:?}", party_scope(party, *action)).to_lowercase());
        writeln!(
            table,
            "{:<20} {counselor:<10} {manager:<10} {admin:<10} {worker}",
            action.as_str()
        )
        .unwrap();
    }
    insta::assert_snapshot!(table);
}

#[test]
fn nobody_may_do_to_a_session_what_he_may_not_see() {
    let grown = ["session.", "recording.", "transcript.", "analysis.", "job."];
    let width = |scope| match scope {
        Scope::Nothing => 0,
        Scope::Own => 1,
        Scope::Clinic => 2,
        Scope::All => 3,
    };
    for role in Role::ALL {
        let seen = width(scope(role, Action::ReadSession));
        for action in Action::ALL {
            let of_session = grown.iter().any(|noun| action.as_str().starts_with(noun));
            assert!(
                !of_session || width(scope(role, *action)) <= seen,
                "{role:?} {action:?}"
            );
        }
    }
}
