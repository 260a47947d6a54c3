"""Create Verify entities, and list what the service has.

    PYTHONPATH=bindings/python/src python3 examples/python/entities.py [SERVICE_SID [COUNT]]

Credentials come from the environment (TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN), and so does TWILITE_BASE_URL for the
sandbox, which takes any service SID.
"""

import sys
import uuid

import twilite

service_sid = sys.argv[1] if len(sys.argv) > 1 else "VA0123456789abcdef0123456789abcdef"
count = int(sys.argv[2]) if len(sys.argv) > 2 else 2

with twilite.Client() as client:
    entities = client.verify.v2.services(service_sid).entities
    for _ in range(count):
        entity = entities.create(identity=str(uuid.uuid4()))
        print("created", entity.sid, entity.identity, entity.date_created)
    for entity in entities.list(limit=20):
        print("listed ", entity.sid, entity.identity, entity.date_created)
