"""Make an access token, with which a user's own program signs in at Conversations and Video.

    PYTHONPATH=bindings/python/src python3 examples/python/access_token.py IDENTITY [SERVICE_SID [ROOM]]

The environment says who signs: TWILIO_ACCOUNT_SID, TWILIO_API_KEY and TWILIO_API_SECRET. Nothing is sent. Prints what a
program's server answers to a user whom it has signed in.
"""

import json
import sys

import twilite

if len(sys.argv) < 2:
    sys.exit(__doc__)
identity = sys.argv[1]
service_sid = sys.argv[2] if len(sys.argv) > 2 else "IS0123456789abcdef0123456789abcdef"
room = sys.argv[3] if len(sys.argv) > 3 else "lobby"

made = twilite.access_token(
    identity=identity,
    ttl_seconds=600,
    grants={"conversations": {"service_sid": service_sid}, "video": {"room": room}},
)
print(json.dumps({"token": made.token, "expires_at": made.expires_at}))
