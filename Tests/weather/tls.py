"""Certificates made for the occasion, and TLS in front of the scripted server."""

import contextlib
import select
import socket
import ssl
import struct
import subprocess
import threading

# In seconds, for what a test has to wait for.
PATIENCE = 20


def openssl(*arguments):
    done = subprocess.run(["openssl", *map(str, arguments)], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


class Certificate:
    """A file with the certificate, one with its key."""

    def __init__(self, file, key):
        self.file, self.key = str(file), str(key)


class Authority:
    """A certificate authority: `file` is what a client trusts, `server` makes certificates of servers."""

    def __init__(self, folder):
        self._folder = folder
        self._made = {}
        self._root = self.self_signed("authority", "CA:TRUE", name="The tests' authority")
        self.file = self._root.file

    def self_signed(self, label, constraint="CA:FALSE", name="localhost"):
        certificate = self._place(label)
        openssl(
            "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
            "-subj", f"/CN={name}", "-addext", f"basicConstraints=critical,{constraint}",
            "-addext", "subjectAltName=DNS:localhost", "-keyout", certificate.key, "-out", certificate.file,
        )  # fmt: skip
        return certificate

    def server(self, name="DNS:localhost,IP:127.0.0.1", days=2):
        """A certificate that this authority has signed. With `days` below 0 it has expired."""
        if (name, days) in self._made:
            return self._made[name, days]
        certificate = self._place(f"server{len(self._made)}")
        request, extensions = self._folder / "request", self._folder / "extensions"
        extensions.write_text(f"basicConstraints=CA:FALSE\nsubjectAltName={name}\n")
        openssl(
            "req", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-subj", "/CN=server",
            "-keyout", certificate.key, "-out", request,
        )  # fmt: skip
        openssl(
            "x509", "-req", "-in", request, "-days", days, "-CA", self._root.file, "-CAkey", self._root.key,
            "-set_serial", 100 + len(self._made), "-extfile", extensions, "-out", certificate.file,
        )  # fmt: skip
        self._made[name, days] = certificate
        return certificate

    def _place(self, label):
        return Certificate(self._folder / f"{label}.pem", self._folder / f"{label}.key")


class Listener:
    """Accepts connections on loopback, and has `serve`, which each kind of server has of its own, answer each in a thread."""

    def __init__(self, certificate, protocol):
        self.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.context.load_cert_chain(certificate.file, certificate.key)
        self.context.set_alpn_protocols([protocol])
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=128)
        self.port = self._listener.getsockname()[1]
        self.url = f"https://localhost:{self.port}"
        self.connections = 0
        self._open = set()
        self._threads = []
        self._acceptor = threading.Thread(target=self._accept, daemon=True)
        self._acceptor.start()

    @contextlib.contextmanager
    def greeting(self, accepted):
        """What is in a connection, once TLS is spoken on it."""
        with self.context.wrap_socket(accepted, server_side=True, do_handshake_on_connect=False) as inner:
            self._open.add(inner)
            try:
                inner.do_handshake()
                yield inner
            finally:
                self._open.discard(inner)

    def close(self):
        self._listener.shutdown(socket.SHUT_RDWR)
        self._acceptor.join(PATIENCE)
        self._listener.close()
        for one in list(self._open):
            try:
                # Not SSLSocket's own, after which what is received would be taken for plain text.
                socket.socket.shutdown(one, socket.SHUT_RDWR)
            except OSError:
                pass
        for thread in self._threads:
            thread.join(PATIENCE)
            assert not thread.is_alive()

    def _accept(self):
        while True:
            try:
                accepted, _ = self._listener.accept()
            except OSError:
                return
            self._open.add(accepted)
            self.connections += 1
            self._threads.append(threading.Thread(target=self._run, args=(accepted, self.connections), daemon=True))
            self._threads[-1].start()

    def _run(self, accepted, number):
        accepted.settimeout(PATIENCE)
        try:
            self.serve(accepted, number)
        except OSError:
            pass
        finally:
            self._open.discard(accepted)
            accepted.close()


class Front(Listener):
    """Speaks TLS with a client and passes what is in it to the scripted server, connection for connection."""

    def __init__(self, server, certificate, greatest=None):
        self._server = server
        super().__init__(certificate, "http/1.1")
        if greatest is not None:
            # What OpenSSL no longer does by itself.
            self.context.set_ciphers("ALL:@SECLEVEL=0")
            self.context.minimum_version = ssl.TLSVersion.MINIMUM_SUPPORTED
            self.context.maximum_version = greatest

    def serve(self, accepted, _number):
        with self.greeting(accepted) as inner, socket.create_connection(("127.0.0.1", self._server.port)) as upstream:
            try:
                self._relay(inner, upstream)
            except ConnectionResetError:
                # What the server does to its connection happens to the client's.
                inner.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))

    @staticmethod
    def _relay(inner, upstream):
        while True:
            readable = [inner] if inner.pending() else select.select([inner, upstream], [], [])[0]
            if inner in readable:
                data = inner.recv(1 << 16)
                if not data:
                    return
                upstream.sendall(data)
            if upstream in readable:
                data = upstream.recv(1 << 16)
                if not data:
                    return
                inner.sendall(data)
