use std::fmt;
use std::ops::{Deref, DerefMut};

use crate::error::Error;
use crate::json::Value;
use crate::library::{ResponseHandle, OK};
use crate::response::Response;

/// What a call brought, and beside it how it was answered.
///
/// It is what it has: an `Answer<Entity>` has the methods of an `Entity`, and an `Answer<Vec<Entity>>` is gone through with
/// `for`.
#[derive(Clone, Debug)]
pub struct Answer<T = Value> {
    value: T,
    response: Response,
}

impl<T> Answer<T> {
    /// Reads a response, which is freed at once.
    pub(crate) fn read(handle: ResponseHandle, read: impl FnOnce(Value) -> Option<T>) -> Result<Self, Error> {
        if handle.status() != OK {
            return Err(Error::of(&handle));
        }
        match crate::json::parse(handle.json()).ok().and_then(read) {
            Some(value) => Ok(Answer { value, response: Response::of(&handle) }),
            None => Err(Error::own("invalid_response", "The answer is not of the documented shape", None)),
        }
    }

    /// How the call was answered: HTTP status, request id, attempts and header.
    pub fn response(&self) -> &Response {
        &self.response
    }

    /// Makes something else of what the call brought.
    pub fn map<U>(self, make: impl FnOnce(T) -> U) -> Answer<U> {
        Answer { value: make(self.value), response: self.response }
    }

    /// What the call brought, alone.
    pub fn into_inner(self) -> T {
        self.value
    }
}

impl<T> Deref for Answer<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T> DerefMut for Answer<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.value
    }
}

impl<T: fmt::Display> fmt::Display for Answer<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.value.fmt(formatter)
    }
}

impl<T: IntoIterator> IntoIterator for Answer<T> {
    type Item = T::Item;
    type IntoIter = T::IntoIter;

    fn into_iter(self) -> T::IntoIter {
        self.value.into_iter()
    }
}

impl<'a, T> IntoIterator for &'a Answer<T>
where
    &'a T: IntoIterator,
{
    type Item = <&'a T as IntoIterator>::Item;
    type IntoIter = <&'a T as IntoIterator>::IntoIter;

    fn into_iter(self) -> Self::IntoIter {
        self.value.into_iter()
    }
}
