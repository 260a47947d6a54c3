import pytest

from .library import Client
from .oauth import CLIENT, Twilio
from .server import Server

ACCOUNT_SID = "AC0123456789abcdef0123456789abcdef"
AUTH_TOKEN = "s3cr3t-t0k3n-0f-th3-t3st"


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch):
    """No credentials, address or proxy of the machine reaches a test."""
    for name in ["ACCOUNT_SID", "AUTH_TOKEN", "API_KEY", "API_SECRET", "CLIENT_ID", "CLIENT_SECRET", "REGION", "EDGE"]:
        monkeypatch.delenv(f"TWILIO_{name}", raising=False)
    monkeypatch.delenv("TWILITE_BASE_URL", raising=False)
    for name in ["http_proxy", "https_proxy", "all_proxy", "no_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"]:
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def serve():
    """Starts a server with a script."""
    servers = []

    def start(*script):
        servers.append(Server(*script))
        return servers[-1]

    yield start
    for server in servers:
        server.close()


@pytest.fixture(params=["call", "queue"])
def through(request):
    """How a client performs its calls: each at once, or through a queue. What comes of them is the same."""
    return request.param


@pytest.fixture
def connect(serve, through):
    """Makes a client of a server. Without options it never retries."""
    clients = []

    def make(server, **options):
        given = {
            "account_sid": ACCOUNT_SID,
            "auth_token": AUTH_TOKEN,
            "base_url": server.url,
            "max_retries": 0,
            "retry_max_delay_ms": 1,
            "timeout_ms": 10_000,
        }
        given.update(options)
        clients.append(Client({name: value for name, value in given.items() if value is not None}, through))
        return clients[-1]

    yield make
    for client in clients:
        client.close()


class Wire:
    """A server with a script and a client of it."""

    def __init__(self, server, client):
        self.server, self.client = server, client

    def call(self, operation, params=None):
        response = self.client.call(operation, params)
        assert AUTH_TOKEN.encode() not in response.json and CLIENT["client_secret"].encode() not in response.json
        return response

    @property
    def requests(self):
        return self.server.requests

    @property
    def request(self):
        """The only request that was made."""
        (only,) = self.server.requests
        return only

    @property
    def lines(self):
        return self.server.lines


@pytest.fixture
def wire(serve, connect):
    """Starts a server with a script and makes a client of it with options."""

    def make(*script, **options):
        server = serve(*script)
        return Wire(server, connect(server, **options))

    return make


@pytest.fixture
def oauth(wire):
    """Makes a client of an OAuth app, and the Twilio that it talks to."""

    def make(*endpoint, api=(), refused=(), changes=None, **options):
        twilio = Twilio(*endpoint, api=api, refused=refused, **(changes or {}))
        made = wire(*[twilio] * 1000, **{**CLIENT, **options})
        made.twilio = twilio
        return made

    return make
