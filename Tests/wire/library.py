"""The library as C sees it: nothing between a test and the ABI but declared types."""

import ctypes
import json
import os
import pathlib

OK, MISUSE, INVALID_PARAMETERS, TRANSPORT, TIMEOUT, API_ERROR, INVALID_RESPONSE, CANCELLED, DONE = range(9)
STATUS_NAMES = {
    MISUSE: "misuse",
    INVALID_PARAMETERS: "invalid_parameters",
    TRANSPORT: "transport",
    TIMEOUT: "timeout",
    API_ERROR: "api_error",
    INVALID_RESPONSE: "invalid_response",
}

_PATH = os.environ.get("TWILITE_LIBRARY") or pathlib.Path(__file__).parents[2] / "build/libtwilite.so"
_pointer, _text, _int = ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int32
_trace = ctypes.CFUNCTYPE(None, _pointer, _text)
_lib = ctypes.CDLL(str(_PATH))

for _name, _result, *_arguments in [
    ("twilite_version", _text),
    ("twilite_catalog", _text),
    ("twilite_client_create", _pointer, _text, ctypes.POINTER(_pointer)),
    ("twilite_client_free", None, _pointer),
    ("twilite_client_set_trace", None, _pointer, _trace, _pointer),
    ("twilite_pager_create", _pointer, _pointer, _text, _text, ctypes.POINTER(_pointer)),
    ("twilite_pager_next", _pointer, _pointer),
    ("twilite_pager_free", None, _pointer),
    ("twilite_call", _pointer, _pointer, _text, _text),
    ("twilite_validate", _pointer, _text, _text),
    ("twilite_response_status", _int, _pointer),
    ("twilite_response_json", _pointer, _pointer),
    ("twilite_response_json_length", ctypes.c_size_t, _pointer),
    ("twilite_response_http_status", _int, _pointer),
    ("twilite_response_request_id", _text, _pointer),
    ("twilite_response_attempts", _int, _pointer),
    ("twilite_response_free", None, _pointer),
]:
    _function = getattr(_lib, _name)
    _function.restype, _function.argtypes = _result, _arguments


class Response:
    """All that a response says, copied out of it."""

    def __init__(self, pointer):
        assert pointer, "a response is never NULL"
        try:
            self.status = _lib.twilite_response_status(pointer)
            length = _lib.twilite_response_json_length(pointer)
            text = _lib.twilite_response_json(pointer)
            self.json = ctypes.string_at(text, length)
            assert ctypes.string_at(text + length, 1) == b"\0"
            self.http_status = _lib.twilite_response_http_status(pointer)
            request_id = _lib.twilite_response_request_id(pointer)
            self.request_id = request_id and request_id.decode()
            self.attempts = _lib.twilite_response_attempts(pointer)
        finally:
            _lib.twilite_response_free(pointer)

    @property
    def value(self):
        return json.loads(self.json)

    @property
    def error(self):
        assert self.status not in (OK, DONE), self
        error = self.value["error"]
        assert error["status"] == STATUS_NAMES[self.status]
        return error

    @property
    def rules(self):
        """(name, rule) of every parameter that was refused."""
        assert self.status == INVALID_PARAMETERS, self
        return [(parameter["name"], parameter["rule"]) for parameter in self.error["parameters"]]

    def __repr__(self):
        return f"<status {self.status}, HTTP {self.http_status}, {self.attempts} attempts: {self.json!r}>"


class Refused(Exception):
    """No client could be made of these options."""

    def __init__(self, response):
        super().__init__(repr(response))
        self.response = response


class Client:
    def __init__(self, options=None):
        error = _pointer()
        self._pointer = _lib.twilite_client_create(_encode(options), ctypes.byref(error))
        if not self._pointer:
            raise Refused(Response(error.value))
        assert not error.value

    def call(self, operation, params=None):
        return Response(_lib.twilite_call(self._pointer, _encode(operation), _encode(params)))

    def trace(self, function):
        """Has a function called with each line of the trace."""
        self._trace = _trace(lambda _, line: function(json.loads(line)))
        _lib.twilite_client_set_trace(self._pointer, self._trace, None)

    def close(self):
        _lib.twilite_client_free(self._pointer)
        self._pointer = None


class Pager:
    def __init__(self, client, operation, params=None):
        error = _pointer()
        arguments = _encode(operation), _encode(params)
        self._pointer = _lib.twilite_pager_create(client._pointer, *arguments, ctypes.byref(error))
        if not self._pointer:
            raise Refused(Response(error.value))
        assert not error.value

    def next(self):
        return Response(_lib.twilite_pager_next(self._pointer))

    def close(self):
        _lib.twilite_pager_free(self._pointer)
        self._pointer = None


def validate(operation, params=None):
    return Response(_lib.twilite_validate(_encode(operation), _encode(params)))


def version():
    return _lib.twilite_version().decode()


def catalog():
    return json.loads(_lib.twilite_catalog())


def _encode(value):
    """The C string of a text, of bytes as they are, or of a JSON object; NULL of None."""
    if value is None or isinstance(value, bytes):
        return value
    return value.encode() if isinstance(value, str) else json.dumps(value).encode()
