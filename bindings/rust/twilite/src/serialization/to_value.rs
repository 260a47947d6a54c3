use serde::ser::{self, Error, Serialize, Serializer};

use super::error::SerdeError;
use crate::json::{Number, Object, Value};

/// Makes a value of whatever serializes.
///
/// # Errors
///
/// It cannot be JSON: a map whose keys are no texts, or a float that is infinite or NaN.
pub fn to_value(value: &(impl Serialize + ?Sized)) -> Result<Value, SerdeError> {
    value.serialize(ToValue)
}

struct ToValue;

macro_rules! numbers {
    ($($method:ident $type:ty;)*) => {$(
        fn $method(self, value: $type) -> Result<Value, SerdeError> {
            Ok(value.into())
        }
    )*};
}

impl Serializer for ToValue {
    type Ok = Value;
    type Error = SerdeError;
    type SerializeSeq = Elements;
    type SerializeTuple = Elements;
    type SerializeTupleStruct = Elements;
    type SerializeTupleVariant = Elements;
    type SerializeMap = Members;
    type SerializeStruct = Members;
    type SerializeStructVariant = Members;

    numbers! {
        serialize_bool bool;
        serialize_i8 i8;
        serialize_i16 i16;
        serialize_i32 i32;
        serialize_i64 i64;
        serialize_i128 i128;
        serialize_u8 u8;
        serialize_u16 u16;
        serialize_u32 u32;
        serialize_u64 u64;
        serialize_u128 u128;
        serialize_str &str;
    }

    fn serialize_f32(self, value: f32) -> Result<Value, SerdeError> {
        // Its own shortest text, which that of the same f64 is not.
        let text = format!("{value:?}");
        text.parse::<Number>().map(Value::Number).map_err(|_| SerdeError::custom(format_args!("JSON has no {value}")))
    }

    fn serialize_f64(self, value: f64) -> Result<Value, SerdeError> {
        let number = Number::from_f64(value).ok_or_else(|| SerdeError::custom(format_args!("JSON has no {value}")))?;
        Ok(number.into())
    }

    fn serialize_char(self, value: char) -> Result<Value, SerdeError> {
        Ok(value.to_string().into())
    }

    fn serialize_bytes(self, value: &[u8]) -> Result<Value, SerdeError> {
        Ok(value.to_vec().into())
    }

    fn serialize_none(self) -> Result<Value, SerdeError> {
        Ok(Value::Null)
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<Value, SerdeError> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<Value, SerdeError> {
        Ok(Value::Null)
    }

    fn serialize_unit_struct(self, _name: &'static str) -> Result<Value, SerdeError> {
        Ok(Value::Null)
    }

    fn serialize_unit_variant(
        self,
        _name: &'static str,
        _index: u32,
        variant: &'static str,
    ) -> Result<Value, SerdeError> {
        Ok(variant.into())
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _name: &'static str,
        value: &T,
    ) -> Result<Value, SerdeError> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _name: &'static str,
        _index: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<Value, SerdeError> {
        Ok(in_variant(Some(variant), to_value(value)?))
    }

    fn serialize_seq(self, _length: Option<usize>) -> Result<Elements, SerdeError> {
        Ok(Elements::default())
    }

    fn serialize_tuple(self, _length: usize) -> Result<Elements, SerdeError> {
        Ok(Elements::default())
    }

    fn serialize_tuple_struct(self, _name: &'static str, _length: usize) -> Result<Elements, SerdeError> {
        Ok(Elements::default())
    }

    fn serialize_tuple_variant(
        self,
        _name: &'static str,
        _index: u32,
        variant: &'static str,
        _length: usize,
    ) -> Result<Elements, SerdeError> {
        Ok(Elements { found: Vec::new(), variant: Some(variant) })
    }

    fn serialize_map(self, _length: Option<usize>) -> Result<Members, SerdeError> {
        Ok(Members::default())
    }

    fn serialize_struct(self, _name: &'static str, _length: usize) -> Result<Members, SerdeError> {
        Ok(Members::default())
    }

    fn serialize_struct_variant(
        self,
        _name: &'static str,
        _index: u32,
        variant: &'static str,
        _length: usize,
    ) -> Result<Members, SerdeError> {
        Ok(Members { variant: Some(variant), ..Members::default() })
    }
}

/// What belongs to a variant of an enum is a member of its name.
fn in_variant(variant: Option<&'static str>, value: Value) -> Value {
    match variant {
        Some(variant) => crate::object! { variant => value }.into(),
        None => value,
    }
}

#[derive(Default)]
struct Elements {
    found: Vec<Value>,
    variant: Option<&'static str>,
}

macro_rules! elements {
    ($($trait:ident $method:ident;)*) => {$(
        impl ser::$trait for Elements {
            type Ok = Value;
            type Error = SerdeError;

            fn $method<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), SerdeError> {
                self.found.push(to_value(value)?);
                Ok(())
            }

            fn end(self) -> Result<Value, SerdeError> {
                Ok(in_variant(self.variant, Value::Array(self.found)))
            }
        }
    )*};
}

elements! {
    SerializeSeq serialize_element;
    SerializeTuple serialize_element;
    SerializeTupleStruct serialize_field;
    SerializeTupleVariant serialize_field;
}

#[derive(Default)]
struct Members {
    found: Vec<(String, Value)>,
    name: Option<String>,
    variant: Option<&'static str>,
}

impl ser::SerializeMap for Members {
    type Ok = Value;
    type Error = SerdeError;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), SerdeError> {
        match to_value(key)? {
            Value::String(name) => self.name = Some(name),
            other => return Err(SerdeError::custom(format_args!("{other} is no name of a member"))),
        }
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), SerdeError> {
        let name = self.name.take().ok_or_else(|| SerdeError::custom("a value without its key"))?;
        self.found.push((name, to_value(value)?));
        Ok(())
    }

    fn end(self) -> Result<Value, SerdeError> {
        Ok(Value::Object(Object::from_members(self.found)))
    }
}

macro_rules! members {
    ($($trait:ident)*) => {$(
        impl ser::$trait for Members {
            type Ok = Value;
            type Error = SerdeError;

            fn serialize_field<T: Serialize + ?Sized>(
                &mut self,
                name: &'static str,
                value: &T,
            ) -> Result<(), SerdeError> {
                self.found.push((name.to_owned(), to_value(value)?));
                Ok(())
            }

            fn end(self) -> Result<Value, SerdeError> {
                Ok(in_variant(self.variant, Value::Object(Object::from_members(self.found))))
            }
        }
    )*};
}

members! { SerializeStruct SerializeStructVariant }
