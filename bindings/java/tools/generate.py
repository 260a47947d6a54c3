#!/usr/bin/env python3
"""Write the generated classes of the Java package, from what the library says of itself.

    python3 tools/generate.py [LIBRARY [FOLDER]]

LIBRARY is build/libtwilite.so if not given, FOLDER the package's sources. A test compares what is committed with this.
"""

from __future__ import annotations

import ctypes
import json
import re
import sys
from pathlib import Path
from typing import Any, Iterator

ROOT = Path(__file__).resolve().parents[3]
SOURCES = Path(__file__).resolve().parents[1] / "src" / "main" / "java" / "dev" / "twilite"
RESOURCES = [
    "verify.v2.entity", "ip_messaging.v2.user", "trusthub.v1.customer_profile",
    "trusthub.v1.customer_profile_entity_assignment",
]  # fmt: skip

# Names that a Java program cannot use, or that the generated classes have already.
TAKEN = set(
    "abstract assert boolean break byte case catch char class const continue default do double else enum extends final "
    "finally float for goto if implements import instanceof int interface long native new package private protected public "
    "return short static strictfp super switch synchronized this throw throws transient try void volatile while true false "
    "null members response hash_code to_string get_class notify wait".split()
)

PARAMETER_TYPES = {
    "integer": "long", "number": "java.math.BigDecimal", "true_or_false": "boolean", "json": "Object",
    "json_value": "Object", "map": "Map<String, ?>", "body": "Map<String, ?>", "date_time": "Object", "date": "Object",
}  # fmt: skip
BOXED = {"long": "Long", "boolean": "Boolean"}
OPTION_TYPES = {"string": "String", "integer": "long", "boolean": "boolean", "object": "Map<String, ?>"}
PROPERTY_TYPES = {  # and the reader of Members
    "string": ("String", "text"), "integer": ("Long", "integer"), "number": ("BigDecimal", "number"),
    "boolean": ("Boolean", "truth"), "object": ("Map<String, Object>", "object"), "array": ("List<Object>", "array"),
    "date-time": ("Instant", "instant"), "date-time-rfc-2822": ("Instant", "rfc2822"), "date": ("LocalDate", "date"),
}  # fmt: skip
IMPORTS = {
    "BigDecimal": "java.math.BigDecimal", "Instant": "java.time.Instant", "LocalDate": "java.time.LocalDate",
    "List<": "java.util.List", "Map<": "java.util.Map", "Map.of": "java.util.Map", "Consumer<": "java.util.function.Consumer",
    "Stream<": "java.util.stream.Stream",
}  # fmt: skip


def catalog(library: Path) -> dict[str, Any]:
    loaded = ctypes.CDLL(str(library))
    loaded.twilite_catalog.restype = ctypes.c_char_p
    return json.loads(loaded.twilite_catalog())


def camel(name: str) -> str:
    """A name of the catalog's as Java spells it."""
    first, *rest = name.split("_")
    return first + "".join(map(str.capitalize, rest)) + ("_" if name in TAKEN else "")


def title(name: str) -> str:
    return "".join(map(str.capitalize, name.split("_")))


def file(body: str, doc: str) -> str:
    """A whole source file: its imports are those that it needs."""
    imports = sorted({full for used, full in IMPORTS.items() if re.search(rf"(?<![\w.]){re.escape(used)}", body)})
    lines = "".join(f"import {each};\n" for each in imports)
    return (
        "package dev.twilite;\n\n// Written by tools/generate.py of the library's catalog.\n\n"
        + (lines + "\n" if lines else "") + f"/** {doc} */\n" + body
    )  # fmt: skip


def setter(owner: str, name: str, alias: str, kind: str, doc: str) -> str:
    argument = camel(alias)
    return f"""
  /**
   * Sets {name}{doc}.
   *
   * @param {argument} its value
   * @return this
   */
  public {owner} {argument}({kind} {argument}) {{
    put("{name}", {argument});
    return this;
  }}
"""


def any_setter(owner: str, what: str) -> str:
    return f"""
  /**
   * Sets {what} by its name, also one that is newer than this package.
   *
   * @param name its name in the library
   * @param value its value, of the types that {{@link Json}} writes
   * @return this
   */
  public {owner} set(String name, Object value) {{
    put(name, value);
    return this;
  }}
"""


def options(owner: str, declared: list[dict[str, Any]], doc: str) -> str:
    setters = []
    for each in declared:
        said = []
        if "enum" in each:
            said.append("one of " + ", ".join(each["enum"]))
        if "minimum" in each:
            said.append(f"{each['minimum']} to {each['maximum']}")
        if "default" in each:
            said.append(f"{json.dumps(each['default'])} if not given")
        if "environment_variable" in each:
            said.append(f"{each['environment_variable']} of the environment if not given")
        text = ": " + "; ".join(said) if said else ""
        setters.append(setter(owner, each["name"], each["name"], OPTION_TYPES[each["type"]], text))
    body = f"public final class {owner} extends Parameters {{" + "".join(setters) + any_setter(owner, "an option") + "}\n"
    return file(body.replace("{\n\n", "{\n", 1), doc)


