# Written by tools/generate_stubs.py from the library's catalog.
"""The records of Twilio's messaging v3."""

from . import classes

__getattr__, __dir__ = classes("messaging.v3")
