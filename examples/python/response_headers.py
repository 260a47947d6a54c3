"""Read what the header of an answer says: how busy the account is, which version of a record came, when to come back.

    PYTHONPATH=bindings/python/src python3 examples/python/response_headers.py
"""

import sys
import uuid

import twilite

client = twilite.Client()
entities = client.verify.v2.services("VA0123456789abcdef0123456789abcdef").entities

try:
    identity = entities.create(identity=str(uuid.uuid4())).identity
    response = entities(identity).fetch().response
except twilite.APIError as error:
    print("failed:", error.message, error.request_id, file=sys.stderr)
    if "Retry-After" in error.response.headers:
        print("come back in", error.response.headers["Retry-After"], "seconds")
    sys.exit(1)

print("fetched: HTTP", response.http_status, response.request_id, "after", response.attempts, "attempts")
print("it took", response.headers["twilio-request-duration"], "seconds")  # in whatever case
print("with", response.headers["Twilio-Concurrent-Requests"], "requests of the account at once")
# Where an operation takes if_match, this is what it takes: the change is then made to this version alone.
print("version", response.headers.get("ETag"))
for name, value in response.headers.items():
    print("  ", name, value)
