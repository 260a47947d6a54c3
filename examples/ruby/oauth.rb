# frozen_string_literal: true

# Sign in as an OAuth app: no account's secret, but tokens of an hour, which the library fetches and renews.
#
#     ruby -Ibindings/ruby/lib examples/ruby/oauth.rb [SERVICE_SID]
#
# The app's id and secret come from the environment (TWILIO_CLIENT_ID and TWILIO_CLIENT_SECRET), and so does
# TWILITE_BASE_URL for the sandbox, which takes any service SID.

require "securerandom"
require "twilite"

service_sid = ARGV[0] || "VA0123456789abcdef0123456789abcdef"

# Without options they would be taken from the environment, too.
app = { client_id: ENV.fetch("TWILIO_CLIENT_ID"), client_secret: ENV.fetch("TWILIO_CLIENT_SECRET") }
Twilite::Client.open(**app) do |client|
  entities = client.verify.v2.services(service_sid).entities
  # The first call fetches a token; the next ones, on whatever thread, are sent with it.
  entity = entities.create(identity: "ruby-oauth-#{SecureRandom.uuid}")
  puts "created #{entity.sid}"
  entities.list(limit: 20).each { |each| puts "listed  #{each.sid}" }
end
