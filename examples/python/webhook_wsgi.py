"""Receive webhooks with WSGI, and let nobody in but Twilio. OnlyTwilio goes around any WSGI application.

    export TWILIO_AUTH_TOKEN=... WEBHOOK_ORIGIN=https://example.org    # scheme and host, as Twilio was told them
    PYTHONPATH=bindings/python/src python3 examples/python/webhook_wsgi.py [PORT]
"""

import io
import os
import sys
from urllib.parse import parse_qs, quote
from wsgiref.simple_server import WSGIRequestHandler, make_server

from twilite import webhooks

LARGEST_BODY = 1 << 20


class OnlyTwilio:
    """Calls the application with Twilio's requests; answers all others 403."""

    def __init__(self, application, auth_token, origin):
        self.application, self.auth_token, self.origin = application, auth_token, origin

    def __call__(self, environ, start_response):
        length = environ.get("CONTENT_LENGTH") or "0"
        if not length.isdecimal() or int(length) > LARGEST_BODY:
            return refuse(start_response, "413 Content Too Large")
        body = environ["wsgi.input"].read(int(length))
        if not webhooks.is_authentic(
            self.auth_token,
            environ.get("HTTP_X_TWILIO_SIGNATURE"),
            self.origin + target(environ),
            environ.get("CONTENT_TYPE"),
            body,
        ):
            return refuse(start_response, "403 Forbidden")
        environ["wsgi.input"] = io.BytesIO(body)
        return self.application(environ, start_response)


def target(environ):
    """The path and the query as they came. PATH_INFO is unescaped, so what a server knows of the raw path is better."""
    for name in ("REQUEST_URI", "RAW_URI"):  # uWSGI and mod_wsgi; gunicorn
        if environ.get(name, "").startswith("/"):
            return environ[name]
    path = quote(environ.get("SCRIPT_NAME", "") + environ.get("PATH_INFO", ""), safe="/:@!$&'()*+,;=~", encoding="latin-1")
    return path + ("?" + environ["QUERY_STRING"] if environ.get("QUERY_STRING") else "")


def refuse(start_response, status):
    start_response(status, [("Content-Type", "text/plain")])
    return [status.encode() + b"\n"]


def answer_message(environ, start_response):
    """An application: it answers a message with what the message said."""
    form = parse_qs(environ["wsgi.input"].read().decode())
    said = form.get("Body", [""])[0].replace("&", "&amp;").replace("<", "&lt;")
    start_response("200 OK", [("Content-Type", "text/xml; charset=utf-8")])
    return [f"<Response><Message>You said: {said}</Message></Response>".encode()]


class RequestHandler(WSGIRequestHandler):
    """The server of the standard library, which keeps the raw path to itself."""

    def get_environ(self):
        return {**super().get_environ(), "RAW_URI": self.path}


if __name__ == "__main__":
    application = OnlyTwilio(answer_message, os.environ["TWILIO_AUTH_TOKEN"], os.environ["WEBHOOK_ORIGIN"])
    with make_server("127.0.0.1", int(sys.argv[1] if sys.argv[1:] else 8000), application, handler_class=RequestHandler) as server:
        print(f"http://127.0.0.1:{server.server_port}", flush=True)
        server.serve_forever()
