"""Proxies: who is one, what it is told, and that nobody else is told its password."""

import base64
import json
import socket
import threading

import pytest

from .conftest import ACCOUNT_SID, AUTH_TOKEN
from .library import MISUSE, OK, TIMEOUT, TRANSPORT, Client, Refused
from .samples import CREATE, ENTITIES, ENTITY, FETCH, IDENTITY
from .server import CLOSE_AFTER_REQUEST, answer

SECRET = "s3cr3t-0f-th3-pr0xy"
VARIABLES = {"http": ["http_proxy", "all_proxy", "ALL_PROXY"],
             "https": ["https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"]}  # fmt: skip
OPTIONS = {"account_sid": ACCOUNT_SID, "auth_token": AUTH_TOKEN, "max_retries": 0, "timeout_ms": 5_000}
sources = pytest.mark.parametrize("source", ["option", "http_proxy", "all_proxy"])


@pytest.fixture
def through_proxy(monkeypatch, through):
    """Makes a client whose proxy comes from the option, or from a variable of the environment."""
    clients = []

    def make(proxy, source, **options):
        if source == "option":
            options["proxy"] = proxy
        else:
            monkeypatch.setenv(source, proxy)
        clients.append(Client({"base_url": "http://verify.test", **OPTIONS, **options}, through))
        return clients[-1]

    yield make
    for client in clients:
        client.close()


def outcome(make, proxy, source, **options):
    """What comes of a call: its response, or that of the client that was not made."""
    try:
        return make(proxy, source, **options).call(*CREATE)
    except Refused as refused:
        return refused.response


def basic(user, password):
    return "Basic " + base64.b64encode(f"{user}:{password}".encode()).decode()


@sources
@pytest.mark.parametrize("given, user, password", [
    ("user:pw@", "user", "pw"), ("user@", "user", ""), (":pw@", "", "pw"), ("us%40er:p%3aw%2F%25@", "us@er", "p:w/%"),
    ("a:b:c@", "a", "b:c"), ("%C3%BC:\u00fc@", "\u00fc", "\u00fc"), ("u:p%zz%4@", "u", "p%zz%4"), ("u:p+;a=b&c!*@", "u", "p+;a=b&c!*"),
])  # fmt: skip
@pytest.mark.parametrize("scheme", ["http://", "HTTP://", ""])
def test_it_is_told_its_user_and_password(serve, through_proxy, source, given, user, password, scheme):
    proxy = serve(answer(200, ENTITY), answer(200, ENTITY))
    client = through_proxy(f"{scheme}{given}127.0.0.1:{proxy.port}", source)
    # The second request is on the connection of the first.
    for _ in range(2):
        assert client.call(*FETCH).status == OK
    for request in proxy.requests:
        assert request.line == f"GET http://verify.test{ENTITIES}/{IDENTITY} HTTP/1.1"
        assert request.header("Proxy-Authorization") == [basic(user, password)]


def socks5(listener, seen):
    """A SOCKS5 proxy for one connection that asks for user and password (RFC 1929), and then plays the server itself."""
    connection, _ = listener.accept()
    with connection:
        assert connection.recv(1) == b"\x05" and 2 in connection.recv(connection.recv(1)[0])
        connection.sendall(b"\x05\x02")
        assert connection.recv(1) == b"\x01"
        for _ in range(2):
            seen.append(connection.recv(connection.recv(1)[0]))
        connection.sendall(b"\x01\x00")
        assert connection.recv(4) == b"\x05\x01\x00\x03"
        seen.append(connection.recv(connection.recv(1)[0] + 2)[:-2])
        connection.sendall(b"\x05\x00\x00\x01" + bytes(6))
        while b"\r\n\r\n" not in connection.recv(65536):
            pass
        connection.sendall(answer(200, ENTITY))


