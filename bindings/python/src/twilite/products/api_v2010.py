# Written by tools/generate_stubs.py from the library's catalog.
"""The records of Twilio's api v2010."""

from . import classes

__getattr__, __dir__ = classes("api.v2010")
