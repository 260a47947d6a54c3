"""The pages that `make docs` builds: whole, well formed, linked, and without anything from elsewhere."""

import ctypes
import json
import re
import subprocess

import pytest

from packages.pages import HTML, LIBRARY, ROOT, dotted, ids, pages, target

# An element may be empty, as what a script fills; and there are attributes that this program does not know.
TIDY = ["--drop-empty-elements", "no", "--warn-proprietary-attributes", "no"]


def functions():
    """What the library exports: weak symbols when Swift 6.2 has made it."""
    symbols = subprocess.run(["nm", "-D", "--defined-only", LIBRARY], check=True, capture_output=True, text=True).stdout
    return sorted(set(re.findall(r" [TW] (twilite_\w+)", symbols)))


def described(prefix):
    library = ctypes.CDLL(str(LIBRARY))
    library.twilite_describe.restype = ctypes.c_void_p
    library.twilite_response_json.restype = ctypes.c_char_p
    return json.loads(library.twilite_response_json(ctypes.c_void_p(library.twilite_describe(prefix))))


def test_every_link_leads_somewhere():
    found = pages()
    assert len(found) > 600
    broken = []
    for page in found.values():
        for link in page.links:
            if not re.match(r"https?:|mailto:", link):
                path, anchor = target(page.path, link)
                # What is no page is a picture or the like.
                there = (
                    path in found
                    and (not anchor or anchor in found[path].anchors)
                    or not anchor
                    and (HTML / path).is_file()
                )
                broken += [] if there else [(page.path, link)]
    assert broken == []


def test_an_anchor_is_there_once():
    for page in pages().values():
        assert len(page.anchors) == len(set(page.anchors)), page.path


def test_nothing_is_loaded_from_elsewhere():
    for page in pages().values():
        for what in page.loaded:
            path, _ = target(page.path, what)
            assert (HTML / path).is_file(), (page.path, what)
    for sheet in HTML.rglob("*.css"):
        assert not re.search(r"@import|url\(", sheet.read_text()), sheet
    for script in (HTML / "assets").glob("*.js"):
        assert not re.search(
            r"https?://|\bfetch\(|XMLHttpRequest|\bimport\(", script.read_text().partition("twiliteSearch =")[0]
        )


def test_it_is_well_formed():
    paths = sorted(HTML.rglob("*.html"))
    for at in range(0, len(paths), 100):
        checked = subprocess.run(
            ["tidy", "-errors", "-quiet", "-utf8", *TIDY, *paths[at : at + 100]],
            capture_output=True, text=True,
        )  # fmt: skip
        assert checked.returncode == 0, checked.stderr[:2000]


def test_a_screen_reader_finds_its_way():
    for page in pages().values():
        assert page.landmarks.count("main") == 1 and page.landmarks.count("h1") == 1, page.path
        assert "header" in page.landmarks and "nav" in page.landmarks
        text = (HTML / page.path).read_text()
        assert '<html lang="en">' in text and 'name="viewport"' in text and "<title>" in text
        assert not re.search(r"<img(?![^>]* alt=\"[^\"]+\")", text), page.path


def contrast(one, other):
    """WCAG's contrast of two colours."""
    lights = []
    for colour in (one, other):
        colour = colour if len(colour) == 7 else "#" + "".join(2 * letter for letter in colour[1:])
        parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
        linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        lights.append(0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2])
    return (max(lights) + 0.05) / (min(lights) + 0.05)


def test_text_can_be_read_in_light_and_in_dark():
    style = (HTML / "assets/style.css").read_text()
    schemes = re.findall(r":root \{(.*?)\}", style, re.S)
    assert len(schemes) == 2 and "prefers-color-scheme: dark" in style
    for scheme in schemes:
        colours = dict(re.findall(r"--(\w+): (#\w+)", scheme))
        for name in ("text", "soft", "accent", "get", "post", "delete"):
            for back in ("back", "raised"):
                assert contrast(colours[name], colours[back]) >= 4.5, (name, back)
    light, dark = style.partition("Colours of code")[2].split("@media (prefers-color-scheme: dark)")
    for part, scheme in ((light, schemes[0]), (dark, schemes[1])):
        back = re.search(r"--raised: (#\w+)", scheme)[1]
        shown = re.findall(r"pre\.code \.(\w+) \{[^}]*?(?<![-\w])color: (#\w+)([^}]*)\}", part)
        assert len(shown) > 20
        for name, colour, rest in shown:
            if "background-color" not in rest:
                assert contrast(colour, back) >= 4.5, (name, colour, back)


def test_each_operation_has_its_place():
    for id in ids():
        product, resource, verb = re.fullmatch(r"(.*)\.(\w+)\.(\w+)", id).groups()
        page = pages()[f"operations/{product.replace('.', '_')}/{resource}.html"]
        assert verb in page.anchors, id
        languages = [language for section, language, _ in page.examples if section == verb]
        assert languages == ["shell", "python", "swift", "c", "cpp"], id


