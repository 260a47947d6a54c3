# Written by tools/generate_stubs.py from the library's catalog.
"""The records of Twilio's pricing v1."""

from . import classes

__getattr__, __dir__ = classes("pricing.v1")
