//! Requests that come to a webhook.

use crate::error::Error;
use crate::library::{self, NOT_AUTHENTIC, OK};
use crate::parameters::argument;

/// A request that came to a webhook, as it came.
#[derive(Clone, Copy, Debug, Default)]
pub struct WebhookRequest<'r> {
    /// Its header `X-Twilio-Signature`; `None` when it has none, and then it is not Twilio's.
    pub signature: Option<&'r str>,
    /// The URL that Twilio was told, with scheme, host and query, neither unescaped nor escaped anew.
    pub url: &'r str,
    /// Its header `Content-Type`.
    pub content_type: Option<&'r str>,
    /// Its body, any bytes.
    pub body: &'r [u8],
}

/// Tells whether a request that came to a webhook is Twilio's, signed with the account's auth token.
///
/// Answer 403 to what is not, and do nothing that it asks for. Needs no client and no network.
///
/// # Errors
///
/// [`Misuse`](crate::ErrorKind::Misuse): the token is empty, the URL has no scheme, or either has a NUL in it.
pub fn is_authentic(auth_token: &str, request: WebhookRequest<'_>) -> Result<bool, Error> {
    crate::ready()?;
    let auth_token = argument("The auth token", auth_token)?;
    let url = argument("The URL", request.url)?;
    // What came from outside with a NUL in it is nobody's signature, and no misuse.
    let (signature, content_type) = match (terminated(request.signature), terminated(request.content_type)) {
        (Ok(signature), Ok(content_type)) => (signature, content_type),
        _ => return Ok(false),
    };
    let found = library::check_webhook(&auth_token, signature.as_deref(), &url, content_type.as_deref(), request.body);
    match found {
        OK => Ok(true),
        NOT_AUTHENTIC => Ok(false),
        _ => Err(Error::misuse("The auth token is empty, or the URL has no scheme", None)),
    }
}

/// A text that may not be there; an error for one with a NUL in it.
fn terminated(text: Option<&str>) -> Result<Option<std::ffi::CString>, ()> {
    text.map(|text| library::terminated(text).ok_or(())).transpose()
}
