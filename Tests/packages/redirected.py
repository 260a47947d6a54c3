"""A sitecustomize: twilio-python's own transport sends what is meant for Twilio to TWILITE_BASE_URL."""

import os
from urllib.parse import urlsplit, urlunsplit

try:
    from twilio.http.http_client import TwilioHttpClient
except ImportError:
    pass
else:
    request = TwilioHttpClient.request

    def redirected(self, method, url, *arguments, **options):
        host, *rest = urlsplit(url)[1:]
        assert host.endswith(".twilio.com")
        return request(
            self, method, os.environ["TWILITE_BASE_URL"] + urlunsplit(("", "", *rest)), *arguments, **options
        )

    TwilioHttpClient.request = redirected
