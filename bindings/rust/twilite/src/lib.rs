//! All of Twilio's REST API, over the shared library `libtwilite`. The README is the guide.
//!
//! ```no_run
//! # fn main() -> Result<(), twilite::Error> {
//! let client = twilite::Client::new()?;
//! let entities = client.verify().v2().services().id("VA0123456789abcdef0123456789abcdef").entities();
//! let entity = entities.create("ff483d1ff591898a9942916050d2ca3f").send()?;
//! println!("{:?} {:?}", entity.sid(), entity.response().request_id());
//! for entity in entities.list().stream()? {
//!     println!("{:?}", entity?.sid());
//! }
//! # Ok(())
//! # }
//! ```
//!
//! - [`Client`] has the chain of names ([`products`]) with types for four resources; [`Client::chain`] and [`Client::call`] lead to
//!   every operation.
//! - A [`Request`] is sent to block ([`Request::send`]), as a future ([`Request::send_async`]), or read as a stream.
//! - An [`Answer`] is what a call brought, with how it was answered; an [`Error`] says all that is known of a failure.
//! - A [`Queue`] drives futures on its own thread, or in an event loop by a [`Driver`].
//!
//! The library blocks in `send` and in streams alone. It starts no thread but that of a queue, when the first future asks for
//! it. Panics of functions that it calls back are caught, and go on where the call was made.

#![deny(unsafe_code, unsafe_op_in_unsafe_fn)]
#![warn(clippy::undocumented_unsafe_blocks)]
#![warn(missing_docs, missing_debug_implementations, rust_2018_idioms)]

mod access_token;
mod answer;
mod async_records;
mod call;
mod catalog;
mod chain;
mod client;
mod driver;
mod error;
mod executor;
mod json;
mod library;
mod operation;
mod options;
mod parameters;
mod pending;
mod places;
pub mod products;
mod queue;
mod records;
mod request;
mod response;
#[cfg(feature = "serde")]
mod serialization;
pub mod webhook;

pub use access_token::{access_token, AccessToken};
pub use answer::Answer;
pub use async_records::{AsyncRecords, NextRecord};
pub use call::{Call, Canceller};
pub use catalog::{catalog, describe, validate};
pub use chain::Chain;
pub use client::{version, Client, ClientBuilder};
pub use driver::Driver;
pub use error::{Error, ErrorKind, Problem};
pub use executor::{block_on, join_all};
pub use json::{Number, Object, ParseError, Value};
pub use operation::{Any, ListOperation, Operation, Page, Record};
pub use options::{AccessTokenOptions, ClientOptions, QueueOptions};
pub use parameters::Parameters;
pub use queue::Queue;
pub use records::Records;
pub use request::Request;
pub use response::{Headers, Response};
#[cfg(feature = "serde")]
pub use serialization::{from_value, to_value, SerdeError};

/// Looks whether the library may be used; the error names both versions of the interface, or where the library was looked for.
fn ready() -> Result<(), Error> {
    library::ready().map_err(|problem| Error::misuse(problem, None))
}
