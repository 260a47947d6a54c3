use crate::answer::Answer;
use crate::error::Error;
use crate::json::Value;
use crate::library;
use crate::parameters::{argument, Parameters};

/// Checks parameters exactly as a call does, without a client and without the network.
///
/// # Errors
///
/// [`InvalidParameters`](crate::ErrorKind::InvalidParameters) or [`Misuse`](crate::ErrorKind::Misuse), as the call would say.
pub fn validate(operation: &str, parameters: impl Into<Parameters>) -> Result<(), Error> {
    crate::ready()?;
    let parameters = parameters.into().text(Some(operation))?;
    let operation = argument("The operation", operation)?;
    Answer::read(library::validate(&operation, parameters.as_deref()), |_| Some(())).map(Answer::into_inner)
}

/// Describes a part of the catalog: of a product (`verify`, `verify.v2`), a resource or an operation. `""` for all that is not
/// resources, with the names of the products.
///
/// # Errors
///
/// [`Misuse`](crate::ErrorKind::Misuse): no name begins so.
pub fn describe(prefix: &str) -> Result<Value, Error> {
    crate::ready()?;
    let prefix = argument("The prefix", prefix)?;
    Answer::read(library::describe(&prefix), Some).map(Answer::into_inner)
}

/// The text of the whole catalog, a JSON object of some megabytes.
///
/// # Errors
///
/// [`Misuse`](crate::ErrorKind::Misuse): the library cannot be loaded.
pub fn catalog() -> Result<&'static str, Error> {
    crate::ready()?;
    Ok(library::catalog())
}
