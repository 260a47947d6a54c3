use std::ffi::CStr;
use std::os::raw::c_void;
use std::ptr::{self, NonNull};
use std::time::Duration;

use twilite_sys as sys;

use super::callbacks::{interruptible, trace_line, Interrupt, Trace};
use super::response::{made, ResponseHandle};
use super::text::{milliseconds, or_null};

/// `twilite_client`, with what it traces to.
pub(crate) struct ClientHandle {
    pub(super) client: NonNull<sys::twilite_client>,
    /// The library has its address for as long as there is the client; calls, pagers and queues hold this handle.
    _trace: Option<Box<Trace>>,
}

// SAFETY: the header says that any number of threads may use a client at once, and free it while calls run.
unsafe impl Send for ClientHandle {}
// SAFETY: as above; a trace is Sync, as it may be called on many threads at once.
unsafe impl Sync for ClientHandle {}

impl ClientHandle {
    pub(crate) fn create(options: Option<&CStr>, trace: Option<Trace>) -> Result<Self, ResponseHandle> {
        let mut error = ptr::null_mut();
        // SAFETY: the options are a text or NULL, and there is room for the error.
        let client = unsafe {
            let client = sys::twilite_client_create(or_null(options), &mut error);
            made(client, error)
        }?;
        let trace = trace.map(Box::new);
        if let Some(trace) = &trace {
            let context = &**trace as *const Trace as *mut c_void;
            // SAFETY: the context is on the heap, and lives until the client is freed.
            unsafe { sys::twilite_client_set_trace(client.as_ptr(), Some(trace_line), context) };
        }
        Ok(ClientHandle { client, _trace: trace })
    }

    pub(crate) fn call(
        &self,
        operation: &CStr,
        parameters: Option<&CStr>,
        deadline: Option<Duration>,
        interrupt: Option<Interrupt<'_>>,
    ) -> ResponseHandle {
        interruptible(interrupt, |function, context| {
            // SAFETY: the client is valid, the texts are or are NULL, and the context lives until the call returns.
            unsafe {
                ResponseHandle::new(sys::twilite_call_within(
                    self.client.as_ptr(),
                    operation.as_ptr(),
                    or_null(parameters),
                    milliseconds(deadline),
                    function,
                    context,
                ))
            }
        })
    }
}

impl Drop for ClientHandle {
    fn drop(&mut self) {
        // SAFETY: it is ours, and freed once. Calls borrow it, so none runs; pagers and queues hold it.
        unsafe { sys::twilite_client_free(self.client.as_ptr()) }
    }
}
