"""A scripted HTTP server on loopback: it does exactly what the test says, and remembers exactly what it was sent.

A script is a list of actions, one for each request in the order in which the requests arrive. An action is bytes, sent
as they are with the connection kept open, or one of the actions below. A request that the script does not foresee is
answered with 418, and remembered like any other. A function is given the request and gives the action.
"""

import array
import fcntl
import select
import socket
import struct
import termios
import threading
import time

PATIENCE = 20  # seconds until a test that waits for the server is failed


class Request:
    """One request, or as much of it as was read."""

    def __init__(self, raw, connection):
        self.raw = raw
        self.connection = connection
        head, _, self.body = raw.partition(b"\r\n\r\n")
        first, *fields = head.split(b"\r\n")
        self.line = first.decode("ascii", "replace")
        self.headers = [tuple(field.decode("latin-1").split(": ", 1)) for field in fields if b": " in field]

    @property
    def target(self):
        return self.line.split(" ")[1]

    @property
    def query(self):
        return self.target.partition("?")[2]

    def header(self, name):
        """The values of all header fields of this name."""
        return [value for found, value in self.headers if found.lower() == name.lower()]

    def __repr__(self):
        return f"<{self.line}>"


class Action:
    """What to do with a request. `read` says how much of it is read first: "nothing", "half" or "all"."""

    def __init__(self, data=b"", then="close", read="all", pieces=None, interval=None):
        self.pieces = pieces if pieces is not None else [data] if data else []
        self.then, self.read, self.interval = then, read, interval


CLOSE_AT_ONCE = Action(read="nothing")
RESET_AT_ONCE = Action(read="nothing", then="reset")
RESET_IN_REQUEST = Action(read="half", then="reset")
CLOSE_AFTER_REQUEST = Action()
RESET_AFTER_REQUEST = Action(then="reset")
NEVER_ANSWER = Action(then="hold")


def send_and_close(data):
    return Action(data)


def send_and_reset(data):
    return Action(data, then="reset")


def send_and_hold(data):
    """Send, keep the connection open, and never say another word."""
    return Action(data, then="hold")


def in_pieces(*pieces):
    return Action(pieces=pieces, then="keep")


def dribble(data, interval):
    """Send a byte in each interval, and hold."""
    return Action(pieces=[bytes([byte]) for byte in data], then="hold", interval=interval)


def answer(status=200, body=b"", *fields, reason="Whatever", length=None):
    """The bytes of an answer. `length` is what Content-Length claims; fields are "Name: value"."""
    if isinstance(body, str):
        body = body.encode()
    lines = [f"HTTP/1.1 {status} {reason}", *fields]
    if status != 204:
        lines.append(f"Content-Length: {len(body) if length is None else length}")
    if body and not any(field.lower().startswith("content-type") for field in fields):
        lines.append("Content-Type: application/json")
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


class Server:
    def __init__(self, *script, listener=None):
        """`listener` is a socket that listens already."""
        self._script = list(script)
        self._requests = []
        self._connections = []
        self._lock = threading.RLock()
        self._stopping = threading.Event()
        self._listener = listener or socket.create_server(("127.0.0.1", 0), backlog=128)
        self._listener.setblocking(False)
        self._waking, self._wake = socket.socketpair()
        self.port = self._listener.getsockname()[1]
        self.host = f"127.0.0.1:{self.port}"
        self.url = f"http://{self.host}"
        self._acceptor = threading.Thread(target=self._accept, daemon=True)
        self._acceptor.start()

    def script(self, *actions):
        """Puts another script in the place of what is left of the one before, once the server is at rest."""
        self._settle()
        with self._lock:
            self._script = list(actions)

    @property
    def connections(self):
        """How many connections were made."""
        self._accept_pending()
        return len(self._connections)

    @property
    def requests(self):
        """The requests received, in their order; waits until all that was sent has been read."""
        self._settle()
        return list(self._requests)

    @property
    def seen(self):
        """How many requests were received so far, without waiting for more."""
        return len(self._requests)

    @property
    def lines(self):
        return [request.line for request in self.requests]

    def close(self):
        self._stopping.set()
        self._wake.close()
        self._acceptor.join(PATIENCE)
        self._waking.close()
        self._listener.close()
        for connection in list(self._connections):
            connection.stop()
        for connection in list(self._connections):
            connection.thread.join(PATIENCE)
            assert not connection.thread.is_alive()

    def _settle(self):
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            self._accept_pending()
            with self._lock:
                if all(connection.is_quiet for connection in self._connections):
                    return
            self._stopping.wait(0.002)
        raise TimeoutError("the server is still at work")

    def _accept(self):
        while not self._stopping.is_set():
            select.select([self._listener, self._waking], [], [])
            self._accept_pending()

    def _accept_pending(self):
        with self._lock:
            while not self._stopping.is_set():
                try:
                    accepted, _ = self._listener.accept()
                except BlockingIOError:
                    return
                connection = _Connection(self, accepted, len(self._connections))
                self._connections.append(connection)
                connection.thread.start()

    def _claim_at_once(self):
        """Takes the next action if it does not wait for a request."""
        with self._lock:
            if self._script and isinstance(self._script[0], Action) and self._script[0].read == "nothing":
                return self._script.pop(0)
        return None

    def _claim(self):
        with self._lock:
            action = self._script.pop(0) if self._script else answer(418, '{"message": "not in the script"}')
        return action

    def _remember(self, request):
        with self._lock:
            self._requests.append(request)


