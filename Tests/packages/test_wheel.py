"""The wheel, installed far from any checkout; and in a root without libcurl, alone and with twilite[bundled]."""

import os
import re
import shutil
import subprocess
import sys
import tarfile
import zipfile
from email import message_from_bytes
from pathlib import Path

import pytest
from support import hardening
from support.sandbox import ROOT, Sandbox
from weather.tls import Authority, Front
from wire.server import Server, answer

DIST = ROOT / "build/dist"
VERSION = re.search(r'TWILITE_VERSION "(.*)"', (ROOT / "include/twilite.h").read_text())[1]
MINIMAL = ROOT / "build/minimal-root"
CREDENTIALS = {"TWILIO_ACCOUNT_SID": "AC" + "a" * 32, "TWILIO_AUTH_TOKEN": "a-token-of-the-tests"}
PACKAGES = ("libcurl4 on Debian", "libcurl on Fedora and Alpine", "curl on Arch")

CREATE_AND_LIST = """
import twilite
client = twilite.Client()
service = client.verify.v2.services("VA" + "0" * 32)
entity = service.entities.create(identity="ff483d1ff591898a9942916050d2ca3f")
assert [one.sid for one in service.entities.list()] == [entity.sid]
users = client.ip_messaging.v2.services("IS" + "0" * 32).users
user = users.create(identity="ada")
assert [one.sid for one in users.list()] == [user.sid]
profiles = client.trusthub.v1.customer_profiles
profile = profiles.create(friendly_name="x", email="x@example.com", policy_sid="RN" + "0" * 32)
assert [one.sid for one in profiles.list()] == [profile.sid]
assignments = profiles(profile.sid).customer_profiles_entity_assignments
assignment = assignments.create(object_sid="IT" + "0" * 32)
assert [one.sid for one in assignments.list()] == [assignment.sid]
print("all four")
"""
WHERE = """
def mapped():
    return sorted({line.split()[-1] for line in open("/proc/self/maps") if "libcurl" in line})
"""


def wheel(name):
    [found] = DIST.glob(f"{name}-*-manylinux_2_17_{os.uname().machine}.whl")
    return found


def run(command, folder="/", **environment):
    """Runs a program with nothing of this environment but the PATH."""
    words, env = [str(word) for word in command], {"PATH": os.defpath, **environment}
    return subprocess.run(words, env=env, cwd=folder, capture_output=True, text=True, timeout=120)


def install(target, *wheels):
    """Unpacks wheels as pip does, without what they depend on."""
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "install", "--quiet", "--no-index", "--no-deps"]
    subprocess.run([*pip, "--target", target, *wheels], check=True)


@pytest.fixture(scope="module")
def shared_sandbox():
    with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture
def sandbox(shared_sandbox):
    shared_sandbox.reset()
    return shared_sandbox


@pytest.fixture(scope="module")
def fresh(tmp_path_factory):
    """The Python of a new environment with the wheel alone."""
    folder = tmp_path_factory.mktemp("far") / "venv"
    subprocess.run([sys.executable, "-m", "venv", folder], check=True)
    pip = [folder / "bin/python", "-m", "pip", "--disable-pip-version-check", "install", "--quiet", "--no-index"]
    subprocess.run([*pip, wheel("twilite")], check=True)
    return folder / "bin/python"


# ---- The files


def test_the_platform_is_what_auditwheel_says_and_the_description_can_be_shown():
    for name in ("twilite", "twilite_libcurl"):
        tools = ROOT / "build/wheel-venv/bin"
        shown = run([tools / "auditwheel", "show", wheel(name)])
        assert f"manylinux_2_17_{os.uname().machine}" in shown.stdout, shown.stdout + shown.stderr
        assert run([tools / "twine", "check", "--strict", wheel(name)]).returncode == 0


def test_a_wheel_is_small():
    assert wheel("twilite").stat().st_size < 500_000
    assert wheel("twilite_libcurl").stat().st_size < 2_000_000


def test_the_wheel_has_the_package_the_library_and_the_licence():
    with zipfile.ZipFile(wheel("twilite")) as files:
        sources = ROOT / "bindings/python/src"
        paths = (path for kind in ("py", "pyi", "typed") for path in sources.rglob(f"*.{kind}"))
        names = {str(path.relative_to(sources)) for path in paths}
        inside = {name for name in files.namelist() if ".dist-info/" not in name}
        assert inside == names | {"twilite/libtwilite.so.1"}
        described = message_from_bytes(files.read(f"twilite-{VERSION}.dist-info/METADATA"))
        assert described["Version"] == VERSION and described["Provides-Extra"] == "bundled"
        assert files.read(f"twilite-{VERSION}.dist-info/licenses/LICENSE") == (ROOT / "LICENSE").read_bytes()
        assert b"Root-Is-Purelib: false" in files.read(f"twilite-{VERSION}.dist-info/WHEEL")


