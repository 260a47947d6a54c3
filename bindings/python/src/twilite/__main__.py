"""`python -m twilite`: Twilio's API from a shell."""

from __future__ import annotations

import argparse
import json
import os
import signal
import sys
from typing import Any, Iterator, NoReturn

from . import _catalog_text, _command_line, _library
from ._client import Client, unknown
from ._encoding import decode
from ._errors import TwiliteError

NO_LIBRARY = os.EX_UNAVAILABLE
BROKEN_PIPE = 128 + signal.SIGPIPE

HELP = """\
Call Twilio's API. JSON goes in, and Twilio's own JSON comes out.

  python -m twilite call verify.v2.entity.create ServiceSid=VA... Identity=ff483d1f
  python -m twilite call verify.v2.entity.create '{"ServiceSid": "VA...", "Identity": "ff483d1f"}'
  python -m twilite list verify.v2.entity.list ServiceSid=VA... --limit 100 | jq -r .sid
  python -m twilite request GET verify '/v2/Services/{ServiceSid}/Things' ServiceSid=VA...
  python -m twilite describe verify.v2.entity

Credentials come from the environment alone: TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN, TWILIO_API_KEY and
TWILIO_API_SECRET, or TWILIO_CLIENT_ID and TWILIO_CLIENT_SECRET. TWILIO_REGION, TWILIO_EDGE and TWILITE_BASE_URL
count as well.
"""

PARAMETERS = """
PARAMETER is NAME=VALUE, or first of all a JSON object, or - for one from standard input. A name that comes twice
has an array of the values. Where a number, a boolean or a JSON body is wanted, VALUE is JSON; else it is the text
as it stands. Other users of the machine can see arguments: what is secret goes through standard input.
"""

STATUSES = "When a call fails, its error object is on standard error, and the exit status says how it failed:\n"


def main(arguments: list[str] | None = None) -> int:
    """Do what the arguments say, and give the exit status."""
    output = sys.stdout.buffer
    try:
        for text in _texts(_given(arguments)):
            output.write(text + b"\n")
            output.flush()
    except TwiliteError as error:
        _tell(error)
        return _statuses()[error.status]
    except _library.LibraryError as problem:
        print(problem, file=sys.stderr)
        return NO_LIBRARY
    except OSError as problem:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # for what is flushed at the end
        if isinstance(problem, BrokenPipeError):
            return BROKEN_PIPE
        print(problem, file=sys.stderr)
        return os.EX_IOERR
    except KeyboardInterrupt as interrupt:
        if isinstance(interrupt.__cause__, TwiliteError):
            _tell(interrupt.__cause__)  # whether the call may have taken effect
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        os.kill(os.getpid(), signal.SIGINT)  # so that a shell's loop ends with it
    return 0


def _texts(given: argparse.Namespace) -> Iterator[bytes]:
    """What a command prints."""
    if given.command == "describe":
        if given.json:
            yield _catalog_text.described(given.prefix)
        else:
            yield "\n".join(_catalog_text.lines(given.prefix)).encode()
        return
    is_request = given.command == "request"
    operation = unknown(given.method, given.product, given.path) if is_request else given.operation
    limit = given.limit if given.command == "list" else None
    parameters = _command_line.parameters(operation, given.parameters, sys.stdin, limit)
    with Client(trace="stderr" if given.trace else None) as client:
        if given.command == "list":
            yield from _command_line.pages(client, operation, parameters)
        else:
            yield _command_line.call(client, operation, parameters, given.deadline_ms)


def _given(arguments: list[str] | None) -> argparse.Namespace:
    """Read the arguments. Parameters may stand behind options, where some versions of argparse leave them over."""
    parser = _parser()
    given, left = parser.parse_known_args(arguments)
    if any(word.startswith("-") and word != "-" for word in left) or (left and not hasattr(given, "parameters")):
        parser.error(f"unrecognized arguments: {' '.join(left)}")
    if left:
        given.parameters += left
    return given


def _tell(error: TwiliteError) -> None:
    print(json.dumps({"error": error.error}), file=sys.stderr)


def _statuses() -> dict[str, int]:
    """How a call may end, by name, with its value."""
    return {status["name"]: status["value"] for status in decode(_catalog_text.described(""))["statuses"]}


class _Parser(argparse.ArgumentParser):
    def __init__(self, **named: Any) -> None:
        super().__init__(formatter_class=argparse.RawDescriptionHelpFormatter, **named)

    def error(self, message: str) -> NoReturn:
        self.print_usage(sys.stderr)
        self.exit(_library.MISUSE, f"{self.prog}: {message}\n")


class _Version(argparse.Action):
    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> NoReturn:
        print(_library.version())
        parser.exit()


def _parser() -> argparse.ArgumentParser:
    statuses = [f"  {value:3}  {name}" for name, value in _statuses().items() if 0 < value < _library.DONE]
    parser = _Parser(prog="python -m twilite", description=HELP, epilog=STATUSES + "\n".join(statuses))
    parser.add_argument("--version", action=_Version, nargs=0, help="print the library's version, and end")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", dest="command", required=True)

    def command(name: str, help: str, more: str = PARAMETERS) -> argparse.ArgumentParser:
        added = commands.add_parser(name, help=help, description=f"{help[0].upper()}{help[1:]}.\n{more}")
        if more:
            added.add_argument("--trace", action="store_true", help="tell of each HTTP request on standard error")
        return added

    call = command("call", "call an operation, and print its JSON")
    call.add_argument("operation", metavar="OPERATION", help="its id, such as verify.v2.entity.create")
    records = command("list", "follow a list to its end, and print each record on a line")
    records.add_argument("operation", metavar="OPERATION", help="its id, such as verify.v2.entity.list")
    records.add_argument("--limit", type=int, metavar="N", help="print so many records at most")
    request = command("request", "ask for a route that the library does not know, and print its JSON")
    request.add_argument("method", metavar="METHOD", help="GET, POST, PUT, PATCH, DELETE; LIST: a GET with all pages")
    request.add_argument("product", metavar="PRODUCT", help="the first label of the host, such as verify")
    request.add_argument("path", metavar="PATH", help="the route, where {Name} stands for a parameter")
    for one in (call, request):
        one.add_argument("--deadline-ms", type=int, default=0, metavar="N", help="give up after so many milliseconds")
    for one in (call, records, request):
        one.add_argument("parameters", nargs="*", metavar="PARAMETER", help="NAME=VALUE, a JSON object, or -")
    describe = command("describe", "print what the library knows of the API; a star says what is required", "")
    describe.add_argument("--json", action="store_true", help="print the library's own description, docs/catalog.md")
    describe.add_argument("prefix", nargs="?", default="", metavar="PREFIX", help="such as verify, or verify.v2.entity")
    return parser


if __name__ == "__main__":
    sys.exit(main())
