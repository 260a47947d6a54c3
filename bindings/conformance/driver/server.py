"""The scripted server: it plays Twilio for a case, and notes what came that should not have."""

from __future__ import annotations

import base64
import json
import socket
import struct
import threading
from dataclasses import dataclass
from typing import Any, Iterator
from urllib.parse import parse_qsl, urlsplit

from .cases import ACCOUNT_SID, AUTH_TOKEN, placed
from .matching import differences

# How long a request waits for others, before the case has failed. A binding that lets them through needs a moment.
LONGEST_HOLD = 30

OWN_CREDENTIALS = "Basic " + base64.b64encode(f"{ACCOUNT_SID}:{AUTH_TOKEN}".encode()).decode()


@dataclass
class Request:
    method: str
    path: str
    query: dict[str, Any]
    headers: dict[str, str]
    body: bytes

    @property
    def form(self) -> dict[str, Any]:
        return gathered(self.body.decode("ascii"))

    def __str__(self) -> str:
        return f"{self.method} {self.path}"


def gathered(text: str) -> dict[str, Any]:
    """Parameters by name: a text, or an array of them where a name comes again."""
    found: dict[str, Any] = {}
    for name, value in parse_qsl(text, keep_blank_values=True, strict_parsing=bool(text), errors="strict"):
        if name not in found:
            found[name] = value
        elif isinstance(found[name], list):
            found[name].append(value)
        else:
            found[name] = [found[name], value]
    return found


def mismatches(expected: dict[str, Any], request: Request) -> Iterator[str]:
    """Say in what a request is not the one that is expected."""
    for name in ("method", "path", "query", "form"):
        if name in expected:
            yield from differences(expected[name], getattr(request, name), name)
    if "json" in expected:
        yield from differences(expected["json"], json.loads(request.body), "json")
    headers = {"Authorization": OWN_CREDENTIALS, **expected.get("headers", {})}
    for name, value in headers.items():
        found = request.headers.get(name.lower())
        if value is None and found is not None:
            yield f"the field {name} is there"
        elif value is not None:
            # A credential is not shown.
            for each in differences(value, found, f"the field {name}"):
                yield "the field Authorization is another" if name == "Authorization" else each


class Script:
    """The requests that are expected, and what has come of them."""

    def __init__(self, exchanges: list[dict[str, Any]], any_order: bool = False, is_endless: bool = False) -> None:
        self._left = list(exchanges)
        self._any_order = any_order or is_endless
        self._is_endless = is_endless
        self._news = threading.Condition()
        self.count = 0
        self.problems: list[str] = []

    def take(self, request: Request) -> dict[str, Any] | None:
        """Give the answer to a request; None for one that is not expected."""
        with self._news:
            self.count += 1
            self._news.notify_all()
            found = None
            reasons = []
            for each in self._left if self._any_order else self._left[:1]:
                reasons = list(mismatches(each, request))
                if not reasons:
                    found = each
                    break
            if found is None:
                self.problems.append(f"unexpected: {request}" + (f" ({'; '.join(reasons)})" if reasons else ""))
                return None
            if not self._is_endless:
                self._left.remove(found)
            answer = found["answer"]
            if not self._news.wait_for(lambda: self.count >= answer.get("hold_until", 0), LONGEST_HOLD):
                self.problems.append(f"{request} waited for {answer['hold_until']} requests, and {self.count} came")
            return answer

    def end(self) -> list[str]:
        """Say what went wrong, when the case is over."""
        with self._news:
            missing = [] if self._is_endless else [f"did not come: {each['method']} {each['path']}" for each in self._left if not each.get("optional")]
            return self.problems + missing


class Server:
    """Plays a script on a free port. A case has a server of its own, for what its clients sent may come when the next begins."""

    def __init__(self, script: Script) -> None:
        self._script = script
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=512)
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self._acceptor = threading.Thread(target=self._accept, daemon=True)
        self._acceptor.start()

    def __enter__(self) -> Server:
        return self

    def __exit__(self, *_: object) -> None:
        self._listener.shutdown(socket.SHUT_RDWR)  # which ends `accept`, as closing it would not
        self._acceptor.join()
        self._listener.close()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            threading.Thread(target=self._serve, args=[connection], daemon=True).start()

    def _serve(self, connection: socket.socket) -> None:
        with connection, connection.makefile("rb") as reader:
            try:
                while (request := read_request(reader)) and self._answer(connection, request):
                    pass
            except OSError:
                pass  # the client went away, as clients do that are closed or killed

    def _answer(self, connection: socket.socket, request: Request) -> bool:
        """Answer a request, and tell whether the connection goes on."""
        answer = self._script.take(request)
        if answer is None:
            answer = {"status": 418, "json": {"message": "The case has no such request", "code": 1}}
        fault = answer.get("fault")
        if fault == "reset":
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            return False
        if fault == "silent":
            connection.settimeout(LONGEST_HOLD)
            while connection.recv(1 << 16):
                pass
            return False
        head, body = written(answer, self.url)
        connection.sendall(head + (body[: len(body) // 2] if fault == "cut" else body))
        return fault is None


def read_request(reader: Any) -> Request | None:
    line = reader.readline()
    if not line:
        return None
    method, target, _ = line.decode("ascii").split(" ")
    headers = {}
    while (line := reader.readline().rstrip(b"\r\n")):
        name, _, value = line.decode("latin-1").partition(":")
        headers[name.lower()] = value.strip()
    body = reader.read(int(headers.get("content-length", 0)))
    parts = urlsplit(target)
    return Request(method, parts.path, gathered(parts.query), headers, body)


def written(answer: dict[str, Any], url: str) -> tuple[bytes, bytes]:
    """The bytes of an answer: its head, and its body."""
    content_type = "application/json"
    if "text" in answer:
        body, content_type = placed(answer["text"], url).encode("utf-8"), "text/html; charset=utf-8"
    elif "json" in answer:
        body = json.dumps(placed(answer["json"], url), ensure_ascii=False).encode("utf-8")
    else:
        body = b""
    headers = {"Content-Type": content_type, "Content-Length": str(len(body)), **answer.get("headers", {})}
    if answer.get("status") == 204:
        headers = answer.get("headers", {})
    lines = [f"HTTP/1.1 {answer.get('status', 200)} Scripted"] + [f"{name}: {value}" for name, value in headers.items()]
    return ("\r\n".join(lines) + "\r\n\r\n").encode("utf-8"), body
