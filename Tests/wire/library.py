"""The library as C sees it: nothing between a test and the ABI but declared types."""

import ctypes
import json
import os
import pathlib
import threading

OK, MISUSE, INVALID_PARAMETERS, TRANSPORT, TIMEOUT, API_ERROR, INVALID_RESPONSE, CANCELLED, DONE, FULL, NOT_AUTHENTIC, CLOSED = range(12)
STATUS_NAMES = {
    MISUSE: "misuse",
    INVALID_PARAMETERS: "invalid_parameters",
    TRANSPORT: "transport",
    TIMEOUT: "timeout",
    API_ERROR: "api_error",
    INVALID_RESPONSE: "invalid_response",
    CANCELLED: "cancelled",
    CLOSED: "closed",
}

_PATH = os.environ.get("TWILITE_LIBRARY") or pathlib.Path(__file__).parents[2] / "build/libtwilite.so"
_pointer, _text, _int = ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int32
_tag, _size, _length = ctypes.c_uint64, ctypes.c_size_t, ctypes.c_int64
_trace = ctypes.CFUNCTYPE(None, _pointer, _text)
_interrupt = ctypes.CFUNCTYPE(_int, _pointer)
_lib = ctypes.CDLL(str(_PATH))


class Span(ctypes.Structure):
    _fields_ = [("offset", _size), ("length", _size)]


