"""The examples of every binding, on the sandbox: the same tasks in each language, with the same arguments and output."""

import json
import os
import signal
import subprocess
import urllib.error
import urllib.request

import jwt
import pytest

from support.sandbox import ACCOUNT_SID, Sandbox
from webhooks import signing

AUTH_TOKEN = "s3cr3t-t0k3n-0f-th3-t3st"
VERIFY = "VA" + "0" * 32
CREATE = "verify.v2.entity.create"
LONGEST = 120


@pytest.fixture(scope="module")
def shared_sandbox():
    with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture
def sandbox(shared_sandbox):
    shared_sandbox.reset()
    return shared_sandbox


def credentials(url):
    return {"TWILIO_ACCOUNT_SID": ACCOUNT_SID, "TWILIO_AUTH_TOKEN": AUTH_TOKEN, "TWILITE_BASE_URL": url}


@pytest.fixture
def run(examples, sandbox):
    """Runs an example, and gives what it printed."""

    def start(task, *arguments, stdin="", environment=None):
        return subprocess.run(
            [*examples.command(task), *map(str, arguments)], cwd=examples.folder, input=stdin, capture_output=True,
            env=examples.environment(environment or credentials(sandbox.url)), text=True, timeout=LONGEST,
        )  # fmt: skip

    return start


@pytest.mark.parametrize(
    "task, made, count",
    [("entities", "YE", 2), ("users", "US", 2), ("customer_profiles", "BU", 1), ("entity_assignments", "BV", 1)],
)
def test_what_is_created_is_listed(run, task, made, count):
    found = run(task)
    assert (found.returncode, found.stderr) == (0, "")
    lines = [line.split() for line in found.stdout.splitlines()]
    created = {words[1] for words in lines if words[0] in ("created", "assigned")}
    assert len(created) == count and all(sid.startswith(made) for sid in created)
    assert {words[1] for words in lines if words[0] == "listed"} == created


def test_an_oauth_app(run):
    app = {"TWILIO_CLIENT_ID": "OQ" + "1" * 32, "TWILIO_CLIENT_SECRET": "s3cr3t-of-the-app"}
    with Sandbox(credentials=":".join(app.values())) as sandbox:
        found = run("oauth", environment={"TWILITE_BASE_URL": sandbox.url, **app})
        operations = [request["operation"] for request in sandbox.requests()]
    assert (found.returncode, found.stderr) == (0, "")
    assert [line.split()[0] for line in found.stdout.splitlines()] == ["created", "listed"]
    assert operations == ["oauth.v2.token.create", "verify.v2.entity.create", "verify.v2.entity.list"]


def test_errors(run):
    found = run("errors")
    assert (found.returncode, found.stderr) == (0, "")
    for word in ("policysid", "20404", "may have taken effect: false", "did you mean"):
        assert word in found.stdout.lower()
    assert AUTH_TOKEN not in found.stdout


def test_response_headers(run, sandbox):
    found = run("response_headers")
    assert (found.returncode, found.stderr) == (0, "")
    for word in ("fetched: HTTP 200 RQ", "with 1 requests"):
        assert word in found.stdout
    assert "content-type application/json" in found.stdout.lower()
    sandbox.fault("verify.v2.entity.fetch", "status", status=429, retry_after=3600)
    found = run("response_headers")
    assert (found.returncode, found.stdout) == (1, "come back in 3600 seconds\n")


def test_an_access_token(run):
    key = {"TWILIO_API_KEY": "SK" + "0" * 32, "TWILIO_API_SECRET": "s3cr3t-0f-th3-k3y-0f-32-characters"}
    found = run("access_token", "jing", environment={"TWILIO_ACCOUNT_SID": ACCOUNT_SID, **key})
    assert (found.returncode, found.stderr) == (0, "")
    made = json.loads(found.stdout)
    claims = jwt.decode(made["token"], key["TWILIO_API_SECRET"], algorithms=["HS256"])
    assert claims["grants"]["identity"] == "jing" and claims["exp"] == made["expires_at"]


def test_parameters_from_a_file_and_from_standard_input(run, tmp_path):
    file = tmp_path / "parameters.json"
    file.write_text(json.dumps({"ServiceSid": VERIFY, "Identity": "from-a-file"}, indent=2))
    found = run("from_file", CREATE, file)
    assert found.returncode == 0 and json.loads(found.stdout)["identity"] == "from-a-file"
    lines = [{"ServiceSid": VERIFY, "Identity": f"line-number-{n}"} for n in range(3)] + [{"ServiceSid": "VA"}]
    found = run("from_file", CREATE, stdin="\n".join(map(json.dumps, lines)))
    results = [json.loads(line) for line in found.stdout.splitlines()]
    assert [result.get("identity") for result in results] == ["line-number-0", "line-number-1", "line-number-2", None]
    assert results[3]["error"]["status"] == "invalid_parameters" and found.returncode == 1
    assert run("from_file", CREATE).returncode == 2
    assert run("from_file").returncode == 2
    assert run("from_file", CREATE, "/no/such/file").returncode == 2


