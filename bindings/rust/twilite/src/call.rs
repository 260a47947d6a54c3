use std::ffi::CString;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use crate::answer::Answer;
use crate::error::Error;
use crate::json::Value;
use crate::pending::{Cancellation, Pending};
use crate::queue::Queue;

/// A call as a future, for any executor. It is handed to its queue when it is polled first.
///
/// A queue that is full makes it wait for a place. Dropping it cancels the call; a create that was on the wire may have taken
/// effect. [`canceller`](Call::canceller) gives what cancels it and lets it tell.
#[must_use = "a future does nothing unless it is polled"]
pub struct Call<T>(State<T>);

enum State<T> {
    /// It could not be put together.
    Failed(Option<Error>),
    Prepared {
        pending: Pending,
        operation: CString,
        parameters: Option<CString>,
        deadline: Option<Duration>,
        read: fn(Value) -> Option<T>,
    },
}

impl<T> Call<T> {
    pub(crate) fn new(
        prepared: Result<(Queue, CString, Option<CString>), Error>,
        deadline: Option<Duration>,
        read: fn(Value) -> Option<T>,
    ) -> Self {
        Call(match prepared {
            Ok((queue, operation, parameters)) => {
                State::Prepared { pending: Pending::new(queue), operation, parameters, deadline, read }
            }
            Err(error) => State::Failed(Some(error)),
        })
    }

    /// Gives what cancels the call, from any thread. The future then ends as [`Cancelled`](crate::ErrorKind::Cancelled), and
    /// tells whether the call may have taken effect; or as the call ended that had ended before.
    pub fn canceller(&self) -> Canceller {
        Canceller(match &self.0 {
            State::Failed(_) => None,
            State::Prepared { pending, .. } => Some(pending.cancellation().clone()),
        })
    }
}

impl<T> Future for Call<T> {
    type Output = Result<Answer<T>, Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        match &mut self.0 {
            State::Failed(error) => Poll::Ready(Err(error.take().expect("a call was polled after its end"))),
            State::Prepared { pending, operation, parameters, deadline, read } => {
                let submit = |queue: &crate::library::QueueHandle, tag| {
                    queue.submit(tag, operation, parameters.as_deref(), *deadline)
                };
                pending.poll(context, submit).map(|response| Answer::read(response?, *read))
            }
        }
    }
}

impl<T> Unpin for Call<T> {}

impl<T> fmt::Debug for Call<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Call").finish_non_exhaustive()
    }
}

/// Cancels a [`Call`]. Cancelling again, or what has ended, changes nothing.
#[derive(Clone)]
pub struct Canceller(Option<Cancellation>);

impl Canceller {
    /// Cancels it.
    pub fn cancel(&self) {
        if let Some(cancellation) = &self.0 {
            cancellation.cancel();
        }
    }
}

impl fmt::Debug for Canceller {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Canceller").finish_non_exhaustive()
    }
}
