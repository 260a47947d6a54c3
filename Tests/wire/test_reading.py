"""What a program without a JSON library reads: values by JSON Pointer, and records."""

import ctypes
import json
import threading

import pytest
from hypothesis import given
from hypothesis import strategies as st

from .library import API_ERROR, DONE, MISUSE, OK, Kept, Pager, Span, _lib, json_get, json_kind, validate
from .samples import CREATE, ENTITIES, ENTITY, FETCH, GOOD_BODIES, LIST, PAGE, VA, VERBS, entities
from .server import answer

NONE, NULL, BOOLEAN, NUMBER, STRING, ARRAY, OBJECT = range(7)
NEXT = f"https://verify.twilio.com{ENTITIES}?PageSize=50&PageToken="


@pytest.fixture
def ended(wire):
    """What a call ends in that is answered so."""
    kept = []

    def call(*script, call=FETCH, **options):
        kept.append(Kept(wire(*script, **options).client.handle(*call)))
        return kept[-1]

    yield call
    for response in kept:
        response.__exit__()


def value(text, pointer):
    """The value of a JSON text, and its kind."""
    length, _ = json_get(text, pointer)
    if length < 0:
        return length
    found, buffer = json_get(text, pointer, length + 1)
    assert found == length and buffer[length] == 0
    return buffer[:length], json_kind(text, pointer)


# ---- Pointers ----

# The document and the pointers of RFC 6901, section 5.
RFC_6901 = rb"""{"foo": ["bar", "baz"], "": 0, "a/b": 1, "c%d": 2, "e^f": 3, "g|h": 4, "i\\j": 5, "k\"l": 6, " ": 7, "m~n": 8}"""


@pytest.mark.parametrize("pointer, found, kind", [
    ("", RFC_6901, OBJECT), ("/foo", b'["bar", "baz"]', ARRAY), ("/foo/0", b"bar", STRING), ("/", b"0", NUMBER),
    ("/a~1b", b"1", NUMBER), ("/c%d", b"2", NUMBER), ("/e^f", b"3", NUMBER), ("/g|h", b"4", NUMBER),
    ("/i\\j", b"5", NUMBER), ('/k"l', b"6", NUMBER), ("/ ", b"7", NUMBER), ("/m~0n", b"8", NUMBER),
])  # fmt: skip
def test_the_examples_of_rfc_6901(pointer, found, kind):
    assert value(RFC_6901, pointer) == (found, kind)


@pytest.mark.parametrize("text, pointer, found", [
    (b'{"~1": 1, "/": 2}', "/~01", b"1"), (b'{"~1": 1, "/": 2}', "/~1", b"2"),
    (b'{"a": {"": {"b": 3}}}', "/a//b", b"3"), (b'{"": {"": 4}}', "//", b"4"),
    (b'{"\\u0061\\/\\u007e": 5}', "/a~1~0", b"5"), ('{"é": 6}'.encode(), "/é", b"6"), (b'{"\\u00e9": 7}', "/é", b"7"),
    (b'{"0": 8}', "/0", b"8"), (b'{"00": 9}', "/00", b"9"), (b'{"-": 1}', "/-", b"1"),
    (b'{"a": 1, "a": 2}', "/a", b"1"), (b'{"ab": 1, "a": 2}', "/a", b"2"), (b"[[1, 2], [3, 4]]", "/1/0", b"3"),
    (b"[0,1,2,3,4,5,6,7,8,9,10]", "/10", b"10"), (b' [ 1 , { "a" : [ ] } ] ', "/1/a", b"[ ]"),
])  # fmt: skip
def test_where_a_pointer_leads(text, pointer, found):
    assert value(text, pointer)[0] == found


@pytest.mark.parametrize("text, pointer", [
    (b'{"a": 1}', "/b"), (b'{"a": 1}', "/A"), (b'{"a": 1}', "/"), (b'{"a": 1}', "/a/"), (b'{"a": 1}', "/a/b"), (b'{"a": "xyz"}', "/a/0"),
    (b"[1, 2]", "/2"), (b"[1, 2]", "/-"), (b"[1, 2]", "/01"), (b"[1, 2]", "/00"), (b"[1, 2]", "/-1"), (b"[1, 2]", "/+1"),
    (b"[1, 2]", "/1 "), (b"[1, 2]", "/1.0"), (b"[1, 2]", "/1e0"), (b"[1, 2]", "/"), (b"[1, 2]", "/a"), (b"[]", "/0"), (b"{}", "/0"),
    (b"[1, 2]", "/9223372036854775807"), (b"[1, 2]", "/9223372036854775808"), (b"[1, 2]", "/18446744073709551616"),
    (b"[1, 2]", "/" + "1" * 1000), (b"null", "/a"), (b"", ""), (b" ", ""), (b"{", "/a"), (b'{"a": }', "/a"), (b'{"b": tru, "a": 1}', "/a"),
    (b'{"b": "\xff", "a": 1}', "/a"), (b'{"a": "\xff"}', "/a"), (b'{"a": "\\ud800"}', "/a"), (b'{"a": [1,}', "/a"),
    (b"[" * 200 + b"]" * 200, "/0" * 199),
])  # fmt: skip
def test_there_is_no_such_value(text, pointer):
    assert value(text, pointer) == -1
    assert json_get(text, pointer, 3) == (-1, b"\0\xee\xee")


