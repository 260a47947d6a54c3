"""nginx with canned answers: the same process answers both sides of a comparison.

A create is answered with 201 and a record. A list is pages of 1000 records: the page with the token N names the one
with the token N - 1 as the next, and 1 is the last; without a token it is page DEFAULT_PAGES.
"""

import os
import shutil
import socket
import subprocess
import time

from . import records

DEFAULT_PAGES = 100
MOST_PAGES = 1000

CONFIGURATION = """
daemon off; master_process off; worker_processes 1; pid {folder}/nginx.pid; error_log {folder}/error.log;
{user}
events {{ worker_connections 2048; }}
http {{
    access_log off; default_type application/json; sendfile on; tcp_nopush on;
    keepalive_timeout 3600; keepalive_requests 1000000000;
    client_body_temp_path {folder}/t1; proxy_temp_path {folder}/t2; fastcgi_temp_path {folder}/t3;
    uwsgi_temp_path {folder}/t4; scgi_temp_path {folder}/t5;
    open_file_cache max=16 inactive=1h; open_file_cache_valid 1h;
    map_hash_max_size 8192; map_hash_bucket_size 128;
    map $arg_PageToken $following {{
        {following}
    }}
    ssl_certificate {folder}/certificate.pem; ssl_certificate_key {folder}/key.pem; ssl_session_cache shared:s:1m;
    server {{
        listen 127.0.0.1:{plain};
        listen 127.0.0.1:{tls} ssl;
        listen 127.0.0.1:{http2} ssl http2;
        http2_max_concurrent_streams 256;
        add_header Twilio-Request-Id RQ0123456789abcdef0123456789abcdef;
        location / {{
            if ($request_method = POST) {{ return 201 '{record}'; }}
            set $own $scheme://$http_host$uri;
            set $next $following; # now: the request that adds the tail has no arguments of its own
            rewrite ^ /head.json last;
        }}
        location = /head.json {{ internal; root {folder}; addition_types *; add_after_body /tail; }}
        location = /tail {{ internal; return 200 '{tail}'; }}
    }}
}}
"""


def following(tokens):
    """The map from a page's token to the text of its next_page_url."""

    def url(token):
        return f"'\"$own?PageSize={records.PAGE_SIZE}&Page=1&PageToken={token}\"'"

    lines = [f"default {url(DEFAULT_PAGES - 1)};", "1 null;"]
    return "\n        ".join(lines + [f"{token} {url(token - 1)};" for token in range(2, tokens + 1)])


def free_port():
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return probe.getsockname()[1]


def make_certificate(folder):
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "30", "-subj", "/CN=localhost"]
        + ["-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1"]
        + ["-keyout", folder / "key.pem", "-out", folder / "certificate.pem"],
        check=True, capture_output=True, timeout=60,
    )  # fmt: skip


class Server:
    """Runs from its making to `close`."""

    def __init__(self, folder):
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        make_certificate(folder)
        (folder / "head.json").write_text(records.page_head())
        plain, tls, http2 = free_port(), free_port(), free_port()
        self.plain_port = plain
        self.plain, self.tls, self.http2 = (
            f"http://127.0.0.1:{plain}", f"https://localhost:{tls}", f"https://localhost:{http2}",
        )  # fmt: skip
        self.ca_file = str(folder / "certificate.pem")
        configuration = CONFIGURATION.format(
            folder=folder, plain=plain, tls=tls, http2=http2, following=following(MOST_PAGES),
            record=records.entity(0), tail=records.page_tail("$own", "$next"),
            user="user root;" if os.getuid() == 0 else "",
        )  # fmt: skip
        (folder / "nginx.conf").write_text(configuration)
        path = os.environ.get("PATH", "") + os.pathsep + "/usr/sbin"
        self._process = subprocess.Popen(
            ["nginx", "-c", folder / "nginx.conf", "-p", folder, "-e", folder / "error.log"],
            env={**os.environ, "PATH": path},
        )
        self._wait()

    def _wait(self):
        for _ in range(1000):
            if self._process.poll() is not None:
                raise RuntimeError("nginx ended; its error log says why")
            try:
                socket.create_connection(("127.0.0.1", self.plain_port), timeout=5).close()
                return
            except ConnectionRefusedError:
                time.sleep(0.01)
        raise TimeoutError("nginx does not listen")

    def stay_on(self, cores):
        os.sched_setaffinity(self._process.pid, cores)

    def close(self):
        if self._process.poll() is None:
            self._process.terminate()
        try:
            self._process.wait(20)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait(20)
