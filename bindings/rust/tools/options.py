"""The options of clients, queues and access tokens."""

import words

TYPES = {"string": "impl Into<String>", "integer": "i64", "boolean": "bool", "object": "impl Into<Object>"}
GIVEN = {"string": "value.into()", "integer": "value", "boolean": "value", "object": "value.into()"}


def text(catalog):
    parts = [
        words.HEADER,
        "//! The options of clients, queues and access tokens.\n\n",
        "use std::fmt;\n\nuse crate::client::ClientBuilder;\nuse crate::json::{Object, Value};\n\n",
    ]
    for kind, what, known in (
        ("ClientOptions", "a client", catalog["client_options"]),
        ("QueueOptions", "a queue", catalog["queue_options"]),
        ("AccessTokenOptions", "an access token", catalog["access_token_options"]),
    ):
        parts.append(options(kind, what, known))
    parts.append("impl ClientBuilder {\n" + "\n".join(map(delegation, catalog["client_options"])) + GENERIC_DELEGATION + "}\n")
    return "".join(parts)


def options(kind, what, known):
    methods = "\n".join(map(setter, known))
    return f"""
/// The options of {what}. What is not given, the environment or the library says.
#[derive(Clone, Default)]
pub struct {kind}(Object);

impl {kind} {{
    /// Begins without any.
    pub fn new() -> Self {{
        Self::default()
    }}

{methods}

    /// Sets an option by its name: one that is newer than this package, for one.
    pub fn option(mut self, name: &str, value: impl Into<Value>) -> Self {{
        self.0.insert(name, value);
        self
    }}

    /// All that are set.
    pub fn into_object(self) -> Object {{
        self.0
    }}
}}

impl From<Object> for {kind} {{
    fn from(options: Object) -> Self {{
        Self(options)
    }}
}}

/// Shows which options are set, and not to what: some are secrets.
impl fmt::Debug for {kind} {{
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {{
        formatter.debug_set().entries(self.0.iter().map(|(name, _)| name)).finish()
    }}
}}
"""


def setter(option):
    name = option["name"]
    return f"""
    {words.documentation(sentence(option))}
    pub fn {words.name(name)}(mut self, value: {TYPES[option["type"]]}) -> Self {{
        self.0.insert("{name}", {GIVEN[option["type"]]});
        self
    }}
"""


def delegation(option):
    name = words.name(option["name"])
    return f"""
    {words.documentation(sentence(option))}
    pub fn {name}(mut self, value: {TYPES[option["type"]]}) -> Self {{
        self.options = self.options.{name}(value);
        self
    }}
"""


GENERIC_DELEGATION = """
    /// Sets an option by its name: one that is newer than this package, for one.
    pub fn option(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.options = self.options.option(name, value);
        self
    }
"""


def sentence(option):
    """What the catalog says of an option."""
    kind = {"string": "A text", "integer": "An integer", "boolean": "`true` or `false`", "object": "An object"}[option["type"]]
    if "enum" in option:
        kind = f"One of {words.listed(option['enum'])}"
    if "minimum" in option:
        kind += f" from {option['minimum']} to {option['maximum']}"
    if "default" in option:
        return f"{kind}; {str(option['default']).lower()}, if not given."
    if "environment_variable" in option:
        return f"{kind}; that of the environment's `{option['environment_variable']}`, if not given."
    return f"{kind}."
