"""The calls that faults happen to: each verb of each of the four resources, with the answer that ends it well."""

import dataclasses

from wire.samples import ASSIGNMENT, BU, BV, ENTITY, IDENTITY, IS, PROFILE, RD, RN, US, USER, VA, page
from wire.server import answer

from .fault import CHANGE, CREATE, READ


@dataclasses.dataclass(frozen=True)
class Good:
    """The answer that ends a call well. A delete's has a body here, which may be cut and encoded as the others'."""

    status: int
    body: bytes

    def answer(self, *fields, body=None, status=None, length=None):
        return answer(status or self.status, self.body if body is None else body, *fields, length=length)

    @property
    def head(self):
        """All but the body; ends in the midst of the header, for more lines to come."""
        return b"HTTP/1.1 %d Good\r\nContent-Type: application/json\r\n" % self.status


@dataclasses.dataclass(frozen=True)
class Call:
    resource: str
    verb: str
    params: dict
    good: Good

    @property
    def operation(self):
        return f"{self.resource}.{self.verb}"

    def having(self, more):
        """The same with more parameters."""
        return dataclasses.replace(self, params={**self.params, **more}) if more else self

    @property
    def kind(self):
        return {"create": CREATE, "update": CHANGE, "delete": CHANGE}.get(self.verb, READ)


def _calls(resource, key, record, parent, own, created, updated=None):
    listed = page(key, [record]).encode()
    record = record.encode()
    yield Call(resource, "create", {**parent, **created}, Good(201, record))
    yield Call(resource, "fetch", {**parent, **own}, Good(200, record))
    if updated:
        yield Call(resource, "update", {**parent, **own, **updated}, Good(200, record))
    yield Call(resource, "delete", {**parent, **own}, Good(200, record))
    yield Call(resource, "list", parent, Good(200, listed))
    yield Call(resource, "page", parent, Good(200, listed))


CALLS = [
    *_calls("verify.v2.entity", "entities", ENTITY, {"ServiceSid": VA}, {"Identity": IDENTITY}, {"Identity": IDENTITY}),
    *_calls(
        "ip_messaging.v2.user", "users", USER, {"ServiceSid": IS}, {"Sid": US}, {"Identity": "jing"}, {"FriendlyName": "n"}
    ),
    *_calls(
        "trusthub.v1.customer_profile", "results", PROFILE, {}, {"Sid": BU},
        {"FriendlyName": "n", "Email": "a@example.com", "PolicySid": RN}, {"FriendlyName": "n"},
    ),
    *_calls(
        "trusthub.v1.customer_profile_entity_assignment", "results", ASSIGNMENT, {"CustomerProfileSid": BU}, {"Sid": BV},
        {"ObjectSid": RD},
    ),
]  # fmt: skip
VERBS = ("create", "fetch", "update", "delete", "list", "page")

# Whoever performs them. A pager performs lists, on the calling thread or in a queue.
BLOCKING, QUEUE, PAGER, PAGER_IN_QUEUE = "blocking", "queue", "pager", "pager in a queue"


def ways(call):
    return (BLOCKING, QUEUE, PAGER, PAGER_IN_QUEUE) if call.verb == "list" else (BLOCKING, QUEUE)


def all_cases():
    return [(call, way) for call in CALLS for way in ways(call)]


def cases_of(fault, chosen):
    """Those of the chosen that a fault is one for."""
    return [(call.having(fault.params), way) for call, way in chosen if not fault.only or call.operation in fault.only]


def number_of_cases(faults):
    return sum(len(cases_of(fault, all_cases())) for fault in faults)


def some_cases(number):
    """Each verb in each way, with another resource for each `number`."""
    cases = []
    for verb in VERBS:
        having = [call for call in CALLS if call.verb == verb]
        cases += [(having[(number + at) % len(having)], way) for at, way in enumerate(ways(having[0]))]
    return cases


def fetch_of(call):
    """What is asked after the fault."""
    return next(other for other in CALLS if (other.resource, other.verb) == (call.resource, "fetch"))
