# frozen_string_literal: true

# Create what a file says, many at a time: each line has the parameters of one create, as a JSON object.
#
#     ruby -Ibindings/ruby/lib examples/ruby/bulk_create.rb OPERATION [FILE] > results.jsonl
#
# Reads standard input without FILE. Prints one line of JSON for each line of the input, as the creates end:
# {"line": 3, "sid": "US..."} or {"line": 4, "error": {...}}. Lines are counted from 1; blank ones have no result.
#
# The exit status is 0 if all lines are created, 1 if not, 2 if nothing could be done.

require "io/wait"
require "json"
require "twilite"

IN_FLIGHT = 64

# What was given cannot be used.
class Unusable < StandardError; end

# The lines of the input that are not blank, as parameters; and which line each is of.
#
# One #each ends when there is nothing to read for the moment: so what was begun has its results before anybody waits for
# more. #done? tells whether there will be more.
class Lines
  def initialize(file)
    @file = file
    @last = 0
  end

  def done?
    @file.eof?
  end

  # The number of the line that had the parameters of an index, in the last #each.
  def number(index)
    @numbers[index]
  end

  def each
    @numbers = []
    while (line = @file.gets)
      @last += 1
      unless line.strip.empty?
        @numbers << @last
        yield parameters(line)
      end
      break unless @file.wait_readable(0)
    end
  end

  private

  # What is no JSON is left to the library to refuse.
  def parameters(line)
    JSON.parse(line, max_nesting: 0)
  rescue JSON::ParserError
    line
  end
end

# Refuse an operation that is not there, or that does not create.
def check_create(operation)
  raise Unusable, "bulk_create.rb OPERATION [FILE]" if operation.nil? || ARGV.size > 2
  raise Unusable, "#{operation} creates nothing" unless operation.end_with?(".create")

  Twilite.validate(operation)
rescue Twilite::InvalidParametersError
  nil # it is there
end

def show(members)
  puts members.to_json
  $stdout.flush
end

def create_all(client, operation, lines)
  created = refused = unknown = 0
  until lines.done?
    client.map(operation, lines, in_flight: IN_FLIGHT).each do |result|
      line = lines.number(result.index)
      if result.ok?
        created += 1
        show({ line: line, sid: result.value.sid })
      else
        result.error.may_have_taken_effect? ? unknown += 1 : refused += 1
        show({ line: line, error: result.error.error })
      end
    end
  end
  warn "#{created} created, #{refused} refused, #{unknown} of unknown outcome"
  refused + unknown
end

begin
  operation, path = ARGV
  check_create(operation)
  lines = Lines.new(path ? File.open(path, "rb") : $stdin.binmode)
  client = Twilite::Client.new
rescue Unusable, SystemCallError, Twilite::MisuseError => e
  warn e.message
  exit 2
end
exit create_all(client, operation, lines).zero?
