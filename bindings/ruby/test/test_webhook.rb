# frozen_string_literal: true

require "test_helper"
require "openssl"

# Whether a request to a webhook is Twilio's.
class TestWebhook < TwiliteTest
  URL = "https://example.org/hook?a=b"
  FORM = "application/x-www-form-urlencoded"

  def signature(text)
    [OpenSSL::HMAC.digest("SHA1", TOKEN, text)].pack("m0")
  end

  def authentic?(signature, **changed)
    request = { auth_token: TOKEN, url: URL, content_type: FORM, body: "Body=Hi&From=%2B1" }
    Twilite::Webhook.authentic?(signature: signature, **request.merge(changed))
  end

  def test_a_form
    right = signature("#{URL}BodyHiFrom+1")
    assert authentic?(right)
    refute authentic?(right, body: "Body=Ho&From=%2B1")
    refute authentic?(nil)
    refute authentic?("")
    refute authentic?(right, auth_token: "another")
  end

  def test_any_bytes
    assert authentic?(signature(URL), content_type: nil, body: nil)
    assert authentic?(signature(URL), content_type: nil, body: "")
    body = "\0\xff\0"
    url = "https://example.org/hook?bodySHA256=#{OpenSSL::Digest.hexdigest('SHA256', body)}"
    assert authentic?(signature(url), url: url, content_type: "application/octet-stream", body: body)
    refute authentic?(signature(url), url: url, content_type: "application/octet-stream", body: "\0\xff")
  end

  # C would take a text up to its U+0000 alone.
  def test_what_is_no_text_is_not_authentic
    right = signature("#{URL}BodyHiFrom+1")
    refute authentic?("#{right}\0")
    refute authentic?(right, url: "#{URL}\0/more")
    refute authentic?(right, content_type: "#{FORM}\0")
    refute authentic?("\xff")
    refute authentic?(right, url: "#{URL}\xff")
  end

  def test_misuse
    assert_raises(Twilite::MisuseError) { authentic?("x", auth_token: "") }
    assert_raises(Twilite::MisuseError) { authentic?("x", auth_token: "a\0b") }
    assert_raises(Twilite::MisuseError) { authentic?("x", url: "example.org") }
  end
end
