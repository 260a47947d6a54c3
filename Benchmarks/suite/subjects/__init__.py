"""The subjects, in the order in which they are measured and reported."""

from . import control, create, delay, footprint, forks, found_curl, http2, json_text, lists, load, operations, pager
from . import profile, python_async, python_create, python_start, queue, size, threads, turns, validate

ALL = {
    module.__name__.rsplit(".", 1)[1]: module
    for module in (
        control, create, found_curl, threads, forks, queue, turns, http2, delay, lists, pager, python_create, python_async, python_start,
        json_text, validate, operations, load, size, footprint, profile,
    )
}  # fmt: skip
