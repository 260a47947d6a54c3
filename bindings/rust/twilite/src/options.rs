// Written by bindings/rust/tools/generate.py from the library's catalog. Do not edit.

//! The options of clients, queues and access tokens.

use std::fmt;

use crate::client::ClientBuilder;
use crate::json::{Object, Value};

/// The options of a client. What is not given, the environment or the library says.
#[derive(Clone, Default)]
pub struct ClientOptions(Object);

impl ClientOptions {
    /// Begins without any.
    pub fn new() -> Self {
        Self::default()
    }

    /// A text; that of the environment's `TWILIO_ACCOUNT_SID`, if not given.
    pub fn account_sid(mut self, value: impl Into<String>) -> Self {
        self.0.insert("account_sid", value.into());
        self
    }

    /// A text; that of the environment's `TWILIO_AUTH_TOKEN`, if not given.
    pub fn auth_token(mut self, value: impl Into<String>) -> Self {
        self.0.insert("auth_token", value.into());
        self
    }

    /// A text; that of the environment's `TWILIO_API_KEY`, if not given.
    pub fn api_key(mut self, value: impl Into<String>) -> Self {
        self.0.insert("api_key", value.into());
        self
    }

    /// A text; that of the environment's `TWILIO_API_SECRET`, if not given.
    pub fn api_secret(mut self, value: impl Into<String>) -> Self {
        self.0.insert("api_secret", value.into());
        self
    }

    /// A text; that of the environment's `TWILIO_CLIENT_ID`, if not given.
    pub fn client_id(mut self, value: impl Into<String>) -> Self {
        self.0.insert("client_id", value.into());
        self
    }

    /// A text; that of the environment's `TWILIO_CLIENT_SECRET`, if not given.
    pub fn client_secret(mut self, value: impl Into<String>) -> Self {
        self.0.insert("client_secret", value.into());
        self
    }

    /// A text.
    pub fn bearer_token(mut self, value: impl Into<String>) -> Self {
        self.0.insert("bearer_token", value.into());
        self
    }

    /// A text; that of the environment's `TWILIO_REGION`, if not given.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.0.insert("region", value.into());
        self
    }

    /// A text; that of the environment's `TWILIO_EDGE`, if not given.
    pub fn edge(mut self, value: impl Into<String>) -> Self {
        self.0.insert("edge", value.into());
        self
    }

    /// A text; that of the environment's `TWILITE_BASE_URL`, if not given.
    pub fn base_url(mut self, value: impl Into<String>) -> Self {
        self.0.insert("base_url", value.into());
        self
    }

    /// An integer from 1 to 2147483647; 10000, if not given.
    pub fn connect_timeout_ms(mut self, value: i64) -> Self {
        self.0.insert("connect_timeout_ms", value);
        self
    }

    /// An integer from 1 to 2147483647; 30000, if not given.
    pub fn timeout_ms(mut self, value: i64) -> Self {
        self.0.insert("timeout_ms", value);
        self
    }

    /// An integer from 0 to 100; 3, if not given.
    pub fn max_retries(mut self, value: i64) -> Self {
        self.0.insert("max_retries", value);
        self
    }

    /// An integer from 0 to 2147483647; 10000, if not given.
    pub fn retry_max_delay_ms(mut self, value: i64) -> Self {
        self.0.insert("retry_max_delay_ms", value);
        self
    }

    /// A text.
    pub fn ca_file(mut self, value: impl Into<String>) -> Self {
        self.0.insert("ca_file", value.into());
        self
    }

    /// A text.
    pub fn proxy(mut self, value: impl Into<String>) -> Self {
        self.0.insert("proxy", value.into());
        self
    }

    /// An integer from 1 to 1099511627776; 67108864, if not given.
    pub fn max_response_bytes(mut self, value: i64) -> Self {
        self.0.insert("max_response_bytes", value);
        self
    }

    /// An integer from 0 to 1024; 16, if not given.
    pub fn max_connections(mut self, value: i64) -> Self {
        self.0.insert("max_connections", value);
        self
    }

    /// A text.
    pub fn user_agent_suffix(mut self, value: impl Into<String>) -> Self {
        self.0.insert("user_agent_suffix", value.into());
        self
    }

    /// One of `stderr`.
    pub fn trace(mut self, value: impl Into<String>) -> Self {
        self.0.insert("trace", value.into());
        self
    }

    /// An integer from 0 to 2147483647.
    pub fn trace_fd(mut self, value: i64) -> Self {
        self.0.insert("trace_fd", value);
        self
    }

    /// `true` or `false`; false, if not given.
    pub fn strict_responses(mut self, value: bool) -> Self {
        self.0.insert("strict_responses", value);
        self
    }

    /// `true` or `false`; false, if not given.
    pub fn lenient_parameters(mut self, value: bool) -> Self {
        self.0.insert("lenient_parameters", value);
        self
    }

    /// Sets an option by its name: one that is newer than this package, for one.
    pub fn option(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.0.insert(name, value);
        self
    }

    /// All that are set.
    pub fn into_object(self) -> Object {
        self.0
    }
}