@pytest.mark.parametrize("source", ["option", "http_proxy"])
def test_a_socks_proxy_is_told_as_well(through_proxy, source):
    with socket.create_server(("127.0.0.1", 0)) as listener:
        seen = []
        thread = threading.Thread(target=socks5, args=(listener, seen))
        thread.start()
        proxy = f"socks5h://us%40er:p%3aw@127.0.0.1:{listener.getsockname()[1]}"
        assert through_proxy(proxy, source).call(*FETCH).status == OK
        thread.join()
    assert seen == [b"us@er", b"p:w", b"verify.test"]


@sources
@pytest.mark.parametrize("after", ["", "/", "/any/path", "?query", "#fragment"])
def test_what_follows_its_port_is_ignored(serve, through_proxy, source, after):
    proxy = serve(answer(200, ENTITY))
    assert through_proxy(proxy.url + after, source).call(*FETCH).status == OK
    assert len(proxy.requests) == 1 and proxy.requests[0].header("Proxy-Authorization") == []


@pytest.mark.parametrize("scheme", VARIABLES)
def test_the_variable_that_comes_first_is_read(serve, through, monkeypatch, scheme):
    """The order is libcurl's: the scheme's own, and `all_proxy` then; lower case before upper."""
    proxies = {}
    for name in reversed(VARIABLES[scheme]):
        proxies[name] = serve(answer(502))
        monkeypatch.setenv(name, proxies[name].url)
        client = Client({**OPTIONS, "base_url": f"{scheme}://verify.test"}, through)
        client.call(*FETCH)
        client.close()
        assert [len(proxy.requests) for proxy in proxies.values()] == [1] * len(proxies), name


@pytest.mark.parametrize("variable", ["HTTP_PROXY", "https_proxy", "HTTPS_PROXY"])
def test_a_variable_of_another_scheme_is_not_read(wire, monkeypatch, variable):
    # HTTP_PROXY is what a web server calls the header Proxy of a request.
    monkeypatch.setenv(variable, "http://127.0.0.1:1")
    assert wire(answer(200, ENTITY)).call(*FETCH).status == OK


@pytest.mark.parametrize("source", ["option", "http_proxy"])
@pytest.mark.parametrize("variable", ["no_proxy", "NO_PROXY"])
def test_no_proxy_is_for_either(serve, through_proxy, monkeypatch, source, variable):
    server = serve(answer(200, ENTITY))
    monkeypatch.setenv(variable, "elsewhere.test,127.0.0.1")
    client = through_proxy(f"http://user:{SECRET}@127.0.0.1:1", source, base_url=server.url)
    assert client.call(*FETCH).status == OK
    assert server.requests[0].header("Proxy-Authorization") == []


def test_the_environment_is_read_when_the_client_is_made(serve, through_proxy, monkeypatch):
    proxy = serve(answer(200, ENTITY), answer(200, ENTITY))
    client = through_proxy(proxy.url, "http_proxy")
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:1")
    assert client.call(*FETCH).status == OK
    monkeypatch.setenv("no_proxy", "*")
    assert client.call(*FETCH).status == OK
    monkeypatch.delenv("http_proxy")
    assert len(proxy.requests) == 2


