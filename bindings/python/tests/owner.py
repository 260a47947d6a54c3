"""Does what its first argument says with a client, lets go of everything, and tells what the counting library counted."""

import ctypes
import gc
import os
import sys
import textwrap

import twilite

VERIFY = "VA" + "0" * 32

names = {"twilite": twilite, "sys": sys, "VERIFY": VERIFY, "client": twilite.Client()}
names["entities"] = names["client"].verify.v2.services(VERIFY).entities
exec(textwrap.dedent(sys.argv[1]), names)
names.clear()
gc.collect()

counts = ctypes.CDLL(os.environ["TWILITE_LIBRARY"])
print(counts.counting_made())
print(counts.counting_alive())
print(counts.counting_freed_twice())
