//! The words of exported files. The screens' catalogues are not at hand here: a file can also be asked for by an
//! integrator.

use clinic::reports::report::Measure;

use super::Language;

macro_rules! catalogue {
    ($($name:ident: $en:literal, $ja:literal;)+) => {
        /// All words in one language.
        pub(super) struct Words {
            /// `en` or `ja`, as the document says it.
            pub(super) language: &'static str,
            $(pub(super) $name: &'static str),+
        }

        static EN: Words = Words { language: "en", $($name: $en),+ };
        static JA: Words = Words { language: "ja", $($name: $ja),+ };
    };
}

catalogue! {
    title: "Report", "レポート";
    section: "Section", "区分";
    name: "Name", "名前";
    from: "From", "開始日";
    to: "To", "終了日";
    total: "Total", "合計";
    period: "Period", "期間";
    counselor: "Counselor", "カウンセラー";
    clinic: "Clinic", "クリニック";
    stage: "Stage", "段階";
    advice: "Advice", "助言";
    measure: "Measure", "指標";
    sessions: "Sessions", "セッション";
    analyzed: "Analysed", "分析済み";
    minutes: "Recorded minutes", "録音（分）";
    agreed: "Agreed", "ご成約";
    follow_up: "Follow-up", "次回連絡あり";
    undecided: "Undecided", "検討中";
    declined: "Declined", "お断り";
    no_outcome: "No outcome", "結果未入力";
    agreed_rate: "Agreed, share", "ご成約率";
    low: "95 % from", "95%下限";
    high: "95 % to", "95%上限";
    open_questions: "Open questions", "開いた質問";
    closed_questions: "Closed and leading questions", "閉じた・誘導する質問";
    worries: "Worries", "不安";
    worries_met: "Worries met", "受け止めた不安";
    flags: "Places to look at", "確認が必要な箇所";
    covered: "Covered", "実施";
    judged: "Judged", "判定";
    count: "sessions", "件数";
    difference: "Difference", "差";
    talk_share: "Counselor’s share of speaking time", "カウンセラーの発話の割合";
    open_share: "Open questions, share", "開いた質問の割合";
    questions: "Questions in 10 minutes", "10分あたりの質問数";
    worries_met_share: "Worries met, share", "受け止めた不安の割合";
    stage_coverage: "Stages covered, share", "行われた段階の割合";
    monologue: "Longest stretch of the counselor, s", "カウンセラーの最長の発話（秒）";
    next_step: "Dated next step, share", "日付のある次の予定の割合";
    flags_mean: "Places to look at, a session", "1件あたりの確認が必要な箇所";
    satisfaction: "Satisfaction estimate (0-10)", "満足度の推定（0〜10）";
    not_assessed: "not assessed", "判定なし";
    over_time: "Sessions over time", "セッションの推移";
    measures: "Measures", "指標";
    stages: "Stages of the talk", "会話の段階";
    improve: "What to improve most", "最も改善したいこと";
    patterns: "Agreed and declined sessions beside each other", "ご成約とお断りのセッションの比較";
    by_counselor: "By counselor", "カウンセラー別";
    by_clinic: "By clinic", "クリニック別";
    by_period: "By period", "期間別";
    causes: "Differences, not causes: clients who agree may simply talk otherwise. An interval that holds zero means that both may well be alike.",
        "違いであり、原因ではありません。ご成約されるお客様は、もともと話し方が違うのかもしれません。区間がゼロを含むものは、同じである可能性があります。";
    few: "Fewer than 10 sessions with an outcome: no share.", "結果のあるセッションが10件未満のため、割合は示しません。";
    few_patterns: "Fewer than 10 agreed or declined sessions with an analysis: nothing is compared.",
        "分析のあるご成約またはお断りが10件未満のため、比較しません。";
    caution: "Satisfaction is an estimate from words alone, not validated. Counselors come in the order of names: the rows rank nobody. Read any share of agreement beside the places to look at.",
        "満足度は言葉だけによる推定で、検証されていません。カウンセラーは名前順で、順位ではありません。ご成約率は確認が必要な箇所と併せてお読みください。";
}

impl Words {
    /// The name of a measure.
    pub(super) const fn measure_name(&self, measure: Measure) -> &'static str {
        match measure {
            Measure::TalkShare => self.talk_share,
            Measure::OpenShare => self.open_share,
            Measure::Questions => self.questions,
            Measure::WorriesMet => self.worries_met_share,
            Measure::StageCoverage => self.stage_coverage,
            Measure::Monologue => self.monologue,
            Measure::NextStep => self.next_step,
            Measure::Flags => self.flags_mean,
            Measure::Satisfaction => self.satisfaction,
        }
    }
}

/// The words of a language.
pub(super) fn of(language: Language) -> &'static Words {
    match language {
        Language::En => &EN,
        Language::Ja => &JA,
    }
}
