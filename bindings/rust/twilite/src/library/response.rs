use std::ptr::NonNull;

use twilite_sys as sys;

use super::text::text;

/// `twilite_response`: how a call ended, to be read and dropped.
pub(crate) struct ResponseHandle(NonNull<sys::twilite_response>);

// SAFETY: the header has it immutable, to be read on any thread, and freed on any.
unsafe impl Send for ResponseHandle {}
// SAFETY: as above.
unsafe impl Sync for ResponseHandle {}

impl ResponseHandle {
    /// Takes what a function returned that never returns NULL.
    ///
    /// # Safety
    ///
    /// It is a response that nobody else frees.
    pub(super) unsafe fn new(response: *mut sys::twilite_response) -> Self {
        ResponseHandle(NonNull::new(response).expect("the library returns a response"))
    }

    pub(crate) fn status(&self) -> i32 {
        // SAFETY: the handle is valid until it is dropped.
        unsafe { sys::twilite_response_status(self.0.as_ptr()) }
    }

    pub(crate) fn json(&self) -> &str {
        // SAFETY: the handle is valid until it is dropped, and so is its text.
        unsafe { text(sys::twilite_response_json(self.0.as_ptr())) }.unwrap_or("null")
    }

    pub(crate) fn http_status(&self) -> i32 {
        // SAFETY: the handle is valid until it is dropped.
        unsafe { sys::twilite_response_http_status(self.0.as_ptr()) }
    }

    /// The header's lines; `None` when there was no answer.
    pub(crate) fn headers(&self) -> Option<&str> {
        // SAFETY: the handle is valid until it is dropped, and so is its text.
        unsafe { text(sys::twilite_response_headers(self.0.as_ptr())) }
    }

    pub(crate) fn attempts(&self) -> i32 {
        // SAFETY: the handle is valid until it is dropped.
        unsafe { sys::twilite_response_attempts(self.0.as_ptr()) }
    }

    pub(crate) fn tag(&self) -> u64 {
        // SAFETY: the handle is valid until it is dropped.
        unsafe { sys::twilite_response_tag(self.0.as_ptr()) }
    }
}

impl Drop for ResponseHandle {
    fn drop(&mut self) {
        // SAFETY: it is ours, and freed once.
        unsafe { sys::twilite_response_free(self.0.as_ptr()) }
    }
}

/// What a function made, or the error that it gives in its place.
///
/// # Safety
///
/// Where there is no object there is an error, which nobody else frees.
pub(super) unsafe fn made<T>(object: *mut T, error: *mut sys::twilite_response) -> Result<NonNull<T>, ResponseHandle> {
    match NonNull::new(object) {
        Some(object) => Ok(object),
        // SAFETY: the caller says so.
        None => Err(unsafe { ResponseHandle::new(error) }),
    }
}
