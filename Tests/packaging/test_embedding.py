"""The wrapper that docs/embedding.md shows whole is one."""

import json
import os
import re
import subprocess
import sys

from support.sandbox import ROOT, Sandbox

SHOWN = (ROOT / "docs" / "embedding.md").read_text("utf-8")

USE = '''
import gc, sys
service = {"ServiceSid": "VA" + "0" * 32}
client = Client(max_retries=0)
created = [client.call("verify.v2.entity.create", {**service, "Identity": f"identity-{n}"})["sid"] for n in range(5)]
listed = [record["sid"] for record in client.stream("verify.v2.entity.list", {**service, "PageSize": 2})]
stream = client.stream("verify.v2.entity.list", service)
first = next(stream)["sid"]
stream.close()

def failure(function, *arguments, **options):
    try:
        function(*arguments, **options)
    except TwiliteError as error:
        return error.error["status"]

failures = [
    failure(client.call, "verify.v2.entity.create", service), failure(client.call, "verify.v2.entity.creat"),
    failure(client.call, "verify.v2.entity.fetch", {**service, "Identity": "a\\0b"}), failure(Client, colour="blue"),
]
client.close()
client.close()
failures.append(failure(client.call, "verify.v2.entity.list", service))
Client().call("verify.v2.entity.list", service)  # and forgotten
gc.collect()
print(json.dumps([created, listed, first, failures]))
'''


def test_the_smallest_wrapper(tmp_path):
    program = tmp_path / "wrapper.py"
    program.write_text(re.search(r"^```python\n(.*?)^```", SHOWN, re.M | re.S)[1] + USE)
    with Sandbox() as sandbox:
        env = {"PATH": os.environ["PATH"], "LD_LIBRARY_PATH": f"{ROOT}/build", "TWILITE_BASE_URL": sandbox.url}
        env |= {"TWILIO_ACCOUNT_SID": "AC" + "0" * 32, "TWILIO_AUTH_TOKEN": "any"}
        found = subprocess.run([sys.executable, program], env=env, capture_output=True, text=True, timeout=120)
    assert (found.returncode, found.stderr) == (0, "")
    made, listed, first, failures = json.loads(found.stdout)
    assert sorted(listed) == sorted(made) and first in made and len(set(made)) == 5
    assert failures == ["invalid_parameters", "misuse", "invalid_parameters", "misuse", "misuse"]
