"""Chains and records with types of their own, in Swift."""

from __future__ import annotations

import textwrap
from typing import Any

from .swift_names import camel, pascal
from .swift_places import Place
from .swift_records import record

Products = dict[str, list[dict[str, Any]]]

# The resources that have types of their own in TwiliteKit. All others are reached by names that the compiler does not
# know.
TYPED = {
    "api.v2010.message", "ip_messaging.v2.user", "trusthub.v1.customer_profile",
    "trusthub.v1.customer_profile_entity_assignment", "verify.v2.entity",
}  # fmt: skip
# Types that the text of a place uses: none within may have their names.
USED = {
    "Chain", "Client", "Data", "Date", "Decimal", "Duration", "JSON", "Parameters", "Place", "Record", "Records",
    "Response", "URL",
}  # fmt: skip
OPENING = "// Written by scripts/swift-resources.\n"
FOUNDATION = """\
#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif
"""


def kit_files(products: Products) -> dict[str, str]:
    """The files of TwiliteKit itself."""
    files = {"Products.swift": _products_file(products)}
    for name in sorted({name.partition(".")[0] for name in TYPED}):
        files[f"{pascal(name)}.swift"] = OPENING + FOUNDATION + _product(name, products, TYPED)
    return files


def users_files(products: Products, names: list[str]) -> dict[str, str]:
    """Files with types for all resources of some products, for a program that imports TwiliteKit."""
    files = {}
    for name in names:
        all_ = {resource["name"] for product in _versions(name, products).values() for resource in product}
        way = (
            f"extension Client {{\n    /// What {name} serves, with types.\n"
            f"    public var {camel(name)}: {pascal(name)} {{ {pascal(name)}(untyped: product(\"{name}\")) }}\n}}\n\n"
        )
        text = _product(name, products, all_)
        files[f"{pascal(name)}.swift"] = f"{OPENING}import Foundation\nimport TwiliteKit\n\n{way}{text}"
    return files


def _versions(name: str, products: Products) -> Products:
    return {product.partition(".")[2]: products[product] for product in products if product.partition(".")[0] == name}


def _products_file(products: Products) -> str:
    """What a client begins chains with: a property for each product."""
    hosts: dict[str, str] = {}
    for product, resources in products.items():
        hosts.setdefault(product.partition(".")[0], resources[0]["product"])
    typed = {name.partition(".")[0] for name in TYPED}
    members = []
    for name, host in hosts.items():
        versions = ", ".join(f"`{camel(version)}`" for version in _versions(name, products))
        kind = pascal(name) if name in typed else "Chain"
        made = f"{kind}(untyped: product(\"{name}\"))" if name in typed else f"product(\"{name}\")"
        members.append(
            f"    /// What {host}.twilio.com serves: {versions}.\n"
            f"    @_disfavoredOverload\n    public var {camel(name)}: {kind} {{ {made} }}\n"
        )
    return f"{OPENING}\nextension Client {{\n" + "\n".join(members) + "}\n"


def _product(name: str, products: Products, typed: set[str]) -> str:
    """The places of a product that lead to typed resources, and the records of these."""
    opening = f"public struct {pascal(name)}: Place {{"
    lines = [f"/// The versions of {name}.", opening, "    public let untyped: Chain", ""]
    texts = []
    for version, resources in _versions(name, products).items():
        chosen = [resource for resource in resources if resource["name"] in typed]
        if not chosen:
            continue
        records = {resource["record"] for resource in chosen} | USED
        tree = Place(camel(version), pascal(version), f"The resources of {name} in version {version}.")
        # All places are made before what is done there is put into them, whichever resource it is of.
        for make, these in ((True, chosen), (False, resources)):
            for resource in these:
                for operation in resource["operations"]:
                    place = tree.at(operation["chain"][2:], records, make)
                    if place is not None:
                        place.operations[operation["verb"]] = (resource, operation)
        tree.lead_past_the_account()
        lines += [f"    {line}" for line in tree.way().split("\n")]
        texts.append(tree.text(typed, "\n".join(map(record, chosen))))
    return "\n".join([*lines, textwrap.indent("\n".join(texts), "    "), "}", ""])
