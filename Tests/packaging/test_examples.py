"""The programs of examples/c and examples/cpp, on the sandbox, and the demonstration of those in C and Python."""

import json
import os
import re
import signal
import subprocess
from pathlib import Path

import jwt
import pytest

from support.sandbox import Sandbox
from webhooks.signing import FORM, TOKEN, Request

ROOT = Path(__file__).resolve().parents[2]
VERIFY = "VA" + "0" * 32


@pytest.fixture
def example():
    with Sandbox() as sandbox:

        def run(name, *arguments, stdin=""):
            return subprocess.run(
                [ROOT / "build" / "examples" / name, *arguments],
                env={
                    "PATH": os.environ["PATH"],
                    "TWILIO_ACCOUNT_SID": "AC" + "0" * 32,
                    "TWILIO_AUTH_TOKEN": "s3cr3t-t0k3n",
                    "TWILITE_BASE_URL": sandbox.url,
                },
                input=stdin,
                capture_output=True,
                text=True,
            )

        run.sandbox = sandbox
        yield run


@pytest.mark.parametrize(
    "name, first, prefix, count",
    [
        ("entities", "created", "YE", 2),
        ("users", "created", "US", 2),
        ("customer_profiles", "created", "BU", 1),
        ("entity_assignments", "assigned", "BV", 1),
    ],
)
def test_what_is_created_is_listed(example, name, first, prefix, count):
    found = example(name)
    assert (found.returncode, found.stderr) == (0, "")
    lines = [line.split(": ", 1) for line in found.stdout.splitlines()]
    created = [sid for what, sid in lines if what == first]
    assert len(created) == count and all(re.fullmatch(f"{prefix}[0-9a-f]{{32}}", sid) for sid in created)
    assert [sid for what, sid in lines if what == "listed"] == created


def test_what_comes_from_outside_is_sent_as_it_is(example):
    """Text that would break out of JSON put together by hand is refused for what it is: no SID."""
    for name, text in [("entities", 'VA", "Limit": "'), ("users", "\\"), ("customer_profiles", '"'), ("entity_assignments", "\n")]:
        found = example(name, text)
        error = json.loads(found.stderr.splitlines()[0].partition(": ")[2])["error"]
        assert (found.returncode, error["status"]) == (1, "invalid_parameters")
        assert [parameter["rule"] for parameter in error["parameters"]] == ["sid"]
    assert [request["operation"] for request in example.sandbox.requests()] == ["trusthub.v1.customer_profile.list"]


def test_all_four_resources_from_cpp(example):
    found = example("cpp/resources")
    assert (found.returncode, found.stderr) == (0, "")
    lines = [line.split(" ") for line in found.stdout.splitlines()]
    assert [(what, sid[:2]) for what, sid in lines] == [
        (what, prefix) for prefix in ["YE", "US", "BU", "BV"] for what in ["created", "listed"]
    ]
    assert all(created == listed for (_, created), (_, listed) in zip(lines[::2], lines[1::2]))


def test_a_queue_from_cpp(example):
    found = example("cpp/queue", "50")
    assert (found.returncode, found.stderr) == (0, "")
    *created, summary = found.stdout.splitlines()
    assert len({line.removeprefix("created YE") for line in created}) == 50 and summary == "50 created, 0 failed"


def test_a_queue_from_cpp_with_a_failure(example):
    example.sandbox.fault("verify.v2.entity.create", "status", status=400, times=1)
    found = example("cpp/queue", "5")
    assert found.returncode == 1 and found.stderr.startswith("verify.v2.entity.create: ")
    assert found.stdout.splitlines()[-1] == "4 created, 1 failed"


def test_errors_from_cpp(example):
    found = example("cpp/errors")
    assert (found.returncode, found.stderr) == (0, "")
    assert re.findall(r"^  status (\d+), code (\d+), HTTP (\d+)", found.stdout, re.M) == [
        ("1", "0", "0"), ("1", "0", "0"), ("2", "0", "0"), ("5", "20404", "404"), ("3", "0", "0"),
    ]  # fmt: skip
    assert "FriendlyNam" in found.stdout and "s3cr3t" not in found.stdout
    assert found.stdout.endswith("Without an exception\n  there is no such profile\n")


