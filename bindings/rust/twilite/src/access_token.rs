use std::fmt;

use crate::answer::Answer;
use crate::error::Error;
use crate::json::Value;
use crate::library;
use crate::options::AccessTokenOptions;
use crate::parameters::Parameters;

/// An access token, with which a user's own program signs in at Twilio. It lets in whoever has it.
#[derive(Clone, PartialEq, Eq)]
pub struct AccessToken {
    /// The token.
    pub token: String,
    /// When it ends, in seconds since 1970.
    pub expires_at: i64,
}

/// Makes an access token. Needs no client and no network; account, API key and secret come from the environment where they are
/// not given.
///
/// # Errors
///
/// [`Misuse`](crate::ErrorKind::Misuse), whose message says all that is wrong.
pub fn access_token(options: AccessTokenOptions) -> Result<AccessToken, Error> {
    crate::ready()?;
    let options = Parameters::from(options.into_object()).text(None)?;
    Answer::read(library::access_token(options.as_deref()), read).map(Answer::into_inner)
}

fn read(made: Value) -> Option<AccessToken> {
    Some(AccessToken { token: made["token"].as_str()?.to_owned(), expires_at: made["expires_at"].as_i64()? })
}

/// Without the token.
impl fmt::Debug for AccessToken {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("AccessToken").field("expires_at", &self.expires_at).finish_non_exhaustive()
    }
}
