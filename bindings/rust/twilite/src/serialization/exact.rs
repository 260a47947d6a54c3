//! Numbers as serde has them, where that loses nothing.

use crate::json::Number;

/// A number that is exactly that of the text.
pub(super) enum Exact {
    Unsigned(u64),
    Signed(i64),
    Wide(i128),
    UnsignedWide(u128),
    Float(f64),
}

/// Gives the number that a text is; `None` where nothing that serde knows holds it.
pub(super) fn exact(number: &Number) -> Option<Exact> {
    let text = number.as_str();
    let integer = (text.parse().map(Exact::Unsigned))
        .or_else(|_| text.parse().map(Exact::Signed))
        .or_else(|_| text.parse().map(Exact::Wide))
        .or_else(|_| text.parse().map(Exact::UnsignedWide));
    // To an integer -0 is 0.
    match integer {
        Ok(integer) if text != "-0" => Some(integer),
        _ => float(number).map(Exact::Float),
    }
}

/// The float whose shortest text is the same number.
fn float(number: &Number) -> Option<f64> {
    let value = number.as_f64();
    let shortest = Number::from_f64(value)?;
    (decimal(shortest.as_str()) == decimal(number.as_str())).then_some(value)
}

/// A number as its sign, its digits without zeros around them, and the power of ten of the last one; `None` for an exponent
/// that is beyond all reason.
fn decimal(text: &str) -> Option<(bool, String, i64)> {
    let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = whole.trim_start_matches('-').to_owned() + fraction;
    let significant = digits.trim_end_matches('0');
    let zeros = digits.len() - significant.len();
    let exponent = exponent.parse::<i64>().ok()?.checked_sub(fraction.len() as i64)?.checked_add(zeros as i64)?;
    let significant = significant.trim_start_matches('0').to_owned();
    let exponent = if significant.is_empty() { 0 } else { exponent };
    Some((text.starts_with('-'), significant, exponent))
}