# Nobody is at port 1.
NOWHERE = "127.0.0.1:1"
NOT_ONE = {
    "scheme": f"ftp://user:{SECRET}@{NOWHERE}",
    "no scheme's name": f"1://user:{SECRET}@{NOWHERE}",
    "empty scheme": f"://user:{SECRET}@{NOWHERE}",
    "file": f"file:///{SECRET}",
    "one slash": f"http:/user:{SECRET}@{NOWHERE}",
    "three slashes": f"http:///user:{SECRET}@{NOWHERE}",
    "port too large": f"http://user:{SECRET}@127.0.0.1:99999",
    "port of 2^64 and 80": f"http://user:{SECRET}@127.0.0.1:18446744073709551696",
    "port 0": f"http://user:{SECRET}@127.0.0.1:0",
    "port of letters": f"http://user:{SECRET}@127.0.0.1:{SECRET}",
    "port below 0": f"http://user:{SECRET}@127.0.0.1:-1",
    "no host": f"http://user:{SECRET}@",
    "no host, but a port": f"http://user:{SECRET}@:1",
    "no host, but a path": f"http://user:{SECRET}@/x",
    "no host at all": "http://",
    "no host without a user": "http://:1",
    "password in the port's place": f"user:{SECRET}",
    "blank in the host": f"http://user:{SECRET}@bad host:1",
    "blank in the user": f"http://us er:{SECRET}@{NOWHERE}",
    "blank at the end": f"http://user:{SECRET}@{NOWHERE} ",
    "blank at the beginning": f" http://user:{SECRET}@{NOWHERE}",
    "quote in the host": f"http://user:{SECRET}@ho'st:1",
    "escape in the host": f"http://user:{SECRET}@ho%00st:1",
    "two signs": f"http://user:{SECRET}@x@{NOWHERE}",
    "sign in the path": f"http://user:12/{SECRET}@{NOWHERE}",
    "sign in the query": f"http://user:12?{SECRET}@{NOWHERE}",
    "sign in the fragment": f"http://user:12#{SECRET}@{NOWHERE}",
    "bracket": f"http://user:{SECRET}@[::1:1",
    "brackets with nothing": f"http://user:{SECRET}@[]:1",
    "brackets with a name": f"http://user:{SECRET}@[host]:1",
    "after the bracket": f"http://user:{SECRET}@[::1]x:1",
    "zero in the password": f"http://user:{SECRET}%00@{NOWHERE}",
    "line break in the password": f"http://user:{SECRET}%0d%0aX:y@{NOWHERE}",
    "zero in the user": f"http://user%00:{SECRET}@{NOWHERE}",
    "tabulator in the user": f"http://u%09ser:{SECRET}@{NOWHERE}",
    "delete in the password": f"http://user:{SECRET}%7f@{NOWHERE}",
}  # fmt: skip


@pytest.mark.parametrize("how", NOT_ONE)
def test_an_option_that_is_none_is_refused(how):
    with pytest.raises(Refused) as refused:
        Client({**OPTIONS, "proxy": NOT_ONE[how]}).close()
    response = refused.value.response
    assert response.status == MISUSE
    assert "The option proxy" in response.error["message"]
    assert SECRET not in json.dumps(response.value)


@pytest.mark.parametrize("value", ["http://127.0.0.1:1\n", "http://\x01@127.0.0.1:1", "http://u:p\x7f@h:1", "http://h\t:1"])
def test_an_option_with_a_control_character_is_refused(value):
    with pytest.raises(Refused) as refused:
        Client({**OPTIONS, "proxy": value}).close()
    assert refused.value.response.status == MISUSE


@pytest.mark.parametrize("how", NOT_ONE)
def test_a_variable_that_is_none_fails_the_calls_that_would_use_it(serve, through_proxy, monkeypatch, how):
    server = serve(answer(200, ENTITY), answer(200, ENTITY))
    client = through_proxy(NOT_ONE[how], "http_proxy", base_url=server.url, max_retries=2, retry_max_delay_ms=60_000)
    lines = []
    client.trace(lines.append)
    response = client.call(*CREATE)
    assert (response.status, response.error["may_have_taken_effect"]) == (TRANSPORT, False)
    assert "environment variable http_proxy" in response.error["message"]
    assert SECRET not in json.dumps(response.value) + json.dumps(lines)
    # It is not gone around, nor tried again.
    assert (server.connections, response.attempts) == (0, 1)
    # It is nobody's proxy where no_proxy says so.
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    other = through_proxy(NOT_ONE[how], "http_proxy", base_url=server.url)
    assert other.call(*FETCH).status == OK


def test_a_variable_that_is_none_is_nothing_to_who_has_the_option(serve, through_proxy, monkeypatch):
    proxy = serve(answer(200, ENTITY))
    monkeypatch.setenv("http_proxy", NOT_ONE["port too large"])
    assert through_proxy(proxy.url, "option").call(*FETCH).status == OK


def test_an_empty_variable_is_none(wire, monkeypatch):
    monkeypatch.setenv("http_proxy", "")
    monkeypatch.setenv("all_proxy", "")
    assert wire(answer(200, ENTITY)).call(*FETCH).status == OK


