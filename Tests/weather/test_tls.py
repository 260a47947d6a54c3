"""TLS is verified always, 1.2 at least, and no option turns it off; proxies; connections that are kept; HTTP/2."""

import re
import socket
import ssl
import threading

import pytest
from wire.library import MISUSE, OK, TRANSPORT, Kept, Refused
from wire.samples import CREATE, ENTITIES, ENTITY, FETCH, LIST, entities
from wire.server import CLOSE_AFTER_REQUEST, Action, answer


def test_a_certificate_of_a_trusted_authority(serve, connect, front, authority):
    server = serve(answer(201, ENTITY))
    response = connect(server, base_url=front(server).url, ca_file=authority.file).call(*CREATE)
    assert (response.status, response.json) == (OK, ENTITY.encode())


REFUSALS = {
    "unknown authority": (lambda authority: authority.server(), False, "certificate"),
    "self-signed": (lambda authority: authority.self_signed("alone"), True, "self-signed|self signed"),
    "expired": (lambda authority: authority.server(days=-1), True, "expired"),
    "other host": (lambda authority: authority.server("DNS:elsewhere.example"), True, "subject name|does not match"),
}


@pytest.mark.parametrize("case", REFUSALS)
def test_a_certificate_that_is_refused(serve, connect, front, authority, case):
    make, trusts, words = REFUSALS[case]
    server = serve()
    options = {"ca_file": authority.file} if trusts else {}
    tls = front(server, make(authority))
    response = connect(server, base_url=tls.url, max_retries=3, **options).call(*CREATE)
    assert (response.status, response.attempts, response.http_status) == (TRANSPORT, 1, 0)
    assert response.error["may_have_taken_effect"] is False
    assert re.search(words, response.error["message"]), response
    assert (tls.connections, server.requests) == (1, [])


@pytest.mark.parametrize("option", ["insecure", "verify", "verify_tls", "ssl_verify", "tls_verify", "min_tls_version"])
def test_there_is_no_option_that_turns_it_off(serve, connect, option):
    with pytest.raises(Refused) as refused:
        connect(serve(), **{option: False})
    assert refused.value.response.status == MISUSE


@pytest.mark.filterwarnings("ignore:.*TLSv1_1 is deprecated")
def test_tls_1_1_is_refused(serve, connect, front, authority):
    server = serve()
    tls = front(server, greatest=ssl.TLSVersion.TLSv1_1)
    if not speaks(tls, ssl.TLSVersion.TLSv1_1):
        pytest.skip("this OpenSSL cannot speak TLS 1.1 at all")
    response = connect(server, base_url=tls.url, ca_file=authority.file).call(*CREATE)
    assert (response.status, response.attempts) == (TRANSPORT, 1)
    assert response.error["may_have_taken_effect"] is False
    assert re.search("protocol", response.error["message"]), response
    assert server.requests == []


@pytest.mark.parametrize("version", [ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3])
def test_tls_1_2_and_later_are_spoken(serve, connect, front, authority, version):
    server = serve(answer(200, ENTITY))
    tls = front(server, greatest=version)
    assert connect(server, base_url=tls.url, ca_file=authority.file).call(*FETCH).status == OK


