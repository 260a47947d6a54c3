"""The soak: rounds of load on a sandbox with faults. After each, the accounts; at the end, what the process holds."""

import json
import os
import pathlib
import subprocess
import time

from support.sandbox import ACCOUNT_SID, SECRET, Sandbox
from weather.nginx import Nginx
from weather.programs import compile_program
from weather.tls import Authority

from . import accounts, faults, measures

SOURCES = sorted(pathlib.Path(__file__).parent.glob("*.c"))
SEEDED = 130
WARM_UP, LEAST = 3, measures.FILLED + 4
MOST_SECONDS = 120
OPTIONS = {"timeout_ms": 400, "retry_max_delay_ms": 20, "max_retries": 2, "max_connections": 4}
ACCOUNT = {"account_sid": ACCOUNT_SID, "auth_token": SECRET}
APP = {"client_id": "OQ" + "c" * 32, "client_secret": SECRET}
TOKEN_SECONDS = 1
# A connection to nginx ends, with GOAWAY, after so many requests.
END_OFTEN = "keepalive_requests 40;"
# What a thread keeps of freed memory counts as held: without that, the heap is what the program and its libraries hold.
EXACT_HEAP = {"GLIBC_TUNABLES": "glibc.malloc.tcache_count=0"}


class Wrong(AssertionError):
    """What the soak has found."""


def compile_load(output):
    return compile_program(SOURCES[0], output, flags=SOURCES[1:])


class Soak:
    """One run: the sandbox, nginx before it, the load, and the figures of what they did.

    A mistake is one that the load makes on purpose."""

    def __init__(self, program, folder, seed, mistake="nothing", most_seconds=MOST_SECONDS):
        folder = pathlib.Path(folder)
        self.seed = seed
        self.ledger = folder / "ledger"
        self.read = 0
        self.figures = dict.fromkeys(
            "rounds calls requests faults forks killed creates created unknown not_created walks".split(), 0
        )
        self.sandbox = Sandbox(seed=SEEDED)
        state = self.sandbox.state()
        self.seeded = {kind: [record["sid"] for record in state[accounts.STORED[kind]]] for kind in accounts.KINDS}
        places = ("verify_service_sid", "chat_service_sid", "policy_sid", "customer_profile_sid")
        authority = Authority(folder)
        self.front = Nginx(self.sandbox, authority.server(), folder, http2=True, more=END_OFTEN)
        plain = {"base_url": self.sandbox.url, **OPTIONS}
        over_tls = {"base_url": self.front.url, "ca_file": authority.file, **OPTIONS}
        clients = [json.dumps(options) for options in ({**plain, **ACCOUNT}, {**over_tls, **ACCOUNT}, {**plain, **APP})]
        self.load = subprocess.Popen(
            [program, *clients, self.ledger, str(seed), *[state["seed"][place] for place in places], str(most_seconds), mistake],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env={**os.environ, **EXACT_HEAP},
        )  # fmt: skip

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.load.kill()
        self.load.communicate()
        self.front.close()
        self.sandbox.stop()

    def run(self, seconds, tell=lambda soak: None, warm_up=WARM_UP, least=LEAST):
        """Goes through rounds for so many seconds, and gives the figures. Raises Wrong."""
        end = time.monotonic() + seconds
        for number in range(warm_up):
            self.round(number)
        before, samples = self.say("rest"), []
        # A line needs some points to be fitted to.
        while time.monotonic() < end or len(samples) < least:
            samples.append(self.round(warm_up + len(samples)))
            tell(self)
        after = self.say("rest")
        wrong = list(measures.check(before, samples, after))
        if wrong:
            raise Wrong("; ".join(wrong))
        held = {what: [before[what], after[what]] for what in ("descriptors", "heap", "resident")}
        rises = {what: round(measures.rise(samples, what)) for what in measures.RISE}
        over_http2 = sum(protocol == "HTTP/2.0" for protocol, *_ in self.front.log())
        more = {"over HTTP/2": over_http2, "responses": after["got"], "held before and after": held, "fitted rise": rises}
        return {**self.figures, **more}

    def round(self, number):
        """Goes through a round, checks the accounts, and gives what the process then has."""
        self.sandbox.reset()
        self.sandbox.set_token_lifetime(TOKEN_SECONDS)
        planned = faults.plan(self.seed, number)
        for fault in planned:
            self.sandbox.control("POST", "faults", fault)
        sample = self.say(f"round {number}")
        book = self.book()
        journal = self.sandbox.control("GET", "requests")
        assert journal["count"] == len(journal["requests"]), "a round's requests are more than the journal has"
        left = self.sandbox.faults()
        wrong = accounts.check(book, self.sandbox.state(), self.seeded, journal["requests"])
        if sample["failed"]:
            wrong.append("a child did not end well")
        if wrong:
            raise Wrong(f"round {number}: " + "; ".join(wrong[:20]))
        self.count(book, journal["count"], faults.times(planned) - faults.times(left, "remaining"))
        return {**sample, "calls": self.figures["calls"]}

    def book(self):
        """What was written down since the last time."""
        with open(self.ledger) as file:
            file.seek(self.read)
            book = accounts.Book(file.read().splitlines())
            self.read = file.tell()
        return book

    def say(self, line):
        try:
            self.load.stdin.write(line + "\n")
            self.load.stdin.flush()
        except BrokenPipeError:
            pass
        answer = self.load.stdout.readline()
        if not answer:
            raise Wrong(f"{line}: the load has ended with {self.load.wait()}")
        return {**json.loads(answer), "calls": self.figures["calls"]}

    def count(self, book, requests, happened):
        creates = [told["create"] for told in book.records.values()]
        created = sum(told.status == accounts.OK for told in creates)
        unknown = sum(told.status != accounts.OK and told.unknown for told in creates)
        for name, count in {
            "rounds": 1, "calls": len(book.calls), "requests": requests, "faults": happened,
            "forks": len(book.forks), "killed": sum(book.forks), "creates": len(creates), "created": created,
            "unknown": unknown, "not_created": len(creates) - created - unknown, "walks": len(book.walks),
        }.items():  # fmt: skip
            self.figures[name] += count
