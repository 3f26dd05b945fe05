//! From the file to the playbook: every pattern is compiled, every id and every condition checked, once.

use std::{collections::HashSet, ops::Range};

use toml::Spanned;

use super::{
    FlagRule, ItemRule, Playbook, PlaybookError, PlaybookProblem, RecommendationRule, Response,
    Rule, StageRule, TopicRule, WorryRule,
    condition::{Condition, ConditionError, Term},
    error::Spot,
    file::{List, PlaybookFile, RecommendationFile, StageFile},
};
use crate::analysis::{
    language,
    patterns::{Macros, Patterns},
};

impl Playbook {
    /// Reads a playbook. An error names the line; nothing is loaded in part.
    pub fn parse(text: &str) -> Result<Self, PlaybookError> {
        let file = toml::from_str(text).map_err(Spot::from).and_then(compile);
        file.map_err(|spot| spot.in_text(text))
    }
}

fn compile(file: PlaybookFile) -> Result<Playbook, Spot> {
    check_head(&file)?;
    let Some(language) = language::shipped(file.language.get_ref()) else {
        let problem = PlaybookProblem::Language(file.language.get_ref().clone());
        return Err(Spot::new(file.language.span(), problem));
    };
    let mut language = language.clone();
    language.lexicon.extend(file.sentiment);
    language.macros.extend(file.macros);
    let macros = &language.macros;
    let rule = |any: &List, not: &List| rule(any, not, macros);
    let mut ids = Ids::default();
    let mut stages = file.stage;
    stages.sort_by_key(|stage| stage.order);
    let playbook = Playbook {
        id: file.id.into_inner(),
        version: file.version,
        title: file.title,
        assess: file.assess.into_inner(),
        silence_seconds: file.silence_seconds,
        stages: stages
            .into_iter()
            .map(|stage| compile_stage(stage, &mut ids, macros))
            .collect::<Result<_, _>>()?,
        flags: file
            .flag
            .into_iter()
            .map(|flag| {
                Ok(FlagRule {
                    id: ids.flags.take(flag.id)?,
                    title: flag.title,
                    source: flag.source,
                    pressure: flag.pressure,
                    said: rule(&flag.any, &flag.not)?,
                    agreed_claim: Patterns::compile(&flag.agreed_claim, macros)?,
                })
            })
            .collect::<Result<_, Spot>>()?,
        response: Response {
            acknowledge: rule(&file.response.acknowledge, &file.response.acknowledge_not)?,
            explore: Patterns::compile(&file.response.explore, macros)?,
            check: Patterns::compile(&file.response.check, macros)?,
        },
        worries: file
            .worry
            .into_iter()
            .map(|worry| {
                Ok(WorryRule {
                    id: ids.worries.take(worry.id)?,
                    title: worry.title,
                    raised: rule(&worry.any, &worry.not)?,
                    about: Patterns::compile(&worry.about, macros)?,
                    answer: Patterns::compile(&worry.answer, macros)?,
                })
            })
            .collect::<Result<_, Spot>>()?,
        topics: file
            .topic
            .into_iter()
            .map(|topic| {
                ids.topics.take(topic.id)?;
                Ok(TopicRule {
                    title: topic.title,
                    heard: rule(&topic.any, &topic.not)?,
                })
            })
            .collect::<Result<_, Spot>>()?,
        recommendations: file
            .recommendation
            .into_iter()
            .map(|advice| compile_advice(advice, &mut ids))
            .collect::<Result<_, _>>()?,
        language,
    };
    Ok(playbook)
}

fn check_head(file: &PlaybookFile) -> Result<(), Spot> {
    if *file.schema.get_ref() != 1 {
        return Err(Spot::new(
            file.schema.span(),
            PlaybookProblem::Schema(*file.schema.get_ref()),
        ));
    }
    check_id(&file.id)?;
    let minutes = file.assess.get_ref().min_minutes;
    if !(0.0..=600.0).contains(&minutes) {
        return Err(Spot::new(
            file.assess.span(),
            PlaybookProblem::Range("min_minutes"),
        ));
    }
    if !(0.5..=3600.0).contains(&file.silence_seconds) {
        return Err(Spot::new(0..0, PlaybookProblem::Range("silence_seconds")));
    }
    Ok(())
}

