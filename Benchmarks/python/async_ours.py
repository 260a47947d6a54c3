"""async_ours.py BASE_URL IN_FLIGHT: creates with twilite.AsyncClient, so many at once."""

import asyncio
import sys

import twilite
from worker import ACCOUNT, SERVICE, TOKEN, at_once, identity, serve


async def connect():
    # Its queue has 64 in flight unless told otherwise.
    client = twilite.AsyncClient(ACCOUNT, TOKEN, base_url=sys.argv[1])
    return client.verify.v2.services(SERVICE).entities


async def create(number):
    entity = await entities.create(identity=identity(number))
    assert entity.sid


loop = asyncio.new_event_loop()
entities = loop.run_until_complete(connect())
serve(lambda count: loop.run_until_complete(at_once(create, count, int(sys.argv[2]))))
