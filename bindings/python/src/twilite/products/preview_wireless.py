# Written by tools/generate_stubs.py from the library's catalog.
"""The records of Twilio's preview wireless."""

from . import classes

__getattr__, __dir__ = classes("preview.wireless")
