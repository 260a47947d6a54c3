//! The shared library: its handles, who frees them, and which thread may do what. All that is unsafe in this crate is here.

#![allow(unsafe_code)]

use std::any::Any;
use std::ffi::{CStr, CString};
use std::os::raw::{c_char, c_void};
use std::os::unix::io::{BorrowedFd, RawFd};
use std::panic::{self, AssertUnwindSafe};
use std::ptr::{self, NonNull};
use std::sync::Arc;
use std::time::Duration;

use twilite_sys as sys;

pub(crate) use sys::{
    ready, TWILITE_CLOSED as CLOSED, TWILITE_DONE as DONE, TWILITE_FULL as FULL,
    TWILITE_NOT_AUTHENTIC as NOT_AUTHENTIC, TWILITE_OK as OK,
};

/// What is asked, now and then, whether a call that waits shall be ended.
pub(crate) type Interrupt<'i> = &'i mut dyn FnMut() -> bool;

/// What receives the lines of a trace.
pub(crate) type Trace = Box<dyn Fn(&str) + Send + Sync>;

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
    unsafe fn new(response: *mut sys::twilite_response) -> Self {
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
unsafe fn made<T>(object: *mut T, error: *mut sys::twilite_response) -> Result<NonNull<T>, ResponseHandle> {
    match NonNull::new(object) {
        Some(object) => Ok(object),
        // SAFETY: the caller says so.
        None => Err(unsafe { ResponseHandle::new(error) }),
    }
}

/// `twilite_client`, with what it traces to.
pub(crate) struct ClientHandle {
    client: NonNull<sys::twilite_client>,
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

/// `twilite_pager`: one thread at a time may use it, which is why it is not Sync.
pub(crate) struct PagerHandle {
    pager: NonNull<sys::twilite_pager>,
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

/// `twilite_queue`: any thread may use it.
pub(crate) struct QueueHandle {
    queue: NonNull<sys::twilite_queue>,
    /// In a child of the process that made the queue the library does not tell it any more.
    descriptor: RawFd,
    _client: Arc<ClientHandle>,
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
        Ok(QueueHandle { queue, descriptor, _client: client })
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

/// The version of the library.
pub(crate) fn version() -> &'static str {
    // SAFETY: the text is static.
    unsafe { text(sys::twilite_version()) }.unwrap_or("")
}

/// All that the library describes of itself.
pub(crate) fn catalog() -> &'static str {
    // SAFETY: the text is there until the library is unloaded, which never happens.
    unsafe { text(sys::twilite_catalog()) }.unwrap_or("{}")
}

pub(crate) fn describe(prefix: &CStr) -> ResponseHandle {
    // SAFETY: the prefix is a text, and the response is ours.
    unsafe { ResponseHandle::new(sys::twilite_describe(prefix.as_ptr())) }
}

pub(crate) fn validate(operation: &CStr, parameters: Option<&CStr>) -> ResponseHandle {
    // SAFETY: the texts are valid or NULL, and the response is ours.
    unsafe { ResponseHandle::new(sys::twilite_validate(operation.as_ptr(), or_null(parameters))) }
}

pub(crate) fn access_token(options: Option<&CStr>) -> ResponseHandle {
    // SAFETY: the options are a text or NULL, and the response is ours.
    unsafe { ResponseHandle::new(sys::twilite_access_token(or_null(options))) }
}

/// Gives `OK`, `NOT_AUTHENTIC` or `MISUSE`.
pub(crate) fn check_webhook(
    auth_token: &CStr,
    signature: Option<&CStr>,
    url: &CStr,
    content_type: Option<&CStr>,
    body: &[u8],
) -> i32 {
    // SAFETY: the texts are valid or NULL, and the body has so many bytes.
    unsafe {
        sys::twilite_webhook_check(
            auth_token.as_ptr(),
            or_null(signature),
            url.as_ptr(),
            or_null(content_type),
            body.as_ptr().cast(),
            body.len(),
        )
    }
}

/// Performs what may be interrupted, and goes on with a panic of the function that was asked.
fn interruptible(
    interrupt: Option<Interrupt<'_>>,
    perform: impl FnOnce(Option<sys::twilite_interrupt_fn>, *mut c_void) -> ResponseHandle,
) -> ResponseHandle {
    let mut asked = match interrupt {
        None => return perform(None, ptr::null_mut()),
        Some(function) => Asked { function, panic: None },
    };
    let response = perform(Some(is_interrupted), (&mut asked as *mut Asked<'_>).cast());
    match asked.panic {
        None => response,
        Some(panic) => {
            drop(response);
            panic::resume_unwind(panic)
        }
    }
}

/// What the library passes to `is_interrupted`.
struct Asked<'i> {
    function: Interrupt<'i>,
    panic: Option<Box<dyn Any + Send>>,
}

/// A `twilite_interrupt_fn`. A panic must not cross the library, so it ends the call.
unsafe extern "C" fn is_interrupted(context: *mut c_void) -> i32 {
    // SAFETY: it is what `interruptible` passed, which nobody else uses during the call.
    let asked = unsafe { &mut *context.cast::<Asked<'_>>() };
    if asked.panic.is_some() {
        return 1;
    }
    match panic::catch_unwind(AssertUnwindSafe(|| (asked.function)())) {
        Ok(is_interrupted) => is_interrupted.into(),
        Err(panic) => {
            asked.panic = Some(panic);
            1
        }
    }
}

/// A `twilite_trace_fn`. A panic must not cross the library; the hook has reported it.
unsafe extern "C" fn trace_line(context: *mut c_void, line: *const c_char) {
    // SAFETY: it is what `create` passed, which lives as long as the client and is shared.
    let trace = unsafe { &*context.cast::<Trace>() };
    // SAFETY: the line is valid during this call.
    if let Some(line) = unsafe { text(line) } {
        let _ = panic::catch_unwind(AssertUnwindSafe(|| trace(line)));
    }
}

/// The text at a pointer, which lives as long as the caller says.
///
/// # Safety
///
/// It is NULL, or a text with a NUL at its end that is there for as long as that.
unsafe fn text<'t>(pointer: *const c_char) -> Option<&'t str> {
    if pointer.is_null() {
        return None;
    }
    // SAFETY: the caller says so.
    let bytes = unsafe { CStr::from_ptr(pointer) };
    Some(bytes.to_str().expect("the library gives UTF-8"))
}

fn or_null(text: Option<&CStr>) -> *const c_char {
    text.map_or(ptr::null(), CStr::as_ptr)
}

/// A deadline as the library takes it, to which 0 is none.
fn milliseconds(deadline: Option<Duration>) -> i32 {
    deadline.map_or(0, |deadline| i32::try_from(deadline.as_millis()).unwrap_or(i32::MAX).max(1))
}

/// A text with a NUL at its end; `None` for one that has a NUL in it, where the library would see its end.
pub(crate) fn terminated(text: impl Into<Vec<u8>>) -> Option<CString> {
    CString::new(text).ok()
}
