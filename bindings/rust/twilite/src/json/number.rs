use std::fmt;
use std::str::FromStr;

use super::parse::{self, ParseError};

/// A number of JSON, kept as it is written: nothing of it is lost, however large or precise it is.
///
/// Two numbers are equal when they are written alike: `1` is not `1.0`.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Number(String);

impl Number {
    /// Takes a text that was checked to be a number.
    pub(crate) fn from_checked(text: &str) -> Self {
        Number(text.to_owned())
    }

    /// The number as it is written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The number as an integer; `None` when it has a fraction or an exponent, or does not fit.
    pub fn as_i64(&self) -> Option<i64> {
        self.0.parse().ok()
    }

    /// The number as an integer; `None` when it is negative, has a fraction or an exponent, or does not fit.
    pub fn as_u64(&self) -> Option<u64> {
        self.0.parse().ok()
    }

    /// The number as an integer; `None` when it has a fraction or an exponent, or does not fit.
    pub fn as_i128(&self) -> Option<i128> {
        self.0.parse().ok()
    }

    /// The nearest `f64`, which is infinite for what is too large.
    pub fn as_f64(&self) -> f64 {
        self.0.parse().expect("what JSON calls a number is one to Rust")
    }

    /// Makes a number of a finite `f64`; `None` for NaN and the infinite, which JSON does not have.
    pub fn from_f64(value: f64) -> Option<Self> {
        // What Debug writes, 1e16 for one, is the shortest text that is read as the same number.
        value.is_finite().then(|| Number(format!("{value:?}")))
    }
}

impl fmt::Display for Number {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl fmt::Debug for Number {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl FromStr for Number {
    type Err = ParseError;

    /// Reads a number as JSON writes it, without blanks around it.
    fn from_str(text: &str) -> Result<Self, ParseError> {
        parse::number(text).map(Number::from_checked)
    }
}

macro_rules! from_integers {
    ($($type:ty)*) => {$(
        impl From<$type> for Number {
            fn from(value: $type) -> Self {
                Number(value.to_string())
            }
        }
    )*};
}

from_integers! { i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize }
