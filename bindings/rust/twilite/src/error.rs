use std::fmt;

use crate::json::{Object, Value};
use crate::library::ResponseHandle;
use crate::response::Response;

/// Why a call failed, with all that the library knows of it.
///
/// [`kind`](Error::kind) says what to do about it; [`may_have_taken_effect`](Error::may_have_taken_effect) whether nobody can
/// know if a change was made: look before asking for it again.
#[derive(Clone)]
pub struct Error(Box<Inner>);

#[derive(Clone)]
struct Inner {
    object: Object,
    response: Response,
}

/// What kind of failure an [`Error`] is. More may be added.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The call itself is wrong: an unknown operation or option, a closed client, a library that cannot be loaded. Nothing was
    /// sent.
    Misuse,
    /// Parameters are not valid; [`Error::parameters`] lists all of them. Nothing was sent.
    InvalidParameters,
    /// No HTTP answer: name lookup, connection, TLS, reset.
    Transport,
    /// The time ran out.
    Timeout,
    /// Twilio answered with HTTP 401.
    Authentication,
    /// Twilio answered with HTTP 403.
    PermissionDenied,
    /// Twilio answered with HTTP 404.
    NotFound,
    /// Twilio answered with HTTP 409.
    Conflict,
    /// Twilio answered with HTTP 429.
    RateLimited,
    /// Twilio answered with HTTP 5xx.
    Server,
    /// Twilio answered with another error.
    Api,
    /// An answer that is not what the API documents.
    InvalidResponse,
    /// Cancelled by the caller.
    Cancelled,
    /// A status that this package does not know.
    Other,
}

/// What is wrong with a parameter, or with a property of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Problem<'e> {
    /// The name of the parameter, in the API's spelling, or of the property.
    pub name: &'e str,
    /// The rule that it breaks, such as `required`.
    pub rule: &'e str,
    /// A sentence for a person.
    pub message: &'e str,
}

impl Error {
    /// Reads the error that a response is.
    pub(crate) fn of(handle: &ResponseHandle) -> Self {
        let object = match crate::json::parse(handle.json()) {
            Ok(Value::Object(mut whole)) => match whole.remove("error") {
                Some(Value::Object(error)) => error,
                _ => unread(handle),
            },
            _ => unread(handle),
        };
        Error(Box::new(Inner { object, response: Response::of(handle) }))
    }

    /// An error of the package's own, which no response has.
    pub(crate) fn own(status: &str, message: impl Into<String>, operation: Option<&str>) -> Self {
        let mut object = crate::object! { "status" => status, "message" => message.into() };
        if let Some(operation) = operation {
            object.insert("operation", operation);
        }
        object.insert("may_have_taken_effect", false);
        object.insert("attempts", 0);
        Error(Box::new(Inner { object, response: Response::default() }))
    }

    pub(crate) fn misuse(message: impl Into<String>, operation: Option<&str>) -> Self {
        Self::own("misuse", message, operation)
    }

    /// Which kind of failure it is.
    pub fn kind(&self) -> ErrorKind {
        match self.status() {
            "misuse" => ErrorKind::Misuse,
            "invalid_parameters" => ErrorKind::InvalidParameters,
            "transport" => ErrorKind::Transport,
            "timeout" => ErrorKind::Timeout,
            "invalid_response" => ErrorKind::InvalidResponse,
            "cancelled" => ErrorKind::Cancelled,
            "api_error" => match self.http_status() {
                Some(401) => ErrorKind::Authentication,
                Some(403) => ErrorKind::PermissionDenied,
                Some(404) => ErrorKind::NotFound,
                Some(409) => ErrorKind::Conflict,
                Some(429) => ErrorKind::RateLimited,
                Some(500..) => ErrorKind::Server,
                _ => ErrorKind::Api,
            },
            _ => ErrorKind::Other,
        }
    }

    /// The library's error object, whole.
    pub fn object(&self) -> &Object {
        &self.0.object
    }

    /// How the call was answered, with the header; empty when it was not.
    pub fn response(&self) -> &Response {
        &self.0.response
    }

    /// The library's word for it: `misuse`, `api_error` and so on.
    pub fn status(&self) -> &str {
        self.text("status").unwrap_or_default()
    }

    /// A sentence for a person, whose words may change.
    pub fn message(&self) -> &str {
        self.text("message").unwrap_or_default()
    }

    /// The id of the operation, where that is known.
    pub fn operation(&self) -> Option<&str> {
        self.text("operation")
    }

    /// The HTTP status of the last answer that came.
    pub fn http_status(&self) -> Option<u16> {
        self.integer("http_status")?.try_into().ok()
    }

    /// Twilio's code, such as 20404.
    pub fn code(&self) -> Option<i64> {
        self.integer("code")
    }

    /// The page that explains the code.
    pub fn more_info(&self) -> Option<&str> {
        self.text("more_info")
    }

    /// What else Twilio says.
    pub fn details(&self) -> Option<&Object> {
        self.object().get("details")?.as_object()
    }

    /// libcurl's code, where no whole answer came.
    pub fn curl_code(&self) -> Option<i64> {
        self.integer("curl_code")
    }

    /// The answer's `Twilio-Request-Id`, which Twilio's support asks for.
    pub fn request_id(&self) -> Option<&str> {
        self.text("request_id")
    }

    /// The HTTP method of the last request.
    pub fn method(&self) -> Option<&str> {
        self.text("method")
    }

    /// The URL of the last request, which has no credentials in it.
    pub fn url(&self) -> Option<&str> {
        self.text("url")
    }

    /// Whether nobody can know if a change was made.
    pub fn may_have_taken_effect(&self) -> bool {
        self.object()["may_have_taken_effect"].as_bool().unwrap_or(false)
    }

    /// How many HTTP requests were made for the call, all pages and tries together.
    pub fn attempts(&self) -> u32 {
        self.integer("attempts").and_then(|attempts| attempts.try_into().ok()).unwrap_or(0)
    }

    /// Each parameter that is not valid.
    pub fn parameters(&self) -> impl Iterator<Item = Problem<'_>> {
        self.problems("parameters")
    }

    /// Each property of an answer that is not what the API documents, with the option `strict_responses`.
    pub fn properties(&self) -> impl Iterator<Item = Problem<'_>> {
        self.problems("properties")
    }

    fn text(&self, name: &str) -> Option<&str> {
        self.object().get(name)?.as_str()
    }

    fn integer(&self, name: &str) -> Option<i64> {
        self.object().get(name)?.as_i64()
    }

    fn problems(&self, name: &str) -> impl Iterator<Item = Problem<'_>> {
        let all = self.object().get(name).and_then(Value::as_array).unwrap_or_default();
        all.iter().map(|problem| Problem {
            name: problem["name"].as_str().unwrap_or_default(),
            rule: problem["rule"].as_str().unwrap_or_default(),
            message: problem["message"].as_str().unwrap_or_default(),
        })
    }
}

/// An error object for a response that has none, such as that of a closed queue.
fn unread(handle: &ResponseHandle) -> Object {
    crate::object! { "status" => "other", "message" => format!("The library ended the call with {}", handle.status()) }
}

impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.message())?;
        if let (Some(status), Some(code)) = (self.http_status(), self.code()) {
            write!(formatter, " (HTTP {status}, code {code})")?;
        }
        for problem in self.parameters().chain(self.properties()) {
            write!(formatter, "; {}", problem.message)?;
        }
        if self.may_have_taken_effect() {
            formatter.write_str("; it may have taken effect")?;
        }
        Ok(())
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Error({:?}, {})", self.kind(), self.object())
    }
}

impl std::error::Error for Error {}
