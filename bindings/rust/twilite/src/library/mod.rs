//! The shared library: its handles, who frees them, and which thread may do what. All that is unsafe in this crate is here.

#![allow(unsafe_code)]

mod callbacks;
mod client;
mod functions;
mod pager;
mod queue;
mod response;
mod text;

pub(crate) use callbacks::{Interrupt, Trace};
pub(crate) use client::ClientHandle;
pub(crate) use functions::{access_token, catalog, check_webhook, describe, validate, version};
pub(crate) use pager::PagerHandle;
pub(crate) use queue::QueueHandle;
pub(crate) use response::ResponseHandle;
pub(crate) use text::terminated;

pub(crate) use twilite_sys::{
    ready, TWILITE_CLOSED as CLOSED, TWILITE_DONE as DONE, TWILITE_FULL as FULL,
    TWILITE_NOT_AUTHENTIC as NOT_AUTHENTIC, TWILITE_OK as OK,
};
