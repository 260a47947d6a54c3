"""All faults, and the section of docs/reliability.md that tells of them."""

from . import bodies, connections, framing, headers, http2, statuses
from .fault import CHANGE, CREATE, READ

GROUPS = {
    "Connections, and time": connections.FAULTS,
    "Framing": framing.FAULTS,
    "Headers": headers.FAULTS,
    "Bodies": bodies.FAULTS,
    "Statuses": statuses.FAULTS,
    "HTTP/2": http2.FAULTS,
}
ALL = [(f"{group}: {fault.name}", fault) for group, faults in GROUPS.items() for fault in faults]

HEADING = "## The faults\n"
INTRODUCTION = """
What comes of a call when the server, or what stands before it, does something wrong. These tables are written by
`make fault-table`, from the declarations in `Tests/faults/` that the tests hold the library to. What they expect is written
there by hand, from [errors.md](errors.md) and [retries.md](retries.md).

`make test` has each of these {faults} faults happen to each verb of one of the four resources: in a blocking call, in a queue,
and to a pager, on the calling thread and in a queue. `make test-faults` has it happen to each verb of each resource, which is
{cases} cases. Each looks at how the call ended, at `http_status` and `may_have_taken_effect`, at the number of requests
that the server saw, and whether the next calls on the same client succeed: a pager's page, and a fetch.

Both also cut an answer at each of its bytes, with a length, in chunks and over HTTP/2: there is no offset at which a part is
taken for the whole. And they end an HTTP/2 connection under many calls of a queue.

In the tables, the client has a `max_retries` of 1, and the fault happens each time; so what is sent again is sent twice.

| column | says |
|---|---|
| ends as | the status: [errors.md](errors.md#the-statuses-and-what-you-do-next) |
| HTTP | the `http_status`; "its own" is that of the answer as it would have been without the fault, 200, 201 or the like |
| the last three | how many requests are made; and "unknown" where `may_have_taken_effect` is true |

A `create` stands for all that is not repeatable. Where a cell has "or", it depends on which of two things happens first.
What depends on the version of libcurl has a row of its own.
"""


def section(cases):
    parts = [HEADING, INTRODUCTION.format(faults=len(ALL), cases=f"{cases:,}")]
    for group, faults in GROUPS.items():
        parts.append(f"\n### {group}\n\n| fault | ends as | HTTP | create | update, delete | fetch, list, page, pager |\n|---|---|---|---|---|---|\n")
        parts += [line for fault in faults for line in _rows(fault)]
    return "".join(parts)


def _rows(fault):
    unseen = "; the server sees no request" if not fault.seen else ""
    yield _row(fault.name + unseen, fault.ends, fault.only)
    if fault.delete:
        yield _row("– to a delete, which needs no body", fault.delete, ["delete"])
    if fault.otherwise:
        yield _row("– or, with some versions of libcurl", fault.otherwise, fault.only)


def _row(name, ends, only):
    kinds = {CREATE: ("create",), CHANGE: ("update", "delete"), READ: ("fetch", "list", "page")}
    cells = [name, f"`{ends.status}`", str(ends.http)]
    for kind, verbs in kinds.items():
        is_met = only is None or any(operation.split(".")[-1] in verbs for operation in only)
        cells.append(_cell(ends, kind) if is_met else "")
    return "| " + " | ".join(cells) + " |\n"


def _cell(ends, kind):
    told = [f"{attempts}, unknown" if is_unknown else f"{attempts}" for attempts, is_unknown in sorted(ends.outcomes(kind))]
    return " or ".join(told)