FAILING = [
    f"http://user:{SECRET}@{NOWHERE}", f"user:{SECRET}@{NOWHERE}", f"http://{SECRET}@{NOWHERE}", f"https://user:{SECRET}@{NOWHERE}",
    f"http://user:{SECRET}@no-such-host.invalid:1", f"socks4://user:{SECRET}@{NOWHERE}", f"socks4a://user:{SECRET}@{NOWHERE}",
    f"socks5://user:{SECRET}@{NOWHERE}", f"socks5h://user:{SECRET}@{NOWHERE}", f"SOCKS5://user:{SECRET}@{NOWHERE}",
    f"http://user:{SECRET}@[::1]:1", f"http://user:{SECRET}@127.0.0.1:00001", *NOT_ONE.values(),
]  # fmt: skip


@sources
@pytest.mark.parametrize("proxy", FAILING)
def test_no_failure_tells_its_password(through_proxy, source, proxy):
    response = outcome(through_proxy, proxy, source, timeout_ms=2_000)
    assert response.status in (MISUSE, TRANSPORT, TIMEOUT)
    assert response.error["message"] and SECRET not in json.dumps(response.value)


@pytest.mark.parametrize("source", ["option", "http_proxy"])
@pytest.mark.parametrize("before", [0, 190, 200, 215, 222, 228, 234, 250, 300])
@pytest.mark.parametrize("proxy", ["ftp://{0}:{1}@127.0.0.1:1", "http://{0}:{1}@bad host", "socks5h://{0}:{1}@127.0.0.1:1"])
def test_no_part_of_it_is_told_either(through_proxy, source, before, proxy):
    """libcurl's words end after 255 bytes, wherever that is in what they quote."""
    password = "pw-" + "0123456789" * 30
    response = outcome(through_proxy, proxy.format("u" * before, password), source)
    text = json.dumps(response.value)
    assert "pw-0" not in text and "23456789" not in text and "u" * 20 not in text


@pytest.mark.parametrize("source", ["option", "http_proxy"])
def test_no_part_of_an_escaped_one_is_told(through_proxy, source):
    raw = "%73%33%63%72%33%74"
    for proxy in [f"ftp://u:{raw}@{NOWHERE}", f"http://u:{raw}@{NOWHERE}", f"http://u:{raw}@bad host", f"socks5://u:{raw}@{NOWHERE}"]:
        text = json.dumps(outcome(through_proxy, proxy, source).value)
        assert "s3cr3t" not in text and "%63" not in text


@sources
@pytest.mark.parametrize("script", [[answer(407, "{}", "Proxy-Authenticate: Basic realm=x")], [CLOSE_AFTER_REQUEST], [answer(502)], [b"SSH-2.0\r\n\r\n"]])
@pytest.mark.parametrize("base_url", ["http://verify.test", "https://verify.test"])
def test_nothing_that_a_proxy_answers_makes_it_tell(serve, through_proxy, monkeypatch, source, script, base_url):
    proxy = serve(*script)
    if source == "http_proxy":
        source = base_url.split(":")[0] + "_proxy"
    response = outcome(through_proxy, f"http://user:{SECRET}@127.0.0.1:{proxy.port}", source, base_url=base_url)
    assert response.status != OK and SECRET not in json.dumps(response.value)
    assert proxy.requests[0].header("Proxy-Authorization") == [basic("user", SECRET)]


def test_a_refused_tunnel_is_told_with_its_status(serve, through_proxy):
    """Words that quote nothing of the proxy's are kept."""
    proxy = serve(answer(407))
    response = outcome(through_proxy, f"http://user:{SECRET}@127.0.0.1:{proxy.port}", "option", base_url="https://verify.test")
    assert "407" in response.error["message"]


def test_words_that_have_its_user_in_them_are_not_told(through_proxy):
    """libcurl says which host it could not find; here that is the user's name as well, so it says only that."""
    response = outcome(through_proxy, "http://no-such-host:pw@no-such-host.invalid:1", "option")
    assert response.status == TRANSPORT and "no-such-host" not in response.error["message"]
