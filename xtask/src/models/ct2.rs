//! Reads a `CTranslate2` model file: a header, then named arrays, little-endian.

use std::collections::BTreeMap;

use anyhow::{Context, Result, bail, ensure};

/// One array, borrowed from the file.
pub(super) struct Array<'a> {
    /// Outermost dimension first.
    pub(super) shape: Vec<usize>,
    /// f16, little-endian.
    pub(super) data: &'a [u8],
}

impl<'a> Array<'a> {
    /// Rows `from..to` of the outermost dimension.
    pub(super) fn rows(&self, from: usize, to: usize) -> Array<'a> {
        let row = self.data.len() / self.shape[0];
        let mut shape = self.shape.clone();
        shape[0] = to - from;
        Array {
            shape,
            data: &self.data[from * row..to * row],
        }
    }
}

/// The arrays of a model by name.
pub(super) struct Model<'a>(BTreeMap<String, Array<'a>>);

impl<'a> Model<'a> {
    /// The array `name`.
    pub(super) fn get(&self, name: &str) -> Result<&Array<'a>> {
        self.0
            .get(name)
            .with_context(|| format!("the model has no {name}"))
    }

    /// How many layers `side` (`encoder` or `decoder`) has.
    pub(super) fn layers(&self, side: &str) -> usize {
        let first = format!("{side}/layer_");
        let last = "/ffn/linear_0/weight";
        self.0
            .keys()
            .filter(|name| name.starts_with(&first) && name.ends_with(last))
            .count()
    }
}

/// Reads a whole file.
pub(super) fn parse(bytes: &[u8]) -> Result<Model<'_>> {
    let mut rest = Bytes(bytes);
    rest.u32()?; // format version
    rest.text()?; // model type
    rest.u32()?; // its revision
    let mut arrays = BTreeMap::new();
    for _ in 0..rest.u32()? {
        let name = rest.text()?;
        let rank = rest.take(1)?[0];
        let shape = (0..rank)
            .map(|_| Ok(rest.u32()? as usize))
            .collect::<Result<Vec<_>>>()?;
        let kind = rest.take(1)?[0];
        let length = rest.u32()? as usize;
        let data = rest.take(length)?;
        match kind {
            4 => {
                ensure!(
                    shape.iter().product::<usize>() * 2 == length,
                    "{name} has a wrong length"
                );
                arrays.insert(name, Array { shape, data });
            }
            0..=3 => {} // single numbers and lists that describe the model
            other => bail!("{name} is of an unknown type {other}"),
        }
    }
    Ok(Model(arrays))
}

struct Bytes<'a>(&'a [u8]);

impl<'a> Bytes<'a> {
    fn take(&mut self, n: usize) -> Result<&'a [u8]> {
        let (head, tail) = self
            .0
            .split_at_checked(n)
            .context("the file ends too early")?;
        self.0 = tail;
        Ok(head)
    }

    fn u32(&mut self) -> Result<u32> {
        Ok(u32::from_le_bytes(self.take(4)?.try_into()?))
    }

    fn text(&mut self) -> Result<String> {
        let length = u16::from_le_bytes(self.take(2)?.try_into()?);
        let text = self.take(length.into())?;
        Ok(std::str::from_utf8(text)?.trim_end_matches('\0').to_owned())
    }
}
