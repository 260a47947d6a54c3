use std::fmt;
use std::process;
use std::sync::{Arc, Mutex, PoisonError, RwLock};

use crate::answer::Answer;
use crate::call::Call;
use crate::chain::Chain;
use crate::error::Error;
use crate::json::Value;
use crate::library::{self, ClientHandle, Trace};
use crate::operation::Any;
use crate::options::{ClientOptions, QueueOptions};
use crate::parameters::Parameters;
use crate::queue::Queue;
use crate::records::Records;
use crate::request::Request;

/// Credentials, options and kept connections. Make one, share it, keep it.
///
/// Clones are the same client; any number of threads may use it at once. It is closed with [`close`](Client::close), or with
/// its last clone.
#[derive(Clone)]
pub struct Client(Arc<Shared>);

struct Shared {
    /// `None` when it was closed. Calls that run hold it, so they end undisturbed.
    handle: RwLock<Option<Arc<ClientHandle>>>,
    queue_options: QueueOptions,
    /// What async calls go through, made at the first; with the process that made it.
    queue: Mutex<Option<(u32, Queue)>>,
}

impl Client {
    /// Makes a client of what the environment says: `TWILIO_ACCOUNT_SID`, `TWILIO_AUTH_TOKEN` and so on.
    ///
    /// # Errors
    ///
    /// [`Misuse`](crate::ErrorKind::Misuse): there are no credentials, or the library cannot be loaded. Sends nothing: wrong
    /// credentials show at the first call.
    pub fn new() -> Result<Self, Error> {
        Self::builder().build()
    }

    /// Begins a client with options.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    /// Performs an operation by its id, such as `verify.v2.entity.create`, and waits for its end.
    ///
    /// Parameters are spelled as the API does (`FriendlyName`) or in snake_case; null is as if not given. For a route that the
    /// library does not know, `operation` is `"GET verify /v2/Services/{ServiceSid}/Things"`. Blocks the calling thread; any
    /// number of threads may call at once.
    ///
    /// # Errors
    ///
    /// Whatever [`ErrorKind`](crate::ErrorKind) lists.
    pub fn call(&self, operation: &str, parameters: impl Into<Parameters>) -> Result<Answer, Error> {
        self.request(operation, parameters).send()
    }

    /// Makes a future of an operation. It is sent when the future is polled first; dropping it cancels the call.
    ///
    /// It needs no particular executor: a thread of the client's own, which starts with the first such call, drives them all.
    pub fn call_async(&self, operation: &str, parameters: impl Into<Parameters>) -> Call<Value> {
        self.request(operation, parameters).send_async()
    }

    /// Goes through the records of a list operation, with one page of them in memory at a time.
    ///
    /// # Errors
    ///
    /// Parameters are checked at once; pages are asked for as they are needed, and the iterator tells what goes wrong then.
    pub fn stream(&self, operation: &str, parameters: impl Into<Parameters>) -> Result<Records<Value>, Error> {
        self.request(operation, parameters).stream()
    }

    /// Begins a call of any operation, to be sent with a deadline, or as a future.
    pub fn request(&self, operation: &str, parameters: impl Into<Parameters>) -> Request<Any> {
        Request::new(self.clone(), operation.to_owned().into(), parameters.into())
    }

    /// Begins a chain of names to any operation, in a version of a product, such as `conversations.v1`. The product is read from
    /// the catalog when a chain of it is first used.
    pub fn chain(&self, version: &str) -> Chain {
        Chain::new(self.clone(), version)
    }

    /// Gives the queue that [`call_async`](Client::call_async) uses. Its thread starts with the first use.
    ///
    /// # Errors
    ///
    /// The client was closed, or the queue options are wrong.
    pub fn queue(&self) -> Result<Queue, Error> {
        let mut made = self.0.queue.lock().unwrap_or_else(PoisonError::into_inner);
        let process = process::id();
        match &*made {
            Some((maker, queue)) if *maker == process => {
                self.handle(None)?;
                Ok(queue.clone())
            }
            _ => {
                let queue = Queue::start(self, self.0.queue_options.clone())?;
                *made = Some((process, queue.clone()));
                Ok(queue)
            }
        }
    }

    /// Refuses calls from now on, and cancels those that are awaited. What blocks other threads ends undisturbed. Closing again
    /// changes nothing.
    pub fn close(&self) {
        let handle = self.0.handle.write().unwrap_or_else(PoisonError::into_inner).take();
        drop(handle);
        if let Some((_, queue)) = self.0.queue.lock().unwrap_or_else(PoisonError::into_inner).take() {
            queue.close();
        }
    }

    /// The library's client, for as long as a call needs it.
    pub(crate) fn handle(&self, operation: Option<&str>) -> Result<Arc<ClientHandle>, Error> {
        let handle = self.0.handle.read().unwrap_or_else(PoisonError::into_inner);
        handle.clone().ok_or_else(|| Error::misuse("The client was closed", operation))
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Client").field("is_closed", &self.handle(None).is_err()).finish()
    }
}

/// The options of a client. It has the methods of [`ClientOptions`].
#[derive(Default)]
pub struct ClientBuilder {
    pub(crate) options: ClientOptions,
    queue_options: QueueOptions,
    trace: Option<Trace>,
}

impl ClientBuilder {
    /// Takes options that were made before.
    pub fn options(mut self, options: ClientOptions) -> Self {
        self.options = options;
        self
    }

    /// Sets options of the queue that async calls go through.
    pub fn queue_options(mut self, options: QueueOptions) -> Self {
        self.queue_options = options;
        self
    }

    /// Has a function called with a line of JSON for each HTTP request, when that has ended. Nothing secret is in it.
    ///
    /// It is called on the thread that makes the call, or drives the queue; perhaps on many at once. When it panics, that is
    /// reported and the call goes on.
    pub fn on_trace(mut self, function: impl Fn(&str) + Send + Sync + 'static) -> Self {
        self.trace = Some(Box::new(function));
        self
    }

    /// Makes the client. What is not given, the environment says.
    ///
    /// # Errors
    ///
    /// [`Misuse`](crate::ErrorKind::Misuse): an option is wrong, there are no credentials, or the library cannot be loaded.
    pub fn build(self) -> Result<Client, Error> {
        crate::ready()?;
        let options = Parameters::from(self.options.into_object()).text(None)?;
        let handle = ClientHandle::create(options.as_deref(), self.trace).map_err(|error| Error::of(&error))?;
        Ok(Client(Arc::new(Shared {
            handle: RwLock::new(Some(Arc::new(handle))),
            queue_options: self.queue_options,
            queue: Mutex::new(None),
        })))
    }
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("ClientBuilder").field("options", &self.options).finish()
    }
}

/// The version of the library that is loaded, such as `1.0.0`.
///
/// # Errors
///
/// [`Misuse`](crate::ErrorKind::Misuse): the library cannot be loaded, or is of another binary interface.
pub fn version() -> Result<&'static str, Error> {
    crate::ready()?;
    Ok(library::version())
}
