"""scripts/describe: from OpenAPI documents to descriptions, line by line."""

import pathlib
import re
import subprocess
import sys

import pytest
from describing import describe

from .conftest import AMENDMENTS, DOCUMENTS, ROOT, TEXTS, TWILIOS

MADE = describe(DOCUMENTS)

# Written by hand from the documents and docs/descriptions.md: one line at least for each construct.
EXPECTED = {
    "a SID in the route, a needed text, any JSON": (
        "verify_v2",
        "  create POST /v2/Services/{ServiceSid:VA}/Entities/{Identity:some}/Challenges FactorSid*:YF"
        " ExpirationDate:time"
        " Details.Message Details.Fields:[any] HiddenDetails:any AuthPayload",
    ),
    "an enum in the route": ("verify_v2", "  fetch GET /v2/Forms/{FormType:(form-push)}"),
    "a JSON body of objects in objects": (
        "verify_v2",
        "  create POST /v2/Services/{ServiceSid:VA}/Passkeys/Factors as services.{ServiceSid}.new_factors"
        " Body*=create_new_passkeys_factor_request@json:{friendly_name* identity* config:{relying_party:{id name"
        " origins:[text]} authenticator_attachment:(platform|cross-platform|any)"
        " discoverable_credentials:(required|preferred|discouraged)"
        " user_verification:(required|preferred|discouraged)}}",
    ),
    "the client's account, ranges, the older paging": (
        "api_v2010",
        "  list GET /2010-04-01/Accounts/{AccountSid^:AC}/Messages.json [uri messages] To From DateSent:time"
        " DateSent<:time"
        " DateSent>:time PageSize:int(1..1000) PageToken:some Page:int(0..)",
    ),
    "one of two prefixes": ("api_v2010",
        "  delete DELETE /2010-04-01/Accounts/{AccountSid^:AC}/Messages/{Sid:SM/MM}.json"
    ),
    "a page of all": (
        "api_v2010",
        "  list GET /2010-04-01/Accounts/{AccountSid^:AC}/AvailablePhoneNumbers.json [whole countries]"
        " PageSize:int(1..1000)"
        " PageToken:some Page:int(0..)",
    ),
    "a redirect as result": (
        "api_v2010",
        "  fetch GET"
        " /2010-04-01/Accounts/{AccountSid^:AC}/Recordings/{ReferenceSid:RE}/AddOnResults/{AddOnResultSid:XR}"
        "/Payloads/{PayloadSid:XH}/Data.json as accounts.{AccountSid}.recordings.{ReferenceSid}.add_on_results"
        ".{AddOnResultSid}.payloads.{PayloadSid}.data.() +redirect",
    ),
    "no account in the route": ("api_v2010", "  create POST /2010-04-01/Accounts.json FriendlyName"),
    "a flag in a header": (
        "ip_messaging_v2",
        "  create POST /v2/Services/{ServiceSid:IS}/Users Identity* RoleSid:RL Attributes FriendlyName"
        " X-Twilio-Webhook-Enabled@header:bool",
    ),
    "an address that an update may take away": (
        "trusthub_v1",
        "  update POST /v1/CustomerProfiles/{Sid:BU}"
        " Status:(draft|pending-review|in-review|twilio-rejected|twilio-approved)"
        " StatusCallback:url FriendlyName Email",
    ),
    "arrays in a query, a map": (
        "lookups_v1",
        "  fetch GET /v1/PhoneNumbers/{PhoneNumber:some} CountryCode Type:[text] AddOns:[text] AddOnsData:map(AddOns)",
    ),
    "an authorization of its own, an array of SIDs": (
        "flex_api_v1",
        "  create POST /v1/Insights/QualityManagement/Questionnaires as insights_questionnaires Name*"
        " Description Active:bool"
        " QuestionSids:[GE] Authorization@header",
    ),
    "a number": (
        "flex_api_v1",
        "  update POST /v1/Insights/QualityManagement/Assessments/{AssessmentSid:FM} as assessments.{AssessmentSid}"
        " Offset*:num AnswerText* AnswerId* Authorization@header",
    ),
    "a body of which nothing is said, a place of which there is one": (
        "flex_api_v1", "  update POST /v1/Configuration as configuration.() Body@json:{}",
    ),
    "a bearer token, a page of SCIM": (
        "preview_iam_versionless",
        "  list GET /Organizations/{OrganizationSid:OR}/scim/Users as users.{OrganizationSid} [whole Resources] +bearer"
        " filter",
    ),
    "a body of SCIM, PATCH": (
        "preview_iam_versionless",
        "  patch PATCH /Organizations/{OrganizationSid:OR}/scim/Users/{UserSid:US} as users.{OrganizationSid},{UserSid}"
        " +bearer Body*=scim_patch_request@scim:{schemas:[text] Operations:[{op path value:{}}]} If-Match@header",
    ),
    "a token of some length": (
        "preview_iam_versionless",
        "  list GET /Organizations/{OrganizationSid:OR}/Accounts as accounts.{OrganizationSid} [meta content] +bearer"
        " PageSize:int(1..100) PageToken:text(1..4096)",
    ),
    "no credentials": (
        "iam_v1",
        "  list GET /v1/Roles/{RoleSid:IX}/Permissions as role_permission.{RoleSid} [meta permissions] +open"
        " PageSize:int(1..100) PageToken:some Page:int(0..)",
    ),
    "what begins so, PUT, what may be null": (
        "iam_v1",
        "  update PUT /v1/Account/OAuthApps/{sid:OQ~} as o_auth_apps.{sid}"
        " Body*=iam_v1_account_vendor_oauth_app_update_request@json:{type? friendly_name? description?"
        " policy?:{allow:[text]"
        " deny:[text]} access_token_ttl?:int}",
    ),
    "a token leads on": (
        "numbers_v1",
        "  list GET /v1/Porting/PortIn/PortInRequests as porting_all_port_ins [token port_in_requests] Token"
        " Size:int(1..100)"
        " PortInRequestSid PortInRequestStatus CreatedBefore CreatedAfter",
    ),
    "numbered pages": (
        "numbers_v2",
        "  list GET /v2/ShortCodes/Applications as applications [numbered results] AccountSid IsoCountry"
        " Status FriendlyName"
        " Sid PageSize:int(1..50) Page:int",
    ),
    "an answer without a body, a body that is needed": (
        "monitor_v2",
        "  update PUT /v2/Alarms/{Sid:some}/status as status.{Sid} +empty"
        " Body*=monitor_v2_alarm_status@json:{enabled*:bool}",
    ),
    "a date in a query": ("messaging_v1", "  fetch GET /v1/Deactivations as deactivations.() +redirect Date:date"),
    "an alias that does not follow": (
        "messaging_v1",
        "  create POST /v1/a2p/BrandRegistrations as brand_registrations CustomerProfileBundleSid*:BU"
        " A2PProfileBundleSid*=a2p_profile_bundle_sid:BU BrandType Mock:bool SkipAutomaticSecVet:bool",
    ),
    "PATCH with a form": ("accounts_v1",
        "  update PATCH /v1/Messaging/GeoPermissions as messaging_geopermissions Permissions*:[any]"
    ),
    "a query of a POST": (
        "oauth_v2",
        "  create POST /v2/token +open account_sid@query grant_type client_id client_secret code redirect_uri audience"
        " refresh_token scope",
    ),
    "a number in the route": (
        "sync_v1",
        "  delete DELETE /v1/Services/{ServiceSid:some}/Lists/{ListSid:some}/Items/{Index:int} as services.{ServiceSid}"
        ".sync_lists.{ListSid}.sync_list_items.{Index} If-Match@header",
    ),
    "a dotted name in a query, a list of another name": (
        "verify_v2",
        "  list GET /v2/Attempts as verification_attempts [meta attempts] DateCreatedAfter:time DateCreatedBefore:time"
        " ChannelData.To Country Channel:(sms|call|email|whatsapp|rbm) VerifyServiceSid:VA VerificationSid:VE"
        " Status:(converted|unconverted) PageSize:int(1..1000) PageToken:some Page:int(0..)",
    ),
    "an array of words": (
        "chat_v1",
        "  list GET /v1/Services/{ServiceSid:IS}/Channels [meta channels] Type:[(public|private)] PageSize:int(1..1000)"
        " PageToken:some Page:int(0..)",
    ),
    "a date in the route": ("voice_v1",
        "  delete DELETE /v1/Archives/{Date:date}/Calls/{Sid:CA} as archived_calls.{Date},{Sid}"
    ),
}  # fmt: skip


