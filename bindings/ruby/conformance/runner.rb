# frozen_string_literal: true

# The runner of the conformance suite (bindings/conformance/FORMAT.md): reads a case in a line, performs its steps through
# the package as its users use it, and writes the outcomes in a line.

require "json"
require "twilite"

# Performs the steps of one case.
class Performer
  STEPS = %w[call chain stream many cancel concurrent client closed validate access_token webhook].freeze

  def initialize(options)
    @options = options&.transform_keys(&:to_sym)
    @client = options && Twilite::Client.new(**@options)
  end

  def perform(step)
    name = step["do"]
    return { "unknown" => true } unless STEPS.include?(name)

    public_send("do_#{name}", step)
  rescue Twilite::Error => e
    failed(step, e)
  end

  def close
    @client&.close
  end

  def do_call(step)
    done(step, @client.call(step["operation"], step["parameters"], deadline_ms: step["within_ms"]))
  end

  def do_chain(step)
    place = step["path"].inject(@client) { |above, part| above.public_send(*part) }
    # A name that Python cannot have as it is, such as from_, is written so in the cases.
    arguments = (step["arguments"] || {}).transform_keys { |name| name.delete_suffix("_").to_sym }
    done(step, place.public_send(step["verb"], **arguments))
  end

  def do_stream(step)
    records = []
    stream = @client.stream(step["operation"], step["parameters"])
    stream = stream.first(step["take"]) if step["take"] # takes no more
    stream.each { |record| records << record }
    { "ok" => records }
  rescue Twilite::Error => e
    { "records" => records, "error" => e.error }
  end

  def do_many(step)
    client = step["in_flight"] ? Twilite::Client.new(**@options, in_flight: step["in_flight"]) : @client
    futures = step["calls"].map { |call| client.async.call(call["operation"], call["parameters"]) }
    { "many" => futures.map { |future| future.error ? { "error" => future.error.error } : { "ok" => future.value } } }
  end

  def do_cancel(step)
    done(step, @client.async.call(step["operation"], step["parameters"]).cancel.value)
  end

  def do_concurrent(step)
    threads = Array.new(step["workers"]) do
      Thread.new { Array.new(step["each"]) { @client.call(step["operation"], step["parameters"]) }.size }
    end
    { "ok" => threads.sum(&:value) }
  end

  def do_client(step)
    Twilite::Client.open(**step["options"].transform_keys(&:to_sym)) { { "ok" => nil } }
  end

  def do_closed(step)
    @client.close
    do_call(step)
  end

  def do_validate(step)
    { "ok" => Twilite.validate(step["operation"], step["parameters"]) }
  end

  def do_access_token(step)
    { "ok" => Twilite.access_token(**step["options"].transform_keys(&:to_sym)).to_h }
  end

  def do_webhook(step)
    request = step.slice("auth_token", "signature", "url", "content_type", "body").transform_keys(&:to_sym)
    { "ok" => Twilite::Webhook.authentic?(**request) }
  end

  private

  def done(step, value)
    step["response"] ? { "ok" => value, "response" => known(value.response) } : { "ok" => value }
  end

  def failed(step, error)
    step["response"] ? { "error" => error.error, "response" => known(error.response) } : { "error" => error.error }
  end

  def known(response)
    { "http_status" => response.http_status || 0, "request_id" => response.request_id, "attempts" => response.attempts,
      "headers" => response.headers.to_h.transform_keys(&:downcase) }
  end
end

def outcomes(told)
  performer = Performer.new(told["client"])
  told.fetch("steps").map { |step| performer.perform(step) }
ensure
  performer&.close
end

def say(members)
  puts Twilite::Record.new(members).to_json
end

$stdin.set_encoding(Encoding::UTF_8)
$stdout.sync = true
say({ "format" => 1, "binding" => "ruby", "runtime" => "ruby #{RUBY_VERSION}", "library" => Twilite.version })
$stdin.each_line do |line|
  told = JSON.parse(line, max_nesting: 0)
  say({ "id" => told["id"], "outcomes" => outcomes(told) })
end