def speaks(tls, version):
    """Whether a client that accepts everything comes to terms with a server."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    context.set_ciphers("ALL:@SECLEVEL=0")
    context.minimum_version, context.maximum_version = ssl.TLSVersion.MINIMUM_SUPPORTED, version
    try:
        with socket.create_connection(("127.0.0.1", tls.port), timeout=20) as plain:
            with context.wrap_socket(plain) as spoken:
                return spoken.version() == "TLSv1.1"
    except (ssl.SSLError, OSError):
        return False


def test_a_ca_file_that_is_not_there(serve, connect, front, tmp_path):
    server = serve()
    missing = tmp_path / "missing.pem"
    response = connect(server, base_url=front(server).url, ca_file=str(missing), max_retries=3).call(*CREATE)
    assert (response.status, response.attempts) == (TRANSPORT, 1)
    assert response.error["may_have_taken_effect"] is False
    assert "certificate" in response.error["message"]
    assert server.requests == []


def test_a_server_that_does_not_speak_tls(serve, connect, authority):
    server = serve(Action(answer(400), read="nothing"))
    url = server.url.replace("http://127.0.0.1", "https://localhost")
    response = connect(server, base_url=url, ca_file=authority.file).call(*CREATE)
    assert response.status == TRANSPORT
    assert response.error["may_have_taken_effect"] is False


def test_a_connection_that_breaks_within_tls(serve, connect, front, authority):
    """Once TLS stands, what is sent may have been done."""
    server = serve(CLOSE_AFTER_REQUEST)
    response = connect(server, base_url=front(server).url, ca_file=authority.file).call(*CREATE)
    assert response.status == TRANSPORT
    assert response.error["may_have_taken_effect"] is True


def test_one_connection_for_many_calls(serve, connect, front, authority):
    server = serve(*[answer(201, ENTITY), answer(200, entities(ENTITY)), answer(404, "{}"), answer(200, ENTITY)] * 3)
    tls = front(server)
    client = connect(server, base_url=tls.url, ca_file=authority.file)
    for _ in range(3):
        for call in [CREATE, LIST, FETCH, FETCH]:
            assert client.call(*call).status != TRANSPORT
    assert (tls.connections, server.connections, len(server.requests)) == (1, 1, 12)


# ---- Proxies ----


class Proxy:
    """Answers CONNECT with a tunnel to wherever it is told, and keeps the heads that it was sent."""

    def __init__(self, to):
        self._to = to
        self.heads = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def close(self):
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._thread.join(20)

    def _run(self):
        while True:
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            head = b""
            while b"\r\n\r\n" not in head:
                head += client.recv(4096)
            self.heads.append(head)
            server = socket.create_connection(("127.0.0.1", self._to.port))
            client.sendall(b"HTTP/1.1 200 Tunnel\r\nX-Proxy: tiny\r\n\r\n")
            for source, sink in [(client, server), (server, client)]:
                threading.Thread(target=self._pass, args=[source, sink], daemon=True).start()

    @staticmethod
    def _pass(source, sink):
        try:
            while data := source.recv(1 << 16):
                sink.sendall(data)
        except OSError:
            pass
        for one in [source, sink]:
            try:
                one.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass


@pytest.fixture
def tunnel(serve, front, authority):
    """A server behind TLS for api.test, which no name server knows, and a proxy that leads to it."""
    server = serve(answer(201, ENTITY), answer(200, ENTITY))
    proxy = Proxy(front(server, authority.server("DNS:api.test")))
    yield server, proxy
    proxy.close()


API_TEST = "https://api.test:9443"


def test_the_proxy_option(connect, authority, tunnel):
    server, proxy = tunnel
    client = connect(server, base_url=API_TEST, ca_file=authority.file, proxy=proxy.url)
    assert (client.call(*CREATE).status, client.call(*FETCH).status) == (OK, OK)
    (head,) = proxy.heads
    assert head.startswith(b"CONNECT api.test:9443 HTTP/1.1\r\n")
    # Who calls the API is nothing to the proxy.
    assert b"authorization" not in head.lower()
    assert [request.line.split(" ")[0] for request in server.requests] == ["POST", "GET"]


def test_the_proxy_s_password_is_nothing_to_the_server(connect, authority, tunnel):
    server, proxy = tunnel
    url = proxy.url.replace("//", "//user:pw@")
    assert connect(server, base_url=API_TEST, ca_file=authority.file, proxy=url).call(*CREATE).status == OK
    (head,) = proxy.heads
    assert b"\r\nProxy-Authorization: Basic dXNlcjpwdw==\r\n" in head
    assert b"dXNlcjpwdw" not in server.requests[0].raw


@pytest.mark.parametrize("variable", ["https_proxy", "HTTPS_PROXY"])
def test_https_proxy(connect, authority, tunnel, monkeypatch, variable):
    server, proxy = tunnel
    monkeypatch.setenv(variable, proxy.url)
    assert connect(server, base_url=API_TEST, ca_file=authority.file).call(*CREATE).status == OK
    assert len(proxy.heads) == 1


def test_the_option_wins_over_the_environment(connect, authority, tunnel, monkeypatch):
    server, proxy = tunnel
    monkeypatch.setenv("https_proxy", "http://127.0.0.1:1")
    assert connect(server, base_url=API_TEST, ca_file=authority.file, proxy=proxy.url).call(*CREATE).status == OK


def test_the_certificate_is_verified_through_a_proxy(connect, tunnel):
    server, proxy = tunnel
    response = connect(server, base_url=API_TEST, proxy=proxy.url, max_retries=3).call(*CREATE)
    assert (response.status, response.attempts) == (TRANSPORT, 1)
    # The proxy was sent something, the API nothing.
    assert (response.error["may_have_taken_effect"], len(proxy.heads), server.requests) == (False, 1, [])


def test_what_a_proxy_says_of_a_tunnel_is_no_header(connect, authority, tunnel):
    server, proxy = tunnel
    server.script(answer(200, ENTITY, "ETag: 7"))
    with Kept(connect(server, base_url=API_TEST, ca_file=authority.file, proxy=proxy.url).handle(*FETCH)) as response:
        assert (response.header("ETag"), response.header("X-Proxy")) == ("7", None)


def test_http_proxy(serve, connect, monkeypatch):
    server = serve(answer(200, ENTITY))
    monkeypatch.setenv("http_proxy", server.url)
    assert connect(server, base_url="http://api.test").call(*FETCH).status == OK
    assert server.requests[0].line.startswith("GET http://api.test/v2/")


@pytest.mark.parametrize("listed", ["127.0.0.1", "*", "example.org,127.0.0.1"])
def test_no_proxy(wire, monkeypatch, listed):
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:1")
    monkeypatch.setenv("no_proxy", listed)
    assert wire(answer(200, ENTITY)).call(*FETCH).status == OK


def test_a_proxy_that_refuses_a_tunnel(serve, connect, authority):
    """What the proxy says is not the API's answer, and the API was sent nothing."""
    proxy = serve(answer(407, "{}", "Twilio-Request-Id: RQproxy"))
    client = connect(proxy, base_url=API_TEST, ca_file=authority.file, proxy=proxy.url)
    response = client.call(*CREATE)
    assert response.status == TRANSPORT
    assert response.error["may_have_taken_effect"] is False
    assert len(proxy.requests) == 1


