"""Assign an object to a customer profile, and list what the profile has.

    PYTHONPATH=bindings/python/src python3 examples/python/entity_assignments.py [PROFILE_SID [OBJECT_SID]]

Without PROFILE_SID a new profile is created. Credentials come from the environment (TWILIO_ACCOUNT_SID and
TWILIO_AUTH_TOKEN), and so does TWILITE_BASE_URL for the sandbox, which takes any object SID.
"""

import sys

import twilite

object_sid = sys.argv[2] if len(sys.argv) > 2 else "IT0123456789abcdef0123456789abcdef"

with twilite.Client() as client:
    profiles = client.trusthub.v1.customer_profiles
    if len(sys.argv) > 1:
        profile_sid = sys.argv[1]
    else:
        profile = profiles.create(
            friendly_name="Python example",
            email="owner@example.com",
            policy_sid="RN0123456789abcdef0123456789abcdef",
        )
        profile_sid = profile.sid
        print("profile ", profile_sid)
    assignments = profiles(profile_sid).entity_assignments
    assignment = assignments.create(object_sid=object_sid)
    print("assigned", assignment.sid, assignment.object_sid)
    for assignment in assignments.list(limit=20):
        print("listed  ", assignment.sid, assignment.object_sid)
