# frozen_string_literal: true

module Twilite
  # Whether a request that came to a webhook is Twilio's. docs/webhooks.md says what to pass, and what a signature does not
  # say.
  module Webhook
    # Tell whether a request is Twilio's, and came as Twilio sent it.
    #
    # auth_token    the account's auth token, or the shared key's secret where a rule has Twilio sign with that
    # signature     the request's header X-Twilio-Signature; nil when it has none, and then it is not Twilio's
    # url           the URL that Twilio was told, with scheme, host and query, neither unescaped nor escaped anew
    # content_type  the request's header Content-Type; nil when it has none
    # body          the request's body as it came, any bytes
    #
    # Needs no client and no network; other threads run meanwhile. Raises MisuseError for an empty token, and for a URL
    # without a scheme.
    def self.authentic?(auth_token:, signature:, url:, content_type: nil, body: nil)
      Library.load
      token = JSONText.c_text(auth_token, "the auth token")
      # What the request brings is whatever its sender likes. C would take it up to its U+0000 alone.
      texts = [signature, url, content_type].map { |text| text&.to_s }
      return false if texts.compact.any? { |text| text.include?("\0".b) || JSONText.utf8(text).nil? }

      signature, url, content_type = texts
      body = body.to_s
      status = Library.webhook_check(token, signature, url, content_type, body, body.bytesize)
      return status == Library::OK unless status == Library::MISUSE

      raise MisuseError.because(token.empty? ? "The auth token is empty" : "The URL has no scheme, such as https://")
    end
  end
end
