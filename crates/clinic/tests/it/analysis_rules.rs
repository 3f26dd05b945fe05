//! The shipped playbook's rules, one sentence at a time: what must be heard and what must not.

use clinic::domain::analysis::{AnalysisBody, Found};

use crate::talks::written;

fn flags(text: &str) -> Vec<String> {
    written(text)
        .analyzed()
        .flags
        .into_iter()
        .map(|flag| flag.id)
        .collect()
}

fn said(text: &str) -> Vec<String> {
    flags(&format!("counselor: {text}"))
}

fn raised(text: &str) -> Vec<String> {
    let body = written(&format!("customer: {text}")).analyzed();
    body.worries.into_iter().map(|worry| worry.kind).collect()
}

fn heard(body: &AnalysisBody, id: &str) -> bool {
    body.stages
        .iter()
        .flat_map(|stage| &stage.items)
        .any(|item| item.id == id && item.found == Found::Found)
}

#[test]
fn pressure_is_flagged() {
    assert_eq!(
        said("If you sign today, it is half the price."),
        ["today_only"]
    );
    assert_eq!(
        said("This offer is only valid until tomorrow."),
        ["today_only"]
    );
    assert_eq!(
        said("There are only two places left this month."),
        ["last_place"]
    );
    assert_eq!(said("I can guarantee that you'll be happy."), ["guarantee"]);
    assert_eq!(
        said("It's absolutely painless, there's no risk at all."),
        ["no_risk"]
    );
    assert_eq!(said("There is nothing to worry about."), ["plays_down"]);
}

#[test]
fn what_sounds_like_pressure_and_is_none_is_not() {
    for text in [
        "You don't have to decide today.",
        "We can do a test spot today.",
        "The doctor is only here today until five.",
        "I can't guarantee a result.",
        "No treatment is without risks.",
        "I'm not saying that there is no risk.",
        "Nobody can promise that.",
        "The last appointment was in May.",
        "What worries you about it?",
    ] {
        assert_eq!(said(text), [] as [&str; 0], "{text}");
    }
}

#[test]
fn a_claim_of_the_customer_counts_only_where_it_is_agreed_to() {
    let claim = "customer: So nothing can go wrong.\ncounselor: ";
    assert_eq!(
        flags(&format!("{claim}Exactly, that's right.")),
        ["confirmed_no_risk"]
    );
    assert_eq!(
        flags(&format!("{claim}Well, there can still be some redness.")),
        [] as [&str; 0]
    );
    assert_eq!(
        flags(&format!("{claim}No, I would not say that.")),
        [] as [&str; 0]
    );
}

#[test]
fn worries_are_told_from_complaints_and_questions() {
    assert_eq!(raised("Will it hurt?"), ["pain"]);
    assert_eq!(raised("I'm scared of needles."), ["pain"]);
    assert_eq!(raised("Is it dangerous?"), ["safety"]);
    assert_eq!(raised("I can't afford that."), ["price"]);
    assert_eq!(raised("Will it look natural?"), ["result"]);
    assert_eq!(raised("I'd like to think about it."), ["deciding"]);
    assert_eq!(raised("How soon can I go back to work?"), ["downtime"]);
    assert_eq!(
        raised("Nobody should know about it, it's embarrassing."),
        ["trust"]
    );
    assert_eq!(
        raised("My cousin got patches. That scares me."),
        ["safety"],
        "the matter stands in the sentence beside"
    );
    assert_eq!(raised("That scares me."), ["other"]);
    assert_eq!(raised("I cannot justify spending so much."), ["price"]);
    for text in [
        "My skin gets red and sore.",
        "How many visits would it take?",
        "How much does it cost?",
        "It's not expensive.",
        "I'm not afraid of the pain.",
        "It did not hurt.",
        "So there is no risk if it does not work.",
    ] {
        assert_eq!(raised(text), [] as [&str; 0], "{text}");
    }
}

#[test]
fn a_worry_said_twice_in_a_turn_is_one() {
    assert_eq!(
        raised("I am afraid of the pain. Does it hurt much?"),
        ["pain"]
    );
}

#[test]
fn a_worry_is_met_by_what_follows_and_not_by_what_comes_later() {
    let body = written(
        "customer: Is it safe?\ncounselor: The weather is fine.\ncustomer: Hm.\ncounselor: Yes.\n\
         customer: That is quite expensive.\ncounselor: I understand. You can pay by the month.",
    )
    .analyzed();
    let [safety, price] = &body.worries[..] else {
        panic!("two worries")
    };
    assert!(safety.acknowledged.is_none() && safety.answered.is_none() && !safety.is_met());
    assert!(price.acknowledged.is_some() && price.answered.is_some() && price.is_met());
    assert!(price.explored.is_none() && price.checked.is_none());
}

#[test]
fn exploring_asks_for_an_open_question_on_the_same_matter() {
    let explored = |reply: &str| {
        let body = written(&format!(
            "customer: I am afraid of the pain.\ncounselor: {reply}"
        ))
        .analyzed();
        body.worries[0].explored.is_some()
    };
    assert!(explored("What worries you about it?"));
    assert!(explored("How painful was it the last time?"));
    assert!(!explored("Do you want to start?"));
    assert!(!explored("What is your telephone number?"));
}

#[test]
fn items_are_heard_from_the_right_person_in_the_right_form() {
    let body =
        written("counselor: Do you take any medicines?\ncustomer: It can leave scars.").analyzed();
    assert!(heard(&body, "medical") && !heard(&body, "risks"));
    let body = written("counselor: Some people have redness and swelling. We give no medicines.")
        .analyzed();
    assert!(heard(&body, "risks") && !heard(&body, "medical"));
    let body = written("counselor: There are no risks.").analyzed();
    assert!(!heard(&body, "risks"));
}

#[test]
fn an_item_in_an_unusual_place_is_marked() {
    let filler = "counselor: We look at the plan.\ncustomer: I listen to it.\n".repeat(20);
    let body = written(&format!("{filler}counselor: Good morning, welcome.")).analyzed();
    let greeting = &body.stages[0].items[0];
    assert!(greeting.found == Found::Found && greeting.unusual_place);
}
