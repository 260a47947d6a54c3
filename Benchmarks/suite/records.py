"""The canned answers: records of Verify Entities, and the pages of a list of them, as the API writes them."""

SERVICE = "VA" + "a" * 32
ENTITIES = f"/v2/Services/{SERVICE}/Entities"
PAGE_SIZE = 1000


def entity(number):
    """The text of one record, about 600 bytes."""
    identity = f"ff483d1ff591898a9942{number:012d}"
    url = f"https://verify.twilio.com{ENTITIES}/{identity}"
    return (
        f'{{"sid":"YE{identity}","identity":"{identity}","account_sid":"AC{"a" * 32}","service_sid":"{SERVICE}",'
        f'"date_created":"2015-07-30T20:00:00Z","date_updated":"2015-07-30T20:00:00Z","url":"{url}",'
        f'"links":{{"factors":"{url}/Factors","challenges":"{url}/Challenges"}}}}'
    )


def page_head():
    """A page up to its records' end; it is the same for all pages, so that a list of any length needs one file."""
    return '{"entities":[' + ",".join(entity(number) for number in range(PAGE_SIZE)) + "],"


def page_tail(url, following):
    """What follows the records. `following` is the text of next_page_url with its quotes, or null."""
    return (
        f'"meta":{{"page":0,"page_size":{PAGE_SIZE},"first_page_url":"{url}?PageSize={PAGE_SIZE}&Page=0",'
        f'"previous_page_url":null,"url":"{url}?PageSize={PAGE_SIZE}&Page=0&PageToken=own",'
        f'"next_page_url":{following},"key":"entities"}}}}'
    )


def whole_page():
    """A page that is a list's only one."""
    return page_head() + page_tail(f"https://verify.twilio.com{ENTITIES}", "null")
