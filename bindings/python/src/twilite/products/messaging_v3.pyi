# Written by tools/generate_stubs.py from the library's catalog.

from datetime import date as _date
from datetime import datetime as _datetime
from typing import Any, AsyncIterator, Iterator, List, Literal, Mapping, Sequence

from .._chain import Step as _Step
from .._encoding import Model as _Model
from .._records import Page as _Page
from .._records import Record as _Record

class V3TypingIndicator(_Record):
    @property
    def success(self) -> bool: ...

class TypingIndicatorStep(_Step):
    def create(self, typing_indicator_request: Mapping[str, Any] | _Model) -> V3TypingIndicator: ...

class VersionStep(_Step):
    @property
    def typing_indicator(self) -> TypingIndicatorStep: ...

class AsyncTypingIndicatorStep(_Step):
    async def create(self, typing_indicator_request: Mapping[str, Any] | _Model) -> V3TypingIndicator: ...

class AsyncVersionStep(_Step):
    @property
    def typing_indicator(self) -> AsyncTypingIndicatorStep: ...
