"""Where requests go: base_url, its placeholder and its prefix; Twilio's own hosts; a proxy."""

import pytest

from .conftest import ACCOUNT_SID, AUTH_TOKEN
from .library import MISUSE, OK, TRANSPORT, Client, Refused
from .samples import BU, BV, ENTITIES, ENTITY, FETCH, IDENTITY, IS, LIST, US, VA, entities
from .server import answer

CREDENTIALS = {"account_sid": ACCOUNT_SID, "auth_token": AUTH_TOKEN}
ONE_OF_EACH = [
    ("verify", "verify.v2.entity.fetch", {"ServiceSid": VA, "Identity": IDENTITY}, f"{ENTITIES}/{IDENTITY}"),
    ("ip-messaging", "ip_messaging.v2.user.fetch", {"ServiceSid": IS, "Sid": US}, f"/v2/Services/{IS}/Users/{US}"),
    ("trusthub", "trusthub.v1.customer_profile.fetch", {"Sid": BU}, f"/v1/CustomerProfiles/{BU}"),
    ("trusthub", "trusthub.v1.customer_profile_entity_assignment.fetch", {"CustomerProfileSid": BU, "Sid": BV},
     f"/v1/CustomerProfiles/{BU}/EntityAssignments/{BV}"),
]  # fmt: skip
each = pytest.mark.parametrize("product, operation, params, path", ONE_OF_EACH, ids=[case[1] for case in ONE_OF_EACH])


@each
@pytest.mark.parametrize("suffix, prefix", [
    ("", ""),
    ("/", ""),
    ("/gateway", "/gateway"),
    ("/gateway/", "/gateway"),
    ("/a/b%20c/", "/a/b%20c"),
    ("/{product}", "/{product}"),
    ("/x/{product}/y/", "/x/{product}/y"),
])  # fmt: skip
def test_base_url(serve, connect, product, operation, params, path, suffix, prefix):
    server = serve(answer(200, "{}"))
    assert connect(server, base_url=server.url + suffix).call(operation, params).status == OK
    assert server.lines == [f"GET {prefix.replace('{product}', product)}{path} HTTP/1.1"]
    assert server.requests[0].header("Host") == [server.host]


@each
def test_the_product_in_the_host(serve, connect, product, operation, params, path):
    # Every name under .localhost is loopback (RFC 6761), and libcurl knows it.
    server = serve(answer(200, "{}"))
    client = connect(server, base_url=f"http://{{product}}.localhost:{server.port}")
    assert client.call(operation, params).status == OK
    assert server.requests[0].header("Host") == [f"{product}.localhost:{server.port}"]
    assert server.requests[0].target == path


def test_environment(serve, monkeypatch):
    server = serve(answer(200, ENTITY))
    monkeypatch.setenv("TWILITE_BASE_URL", server.url + "/from/environment/")
    client = Client(CREDENTIALS)
    assert client.call(*FETCH).status == OK
    client.close()
    assert server.requests[0].target == f"/from/environment{ENTITIES}/{IDENTITY}"


def test_an_option_wins_over_the_environment(serve, connect, monkeypatch):
    server, other = serve(answer(200, ENTITY)), serve()
    monkeypatch.setenv("TWILITE_BASE_URL", other.url)
    assert connect(server).call(*FETCH).status == OK
    assert (server.connections, other.connections) == (1, 0)


def test_region_and_edge_do_not_touch_a_base_url(serve, connect, monkeypatch):
    monkeypatch.setenv("TWILIO_REGION", "au1")
    server = serve(answer(200, ENTITY))
    assert connect(server, edge="sydney").call(*FETCH).status == OK
    assert server.requests[0].header("Host") == [server.host]


def test_paging_stays_under_the_prefix(serve, connect):
    server = serve()
    following = f"https://verify.twilio.com{ENTITIES}?PageToken=2"
    server.script(answer(200, entities("{}", following=following)), answer(200, entities("{}")))
    assert connect(server, base_url=server.url + "/gw").call(*LIST).json == b"[{},{}]"
    assert server.lines == [f"GET /gw{ENTITIES}?PageSize=1000 HTTP/1.1", f"GET /gw{ENTITIES}?PageToken=2 HTTP/1.1"]


@pytest.mark.parametrize("base", [
    "127.0.0.1:1", "//127.0.0.1", "/x", "http:", "http:/h", "http://", "http:///x", "https://", "ftp://h", "file:///etc/passwd",
    "gopher://h", "http://user@h", "http://user:pw@h", "http://h?x=1", "http://h/a?b", "http://h#f", "http://h h",
    "http://h\r\nX: y", "http://h\t", "http://\u00fc", "", 5, True, ["http://h"], {},
], ids=repr)  # fmt: skip
def test_a_base_url_that_is_none_is_refused(base):
    with pytest.raises(Refused) as refused:
        Client({**CREDENTIALS, "base_url": base})
    assert refused.value.response.status == MISUSE
    assert "base_url" in refused.value.response.error["message"]


