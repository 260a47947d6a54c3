# frozen_string_literal: true

require "test_helper"

# Who frees what, and when: closing, forgetting, the collector, the end of the process, forks.
class TestLifetimes < TwiliteTest
  def test_open_closes
    kept = Twilite::Client.open(account_sid: ACCOUNT, auth_token: TOKEN) do |client|
      refute_predicate client, :closed?
      client
    end
    assert_predicate kept, :closed?
    error = assert_raises(Twilite::MisuseError) { kept.call(FETCH, ONE) }
    assert_equal ["misuse", FETCH], [error.status, error.operation]
    assert_raises(Twilite::MisuseError) { kept.async.call(FETCH, ONE) }
    assert_raises(Twilite::MisuseError) { kept.stream(LIST, service_sid: SERVICE) }
    assert_raises(Twilite::MisuseError) { kept.verify.v2.services(SERVICE).entities.create(identity: "identity-1") }
    3.times { kept.close }
  end

  def test_calls_that_have_begun_end_undisturbed_when_the_client_is_closed
    held = Thread::Queue.new
    server = serve do
      held.pop
      [200, { "sid" => "YE1" }]
    end
    client = client(server)
    threads = Array.new(4) { Thread.new { client.call(FETCH, ONE).sid } }
    futures = Array.new(4) { client.async.call(FETCH, ONE) }
    8.times { server.requests.pop }
    Array.new(4) { Thread.new { client.close } }.each(&:join)
    assert_raises(Twilite::MisuseError) { client.call(FETCH, ONE) }
    8.times { held << true }
    assert_equal ["YE1"] * 8, threads.map(&:value) + futures.map { |future| future.value.sid }
  end

  def test_closing_gives_all_descriptors_back
    client { [200, { "sid" => "YE1" }] }.call(FETCH, ONE)
    before = descriptors
    clients = Array.new(20) { client { |request| next_page(request) } }
    clients.each do |client|
      client.stream(LIST, service_sid: SERVICE).first(3)
      client.async.call(LIST, service_sid: SERVICE, limit: 1).value
    end
    clients.each(&:close)
    @servers.drop(1).each(&:close)
    wait_until { descriptors <= before + 3 }
  end

  def test_what_is_forgotten_is_freed
    server = serve { |request| next_page(request) }
    before = descriptors
    forgotten = lambda do
      client = Twilite::Client.new(account_sid: ACCOUNT, auth_token: TOKEN, base_url: server.url)
      client.call(LIST, service_sid: SERVICE, limit: 1)
      client.stream(LIST, service_sid: SERVICE).each.next
      client.async.call(LIST, service_sid: SERVICE, limit: 1)
      client.map(LIST, [{ service_sid: SERVICE, limit: 1 }] * 3).each.next
    end
    Array.new(20) { Thread.new(&forgotten) }.each(&:join)
    # The collector may overlook some.
    wait_until do
      GC.start
      descriptors < before + 60
    end
  end

  def test_the_collector_does_not_disturb
    server = serve { page("YE1", "YE2", "YE3") }
    client = client(server)
    collecting = Thread.new { loop { GC.start } }
    threads = Array.new(4) do
      Thread.new do
        Array.new(20) do
          client.stream(LIST, service_sid: SERVICE).map(&:sid) + client.call(LIST, service_sid: SERVICE).map(&:sid)
        end
      end
    end
    assert_equal [%w[YE1 YE2 YE3] * 2], threads.flat_map(&:value).uniq
  ensure
    collecting&.kill
  end

  def test_the_collector_may_move_what_it_likes
    skip "this Ruby moves nothing" unless GC.respond_to?(:compact)
    client = client { page("YE1", "YE2", "YE3") }
    futures = Array.new(50) { client.async.call(LIST, service_sid: SERVICE) }
    GC.compact
    assert_equal [%w[YE1 YE2 YE3]], futures.map { |future| future.value.map(&:sid) }.uniq
  rescue NotImplementedError
    skip "this system moves nothing"
  end

  # Each ends in another way, with something open, in the middle of a call of another thread.
  ENDS = {
    "the end of the program" => "",
    "exit" => "exit 0",
    "exit of a thread" => "Thread.new { exit 0 }.join",
    "closing" => "client.close",
    "closing in the end" => "at_exit { client.close; client.close }",
    "calling in the end" => "at_exit { $done = client.call('#{FETCH}', #{ONE.merge(identity: 'quick-one')}).sid }",
    "the collector" => "client = stream = calling = nil; GC.start",
    "killing the thread" => "calling.kill; calling.join"
  }.freeze

  ENDS.each do |name, ending|
    define_method("test_the_process_ends_by_#{name.tr(' ', '_')}") do
      server = serve do |request|
        next next_page(request) if request.target.include?("Entities?")

        request.target.include?("quick") ? [200, { "sid" => "YE1" }] : :silent
      end
      program = <<~RUBY
        client = Twilite::Client.new
        stream = client.stream("#{LIST}", service_sid: "#{SERVICE}").each
        stream.next
        future = client.async.call("#{FETCH}", #{ONE})
        calling = Thread.new { client.call("#{FETCH}", #{ONE}) }
        calling.report_on_exception = false
        Thread.pass until calling.stop?
        puts "ending"
        #{ending}
      RUBY
      assert_equal "ending\n", run_well(program, TWILITE_BASE_URL: server.url)
    end
  end

  def test_a_fork
    server = serve { |request| request.target.include?("Entities?") ? next_page(request) : [200, { "sid" => "YE1" }] }
    program = <<~RUBY
      client = Twilite::Client.new
      stream = client.stream("#{LIST}", service_sid: "#{SERVICE}").each
      stream.next
      future = client.async.call("#{FETCH}", #{ONE})
      client.call("#{FETCH}", #{ONE})
      child = fork do
        puts client.call("#{FETCH}", #{ONE}).sid, client.async.call("#{FETCH}", #{ONE}).value.sid
        puts client.verify.v2.services("#{SERVICE}").entities.list(limit: 1).map(&:sid)
        begin
          3.times { stream.next }
        rescue Twilite::MisuseError => e
          puts e.status
        end
      end
      Process.wait(child)
      puts $?.success?, future.value.sid, stream.next.sid, stream.next.sid, client.call("#{FETCH}", #{ONE}).sid
    RUBY
    assert_equal %w[YE1 YE1 YE1 misuse true YE1 YE2 YE3 YE1], run_well(program, TWILITE_BASE_URL: server.url).split
  end

  def test_a_fork_in_the_middle_of_calls
    server = serve { [200, { "sid" => "YE1" }] }
    program = <<~RUBY
      client = Twilite::Client.new
      calling = Array.new(4) { Thread.new { loop { client.call("#{FETCH}", #{ONE}) } } }
      children = Array.new(10) do
        fork do
          client.call("#{FETCH}", #{ONE})
          begin
            client.close
          ensure
            exit! 0
          end
        end
      end
      puts children.map { |child| Process.wait2(child).last.success? }.uniq
    RUBY
    assert_equal "true\n", run_well(program, TWILITE_BASE_URL: server.url)
  end

  # A future of the parent's: what waits for it in a child would wait for ever.
  def test_a_future_of_the_parent_is_refused_in_a_child
    server = serve { :silent }
    program = <<~RUBY
      future = Twilite::Client.new.async.call("#{FETCH}", #{ONE})
      fork { begin; future.value; rescue Twilite::MisuseError => e; puts e.status; end }
      Process.wait
      future.cancel.wait
    RUBY
    assert_equal "misuse\n", run_well(program, TWILITE_BASE_URL: server.url)
  end
end
