"""Finding, refusing and loading the library; what it gives is freed exactly once."""

import os
import shutil
import signal
import subprocess
import sys

import pytest

from conftest import ROOT, SOURCES
from weather.programs import LIBRARY

HERE = os.path.dirname(__file__)


def run(code, **environment):
    return subprocess.run(
        [sys.executable, "-c", code],
        env={"PATH": os.environ["PATH"], "PYTHONPATH": str(SOURCES), **environment},
        capture_output=True,
        text=True,
        cwd="/",
    )


def test_the_build_folder_of_the_checkout_is_found():
    found = run("import twilite; print(twilite.version())")
    assert (found.returncode, found.stderr) == (0, "")
    assert f'"{found.stdout.strip()}"' in (ROOT / "include" / "twilite.h").read_text()


def test_importing_loads_nothing():
    found = run("import twilite; twilite.Client, twilite.Record", TWILITE_LIBRARY="/no/such/libtwilite.so")
    assert (found.returncode, found.stderr) == (0, "")


def test_a_library_that_is_not_there():
    found = run("import twilite; twilite.version()", TWILITE_LIBRARY="/no/such/libtwilite.so")
    assert "LibraryError" in found.stderr and "/no/such/libtwilite.so" in found.stderr


def test_a_library_that_is_nowhere(tmp_path):
    """The error lists all the places; it is an ImportError."""
    subprocess.run(["cp", "-r", SOURCES / "twilite", tmp_path], check=True)
    code = "import twilite\ntry: twilite.Client()\nexcept ImportError as error: print(type(error).__name__, error)"
    found = run(code, PYTHONPATH=str(tmp_path))
    if "LibraryError" not in found.stdout:
        pytest.skip("a libtwilite is installed here")
    assert "TWILITE_LIBRARY" in found.stdout and "libtwilite.so.1" in found.stdout


def test_a_checkout_that_is_not_built_is_named(tmp_path):
    package = tmp_path / "bindings" / "python" / "src"
    package.mkdir(parents=True)
    subprocess.run(["cp", "-r", SOURCES / "twilite", package], check=True)
    found = run("from twilite._library import candidates; print(*candidates())", PYTHONPATH=str(package))
    assert found.stdout.split()[0] == str(tmp_path / "build" / "libtwilite.so")


@pytest.mark.parametrize(
    "source, message",
    [
        ("int twilite_abi_version(void) { return 2; }", "has the binary interface 2; this package needs 1"),
        ("int twilite_abi_version(void) { return 1; }", "older than this package"),
        ("int x;", "is not libtwilite"),
    ],
)
def test_another_library_is_refused(tmp_path, source, message):
    path = tmp_path / "libother.so"
    subprocess.run(["cc", "-shared", "-fPIC", "-x", "c", "-", "-o", path], input=source, text=True, check=True)
    found = run("import twilite; twilite.version()", TWILITE_LIBRARY=str(path))
    assert "LibraryError" in found.stderr and message in found.stderr and str(path) in found.stderr


def test_an_installed_prefix_is_found(tmp_path):
    """The package under PREFIX/lib/pythonX/site-packages finds PREFIX/lib/libtwilite.so.1."""
    site = tmp_path / "lib" / "python3" / "site-packages"
    site.mkdir(parents=True)
    (tmp_path / "lib" / "libtwilite.so.1").symlink_to(ROOT / "build" / "libtwilite.so.1")
    subprocess.run(["cp", "-r", SOURCES / "twilite", site], check=True)
    found = run("import twilite; print(twilite.version(), twilite.__file__)", PYTHONPATH=str(site))
    assert found.returncode == 0 and str(site) in found.stdout


def test_all_files_are_installed(tmp_path):
    source = tmp_path / "source"
    shutil.copytree(ROOT / "bindings" / "python", source, ignore=shutil.ignore_patterns("__pycache__", "tests"))
    command = [sys.executable, "-c", "from setuptools import setup; setup()", "-q", "build_py", "-d", tmp_path / "built"]
    subprocess.run(command, cwd=source, check=True, capture_output=True)
    files = {
        path.relative_to(SOURCES)
        for path in SOURCES.rglob("*")
        if path.suffix in (".py", ".pyi", ".typed") and "__pycache__" not in path.parts
    }
    built = {path.relative_to(tmp_path / "built") for path in (tmp_path / "built").rglob("*") if path.is_file()}
    assert built == files


# ---- ownership

