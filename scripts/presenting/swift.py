"""Chains and records with types of their own, in Swift."""

from __future__ import annotations

import textwrap
from typing import Any

from .sentences import sentence
from .swift_names import camel, pascal
from .swift_records import record, spelled_out
from .values import of_parameter

# The resources that have types of their own, by product; all others are reached by names that the compiler does not know.
TYPED = {
    "api.v2010": ["message"],
    "verify.v2": ["entity"],
    "ip_messaging.v2": ["user"],
    "trusthub.v1": ["customer_profile", "customer_profile_entity_assignment"],
}
PAGING = {"PageToken", "Page"}
TYPES = {
    "integer": "Int", "number": "Decimal", "true_or_false": "Bool", "json": "JSON", "json_value": "JSON", "map": "JSON",
    "body": "JSON", "date_time": "Date", "uri": "URL",
}  # fmt: skip
VERBS = ["create", "fetch", "update", "patch", "delete", "list", "page"]
OPENING = "// Written by scripts/swift-resources.\n"


def file_stem(product: str) -> str:
    return pascal(product.replace(".", "_"))


def products_file(products: dict[str, list[dict[str, Any]]]) -> str:
    """What a client begins chains with: a property for each product."""
    hosts = {}
    for product, resources in products.items():
        hosts.setdefault(product.partition(".")[0], resources[0]["product"])
    typed = {product.partition(".")[0] for product in TYPED}
    members = []
    for name, host in hosts.items():
        versions = [product.partition(".")[2] for product in products if product.partition(".")[0] == name]
        kind = pascal(name) if name in typed else "Chain"
        made = f"{kind}(untyped: Chain(self, \"{name}\"))" if name in typed else f"Chain(self, \"{name}\")"
        members.append(
            f"    /// What {host}.twilio.com serves: {', '.join(f'`{camel(version)}`' for version in versions)}.\n"
            f"    public var {camel(name)}: {kind} {{ {made} }}\n"
        )
    return f"{OPENING}\nextension Client {{\n" + "\n".join(members) + "}\n"


def typed_file(product: str, resources: list[dict[str, Any]]) -> str:
    """The places of a product that lead to typed resources, and the records of these."""
    name, _, version = product.partition(".")
    typed = [r for r in resources if r["name"].rpartition(".")[2] in TYPED[product]]
    tree = _Place(camel(version), pascal(version), f"The resources of {name} in version {version}.")
    for resource in resources:
        for operation in resource["operations"]:
            place = tree.at(operation["chain"][2:], resource in typed)
            if place is not None:
                place.operations[operation["verb"]] = (resource, operation)
    tree.lead_past_the_account()
    records = "\n".join(record(resource) for resource in typed)
    tree_text = tree.text(records)
    return (
        f"{OPENING}#if canImport(FoundationEssentials)\n    public import FoundationEssentials\n"
        "#else\n    public import Foundation\n#endif\n\n"
        f"/// The versions of {name}.\n"
        f"public struct {pascal(name)}: Place {{\n    public let untyped: Chain\n\n"
        f"    /// {tree.title}\n"
        f"    public var {tree.property}: {tree.type} {{ {tree.type}(untyped: untyped.{tree.property}) }}\n\n"
        f"{textwrap.indent(tree_text, '    ')}}}\n"
    )


