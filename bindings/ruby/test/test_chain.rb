# frozen_string_literal: true

require "test_helper"

# The chain of names, which comes from the library's catalog.
class TestChain < TwiliteTest
  ANOTHER = "AC#{'2' * 32}".freeze
  MESSAGE = "SM#{'1' * 32}".freeze

  # The verb and the path of the request that a chain makes.
  def asked(answer = {})
    server = serve { [200, answer] }
    yield client(server)
    request = server.requests.pop
    "#{request.verb} #{request.target[/[^?]+/]}"
  end

  def test_ids_are_given_to_the_names_before_them
    expected = "GET /v2/Services/#{SERVICE}/Entities/identity-1"
    [
      ->(client) { client.verify.v2.services(SERVICE).entities("identity-1").fetch },
      ->(client) { client.verify.v2.services[SERVICE].entities["identity-1"].fetch },
      ->(client) { client.verify.v2.services.(SERVICE).entities.call("identity-1").fetch }
    ].each { |chain| assert_equal expected, asked(&chain) }
  end

  def test_an_id_with_a_default
    path = "/2010-04-01/Accounts/#{ACCOUNT}"
    answer = { "messages" => [] }
    assert_equal "GET #{path}/Messages.json", asked(answer) { |client| client.api.v2010.messages.list }
    assert_equal "GET #{path}/Messages.json", asked(answer) { |client| client.api.v2010.accounts.messages.list }
    assert_equal "GET #{path}/Messages/#{MESSAGE}.json", asked { |client| client.api.v2010.messages(MESSAGE).fetch }
    assert_equal "GET #{path}.json", asked { |client| client.api.v2010.accounts.fetch }
    assert_equal "GET #{path.sub(ACCOUNT, ANOTHER)}.json", asked { |client| client.api.v2010.accounts(ANOTHER).fetch }
  end

  def test_the_only_one
    expected = "GET /v1/Voice/Settings"
    assert_equal expected, asked { |client| client.insights.v1.settings.fetch }
    assert_equal expected, asked { |client| client.insights.v1.settings.().fetch }
  end

  def test_two_ids_at_once
    operation = JSON.parse(catalog)["resources"].flat_map { |each| each["operations"] }
                    .find { |each| each["chain"].include?("{Field},{Bucket}") && each["verb"] == "fetch" }
    asked = asked { |client| steps(operation).inject(client) { |step, names| step.public_send(*names) }.fetch }
    assert_includes asked, "the-Field"
    assert_includes asked, "the-Bucket"
  end

  # Every operation of the catalog is at the end of its chain.
  def test_every_operation_is_there
    performer = client { raise }
    JSON.parse(catalog)["resources"].each do |resource|
      resource["operations"].each do |operation|
        step = steps(operation).inject(performer) { |above, names| above.public_send(*names) }
        assert_respond_to step, operation["verb"]
      end
    end
  end

  def test_another_name_of_the_last_step
    assert_equal "GET /v1/CustomerProfiles/BU1#{'0' * 31}/EntityAssignments/BV1#{'0' * 31}",
                 asked { |client|
                   client.trusthub.v1.customer_profiles("BU1#{'0' * 31}")
                         .customer_profiles_entity_assignments("BV1#{'0' * 31}").fetch
                 }
  end

  def test_each_goes_through_a_list
    client = client { |request| next_page(request) }
    entities = client.verify.v2.services(SERVICE).entities
    found = []
    entities.each(page_size: 2) { |entity| found << entity.sid and found.size == 3 and break }
    assert_equal %w[YE1 YE2 YE3], found
    assert_equal %w[YE1 YE2 YE3], entities.each(limit: 3).map(&:sid)
  end

  def test_a_page
    client = client { |request| next_page(request) }
    page = client.verify.v2.services(SERVICE).entities.page(page_size: 2)
    assert_equal [%w[YE1 YE2], "entities", 200], [page.records.map(&:sid), page.meta["key"], page.response.http_status]
    assert_equal %w[YE1 YE2], page["entities"].map { |entity| entity["sid"] }
  end

  def test_a_delete
    client = client { [204, ""] }
    deleted = client.verify.v2.services(SERVICE).entities("identity-1").delete
    assert_equal [{}, 204], [deleted.to_h, deleted.response.http_status]
  end

  def test_a_route_that_the_library_does_not_know
    path = "/v2/Services/{ServiceSid}/Things"
    server = serve do |request|
      thing = { "sid" => "TH1" }
      request.verb == "GET" ? [200, { "things" => [thing], "meta" => { "key" => "things" } }] : [201, thing]
    end
    client = client(server)
    assert_equal "TH1", client.request("POST", "verify", path, ServiceSid: SERVICE, FriendlyName: "One").sid
    assert_equal "FriendlyName=One", server.requests.pop.body
    assert_equal ["TH1"], client.request("LIST", "verify", path, ServiceSid: SERVICE).map(&:sid)
    assert_equal ["TH1"], client.stream("LIST verify #{path}", ServiceSid: SERVICE).map(&:sid)
  end

  def test_a_wrong_name_is_told_with_the_nearest
    client = client { raise }
    assert_match(/Did you mean\?  verify/, assert_raises(NoMethodError) { client.verfy }.message)
    assert_match(/Did you mean\?  v2/, assert_raises(NoMethodError) { client.verify.v22 }.message)
    entities = client.verify.v2.services(SERVICE)
    assert_match(/Did you mean\?  entities/, assert_raises(NoMethodError) { entities.entitys }.message)
    assert_match(/Did you mean\?  verify/, assert_raises(NoMethodError) { client.async.verfy }.message)
    assert_respond_to client, :verify
    refute_respond_to client, :verfy
  end

  def test_wrong_ids_are_refused
    client = client { raise }
    assert_raises(ArgumentError) { client.verify.v2.services(SERVICE, SERVICE) }
    assert_raises(ArgumentError) { client.verify.v2.services(nil) }
    assert_raises(ArgumentError) { client.insights.v1.settings("one") }
    assert_raises(ArgumentError) { client.verify.v2.services.() }
    assert_raises(ArgumentError) { client.verify("v2") }
  end

  private

  # The names of an operation's chain, each with what is chosen.
  def steps(operation)
    chain = operation["chain"].slice_when { |_, after| !after.start_with?("{", "(") }
    chain.map { |name, ids| [name, *ids.to_s.scan(/\w+/).map { |id| "the-#{id}" }] }
  end

  def catalog
    library = Fiddle.dlopen(LIBRARY)
    Fiddle::Function.new(library["twilite_catalog"], [], Fiddle::TYPE_CONST_STRING).call.force_encoding("UTF-8")
  end
end
