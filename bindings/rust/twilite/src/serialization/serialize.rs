use serde::ser::{Error, Serialize, SerializeMap, Serializer};

use super::exact::{exact, Exact};
use crate::json::{Number, Object, Value};

impl Serialize for Value {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Value::Null => serializer.serialize_unit(),
            Value::Bool(value) => serializer.serialize_bool(*value),
            Value::Number(number) => number.serialize(serializer),
            Value::String(text) => serializer.serialize_str(text),
            Value::Array(elements) => elements.serialize(serializer),
            Value::Object(object) => object.serialize(serializer),
        }
    }
}

impl Serialize for Object {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.len()))?;
        for (name, value) in self.iter() {
            map.serialize_entry(name, value)?;
        }
        map.end()
    }
}

/// A number that serde has no type for, which holds it exactly, is an error.
impl Serialize for Number {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match exact(self) {
            Some(Exact::Unsigned(value)) => serializer.serialize_u64(value),
            Some(Exact::Signed(value)) => serializer.serialize_i64(value),
            Some(Exact::Wide(value)) => serializer.serialize_i128(value),
            Some(Exact::UnsignedWide(value)) => serializer.serialize_u128(value),
            Some(Exact::Float(value)) => serializer.serialize_f64(value),
            None => Err(S::Error::custom(format_args!("{self} would be rounded"))),
        }
    }
}
