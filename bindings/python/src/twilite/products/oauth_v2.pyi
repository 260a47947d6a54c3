# Written by tools/generate_stubs.py from the library's catalog.

from datetime import date as _date
from datetime import datetime as _datetime
from typing import Any, AsyncIterator, Iterator, List, Literal, Mapping, Sequence

from .._chain import Step as _Step
from .._encoding import Model as _Model
from .._records import Page as _Page
from .._records import Record as _Record

class Oauth2Token(_Record):
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

class Oauth2Authorize(_Record):
    @property
    def location(self) -> str: ...

class TokenStep(_Step):
    def create(self, account_sid: str | None = ..., grant_type: str | None = ..., client_id: str | None = ..., client_secret: str | None = ..., code: str | None = ..., redirect_uri: str | None = ..., audience: str | None = ..., refresh_token: str | None = ..., scope: str | None = ...) -> Oauth2Token: ...

class AuthorizeStep(_Step):
    def fetch(self, response_type: str | None = ..., client_id: str | None = ..., redirect_uri: str | None = ..., scope: str | None = ..., state: str | None = ...) -> Oauth2Authorize: ...

class VersionStep(_Step):
    @property
    def token(self) -> TokenStep: ...
    @property
    def authorize(self) -> AuthorizeStep: ...

class AsyncTokenStep(_Step):
    async def create(self, account_sid: str | None = ..., grant_type: str | None = ..., client_id: str | None = ..., client_secret: str | None = ..., code: str | None = ..., redirect_uri: str | None = ..., audience: str | None = ..., refresh_token: str | None = ..., scope: str | None = ...) -> Oauth2Token: ...

class AsyncAuthorizeStep(_Step):
    async def fetch(self, response_type: str | None = ..., client_id: str | None = ..., redirect_uri: str | None = ..., scope: str | None = ..., state: str | None = ...) -> Oauth2Authorize: ...

class AsyncVersionStep(_Step):
    @property
    def token(self) -> AsyncTokenStep: ...
    @property
    def authorize(self) -> AsyncAuthorizeStep: ...
