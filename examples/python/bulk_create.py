"""Create what a file says, many at a time: each line has the parameters of one create, as a JSON object.

    export PYTHONPATH=bindings/python/src
    python3 bulk_create.py ip_messaging.v2.user.create users.jsonl > results.jsonl
    python3 bulk_create.py ip_messaging.v2.user.create users.jsonl --retry results.jsonl > more.jsonl

Reads standard input without FILE. Prints one line of JSON for each line of the input, as the creates end:
{"line": 3, "sid": "US..."} or {"line": 4, "error": {...}}. Lines are counted from 1; blank ones have no result.

Ctrl-C and SIGTERM end it in order: what was begun has its result, and a last line says where to go on. The exit status is
0 if all lines are created, 1 if not, 2 if nothing could be done.
"""

import argparse
import json
import os
import select
import signal
import sys

import twilite

# How many creates are handed in ahead of their results, which is what `map` does for this many in flight. A run that is
# killed leaves no more than these in doubt, so it is not to be made smaller: results of an earlier run may be there.
IN_FLIGHT = 64
AHEAD = 2 * IN_FLIGHT

NO_RESULT, CREATED, REFUSED, UNKNOWN = range(4)


class Unusable(Exception):
    """What was given cannot be used."""


class Stopped(Exception):
    """A read was interrupted."""


class Earlier:
    """What the results of an earlier run say of each line, by its number."""

    def __init__(self, path: str, does_unknown: bool) -> None:
        self._path = path
        self._is_left_out = {NO_RESULT: False, CREATED: True, REFUSED: False, UNKNOWN: not does_unknown}
        self._outcomes = bytearray()
        self._not_begun = sys.maxsize  # from here on, lines without a result were not begun
        self._beyond = 0  # how many lines were met that come after the last that has a result
        self.created = self.left_out = 0
        if os.path.samestat(os.stat(path), os.fstat(sys.stdout.fileno())):
            raise Unusable(f"{path} has the earlier results; the new ones need a file of their own")
        is_any = False
        for line, outcome, _ in self._results():
            is_any = True
            if outcome == NO_RESULT:
                self._not_begun = line
                continue
            self._outcomes.extend(bytes(max(0, line + 1 - len(self._outcomes))))
            if self._outcomes[line] != CREATED:
                self._outcomes[line] = outcome
        if not is_any:
            raise Unusable(f"{path} has no results")

    def print_again(self) -> None:
        """Print the results of what is not done again.

        That of the last line comes first: so a run that is killed meanwhile leaves no line behind that looks as if it was
        never begun.
        """
        last = max((line for line, outcome in enumerate(self._outcomes) if self._is_left_out[outcome]), default=0)
        for is_last in (True, False):
            for line, outcome, text in self._results():
                if outcome and outcome == self._outcomes[line] and self._is_left_out[outcome] and is_last == (line == last):
                    print(text, end="", flush=is_last)

    def leaves_out(self, line: int) -> bool:
        """Tell whether a line is not to be done, as it was done or nobody knows; print what has no result so far."""
        found = self._outcomes[line] if line < len(self._outcomes) else NO_RESULT
        outcome = found
        if found == NO_RESULT and line < self._not_begun:
            # Lines are begun in their order: those before one that has a result were, and so may be the next ones.
            self._beyond += line >= len(self._outcomes)
            if self._beyond <= AHEAD:
                outcome = UNKNOWN
        if not self._is_left_out[outcome]:
            return False
        self.created += outcome == CREATED
        self.left_out += outcome == UNKNOWN
        if found == NO_RESULT:
            message = "The earlier run has no result; it may have been killed meanwhile"
            show({"line": line, "error": {"status": "cancelled", "message": message, "may_have_taken_effect": True}})
        return True

    def _results(self):
        with open(self._path, encoding="utf-8") as file:
            for text in file:
                if not text.endswith("\n"):
                    return  # the run was killed while it wrote this
                try:
                    result = json.loads(text)
                    line = result["line"]
                    if line < 1:
                        raise ValueError
                    if "not_begun" in result:
                        outcome = NO_RESULT
                    elif "sid" in result:
                        outcome = CREATED
                    else:
                        outcome = UNKNOWN if result["error"].get("may_have_taken_effect") else REFUSED
                except (AttributeError, KeyError, TypeError, ValueError):
                    raise Unusable(f"{self._path} cannot be used: {text.rstrip()}") from None
                yield line, outcome, text


