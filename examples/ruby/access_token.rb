# frozen_string_literal: true

# Make an access token, with which a user's own program signs in at Conversations and Video.
#
#     ruby -Ibindings/ruby/lib examples/ruby/access_token.rb IDENTITY [SERVICE_SID [ROOM]]
#
# The environment says who signs: TWILIO_ACCOUNT_SID, TWILIO_API_KEY and TWILIO_API_SECRET. Nothing is sent. Prints what a
# program's server answers to a user whom it has signed in.

require "json"
require "twilite"

identity = ARGV[0] or abort "access_token.rb IDENTITY [SERVICE_SID [ROOM]]"
service_sid = ARGV[1] || "IS0123456789abcdef0123456789abcdef"
room = ARGV[2] || "lobby"

made = Twilite.access_token(
  identity: identity,
  ttl_seconds: 600,
  grants: { conversations: { service_sid: service_sid }, video: { room: room } }
)
puts JSON.generate(token: made.token, expires_at: made.expires_at)