@pytest.mark.parametrize("pointer", ["a", " /a", "#/a", "0", "~0", "/~", "/~2", "/a~", "/~/a", "/~~0", "/a/~a", "/a~0~"])
def test_what_is_no_pointer(pointer):
    assert json_get(b'{"a": 1}', pointer, 3) == (-2, b"\0\xee\xee")
    assert json_kind(b'{"a": 1}', pointer) == NONE


def pointers(value, pointer=""):
    """Every pointer into a value, and what it points to."""
    yield pointer, value
    if isinstance(value, dict):
        for name, member in value.items():
            yield from pointers(member, f"{pointer}/{name.replace('~', '~0').replace('/', '~1')}")
    elif isinstance(value, list):
        for index, element in enumerate(value):
            yield from pointers(element, f"{pointer}/{index}")


# A pointer is a C string: no name in it has a NUL.
NAMES = st.text(st.characters(codec="utf-8", exclude_characters="\0") | st.sampled_from('~/"\\01'), max_size=6)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(NAMES, inner, max_size=4),
    max_leaves=12,
)


@given(VALUES, st.booleans(), st.sampled_from([None, 1]))
def test_every_value_of_any_text(whole, ascii_only, indent):
    text = json.dumps(whole, ensure_ascii=ascii_only, indent=indent).encode()
    for pointer, expected in pointers(whole):
        found, kind = value(text, pointer)
        if isinstance(expected, str):
            assert (found.decode(), kind) == (expected, STRING)
        else:
            assert json.loads(found) == expected
            kinds = {bool: BOOLEAN, int: NUMBER, list: ARRAY, dict: OBJECT, type(None): NULL}
            assert kind == kinds[type(expected)]


# ---- What is written ----


@pytest.mark.parametrize("json_text, expected", [
    (b'"plain"', b"plain"), (b'""', b""), (b'"\\"\\\\\\/\\b\\f\\n\\r\\t"', b'"\\/\b\f\n\r\t'), (b'"\\u00e9"', "é".encode()),
    (b'"\\ud83d\\ude00"', "\U0001f600".encode()), (b'"\\uD834\\uDD1E"', "\U0001d11e".encode()), (b'"a\\u0000b"', b"a\0b"),
    (b"null", b"null"), (b'"null"', b"null"), (b"true", b"true"), (b"false", b"false"), (b"-0.50e+1", b"-0.50e+1"),
    (b"123456789012345678901234567890", b"123456789012345678901234567890"), (b'{"a": [1, 2]}', b'{"a": [1, 2]}'),
    (b"[]", b"[]"), (b'["\\u00e9"]', b'["\\u00e9"]'),
])  # fmt: skip
def test_a_value_as_it_is_written(json_text, expected):
    assert value(b'{"a": ' + json_text + b"}", "/a")[0] == expected


@pytest.mark.parametrize("text, whole", [
    (b'{"a": "abc"}', "abc"), ('{"a": "aé€\U0001f600z"}'.encode(), "aé€\U0001f600z"),
    (b'{"a": "a\\u00e9\\u20ac\\ud83d\\ude00z"}', "aé€\U0001f600z"), ('{"a": ["é"]}'.encode(), '["é"]'), (b'{"a": 12345}', "12345"), (b'{"a": ""}', ""),
])  # fmt: skip
def test_a_buffer_of_every_size(text, whole):
    """What has no room is left out by whole characters; the length is always that of all."""
    every = whole.encode()
    for size in range(len(every) + 3):
        length, buffer = json_get(text, "/a", size)
        assert length == len(every)
        if size == 0:
            continue
        written = every[: size - 1].decode(errors="ignore").encode()
        assert buffer[: len(written) + 1] == written + b"\0"
        assert buffer[len(written) + 1 :] == b"\xee" * (size - len(written) - 1)


def test_sizes_that_no_buffer_has():
    buffer = ctypes.create_string_buffer(16)
    for size in (2**63 - 1, 2**63, 2**64 - 1):
        assert _lib.twilite_json_get(b'"abc"', 5, b"", buffer, size) == 3 and buffer.value == b"abc"
    assert _lib.twilite_json_get(b'"abc"', 5, b"", None, 16) == 3


