//! What the library calls back, across which no panic goes.

use std::any::Any;
use std::os::raw::{c_char, c_void};
use std::panic::{self, AssertUnwindSafe};
use std::ptr;

use twilite_sys as sys;

use super::response::ResponseHandle;
use super::text::text;

/// What is asked, now and then, whether a call that waits shall be ended.
pub(crate) type Interrupt<'i> = &'i mut dyn FnMut() -> bool;

/// What receives the lines of a trace.
pub(crate) type Trace = Box<dyn Fn(&str) + Send + Sync>;

/// Performs what may be interrupted, and goes on with a panic of the function that was asked.
pub(super) fn interruptible(
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
pub(super) unsafe extern "C" fn trace_line(context: *mut c_void, line: *const c_char) {
    // SAFETY: it is what `create` passed, which lives as long as the client and is shared.
    let trace = unsafe { &*context.cast::<Trace>() };
    // SAFETY: the line is valid during this call.
    if let Some(line) = unsafe { text(line) } {
        let _ = panic::catch_unwind(AssertUnwindSafe(|| trace(line)));
    }
}
