# frozen_string_literal: true

# Create IP-Messaging users, and list what the service has.
#
#     ruby -Ibindings/ruby/lib examples/ruby/users.rb [SERVICE_SID [COUNT]]
#
# Credentials come from the environment (TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN), and so does TWILITE_BASE_URL for the
# sandbox, which takes any service SID.

require "securerandom"
require "twilite"

service_sid = ARGV[0] || "IS0123456789abcdef0123456789abcdef"
count = Integer(ARGV[1] || 2)

Twilite::Client.open do |client|
  users = client.ip_messaging.v2.services(service_sid).users
  count.times do |number|
    # A hash of attributes is sent as its JSON text, which is what the API wants.
    user = users.create(
      identity: "ruby-example/#{SecureRandom.uuid}", friendly_name: "Example #{number}", attributes: { language: "Ruby" }
    )
    puts "created #{user.sid} #{user.identity} #{user.attributes}"
  end
  users.list(limit: 20).each { |user| puts "listed  #{user.sid} #{user.identity} #{user.attributes}" }
end
