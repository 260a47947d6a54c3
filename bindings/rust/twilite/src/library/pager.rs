use std::ffi::CStr;
use std::ptr::{self, NonNull};
use std::sync::Arc;
use std::time::Duration;

use twilite_sys as sys;

use super::callbacks::{interruptible, Interrupt};
use super::client::ClientHandle;
use super::response::{made, ResponseHandle};
use super::text::{milliseconds, or_null};

/// `twilite_pager`: one thread at a time may use it, which is why it is not Sync.
pub(crate) struct PagerHandle {
    pub(super) pager: NonNull<sys::twilite_pager>,
    _client: Arc<ClientHandle>,
}

// SAFETY: the header wants one thread at a time, and not always the same.
unsafe impl Send for PagerHandle {}

impl PagerHandle {
    pub(crate) fn create(
        client: Arc<ClientHandle>,
        operation: &CStr,
        parameters: Option<&CStr>,
    ) -> Result<Self, ResponseHandle> {
        let mut error = ptr::null_mut();
        // SAFETY: the client is valid, the texts are or are NULL, and there is room for the error.
        let pager = unsafe {
            let handle = client.client.as_ptr();
            let pager = sys::twilite_pager_create(handle, operation.as_ptr(), or_null(parameters), &mut error);
            made(pager, error)
        }?;
        Ok(PagerHandle { pager, _client: client })
    }

    pub(crate) fn next(&mut self, deadline: Option<Duration>, interrupt: Option<Interrupt<'_>>) -> ResponseHandle {
        let pager = self.pager.as_ptr();
        interruptible(interrupt, |function, context| {
            // SAFETY: the pager is valid and borrowed by us alone, and the context lives until the call returns.
            unsafe {
                ResponseHandle::new(sys::twilite_pager_next_within(pager, milliseconds(deadline), function, context))
            }
        })
    }
}

impl Drop for PagerHandle {
    fn drop(&mut self) {
        // SAFETY: it is ours, and freed once. A pager may be freed while a queue fetches its page.
        unsafe { sys::twilite_pager_free(self.pager.as_ptr()) }
    }
}
