use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;
use std::time::Duration;

use crate::answer::Answer;
use crate::async_records::AsyncRecords;
use crate::call::Call;
use crate::client::Client;
use crate::error::Error;
use crate::json::Value;
use crate::library::{Interrupt, PagerHandle};
use crate::operation::{ListOperation, Operation};
use crate::parameters::{argument, Parameters};
use crate::queue::Queue;
use crate::records::Records;

/// A call that is put together: what it is to do, with which parameters, and for how long. Nothing is sent before `send`, its
/// siblings or `stream`.
///
/// What is generated has a method for each parameter that is not required.
#[must_use = "nothing is sent before `send`, `send_async` or `stream`"]
pub struct Request<O> {
    client: Client,
    operation: Cow<'static, str>,
    parameters: Parameters,
    deadline: Option<Duration>,
    performs: PhantomData<fn() -> O>,
}

impl<O> Request<O> {
    pub(crate) fn new(client: Client, operation: Cow<'static, str>, parameters: Parameters) -> Self {
        Request { client, operation, parameters, deadline: None, performs: PhantomData }
    }

    /// The operation's id.
    pub fn operation(&self) -> &str {
        &self.operation
    }

    /// Sets a parameter by its name, in the API's spelling or in snake_case: one that is newer than this package, for one.
    /// Parameters that were given as JSON text stay as they are.
    pub fn parameter(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.parameters.set(name, value.into());
        self
    }

    /// Ends the call when so much time has passed, with all its pages, repetitions and the waits between them: it is a
    /// [`Timeout`](crate::ErrorKind::Timeout) then. For a stream it is the time of each page. A future's time begins when its
    /// call is handed to the queue.
    pub fn within(mut self, deadline: Duration) -> Self {
        self.deadline = Some(deadline);
        self
    }
}

impl<O: Operation> Request<O> {
    /// Performs the call, and waits for its end.
    ///
    /// # Errors
    ///
    /// Whatever [`ErrorKind`](crate::ErrorKind) lists.
    pub fn send(self) -> Result<Answer<O::Output>, Error> {
        self.perform(None)
    }

    /// Performs the call, and waits for its end, or until a function says that it shall end: it is
    /// [`Cancelled`](crate::ErrorKind::Cancelled) then.
    ///
    /// The function is asked on this thread every 5 to 50 milliseconds while the call waits, and after a signal; so it may look
    /// at a flag that a signal handler or another thread sets. When it panics, the call is ended and the panic goes on.
    ///
    /// # Errors
    ///
    /// As for [`send`](Request::send).
    pub fn send_until(self, mut is_interrupted: impl FnMut() -> bool) -> Result<Answer<O::Output>, Error> {
        self.perform(Some(&mut is_interrupted))
    }

    /// Makes a future of the call, which goes through the client's own queue. See [`Client::call_async`].
    pub fn send_async(self) -> Call<O::Output> {
        let queue = self.client.queue();
        self.call(queue)
    }

    /// Makes a future of the call, which goes through a queue of the same client.
    pub fn send_on(self, queue: &Queue) -> Call<O::Output> {
        self.call(Ok(queue.clone()))
    }

    fn call(self, queue: Result<Queue, Error>) -> Call<O::Output> {
        let prepared = queue.and_then(|queue| {
            let client = self.client.handle(Some(&self.operation))?;
            if !queue.calls().handle().is_of(&client) {
                return Err(Error::misuse("The queue is of another client", Some(&self.operation)));
            }
            let operation = argument("The operation", &self.operation)?;
            let parameters = self.parameters.text(Some(&self.operation))?;
            Ok((queue, operation, parameters))
        });
        Call::new(prepared, self.deadline, O::read)
    }

    fn perform(self, interrupt: Option<Interrupt<'_>>) -> Result<Answer<O::Output>, Error> {
        let operation = argument("The operation", &self.operation)?;
        let client = self.client.handle(Some(&self.operation))?;
        let parameters = self.parameters.text(Some(&self.operation))?;
        Answer::read(client.call(&operation, parameters.as_deref(), self.deadline, interrupt), O::read)
    }
}

impl<O: ListOperation> Request<O> {
    /// Goes through the records, with one page of them in memory at a time. See [`Client::stream`].
    ///
    /// # Errors
    ///
    /// Parameters are checked at once; pages are asked for as they are needed, and the iterator tells what goes wrong then.
    pub fn stream(self) -> Result<Records<O::Record>, Error> {
        Ok(Records::new(self.pager()?, self.deadline, O::read_record))
    }

    /// Goes through the records without blocking: the pages come through the client's own queue.
    ///
    /// # Errors
    ///
    /// As for [`stream`](Request::stream).
    pub fn stream_async(self) -> Result<AsyncRecords<O::Record>, Error> {
        let queue = self.client.queue()?;
        self.stream_on(&queue)
    }

    /// Goes through the records without blocking: the pages come through a queue of the same client.
    ///
    /// # Errors
    ///
    /// As for [`stream`](Request::stream).
    pub fn stream_on(self, queue: &Queue) -> Result<AsyncRecords<O::Record>, Error> {
        Ok(AsyncRecords::new(queue.clone(), self.pager()?, self.deadline, O::read_record))
    }

    fn pager(&self) -> Result<PagerHandle, Error> {
        let operation = argument("The operation", &self.operation)?;
        let client = self.client.handle(Some(&self.operation))?;
        let parameters = self.parameters.text(Some(&self.operation))?;
        PagerHandle::create(client, &operation, parameters.as_deref()).map_err(|error| Error::of(&error))
    }
}

impl<O> fmt::Debug for Request<O> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Request").field("operation", &self.operation).finish_non_exhaustive()
    }
}

impl<O> Clone for Request<O> {
    fn clone(&self) -> Self {
        Request {
            client: self.client.clone(),
            operation: self.operation.clone(),
            parameters: self.parameters.clone(),
            deadline: self.deadline,
            performs: PhantomData,
        }
    }
}
