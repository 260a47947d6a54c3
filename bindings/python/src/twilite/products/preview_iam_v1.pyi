# Written by tools/generate_stubs.py from the library's catalog.

from datetime import date as _date
from datetime import datetime as _datetime
from typing import Any, AsyncIterator, Iterator, List, Literal, Mapping, Sequence

from .._chain import Step as _Step
from .._encoding import Model as _Model
from .._records import Page as _Page
from .._records import Record as _Record

class Authorize(_Record):
    @property
    def location(self) -> str: ...

class Token(_Record):
    @property
    def access_token(self) -> str | None: ...
    @property
    def refresh_token(self) -> str | None: ...
    @property
    def id_token(self) -> str | None: ...
    @property
    def token_type(self) -> str | None: ...
    @property
    def expires_in(self) -> int | None: ...

class _Authorize(_Step):
    def fetch(self, response_type: str | None = ..., client_id: str | None = ..., redirect_uri: str | None = ..., scope: str | None = ..., state: str | None = ...) -> Authorize: ...

class _Token(_Step):
    def create(self, grant_type: str, client_id: str, client_secret: str | None = ..., code: str | None = ..., redirect_uri: str | None = ..., audience: str | None = ..., refresh_token: str | None = ..., scope: str | None = ...) -> Token: ...

class _Version(_Step):
    @property
    def authorize(self) -> _Authorize: ...
    @property
    def token(self) -> _Token: ...

class _AsyncAuthorize(_Step):
    async def fetch(self, response_type: str | None = ..., client_id: str | None = ..., redirect_uri: str | None = ..., scope: str | None = ..., state: str | None = ...) -> Authorize: ...

class _AsyncToken(_Step):
    async def create(self, grant_type: str, client_id: str, client_secret: str | None = ..., code: str | None = ..., redirect_uri: str | None = ..., audience: str | None = ..., refresh_token: str | None = ..., scope: str | None = ...) -> Token: ...

class _AsyncVersion(_Step):
    @property
    def authorize(self) -> _AsyncAuthorize: ...
    @property
    def token(self) -> _AsyncToken: ...
