"""TwiliteKit, as a package of somebody else's takes it, and the examples in Swift."""

import json
import os
import re
import subprocess
from pathlib import Path

import pytest

from support.sandbox import Sandbox

ROOT = Path(__file__).resolve().parents[2]
EXAMPLES = ROOT / "build/swift-examples/debug"
TOKEN = "s3cr3t-t0k3n"
CHAT = "IS" + "0" * 32


@pytest.fixture
def environment():
    with Sandbox() as sandbox:
        yield {
            "PATH": os.environ["PATH"],
            "TWILIO_ACCOUNT_SID": "AC" + "0" * 32,
            "TWILIO_AUTH_TOKEN": TOKEN,
            "TWILITE_BASE_URL": sandbox.url,
            "WEBHOOK_ORIGIN": "https://example.org",
        }


def write(folder, files):
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)


def other_package(name, module, source):
    """A package with a module of a name that Twilite might have as well."""
    return {
        f"{name}/Package.swift": f"""// swift-tools-version: 6.2
import PackageDescription
let package = Package(
    name: "{name}", products: [.library(name: "{module}", targets: ["{module}"])], targets: [.target(name: "{module}")])
""",
        **{f"{name}/Sources/{module}/{path}": text for path, text in source.items()},
    }


FRAGMENTS = """import Foundation
import TwiliteKit
import TwiliteTesting
struct Call: Decodable { let sid: String, to: String, startTime: Date?, price: String? }
typealias Entities = Verify.V2.Services.One.Entities
"""
# What swift-resources writes for a program goes before what TwiliteKit has of the same name.
TYPED = """import TwiliteKit
func typed(_ client: Client) async throws -> [String?] {
    let made = try await client.conversations.v1.conversations.create(friendlyName: "All", state: .active)
    for try await each in client.conversations.v1.conversations(made.sid).participants.stream(limit: 5) {
        print(each.sid, each.identity ?? "")
    }
    let settings = try await client.conversations.v1.configuration().fetch()
    let service = try await client.verify.v2.services.create(friendlyName: "Mine", codeLength: 6)
    let entities: Verify.V2.Services.One.Entities = client.verify.v2.services(service.sid).entities
    return [settings.defaultChatServiceSID, try await entities("12345678").fetch().identity]
}
"""
GIVEN = "_ client: Client, _ entities: Entities, service: String, identity: String, role: String?, sid: String"


def fragment(numbered):
    """The rest of the guide's Swift, compiled and not run: each fragment is a function's body."""
    number, text = numbered
    if text.startswith("."):  # a part of a Package.swift
        return ""
    return f"func fragment{number}({GIVEN}, identities: [String]) async throws {{\n{text}}}\n"


def test_a_package_takes_it_and_nothing_else(tmp_path, environment):
    """The first program of docs/swift.md, beside packages with modules of swift-crypto's, swift-system's names."""
    guide = (ROOT / "docs/swift.md").read_text()
    package, program, *fragments = re.findall(r"^```swift\n(.*?)^```", guide, re.M | re.S)
    url = '.package(url: "https://git.example/twilite", from: "1.0.0", traits: [])'
    product = '.product(name: "TwiliteKit", package: "twilite")'
    assert url in package and product in package
    others = [("others-crypto", "Crypto"), ("others-system", "CSystem"), ("others-json", "JSON")]
    paths = [f'.package(name: "twilite", path: "{ROOT}", traits: [])', *(f'.package(path: "../{n}")' for n, _ in others)]
    products = [product[:-1] + ', moduleAliases: ["JSON": "TwiliteJSON"])']
    products += ['.product(name: "TwiliteTesting", package: "twilite")']
    products += [f'.product(name: "{module}", package: "{name}")' for name, module in others]
    header = {"include/CSystem.h": "int others_system(void);\n", "system.c": "int others_system(void) { return 3; }\n"}
    swift = {"other.swift": "public func answer() -> Int { 39 }\n"}
    write(
        tmp_path,
        {
            "first/Package.swift": package.replace(url, ", ".join(paths)).replace(product, ", ".join(products)),
            "first/Sources/first/main.swift": program + "print(others())\n",
            "first/Sources/first/others.swift": "import CSystem\nimport Crypto\nimport JSON\n"
            "func others() -> Int { Int(others_system()) + Crypto.answer() }\n",
            "first/Sources/first/fragments.swift": FRAGMENTS + "".join(map(fragment, enumerate(fragments))),
            "first/Sources/first/typed.swift": TYPED,
            **other_package("others-crypto", "Crypto", swift),
            **other_package("others-system", "CSystem", header),
            **other_package("others-json", "JSON", {"json.swift": "public struct Nothing {}\n"}),
        },
    )
    first = tmp_path / "first"
    into = first / "Sources/first/Twilio"
    write_types = [ROOT / "scripts/swift-resources", ROOT / "build/libtwilite.so", into, "conversations", "verify"]
    subprocess.run(write_types, check=True)
    assert sorted(path.name for path in into.iterdir()) == ["Conversations.swift", "Verify.swift"]
    built = subprocess.run(["swift", "build"], cwd=first, capture_output=True, text=True)
    assert built.returncode == 0, built.stdout + built.stderr
    assert "warning:" not in built.stdout + built.stderr
    assert not (first / ".build/checkouts").exists() or not list((first / ".build/checkouts").iterdir())
    found = subprocess.run([first / ".build/debug/first"], env=environment, capture_output=True, text=True)
    assert (found.returncode, found.stderr) == (0, "")
    created, listed, others = found.stdout.splitlines()
    sid = re.fullmatch("created (YE[0-9a-f]{32})", created)[1]
    assert (listed, others) == (f"listed {sid}", "42")


