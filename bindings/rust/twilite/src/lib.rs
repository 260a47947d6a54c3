#![doc = include_str!("../README.md")]
#![deny(unsafe_code, unsafe_op_in_unsafe_fn)]
#![warn(missing_docs, missing_debug_implementations, rust_2018_idioms)]

mod access_token;
mod answer;
mod async_records;
mod call;
mod catalog;
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
pub mod products;
mod queue;
mod records;
mod request;
mod response;
pub mod webhook;

pub use access_token::{access_token, AccessToken};
pub use answer::Answer;
pub use async_records::{AsyncRecords, NextRecord};
pub use call::{Call, Canceller};
pub use catalog::{catalog, describe, validate};
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

/// Looks whether the library may be used; the error names both versions of the interface, or where the library was looked for.
fn ready() -> Result<(), Error> {
    library::ready().map_err(|problem| Error::misuse(problem, None))
}
