//! What is masked before text leaves, what is not, and that it comes back as it was.

use clinic::{
    ClinicError,
    domain::user::Role,
    masking::{Known, Mask},
};
use proptest::prelude::*;

use crate::{takes::Desk, talks};

fn known() -> Known {
    let mut known = Known::default();
    known.person("Anna Berg");
    known.person("Will May");
    known.person("田中 花子");
    known.clinic("Lindenhof");
    known.phone("030 1234567");
    known.email("anna@berg.example");
    known.address("Am Wall 7, 28195 Bremen");
    known
}

fn masked(text: &str, language: &str) -> String {
    Mask::default().mask(text, &known(), language)
}

#[test]
fn known_names_and_numbers_go_in_every_spelling() {
    for (said, left) in [
        (
            "Hello Anna, this is Berg.",
            "Hello [PERSON-1], this is [PERSON-2].",
        ),
        (
            "anna berg called the Lindenhof",
            "[PERSON-1] called the [CLINIC-1]",
        ),
        (
            "Will you come in May?",
            "[PERSON-1] you come in [PERSON-2]?",
        ),
        ("I will, if I may.", "I will, if I may."),
        ("Call 0301234567.", "Call [PHONE-1]."),
        (
            "I live Am Wall 7 28195 Bremen now",
            "I live [ADDRESS-1] now",
        ),
        ("The bergamot is fine.", "The bergamot is fine."),
    ] {
        assert_eq!(masked(said, "en"), left);
    }
    assert_eq!(
        masked("田中花子です。田中さん、花子さん。", "ja"),
        "[PERSON-1]です。[PERSON-2]さん、[PERSON-3]さん。"
    );
}

#[test]
fn formats_go_written_and_spoken() {
    for (said, left) in [
        (
            "Write to kim.lee@mail.example please",
            "Write to [EMAIL-1] please",
        ),
        ("It is anna dot lee at example dot com", "It is [EMAIL-1]"),
        ("My number is 555-123-4567.", "My number is [PHONE-1]."),
        ("zero one seven two five five five one two", "[PHONE-1]"),
        ("I live at 12 Green Hill Road.", "I live at [ADDRESS-1]."),
        (
            "I was born on the 3rd of May 1984",
            "I was born on [DATE-1]",
        ),
        ("See www.example.org/me for it", "See [WEB-1] for it"),
        (
            "Card 4111 1111 1111 1111, thanks",
            "Card [NUMBER-1], thanks",
        ),
        (
            "It costs 1,200 dollars in 12 months.",
            "It costs 1,200 dollars in 12 months.",
        ),
        (
            "We saw 50 to 60 people in 2024.",
            "We saw 50 to 60 people in 2024.",
        ),
    ] {
        assert_eq!(masked(said, "en"), left);
    }
}

#[test]
fn cues_announce_names() {
    for (said, left) in [
        (
            "Mr Weber and Dr. Ada Stone",
            "Mr [PERSON-1] and Dr. [PERSON-2]",
        ),
        ("My name is Jo.", "My name is [PERSON-1]."),
        ("My husband Tom knows.", "My husband [PERSON-1] knows."),
        ("My husband said so.", "My husband said so."),
        ("The doctor checks you.", "The doctor checks you."),
    ] {
        assert_eq!(masked(said, "en"), left);
    }
}

#[test]
fn japanese_names_numbers_and_addresses() {
    for (said, left) in [
        ("佐藤さん、こんにちは。", "[PERSON-1]さん、こんにちは。"),
        ("鈴木と申します。", "[PERSON-1]と申します。"),
        ("お客様とお母さんと皆さん", "お客様とお母さんと皆さん"),
        ("電話は090-1234-5678です。", "電話は[PHONE-1]です。"),
        (
            "東京都新宿区西新宿2-8-1に住んでいます",
            "[ADDRESS-1]に住んでいます",
        ),
        ("昭和60年4月1日生まれです", "[DATE-1]生まれです"),
        ("3回で5万円です。", "3回で5万円です。"),
    ] {
        assert_eq!(masked(said, "ja"), left);
    }
}

#[test]
fn the_same_words_have_the_same_placeholder_and_counts_tell() {
    let (mut mask, known) = (Mask::default(), known());
    let first = mask.mask("Anna came.", &known, "en");
    let second = mask.mask("Anna and Berg left; [PERSON-9] stayed.", &known, "en");
    assert_eq!(first, "[PERSON-1] came.");
    assert_eq!(second, "[PERSON-1] and [PERSON-2] left; [OTHER-1] stayed.");
    assert_eq!(
        mask.unmask(&second),
        "Anna and Berg left; [PERSON-9] stayed."
    );
    let counts: Vec<(&str, usize)> = mask
        .counts()
        .iter()
        .map(|(kind, n)| (kind.as_str(), *n))
        .collect();
    assert_eq!(counts, [("PERSON", 2), ("OTHER", 1)]);
}

#[tokio::test]
async fn a_transcript_leaves_masked_and_its_words_stay_in_the_vault() {
    let desk = Desk::start().await;
    let talk = talks::written(
        "counselor: Hello Cleo, I am carol.\ncustomer: My name is Zoe, call 555-123-4567.",
    );
    desk.test.transcriber.then(Ok(talk.body));
    desk.record(20).await;
    desk.run_due().await;
    let (actor, clinic) = (desk.actor().await, &desk.test.clinic);
    let masked = clinic
        .mask_transcript(&actor, desk.session_id)
        .await
        .unwrap();
    let text = masked
        .turns
        .iter()
        .map(|(_, text)| text.as_str())
        .collect::<Vec<_>>()
        .join("\n");
    assert_eq!(
        text,
        "Hello [PERSON-1], I am [PERSON-2].\nMy name is [PERSON-3], call [PHONE-1]."
    );
    let answer = clinic
        .unmask_text(&actor, masked.id, "[PERSON-3] may call; [PERSON-7] not.")
        .await;
    assert_eq!(answer.unwrap(), "Zoe may call; [PERSON-7] not.");
    let manager = desk
        .test
        .person("mo", Role::Manager, desk.test.clinic_id)
        .await;
    let manager = desk.test.actor(&manager).await;
    let asked = clinic.mask_transcript(&manager, desk.session_id).await;
    assert!(matches!(asked, Err(ClinicError::Forbidden)));
    let asked = clinic.unmask_text(&manager, masked.id, "[PERSON-1]").await;
    assert!(matches!(asked, Err(ClinicError::Forbidden)));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_was_masked_comes_back_as_it_was(
        parts in proptest::collection::vec(prop_oneof![
            Just("Anna Berg ".to_owned()), Just("[PERSON-1] ".to_owned()), Just("田中さん ".to_owned()),
            Just("555 123 4567 ".to_owned()), Just("a@b.example, ".to_owned()), ".{0,12}",
        ], 0..10),
        japanese in any::<bool>(),
    ) {
        let text = parts.concat();
        let (mut mask, known) = (Mask::default(), known());
        let masked = mask.mask(&text, &known, if japanese { "ja" } else { "en" });
        prop_assert_eq!(&mask.unmask(&masked), &text);
        prop_assert!(!masked.contains("Anna Berg") && !masked.contains("a@b.example"));
    }
}
