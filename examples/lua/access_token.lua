-- Make an access token, with which a user's own program signs in at Conversations and Video.
--
--     lua5.4 examples/lua/access_token.lua IDENTITY [SERVICE_SID [ROOM]]
--
-- The environment says who signs: TWILIO_ACCOUNT_SID, TWILIO_API_KEY and TWILIO_API_SECRET. Nothing is sent. Prints what a
-- program's server answers to a user whom it has signed in.
local twilite = require("twilite")

local identity = arg[1]
if not identity then
  io.stderr:write("usage: access_token.lua IDENTITY [SERVICE_SID [ROOM]]\n")
  os.exit(1)
end

local made = twilite.access_token({
  identity = identity,
  ttl_seconds = 600,
  grants = {
    conversations = { service_sid = arg[2] or "IS0123456789abcdef0123456789abcdef" },
    video = { room = arg[3] or "lobby" },
  },
})
print(twilite.json.encode({ token = made.token, expires_at = made.expires_at }))
