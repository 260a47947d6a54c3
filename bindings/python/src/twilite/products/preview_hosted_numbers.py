# Written by tools/generate_stubs.py from the library's catalog.
"""The records of Twilio's preview hosted_numbers."""

from . import classes

__getattr__, __dir__ = classes("preview.hosted_numbers")