APP = {"TWILIO_CLIENT_ID": "OQ" + "1" * 32, "TWILIO_CLIENT_SECRET": "s3cr3t-of-the-app"}


def test_an_oauth_app():
    """It is let in with no other credentials."""
    with Sandbox(credentials=":".join(APP.values())) as sandbox:
        environment = {**APP, "TWILITE_BASE_URL": sandbox.url}
        found = subprocess.run([ROOT / "build" / "examples" / "oauth"], env=environment, capture_output=True, text=True)
        assert (found.returncode, found.stderr) == (0, "")
        operations = [request["operation"] for request in sandbox.requests()]
    lines = found.stdout.splitlines()
    assert [json.loads(line)["operation"] for line in lines if line.startswith("  {")] == operations
    assert operations == ["oauth.v2.token.create", "verify.v2.entity.create", "verify.v2.entity.list"]
    assert [line.split(":")[0] for line in lines if not line.startswith("  {")] == ["created", "listed"]
    assert "s3cr3t" not in found.stdout and "sandbox." not in found.stdout


def test_errors(example):
    found = example("errors")
    assert (found.returncode, found.stderr) == (0, "")
    objects = [json.loads(line)["error"] for line in found.stdout.splitlines() if line.startswith("  {")]
    assert [error["status"] for error in objects] == ["misuse", "misuse", "invalid_parameters", "api_error", "transport"]
    assert "s3cr3t" not in found.stdout


def test_response_headers(example):
    found = example("response_headers")
    assert (found.returncode, found.stderr) == (0, "")
    told, _, listed = found.stdout.partition("all of it:\n")
    answers = re.findall(r"^(\w+): HTTP (\d+), request RQ[0-9a-f]{32}$", told, re.M)
    assert answers == [("created", "201"), ("fetched", "200")]
    assert len(re.findall(r"^  it took \d+\.\d+ seconds, with 1 requests of the account at once$", told, re.M)) == 2
    fields = dict(line.split(": ", 1) for line in listed.splitlines())
    assert {"Twilio-Request-Id", "Twilio-Request-Duration", "Content-Type"} <= fields.keys()


def test_response_headers_of_an_error(example):
    example.sandbox.fault("verify.v2.entity.fetch", "status", status=429, retry_after=3600)
    found = example("response_headers")
    assert found.returncode == 1 and json.loads(found.stderr.partition(": ")[2])["error"]["http_status"] == 429
    assert "  come back in 3600 seconds\n" in found.stdout


def test_a_driver_thread_and_an_event_loop(example):
    found = example("driver_thread", "50")
    assert (found.returncode, found.stdout, found.stderr) == (0, "created 50, failed 0\n", "")
    found = example("event_loop")
    assert found.returncode == 0 and found.stdout.startswith("listed 50 times, failed 0;")


@pytest.mark.parametrize("how, status", [("Ctrl-C", "cancelled"), ("deadline", "timeout")])
def test_a_call_that_is_ended(how, status):
    with Sandbox() as sandbox:
        sandbox.fault("*", "latency", ms=60_000)
        program = subprocess.Popen(
            [ROOT / "build" / "examples" / "interruptible"], stdout=subprocess.PIPE, text=True,
            env={"TWILITE_BASE_URL": sandbox.url, "TWILIO_ACCOUNT_SID": "AC" + "0" * 32, "TWILIO_AUTH_TOKEN": "token"},
        )  # fmt: skip
        if how == "Ctrl-C":
            while sandbox.request_count() == 0:
                assert program.poll() is None
            program.send_signal(signal.SIGINT)
        output, _ = program.communicate(timeout=60)
    assert json.loads(output)["error"]["status"] == status and program.returncode == 1


