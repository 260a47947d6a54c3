# Written by tools/generate_stubs.py from the library's catalog.
"""The records of Twilio's lookups v2."""

from . import classes

__getattr__, __dir__ = classes("lookups.v2")
