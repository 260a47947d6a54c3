"""Plays Twilio's token endpoint, and the API that wants its tokens."""

import json
import threading

from .samples import ENTITY
from .server import answer

CLIENT_ID = "OQ" + "7c" * 16
CLIENT_SECRET = "cl13nt-s3cr3t-0f-th3-t3st"
CLIENT = {"account_sid": None, "auth_token": None, "client_id": CLIENT_ID, "client_secret": CLIENT_SECRET}
PATH = "/v2/token"
OPERATION = "oauth.v2.token.create"


def grant(token, **changes):
    """The token endpoint's answer as Twilio documents it; a member of None is left out."""
    members = {"access_token": token, "refresh_token": None, "id_token": None, "token_type": "Bearer", "expires_in": 3600}
    members.update(changes)
    return answer(200, json.dumps({name: value for name, value in members.items() if value != "left out"}))


class Twilio:
    """Gives the tokens t0k3n-1, t0k3n-2 …, or does what the script of the endpoint says first. Then the script of the API,
    and a record for each request that has a token which is not refused."""

    def __init__(self, *endpoint, api=(), refused=(), **changes):
        self.endpoint, self.api = list(endpoint), list(api)
        self.refused, self.changes = set(refused), changes
        self.given = 0
        self._lock = threading.Lock()

    def __call__(self, request):
        if request.target.endswith(PATH):
            with self._lock:
                action = self.endpoint.pop(0) if self.endpoint else None
                if action is None:
                    self.given += 1
                    action = grant(f"t0k3n-{self.given}", **self.changes)
            return action() if callable(action) else action
        (authorization,) = request.header("Authorization") or [""]
        if authorization.removeprefix("Bearer ") in self.refused:
            return answer(401, '{"code": 20003, "message": "Authenticate"}')
        with self._lock:
            action = self.api.pop(0) if self.api else answer(200, ENTITY)
        return action(request) if callable(action) else action


def asked(server):
    """The requests that the token endpoint was sent."""
    return [request for request in server.requests if request.target.endswith(PATH)]


def bearers(server):
    """The tokens of the other requests."""
    found = []
    for request in server.requests:
        if not request.target.endswith(PATH):
            (header,) = request.header("Authorization")
            scheme, token = header.split(" ")
            assert scheme == "Bearer"
            found.append(token)
    return found
