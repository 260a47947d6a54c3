"""create_peer.py BASE_URL: creates with twilio-python."""

import sys

from twilio.rest import Client
from worker import ACCOUNT, SERVICE, TOKEN, identity, serve

client = Client(ACCOUNT, TOKEN)
client.verify.base_url = sys.argv[1]
entities = client.verify.v2.services(SERVICE).entities


def work(count):
    for number in range(count):
        assert entities.create(identity=identity(number)).sid


serve(work)