def test_the_library_is_not_linked_to_libcurl_and_needs_no_new_glibc(tmp_path):
    with zipfile.ZipFile(wheel("twilite")) as files:
        library = files.extract("twilite/libtwilite.so.1", tmp_path)
    read = run(["readelf", "-dVW", library]).stdout
    assert re.findall(r"NEEDED.*\[(.*)\]", read) == ["libdl.so.2", "libc.so.6"]
    versions = {tuple(map(int, found.split("."))) for found in re.findall(r"GLIBC_([\d.]+)", read)}
    assert versions and max(versions) <= (2, 17)
    exported = run(["nm", "-D", "--defined-only", library]).stdout.split("\n")
    assert [line for line in exported if line and " twilite_" not in line and " TWILITE_1" not in line] == []


def test_the_library_lacks_no_protection_but_looks_for_the_bundled_libcurl_beside_it(tmp_path):
    with zipfile.ZipFile(wheel("twilite")) as files:
        library = files.extract("twilite/libtwilite.so.1", tmp_path)
    assert hardening.faults(library) == ["path of a library"]
    assert re.findall(r"R(?:UN)?PATH.*\[(.*)\]", run(["readelf", "-dW", library]).stdout) == ["$ORIGIN/../twilite_libcurl"]


def test_the_bundled_libcurl_lacks_no_protection(tmp_path):
    with zipfile.ZipFile(wheel("twilite_libcurl")) as files:
        [name] = [name for name in files.namelist() if ".so" in name]
        library = files.extract(name, tmp_path)
    assert hardening.faults(library, fortified=True) == []
    assert {flags for name, flags in hardening.segments(library) if name == "LOAD"} == {"R", "RE", "RW"}


@pytest.mark.parametrize("part", ["crypto", "curl", "nghttp2", "ssl", "z"])
def test_each_part_of_the_bundled_libcurl_is_guarded(part):
    """The library has the guard when one of them asks for it."""
    archive = ROOT / f"build/bundled/root/lib/lib{part}.a"
    assert "U __stack_chk_fail\n" in run(["nm", "--undefined-only", archive]).stdout


def test_the_source_distribution_is_python_alone_and_can_be_installed(tmp_path, fresh, sandbox):
    [archive] = (DIST / "python").glob("twilite-*.tar.gz")
    with tarfile.open(archive) as files:
        names = {name.partition("/")[2] for name in files.getnames()}
        files.extractall(tmp_path)
    assert {"LICENSE", "README.md", "pyproject.toml", "src/twilite/products/verify_v2.py"} <= names
    assert [name for name in names if ".so" in name] == []
    # What builds it is in this environment; the library is elsewhere.
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "install", "--quiet", "--no-index", "--no-deps"]
    source = tmp_path / f"twilite-{VERSION}"
    subprocess.run([*pip, "--no-build-isolation", "--target", tmp_path / "installed", source], check=True)
    library = str(ROOT / "build/libtwilite.so")
    where = {"PYTHONPATH": str(tmp_path / "installed"), "TWILITE_LIBRARY": library, "TWILITE_BASE_URL": sandbox.url}
    found = run([sys.executable, "-c", CREATE_AND_LIST], tmp_path, **where, **CREDENTIALS)
    assert (found.stdout, found.stderr) == ("all four\n", "")


# ---- The library


@pytest.fixture(scope="module")
def library(tmp_path_factory):
    """The library out of the wheel, as a program in C is linked to it."""
    folder = tmp_path_factory.mktemp("library")
    with zipfile.ZipFile(wheel("twilite")) as files:
        (folder / "libtwilite.so.1").write_bytes(files.read("twilite/libtwilite.so.1"))
    (folder / "libtwilite.so").symlink_to("libtwilite.so.1")
    return folder / "libtwilite.so"


VALGRIND = ["valgrind", "-q", "--error-exitcode=99", "--leak-check=full", "--errors-for-leak-kinds=definite"]


