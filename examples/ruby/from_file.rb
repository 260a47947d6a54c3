# frozen_string_literal: true

# Perform an operation with parameters from a file or standard input: one JSON object, or one on each line.
#
#     ruby -Ibindings/ruby/lib examples/ruby/from_file.rb OPERATION [FILE]
#     echo '{"ServiceSid": "VA...", "Identity": "ff483d1f"}' | ruby from_file.rb verify.v2.entity.create
#
# Prints one line of JSON for each object. The exit status is 1 if any call failed, 2 if there was nothing to call.

require "json"
require "twilite"

# Read one JSON object, or one on each line.
def objects(text)
  [JSON.parse(text)]
rescue JSON::ParserError
  text.each_line.reject { |line| line.strip.empty? }.map { |line| JSON.parse(line) }
end

def give_up(message)
  warn message
  exit 2
end

give_up("from_file.rb OPERATION [FILE]") unless [1, 2].include?(ARGV.size)
operation, file = ARGV
begin
  parameters = objects(file ? File.read(file, encoding: "UTF-8") : $stdin.set_encoding("UTF-8").read)
rescue SystemCallError, JSON::ParserError => e
  give_up("the parameters cannot be read: #{e.message}")
end
give_up("there are no parameters; {} stands for none") if parameters.empty?

failed = 0
Twilite::Client.open do |client|
  parameters.each do |each|
    puts client.call(operation, each).to_json
  rescue Twilite::Error => e
    failed += 1
    puts({ "error" => e.error }.to_json)
  end
end
exit failed.zero?
