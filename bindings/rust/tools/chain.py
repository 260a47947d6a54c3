"""The chain of names that leads to operations, a module for each version of a product; and the records."""

import re

import words

READERS = {
    "string": ("&str", "as_str"),
    "integer": ("i64", "as_i64"),
    "number": ("&Number", "as_number"),
    "boolean": ("bool", "as_bool"),
    "object": ("&Object", "as_object"),
    "array": ("&[Value]", "as_array"),
}


def files(resources, types):
    """The modules by their names. `types` are the JSON types that each rule takes."""
    versions = {}
    for resource in resources:
        versions.setdefault(tuple(resource["chain"][:2]), []).append(resource)
    found = {f"{'_'.join(version)}.rs": module(version, own, types) for version, own in versions.items()}
    return {"mod.rs": products(versions), **found}


def products(versions):
    modules = "\n".join(f"/// Version `{version}` of the product `{product}`.\npub mod {product}_{version};" for product, version in versions)
    text = words.HEADER + f"//! The products of the API, whose chains of names lead to operations.\n\n{modules}\n\nuse crate::client::Client;\n"
    of_client = ""
    for product in dict.fromkeys(product for product, _ in versions):
        kind = words.camel(product)
        own = [version for name, version in versions if name == product]
        of_client += f"""
    /// The product `{product}`.
    pub fn {words.name(product)}(&self) -> {kind} {{
        {kind}(self.clone())
    }}
"""
        steps = "".join(
            f"""
    /// Version `{version}`.
    pub fn {words.name(version)}(&self) -> {product}_{version}::Version {{
        {product}_{version}::Version::new(self.0.clone())
    }}
"""
            for version in own
        )
        text += f"\n/// The product `{product}`.\n#[derive(Clone, Debug)]\npub struct {kind}(Client);\n\nimpl {kind} {{{steps}}}\n"
    return text + f"\n/// The products.\nimpl Client {{{of_client}}}\n"


class Place:
    """A place in the API: what can be asked there, and what lies below it."""

    def __init__(self, path, kind):
        self.path, self.kind = path, kind
        self.operations = []
        self.below = {}
        self.ids = ()
        """The parameters that choose this place."""

    def step(self, part, ids):
        """Go along one part of a chain. Operations may call the ids otherwise that choose a place; it is one place."""
        key = "()" if part[0] in "{(" else part
        if key not in self.below:
            if key == "()":
                shown = ", ".join(parameter["alias"] for parameter in ids)
                below = Place(f"{self.path}({shown})", f"{self.kind}Id")
                below.ids = ids
            else:
                below = Place(f"{self.path}.{part}", self.kind + words.camel(part))
            self.below[key] = below
        return self.below[key]

    def all(self):
        yield self
        for below in self.below.values():
            yield from below.all()


def module(version, resources, types):
    root = Place(".".join(version), "")
    for resource in resources:
        for operation in resource["operations"]:
            place = root
            for part in operation["chain"][2:]:
                place = place.step(part, chosen(operation, part))
            place.operations.append((resource, operation))
    text = words.HEADER + f"//! `{'.'.join(version)}`\n\n{uses(resources)}\n"
    text += """
/// The version: what its chains begin with.
#[derive(Clone, Debug)]
pub struct Version {
    client: Client,
}

impl Version {
    pub(crate) fn new(client: Client) -> Self {
        Version { client }
    }
"""
    text += "".join(step(part, below, "Vec::new()") for part, below in root.below.items()) + "}\n"
    for place in list(root.all())[1:]:
        text += place_text(place, types)
    for resource in resources:
        for operation in resource["operations"]:
            text += operation_text(resource, operation, types)
        text += record(resource)
    return text


def uses(resources):
    kinds = {READERS[property["type"]][0] for resource in resources for property in resource["properties"] if property["type"] in READERS}
    needed = ["Number"] if "&Number" in kinds else []
    returned = {operation["returns"] for resource in resources for operation in resource["operations"]}
    operations = ["self", "ListOperation", "Operation"] + (["Page"] if "page" in returned else []) + ["Record"]
    return f"""
use std::ops::Index;

use crate::client::Client;
use crate::json::{{{", ".join([*needed, "Object", "Value"])}}};
use crate::operation::{{{", ".join(operations)}}};
use crate::request::Request;
"""


