# frozen_string_literal: true

require "test_helper"
require "support/scheduler"

# Where a thread has a Fiber scheduler, a call lets its other fibers run.
class TestFiberScheduler < TwiliteTest
  # Run blocks as fibers of one thread, and give what they gave.
  def fibers(*blocks)
    results = Array.new(blocks.size)
    Thread.new do
      Fiber.set_scheduler(SmallScheduler.new)
      blocks.each_with_index { |block, index| Fiber.schedule { results[index] = block.call } }
    end.join
    results
  end

  # A server that holds its answers until so many requests are there.
  def together(count)
    arrived = Thread::Queue.new
    serve do
      arrived << true
      Thread.pass until arrived.size >= count
      [200, { "sid" => "YE1" }]
    end
  end

  def test_other_fibers_run_during_a_call
    ticks = 0
    is_done = false
    client = client do
      seen = ticks
      Thread.pass until ticks > seen + 3
      [200, { "sid" => "YE1" }]
    end
    call = lambda do
      client.call(FETCH, ONE).sid
    ensure
      is_done = true
    end
    timer = lambda do
      until is_done
        sleep 0.001
        ticks += 1
      end
    end
    assert_equal "YE1", fibers(call, timer).first
  end

  def test_fibers_call_at_once
    client = client(together(8))
    assert_equal ["YE1"] * 8, fibers(*([-> { client.call(FETCH, ONE).sid }] * 8))
  end

  def test_threads_with_schedulers_and_without_share_a_client
    client = client(together(12))
    call = -> { client.call(FETCH, ONE).sid }
    threads = Array.new(2) { Thread.new { fibers(*([call] * 4)) } } + Array.new(4) { Thread.new(&call) }
    assert_equal ["YE1"] * 12, threads.flat_map(&:value)
  end

  def test_futures_go_on_while_nobody_waits_for_them
    server = serve { [200, { "sid" => "YE1" }] }
    client = client(server)
    call = lambda do
      future = client.async.call(FETCH, ONE)
      sleep 0.001 until future.done?
      future.value.sid
    end
    assert_equal ["YE1"], fibers(call)
  end

  def test_a_future_of_a_fiber_is_awaited_by_another_thread
    client = client { [200, { "sid" => "YE1" }] }
    others = nil
    call = lambda do
      future = client.async.call(FETCH, ONE)
      others = Thread.new { future.value.sid }
      future.value.sid
    end
    assert_equal ["YE1"], fibers(call)
    assert_equal "YE1", others.value
  end

  def test_streams_and_many_at_once
    client = client do |request|
      next [200, { "sid" => "YE1" }] if request.verb == "POST"

      request.target.include?("PageToken=4") ? page("YE5") : next_page(request)
    end
    stream = -> { client.stream(LIST, service_sid: SERVICE).map(&:sid) }
    many = -> { client.map(CREATE, [ONE] * 20, in_flight: 4).map { |result| result.value.sid } }
    assert_equal [%w[YE1 YE2 YE3 YE4 YE5], ["YE1"] * 20], fibers(stream, many)
  end

  # Of fibers that wait, one drives for all. What ends its wait leaves the others theirs.
  def test_a_fiber_is_ended
    held = Thread::Queue.new
    server = serve do
      held.pop
      [200, { "sid" => "YE1" }]
    end
    client = client(server)
    first = error = nil
    starting = -> { first = Fiber.new(blocking: false) { client.call(CREATE, ONE) }.tap(&:resume) }
    other = -> { client.call(FETCH, ONE).sid }
    ending = lambda do
      sleep 0.001 until server.requests.size == 2
      error = assert_raises(IOError) { first.raise(IOError, "ended") }
      2.times { held << true }
    end
    assert_equal "YE1", fibers(starting, other, ending)[1]
    assert_equal "cancelled", error.cause.status
  end

  # What ends a call takes its completion, and may take those of others with it.
  def test_who_drives_is_told_of_what_another_took
    held = Thread::Queue.new
    server = serve do |request|
      held.pop if request.verb == "GET"
      request.verb == "GET" ? [200, { "sid" => "YE1" }] : :silent
    end
    client = client(server)
    other = nil
    leading = -> { client.call(FETCH, ONE).sid }
    starting = -> { other = Fiber.new(blocking: false) { client.call(CREATE, ONE) }.tap(&:resume) }
    ending = lambda do
      sleep 0.001 until server.requests.size == 2
      held << true
      Thread.pass until server.answered.size == 1 # and no fiber has a turn
      assert_raises(IOError) { other.raise(IOError, "ended") }
    end
    assert_equal "YE1", fibers(leading, starting, ending).first
  end

  def test_a_scheduler_comes_after_another
    client = client { [200, { "sid" => "YE1" }] }
    call = -> { client.call(FETCH, ONE).sid }
    descriptors = nil
    10.times do
      assert_equal ["YE1"], fibers(call)
      GC.start
      descriptors ||= self.descriptors
    end
    assert_operator self.descriptors, :<, descriptors + 30
  end
end
