"""nginx before a scripted server: it speaks TLS and, where told, HTTP/2."""

import os
import socket
import subprocess
import time

CONFIGURATION = """
daemon off; master_process off; pid {folder}/nginx.pid; error_log {folder}/error.log;
{user}
events {{ worker_connections 256; }}
http {{
    log_format ours '$server_protocol $connection $status';
    access_log {folder}/access.log ours;
    client_body_temp_path {folder}/t1; proxy_temp_path {folder}/t2; fastcgi_temp_path {folder}/t3;
    uwsgi_temp_path {folder}/t4; scgi_temp_path {folder}/t5;
    server {{
        listen 127.0.0.1:{port} ssl{http2};
        ssl_certificate {certificate.file}; ssl_certificate_key {certificate.key};
        location / {{ proxy_pass {server.url}; }}
        {more}
    }}
}}
"""


class Nginx:
    PATH = os.environ.get("PATH", "") + ":/usr/sbin"

    def __init__(self, server, certificate, folder, http2, more=""):
        self.server, self._folder = server, folder
        with socket.create_server(("127.0.0.1", 0)) as probe:
            port = probe.getsockname()[1]
        self.url = f"https://localhost:{port}"
        configuration = folder / "nginx.conf"
        configuration.write_text(CONFIGURATION.format(
            folder=folder, port=port, certificate=certificate, server=server, http2=" http2" if http2 else "",
            more=more, user="user root;" if os.getuid() == 0 else "",
        ))  # fmt: skip
        self._process = subprocess.Popen(
            ["nginx", "-c", configuration, "-p", folder, "-e", folder / "error.log"],
            env={**os.environ, "PATH": self.PATH}, stderr=subprocess.PIPE,
        )  # fmt: skip
        self._wait_for(port)

    def _wait_for(self, port):
        for _ in range(2000):
            assert self._process.poll() is None, self._process.stderr.read()
            try:
                socket.create_connection(("127.0.0.1", port)).close()
                return
            except ConnectionRefusedError:
                time.sleep(0.01)
        raise TimeoutError("nginx does not listen")

    def log(self):
        """(protocol, connection, status) of each request. Ends nginx, so that all of it is written."""
        self.close()
        return [line.split(" ") for line in (self._folder / "access.log").read_text().splitlines()]

    def close(self):
        if self._process.poll() is None:
            self._process.terminate()
        self._process.wait(20)
        self._process.stderr.close()