@pytest.mark.parametrize("tool", [[], VALGRIND], ids=["plain", "valgrind"])
@pytest.mark.parametrize("name", ["misuse", "resources"])
def test_programs_in_c(library, tmp_path, sandbox, name, tool):
    source = ROOT / f"Tests/abi/{name}.c"
    link = [f"-L{library.parent}", "-ltwilite", f"-Wl,-rpath,{library.parent}"]
    subprocess.run(["cc", "-g", f"-I{ROOT}/include", source, "-o", tmp_path / name, *link], check=True)
    account = {"TWILITE_BASE_URL": sandbox.url, **CREDENTIALS} if name == "resources" else {}
    found = run([*tool, tmp_path / name], **account)
    assert (found.returncode, found.stdout, found.stderr) == (0, "", "")


def run_suite(suite, **environment):
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", ROOT / "Tests" / suite]
    found = subprocess.run(command, cwd=ROOT, env={**os.environ, **environment}, capture_output=True, text=True)
    assert found.returncode == 0 and " passed" in found.stdout, found.stdout


SUITES = ["wire/test_outcome.py", "wire/test_retries.py", "queues/test_completions.py", "weather/test_tls.py"]


@pytest.mark.parametrize("suite", SUITES)
def test_the_linked_librarys_tests(library, suite):
    run_suite(suite, TWILITE_LIBRARY=str(library))


# ---- Far from any checkout


def test_all_four_resources(fresh, sandbox, tmp_path):
    found = run([fresh, "-c", CREATE_AND_LIST], tmp_path, TWILITE_BASE_URL=sandbox.url, **CREDENTIALS)
    assert (found.stdout, found.stderr) == ("all four\n", "")


LIBRARY = """
import twilite
twilite.version()
print({line.split()[-1] for line in open("/proc/self/maps") if "libtwilite" in line})
"""


def test_the_library_in_the_package_goes_before_the_systems(fresh, tmp_path):
    own = next(fresh.parents[1].glob("lib/python*/site-packages/twilite/libtwilite.so.1"))
    shutil.copy(ROOT / "build/libtwilite.so", tmp_path / "libtwilite.so.1")
    assert run([fresh, "-c", LIBRARY], LD_LIBRARY_PATH=str(tmp_path)).stdout == f"{ {str(own)} }\n"
    given = str(tmp_path / "libtwilite.so.1")
    assert run([fresh, "-c", LIBRARY], TWILITE_LIBRARY=given).stdout == f"{ {given} }\n"


def test_the_command_line_and_the_asynchronous_client(fresh, sandbox, tmp_path):
    where = {"TWILITE_BASE_URL": sandbox.url, **CREDENTIALS}
    assert run([fresh, "-m", "twilite", "--help"], tmp_path).returncode == 0
    program = """
import asyncio, twilite
async def main():
    async with twilite.AsyncClient() as client:
        users = client.ip_messaging.v2.services("IS" + "0" * 32).users
        made = await asyncio.gather(*(users.create(identity=f"user-{n}") for n in range(20)))
        return len({user.sid for user in made})
print(asyncio.run(main()))
"""
    found = run([fresh, "-c", program], tmp_path, **where)
    assert (found.stdout, found.stderr) == ("20\n", "")


# ---- Which libcurl


def fake(folder, name, source):
    path = folder / name
    subprocess.run(["cc", "-shared", "-fPIC", "-x", "c", "-", "-o", path], input=source, text=True, check=True)
    return path


OLD = """
static struct { int age; const char *version; unsigned version_num; } info = {3, "7.61.1", 0x073d01};
void *curl_version_info(int now) { return &info; }
"""
REFUSED = """
import ctypes
import twilite
last_error = ctypes.CDLL(None).dlerror
for attempt in range(2):
    try: twilite.Client("AC1", "t")
    except twilite.MisuseError as error: print(error.message)
    assert last_error() == 0, "the program finds an error that is not its own"
print(twilite.version())
"""


@pytest.mark.parametrize(
    "source, said",
    [
        (OLD, "{path} is libcurl 7.61.1, and 7.66 or later is needed"),
        ("int other;", "{path} is not libcurl"),
        (None, "libcurl cannot be loaded: {path}: cannot open shared object file"),
    ],
    ids=["an old one", "another library", "none"],
)
def test_a_libcurl_that_will_not_do_is_an_error_that_says_what_to_install(fresh, tmp_path, source, said):
    path = fake(tmp_path, "libother.so", source) if source else tmp_path / "libnone.so"
    found = run([fresh, "-c", REFUSED], TWILITE_LIBCURL=str(path))
    first, second, version = found.stdout.splitlines()
    assert first == second and first.startswith(said.format(path=path)) and version == VERSION
    assert all(package in first for package in PACKAGES) and "twilite[bundled]" in first