def lines(text):
    """(resource, line) of each line but the first."""
    resource = None
    for line in text.splitlines()[1:]:
        if line and not line.startswith(" "):
            resource = line.split()[0]
        if line:
            yield resource, line


@pytest.mark.parametrize("construct", EXPECTED)
def test_each_construct_has_its_line(construct):
    product, line = EXPECTED[construct]
    assert line in MADE[product].splitlines()


@pytest.fixture
def amendments(tmp_path):
    """The amendments to what the small documents have; those to other operations would change nothing."""
    folder = tmp_path / "amendments"
    folder.mkdir()
    for path in AMENDMENTS.glob("*.txt"):
        made = {"product"} | {line.split()[0] for _, line in lines(MADE.get(path.stem, "")) if not line.startswith(" ")}
        verbs = {(resource, line.split()[0]) for resource, line in lines(MADE.get(path.stem, ""))}
        kept = []
        for line in path.read_text().splitlines():
            resource, _, verb = (line.split() or [""])[0].partition(".")
            if line.startswith("#") or resource in made and (verb in ("", "*") or (resource, verb) in verbs):
                kept.append(line)
        (folder / path.name).write_text("\n".join(kept) + "\n")
    return folder


def test_each_line_is_one_of_the_committed_description(amendments):
    wrong = []
    for name, text in describe(DOCUMENTS, amendments).items():
        committed = list(lines((TEXTS / f"{name}.txt").read_text()))
        assert text.splitlines()[0] == (TEXTS / f"{name}.txt").read_text().splitlines()[0]
        for resource, line in lines(text):
            if line.startswith("  record "):
                # The small documents have some properties of each record, and other operations' may be null.
                words = [set(other.replace("!", "").split()) for own, other in committed if own == resource]
                if not any(set(line.replace("!", "").split()) <= known for known in words):
                    wrong.append((name, resource, line))
            elif (resource, line) not in committed:
                wrong.append((name, resource, line))
    assert wrong == []


