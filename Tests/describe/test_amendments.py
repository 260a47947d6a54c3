"""Amendments: what a document does not say, applied anew to what it says."""

import pytest
from describing import describe

from .conftest import AMENDMENTS, DOCUMENTS


@pytest.fixture
def amended(tmp_path):
    """The description of a product with the amendments of these lines."""

    def make(product, *amendments):
        (tmp_path / f"{product}.txt").write_text("\n".join(amendments) + "\n")
        return describe(DOCUMENTS, tmp_path)[product]

    return make


USER = "/v2/Services/{ServiceSid:IS}/Users"


@pytest.mark.parametrize("amendment, line", [
    ("user.create Identity:user_identity",
     f"  create POST {USER} Identity*:user_identity RoleSid:RL Attributes FriendlyName"
     " X-Twilio-Webhook-Enabled@header:bool"),
    ("user.create FriendlyName*",
     f"  create POST {USER} Identity* RoleSid:RL Attributes FriendlyName* X-Twilio-Webhook-Enabled@header:bool"),
    ("user.create FriendlyName=label",
     f"  create POST {USER} Identity* RoleSid:RL Attributes FriendlyName=label X-Twilio-Webhook-Enabled@header:bool"),
    ("user.create New@query:int(1..5)",
     f"  create POST {USER} Identity* RoleSid:RL Attributes FriendlyName X-Twilio-Webhook-Enabled@header:bool"
     " New@query:int(1..5)"),
    ("user.update +repeatable",
     f"  update POST {USER}/{{Sid:some}} +repeatable RoleSid:RL Attributes FriendlyName"
     " X-Twilio-Webhook-Enabled@header:bool"),
    ("user.list as services.{ServiceSid}.people",
     f"  list GET {USER} as services.{{ServiceSid}}.people [meta users] PageSize:int(1..100) PageToken:some"
     " Page:int(0..)"),
    ("user.list order Page PageToken",
     f"  list GET {USER} [meta users] Page:int(0..) PageToken:some PageSize:int(1..100)"),
    ("user.list own ServiceSid",
     "  list GET /v2/Services/{ServiceSid^:IS}/Users [meta users] PageSize:int(1..100) PageToken:some Page:int(0..)"),
    ("user.list ServiceSid:some",
     "  list GET /v2/Services/{ServiceSid:some}/Users [meta users] PageSize:int(1..100) PageToken:some Page:int(0..)"),
    ("user docs https://www.twilio.com/docs/chat/rest/user-resource",
     "  docs https://www.twilio.com/docs/chat/rest/user-resource"),
    ("user long chat_users", "user User long=chat_users"),
])  # fmt: skip
def test_what_an_amendment_changes(amended, amendment, line):
    before = amended("ip_messaging_v2").splitlines()
    after = amended("ip_messaging_v2", "# Why it is so.", "", amendment).splitlines()
    assert line not in before and line in after
    assert len(set(before) - set(after)) <= 1, "no other line changes"


def test_a_star_stands_for_all_operations_that_have_the_parameter(amended):
    described = amended("ip_messaging_v2", "user.* Attributes:json")
    assert described.count("Attributes:json") == described.count("Attributes") == 2


def test_a_property_is_amended(amended):
    described = amended("ip_messaging_v2", "user record attributes!:any", "user record new_one:int")
    assert " attributes!:any" in described and " new_one:int" in described


def test_a_chain_that_follows_from_the_route_after_all(amended):
    fetch = "  fetch GET /v1/CustomerProfiles/{CustomerProfileSid:BU}/EntityAssignments/{Sid:BV}"
    chosen = fetch + " as customer_profiles.{CustomerProfileSid}.customer_profiles_entity_assignments.{Sid}"
    assert chosen in amended("trusthub_v1").splitlines()
    assert fetch in amended("trusthub_v1", "customer_profile_entity_assignment.* derive").splitlines()


@pytest.mark.parametrize("amendment", [
    "user.create Identity*",  # it is needed already
    "user.update FriendlyName:text",
    "user.* Attributes:text",
    "user.* NoSuchName:int",
    "user.list derive",
    "user.create NoSuchName:int",  # without a place it is no new one
    "user.patch Identity:some",  # no such operation
    "person.create Identity:some",
    "user nonsense x",
    "user docs",
    "user.create :some",
    "user.update as",
    "user",
])  # fmt: skip
def test_an_amendment_that_changes_nothing_fails_with_its_place(amended, amendment):
    with pytest.raises(ValueError) as error:
        amended("ip_messaging_v2", "# A line before.", amendment)
    assert "ip_messaging_v2.txt:2" in str(error.value)


def test_an_amendment_that_the_document_caught_up_with_fails(amended):
    """A flag or a chain that is there already, and an address given twice."""
    for amendment in [
        "user.update +repeatable",
        "user.list as services.{ServiceSid}.people",
        "user docs https://a.example",
    ]:
        with pytest.raises(ValueError):
            amended("ip_messaging_v2", amendment, amendment)


def test_an_amendment_of_a_product_that_is_not_described_does_nothing(tmp_path):
    (tmp_path / "nowhere_v1.txt").write_text("thing.create Name*\n")
    assert describe(DOCUMENTS, tmp_path) == describe(DOCUMENTS)


def test_each_file_of_amendments_says_why_what_it_cannot_show(tmp_path):
    """No line is empty of meaning: comments, or amendments of two words or more."""
    for path in AMENDMENTS.glob("*.txt"):
        for line in path.read_text().splitlines():
            assert line.startswith("# ") or len(line.split()) > 1, (path.name, line)