# ---- HTTP/2 ----


@pytest.mark.parametrize("http2, protocol", [(True, "HTTP/2.0"), (False, "HTTP/1.1")])
def test_headers_of_either_protocol(nginx, connect, authority, http2, protocol):
    proxy = nginx(answer(200, ENTITY, "ETag: 7", "X-Twice: a", "X-Twice: b"), http2=http2)
    with Kept(connect(proxy.server, base_url=proxy.url, ca_file=authority.file).handle(*FETCH)) as response:
        assert (response.header("ETag"), response.header("X-Twice")) == ("7", "a, b")
    assert proxy.log()[0][0] == protocol


@pytest.mark.parametrize("http2, protocol", [(True, "HTTP/2.0"), (False, "HTTP/1.1")])
def test_http_2_where_it_is_offered(nginx, connect, authority, http2, protocol):
    following = f"https://verify.twilio.com{ENTITIES}?PageSize=1000&PageToken=b"
    script = [
        answer(201, ENTITY, "Twilio-Request-Id: RQ1"), answer(200, entities(ENTITY, following=following)),
        answer(200, entities(ENTITY)), answer(404, '{"code":20404,"message":"none"}'),
    ]  # fmt: skip
    proxy = nginx(*script, http2=http2)
    client = connect(proxy.server, base_url=proxy.url, ca_file=authority.file)
    created = client.call(*CREATE)
    assert (created.status, created.json, created.http_status, created.request_id) == (OK, ENTITY.encode(), 201, "RQ1")
    listed = client.call(*LIST)
    assert (listed.status, listed.json, listed.attempts) == (OK, f"[{ENTITY},{ENTITY}]".encode(), 2)
    missing = client.call(*FETCH)
    assert (missing.http_status, missing.error["code"]) == (404, 20404)
    seen = proxy.log()
    assert [line[0] for line in seen] == [protocol] * 4
    # One connection, whichever protocol.
    assert len({line[1] for line in seen}) == 1