def test_every_operation_has_a_line():
    documented = sum(len(re.findall('"operationId"', path.read_text())) for path in DOCUMENTS.glob("*.json"))
    described = sum(
        1
        for text in MADE.values()
        for _, line in lines(text)
        if re.match("  [a-z]+ (GET|POST|PUT|PATCH|DELETE) /", line)
    )
    assert described == documented > 50


def run(house, folder):
    return subprocess.run(
        [sys.executable, house / "scripts" / "describe", folder], capture_output=True, text=True, check=False
    )


def test_the_script_writes_descriptions_and_their_table(house):
    for path in (house / "scripts" / "describing" / "amendments").glob("*.txt"):
        path.unlink()
    into = house / "Sources" / "Descriptions"
    into.mkdir(parents=True)
    done = run(house, DOCUMENTS)
    assert (done.returncode, done.stderr) == (0, "")
    assert {path.stem: path.read_text() for path in (into / "text").iterdir()} == MADE
    table = (into / "descriptions.c").read_text()
    assert sorted(re.findall(r'text/(\w+)\.txt"', table)) == sorted(MADE)


def test_a_failure_writes_nothing(house, tmp_path):
    folder = tmp_path / "broken"
    folder.mkdir()
    (folder / "messaging_v3.json").write_text(
        (DOCUMENTS / "messaging_v3.json").read_text().replace('"Create', '"Invent')
    )
    done = run(house, folder)
    assert done.returncode == 1 and "Traceback" not in done.stderr
    assert done.stderr.startswith("describe: messaging_v3 POST /")
    assert not (house / "Sources" / "Descriptions" / "text").exists()


def test_the_table_is_in_the_order_that_the_library_looks_it_up_by():
    names = re.findall(r'^    \{"([^"]+)", ', (ROOT / "Sources" / "Descriptions" / "descriptions.c").read_text(), re.M)
    assert names == sorted(names, key=str.encode)
    assert names == sorted(path.read_text().split(" ")[0] for path in TEXTS.glob("*.txt"))


@pytest.mark.skipif(not TWILIOS, reason="TWILITE_OPENAPI is not set")
def test_all_committed_descriptions_are_made_again(house):
    into = house / "Sources" / "Descriptions"
    into.mkdir(parents=True)
    done = run(house, pathlib.Path(TWILIOS))
    assert (done.returncode, done.stderr) == (0, "")
    assert sorted(path.name for path in (into / "text").iterdir()) == sorted(path.name for path in TEXTS.iterdir())
    for path in (into / "text").iterdir():
        assert path.read_bytes() == (TEXTS / path.name).read_bytes(), path.name
    assert (into / "descriptions.c").read_bytes() == (ROOT / "Sources" / "Descriptions" / "descriptions.c").read_bytes()
