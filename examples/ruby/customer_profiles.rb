# frozen_string_literal: true

# Create a TrustHub customer profile, and list the drafts there are.
#
#     ruby -Ibindings/ruby/lib examples/ruby/customer_profiles.rb [POLICY_SID [EMAIL]]
#
# Credentials come from the environment (TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN), and so does TWILITE_BASE_URL for the
# sandbox, which takes any policy SID.

require "twilite"

policy_sid = ARGV[0] || "RN0123456789abcdef0123456789abcdef"
email = ARGV[1] || "owner@example.com"

Twilite::Client.open do |client|
  profiles = client.trusthub.v1.customer_profiles
  profile = profiles.create(friendly_name: "Ruby example", email: email, policy_sid: policy_sid)
  puts "created #{profile.sid} #{profile.status} #{profile.friendly_name}"
  profiles.list(status: "draft", limit: 20).each do |draft|
    puts "listed  #{draft.sid} #{draft.status} #{draft.friendly_name}"
  end
end
