-- Assign an object to a customer profile, and list what the profile has.
--
--     lua5.4 examples/lua/entity_assignments.lua [PROFILE_SID [OBJECT_SID]]
--
-- Without PROFILE_SID a new profile is created. Credentials come from the environment (TWILIO_ACCOUNT_SID and
-- TWILIO_AUTH_TOKEN), and so does TWILITE_BASE_URL for the sandbox, which takes any object SID.
local twilite = require("twilite")

local profile_sid = arg[1]
local object_sid = arg[2] or "IT0123456789abcdef0123456789abcdef"

twilite.using(twilite.client(), function(client)
  local profiles = client.trusthub.v1.customer_profiles
  if not profile_sid then
    profile_sid = profiles.create({
      friendly_name = "Lua example",
      email = "owner@example.com",
      policy_sid = "RN0123456789abcdef0123456789abcdef",
    }).sid
    print("profile  " .. profile_sid)
  end
  local assignments = profiles(profile_sid).entity_assignments
  local made = assignments.create({ object_sid = object_sid })
  print("assigned " .. made.sid .. " " .. made.object_sid)
  for _, assignment in ipairs(assignments.list({ limit = 20 })) do
    print("listed   " .. assignment.sid .. " " .. assignment.object_sid)
  end
end)
