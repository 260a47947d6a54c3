"""A libcurl for the package twilite, which finds it by itself where the system has none."""

import os

_FOLDER = os.path.dirname(os.path.realpath(__file__))

PATH = os.path.join(_FOLDER, "libcurl-twilite.so.4")
"""Where the library is; what TWILITE_LIBCURL takes, for a libtwilite that is not installed beside this package."""

with open(os.path.join(_FOLDER, "VERSIONS")) as _file:
    VERSIONS: "dict[str, str]" = dict(line.split() for line in _file)
"""The version of each of Debian's source packages that the library was built from."""
