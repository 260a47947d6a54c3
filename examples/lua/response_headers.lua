-- Read what the header of an answer says: how busy the account is, which version of a record came, when to come back.
--
--     lua5.4 examples/lua/response_headers.lua
local twilite = require("twilite")
local unique = dofile((arg[0]:match("^.*/") or "") .. "unique.lua")

local client = twilite.client()
local entities = client.verify.v2.services("VA0123456789abcdef0123456789abcdef").entities

local went_well, result = pcall(function()
  local identity = entities.create({ identity = unique() }).identity
  return entities(identity).fetch().response
end)
if not went_well then
  local problem = result
  io.stderr:write("failed: ", tostring(problem), "\n")
  if problem.response and problem.response.headers["Retry-After"] then
    print("come back in " .. problem.response.headers["Retry-After"] .. " seconds")
  end
  os.exit(1)
end

local response = result
print("fetched: HTTP " .. response.http_status .. " " .. response.request_id .. " after " .. response.attempts .. " attempts")
print("it took " .. response.headers["twilio-request-duration"] .. " seconds") -- in whatever case
print("with " .. response.headers["Twilio-Concurrent-Requests"] .. " requests of the account at once")
-- Where an operation takes if_match, this is what it takes: the change is then made to this version alone.
print("version " .. tostring(response.headers["ETag"]))
for name, value in response:fields() do
  print("   " .. name .. " " .. value)
end
