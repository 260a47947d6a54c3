"""What the environment can do to a program's calls, and what it cannot: docs/reliability/environment.md."""

import json
import re
import shutil
import ssl
import subprocess

import pytest
from weather.test_tls import speaks
from wire.conftest import ACCOUNT_SID, AUTH_TOKEN
from wire.library import OK, TRANSPORT
from wire.samples import ENTITY
from wire.server import answer
from wire.test_proxies import basic

PROXY_SECRET = "s3cr3t-0f-th3-pr0xy"


@pytest.fixture
def run(program, options):
    """Has a program create an entity in an environment that has this and nothing else; gives the status and the JSON."""

    def start(environment, where, *what, **more):
        given = options({"max_retries": 0, "trace": "stderr", **where}, **more)
        done = program("environment.c")(given, *what, env={name: str(value) for name, value in environment.items()})
        assert done.returncode == 0, done.stderr
        start.words = done.stdout + done.stderr
        status, text, *_ = done.stdout.split("\n")
        return int(status), json.loads(text)

    return start


def test_an_empty_environment_does(run, reach):
    """No PATH, no HOME, nothing that is loaded before."""
    _, where = reach(answer(201, ENTITY))
    assert run({}, where)[0] == OK


# ---- Files of curl's, the program, and of others ----


@pytest.fixture
def home(tmp_path):
    """A folder with a .netrc and a .curlrc that would change every call."""
    (tmp_path / ".netrc").write_text(
        "machine localhost login mallory password other\nmachine 127.0.0.1 login mallory password other\n"
        "default login mallory password other\n"
    )
    (tmp_path / ".netrc").chmod(0o600)
    (tmp_path / ".curlrc").write_text(
        'insecure\nproxy = "http://127.0.0.1:1"\nheader = "X-Curlrc: here"\nuser-agent = "curlrc"\nuser = "mallory:other"\n'
        "netrc\nmax-time = 0.001\n"
    )
    return {"HOME": tmp_path, "CURL_HOME": tmp_path, "XDG_CONFIG_HOME": tmp_path, "NETRC": tmp_path / ".netrc"}


def test_netrc_and_curlrc_are_not_read(run, reach, home):
    server, where = reach(answer(201, ENTITY))
    assert run(home, where)[0] == OK
    (request,) = server.requests
    assert request.header("Authorization") == [basic(ACCOUNT_SID, AUTH_TOKEN)]
    assert request.header("X-Curlrc") == [] and request.header("User-Agent")[0].startswith("twilite/")


def test_curlrc_does_not_turn_the_certificate_s_check_off(run, serve, front, home):
    server = serve(answer(201, ENTITY))
    assert run(home, {"base_url": front(server).url})[0] == TRANSPORT
    assert server.requests == []


def test_netrc_gives_no_credentials_to_what_is_sent_without(run, reach, home):
    server, where = reach(answer(200, "{}"))
    run(home, where, "none")
    (request,) = server.requests
    assert request.header("Authorization") == []


# ---- Certificates ----

AUTHORITIES = ["SSL_CERT_FILE", "CURL_CA_BUNDLE", "REQUESTS_CA_BUNDLE", "SSL_CERT_DIR"]


@pytest.mark.parametrize("name", AUTHORITIES)
def test_authorities_of_the_environment_are_not_trusted(run, serve, front, authority, tmp_path, name):
    """Where libcurl was built with a file of certificates, as Debian's is, that counts, and the option."""
    value = authority.file
    if name == "SSL_CERT_DIR":
        value = tmp_path
        shutil.copy(authority.file, tmp_path / "authority.pem")
        subprocess.run(["openssl", "rehash", tmp_path], check=True)
    server = serve(answer(201, ENTITY))
    assert run({name: value}, {"base_url": front(server).url})[0] == TRANSPORT
    assert server.requests == []


@pytest.mark.parametrize("name", AUTHORITIES)
def test_authorities_of_the_environment_are_nothing_to_the_option(run, serve, front, authority, name):
    server = serve(answer(201, ENTITY))
    assert run({name: "/nowhere"}, {"base_url": front(server).url, "ca_file": authority.file})[0] == OK




def configuration(file, *lines):
    """Writes a configuration of OpenSSL's that holds for all TLS."""
    head = ["openssl_conf = it", "[it]", "ssl_conf = for_ssl", "[for_ssl]", "system_default = everywhere", "[everywhere]"]
    file.write_text("\n".join([*head, *lines, ""]))
    return {"OPENSSL_CONF": file}


WEAK = ["MinProtocol = TLSv1", "CipherString = ALL:@SECLEVEL=0", "VerifyMode = NONE"]