def chosen(operation, part):
    """The parameters that a part of a chain stands for: of "{Field},{PhoneNumber}" both, of "()" and of a name none."""
    declared = {parameter.get("wire", parameter["name"]): parameter for parameter in operation["parameters"] if parameter["in"] == "path"}
    return tuple(declared[name] for name in re.findall(r"{(\w+)}", part))


def step(part, place, ids):
    """The method that leads to a place below."""
    if part[0] not in "{(":
        return f"""
    /// `{place.path}`
    pub fn {words.name(part)}(&self) -> {place.kind} {{
        {place.kind} {{ client: self.client.clone(), ids: {ids} }}
    }}
"""
    if not place.ids:
        return f"""
    /// Chooses the only one: `{place.path}`
    pub fn only(&self) -> {place.kind} {{
        {place.kind} {{ client: self.client.clone(), ids: {ids} }}
    }}
"""
    arguments = ", ".join(f"{words.name(parameter['alias'])}: impl Into<String>" for parameter in place.ids)
    sets = "".join(f"ids.push({words.name(parameter['alias'])}.into());\n" for parameter in place.ids)
    return f"""
    /// Chooses one by its id: `{place.path}`
    pub fn id(&self, {arguments}) -> {place.kind} {{
        let mut ids = {ids};
        {sets}{place.kind} {{ client: self.client.clone(), ids }}
    }}
"""


def place_text(place, types):
    methods = "".join(method(resource, operation, types) for resource, operation in place.operations)
    steps = "".join(step(part, below, "self.ids.clone()") for part, below in place.below.items())
    return f"""
/// `{place.path}`
#[derive(Clone, Debug)]
pub struct {place.kind} {{
    client: Client,
    ids: Vec<String>,
}}

impl {place.kind} {{{methods}{steps}}}
"""


def kind_of(resource, operation):
    """The name of an operation as a type."""
    return resource["record"] + words.camel(operation["verb"])


def arguments(operation):
    """The parameters that the chain has not chosen: those that are required, and all others."""
    done = {parameter["name"] for part in operation["chain"] for parameter in chosen(operation, part)}
    left = [parameter for parameter in operation["parameters"] if parameter["name"] not in done]
    return [each for each in left if each["required"]], [each for each in left if not each["required"]]


def argument_type(parameter, types):
    """The type of an argument."""
    taken = types[parameter["rule"]]
    if parameter.get("repeated") or (len(taken) > 1 and taken[0] != "boolean"):
        return "impl Into<Value>"
    return {"string": "impl Into<String>", "integer": "i64", "boolean": "bool"}.get(taken[0], "impl Into<Value>")


def method(resource, operation, types):
    required, _ = arguments(operation)
    taken = "".join(f", {words.name(p['alias'])}: {argument_type(p, types)}" for p in required)
    kind = kind_of(resource, operation)
    given = [parameter["name"] for part in operation["chain"] for parameter in chosen(operation, part)]
    parameters = f"self.ids.iter().zip([{', '.join(map(quoted, given))}]).map(|(id, name)| (name, id)).collect()" if given else "Object::new()"
    sets = ""
    for parameter in required:
        value = words.name(parameter["alias"]) + (".into()" if argument_type(parameter, types) == "impl Into<String>" else "")
        sets += f"parameters.insert({quoted(parameter['name'])}, {value});\n"
    return f"""
    {words.documentation(f"`{operation['method']} {operation['path']}`", told(required))}
    pub fn {words.name(operation['verb'])}(&self{taken}) -> Request<{kind}> {{
        let {'mut ' if sets else ''}parameters{': Object' if given else ''} = {parameters};
        {sets}Request::new(self.client.clone(), {quoted(operation['id'])}.into(), parameters.into())
    }}
"""


def quoted(text):
    return f'"{text}"'


def told(parameters):
    """What the catalog says of parameters that are arguments."""
    return "; ".join(f"`{parameter['alias']}`: {rule(parameter)}" for parameter in parameters) + "." if parameters else ""


