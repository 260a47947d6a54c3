"""async_floor.py BASE_URL IN_FLIGHT: creates through a queue from asyncio with the least that Python needs for it: ctypes, a
future for each call, json. No checks, no objects, no cancellation."""

import asyncio
import ctypes
import itertools
import json
import os
import sys

from worker import ACCOUNT, SERVICE, TOKEN, at_once, identity, serve

library = ctypes.CDLL(os.environ["TWILITE_LIBRARY"])
pointer, text = ctypes.c_void_p, ctypes.c_char_p
for name, returns, takes in [
    ("client_create", pointer, [text, pointer]), ("queue_create", pointer, [pointer, text, pointer]),
    ("queue_fd", ctypes.c_int32, [pointer]), ("queue_next", pointer, [pointer, ctypes.c_int32]),
    ("queue_submit", ctypes.c_int32, [pointer, ctypes.c_uint64, text, text]),
    ("response_tag", ctypes.c_uint64, [pointer]), ("response_json", text, [pointer]), ("response_free", None, [pointer]),
]:  # fmt: skip
    function = getattr(library, f"twilite_{name}")
    function.restype, function.argtypes = returns, takes
submit, take, free = library.twilite_queue_submit, library.twilite_queue_next, library.twilite_response_free
tag_of, json_of = library.twilite_response_tag, library.twilite_response_json

options = {"account_sid": ACCOUNT, "auth_token": TOKEN, "base_url": sys.argv[1]}
client = library.twilite_client_create(json.dumps(options).encode(), None)
queue = library.twilite_queue_create(client, None, None)
loop, calls, tags, read = asyncio.new_event_loop(), {}, itertools.count(), json.JSONDecoder().raw_decode


def drive():
    while response := take(queue, 0):
        calls.pop(tag_of(response)).set_result(read(json_of(response).decode())[0])
        free(response)


async def create(number):
    tag = next(tags)
    call = calls[tag] = loop.create_future()
    submit(queue, tag, b"verify.v2.entity.create", b'{"ServiceSid":"%b","Identity":"%b"}' % (
        SERVICE.encode(), identity(number).encode()
    ))  # fmt: skip
    assert (await call)["sid"]


loop.add_reader(library.twilite_queue_fd(queue), drive)
serve(lambda count: loop.run_until_complete(at_once(create, count, int(sys.argv[2]))))
