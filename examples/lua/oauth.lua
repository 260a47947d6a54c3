-- Sign in as an OAuth app: no account's secret, but tokens of an hour, which the library fetches and renews.
--
--     lua5.4 examples/lua/oauth.lua [SERVICE_SID]
--
-- The app's id and secret come from the environment (TWILIO_CLIENT_ID and TWILIO_CLIENT_SECRET), and so does
-- TWILITE_BASE_URL for the sandbox, which takes any service SID.
local twilite = require("twilite")
local unique = dofile((arg[0]:match("^.*/") or "") .. "unique.lua")

local service_sid = arg[1] or "VA0123456789abcdef0123456789abcdef"

-- twilite.client() alone would take them from the environment, too.
local client = twilite.client({
  client_id = os.getenv("TWILIO_CLIENT_ID"),
  client_secret = os.getenv("TWILIO_CLIENT_SECRET"),
})
twilite.using(client, function()
  local entities = client.verify.v2.services(service_sid).entities
  -- The first call fetches a token; the next ones are sent with it.
  print("created " .. entities.create({ identity = "lua-oauth-" .. unique() }).sid)
  for _, entity in ipairs(entities.list({ limit = 20 })) do
    print("listed  " .. entity.sid)
  end
end)
