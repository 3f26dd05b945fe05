//! The report on paper.

use clinic::reports::{
    Report,
    report::{Figures, Measure},
};

use super::{
    paper::{Column, NoDocument, Paper, Tone},
    words::Words,
    writing::{apart, percent, value},
};

/// The document.
pub(super) fn made(report: &Report, words: &Words) -> Result<Vec<u8>, NoDocument> {
    let mut paper = Paper::new();
    let days = format!("{} – {}", report.query.from, report.query.to);
    paper.heading(words.title, 20.0);
    paper.text(&days, 11.0, Tone::Soft);
    paper.gap(8.0);
    sums(&mut paper, &report.total, words);
    if report.periods.len() > 1 {
        paper.heading(words.over_time, 12.0);
        let bars: Vec<(String, u32)> = report
            .periods
            .iter()
            .map(|row| (row.period.name(), row.figures.sessions))
            .collect();
        paper.columns(&bars, 90.0);
    }
    measures(&mut paper, &report.total, words);
    stages(&mut paper, report, words);
    advice(&mut paper, report, words);
    patterns(&mut paper, report, words);
    named(&mut paper, report, words);
    paper.gap(8.0);
    paper.text(words.caution, 8.5, Tone::Soft);
    paper.finished(&format!("{} {days}", words.title), words.language)
}

fn columns(of: &[(&str, f32)]) -> Vec<Column> {
    let column = |(at, (head, share)): (usize, &(&str, f32))| Column {
        head: (*head).to_owned(),
        share: *share,
        number: at > 0,
    };
    of.iter().enumerate().map(column).collect()
}

fn sums(paper: &mut Paper, total: &Figures, words: &Words) {
    let outcomes = total.outcomes;
    let mut rows = vec![
        vec![words.sessions.to_owned(), total.sessions.to_string()],
        vec![words.analyzed.to_owned(), total.analyzed.to_string()],
        vec![
            words.minutes.to_owned(),
            format!("{:.0}", total.recorded_seconds / 60.0),
        ],
    ];
    for (name, count) in [
        (words.agreed, outcomes.agreed),
        (words.follow_up, outcomes.follow_up),
        (words.undecided, outcomes.undecided),
        (words.declined, outcomes.declined),
        (words.no_outcome, outcomes.open),
    ] {
        rows.push(vec![name.to_owned(), count.to_string()]);
    }
    let rate = outcomes.agreed_rate().zip(outcomes.agreed_interval());
    if let Some((rate, sure)) = rate {
        let range = format!(
            "{} ({} – {})",
            percent(rate),
            percent(sure.low),
            percent(sure.high)
        );
        rows.push(vec![words.agreed_rate.to_owned(), range]);
    }
    rows.push(vec![words.flags.to_owned(), total.flags.to_string()]);
    paper.table(&columns(&[("", 0.6), ("", 0.4)]), &rows);
    if rate.is_none() {
        paper.text(words.few, 8.5, Tone::Soft);
    }
}

fn measures(paper: &mut Paper, total: &Figures, words: &Words) {
    paper.heading(words.measures, 12.0);
    let row = |measure: &Measure| {
        let mean = total.of(*measure);
        let shown = mean.value().map(|mean| value(*measure, mean));
        vec![
            words.measure_name(*measure).to_owned(),
            shown.unwrap_or_else(|| words.not_assessed.to_owned()),
            mean.sessions().to_string(),
        ]
    };
    let rows: Vec<_> = Measure::ALL.iter().map(row).collect();
    let heads = [(words.measure, 0.6), ("", 0.2), (words.sessions, 0.2)];
    paper.table(&columns(&heads), &rows);
}

fn stages(paper: &mut Paper, report: &Report, words: &Words) {
    if report.stages.is_empty() {
        return;
    }
    paper.heading(words.stages, 12.0);
    let rows: Vec<_> = report
        .stages
        .iter()
        .map(|row| {
            vec![
                row.title.clone(),
                row.covered.to_string(),
                row.judged.to_string(),
            ]
        })
        .collect();
    let heads = [
        (words.stage, 0.6),
        (words.covered, 0.2),
        (words.judged, 0.2),
    ];
    paper.table(&columns(&heads), &rows);
}

