"""A foreign client, Twilio's own for Python, must be content with the sandbox."""

import datetime
from urllib.parse import urlsplit, urlunsplit

import pytest
from twilio.base.exceptions import TwilioException, TwilioRestException
from twilio.http.http_client import TwilioHttpClient
from twilio.rest import Client

from support.sandbox import ACCOUNT_SID, SECRET

from .wire import IS, RN, VA


class Redirected(TwilioHttpClient):
    """The client's own transport, except that what is meant for a host of twilio.com goes to the sandbox."""

    def __init__(self, url):
        super().__init__()
        self.url = url
        self.session.trust_env = False

    def request(self, method, url, *arguments, **options):
        if not url.startswith(self.url):
            parts = urlsplit(url)
            assert (parts.scheme, parts.netloc.split(".", 1)[1]) == ("https", "twilio.com")
            url = self.url + urlunsplit(("", "", *parts[2:]))
        return super().request(method, url, *arguments, **options)


class SandboxClient(Client):
    """Follows paging URLs as they are: the client rewrites every URL's host, which a host of its own does not survive."""

    def get_hostname(self, uri):
        return uri


@pytest.fixture
def twilio(sandbox):
    client = SandboxClient(ACCOUNT_SID, SECRET, http_client=Redirected(sandbox.url))
    yield client
    client.http_client.session.close()


@pytest.fixture
def entities(twilio):
    return twilio.verify.v2.services(VA).entities


@pytest.fixture
def users(twilio):
    return twilio.ip_messaging.v2.services(IS).users


@pytest.fixture
def profiles(twilio):
    return twilio.trusthub.v1.customer_profiles


def create_profile(profiles):
    return profiles.create(friendly_name="Acme", email="a@example.com", policy_sid=RN)


def assert_parsed(record, *names):
    """The client gives a date that it could not read back as text."""
    for name in names:
        assert isinstance(getattr(record, name), datetime.datetime)


def test_entities(entities):
    created = entities.create(identity="identity-1")
    assert created.identity == "identity-1"
    assert created.account_sid == ACCOUNT_SID
    assert created.service_sid == VA
    assert set(created.links) == {"factors", "new_factors", "challenges"}
    assert_parsed(created, "date_created", "date_updated")
    assert entities("identity-1").fetch().sid == created.sid
    assert [e.sid for e in entities.list()] == [created.sid]
    assert entities("identity-1").delete() is True
    assert entities.list() == []


def test_users(users):
    created = users.create(identity="jing", friendly_name="Jing", attributes='{"a":1}', x_twilio_webhook_enabled="true")
    assert (created.identity, created.friendly_name, created.attributes) == ("jing", "Jing", '{"a":1}')
    assert created.joined_channels_count == 0
    assert_parsed(created, "date_created", "date_updated")
    assert users(created.sid).fetch().identity == "jing"
    assert users("jing").fetch().sid == created.sid
    updated = users("jing").update(friendly_name="Other", role_sid="RL" + "5" * 32, x_twilio_webhook_enabled="false")
    assert (updated.friendly_name, updated.role_sid, updated.attributes) == ("Other", "RL" + "5" * 32, '{"a":1}')
    assert [u.is_online for u in users.list()] == [None]
    assert users(created.sid).delete() is True
    assert users.list() == []


def test_customer_profiles(profiles):
    created = profiles.create(
        friendly_name="Acme", email="a@example.com", policy_sid=RN, status_callback="https://example.com/cb"
    )
    assert (created.status, created.errors, created.valid_until) == ("draft", None, None)
    assert_parsed(created, "date_created", "date_updated")
    assert profiles(created.sid).fetch().friendly_name == "Acme"
    assert profiles(created.sid).update(friendly_name="Other", email="b@example.com").email == "b@example.com"
    assert profiles(created.sid).update(status="pending-review").status == "in-review"
    assert [p.sid for p in profiles.list(status="in-review", friendly_name="Other", policy_sid=RN)] == [created.sid]
    assert profiles.list(status="draft") == []
    assert profiles(created.sid).delete() is True
    assert profiles.list() == []


def test_an_approved_profile_has_a_date_of_validity(sandbox, profiles):
    sid = create_profile(profiles).sid
    profiles(sid).update(status="pending-review")
    sandbox.review(sid, "twilio-approved")
    assert_parsed(profiles(sid).fetch(), "valid_until")


def test_entity_assignments(profiles):
    profile = create_profile(profiles)
    assignments = profiles(profile.sid).customer_profiles_entity_assignments
    created = assignments.create(object_sid="IT" + "6" * 32)
    assert (created.customer_profile_sid, created.object_sid) == (profile.sid, "IT" + "6" * 32)
    assert_parsed(created, "date_created")
    assert assignments(created.sid).fetch().sid == created.sid
    assert [a.sid for a in assignments.list()] == [created.sid]
    assert assignments.list(object_type="another_type") == []
    assert assignments(created.sid).delete() is True
    assert assignments.list() == []


def test_lists_follow_the_pages(users):
    identities = [f"user-{number:03}" for number in range(120)]
    for identity in identities:
        users.create(identity=identity)
    assert [u.identity for u in users.list()] == identities
    assert [u.identity for u in users.list(page_size=7)] == identities
    assert [u.identity for u in users.list(limit=60)] == identities[:60]
    assert [u.identity for u in users.stream(limit=3, page_size=2)] == identities[:3]


def test_pages_lead_to_their_neighbours(entities):
    for number in range(5):
        entities.create(identity=f"identity-{number}")
    first = entities.page(page_size=2)
    assert [e.identity for e in first] == ["identity-0", "identity-1"]
    second = first.next_page()
    assert [e.identity for e in second] == ["identity-2", "identity-3"]
    assert [e.identity for e in second.previous_page()] == ["identity-0", "identity-1"]
    assert second.next_page().next_page() is None


def test_errors_are_understood(users):
    users.create(identity="jing")
    with pytest.raises(TwilioRestException) as duplicate:
        users.create(identity="jing")
    with pytest.raises(TwilioRestException) as missing:
        users("nobody").fetch()
    assert (duplicate.value.status, duplicate.value.code) == (409, 50201)
    assert (missing.value.status, missing.value.code) == (404, 20404)
    with pytest.raises(TwilioException, match="Unable to fetch page"):
        users.list(page_size=101)


def test_wrong_credentials_are_refused(sandbox):
    client = SandboxClient("nobody", SECRET, http_client=Redirected(sandbox.url))
    with pytest.raises(TwilioRestException) as refused:
        client.verify.v2.services(VA).entities("identity-1").fetch()
    client.http_client.session.close()
    assert (refused.value.status, refused.value.code) == (401, 20003)
