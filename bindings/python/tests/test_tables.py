"""Lists of records in a notebook."""

import asyncio
import json
import pickle
from html.parser import HTMLParser

import pytest
import twilite
from IPython.core.formatters import DisplayFormatter

from conftest import ACCOUNT_SID, AUTH_TOKEN

SERVICE = "IS" + "0" * 32


class Table(HTMLParser):
    """The texts of a table's cells, row by row, as a browser reads them."""

    def __init__(self, text):
        super().__init__()
        self.caption, self.rows, self.tags, self._texts = "", [], set(), []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        self.tags.add(tag)
        if tag == "tr":
            self.rows.append([])
        self._texts.append("")

    def handle_data(self, data):
        if self._texts:
            self._texts[-1] += data

    def handle_endtag(self, tag):
        text = self._texts.pop()
        if tag == "caption":
            self.caption = text
        elif tag in ("td", "th"):
            self.rows[-1].append(text)

    @property
    def records(self):
        return [dict(zip(self.rows[0], row)) for row in self.rows[1:]]


def shown(value):
    """What a notebook is given to show."""
    formats, _ = DisplayFormatter().format(value)
    return Table(formats["text/html"])


@pytest.fixture
def users(client):
    return client.ip_messaging.v2.services(SERVICE).users


def test_a_list_is_shown_as_a_table_of_its_records(users):
    made = [users.create(identity=name, friendly_name=f"The {name}") for name in ("ada", "bob")]
    listed = users.list()
    table = shown(listed)
    assert table.caption == "2 records" and table.rows[0] == list(listed[0])
    found = {record["sid"]: (record["identity"], record["friendly_name"]) for record in table.records}
    assert found == {user.sid: (user.identity, user.friendly_name) for user in made}


def test_a_page_is_shown_as_a_table_too(users):
    users.create(identity="ada")
    table = shown(users.page())
    assert table.caption == "1 record" and [record["identity"] for record in table.records] == ["ada"]


def test_a_list_that_was_awaited_is_shown_as_a_table_too(users, sandbox):
    users.create(identity="ada")

    async def listed():
        async with twilite.AsyncClient(ACCOUNT_SID, AUTH_TOKEN, base_url=sandbox.url) as client:
            return await client.ip_messaging.v2.services(SERVICE).users.list()

    assert [record["identity"] for record in shown(asyncio.run(listed())).records] == ["ada"]


def test_what_a_record_says_is_text_and_no_markup(users):
    users.create(identity="<script>alert(1)</script>", attributes={"<b>": "&lt;"})
    table = shown(users.list())
    assert table.tags == {"table", "caption", "thead", "tbody", "tr", "th", "td"}
    assert table.records[0]["identity"] == "<script>alert(1)</script>"
    assert json.loads(table.records[0]["attributes"]) == {"<b>": "&lt;"}


def test_only_the_first_records_of_a_long_list_are_shown(users):
    made = {users.create(identity=f"user-{number}").sid for number in range(21)}
    table = shown(users.list())
    assert table.caption == "21 records, of which the first 20 are shown"
    found = {record["sid"] for record in table.records}
    assert len(found) == len(table.records) == 20 and found < made


def test_long_values_are_cut_and_short_ones_are_whole(users):
    users.create(identity="ada", friendly_name="x" * 60)
    users.create(identity="bob", friendly_name="y" * 61)
    users.create(identity="eve", friendly_name="two\n lines")
    users.create(identity="kim", friendly_name=f"a{' ' * 200}b")
    names = {record["identity"]: record["friendly_name"] for record in shown(users.list()).records}
    assert names == {"ada": "x" * 60, "bob": "y" * 59 + "…", "eve": "two lines", "kim": "a…"}


def test_values_that_are_no_text_are_shown_as_json(users):
    user = users.create(identity="ada")
    record = shown(users.list()).records[0]
    assert user["joined_channels_count"] == 0 and record["joined_channels_count"] == "0"
    assert user["role_sid"] is None or record["role_sid"] == user["role_sid"]
    assert record["links"].startswith('{"') and record["links"].endswith("…")


def test_a_list_without_records_says_so(users):
    table = shown(users.list())
    assert (table.caption, table.rows) == ("0 records", [])


def test_a_list_is_a_list_to_a_program(users):
    users.create(identity="ada")
    found = users.list()
    assert isinstance(found, list) and found == [dict(found[0])]
    assert repr(found) == repr([found[0]])
    assert json.loads(json.dumps(found)) == found
    assert pickle.loads(pickle.dumps(found)) == found
    assert found + [1] == [found[0], 1]
