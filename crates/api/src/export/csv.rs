//! The report as one table for spreadsheets: RFC 4180, UTF-8 with a byte order mark, which spreadsheets need to see
//! that it is UTF-8. Numbers are plain (a point, no unit). A text that a spreadsheet would run as a formula is
//! defused: a name is typed by people.

use clinic::reports::{
    Report,
    report::{Contrast, Figures, Measure},
};

use super::words::Words;

/// The sign that tells a reader of text files that UTF-8 follows.
const MARK: char = '\u{feff}';

/// The whole file.
pub(super) fn written(report: &Report, words: &Words) -> String {
    let mut file = String::from(MARK);
    let heads = heads(words);
    line(
        &mut file,
        &heads.iter().map(|head| text(head)).collect::<Vec<_>>(),
    );
    for row in rows(report, words) {
        let mut cells = row;
        cells.resize(heads.len(), String::new());
        line(&mut file, &cells);
    }
    file
}

fn heads(words: &Words) -> Vec<String> {
    let fixed = [
        words.section,
        words.name,
        words.from,
        words.to,
        words.sessions,
        words.analyzed,
        words.minutes,
        words.agreed,
        words.follow_up,
        words.undecided,
        words.declined,
        words.no_outcome,
        words.agreed_rate,
        words.low,
        words.high,
        words.open_questions,
        words.closed_questions,
        words.worries,
        words.worries_met,
        words.flags,
    ];
    let mut heads = fixed.map(str::to_owned).to_vec();
    for measure in Measure::ALL {
        let name = words.measure_name(*measure);
        heads.push(name.to_owned());
        heads.push(format!("{name}: {}", words.count));
    }
    heads.extend([
        words.covered.to_owned(),
        format!("{}: {}", words.measure, words.agreed),
        format!("{}: {}", words.measure, words.declined),
        words.difference.to_owned(),
        format!("{} {}", words.difference, words.low),
        format!("{} {}", words.difference, words.high),
    ]);
    heads
}

/// Columns before those of stages and comparisons.
const FIGURES: usize = 20 + 2 * Measure::ALL.len();

fn rows(report: &Report, words: &Words) -> Vec<Vec<String>> {
    let query = &report.query;
    let (from, to) = (query.from.to_string(), query.to.to_string());
    let mut rows = vec![figures([words.total, "", &from, &to], &report.total)];
    for row in &report.periods {
        let (name, from, to) = (
            row.period.name(),
            row.period.from.to_string(),
            row.period.to.to_string(),
        );
        rows.push(figures([words.period, &name, &from, &to], &row.figures));
    }
    for row in &report.counselors {
        rows.push(figures(
            [words.counselor, &row.name, &from, &to],
            &row.figures,
        ));
    }
    for row in &report.clinics {
        rows.push(figures([words.clinic, &row.name, &from, &to], &row.figures));
    }
    for row in &report.stages {
        let mut cells = vec![
            words.stage.to_owned(),
            text(&row.title),
            from.clone(),
            to.clone(),
            row.judged.to_string(),
        ];
        cells.resize(FIGURES, String::new());
        cells.push(row.covered.to_string());
        rows.push(cells);
    }
    for row in &report.advice {
        rows.push(vec![
            words.advice.to_owned(),
            text(&row.title),
            from.clone(),
            to.clone(),
            row.sessions.to_string(),
        ]);
    }
    let contrasts = report.patterns.contrasts.iter();
    rows.extend(contrasts.map(|of| contrast([&from, &to], of, words)));
    rows
}