def test_an_old_libcurl_of_the_system_is_an_error_too(fresh, tmp_path):
    fake(tmp_path, "libcurl.so.4", OLD)
    found = run([fresh, "-c", REFUSED], LD_LIBRARY_PATH=str(tmp_path))
    assert "libcurl.so.4 is libcurl 7.61.1, and 7.66 or later is needed" in found.stdout


@pytest.fixture(scope="module")
def beside(tmp_path_factory):
    """A folder with the wheel and that of twilite[bundled]."""
    folder = tmp_path_factory.mktemp("beside")
    install(folder, wheel("twilite"), wheel("twilite_libcurl"))
    return folder


def test_the_systems_libcurl_goes_before_the_bundled_one(beside):
    program = f"{WHERE}import twilite; client = twilite.Client('AC1', 't'); print(*mapped())"
    [used] = run([sys.executable, "-c", program], PYTHONPATH=str(beside)).stdout.split()
    assert Path(used).name.startswith("libcurl.so.4") and not used.startswith(str(beside))


def test_the_bundled_one_goes_before_an_old_one_of_the_systems(beside, tmp_path, sandbox):
    fake(tmp_path, "libcurl.so.4", OLD)
    where = {"PYTHONPATH": str(beside), "LD_LIBRARY_PATH": str(tmp_path), "TWILITE_BASE_URL": sandbox.url}
    found = run([sys.executable, "-c", CREATE_AND_LIST + WHERE + "print(*mapped())"], **where, **CREDENTIALS)
    assert "all four" in found.stdout and str(beside / "twilite_libcurl/libcurl-twilite.so.4") in found.stdout


def test_a_libcurl_that_the_program_has_is_taken(fresh, sandbox, tmp_path):
    """It was loaded from another place than the system's, and only for who loaded it."""
    [system] = run([fresh, "-c", f"{WHERE}import twilite; twilite.Client('AC1', 't'); print(*mapped())"]).stdout.split()
    own = shutil.copy(system, tmp_path / "own")
    program = f"import ctypes; ctypes.CDLL({str(own)!r})\n{CREATE_AND_LIST}{WHERE}print(*mapped())"
    found = run([fresh, "-c", program], TWILITE_BASE_URL=sandbox.url, **CREDENTIALS)
    assert (found.stdout, found.stderr) == (f"all four\n{own}\n", "")


FIRST_USE = """
import os, sys, threading, twilite
barrier, made, refused = threading.Barrier(8), [], []
def work():
    barrier.wait()
    try: made.append(twilite.Client().verify.v2.services("VA" + "0" * 32).entities.list(limit=1))
    except twilite.MisuseError: refused.append(1)
threads = [threading.Thread(target=work) for n in range(8)]
for thread in threads: thread.start()
children = []
for n in range(8):
    child = os.fork()
    if child == 0:
        try: twilite.Client().verify.v2.services("VA" + "0" * 32).entities.list(limit=1)
        except twilite.MisuseError: os._exit(9)
        os._exit(0)
    children.append(child)
for thread in threads: thread.join()
print(len(made), len(refused), sum(os.waitpid(child, 0)[1] >> 8 for child in children))
"""


@pytest.mark.parametrize("there", [True, False], ids=["found", "not there"])
def test_threads_and_children_that_are_first_at_once(fresh, sandbox, there):
    where = {} if there else {"TWILITE_LIBCURL": "/no/such/libcurl.so"}
    found = run([fresh, "-c", FIRST_USE], TWILITE_BASE_URL=sandbox.url, **where, **CREDENTIALS)
    assert found.stdout == ("8 0 0\n" if there else "0 8 72\n"), found.stderr


# ---- A system without libcurl


@pytest.fixture(scope="module")
def bare(tmp_path_factory):
    """Runs Python in a root that has Debian's smallest system and Python; with the wheels named, and other files."""
    assert not any(MINIMAL.glob("usr/lib/**/libcurl*"))
    chroot = ["/usr/sbin/chroot"] if os.getuid() == 0 else ["unshare", "--map-root-user", "/usr/sbin/chroot"]
    folders = []

    def start(program, *names, files={}, **environment):
        folder = MINIMAL / "tmp" / f"installed-{os.getpid()}-{len(folders)}"
        folders.append(folder)
        install(folder, *map(wheel, names))
        for place, file in files.items():
            (folder / place).parent.mkdir(exist_ok=True)
            shutil.copy(file, folder / place)
        inside = f"/tmp/{folder.name}"
        environment = {name: value.replace("FOLDER", inside) for name, value in environment.items()}
        return run([*chroot, MINIMAL, "python3", "-c", program], PYTHONPATH=inside, **environment)

    yield start
    for folder in folders:
        shutil.rmtree(folder, ignore_errors=True)


