use serde::de::value::{MapAccessDeserializer, MapDeserializer, SeqDeserializer};
use serde::de::{Deserialize, Deserializer, Error, IntoDeserializer, Visitor};
use serde::forward_to_deserialize_any;

use super::error::SerdeError;
use super::exact::{exact, Exact};
use crate::json::{Number, Object, Value};

/// Makes a type of a value: `from_value::<Message>(answer.into_inner())`. A record is one by `into_object`.
///
/// # Errors
///
/// The value is not what the type wants, or has a number that it cannot hold.
pub fn from_value<'de, T: Deserialize<'de>>(value: impl Into<Value>) -> Result<T, SerdeError> {
    T::deserialize(value.into())
}

impl<'de> IntoDeserializer<'de, SerdeError> for Value {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

impl<'de> Deserializer<'de> for Value {
    type Error = SerdeError;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, SerdeError> {
        match self {
            Value::Null => visitor.visit_unit(),
            Value::Bool(value) => visitor.visit_bool(value),
            Value::Number(number) => visit_number(&number, visitor),
            Value::String(text) => visitor.visit_string(text),
            Value::Array(elements) => visit_array(elements, visitor),
            Value::Object(object) => visit_object(object, visitor),
        }
    }

    /// The nearest float is what was asked for.
    fn deserialize_f64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, SerdeError> {
        match self {
            Value::Number(number) => visitor.visit_f64(number.as_f64()),
            other => other.deserialize_any(visitor),
        }
    }

    fn deserialize_f32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, SerdeError> {
        self.deserialize_f64(visitor)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, SerdeError> {
        match self {
            Value::Null => visitor.visit_none(),
            value => visitor.visit_some(value),
        }
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, SerdeError> {
        match self {
            Value::String(text) => {
                let text: serde::de::value::StringDeserializer<SerdeError> = text.into_deserializer();
                text.deserialize_enum(name, variants, visitor)
            }
            Value::Object(object) => {
                let members = MapDeserializer::new(object.into_iter());
                MapAccessDeserializer::new(members).deserialize_enum(name, variants, visitor)
            }
            other => Err(SerdeError::custom(format_args!("{other} is no variant of {name}"))),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        visitor: V,
    ) -> Result<V::Value, SerdeError> {
        visitor.visit_newtype_struct(self)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 char str string bytes byte_buf unit unit_struct seq tuple tuple_struct
        map struct identifier ignored_any
    }
}

fn visit_number<'de, V: Visitor<'de>>(number: &Number, visitor: V) -> Result<V::Value, SerdeError> {
    match exact(number) {
        Some(Exact::Unsigned(value)) => visitor.visit_u64(value),
        Some(Exact::Signed(value)) => visitor.visit_i64(value),
        Some(Exact::Wide(value)) => visitor.visit_i128(value),
        Some(Exact::UnsignedWide(value)) => visitor.visit_u128(value),
        Some(Exact::Float(value)) => visitor.visit_f64(value),
        None => Err(SerdeError::custom(format_args!("{number} would be rounded"))),
    }
}

fn visit_array<'de, V: Visitor<'de>>(elements: Vec<Value>, visitor: V) -> Result<V::Value, SerdeError> {
    let mut elements = SeqDeserializer::new(elements.into_iter());
    let value = visitor.visit_seq(&mut elements)?;
    elements.end()?;
    Ok(value)
}

fn visit_object<'de, V: Visitor<'de>>(object: Object, visitor: V) -> Result<V::Value, SerdeError> {
    let mut members = MapDeserializer::new(object.into_iter());
    let value = visitor.visit_map(&mut members)?;
    members.end()?;
    Ok(value)
}
