//! A document for word processors: the least that ECMA-376 (Office Open XML) asks for, in a zip of stored parts.

use std::io::{Cursor, Write};

use zip::{CompressionMethod, ZipWriter, result::ZipError, write::SimpleFileOptions};

use super::{Talk, clock};

const TYPES: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"#;

const RELATIONS: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>"#;

const HEAD: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>"#;

const TAIL: &str = "<w:sectPr/></w:body></w:document>";

pub(super) fn written(talk: &Talk<'_>) -> Result<Vec<u8>, ZipError> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    let document = document(talk);
    for (name, part) in [
        ("[Content_Types].xml", TYPES),
        ("_rels/.rels", RELATIONS),
        ("word/document.xml", &document),
    ] {
        zip.start_file(name, stored)?;
        zip.write_all(part.as_bytes())?;
    }
    Ok(zip.finish()?.into_inner())
}

fn document(talk: &Talk<'_>) -> String {
    let mut xml = HEAD.to_owned();
    xml += &paragraph(&[run(&talk.title(), "<w:b/><w:sz w:val=\"32\"/>")]);
    for segment in talk.segments() {
        xml += &paragraph(&[
            run(talk.name(segment.speaker), "<w:b/>"),
            run(
                &format!(" {}  ", clock(segment.start)),
                "<w:color w:val=\"666666\"/>",
            ),
            run(&segment.text, ""),
        ]);
    }
    xml + TAIL
}

fn paragraph(runs: &[String]) -> String {
    format!(
        "<w:p><w:pPr><w:spacing w:after=\"120\"/></w:pPr>{}</w:p>",
        runs.concat()
    )
}

fn run(text: &str, properties: &str) -> String {
    let text = escaped(text);
    format!("<w:r><w:rPr>{properties}</w:rPr><w:t xml:space=\"preserve\">{text}</w:t></w:r>")
}

/// XML 1.0 has no way to write most control characters (production 2, `Char`): they are left out.
fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '\t' | '\n' | '\r' => safe.push(' '),
            '\u{fffe}' | '\u{ffff}' => {}
            control if control.is_control() => {}
            other => safe.push(other),
        }
    }
    safe
}
