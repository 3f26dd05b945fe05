//! From the file to the playbook: every pattern is compiled, every id and every condition checked, once.

use std::{collections::HashSet, ops::Range};

use toml::Spanned;

use super::{
    BandRule, FlagRule, ItemRule, Playbook, PlaybookError, PlaybookProblem, QuoteRule,
    RecommendationRule, Response, StageRule, TopicRule, WorryRule,
    condition::{Condition, ConditionError, Term},
    error::Spot,
    file::{
        BandFile, FlagFile, ItemFile, List, PlaybookFile, QuoteFile, RecommendationFile,
        ResponseFile, StageFile, TopicFile, WorryFile,
    },
};
use crate::analysis::{
    language,
    patterns::{Macros, Patterns, Rule},
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
    let mut reading = Reading {
        ids: Ids::default(),
        macros: language.macros.clone(),
    };
    let mut stages = file.stage;
    stages.sort_by_key(|stage| stage.order);
    Ok(Playbook {
        id: file.id.into_inner(),
        version: file.version,
        title: file.title,
        assess: file.assess.into_inner(),
        silence_seconds: file.silence_seconds,
        stages: each(stages, |stage| reading.stage(stage))?,
        flags: each(file.flag, |flag| reading.flag(flag))?,
        response: reading.response(&file.response)?,
        raising: reading.rule(&file.raising.cue, &file.raising.cue_not)?,
        worries: each(file.worry, |worry| reading.worry(worry))?,
        topics: each(file.topic, |topic| reading.topic(topic))?,
        quotes: each(file.quote, |quote| reading.quote(quote))?,
        bands: each(file.band, band)?,
        // Last: their conditions name what the others define.
        recommendations: each(file.recommendation, |advice| reading.advice(advice))?,
        language,
    })
}

