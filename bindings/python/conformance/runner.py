"""The runner of the conformance suite: what it is told and what it says is in bindings/conformance/FORMAT.md."""

from __future__ import annotations

import asyncio
import json
import platform
import sys
from concurrent.futures import ThreadPoolExecutor
from itertools import islice
from typing import Any, Callable

import twilite
from twilite import webhooks


def error_of(error: twilite.TwiliteError) -> dict[str, Any]:
    return {"status": error.status, "message": error.message, **error.error}


def response_of(response: twilite.Response) -> dict[str, Any]:
    return {
        "http_status": response.http_status or 0,
        "request_id": response.request_id,
        "attempts": response.attempts,
        "headers": {name.lower(): value for name, value in response.headers.items()},
    }


def outcome(step: dict[str, Any], perform: Callable[[], Any]) -> dict[str, Any]:
    """How a step ended, as the suite writes it."""
    wants_response = step.get("response", False)
    try:
        value = perform()
    except twilite.TwiliteError as error:
        return {"error": error_of(error)} | ({"response": response_of(error.response)} if wants_response else {})
    return {"ok": value} | ({"response": response_of(value.response)} if wants_response else {})


async def awaited(call: Any) -> dict[str, Any]:
    try:
        return {"ok": await call}
    except twilite.TwiliteError as error:
        return {"error": error_of(error)}
    except asyncio.CancelledError:
        return {"error": {"status": "cancelled", "message": "The task was cancelled"}}


class Case:
    """The steps of one case, on one client."""

    def __init__(self, options: dict[str, Any] | None) -> None:
        self._options = options or {}
        self._client = twilite.Client(**options) if options is not None else None

    def close(self) -> None:
        if self._client:
            self._client.close()

    def perform(self, step: dict[str, Any]) -> dict[str, Any]:
        do = getattr(self, "_client_step" if step["do"] == "client" else f"_{step['do']}", None)
        return do(step) if do else {"unknown": True}

    def _call(self, step: dict[str, Any]) -> dict[str, Any]:
        deadline = step.get("within_ms")
        return outcome(step, lambda: self._client.call(step["operation"], step.get("parameters"), deadline_ms=deadline))

    def _chain(self, step: dict[str, Any]) -> dict[str, Any]:
        def perform() -> Any:
            place = self._client
            for each in step["path"]:
                name, ids = (each, []) if isinstance(each, str) else (each[0], each[1:])
                place = getattr(place, name)
                place = place(*ids) if ids else place
            return getattr(place, step["verb"])(**step.get("arguments", {}))

        return outcome(step, perform)

    def _stream(self, step: dict[str, Any]) -> dict[str, Any]:
        records: list[Any] = []
        try:
            stream = self._client.stream(step["operation"], step.get("parameters"))
            records.extend(islice(stream, step["take"]) if "take" in step else stream)
        except twilite.TwiliteError as error:
            return {"records": records, "error": error_of(error)}
        return {"ok": records}

    def _many(self, step: dict[str, Any]) -> dict[str, Any]:
        async def perform() -> list[dict[str, Any]]:
            async with twilite.AsyncClient(**self._options, in_flight=step.get("in_flight", 64)) as client:
                calls = [client.call(each["operation"], each.get("parameters")) for each in step["calls"]]
                return await asyncio.gather(*map(awaited, calls))

        return {"many": asyncio.run(perform())}

    def _cancel(self, step: dict[str, Any]) -> dict[str, Any]:
        async def perform() -> dict[str, Any]:
            async with twilite.AsyncClient(**self._options) as client:
                task = asyncio.ensure_future(awaited(client.call(step["operation"], step.get("parameters"))))
                await asyncio.sleep(0)  # so that it has begun
                task.cancel()
                return await task

        return asyncio.run(perform())

    def _concurrent(self, step: dict[str, Any]) -> dict[str, Any]:
        def work(_: int) -> int:
            calls = (self._call(step) for _ in range(step["each"]))
            return sum("ok" in each for each in calls)

        with ThreadPoolExecutor(step["workers"]) as threads:
            return {"ok": sum(threads.map(work, range(step["workers"])))}

    def _client_step(self, step: dict[str, Any]) -> dict[str, Any]:
        return outcome(step, lambda: twilite.Client(**step["options"]).close())

    def _closed(self, step: dict[str, Any]) -> dict[str, Any]:
        self._client.close()
        return self._call(step)

    def _validate(self, step: dict[str, Any]) -> dict[str, Any]:
        return outcome(step, lambda: twilite.validate(step["operation"], step.get("parameters")))

    def _access_token(self, step: dict[str, Any]) -> dict[str, Any]:
        def perform() -> dict[str, Any]:
            made = twilite.access_token(**step["options"])
            return {"token": made.token, "expires_at": made.expires_at}

        return outcome(step, perform)

    def _webhook(self, step: dict[str, Any]) -> dict[str, Any]:
        arguments = step["auth_token"], step["signature"], step["url"], step["content_type"], (step["body"] or "").encode()
        return outcome(step, lambda: webhooks.is_authentic(*arguments))


def say(line: dict[str, Any]) -> None:
    print(json.dumps(line), flush=True)


def main() -> None:
    runtime = f"{platform.python_implementation()} {platform.python_version()}"
    say({"format": 1, "binding": "python", "runtime": runtime, "library": twilite.version()})
    for line in sys.stdin:
        told = json.loads(line)
        case = Case(told.get("client"))
        say({"id": told["id"], "outcomes": [case.perform(step) for step in told["steps"]]})
        case.close()


if __name__ == "__main__":
    main()
