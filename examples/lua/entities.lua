-- Create Verify entities, and list what the service has.
--
--     lua5.4 examples/lua/entities.lua [SERVICE_SID [COUNT]]
--
-- Credentials come from the environment (TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN), and so does TWILITE_BASE_URL for the
-- sandbox, which takes any service SID.
local twilite = require("twilite")
local unique = dofile((arg[0]:match("^.*/") or "") .. "unique.lua")

local service_sid = arg[1] or "VA0123456789abcdef0123456789abcdef"
local count = tonumber(arg[2] or 2)

twilite.using(twilite.client(), function(client)
  local entities = client.verify.v2.services(service_sid).entities
  for _ = 1, count do
    local entity = entities.create({ identity = unique() })
    print("created " .. entity.sid .. " " .. entity.identity .. " " .. entity.date_created)
  end
  for _, entity in ipairs(entities.list({ limit = 20 })) do
    print("listed  " .. entity.sid .. " " .. entity.identity .. " " .. entity.date_created)
  end
end)