def test_null_and_lengths_that_are_none():
    buffer = ctypes.create_string_buffer(b"x", 8)
    assert _lib.twilite_json_get(None, 0, b"", buffer, 8) == -1 and buffer.value == b""
    assert _lib.twilite_json_get(None, 4, b"", buffer, 8) == -2
    assert _lib.twilite_json_get(b"1", 2**64 - 1, b"", buffer, 8) == -2
    assert _lib.twilite_json_get(b"1", 1, None, buffer, 8) == -2
    assert [_lib.twilite_json_kind(*call) for call in [(None, 0, b""), (None, 4, b""), (b"1", 1, None)]] == [NONE] * 3
    assert _lib.twilite_response_get(None, b"/error", buffer, 8) == -2 and buffer.value == b""
    assert _lib.twilite_response_kind(None, b"") == NONE
    assert _lib.twilite_response_count(None) == _lib.twilite_response_records(None, None, 0) == -2
    assert _lib.twilite_response_record(None, 0, None) is None


def test_no_more_than_the_length_is_read():
    assert _lib.twilite_json_get(b"[1234]", 4, b"/0", None, 0) == 3  # as far as the text goes, it is a number
    assert _lib.twilite_json_get(b"[1234]", 1, b"/0", None, 0) == -1
    assert _lib.twilite_json_get(b'["abc"]', 5, b"/0", None, 0) == -1


# ---- Responses ----


def test_a_record(ended):
    response = ended(answer(200, ENTITY))
    assert response.get("/sid").decode() == json.loads(ENTITY)["sid"]
    assert response.get("/links/factors").decode() == json.loads(ENTITY)["links"]["factors"]
    assert (response.get(""), response.get("/nothing"), response.get("sid")) == (response.json, -1, -2)
    assert (response.kind("/sid"), response.kind("/links"), response.kind("/nothing")) == (STRING, OBJECT, NONE)


def test_an_error(ended):
    body = '{"code": 20404, "message": "not \\"found\\"", "more_info": "https://www.twilio.com/docs/errors/20404", "status": 404}'
    response = ended(answer(404, body))
    assert (response.status, response.count) == (API_ERROR, -1)
    found = [response.get(f"/error/{name}") for name in ("status", "code", "message", "may_have_taken_effect")]
    assert found == [b"api_error", b"20404", b'not "found"', b"false"]
    assert response.record(0) is None and response.spans(3) == (-1, [])


def test_a_refusal_that_no_client_made():
    response = validate(CREATE[0], {"ServiceSid": VA, "Identity": "x"})
    length, buffer = json_get(response.json, "/error/parameters/0/name", 20)
    assert buffer[: length + 1] == b"Identity\0"


# ---- Records ----

RECORDS = ['{"n":1}', '{ "n" : 2, "x": "]},{[" }', '{"n":{"a":[{}]}}', '{"n":"\\"é\\ud83d\\ude00"}']


def check_records(response, expected):
    texts = [text.encode() for text in expected]
    assert response.count == len(texts)
    assert [response.record(index) for index in range(-1, len(texts) + 1)] == [None, *texts, None]
    assert response.record(2**63 - 1) is None and response.record(-(2**63)) is None
    whole = response.json
    for capacity in {0, 1, len(texts), len(texts) + 3}:
        count, spans = response.spans(capacity)
        assert count == len(texts)
        assert [whole[offset : offset + length] for offset, length in spans] == texts[:capacity]


def test_the_records_of_a_list(ended):
    pages = entities(*RECORDS[:3], following=NEXT + "b"), entities(RECORDS[3])
    response = ended(*[answer(200, page) for page in pages], call=LIST)
    check_records(response, RECORDS)
    assert [response.get(f"/{index}/n") for index in range(5)] == [b"1", b"2", b'{"a":[{}]}', '"é\U0001f600'.encode(), -1]
    assert response.get("/1") == RECORDS[1].encode() and response.kind("/3/n") == STRING


def test_a_capacity_beyond_all_memory(ended):
    response = ended(answer(200, entities(*RECORDS)), call=LIST)
    spans = (Span * len(RECORDS))()
    assert _lib.twilite_response_records(response._pointer, spans, 2**64 - 1) == len(RECORDS)
    assert [span.length for span in spans] == [len(text.encode()) for text in RECORDS]


def test_a_list_of_one_page(ended):
    check_records(ended(answer(200, entities(*RECORDS)), call=LIST), RECORDS)


def test_a_list_with_a_limit(ended):
    check_records(ended(answer(200, entities(*RECORDS)), call=(LIST[0], {**LIST[1], "Limit": 2})), RECORDS[:2])


