//! Texts and times as they cross the boundary.

use std::ffi::{CStr, CString};
use std::os::raw::c_char;
use std::ptr;
use std::time::Duration;

/// The text at a pointer, which lives as long as the caller says.
///
/// # Safety
///
/// It is NULL, or a text with a NUL at its end that is there for as long as that.
pub(super) unsafe fn text<'t>(pointer: *const c_char) -> Option<&'t str> {
    if pointer.is_null() {
        return None;
    }
    // SAFETY: the caller says so.
    let bytes = unsafe { CStr::from_ptr(pointer) };
    Some(bytes.to_str().expect("the library gives UTF-8"))
}

pub(super) fn or_null(text: Option<&CStr>) -> *const c_char {
    text.map_or(ptr::null(), CStr::as_ptr)
}

/// A deadline as the library takes it, to which 0 is none.
pub(super) fn milliseconds(deadline: Option<Duration>) -> i32 {
    deadline.map_or(0, |deadline| i32::try_from(deadline.as_millis()).unwrap_or(i32::MAX).max(1))
}

/// A text with a NUL at its end; `None` for one that has a NUL in it, where the library would see its end.
pub(crate) fn terminated(text: impl Into<Vec<u8>>) -> Option<CString> {
    CString::new(text).ok()
}
