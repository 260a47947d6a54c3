"""Sign in as an OAuth app: no account's secret, but tokens of an hour, which the library fetches and renews.

    PYTHONPATH=bindings/python/src python3 examples/python/oauth.py [SERVICE_SID]

The app's id and secret come from the environment (TWILIO_CLIENT_ID and TWILIO_CLIENT_SECRET), and so does TWILITE_BASE_URL
for the sandbox, which takes any service SID.
"""

import os
import sys
import uuid

import twilite

service_sid = sys.argv[1] if len(sys.argv) > 1 else "VA0123456789abcdef0123456789abcdef"

# Client() alone would take them from the environment, too.
with twilite.Client(
    client_id=os.environ["TWILIO_CLIENT_ID"], client_secret=os.environ["TWILIO_CLIENT_SECRET"]
) as client:
    entities = client.verify.v2.services(service_sid).entities
    # The first call fetches a token; the next ones, on whatever thread, are sent with it.
    entity = entities.create(identity=f"python-oauth-{uuid.uuid4()}")
    print("created", entity.sid)
    for entity in entities.list(limit=20):
        print("listed ", entity.sid)