fn figures([section, name, from, to]: [&str; 4], of: &Figures) -> Vec<String> {
    let outcomes = of.outcomes;
    let sure = outcomes.agreed_interval();
    let mut cells = vec![
        text(section),
        text(name),
        from.to_owned(),
        to.to_owned(),
        of.sessions.to_string(),
        of.analyzed.to_string(),
        decimal(of.recorded_seconds / 60.0),
        outcomes.agreed.to_string(),
        outcomes.follow_up.to_string(),
        outcomes.undecided.to_string(),
        outcomes.declined.to_string(),
        outcomes.open.to_string(),
        outcomes.agreed_rate().map(decimal).unwrap_or_default(),
        sure.map(|sure| decimal(sure.low)).unwrap_or_default(),
        sure.map(|sure| decimal(sure.high)).unwrap_or_default(),
        of.open_questions.to_string(),
        of.closed_questions.to_string(),
        of.worries.to_string(),
        of.worries_met.to_string(),
        of.flags.to_string(),
    ];
    for measure in Measure::ALL {
        let mean = of.of(*measure);
        cells.push(mean.value().map(decimal).unwrap_or_default());
        cells.push(mean.sessions().to_string());
    }
    cells
}

fn contrast([from, to]: [&str; 2], of: &Contrast, words: &Words) -> Vec<String> {
    let (agreed, declined) = (of.agreed.mean(), of.declined.mean());
    let mut cells = vec![
        text(words.patterns),
        text(words.measure_name(of.measure)),
        from.to_owned(),
        to.to_owned(),
        (of.agreed.count + of.declined.count).to_string(),
    ];
    cells.resize(FIGURES + 1, String::new());
    let difference = agreed
        .zip(declined)
        .map(|(agreed, declined)| agreed - declined);
    let shown = |number: Option<f64>| number.map(decimal).unwrap_or_default();
    cells.extend([
        shown(agreed),
        shown(declined),
        shown(difference),
        decimal(of.interval.low),
        decimal(of.interval.high),
    ]);
    cells
}

fn line(file: &mut String, cells: &[String]) {
    let quoted: Vec<String> = cells.iter().map(|cell| quoted(cell)).collect();
    file.push_str(&quoted.join(","));
    file.push_str("\r\n");
}

/// Quotes where RFC 4180 asks for it.
fn quoted(cell: &str) -> String {
    if cell.contains(['"', ',', '\r', '\n']) {
        format!("\"{}\"", cell.replace('"', "\"\""))
    } else {
        cell.to_owned()
    }
}

/// A text, with an apostrophe before what a spreadsheet would run as a formula; their full-width forms too, which
/// Japanese spreadsheets take for the same.
fn text(cell: &str) -> String {
    let runs = |first: char| "=+-@\t\r\n＝＋－＠".contains(first);
    if cell.chars().next().is_some_and(runs) {
        format!("'{cell}")
    } else {
        cell.to_owned()
    }
}

/// At most four places, without idle zeros.
fn decimal(value: f64) -> String {
    let written = format!("{value:.4}");
    let short = written.trim_end_matches('0').trim_end_matches('.');
    if short == "-0" { "0" } else { short }.to_owned()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Reads one record as RFC 4180 says.
    fn read(line: &str) -> Vec<String> {
        let (mut cells, mut cell, mut inside) = (Vec::new(), String::new(), false);
        let mut signs = line.strip_suffix("\r\n").unwrap().chars().peekable();
        while let Some(sign) = signs.next() {
            match sign {
                '"' if inside && signs.peek() == Some(&'"') => {
                    signs.next();
                    cell.push('"');
                }
                '"' => inside = !inside,
                ',' if !inside => cells.push(std::mem::take(&mut cell)),
                other => cell.push(other),
            }
        }
        cells.push(cell);
        cells
    }

    proptest! {
        #[test]
        fn a_record_reads_back_as_it_was(cells in prop::collection::vec("[ -~\"\n\r,あ]{0,12}", 1..6)) {
            let mut written = String::new();
            line(&mut written, &cells);
            prop_assert_eq!(read(&written), cells);
        }

        #[test]
        fn no_text_is_run(cell in "[=+\\-@\t\r\n＝＋－＠].{0,20}") {
            prop_assert!(text(&cell).starts_with('\''));
        }
    }

    #[test]
    fn plain_words_and_numbers_stay() {
        assert_eq!(
            (text("Müller - Söhne").as_str(), text("").as_str()),
            ("Müller - Söhne", "")
        );
        assert_eq!(
            [0.5, 3.0, -0.000_01, 12.345_67].map(decimal),
            ["0.5", "3", "0", "12.3457"]
        );
    }
}
