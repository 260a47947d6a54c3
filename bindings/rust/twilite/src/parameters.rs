use std::ffi::CString;

use crate::error::Error;
use crate::json::{Object, Value};
use crate::library;

/// The parameters of a call, or options: a JSON object, or none.
///
/// Made of an [`Object`], of pairs (`[("Identity", identity)]`), of a [`Value`], of `()` for none, or of text that is JSON
/// already. Whether they are right, the call says.
#[derive(Clone, Debug)]
pub struct Parameters(Kind);

#[derive(Clone, Debug)]
enum Kind {
    None,
    Object(Object),
    Text(String),
}

impl Parameters {
    /// Takes text that is JSON already. What is not a JSON object, the call refuses.
    pub fn from_json(text: impl Into<String>) -> Self {
        Parameters(Kind::Text(text.into()))
    }

    /// Makes parameters of whatever serializes to a map, with the feature `serde`.
    ///
    /// # Errors
    ///
    /// It cannot be JSON: a map whose keys are no texts, or an infinite number.
    #[cfg(feature = "serde")]
    pub fn from_serialize(value: &(impl serde::Serialize + ?Sized)) -> Result<Self, crate::SerdeError> {
        crate::to_value(value).map(Into::into)
    }

    /// Sets a parameter, where they are an object or none.
    pub(crate) fn set(&mut self, name: &str, value: Value) {
        if let Kind::None = self.0 {
            self.0 = Kind::Object(Object::new());
        }
        if let Kind::Object(object) = &mut self.0 {
            object.insert(name, value);
        }
    }

    /// The text as the library takes it.
    pub(crate) fn text(&self, operation: Option<&str>) -> Result<Option<CString>, Error> {
        let text = match &self.0 {
            Kind::None => return Ok(None),
            Kind::Object(object) => object.to_string(),
            Kind::Text(text) => text.clone(),
        };
        match library::terminated(text) {
            Some(text) => Ok(Some(text)),
            None => Err(Error::misuse("The JSON has a NUL in it", operation)),
        }
    }
}

/// The text of an argument as the library takes it.
pub(crate) fn argument(what: &str, text: &str) -> Result<CString, Error> {
    library::terminated(text).ok_or_else(|| Error::misuse(format!("{what} has a NUL in it"), None))
}

impl From<()> for Parameters {
    fn from(_: ()) -> Self {
        Parameters(Kind::None)
    }
}

impl From<Object> for Parameters {
    fn from(object: Object) -> Self {
        Parameters(Kind::Object(object))
    }
}

impl From<&Object> for Parameters {
    fn from(object: &Object) -> Self {
        Parameters(Kind::Object(object.clone()))
    }
}

impl From<Value> for Parameters {
    fn from(value: Value) -> Self {
        match value {
            Value::Null => Parameters(Kind::None),
            Value::Object(object) => object.into(),
            other => Self::from_json(other.to_string()),
        }
    }
}

impl From<&Value> for Parameters {
    fn from(value: &Value) -> Self {
        value.clone().into()
    }
}

impl<N: Into<String>, V: Into<Value>, const COUNT: usize> From<[(N, V); COUNT]> for Parameters {
    fn from(members: [(N, V); COUNT]) -> Self {
        Object::from(members).into()
    }
}
