use crate::json::{Object, Value};

/// An operation of the API, as a type: what it brings. Implemented by what is generated from the catalog, and by [`Any`].
pub trait Operation {
    /// What a call brings.
    type Output;

    /// Reads it; `None` when it has another shape.
    #[doc(hidden)]
    fn read(value: Value) -> Option<Self::Output>;
}

/// An operation that lists records.
pub trait ListOperation: Operation {
    /// One of them.
    type Record;

    /// Reads one; `None` when it is none.
    #[doc(hidden)]
    fn read_record(value: Value) -> Option<Self::Record>;
}

/// Any operation, by its id: it brings a [`Value`].
#[derive(Clone, Copy, Debug)]
pub enum Any {}

impl Operation for Any {
    type Output = Value;

    fn read(value: Value) -> Option<Value> {
        Some(value)
    }
}

impl ListOperation for Any {
    type Record = Value;

    fn read_record(value: Value) -> Option<Value> {
        Some(value)
    }
}

/// A type of records: a JSON object with a method for each documented property.
pub trait Record: Sized {
    /// Makes one of a JSON object.
    fn from_object(object: Object) -> Self;

    /// All its members, as Twilio wrote them.
    fn as_object(&self) -> &Object;

    /// All its members, without it.
    fn into_object(self) -> Object;
}

/// One page of a list, as Twilio wrote it.
#[derive(Clone, Debug)]
pub struct Page<R> {
    records: Vec<R>,
    rest: Object,
}

impl<R> Page<R> {
    /// Its records.
    pub fn records(&self) -> &[R] {
        &self.records
    }

    /// What it has beside its records: `meta`.
    pub fn rest(&self) -> &Object {
        &self.rest
    }

    /// Its records, without it.
    pub fn into_records(self) -> Vec<R> {
        self.records
    }
}

pub(crate) fn record<R: Record>(value: Value) -> Option<R> {
    match value {
        Value::Object(object) => Some(R::from_object(object)),
        _ => None,
    }
}

pub(crate) fn array<R: Record>(value: Value) -> Option<Vec<R>> {
    match value {
        Value::Array(elements) => elements.into_iter().map(record).collect(),
        _ => None,
    }
}

pub(crate) fn page<R: Record>(value: Value, list_key: &str) -> Option<Page<R>> {
    match value {
        Value::Object(mut rest) => Some(Page { records: array(rest.remove(list_key)?)?, rest }),
        _ => None,
    }
}
