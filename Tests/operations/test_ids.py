"""An id never changes once it is released: ids.txt has them all."""

import pathlib
import re

from wire.library import catalog

RECORDED = (pathlib.Path(__file__).parent / "ids.txt").read_text().splitlines()


def known():
    return [operation for resource in catalog()["resources"] for operation in resource["operations"]]


def test_the_library_has_exactly_the_operations_that_are_recorded():
    """A new operation is a line more in ids.txt. A line less is a program that no longer works."""
    ids = [operation["id"] for operation in known()]
    assert sorted(set(RECORDED) - set(ids)) == []
    assert sorted(set(ids) - set(RECORDED)) == []
    assert len(ids) == len(set(ids))


def test_the_record_is_in_order():
    assert sorted(set(RECORDED)) == RECORDED


def test_the_documents_have_the_recorded_operations(operations):
    ids = [id for operation in operations for id in operation.ids]
    assert sorted(set(ids) - set(RECORDED)) == []
    assert len(ids) == len(set(ids))


def test_an_id_is_a_product_a_version_a_resource_and_a_verb():
    for id in RECORDED:
        assert re.fullmatch(r"([a-z][a-z0-9_]*\.){3}(create|list|page|fetch|update|patch|delete)", id), id


def test_a_list_has_its_page():
    resources = {id.rpartition(".")[0] for id in RECORDED}
    for resource in resources:
        assert (f"{resource}.list" in RECORDED) == (f"{resource}.page" in RECORDED), resource


def test_each_id_has_a_c_function_of_its_own():
    functions = {id: "twilite_" + id.replace(".", "_") for id in RECORDED}
    assert len(set(functions.values())) == len(functions)
    assert {operation["id"]: operation["function"] for operation in known()} == functions