class _Place:
    """A step of a chain, with what can be done there and what follows it."""

    def __init__(self, property_: str, type_: str, title: str, id_name: str = "", rule: str = "") -> None:
        self.property, self.type, self.title = property_, type_, title
        self.id_name, self.rule = id_name, rule
        self.next: dict[str, _Place] = {}
        # What is reached from here, too: the properties, and the types elsewhere that they have.
        self.shorter: dict[str, str] = {}
        self.operations: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {}

    def at(self, steps: list[str], make: bool) -> _Place | None:
        if not steps:
            return self
        step = steps[0]
        key = "{}" if step.startswith("{") else step
        if key not in self.next:
            if not make or step == "()" or "," in step:
                return None
            if key == "{}":
                self.next[key] = _Place("", "One", f"One of them, chosen by its {step[1:-1]}.", camel(step[1:-1]))
            else:
                self.next[key] = _Place(camel(step), pascal(step), f"The {step.replace('_', ' ')}.")
        return self.next[key].at(steps[1:], make)

    def lead_past_the_account(self) -> None:
        """Where the client's own account stands in, what it has is reached without it."""
        accounts = self.next.get("accounts")
        if accounts is not None and accounts.next["{}"].id_name == "accountSID":
            for place in accounts.next["{}"].next.values():
                self.shorter[place.property] = f"{accounts.type}.One.{place.type}"

    def text(self, records: str = "") -> str:
        lines = [f"/// {self.title}", f"public struct {self.type}: Place {{", "    public let untyped: Chain", ""]
        for place in self.next.values():
            if place.id_name:
                chosen = place.id_name
                lines += [
                    "    /// Chooses one of them.",
                    "    ///",
                    f"    /// - Parameter {chosen}: {place.rule_text() or 'its id'}.",
                    f"    public func callAsFunction(_ {chosen}: String) -> One {{ One(untyped: untyped({chosen})) }}",
                    "",
                ]
            else:
                lines += [
                    f"    /// {place.title}",
                    f"    public var {place.property}: {place.type} {{ {place.type}(untyped: untyped.{place.property}) }}",
                    "",
                ]
        for property_, type_ in self.shorter.items():
            lines += [
                f"    /// The {property_} of the client's own account.",
                f"    public var {property_}: {type_} {{ {type_}(untyped: untyped.{property_}) }}",
                "",
            ]
        for verb in VERBS:
            if verb in self.operations:
                lines += _indented(self.operation(verb, *self.operations[verb]))
        for place in self.next.values():
            lines += _indented(place.text())
        if records:
            lines += _indented(records)
        while lines[-1] == "":
            lines.pop()
        return "\n".join([*lines, "}", ""])

    def rule_text(self) -> str:
        """What the id that was chosen must be, as the operations that have it in their path say."""
        for _, operation in [*self.operations.values(), *(o for p in self.next.values() for o in p.operations.values())]:
            for parameter in operation["parameters"]:
                if parameter["in"] == "path" and camel(parameter["name"]) == self.id_name:
                    words = spelled_out(of_parameter(parameter))
                    return words
        return ""

    def operation(self, verb: str, resource: dict[str, Any], operation: dict[str, Any]) -> str:
        route = f"`{operation['method']} {operation['path']}`"
        is_typed = resource["name"].rpartition(".")[2] in TYPED[resource["name"].rpartition(".")[0]]
        if not is_typed or verb == "page":
            return _untyped(verb, "\n".join(_comment(f"{sentence(resource, operation)}: {route}.")))
        return _method(verb, resource, operation)


def _untyped(verb: str, about: str) -> str:
    """A verb that takes parameters by names that the compiler does not know, as a chain has it."""
    kind, result = ("ListVerb", "[Record]") if verb == "list" else ("Verb", "Response")
    discardable = "" if verb == "list" else "@discardableResult\n"
    return f"""\
{about}
{discardable}public func {verb}(_ parameters: Parameters, within time: Duration? = nil) async throws(TwiliteError) -> {result} {{
    try await untyped.{verb}(parameters, within: time)
}}

{about}
@_disfavoredOverload
public var {verb}: Chain.{kind} {{ untyped.{verb} }}
"""


