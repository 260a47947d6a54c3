//! The functions that need no handle.

use std::ffi::CStr;

use twilite_sys as sys;

use super::response::ResponseHandle;
use super::text::{or_null, text};

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
