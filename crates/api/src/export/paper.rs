//! Sheets of A4, filled from above: text that wraps, tables that go on over the page, bars. One font, which ships
//! inside the program (`fonts/README.md`), so that a document looks the same on every PC.

use krilla::{
    Document,
    color::rgb,
    error::KrillaError,
    geom::{PathBuilder, Point, Rect},
    metadata::Metadata,
    num::NormalizedF32,
    page::PageSettings,
    paint::{Fill, FillRule},
    text::{Font, TextDirection},
};
use skrifa::{
    FontRef, MetadataProvider,
    instance::{LocationRef, Size},
};

static FONT: &[u8] = include_bytes!("../../fonts/SottoReportJP-Regular.otf");

/// A4 in points.
const PAGE: (f32, f32) = (595.0, 842.0);
const MARGIN: f32 = 48.0;
/// Width of what is printed.
pub(super) const WIDTH: f32 = PAGE.0 - 2.0 * MARGIN;
const BOTTOM: f32 = PAGE.1 - MARGIN - 14.0;

/// Tones of the document; all differ in lightness.
#[derive(Clone, Copy)]
pub(super) enum Tone {
    Ink,
    Soft,
    Line,
    Accent,
}

impl Tone {
    fn fill(self) -> Fill {
        let (red, green, blue) = match self {
            Self::Ink => (29, 35, 32),
            Self::Soft => (96, 104, 99),
            Self::Line => (222, 219, 210),
            Self::Accent => (14, 106, 96),
        };
        Fill {
            paint: rgb::Color::new(red, green, blue).into(),
            opacity: NormalizedF32::ONE,
            rule: FillRule::NonZero,
        }
    }
}

/// Something to draw at a place of a page.
enum Mark {
    Text(String, f32, f32, f32, Tone),
    Box(Rect, Tone),
}

/// A document that is being filled.
pub(super) struct Paper {
    pages: Vec<Vec<Mark>>,
    down: f32,
    metrics: Option<FontRef<'static>>,
}

/// A column of a table: its head, its width as a share, and whether it holds numbers.
pub(super) struct Column {
    pub(super) head: String,
    pub(super) share: f32,
    pub(super) number: bool,
}

/// Why no document was made.
#[derive(Debug, thiserror::Error)]
pub(super) enum NoDocument {
    /// The font that ships with the program cannot be read.
    #[error("the report's font cannot be read")]
    Font,
    /// The document could not be written.
    #[error("the document could not be written: {0:?}")]
    Written(KrillaError),
}

impl Paper {
    pub(super) fn new() -> Self {
        Self {
            pages: vec![Vec::new()],
            down: MARGIN,
            metrics: FontRef::new(FONT).ok(),
        }
    }

    /// How wide a text is.
    fn width(&self, text: &str, size: f32) -> f32 {
        let Some(font) = &self.metrics else {
            return 0.0;
        };
        let (map, glyphs) = (
            font.charmap(),
            font.glyph_metrics(Size::new(size), LocationRef::default()),
        );
        let wide = |sign: char| glyphs.advance_width(map.map(sign).unwrap_or_default());
        text.chars().filter_map(wide).sum()
    }

    fn mark(&mut self, mark: Mark) {
        if let Some(page) = self.pages.last_mut() {
            page.push(mark);
        }
    }

    /// Makes room for `height`, on a new page where this one ends.
    fn room(&mut self, height: f32) -> bool {
        if self.down + height <= BOTTOM {
            return false;
        }
        self.pages.push(Vec::new());
        self.down = MARGIN;
        true
    }

    /// Leaves a gap.
    pub(super) fn gap(&mut self, height: f32) {
        self.down += height;
    }

    /// A heading, kept together with what follows.
    pub(super) fn heading(&mut self, text: &str, size: f32) {
        self.room(size * 6.0);
        self.gap(size * 0.9);
        self.down += size;
        self.mark(Mark::Text(
            text.to_owned(),
            MARGIN,
            self.down,
            size,
            Tone::Ink,
        ));
        self.gap(size * 0.6);
    }

    /// A paragraph.
    pub(super) fn text(&mut self, text: &str, size: f32, tone: Tone) {
        for line in self.wrapped(text, size, WIDTH) {
            self.room(size * 1.5);
            self.down += size * 1.5;
            self.mark(Mark::Text(
                line,
                MARGIN,
                self.down - size * 0.35,
                size,
                tone,
            ));
        }
    }

