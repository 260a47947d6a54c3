-- What a call gives: a record, or an array of records, with how it was answered; or the error that is raised.
local core = require("twilite.core")
local errors = require("twilite.errors")
local json = require("twilite.json")
local response = require("twilite.response")

local results = {}

-- How each result was answered. It is beside the result, whose members are Twilio's alone.
local responses = setmetatable({}, { __mode = "k" })

local function response_of(result, name)
  return name == "response" and responses[result] or nil
end

local Record = { __name = "twilite.Record", __jsontype = "object", __index = response_of }
local List = { __name = "twilite.List", __jsontype = "array", __index = response_of }

-- Give how a result or an error was answered; nil for what no call has brought.
function results.response(of)
  return errors.is_error(of) and of.response or responses[of]
end

-- Make the error of an answer that tells of one.
function results.failure(answer)
  return errors.new(json.decode(answer.json).error, response.new(answer))
end

-- Make the result of an answer that went well.
function results.result(answer)
  local value = json.decode(answer.json)
  if type(value) ~= "table" or value == json.null then
    return value
  end
  local is_list = getmetatable(value) == json.array_type
  responses[value] = response.new(answer)
  return setmetatable(value, is_list and List or Record)
end

-- Give the result of an answer, or raise its error.
function results.take(answer)
  if answer.status ~= core.OK then
    error(results.failure(answer), 0)
  end
  return results.result(answer)
end

return results
