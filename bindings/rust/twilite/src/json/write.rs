//! The text of values, without blanks.

use std::fmt::{self, Display, Formatter, Write};

use super::{Object, Value};

impl Display for Value {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Value::Null => formatter.write_str("null"),
            Value::Bool(value) => write!(formatter, "{value}"),
            Value::Number(number) => formatter.write_str(number.as_str()),
            Value::String(text) => write_text(formatter, text),
            Value::Array(elements) => {
                formatter.write_char('[')?;
                for (index, element) in elements.iter().enumerate() {
                    separate(formatter, index)?;
                    element.fmt(formatter)?;
                }
                formatter.write_char(']')
            }
            Value::Object(object) => object.fmt(formatter),
        }
    }
}

impl Display for Object {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_char('{')?;
        for (index, (name, value)) in self.iter().enumerate() {
            separate(formatter, index)?;
            write_text(formatter, name)?;
            formatter.write_char(':')?;
            value.fmt(formatter)?;
        }
        formatter.write_char('}')
    }
}

fn separate(formatter: &mut Formatter<'_>, index: usize) -> fmt::Result {
    if index == 0 {
        Ok(())
    } else {
        formatter.write_char(',')
    }
}

fn write_text(formatter: &mut Formatter<'_>, text: &str) -> fmt::Result {
    formatter.write_char('"')?;
    let mut rest = text;
    while let Some(place) = rest.find(|character| character < ' ' || character == '"' || character == '\\') {
        formatter.write_str(&rest[..place])?;
        match rest.as_bytes()[place] {
            b'"' => formatter.write_str("\\\"")?,
            b'\\' => formatter.write_str("\\\\")?,
            b'\n' => formatter.write_str("\\n")?,
            b'\r' => formatter.write_str("\\r")?,
            b'\t' => formatter.write_str("\\t")?,
            control => write!(formatter, "\\u{control:04x}")?,
        }
        rest = &rest[place + 1..];
    }
    formatter.write_str(rest)?;
    formatter.write_char('"')
}
