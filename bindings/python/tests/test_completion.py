"""Names are completed in IPython, of the objects that are there and of what they would lead to."""

import pytest

import twilite
from conftest import ACCOUNT_SID, AUTH_TOKEN

pytest.importorskip("IPython")
pytest.importorskip("jedi")


@pytest.fixture(scope="module")
def complete():
    from IPython.core.completer import provisionalcompleter
    from IPython.core.interactiveshell import InteractiveShell

    shell = InteractiveShell(user_ns={"client": twilite.Client(ACCOUNT_SID, AUTH_TOKEN)})
    shell.Completer.use_jedi = True

    def ask(text):
        with provisionalcompleter():
            return {completion.text for completion in shell.Completer.completions(text, len(text))}

    return ask


@pytest.mark.parametrize(
    "text, names",
    [
        ("client.ver", {"verify"}),
        ("client.mess", {"messages"}),
        ("client.verify.", {"v2", "services"}),
        ("client.verify.v2.serv", {"services"}),
        ("client.verify.v2.services(x).", {"entities", "fetch", "update", "delete"}),
        ("client.verify.v2.services('x').entities('y').", {"challenges", "factors", "fetch"}),
        ("client.messages.", {"create", "list", "stream", "page"}),
        ("client.messages('x').media('y').fet", {"fetch"}),
        ("client.messages('x').fetch().date_", {"date_sent", "date_created", "date_updated"}),
        ("client.messages.create(sta", {"status_callback="}),
    ],
)
def test_names_are_completed(complete, text, names):
    assert names <= complete(text)
