"""list_ours.py BASE_URL WAY [lazy] [fast]: goes through lists with Twilite's Python package; told how many pages.

WAY is one of those in reading.py. `lazy` is the option lazy_records, and `fast` the extra: without it there is no msgspec."""

import sys

if "fast" not in sys.argv:
    sys.modules["msgspec"] = None

import twilite
from reading import WAYS
from worker import ACCOUNT, SERVICE, TOKEN, serve

client = twilite.Client(ACCOUNT, TOKEN, base_url=sys.argv[1], lazy_records="lazy" in sys.argv)
entities = client.verify.v2.services(SERVICE).entities
serve(lambda count: WAYS[sys.argv[2]](entities, limit=count * 1000))
