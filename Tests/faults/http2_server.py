"""A scripted HTTP/2 server over TLS, on loopback.

A script is a list of actions, one for each request in the order in which their ends arrive. An action is a function of the
`Stream` that the request came on; one that has `is_for_handshake` is taken by the next connection instead. A request that
the script does not foresee is answered with 418.
"""

import contextlib
import socket
import struct
import threading
import time

import h2.config
import h2.connection
import h2.events

from weather.tls import PATIENCE, Listener


def close_in_handshake(accepted):
    accepted.recv(16)


def reset_in_handshake(accepted):
    accepted.recv(16)
    _linger(accepted)


close_in_handshake.is_for_handshake = reset_in_handshake.is_for_handshake = True


def _linger(connection):
    """Has the end of a connection be a reset."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


class Closed(Exception):
    """An action has ended the connection."""


class Stream:
    """A request, and what can be said to it."""

    def __init__(self, connection, number, good):
        self._connection, self.number, self.good = connection, number, good
        self.protocol = connection.protocol

    def head(self, status=None, *fields, ends=False):
        fields = [(":status", str(status or self.good.status)), *fields]
        self.protocol.send_headers(self.number, fields, end_stream=ends)

    def data(self, data, ends=True):
        self.protocol.send_data(self.number, data, end_stream=ends)

    def answer(self, *fields):
        self.head(None, *fields)
        self.data(self.good.body)

    def half(self):
        self.head()
        self.data(self.good.body[: len(self.good.body) // 2], ends=False)

    def reset(self, code):
        self.protocol.reset_stream(self.number, code)

    def go_away(self, code, last):
        """GOAWAY, which says that streams up to `last` may have been looked at; the connection goes on."""
        self.frame(7, 0, 0, struct.pack("!II", last, code))

    def frame(self, kind, flags, stream, payload):
        self.flush()
        self.raw(struct.pack("!I", len(payload))[1:] + bytes([kind, flags]) + struct.pack("!I", stream) + payload)

    def raw(self, data):
        self._connection.socket.sendall(data)

    def flush(self):
        self.raw(self.protocol.data_to_send())

    def close(self):
        """Ends the connection, but not with a reset because of what the client said last and nobody read."""
        self.flush()
        self._connection.socket.shutdown(socket.SHUT_WR)
        while self._connection.socket.recv(1 << 16):
            pass
        raise Closed

    def break_off(self):
        _linger(self._connection.socket)
        raise Closed


class Server(Listener):
    def __init__(self, certificate, *script, good=None, opens_window=True, held=None):
        """`held` is an event that all connections but the first wait for before they say a word of HTTP/2."""
        self._script = list(script)
        self._good, self._opens_window, self._held = good, opens_window, held
        self._lock = threading.Lock()
        self._seen = 0
        super().__init__(certificate, "h2")

    def seen(self, at_least):
        """How many requests came so far. Waits for as many as are known to have been sent."""
        deadline = time.monotonic() + PATIENCE
        while self._seen < at_least and time.monotonic() < deadline:
            time.sleep(0.002)
        return self._seen

    def claim(self, is_for_handshake=False):
        with self._lock:
            if self._script and getattr(self._script[0], "is_for_handshake", False) == is_for_handshake:
                return self._script.pop(0)
        return None

    def count(self):
        with self._lock:
            self._seen += 1

    def serve(self, accepted, number):
        in_handshake = self.claim(is_for_handshake=True)
        if in_handshake:
            in_handshake(accepted)
            return
        with contextlib.suppress(Closed), self.greeting(accepted) as inner:
            if self._held and number > 1:
                self._held.wait(PATIENCE)
            _Connection(self, inner, self._good, self._opens_window).run()


class _Connection:
    def __init__(self, server, inner, good, opens_window):
        self.server, self.socket, self.good, self._opens_window = server, inner, good, opens_window
        self.protocol = h2.connection.H2Connection(
            h2.config.H2Configuration(client_side=False, validate_outbound_headers=False, normalize_outbound_headers=False)
        )
        self.protocol.initiate_connection()

    def run(self):
        self.socket.sendall(self.protocol.data_to_send())
        while True:
            data = self.socket.recv(1 << 16)
            if not data:
                return
            for event in self.protocol.receive_data(data):
                if isinstance(event, h2.events.RequestReceived):
                    self.server.count()
                elif isinstance(event, h2.events.DataReceived) and self._opens_window:
                    self.protocol.acknowledge_received_data(event.flow_controlled_length, event.stream_id)
                elif isinstance(event, h2.events.StreamEnded):
                    stream = Stream(self, event.stream_id, self.good)
                    (self.server.claim() or (lambda stream: stream.head(418, ends=True)))(stream)
            self.socket.sendall(self.protocol.data_to_send())
