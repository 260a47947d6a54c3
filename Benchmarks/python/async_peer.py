"""async_peer.py BASE_URL IN_FLIGHT: creates with twilio-python's async client, so many at once."""

import asyncio
import sys

from twilio.http.async_http_client import AsyncTwilioHttpClient
from twilio.rest import Client
from worker import ACCOUNT, SERVICE, TOKEN, at_once, identity, serve


async def connect():
    # In a coroutine: the client's session belongs to the loop that runs while it is made.
    client = Client(ACCOUNT, TOKEN, http_client=AsyncTwilioHttpClient())
    client.verify.base_url = sys.argv[1]
    return client.verify.v2.services(SERVICE).entities


async def create(number):
    entity = await entities.create_async(identity=identity(number))
    assert entity.sid


loop = asyncio.new_event_loop()
entities = loop.run_until_complete(connect())
serve(lambda count: loop.run_until_complete(at_once(create, count, int(sys.argv[2]))))
