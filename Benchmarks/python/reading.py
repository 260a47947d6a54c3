"""Ways to go through many records, by the methods that twilio-python and Twilite have alike."""


def listed(entities, limit, **paging):
    """All in a list, and one of each hundred looked into."""
    found = entities.list(limit=limit, **paging)
    assert len(found) == limit
    for record in found[::100]:
        assert record.sid


def listed_sids(entities, limit, **paging):
    """All in a list, and the SID of each read."""
    found = entities.list(limit=limit, **paging)
    assert len(found) == limit
    for record in found:
        assert record.sid


def streamed(entities, limit, **paging):
    """One after the other, and one of each hundred looked into."""
    number = 0
    for record in entities.stream(limit=limit, **paging):
        number += 1
        if number % 100 == 0:
            assert record.sid
    assert number == limit


def streamed_sids(entities, limit, **paging):
    """One after the other, and the SID of each read."""
    number = 0
    for record in entities.stream(limit=limit, **paging):
        number += 1
        assert record.sid
    assert number == limit


WAYS = {"list": listed, "list-sids": listed_sids, "stream": streamed, "stream-sids": streamed_sids}