@pytest.mark.parametrize("base", ["h", "ftp://h", "http://u:pw@h", "http://h?x"])
def test_a_bad_base_url_of_the_environment_is_refused(monkeypatch, base):
    monkeypatch.setenv("TWILITE_BASE_URL", base)
    with pytest.raises(Refused) as refused:
        Client(CREDENTIALS)
    assert refused.value.response.status == MISUSE


@each
@pytest.mark.parametrize("options, host", [
    ({}, "{product}.twilio.com"),
    ({"region": "us1"}, "{product}.us1.twilio.com"),
    # A region that processes data has hosts with a city alone.
    ({"region": "ie1"}, "{product}.dublin.ie1.twilio.com"),
    ({"region": "au1"}, "{product}.sydney.au1.twilio.com"),
    ({"region": "IE1"}, "{product}.dublin.IE1.twilio.com"),
    ({"edge": "sydney"}, "{product}.sydney.us1.twilio.com"),
    ({"edge": "ashburn", "region": "us1"}, "{product}.ashburn.us1.twilio.com"),
    ({"edge": "sydney", "region": "au1"}, "{product}.sydney.au1.twilio.com"),
    ({"edge": "singapore", "region": "ie1"}, "{product}.singapore.ie1.twilio.com"),
    # What is not known today may be there tomorrow.
    ({"edge": "lagos", "region": "ng1"}, "{product}.lagos.ng1.twilio.com"),
], ids=repr)  # fmt: skip
def test_twilio_s_own_hosts(serve, product, operation, params, path, options, host):
    # A proxy that refuses the tunnel shows who was asked for, and nothing leaves the machine.
    proxy = serve(answer(502))
    host = host.replace("{product}", product)
    client = Client({**CREDENTIALS, **options, "proxy": proxy.url, "max_retries": 0})
    response = client.call(operation, params)
    client.close()
    assert response.status == TRANSPORT
    assert response.error["url"] == f"https://{host}{path}"
    assert response.error["may_have_taken_effect"] is False
    (request,) = proxy.requests
    assert request.line == f"CONNECT {host}:443 HTTP/1.1"
    assert request.header("Authorization") == [], "the proxy has no business with the credentials"


def test_region_and_edge_of_the_environment(serve, monkeypatch):
    proxy = serve(answer(502))
    monkeypatch.setenv("TWILIO_REGION", "ie1")
    monkeypatch.setenv("TWILIO_EDGE", "dublin")
    client = Client({**CREDENTIALS, "proxy": proxy.url, "max_retries": 0})
    client.call(*FETCH)
    client.close()
    assert proxy.lines == ["CONNECT verify.dublin.ie1.twilio.com:443 HTTP/1.1"]


# PRODUCT.REGION.twilio.com of these is gone since 2026-04-28, and they process no data, so no other host is theirs:
# https://www.twilio.com/docs/global-infrastructure/api-domain-migration-guide
GONE = ["br1", "de1", "jp1", "sg1", "us2"]


@pytest.mark.parametrize("source", ["option", "environment"])
@pytest.mark.parametrize("edge", [{}, {"edge": "frankfurt"}], ids=["alone", "with an edge"])
@pytest.mark.parametrize("region", [*GONE, "BR1"])
def test_a_region_without_a_host_is_refused(monkeypatch, region, edge, source):
    if source == "environment":
        monkeypatch.setenv("TWILIO_REGION", region)
    options = {"region": region} if source == "option" else {}
    with pytest.raises(Refused) as refused:
        Client({**CREDENTIALS, **edge, **options}).close()
    assert refused.value.response.status == MISUSE
    message = refused.value.response.error["message"]
    assert region.lower() in message and "leave region" in message and "ie1" in message and "au1" in message


@pytest.mark.parametrize("region", ["ng1", "us", "ie", "au2", "dublin", "ie1x", "-"])
def test_an_unknown_region_without_an_edge_is_refused(region):
    with pytest.raises(Refused) as refused:
        Client({**CREDENTIALS, "region": region}).close()
    assert refused.value.response.status == MISUSE
    message = refused.value.response.error["message"]
    assert "region" in message and "edge" in message


def test_a_region_means_nothing_beside_a_base_url(wire, monkeypatch):
    monkeypatch.setenv("TWILIO_REGION", "br1")
    assert wire(answer(200, ENTITY), region="ng1").call(*FETCH).status == OK


def test_a_create_that_the_proxy_refused_was_never_sent(serve):
    from .samples import CREATE

    proxy = serve(answer(502), answer(502))
    client = Client({**CREDENTIALS, "proxy": proxy.url, "max_retries": 1, "retry_max_delay_ms": 1})
    response = client.call(*CREATE)
    client.close()
    assert (response.status, response.error["may_have_taken_effect"]) == (TRANSPORT, False)
    assert len(proxy.requests) == 2


def test_plain_http_through_a_proxy(serve):
    proxy = serve(answer(200, ENTITY))
    client = Client({**CREDENTIALS, "base_url": "http://verify.test", "proxy": proxy.url})
    assert client.call(*FETCH).status == OK
    client.close()
    assert proxy.lines == [f"GET http://verify.test{ENTITIES}/{IDENTITY} HTTP/1.1"]