def test_openssl_s_configuration_is_read(run, serve, front, authority, tmp_path):
    """It can have TLS offer less: nothing here that the server's certificate could be of."""
    where = {"base_url": front(serve(answer(201, ENTITY))).url, "ca_file": authority.file}
    environment = configuration(tmp_path / "openssl.cnf", "SignatureAlgorithms = rsa_pss_rsae_sha256")
    assert run(environment, where)[0] == TRANSPORT


def test_openssl_s_configuration_does_not_turn_the_certificate_s_check_off(run, serve, front, tmp_path):
    server = serve(answer(201, ENTITY))
    assert run(configuration(tmp_path / "openssl.cnf", *WEAK), {"base_url": front(server).url})[0] == TRANSPORT
    assert server.requests == []


@pytest.mark.filterwarnings("ignore:.*TLSv1_1 is deprecated")
def test_openssl_s_configuration_does_not_bring_tls_1_1_back(run, serve, front, authority, tmp_path):
    server = serve(answer(201, ENTITY))
    tls = front(server, greatest=ssl.TLSVersion.TLSv1_1)
    if not speaks(tls, ssl.TLSVersion.TLSv1_1):
        pytest.skip("this OpenSSL cannot speak TLS 1.1 at all")
    environment = configuration(tmp_path / "openssl.cnf", *WEAK, "MaxProtocol = TLSv1.1")
    assert run(environment, {"base_url": tls.url, "ca_file": authority.file})[0] == TRANSPORT
    assert server.requests == []


# ---- The keys of TLS ----


def test_sslkeylogfile_has_the_keys_and_no_credential(run, serve, front, authority, tmp_path):
    """A debugger's tool, and libcurl's: who sets it can read what is sent."""
    file = tmp_path / "keys"
    server = serve(answer(201, ENTITY))
    where = {"base_url": front(server).url, "ca_file": authority.file}
    assert run({"SSLKEYLOGFILE": file}, where)[0] == OK
    lines = file.read_text().splitlines()
    assert lines and all(re.fullmatch(r"[A-Z_0-9]+ [0-9a-f]{64} [0-9a-f]+", line) for line in lines)


@pytest.mark.parametrize("name", ["/nowhere/keys", "/dev/full", ""])
def test_sslkeylogfile_that_cannot_be_written(run, serve, front, authority, name):
    server = serve(answer(201, ENTITY))
    where = {"base_url": front(server).url, "ca_file": authority.file}
    assert run({"SSLKEYLOGFILE": name}, where)[0] == OK


def test_an_executed_program_inherits_sslkeylogfile(program, options, serve, tmp_path):
    """libcurl opens it once, without O_CLOEXEC; no other file is inherited."""
    file = tmp_path / "keys"
    server = serve(answer(201, ENTITY), answer(201, ENTITY))
    given = options({"base_url": server.url})
    for environment, inherited in [({}, []), ({"SSLKEYLOGFILE": str(file)}, [str(file)])]:
        done = program("environment.c")(given, "inherited", env=environment)
        assert (done.returncode, done.stderr) == (0, "")
        assert set(done.stdout.splitlines()[2:]) <= set(inherited)


def test_sslkeylogfile_has_no_number_of_a_standard_stream(program, options, serve, tmp_path):
    server = serve(answer(201, ENTITY))
    done = program("environment.c")(
        options({"base_url": server.url}), "closed", env={"SSLKEYLOGFILE": str(tmp_path / "keys")}
    )
    assert (done.returncode, done.stdout) == (0, "")


# ---- Proxies ----


@pytest.mark.parametrize("variable", ["http_proxy", "all_proxy", "ALL_PROXY"])
@pytest.mark.parametrize("scheme", ["http", "socks5h"])
def test_a_proxy_s_password_is_in_no_error_and_no_trace(run, variable, scheme):
    """Nobody is at port 1."""
    proxy = f"{scheme}://user:{PROXY_SECRET}@127.0.0.1:1"
    status, value = run({variable: proxy}, {"base_url": "http://verify.test"})
    assert status == TRANSPORT and '"next":"fail"' in run.words.replace(" ", "")
    assert PROXY_SECRET not in run.words


def test_a_trace_of_a_call_through_a_proxy_has_no_password(run, serve):
    proxy = serve(answer(201, ENTITY))
    environment = {"http_proxy": f"http://user:{PROXY_SECRET}@127.0.0.1:{proxy.port}"}
    assert run(environment, {"base_url": "http://verify.test"})[0] == OK
    assert proxy.requests[0].header("Proxy-Authorization") == [basic("user", PROXY_SECRET)]
    assert '"http_status"' in run.words and PROXY_SECRET not in run.words
    assert basic("user", PROXY_SECRET).split()[1] not in run.words
