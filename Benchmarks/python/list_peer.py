"""list_peer.py BASE_URL: lists with twilio-python; told to list so many pages."""

import sys

from twilio.rest import Client
from worker import ACCOUNT, SERVICE, TOKEN, serve

client = Client(ACCOUNT, TOKEN)
client.verify.base_url = sys.argv[1]
entities = client.verify.v2.services(SERVICE).entities


def work(count):
    assert len(entities.list(limit=count * 1000, page_size=1000)) == count * 1000


serve(work)
