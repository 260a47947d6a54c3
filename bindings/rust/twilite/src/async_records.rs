use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;
use std::vec;

use crate::error::Error;
use crate::json::Value;
use crate::library::PagerHandle;
use crate::pending::Pending;
use crate::queue::Queue;
use crate::records::{no_record, read_page};
use crate::response::Response;

/// The records of a list of any length, without blocking, with one page of them in memory at a time.
///
/// [`next_record`](AsyncRecords::next_record) is for `while let`; [`poll_next`](AsyncRecords::poll_next) is what a `Stream` of the futures
/// crate is made of. It ends after a failure. Dropping it cancels a page that is on its way.
pub struct AsyncRecords<R> {
    queue: Queue,
    /// `None` at the end.
    pager: Option<PagerHandle>,
    /// The page that is on its way.
    pending: Option<Pending>,
    page: vec::IntoIter<Value>,
    deadline: Option<Duration>,
    read: fn(Value) -> Option<R>,
    response: Response,
}

impl<R> AsyncRecords<R> {
    pub(crate) fn new(
        queue: Queue,
        pager: PagerHandle,
        deadline: Option<Duration>,
        read: fn(Value) -> Option<R>,
    ) -> Self {
        AsyncRecords {
            queue,
            pager: Some(pager),
            pending: None,
            page: Vec::new().into_iter(),
            deadline,
            read,
            response: Response::default(),
        }
    }

    /// How the page was answered that brought the last record; empty before the first.
    pub fn response(&self) -> &Response {
        &self.response
    }

    /// Gives the next record; `None` at the end. When the future is dropped, nothing is lost: the next one goes on.
    pub fn next_record(&mut self) -> NextRecord<'_, R> {
        NextRecord(self)
    }

    /// Gives the next record when it is there.
    pub fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<R, Error>>> {
        let this = &mut *self;
        loop {
            if let Some(value) = this.page.next() {
                return Poll::Ready(Some((this.read)(value).ok_or_else(no_record)));
            }
            let pager = match &mut this.pager {
                Some(pager) => pager,
                None => return Poll::Ready(None),
            };
            let pending = this.pending.get_or_insert_with(|| Pending::new(this.queue.clone()));
            let deadline = this.deadline;
            let page = match pending.poll(context, |queue, tag| queue.submit_page(tag, pager, deadline)) {
                Poll::Ready(page) => page,
                Poll::Pending => return Poll::Pending,
            };
            this.pending = None;
            let records = page.and_then(|page| {
                this.response = Response::of(&page);
                read_page(page)
            });
            match records {
                Ok(Some(records)) => this.page = records,
                Ok(None) => this.pager = None,
                Err(error) => {
                    this.pager = None;
                    return Poll::Ready(Some(Err(error)));
                }
            }
        }
    }
}

impl<R> Unpin for AsyncRecords<R> {}

impl<R> fmt::Debug for AsyncRecords<R> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("AsyncRecords").field("is_ended", &self.pager.is_none()).finish_non_exhaustive()
    }
}

/// The next record of an [`AsyncRecords`], as a future.
#[must_use = "a future does nothing unless it is polled"]
#[derive(Debug)]
pub struct NextRecord<'r, R>(&'r mut AsyncRecords<R>);

impl<R> Future for NextRecord<'_, R> {
    type Output = Option<Result<R, Error>>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        Pin::new(&mut *self.0).poll_next(context)
    }
}
