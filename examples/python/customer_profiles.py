"""Create a TrustHub customer profile, and list the drafts there are.

    PYTHONPATH=bindings/python/src python3 examples/python/customer_profiles.py [POLICY_SID [EMAIL]]

Credentials come from the environment (TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN), and so does TWILITE_BASE_URL for the
sandbox, which takes any policy SID.
"""

import sys

import twilite

policy_sid = sys.argv[1] if len(sys.argv) > 1 else "RN0123456789abcdef0123456789abcdef"
email = sys.argv[2] if len(sys.argv) > 2 else "owner@example.com"

with twilite.Client() as client:
    profiles = client.trusthub.v1.customer_profiles
    profile = profiles.create(friendly_name="Python example", email=email, policy_sid=policy_sid)
    print("created", profile.sid, profile.status, profile.friendly_name)
    for profile in profiles.list(status="draft", limit=20):
        print("listed ", profile.sid, profile.status, profile.friendly_name)