@pytest.mark.parametrize("call", [LIST, (LIST[0], {**LIST[1], "Limit": 0})], ids=["none", "Limit 0"])
def test_an_empty_list(ended, call):
    response = ended(answer(200, entities()), call=call)
    check_records(response, [])
    assert response.get("/0") == response.get("/1") == -1


def test_the_records_of_a_page(ended):
    response = ended(answer(200, entities(*RECORDS)), call=PAGE)
    check_records(response, RECORDS)
    assert response.get("/entities/1/n") == b"2"


def test_a_page_whose_records_come_last(ended):
    check_records(ended(answer(200, '{"meta":{"next_page_url":null,"key":"x"},"x":[{}],"entities":[{"n":1}]}'), call=PAGE), ['{"n":1}'])


def test_the_pages_of_a_pager(wire):
    made = wire(answer(200, entities(*RECORDS[:3], following=NEXT + "b")), answer(200, entities(RECORDS[3])))
    pager = Pager(made.client, *LIST)
    for status, expected in [(OK, RECORDS[:3]), (OK, RECORDS[3:]), (DONE, [])]:
        with Kept(_lib.twilite_pager_next(pager._pointer)) as response:
            assert response.status == status
            check_records(response, expected)
    pager.close()


@pytest.mark.parametrize("verb", sorted(VERBS.keys() - {"list", "page"}))
def test_what_has_no_records(ended, verb):
    response = ended(answer(*GOOD_BODIES[verb]), call=VERBS[verb])
    assert (response.status, response.count, response.record(0), response.spans(2)) == (OK, -1, None, (-1, []))


# ---- Columns ----

ROWS = ['{"n":1,"a":[1, {"n":3}]}', '{ "a" : {"n":[]} , "n" : "\\"é\\ud83d\\ude00" }', '{"n":null,"a":1.50}', '{"a":1,"n":2,"\\u006e":3}']


@pytest.mark.parametrize("call", [LIST, PAGE], ids=["list", "page"])
def test_columns(ended, call):
    response = ended(answer(200, entities(*ROWS)), call=call)
    assert response.column("n") == '[1,"\\"é\\ud83d\\ude00",null,3]'.encode()  # of members with one name the last
    assert response.column("a") == b'[[1, {"n":3}],{"n":[]},1.50,1]'
    assert response.column("x") == response.column("") == -1
    check_records(response, ROWS)
    assert response.column("n") == '[1,"\\"é\\ud83d\\ude00",null,3]'.encode()


def test_a_column_that_one_record_lacks(ended):
    response = ended(answer(200, entities('{"n":1}', '{"m":{"n":1}}', '{"n":2}')), call=LIST)
    assert response.column("n") == -1


def test_a_column_of_no_records(ended):
    assert ended(answer(200, entities()), call=LIST).column("n") == b"[]"
    assert ended(answer(*GOOD_BODIES["fetch"]), call=FETCH).column("sid") == -1
    assert ended(answer(404, b'{}'), call=LIST).column("sid") == -1


def test_a_column_that_has_no_room(ended):
    response = ended(answer(200, entities('{"n":"é"}')), call=LIST)
    buffer = ctypes.create_string_buffer(b"\x77" * 9, 9)
    assert _lib.twilite_response_column(response._pointer, b"n", buffer, 4) == len('["é"]'.encode())
    assert buffer.raw == b'["\0' + b"\x77" * 6  # a character that has no room is left out whole
    assert _lib.twilite_response_column(response._pointer, None, None, 0) == -2
    assert _lib.twilite_response_column(None, b"n", None, 0) == -2


def test_routes_that_the_library_does_not_know(ended):
    body = entities(*RECORDS)
    check_records(ended(answer(200, body), call=("LIST verify /v2/Things", {})), RECORDS)
    assert ended(answer(200, body), call=("GET verify /v2/Things", {})).count == -1


def test_many_threads_ask_at_once(ended):
    """Of a list that nobody has looked into; each gets the same answers."""
    texts = [json.dumps({"n": number, "s": f'"{number}"'}) for number in range(5000)]
    for _ in range(5):
        response = ended(answer(200, entities(*texts)), call=LIST)
        start, found = threading.Barrier(8), []

        def ask(first):
            start.wait()
            for index in range(first, len(texts), 997):
                assert response.record(index) == texts[index].encode()
                assert response.get(f"/{index}/s") == f'"{index}"'.encode()
            found.append((response.count, _lib.twilite_response_record(response._pointer, 0, None)))

        threads = [threading.Thread(target=ask, args=[number]) for number in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len(found) == 8 and set(found) == {(5000, found[0][1])}