def _method(verb: str, resource: dict[str, Any], operation: dict[str, Any]) -> str:
    taken = [p for p in operation["parameters"] if p["in"] != "path" and p["name"] not in PAGING]
    # What must be given comes first, and what is for pages last.
    taken.sort(key=lambda p: (not p["required"], p["name"] == "PageSize", p["name"] == "Limit"))
    kind = resource["record"]
    arguments = ", ".join(f"\"{p['name']}\": {camel(p['alias'])}" for p in taken) or ":"
    labels = [f"{camel(p['alias'])}: {_type(p, kind)}{'' if p['required'] else '? = nil'}" for p in taken]
    parameters = [f"  - {camel(p['alias'])}: {_about(p)}" for p in taken]
    done = f"{sentence(resource, operation).replace(', page by page', '')}: `{operation['method']} {operation['path']}`."
    returns = {"list": "[{}]", "delete": "", "fetch": "{}"}.get(verb, "{}").format(kind)
    lines = _documentation(
        done,
        ["- Parameters:", *parameters, "  - time: how long the whole call may take; nil for no end but each attempt's."],
        "" if not returns else f"- Returns: {'the records' if verb == 'list' else 'the record'} as Twilio wrote "
        f"{'them, all in memory; see `stream`' if verb == 'list' else 'it'}.",
        "- Throws: a `TwiliteError` with all that is known of what went wrong.",
    )
    if verb in ("create", "update", "patch"):
        lines.append("@discardableResult")
    call = {"list": f"records([{arguments}]", "delete": f"delete([{arguments}]"}.get(verb, f'record("{verb}", [{arguments}]')
    lines += [
        f"public func {verb}({', '.join([*labels, 'within time: Duration? = nil'])}) async throws(TwiliteError)"
        f"{f' -> {returns}' if returns else ''} {{",
        f"    {'' if returns else '_ = '}try await untyped.{call}, within: time)",
        "}",
        "",
    ]
    if verb == "list":
        lines += [
            *_documentation(
                done.replace("List", "Go through", 1),
                "Nothing is sent before the first record is asked for; what is wrong shows there.",
                ["- Parameters:", *parameters],
            ),
            f"public func stream({', '.join(labels)}) -> Records<{kind}> {{",
            f"    untyped.recordStream([{arguments}])",
            "}",
            "",
        ]
    return "\n".join(lines)


def _documentation(summary: str, *others: str | list[str]) -> list[str]:
    """Comment lines that are short enough where they are indented most."""
    lines = _comment(summary)
    for other in others:
        if isinstance(other, list):
            lines += ["///", *(line for item in other for line in _comment(item))]
        elif other:
            lines += [*([] if other.startswith("- ") else ["///"]), *_comment(other)]
    return lines


def _comment(text: str) -> list[str]:
    indent = " " * (len(text) - len(text.lstrip()))
    deeper = f"/// {indent}  " if text.lstrip().startswith("- ") else "/// "
    return textwrap.wrap(
        text.lstrip(), 92, initial_indent=f"/// {indent}", subsequent_indent=deeper, break_long_words=False,
        break_on_hyphens=False,
    )  # fmt: skip


def _about(parameter: dict[str, Any]) -> str:
    if parameter["name"] == "Limit":
        return "the most records in all; nil for all there are."
    if parameter["name"] == "PageSize":
        return f"how many records a page has, {of_parameter(parameter).removeprefix('integer, ')}; nil: as many as it can."
    words = spelled_out(of_parameter(parameter))
    if parameter["rule"] == "enum":
        words = ", ".join(f"`{word}`" for word in parameter["enum"])
    elif parameter["rule"] == "json":
        words = "a string that is JSON text, or an object"
    elif parameter["rule"] == "true_or_false":
        words = f"the header `{parameter['name']}`" if parameter["in"] == "header" else "true or false"
    return f"{words or 'any text'}." if parameter["required"] else f"{words or 'any text'}; nil leaves it out."


def _type(parameter: dict[str, Any], kind: str) -> str:
    rule = parameter["rule"]
    if rule == "enum":
        return f"{kind}.{pascal(parameter['alias'])}"
    one = TYPES.get(rule, "String")
    return f"[{one}]" if parameter.get("repeated") else one


def _indented(text: str) -> list[str]:
    return [f"    {line}" if line else "" for line in text.split("\n")]