def run(name, environment, *arguments, stdin=""):
    return subprocess.run([EXAMPLES / name, *arguments], env=environment, input=stdin, capture_output=True, text=True)


def test_the_four_resources(environment):
    found = run("resources", environment)
    assert (found.returncode, found.stderr) == (0, "")
    lines = [line.split()[:3] for line in found.stdout.splitlines()]
    for thing, prefix in [("entity", "YE"), ("user", "US"), ("profile", "BU"), ("assignment", "BV")]:
        (created,) = [sid for what, kind, sid in lines if (what, kind) == ("created", thing)]
        assert re.fullmatch(f"{prefix}[0-9a-f]{{32}}", created)
        assert [sid for what, kind, sid in lines if (what, kind) == ("listed", thing)] == [created]


def test_the_errors(environment):
    found = run("errors", environment)
    assert (found.returncode, found.stderr) == (0, "")
    for words in [
        "PolicySid sid", "FriendlyNam unknown", "did you mean FriendlyName?", "not there: 404",
        "may have taken effect: false after 2", "deadline that has passed", "cancelled: cancelled",
        "did you mean verify.v2.entity.create?",
    ]:  # fmt: skip
        assert words in found.stdout, words
    assert TOKEN not in found.stdout


def test_many_at_once(environment):
    names = [f"bulk-user-{number}" for number in range(500)]
    found = run("bulk", environment, CHAT, stdin="\n".join(names))
    assert (found.returncode, found.stderr) == (0, "")
    made = {line["identity"]: line["sid"] for line in map(json.loads, found.stdout.splitlines())}
    assert sorted(made) == sorted(names) and len(set(made.values())) == 500
    again = run("bulk", environment, CHAT, stdin="\n".join([*names[:3], "bulk-user-new"]))
    assert again.returncode == 1
    codes = {line["identity"]: line.get("error", {}).get("code") for line in map(json.loads, again.stdout.splitlines())}
    assert codes == {**dict.fromkeys(names[:3], 50201), "bulk-user-new": None}


def test_tests_on_the_sandbox():
    found = subprocess.run(
        ["swift", "test", "--skip-build", "--package-path", ROOT / "examples/swift", "--scratch-path", EXAMPLES.parent],
        capture_output=True, text=True,
    )  # fmt: skip
    assert found.returncode == 0 and "1 test in 1 suite passed" in found.stdout + found.stderr, found.stdout + found.stderr


def test_webhooks(environment):
    server = subprocess.Popen([EXAMPLES / "webhook-server", "0"], env=environment, stdout=subprocess.PIPE, text=True)
    try:
        port = server.stdout.readline().strip().rpartition(":")[2]
        fields = ["MessageSid=SM1", "Body=a b&c=é", "MessageStatus=delivered"]
        sent = run("webhook-client", environment, port, "/status", *fields)
        assert (sent.returncode, sent.stdout, sent.stderr) == (0, "204\n", "")
        body = "MessageSid=SM1&Body=a%20b%26c%3D%C3%A9&MessageStatus=delivered"
        assert server.stdout.readline() == f"Twilio says: {body}\n"
        forged = run("webhook-client", {**environment, "TWILIO_AUTH_TOKEN": "another"}, port, "/status", *fields)
        assert (forged.returncode, forged.stdout) == (1, "403\n")
    finally:
        server.kill()
        server.wait()
        server.stdout.close()