def test_an_access_token():
    key = {"TWILIO_API_KEY": "SK" + "0" * 32, "TWILIO_API_SECRET": "s3cr3t-0f-th3-k3y-0f-32-characters"}
    program = ROOT / "build" / "examples" / "access_token"
    for identity in ["jing", 'a "quoted" é']:
        found = subprocess.run(
            [program, identity], env={**key, "TWILIO_ACCOUNT_SID": "AC" + "0" * 32}, capture_output=True, text=True
        )
        assert (found.returncode, found.stderr) == (0, "")
        made = json.loads(found.stdout)
        claims = jwt.decode(made["token"], key["TWILIO_API_SECRET"], algorithms=["HS256"])
        assert claims["grants"]["identity"] == identity and claims["exp"] == made["expires_at"]
    found = subprocess.run([program, "jing"], env=key, capture_output=True, text=True)
    assert found.returncode == 1 and "TWILIO_ACCOUNT_SID" in found.stderr and "s3cr3t" not in found.stderr


def test_without_credentials():
    found = subprocess.run([ROOT / "build" / "examples" / "entities"], env={}, capture_output=True, text=True)
    assert found.returncode == 1 and "TWILIO_ACCOUNT_SID" in found.stderr


def test_parameters_from_a_file_and_from_standard_input(example, tmp_path):
    file = tmp_path / "parameters.json"
    file.write_text(json.dumps({"ServiceSid": VERIFY, "Identity": "from-a-file"}, indent=2))
    found = example("from_file", "verify.v2.entity.create", file)
    assert found.returncode == 0 and json.loads(found.stdout)["identity"] == "from-a-file"

    lines = [{"ServiceSid": VERIFY, "Identity": f"line-number-{n}"} for n in range(300)] + [{"ServiceSid": "VA"}]
    found = example("from_file", "verify.v2.entity.create", stdin="\n\n".join(map(json.dumps, lines)))
    results = [json.loads(line) for line in found.stdout.splitlines()]
    assert [result.get("identity") for result in results] == [f"line-number-{n}" for n in range(300)] + [None]
    assert results[-1]["error"]["status"] == "invalid_parameters" and found.returncode == 1


def test_nothing_to_read(example):
    assert example("from_file").returncode == 2
    assert example("from_file", "verify.v2.entity.list").returncode == 2
    assert example("from_file", "verify.v2.entity.list", "/no/such/file").returncode == 2


def test_the_demonstration():
    found = subprocess.run([ROOT / "examples" / "demo"], capture_output=True, text=True)
    assert (found.returncode, found.stderr) == (0, "")
    for prefix in ("YE", "US", "BU", "BV"):
        assert re.search(f"^listed: {prefix}", found.stdout, re.M)  # from C
        assert re.search(f"^listed +{prefix}", found.stdout, re.M)  # from Python


@pytest.fixture
def cgi():
    """Has the program answer a request, as a web server does, and gives the status."""

    def run(request, token=TOKEN, origin="https://example.org"):
        environment = {
            "REQUEST_METHOD": "POST",
            "REQUEST_URI": request.url.removeprefix("https://example.org"),
            "CONTENT_TYPE": request.content_type,
            "CONTENT_LENGTH": str(len(request.body)),
            "HTTP_X_TWILIO_SIGNATURE": request.signature,
            "TWILIO_AUTH_TOKEN": token,
            "WEBHOOK_ORIGIN": origin,
        }
        found = subprocess.run(
            [ROOT / "build" / "examples" / "webhook"], input=request.body, capture_output=True, check=True,
            env={name: value for name, value in environment.items() if value is not None},
        )  # fmt: skip
        assert found.stderr == b""
        head, _, body = found.stdout.decode().partition("\r\n\r\n")
        return int(head.split()[1]), body

    return run


def test_a_webhook(cgi):
    signed = Request("https://example.org/sms?a=%27'", FORM, b"From=%2B1&Body=Hello+there").signed()
    assert cgi(signed) == (200, "<Response><Message>Thank you</Message></Response>\n")
    assert cgi(Request("https://example.org/sms?Body=x").signed())[0] == 200
    for forged in [signed.but(body=b"Body=Hello"), signed.but(signature=None), signed.but(url=signed.url + "x"), signed.but(content_type=None)]:
        assert cgi(forged)[0] == 403
    assert cgi(signed.but(body=b"x" * (2 << 20)))[0] == 413
    assert cgi(signed, token=None)[0] == cgi(signed, token="")[0] == cgi(signed, origin=None)[0] == 500
