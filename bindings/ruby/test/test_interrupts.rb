# frozen_string_literal: true

require "test_helper"

# Other threads run while a call waits, and what ends a wait ends the call.
class TestInterrupts < TwiliteTest
  Stop = Class.new(StandardError)

  def test_other_threads_run_during_a_call
    ticks = 0
    ticking = Thread.new { loop { ticks += 1 and Thread.pass } }
    asked = nil
    client = client do
      asked = ticks
      Thread.pass until ticks > asked + 100
      [200, { "sid" => "YE1" }]
    end
    assert_equal "YE1", client.call(FETCH, ONE).sid
    assert_operator ticks, :>, asked + 100
  ensure
    ticking&.kill
  end

  def test_a_timeout_ends_a_call
    server = serve { :silent }
    client = client(server)
    assert_raises(Timeout::Error) { Timeout.timeout(0.3) { client.call(FETCH, ONE) } }
    assert_equal 1, server.requests.size
  end

  def test_what_another_thread_raises_ends_a_call_and_tells_of_it
    server = serve { :silent }
    client = client(server)
    calling = Thread.new { client.call(CREATE, ONE) }
    calling.report_on_exception = false
    server.requests.pop
    calling.raise(Stop)
    raised = assert_raises(Stop) { calling.value }
    assert_instance_of Twilite::CancelledError, raised.cause
    assert raised.cause.may_have_taken_effect?
  end

  # Of several that wait, one drives the queue for all. Each is ended, and the others go on.
  def test_each_of_many_threads_can_be_ended
    held = Thread::Queue.new
    server = serve do
      held.pop
      [200, { "sid" => "YE1" }]
    end
    client = client(server)
    threads = Array.new(8) { Thread.new { client.call(FETCH, ONE).sid } }
    threads.each { |thread| thread.report_on_exception = false }
    8.times { server.requests.pop }
    threads.first(3).each(&:kill)
    threads[3..5].each { |thread| thread.raise(Stop) }
    threads.first(3).each { |thread| assert_nil thread.value }
    threads[3..5].each { |thread| assert_raises(Stop) { thread.value } }
    8.times { held << true }
    assert_equal %w[YE1 YE1], threads.last(2).map(&:value)
  end

  # Whoever hears nothing for a while hears nothing during a call.
  def test_what_is_not_to_be_heard_is_not_heard_during_a_call
    held = Thread::Queue.new
    server = serve do
      held.pop
      [200, { "sid" => "YE1" }]
    end
    client = client(server)
    found = nil
    calling = Thread.new { Thread.handle_interrupt(Stop => :never) { found = client.call(FETCH, ONE).sid } }
    calling.report_on_exception = false
    server.requests.pop
    calling.raise(Stop)
    held << true
    assert_raises(Stop) { calling.value }
    assert_equal "YE1", found
  end

  # At whatever moment a thread is ended, the others get what is theirs.
  def test_ends_at_any_moment
    client = client(in_flight: 4) { [200, { "sid" => "YE1" }] }
    threads = Array.new(8) do
      Thread.new do
        40.times do
          Timeout.timeout(0.0005 + (rand * 0.01)) { client.call(FETCH, ONE) && client.async.call(FETCH, ONE).value }
        rescue Timeout::Error, Twilite::CancelledError
          next
        end
      end
    end
    victims = Array.new(50) { Thread.new { loop { client.call(FETCH, ONE) } } }
    victims.each { |victim| victim.kill.join }
    threads.each(&:join)
    assert_equal "YE1", client.call(FETCH, ONE).sid
  end

  def test_ctrl_c_at_any_moment
    server = serve { [200, { "sid" => "YE1" }] }
    program = <<~RUBY
      armed = false
      trap("INT") do
        was_armed, armed = armed, false
        raise Interrupt if was_armed
      end
      client = Twilite::Client.new
      others = Array.new(4) { Thread.new { 100.times { client.call("#{FETCH}", #{ONE}) } } }
      $stdout.syswrite("begun\n")
      while others.any?(&:alive?)
        begin
          armed = true
          client.call("#{FETCH}", #{ONE})
          armed = false
        rescue Interrupt
          next
        end
      end
      trap("INT", "IGNORE")
      puts others.each(&:join).size
    RUBY
    started(server, program) do |process, output|
      assert_equal "begun\n", output.gets
      storm = Thread.new { loop { Process.kill("INT", process.pid) && sleep(0.005) } }
      storm.report_on_exception = false # it ends with the process
      assert_equal "4\n", output.gets
      assert_predicate process.value, :success?
    end
  end

  def test_the_client_goes_on_after_an_end
    silent = true
    client = client { silent ? :silent : [200, { "sid" => "YE1" }] }
    3.times { assert_raises(Timeout::Error) { Timeout.timeout(0.1) { client.call(FETCH, ONE) } } }
    silent = false
    assert_equal "YE1", client.call(FETCH, ONE).sid
  end

  def test_a_wait_for_a_future_can_be_ended_and_the_call_goes_on
    held = Thread::Queue.new
    client = client do
      held.pop
      [200, { "sid" => "YE1" }]
    end
    future = client.async.call(FETCH, ONE)
    assert_raises(Timeout::Error) { Timeout.timeout(0.1) { future.value } }
    held << true
    assert_equal "YE1", future.value.sid
  end

  def test_ctrl_c_ends_a_call_and_tells_of_it
    server = serve { :silent }
    program = <<~RUBY
      client = Twilite::Client.new
      begin
        client.call("#{CREATE}", #{ONE})
      rescue Interrupt => e
        puts "interrupted", e.cause.status, e.cause.may_have_taken_effect?
      end
    RUBY
    assert_equal "interrupted\ncancelled\ntrue\n", interrupted(server, program)
  end

  def test_ctrl_c_ends_a_wait_for_another_thread
    server = serve { :silent }
    program = <<~RUBY
      client = Twilite::Client.new
      client.async.call("#{FETCH}", #{ONE})
      begin
        client.call("#{CREATE}", #{ONE})
      rescue Interrupt => e
        puts "interrupted", e.cause.status
      end
    RUBY
    assert_equal "interrupted\ncancelled\n", interrupted(server, program, requests: 2)
  end

  def test_a_signal_that_is_trapped_is_heard_during_a_call
    held = Thread::Queue.new
    server = serve do
      held.pop
      [200, { "sid" => "YE1" }]
    end
    program = <<~RUBY
      trap("USR1") { $stdout.syswrite("heard\\n") }
      puts Twilite::Client.new.call("#{FETCH}", #{ONE}).sid
    RUBY
    started(server, program) do |process, output|
      server.requests.pop
      Process.kill("USR1", process.pid)
      assert_equal "heard\n", output.gets
      held << true
      assert_equal "YE1\n", output.gets
      assert_predicate process.value, :success?
    end
  end

  private

  def started(server, program)
    environment = { "TWILITE_LIBRARY" => LIBRARY, "TWILIO_ACCOUNT_SID" => ACCOUNT, "TWILIO_AUTH_TOKEN" => TOKEN,
                    "TWILITE_BASE_URL" => server.url }
    command = [RbConfig.ruby, "-W", "-I#{LIB}", "-rtwilite", "-e", program]
    Open3.popen2(environment, *command) do |input, output, process|
      input.close
      yield process, output
    ensure
      kill(process)
    end
  end

  def kill(process)
    Process.kill("KILL", process.pid) if process.alive?
  rescue Errno::ESRCH
    nil # it ended by itself
  end

  # What a program prints that is interrupted when its requests have come. It hears of that though the tests were started
  # in the background, and so ignore it.
  def interrupted(server, program, requests: 1)
    started(server, "trap('INT', 'DEFAULT')\n#{program}") do |process, output|
      requests.times { server.requests.pop }
      Process.kill("INT", process.pid)
      output.read
    end
  end
end
