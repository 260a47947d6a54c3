"""All faults, and the page that tells of them."""

from . import bodies, connections, framing, headers, http2, statuses
from .fault import CHANGE, CREATE, ITS_OWN, RACE, READ

GROUPS = {
    "Connections, and time": connections.FAULTS,
    "Framing": framing.FAULTS,
    "Headers": headers.FAULTS,
    "Bodies": bodies.FAULTS,
    "Statuses": statuses.FAULTS,
    "HTTP/2": http2.FAULTS,
}
ALL = [(f"{group}: {fault.name}", fault) for group, faults in GROUPS.items() for fault in faults]
