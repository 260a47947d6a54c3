"""What the API reference gives as samples: SIDs, records, and pages of them."""

A = "a" * 32
VA, YE, IS, US, RL, BU, BV, RN, IT, RD, AC = (prefix + A for prefix in "VA YE IS US RL BU BV RN IT RD AC".split())
IDENTITY = "ff483d1ff591898a9942916050d2ca3f"

ENTITY = (
    '{"sid":"YEaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","identity":"ff483d1ff591898a9942916050d2ca3f",'
    '"account_sid":"ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","service_sid":"VAaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",'
    '"date_created":"2015-07-30T20:00:00Z","date_updated":"2015-07-30T20:00:00Z",'
    '"url":"https://verify.twilio.com/v2/Services/VAaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Entities/'
    'ff483d1ff591898a9942916050d2ca3f","links":{"factors":"https://verify.twilio.com/v2/Services/'
    "VAaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Entities/ff483d1ff591898a9942916050d2ca3f/Factors\","
    '"challenges":"https://verify.twilio.com/v2/Services/VAaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Entities/'
    'ff483d1ff591898a9942916050d2ca3f/Challenges"}}'
)
USER = (
    '{"sid":"USaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","account_sid":"ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",'
    '"service_sid":"ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","role_sid":"RLaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",'
    '"identity":"jing","attributes":null,"is_online":true,"is_notifiable":null,"friendly_name":null,'
    '"joined_channels_count":0,"date_created":"2016-03-24T21:05:19Z","date_updated":"2016-03-24T21:05:19Z",'
    '"links":{"user_channels":"https://ip-messaging.twilio.com/v2/Services/ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/'
    'Users/USaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Channels"},"url":"https://ip-messaging.twilio.com/v2/Services/'
    'ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Users/USaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}'
)
PROFILE = (
    '{"sid":"BUaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","account_sid":"ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",'
    '"policy_sid":"RNaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","friendly_name":"friendly_name","status":"draft",'
    '"email":"email","status_callback":"http://www.example.com","valid_until":null,'
    '"date_created":"2019-07-30T22:29:24Z","date_updated":"2019-07-31T01:09:00Z",'
    '"url":"https://trusthub.twilio.com/v1/CustomerProfiles/BUaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",'
    '"links":{"customer_profiles_entity_assignments":"https://trusthub.twilio.com/v1/CustomerProfiles/'
    'BUaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/EntityAssignments"},"errors":[{"code":18601}]}'
)
ASSIGNMENT = (
    '{"sid":"BVaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","customer_profile_sid":"BUaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",'
    '"account_sid":"ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","object_sid":"RDaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",'
    '"date_created":"2019-07-31T02:34:41Z","url":"https://trusthub.twilio.com/v1/CustomerProfiles/'
    'BUaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/EntityAssignments/BVaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}'
)

# A call of each verb that is in order, and the answer that ends it well.
CREATE = ("verify.v2.entity.create", {"ServiceSid": VA, "Identity": IDENTITY})
FETCH = ("verify.v2.entity.fetch", {"ServiceSid": VA, "Identity": IDENTITY})
DELETE = ("verify.v2.entity.delete", {"ServiceSid": VA, "Identity": IDENTITY})
UPDATE = ("trusthub.v1.customer_profile.update", {"Sid": BU, "FriendlyName": "n"})
LIST = ("verify.v2.entity.list", {"ServiceSid": VA})
PAGE = ("verify.v2.entity.page", {"ServiceSid": VA})
VERBS = {"create": CREATE, "fetch": FETCH, "update": UPDATE, "delete": DELETE, "list": LIST, "page": PAGE}

ENTITIES = f"/v2/Services/{VA}/Entities"


def page(key, records, following=None, own=None):
    """A page as the API writes it; `records` are texts."""
    quoted = "null" if following is None else f'"{following}"'
    own = own or "https://verify.twilio.com/v2/anything?Page=0"
    return (
        f'{{"{key}":[{",".join(records)}],"meta":{{"page":0,"page_size":50,"first_page_url":"{own}",'
        f'"previous_page_url":null,"url":"{own}","next_page_url":{quoted},"key":"{key}"}}}}'
    )


def entities(*records, following=None, own=None):
    return page("entities", records, following, own)


GOOD_BODIES = {
    "create": (201, ENTITY),
    "fetch": (200, ENTITY),
    "update": (200, PROFILE),
    "delete": (204, ""),
    "list": (200, entities(ENTITY)),
    "page": (200, entities(ENTITY)),
}
GOOD_RESULTS = {
    "create": ENTITY.encode(),
    "fetch": ENTITY.encode(),
    "update": PROFILE.encode(),
    "delete": b"{}",
    "list": f"[{ENTITY}]".encode(),
    "page": entities(ENTITY).encode(),
}
