# frozen_string_literal: true

require "test_helper"
require "bigdecimal"
require "pathname"
require "uri"

# What goes in and what comes out: parameters, records, numbers, headers, errors.
class TestValues < TwiliteTest
  USER = "ip_messaging.v2.user.create"
  CHAT = "IS#{'0' * 32}".freeze

  # The form that arrives of parameters of a user.
  def sent(**parameters)
    server = serve { [201, {}] }
    client(server).call(USER, service_sid: CHAT, identity: "jing", **parameters)
    URI.decode_www_form(server.requests.pop.body).to_h
  end

  # What comes of an answer's JSON.
  def received(json)
    client { [200, json] }.call(FETCH, ONE)
  end

  def test_texts_of_all_encodings
    assert_equal "Grüße 🙂", sent(friendly_name: "Grüße 🙂")["FriendlyName"]
    assert_equal "Grüße", sent(friendly_name: "Grüße".encode(Encoding::ISO_8859_1))["FriendlyName"]
    assert_equal "Grüße", sent(friendly_name: "Grüße".encode(Encoding::UTF_16LE))["FriendlyName"]
    assert_equal "Grüße", sent(friendly_name: "Grüße".b)["FriendlyName"]
    assert_equal "jing", sent(friendly_name: :jing)["FriendlyName"]
    assert_equal({ "Identity" => "jing" }, sent(friendly_name: nil))
  end

  def test_parameters_by_either_name_and_either_way
    server = serve { [201, {}] }
    client = client(server)
    client.call(FETCH, { "ServiceSid" => SERVICE, Identity: "identity-1" })
    client.call(FETCH, { "ServiceSid" => SERVICE }, identity: "identity-1")
    client.call(FETCH, service_sid: SERVICE, identity: "identity-1")
    assert_equal 1, Array.new(3) { server.requests.pop.target }.uniq.size
  end

  def test_what_is_no_text_is_refused_before_the_call
    client = client { raise }
    ["\xff", "\xff".b, "\u0061\xd8", ["\xff"], { "\xff" => 1 }].each do |wrong|
      error = assert_raises(Twilite::MisuseError) { client.call(USER, service_sid: CHAT, identity: wrong) }
      assert_match(/not UTF-8/, error.message)
    end
    assert_raises(Twilite::InvalidParametersError) { client.call(USER, service_sid: CHAT, identity: "a\0b") }
    assert_match(/U\+0000/, assert_raises(Twilite::MisuseError) { client.call("verify.v2\0") }.message)
    assert_match(/not UTF-8/, assert_raises(Twilite::MisuseError) { client.call("verify\xff") }.message)
  end

  def test_what_json_has_no_form_for_is_refused_before_the_call
    client = client { raise }
    cyclic = {}
    cyclic[:itself] = cyclic
    [Float::NAN, Float::INFINITY, Object.new, cyclic, 1r, BigDecimal("NaN")].each do |wrong|
      assert_raises(Twilite::MisuseError) { client.call(USER, service_sid: CHAT, identity: "jing", attributes: wrong) }
    end
    assert_raises(Twilite::MisuseError) { client.call(USER, "a text") }
    assert_raises(Twilite::MisuseError) { client.call(USER, [1]) }
  end

  def test_values_of_other_classes
    attributes = { integer: 2**70, decimal: BigDecimal("0.1"), list: [nil, true, {}], at: Time.utc(2015, 7, 30, 20) }
    assert_equal '{"integer":1180591620717411303424,"decimal":0.1,"list":[null,true,{}],"at":"2015-07-30T20:00:00Z"}',
                 sent(attributes: attributes)["Attributes"]
  end

  def test_times_and_dates
    server = serve { [200, { "messages" => [] }] }
    messages = client(server).api.v2010.messages
    messages.list(date_sent: Time.new(2015, 7, 30, 22, 0, 0, "+02:00"))
    messages.list(date_sent: DateTime.new(2015, 7, 30, 20))
    messages.list(date_sent: Date.new(2015, 7, 30))
    queries = Array.new(3) { URI.decode_www_form(server.requests.pop.target[/\?(.*)/, 1]).to_h["DateSent"] }
    assert_equal %w[2015-07-30T20:00:00Z 2015-07-30T20:00:00Z 2015-07-30], queries
  end

  def test_numbers_are_exact
    numbers = "[9007199254740993, 123456789012345678901234567890, -0.5, 0.1, 1e400, 0.1234567890123456789, 1E2]"
    expected = [9_007_199_254_740_993, 123_456_789_012_345_678_901_234_567_890, -0.5, 0.1, BigDecimal("1e400"),
                BigDecimal("0.1234567890123456789"), 100.0]
    record = received(%({"numbers": #{numbers}}))
    assert_equal expected, record["numbers"]
    assert_equal expected.map(&:class), record["numbers"].map(&:class)
    assert_equal "0.1234567890123456789", JSON.parse(record.to_json, decimal_class: BigDecimal)["numbers"][5].to_s("F")
  end

  def test_empty_null_and_nul
    record = received('{"list": [], "object": {}, "null": null, "text": "a\u0000b"}')
    assert_equal({ "list" => [], "object" => {}, "null" => nil, "text" => "a\0b" }, record.to_h)
    assert record.key?(:null)
    refute record.key?(:other)
  end

  def test_a_record
    record = received('{"sid": "YE1", "date_created": "2015-07-30T20:00:00Z", "newThing": {"a": [1]}, "method": "POST"}')
    assert_equal %w[YE1 YE1 YE1 YE1], [record.sid, record["sid"], record[:sid], record.fetch(:sid)]
    assert_equal [Time.utc(2015, 7, 30, 20), "2015-07-30T20:00:00Z"], [record.date_created, record["date_created"]]
    assert_nil record.identity # documented, and not there
    assert_equal [1, { "a" => [1] }, "POST"], [record.dig("newThing", "a", 0), record.new_thing, record["method"]]
    assert_respond_to record, :new_thing
    refute_respond_to record, :other_thing
    assert_raises(NoMethodError) { record.other_thing }
    assert_raises(KeyError) { record.fetch(:other_thing) }
    assert_equal 7, record.fetch(:other_thing, 7)
    case record
    in { sid:, date_created: String => created } then assert_equal ["YE1", "2015-07-30T20:00:00Z"], [sid, created]
    end
    assert_equal record, received(record.to_json)
    assert_equal ["#<Twilite::VerifyV2::Entity YE1>"] * 2, [record.inspect, record.to_s]
    assert_equal "verify.v2.entity", record.class.resource
    assert_equal record.to_json, JSON.generate(record)
  end

  def test_a_record_has_a_class_of_its_own
    assert_instance_of Twilite::VerifyV2::Entity, received("{}")
    assert_raises(NameError) { Twilite::VerifyV3 }
    assert_raises(NameError) { Twilite::VerifyV2::Entities }
    kept = Marshal.dump(client { [200, { "sid" => "YE1" }] }.call(FETCH, ONE))
    program = "Types = Twilite::VerifyV2; record = Marshal.load(ARGV[0].unpack1('m')); puts record.sid, record.class"
    assert_equal %w[YE1 Twilite::VerifyV2::Entity], run_well(program, [kept].pack("m0")).split
  end

  def test_moments_that_are_none_stay_texts
    record = received('{"date_created": "yesterday", "date_updated": "2015-02-31T00:00:00Z"}')
    assert_equal %w[yesterday 2015-02-31T00:00:00Z], [record.date_created, record.date_updated]
    account = client { [200, { "date_created" => "Thu, 30 Jul 2015 20:00:00 +0000" }] }.api.v2010.accounts.fetch
    assert_equal Time.utc(2015, 7, 30, 20), account.date_created
  end

  def test_what_is_known_of_an_answer
    header = { "ETag" => '"1"', "X-Two" => "a", "x-two" => "b", "Set-Cookie" => "c, d", "Twilio-Request-Id" => "RQ1" }
    response = client { [200, { "sid" => "YE1" }, header] }.call(FETCH, ONE).response
    assert_equal [200, "RQ1", 1], [response.http_status, response.request_id, response.attempts]
    assert_equal ['"1"', "a, b", "c, d", nil], %w[etag X-TWO set-cookie none].map { |name| response.headers[name] }
    assert_equal %w[a b], response.headers.get_all("X-Two")
    assert response.headers.key?("ETAG")
    assert_equal "a, b", response.headers.to_h["X-Two"]
    list = client { page("YE1") }.call(LIST, service_sid: SERVICE)
    assert_equal [200, nil], [list.response.http_status, list.first.response.http_status]
  end

  def test_errors
    found = { "code" => 20_404, "message" => "It is not there", "status" => 404, "more_info" => "https://x" }
    error = assert_raises(Twilite::NotFoundError) { client { [404, found, { "Twilio-Request-Id" => "RQ1" }] }.call(FETCH, ONE) }
    assert_equal ["api_error", 404, 20_404, "It is not there", "https://x", "RQ1", FETCH, "GET", 1, []],
                 [error.status, error.http_status, error.code, error.reason, error.more_info, error.request_id,
                  error.operation, error.http_method, error.attempts, error.parameters]
    assert_equal "It is not there (HTTP 404, code 20404)", error.message
    assert_kind_of Twilite::APIError, error
    refute_predicate error, :may_have_taken_effect?
    assert_equal 404, error.response.http_status
    error = assert_raises(Twilite::InvalidParametersError) { Twilite.validate(CREATE, { identity: "x" }) }
    rules = error.parameters.to_h { |each| each.values_at("name", "rule") }
    assert_equal({ "Identity" => "length", "ServiceSid" => "required" }, rules)
    assert_nil Twilite.validate(CREATE, ONE)
  end

  def test_each_kind_of_error
    { 401 => Twilite::AuthenticationError, 403 => Twilite::PermissionDeniedError, 409 => Twilite::ConflictError,
      429 => Twilite::RateLimitedError, 400 => Twilite::APIError, 500 => Twilite::ServerError }.each do |status, kind|
      client = client(max_retries: 0) { [status, { "message" => "no" }, { "Retry-After" => "3600" }] }
      assert_instance_of kind, assert_raises(Twilite::Error) { client.call(CREATE, ONE) }
    end
    assert_raises(Twilite::InvalidResponseError) { client(max_retries: 0) { [200, "none"] }.call(FETCH, ONE) }
    nobody = Twilite::Client.new(account_sid: ACCOUNT, auth_token: TOKEN, base_url: "http://127.0.0.1:1", max_retries: 0)
    assert_raises(Twilite::TransportError) { nobody.call(FETCH, ONE) }
  end

  def test_options
    assert_raises(Twilite::MisuseError) { client(colour: "blue") { raise } }
    assert_raises(Twilite::MisuseError) { client(in_flight: 0) { raise } }
    assert_raises(Twilite::MisuseError) { client(max_pending: 0) { raise } }
    assert_instance_of Twilite::Client, client(ca_file: Pathname.new("/etc/hosts"), timeout_ms: nil) { raise }
  end

  def test_no_secret_is_shown
    client = client { :silent }
    future = client.async.call(FETCH, ONE)
    token = Twilite.access_token(account_sid: ACCOUNT, api_key: "SK#{'0' * 32}", api_secret: "s" * 32, identity: "jing")
    shown = [client, future, client.async, client.verify, client.stream(LIST, service_sid: SERVICE), token].map(&:inspect)
    shown << assert_raises(Twilite::CancelledError) { future.cancel.value }.full_message << token.to_s
    shown.each { |text| refute_match(/#{TOKEN}|#{token.token}|#{'s' * 32}/, text) }
  end

  def test_an_access_token
    made = Twilite.access_token(account_sid: ACCOUNT, api_key: "SK#{'0' * 32}", api_secret: "s" * 32, identity: "jing",
                                ttl_seconds: 600, grants: { video: { room: "lobby" } })
    claims = JSON.parse(made.token.split(".")[1].unpack1("m"))
    assert_equal ["jing", { "room" => "lobby" }], claims["grants"].values_at("identity", "video")
    assert_equal made.expires_at, claims["exp"]
    assert_raises(Twilite::MisuseError) { Twilite.access_token(ttl_seconds: 0) }
  end
end
