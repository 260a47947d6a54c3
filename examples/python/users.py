"""Create IP-Messaging users, and list what the service has.

    PYTHONPATH=bindings/python/src python3 examples/python/users.py [SERVICE_SID [COUNT]]

Credentials come from the environment (TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN), and so does TWILITE_BASE_URL for the
sandbox, which takes any service SID.
"""

import sys
import uuid

import twilite

service_sid = sys.argv[1] if len(sys.argv) > 1 else "IS0123456789abcdef0123456789abcdef"
count = int(sys.argv[2]) if len(sys.argv) > 2 else 2

with twilite.Client() as client:
    users = client.ip_messaging.v2.services(service_sid).users
    for number in range(count):
        # A dict of attributes is sent as its JSON text, which is what the API wants.
        user = users.create(
            identity=f"python-example/{uuid.uuid4()}", friendly_name=f"Example {number}", attributes={"language": "Python"}
        )
        print("created", user.sid, user.identity, user.attributes)
    for user in users.list(limit=20):
        print("listed ", user.sid, user.identity, user.attributes)
