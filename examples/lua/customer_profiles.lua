-- Create a TrustHub customer profile, and list the drafts there are.
--
--     lua5.4 examples/lua/customer_profiles.lua [POLICY_SID [EMAIL]]
--
-- Credentials come from the environment (TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN), and so does TWILITE_BASE_URL for the
-- sandbox, which takes any policy SID.
local twilite = require("twilite")

local policy_sid = arg[1] or "RN0123456789abcdef0123456789abcdef"
local email = arg[2] or "owner@example.com"

twilite.using(twilite.client(), function(client)
  local profiles = client.trusthub.v1.customer_profiles
  local made = profiles.create({ friendly_name = "Lua example", email = email, policy_sid = policy_sid })
  print("created " .. made.sid .. " " .. made.status .. " " .. made.friendly_name)
  for _, profile in ipairs(profiles.list({ status = "draft", limit = 20 })) do
    print("listed  " .. profile.sid .. " " .. profile.status .. " " .. profile.friendly_name)
  end
end)