fn advice(paper: &mut Paper, report: &Report, words: &Words) {
    if report.advice.is_empty() {
        return;
    }
    paper.heading(words.improve, 12.0);
    let rows: Vec<_> = report
        .advice
        .iter()
        .map(|row| vec![row.title.clone(), row.sessions.to_string()])
        .collect();
    let heads = [(words.advice, 0.8), (words.sessions, 0.2)];
    paper.table(&columns(&heads), &rows);
}

fn patterns(paper: &mut Paper, report: &Report, words: &Words) {
    paper.heading(words.patterns, 12.0);
    if report.patterns.contrasts.is_empty() {
        paper.text(words.few_patterns, 8.5, Tone::Soft);
        return;
    }
    let mut rows = Vec::new();
    for of in &report.patterns.contrasts {
        let Some((agreed, declined)) = of.agreed.mean().zip(of.declined.mean()) else {
            continue;
        };
        let group = |mean, count| format!("{} ({count})", value(of.measure, mean));
        let interval = format!(
            "{} … {}",
            apart(of.measure, of.interval.low),
            apart(of.measure, of.interval.high)
        );
        rows.push(vec![
            words.measure_name(of.measure).to_owned(),
            group(agreed, of.agreed.count),
            group(declined, of.declined.count),
            apart(of.measure, agreed - declined),
            interval,
        ]);
    }
    let interval = format!("{} / {}", words.low, words.high);
    let heads = [
        (words.measure, 0.36),
        (words.agreed, 0.16),
        (words.declined, 0.16),
        (words.difference, 0.12),
        (interval.as_str(), 0.2),
    ];
    paper.table(&columns(&heads), &rows);
    paper.text(words.causes, 8.5, Tone::Soft);
}

/// Period by period, then counselors and clinics in the order of names.
fn named(paper: &mut Paper, report: &Report, words: &Words) {
    let periods = report.periods.iter();
    let periods: Vec<_> = periods
        .filter(|row| row.figures.sessions > 0)
        .map(|row| (row.period.name(), &row.figures))
        .collect();
    let counselors = report.counselors.iter();
    let counselors: Vec<_> = counselors
        .map(|row| (row.name.clone(), &row.figures))
        .collect();
    let clinics: Vec<_> = report
        .clinics
        .iter()
        .map(|row| (row.name.clone(), &row.figures))
        .collect();
    for (title, head, rows) in [
        (words.by_period, words.period, periods),
        (words.by_counselor, words.counselor, counselors),
        (words.by_clinic, words.clinic, clinics),
    ] {
        if rows.len() > 1 {
            paper.heading(title, 12.0);
            figure_rows(paper, head, &rows, words);
        }
    }
}

fn figure_rows(paper: &mut Paper, head: &str, rows: &[(String, &Figures)], words: &Words) {
    const SHOWN: [Measure; 3] = [
        Measure::TalkShare,
        Measure::StageCoverage,
        Measure::Satisfaction,
    ];
    let cells = |(name, of): &(String, &Figures)| {
        let mut cells = vec![
            name.clone(),
            of.sessions.to_string(),
            of.analyzed.to_string(),
            format!("{} / {}", of.outcomes.agreed, of.outcomes.known()),
            of.flags.to_string(),
            format!("{} / {}", of.worries_met, of.worries),
        ];
        let means = SHOWN.map(|measure| {
            let mean = of.of(measure).value();
            mean.map_or_else(|| "–".to_owned(), |mean| value(measure, mean))
        });
        cells.extend(means);
        cells
    };
    let rows: Vec<_> = rows.iter().map(cells).collect();
    let mut heads = vec![
        (head, 0.2),
        (words.sessions, 0.1),
        (words.analyzed, 0.1),
        (words.agreed, 0.1),
        (words.flags, 0.1),
        (words.worries_met, 0.1),
    ];
    heads.extend(SHOWN.map(|measure| (words.measure_name(measure), 0.1)));
    paper.table(&columns(&heads), &rows);
}
