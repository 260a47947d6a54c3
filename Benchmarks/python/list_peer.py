"""list_peer.py BASE_URL WAY: goes through lists with twilio-python; told how many pages. WAY is one of those in reading.py."""

import sys

from reading import WAYS
from twilio.rest import Client
from worker import ACCOUNT, SERVICE, TOKEN, serve

client = Client(ACCOUNT, TOKEN)
client.verify.base_url = sys.argv[1]
entities = client.verify.v2.services(SERVICE).entities
serve(lambda count: WAYS[sys.argv[2]](entities, limit=count * 1000, page_size=1000))
