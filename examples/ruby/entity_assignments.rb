# frozen_string_literal: true

# Assign an object to a customer profile, and list what the profile has.
#
#     ruby -Ibindings/ruby/lib examples/ruby/entity_assignments.rb [PROFILE_SID [OBJECT_SID]]
#
# Without PROFILE_SID a new profile is created. Credentials come from the environment (TWILIO_ACCOUNT_SID and
# TWILIO_AUTH_TOKEN), and so does TWILITE_BASE_URL for the sandbox, which takes any object SID.

require "twilite"

profile_sid = ARGV[0]
object_sid = ARGV[1] || "IT0123456789abcdef0123456789abcdef"

Twilite::Client.open do |client|
  profiles = client.trusthub.v1.customer_profiles
  if profile_sid.nil?
    profile_sid = profiles.create(
      friendly_name: "Ruby example", email: "owner@example.com", policy_sid: "RN0123456789abcdef0123456789abcdef"
    ).sid
    puts "profile  #{profile_sid}"
  end
  assignments = profiles[profile_sid].entity_assignments
  assignment = assignments.create(object_sid: object_sid)
  puts "assigned #{assignment.sid} #{assignment.object_sid}"
  assignments.list(limit: 20).each { |each| puts "listed   #{each.sid} #{each.object_sid}" }
end