class _Connection:
    def __init__(self, server, accepted, number):
        self.server, self.socket, self.number = server, accepted, number
        self.state = "busy"
        self.thread = threading.Thread(target=self._run, daemon=True)
        accepted.setblocking(True)
        accepted.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    @property
    def is_quiet(self):
        """Whether nothing that was sent is unread, and nothing is being done. Asked under the server's lock."""
        if self.state != "idle":
            return self.state in ("ended", "holding")
        pending = array.array("i", [0])
        fcntl.ioctl(self.socket, termios.FIONREAD, pending)
        return pending[0] == 0

    @property
    def peer_has_closed(self):
        if self.state == "ended":
            return True
        if not select.select([self.socket], [], [], 0)[0]:
            return False
        return self.socket.recv(1, socket.MSG_PEEK) == b""

    def stop(self):
        try:
            self.socket.shutdown(socket.SHUT_RDWR)
        except OSError:
            pass

    def _run(self):
        try:
            action = self.server._claim_at_once()
            while True:
                if action is None:
                    if not self._wait():
                        break
                    action = self.server._claim()
                if not self._perform(action):
                    break
                action = None
        except OSError:
            pass
        finally:
            with self.server._lock:
                self.state = "ended"
                self.socket.close()

    def _wait(self):
        """Waits for the first byte of a request; false when the peer has closed."""
        self.state = "idle"
        select.select([self.socket], [], [])
        with self.server._lock:
            self.state = "busy"
        return self.socket.recv(1, socket.MSG_PEEK) != b""

    def _perform(self, action):
        if not isinstance(action, Action):
            request = Request(self._read(half=False), self.number)
            self.server._remember(request)
            action = action(request) if callable(action) else action
            action = Action(action, then="keep", read="nothing") if isinstance(action, bytes) else action
        elif action.read != "nothing":
            self.server._remember(Request(self._read(half=action.read == "half"), self.number))
        for piece in action.pieces:
            self.socket.sendall(piece)
            if action.interval and self.server._stopping.wait(action.interval):
                return False
        if action.then == "keep":
            return True
        if action.then == "reset":
            self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        if action.then == "hold":
            self.state = "holding"
            while self.socket.recv(1 << 16):
                pass
        return False

    def _read(self, half):
        """Reads one request, its head and the body that Content-Length announces; or a few bytes of it."""
        raw = b""
        if half:
            return self.socket.recv(16)
        while b"\r\n\r\n" not in raw:
            # Not a byte too many: what follows belongs to the next request.
            peeked = self.socket.recv(1 << 16, socket.MSG_PEEK)
            end = (raw + peeked).find(b"\r\n\r\n")
            want = len(peeked) if end < 0 else end + 4 - len(raw)
            got = self.socket.recv(want)
            if not got:
                return raw
            raw += got
        length = next((int(value) for value in Request(raw, 0).header("Content-Length")), 0)
        end = len(raw) + length
        while len(raw) < end:
            got = self.socket.recv(end - len(raw))
            if not got:
                break
            raw += got
        return raw