SCENARIOS = {
    "calls that succeed and that fail": """
        client.call("verify.v2.entity.create", {"ServiceSid": VERIFY, "Identity": "identity-1"})
        for parameters in ({}, {"ServiceSid": VERIFY, "Identity": "identity-none"}):
            try: client.call("verify.v2.entity.fetch", parameters)
            except twilite.TwiliteError: pass
        try: twilite.validate("no.such", {})
        except twilite.MisuseError: pass
    """,
    "clients and pagers that are not made": """
        for make in (lambda: twilite.Client(colour=1), lambda: entities("x").stream(), lambda: client.stream("no.such")):
            try: make()
            except (AttributeError, twilite.MisuseError): pass
    """,
    "a stream that is left, and one that outlives its client": """
        for number in range(3): entities.create(identity=f"identity-{number}")
        next(entities.stream(page_size=1))
        left = entities.stream(page_size=1)
        client.close()
        del client, entities
        next(left)
    """,
    "records that are not read, and some that are": """
        for number in range(40): entities.create(identity=f"identity-{number}")
        lazy = twilite.Client(lazy_records=True).verify.v2.services(VERIFY).entities
        one, *others = lazy.list(page_size=20)
        assert len({record.sid for record in others} | {one.sid}) == 40
        left = lazy.stream()
        next(left)
    """,
    "a client in a cycle": """
        other = twilite.Client(); other.me = other; del other
    """,
    "calls of an AsyncClient, some of which are cancelled, fail, or are left": """
        import asyncio
        asynchronous = twilite.AsyncClient()
        others = asynchronous.verify.v2.services(VERIFY).entities
        async def main():
            made = await asyncio.gather(*(others.create(identity=f"identity-{n}") for n in range(5)), others.create(identity="x"),
                                        return_exceptions=True)
            assert isinstance(made.pop(), twilite.InvalidParametersError)
            stream = others.stream(page_size=2)
            assert (await stream.__anext__()).sid in {entity.sid for entity in made}
            await asyncio.sleep(0)
            for task in [asyncio.ensure_future(others.list()) for n in range(3)]:
                await asyncio.sleep(0)
                task.cancel()
            asyncio.ensure_future(others.list())
            await asyncio.sleep(0)
        asyncio.run(main())
        asyncio.run(others.list())
        del asynchronous, others, main
    """,
    "a map that is gone through, and one that is left": """
        both = [client.map("verify.v2.entity.create", ({"ServiceSid": VERIFY, "Identity": f"map-{way}-{n}"} for n in range(9)))
                for way in range(2)]
        assert len(list(both[0])) == 9
        next(both[1])
        for make in (lambda: client.map("no.such", []), lambda: client.map("verify.v2.entity.create", [], in_flight=0)):
            try: make()
            except twilite.MisuseError: pass
        del both
    """,
    "a call that is interrupted": """
        import os, signal
        os.environ.update(TWILITE_BASE_URL=f"http://127.0.0.1:{sys.argv[2]}")
        slow = twilite.Client(max_retries=0)
        signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell's background job has it ignored
        print("ready", flush=True)
        try: slow.verify.v2.services(VERIFY).entities.list()
        except KeyboardInterrupt: print("interrupted", flush=True)
    """,
}


@pytest.fixture(scope="session")
def counting(tmp_path_factory):
    """The library, behind one that counts what is made and what is freed."""
    path = tmp_path_factory.mktemp("counting") / "libcounting.so"
    subprocess.run(
        ["cc", "-Wall", "-Werror", "-shared", "-fPIC", f"-I{ROOT}/include", f'-DREAL="{LIBRARY}"',
         os.path.join(HERE, "counting.c"), "-o", path, "-ldl"],
        check=True,
    )  # fmt: skip
    return path


@pytest.mark.parametrize("scenario", SCENARIOS)
def test_everything_is_freed_exactly_once(scenario, counting, sandbox, serve):
    from conftest import ACCOUNT_SID, AUTH_TOKEN

    child = None

    def interrupt(_request):
        child.send_signal(signal.SIGINT)
        return b"HTTP/1.1 500 X\r\nContent-Length: 0\r\n\r\n"

    server, _ = serve(interrupt)
    child = subprocess.Popen(
        [sys.executable, os.path.join(HERE, "owner.py"), SCENARIOS[scenario], str(server.port)],
        env={
            "PATH": os.environ["PATH"],
            "PYTHONPATH": str(SOURCES),
            "TWILITE_LIBRARY": str(counting),
            "TWILITE_BASE_URL": sandbox.url,
            "TWILIO_ACCOUNT_SID": ACCOUNT_SID,
            "TWILIO_AUTH_TOKEN": AUTH_TOKEN,
        },
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    output, problems = child.communicate(timeout=60)
    assert (child.returncode, problems) == (0, "")
    *said, made, alive, twice = output.splitlines()
    assert ("interrupted" in said) is ("interrupted" in scenario)
    assert int(made) > 0 and (alive, twice) == ("0", "0")
