# frozen_string_literal: true

require "test_helper"

# What the tests of all bindings' examples do not see of Ruby's.
class TestExamples < TwiliteTest
  BULK_CREATE = "#{ROOT}/examples/ruby/bulk_create.rb".freeze

  def start(server, *arguments)
    environment = { "TWILITE_LIBRARY" => LIBRARY, "TWILIO_ACCOUNT_SID" => ACCOUNT, "TWILIO_AUTH_TOKEN" => TOKEN,
                    "TWILITE_BASE_URL" => server.url }
    Open3.popen3(environment, RbConfig.ruby, "-W", "-I#{LIB}", BULK_CREATE, CREATE, *arguments) do |*streams, process|
      yield(*streams, process)
    end
  end

  # Each line has its result before there is another; blank ones are counted.
  def test_bulk_create_goes_on_while_it_waits_for_more
    server = serve { |request| [201, { "sid" => request.body[/identity-\d/] }] }
    start(server) do |input, output, errors, process|
      3.times do |n|
        2.times { |m| input.puts JSON.generate(service_sid: SERVICE, identity: "identity-#{(2 * n) + m}") }
        input.puts
        input.flush
        found = Array.new(2) { JSON.parse(output.gets) }.sort_by { |result| result["line"] }
        expected = Array.new(2) { |m| { "line" => (3 * n) + m + 1, "sid" => "identity-#{(2 * n) + m}" } }
        assert_equal expected, found
      end
      input.close
      assert_equal ["6 created, 0 refused, 0 of unknown outcome\n", 0], [errors.read, process.value.exitstatus]
    end
  end

  # Lines that came at once are on the wire at once.
  def test_bulk_create_has_many_in_flight
    arrived = Thread::Queue.new
    server = serve do
      arrived << true
      Thread.pass until arrived.size >= 8
      [201, { "sid" => "YE1" }]
    end
    start(server) do |input, output, _, process|
      input.write(([JSON.generate(ONE)] * 8).join("\n"))
      input.close
      assert_equal((1..8).to_a, output.each_line.map { |line| JSON.parse(line)["line"] }.sort)
      assert_equal 0, process.value.exitstatus
    end
  end
end
