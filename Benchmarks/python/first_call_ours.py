"""first_call_ours.py BASE_URL: imports Twilite's Python package and creates once. Prints seconds and kilobytes."""

import sys

from worker import ACCOUNT, SERVICE, TOKEN, First, identity

first = First()
import twilite  # noqa: E402  what is measured

first.imported()
client = twilite.Client(ACCOUNT, TOKEN, base_url=sys.argv[1])
assert client.verify.v2.services(SERVICE).entities.create(identity=identity(0)).sid
first.called()
