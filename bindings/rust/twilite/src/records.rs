use std::fmt;
use std::time::Duration;
use std::vec;

use crate::error::Error;
use crate::json::Value;
use crate::library::{PagerHandle, ResponseHandle, DONE, OK};
use crate::response::Response;

/// The records of a list of any length, with one page of them in memory at a time: an iterator of results.
///
/// It ends after a failure. From the second page on the next one is on its way while this one is read. Dropping it ends it at
/// once. It may be sent to another thread.
pub struct Records<R> {
    /// `None` at the end.
    pager: Option<PagerHandle>,
    page: vec::IntoIter<Value>,
    deadline: Option<Duration>,
    is_interrupted: Option<Box<dyn FnMut() -> bool + Send>>,
    read: fn(Value) -> Option<R>,
    response: Response,
}

impl<R> Records<R> {
    pub(crate) fn new(pager: PagerHandle, deadline: Option<Duration>, read: fn(Value) -> Option<R>) -> Self {
        Records {
            pager: Some(pager),
            page: Vec::new().into_iter(),
            deadline,
            is_interrupted: None,
            read,
            response: Response::default(),
        }
    }

    /// Ends a wait for a page when a function says so, which is asked as for [`send_until`](crate::Request::send_until).
    pub fn until(mut self, is_interrupted: impl FnMut() -> bool + Send + 'static) -> Self {
        self.is_interrupted = Some(Box::new(is_interrupted));
        self
    }

    /// How the page was answered that brought the last record; empty before the first.
    pub fn response(&self) -> &Response {
        &self.response
    }
}

impl<R> Iterator for Records<R> {
    type Item = Result<R, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(value) = self.page.next() {
                return Some((self.read)(value).ok_or_else(no_record));
            }
            let interrupt = self.is_interrupted.as_mut().map(|function| &mut **function as &mut dyn FnMut() -> bool);
            let page = self.pager.as_mut()?.next(self.deadline, interrupt);
            self.response = Response::of(&page);
            match read_page(page) {
                Ok(Some(records)) => self.page = records,
                Ok(None) => self.pager = None,
                Err(error) => {
                    self.pager = None;
                    return Some(Err(error));
                }
            }
        }
    }
}

impl<R> fmt::Debug for Records<R> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Records").field("is_ended", &self.pager.is_none()).finish_non_exhaustive()
    }
}

/// Reads the records of a pager's page; `None` when there are no more.
pub(crate) fn read_page(page: ResponseHandle) -> Result<Option<vec::IntoIter<Value>>, Error> {
    match page.status() {
        OK => match crate::json::parse(page.json()) {
            Ok(Value::Array(records)) => Ok(Some(records.into_iter())),
            _ => Err(no_record()),
        },
        DONE => Ok(None),
        _ => Err(Error::of(&page)),
    }
}

pub(crate) fn no_record() -> Error {
    Error::own("invalid_response", "The list has something else than records", None)
}
