"""The parameter builder: whatever bytes it is given, its text is the JSON object that was meant."""

import json
from urllib.parse import parse_qsl

import pytest
from hypothesis import given
from hypothesis import strategies as st

from .library import DONE, MISUSE, OK, Parameters, _lib, validate
from .samples import CREATE, VA
from .server import answer

TEXT = st.text(st.characters(codec="utf-8"))
NAME = st.text(st.characters(codec="utf-8", exclude_characters="\0"))
NOT_UTF8 = [b"\xff", b"\x80", b"\xc3", b"\xc0\xaf", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"a\xf0\x9f\x98"]


@pytest.fixture
def parameters():
    with Parameters() as made:
        yield made


def test_nothing_is_an_empty_object(parameters):
    assert parameters.all == b"{}"


@given(st.dictionaries(NAME, TEXT))
def test_any_text_comes_back(values):
    with Parameters() as made:
        for name, value in values.items():
            assert made.text_of(name, value.encode()) == OK
        found = json.loads(made.all)
    assert list(found.items()) == list(values.items())


@given(NAME, NAME)
def test_any_text_that_ends_with_a_nul(name, value):
    with Parameters() as made:
        assert made.text(name, value) == OK
        assert json.loads(made.all) == {name: value}


@given(st.binary(max_size=12))
def test_any_bytes_are_taken_or_refused(value):
    try:
        expected = {"a": value.decode()}
    except UnicodeDecodeError:
        expected = {}
    with Parameters() as made:
        assert made.text_of("a", value) == (OK if expected else MISUSE)
        assert json.loads(made.all) == expected


@given(st.lists(st.tuples(st.sampled_from("abc"), st.none() | TEXT)))
def test_any_order_of_setting_and_removing(steps):
    expected = {}
    with Parameters() as made:
        for name, value in steps:
            if value is None:
                assert made.remove(name) == (OK if name in expected else DONE)
                expected.pop(name, None)
            else:
                assert made.text_of(name, value.encode()) == OK
                expected[name] = value
            assert json.loads(made.all) == expected


@pytest.mark.parametrize("bad", NOT_UTF8)
def test_what_is_not_utf8_is_refused_and_changes_nothing(parameters, bad):
    parameters.text("a", "kept")
    before = parameters.all
    found = [
        parameters.text("a", bad), parameters.text_of("a", b"x\0" + bad), parameters.json("a", b'"' + bad + b'"'), parameters.text(bad, "x"),
        parameters.text_of(bad, b"x"), parameters.json(bad, "1"), parameters.integer(bad, 1), parameters.boolean(bad, 1),
    ]  # fmt: skip
    assert found == [MISUSE] * 8 and parameters.all == before
    assert parameters.remove(bad) == DONE


@pytest.mark.parametrize("value", [0, 1, -1, 2**63 - 1, -(2**63)])
def test_integers(parameters, value):
    assert parameters.integer("n", value) == OK and json.loads(parameters.all) == {"n": value}


@pytest.mark.parametrize("value, expected", [(0, False), (1, True), (-1, True), (256, True)])
def test_booleans(parameters, value, expected):
    assert parameters.boolean("b", value) == OK and json.loads(parameters.all) == {"b": expected}


@pytest.mark.parametrize("text", ['{"a": [1, 2.50]}', "[]", "null", "true", "-1.0e2", '"\\ud83d\\ude00"', ' \n[ 1 ]\t', "[" * 127 + "]" * 127])
def test_json(parameters, text):
    assert parameters.json("j", text) == OK and json.loads(parameters.all) == {"j": json.loads(text)}
    # It is as deep as the library takes it.
    assert validate(CREATE[0], parameters.all).status != MISUSE


@pytest.mark.parametrize("text", [
    "", " ", "{", "[1,]", "1 2", "1], [2", '1, "b": 2', "}", "nul", "True", "01", "'a'", '"\\ud800"', "\ufeff1", "[" * 128 + "]" * 128, '"\n"',
])  # fmt: skip
def test_what_is_not_json_is_refused_and_changes_nothing(parameters, text):
    parameters.integer("j", 1)
    assert parameters.json("j", text) == MISUSE and parameters.json("k", text) == MISUSE
    assert json.loads(parameters.all) == {"j": 1}


def test_a_name_that_is_set_again_is_replaced_in_its_place(parameters):
    parameters.text("a", "1")
    parameters.integer("b", 2)
    for set_again, expected in [
        (lambda: parameters.integer("a", 3), 3), (lambda: parameters.json("a", "[4]"), [4]), (lambda: parameters.boolean("a", 0), False),
        (lambda: parameters.text("a", "5"), "5"),
    ]:  # fmt: skip
        assert set_again() == OK
        assert list(json.loads(parameters.all).items()) == [("a", expected), ("b", 2)]
    assert parameters.remove("a") == OK and parameters.remove("a") == DONE
    parameters.text("a", "6")
    assert list(json.loads(parameters.all)) == ["a", "b"]


def test_the_text_stays_until_something_changes(parameters):
    parameters.text("a", "1")
    assert _lib.twilite_params_json(parameters._pointer) == parameters.all
    parameters.text("a", b"\xff")
    assert parameters.all == b'{"a": "1"}'


def test_null():
    assert _lib.twilite_params_json(None) == b"{}"
    _lib.twilite_params_free(None)
    for name in ("text", "json"):
        assert getattr(_lib, f"twilite_params_set_{name}")(None, b"a", b"1") == MISUSE
    assert _lib.twilite_params_set_text_length(None, b"a", b"1", 1) == MISUSE
    assert _lib.twilite_params_set_integer(None, b"a", 1) == _lib.twilite_params_set_boolean(None, b"a", 1) == MISUSE
    assert _lib.twilite_params_remove(None, b"a") == MISUSE
    with Parameters() as made:
        assert made.text(None, "1") == made.text("a", None) == made.json(None, "1") == made.json("a", None) == MISUSE
        assert made.text_of(None, b"1") == made.text_of("a", None, 1) == made.text_of("a", b"1", 2**64 - 1) == MISUSE
        assert made.integer(None, 1) == made.boolean(None, 1) == made.remove(None) == MISUSE
        assert made.all == b"{}"
        assert made.text_of("a", None, 0) == OK and made.all == b'{"a": ""}'


def test_a_call_sends_what_was_built(wire):
    """Text that would break out of a JSON text put together by hand."""
    name = '"}, {"Evil": "é\U0001f600\\\n&=%'
    made = wire(answer(201, "{}"))
    with Parameters() as parameters:
        parameters.text("ServiceSid", VA.replace("VA", "IS"))
        parameters.text("Identity", "jing")
        parameters.text("FriendlyName", name)
        parameters.boolean("X-Twilio-Webhook-Enabled", 1)
        parameters.json("Attributes", '{"a": 1}')
        assert made.call("ip_messaging.v2.user.create", parameters.all).status == OK
    assert dict(parse_qsl(made.request.body.decode())) == {"Identity": "jing", "FriendlyName": name, "Attributes": '{"a": 1}'}
