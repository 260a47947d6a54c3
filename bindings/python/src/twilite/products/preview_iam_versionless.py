# Written by tools/generate_stubs.py from the library's catalog.
"""The records of Twilio's preview_iam versionless."""

from . import classes

__getattr__, __dir__ = classes("preview_iam.versionless")
