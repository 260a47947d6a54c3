"""What twilio-python's client has: the chains of names that lead to its methods, and the request that each makes."""

import contextlib
import inspect
import json
import logging
import warnings
from dataclasses import dataclass
from urllib.parse import parse_qsl, urlsplit

import requests
from twilio.base.domain import Domain
from twilio.base.instance_context import InstanceContext
from twilio.base.list_resource import ListResource
from twilio.base.version import Version
from twilio.http import HttpClient
from twilio.rest import Client

TWINS = ("_async", "_with_http_info", "_with_http_info_async")
"""How the methods' twins end: they make the same request, asynchronously or with the answer's head."""
NO_OPERATIONS = ("get", "get_page")
"""Another spelling of a call that chooses by id, and of going on from a URL."""


@dataclass(frozen=True)
class Method:
    """A method, with the steps that lead to it: a name is an attribute, a tuple is a call with ids, by their names."""

    chain: tuple
    name: str
    signature: inspect.Signature

    def __str__(self):
        text = ""
        for step in self.chain:
            text += f".{step}" if isinstance(step, str) else f"({', '.join(step)})"
        return f"{text[1:]}.{self.name}"

    @property
    def id_names(self):
        return [name for step in self.chain if not isinstance(step, str) for name in step]

    def of(self, client, ids, by_name=False):
        """The method of this client, whichever it is, with these ids."""
        place, ids = client, iter(ids)
        with _without_warnings():
            for step in self.chain:
                if isinstance(step, str):
                    place = getattr(place, step)
                else:
                    named = {name: next(ids) for name in step}
                    place = place(**named) if by_name else place(*named.values())
        return getattr(place, self.name)


@dataclass
class Sent:
    """A request, as it goes out."""

    method: str
    host: str
    path: str
    query: list
    form: list
    body: object
    headers: dict


class Recorder(HttpClient):
    """Makes the request as it would go out, and breaks off with it."""

    def __init__(self):
        super().__init__(logging.getLogger("twilio"), is_async=False)

    def request(self, method, url, params=None, data=None, headers=None, **_options):
        is_json = headers.get("Content-Type", "").endswith("json")
        body = {"json" if is_json else "data": data}
        made = requests.Request(method, url, params=params, headers=headers, **body).prepare()
        parts = urlsplit(made.url)
        text = made.body.decode() if isinstance(made.body, bytes) else made.body or ""
        raise _BrokenOff(
            Sent(
                method=made.method,
                host=parts.hostname,
                path=parts.path,
                query=pairs(parts.query),
                form=[] if is_json else pairs(text),
                body=json.loads(text) if is_json and text else None,
                headers={name.lower(): value for name, value in made.headers.items()},
            )
        )


class _BrokenOff(Exception):
    pass


def pairs(query):
    return parse_qsl(query, keep_blank_values=True)


def new_client(account_sid, auth_token):
    return Client(account_sid, auth_token, account_sid, http_client=Recorder())


def sent(method, client, ids, positional=(), named=None):
    """The request that a method of twilio-python's makes."""
    try:
        result = method.of(client, ids)(*positional, **(named or {}))
        if inspect.isgenerator(result):
            next(result)
    except _BrokenOff as end:
        return end.args[0]
    raise AssertionError(f"{method} makes no request")


def methods(client):
    """All methods that make a request, by way of product and version; with them all that `account` leads to."""
    for product, domain in _attributes(client, Domain):
        versions = dict(_attributes(domain, Version))
        for name, below in _attributes(domain, ListResource):
            if below._version not in versions.values():  # `organization`, whose routes have no version
                yield from _below(below, (product, name))
        for version, place in versions.items():
            for name, below in _attributes(place, (ListResource, InstanceContext)):
                yield from _below(below, (product, version, name))
            for name, function in _functions(type(place)):
                # A list that is chosen by ids at once; a last id that may be left out chooses one of it.
                ids = _required(function)
                try:
                    below = function(place, *ids)
                except NameError:  # twilio-python 9.13 has one that cannot be called
                    continue
                yield from _below(below, (product, version, name, ids))


def shorthands(client):
    """The first method behind each shorter chain: `client.messages`, `client.verify.services`."""
    for name, place in _attributes(client, ListResource):
        yield next(_below(place, (name,)))
    for product, domain in _attributes(client, Domain):
        for name, place in _attributes(domain, (ListResource, InstanceContext)):
            yield from [method for method in _below(place, (product, name))][:1]


def _below(place, chain):
    for name, function in _functions(type(place)):
        signature = inspect.signature(function)
        yield Method(chain, name, signature.replace(parameters=list(signature.parameters.values())[1:]))
    if isinstance(place, ListResource) and "__call__" in vars(type(place)):
        ids = _required(vars(type(place))["__call__"])
        yield from _below(place(*ids), (*chain, ids))
    for name, below in _attributes(place, (ListResource, InstanceContext)):
        yield from _below(below, (*chain, name))


def _required(function):
    parameters = list(inspect.signature(function).parameters.values())[1:]
    return tuple(parameter.name for parameter in parameters if parameter.default is inspect.Parameter.empty)


def _functions(kind):
    for name, function in vars(kind).items():
        if inspect.isfunction(function) and not name.startswith("_"):
            if not name.endswith(TWINS) and name not in NO_OPERATIONS:
                yield name, function


def _attributes(place, kinds):
    names = [name for name in dir(type(place)) if isinstance(inspect.getattr_static(type(place), name), property)]
    for name in names:
        with _without_warnings():
            value = getattr(place, name)
        if isinstance(value, kinds):
            yield name, value


@contextlib.contextmanager
def _without_warnings():
    """twilio-python warns of the shorter chains."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        yield
