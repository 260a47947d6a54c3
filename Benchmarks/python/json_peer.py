"""json_peer.py FILE: parses a file's text with CPython's json."""

import json
import sys
from pathlib import Path

from worker import serve

text = Path(sys.argv[1]).read_bytes()


def work(count):
    for _ in range(count):
        assert len(json.loads(text)["entities"]) == 1000


serve(work)
