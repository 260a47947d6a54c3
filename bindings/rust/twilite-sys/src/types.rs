//! The types and constants of the header.

use std::marker::{PhantomData, PhantomPinned};
use std::os::raw::{c_char, c_void};

macro_rules! handles {
    ($($(#[$documentation:meta])* $name:ident;)*) => {$(
        $(#[$documentation])*
        #[repr(C)]
        pub struct $name {
            _opaque: [u8; 0],
            _neither_moved_nor_shared: PhantomData<(*mut u8, PhantomPinned)>,
        }
    )*};
}

handles! {
    /// Credentials, options and kept connections.
    twilite_client;
    /// How one call ended, and all that it brought.
    twilite_response;
    /// A list, a page at a time.
    twilite_pager;
    /// Many calls in flight at once.
    twilite_queue;
    /// The parameters of a call while they are put together.
    twilite_params;
}

/// Where a part of a text lies.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct twilite_span {
    /// Its first byte, counted from 0.
    pub offset: usize,
    /// How many bytes it has.
    pub length: usize,
}

/// Receives one line of a trace.
pub type twilite_trace_fn = unsafe extern "C" fn(context: *mut c_void, line_json: *const c_char);

/// Tells whether a call shall be ended.
pub type twilite_interrupt_fn = unsafe extern "C" fn(context: *mut c_void) -> i32;

macro_rules! constants {
    ($($name:ident = $value:literal;)*) => {$(
        #[allow(missing_docs)]
        pub const $name: i32 = $value;
    )*};
}

constants! {
    TWILITE_OK = 0;
    TWILITE_MISUSE = 1;
    TWILITE_INVALID_PARAMETERS = 2;
    TWILITE_TRANSPORT = 3;
    TWILITE_TIMEOUT = 4;
    TWILITE_API_ERROR = 5;
    TWILITE_INVALID_RESPONSE = 6;
    TWILITE_CANCELLED = 7;
    TWILITE_DONE = 8;
    TWILITE_FULL = 9;
    TWILITE_NOT_AUTHENTIC = 10;
    TWILITE_CLOSED = 11;
    TWILITE_KIND_NONE = 0;
    TWILITE_KIND_NULL = 1;
    TWILITE_KIND_BOOLEAN = 2;
    TWILITE_KIND_NUMBER = 3;
    TWILITE_KIND_STRING = 4;
    TWILITE_KIND_ARRAY = 5;
    TWILITE_KIND_OBJECT = 6;
}
