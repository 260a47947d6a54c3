"""Show how calls fail: which exception each failure is, and what it carries.

    PYTHONPATH=bindings/python/src python3 examples/python/errors.py
"""

import twilite

client = twilite.Client()

try:
    client.trusthub.v1.customer_profiles.create(email="nobody", policy_sid="RN12", friendly_nam="x")
except twilite.InvalidParametersError as error:
    print("Everything that is wrong with the parameters, at once; nothing was sent:")
    for parameter in error.parameters:
        print("  ", parameter["name"], parameter["rule"], "-", parameter["message"])

try:
    client.trusthub.v1.customer_profiles("BU00000000000000000000000000000000").fetch()
except twilite.NotFoundError as error:
    print("A record that is not there:", error.http_status, error.code, error.message, error.request_id)

try:
    twilite.Client(base_url="http://127.0.0.1:1", max_retries=1).verify.v2.services(
        "VA0123456789abcdef0123456789abcdef"
    ).entities.create(identity="nobody-knows")
except twilite.TransportError as error:
    print("A server that is not there:", error.message)
    print("   may have taken effect:", error.may_have_taken_effect, "after", error.attempts, "attempts")

try:
    client.call("verify.v2.entity.creat")
except twilite.TwiliteError as error:
    print("Any other failure is a TwiliteError too:", error)
