"""Receive webhooks with ASGI, and let nobody in but Twilio. OnlyTwilio goes around any ASGI application.

    export TWILIO_AUTH_TOKEN=... WEBHOOK_ORIGIN=https://example.org    # scheme and host, as Twilio was told them
    PYTHONPATH=bindings/python/src:examples/python python3 -m uvicorn webhook_asgi:application
"""

import os
from urllib.parse import parse_qs, quote

from twilite import webhooks

LARGEST_BODY = 1 << 20


class OnlyTwilio:
    """Calls the application with Twilio's requests; answers all others 403. WebSockets are closed."""

    def __init__(self, application, auth_token, origin):
        self.application, self.auth_token, self.origin = application, auth_token, origin

    async def __call__(self, scope, receive, send):
        if scope["type"] == "lifespan":
            return await self.application(scope, receive, send)
        if scope["type"] != "http":
            return await send({"type": "websocket.close", "code": 1008})
        body, is_whole = b"", False
        while not is_whole:
            event = await receive()
            if event["type"] == "http.disconnect":
                return
            body, is_whole = body + event.get("body", b""), not event.get("more_body", False)
            if len(body) > LARGEST_BODY:
                return await answer(send, 413, b"Content Too Large\n")
        headers = {name.lower(): value.decode("latin-1") for name, value in scope["headers"]}
        if not webhooks.is_authentic(
            self.auth_token,
            headers.get(b"x-twilio-signature"),
            self.origin + target(scope),
            headers.get(b"content-type"),
            body,
        ):
            return await answer(send, 403, b"Forbidden\n")

        async def receive_again():
            return {"type": "http.request", "body": body, "more_body": False}

        await self.application(scope, receive_again, send)


def target(scope):
    """The path and the query as they came."""
    raw = scope.get("raw_path") or quote(scope["path"], safe="/:@!$&'()*+,;=~").encode()
    path = raw.split(b"?")[0]  # some servers put the query there, too
    return (path + (b"?" + scope["query_string"] if scope["query_string"] else b"")).decode("latin-1")


async def answer(send, status, body, content_type=b"text/plain"):
    headers = [(b"content-type", content_type), (b"content-length", str(len(body)).encode())]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})


async def answer_message(scope, receive, send):
    """An application: it answers a message with what the message said."""
    if scope["type"] == "lifespan":
        for what in ("startup", "shutdown"):
            await receive()
            await send({"type": f"lifespan.{what}.complete"})
        return
    form = parse_qs((await receive())["body"].decode())
    said = form.get("Body", [""])[0].replace("&", "&amp;").replace("<", "&lt;")
    twiml = f"<Response><Message>You said: {said}</Message></Response>"
    await answer(send, 200, twiml.encode(), b"text/xml; charset=utf-8")


application = OnlyTwilio(answer_message, os.environ["TWILIO_AUTH_TOKEN"], os.environ["WEBHOOK_ORIGIN"])