def entity(number):
    return json.dumps({"ServiceSid": VERIFY, "Identity": f"identity-{number:05}"})


def test_bulk_creates_all(run, sandbox):
    found = run("bulk_create", CREATE, stdin="".join(f"{entity(n)}\n" for n in range(300)))
    results = [json.loads(line) for line in found.stdout.splitlines()]
    assert (found.returncode, len(results)) == (0, 300) and "300 created" in found.stderr
    stored = {each["sid"]: each["identity"] for each in sandbox.state()["entities"]}
    assert {result["line"]: stored[result["sid"]] for result in results} == {n + 1: f"identity-{n:05}" for n in range(300)}


def test_bulk_reports_what_is_wrong(run, sandbox, tmp_path):
    file = tmp_path / "lines.jsonl"
    file.write_text("\n".join([entity(0), "", "{bad", '{"ServiceSid": "VA"}', entity(1)]))
    sandbox.fault(CREATE, "status", status=503, times=1)
    found = run("bulk_create", CREATE, file)
    results = {result["line"]: result for result in map(json.loads, found.stdout.splitlines())}
    assert found.returncode == 1 and set(results) == {1, 3, 4, 5}
    assert results[3]["error"]["status"] == "misuse" and results[4]["error"]["status"] == "invalid_parameters"
    unknown = [line for line in (1, 5) if "error" in results[line]]
    assert [results[line]["error"]["may_have_taken_effect"] for line in unknown] == [True]
    assert run("bulk_create", "verify.v2.entity.make", file).returncode == 2
    assert run("bulk_create").returncode == 2


BODY = b"Body=You+%26+me&From=%2B15550100&MessageSid=SM1"
ORIGIN = "https://example.org"
PATH = "/hooks/a%20b?x=1"


def signature(token):
    return signing.sign(f"{ORIGIN}{PATH}BodyYou & meFrom+15550100MessageSidSM1".encode(), token)


class Webhooks:
    """An example of webhooks: a server that prints its URL first, or a program that the environment says the request."""

    def __init__(self, examples):
        self._examples = examples
        self._process = None
        process = self._started({}, subprocess.DEVNULL)
        first = process.stdout.readline().decode()
        self.url = first.strip() if first.startswith("http://127.0.0.1:") else None
        if self.url:
            self._process = process
        else:
            process.communicate(timeout=LONGEST)

    def _started(self, environment, stdin):
        own = {"TWILIO_AUTH_TOKEN": AUTH_TOKEN, "WEBHOOK_ORIGIN": ORIGIN, **environment}
        return subprocess.Popen(
            [*self._examples.command("webhook"), "0"], cwd=self._examples.folder, env=self._examples.environment(own),
            stdin=stdin, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, start_new_session=True,
        )  # fmt: skip

    def post(self, signed, body=BODY):
        """Post a form, and give the status and the body of the answer."""
        fields = {"Content-Type": "application/x-www-form-urlencoded"} | ({"X-Twilio-Signature": signed} if signed else {})
        if self.url:
            request = urllib.request.Request(self.url.rstrip("/") + PATH, body, fields)
            try:
                with urllib.request.urlopen(request, timeout=LONGEST) as answer:
                    return answer.status, answer.read().decode()
            except urllib.error.HTTPError as answer:
                return answer.code, answer.read().decode()
        environment = {
            "REQUEST_METHOD": "POST", "REQUEST_URI": PATH, "CONTENT_LENGTH": str(len(body)),
            **{name if name == "CONTENT_TYPE" else f"HTTP_{name}": value for name, value in
               ((name.upper().replace("-", "_"), value) for name, value in fields.items())},
        }  # fmt: skip
        output, _ = self._started(environment, subprocess.PIPE).communicate(body, timeout=LONGEST)
        head, _, text = output.decode().replace("\r\n", "\n").partition("\n\n")
        status = next(line for line in head.splitlines() if line.startswith("Status: "))
        return int(status.split()[1]), text

    def end(self):
        if self._process:
            os.killpg(self._process.pid, signal.SIGKILL)
            self._process.communicate()


@pytest.fixture
def webhooks(examples):
    found = Webhooks(examples)
    yield found
    found.end()


def test_webhooks_let_nobody_in_but_twilio(webhooks):
    status, text = webhooks.post(signature(AUTH_TOKEN))
    assert status == 200 and text.lstrip().startswith("<Response><Message>")
    assert "You said: You &amp; me" in text
    assert webhooks.post(signature("another"))[0] == 403
    assert webhooks.post(None)[0] == 403
    assert webhooks.post(signature(AUTH_TOKEN), BODY.replace(b"me", b"us"))[0] == 403