fn each<F, R>(list: Vec<F>, read: impl FnMut(F) -> Result<R, Spot>) -> Result<Vec<R>, Spot> {
    list.into_iter().map(read).collect()
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

/// What has been read so far.
struct Reading {
    ids: Ids,
    macros: Macros,
}

impl Reading {
    fn patterns(&self, list: &List) -> Result<Patterns, Spot> {
        Ok(Patterns::compile(list, &self.macros)?)
    }

    fn rule(&self, any: &List, not: &List) -> Result<Rule, Spot> {
        Ok(Rule {
            any: self.patterns(any)?,
            not: self.patterns(not)?,
        })
    }

    fn stage(&mut self, stage: StageFile) -> Result<StageRule, Spot> {
        let window = stage.window.map_or(Ok((0.0, 1.0)), |window| {
            let (from, to) = *window.get_ref();
            let sensible = (0.0..=1.0).contains(&from) && (0.0..=1.0).contains(&to) && from < to;
            sensible
                .then_some((from, to))
                .ok_or(Spot::new(window.span(), PlaybookProblem::Range("window")))
        })?;
        Ok(StageRule {
            id: self.ids.stages.take(stage.id)?,
            title: stage.title,
            window,
            items: each(stage.item, |item| self.item(item))?,
        })
    }

    fn item(&mut self, item: ItemFile) -> Result<ItemRule, Spot> {
        Ok(ItemRule {
            id: self.ids.items.take(item.id)?,
            title: item.title,
            speaker: item.speaker,
            required: item.required,
            form: item.form,
            role: item.role,
            heard: self.rule(&item.any, &item.not)?,
        })
    }

    fn flag(&mut self, flag: FlagFile) -> Result<FlagRule, Spot> {
        Ok(FlagRule {
            id: self.ids.flags.take(flag.id)?,
            title: flag.title,
            source: flag.source,
            pressure: flag.pressure,
            said: self.rule(&flag.any, &flag.not)?,
            agreed_claim: self.patterns(&flag.agreed_claim)?,
        })
    }

    fn response(&self, response: &ResponseFile) -> Result<Response, Spot> {
        Ok(Response {
            acknowledge: self.rule(&response.acknowledge, &response.acknowledge_not)?,
            explore: self.patterns(&response.explore)?,
            check: self.patterns(&response.check)?,
        })
    }

    fn worry(&mut self, worry: WorryFile) -> Result<WorryRule, Spot> {
        Ok(WorryRule {
            id: self.ids.worries.take(worry.id)?,
            title: worry.title,
            fallback: worry.fallback,
            raised: self.rule(&worry.any, &worry.not)?,
            matter: self.patterns(&worry.matter)?,
            asked: self.patterns(&worry.asked)?,
            about: self.patterns(&worry.about)?,
            answer: self.patterns(&worry.answer)?,
        })
    }

    fn topic(&mut self, topic: TopicFile) -> Result<TopicRule, Spot> {
        self.ids.topics.take(topic.id)?;
        Ok(TopicRule {
            title: topic.title,
            heard: self.rule(&topic.any, &topic.not)?,
        })
    }

    fn quote(&mut self, quote: QuoteFile) -> Result<QuoteRule, Spot> {
        Ok(QuoteRule {
            id: self.ids.quotes.take(quote.id)?,
            title: quote.title,
            note: quote.note,
            speaker: quote.speaker,
            said: self.rule(&quote.any, &quote.not)?,
        })
    }

    fn advice(&mut self, advice: RecommendationFile) -> Result<RecommendationRule, Spot> {
        let at = advice.when.span();
        let bad = |error| Spot::new(at.clone(), PlaybookProblem::Condition(error));
        let when: Condition = advice.when.get_ref().parse().map_err(bad)?;
        if let Some(id) = when.0.iter().find_map(|term| self.ids.unknown(term)) {
            return Err(bad(ConditionError::Unknown(id.to_owned())));
        }
        check_placeholders(&advice.text)?;
        Ok(RecommendationRule {
            id: self.ids.recommendations.take(advice.id)?,
            title: advice.title,
            kind: advice.kind,
            when,
            text: advice.text.into_inner(),
            better: advice.better,
        })
    }
}

/// A band; its measure must be one, and its range a range.
fn band(file: BandFile) -> Result<BandRule, Spot> {
    let measure = |word: &Spanned<String>| {
        word.get_ref().parse().map_err(|()| {
            let error = ConditionError::Measure(word.get_ref().clone());
            Spot::new(word.span(), PlaybookProblem::Condition(error))
        })
    };
    let (low, high) = *file.range.get_ref();
    if !(low.is_finite() && high.is_finite() && low < high) {
        return Err(Spot::new(
            file.range.span(),
            PlaybookProblem::Range("range"),
        ));
    }
    if file.source.get_ref().trim().is_empty() {
        return Err(Spot::new(file.source.span(), PlaybookProblem::NoSource));
    }
    Ok(BandRule {
        measure: measure(&file.measure)?,
        range: (low, high),
        at_least: match &file.at_least {
            Some(least) => Some((measure(&least.measure)?, least.count)),
            None => None,
        },
        source: file.source.into_inner(),
        caution: file.caution,
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

/// Ids met so far, a set for each kind of thing.
#[derive(Default)]
struct Ids {
    stages: Taken,
    items: Taken,
    flags: Taken,
    worries: Taken,
    topics: Taken,
    quotes: Taken,
    recommendations: Taken,
}

impl Ids {
    /// The id of a term that nothing has.
    fn unknown<'a>(&self, term: &'a Term) -> Option<&'a str> {
        let (known, id) = match term {
            Term::Compare(..) => return None,
            Term::Heard(id) | Term::NotHeard(id) => (&self.items, id),
            Term::Flagged(id) => (&self.flags, id),
            Term::Worry(id) => (&self.worries, id),
            Term::Quoted(id) => (&self.quotes, id),
        };
        (!known.0.contains(id)).then_some(id)
    }
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