class Input:
    """The lines to do, as parameters, and which line each is of.

    One iteration ends when there is nothing to read for the moment: calls make progress while `map` is asked for results,
    and not while a read waits. `is_done` tells whether there will be more.
    """

    def __init__(self, file, earlier) -> None:
        self._file, self._earlier = file, earlier
        self._texts = self._read_lines()
        self._line = 0  # the last that was read
        self._is_stopping = self._is_interruptible = False
        self._lines = {}
        self.is_done = self.is_read = False
        self.not_begun = 0

    def stop_on(self, number: int) -> None:
        """End in order on a signal, and at once when it comes again; leave it ignored where it is."""
        if signal.getsignal(number) is not signal.SIG_IGN:
            signal.signal(number, self._stop)

    def line_of(self, index: int) -> int:
        """Give the number of the line that these parameters were in. It is forgotten."""
        return self._lines.pop(index)

    def __iter__(self):
        index = 0
        for text in self._texts:
            if text is None:
                return
            self._line += 1
            if not text.strip() or (self._earlier and self._earlier.leaves_out(self._line)):
                continue
            if self._is_stopping:
                self.not_begun = self.not_begun or self._line
                if self._earlier is None:
                    break
                continue  # to see what else is left out
            self._lines[index] = self._line
            index += 1
            try:
                yield json.loads(text)
            except (ValueError, RecursionError):
                yield text.decode(errors="replace")  # which is no object, as the library will say
        if not self.is_read:
            self.not_begun = self.not_begun or self._line + 1
        self.is_done = True

    def _read_lines(self):
        """Read the lines, and None where there is nothing to read although creates are in flight."""
        rest = b""
        try:
            while True:
                while self._lines and not select.select([self._file], [], [], 0)[0]:
                    yield None
                chunk = self._read()
                *texts, rest = (rest + chunk).split(b"\n")
                yield from texts
                if not chunk:
                    break
        except (OSError, Stopped):
            return
        self.is_read = True
        if rest:
            yield rest

    def _read(self) -> bytes:
        self._is_interruptible = self._earlier is None
        if self._is_interruptible and self._is_stopping:
            raise Stopped
        chunk = os.read(self._file.fileno(), 1 << 16)
        self._is_interruptible = False
        return chunk

    def _stop(self, number: int, _frame) -> None:
        signal.signal(number, signal.SIG_DFL)
        self._is_stopping = True
        if self._is_interruptible:
            self._is_interruptible = False
            raise Stopped


def show(result: dict) -> None:
    print(json.dumps(result), flush=True)


def check_create(operation: str) -> None:
    """Refuse an operation that is not there, or that does not create."""
    try:
        twilite.validate(operation, {})
    except twilite.InvalidParametersError:
        pass
    if not operation.endswith(".create"):
        raise Unusable(f"{operation} creates nothing")


def create_all(client: twilite.Client, operation: str, lines: Input) -> "tuple[int, int, int]":
    """Create what the lines say, and give how many are created, refused, and of unknown outcome."""
    created = refused = unknown = 0
    while not lines.is_done:
        for result in client.map(operation, lines, in_flight=IN_FLIGHT, progress=True):
            line = lines.line_of(result.index)
            if result.error is None:
                created += 1
                show({"line": line, "sid": result.value.get("sid")})
            else:
                unknown += result.error.may_have_taken_effect
                refused += not result.error.may_have_taken_effect
                show({"line": line, "error": result.error.error})
    return created, refused, unknown


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("operation", metavar="OPERATION", help="such as ip_messaging.v2.user.create")
    parser.add_argument("file", metavar="FILE", nargs="?", help="standard input, if not given")
    parser.add_argument(
        "--retry",
        metavar="RESULTS",
        help="do only the lines that did not succeed in an earlier run on the same input. What succeeded is printed again, "
        "so the new results are whole. Lines that nobody knows the outcome of are left out: those whose error says "
        '"may_have_taken_effect": true, and those without a result that may have been on their way when the earlier run '
        "was killed. Nothing is created twice",
    )
    parser.add_argument(
        "--unknown",
        action="store_true",
        help="do those as well, once you have looked that they are not there, or know that the API refuses a second one",
    )
    given = parser.parse_intermixed_args()
    if given.unknown and not given.retry:
        parser.error("--unknown goes with --retry")
    try:
        check_create(given.operation)
        client = twilite.Client()
        file = open(given.file, "rb") if given.file else sys.stdin.buffer
        earlier = Earlier(given.retry, given.unknown) if given.retry else None
    except (OSError, UnicodeError, Unusable, twilite.MisuseError) as problem:
        print(problem, file=sys.stderr)
        return 2
    lines = Input(file, earlier)
    lines.stop_on(signal.SIGINT)
    lines.stop_on(signal.SIGTERM)
    try:
        with file, client:
            if earlier:
                earlier.print_again()
            created, refused, unknown = create_all(client, given.operation, lines)
            if lines.not_begun and (lines.is_read or not earlier):
                message = "This line and those after it that have no result were not begun"
                error = {"status": "cancelled", "message": message, "may_have_taken_effect": False}
                show({"line": lines.not_begun, "not_begun": True, "error": error})
    except OSError as problem:
        print(f"The results could not be written: {problem}", file=sys.stderr)
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # Python tries once more at its end
        return 1
    summary = f"{created} created, {refused} refused, {unknown} of unknown outcome"
    if earlier:
        summary += f"; {earlier.created} created before"
        if earlier.left_out:
            summary += f"; {earlier.left_out} left out, as they may have been created before (--unknown does them)"
    if lines.not_begun:
        summary += f"; not begun from line {lines.not_begun} on"
    print(summary, file=sys.stderr)
    return 1 if refused or unknown or lines.not_begun or (earlier and earlier.left_out) else 0


sys.exit(main())
