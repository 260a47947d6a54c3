"""Records of a client with lazy_records: read when they are first looked into, and to a program what they always were."""

import asyncio
import collections
import copy
import inspect
import json
import pickle
import pprint
import random
import sys
import threading

import pytest

import twilite
from conftest import ACCOUNT_SID, AUTH_TOKEN
from twilite import _encoding, _unread
from wire.samples import ENTITIES, VA, entities
from wire.server import answer

NEXT = f"https://verify.twilio.com{ENTITIES}?PageSize=50&PageToken="


def text(number):
    """A record as the API might write one."""
    return (
        f'{{"sid": "YE{number:032}", "\\u006eame": "\\u00e9\\ud83d\\ude00 {number}", "big": {10**30 + number}, "rate": {number}.50, '
        f'"links": {{"self": ["x", null]}}, "none": null, "date_created": "2023-05-04T09:42:00Z", "twice": 1, "twice": {number}'
        + (', "some": true}' if number % 2 else "}")
    )


COUNT = 100
TEXTS = [text(number) for number in range(COUNT)]
RECORDS = [json.loads(text) for text in TEXTS]
"""What they are by Python's json."""


@pytest.fixture(params=["json", "msgspec"], autouse=True)
def reader(request, monkeypatch):
    """With the extra `fast`, and without it."""
    _encoding.read_faster()
    monkeypatch.setattr(_encoding, "_faster", _encoding._faster if request.param == "msgspec" else None)


@pytest.fixture
def listed(serve):
    """A list of two pages, nothing of which has been looked into."""
    pages = entities(*TEXTS[:60], following=NEXT + "b"), entities(*TEXTS[60:])
    _, client = serve(*[answer(200, page) for page in pages], lazy_records=True)
    return client.verify.v2.services(VA).entities.list()


def is_read(record):
    return type(record) is twilite.Entity


def test_nothing_is_read_before_it_is_looked_into(listed):
    assert type(listed).__mro__[1] is list and len(listed) == COUNT
    assert all(isinstance(record, dict) and isinstance(record, twilite.Entity) for record in listed)
    assert not any(map(is_read, listed))
    assert "name" in listed[7]
    assert [number for number, record in enumerate(listed) if is_read(record)] == [7]


# Each does one thing with a record, and gives what comes of it.
USES = {
    "==": lambda record: record == RECORDS[79] and RECORDS[79] == record and not record != RECORDS[79],
    "in a list": lambda record: [RECORDS[79]].index(record),
    "json.dumps": json.dumps,
    "json.dumps, indented": lambda record: json.dumps(record, indent=1, sort_keys=True),
    "json.dumps of a list": lambda record: json.dumps([record, {"x": record}]),
    "dict": dict,
    "dict display": lambda record: {"a": 1, **record},
    "arguments": lambda record: (lambda **given: given)(**record),
    "update of a dict": lambda record: (lambda plain: plain.update(record) or plain)({"a": 1}),
    "|": lambda record: [record | {"a": 1}, {"a": 1} | record],
    "|=": lambda record: (lambda plain: plain.__ior__(record))({"a": 1}),
    "items": lambda record: list(record.items()),
    "keys": lambda record: list(record.keys()),
    "values": lambda record: list(record.values()),
    "iteration": list,
    "reversed": lambda record: list(reversed(record)),
    "len": len,
    "truth": bool,
    "in": lambda record: ["sid" in record, "nothing" in record],
    "item": lambda record: record["sid"],
    "an item that is changed": lambda record: [record["links"].update(a=1), record["links"], record],
    "items of any kind": lambda record: [record[name] for name in RECORDS[79]],
    "get": lambda record: [record.get("sid"), record.get("nothing"), record.get("nothing", 1), record.get("none", 2)],
    "to_dict": lambda record: record.to_dict(),
    "copy": lambda record: [copy.copy(record), record.copy(), copy.deepcopy(record)],
    "pickle": lambda record: [pickle.loads(pickle.dumps(record, protocol)) for protocol in range(2, 6)],
    "pprint": pprint.pformat,
    "format": lambda record: "{sid} {name}".format_map(record) + "%(big)s" % record + "{0[sid]} {1.sid}".format(record, record),
    "setting": lambda record: (record.__setitem__("new", 1), record),
    "deleting": lambda record: (record.__delitem__("sid"), record),
    "pop": lambda record: (record.pop("sid"), record.pop("nothing", 3), record),
    "popitem": lambda record: (record.popitem(), record),
    "setdefault": lambda record: (record.setdefault("sid", 1), record.setdefault("new", 2), record),
    "update": lambda record: (record.update(sid=1, new=2), record),
    "clear": lambda record: (record.clear(), record),
    "ChainMap": lambda record: dict(collections.ChainMap({"a": 1}, record)),
}


def tried(use, record):
    try:
        return use(record)
    except Exception as problem:
        return type(problem), str(problem)


@pytest.mark.parametrize("looked", [0, _unread.READ_ALONE, _unread.READ_ALONE + 9], ids=["first", "in a column", "in a page"])
@pytest.mark.parametrize("use", USES)
def test_it_is_the_dict_that_it_always_was(listed, use, looked):
    for record in listed[60 : 60 + _unread.READ_ALONE]:
        if looked:
            record.values()
    if looked > _unread.READ_ALONE:
        listed[99].items()
    record, always = listed[79], twilite.Entity(json.loads(text(79)))
    expected, found = tried(USES[use], always), tried(USES[use], record)
    assert repr(found) == repr(expected) and found == expected
    assert record == always


