"""Compares what the program was told of each record with what the sandbox has, and with what came over the wire."""

import collections
import re
import urllib.parse

OK = 0
KINDS = ("entity", "user", "profile", "assignment")
STORED = {"entity": "entities", "user": "users", "profile": "customer_profiles", "assignment": "entity_assignments"}
NAMES = {"entity": "identity", "user": "identity", "profile": "friendly_name", "assignment": "object_sid"}
VALUES = {"user": "friendly_name", "profile": "email"}
CREATES = {
    "verify.v2.entity.create": ("entity", "Identity"), "ip_messaging.v2.user.create": ("user", "Identity"),
    "trusthub.v1.customer_profile.create": ("profile", "FriendlyName"),
    "trusthub.v1.customer_profile_entity_assignment.create": ("assignment", "ObjectSid"),
}  # fmt: skip
OURS = re.compile(r"soak-|IT0{8}")

Told = collections.namedtuple("Told", "status http_status unknown attempts found")
# A killed child, and a call of a queue that was freed, were told nothing.
NOTHING = Told(None, 0, True, None, "-")


def fnv1a(texts):
    value = 0xCBF29CE484222325
    for byte in "".join(texts).encode():
        value = (value ^ byte) * 0x100000001B3 % 2**64
    return f"{value:016x}"


class Book:
    """What the ledger of a round says: of each record the calls that were about it, and what was told of each."""

    def __init__(self, lines):
        self.calls, self.walks, self.forks = [], [], []
        self.asked = {}
        self.attempts = 0
        self.records = collections.defaultdict(dict)
        for line in lines:
            word, *rest = line.split()
            if word == "+":
                self._asked(*rest)
            elif word == "=":
                self._told(*rest)
            elif word == "w":
                self.walks.append((rest[0], int(rest[1]), rest[2]))
            elif word == "f":
                self.forks.append(int(rest[0]))

    def _asked(self, verb, kind, name, value=None):
        if verb in ("create", "update", "delete"):
            self.records[kind, name][verb] = NOTHING
            self.asked[kind, name, verb] = value

    def _told(self, verb, kind, name, status, http_status, unknown, attempts, found):
        told = Told(int(status), int(http_status), unknown == "1", int(attempts), found)
        self.calls.append((verb, kind, name, told))
        self.attempts += told.attempts
        if verb in ("create", "update", "delete"):
            self.records[kind, name][verb] = told


def check(book, state, seeded, requests):
    """All that is wrong, as sentences."""
    there = collections.defaultdict(list)
    for kind in KINDS:
        for record in state[STORED[kind]]:
            there[kind, record[NAMES[kind]]].append(record)
    wrong = []
    for (kind, name), told in book.records.items():
        wrong += _record(kind, name, told, there[kind, name], book.asked)
    for kind, name in there:
        if OURS.match(name) and "create" not in book.records.get((kind, name), ()):
            wrong.append(f"{kind} {name}: nobody has asked for it")
    return [*wrong, *_reads(book, seeded), *_wire(book, requests)]


def _record(kind, name, told, there, asked):
    possible = _possible(told)
    if len(there) > 1:
        yield f"{kind} {name}: it is there {len(there)} times"
    elif len(there) not in possible:
        yield f"{kind} {name}: it is {'not ' * (not there)}there, and the program was told {told}"
    elif there:
        create = told["create"]
        if create.status == OK and there[0]["sid"] != create.found:
            yield f"{kind} {name}: it is {there[0]['sid']}, and the program was told {create.found}"
        if "update" in told:
            value, is_set = asked[kind, name, "update"], there[0][VALUES[kind]] == asked[kind, name, "update"]
            if is_set not in _outcomes(told["update"]):
                yield f"{kind} {name}: it is {'not ' * (not is_set)}set to {value}, and the program was told {told['update']}"


def _outcomes(told):
    """Whether a write has taken effect, as far as the program can know."""
    return {True} if told.status == OK else {True, False} if told.unknown else {False}


def _possible(told):
    """How many records of the name there may be."""
    possible = {int(done) for done in _outcomes(told["create"])}
    if "delete" in told:
        possible = {0 if done else before for done in _outcomes(told["delete"]) for before in possible}
    return possible


def _reads(book, seeded):
    """What was read was right: a record that was there, the whole of a list."""
    for verb, kind, name, told in book.calls:
        if verb == "fetch" and told.status == OK and told.found != book.records[kind, name]["create"].found:
            yield f"{kind} {name}: {told.found} was fetched, and {book.records[kind, name]['create'].found} was created"
        if verb == "fetch" and told.http_status == 404:
            yield f"{kind} {name}: it was created, and then it was not found"
        if verb in ("list", "page") and name != "walk" and told.status == OK:
            expected = min(int(name), len(seeded[kind]))
            if int(told.found) != expected:
                yield f"a {verb} of {kind} gave {told.found} records of {expected}"
    for kind, count, found in book.walks:
        if (count, found) != (len(seeded[kind]), fnv1a(seeded[kind])):
            yield f"a walk through {kind} gave {count} records of {len(seeded[kind])}, or others, or in another order"


def _wire(book, requests):
    """No create was sent again but after a 429, or a 401 with another token, and none without being counted."""
    sent, refused = collections.Counter(), collections.Counter()
    for request in requests:
        if request["operation"] in CREATES:
            kind, parameter = CREATES[request["operation"]]
            record = kind, urllib.parse.parse_qs(request["body"])[parameter][0]
            sent[record] += 1
            refused[record] += request["status"] in (401, 429)
    for (kind, name), times in sent.items():
        if times - refused[kind, name] > 1:
            yield f"{kind} {name}: its create was sent {times} times, of which {refused[kind, name]} were refused"
        attempts = book.records[kind, name].get("create", NOTHING).attempts
        if attempts is not None and times > attempts:
            yield f"{kind} {name}: its create was sent {times} times, and the program was told {attempts}"
