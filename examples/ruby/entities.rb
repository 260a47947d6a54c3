# frozen_string_literal: true

# Create Verify entities, and list what the service has.
#
#     ruby -Ibindings/ruby/lib examples/ruby/entities.rb [SERVICE_SID [COUNT]]
#
# Credentials come from the environment (TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN), and so does TWILITE_BASE_URL for the
# sandbox, which takes any service SID.

require "securerandom"
require "twilite"

service_sid = ARGV[0] || "VA0123456789abcdef0123456789abcdef"
count = Integer(ARGV[1] || 2)

Twilite::Client.open do |client|
  entities = client.verify.v2.services(service_sid).entities
  count.times do
    entity = entities.create(identity: SecureRandom.uuid)
    puts "created #{entity.sid} #{entity.identity} #{entity.date_created}"
  end
  entities.list(limit: 20).each do |entity|
    puts "listed  #{entity.sid} #{entity.identity} #{entity.date_created}"
  end
end
