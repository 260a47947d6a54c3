# Written by tools/generate_stubs.py from the library's catalog.
"""The records of Twilio's trusthub v1."""

from . import classes

__getattr__, __dir__ = classes("trusthub.v1")
