"""What the reference reads of the headers is what compilers read of them."""

import sys

from abi.header import HEADER, ROOT, functions, macro

sys.path.insert(0, str(ROOT / "scripts"))

from referencing import c_header, comments, cpp_header  # noqa: E402


def test_each_function_is_read():
    header = c_header.read(HEADER)
    assert sorted(function.name for function in header.functions) == functions()
    assert (header.version, header.abi_version) == (macro("TWILITE_VERSION"), macro("TWILITE_ABI_VERSION"))


def test_each_function_has_its_text():
    for function in c_header.read(HEADER).functions:
        assert comments.summary(function.text), function.name


def test_what_may_be_null_is_told():
    create = next(function for function in c_header.read(HEADER).functions if function.name == "twilite_client_create")
    assert [(argument.name, argument.may_be_null) for argument in create.arguments] == [
        ("options_json", True),
        ("error", True),
    ]
    assert create.may_give_null and create.is_to_be_freed and "TWILITE" not in create.code


def test_a_comment_is_paragraphs_terms_and_code():
    read = comments.read("""/* Make it.
 *
 * one  what it is,
 *      at length:
 *      "a"    the first.
 *      "long" the second.
 * two  another.
 *
 *   code();
 */""")
    made, terms, code = read
    assert made.text == "Make it." and code.text == "code();"
    (one, meaning), (two, other) = terms.items
    assert (one, two, other[0].text) == ("one", "two", "another.")
    assert meaning[0].text == "what it is, at length:"
    assert [(name, text[0].text) for name, text in meaning[1].items] == [
        ('"a"', "the first."),
        ('"long"', "the second."),
    ]


def test_private_parts_of_cpp_are_not_told():
    header = cpp_header.read(ROOT / "include/twilite.hpp")
    entries = {entry.name: entry for section in header.sections for entry in section.entries}
    assert {"client", "response", "queue", "ticket", "pager", "stream", "params", "error", "webhook_check"} <= set(
        entries
    )
    assert not {"detail", "traffic", "owner"} & set(entries)
    told = [line for entry in entries.values() for member in entry.members for line in member.declarations]
    assert not [line for line in told if line.endswith("_;") or "{ " in line]
    assert any(line.startswith("response call(std::string_view operation") for line in told)