impl From<Object> for ClientOptions {
    fn from(options: Object) -> Self {
        Self(options)
    }
}

/// Shows which options are set, and not to what: some are secrets.
impl fmt::Debug for ClientOptions {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_set().entries(self.0.iter().map(|(name, _)| name)).finish()
    }
}

/// The options of a queue. What is not given, the environment or the library says.
#[derive(Clone, Default)]
pub struct QueueOptions(Object);

impl QueueOptions {
    /// Begins without any.
    pub fn new() -> Self {
        Self::default()
    }

    /// An integer from 1 to 10000; 64, if not given.
    pub fn max_in_flight(mut self, value: i64) -> Self {
        self.0.insert("max_in_flight", value);
        self
    }

    /// An integer from 1 to 100000000; 1000000, if not given.
    pub fn max_pending(mut self, value: i64) -> Self {
        self.0.insert("max_pending", value);
        self
    }

    /// An integer from 1 to 1000000000; 2000, if not given.
    pub fn turn_budget_us(mut self, value: i64) -> Self {
        self.0.insert("turn_budget_us", value);
        self
    }

    /// Sets an option by its name: one that is newer than this package, for one.
    pub fn option(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.0.insert(name, value);
        self
    }

    /// All that are set.
    pub fn into_object(self) -> Object {
        self.0
    }
}

impl From<Object> for QueueOptions {
    fn from(options: Object) -> Self {
        Self(options)
    }
}

/// Shows which options are set, and not to what: some are secrets.
impl fmt::Debug for QueueOptions {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_set().entries(self.0.iter().map(|(name, _)| name)).finish()
    }
}

/// The options of an access token. What is not given, the environment or the library says.
#[derive(Clone, Default)]
pub struct AccessTokenOptions(Object);

impl AccessTokenOptions {
    /// Begins without any.
    pub fn new() -> Self {
        Self::default()
    }

    /// A text; that of the environment's `TWILIO_ACCOUNT_SID`, if not given.
    pub fn account_sid(mut self, value: impl Into<String>) -> Self {
        self.0.insert("account_sid", value.into());
        self
    }

    /// A text; that of the environment's `TWILIO_API_KEY`, if not given.
    pub fn api_key(mut self, value: impl Into<String>) -> Self {
        self.0.insert("api_key", value.into());
        self
    }

    /// A text; that of the environment's `TWILIO_API_SECRET`, if not given.
    pub fn api_secret(mut self, value: impl Into<String>) -> Self {
        self.0.insert("api_secret", value.into());
        self
    }

    /// A text; that of the environment's `TWILIO_REGION`, if not given.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.0.insert("region", value.into());
        self
    }

    /// A text.
    pub fn identity(mut self, value: impl Into<String>) -> Self {
        self.0.insert("identity", value.into());
        self
    }

    /// An integer from 1 to 86400; 3600, if not given.
    pub fn ttl_seconds(mut self, value: i64) -> Self {
        self.0.insert("ttl_seconds", value);
        self
    }

    /// An integer from 0 to 253402300799.
    pub fn nbf(mut self, value: i64) -> Self {
        self.0.insert("nbf", value);
        self
    }

    /// An object.
    pub fn grants(mut self, value: impl Into<Object>) -> Self {
        self.0.insert("grants", value.into());
        self
    }

    /// Sets an option by its name: one that is newer than this package, for one.
    pub fn option(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.0.insert(name, value);
        self
    }

    /// All that are set.
    pub fn into_object(self) -> Object {
        self.0
    }
}

impl From<Object> for AccessTokenOptions {
    fn from(options: Object) -> Self {
        Self(options)
    }
}

