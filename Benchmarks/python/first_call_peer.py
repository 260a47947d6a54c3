"""first_call_peer.py BASE_URL: imports twilio-python and creates once. Prints seconds and kilobytes."""

import sys

from worker import ACCOUNT, SERVICE, TOKEN, First, identity

first = First()
from twilio.rest import Client  # noqa: E402  what is measured

first.imported()
client = Client(ACCOUNT, TOKEN)
client.verify.base_url = sys.argv[1]
assert client.verify.v2.services(SERVICE).entities.create(identity=identity(0)).sid
first.called()