def property_type(declared: dict[str, Any]) -> tuple[str, str]:
    if declared["type"] == "any":
        return "Object", ""
    return PROPERTY_TYPES.get(declared.get("format", "")) or PROPERTY_TYPES[declared["type"]]


def record(resource: dict[str, Any]) -> str:
    """The record of a resource."""
    name = resource["record"]
    parameters, components, read = [], [], []
    for each in resource["properties"]:
        kind, reader = property_type(each)
        component = camel(each["name"])
        parameters.append(f" * @param {component} the property {each['name']}" + (f", a {each['format']}" if "format" in each else ""))
        components.append(f"    {kind} {component},\n")
        read.append(f'        Members.{reader}(members, "{each["name"]}"),\n' if reader else f'        members.get("{each["name"]}"),\n')
    body = (
        f"public record {name}(\n" + "".join(components) + "    Map<String, Object> members,\n    Response response) {\n"
        f"  static final RecordType<{name}> TYPE = {name}::of;\n\n"
        f"  private static {name} of(Map<String, Object> members, Response response) {{\n    return new {name}(\n"
        + "".join(read) + "        members,\n        response);\n  }\n\n"
        "  /** Compares the members: how they came does not matter. */\n  @Override\n"
        f"  public boolean equals(Object other) {{\n    return other instanceof {name} found && found.members.equals(members);\n  }}\n\n"
        "  @Override\n  public int hashCode() {\n    return members.hashCode();\n  }\n\n"
        "  /** The values may be personal; the SID is not. */\n  @Override\n"
        f'  public String toString() {{\n    return "{name}[" + members.get("sid") + "]";\n  }}\n}}\n'
    )  # fmt: skip
    doc = (
        f"A record of {resource['name']}.\n *\n * <p>What an answer lacks, or has as another type than is documented, is null.\n *\n"
        + "\n".join(parameters)
        + "\n * @param members all that the API wrote, not to be changed\n"
        " * @param response how the call was answered that brought the record\n"
    )
    return file(body, doc).replace(f"/** {doc} */", f"/**\n * {doc} */")


class Place:
    """A place in the API: what can be asked there, and what lies below it."""

    def __init__(self, steps: tuple[str, ...] = ()) -> None:
        self.steps = steps
        self.below: dict[str, Place] = {}
        self.chosen: Place | None = None
        self.id_names: list[str] = []
        """What the operations call the id that chooses this place."""
        self.operations: list[tuple[dict[str, Any], dict[str, Any]]] = []

    @property
    def class_name(self) -> str:
        return title("_".join(self.steps)) + "Step"

    def step(self, part: str) -> Place:
        if part.startswith("{"):
            self.chosen = self.chosen or Place((*self.steps, "id"))
            return self.chosen
        if not re.fullmatch(r"\w+", part):
            raise ValueError(f"{part}: steps of this kind are not written yet in Java")
        return self.below.setdefault(part, Place((*self.steps, part)))

    def all(self) -> Iterator[Place]:
        for below in [*self.below.values(), *([self.chosen] if self.chosen else [])]:
            yield below
            yield from below.all()


def place(resources: list[dict[str, Any]]) -> Place:
    root = Place()
    for resource in resources:
        for operation in resource["operations"]:
            end = root
            for part in operation["chain"][2:]:
                end = end.step(part)
                if part.startswith("{") and part[1:-1] not in end.id_names:
                    end.id_names.append(part[1:-1])
            end.operations.append((resource, operation))
    return root


def parameter_type(declared: dict[str, Any]) -> str:
    kind = PARAMETER_TYPES.get(declared["rule"], "String")
    return f"List<{BOXED.get(kind, kind)}>" if declared.get("repeated") else kind


def said_of(declared: dict[str, Any]) -> str:
    """What a parameter may be, in short."""
    if "enum" in declared:
        return ", one of " + ", ".join(declared["enum"])
    bounds = [f"{word} {declared[key]}" for key, word in (("minimum", "from"), ("maximum", "to")) if key in declared]
    return f", {declared['rule'].replace('_', ' ')}" + (" " + " ".join(bounds) if bounds else "")


