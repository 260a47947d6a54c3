"""Perform an operation with parameters from a file or standard input: one JSON object, or one on each line.

    PYTHONPATH=bindings/python/src python3 examples/python/from_file.py OPERATION [FILE]
    echo '{"ServiceSid": "VA...", "Identity": "ff483d1f"}' | python3 from_file.py verify.v2.entity.create

Prints one line of JSON for each object. The exit status is 1 if any call failed, 2 if there was nothing to call.
"""

import json
import sys

import twilite


def objects(text: str) -> list:
    """Read one JSON object, or one on each line."""
    try:
        return [json.loads(text)]
    except ValueError:
        return [json.loads(line) for line in text.splitlines() if line.strip()]


def main() -> int:
    if len(sys.argv) not in (2, 3):
        print(__doc__, file=sys.stderr)
        return 2
    operation = sys.argv[1]
    try:
        if len(sys.argv) > 2:
            with open(sys.argv[2], encoding="utf-8") as file:
                parameters = objects(file.read())
        else:
            parameters = objects(sys.stdin.read())
    except (OSError, ValueError) as problem:
        print(f"the parameters cannot be read: {problem}", file=sys.stderr)
        return 2
    if not parameters:
        print("there are no parameters; {} stands for none", file=sys.stderr)
        return 2

    failed = 0
    with twilite.Client() as client:
        for each in parameters:
            try:
                print(json.dumps(client.call(operation, each)))
            except twilite.TwiliteError as error:
                failed += 1
                print(json.dumps({"error": error.error}))
    return 1 if failed else 0


sys.exit(main())