def test_attributes(listed):
    for record, expected in zip(listed, RECORDS):
        assert (record.sid, record.name, record.links) == (expected["sid"], expected["name"], expected["links"])
        assert record.date_created.year == 2023 and record.identity is None
        with pytest.raises(AttributeError):
            record.nothing
        assert repr(record) == f"<twilite.Entity {expected['sid']}>" and {"sid", "name"} <= set(dir(record))
    assert all(map(is_read, listed))


def test_names_that_no_record_has(listed):
    for record in listed:
        for name in ("nothing", "sid\0", "\ud800", "", 7, None):
            with pytest.raises(KeyError):
                record[name]
        with pytest.raises(TypeError):
            record[[]]


def test_pattern_matching(listed):
    names = {}
    exec("def match(record):\n match record:\n  case {'sid': sid, **rest}: return sid, rest\n", names) if hasattr(
        __import__("ast"), "Match"
    ) else pytest.skip("this Python has no match")
    sid, rest = names["match"](listed[3])
    assert {"sid": sid, **rest} == RECORDS[3]


def test_one_member_of_each_does_not_read_them(listed):
    """But for those that were read alone, before it was clear that all would be asked."""
    for name in ("sid", "big", "none"):
        assert [record[name] for record in listed] == [record[name] for record in RECORDS]
    assert sum(map(is_read, listed)) == 2 * _unread.READ_ALONE


def test_a_member_that_some_records_lack(listed):
    assert [record.get("some") for record in listed] == [record.get("some") for record in RECORDS]
    assert listed == RECORDS and RECORDS == listed


def test_an_unread_record_equals_an_unread_one(serve):
    _, client = serve(*[answer(200, entities(*TEXTS)) for _ in range(2)], lazy_records=True)
    step = client.verify.v2.services(VA).entities
    one, other = step.list(), step.list()
    assert one[0] == other[0] and one[1] != other[2] and one[79:] == other[79:]


def test_whoever_goes_around_the_methods_is_told_so(listed):
    """No reader of a dict's memory takes an unread record for an empty one."""
    record = listed[0]
    ((key, _),) = dict.items(record)
    assert not isinstance(key, str)
    with pytest.raises(TypeError):
        json.dumps(dict(dict.items(record)))
    assert dict.__len__(record) == 1


def test_streams(serve):
    pages = entities(*TEXTS[:60], following=NEXT + "b"), entities(*TEXTS[60:])
    _, client = serve(*[answer(200, page) for page in pages], lazy_records=True)
    stream = client.verify.v2.services(VA).entities.stream()
    first = next(stream)
    assert not is_read(first) and [first.sid, *(record.sid for record in stream)] == [record["sid"] for record in RECORDS]


def test_an_async_client(serve):
    pages = entities(*TEXTS[:60], following=NEXT + "b"), entities(*TEXTS[60:])
    server, _ = serve(*[answer(200, page) for page in pages * 2])

    async def main():
        async with twilite.AsyncClient(ACCOUNT_SID, AUTH_TOKEN, base_url=server.url, lazy_records=True) as client:
            step = client.verify.v2.services(VA).entities
            found = await step.list()
            assert not any(map(is_read, found)) and found == RECORDS
            streamed = [record async for record in step.stream()]
            assert not any(map(is_read, streamed)) and streamed == RECORDS

    asyncio.run(main())


def test_an_empty_list_and_one_without_the_option(serve):
    _, client = serve(answer(200, entities()), lazy_records=True)
    assert client.verify.v2.services(VA).entities.list() == []
    _, client = serve(answer(200, entities(*TEXTS)))
    found = client.verify.v2.services(VA).entities.list()
    assert all(map(is_read, found)) and found == RECORDS


READ, FIRST = inspect.getsourcelines(_unread.Unread._read)
(WITH,) = [FIRST + number for number, line in enumerate(READ) if line.strip() == "with _reading:"]


@pytest.mark.parametrize("looked", [0, _unread.READ_ALONE + 1], ids=["alone", "in a page"])
def test_ctrl_c_in_the_midst_of_reading_loses_nothing(listed, looked):
    """At each line of it in turn, but for the taking and leaving of the lock, where Python does not let it through."""
    for record in listed[:looked]:
        record.values()
    interrupted = 0
    for number in range(looked, 60):
        line = 0

        def interrupt(frame, event, _argument):
            nonlocal line
            if frame.f_code is not _unread.Unread._read.__code__:
                return None
            if event != "line" or frame.f_lineno == WITH:
                return interrupt
            line += 1
            if line == number - looked + 1:
                raise KeyboardInterrupt
            return interrupt

        before = sys.gettrace()
        sys.settrace(interrupt)
        try:
            listed[number].values()
        except KeyboardInterrupt:
            interrupted += 1
        finally:
            sys.settrace(before)
        assert listed[number] == RECORDS[number] and list(listed[number]) == list(RECORDS[number])
    assert interrupted > 5 and listed == RECORDS


def test_threads_look_into_the_same_records(listed):
    barrier, wrong = threading.Barrier(8), []

    def look(seed):
        numbers = list(range(COUNT)) * 3
        random.Random(seed).shuffle(numbers)
        barrier.wait()
        for number in numbers:
            record, expected = listed[number], RECORDS[number]
            if (record["sid"], record.get("some"), len(record)) != (expected["sid"], expected.get("some"), len(expected)):
                wrong.append(number)

    threads = [threading.Thread(target=look, args=(seed,)) for seed in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong and listed == RECORDS