class Method:
    """What an operation is called with, and what it gives."""

    def __init__(self, resource: dict[str, Any], operation: dict[str, Any]) -> None:
        in_path = {each.get("wire", each["name"]): each["name"] for each in operation["parameters"] if each["in"] == "path"}
        chosen = [in_path[part[1:-1]] for part in operation["chain"] if part.startswith("{")]
        own = [each for each in operation["parameters"] if each["name"] not in chosen]
        self.verb, self.id, self.record = operation["verb"], operation["id"], resource["record"]
        self.chosen = ", ".join(f'"{name}"' for name in chosen)
        self.route = f"{operation['method']} {operation['path']}"
        self.required = [each for each in own if each["required"]]
        self.optional = [each for each in own if not each["required"]]
        self.options = f"{self.record}{self.verb.capitalize()}Options"
        kind = f"{self.record}.TYPE"
        self.returns, self.read = {
            "record": (self.record, f"one({kind})"),
            "array": (f"Records<{self.record}>", f"list({kind})"),
            "page": (f"Records<{self.record}>", f'page("{operation.get("list_key")}", {kind})'),
            "empty": ("Response", "Result::response"),
        }[operation["returns"]]

    def options_class(self) -> str:
        text = f"  /** The optional parameters of {self.id}. */\n  public static final class {self.options} extends Parameters {{\n"
        text += f"    {self.options}() {{}}\n"
        for each in self.optional:
            text += indented(setter(self.options, each["name"], each["alias"], parameter_type(each), said_of(each)))
        return text + indented(any_setter(self.options, "a parameter")) + "  }\n"

    def methods(self) -> str:
        text = self.overloads(self.verb, self.returns, "call", self.read, f"{what(self.verb)}: {self.route}", "what came of it")
        text += self.overloads(
            f"{self.verb}Async", f"Call<{self.returns}>", "begin", self.read,
            f"{what(self.verb)}, without waiting for it: {self.route}", "the call, a future of its result",
        )  # fmt: skip
        if self.verb == "list":
            kind = f"{self.record}.TYPE"
            text += self.overloads(
                "pages", f"Pages<{self.record}>", "pages", kind, f"Read the list a page at a time: {self.route}",
                "its pages, to be closed",
            )  # fmt: skip
            text += self.overloads(
                "stream", f"Stream<{self.record}>", "pages", kind,
                f"Read the list record by record, with a page in memory: {self.route}",
                "its records, to be closed if they may be left before their end", ".stream()",
            )  # fmt: skip
        return text

    def overloads(
        self, name: str, returns: str, by: str, read: str, doc: str, result: str, then: str = ""
    ) -> str:
        required = [(parameter_type(each), camel(each["alias"]), each) for each in self.required]
        plain = ", ".join(f"{kind} {argument}" for kind, argument, _ in required)
        docs = [f"@param {argument} {each['name']}{said_of(each)}" for _, argument, each in required]
        pairs = ", ".join(f'"{each["name"]}", {argument}' for _, argument, each in required)
        text = ""
        if required or self.verb != "update":
            body = [f'return {by}("{self.id}", chosen({self.chosen}), {self.given(required, pairs)}, {read}){then};']
            text += method(returns, name, plain, body, doc, docs, result)
        if self.optional:
            body = [f"{self.options} options = new {self.options}();"]
            body += [f'options.put("{each["name"]}", {argument});' for _, argument, each in required]
            body += ["with.accept(options);", f'return {by}("{self.id}", chosen({self.chosen}), options.toMap(), {read}){then};']
            arguments = plain + (", " if plain else "") + f"Consumer<{self.options}> with"
            more = [*docs, "@param with sets other parameters"]
            text += method(returns, name, arguments, body, doc, more, result)
        body = [f'return {by}("{self.id}", chosen({self.chosen}), parameters, {read}){then};']
        more = ["@param parameters parameters by their names, as {@link Client#call(String, Map)} takes them"]
        return text + method(returns, name, "Map<String, ?> parameters", body, doc, more, result)

    def given(self, required: list[Any], pairs: str) -> str:
        if not required:
            return "Map.of()"
        return f"given({pairs})"


def what(verb: str) -> str:
    return {
        "create": "Create one", "list": "List them, page by page", "page": "Fetch one page of them", "fetch": "Fetch it",
        "update": "Change it", "delete": "Delete it",
    }.get(verb, verb.capitalize())  # fmt: skip


def method(returns: str, name: str, arguments: str, body: list[str], doc: str, docs: list[str], result: str) -> str:
    text = f"\n    /**\n     * {doc}.\n     *\n"
    text += "".join(f"     * {each}\n" for each in docs) + f"     * @return {result}\n     */\n"
    head = f"    public {returns} {name}({arguments}) {{\n"
    if len(head) > 121:
        head = f"    public {returns} {name}(\n        {arguments}) {{\n"
    text += head
    for line in body:
        line = f"      {line}"
        if len(line) > 120:
            head, rest = line.split("(", 1)
            line = f"{head}(\n          " + re.sub(r", (?=chosen\(|given\(|options\.|parameters, |Map\.|one\(|list\(|page\(|\w+\.TYPE)", ",\n          ", rest)
        text += line + "\n"
    return text + "    }\n"