    /// Breaks at spaces; a Japanese text, which has none, at any sign.
    fn wrapped(&self, text: &str, size: f32, width: f32) -> Vec<String> {
        let mut lines = Vec::new();
        let mut line = String::new();
        for piece in pieces(text) {
            let longer = format!("{line}{piece}");
            if !line.is_empty() && self.width(longer.trim_end(), size) > width {
                lines.push(line.trim_end().to_owned());
                piece.trim_start().clone_into(&mut line);
            } else {
                line = longer;
            }
        }
        lines.push(line.trim_end().to_owned());
        lines
    }

    /// A table; its head comes again on every page.
    pub(super) fn table(&mut self, columns: &[Column], rows: &[Vec<String>]) {
        const SIZE: f32 = 8.5;
        let heads: Vec<String> = columns.iter().map(|column| column.head.clone()).collect();
        self.room(SIZE * 6.0);
        self.row(columns, &heads, SIZE, Tone::Soft);
        for row in rows {
            let height = self.row_height(columns, row, SIZE);
            if self.room(height) {
                self.row(columns, &heads, SIZE, Tone::Soft);
            }
            self.row(columns, row, SIZE, Tone::Ink);
        }
        self.gap(SIZE);
    }

    fn row_height(&self, columns: &[Column], cells: &[String], size: f32) -> f32 {
        let lines = columns
            .iter()
            .zip(cells)
            .map(|(column, cell)| self.wrapped(cell, size, column.share * WIDTH - 6.0).len());
        lines.max().unwrap_or(1) as f32 * size * 1.3 + size * 0.7
    }

    fn row(&mut self, columns: &[Column], cells: &[String], size: f32, tone: Tone) {
        let height = self.row_height(columns, cells, size);
        let mut left = MARGIN;
        for (column, cell) in columns.iter().zip(cells) {
            let width = column.share * WIDTH;
            let lines = self.wrapped(cell, size, width - 6.0);
            for (line, n) in lines.into_iter().zip(1_u8..) {
                let at = if column.number {
                    left + width - 6.0 - self.width(&line, size)
                } else {
                    left
                };
                let down = self.down + f32::from(n) * size * 1.3;
                self.mark(Mark::Text(line, at, down, size, tone));
            }
            left += width;
        }
        self.down += height;
        self.bar(MARGIN, self.down - 0.3, WIDTH, 0.5, Tone::Line);
    }

    fn bar(&mut self, left: f32, top: f32, width: f32, height: f32, tone: Tone) {
        // A box without an extent is no box.
        if let Some(rect) = Rect::from_xywh(left, top, width, height) {
            self.mark(Mark::Box(rect, tone));
        }
    }

    /// Columns of a picture, each with its name where there is room and its number above.
    pub(super) fn columns(&mut self, bars: &[(String, u32)], height: f32) {
        const SIZE: f32 = 7.0;
        self.room(height + 4.0 * SIZE);
        let most = bars.iter().map(|bar| bar.1).max().unwrap_or(0).max(1);
        let slot = WIDTH / bars.len().max(1) as f32;
        let widest = bars
            .iter()
            .map(|bar| self.width(&bar.0, SIZE))
            .fold(0.0, f32::max);
        let every = ((widest + 6.0) / slot).ceil().max(1.0);
        let foot = self.down + SIZE * 1.6 + height;
        for ((label, count), n) in bars.iter().zip(0_u16..) {
            let left = MARGIN + slot * f32::from(n);
            let tall = height * (*count as f32 / most as f32);
            self.bar(
                left + slot * 0.15,
                foot - tall,
                slot * 0.7,
                tall,
                Tone::Accent,
            );
            if slot > 14.0 && *count > 0 {
                let number = count.to_string();
                let at = left + (slot - self.width(&number, SIZE)) / 2.0;
                self.mark(Mark::Text(number, at, foot - tall - 2.5, SIZE, Tone::Ink));
            }
            if f32::from(n) % every == 0.0 {
                let at = (left + (slot - self.width(label, SIZE)) / 2.0).max(MARGIN);
                self.mark(Mark::Text(
                    label.clone(),
                    at,
                    foot + SIZE * 1.5,
                    SIZE,
                    Tone::Soft,
                ));
            }
        }
        self.bar(MARGIN, foot, WIDTH, 0.6, Tone::Line);
        self.down = foot + SIZE * 2.4;
    }

