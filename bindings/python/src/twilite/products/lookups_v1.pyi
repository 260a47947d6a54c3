# Written by tools/generate_stubs.py from the library's catalog.

from datetime import date as _date
from datetime import datetime as _datetime
from typing import Any, AsyncIterator, Iterator, List, Literal, Mapping, Sequence

from .._chain import Step as _Step
from .._encoding import Model as _Model
from .._records import Page as _Page
from .._records import Record as _Record

class PhoneNumber(_Record):
    @property
    def caller_name(self) -> Any: ...
    @property
    def country_code(self) -> str | None: ...
    @property
    def phone_number(self) -> str | None: ...
    @property
    def national_format(self) -> str | None: ...
    @property
    def carrier(self) -> Any: ...
    @property
    def add_ons(self) -> Any: ...
    @property
    def url(self) -> str | None: ...

class PhoneNumbersIdStep(_Step):
    def fetch(self, country_code: str | None = ..., type: str | Sequence[str] | None = ..., add_ons: str | Sequence[str] | None = ..., add_ons_data: dict[str, Any] | None = ...) -> PhoneNumber: ...

class PhoneNumbersStep(_Step):
    def __call__(self, phone_number: str) -> PhoneNumbersIdStep: ...

class VersionStep(_Step):
    @property
    def phone_numbers(self) -> PhoneNumbersStep: ...

class AsyncPhoneNumbersIdStep(_Step):
    async def fetch(self, country_code: str | None = ..., type: str | Sequence[str] | None = ..., add_ons: str | Sequence[str] | None = ..., add_ons_data: dict[str, Any] | None = ...) -> PhoneNumber: ...

class AsyncPhoneNumbersStep(_Step):
    def __call__(self, phone_number: str) -> AsyncPhoneNumbersIdStep: ...

class AsyncVersionStep(_Step):
    @property
    def phone_numbers(self) -> AsyncPhoneNumbersStep: ...