def rule(parameter):
    text = parameter["rule"].replace("_", " ")
    if "pattern" in parameter:
        text += f" (`{parameter['pattern']}`)"
    if "enum" in parameter and parameter["rule"] == "enum":
        text = f"one of {words.listed(parameter['enum'])}"
    if "minimum" in parameter and "maximum" in parameter:
        text += f" from {parameter['minimum']} to {parameter['maximum']}"
    elif "minimum" in parameter:
        text += f", {parameter['minimum']} at least"
    return text


def operation_text(resource, operation, types):
    kind = kind_of(resource, operation)
    record = resource["record"]
    output, read = {
        "record": (record, "operation::record(value)"),
        "array": (f"Vec<{record}>", "operation::array(value)"),
        "page": (f"Page<{record}>", f"operation::page(value, \"{operation.get('list_key')}\")"),
        "empty": ("()", "value.as_object().map(|_| ())"),
    }.get(operation["returns"], ("Value", "Some(value)"))
    text = f"""
/// `{operation['id']}`
#[derive(Clone, Copy, Debug)]
pub enum {kind} {{}}

impl Operation for {kind} {{
    type Output = {output};

    fn read(value: Value) -> Option<Self::Output> {{
        {read}
    }}
}}
"""
    if operation["verb"] == "list":
        text += f"""
impl ListOperation for {kind} {{
    type Record = {record};

    fn read_record(value: Value) -> Option<Self::Record> {{
        operation::record(value)
    }}
}}
"""
    _, optional = arguments(operation)
    setters = ""
    for parameter in optional:
        name = words.name(parameter["alias"])
        type_ = argument_type(parameter, types)
        given = f"{name}.into()" if type_ == "impl Into<String>" else name
        setters += f"""
    {words.documentation(f"Sets `{parameter['name']}`: {rule(parameter)}.")}
    pub fn {name}(self, {name}: {type_}) -> Self {{
        self.parameter("{parameter['name']}", {given})
    }}
"""
    return text + (f"\n/// The parameters that `{operation['id']}` may have.\nimpl Request<{kind}> {{{setters}}}\n" if setters else "")


def record(resource):
    kind = resource["record"]
    readers = ""
    for found in resource["properties"]:
        type_, reader = READERS.get(found["type"], ("&Value", ""))
        read = f'self.0.get("{found["name"]}")' + (f"?.{reader}()" if reader else "")
        readers += f"""
    {words.documentation(property_sentence(found))}
    pub fn {words.name(found['name'])}(&self) -> Option<{type_}> {{
        {read}
    }}
"""
    page = f"<{resource['documentation']}>" if "documentation" in resource else ""
    return f"""
{words.documentation(f"A record of `{resource['name']}`, as Twilio wrote it.", page, "What an answer does not have, or has as null or as another type, is `None`; the members themselves are in `as_object`.")}
#[derive(Clone, Debug, PartialEq)]
pub struct {kind}(Object);

impl {kind} {{{readers}}}

impl Record for {kind} {{
    fn from_object(object: Object) -> Self {{
        Self(object)
    }}

    fn as_object(&self) -> &Object {{
        &self.0
    }}

    fn into_object(self) -> Object {{
        self.0
    }}
}}

impl Index<&str> for {kind} {{
    type Output = Value;

    /// A member, null when there is none.
    fn index(&self, name: &str) -> &Value {{
        &self.0[name]
    }}
}}

#[cfg(feature = "serde")]
impl serde::Serialize for {kind} {{
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {{
        self.0.serialize(serializer)
    }}
}}

impl From<{kind}> for Value {{
    fn from(record: {kind}) -> Value {{
        Value::Object(record.0)
    }}
}}
"""


def property_sentence(found):
    text = f"`{found['name']}`"
    if "format" in found:
        text += f", a {found['format'].replace('-', ' ')}"
    if "pattern" in found:
        text += f", `{found['pattern']}`"
    if "enum" in found:
        text += f": {words.listed(found['enum'])}, or a word that is newer"
    return text + "."
