"""What the JSON of the library is in Python: the same by the extra `fast` as without it."""

import json
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conftest import SOURCES
from twilite import _encoding

numbers = st.one_of(
    st.integers().map(str),
    st.floats(allow_nan=False, allow_infinity=False).map(repr),
    st.from_regex(r"-?(0|[1-9][0-9]{0,30})(\.[0-9]{1,30})?([eE][+-]?[0-9]{1,3})?", fullmatch=True),
)
texts = st.text(st.characters(blacklist_categories=("Cs",)))
values = st.recursive(
    st.one_of(numbers, texts.map(json.dumps), texts.map(lambda text: json.dumps(text, ensure_ascii=False)),
              st.sampled_from(["null", "true", "false", '"\\/\\b"'])),
    lambda inner: st.one_of(
        st.lists(inner).map(lambda found: f"[{', '.join(found)}]"),
        st.lists(st.tuples(texts.map(json.dumps), inner)).map(
            lambda members: f"{{{','.join(f'{name} :{value}' for name, value in members)}}}"),
    ),
)  # fmt: skip


@pytest.fixture(scope="module", autouse=True)
def faster():
    before = _encoding._faster
    _encoding.read_faster.cache_clear()
    _encoding.read_faster()
    assert _encoding._faster is not None, "the tests have msgspec"
    yield
    _encoding._faster = before


@given(values)
def test_it_reads_what_json_reads(text):
    # By repr: 1 and 1.0 are equal, 0.0 and -0.0 too, and so are dicts of another order.
    assert repr(_encoding.decode(text.encode())) == repr(json.loads(text))


@pytest.mark.parametrize("text", [
    "1e400", "-1e400", "1" * 4000, "18446744073709551616", "-9223372036854775809", "9007199254740993.0", "4.35e-322", "-0", "-0.0",
    '{"a":1,"b":2,"a":3}', '"\\u0000\\ud83d\\ude00"', " [ ] \n", "[" * 200 + "]" * 200,
])  # fmt: skip
def test_what_readers_of_json_differ_in(text):
    assert repr(_encoding.decode(text.encode())) == repr(json.loads(text))


def test_it_is_loaded_by_whoever_has_much_to_read(tmp_path):
    program = """
import sys, twilite
client = twilite.Client("AC" + "0" * 32, "t", base_url="http://127.0.0.1:9", max_retries=0)
try: client.verify.v2.services.create(friendly_name="x")
except twilite.TwiliteError: pass
print("msgspec" in sys.modules)
try: client.verify.v2.services.list()
except twilite.TwiliteError: pass
print("msgspec" in sys.modules)
"""
    found = subprocess.run([sys.executable, "-c", program], env={"PYTHONPATH": str(SOURCES)}, capture_output=True, text=True)
    assert (found.stdout, found.stderr) == ("False\nTrue\n", "")


def test_it_is_not_needed():
    program = """
import sys
sys.modules["msgspec"] = None
import twilite
from twilite import _encoding
_encoding.read_faster()
print(_encoding.decode(b'{"a": 1e400}'))
"""
    found = subprocess.run([sys.executable, "-c", program], env={"PYTHONPATH": str(SOURCES)}, capture_output=True, text=True)
    assert (found.stdout, found.stderr) == ("{'a': inf}\n", "")
