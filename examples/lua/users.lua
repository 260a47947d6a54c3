-- Create IP-Messaging users, and list what the service has.
--
--     lua5.4 examples/lua/users.lua [SERVICE_SID [COUNT]]
--
-- Credentials come from the environment (TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN), and so does TWILITE_BASE_URL for the
-- sandbox, which takes any service SID.
local twilite = require("twilite")
local unique = dofile((arg[0]:match("^.*/") or "") .. "unique.lua")

local service_sid = arg[1] or "IS0123456789abcdef0123456789abcdef"
local count = tonumber(arg[2] or 2)

twilite.using(twilite.client(), function(client)
  local users = client.ip_messaging.v2.services(service_sid).users
  for number = 0, count - 1 do
    -- A table of attributes is sent as its JSON text, which is what the API wants.
    local user = users.create({
      identity = "lua-example/" .. unique(),
      friendly_name = "Example " .. number,
      attributes = { language = "Lua" },
    })
    print("created " .. user.sid .. " " .. user.identity .. " " .. user.attributes)
  end
  for _, user in ipairs(users.list({ limit = 20 })) do
    print("listed  " .. user.sid .. " " .. user.identity .. " " .. user.attributes)
  end
end)
