//! The policy, printed whole: a change of who may do what is a change of this table.

use std::fmt::Write;

use clinic::policy::{Action, Party, party_scope};

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
