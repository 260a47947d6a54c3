# frozen_string_literal: true

# Read what the header of an answer says: how busy the account is, which version of a record came, when to come back.
#
#     ruby -Ibindings/ruby/lib examples/ruby/response_headers.rb

require "securerandom"
require "twilite"

client = Twilite::Client.new
entities = client.verify.v2.services("VA0123456789abcdef0123456789abcdef").entities

begin
  identity = entities.create(identity: SecureRandom.uuid).identity
  response = entities[identity].fetch.response
rescue Twilite::APIError => e
  warn "failed: #{e.reason} #{e.request_id}"
  wait = e.response.headers["Retry-After"]
  puts "come back in #{wait} seconds" if wait
  exit 1
end

puts "fetched: HTTP #{response.http_status} #{response.request_id} after #{response.attempts} attempts"
puts "it took #{response.headers['twilio-request-duration']} seconds" # in whatever case
puts "with #{response.headers['Twilio-Concurrent-Requests']} requests of the account at once"
# Where an operation takes if_match, this is what it takes: the change is then made to this version alone.
puts "version #{response.headers['ETag'] || 'none'}"
response.headers.each { |name, value| puts "   #{name} #{value}" }
