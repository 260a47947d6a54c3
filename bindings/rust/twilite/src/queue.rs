use std::fmt;
use std::sync::Arc;
use std::thread;

use crate::client::Client;
use crate::driver::Driver;
use crate::error::Error;
use crate::library::QueueHandle;
use crate::options::QueueOptions;
use crate::parameters::Parameters;
use crate::pending::Calls;

/// Many calls in flight at once, as futures. Clones are the same queue; any thread may use it.
///
/// Something has to drive it: a thread of its own ([`Queue::start`]), or a [`Driver`] in an event loop of the program's.
/// With the last clone, and the last of its futures, it is closed.
#[derive(Clone)]
pub struct Queue {
    calls: Arc<Calls>,
    _closer: Arc<Closer>,
}

/// Closes the queue when nobody can hand anything in any more, which ends its thread.
struct Closer(Arc<Calls>);

impl Drop for Closer {
    fn drop(&mut self) {
        self.0.close();
    }
}

impl Queue {
    /// Makes a queue with a thread that drives it and ends with it.
    ///
    /// [`Client::queue`] gives a client's own; few programs need another.
    ///
    /// # Errors
    ///
    /// [`Misuse`](crate::ErrorKind::Misuse): an option is wrong, the client was closed, or there is no thread to be had.
    pub fn start(client: &Client, options: QueueOptions) -> Result<Self, Error> {
        let (queue, calls) = Self::create(client, options)?;
        let thread = thread::Builder::new().name("twilite-queue".into()).spawn(move || while calls.drive(None) {});
        match thread {
            Ok(_) => Ok(queue),
            Err(problem) => Err(Error::misuse(format!("The queue's thread cannot be started: {problem}"), None)),
        }
    }

    /// Makes a queue without a thread, and what drives it in an event loop or on a thread of the program's.
    ///
    /// # Errors
    ///
    /// [`Misuse`](crate::ErrorKind::Misuse): an option is wrong, or the client was closed.
    pub fn with_driver(client: &Client, options: QueueOptions) -> Result<(Self, Driver), Error> {
        let (queue, calls) = Self::create(client, options)?;
        Ok((queue, Driver::new(calls)))
    }

    fn create(client: &Client, options: QueueOptions) -> Result<(Self, Arc<Calls>), Error> {
        let options = Parameters::from(options.into_object()).text(None)?;
        let handle =
            QueueHandle::create(client.handle(None)?, options.as_deref()).map_err(|error| Error::of(&error))?;
        let calls = Arc::new(Calls::new(handle));
        Ok((Queue { calls: calls.clone(), _closer: Arc::new(Closer(calls.clone())) }, calls))
    }

    /// Refuses calls from now on, and cancels those that have not ended: each ends as
    /// [`Cancelled`](crate::ErrorKind::Cancelled). Closing again changes nothing.
    pub fn close(&self) {
        self.calls.close();
    }

    pub(crate) fn calls(&self) -> &Arc<Calls> {
        &self.calls
    }
}

impl fmt::Debug for Queue {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Queue").finish_non_exhaustive()
    }
}