for _name, _result, *_arguments in [
    ("twilite_version", _text),
    ("twilite_catalog", _text),
    ("twilite_describe", _pointer, _text),
    ("twilite_client_create", _pointer, _text, ctypes.POINTER(_pointer)),
    ("twilite_client_free", None, _pointer),
    ("twilite_client_set_trace", None, _pointer, _trace, _pointer),
    ("twilite_pager_create", _pointer, _pointer, _text, _text, ctypes.POINTER(_pointer)),
    ("twilite_pager_next", _pointer, _pointer),
    ("twilite_pager_next_within", _pointer, _pointer, _int, _interrupt, _pointer),
    ("twilite_pager_free", None, _pointer),
    ("twilite_call", _pointer, _pointer, _text, _text),
    ("twilite_call_within", _pointer, _pointer, _text, _text, _int, _interrupt, _pointer),
    ("twilite_validate", _pointer, _text, _text),
    ("twilite_request", _pointer, _pointer, _text, _text, _text, _text),
    ("twilite_access_token", _pointer, _text),
    ("twilite_response_status", _int, _pointer),
    ("twilite_response_json", _pointer, _pointer),
    ("twilite_response_json_length", ctypes.c_size_t, _pointer),
    ("twilite_response_http_status", _int, _pointer),
    ("twilite_response_request_id", _text, _pointer),
    ("twilite_response_header", _pointer, _pointer, _text),
    ("twilite_response_headers", _pointer, _pointer),
    ("twilite_response_attempts", _int, _pointer),
    ("twilite_response_tag", _tag, _pointer),
    ("twilite_response_get", _length, _pointer, _text, _pointer, _size),
    ("twilite_response_kind", _int, _pointer, _text),
    ("twilite_response_count", _length, _pointer),
    ("twilite_response_record", _pointer, _pointer, _length, ctypes.POINTER(_size)),
    ("twilite_response_records", _length, _pointer, ctypes.POINTER(Span), _size),
    ("twilite_response_column", _length, _pointer, _text, _pointer, _size),
    ("twilite_json_get", _length, _text, _size, _text, _pointer, _size),
    ("twilite_json_kind", _int, _text, _size, _text),
    ("twilite_response_free", None, _pointer),
    ("twilite_params_create", _pointer),
    ("twilite_params_set_text", _int, _pointer, _text, _text),
    ("twilite_params_set_text_length", _int, _pointer, _text, _text, _size),
    ("twilite_params_set_json", _int, _pointer, _text, _text),
    ("twilite_params_set_integer", _int, _pointer, _text, ctypes.c_int64),
    ("twilite_params_set_boolean", _int, _pointer, _text, _int),
    ("twilite_params_remove", _int, _pointer, _text),
    ("twilite_params_json", _text, _pointer),
    ("twilite_params_free", None, _pointer),
    ("twilite_queue_create", _pointer, _pointer, _text, ctypes.POINTER(_pointer)),
    ("twilite_queue_submit", _int, _pointer, _tag, _text, _text),
    ("twilite_queue_submit_within", _int, _pointer, _tag, _text, _text, _int),
    ("twilite_queue_submit_page", _int, _pointer, _tag, _pointer),
    ("twilite_queue_submit_page_within", _int, _pointer, _tag, _pointer, _int),
    ("twilite_queue_next", _pointer, _pointer, _int),
    ("twilite_queue_take", _size, _pointer, ctypes.POINTER(_pointer), _size, _int),
    ("twilite_queue_cancel", _int, _pointer, _tag),
    ("twilite_queue_wake", _int, _pointer),
    ("twilite_queue_close", _int, _pointer),
    ("twilite_queue_pending", ctypes.c_size_t, _pointer),
    ("twilite_queue_fd", _int, _pointer),
    ("twilite_queue_free", None, _pointer),
    ("twilite_webhook_check", _int, _text, _text, _text, _text, _pointer, ctypes.c_size_t),
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
            self.tag = _lib.twilite_response_tag(pointer)
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


class Kept:
    """A response that is there as long as the `with`, to be asked for what its header says."""

    def __init__(self, pointer):
        assert pointer, "a response is never NULL"
        self._pointer = pointer

    def __enter__(self):
        return self

    def __exit__(self, *_):
        _lib.twilite_response_free(self._pointer)

    @property
    def status(self):
        return _lib.twilite_response_status(self._pointer)

    @property
    def http_status(self):
        return _lib.twilite_response_http_status(self._pointer)

    def address(self, name):
        """Where the value of a header field is; None for NULL."""
        return _lib.twilite_response_header(self._pointer, _encode(name))

    def header(self, name):
        address = self.address(name)
        return address and ctypes.string_at(address).decode()

    @property
    def headers(self):
        """The name and the value of every header field; None for NULL."""
        address = _lib.twilite_response_headers(self._pointer)
        if not address:
            return None
        *lines, rest = ctypes.string_at(address).decode().split("\r\n")
        assert rest == ""
        return [tuple(line.split(": ", 1)) for line in lines]


    @property
    def json(self):
        text = _lib.twilite_response_json(self._pointer)
        return ctypes.string_at(text, _lib.twilite_response_json_length(self._pointer))

    def get(self, pointer):
        """The bytes of a value; -1 or -2 when there is none."""
        length = _lib.twilite_response_get(self._pointer, _encode(pointer), None, 0)
        if length < 0:
            return length
        buffer = ctypes.create_string_buffer(length + 1)
        assert _lib.twilite_response_get(self._pointer, _encode(pointer), buffer, length + 1) == length
        assert buffer.raw[length] == 0
        return buffer.raw[:length]

    def kind(self, pointer):
        return _lib.twilite_response_kind(self._pointer, _encode(pointer))

    @property
    def count(self):
        return _lib.twilite_response_count(self._pointer)

    def record(self, index):
        """The text of a record; None for NULL."""
        length = _size(77)
        address = _lib.twilite_response_record(self._pointer, index, ctypes.byref(length))
        if address is None:
            assert length.value == 0
            return None
        assert _lib.twilite_response_record(self._pointer, index, None) == address
        return ctypes.string_at(address, length.value)

    def spans(self, capacity):
        """How many records there are, and the offset and the length of as many as have room."""
        spans = (Span * (capacity + 1))()
        for span in spans:
            span.offset = span.length = 77
        count = _lib.twilite_response_records(self._pointer, spans, capacity)
        found = [(span.offset, span.length) for span in spans]
        assert found[min(max(count, 0), capacity) :] == [(77, 77)] * (capacity + 1 - min(max(count, 0), capacity))
        return count, found[: max(count, 0)][:capacity]

    def column(self, name):
        """What the records have under a name, or a negative number; written twice, the second time into what just has room."""
        length = _lib.twilite_response_column(self._pointer, _encode(name), None, 0)
        if length < 0:
            return length
        buffer = ctypes.create_string_buffer(b"\x77" * (length + 1), length + 2)
        assert _lib.twilite_response_column(self._pointer, _encode(name), buffer, length + 1) == length
        assert buffer.raw[length:] == b"\0\0"
        return buffer.raw[:length]


class Refused(Exception):
    """No client, pager or queue could be made of what was given."""

    def __init__(self, response):
        super().__init__(repr(response))
        self.response = response


class Client:
    """A client whose calls are made by twilite_call or, `through` a queue of each thread's own, by twilite_queue_submit."""

    def __init__(self, options=None, through="call"):
        self._queues = threading.local() if through == "queue" else None
        self._made = []
        error = _pointer()
        self._pointer = _lib.twilite_client_create(_encode(options), ctypes.byref(error))
        if not self._pointer:
            raise Refused(Response(error.value))
        assert not error.value

    def call(self, operation, params=None):
        return Response(self.handle(operation, params))

    def handle(self, operation, params=None):
        """A call's response as the library gives it, for a test that asks it more and frees it."""
        if self._queues is None:
            return _lib.twilite_call(self._pointer, _encode(operation), _encode(params))
        if getattr(self._queues, "pid", None) != os.getpid():  # after a fork, too
            self._queues.pid = os.getpid()
            self._queues.own = Queue(self)
            self._made.append(self._queues.own)
        status = self._queues.own.submit(7, operation, params)
        assert status == OK
        pointer = _lib.twilite_queue_next(self._queues.own._pointer, 60_000)
        assert _lib.twilite_response_tag(pointer) == 7
        return pointer

    def call_within(self, operation, params=None, deadline_ms=0, interrupted=None):
        """`interrupted`: a function that says whether the call shall end."""
        limits = _limits(deadline_ms, interrupted)
        return Response(_lib.twilite_call_within(self._pointer, _encode(operation), _encode(params), *limits))

    def request(self, method, product, path, params=None):
        arguments = [_encode(text) for text in (method, product, path, params)]
        return Response(_lib.twilite_request(self._pointer, *arguments))

    def trace(self, function):
        """Has a function called with each line of the trace."""
        self._trace = _trace(lambda _, line: function(json.loads(line)))
        _lib.twilite_client_set_trace(self._pointer, self._trace, None)

    def close(self):
        for queue in self._made:
            queue.close()
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

    def next_within(self, deadline_ms=0, interrupted=None):
        return Response(_lib.twilite_pager_next_within(self._pointer, *_limits(deadline_ms, interrupted)))

    def close(self):
        _lib.twilite_pager_free(self._pointer)
        self._pointer = None


class Queue:
    def __init__(self, client, **options):
        error = _pointer()
        self._pointer = _lib.twilite_queue_create(client._pointer, _encode(options or None), ctypes.byref(error))
        if not self._pointer:
            raise Refused(Response(error.value))
        assert not error.value

    def submit(self, tag, operation, params=None, within=None):
        call = _encode(operation), _encode(params)
        if within is None:
            return _lib.twilite_queue_submit(self._pointer, tag, *call)
        return _lib.twilite_queue_submit_within(self._pointer, tag, *call, within)

    def submit_page(self, tag, pager, within=None):
        if within is None:
            return _lib.twilite_queue_submit_page(self._pointer, tag, pager._pointer)
        return _lib.twilite_queue_submit_page_within(self._pointer, tag, pager._pointer, within)

    def next(self, timeout_ms=60_000):
        """The next completion, or None."""
        pointer = _lib.twilite_queue_next(self._pointer, timeout_ms)
        return Response(pointer) if pointer else None

    def take(self, capacity, timeout_ms=60_000):
        """The completions that are taken at once."""
        places = (_pointer * (capacity + 1))(*[0xABC] * (capacity + 1))
        count = _lib.twilite_queue_take(self._pointer, places, capacity, timeout_ms)
        assert count <= capacity and all(place == 0xABC for place in places[count:])
        return [Response(place) for place in places[:count]]

    def all(self):
        """Every completion that is still to come."""
        taken = []
        while self.pending:
            taken.append(self.next())
            assert taken[-1] is not None
        return taken

    def cancel(self, tag):
        return _lib.twilite_queue_cancel(self._pointer, tag)

    def wake(self):
        return _lib.twilite_queue_wake(self._pointer)

    def shut(self):
        """twilite_queue_close; `close` here is the end of a test's queue."""
        return _lib.twilite_queue_close(self._pointer)

    @property
    def pending(self):
        return _lib.twilite_queue_pending(self._pointer)

    def fileno(self):
        return _lib.twilite_queue_fd(self._pointer)

    def close(self):
        _lib.twilite_queue_free(self._pointer)
        self._pointer = None


class Parameters:
    """A builder of a call's parameters."""

    def __init__(self):
        self._pointer = _lib.twilite_params_create()
        assert self._pointer

    def __enter__(self):
        return self

    def __exit__(self, *_):
        _lib.twilite_params_free(self._pointer)

    def text(self, name, value):
        return _lib.twilite_params_set_text(self._pointer, _encode(name), _encode(value))

    def text_of(self, name, value, length=None):
        """Sets bytes with their length."""
        length = len(value) if length is None else length
        return _lib.twilite_params_set_text_length(self._pointer, _encode(name), value, length)

    def json(self, name, text):
        return _lib.twilite_params_set_json(self._pointer, _encode(name), _encode(text))

    def integer(self, name, value):
        return _lib.twilite_params_set_integer(self._pointer, _encode(name), value)

    def boolean(self, name, value):
        return _lib.twilite_params_set_boolean(self._pointer, _encode(name), value)

    def remove(self, name):
        return _lib.twilite_params_remove(self._pointer, _encode(name))

    @property
    def all(self):
        return _lib.twilite_params_json(self._pointer)


def json_get(text, pointer, size=0):
    """What twilite_json_get returns, and the `size` bytes of its buffer."""
    buffer = ctypes.create_string_buffer(b"\xee" * (size + 1), size + 1)
    length = _lib.twilite_json_get(text, len(text), _encode(pointer), buffer if size else None, size)
    assert buffer.raw[size] == 0xEE
    return length, buffer.raw[:size]


def json_kind(text, pointer):
    return _lib.twilite_json_kind(text, len(text), _encode(pointer))


def validate(operation, params=None):
    return Response(_lib.twilite_validate(_encode(operation), _encode(params)))


def access_token(options=None):
    return Response(_lib.twilite_access_token(_encode(options)))


def webhook_check(auth_token, signature, url, content_type=None, body=None, length=None):
    """`body` is bytes, or an address with a length."""
    texts = [_encode(text) for text in (auth_token, signature, url, content_type)]
    address = ctypes.cast(body, _pointer) if isinstance(body, bytes) else body
    return _lib.twilite_webhook_check(*texts, address, len(body or b"") if length is None else length)


def version():
    return _lib.twilite_version().decode()


def catalog():
    return json.loads(_lib.twilite_catalog())


def describe(prefix=None):
    return Response(_lib.twilite_describe(_encode(prefix)))


def _limits(deadline_ms, interrupted):
    return deadline_ms, _interrupt(lambda _: interrupted()) if interrupted else _interrupt(), None


def _encode(value):
    """The C string of a text, of bytes as they are, or of a JSON object; NULL of None."""
    if value is None or isinstance(value, bytes):
        return value
    return value.encode() if isinstance(value, str) else json.dumps(value).encode()
