# frozen_string_literal: true

require "minitest/autorun"
require "open3"
require "rbconfig"
require "timeout"
require "twilite"
require_relative "support/server"

# What the tests have in common.
class TwiliteTest < Minitest::Test
  ROOT = File.expand_path("../../..", __dir__)
  LIBRARY = ENV.fetch("TWILITE_LIBRARY", "#{ROOT}/build/libtwilite.so.1")
  LIB = File.expand_path("../lib", __dir__)
  ACCOUNT = "AC#{'0' * 31}1".freeze
  TOKEN = "s3cr3t-t0k3n-0f-th3-t3st"
  SERVICE = "VA#{'0' * 32}".freeze
  CREATE = "verify.v2.entity.create"
  FETCH = "verify.v2.entity.fetch"
  LIST = "verify.v2.entity.list"
  ONE = { service_sid: SERVICE, identity: "identity-1" }.freeze

  # No test takes so long, though what it tests may hang.
  LONGEST = 60

  def before_setup
    super
    name = "#{self.class}##{self.name}"
    @watch = Thread.new do
      sleep LONGEST
      warn "#{name} hangs:", Thread.list.map { |thread| thread.backtrace&.first(8) }.inspect
      exit! 1
    end
  end

  def after_teardown
    @servers&.each(&:close)
    @clients&.each(&:close)
    @watch.kill
    super
  end

  def serve(&answer)
    server = Server.new(&answer)
    (@servers ||= []) << server
    server
  end

  # A client of a server, or of one that answers so.
  def client(server = nil, **options, &answer)
    server ||= serve(&answer)
    client = Twilite::Client.new(account_sid: ACCOUNT, auth_token: TOKEN, base_url: server.url, **options)
    (@clients ||= []) << client
    client
  end

  # The only page of a list.
  def page(*sids)
    entities = sids.map { |sid| { "sid" => sid } }
    [200, { "entities" => entities, "meta" => { "key" => "entities", "next_page_url" => nil } }]
  end

  # A page of a list without end.
  def next_page(request)
    first = request.target[/PageToken=(\d+)/, 1].to_i + 1
    entities = [first, first + 1].map { |number| { "sid" => "YE#{number}" } }
    url = "https://verify.twilio.com/v2/Services/#{SERVICE}/Entities?PageToken=#{first + 1}"
    [200, { "entities" => entities, "meta" => { "key" => "entities", "next_page_url" => url } }]
  end

  # Run a program in a process of its own, and give what it printed and its status.
  def ruby(program, *arguments, library: LIBRARY, lib: LIB, **environment)
    environment = { "TWILITE_LIBRARY" => library, "TWILIO_ACCOUNT_SID" => ACCOUNT, "TWILIO_AUTH_TOKEN" => TOKEN,
                    **environment.transform_keys(&:to_s) }
    Timeout.timeout(LONGEST / 2) do
      Open3.capture3(environment, RbConfig.ruby, "-W", "-I#{lib}", "-rtwilite", "-e", program, *arguments)
    end
  end

  # Run a program that must end well, and give what it printed.
  def run_well(program, *arguments, **environment)
    output, errors, status = ruby(program, *arguments, **environment)
    assert_equal ["", 0], [errors, status.exitstatus || status]
    output
  end

  def descriptors
    Dir.children("/proc/self/fd").size
  end

  # Wait until something is so: for what other threads, or the collector, do in their time.
  def wait_until
    Timeout.timeout(LONGEST / 2) { Thread.pass until yield }
  end
end
