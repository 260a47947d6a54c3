"""HTTP by hand: bytes out, bytes in, nothing normalised, decoded or retried on the way."""

import base64
import json
import socket
from dataclasses import dataclass
from urllib.parse import urlencode

from support.sandbox import ACCOUNT_SID, SECRET

TIMEOUT = 60
FORM = "application/x-www-form-urlencoded"
VA = "VA" + "1" * 32
IS = "IS" + "2" * 32
RN = "RN" + "3" * 32
ENTITIES = f"/v2/Services/{VA}/Entities"
USERS = f"/v2/Services/{IS}/Users"
PROFILES = "/v1/CustomerProfiles"
PROFILE = {"FriendlyName": "Acme", "Email": "a@example.com", "PolicySid": RN}


def basic(user=ACCOUNT_SID, password=SECRET):
    return "Basic " + base64.b64encode(f"{user}:{password}".encode()).decode()


@dataclass
class Answer:
    status: int
    headers: dict
    body: bytes

    @property
    def json(self):
        return json.loads(self.body)

    @property
    def code(self):
        return self.json["code"]


class Wire:
    """One kept-alive connection."""

    def __init__(self, port):
        self.socket = socket.create_connection(("127.0.0.1", port), TIMEOUT)
        self.host = f"127.0.0.1:{port}"
        self.unread = b""

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.socket.close()

    def send(self, method, target, form=None, headers=None, authorization=basic(), body=None):
        """Sends a request. `form` is encoded; `body` goes out as it is; a header of None is left out."""
        fields = {"Host": self.host, "Authorization": authorization}
        if form is not None:
            body, fields["Content-Type"] = urlencode(form).encode(), FORM
        if body is not None:
            fields["Content-Length"] = str(len(body))
        fields.update(headers or {})
        lines = [f"{method} {target} HTTP/1.1", *(f"{k}: {v}" for k, v in fields.items() if v is not None)]
        self.socket.sendall("\r\n".join([*lines, "", ""]).encode() + (body or b""))

    def receive(self, has_body=True) -> Answer:
        while b"\r\n\r\n" not in self.unread:
            self._more()
        head, self.unread = self.unread.split(b"\r\n\r\n", 1)
        status_line, *lines = head.decode().split("\r\n")
        headers = {name.lower(): value for name, value in (line.split(": ", 1) for line in lines)}
        length = int(headers["content-length"]) if has_body else 0
        while len(self.unread) < length:
            self._more()
        body, self.unread = self.unread[:length], self.unread[length:]
        return Answer(int(status_line.split(" ")[1]), headers, body)

    def _more(self):
        received = self.socket.recv(65536)
        if not received:
            raise EOFError(self.unread)
        self.unread += received

    def request(self, method, target, form=None, **options) -> Answer:
        self.send(method, target, form, **options)
        return self.receive()

    def get(self, target, **options) -> Answer:
        return self.request("GET", target, **options)

    def post(self, target, form=None, **options) -> Answer:
        return self.request("POST", target, form if form is not None or "body" in options else {}, **options)

    def delete(self, target, **options) -> Answer:
        return self.request("DELETE", target, **options)

    def follow(self, url, **options) -> Answer:
        """Gets an absolute URL that the sandbox gave, which must point back at it."""
        prefix = f"http://{self.host}"
        assert url.startswith(prefix + "/")
        return self.get(url[len(prefix) :], **options)
