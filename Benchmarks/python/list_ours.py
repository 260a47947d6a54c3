"""list_ours.py BASE_URL: lists with Twilite's Python package; told to list so many pages."""

import sys

import twilite
from worker import ACCOUNT, SERVICE, TOKEN, serve

client = twilite.Client(ACCOUNT, TOKEN, base_url=sys.argv[1])
entities = client.verify.v2.services(SERVICE).entities


def work(count):
    assert len(entities.list(limit=count * 1000)) == count * 1000


serve(work)