    /// Writes the document, each page with its number.
    pub(super) fn finished(self, title: &str, language: &str) -> Result<Vec<u8>, NoDocument> {
        const SIZE: f32 = 7.5;
        let font = Font::new(FONT.into(), 0).ok_or(NoDocument::Font)?;
        let mut document = Document::new();
        let about = Metadata::new()
            .title(title.to_owned())
            .language(language.to_owned())
            .creator("Sotto".to_owned());
        document.set_metadata(about);
        let settings = PageSettings::from_wh(PAGE.0, PAGE.1).ok_or(NoDocument::Font)?;
        let count = self.pages.len();
        for (number, marks) in (1..).zip(&self.pages) {
            let mut page = document.start_page_with(settings.clone());
            let mut surface = page.surface();
            let words = format!("{title}   {number} / {count}");
            let last = Mark::Text(words, MARGIN, PAGE.1 - MARGIN + 12.0, SIZE, Tone::Soft);
            for mark in marks.iter().chain([&last]) {
                match mark {
                    Mark::Text(text, left, down, size, tone) => {
                        surface.set_fill(Some(tone.fill()));
                        let at = Point::from_xy(*left, *down);
                        let direction = TextDirection::LeftToRight;
                        surface.draw_text(at, font.clone(), *size, text, false, direction);
                    }
                    Mark::Box(rect, tone) => {
                        surface.set_fill(Some(tone.fill()));
                        let mut path = PathBuilder::new();
                        path.push_rect(*rect);
                        if let Some(path) = path.finish() {
                            surface.draw_path(&path);
                        }
                    }
                }
            }
            surface.finish();
            page.finish();
        }
        document.finish().map_err(NoDocument::Written)
    }
}

/// Where a line may break: after a space, and around a sign that is not of an alphabet.
fn pieces(text: &str) -> Vec<String> {
    let mut pieces: Vec<String> = Vec::new();
    let mut ended = true;
    for sign in text.chars() {
        let wide = sign >= '\u{3000}';
        // A closing sign stays with what it closes.
        let closes = "。、）」』！？：・".contains(sign);
        match pieces.last_mut() {
            Some(piece) if !(ended || wide) || closes => piece.push(sign),
            _ => pieces.push(sign.to_string()),
        }
        ended = sign == ' ' || wide;
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_font_has_what_a_report_says() {
        let map = FontRef::new(FONT).unwrap().charmap();
        for sign in "Agreed 95 % … – ’ é ß ご成約 カウンセラー 齋藤 髙 〜 ー：".chars()
        {
            // 髙 is no sign of JIS X 0208, though a name may have it.
            assert_eq!(map.map(sign).is_some(), sign != '髙', "{sign}");
        }
    }

    #[test]
    fn lines_break_at_words_and_between_kanji() {
        let paper = Paper::new();
        let lines = paper.wrapped("one two three four five six", 10.0, 60.0);
        assert!(lines.len() > 1 && lines.iter().all(|line| paper.width(line, 10.0) <= 60.0));
        assert_eq!(lines.join(" "), "one two three four five six");
        let kanji = "分析のあるご成約またはお断りが、十件未満です。";
        let lines = paper.wrapped(kanji, 10.0, 60.0);
        assert!(lines.len() > 2);
        assert_eq!(lines.concat(), kanji);
        assert!(lines.iter().all(|line| !line.starts_with(['、', '。'])));
    }

    #[test]
    fn a_long_table_goes_on_over_the_page() {
        let mut paper = Paper::new();
        let column = Column {
            head: "Head".to_owned(),
            share: 1.0,
            number: false,
        };
        let rows: Vec<Vec<String>> = (0..200).map(|n| vec![n.to_string()]).collect();
        paper.table(&[column], &rows);
        assert!(paper.pages.len() > 3, "{} pages", paper.pages.len());
        let heads = paper.pages.iter().filter(|marks| {
            marks
                .iter()
                .any(|mark| matches!(mark, Mark::Text(text, ..) if text == "Head"))
        });
        assert_eq!(heads.count(), paper.pages.len());
    }
}
