"""create_ours.py BASE_URL: creates with Twilite's Python package."""

import sys

import twilite
from worker import ACCOUNT, SERVICE, TOKEN, identity, serve

client = twilite.Client(ACCOUNT, TOKEN, base_url=sys.argv[1])
entities = client.verify.v2.services(SERVICE).entities


def work(count):
    for number in range(count):
        assert entities.create(identity=identity(number)).sid


serve(work)
