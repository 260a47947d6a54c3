use std::ffi::CStr;
use std::os::unix::io::{BorrowedFd, RawFd};
use std::ptr::{self, NonNull};
use std::sync::Arc;
use std::time::Duration;

use twilite_sys as sys;

use super::client::ClientHandle;
use super::pager::PagerHandle;
use super::response::{made, ResponseHandle};
use super::text::{milliseconds, or_null};

/// `twilite_queue`: any thread may use it.
pub(crate) struct QueueHandle {
    queue: NonNull<sys::twilite_queue>,
    /// In a child of the process that made the queue the library does not tell it any more.
    descriptor: RawFd,
    client: Arc<ClientHandle>,
}

// SAFETY: the header says that all functions of a queue may be called from any thread.
unsafe impl Send for QueueHandle {}
// SAFETY: as above; it is freed when nobody borrows it.
unsafe impl Sync for QueueHandle {}

impl QueueHandle {
    pub(crate) fn create(client: Arc<ClientHandle>, options: Option<&CStr>) -> Result<Self, ResponseHandle> {
        let mut error = ptr::null_mut();
        // SAFETY: the client is valid, the options are a text or NULL, and there is room for the error.
        let queue = unsafe {
            let queue = sys::twilite_queue_create(client.client.as_ptr(), or_null(options), &mut error);
            made(queue, error)
        }?;
        // SAFETY: the queue is valid.
        let descriptor = unsafe { sys::twilite_queue_fd(queue.as_ptr()) };
        Ok(QueueHandle { queue, descriptor, client })
    }

    /// Whether it is a queue of this client, with whose credentials its calls are sent.
    pub(crate) fn is_of(&self, client: &Arc<ClientHandle>) -> bool {
        Arc::ptr_eq(&self.client, client)
    }

    /// Hands in a call. Gives `OK`, `FULL`, `CLOSED` or `MISUSE`.
    pub(crate) fn submit(
        &self,
        tag: u64,
        operation: &CStr,
        parameters: Option<&CStr>,
        deadline: Option<Duration>,
    ) -> i32 {
        // SAFETY: the queue is valid, and the texts are or are NULL.
        unsafe {
            sys::twilite_queue_submit_within(
                self.queue.as_ptr(),
                tag,
                operation.as_ptr(),
                or_null(parameters),
                milliseconds(deadline),
            )
        }
    }

    /// Hands in a pager's next page. Gives `OK`, `FULL`, `CLOSED` or `MISUSE`.
    pub(crate) fn submit_page(&self, tag: u64, pager: &mut PagerHandle, deadline: Option<Duration>) -> i32 {
        let (queue, pager) = (self.queue.as_ptr(), pager.pager.as_ptr());
        // SAFETY: both are valid, and the pager is borrowed by us alone. The library looks after it from here on.
        unsafe { sys::twilite_queue_submit_page_within(queue, tag, pager, milliseconds(deadline)) }
    }

    /// Drives the calls, and takes as many completions as there are and as have room. Without a time it waits for one.
    pub(crate) fn take(&self, into: &mut Vec<ResponseHandle>, wait: Option<Duration>) -> usize {
        let mut taken = [ptr::null_mut(); 64];
        let wait = wait.map_or(-1, |wait| i32::try_from(wait.as_millis()).unwrap_or(i32::MAX));
        // SAFETY: the queue is valid, and there is room for so many pointers.
        let count = unsafe { sys::twilite_queue_take(self.queue.as_ptr(), taken.as_mut_ptr(), taken.len(), wait) };
        for response in &taken[..count] {
            // SAFETY: so many were written, which are ours.
            into.push(unsafe { ResponseHandle::new(*response) });
        }
        count
    }

    /// Cancels the calls with a tag. They have their completions all the same.
    pub(crate) fn cancel(&self, tag: u64) {
        // SAFETY: the queue is valid.
        unsafe { sys::twilite_queue_cancel(self.queue.as_ptr(), tag) };
    }

    /// Ends a wait in `take`.
    pub(crate) fn wake(&self) {
        // SAFETY: the queue is valid.
        unsafe { sys::twilite_queue_wake(self.queue.as_ptr()) };
    }

    /// Takes no call any more, and cancels those that have not ended.
    pub(crate) fn close(&self) {
        // SAFETY: the queue is valid.
        unsafe { sys::twilite_queue_close(self.queue.as_ptr()) };
    }

    /// The descriptor, which belongs to the queue.
    pub(crate) fn descriptor(&self) -> BorrowedFd<'_> {
        // SAFETY: it is open until the queue is freed.
        unsafe { BorrowedFd::borrow_raw(self.descriptor) }
    }
}

impl Drop for QueueHandle {
    fn drop(&mut self) {
        // SAFETY: it is ours, freed once, and no thread is in it, for it would borrow it.
        unsafe { sys::twilite_queue_free(self.queue.as_ptr()) }
    }
}