def test_the_error_names_the_packages(bare):
    found = bare(REFUSED, "twilite")
    first, second, version = found.stdout.splitlines()
    assert first == second and version == VERSION and found.returncode == 0
    assert "libcurl.so.4: cannot open shared object file" in first
    assert all(package in first for package in PACKAGES) and "twilite[bundled]" in first


def test_all_four_resources_with_the_bundled_libcurl(bare, sandbox):
    found = bare(CREATE_AND_LIST, "twilite", "twilite_libcurl", TWILITE_BASE_URL=sandbox.url, **CREDENTIALS)
    assert (found.stdout, found.stderr) == ("all four\n", "")


@pytest.fixture(scope="module")
def authority(tmp_path_factory):
    return Authority(tmp_path_factory.mktemp("authority"))


@pytest.fixture
def https(authority):
    """The address of a server that answers a fetch of an entity over TLS."""
    server = Server(*[answer(200, '{"sid": "YE1"}')] * 2)
    front = Front(server, authority.server())
    yield front.url
    front.close()
    server.close()


FETCH = """
import ssl, twilite
client = twilite.Client(max_retries=0)
try: print(client.verify.v2.services("VA" + "0" * 32).entities("ff483d1ff591898a").fetch().sid)
except twilite.TransportError as error: print(error.curl_code)
ssl.create_default_context().wrap_bio(ssl.MemoryBIO(), ssl.MemoryBIO(), server_hostname="localhost")  # Python's own OpenSSL
"""


@pytest.mark.parametrize(
    "places, environment",
    [
        ({"other.pem"}, {"SSL_CERT_FILE": "FOLDER/other.pem"}),
        ({"certifi/cacert.pem"}, {}),
    ],
    ids=["SSL_CERT_FILE", "certifi"],
)
def test_certificates_of_the_bundled_libcurl(bare, https, authority, places, environment):
    files = {place: authority.file for place in places}
    found = bare(FETCH, "twilite", "twilite_libcurl", files=files, TWILITE_BASE_URL=https, **environment, **CREDENTIALS)
    assert (found.stdout, found.stderr) == ("YE1\n", "")


def test_without_certificates_nobody_is_trusted(bare, https):
    found = bare(FETCH, "twilite", "twilite_libcurl", TWILITE_BASE_URL=https, **CREDENTIALS)
    assert found.stdout in ("60\n", "77\n"), found.stdout + found.stderr


@pytest.mark.parametrize("suite", ["weather/test_tls.py", "weather/test_connections.py"])
def test_tls_and_http2_with_the_bundled_libcurl(library, beside, suite):
    bundled = str(beside / "twilite_libcurl/libcurl-twilite.so.4")
    run_suite(suite, TWILITE_LIBRARY=str(library), TWILITE_LIBCURL=bundled)


def test_what_the_bundled_libcurl_is_made_of_and_its_licences(beside):
    program = "import twilite_libcurl as l; print(*sorted(l.VERSIONS), l.PATH)"
    *names, path = run([sys.executable, "-c", program], PYTHONPATH=str(beside)).stdout.split()
    assert names == ["curl", "nghttp2", "openssl", "zlib"]
    exported = run(["nm", "-D", "--defined-only", path]).stdout.split()[2::3]
    asked = re.findall(r"X\((curl_\w+)\)", (ROOT / "Sources/FoundCurl/functions.h").read_text())
    assert sorted(exported) == sorted(asked)
    [licences] = beside.glob("twilite_libcurl-*.dist-info/licenses/licences")
    texts = {file.stem: file.read_text() for file in licences.iterdir()}
    assert "COPYRIGHT AND PERMISSION NOTICE" in texts["curl"] and "Apache License" in texts["openssl"]
    assert "The MIT License" in texts["nghttp2"] and "Jean-loup Gailly" in texts["zlib"]


def test_the_functions_that_are_looked_for_are_those_that_the_linked_library_calls():
    called = run(["nm", "-D", "--undefined-only", ROOT / "build/libtwilite.so"]).stdout
    asked = re.findall(r"X\((curl_\w+)\)", (ROOT / "Sources/FoundCurl/functions.h").read_text())
    assert sorted(asked) == sorted(re.findall(r"U (curl_\w+)", called)) == sorted(set(asked))
