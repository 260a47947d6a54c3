# frozen_string_literal: true

require "test_helper"

# Many calls at once: threads on one client, futures, map; and what holds them back or ends them.
class TestMany < TwiliteTest
  def test_threads_on_one_client
    server = serve { |request| [200, { "sid" => request.target[/identity-\d+/] }] }
    client = client(server)
    threads = Array.new(16) do |thread|
      Thread.new do
        Array.new(25) { |n| client.call(FETCH, service_sid: SERVICE, identity: "identity-#{thread}#{n}").sid }
      end
    end
    expected = Array.new(16) { |thread| Array.new(25) { |n| "identity-#{thread}#{n}" } }
    assert_equal expected, threads.map(&:value)
    assert_equal 400, server.requests.size
  end

  def test_futures_are_on_the_wire_at_once
    arrived = Thread::Queue.new
    client = client do
      arrived << true
      Thread.pass until arrived.size >= 20
      [201, { "sid" => "YE1" }]
    end
    futures = Array.new(20) { client.async.verify.v2.services(SERVICE).entities.create(identity: "identity-1") }
    assert_equal ["YE1"] * 20, futures.map { |future| future.value.sid }
    assert_equal [201], futures.map { |future| future.response.http_status }.uniq
  end

  def test_a_future_goes_on_while_nobody_waits_for_it
    client = client { [200, { "sid" => "YE1" }] }
    3.times do
      future = client.async.call(FETCH, ONE)
      wait_until { future.done? }
      assert_equal "YE1", future.value.sid
    end
  end

  def test_a_future_is_awaited_by_several_threads
    held = Thread::Queue.new
    client = client do
      held.pop
      [404, { "code" => 20_404, "message" => "no", "status" => 404 }]
    end
    future = client.async.call(FETCH, ONE)
    threads = Array.new(4) { Thread.new { future.error } }
    wait_until { threads.all?(&:stop?) }
    held << true
    errors = threads.map(&:value)
    assert_equal [Twilite::NotFoundError], errors.map(&:class).uniq
    assert_raises(Twilite::NotFoundError) { future.value }
    assert_same errors.first, future.error
  end

  def test_a_future_is_cancelled
    server = serve { :silent }
    client = client(server)
    future = client.async.call(CREATE, ONE)
    server.requests.pop
    error = future.cancel.error
    assert_instance_of Twilite::CancelledError, error
    assert_predicate error, :may_have_taken_effect?
    assert_same error, future.cancel.error
  end

  def test_a_deadline
    client = client { :silent }
    assert_raises(Twilite::TimeoutError) { client.call(FETCH, ONE, deadline_ms: 100) }
    [0, -1, "1"].each { |wrong| assert_raises(Twilite::MisuseError) { client.call(FETCH, ONE, deadline_ms: wrong) } }
    assert_instance_of Twilite::TimeoutError, client.async.call(FETCH, ONE, deadline_ms: 100).error
  end

  # Whoever begins a call waits while as many are held as may be, and fails never.
  def test_backpressure
    server = serve { [200, { "sid" => "YE1" }] }
    client = client(server, in_flight: 1, max_pending: 2)
    threads = Array.new(4) { Thread.new { Array.new(25) { client.async.call(FETCH, ONE) }.map { |f| f.value.sid } } }
    assert_equal ["YE1"] * 100, threads.flat_map(&:value)
  end

  def test_backpressure_makes_a_thread_wait_until_a_place_is_free
    held = Thread::Queue.new
    server = serve do
      held.pop
      [200, { "sid" => "YE1" }]
    end
    client = client(server, max_pending: 1)
    client.async.call(FETCH, ONE)
    waiting = Thread.new { client.call(FETCH, ONE).sid }
    server.requests.pop
    wait_until { waiting.stop? || waiting.join(0.01) }
    assert_predicate server.requests, :empty?
    2.times { held << true }
    assert_equal "YE1", waiting.value
  end

  def test_map_gives_results_as_calls_end
    first = Thread::Queue.new
    client = client do |request|
      first.pop if request.body.include?("identity-0")
      [201, { "sid" => request.body[/identity-\d/] }]
    end
    parameters = Array.new(5) { |n| { service_sid: SERVICE, identity: "identity-#{n}" } }
    others = 0
    found = client.map(CREATE, parameters).map do |result|
      first << true if (others += 1) == 4
      result
    end
    assert_equal 0, found.last.index
    assert_equal [0, 1, 2, 3, 4], found.map(&:index).sort
    found.each do |result|
      assert_equal [result.parameters[:identity], 201], [result.value.sid, result.response.http_status]
      assert_predicate result, :ok?
    end
  end

  def test_map_collects_what_its_block_gives
    client = client { [201, { "sid" => "YE1" }] }
    assert_equal(["YE1"] * 3, client.map(CREATE, [ONE] * 3) { |result| result.value.sid })
  end

  def test_map_of_an_operation_that_needs_no_parameters
    client = client { [200, { "results" => [], "meta" => { "key" => "results", "next_page_url" => nil } }] }
    assert_equal [[], []], client.map("trusthub.v1.customer_profile.list", [nil, {}], &:value)
  end

  def test_map_takes_parameters_as_they_are_needed
    client = client { [201, { "sid" => "YE1" }] }
    taken = 0
    endless = Enumerator.new { |all| loop { all << ONE.tap { taken += 1 } } }
    assert_equal 3, client.map(CREATE, endless, in_flight: 2).first(3).size
    assert_operator taken, :<=, 3 + 4
  end

  def test_map_has_errors_as_results
    client = client { [500, { "message" => "no", "status" => 500 }] }
    parameters = [{ identity: "x" }, { identity: "\xff" }, "none", ONE]
    found = client.map(CREATE, parameters, in_flight: 1).sort_by(&:index)
    assert_equal %w[invalid_parameters misuse misuse api_error], found.map { |result| result.error.status }
    assert_equal [nil] * 4, found.map(&:value)
    assert_equal 500, found.last.response.http_status
  end

  def test_map_raises_what_the_enumerable_raises_after_the_results
    client = client { [201, { "sid" => "YE1" }] }
    broken = Enumerator.new do |all|
      2.times { all << ONE }
      raise IOError, "broken"
    end
    results = []
    assert_raises(IOError) { client.map(CREATE, broken).each { |result| results << result.value.sid } }
    assert_equal %w[YE1 YE1], results
  end

  def test_map_that_is_left_cancels_its_calls
    server = serve { |request| request.body.include?("identity-1") ? [201, { "sid" => "YE1" }] : :silent }
    client = client(server)
    before = descriptors
    parameters = [ONE, { service_sid: SERVICE, identity: "identity-2" }]
    client.map(CREATE, parameters).first
    wait_until { descriptors <= before + 3 } # the server's ends of connections
    server.close
  end

  def test_map_refuses_at_once
    client = client { raise }
    assert_raises(Twilite::MisuseError) { client.map("verify.v2.entity.creat", []) }
    assert_raises(Twilite::MisuseError) { client.map(CREATE, [], in_flight: 0) }
    client.close
    assert_raises(Twilite::MisuseError) { client.map(CREATE, []) }
  end

  def test_a_stream_asks_for_no_more_than_is_taken
    server = serve { |request| next_page(request) }
    client = client(server)
    stream = client.verify.v2.services(SERVICE).entities.stream
    assert_equal %w[YE1 YE2], stream.first(2).map(&:sid)
    assert_equal 1, server.requests.size
    assert_equal %w[YE1 YE3], stream.lazy.map(&:sid).reject { |sid| sid == "YE2" }.first(2)
    assert_equal 3, server.requests.size
    each = stream.each
    assert_equal %w[YE1 YE2 YE3], Array.new(3) { each.next.sid }
  end

  def test_a_stream_raises_after_the_records_before
    client = client do |request|
      next next_page(request) unless request.target.include?("PageToken")

      [400, { "message" => "no", "code" => 20_001, "status" => 400 }]
    end
    records = []
    error = assert_raises(Twilite::APIError) { client.stream(LIST, service_sid: SERVICE).each { |each| records << each.sid } }
    assert_equal [%w[YE1 YE2], 20_001], [records, error.code]
  end

  def test_a_stream_has_a_deadline_for_each_page
    client = client { |request| request.target.include?("PageToken") ? :silent : next_page(request) }
    records = []
    stream = client.stream(LIST, service_sid: SERVICE, deadline_ms: 2000)
    assert_raises(Twilite::TimeoutError) { stream.each { |each| records << each.sid } }
    assert_equal %w[YE1 YE2], records
  end

  def test_a_stream_checks_its_parameters_at_once
    client = client { raise }
    assert_raises(Twilite::InvalidParametersError) { client.stream(LIST) }
    assert_raises(Twilite::MisuseError) { client.stream("verify.v2.entity.lis") }
  end
end