def indented(text: str) -> str:
    return "".join("  " + line if line.strip() else line for line in text.splitlines(True))


def ways(here: Place) -> str:
    """The methods that lead to what is below a place."""
    text = ""
    for name, below in here.below.items():
        java = camel(name)
        if below.operations or below.below:
            text += f"""
    /**
     * Go to all {name.replace("_", " ")}.
     *
     * @return what can be asked there
     */
    public {below.class_name} {java}() {{
      return new {below.class_name}(client(), ids());
    }}
"""
        if below.chosen:
            kind = below.chosen.class_name
            argument = camel(re.sub(r"(?<=[a-z])(?=[A-Z])", "_", below.chosen.id_names[0]).lower())
            text += f"""
    /**
     * Choose one of {name.replace("_", " ")}.
     *
     * @param {argument} its {' or '.join(below.chosen.id_names)}
     * @return what can be asked of it
     */
    public {kind} {java}(String {argument}) {{
      return new {kind}(client(), ids({argument}));
    }}
"""
    return text


def version(name: str, resources: list[dict[str, Any]]) -> str:
    """The class of a version of a product, with all steps in it."""
    root = place(resources)
    owner = title(name.replace(".", "_"))
    body = f"public final class {owner} extends Step {{\n  {owner}(Client client, List<String> ids) {{\n    super(client, ids);\n  }}\n"
    body += "".join(line[2:] if line.startswith("  ") else line for line in ways(root).splitlines(True))
    for here in root.all():
        if not (here.operations or here.below):
            continue
        path = ".".join(here.steps).replace(".id", "(id)")
        body += f"\n  /** {name}.{path}. */\n  public static final class {here.class_name} extends Step {{\n"
        body += f"    {here.class_name}(Client client, List<String> ids) {{\n      super(client, ids);\n    }}\n"
        body += ways(here)
        body += "".join(Method(*each).methods() for each in here.operations) + "  }\n"
    for here in root.all():
        body += "".join("\n" + Method(*each).options_class() for each in here.operations if Method(*each).optional)
    return file(body + "}\n", f"What lies below {name}.")


def products(versions: list[str]) -> str:
    body = "public abstract class Products {\n  Products() {}\n\n  abstract Client client();\n"
    by_product: dict[str, list[str]] = {}
    for each in versions:
        by_product.setdefault(each.split(".")[0], []).append(each.split(".")[1])
    for name in by_product:
        body += f"""
  /**
   * Go to the product {name}.
   *
   * @return its versions
   */
  public {title(name)} {camel(name)}() {{
    return new {title(name)}(client(), List.of());
  }}
"""
    for name, numbers in by_product.items():
        body += f"\n  /** The versions of {name}. */\n  public static final class {title(name)} extends Step {{\n"
        body += f"    {title(name)}(Client client, List<String> ids) {{\n      super(client, ids);\n    }}\n"
        for number in numbers:
            kind = title(f"{name}_{number}")
            body += f"""
    /**
     * Go to {name}.{number}.
     *
     * @return what lies below it
     */
    public {kind} {number}() {{
      return new {kind}(client(), ids());
    }}
"""
        body += "  }\n"
    return file(body + "}\n", "The products of the API that have a chain of names. {@link Client#call(String)} performs all operations.")


def files(described: dict[str, Any]) -> dict[str, str]:
    """All generated files, by their names."""
    resources = [each for name in RESOURCES for each in described["resources"] if each["name"] == name]
    versions = list(dict.fromkeys(".".join(each["name"].split(".")[:2]) for each in resources))
    found = {
        "ClientOptions": options("ClientOptions", described["client_options"], "The options of a client. docs/options.md explains them."),
        "QueueOptions": options("QueueOptions", described["queue_options"], "The options of a client's queue. docs/queue.md explains them."),
        "AccessTokenOptions": options(
            "AccessTokenOptions", described["access_token_options"],
            "What an access token is made of. docs/access-tokens.md explains it.",
        ),
        "Products": products(versions),
    }  # fmt: skip
    for each in resources:
        found[each["record"]] = record(each)
    for name in versions:
        own = [each for each in resources if each["name"].startswith(f"{name}.")]
        found[title(name.replace(".", "_"))] = version(name, own)
    return {f"{name}.java": text for name, text in found.items()}


def main() -> None:
    library = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "build" / "libtwilite.so"
    folder = Path(sys.argv[2]) if len(sys.argv) > 2 else SOURCES
    for name, text in files(catalog(library)).items():
        (folder / name).write_text(text, "utf-8")


main()
