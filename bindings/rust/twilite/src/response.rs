use std::borrow::Cow;
use std::fmt;

use crate::library::ResponseHandle;

/// How a call was answered, beside what it was answered with. Empty when there was no answer.
#[derive(Clone, Debug, Default)]
pub struct Response {
    http_status: Option<u16>,
    attempts: u32,
    headers: Headers,
}

impl Response {
    /// Copies what is kept of a response of the library's, which is then not needed any more.
    pub(crate) fn of(handle: &ResponseHandle) -> Self {
        Response {
            http_status: u16::try_from(handle.http_status()).ok().filter(|status| *status != 0),
            attempts: handle.attempts().try_into().unwrap_or(0),
            headers: Headers { lines: handle.headers().unwrap_or_default().to_owned() },
        }
    }

    /// The HTTP status of the last answer that came; `None` when there was none.
    pub fn http_status(&self) -> Option<u16> {
        self.http_status
    }

    /// That answer's `Twilio-Request-Id`, which Twilio's support asks for.
    pub fn request_id(&self) -> Option<&str> {
        self.headers.values("Twilio-Request-Id").last()
    }

    /// How many HTTP requests were made for the call, all pages and tries together.
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// The header fields of that answer.
    pub fn headers(&self) -> &Headers {
        &self.headers
    }
}

/// The header fields of an answer, by their names in whatever case.
#[derive(Clone, Default)]
pub struct Headers {
    /// As the library gives them: each a line with CR LF at its end.
    lines: String,
}

impl Headers {
    /// The value of a field; `None` when there is none. A field that came more than once is one value, joined by `", "`; but
    /// of Set-Cookie, which cannot be joined, it is the first.
    pub fn get(&self, name: &str) -> Option<Cow<'_, str>> {
        let mut values = self.iter().filter(|(field, _)| field.eq_ignore_ascii_case(name)).map(|(_, value)| value);
        let first = values.next()?;
        if name.eq_ignore_ascii_case("set-cookie") {
            return Some(first.into());
        }
        Some(values.fold(first.into(), |joined, value| joined + ", " + value))
    }

    /// Each value of a field by itself, in their order.
    pub fn values<'h>(&'h self, name: &'h str) -> impl Iterator<Item = &'h str> + 'h {
        self.iter().filter(move |(field, _)| field.eq_ignore_ascii_case(name)).map(|(_, value)| value)
    }

    /// All fields, as they came: each with its name and its value.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.lines.split("\r\n").filter_map(|line| line.split_once(": "))
    }
}

impl fmt::Debug for Headers {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_map().entries(self.iter()).finish()
    }
}
