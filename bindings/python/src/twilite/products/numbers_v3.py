# Written by tools/generate_stubs.py from the library's catalog.
"""The records of Twilio's numbers v3."""

from . import classes

__getattr__, __dir__ = classes("numbers.v3")