fn compile_stage(stage: StageFile, ids: &mut Ids, macros: &Macros) -> Result<StageRule, Spot> {
    let window = stage.window.map_or(Ok((0.0, 1.0)), |window| {
        let (from, to) = *window.get_ref();
        let sensible = (0.0..=1.0).contains(&from) && (0.0..=1.0).contains(&to) && from < to;
        if sensible {
            Ok((from, to))
        } else {
            Err(Spot::new(window.span(), PlaybookProblem::Range("window")))
        }
    })?;
    Ok(StageRule {
        id: ids.stages.take(stage.id)?,
        title: stage.title,
        window,
        items: stage
            .item
            .into_iter()
            .map(|item| {
                Ok(ItemRule {
                    id: ids.items.take(item.id)?,
                    title: item.title,
                    speaker: item.speaker,
                    required: item.required,
                    form: item.form,
                    heard: rule(&item.any, &item.not, macros)?,
                })
            })
            .collect::<Result<_, Spot>>()?,
    })
}

fn compile_advice(advice: RecommendationFile, ids: &mut Ids) -> Result<RecommendationRule, Spot> {
    let at = advice.when.span();
    let bad = |error| Spot::new(at.clone(), PlaybookProblem::Condition(error));
    let when: Condition = advice.when.get_ref().parse().map_err(bad)?;
    for term in &when.0 {
        let (known, id) = match term {
            Term::Compare(..) => continue,
            Term::Heard(id) | Term::NotHeard(id) => (&ids.items, id),
            Term::Flagged(id) => (&ids.flags, id),
            Term::Worry(id) => (&ids.worries, id),
        };
        if !known.0.contains(id) {
            return Err(bad(ConditionError::Unknown(id.clone())));
        }
    }
    check_placeholders(&advice.text)?;
    Ok(RecommendationRule {
        id: ids.recommendations.take(advice.id)?,
        title: advice.title,
        kind: advice.kind,
        when,
        text: advice.text.into_inner(),
        better: advice.better,
    })
}

fn check_placeholders(text: &Spanned<String>) -> Result<(), Spot> {
    for part in text.get_ref().split('{').skip(1) {
        let name = part.split('}').next().unwrap_or_default();
        if !["quote", "time", "count"].contains(&name) {
            return Err(Spot::new(
                text.span(),
                PlaybookProblem::Placeholder(name.to_owned()),
            ));
        }
    }
    Ok(())
}

fn rule(any: &List, not: &List, macros: &Macros) -> Result<Rule, Spot> {
    Ok(Rule {
        any: Patterns::compile(any, macros)?,
        not: Patterns::compile(not, macros)?,
    })
}

/// Ids met so far, a set for each kind of thing.
#[derive(Default)]
struct Ids {
    stages: Taken,
    items: Taken,
    flags: Taken,
    worries: Taken,
    topics: Taken,
    recommendations: Taken,
}

#[derive(Default)]
struct Taken(HashSet<String>);

impl Taken {
    fn take(&mut self, id: Spanned<String>) -> Result<String, Spot> {
        check_id(&id)?;
        let at: Range<usize> = id.span();
        let id = id.into_inner();
        if self.0.insert(id.clone()) {
            return Ok(id);
        }
        Err(Spot::new(at, PlaybookProblem::Duplicate(id)))
    }
}

fn check_id(id: &Spanned<String>) -> Result<(), Spot> {
    let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
    if !id.get_ref().is_empty() && id.get_ref().chars().all(fits) {
        return Ok(());
    }
    Err(Spot::new(
        id.span(),
        PlaybookProblem::Id(id.get_ref().clone()),
    ))
}
