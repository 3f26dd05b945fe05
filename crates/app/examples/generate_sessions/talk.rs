//! Invented talks, put together from pieces by chance with a seed: the same seed gives the same talk. A counselor's
//! manner decides which pieces are likely, so that reports have something to show.

use clinic::domain::transcript::{Segment, Speaker, TranscriptBody};

/// Seconds for a word.
const WORD: f64 = 0.36;
/// Seconds between two turns.
const PAUSE: f64 = 0.7;

/// Chance with a seed (`SplitMix64`).
pub(crate) struct Chance(pub(crate) u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// True in so many of a hundred.
    pub(crate) fn in_hundred(&mut self, share: u64) -> bool {
        self.below(100) < share
    }

    /// A number below `bound`.
    pub(crate) fn below(&mut self, bound: u64) -> u64 {
        self.next() % bound.max(1)
    }

    pub(crate) fn pick<'a, T>(&mut self, list: &'a [T]) -> Option<&'a T> {
        let at = self.below(list.len() as u64);
        list.get(usize::try_from(at).unwrap_or_default())
    }
}

/// How well each stage goes: in so many of a hundred talks the careful piece comes, else the hasty one.
#[derive(Clone, Copy)]
pub(crate) struct Manner {
    pub(crate) careful: u64,
}

/// Pieces of one stage: careful and hasty ways, each of lines `c:` (counselor) and `k:` (customer).
struct Stage {
    careful: &'static [&'static str],
    hasty: &'static [&'static str],
}

const STAGES: &[Stage] = &[
    Stage {
        careful: &[
            "c:Good morning, please have a seat. What brings you here today?|k:I have thought about laser hair removal for a long time, and I would like to know more about it.",
            "c:Welcome, nice to meet you. What can I do for you?|k:I would like to get rid of the spots on my cheeks before my sister's wedding.",
        ],
        hasty: &[
            "c:Hello, sit down. You want the laser treatment, right?|k:Well, I wanted to ask about it first.",
            "c:Hi. So it is about your skin, is it?|k:Yes, it is about the spots on my cheeks.",
        ],
    },
    Stage {
        careful: &[
            "c:What bothers you most about it?|k:I feel tired of shaving every day, and my skin is always sore afterwards. It is annoying.|c:So it is mainly the soreness and the time. What have you tried before?|k:Creams and waxing, but nothing helped for long.",
            "c:Tell me more about how it affects you.|k:I do not like to go swimming any more, because everybody can see it.|c:That must be hard. What would a good result look like for you?|k:I would be happy if I did not have to think about it every morning.",
        ],
        hasty: &[
            "c:How long have you had it?|k:About three years.|c:Is it only the legs?|k:Yes, only the legs.",
            "c:Have you been here before?|k:No, never.|c:Do you want to start soon?|k:I do not know yet.",
        ],
    },
    Stage {
        careful: &[
            "c:Are you taking any medicines, or do you have any allergies?|k:No, nothing.|c:The doctor first cools the skin, then the laser works for about twenty minutes. You need between six and eight visits, about six weeks apart.|k:I see, that is good to know.|c:There can be redness for a day, and rarely a small burn. It does not work for everybody, and I cannot promise how much will remain.",
            "c:Do you have any illnesses that we should know about?|k:Only hay fever.|c:The treatment takes about half an hour. Afterwards the skin may be red and sore for a few days. There are other ways, too, such as cream, or leaving it as it is.",
        ],
        hasty: &[
            "c:The laser is very modern, we have done it a thousand times. It is completely safe and there are no side effects.|k:Okay.",
            "c:We use the newest device and it takes about twenty minutes. You need eight visits.|k:All right.",
        ],
    },
    Stage {
        careful: &[
            "k:I am worried that it will hurt.|c:I understand, many people feel that way. What worries you most about the pain?|k:That I cannot stop it when it has begun.|c:We cool and numb the skin first, and you can raise your hand at any time. Does that answer your question?|k:Yes, that helps, thank you.",
            "k:I am afraid of scars.|c:That is a natural worry, thank you for telling me. What have you heard about scars?|k:A friend had a burn that stayed for months.|c:A burn is rare, and a scar rarer still. If you see anything unusual, call us at once. Is something still open?|k:No, that is reassuring.",
        ],
        hasty: &[
            "k:I am worried that it will hurt.|c:Don't worry about that, nobody has complained.|k:Hm, okay.",
            "k:I am afraid of scars.|c:It does not leave scars. We use a very good laser.|k:I read other things.",
        ],
    },
    Stage {
        careful: &[
            "k:And what does it cost?|c:The whole course costs 900 euros. You can pay each visit separately, or in instalments without interest. You can stop after any visit and get the rest back.|k:That is quite expensive, but fair.",
            "k:How expensive is it?|c:One visit costs 120 euros. For the legs there is a plan with six visits or single visits, which would you like better?|k:Single visits first, I think.",
        ],
        hasty: &[
            "k:What does it cost?|c:900 euros, and if you book today you get thirty percent off. The discount is only valid today.|k:That is too expensive for me.",
            "c:The package is 900 euros. Shall we book it?|k:I would have to think about the price.",
        ],
    },
    Stage {
        careful: &[
            "c:Take your time, you do not need to decide today. I will send you everything in writing. What questions are still open?|k:None at the moment, thank you for explaining everything.|c:Shall I call you on Friday at ten?|k:Friday is good. I feel much better informed now.",
            "c:Think it over at home and talk it through with your family. Here is the leaflet. Is there anything else that you would like to know?|k:No, you have been very helpful, thank you.|c:Then we will see each other next Tuesday for the test spot.|k:Next Tuesday works for me.",
        ],
        hasty: &[
            "c:So, shall we sign?|k:I would rather think about it.|c:We have only two slots left this month.|k:I feel a bit rushed.",
            "c:All right, let me know then.|k:Yes, I will. Goodbye.",
        ],
    },
];

/// A talk and its length in seconds.
pub(crate) fn invented(seed: u64, manner: Manner) -> (TranscriptBody, f64) {
    let mut chance = Chance(seed);
    let (mut segments, mut now) = (Vec::new(), 0.8);
    for stage in STAGES {
        let careful = chance.in_hundred(manner.careful);
        let pieces = if careful { stage.careful } else { stage.hasty };
        let piece = chance.pick(pieces).copied().unwrap_or_default();
        for line in piece.split('|') {
            let Some((who, words)) = line.split_once(':') else {
                continue;
            };
            let speaker = if who == "c" {
                Speaker::Counselor
            } else {
                Speaker::Customer
            };
            let slower =
                0.9 + 0.01 * f64::from(u32::try_from(chance.below(30)).unwrap_or_default());
            let end = now + words.split(' ').count() as f64 * WORD * slower;
            segments.push(Segment {
                index: u32::try_from(segments.len()).unwrap_or(u32::MAX),
                speaker,
                start: now,
                end,
                text: words.to_owned(),
                words: Vec::new(),
                confidence: 0.9,
                overlap: false,
            });
            now = end + PAUSE;
        }
    }
    let body = TranscriptBody {
        language: "en".to_owned(),
        segments,
        no_speech: false,
        language_detected: false,
    };
    (body, now)
}
