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

class AuthorizeStep(_Step):
    def fetch(self, response_type: str | None = ..., client_id: str | None = ..., redirect_uri: str | None = ..., scope: str | None = ..., state: str | None = ...) -> Authorize: ...

class TokenStep(_Step):
    def create(self, grant_type: str, client_id: str, client_secret: str | None = ..., code: str | None = ..., redirect_uri: str | None = ..., audience: str | None = ..., refresh_token: str | None = ..., scope: str | None = ...) -> Token: ...

class VersionStep(_Step):
    @property
    def authorize(self) -> AuthorizeStep: ...
    @property
    def token(self) -> TokenStep: ...

class AsyncAuthorizeStep(_Step):
    async def fetch(self, response_type: str | None = ..., client_id: str | None = ..., redirect_uri: str | None = ..., scope: str | None = ..., state: str | None = ...) -> Authorize: ...

class AsyncTokenStep(_Step):
    async def create(self, grant_type: str, client_id: str, client_secret: str | None = ..., code: str | None = ..., redirect_uri: str | None = ..., audience: str | None = ..., refresh_token: str | None = ..., scope: str | None = ...) -> Token: ...

class AsyncVersionStep(_Step):
    @property
    def authorize(self) -> AsyncAuthorizeStep: ...
    @property
    def token(self) -> AsyncTokenStep: ...
