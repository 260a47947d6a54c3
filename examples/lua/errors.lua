-- Show how calls fail: what an error is, and what it carries.
--
--     lua5.4 examples/lua/errors.lua
local twilite = require("twilite")

local client = twilite.client()
local profiles = client.trusthub.v1.customer_profiles

-- Gives the error of a call that fails; any other error is raised.
local function failure(call, ...)
  local _, problem = pcall(call, ...)
  if not twilite.is_error(problem) then
    error(problem, 0)
  end
  return problem
end

local problem = failure(profiles.create, { email = "nobody", policy_sid = "RN12", friendly_nam = "x" })
if problem.status == "invalid_parameters" then
  print("Everything that is wrong with the parameters, at once; nothing was sent:")
  for _, parameter in ipairs(problem.parameters) do
    print("   " .. parameter.name .. " " .. parameter.rule .. " - " .. parameter.message)
  end
end

problem = failure(profiles("BU00000000000000000000000000000000").fetch)
if problem.http_status == 404 then
  local told = { problem.http_status, problem.code, problem.message, problem.request_id }
  print("A record that is not there: " .. table.concat(told, " "))
end

local other = twilite.client({ base_url = "http://127.0.0.1:1", max_retries = 1 })
local entities = other.verify.v2.services("VA0123456789abcdef0123456789abcdef").entities
problem = failure(entities.create, { identity = "nobody-knows" })
if problem.status == "transport" then
  print("A server that is not there: " .. problem.message)
  local effect = tostring(problem.may_have_taken_effect)
  print("   may have taken effect: " .. effect .. " after " .. problem.attempts .. " attempts")
end

problem = failure(client.call, client, "verify.v2.entity.creat")
print("Any other failure is such an error too: " .. tostring(problem))