/// Shows which options are set, and not to what: some are secrets.
impl fmt::Debug for AccessTokenOptions {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_set().entries(self.0.iter().map(|(name, _)| name)).finish()
    }
}
impl ClientBuilder {
    /// A text; that of the environment's `TWILIO_ACCOUNT_SID`, if not given.
    pub fn account_sid(mut self, value: impl Into<String>) -> Self {
        self.options = self.options.account_sid(value);
        self
    }

    /// A text; that of the environment's `TWILIO_AUTH_TOKEN`, if not given.
    pub fn auth_token(mut self, value: impl Into<String>) -> Self {
        self.options = self.options.auth_token(value);
        self
    }

    /// A text; that of the environment's `TWILIO_API_KEY`, if not given.
    pub fn api_key(mut self, value: impl Into<String>) -> Self {
        self.options = self.options.api_key(value);
        self
    }

    /// A text; that of the environment's `TWILIO_API_SECRET`, if not given.
    pub fn api_secret(mut self, value: impl Into<String>) -> Self {
        self.options = self.options.api_secret(value);
        self
    }

    /// A text; that of the environment's `TWILIO_CLIENT_ID`, if not given.
    pub fn client_id(mut self, value: impl Into<String>) -> Self {
        self.options = self.options.client_id(value);
        self
    }

    /// A text; that of the environment's `TWILIO_CLIENT_SECRET`, if not given.
    pub fn client_secret(mut self, value: impl Into<String>) -> Self {
        self.options = self.options.client_secret(value);
        self
    }

    /// A text.
    pub fn bearer_token(mut self, value: impl Into<String>) -> Self {
        self.options = self.options.bearer_token(value);
        self
    }

    /// A text; that of the environment's `TWILIO_REGION`, if not given.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.options = self.options.region(value);
        self
    }

    /// A text; that of the environment's `TWILIO_EDGE`, if not given.
    pub fn edge(mut self, value: impl Into<String>) -> Self {
        self.options = self.options.edge(value);
        self
    }

    /// A text; that of the environment's `TWILITE_BASE_URL`, if not given.
    pub fn base_url(mut self, value: impl Into<String>) -> Self {
        self.options = self.options.base_url(value);
        self
    }

    /// An integer from 1 to 2147483647; 10000, if not given.
    pub fn connect_timeout_ms(mut self, value: i64) -> Self {
        self.options = self.options.connect_timeout_ms(value);
        self
    }

    /// An integer from 1 to 2147483647; 30000, if not given.
    pub fn timeout_ms(mut self, value: i64) -> Self {
        self.options = self.options.timeout_ms(value);
        self
    }

    /// An integer from 0 to 100; 3, if not given.
    pub fn max_retries(mut self, value: i64) -> Self {
        self.options = self.options.max_retries(value);
        self
    }

    /// An integer from 0 to 2147483647; 10000, if not given.
    pub fn retry_max_delay_ms(mut self, value: i64) -> Self {
        self.options = self.options.retry_max_delay_ms(value);
        self
    }

    /// A text.
    pub fn ca_file(mut self, value: impl Into<String>) -> Self {
        self.options = self.options.ca_file(value);
        self
    }

    /// A text.
    pub fn proxy(mut self, value: impl Into<String>) -> Self {
        self.options = self.options.proxy(value);
        self
    }

    /// An integer from 1 to 1099511627776; 67108864, if not given.
    pub fn max_response_bytes(mut self, value: i64) -> Self {
        self.options = self.options.max_response_bytes(value);
        self
    }

    /// An integer from 0 to 1024; 16, if not given.
    pub fn max_connections(mut self, value: i64) -> Self {
        self.options = self.options.max_connections(value);
        self
    }

    /// A text.
    pub fn user_agent_suffix(mut self, value: impl Into<String>) -> Self {
        self.options = self.options.user_agent_suffix(value);
        self
    }

    /// One of `stderr`.
    pub fn trace(mut self, value: impl Into<String>) -> Self {
        self.options = self.options.trace(value);
        self
    }

    /// An integer from 0 to 2147483647.
    pub fn trace_fd(mut self, value: i64) -> Self {
        self.options = self.options.trace_fd(value);
        self
    }

    /// `true` or `false`; false, if not given.
    pub fn strict_responses(mut self, value: bool) -> Self {
        self.options = self.options.strict_responses(value);
        self
    }

    /// `true` or `false`; false, if not given.
    pub fn lenient_parameters(mut self, value: bool) -> Self {
        self.options = self.options.lenient_parameters(value);
        self
    }

    /// Sets an option by its name: one that is newer than this package, for one.
    pub fn option(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.options = self.options.option(name, value);
        self
    }
}