@pytest.mark.parametrize("product", ["verify.v2", "api.v2010", "content.v1"])
def test_each_parameter_and_property_is_told(product):
    for resource in described(product.encode())["resources"]:
        page = pages()[f"operations/{product.replace('.', '_')}/{resource['name'].rpartition('.')[2]}.html"]
        for operation in resource["operations"]:
            assert operation["path"] in page.text.replace("\u200b", "") and operation["function"] in page.anchors
            for parameter in operation["parameters"]:
                name = parameter["name"].replace("<", "-before").replace(">", "-after")
                assert operation["verb"] == "page" or f"{operation['verb']}.{name}" in page.anchors
                assert all(word in page.text for word in parameter.get("enum", []))
        assert all(described["name"] in page.text for described in resource["properties"])


def test_each_function_type_and_constant_has_its_place():
    header = (ROOT / "include/twilite.h").read_text()
    anchors = {anchor for path, page in pages().items() if path.startswith("c/") for anchor in page.anchors}
    assert len(functions()) > 70
    for name in (
        functions()
        + re.findall(r"^    (TWILITE_\w+) =", header, re.M)
        + re.findall(r"^\} (twilite_\w+);", header, re.M)
    ):
        assert name in anchors, name


def test_the_text_of_the_header_is_there():
    """The sentences of a function's comment, word for word."""
    text = " ".join(" ".join(page.text.split()) for path, page in pages().items() if path.startswith("c/"))
    for sentence in [
        "Check parameters exactly as twilite_call does, without a client and without the network.",
        '"max_in_flight" the most requests that are on the wire at once, 1 to 10000; 64 if not given.',
        'The time ran out. "may_have_taken_effect" as above.',
    ]:
        assert sentence in text


def test_each_class_and_member_of_cpp_has_its_place():
    anchors = {anchor for path, page in pages().items() if path.startswith("cpp/") for anchor in page.anchors}
    header = (ROOT / "include/twilite.hpp").read_text()
    public = re.sub(r"namespace detail \{.*?\} // namespace detail", "", header, flags=re.S)
    for name in re.findall(r"^class (\w+)[^;]*\{", public, re.M):
        assert name in anchors, name
    for member in [
        "client.call",
        "client.stream",
        "response.get",
        "queue.submit",
        "ticket.get",
        "pager.next",
        "params.set",
    ]:
        assert member in anchors


def test_each_option_status_field_and_rule_has_its_anchor():
    whole = described(b"")
    options = pages()["guides/options.html"].anchors
    assert [option["name"] for option in whole["client_options"] if option["name"] not in options] == []
    assert all(option["name"] in pages()["guides/queue.html"].anchors for option in whole["queue_options"])
    assert all(
        option["name"] in pages()["guides/access-tokens.html"].anchors for option in whole["access_token_options"]
    )
    errors = pages()["guides/errors.html"].anchors
    for field in [
        "status",
        "message",
        "operation",
        "http_status",
        "code",
        "request_id",
        "may_have_taken_effect",
        "attempts",
        "parameters",
    ]:
        assert f"field-{field}" in errors
    for rule in ["required", "unknown", "type", "sid", "range", "path"]:
        assert f"rule-{rule}" in errors


def test_each_page_of_docs_is_a_guide():
    for path in (ROOT / "docs").glob("*.md"):
        page = pages()[f"guides/{path.stem}.html"]
        title = re.search(r"^# (.*)", path.read_text(), re.M)[1].replace("`", "")
        assert title in page.text
        assert f"guides/{path.stem}.html" in {
            target("guides/index.html", link)[0] for link in pages()["guides/index.html"].links
        }


def test_the_search_knows_everything():
    index = json.loads((HTML / "assets/search.js").read_text().partition("= ")[2].rstrip().rstrip(";"))
    found = {
        f"{dotted(product)}.{resource}.{verb}"
        for product, resources in index["operations"].items()
        for resource, verbs in resources
        for verb in verbs.split()
    }
    assert found == set(ids())
    assert {product: dotted(product) for product in index["operations"]} == index["products"]
    names = [name for _, name, _ in index["entries"]]
    assert set(functions()) <= set(names) and {
        "TWILITE_TIMEOUT",
        "max_retries",
        "twilite::client::call",
        "Lists and pages",
    } <= set(names)
    for _, name, link in index["entries"]:
        path, anchor = target("index.html", link)
        assert path in pages() and (not anchor or anchor in pages()[path].anchors), name
    assert (HTML / "assets/search.js").stat().st_size < 100_000


def test_a_page_is_small_enough_for_a_phone():
    for path in (HTML / "operations").rglob("*.html"):
        assert path.stat().st_size < 200_000, path
